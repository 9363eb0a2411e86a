// The several keys of a thing that is one of several: `folder or DEFAULT`, an entry of a table, a name that is tidied up, and
// what lies below such a folder.
#include <algorithm>
#include <array>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxDepth = 40;
constexpr std::size_t kMostEntries = 20;  // of a table of paths

// The name that the expression tidies up: `name.strip().replace("'", "").lower()`. Most names are the same before and after.
const Expr* untidied(const File& file, const Expr* expr) {
  const auto* call = as<Call>(expr);
  const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
  if (method == nullptr) return nullptr;
  constexpr std::array<std::string_view, 6> kTidies = {"lower", "upper", "casefold", "strip", "lstrip", "rstrip"};
  const std::string_view name = file.name(method->attr);
  const bool replaces = name == "replace" && call->args.size() == 2;  // with one it moves a file
  return replaces || std::find(kTidies.begin(), kTidies.end(), name) != kTidies.end() ? method->value : nullptr;
}

}  // namespace

// The keys that the expression has on one way or another: `out = path if kind is None else path + ".zip"`, and paths below
// such a folder. None where it has one key for all.
std::vector<Key> Engine::alternative_keys(File& file, const Expr* expr, int depth) {
  if (depth > kMaxDepth) return {};
  if (const auto* choice = as<IfExp>(expr)) return keys_of(file, {choice->body, choice->orelse});
  if (const auto* either = as<BoolOp>(expr); either != nullptr && either->is_or()) return keys_of(file, {either->values.begin(), either->values.end()});
  if (const auto* name = as<Name>(expr)) {
    if (const Expr* opened = opened_by(file, *name)) return alternative_keys(file, opened, depth + 1);
  }
  if (expr->kind == NodeKind::Name) return keys_of_definitions(file, *static_cast<const Name*>(expr), depth);
  if (const auto* subscript = as<Subscript>(expr)) return keys_of_entries(file, *subscript);
  if (const Expr* name = untidied(file, expr)) {
    std::vector<Key> keys = alternative_keys(file, name, depth + 1);
    if (Key key = key_of(file, name)) keys.push_back(std::move(key));
    return keys;
  }
  const PathParts path = parts_of_path(file, expr);
  std::vector<Key> keys;
  if (path.base == nullptr) return keys;
  for (Key& key : alternative_keys(file, path.base, depth + 1)) {
    for (const Expr* below : path.below) key = path_join(std::move(key), key_of(file, below));
    if (key) keys.push_back(std::move(key));
  }
  return keys;
}

std::vector<Key> Engine::keys_of(File& file, const std::vector<const Expr*>& choices) {
  std::vector<Key> keys;
  for (const Expr* one : choices) {
    if (Key key = key_of(file, one)) keys.push_back(std::move(key));
  }
  return keys;
}

// The call that opened the file which the name holds, or nullptr.
const Expr* Engine::opened_by(File& file, const Name& name) {
  if (!is_opened_file(file, &name)) return nullptr;
  const Expr* opened = nullptr;
  FileFlow& walked = flow(file);
  for (DefId id : walked.defs_of(walked.reaching(&name))) {
    const Def& def = walked.def(id);
    if (def.kind == DefKind::Mutation) continue;
    if (opened != nullptr && opened != def.value) return nullptr;
    opened = def.value;
  }
  return opened;
}

// The parameter that the thing is, or lies below, wherever one is passed: `if not folder: folder = DEFAULT` says what else it
// is, and so does `folder or DEFAULT`.
std::optional<std::uint32_t> Engine::parameter_if_given(File& file, const Expr* expr, int depth) {
  if (depth > kMaxDepth) return std::nullopt;
  if (const auto* either = as<BoolOp>(expr)) {
    const Key first = either->is_or() ? key_of(file, either->values[0]) : Key{};
    return first.root == Key::Root::Parameter && first.steps.empty() ? std::optional(first.index) : std::nullopt;
  }
  if (const Expr* base = base_of_path(file, expr)) return parameter_if_given(file, base, depth + 1);
  const auto* name = as<Name>(expr);
  if (name == nullptr) return std::nullopt;
  FileFlow& walked = flow(file);
  walked.require(*file.function_of(name));
  const DefSetId defs = walked.reaching(name);
  if (defs == DefSetId::None) return std::nullopt;
  const std::vector<DefId> all = walked.defs_of(defs);
  if (all.size() == 1) {
    const Def def = walked.def(all[0]);
    const bool plain = def.kind == DefKind::Value && def.value_kind == ValueKind::Plain && def.path == PathId::Empty;
    return plain ? parameter_if_given(file, def.value, depth + 1) : std::nullopt;
  }
  if (!replaces_none(file, name)) return std::nullopt;
  for (DefId id : all) {
    if (const Def def = walked.def(id); def.kind == DefKind::Parameter) return def.index;
  }
  return std::nullopt;
}

// Whether the call surely passes something there that is neither None nor empty.
bool Engine::is_surely_given(const Function& callee, std::uint32_t index, const CallSite& site) {
  if (site.call == nullptr || index >= callee.parameters.size()) return false;
  const Place passed = passed_to(callee, index, site);
  if (passed.expr == nullptr) return false;
  if (replaces_none(*passed.file, passed.expr)) return true;
  const Place made = definition_of(*passed.file, passed.expr);
  if (const auto* text = as<StringLiteral>(made.expr)) return !string_value(*text, made.file->source.text).empty();
  return made.expr->kind == NodeKind::JoinedStr || parts_of_path(*made.file, made.expr).base != nullptr;
}

// Keys of the several values that a name can have, or of the one that it has.
std::vector<Key> Engine::keys_of_definitions(File& file, const Name& name, int depth) {
  Function* scope = file.function_of(&name);
  FileFlow& walked = flow(file);
  walked.require(*scope);
  const DefSetId defs = walked.reaching(&name);
  if (defs == DefSetId::None) return {};
  std::vector<const Expr*> choices;
  std::vector<Key> keys;
  for (DefId id : walked.defs_of(defs)) {
    const Def def = walked.def(id);
    if (def.kind == DefKind::Parameter) {
      keys.push_back({.root = Key::Root::Parameter, .file = file.id, .node = scope->node->id, .index = def.index});
      continue;
    }
    if (def.kind != DefKind::Value || def.value_kind != ValueKind::Plain || def.path != PathId::Empty) return {};
    if (const auto* either = as<IfExp>(def.value)) choices.insert(choices.end(), {either->body, either->orelse});
    else choices.push_back(def.value);
  }
  if (choices.size() + keys.size() < 2) return choices.empty() ? std::vector<Key>() : alternative_keys(file, choices[0], depth + 1);
  for (Key& key : keys_of(file, choices)) keys.push_back(std::move(key));
  return keys;
}

// Keys of the entries of a table that is written out: `PATHS[kind]`.
std::vector<Key> Engine::keys_of_entries(File& file, const Subscript& subscript) {
  const Place table = definition_of(file, subscript.value);
  const auto* entries = as<Dict>(table.expr);
  if (entries == nullptr || entries->values.size() > kMostEntries) return {};
  return keys_of(*table.file, {entries->values.begin(), entries->values.end()});
}

// A path that is built below another one: `base / "a"`, `os.path.join(base, "a")`, `os.path.abspath(base)`.
Engine::PathParts Engine::parts_of_path(File& file, const Expr* expr) {
  if (const auto* binary = as<BinOp>(expr)) {
    return binary->op() == BinaryOperator::Div ? PathParts{binary->left, {binary->right}} : PathParts{};
  }
  const auto* call = as<Call>(expr);
  if (call == nullptr || call->args.empty()) return {};
  for (const Callee& callee : library_callees(file, call->func, false)) {
    const models::Facts* facts = facts_named(callee.name);
    if (facts == nullptr) continue;
    for (const models::FlowRow* row : facts->flows) {
      const bool joins = row->join && !row->from.empty() && row->from[0].rest;
      if (joins) return {call->args[0], {call->args.begin() + 1, call->args.end()}};
      if (!row->same) continue;
      // What came out of a spread mapping stands elsewhere, and could lead back here.
      const Argument arg = argument(file, call, row->from);
      if (arg && arg.file == &file && arg.path == PathId::Empty && is_inside(call, arg.expr)) return {arg.expr, {}};
    }
  }
  return {};
}

// What a path, or the name of an opened file, is built below; nullptr where it is built of nothing.
const Expr* Engine::base_of_path(File& file, const Expr* expr) {
  if (const auto* name = as<Name>(expr)) return opened_by(file, *name);
  return parts_of_path(file, expr).base;
}

}  // namespace loadgate::flow
