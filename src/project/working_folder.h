// Paths as given, absolute, and as shown to people.
#pragma once

#include <string>
#include <string_view>

namespace loadgate::project {

// `path` without empty and `.` components, `..` taken back by its text alone. "" becomes "." (or "/" when absolute).
std::string normal_path(std::string_view path);

// `path` below `folder` ("" for anything): whether it is the folder itself or something inside. Both absolute, normal.
bool is_below(std::string_view path, std::string_view folder);

// The process's working folder, read once; everything else is relative to it.
class WorkingFolder {
 public:
  WorkingFolder();

  const std::string& path() const { return path_; }
  // The absolute normal form of a given path. A path that reaches the working folder through symbolic links gets the
  // working folder's own name, so that `check .` and `check "$PWD"` show the same.
  std::string absolute(const std::string& given) const;
  // Relative to the working folder when below it ("." for itself), else unchanged.
  std::string shown(const std::string& absolute_path) const;
  // Like shown(), with `..` for what lies in a folder above the working folder (other than the root of all).
  std::string shown_above(const std::string& absolute_path) const;

 private:
  std::string path_;     // absolute, without symbolic links; "" when the system can't tell
  std::string logical_;  // $PWD where it names the same folder
};

}  // namespace loadgate::project
