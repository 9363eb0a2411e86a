// The entries of one folder, as fast as the system gives them.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace loadgate::project {

enum class EntryKind : std::uint8_t { File, Folder, Link, Unknown, Other };

// Identity of a file system object while it exists.
struct FileId {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  bool operator==(const FileId&) const = default;
};

// Reads one folder at a time; an object is reused for many (its buffer is), and belongs to one thread. On Linux it
// calls getdents64 itself, elsewhere readdir: both tell the kind of nearly every entry, so that no entry needs a stat.
class FolderReader {
 public:
  FolderReader();
  ~FolderReader();
  FolderReader(const FolderReader&) = delete;
  FolderReader& operator=(const FolderReader&) = delete;

  // Opens the folder; 0 or an errno. `id` receives its identity.
  int open(const char* path, FileId& id);

  struct Entry {
    std::string_view name;  // valid until the next call of next() or close(); neither "." nor ".."
    std::uint64_t inode = 0;
    EntryKind kind = EntryKind::Unknown;
  };
  // The next entry; false at the end, or when reading failed (then error() is not 0).
  bool next(Entry& entry);
  int error() const { return error_; }

  // Descriptor of the open folder, for openat.
  int descriptor() const;
  void close();

 private:
  struct State;
  std::unique_ptr<State> state_;
  int error_ = 0;
};

}  // namespace loadgate::project
