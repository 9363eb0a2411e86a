// The program under check: all its files by id, their sketches, and trees made on demand.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "project/discovery.h"
#include "sema/file.h"
#include "sema/modules.h"
#include "sema/sketch.h"
#include "sema/words.h"

namespace loadgate::sema {

// What the sweep keeps of a file.
struct Swept {
  std::string path;  // as shown to people
  project::FileType type = project::FileType::Python;
  bool is_test = false;
  bool readable = false;
  Sketch sketch;
  std::vector<Import> imports;  // sorted, each once
  std::vector<ClassHead> heads;  // sorted, each once
  bool may_load = false;        // it can hold a load site, so it is parsed for sure
  // The content of what no second reading can give (standard input). All others are read again when they are parsed:
  // that costs less than holding the bytes of thousands of files.
  std::optional<std::string> bytes;
};

// Not thread-safe, except that `load` may run for different files at once.
class Program {
 public:
  using Reader = std::function<std::optional<std::string>(const std::string& path)>;

  // `files` are sorted by path; their index is the FileId. `home`: the packages around the working folder (ModuleIndex).
  Program(std::vector<Swept> files, Reader read, std::string_view home = {});
  Program(const Program&) = delete;

  std::size_t size() const { return swept_.size(); }
  const Swept& swept(FileId id) const { return swept_[id]; }
  const std::string& path(FileId id) const { return paths_[id]; }

  // Parses the file if it is not yet; nullptr when it cannot be read as Python.
  File* file(FileId id);
  // The same, without touching what other files share: for parsing many at once.
  void load(FileId id);
  // Whether the file's text holds these bytes; it is not parsed for that. Of a notebook all of its text counts.
  bool text_has(FileId id, std::string_view bytes);

  // Files whose text may hold every one of these words, in order. Answered once for the same words; the answer stays
  // where it is as long as the program lives.
  const std::vector<FileId>& files_with(const std::vector<std::string_view>& words) const;
  // The same by the words' keys.
  const std::vector<FileId>& files_with_keys(std::vector<std::uint32_t> keys) const;
  // … hold the word in this role: those that may define a function of that name, those that may derive a class from it.
  const std::vector<FileId>& files_with(std::string_view word, WordRole role) const;

  // Heads of the classes that may derive from one of that name, directly or not, as far as names tell; nothing is parsed.
  struct Head {
    std::uint32_t name;  // word keys, as in ClassHead
    std::uint32_t base;
    FileId file;
    std::uint32_t name_at = 0;  // the same names, numbered within one answer
    std::uint32_t base_at = 0;
  };
  const std::vector<Head>& descendants(std::string_view class_name) const { return descendants_of(class_name).heads; }
  // The files of those that may hold the word, and of the classes between them and the one of that name, in order.
  std::vector<FileId> files_of_descendants(std::string_view class_name, std::string_view word) const;

  const ModuleIndex& modules() const { return modules_; }
  // Things that went wrong while a file was read as Python.
  std::vector<project::FileProblem> problems() const;
  std::size_t parsed_files() const;
  std::uint64_t parsed_bytes() const;

 private:
  enum class State : std::uint8_t { Unread, Ready, Failed };

  std::vector<Swept> swept_;
  Reader read_;
  std::vector<std::string> paths_;
  ModuleIndex modules_;
  std::vector<std::unique_ptr<File>> files_;
  std::vector<State> states_;
  std::vector<std::optional<project::FileProblem>> problems_;
  SketchIndex index_;
  std::unordered_map<std::uint32_t, std::vector<Head>> heads_;  // by base
  struct Descendants {
    std::vector<Head> heads;
    std::vector<std::uint32_t> by_file;  // indexes of heads, in the order of their files …
    std::vector<std::uint32_t> by_name;  // … and of their name_at
  };
  const Descendants& descendants_of(std::string_view class_name) const;
  mutable std::unordered_map<std::uint32_t, Descendants> descendants_;  // by the name's key
  mutable std::map<std::vector<std::uint32_t>, std::vector<FileId>> files_with_;  // by the keys of the words
};

}  // namespace loadgate::sema
