#include "project/folder_reader.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>

#if defined(__linux__)
#include <sys/syscall.h>
#endif

namespace loadgate::project {
namespace {

EntryKind kind_of(unsigned char type) {
  switch (type) {
    case DT_REG:
      return EntryKind::File;
    case DT_DIR:
      return EntryKind::Folder;
    case DT_LNK:
      return EntryKind::Link;
    case DT_UNKNOWN:
      return EntryKind::Unknown;
    default:
      return EntryKind::Other;
  }
}

bool is_dot(const char* name) { return name[0] == '.' && (name[1] == '\0' || (name[1] == '.' && name[2] == '\0')); }

int open_folder(const char* path, FileId& id, int& fd) {
  fd = ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return errno;
  struct stat info;
  if (::fstat(fd, &info) != 0) {
    int code = errno;
    ::close(fd);
    fd = -1;
    return code;
  }
  id = {static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino)};
  return 0;
}

}  // namespace

#if defined(__linux__)

// The kernel's record (linux_dirent64 in getdents(2)), which the C library does not declare.
struct FolderReader::State {
  static constexpr std::size_t kBuffer = 64 << 10;
  static constexpr std::size_t kInode = 0;
  static constexpr std::size_t kLength = 16;
  static constexpr std::size_t kType = 18;
  static constexpr std::size_t kName = 19;

  std::unique_ptr<char[]> buffer{new char[kBuffer]};
  std::size_t at = 0;
  std::size_t end = 0;
  int fd = -1;
};

int FolderReader::open(const char* path, FileId& id) {
  close();
  return open_folder(path, id, state_->fd);
}

bool FolderReader::next(Entry& entry) {
  State& state = *state_;
  while (true) {
    if (state.at >= state.end) {
      long got = ::syscall(SYS_getdents64, state.fd, state.buffer.get(), State::kBuffer);
      if (got <= 0) {
        if (got < 0) error_ = errno;
        return false;
      }
      state.at = 0;
      state.end = static_cast<std::size_t>(got);
    }
    const char* record = state.buffer.get() + state.at;
    std::uint16_t length = 0;
    std::memcpy(&length, record + State::kLength, sizeof length);
    state.at += length;
    const char* name = record + State::kName;
    if (is_dot(name)) continue;
    std::memcpy(&entry.inode, record + State::kInode, sizeof entry.inode);
    entry.kind = kind_of(static_cast<unsigned char>(record[State::kType]));
    entry.name = name;
    return true;
  }
}

int FolderReader::descriptor() const { return state_->fd; }

void FolderReader::close() {
  if (state_->fd >= 0) ::close(state_->fd);
  state_->fd = -1;
  state_->at = state_->end = 0;
  error_ = 0;
}

#else

struct FolderReader::State {
  DIR* folder = nullptr;
};

int FolderReader::open(const char* path, FileId& id) {
  close();
  int fd = -1;
  if (int code = open_folder(path, id, fd); code != 0) return code;
  state_->folder = ::fdopendir(fd);
  if (state_->folder != nullptr) return 0;
  int code = errno;
  ::close(fd);
  return code;
}

bool FolderReader::next(Entry& entry) {
  while (true) {
    errno = 0;
    const dirent* record = ::readdir(state_->folder);
    if (record == nullptr) {
      error_ = errno;
      return false;
    }
    if (is_dot(record->d_name)) continue;
    entry.inode = static_cast<std::uint64_t>(record->d_ino);
    entry.kind = kind_of(record->d_type);
    entry.name = record->d_name;
    return true;
  }
}

int FolderReader::descriptor() const { return ::dirfd(state_->folder); }

void FolderReader::close() {
  if (state_->folder != nullptr) ::closedir(state_->folder);
  state_->folder = nullptr;
  error_ = 0;
}

#endif

FolderReader::FolderReader() : state_(std::make_unique<State>()) {}
FolderReader::~FolderReader() { close(); }

}  // namespace loadgate::project
