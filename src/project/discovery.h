// Paths given by the user to the list of files to look at.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace loadgate::project {

struct DiscoveryOptions {
  std::vector<std::string> exclude;         // replaces the default list when not empty (gitignore patterns)
  std::vector<std::string> extend_exclude;  // added to it
  bool ignore_files = true;                 // honour .gitignore, .ignore, .git/info/exclude (also of parent folders)
  unsigned threads = 1;
};

enum class FileType : std::uint8_t {
  Python,        // *.py, *.pyi is not read, *.pyw, and extension-less files that are given by name
  Notebook,      // *.ipynb
  Requirements,  // requirements*.txt, pyproject.toml, setup.cfg, setup.py (also Python), Pipfile.lock, poetry.lock,
                 // uv.lock, pdm.lock, environment*.yml …
  Script,        // Dockerfile*, compose files, *.sh, workflows, Makefile: may set variables or start scripts
};

struct FoundFile {
  std::string path;  // as shown to people: relative to the working folder where it lies below it, '/' separated
  FileType type = FileType::Python;
  std::uint64_t size = 0;  // 0 when the directory listing did not tell
};

struct FileProblem {
  std::string path;
  std::uint32_t line = 0;
  std::string message;
};

struct Discovery {
  std::vector<FoundFile> files;       // sorted by path, each once
  std::vector<std::string> roots;     // the given folders and the folders of given files, as shown to people
  std::vector<FileProblem> problems;  // unreadable folders, symlink loops …
  std::vector<std::string> missing;   // given paths that are not there (wrong use: exit status 2)

  // For Requirements: files of type Requirements and Script (and setup.py) in the folders above the roots, up to the
  // repository's root (or, outside a repository, up to the working folder), and in the folders of given files.
  std::vector<FoundFile> surroundings;
  std::vector<std::string> repositories;  // folders that hold `.git`, as shown to people
  std::string working_folder;             // absolute; "" in tests that have no file system
};

// Walks `paths` (files and folders). Given files are always taken, ignore rules or not; a given file that is neither
// Python nor a notebook by name is taken as Python. Symlinked folders are followed, loops are not; a linked file or
// folder that is found by its own name as well is taken once.
//
// Ignore files mean what they mean to git (2.39): a deeper file goes before one further up, the last matching line of a
// file decides, nothing below an ignored folder comes back, and what the repository tracks is not ignored. `.ignore` files go before all `.gitignore` files, as with
// ripgrep. They are honoured outside repositories too, then only from the scanned folder downwards. The user's global
// ignore file is not read, so that a result does not depend on the machine. Patterns of `exclude` and `extend_exclude`
// that hold a slash are relative to the working folder, or to the scanned folder where that lies elsewhere. Folders
// that hold `pyvenv.cfg` or `conda-meta` are environments and belong to the default list.
Discovery discover(const std::vector<std::string>& paths, const DiscoveryOptions& options);

// Adds the roots, surroundings and repositories that discover() would give for `file`, which need not exist: for text
// that comes from standard input or an editor under that name.
void add_surroundings(const std::string& file, Discovery& found);

// The default exclude list (virtual environments, node_modules, .git, build folders, caches).
const std::vector<std::string>& default_excludes();

}  // namespace loadgate::project
