#include "cli/config_file.h"

#include <toml++/toml.h>

#include <filesystem>
#include <functional>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/files.h"
#include "models/model.h"

namespace loadgate::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kOwnName = "loadgate.toml";
constexpr std::string_view kProjectName = "pyproject.toml";

// The table of the file that is ours: all of loadgate.toml, [tool.loadgate] of any other file. Null where it is
// missing.
const toml::table* our_table(const toml::table& root, const std::string& path) {
  if (fs::path(path).filename() != kProjectName) return &root;
  return root["tool"]["loadgate"].as_table();
}

// Reads the keys of one table, and complains with the place.
class Reader {
 public:
  Reader(std::string path, std::vector<std::string>& errors) : path_(std::move(path)), errors_(errors) {}

  void wrong(const toml::node& node, const std::string& message) {
    errors_.push_back(path_ + ":" + std::to_string(node.source().begin.line) + ": " + message);
  }

  std::optional<std::string> text(std::string_view key, const toml::node& node) {
    if (auto value = node.value_exact<std::string>()) return value;
    wrong(node, std::string(key) + " must be a string");
    return std::nullopt;
  }

  std::optional<bool> boolean(std::string_view key, const toml::node& node) {
    if (auto value = node.value_exact<bool>()) return value;
    wrong(node, std::string(key) + " must be true or false");
    return std::nullopt;
  }

  std::optional<std::vector<std::string>> list(std::string_view key, const toml::node& node) {
    std::vector<std::string> words;
    const toml::array* items = node.as_array();
    bool fine = items != nullptr;
    for (std::size_t i = 0; fine && i < items->size(); ++i) {
      auto word = (*items)[i].value_exact<std::string>();
      fine = word.has_value();
      if (fine) words.push_back(*word);
    }
    if (fine) return words;
    wrong(node, std::string(key) + " must be a list of strings");
    return std::nullopt;
  }

  // A list of kinds, or a single word where one word stands for a set, read by `parse`.
  template <class Set>
  std::optional<Set> kinds(std::string_view key, const toml::node& node,
                           std::optional<Set> (*parse)(const std::vector<std::string>&, std::string&)) {
    auto words = list(key, node);
    if (!words) return std::nullopt;
    std::string error;
    std::optional<Set> set = parse(*words, error);
    if (!set) wrong(node, error);
    return set;
  }

 private:
  std::string path_;
  std::vector<std::string>& errors_;
};

using KeyReader = std::function<void(Reader&, std::string_view, const toml::node&, ConfigFile&)>;

void read_severities(Reader& reader, const toml::node& node, ConfigFile& config) {
  const toml::table* table = node.as_table();
  if (table == nullptr) {
    reader.wrong(node, "severity must be a table of exposures, such as { remote = \"critical\" }");
    return;
  }
  for (const auto& [key, value] : *table) {
    std::string error;
    auto exposure = parse_exposures({std::string(key.str())}, error);
    auto word = reader.text(key.str(), value);
    auto level = word ? report::severity(*word) : std::nullopt;
    if (!exposure) reader.wrong(value, error);
    if (word && !level) reader.wrong(value, unknown_word("severity", *word, {"low", "medium", "high", "critical"}));
    if (!exposure || !level) continue;
    for (auto each : {models::Exposure::remote, models::Exposure::local, models::Exposure::open}) {
      if (*exposure & bit(each)) config.severities[each] = *level;
    }
  }
}

// Every key there is, and how it is read.
const std::vector<std::pair<std::string_view, KeyReader>>& keys() {
  using Key = std::string_view;
  using Node = toml::node;
  static const std::vector<std::pair<std::string_view, KeyReader>> table = {
      {"sources", [](Reader& r, Key k, const Node& n, ConfigFile& c) { c.sources = r.kinds(k, n, parse_sources); }},
      {"neutralizations", [](Reader& r, Key k, const Node& n,
                             ConfigFile& c) { c.neutralizations = r.kinds(k, n, parse_neutralizations); }},
      {"exposure",
       [](Reader& r, Key k, const Node& n, ConfigFile& c) { c.exposures = r.kinds(k, n, parse_exposures); }},
      {"exclude", [](Reader& r, Key k, const Node& n, ConfigFile& c) { c.exclude = r.list(k, n); }},
      {"extend-exclude",
       [](Reader& r, Key k, const Node& n, ConfigFile& c) {
         if (auto list = r.list(k, n)) c.extend_exclude = *list;
       }},
      {"models",
       [](Reader& r, Key k, const Node& n, ConfigFile& c) {
         if (auto list = r.list(k, n)) c.models = *list;
       }},
      {"torch-version", [](Reader& r, Key k, const Node& n, ConfigFile& c) { c.torch_version = r.text(k, n); }},
      {"show-safe", [](Reader& r, Key k, const Node& n, ConfigFile& c) { c.show_safe = r.boolean(k, n); }},
      {"strict", [](Reader& r, Key k, const Node& n, ConfigFile& c) { c.strict = r.boolean(k, n); }},
      {"format",
       [](Reader& r, Key k, const Node& n, ConfigFile& c) {
         std::string error;
         auto word = r.text(k, n);
         if (word) c.format = parse_format(*word, error);
         if (word && !c.format) r.wrong(n, error);
       }},
      {"severity", [](Reader& r, Key, const Node& n, ConfigFile& c) { read_severities(r, n, c); }},
  };
  return table;
}

void read_table(Reader& reader, const toml::table& table, ConfigFile& config) {
  std::vector<std::string_view> names;
  for (const auto& [name, read] : keys()) names.push_back(name);
  for (const auto& [key, value] : table) {
    bool known = false;
    for (const auto& [name, read] : keys()) {
      if (name != key.str()) continue;
      read(reader, name, value, config);
      known = true;
    }
    if (!known) reader.wrong(value, unknown_word("key", key.str(), names));
  }
}

// Whether the file has a [tool.loadgate] table, or looks as if it were meant to: then its mistakes are ours to tell.
bool speaks_of_us(const std::string& path) {
  FileBytes file = read_file(path);
  if (!file.ok() || file.bytes.find("loadgate") == std::string::npos) return false;
  try {
    toml::table root = toml::parse(file.bytes, path);
    return our_table(root, path) != nullptr;
  } catch (const toml::parse_error&) {
    return file.bytes.find("tool.loadgate") != std::string::npos;
  }
}

}  // namespace

std::vector<std::string_view> format_words() { return {"text", "json", "sarif"}; }

std::optional<Format> parse_format(const std::string& word, std::string& error) {
  if (word == "text") return Format::text;
  if (word == "json") return Format::json;
  if (word == "sarif") return Format::sarif;
  error = unknown_word("format", word, format_words());
  return std::nullopt;
}

std::string find_config(const std::string& path) {
  std::error_code error;
  fs::path folder = fs::weakly_canonical(fs::absolute(path, error), error);
  if (error) return "";
  if (!fs::is_directory(folder, error)) folder = folder.parent_path();
  while (true) {
    fs::path own = folder / kOwnName;
    if (fs::is_regular_file(own, error)) return own.string();
    fs::path project = folder / kProjectName;
    if (fs::is_regular_file(project, error) && speaks_of_us(project.string())) return project.string();
    if (folder == folder.parent_path()) return "";
    folder = folder.parent_path();
  }
}

ConfigFile read_config(const std::string& path, std::vector<std::string>& errors) {
  ConfigFile config;
  config.path = path;
  FileBytes file = read_file(path);
  if (!file.ok()) {
    errors.push_back(path + ": " + file.error);
    return config;
  }
  try {
    toml::table root = toml::parse(file.bytes, path);
    const toml::table* table = our_table(root, path);
    Reader reader(path, errors);
    if (table != nullptr) read_table(reader, *table, config);
  } catch (const toml::parse_error& error) {
    errors.push_back(path + ":" + std::to_string(error.source().begin.line) + ": " + std::string(error.description()));
  }
  for (std::string& folder : config.models) folder = (fs::path(path).parent_path() / folder).string();
  return config;
}

}  // namespace loadgate::cli
