// Checks that are handed on: `pool.submit(check, path).result()`, `await to_thread(check, path)`, `map(check, paths)`, and
// validators that a class of settings calls for its fields.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

// Whether the check has come back: it was waited for, or its result asked.
bool is_waited_for(const sema::File& file, const Call& call) {
  const Node* above = file.parent(&call);
  if (above->kind == NodeKind::Await) return true;
  const auto* method = as<Attribute>(above);
  return method != nullptr && file.name(method->attr) == "result";
}

}  // namespace

// The project's functions among what is called: themselves, through `partial(verify, PINNED)`, as constructors.
std::vector<Engine::Called> Engine::called_functions(File& file, const Call& call, SetId callees, bool constructors) {
  std::vector<Called> found;
  auto add = [&](Function* function, const CallSite& site) {
    if (function != nullptr) found.push_back({function, site});
  };
  for (const Item& item : Items(items(callees))) {
    if (item.is(ItemKind::Function)) {
      add(function_at(item.file, item.node), site_for(file, call, item));
    } else if (item.is(ItemKind::Class) && constructors) {
      Class* cls = class_at(item.file, item.node);
      add(cls == nullptr ? nullptr : find_method(*cls, "__init__"), {.file = &file, .call = &call, .bound = true, .constructs = cls});
    } else if (item.is(ItemKind::Partial)) {
      File& made_in = *program_.file(item.file);
      const auto* partial = as<Call>(made_in.nodes[item.node]);
      if (partial == nullptr || partial->args.empty()) continue;
      for (const Item& bound : Items(items(callee(made_in, partial->args[0])))) {
        if (!bound.is(ItemKind::Function) || bound.has(item_flag::kSelf)) continue;
        add(function_at(bound.file, bound.node), {.file = &file, .call = &call, .partial = partial, .partial_file = &made_in});
      }
    }
  }
  return found;
}

// A call of a library that calls the function it is handed, with what stands behind it.
void Engine::handed_guards(File& file, const Call& call, int outcome, KeyGuards& out) {
  for (const Callee& callee_name : library_callees(file, call.func)) {
    const models::Facts* facts = facts_named(callee_name.name);
    if (facts == nullptr) continue;
    for (const models::CallbackRow* row : facts->callbacks) {
      const Argument function = row->passes == "rest" && row->result ? argument(file, &call, row->function, callee_name) : Argument{};
      const auto at = std::find(call.args.begin(), call.args.end(), function.expr);
      if (!function || at == call.args.end()) continue;
      const int skip = static_cast<int>(at - call.args.begin()) + 1;
      KeyGuards common;
      bool first = true;
      for (const Item& item : items(callee(*function.file, function.expr))) {
        Function* check = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
        if (check == nullptr || check->is_generator) continue;
        CallSite site{.file = &file, .call = &call, .pass = CallSite::Pass::Rest, .skip = skip};
        site.bound = item.has(item_flag::kSelf);
        if (const auto* method = as<Attribute>(function.expr); site.bound && method != nullptr) site.receiver = method->value;
        keep_common(common, guards_of_call(*check, {outcome}, site), first);
      }
      out.insert(out.end(), common.begin(), common.end());
    }
  }
}

// `future.result()` came back, or a call that hands a check on was waited for.
void Engine::waited_guards(File& file, const Call& call, int outcome, KeyGuards& out) {
  const auto* method = as<Attribute>(call.func);
  if (method != nullptr && call.args.empty() && file.name(method->attr) == "result") {
    const Place made = definition_of(file, method->value);
    if (const auto* submitted = as<Call>(made.expr); submitted != nullptr && made.file == &file) handed_guards(file, *submitted, outcome, out);
    return;
  }
  if (is_waited_for(file, call) && !call.args.empty()) handed_guards(file, call, outcome, out);
}

// What a function of the project says of what it was handed, in terms of the call.
Engine::KeyGuards Engine::guards_of_call(Function& function, const Result& wanted, const CallSite& site) {
  KeyGuards made;
  for (const KeyGuard& one : KeyGuards(function_guards(function, wanted))) {
    SetId expected = one.expected == SetId::Empty ? SetId::Empty : substitute(one.expected, function, site);
    if (one.expected != SetId::Empty && expected == SetId::Empty) continue;
    if (Key key = substitute_key(one.subject, function, site)) made.push_back({std::move(key), one.guard, one.folder, expected});
  }
  return made;
}

// Whether all that the function gives is what it was given as that parameter.
bool Engine::gives_back(Function& function, std::uint32_t parameter) {
  if (function.returns.empty() || function.is_generator || flow(*function.file).exit_of(function).falls_through) return false;
  return std::all_of(function.returns.begin(), function.returns.end(), [&](const Return* ret) {
    const Key key = ret->value == nullptr ? Key{} : key_of(*function.file, ret->value);
    return key.root == Key::Root::Parameter && key.file == function.file->id && key.node == function.node->id && key.index == parameter && key.steps.empty();
  });
}

// Guards that the function, come back, says of that parameter itself.
std::vector<GuardId> Engine::guards_of_parameter(Function& function, int outcome, std::uint32_t parameter) {
  std::vector<GuardId> found;
  for (const KeyGuard& made : KeyGuards(function_guards(function, {outcome}))) {
    const Key& subject = made.subject;
    const bool tested = subject.root == Key::Root::Parameter && subject.index == parameter && subject.node == function.node->id && subject.steps.empty();
    if (std::optional<GuardId> settled = tested ? settle(made) : std::nullopt) found.push_back(*settled);
  }
  return found;
}

// `for path in filter(is_good, paths)`: what a true result says of each; `map(checked, paths)`: of what is given back.
void Engine::guards_of_filtered(const Key& key, std::vector<GuardId>& found) {
  if (key.root != Key::Root::Definition || key.node == Key::kSeveral) return;
  File& file = *program_.file(key.file);
  const Node* target = file.nodes[key.node];
  const Node* above = file.parent(target);
  const Expr* iter = nullptr;
  if (const auto* loop = as<For>(above); loop != nullptr && loop->target == target) iter = loop->iter;
  if (const auto* part = as<Comprehension>(above); part != nullptr && part->target == target) iter = part->iter;
  const auto* call = as<Call>(iter);
  if (call == nullptr || call->args.size() != 2 || !key.steps.empty()) return;
  const std::string_view name = static_name(file, call->func);
  if (name != "filter" && name != "map") return;
  for (const Item& item : items(callee(file, call->args[0]))) {
    Function* test = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    const std::uint32_t index = item.has(item_flag::kSelf) ? 1 : 0;
    if (test == nullptr || (name == "map" && !gives_back(*test, index))) return;
    const std::vector<GuardId> made = guards_of_parameter(*test, name == "map" ? kReturned : kTruthy, index);
    found.insert(found.end(), made.begin(), made.end());
  }
}

// What validators of a class say of a field: `@field_validator("weights")` of a method that raises or hands the value back,
// `@model_validator(mode="after")` of one that looks at the whole object.
std::vector<GuardId> Engine::validator_guards(Class& cls, std::string_view field) {
  constexpr std::uint32_t kValue = 1;  // behind the class
  const std::string as_attribute = "." + std::string(field);
  const std::string as_entry = "[" + std::string(field) + "]";
  std::vector<GuardId> found;
  for (Class* one : mro(cls)) {
    for (const auto& [name, method] : one->methods) {
      for (const Expr* decorator : method->decorators()) {
        const auto* made = as<Call>(decorator);
        const models::Facts* facts = facts_of(*one->file, made != nullptr ? made->func : decorator);
        if (facts == nullptr) continue;
        const bool validates = made != nullptr && facts->role("validator") != nullptr &&
                               std::any_of(made->args.begin(), made->args.end(), [&](const Expr* arg) { return constant_text(*one->file, arg) == field; });
        if (validates && gives_back(*method, kValue)) {
          const std::vector<GuardId> said = guards_of_parameter(*method, kReturned, kValue);
          found.insert(found.end(), said.begin(), said.end());
        }
        if (facts->role("object_validator") == nullptr) continue;
        for (const KeyGuard& said : KeyGuards(function_guards(*method, {kReturned}))) {
          const Key& subject = said.subject;
          const bool own = subject.root == Key::Root::Parameter && subject.file == one->file->id && subject.node == method->node->id;
          const bool of_object = subject.index == 0 && subject.steps == as_attribute && gives_back(*method, 0);
          const bool of_mapping = subject.index == kValue && subject.steps == as_entry && gives_back(*method, kValue);
          if (!own || !(of_object || of_mapping)) continue;
          if (std::optional<GuardId> settled = settle(said)) found.push_back(*settled);
        }
      }
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace loadgate::flow
