// Lock files. Those in TOML are read line by line and not parsed: they are written by machines in one shape, and one of
// several megabytes must not cost more than a look.
#include <simdjson.h>

#include <algorithm>

#include "project/requirement_files.h"

namespace loadgate::project {
namespace {

void add_locked(RequirementFile& file, std::string_view name, std::string_view version, std::uint32_t line,
                bool conda) {
  std::optional<Version> parsed = parse_version(version);
  if (name.empty()) return;
  Mention mention;
  mention.package = normal_name(name);
  if (conda && mention.package == "pytorch") mention.package = "torch";
  if (parsed) mention.specifier = {Specifier::Kind::Some, pin(*parsed)};
  mention.text = std::string(name) + "==" + std::string(version);
  mention.line = line;
  mention.role = Role::Lock;
  file.mentions.push_back(std::move(mention));
}

// The string of `key = "…"`; empty when the line is something else.
std::string_view string_value(std::string_view line, std::string_view key) {
  if (!line.starts_with(key)) return {};
  line = trimmed(line.substr(key.size()));
  if (!line.starts_with('=')) return {};
  line = trimmed(line.substr(1));
  if (line.size() < 2 || (line.front() != '"' && line.front() != '\'')) return {};
  std::size_t end = line.find(line.front(), 1);
  return end == std::string_view::npos ? std::string_view{} : line.substr(1, end - 1);
}

// The value of `key = "…"` somewhere inside an inline table.
std::string_view inline_value(std::string_view line, std::string_view key) {
  std::size_t at = line.find(key);
  return at == std::string_view::npos ? std::string_view{} : string_value(line.substr(at), key);
}

}  // namespace

RequirementFile read_package_lock(std::string_view text) {
  RequirementFile file;
  std::string_view name;
  std::string_view version;
  std::uint32_t line_number = 0;
  bool in_package = false;
  bool own = false;  // the project itself, or another member of its workspace
  bool any = false;
  auto finish = [&] {
    if (!name.empty() && !version.empty() && !own) add_locked(file, name, version, line_number, false);
    name = version = {};
    own = false;
  };
  for (const TextLine& line : lines_of(text)) {
    if (line.text.starts_with('[')) {
      any = true;
      std::string_view header = trimmed(line.text);
      bool package = header == "[[package]]" || header == "[[packages]]";
      if (package) finish();
      in_package = package;
      continue;
    }
    if (!in_package || line.text.empty()) continue;
    if (auto value = string_value(line.text, "name"); !value.empty()) name = value;
    if (auto value = string_value(line.text, "version"); !value.empty()) {
      version = value;
      line_number = line.number;
    }
    if (line.text.starts_with("source")) {
      for (std::string_view key : {"editable", "virtual", "directory"}) {
        if (auto folder = inline_value(line.text, key); !folder.empty()) {
          own = true;
          file.members.emplace_back(folder);
        }
      }
    }
  }
  finish();
  if (!any && !trimmed(text).empty()) file.error = "not a lock file";
  return file;
}

RequirementFile read_pipfile_lock(std::string_view text) {
  namespace json = simdjson::ondemand;
  RequirementFile file;
  simdjson::padded_string padded(text.data(), text.size());
  json::parser parser;
  auto read = [&]() -> simdjson::error_code {
    json::document document;
    if (auto error = parser.iterate(padded).get(document)) return error;
    json::object top;
    if (auto error = document.get_object().get(top)) return error;
    // Lines are counted forward, together with the reading.
    const char* counted = padded.data();
    std::uint32_t line = 1;
    for (auto item : top) {
      json::field group;
      if (auto error = std::move(item).get(group)) return error;
      if (group.key() == "_meta") continue;
      json::value inner = group.value();
      json::json_type type;
      if (auto error = inner.type().get(type)) return error;
      if (type != json::json_type::object) continue;
      json::object packages;
      if (auto error = inner.get_object().get(packages)) return error;
      for (auto entry : packages) {
        json::field package;
        if (auto error = std::move(entry).get(package)) return error;
        const char* place = package.key().raw();
        line += static_cast<std::uint32_t>(std::count(counted, place, '\n'));
        counted = place;
        std::string_view name;
        if (auto error = package.unescaped_key().get(name)) return error;
        json::value value = package.value();
        if (auto error = value.type().get(type)) return error;
        if (type != json::json_type::object) continue;
        json::object fields;
        if (auto error = value.get_object().get(fields)) return error;
        for (auto field_item : fields) {
          json::field field;
          if (auto error = std::move(field_item).get(field)) return error;
          bool version = field.key() == "version";
          bool url = field.key() == "file" || field.key() == "path";
          if (!version && !url) continue;
          std::string_view content;
          if (field.value().get_string().get(content)) continue;
          if (version) {
            while (content.starts_with('=')) content.remove_prefix(1);
            add_locked(file, name, content, line, false);
          } else if (auto named = read_file_name(content, line, Role::Lock)) {
            file.mentions.push_back(std::move(*named));
          }
        }
      }
    }
    return simdjson::SUCCESS;
  };
  if (read()) {
    file.error = "not valid JSON";
    file.mentions.clear();
  }
  return file;
}

RequirementFile read_conda_lock(std::string_view text) {
  RequirementFile file;
  std::string_view name;
  auto value_of = [](std::string_view line, std::string_view key) -> std::string_view {
    if (!line.starts_with(key)) return {};
    std::string_view value = trimmed(line.substr(key.size()));
    while (!value.empty() && (value.front() == '\'' || value.front() == '"')) value.remove_prefix(1);
    while (!value.empty() && (value.back() == '\'' || value.back() == '"')) value.remove_suffix(1);
    return value;
  };
  for (const TextLine& line : lines_of(text)) {
    std::string_view content = trimmed(line.text);
    if (content.starts_with("- ")) {
      content = trimmed(content.substr(2));
      name = {};
    }
    if (auto value = value_of(content, "name:"); !value.empty()) name = value;
    if (auto value = value_of(content, "version:"); !value.empty()) add_locked(file, name, value, line.number, true);
  }
  return file;
}

RequirementFile read_pixi_lock(std::string_view text) {
  RequirementFile file;
  for (const TextLine& line : lines_of(text)) {
    std::string_view content = trimmed(line.text);
    bool conda = content.starts_with("- conda: ");
    if (!conda && !content.starts_with("- pypi: ")) continue;
    auto mention = read_file_name(trimmed(content.substr(content.find(": ") + 2)), line.number, Role::Lock);
    if (!mention) continue;
    if (conda && mention->package == "pytorch") mention->package = "torch";
    file.mentions.push_back(std::move(*mention));
  }
  return file;
}

}  // namespace loadgate::project
