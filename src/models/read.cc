// models/*.toml -> Library: one function a kind of row, each the list of its columns (see RowReader).
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "models/model.h"
#include "models/row_reader.h"

namespace loadgate::models {
namespace {

// Where the facts of a row were read, and a remark: for people only.
void skip_remarks(RowReader& row) {
  std::string ignored;
  row.text("reference", ignored);
  row.text("note", ignored);
}

// A row whose naming column lists several names stands for as many rows.
template <class Row>
void add_each(const std::vector<std::string>& names, std::string Row::* member, const Row& row, std::vector<Row>& to) {
  for (const std::string& name : names) {
    to.push_back(row);
    to.back().*member = name;
  }
}

struct Reading {
  std::string_view file;
  std::vector<ModelProblem>& problems;
  Library library;

  std::vector<VersionRow> versions(RowReader& parent, std::string_view key) {
    std::vector<VersionRow> rows;
    const toml::array* list = parent.array(key);
    if (list == nullptr) return rows;
    for (const toml::node& node : *list) {
      if (!node.is_table()) {
        parent.problem(node, fmt::format("`{}` must be a list of tables", key));
        continue;
      }
      RowReader row(*node.as_table(), fmt::format("[[load]] restriction.{}", key), file, problems);
      VersionRow& version = rows.emplace_back();
      row.text("from", version.from);
      row.text("below", version.below);
      row.flag("restricted", version.restricted);
      row.need("restricted");
      row.text("note", version.note);
      skip_remarks(row);
      row.finish();
    }
    return rows;
  }

  Restriction restriction(const toml::table& table) {
    RowReader row(table, "[[load]] restriction", file, problems);
    Restriction result;
    row.selector("argument", result.argument);
    row.need("argument");
    row.literal("when", result.when);
    row.flag("constant", result.constant);
    row.exactly_one({"when", "constant"});
    row.text("package", result.package);
    result.when_given = versions(row, "when_given");
    result.when_omitted = versions(row, "when_omitted");
    row.flag("unknown_given", result.unknown_given);
    row.flag("unknown_omitted", result.unknown_omitted);
    row.selectors("omitted_needs_absent", result.omitted_needs_absent);
    row.text("force_on", result.force_on);
    row.text("force_off", result.force_off);
    skip_remarks(row);
    row.finish();
    return result;
  }

  void load(RowReader& row) {
    LoadRow result;
    std::vector<std::string> names = row.names("name");
    row.need("name");
    row.selectors("data", result.data);
    row.need("data");
    row.source_kind("fetches", result.fetches);
    row.source_kind("literal", result.literal);
    row.flag("urls", result.urls);
    row.conditions("only_if", result.only_if);
    row.conditions("never_if", result.never_if);
    if (const toml::table* table = row.table("restriction")) result.restriction = restriction(*table);
    row.flag("anywhere", result.anywhere);
    row.neutralization("covered", result.covered);
    row.text("why", result.why);
    row.need("why");
    row.text("remedy", result.remedy);
    add_each(names, &LoadRow::name, result, library.loads);
  }

  void source(RowReader& row) {
    SourceRow result;
    row.exactly_one({"call", "value", "instance"});
    std::vector<std::string> calls = row.names("call");
    std::vector<std::string> values = row.names("value");
    std::vector<std::string> instances = row.names("instance");
    row.source_kinds(result.kinds);
    row.selectors("selects", result.selects);
    row.selectors("writes", result.writes);
    row.flag("keeps", result.keeps);
    row.flag("directory", result.directory);
    row.selectors("file", result.file);
    row.selectors("defaults", result.defaults);
    row.conditions("only_if", result.only_if);
    row.conditions("never_if", result.never_if);
    row.selectors("text", result.text);
    row.selectors("words", result.words);
    row.selectors("into", result.into);
    if (result.directory && !row.has("writes")) row.problem("`directory` says how `writes` is meant, which is missing");
    add_each(calls, &SourceRow::call, result, library.sources);
    add_each(values, &SourceRow::value, result, library.sources);
    add_each(instances, &SourceRow::instance, result, library.sources);
  }

  void flow(RowReader& row) {
    FlowRow result;
    row.exactly_one({"call", "value"});
    std::vector<std::string> calls = row.names("call");
    std::vector<std::string> values = row.names("value");
    row.selectors("from", result.from);
    row.selectors("to", result.to);
    row.flag("directory", result.directory);
    row.text("to_default", result.to_default);
    row.flag("same", result.same);
    row.flag("text", result.text);
    row.flag("fills", result.fills);
    row.flag("join", result.join);
    row.flag("own", result.own);
    row.flag("alternatives", result.alternatives);
    row.flag("content", result.content);
    row.flag("listing", result.listing);
    row.flag("temporary", result.temporary);
    row.flag("literal", result.literal);
    if (result.same && result.join) row.problem("takes only one of `same`, `join`");
    if (!result.to_default.empty() && result.to.empty()) row.problem("`to_default` stands for `to`, which is missing");
    add_each(calls, &FlowRow::call, result, library.flows);
    add_each(values, &FlowRow::value, result, library.flows);
  }

  void returns(RowReader& row) {
    ReturnsRow result;
    row.exactly_one({"call", "value"});
    std::vector<std::string> calls = row.names("call");
    std::vector<std::string> values = row.names("value");
    row.dotted("type", result.type);
    row.need("type");
    add_each(calls, &ReturnsRow::call, result, library.returns);
    add_each(values, &ReturnsRow::value, result, library.returns);
  }

  void alias(RowReader& row) {
    AliasRow result;
    std::vector<std::string> names;
    row.texts("from", names);
    row.text("to", result.to);
    row.need("from");
    row.need("to");
    auto check = [&](std::string_view name) {
      std::string_view dotted = name.ends_with(".*") ? name.substr(0, name.size() - 2) : name;
      if (!is_dotted_name(dotted)) row.problem(fmt::format("`{}` is no dotted name", name));
    };
    for (const std::string& name : names) {
      check(name);
      if (name.ends_with(".*") != result.to.ends_with(".*"))
        row.problem("`from` and `to` must both end in `.*` or neither");
    }
    if (!result.to.empty()) check(result.to);
    add_each(names, &AliasRow::from, result, library.aliases);
  }

  void handler(RowReader& row) {
    HandlerRow result;
    row.exactly_one({"decorator", "call", "base", "function", "attribute"});
    std::vector<std::string> attributes = row.names("attribute");
    std::vector<std::string> decorators = row.names("decorator");
    std::vector<std::string> calls = row.names("call");
    std::vector<std::string> bases = row.class_patterns("base");
    std::vector<std::string> functions = row.names("function");
    row.selectors("argument", result.argument);
    row.texts("methods", result.methods);
    row.text("injects", result.injects);
    if (result.injects.empty()) row.source_kinds(result.kinds);
    row.texts("parameters", result.parameters);
    row.flag("defaults", result.defaults);
    row.flag("converts", result.converts);
    if (!calls.empty()) row.need("argument");
    if (!bases.empty()) row.need("methods");
    add_each(attributes, &HandlerRow::attribute, result, library.handlers);
    add_each(decorators, &HandlerRow::decorator, result, library.handlers);
    add_each(calls, &HandlerRow::call, result, library.handlers);
    add_each(bases, &HandlerRow::base, result, library.handlers);
    add_each(functions, &HandlerRow::function, result, library.handlers);
  }

  void option(RowReader& row) {
    OptionRow result;
    std::vector<std::string> calls = row.names("call");
    row.need("call");
    row.selectors("dest", result.dest);
    row.selectors("default_value", result.default_value);
    row.selectors("choices", result.choices);
    row.selectors("type", result.type);
    row.selectors("check", result.check);
    row.selectors("action", result.action);
    row.texts("number_actions", result.number_actions);
    row.selectors("number_flags", result.number_flags);
    row.flag("number_by_default", result.number_by_default);
    row.selectors("environment", result.environment);
    add_each(calls, &OptionRow::call, result, library.options);
  }

  void callback(RowReader& row) {
    CallbackRow result;
    std::vector<std::string> calls = row.names("call");
    row.need("call");
    row.selectors("function", result.function);
    row.need("function");
    row.word("passes", result.passes, {"rest", "elements", "spread", "args", "none", "partial"});
    row.need("passes");
    row.text("arguments", result.arguments);
    row.flag("result", result.result);
    row.integer("leading", result.leading);
    add_each(calls, &CallbackRow::call, result, library.callbacks);
  }

  void digest(RowReader& row) {
    DigestRow result;
    std::vector<std::string> calls = row.names("call");
    row.need("call");
    row.selectors("data", result.data);
    row.neutralization("kind", result.kind);
    row.selectors("algorithm", result.algorithm);
    row.selectors("key", result.key);
    row.text("note", result.note);
    add_each(calls, &DigestRow::call, result, library.digests);
  }

  void compare(RowReader& row) {
    CompareRow result;
    std::vector<std::string> calls = row.names("call");
    row.need("call");
    row.selector("left", result.left);
    row.selector("right", result.right);
    row.need("left");
    row.need("right");
    add_each(calls, &CompareRow::call, result, library.compares);
  }

  void guard(RowReader& row) {
    GuardRow result;
    std::vector<std::string> calls = row.names("call");
    row.need("call");
    row.neutralization("kind", result.kind);
    row.need("kind");
    row.selectors("subject", result.subject);
    row.selectors("file", result.file);
    row.selectors("expected", result.expected);
    row.word("passes", result.passes, {"returns", "true", "false"});
    row.need("passes");
    row.texts("attributes", result.attributes);
    row.flag("result_is_content", result.result_is_content);
    row.integer("digits", result.digits);
    row.text("at_most", result.at_most);
    row.word("pattern", result.pattern, {"begins", "whole"});
    row.flag("global_switch", result.global_switch);
    row.flag("folder", result.folder);
    row.flag("context", result.context);
    if (!result.global_switch) row.need("subject");
    add_each(calls, &GuardRow::call, result, library.guards);
  }

  void command(RowReader& row) {
    CommandRow result;
    std::vector<std::string> programs;
    row.texts("program", programs);
    row.need("program");
    row.texts("words", result.words);
    row.word("role", result.role, {"fetch", "scan", "verify", "digest", "sandbox", "copy", "extract"});
    row.need("role");
    if (result.role == "fetch") row.source_kinds(result.kinds);
    if (result.role == "verify") row.need("neutralization");
    row.neutralization("neutralization", result.kind_of_check);
    row.texts("output", result.output);
    row.texts("directory", result.directory);
    row.flag("output_from_url", result.output_from_url);
    row.flag("last_is_output", result.last_is_output);
    row.texts("check_flags", result.check_flags);
    add_each(programs, &CommandRow::program, result, library.commands);
  }

  void runs(RowReader& row) {
    RunsRow result;
    std::vector<std::string> calls = row.names("call");
    row.need("call");
    row.selectors("command", result.command);
    row.need("command");
    row.word("passes", result.passes, {"returns", "zero", "returncode", "none"});
    row.need("passes");
    row.selectors("check", result.check);
    row.selectors("input", result.input);
    row.flag("sandbox", result.sandbox);
    add_each(calls, &RunsRow::call, result, library.runs);
  }

  void record(RowReader& row) {
    RecordRow result;
    row.exactly_one({"decorator", "base"});
    std::vector<std::string> decorators = row.names("decorator");
    std::vector<std::string> bases = row.names("base");
    row.flag("converts", result.converts);
    add_each(decorators, &RecordRow::decorator, result, library.records);
    add_each(bases, &RecordRow::base, result, library.records);
  }

  void role(RowReader& row) {
    static const std::vector<std::string_view> roles = {
#define ROLE(name, sentence) #name,
#include "models/roles.def"
    };
    RoleRow result;
    row.word("role", result.role, roles);
    row.need("role");
    std::vector<std::string> calls = row.names("call");
    row.need("call");
    row.selectors("argument", result.argument);
    add_each(calls, &RoleRow::call, result, library.roles);
  }

  void field(RowReader& row) {
    FieldRow result;
    std::vector<std::string> values = row.names("value");
    row.need("value");
    row.selectors("from", result.from);
    row.need("from");
    row.text("below", result.below);
    row.flag("listed", result.listed);
    add_each(values, &FieldRow::value, result, library.fields);
  }

  void member(RowReader& row) {
    MemberRow result;
    std::vector<std::string> names;
    row.texts("name", names);
    row.need("name");
    row.word("role", result.role, {"harmless", "pieces", "host"});
    row.need("role");
    add_each(names, &MemberRow::name, result, library.members);
  }

  // One kind of row; the word is its heading: [[load]].
  void rows(RowReader& top, std::string_view heading, void (Reading::*read)(RowReader&)) {
    const toml::array* list = top.array(heading);
    if (list == nullptr) return;
    for (const toml::node& node : *list) {
      std::string what = fmt::format("[[{}]]", heading);
      if (!node.is_table()) {
        top.problem(node, fmt::format("rows are written {}", what));
        continue;
      }
      RowReader row(*node.as_table(), what, file, problems);
      (this->*read)(row);
      skip_remarks(row);
      row.finish();
    }
  }

  void all(const toml::table& table) {
    RowReader top(table, std::string(file), file, problems);
    top.text("library", library.name);
    top.need("library");
    top.text("distribution", library.distribution);
    skip_remarks(top);
    rows(top, "load", &Reading::load);
    rows(top, "source", &Reading::source);
    rows(top, "flow", &Reading::flow);
    rows(top, "returns", &Reading::returns);
    rows(top, "alias", &Reading::alias);
    rows(top, "handler", &Reading::handler);
    rows(top, "option", &Reading::option);
    rows(top, "callback", &Reading::callback);
    rows(top, "digest", &Reading::digest);
    rows(top, "compare", &Reading::compare);
    rows(top, "guard", &Reading::guard);
    rows(top, "command", &Reading::command);
    rows(top, "runs", &Reading::runs);
    rows(top, "record", &Reading::record);
    rows(top, "role", &Reading::role);
    rows(top, "field", &Reading::field);
    rows(top, "member", &Reading::member);
    top.finish();
  }
};

}  // namespace

std::optional<Library> read_library(std::string_view text, std::string_view file, std::vector<ModelProblem>& problems) {
  std::size_t before = problems.size();
  Reading reading{file, problems, {}};
  reading.library.file = file;
  try {
    reading.all(toml::parse(text, file));
  } catch (const toml::parse_error& error) {
    problems.push_back({std::string(file), error.source().begin.line, std::string(error.description())});
  }
  std::sort(problems.begin() + static_cast<std::ptrdiff_t>(before), problems.end(),
            [](const ModelProblem& a, const ModelProblem& b) {
              return std::tie(a.line, a.message) < std::tie(b.line, b.message);
            });
  if (problems.size() != before) return std::nullopt;
  return std::move(reading.library);
}

}  // namespace loadgate::models
