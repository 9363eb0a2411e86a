#include "sema/modules.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace loadgate::sema {
namespace {

std::string_view folder_of(std::string_view path) {
  std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view last_of(std::string_view path) {
  std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string slashed(std::string_view dotted) {
  std::string out(dotted);
  std::replace(out.begin(), out.end(), '.', '/');
  return out;
}

std::string join(std::string_view folder, std::string_view rest) {
  if (folder.empty()) return std::string(rest);
  if (rest.empty()) return std::string(folder);
  return std::string(folder) + "/" + std::string(rest);
}

// The paths as they are seen from above the packages that the working folder lies in.
std::vector<std::string> seen_from_above(std::vector<std::string> paths, std::string_view home) {
  for (std::string& path : paths) {
    if (!path.starts_with('/') && !path.starts_with("../")) path = join(home, path);
  }
  return paths;
}

// How many leading folders two paths share.
std::size_t common_folders(std::string_view a, std::string_view b) {
  std::size_t count = 0;
  std::size_t at = 0;
  while (at < a.size() && at < b.size() && a[at] == b[at]) {
    if (a[at] == '/') ++count;
    ++at;
  }
  return count;
}

}  // namespace

std::string_view module_word(std::string_view path) {
  std::string_view word = last_of(path);
  word = word.substr(0, word.rfind('.'));
  return word == "__init__" ? last_of(folder_of(path)) : word;
}

ModuleIndex::ModuleIndex(const std::vector<std::string>& paths, std::string_view home) : paths_(seen_from_above(paths, home)) {
  stems_.reserve(paths_.size());
  by_stem_.reserve(paths_.size());
  std::unordered_set<std::string_view> seen;
  for (FileId id = 0; id < paths_.size(); ++id) {
    std::string_view path = paths_[id];
    std::size_t dot = path.rfind('.');
    if (dot != std::string_view::npos && dot > folder_of(path).size()) path = path.substr(0, dot);
    if (last_of(path) == "__init__") {
      path = folder_of(path);
      packages_[std::string(path)] = true;
    }
    for (std::string_view folder = folder_of(paths_[id]); !folder.empty() && seen.insert(folder).second;
         folder = folder_of(folder)) {
      folders_[std::string(last_of(folder))].push_back(folder);
    }
    stems_.emplace_back(path);
    by_stem_.emplace(stems_.back(), id);
    by_last_[std::string(last_of(path))].push_back(id);
  }
  add_folders();
}

FileId ModuleIndex::at_stem(const std::string& stem) const {
  auto found = by_stem_.find(stem);
  return found == by_stem_.end() ? kNoFile : found->second;
}

// A folder can stand on sys.path when it is no package itself; beside a script inside a package folder its siblings are
// importable too, because Python puts the script's folder first.
bool ModuleIndex::can_be_root(std::string_view folder, FileId from) const {
  if (!packages_.contains(std::string(folder))) return true;
  return folder == folder_of(paths_[from]);
}

// The one that shares most folders with the importing file; of those the one that lies least deep below them: the module
// beside a script goes before one of the same name in a folder beside it.
FileId ModuleIndex::nearest(const std::vector<FileId>& candidates, FileId from) const {
  FileId best = kNoFile;
  std::size_t best_common = 0;
  std::ptrdiff_t best_depth = 0;
  for (FileId id : candidates) {
    const std::size_t common = common_folders(paths_[id], paths_[from]);
    const std::ptrdiff_t depth = std::count(stems_[id].begin(), stems_[id].end(), '/');
    if (best == kNoFile || common > best_common || (common == best_common && depth < best_depth)) {
      best = id;
      best_common = common;
      best_depth = depth;
    }
  }
  return best;
}

FileId ModuleIndex::absolute(std::string_view dotted, FileId from) const {
  std::string wanted = slashed(dotted);
  auto found = by_last_.find(std::string(last_of(wanted)));
  if (found == by_last_.end()) return kNoFile;
  std::vector<FileId> fitting;
  std::vector<FileId> own_tree;  // below a package that the importing file's own tree lies in: its folder was put on the path
  std::string_view first = dotted.substr(0, dotted.find('.'));
  bool long_name = std::count(dotted.begin(), dotted.end(), '.') >= 2;
  for (FileId id : found->second) {
    const std::string& stem = stems_[id];
    if (id == from && dotted.find('.') == std::string_view::npos) continue;  // a file does not import itself
    if (stem == wanted) {
      fitting.push_back(id);
    } else if (stem.size() > wanted.size() && stem.ends_with(wanted) && stem[stem.size() - wanted.size() - 1] == '/') {
      std::string_view root = std::string_view(stem).substr(0, stem.size() - wanted.size() - 1);
      if (can_be_root(root, from)) fitting.push_back(id);
      else if (long_name && paths_[from].starts_with(join(root, first) + "/")) own_tree.push_back(id);
    }
  }
  return nearest(fitting.empty() ? own_tree : fitting, from);
}

FileId ModuleIndex::inside_package(std::string_view dotted, FileId from) const {
  const std::string wanted = slashed(dotted);
  for (std::string_view folder = folder_of(paths_[from]); packages_.contains(std::string(folder)); folder = folder_of(folder)) {
    FileId found = at_stem(join(folder, wanted));
    if (found != kNoFile && found != from) return found;
    if (folder.empty()) break;  // the folder that is checked is a package itself: there is none above
  }
  return kNoFile;
}

FileId ModuleIndex::relative(std::string_view dotted, std::uint32_t level, FileId from) const {
  // Level 1 is the folder of the file itself, for a module and for a package's __init__ alike.
  std::string_view folder = folder_of(paths_[from]);
  for (std::uint32_t i = 1; i < level; ++i) folder = folder_of(folder);
  return at_stem(join(folder, slashed(dotted)));
}

FileId ModuleIndex::submodule(FileId package, std::string_view name) const {
  if (last_of(paths_[package]).substr(0, 9) != "__init__.") return kNoFile;
  return at_stem(join(stems_[package], name));
}

std::vector<std::string_view> ModuleIndex::import_words(FileId module) const {
  std::vector<std::string_view> words;
  for (std::string_view at = stems_[module]; !at.empty(); at = folder_of(at)) {
    words.push_back(last_of(at));
    std::string_view above = folder_of(at);
    if (above.empty() || !packages_.contains(std::string(above))) break;
  }
  return words;
}

std::vector<FileId> ModuleIndex::relative_importers(FileId module, const std::vector<FileId>& among) const {
  std::vector<std::uint32_t> around;  // packages around the module
  std::size_t near = 0;               // files in them and right below
  for (std::uint32_t at = folder_numbers_[module];; at = tree_[at].above) {
    if (tree_[at].is_package) {
      around.push_back(at);
      near += tree_[at].files.size();
      for (std::uint32_t below : tree_[at].below) near += tree_[below].files.size();
    }
    if (at == 0) break;
  }
  auto is_around = [&](std::uint32_t folder) { return std::find(around.begin(), around.end(), folder) != around.end(); };
  std::vector<FileId> found;
  if (among.size() <= near) {
    std::copy_if(among.begin(), among.end(), std::back_inserter(found), [&](FileId from) {
      const std::uint32_t folder = folder_numbers_[from];
      return is_around(folder) || is_around(tree_[folder].above);
    });
    return found;
  }
  auto add = [&](const Folder& folder) {
    std::copy_if(folder.files.begin(), folder.files.end(), std::back_inserter(found), [&](FileId from) { return std::binary_search(among.begin(), among.end(), from); });
  };
  for (std::uint32_t package : around) {
    add(tree_[package]);
    for (std::uint32_t below : tree_[package].below) {
      if (!is_around(below)) add(tree_[below]);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

void ModuleIndex::add_folders() {
  std::unordered_map<std::string_view, std::uint32_t> numbers{{"", 0}};
  tree_.emplace_back();
  auto number_of = [&](auto& self, std::string_view path) -> std::uint32_t {
    if (auto known = numbers.find(path); known != numbers.end()) return known->second;
    const std::uint32_t above = self(self, folder_of(path));
    const auto number = static_cast<std::uint32_t>(tree_.size());
    numbers.emplace(path, number);
    tree_.push_back({above, false, {}, {}});
    tree_[above].below.push_back(number);
    return number;
  };
  for (FileId id = 0; id < paths_.size(); ++id) {
    const std::uint32_t folder = number_of(number_of, folder_of(paths_[id]));
    folder_numbers_.push_back(folder);
    tree_[folder].files.push_back(id);
  }
  for (const auto& [path, is_package] : packages_) {
    const auto known = numbers.find(path);
    if (known != numbers.end()) tree_[known->second].is_package = is_package;
  }
}

bool ModuleIndex::is_namespace(std::string_view dotted, FileId from) const {
  (void)from;
  std::string wanted = slashed(dotted);
  auto found = folders_.find(std::string(last_of(wanted)));
  if (found == folders_.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(), [&](std::string_view folder) {
    return folder == wanted || (folder.size() > wanted.size() && folder.ends_with(wanted) &&
                                folder[folder.size() - wanted.size() - 1] == '/');
  });
}

}  // namespace loadgate::sema
