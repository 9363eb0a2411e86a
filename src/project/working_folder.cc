#include "project/working_folder.h"

#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

namespace loadgate::project {
namespace {

bool same_file(const char* a, const char* b) {
  struct stat of_a;
  struct stat of_b;
  return ::stat(a, &of_a) == 0 && ::stat(b, &of_b) == 0 && of_a.st_dev == of_b.st_dev && of_a.st_ino == of_b.st_ino;
}

std::string real_path(const std::string& path) {
  std::unique_ptr<char, decltype(&std::free)> found(::realpath(path.c_str(), nullptr), &std::free);
  return found ? std::string(found.get()) : std::string();
}

}  // namespace

std::string normal_path(std::string_view path) {
  bool absolute = path.starts_with('/');
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    std::size_t end = std::min(path.find('/'), path.size());
    std::string_view part = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    if (part.empty() || part == ".") continue;
    if (part == ".." && !parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else if (part != ".." || !absolute) {
      parts.push_back(part);
    }
  }
  std::string result = absolute ? "/" : "";
  for (std::string_view part : parts) {
    if (!result.empty() && result.back() != '/') result += '/';
    result += part;
  }
  return result.empty() ? "." : result;
}

bool is_below(std::string_view path, std::string_view folder) {
  if (folder.empty() || folder == "/") return true;
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

WorkingFolder::WorkingFolder() {
  path_ = real_path(".");
  const char* logical = std::getenv("PWD");
  if (logical != nullptr && logical[0] == '/' && same_file(logical, ".")) logical_ = normal_path(logical);
}

std::string WorkingFolder::absolute(const std::string& given) const {
  bool is_absolute = given.starts_with('/');
  std::string result = normal_path(is_absolute ? given : path_ + "/" + given);
  // `link/..` is not where the link stands: then only the system knows.
  if (given.find("..") != std::string::npos && !same_file(given.c_str(), result.c_str())) {
    if (std::string real = real_path(given); !real.empty()) result = real;
  }
  if (path_.empty() || is_below(result, path_)) return result;
  if (!logical_.empty() && logical_ != "/" && is_below(result, logical_)) {
    return normal_path(path_ + result.substr(logical_.size()));
  }
  if (std::string real = real_path(result); !real.empty() && is_below(real, path_)) return real;
  return result;
}

std::string WorkingFolder::shown(const std::string& absolute_path) const {
  if (path_.empty() || !is_below(absolute_path, path_)) return absolute_path;
  if (absolute_path == path_) return ".";
  return absolute_path.substr(path_ == "/" ? 1 : path_.size() + 1);
}

std::string WorkingFolder::shown_above(const std::string& absolute_path) const {
  std::string up;
  std::string from = path_;
  while (!from.empty() && !is_below(absolute_path, from)) {
    up += "../";
    from.resize(from.rfind('/'));
  }
  // Nothing in common, or no working folder.
  if (from.empty() || up.empty()) return shown(absolute_path);
  return up + absolute_path.substr(from.size() + 1);
}

}  // namespace loadgate::project
