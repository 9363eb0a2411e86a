// Files are grouped by the folder that they govern. A question walks from the file's folder upwards and reads a group
// the first time it comes by; what the group says about each package is decided then, once.
#include "project/versions.h"

#include <algorithm>
#include <mutex>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "project/file_names.h"
#include "project/requirement_files.h"
#include "project/script_variables.h"
#include "project/working_folder.h"

namespace loadgate::project {
namespace {

constexpr std::size_t kMaxInclusions = 64;   // of one folder
constexpr std::size_t kMaxScript = 4 << 20;  // bytes
constexpr std::size_t kMaxShownMentions = 4;
constexpr std::size_t kMaxMentions = 1000;  // of one package in one folder

// A mention with the file that it stands in.
struct Placed {
  Mention mention;
  std::string path;
  bool referenced = false;  // a constraint that a requirements file names with -c
};

struct PackageInfo {
  std::optional<VersionRange> range;
  bool locked = false;
};

bool specified(const Mention& mention) { return mention.specifier.kind == Specifier::Kind::Some; }

std::string text_of(const std::vector<const Placed*>& used) {
  std::vector<std::string> parts;
  for (const Placed* item : used) {
    std::string part = item->mention.text + " (" + item->path + ":" + std::to_string(item->mention.line) + ")";
    if (std::find(parts.begin(), parts.end(), part) != parts.end()) continue;
    if (parts.size() == kMaxShownMentions) {
      parts.emplace_back("…");
      break;
    }
    parts.push_back(std::move(part));
  }
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += ", ";
    text += part;
  }
  return text;
}

// Whether the lowest version of `a` lies below that of `b`.
bool reaches_lower(const VersionSet& a, const VersionSet& b) {
  if (a.empty() || b.empty()) return !a.empty() && b.empty();
  if (!a.front().from || !b.front().from) return !a.front().from && b.front().from;
  return compare(*a.front().from, *b.front().from) < 0;
}

VersionRange range_of(const std::vector<const Placed*>& used, VersionSet versions) {
  VersionRange range;
  range.stretches = std::move(versions);
  range.text = text_of(used);
  const Placed* lowest = used.front();
  for (const Placed* item : used) {
    if (reaches_lower(item->mention.specifier.versions, lowest->mention.specifier.versions)) lowest = item;
  }
  range.path = lowest->path;
  range.line = lowest->mention.line;
  return range;
}

VersionSet union_of(const std::vector<const Placed*>& used) {
  VersionSet versions;
  for (const Placed* item : used) {
    const VersionSet& more = item->mention.specifier.versions;
    versions.insert(versions.end(), more.begin(), more.end());
  }
  return unite(std::move(versions), {});
}

// What all mentions of one package in one folder come to; the rules stand at Requirements::range_for.
PackageInfo decide(const std::vector<const Placed*>& mentions) {
  std::vector<const Placed*> locks;
  std::vector<const Placed*> direct;
  std::vector<const Placed*> optional;
  std::vector<const Placed*> constraints;
  bool bare = false;
  for (const Placed* item : mentions) {
    const Mention& mention = item->mention;
    if (mention.role == Role::Direct && !specified(mention)) bare = true;
    if (!specified(mention)) continue;
    switch (mention.role) {
      case Role::Lock:
        locks.push_back(item);
        break;
      case Role::Direct:
        direct.push_back(item);
        break;
      case Role::Optional:
        optional.push_back(item);
        break;
      case Role::Constraint:
        constraints.push_back(item);
        break;
    }
  }
  if (!locks.empty()) return {range_of(locks, union_of(locks)), true};
  if (mentions.size() > kMaxMentions) {
    // Nobody writes such a project; what it may install stays an upper bound.
    if (direct.empty()) return {};
    return {range_of(direct, union_of(direct)), false};
  }

  std::vector<const Placed*> used = direct;
  std::unordered_map<std::string_view, VersionSet> by_file;
  if (!optional.empty()) {
    for (const Placed* item : direct) {
      VersionSet& own = by_file[item->path];
      own = unite(std::move(own), item->mention.specifier.versions);
    }
  }
  for (const Placed* item : optional) {
    // An extra comes on top of its own file's dependencies: it can only narrow them, or contradict them.
    const VersionSet& own = by_file[item->path];
    bool narrows = !own.empty() && !intersect(own, item->mention.specifier.versions).empty();
    bool bare_only = direct.empty() && bare;
    if (!narrows && !bare_only) used.push_back(item);
  }
  VersionSet versions = union_of(used);
  for (const Placed* item : constraints) {
    if (!used.empty() && !item->referenced) continue;
    if (versions.empty() && used.empty()) {
      versions = item->mention.specifier.versions;
    } else if (VersionSet both = intersect(versions, item->mention.specifier.versions); !both.empty()) {
      versions = std::move(both);
    } else if (!item->referenced) {
      versions = unite(std::move(versions), item->mention.specifier.versions);
    }
  }
  if (used.empty()) used = constraints;
  if (used.empty() || versions.empty()) return {};
  return {range_of(used, std::move(versions)), false};
}

bool is_true(std::string_view value) {
  std::string lower(trimmed(value));
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return lower == "1" || lower == "y" || lower == "yes" || lower == "true";
}

bool is_requirements_folder(std::string_view folder) {
  std::string_view name = name_of(folder);
  return name == "requirements" || name == "requires" || name == "reqs";
}

}  // namespace

struct Requirements::Impl {
  struct Folder {
    std::vector<std::string> files;  // as shown
    std::once_flag once;
    std::unordered_map<std::string, PackageInfo> packages;
    std::unordered_set<std::string> members;  // absolute
  };
  struct Script {
    std::string path;     // as shown
    std::string folder;   // absolute
    std::string project;  // absolute
    std::once_flag once;
    std::vector<Variable> variables;
  };

  std::function<std::optional<std::string>(const std::string&)> read;
  std::string working_folder;
  std::vector<std::string> roots;         // absolute
  std::vector<std::string> repositories;  // absolute
  std::unordered_set<std::string> markers;
  std::unordered_map<std::string, std::unique_ptr<Folder>> folders;
  std::vector<std::unique_ptr<Script>> scripts;
  std::mutex mutex;
  std::vector<FileProblem> problems;

  std::string absolute(std::string_view path) const {
    if (path.starts_with('/') || working_folder.empty()) return normal_path(path);
    return normal_path(working_folder + "/" + std::string(path));
  }
  // The folder of a file as a key: "" for the outermost of relative paths.
  std::string folder_key(std::string_view path) const { return std::string(folder_of(absolute(path))); }

  void add_file(const FoundFile& file) {
    std::string_view name = name_of(file.path);
    if (file.type == FileType::Script) {
      auto script = std::make_unique<Script>();
      script->path = file.path;
      script->folder = folder_key(file.path);
      scripts.push_back(std::move(script));
      return;
    }
    if (file.type != FileType::Requirements && name != "setup.py") return;
    std::string folder = folder_key(file.path);
    bool inner = is_requirements_folder(folder) && (name.ends_with(".txt") || name.ends_with(".in"));
    if (inner) folder = folder_of(folder);
    markers.insert(folder);
    std::unique_ptr<Folder>& entry = folders[folder];
    if (!entry) entry = std::make_unique<Folder>();
    entry->files.push_back(file.path);
  }

  // The nearest folder at or above `folder` with a project or VCS file, else the root that holds it, else "".
  std::string project_of(std::string_view folder) const {
    std::string at(folder);
    while (true) {
      if (markers.contains(at)) return at;
      if (at.empty() || at == "/") break;
      at = folder_of(at);
    }
    std::string best;
    for (const std::string& root : roots) {
      if (is_below(folder, root) && root.size() > best.size()) best = root;
    }
    return best;
  }

  void add_problem(const std::string& path, std::uint32_t line, const std::string& message) {
    std::lock_guard lock(mutex);
    problems.push_back({path, line, message});
  }

  void load(Folder& folder);
  const PackageInfo* info(Folder& folder, const std::string& package) {
    std::call_once(folder.once, [&] { load(folder); });
    auto found = folder.packages.find(package);
    return found == folder.packages.end() ? nullptr : &found->second;
  }
};

void Requirements::Impl::load(Folder& folder) {
  struct Job {
    std::string path;
    bool constraint = false;
    bool referenced = false;
  };
  std::unordered_set<std::string> names(folder.files.begin(), folder.files.end());
  std::vector<Job> jobs;
  for (const std::string& path : folder.files) {
    // requirements.in is what requirements.txt was made from.
    if (path.ends_with(".in") && names.contains(path.substr(0, path.size() - 2) + "txt")) continue;
    bool constraint = name_of(path).find("constraint") != std::string_view::npos;
    jobs.push_back({path, constraint, false});
  }
  std::unordered_set<std::string> seen;
  std::vector<Placed> placed;
  std::size_t inclusions = 0;
  // Files that others name with -c come before the same files by their own name.
  for (std::size_t at = 0; at < jobs.size(); ++at) {
    Job job = jobs[at];
    if (!seen.insert((job.constraint ? "c" : "r") + job.path).second) continue;
    std::optional<std::string> text = read(job.path);
    if (!text) continue;
    RequirementFile file = read_requirement_file(job.path, *text);
    if (!file.error.empty()) add_problem(job.path, file.error_line, file.error);
    for (Mention& mention : file.mentions) {
      if (job.constraint) mention.role = Role::Constraint;
      placed.push_back({std::move(mention), job.path, job.referenced});
    }
    for (const std::string& member : file.members) {
      folder.members.insert(absolute(join_path(folder_of(job.path), member)));
    }
    for (const Inclusion& inclusion : file.inclusions) {
      bool elsewhere = inclusion.path.starts_with('/') || inclusion.path.find("://") != std::string::npos;
      if (elsewhere || inclusion.path.empty() || inclusions++ >= kMaxInclusions) continue;
      std::string path = normal_path(join_path(folder_of(job.path), inclusion.path));
      bool constraint = job.constraint || inclusion.constraint;
      if (constraint) {
        // Read already, or about to be, by its name alone: then it is referenced now.
        for (Job& other : jobs) {
          if (other.path == path && other.constraint) other.referenced = true;
        }
        for (Placed& other : placed) {
          if (other.path == path && other.mention.role == Role::Constraint) other.referenced = true;
        }
      }
      jobs.push_back({path, constraint, constraint});
    }
  }
  std::unordered_map<std::string, std::vector<const Placed*>> by_package;
  for (const Placed& item : placed) by_package[item.mention.package].push_back(&item);
  for (const auto& [package, mentions] : by_package) folder.packages[package] = decide(mentions);
}

Requirements::Requirements(const Discovery& discovery,
                           std::function<std::optional<std::string>(const std::string&)> read)
    : impl_(std::make_shared<Impl>()) {
  Impl& impl = *impl_;
  impl.read = std::move(read);
  impl.working_folder = discovery.working_folder;
  for (const std::string& root : discovery.roots) {
    std::string absolute = impl.absolute(root);
    impl.roots.push_back(absolute == "." ? "" : absolute);
  }
  for (const std::string& repository : discovery.repositories) {
    std::string absolute = impl.absolute(repository);
    impl.repositories.push_back(absolute == "." ? "" : absolute);
    impl.markers.insert(impl.repositories.back());
  }
  std::unordered_set<std::string> seen;
  for (const auto* list : {&discovery.files, &discovery.surroundings}) {
    for (const FoundFile& file : *list) {
      bool matters =
          file.type == FileType::Requirements || file.type == FileType::Script ||
          (file.type == FileType::Python && file.path.ends_with("setup.py") && name_of(file.path) == "setup.py");
      if (matters && (discovery.surroundings.empty() || seen.insert(impl.absolute(file.path)).second)) {
        impl.add_file(file);
      }
    }
  }
  for (auto& script : impl.scripts) script->project = impl.project_of(script->folder);
}

std::optional<VersionRange> Requirements::range_for(std::string_view package, std::string_view path) const {
  Impl& impl = *impl_;
  std::string name = normal_name(package);
  std::string own;  // the nearest folder that names the package
  const PackageInfo* nearest = nullptr;
  for (std::string at = impl.folder_key(path);; at = folder_of(at)) {
    if (auto found = impl.folders.find(at); found != impl.folders.end()) {
      Impl::Folder& folder = *found->second;
      const PackageInfo* info = impl.info(folder, name);
      if (info != nullptr && nearest == nullptr) {
        nearest = info;
        own = at;
        if (info->locked) break;
      } else if (info != nullptr && info->locked && folder.members.contains(own)) {
        return info->range;
      }
    }
    if (at.empty() || at == "/") break;
  }
  return nearest != nullptr ? nearest->range : std::nullopt;
}

std::optional<Requirements::Variable> Requirements::variable_for(std::string_view name, std::string_view path) const {
  Impl& impl = *impl_;
  std::string folder = impl.folder_key(path);
  std::string project = impl.project_of(folder);
  std::string repository;
  for (const std::string& candidate : impl.repositories) {
    if (is_below(folder, candidate) && candidate.size() > repository.size()) repository = candidate;
  }
  const Variable* best = nullptr;
  bool best_true = false;
  std::size_t best_depth = 0;
  for (auto& script : impl.scripts) {
    if (!is_below(project, script->project) || !is_below(script->folder, repository)) continue;
    std::call_once(script->once, [&] {
      std::optional<std::string> text = impl.read(script->path);
      if (text && text->size() <= kMaxScript) script->variables = read_variables(script->path, *text);
    });
    for (const Variable& variable : script->variables) {
      if (variable.name != name) continue;
      bool truth = is_true(variable.value);
      std::size_t depth = script->project.size();
      if (best == nullptr || (truth && !best_true) || (truth == best_true && depth > best_depth)) {
        best = &variable;
        best_true = truth;
        best_depth = depth;
      }
    }
  }
  if (best == nullptr) return std::nullopt;
  return *best;
}

std::vector<FileProblem> Requirements::problems() const {
  std::lock_guard lock(impl_->mutex);
  std::vector<FileProblem> sorted = impl_->problems;
  std::sort(sorted.begin(), sorted.end(), [](const FileProblem& a, const FileProblem& b) {
    return std::tie(a.path, a.line, a.message) < std::tie(b.path, b.line, b.message);
  });
  return sorted;
}

}  // namespace loadgate::project
