// Which files a git repository tracks: ignore files say nothing of those.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loadgate::project {

// The paths in the index of a repository, sorted by bytes. Format: git's gitformat-index(5), versions 2 to 4 with SHA-1.
class GitIndex {
 public:
  GitIndex() = default;
  // `bytes`: the content of `.git/index`. What cannot be read is left out, with all behind it: it counts as not tracked. The
  // paths take four times the room of the bytes at most.
  explicit GitIndex(std::string_view bytes);

  // Whether the file, or anything below the folder, is tracked; a submodule is. `path` is relative to the repository.
  bool tracks(std::string_view path, bool is_folder) const;
  bool empty() const { return paths_.empty(); }

 private:
  std::vector<std::string> paths_;
};

}  // namespace loadgate::project
