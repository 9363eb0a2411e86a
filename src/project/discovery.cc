#include "project/discovery.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <tuple>

#include "project/file_names.h"
#include "project/folder_reader.h"
#include "project/walk.h"
#include "project/working_folder.h"

namespace loadgate::project {
namespace {

// Files and folders as given, made absolute and each once.
struct Given {
  std::vector<std::string> files;
  std::vector<std::string> folders;
};

Given look_at(const std::vector<std::string>& paths, const WorkingFolder& working, Discovery& found) {
  Given given;
  std::vector<FileId> seen;
  for (const std::string& path : paths) {
    struct stat info;
    if (path.empty() || ::stat(path.c_str(), &info) != 0) {
      if (!path.empty() && errno == EACCES) {
        found.problems.push_back({path, 0, "no permission"});
      } else if (!path.empty() && errno == ELOOP) {
        found.problems.push_back({path, 0, "this symbolic link leads back to itself"});
      } else {
        found.missing.push_back(path);
      }
      continue;
    }
    FileId id{static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino)};
    if (std::find(seen.begin(), seen.end(), id) != seen.end()) continue;
    std::string absolute = working.absolute(path);
    if (S_ISDIR(info.st_mode)) {
      seen.push_back(id);
      given.folders.push_back(absolute);
    } else if (S_ISREG(info.st_mode)) {
      if (paths.size() < 1000) seen.push_back(id);  // hook runners give thousands of files, none of them twice
      given.files.push_back(absolute);
    } else {
      found.problems.push_back({working.shown(absolute), 0, "is no regular file"});
    }
  }
  return given;
}

template <class T, class Less>
void sort_if_needed(std::vector<T>& items, Less less) {
  if (!std::is_sorted(items.begin(), items.end(), less)) std::sort(items.begin(), items.end(), less);
}

void sort_once(std::vector<std::string>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

// The files of `folder` alone that say something about the project.
void list_project_files(FolderReader& reader, const WorkingFolder& working, const std::string& folder,
                        Discovery& found) {
  FileId id;
  if (reader.open(folder.empty() ? "/" : folder.c_str(), id) != 0) return;
  FolderReader::Entry entry;
  std::vector<std::string> subfolders;
  while (reader.next(entry)) {
    if (entry.kind == EntryKind::Folder) {
      if (entry.name == "requirements" || entry.name == ".github") subfolders.emplace_back(entry.name);
      continue;
    }
    std::optional<FileType> type = file_type(folder, entry.name);
    if (!type || *type == FileType::Notebook || (*type == FileType::Python && entry.name != "setup.py")) continue;
    found.surroundings.push_back({working.shown_above(folder + "/" + std::string(entry.name)), *type, 0});
  }
  reader.close();
  bool inner = name_of(folder) == "requirements" || name_of(folder) == "workflows";
  if (inner) return;
  for (const std::string& name : subfolders) {
    list_project_files(reader, working, folder + "/" + (name == ".github" ? ".github/workflows" : name), found);
  }
}

// From the folders of given files, and from above given folders, up to the repository.
void look_around(const Given& given, const WorkingFolder& working, Discovery& found) {
  std::vector<std::string> folders;
  for (const std::string& file : given.files) folders.emplace_back(folder_of(file));
  sort_once(folders);
  std::size_t from_files = folders.size();
  folders.insert(folders.end(), given.folders.begin(), given.folders.end());

  std::vector<std::string> wanted;
  std::vector<std::string> repositories;
  for (std::size_t index = 0; index < folders.size(); ++index) {
    std::string at = folders[index] == "/" ? "" : folders[index];
    std::vector<std::string> chain;
    bool in_repository = false;
    while (true) {
      struct stat info;
      if (index < from_files || at.size() < folders[index].size()) chain.push_back(at);
      if (::lstat((at + "/.git").c_str(), &info) == 0) {
        in_repository = true;
        repositories.push_back(at);
        break;
      }
      if (at.empty()) break;
      at.resize(at.rfind('/'));
    }
    for (std::string& folder : chain) {
      bool own = index < from_files && folder == folders[index];
      bool below = is_below(folder.empty() ? "/" : folder, working.path()) && is_below(folders[index], working.path());
      if (in_repository || own || below) wanted.push_back(std::move(folder));
    }
  }
  sort_once(wanted);
  FolderReader reader;
  for (const std::string& folder : wanted) list_project_files(reader, working, folder, found);
  for (const std::string& folder : repositories) {
    std::string marker = working.shown_above(folder + "/.git");
    found.repositories.push_back(marker == ".git" ? "." : std::string(folder_of(marker)));
  }
}

}  // namespace

void add_surroundings(const std::string& file, Discovery& found) {
  WorkingFolder working;
  found.working_folder = working.path();
  Given given;
  given.files.push_back(working.absolute(file));
  found.roots.push_back(working.shown(std::string(folder_of(given.files.front()))));
  look_around(given, working, found);
  std::sort(found.surroundings.begin(), found.surroundings.end(),
            [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
  sort_once(found.roots);
  sort_once(found.repositories);
}

const std::vector<std::string>& default_excludes() {
  // Ruff's default list, and a few folders of the same sort.
  static const std::vector<std::string> list = {
      ".bzr",
      ".cache",
      ".direnv",
      ".eggs",
      ".git",
      ".git-rewrite",
      ".hg",
      ".idea",
      ".ipynb_checkpoints",
      ".mypy_cache",
      ".nox",
      ".pants.d",
      ".pyenv",
      ".pytest_cache",
      ".pytype",
      ".ruff_cache",
      ".svn",
      ".tox",
      ".venv",
      ".vscode",
      "__pycache__",
      "__pypackages__",
      "_build",
      "bazel-bin",
      "bazel-out",
      "bazel-testlogs",
      "buck-out",
      "build",
      "dist",
      "htmlcov",
      "node_modules",
      "site-packages",
      "venv",
  };
  return list;
}

Discovery discover(const std::vector<std::string>& paths, const DiscoveryOptions& options) {
  Discovery found;
  WorkingFolder working;
  found.working_folder = working.path();
  Given given = look_at(paths, working, found);

  // 1. The given folders and everything below them.
  WalkSettings settings;
  settings.ignore_files = options.ignore_files;
  settings.skip_environments = options.exclude.empty();
  settings.threads = options.threads;
  settings.working_folder = working.path();
  settings.excludes.emplace_back(options.exclude.empty() ? default_excludes() : options.exclude);
  if (!options.extend_exclude.empty()) settings.excludes.emplace_back(options.extend_exclude);
  Walker walker(std::move(settings));
  for (const std::string& folder : given.folders) walker.walk(folder);
  walker.follow_links();
  walker.collect(found);

  // 2. The given files, whatever they are called.
  for (const std::string& file : given.files) {
    std::optional<FileType> type = file_type(folder_of(file), name_of(file));
    bool notebook = type == FileType::Notebook;
    found.files.push_back({working.shown(file), notebook ? FileType::Notebook : FileType::Python, 0});
  }

  // 3. What belongs to the project but lies above.
  look_around(given, working, found);

  // 4. One order, each once. Of a file that was walked over and given, the walk's type stays: it is right for
  // requirement files.
  auto by_path = [](const FoundFile& a, const FoundFile& b) {
    if (int order = a.path.compare(b.path); order != 0) return order < 0;
    return a.type > b.type;
  };
  sort_if_needed(found.files, by_path);
  found.files.erase(std::unique(found.files.begin(), found.files.end(),
                                [](const FoundFile& a, const FoundFile& b) { return a.path == b.path; }),
                    found.files.end());
  sort_if_needed(found.surroundings, by_path);
  sort_if_needed(found.problems, [](const FileProblem& a, const FileProblem& b) {
    return std::tie(a.path, a.line, a.message) < std::tie(b.path, b.line, b.message);
  });
  for (const std::string& folder : given.folders) found.roots.push_back(working.shown(folder));
  for (const std::string& file : given.files) found.roots.push_back(working.shown(std::string(folder_of(file))));
  sort_once(found.roots);
  sort_once(found.repositories);
  return found;
}

}  // namespace loadgate::project
