#include "project/file_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace loadgate::project {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool contains_ignoring_case(std::string_view text, std::string_view lower_case_part) {
  return std::search(text.begin(), text.end(), lower_case_part.begin(), lower_case_part.end(),
                     [](char a, char b) { return lower(a) == b; }) != text.end();
}

bool equals_ignoring_case(std::string_view text, std::string_view lower_case) {
  return text.size() == lower_case.size() &&
         std::equal(text.begin(), text.end(), lower_case.begin(), [](char a, char b) { return lower(a) == b; });
}

bool is_yaml(std::string_view extension) { return extension == "yml" || extension == "yaml"; }

bool is_requirements_folder(std::string_view folder) {
  std::string_view name = name_of(folder);
  return name == "requirements" || name == "requires" || name == "reqs";
}

std::optional<FileType> of_text(std::string_view folder, std::string_view stem) {
  if (contains_ignoring_case(stem, "requirements") || contains_ignoring_case(stem, "constraints") ||
      stem == "requires" || stem == "reqs" || is_requirements_folder(folder)) {
    return FileType::Requirements;
  }
  return std::nullopt;
}

std::optional<FileType> of_yaml(std::string_view folder, std::string_view stem) {
  if (contains_ignoring_case(stem, "compose") || stem == ".gitlab-ci" || stem == "action") return FileType::Script;
  if (folder.ends_with(".github/workflows")) return FileType::Script;
  if (contains_ignoring_case(stem, "environment") || contains_ignoring_case(stem, "conda"))
    return FileType::Requirements;
  if (equals_ignoring_case(stem, "env") || stem.starts_with("env-") || stem.starts_with("env_") ||
      stem.ends_with("-env") || stem.ends_with("_env")) {
    return FileType::Requirements;
  }
  return std::nullopt;
}

}  // namespace

std::string_view folder_of(std::string_view path) {
  std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return {};
  return slash == 0 ? path.substr(0, 1) : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view stem_of(std::string_view path) {
  const std::string_view name = name_of(path);
  return name.substr(0, name.rfind('.'));
}

std::string join_path(std::string_view folder, std::string_view name) {
  if (folder.empty() || folder == ".") return std::string(name);
  std::string joined;
  joined.reserve(folder.size() + 1 + name.size());
  joined += folder;
  if (folder.back() != '/') joined += '/';
  joined += name;
  return joined;
}

std::optional<FileType> file_type(std::string_view folder, std::string_view name) {
  std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) {
    // Few files have no extension, so the list may be long.
    if (name.starts_with("Dockerfile") || name.starts_with("Containerfile") || name == "Makefile" ||
        name == "makefile" || name == "GNUmakefile" || name == "justfile" || name == "Justfile" || name == "Procfile" ||
        name == "dockerfile") {
      return FileType::Script;
    }
    if (name == "Pipfile") return FileType::Requirements;
    return std::nullopt;
  }
  std::string_view stem = name.substr(0, dot);
  std::string_view extension = name.substr(dot + 1);
  if (extension == "py" || extension == "pyw") return FileType::Python;
  if (extension == "ipynb") return FileType::Notebook;
  switch (extension.empty() ? '\0' : extension.front()) {
    case 't':
      if (extension == "txt") return of_text(folder, stem);
      if (extension == "toml" &&
          (stem == "pyproject" || stem == "pixi" || stem == "pylock" || stem.starts_with("pylock."))) {
        return FileType::Requirements;
      }
      break;
    case 'i':
      if (extension == "in") {
        if (contains_ignoring_case(stem, "requirements") || is_requirements_folder(folder))
          return FileType::Requirements;
      }
      if (name == "tox.ini") return FileType::Script;
      break;
    case 'c':
      if (name == "setup.cfg") return FileType::Requirements;
      break;
    case 'l':
      if (name == "Pipfile.lock" || name == "poetry.lock" || name == "uv.lock" || name == "pdm.lock" ||
          name == "pixi.lock") {
        return FileType::Requirements;
      }
      break;
    case 'y':
      if (is_yaml(extension)) return of_yaml(folder, stem);
      break;
    case 's':
      if (extension == "sh" || extension == "slurm" || extension == "sbatch") return FileType::Script;
      break;
    case 'b':
      if (extension == "bash") return FileType::Script;
      break;
    case 'z':
      if (extension == "zsh") return FileType::Script;
      break;
    case 'm':
      if (extension == "mk") return FileType::Script;
      break;
    case 'e':
      if (extension == "env" || name == ".envrc") return FileType::Script;
      break;
    case 'd':
    case 'D':
      if (equals_ignoring_case(extension, "dockerfile")) return FileType::Script;
      break;
    default:
      break;
  }
  if (name.starts_with("Dockerfile.") || name.starts_with("Containerfile.") || name.starts_with("dockerfile.")) {
    return FileType::Script;
  }
  if (name.starts_with(".env.")) return FileType::Script;
  return std::nullopt;
}

}  // namespace loadgate::project
