// conda's environment.yml: a reader of its one list, not of YAML.
#include <algorithm>

#include "project/requirement_files.h"

namespace loadgate::project {
namespace {

std::string_view without_comment(std::string_view line) {
  if (trimmed(line).starts_with('#')) return {};
  return line.substr(0, std::min(line.find(" #"), line.size()));
}

std::string_view without_quotes(std::string_view text) {
  text = trimmed(text);
  if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front()) {
    text = trimmed(text.substr(1, text.size() - 2));
  }
  return text;
}

// One item of the pip list.
void add_pip(RequirementFile& file, std::string_view item, std::uint32_t line) {
  RequirementFile read = read_requirements_txt(item);
  for (Mention& mention : read.mentions) {
    mention.line = line;
    file.mentions.push_back(std::move(mention));
  }
  file.inclusions.insert(file.inclusions.end(), read.inclusions.begin(), read.inclusions.end());
}

}  // namespace

std::optional<Mention> read_conda_dependency(std::string_view text, std::uint32_t line, Role role) {
  text = without_quotes(text);
  std::string_view whole = text;
  if (std::size_t channel = text.rfind("::"); channel != std::string_view::npos) text = text.substr(channel + 2);
  std::size_t end = std::min(text.find_first_of(" \t=<>!~["), text.size());
  std::string_view name = text.substr(0, end);
  std::string_view rest = trimmed(text.substr(end));
  if (name.empty()) return std::nullopt;
  Mention mention;
  mention.package = normal_name(name);
  // The builds of PyTorch that the conda channels carry under other names.
  for (std::string_view alias : {"pytorch", "pytorch-gpu", "pytorch-cpu"}) {
    if (mention.package == alias) mention.package = "torch";
  }
  mention.line = line;
  mention.role = role;
  mention.text = whole;
  std::string specifier(rest);
  if (rest.starts_with('[')) {
    // pytorch[version='>=2.1',build=...]
    std::size_t at = rest.find("version=");
    specifier.clear();
    if (at != std::string_view::npos) {
      std::string_view value = rest.substr(at + 8);
      if (!value.empty() && (value.front() == '\'' || value.front() == '"')) {
        specifier = value.substr(1, value.find(value.front(), 1) - 1);
      } else {
        specifier = value.substr(0, value.find_first_of(",]"));
      }
    }
  } else if (rest.starts_with('=') && !rest.starts_with("==")) {
    // =version=build: the build is no version.
    std::string_view version = rest.substr(1);
    specifier.assign(1, '=');
    specifier += trimmed(version.substr(0, version.find('=')));
  } else if (!rest.empty() && (rest.front() >= '0' && rest.front() <= '9')) {
    // "pytorch 2.1.0 py3.10_0"
    specifier = std::string(rest.substr(0, rest.find(' ')));
  }
  mention.specifier = read_specifier(specifier);
  if (mention.specifier.kind == Specifier::Kind::Some && mention.specifier.versions.empty()) {
    mention.specifier.kind = Specifier::Kind::Unreadable;
  }
  return mention;
}

RequirementFile read_conda_environment(std::string_view text) {
  RequirementFile file;
  bool in_list = false;
  std::size_t pip_indent = 0;  // of the items below `- pip:`; 0: not inside
  std::size_t list_indent = 0;
  for (const TextLine& line : lines_of(text)) {
    std::string_view content = without_comment(line.text);
    std::string_view bare = trimmed(content);
    if (bare.empty()) continue;
    std::size_t indent = content.find_first_not_of(' ');
    bool item = bare.starts_with("- ");
    if (indent == 0 && !item) {
      in_list = bare.starts_with("dependencies:");
      pip_indent = 0;
      std::size_t open = bare.find('[');
      if (in_list && open != std::string_view::npos) {
        // The list on one line.
        std::string_view list = bare.substr(open + 1);
        while (!list.empty()) {
          std::size_t comma = std::min(list.find_first_of(",]"), list.size());
          if (auto mention = read_conda_dependency(list.substr(0, comma), line.number, Role::Direct)) {
            file.mentions.push_back(std::move(*mention));
          }
          list.remove_prefix(std::min(comma + 1, list.size()));
        }
      }
      continue;
    }
    if (!in_list || !item) continue;
    std::string_view value = without_quotes(bare.substr(2));
    if (pip_indent != 0 && indent > list_indent) {
      add_pip(file, value, line.number);
      continue;
    }
    list_indent = indent;
    pip_indent = 0;
    if (value == "pip:") {
      pip_indent = indent + 1;
    } else if (auto mention = read_conda_dependency(value, line.number, Role::Direct)) {
      file.mentions.push_back(std::move(*mention));
    }
  }
  return file;
}

}  // namespace loadgate::project
