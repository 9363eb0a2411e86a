// Names as a file's imports spell them, without following values: cheap, and free of circles, so that the walk over a
// function's statements can use it.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// Whether a method of that name neither checks nor writes anything, whatever it is called on.
bool Engine::is_harmless_method(std::string_view name) const { return (database_.word_roles(name) & models::kHarmlessWord) != 0; }

// What a name bound by an import in this file stands for; names that two imports bind differently keep the first
// (`try: import cPickle as pickle / except: import pickle`).
const std::unordered_map<std::string_view, std::string>& Engine::import_names(File& file) {
  auto& held = import_names_[file.id];
  if (held) return *held;
  held = std::make_unique<std::unordered_map<std::string_view, std::string>>();
  for (const Alias* alias : file.aliases) {
        const Node* statement = file.parent(alias);
    std::string_view name = file.name(alias->name);
    std::string_view bound = alias->asname == NameId::None ? name : file.name(alias->asname);
    if (const auto* from = as<ImportFrom>(statement)) {
      if (from->level > 0) continue;
      held->emplace(bound, std::string(file.name(from->module)) + "." + std::string(name));
    } else if (alias->asname == NameId::None) {
      std::string_view first = name.substr(0, name.find('.'));
      held->emplace(first, std::string(first));
    } else {
      held->emplace(bound, std::string(name));
    }
  }
  return *held;
}

std::string_view Engine::static_name(File& file, const Expr* expr) { return texts_.view(static_text(file, expr)); }

TextId Engine::static_text(File& file, const Expr* expr) {
  if (expr->kind != NodeKind::Name && expr->kind != NodeKind::Attribute) return TextId::Empty;
  const auto [at, fresh] = static_names_.try_emplace(id_of(file, expr), TextId::Empty);
  if (!fresh) return at->second;
  const TextId name = texts_.intern(spelled_name(file, expr));
  static_names_[id_of(file, expr)] = name;
  return name;
}

const models::Facts* Engine::facts_named(TextId name) {
  if (name == TextId::Empty) return nullptr;
  const auto at = static_cast<std::size_t>(name);
  if (at >= facts_by_name_.size()) facts_by_name_.resize(at + at / 2 + 64);
  std::optional<const models::Facts*>& known = facts_by_name_[at];
  if (!known) known = database_.facts(texts_.view(name));
  return *known;
}

std::string Engine::spelled_name(File& file, const Expr* expr) {
  if (const auto* name = as<Name>(expr)) {
    std::string_view text = file.name(name->name);
    const auto& imports = import_names(file);
    if (auto found = imports.find(text); found != imports.end()) return database_.canonical(found->second);
    if (file.functions.front()->binds(name->name)) {
      // `parser = argparse.ArgumentParser()` at module level: an object of that class.
      return "";
    }
    return std::string(text);
  }
  if (const auto* attribute = as<Attribute>(expr)) {
    std::string base(static_name(file, attribute->value));
    if (base.empty()) return "";
    // A bare name that no import binds is a variable; its attributes have no dotted name.
    if (const auto* root = as<Name>(attribute->value)) {
      if (!import_names(file).contains(file.name(root->name))) return "";
    }
    return database_.canonical(base + "." + std::string(file.name(attribute->attr)));
  }
  return "";
}

bool Engine::never_returns(const sema::File& file_in, const Call& call) {
  File& file = *program_.file(file_in.id);
  std::string_view last;
  if (const auto* attribute = as<Attribute>(call.func)) last = file.name(attribute->attr);
  else if (const auto* name = as<Name>(call.func)) last = file.name(name->name);
  else return false;
  std::string_view dotted = static_name(file, call.func);
  if (!dotted.empty()) {
    const models::Facts* facts = database_.facts(dotted);
    if (facts != nullptr && facts->role("noreturn") != nullptr) return true;
  }
  if (const auto* name = as<Name>(call.func)) {
    // A function of this file whose last statement always leaves.
    for (const auto& function : file.functions) {
      if (function->outer != file.functions.front().get() || function->owner != nullptr) continue;
      const auto* def = as<FunctionDef>(function->node);
      if (def == nullptr || def->name != name->name || def->body.empty() || !function->returns.empty()) continue;
      if (function->is_generator) continue;
      const Stmt* final = def->body.back();
      if (final->kind == NodeKind::Raise) return true;
      if (const auto* stmt = as<ExprStmt>(final)) {
        const auto* inner = as<Call>(stmt->value);
        if (inner == nullptr || inner->func->kind == NodeKind::Name) continue;
        return never_returns(file, *inner);
      }
    }
    return false;
  }
  // A method of an object made in this file: parser.error(…).
  if ((database_.word_roles(last) & models::kNoReturnWord) == 0) return false;
  const auto* attribute = static_cast<const Attribute*>(call.func);
  const auto* receiver = as<Name>(attribute->value);
  if (receiver == nullptr) return false;
  for (const Expr* mention : file.mentions_of(file.name(receiver->name))) {
    if (context_of(*mention) != ContextKind::Store) continue;
    const auto* assign = as<Assign>(file.parent(mention));
    if (assign == nullptr) continue;
    const auto* made = as<Call>(assign->value);
    if (made == nullptr) continue;
    std::string_view method = static_name(file, made->func);
    if (method.empty()) continue;
    const models::Facts* facts = database_.facts(database_.canonical(std::string(method) + "." + std::string(last)));
    if (facts != nullptr && facts->role("noreturn") != nullptr) return true;
  }
  return false;
}

bool Engine::may_check(const sema::File& file_in, const Call& call) {
  File& file = *program_.file(file_in.id);
  std::string_view dotted = static_name(file, call.func);
  if (!dotted.empty()) {
    const models::Facts* facts = database_.facts(dotted);
    if (facts != nullptr) return !facts->guards.empty() || !facts->runs.empty() || !facts->roles.empty() || !facts->compares.empty() || !facts->callbacks.empty();
    std::size_t dot = dotted.find('.');
    return dot == std::string_view::npos || !database_.knows_module(dotted.substr(0, dot));
  }
  const auto* method = as<Attribute>(call.func);
  return method == nullptr || !is_harmless_method(file.name(method->attr));
}

bool Engine::executes(const sema::File& file_in, const Call& call) {
  std::string_view dotted = static_name(*program_.file(file_in.id), call.func);
  if (dotted.empty()) return false;
  const models::Facts* facts = database_.facts(dotted);
  return facts != nullptr && facts->role("execute") != nullptr;
}

bool Engine::sets_attribute(const sema::File& file, const Call& call) {
  if (call.args.size() != 3) return false;
  const models::Facts* facts = facts_of(*program_.file(file.id), call.func);
  return facts != nullptr && facts->role("set_attribute") != nullptr;
}

bool Engine::fills(const sema::File& file_in, const Call& call) {
  const auto* method = as<Attribute>(call.func);
  if (method == nullptr) return false;
  File& file = *program_.file(file_in.id);
  std::string_view word = file.name(method->attr);
  if ((database_.word_roles(word) & models::kFillWord) == 0) return false;
  if (!is_harmless_method(word)) return true;
  // A common word (`read`): only of an object that this file makes.
  const auto* receiver = as<Name>(method->value);
  if (receiver == nullptr) return false;
  for (const Expr* mention : file.mentions_of(file.name(receiver->name))) {
    const auto* assign = context_of(*mention) == ContextKind::Store ? as<Assign>(file.parent(mention)) : nullptr;
    const auto* made = assign == nullptr ? nullptr : as<Call>(assign->value);
    if (made == nullptr) continue;
    const models::Facts* facts = database_.facts(database_.canonical(std::string(static_name(file, made->func)) + "." + std::string(word)));
    if (facts == nullptr) continue;
    if (std::any_of(facts->flows.begin(), facts->flows.end(), [](const auto* row) { return models::fills_receiver(*row); })) return true;
  }
  return false;
}

bool Engine::swallows(const sema::File& file_in, const Expr& expr) {
  const auto* call = as<Call>(&expr);
  if (call == nullptr) return false;
  std::string_view dotted = static_name(*program_.file(file_in.id), call->func);
  if (dotted.empty()) return false;
  const models::Facts* facts = database_.facts(dotted);
  return facts != nullptr && facts->role("swallow") != nullptr;
}

}  // namespace loadgate::flow
