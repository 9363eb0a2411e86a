#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace loadgate {
namespace {

// A constant text for an errno, so that messages do not depend on the C library.
std::string_view error_text(int code) {
  switch (code) {
    case EACCES:
    case EPERM:
      return "no permission";
    case ENOENT:
      return "no such file";
    case ENOTDIR:
      return "a part of its path is no folder";
    case EISDIR:
      return "is a folder";
    case ELOOP:
      return "too many symbolic links";
    case ENAMETOOLONG:
      return "its name is too long";
    case EMFILE:
    case ENFILE:
      return "too many open files";
    case EIO:
      return "input/output error";
    default:
      return "can't be read";
  }
}

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }

 private:
  int fd_;
};

// Reads the file at `path` into a buffer that `room_for(n)` makes at least n bytes large, keeping its content, and
// returns. `size` is set to how many of them are the file's.
template <class RoomFor>
std::string_view read_all(const char* path, std::uint64_t max_bytes, std::size_t& size, RoomFor&& room_for) {
  size = 0;
  // O_NONBLOCK: opening a named pipe that nobody writes must not wait.
  Descriptor file(::open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.get() < 0) return error_text(errno);
  struct stat info;
  if (::fstat(file.get(), &info) != 0) return error_text(errno);
  if (S_ISDIR(info.st_mode)) return "is a folder";
  if (!S_ISREG(info.st_mode)) return "is no regular file";
  const auto announced = static_cast<std::uint64_t>(info.st_size);
  if (announced > max_bytes) return max_bytes == kMaxFileBytes ? "larger than 64 MiB" : "too large";
  // One byte more than announced, so that one read both fills the buffer and sees the end (files under /proc announce
  // 0).
  std::span<char> buffer = room_for(static_cast<std::size_t>(announced) + 1);
  std::size_t have = 0;
  while (true) {
    if (have == buffer.size()) {
      if (have > max_bytes) return "too large";
      buffer = room_for(have * 2);
    }
    ssize_t got = ::read(file.get(), buffer.data() + have, buffer.size() - have);
    if (got < 0) {
      if (errno == EINTR) continue;
      return error_text(errno);
    }
    have += static_cast<std::size_t>(got);
    // A regular file that gave all it announced is at its end but for a race, which may be ignored.
    if (got == 0 || (announced != 0 && have == announced)) break;
  }
  size = have;
  return {};
}

}  // namespace

std::string_view read_file_into(const char* path, std::string& bytes, std::uint64_t max_bytes) {
  std::size_t size = 0;
  const std::string_view error = read_all(path, max_bytes, size, [&bytes](std::size_t room) {
    // The old content is not cleared first: resize() would then fill the whole buffer with zeros.
    bytes.resize(room);
    return std::span<char>(bytes);
  });
  bytes.resize(size);
  return error;
}

std::string_view FileBuffer::read(const char* path, std::uint64_t max_bytes) {
  return read_all(path, max_bytes, size_, [this](std::size_t room) {
    if (room > room_) {
      room = std::max(room, room_ * 2);
      auto larger = std::make_unique_for_overwrite<char[]>(room + kReadAhead);
      if (room_ != 0) std::memcpy(larger.get(), data_.get(), room_);
      data_ = std::move(larger);
      room_ = room;
    }
    return std::span<char>(data_.get(), room_);
  });
}

FileBytes read_file(const std::string& path, std::uint64_t max_bytes) {
  FileBytes result;
  result.error = read_file_into(path.c_str(), result.bytes, max_bytes);
  return result;
}

}  // namespace loadgate
