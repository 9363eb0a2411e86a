// Reads the columns of one row (a TOML table) and notes what is wrong with it. Inside src/models only.
//
// Every column is asked for once, by name; what nobody asked for is an unknown key in the end. So a row's reader
// function is the list of its columns, and there is no second list to keep in step.
#pragma once

#include <toml++/toml.h>

#include <string>
#include <string_view>
#include <vector>

#include "models/model.h"

namespace loadgate::models {

class RowReader {
 public:
  // `what` names the row in messages: "[[load]]".
  RowReader(const toml::table& table, std::string what, std::string_view file, std::vector<ModelProblem>& problems);

  bool has(std::string_view key) const { return table_.contains(key); }

  void text(std::string_view key, std::string& to);
  void texts(std::string_view key, std::vector<std::string>& to);  // one string or a list
  void flag(std::string_view key, bool& to);
  void integer(std::string_view key, int& to);
  void dotted(std::string_view key, std::string& to);             // a canonical name
  std::vector<std::string> names(std::string_view key);           // one canonical name or a list: a row each
  std::vector<std::string> class_patterns(std::string_view key);  // the same, or "*Suffix"
  void selector(std::string_view key, Selector& to);
  void selectors(std::string_view key, Selectors& to);
  void conditions(std::string_view key, std::vector<Condition>& to);
  void literal(std::string_view key, Literal& to);
  void source_kind(std::string_view key, std::optional<SourceKind>& to);
  void source_kinds(SourceKinds& to);  // columns `kind` and `kinds`
  void neutralization(std::string_view key, NeutralizationKind& to);
  void neutralization(std::string_view key, std::optional<NeutralizationKind>& to);
  void word(std::string_view key, std::string& to, const std::vector<std::string_view>& allowed);
  const toml::table* table(std::string_view key);
  const toml::array* array(std::string_view key);

  // A key that must be there, exactly one of several, or at least one of them.
  void need(std::string_view key);
  void exactly_one(const std::vector<std::string_view>& keys);
  void at_least_one(const std::vector<std::string_view>& keys);

  void problem(std::string message) { problem(table_, std::move(message)); }
  void problem(const toml::node& at, std::string message);

  // Says what keys nobody asked for.
  void finish();

 private:
  const toml::node* get(std::string_view key);
  bool parse_selector(const toml::node& node, Selector& to);
  bool parse_literal(const toml::node& node, Literal& to);

  const toml::table& table_;
  std::string what_;
  std::string_view file_;
  std::vector<ModelProblem>& problems_;
  std::vector<std::string_view> asked_;
};

// Whether `text` is a dotted path of identifiers, each possibly followed by "()": `boto3.client().download_file`.
bool is_dotted_name(std::string_view text);

// "f:0", "0", "f", "self", "*", "2*", "**"; nothing when it is none of these.
std::optional<Selector> parse_selector(std::string_view text);

}  // namespace loadgate::models
