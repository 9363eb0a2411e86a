#include "sema/projects.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace loadgate::sema {
namespace {

std::string_view folder_of(std::string_view path) {
  std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

bool is_marker(std::string_view path) {
  std::string_view name = path.substr(folder_of(path).empty() ? 0 : folder_of(path).size() + 1);
  return name == "pyproject.toml" || name == "setup.py" || name == "setup.cfg" || name == ".git";
}

// What a project can be imported as: packages and modules in its folder and in `src`.
std::string_view import_name(std::string_view path, std::string_view folder) {
  if (!folder.empty()) path.remove_prefix(folder.size() + 1);
  if (path.starts_with("src/")) path.remove_prefix(4);
  std::size_t slash = path.find('/');
  if (slash != std::string_view::npos) return path.substr(0, slash);
  return path.ends_with(".py") ? path.substr(0, path.size() - 3) : std::string_view();
}

}  // namespace

Projects::Projects(const std::vector<Swept>& files, const std::vector<std::string>& markers,
                   const std::vector<std::string>& roots) {
  if (files.size() <= kMaxJoined) {
    joined_ = {0};
    members_.resize(1);
    members_[0].resize(files.size());
    std::iota(members_[0].begin(), members_[0].end(), std::size_t{0});
    return;
  }
  std::vector<std::string> marked;
  for (const std::string& path : markers) {
    if (is_marker(path)) marked.emplace_back(folder_of(path));
  }
  std::sort(marked.begin(), marked.end());
  marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
  // A folder sorts before what lies below it, but "a-b" comes between "a" and "a/b": look for every folder above.
  std::unordered_set<std::string_view> all(marked.begin(), marked.end());
  for (const std::string& folder : marked) {
    bool inside = !folder.empty() && all.contains("");
    for (std::string_view at = folder_of(folder); !inside && !at.empty(); at = folder_of(at)) inside = all.contains(at);
    if (!inside) folders_.push_back(folder);
  }

  add_unmarked(files, roots);

  std::vector<std::vector<std::size_t>> by_folder(folders_.size() + 1);
  for (std::size_t i = 0; i < files.size(); ++i) by_folder[folder_index(files[i].path)].push_back(i);

  // Import name -> the one project that has it; a name that several have (tests, utils) tells nothing.
  constexpr std::size_t kSeveral = ~std::size_t{0};
  std::unordered_map<std::uint64_t, std::size_t> names;
  auto add_name = [&](std::string_view name, std::size_t folder) {
    auto [found, added] = names.emplace(Import(identifier_hash(name), 0, true).name(), folder);
    if (!added && found->second != folder) found->second = kSeveral;
  };
  for (std::size_t folder = 0; folder < by_folder.size(); ++folder) {
    for (std::size_t i : by_folder[folder]) {
      std::string_view name =
          import_name(files[i].path, folder < folders_.size() ? folders_[folder] : std::string_view());
      if (!name.empty()) add_name(name, folder);
    }
    // The folder itself may be the package.
    if (folder < folders_.size())
      add_name(std::string_view(folders_[folder]).substr(folders_[folder].rfind('/') + 1), folder);
  }

  std::vector<std::size_t> group(by_folder.size());
  std::iota(group.begin(), group.end(), std::size_t{0});
  std::vector<std::size_t> size(by_folder.size());
  for (std::size_t folder = 0; folder < by_folder.size(); ++folder) size[folder] = by_folder[folder].size();
  auto root = [&](std::size_t one) {
    while (group[one] != one) one = group[one];
    return one;
  };
  for (std::size_t folder = 0; folder < by_folder.size(); ++folder) {
    std::vector<std::size_t> imported;
    for (std::size_t i : by_folder[folder]) {
      for (const Import& import : files[i].imports) {
        if (!import.is_first()) continue;
        auto found = names.find(import.name());
        if (found != names.end() && found->second != kSeveral && found->second != folder)
          imported.push_back(found->second);
      }
    }
    std::sort(imported.begin(), imported.end());
    imported.erase(std::unique(imported.begin(), imported.end()), imported.end());
    for (std::size_t other : imported) {
      std::size_t a = root(folder);
      std::size_t b = root(other);
      if (a == b || size[a] + size[b] > kMaxJoined) continue;
      group[std::max(a, b)] = std::min(a, b);
      size[std::min(a, b)] += size[std::max(a, b)];
    }
  }

  joined_.assign(by_folder.size(), 0);
  std::unordered_map<std::size_t, std::size_t> number;
  for (std::size_t folder = 0; folder < by_folder.size(); ++folder) {
    auto [found, added] = number.emplace(root(folder), members_.size());
    if (added) members_.emplace_back();
    joined_[folder] = found->second;
    std::vector<std::size_t>& members = members_[found->second];
    members.insert(members.end(), by_folder[folder].begin(), by_folder[folder].end());
  }
  for (std::vector<std::size_t>& members : members_) std::sort(members.begin(), members.end());
}

// Folders right below a root of files that no marked folder holds. A root that is a package itself stays whole.
void Projects::add_unmarked(const std::vector<Swept>& files, const std::vector<std::string>& roots) {
  std::unordered_set<std::string_view> packages;
  for (const Swept& file : files) {
    if (file.path.ends_with("__init__.py")) packages.insert(folder_of(file.path));
  }
  std::vector<std::string> added;
  for (const Swept& file : files) {
    if (folder_index(file.path) < folders_.size()) continue;
    for (const std::string& given : roots) {
      std::string_view root = given == "." ? std::string_view() : std::string_view(given);
      std::size_t start = root.empty() ? 0 : root.size() + 1;
      if (file.path.size() <= start || !file.path.starts_with(root) || (start != 0 && file.path[root.size()] != '/') ||
          packages.contains(root))
        continue;
      std::size_t slash = file.path.find('/', start);
      if (slash == std::string::npos) continue;
      if (added.empty() || added.back() != std::string_view(file.path).substr(0, slash))
        added.push_back(file.path.substr(0, slash));
    }
  }
  folders_.insert(folders_.end(), added.begin(), added.end());
  std::sort(folders_.begin(), folders_.end());
  folders_.erase(std::unique(folders_.begin(), folders_.end()), folders_.end());
}

std::size_t Projects::folder_index(std::string_view path) const {
  for (std::string_view at = folder_of(path);; at = folder_of(at)) {
    auto found = std::lower_bound(folders_.begin(), folders_.end(), at);
    if (found != folders_.end() && *found == at) return static_cast<std::size_t>(found - folders_.begin());
    if (at.empty()) return folders_.size();
  }
}

std::size_t Projects::owner(std::string_view path) const { return joined_[folder_index(path)]; }

}  // namespace loadgate::sema
