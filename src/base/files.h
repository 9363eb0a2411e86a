// Reading whole files, with the errors that people can act on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace loadgate {

// What came of reading a file: its bytes, or why not. `error` is a short lower-case sentence part made for people
// ("no permission", "no such file", "is a folder", "larger than 64 MiB") and is empty on success.
struct FileBytes {
  std::string bytes;
  std::string error;
  bool ok() const { return error.empty(); }
};

// Larger files are refused: no Python source that people write comes near, and memory stays bounded.
inline constexpr std::uint64_t kMaxFileBytes = std::uint64_t{64} << 20;

// Reads the regular file at `path`. Folders, devices, pipes and files above `max_bytes` are errors. A file that grows
// or shrinks while it is read gives what was there. Never throws for reasons of the file system.
FileBytes read_file(const std::string& path, std::uint64_t max_bytes = kMaxFileBytes);

// Like above, into a buffer whose capacity is reused; the return value is the error, empty on success. For loops over
// thousands of files.
std::string_view read_file_into(const char* path, std::string& bytes, std::uint64_t max_bytes = kMaxFileBytes);

// The same once more, for those who read every file: a buffer that is never filled with zeros first, with room behind the
// content that may be read too (for code that takes many bytes at a time).
class FileBuffer {
 public:
  static constexpr std::size_t kReadAhead = 128;

  // Takes the content of the file; returns the error, empty on success.
  std::string_view read(const char* path, std::uint64_t max_bytes = kMaxFileBytes);
  // What the last call read; nothing after an error.
  std::span<char> bytes() { return {data_.get(), size_}; }

 private:
  std::unique_ptr<char[]> data_;
  std::size_t room_ = 0;  // without what lies behind
  std::size_t size_ = 0;
};

}  // namespace loadgate
