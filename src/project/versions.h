// Which versions of a package the project allows, and which environment variables its scripts set.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "project/discovery.h"

namespace loadgate::project {

// A release number as comparable parts (PEP 440: epochs, pre- and post-releases order as there).
struct Version {
  int epoch = 0;
  std::vector<int> release;
  int pre = 0;  // 0 final; < 0 before it: dev -4, a -3, b -2, rc -1; 1 for post
  int pre_number = 0;
};
std::optional<Version> parse_version(std::string_view text);
int compare(const Version& a, const Version& b);  // <0, 0, >0; trailing zeros do not matter

// The versions that may be installed: a union of stretches [from, below), or [from, through] for pins. An absent border is open.
struct Stretch {
  std::optional<Version> from;
  std::optional<Version> below;    // exclusive
  std::optional<Version> through;  // inclusive; at most one of below/through
};

struct VersionRange {
  std::vector<Stretch> stretches;
  std::string text;  // as written, for people: "torch>=2.6 (requirements.txt:1)"
  std::string path;  // the file it comes from (the worse one where several disagree is kept apart in `stretches`)
  std::uint32_t line = 0;
  // Whether some allowed version lies in [from, below) ("" is open).
  bool touches(std::string_view from, std::string_view below) const;
};

// A PEP 440 specifier (">=2.3,<2.6", "==2.1.*", "~=2.2", "^2.7" and "~2.7" of poetry, "2.7.1", "=2.7" of conda) to a range;
// nothing for "", "*" and what cannot be read.
std::optional<VersionRange> parse_specifier(std::string_view specifier);

// Everything about versions and variables below the scanned roots, read once.
class Requirements {
 public:
  // `read` gives a file's bytes or nothing. `files` are the discovered ones of type Requirements and Script; besides, for
  // a root inside a repository, the requirement files of its parent folders up to the folder with `.git` are read.
  Requirements(const Discovery& discovery, const std::function<std::optional<std::string>(const std::string&)>& read);

  // The range of `package` (normalised name, e.g. "torch") that governs the file at `path`: of the nearest folder above
  // it that has any requirement file naming the package; a lock file there wins over a range; several files of one
  // folder, or several versions in one lock, give the union (the caller takes the worse side). Nothing: unknown.
  // A file that names the package without a specifier (or `*`) beside nothing else is unknown as well.
  std::optional<VersionRange> range_for(std::string_view package, std::string_view path) const;

  struct Variable {
    std::string name;
    std::string value;
    std::string path;
    std::uint32_t line = 0;
  };
  // An assignment of the environment variable in a Dockerfile, compose file, shell script or workflow of the same project
  // (the nearest folder above `path` with a project or VCS file, else the root).
  std::optional<Variable> variable_for(std::string_view name, std::string_view path) const;

  // Diagnostics: requirement files that could not be read as what they are.
  const std::vector<FileProblem>& problems() const { return problems_; }

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
  std::vector<FileProblem> problems_;
};

}  // namespace loadgate::project
