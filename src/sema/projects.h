// The files of a run, divided into the projects they belong to, so that each is analysed by itself: nothing of a
// project is a caller or a writer of another one that never imports it.
//
// Up to kMaxJoined files are one project. Of more, a project is an outermost folder that holds a pyproject.toml,
// setup.py, setup.cfg or .git (of a checked folder), else a folder right below a checked one; the remaining files are one together. Projects of
// which one imports the other (a repository of several packages) are joined, as long as they have no more than
// kMaxJoined files: whoever checks a folder of a hundred unrelated packages wants each of them analysed, not all of
// them at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sema/program.h"

namespace loadgate::sema {

inline constexpr std::size_t kMaxJoined = 2000;  // files

class Projects {
 public:
  // `files` are sorted by path; `markers`: paths of files among which the markers of projects are; `roots`:
  // the checked folders.
  Projects(const std::vector<Swept>& files, const std::vector<std::string>& markers,
           const std::vector<std::string>& roots);

  std::size_t count() const { return members_.size(); }
  // Indexes of the files of a project, rising.
  const std::vector<std::size_t>& members(std::size_t project) const { return members_[project]; }
  // The project that a path belongs to by its folder.
  std::size_t owner(std::string_view path) const;

 private:
  void add_unmarked(const std::vector<Swept>& files, const std::vector<std::string>& roots);
  std::size_t folder_index(std::string_view path) const;

  std::vector<std::string> folders_;  // of projects, sorted; the last entry of joined_ is for what lies outside
  std::vector<std::size_t> joined_;   // folder -> project
  std::vector<std::vector<std::size_t>> members_;
};

}  // namespace loadgate::sema
