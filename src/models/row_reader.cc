#include "models/row_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace loadgate::models {
namespace {

std::vector<std::string_view> source_kind_names() {
  std::vector<std::string_view> names;
  for (int i = 0; i < kSourceKindCount; ++i) names.push_back(name_of(static_cast<SourceKind>(i)));
  return names;
}

std::vector<std::string_view> neutralization_names() {
  std::vector<std::string_view> names;
  for (int i = 0; i < kNeutralizationKindCount; ++i) names.push_back(name_of(static_cast<NeutralizationKind>(i)));
  return names;
}

std::string suggestion(std::string_view word, const std::vector<std::string_view>& candidates) {
  std::string near = did_you_mean(word, candidates);
  return near.empty() ? "" : fmt::format("; did you mean \"{}\"?", near);
}

bool is_word_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool is_identifier(std::string_view text) {
  return !text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) == 0 &&
         std::all_of(text.begin(), text.end(), is_word_character);
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

}  // namespace

bool is_dotted_name(std::string_view text) {
  while (true) {
    std::size_t dot = text.find('.');
    std::string_view part = text.substr(0, dot);
    while (part.ends_with("()")) part.remove_suffix(2);
    if (!is_identifier(part)) return false;
    if (dot == std::string_view::npos) return true;
    text.remove_prefix(dot + 1);
  }
}

std::optional<Selector> parse_selector(std::string_view text) {
  Selector result;
  if (text == "self") {
    result.receiver = true;
  } else if (text == "**") {
    result.keywords = true;
  } else if (text.ends_with('*')) {
    std::optional<int> from = text == "*" ? 0 : number(text.substr(0, text.size() - 1));
    if (!from) return std::nullopt;
    result.rest = true;
    result.position = *from;
  } else if (std::optional<int> position = number(text)) {
    result.position = *position;
  } else {
    std::size_t colon = text.find(':');
    if (!is_identifier(text.substr(0, colon))) return std::nullopt;
    result.name = text.substr(0, colon);
    if (colon != std::string_view::npos) {
      std::optional<int> at = number(text.substr(colon + 1));
      if (!at) return std::nullopt;
      result.position = *at;
    }
  }
  return result;
}

RowReader::RowReader(const toml::table& table, std::string what, std::string_view file,
                     std::vector<ModelProblem>& problems)
    : table_(table), what_(std::move(what)), file_(file), problems_(problems) {}

void RowReader::problem(const toml::node& at, std::string message) {
  problems_.push_back({std::string(file_), at.source().begin.line, fmt::format("{}: {}", what_, message)});
}

const toml::node* RowReader::get(std::string_view key) {
  asked_.push_back(key);
  return table_.get(key);
}

void RowReader::text(std::string_view key, std::string& to) {
  const toml::node* node = get(key);
  if (node == nullptr) return;
  if (!node->is_string()) return problem(*node, fmt::format("`{}` must be text", key));
  to = node->as_string()->get();
}

void RowReader::texts(std::string_view key, std::vector<std::string>& to) {
  const toml::node* node = get(key);
  if (node == nullptr) return;
  if (node->is_string()) {
    to.push_back(node->as_string()->get());
    return;
  }
  if (!node->is_array()) return problem(*node, fmt::format("`{}` must be text or a list of it", key));
  for (const toml::node& item : *node->as_array()) {
    if (!item.is_string()) {
      problem(item, fmt::format("`{}` must be a list of text", key));
    } else {
      to.push_back(item.as_string()->get());
    }
  }
}

void RowReader::flag(std::string_view key, bool& to) {
  const toml::node* node = get(key);
  if (node == nullptr) return;
  if (!node->is_boolean()) return problem(*node, fmt::format("`{}` must be true or false", key));
  to = node->as_boolean()->get();
}

void RowReader::integer(std::string_view key, int& to) {
  const toml::node* node = get(key);
  if (node == nullptr) return;
  if (!node->is_integer()) return problem(*node, fmt::format("`{}` must be an integer", key));
  to = static_cast<int>(node->as_integer()->get());
}

void RowReader::dotted(std::string_view key, std::string& to) {
  text(key, to);
  if (!to.empty() && !is_dotted_name(to)) problem(*table_.get(key), fmt::format("`{}` is no dotted name", to));
}

std::vector<std::string> RowReader::names(std::string_view key) {
  std::vector<std::string> found = class_patterns(key);
  for (const std::string& name : found) {
    if (name.starts_with('*')) problem(*table_.get(key), fmt::format("`{}` is no dotted name", name));
  }
  return found;
}

std::vector<std::string> RowReader::class_patterns(std::string_view key) {
  std::vector<std::string> found;
  texts(key, found);
  for (const std::string& name : found) {
    if (!is_dotted_name(std::string_view(name).substr(name.starts_with('*') ? 1 : 0)))
      problem(*table_.get(key), fmt::format("`{}` is no dotted name", name));
  }
  if (has(key) && found.empty()) problem(*table_.get(key), fmt::format("`{}` names nothing", key));
  return found;
}

bool RowReader::parse_selector(const toml::node& node, Selector& to) {
  if (node.is_string()) {
    if (std::optional<Selector> selector = models::parse_selector(node.as_string()->get())) {
      to = *selector;
      return true;
    }
    problem(node,
            fmt::format("\"{}\" is no argument; write \"name\", \"name:0\", \"0\", \"self\", \"*\", \"2*\" or \"**\"",
                        node.as_string()->get()));
  } else if (node.is_integer() && node.as_integer()->get() >= 0) {
    to.position = static_cast<int>(node.as_integer()->get());
    return true;
  } else {
    problem(node, "an argument is written as text: \"name:0\"");
  }
  return false;
}

void RowReader::selector(std::string_view key, Selector& to) {
  if (const toml::node* node = get(key)) parse_selector(*node, to);
}

void RowReader::selectors(std::string_view key, Selectors& to) {
  const toml::node* node = get(key);
  if (node == nullptr) return;
  auto one = [&](const toml::node& item) {
    Selector selector;
    if (parse_selector(item, selector)) to.push_back(std::move(selector));
  };
  if (!node->is_array()) return one(*node);
  for (const toml::node& item : *node->as_array()) one(item);
}

bool RowReader::parse_literal(const toml::node& node, Literal& to) {
  if (node.is_boolean()) {
    to.type = Literal::Type::Boolean;
    to.boolean = node.as_boolean()->get();
  } else if (node.is_integer()) {
    to.type = Literal::Type::Integer;
    to.integer = node.as_integer()->get();
  } else if (node.is_string()) {
    to.type = Literal::Type::String;
    to.string = node.as_string()->get();
  } else {
    problem(node, "a literal is true, false, an integer or text");
    return false;
  }
  return true;
}

void RowReader::literal(std::string_view key, Literal& to) {
  if (const toml::node* node = get(key)) parse_literal(*node, to);
}

void RowReader::conditions(std::string_view key, std::vector<Condition>& to) {
  const toml::node* node = get(key);
  if (node == nullptr) return;
  auto one = [&](const toml::node& item) {
    if (!item.is_table()) return problem(item, "a condition is a table: { argument = \"x:0\", is = true }");
    RowReader row(*item.as_table(), fmt::format("{} {}", what_, key), file_, problems_);
    Condition condition;
    row.selector("argument", condition.argument);
    if (row.has("is")) row.literal("is", condition.is.emplace());
    bool none = false;
    row.flag("is_none", none);
    if (none) condition.is.emplace();
    if (row.has("given")) row.flag("given", condition.given.emplace());
    row.texts("suffix", condition.suffixes);
    row.texts("prefix", condition.prefixes);
    row.need("argument");
    row.exactly_one({"is", "is_none", "given", "suffix", "prefix"});
    row.finish();
    to.push_back(std::move(condition));
  };
  if (!node->is_array()) return one(*node);
  for (const toml::node& item : *node->as_array()) one(item);
}

void RowReader::source_kind(std::string_view key, std::optional<SourceKind>& to) {
  std::string name;
  text(key, name);
  if (name.empty()) return;
  to = models::source_kind(name);
  if (!to)
    problem(*table_.get(key), fmt::format("unknown source kind `{}`{}", name, suggestion(name, source_kind_names())));
}

void RowReader::source_kinds(SourceKinds& to) {
  std::vector<std::string> found;
  texts("kind", found);
  texts("kinds", found);
  exactly_one({"kind", "kinds"});
  for (const std::string& name : found) {
    if (std::optional<SourceKind> kind = models::source_kind(name)) {
      to |= bit(*kind);
    } else {
      problem(*table_.get(has("kind") ? "kind" : "kinds"),
              fmt::format("unknown source kind `{}`{}", name, suggestion(name, source_kind_names())));
    }
  }
}

void RowReader::neutralization(std::string_view key, std::optional<NeutralizationKind>& to) {
  std::string name;
  text(key, name);
  if (name.empty()) return;
  to = neutralization_kind(name);
  if (!to) {
    problem(*table_.get(key),
            fmt::format("unknown neutralization kind `{}`{}", name, suggestion(name, neutralization_names())));
  }
}

void RowReader::neutralization(std::string_view key, NeutralizationKind& to) {
  std::optional<NeutralizationKind> found;
  neutralization(key, found);
  if (found) to = *found;
}

void RowReader::word(std::string_view key, std::string& to, const std::vector<std::string_view>& allowed) {
  text(key, to);
  if (to.empty() || std::find(allowed.begin(), allowed.end(), to) != allowed.end()) return;
  problem(*table_.get(key), fmt::format("unknown {} `{}`{}", key, to, suggestion(to, allowed)));
}

const toml::table* RowReader::table(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return nullptr;
  if (!node->is_table()) problem(*node, fmt::format("`{}` must be a table", key));
  return node->as_table();
}

const toml::array* RowReader::array(std::string_view key) {
  const toml::node* node = get(key);
  if (node == nullptr) return nullptr;
  if (!node->is_array()) problem(*node, fmt::format("`{}` must be a list", key));
  return node->as_array();
}

void RowReader::need(std::string_view key) {
  if (!has(key)) problem(fmt::format("`{}` is missing", key));
}

namespace {
std::string listed(const std::vector<std::string_view>& keys) { return fmt::format("`{}`", fmt::join(keys, "`, `")); }
}  // namespace

void RowReader::exactly_one(const std::vector<std::string_view>& keys) {
  auto count = std::count_if(keys.begin(), keys.end(), [&](std::string_view key) { return has(key); });
  if (count != 1) problem(fmt::format("{} {}", count == 0 ? "needs one of" : "takes only one of", listed(keys)));
}

void RowReader::at_least_one(const std::vector<std::string_view>& keys) {
  if (std::none_of(keys.begin(), keys.end(), [&](std::string_view key) { return has(key); })) {
    problem(fmt::format("needs at least one of {}", listed(keys)));
  }
}

void RowReader::finish() {
  for (auto&& [key, value] : table_) {
    if (std::find(asked_.begin(), asked_.end(), key.str()) != asked_.end()) continue;
    problems_.push_back({std::string(file_), key.source().begin.line,
                         fmt::format("{}: unknown key `{}`{}", what_, key.str(), suggestion(key.str(), asked_))});
  }
}

}  // namespace loadgate::models
