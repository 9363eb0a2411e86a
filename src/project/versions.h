// Which versions of a package the project allows, and which environment variables its scripts set.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "project/discovery.h"

namespace loadgate::project {

// A release number as comparable parts (PEP 440: epochs, pre- and post-releases order as there; a local part is
// dropped, and of several suffixes, as in 1.0a1.dev3, the first decides).
struct Version {
  int epoch = 0;
  std::vector<int> release;
  int pre = 0;  // 0 final; < 0 before it: dev -4, a -3, b -2, rc -1; 1 for post
  int pre_number = 0;
};
std::optional<Version> parse_version(std::string_view text);
int compare(const Version& a, const Version& b);  // <0, 0, >0; trailing zeros do not matter

// The versions that may be installed: a union of stretches [from, below), or [from, through] for pins. An absent border
// is open.
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

// A PEP 440 specifier (">=2.3,<2.6", "==2.1.*", "~=2.2", "^2.7" and "~2.7" of poetry, "2.7.1", "=2.7" of conda) to a
// range; nothing for "", "*" and what cannot be read.
std::optional<VersionRange> parse_specifier(std::string_view specifier);

// Everything about versions and variables below the scanned roots. Files are read when a question needs them, each
// once; questions may come from several threads.
class Requirements {
 public:
  // `read` gives a file's bytes or nothing; it is kept, and called from the threads that ask. Of `discovery`, the files
  // and surroundings of type Requirements and Script are used, every setup.py, the repositories, roots and the working
  // folder. A folder `requirements` counts as part of the one around it; files named by `-r`, `-c` and `file:` are read
  // as parts of the folder that names them.
  Requirements(const Discovery& discovery, std::function<std::optional<std::string>(const std::string&)> read);

  // The range of `package` (normalised name, e.g. "torch") that governs the file at `path`: of the nearest folder above
  // it that has any requirement file naming the package; a lock file there wins over a range, and so does a uv.lock
  // further up that lists the folder as a member of its workspace. Several files of one folder, or several versions in
  // one lock, give the union (the caller takes the worse side). Nothing: unknown.
  // - A file that names the package without a specifier (or `*`) does not widen what other files of its folder say;
  //   alone, it means unknown, and folders further up are not asked.
  // - Extras and groups count where the project's own dependencies leave the package out, or where they contradict
  // them.
  // - A constraints file narrows the files that name it with `-c`; otherwise it counts only for packages that nothing
  //   else specifies.
  std::optional<VersionRange> range_for(std::string_view package, std::string_view path) const;

  struct Variable {
    std::string name;
    std::string value;
    std::string path;
    std::uint32_t line = 0;
  };
  // An assignment of the environment variable in a Dockerfile, compose file, shell script or workflow of the same
  // project (the nearest folder above `path` with a project or VCS file, else the root), or of a project around it in
  // the same repository. Of several, one with a value that PyTorch takes for true (1, y, yes, true) goes first, then
  // the nearest.
  std::optional<Variable> variable_for(std::string_view name, std::string_view path) const;

  // Diagnostics, sorted: requirement files read so far that are not what they are called.
  std::vector<FileProblem> problems() const;

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace loadgate::project
