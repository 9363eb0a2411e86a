// pyproject.toml (PEP 621, PEP 735, poetry, pdm, hatch, uv, flit, pixi), pixi.toml and Pipfile.
#include <toml++/toml.h>

#include "project/requirement_files.h"

namespace loadgate::project {
namespace {

std::uint32_t line_of(const toml::node& node) { return static_cast<std::uint32_t>(node.source().begin.line); }

class TomlReader {
 public:
  RequirementFile file;

  // Parses; false and an error row when the text is no TOML.
  bool parse(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    try {
      root = toml::parse(text);
      return true;
    } catch (const toml::parse_error& error) {
      file.error = "not valid TOML";
      file.error_line = static_cast<std::uint32_t>(error.source().begin.line);
      return false;
    }
  }

  const toml::table* table_at(std::string_view path) const { return root.at_path(path).as_table(); }

  // An array of dependencies as strings.
  void add_strings(const toml::node* node, Role role) {
    const toml::array* list = node != nullptr ? node->as_array() : nullptr;
    if (list == nullptr) return;
    for (const toml::node& item : *list) {
      const auto* text = item.as_string();
      if (text == nullptr) continue;  // {include-group = "..."}
      if (auto mention = read_dependency(text->get(), line_of(item), role))
        file.mentions.push_back(std::move(*mention));
    }
  }

  // A table of such arrays: extras, groups.
  void add_string_groups(const toml::table* groups, Role role) {
    if (groups == nullptr) return;
    for (const auto& [key, value] : *groups) add_strings(&value, role);
  }

  // `name = "specifier"`, `name = {version = "…"}`, or a list of such.
  void add_named(const toml::table* table, Role role, bool conda) {
    if (table == nullptr) return;
    for (const auto& [key, value] : *table) {
      if (const toml::array* list = value.as_array()) {
        for (const toml::node& item : *list) add_one(key.str(), item, role, conda);
      } else {
        add_one(key.str(), value, role, conda);
      }
    }
  }

  void add_files(const toml::node* node) {
    if (node == nullptr) return;
    if (const toml::table* table = node->as_table()) node = table->get("file");
    if (node == nullptr) return;
    if (const auto* text = node->as_string()) file.inclusions.push_back({text->get(), false});
    if (const toml::array* list = node->as_array()) {
      for (const toml::node& item : *list) {
        if (const auto* text = item.as_string()) file.inclusions.push_back({text->get(), false});
      }
    }
  }

  toml::table root;

 private:
  void add_one(std::string_view name, const toml::node& value, Role role, bool conda) {
    Mention mention;
    mention.package = normal_name(name);
    if (conda && mention.package == "pytorch") mention.package = "torch";
    mention.line = line_of(value);
    mention.role = role;
    std::string specifier;
    std::string url;
    if (const auto* text = value.as_string()) {
      specifier = text->get();
    } else if (const toml::table* table = value.as_table()) {
      auto field = [table](std::string_view key) { return table->get_as<std::string>(key); };
      if (const auto* version = field("version")) specifier = version->get();
      for (std::string_view key : {"url", "file", "path"}) {
        if (const auto* address = field(key)) url = address->get();
      }
      const auto* git = field("git");
      const auto* tag = field("tag");
      if (git != nullptr && tag != nullptr && parse_version(tag->get())) specifier = "==" + tag->get();
      if (const auto* optional = table->get_as<bool>("optional"); optional != nullptr && optional->get()) {
        mention.role = Role::Optional;
      }
      if (const auto* python = field("python"); python != nullptr && python->get().starts_with('<')) {
        Specifier range = read_specifier(python->get());
        Stretch three;
        three.from = Version{0, {3}};
        if (range.kind == Specifier::Kind::Some && intersect(range.versions, {three}).empty()) return;
      }
    } else {
      return;
    }
    mention.text = std::string(name) + (specifier.empty() ? "" : " " + specifier);
    if (!url.empty()) {
      if (auto named = read_file_name(url, mention.line, mention.role)) {
        mention.specifier = named->specifier;
        mention.text = named->text;
      }
    } else {
      mention.specifier = read_specifier(specifier);
    }
    file.mentions.push_back(std::move(mention));
  }
};

void read_pixi(TomlReader& reader, const toml::table* table) {
  if (table == nullptr) return;
  auto inner = [](const toml::table& outer, std::string_view key) {
    const toml::node* node = outer.get(key);
    return node != nullptr ? node->as_table() : nullptr;
  };
  reader.add_named(inner(*table, "dependencies"), Role::Direct, true);
  reader.add_named(inner(*table, "pypi-dependencies"), Role::Direct, false);
  if (const toml::table* features = inner(*table, "feature")) {
    for (const auto& [key, value] : *features) {
      if (const toml::table* feature = value.as_table()) {
        reader.add_named(inner(*feature, "dependencies"), Role::Optional, true);
        reader.add_named(inner(*feature, "pypi-dependencies"), Role::Optional, false);
      }
    }
  }
}

}  // namespace

RequirementFile read_pyproject(std::string_view text) {
  TomlReader reader;
  if (!reader.parse(text)) return std::move(reader.file);
  const toml::table& root = reader.root;
  // PEP 621 and PEP 735. `dynamic` dependencies of setuptools come from the files that it names.
  reader.add_strings(root.at_path("project.dependencies").node(), Role::Direct);
  reader.add_string_groups(reader.table_at("project.optional-dependencies"), Role::Optional);
  reader.add_string_groups(reader.table_at("dependency-groups"), Role::Optional);
  reader.add_files(root.at_path("tool.setuptools.dynamic.dependencies").node());
  // poetry
  reader.add_named(reader.table_at("tool.poetry.dependencies"), Role::Direct, false);
  reader.add_named(reader.table_at("tool.poetry.dev-dependencies"), Role::Optional, false);
  if (const toml::table* groups = reader.table_at("tool.poetry.group")) {
    for (const auto& [key, value] : *groups) {
      const toml::table* group = value.as_table();
      const toml::node* inner = group != nullptr ? group->get("dependencies") : nullptr;
      if (inner != nullptr) reader.add_named(inner->as_table(), Role::Optional, false);
    }
  }
  // pdm, hatch, uv, flit
  reader.add_string_groups(reader.table_at("tool.pdm.dev-dependencies"), Role::Optional);
  if (const toml::table* environments = reader.table_at("tool.hatch.envs")) {
    for (const auto& [key, value] : *environments) {
      if (const toml::table* environment = value.as_table()) {
        reader.add_strings(environment->get("dependencies"), Role::Optional);
        reader.add_strings(environment->get("extra-dependencies"), Role::Optional);
      }
    }
  }
  reader.add_strings(root.at_path("tool.uv.dev-dependencies").node(), Role::Optional);
  reader.add_strings(root.at_path("tool.uv.constraint-dependencies").node(), Role::Constraint);
  reader.add_strings(root.at_path("tool.flit.metadata.requires").node(), Role::Direct);
  reader.add_string_groups(reader.table_at("tool.flit.metadata.requires-extra"), Role::Optional);
  // pixi: tables of a pyproject, or the whole of a pixi.toml.
  read_pixi(reader, reader.table_at("tool.pixi"));
  if (reader.table_at("workspace") != nullptr || (root.contains("dependencies") && !root.contains("tool"))) {
    read_pixi(reader, &root);
  }
  return std::move(reader.file);
}

RequirementFile read_pipfile(std::string_view text) {
  TomlReader reader;
  if (!reader.parse(text)) return std::move(reader.file);
  for (const auto& [key, value] : reader.root) {
    const toml::table* table = value.as_table();
    if (table == nullptr || key == "source" || key == "requires" || key == "scripts" || key == "pipenv") continue;
    reader.add_named(table, key == "packages" ? Role::Direct : Role::Optional, false);
  }
  return std::move(reader.file);
}

}  // namespace loadgate::project
