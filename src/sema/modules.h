// Where a dotted module name leads among the files of the program.
//
// There is no sys.path to ask: a module `a.b.c` is a file that ends in a/b/c.py or a/b/c/__init__.py whose remaining
// folder can be an import root. Of several such files the one nearest to the importing file wins (longest common
// folder), so that two projects of a monorepo each see their own `utils`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace loadgate::sema {

using FileId = std::uint32_t;
inline constexpr FileId kNoFile = ~FileId{0};

// The last word of the name that a file is imported by: `io` for "pkg/io.py", `pkg` for "pkg/__init__.py".
std::string_view module_word(std::string_view path);

class ModuleIndex {
 public:
  // `paths[i]` is the path of file i; sorted. `home`: the packages around the folder that relative paths begin at, "pkg/sub";
  // "" where that folder is no package.
  explicit ModuleIndex(const std::vector<std::string>& paths, std::string_view home = {});

  // The file of the module `dotted` imported from file `from`, or kNoFile.
  FileId absolute(std::string_view dotted, FileId from) const;
  // The same for a program that is started from a folder inside a package: `from training.params import f` in
  // pkg/training/main.py, or pkg/evaluate/run.py, means pkg/training/params.py. The nearest package around `from` that has
  // the module counts. A library's name can look like that, so this is for names that are no library's.
  FileId inside_package(std::string_view dotted, FileId from) const;
  // `from ..a.b import …` with level 2: module a.b two packages up ("" for `from . import x`: the package itself).
  FileId relative(std::string_view dotted, std::uint32_t level, FileId from) const;
  // The submodule `name` of the package whose __init__ (or namespace folder) is `package`, or kNoFile.
  FileId submodule(FileId package, std::string_view name) const;
  // The names through which an absolute import reaches what a module defines: its own and those of the folders around it,
  // which may be packages that hand its names on.
  std::vector<std::string_view> import_words(FileId module) const;
  // Those of `among` (rising) in which `from . import name` or `from .. import name` can mean something of `module`: they
  // lie in a package around the module, or right below one.
  std::vector<FileId> relative_importers(FileId module, const std::vector<FileId>& among) const;
  // Whether some folder on the way is a namespace package of that name near `from`.
  bool is_namespace(std::string_view dotted, FileId from) const;

 private:
  struct Entry {
    FileId file;
    std::string stem;  // path without ".py" and without "/__init__"
  };
  struct Folder {
    std::uint32_t above = 0;  // the root, whose name is empty, is above itself
    bool is_package = false;
    std::vector<FileId> files;         // right in it
    std::vector<std::uint32_t> below;  // right below it
  };
  void add_folders();
  FileId nearest(const std::vector<FileId>& candidates, FileId from) const;
  FileId at_stem(const std::string& stem) const;
  bool can_be_root(std::string_view folder, FileId from) const;

  std::vector<std::string> paths_;  // with the packages around them
  std::vector<std::string> stems_;                                // by file
  std::unordered_map<std::string, FileId> by_stem_;               // "src/pkg/io" -> file
  std::unordered_map<std::string, std::vector<FileId>> by_last_;  // last part of the stem -> files
  std::unordered_map<std::string, std::vector<std::string_view>>
      folders_;                                     // last part of a folder -> folders, in paths_
  std::unordered_map<std::string, bool> packages_;  // folders that hold an __init__.py
  std::vector<Folder> tree_;                        // [0] is the root
  std::vector<std::uint32_t> folder_numbers_;       // by file: its folder in tree_
};

}  // namespace loadgate::sema
