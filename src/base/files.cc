#include "base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

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

}  // namespace

std::string_view read_file_into(const char* path, std::string& bytes, std::uint64_t max_bytes) {
  auto fail = [&bytes](std::string_view error) {
    bytes.clear();
    return error;
  };
  // O_NONBLOCK: opening a named pipe that nobody writes must not wait.
  Descriptor file(::open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.get() < 0) return fail(error_text(errno));
  struct stat info;
  if (::fstat(file.get(), &info) != 0) return fail(error_text(errno));
  if (S_ISDIR(info.st_mode)) return fail("is a folder");
  if (!S_ISREG(info.st_mode)) return fail("is no regular file");
  std::uint64_t size = static_cast<std::uint64_t>(info.st_size);
  if (size > max_bytes) return fail(max_bytes == kMaxFileBytes ? "larger than 64 MiB" : "too large");
  // The old content is not cleared first: resize() would then fill the whole buffer with zeros.
  // One byte more than announced, so that one read both fills the buffer and sees the end (files under /proc announce
  // 0).
  bytes.resize(static_cast<std::size_t>(size) + 1);
  std::size_t have = 0;
  while (true) {
    if (have == bytes.size()) {
      if (have > max_bytes) return fail("too large");
      bytes.resize(have * 2);
    }
    ssize_t got = ::read(file.get(), bytes.data() + have, bytes.size() - have);
    if (got < 0) {
      if (errno == EINTR) continue;
      return fail(error_text(errno));
    }
    have += static_cast<std::size_t>(got);
    // A regular file that gave all it announced is at its end but for a race, which may be ignored.
    if (got == 0 || (size != 0 && have == size)) break;
  }
  bytes.resize(have);
  return {};
}

FileBytes read_file(const std::string& path, std::uint64_t max_bytes) {
  FileBytes result;
  result.error = read_file_into(path.c_str(), result.bytes, max_bytes);
  return result;
}

}  // namespace loadgate
