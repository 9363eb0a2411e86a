// Registries: functions and classes that a decorator puts into a table, and are called through the table.
//
//   @MODELS.register("encoder")
//   class Encoder: …                      MODELS.build(cfg)  ->  self._entries[cfg.pop("type")](**cfg)
//
// The decorator is code of the project: a function that is handed the definition as a parameter, perhaps hands it on, and
// stores it below a module's name or a field. What is read from there later is that parameter; it keeps its place in the
// answers that say what is called (item_flag::kStored), so a call of it is a call of everything that was registered, however
// much that is.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr std::size_t kMaxHands = 12;    // parameters that a definition is handed on to
constexpr std::size_t kMaxReaders = 40;  // files that can read one table

bool is_inside_function(const Function* function, const Function* outer) {
  while (function != nullptr && function != outer) function = function->outer;
  return function != nullptr;
}

// The table that a value is stored in where it stands: `TABLE[key] = value`, `TABLE.append(value)`, `self.table[key] = value`.
const Expr* table_of(const File& file, const Node* value) {
  const Node* at = value;
  const Node* above = file.parent(at);
  while (above != nullptr && (above->kind == NodeKind::Tuple || above->kind == NodeKind::Dict || above->kind == NodeKind::List)) {
    at = above;
    above = file.parent(at);
  }
  if (const auto* assign = as<Assign>(above)) {
    if (assign->value != at || assign->targets.size() != 1) return nullptr;
    const auto* target = as<Subscript>(assign->targets[0]);
    return target == nullptr ? nullptr : target->value;
  }
  const auto* call = as<Call>(above);
  const auto* method = call == nullptr || call->func == at ? nullptr : as<Attribute>(call->func);
  return method != nullptr && is_mutation(file.name(method->attr)) ? method->value : nullptr;
}

}  // namespace

// Files that can read what a module-level name of `file` holds.
std::vector<FileId> Engine::readers_of(const File& file, std::string_view name) {
  const std::vector<FileId>& naming = program_.files_with({name});
  if (naming.size() <= kMaxReaders) return naming;
  const std::vector<FileId>& near = program_.files_with({name, sema::module_word(file.path)});
  return near.size() <= kMaxReaders ? near : std::vector<FileId>{file.id};
}

// The parameters that `first` is handed on to, itself among them.
std::vector<Engine::Hand> Engine::handed_on(Hand first) {
  std::vector<Hand> hands{first};
  for (std::size_t next = 0; next < hands.size() && hands.size() < kMaxHands; ++next) {
    Function& holder = *hands[next].function;
    File& file = *holder.file;
    const NameId name = holder.parameters[hands[next].index]->name;
    for (const auto& inner : file.functions) {
      if (!is_inside_function(inner.get(), &holder) || (inner.get() != &holder && inner->binds(name))) continue;
      for (const Call* call : inner->calls) {
        auto is_it = [&](const Expr* expr) { return expr->kind == NodeKind::Name && static_cast<const Name*>(expr)->name == name; };
        int position = -1;
        std::string_view keyword_name;
        for (std::size_t i = 0; i < call->args.size(); ++i) {
          if (is_it(call->args[i])) position = static_cast<int>(i);
        }
        for (const Keyword* keyword : call->keywords) {
          if (keyword->name != NameId::None && is_it(keyword->value)) keyword_name = file.name(keyword->name);
        }
        if (position < 0 && keyword_name.empty()) continue;
        for (const Item& item : items(near_objects_and(callee(file, call->func)))) {
          Function* taker = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
          if (taker == nullptr) continue;
          int index = keyword_name.empty() ? position + (item.has(item_flag::kSelf) ? 1 : 0) : taker->parameter_index(keyword_name);
          if (index < 0 || static_cast<std::size_t>(index) >= taker->parameters.size()) continue;
          Hand hand{taker, static_cast<std::uint32_t>(index)};
          if (std::find(hands.begin(), hands.end(), hand) == hands.end()) hands.push_back(hand);
        }
      }
    }
  }
  return hands;
}

// Calls of what is read from the tables that `first` puts its parameter into.
const std::vector<CallSite>& Engine::calls_of_stored(Hand first) {
  return calls_of_stored_.ask(fix_, id_of(*first.function->file, first.function->parameters[first.index]), [&] { return find_calls_of_stored(first); });
}

std::vector<CallSite> Engine::find_calls_of_stored(Hand first) {
  const std::vector<Hand> hands = handed_on(first);
  std::vector<FileId> readers;
  for (const Hand& hand : hands) {
    const File& file = *hand.function->file;
    for (const Expr* mention : file.mentions_of(file.name(hand.function->parameters[hand.index]->name))) {
      if (!is_inside_function(file.function_of(mention), hand.function)) continue;
      const Expr* table = table_of(file, mention);
      if (table == nullptr) continue;
      std::string_view name;
      const auto* plain = as<Name>(table);
      if (plain != nullptr) name = file.name(plain->name);
      // A field, or the object itself: the files that name the class or an object of it.
      for (const Function* around = hand.function; around != nullptr; around = around->outer) {
        bool own = plain != nullptr && !around->parameters.empty() && around->parameters[0]->name == plain->name;
        if (around->owner == nullptr || (!own && table->kind != NodeKind::Attribute)) continue;
        name = around->owner->name();
        for (const auto& [holder, object] : holders_of(*around->owner)) {
          for (FileId reader : readers_of(*holder, object)) readers.push_back(reader);
        }
      }
      if (name.empty()) continue;
      readers.push_back(file.id);
      for (FileId reader : readers_of(file, name)) readers.push_back(reader);
    }
  }
  std::sort(readers.begin(), readers.end());
  readers.erase(std::unique(readers.begin(), readers.end()), readers.end());
  std::vector<CallSite> found;
  for (FileId id : readers) {
    File* file = program_.file(id);
    if (file == nullptr) continue;
    for (const auto& holder : file->functions) {
      for (const Call* call : holder->calls) {
        const auto* name = as<Name>(call->func);
        bool variable = name != nullptr && holder->binds(name->name) && !import_names(*file).contains(file->name(name->name));
        if (!variable && call->func->kind != NodeKind::Subscript && call->func->kind != NodeKind::Call) continue;
        SetId called = callee(*file, call->func);
        for (const Item& item : items(unite(called, objects(called)))) {
          if (!item.is(ItemKind::Parameter) || item.path != PathId::Empty) continue;
          bool stored = std::any_of(hands.begin(), hands.end(), [&](const Hand& hand) {
            return item.file == hand.function->file->id && item.node == hand.function->node->id && item.index == hand.index;
          });
          if (!stored) continue;
          found.push_back({.file = file, .call = call});
          break;
        }
      }
    }
  }
  return found;
}

// Calls of a function or class through the tables that its decorators put it into.
std::vector<CallSite> Engine::registry_calls(File& file, std::span<const Expr* const> decorators) {
  Light light(*this);
  std::vector<CallSite> found;
  for (const Expr* decorator : decorators) {
    for (const Item& made : items(eval(file, decorator))) {
      Function* maker = made.is(ItemKind::Function) ? function_at(made.file, made.node) : nullptr;
      const std::uint32_t index = made.has(item_flag::kSelf) ? 1 : 0;
      if (maker == nullptr || index >= maker->parameters.size()) continue;
      for (const CallSite& site : std::vector<CallSite>(calls_of_stored({maker, index}))) found.push_back(site);
    }
  }
  return found;
}

// A function that is made and given back by another one, which is called to decorate: `@register("name")`. It is called with
// what stands below.
void Engine::decorator_calls(Function& function, std::vector<CallSite>& found) {
  if (function.outer == nullptr || function.outer->is_module()) return;
  for (const CallSite& made : std::vector<CallSite>(callers(*function.outer))) {
    if (made.call == nullptr || made.pass != CallSite::Pass::Direct) continue;
    const Node* below = made.file->parent(made.call);
    CallSite site{.file = made.file, .pass = CallSite::Pass::Decorator};
    if (const auto* def = as<FunctionDef>(below); def != nullptr && std::find(def->decorators.begin(), def->decorators.end(), made.call) != def->decorators.end()) {
      site.decorated = made.file->function_by_node.at(def->id);
    }
    if (const auto* def = as<ClassDef>(below); def != nullptr && std::find(def->decorators.begin(), def->decorators.end(), made.call) != def->decorators.end()) {
      site.decorated_class = made.file->class_by_node.at(def->id);
    }
    if (site.decorated != nullptr || site.decorated_class != nullptr) found.push_back(site);
  }
}

// Files where a function may be called through the module-level name that holds it here: a table, a list, another name.
std::vector<FileId> Engine::files_through_holder(File& file, const Expr* mention) {
  const Node* at = mention;
  const Node* above = file.parent(at);
  while (above->kind == NodeKind::Dict || above->kind == NodeKind::List || above->kind == NodeKind::Tuple || above->kind == NodeKind::Set) {
    at = above;
    above = file.parent(at);
  }
  const Expr* holder = table_of(file, mention);
  if (const auto* assign = as<Assign>(above); assign != nullptr && assign->value == at && assign->targets.size() == 1 && holder == nullptr) holder = assign->targets[0];
  const auto* name = as<Name>(holder);
  if (name == nullptr) return {};
  if (const Class* cls = file.class_body_of(name)) {  // a table of the class
    return at == mention ? std::vector<FileId>() : readers_of(file, cls->name());
  }
  if (!file.functions.front()->binds(name->name)) return {};
  return readers_of(file, file.name(name->name));
}

// Names of modules that hold an object of the class: `MODELS = Registry("models")`.
std::vector<std::pair<File*, std::string_view>> Engine::holders_of(Class& cls) {
  std::vector<std::pair<File*, std::string_view>> holders;
  for (FileId id : std::vector<FileId>(files_that_may_import(cls.file->id, cls.name()))) {
    File* file = program_.file(id);
    if (file == nullptr) continue;
    for (const Expr* mention : file->mentions_of(cls.name())) {
      const auto* made = as<Call>(file->parent(mention));
      const auto* assign = made == nullptr || made->func != mention ? nullptr : as<Assign>(file->parent(made));
      const auto* name = assign == nullptr || assign->targets.size() != 1 ? nullptr : as<Name>(assign->targets[0]);
      if (name != nullptr && file->function_of(name)->is_module()) holders.emplace_back(file, file->name(name->name));
    }
  }
  return holders;
}

}  // namespace loadgate::flow
