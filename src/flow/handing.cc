// Functions that are handed to functions of the project, alone or in a list.
//
//   def each(steps, pool, path):
//       for step in steps:
//           step(path)                     each([load_one, load_two], pool, path)
//           pool.submit(step, path)
//
// What the taker calls under a name of its own is a call of the function, and so is what it hands on. A function that
// another one makes and gives back is used where that one is called:
//
//   def make_loader(device):
//       def load(path): …
//       return load                        run(make_loader("cpu")), load = make_loader("cpu"); load(path)
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr std::uint64_t kTakerQuestions = 200;  // for finding out which function gets a class

// The display that the expression stands in, `[load] * 2` too; itself where there is none.
const Expr* display_around(const File& file, const Expr* expr) {
  const Expr* at = expr;
  for (const Node* above = file.parent(at); above != nullptr; above = file.parent(at)) {
    const auto* product = as<BinOp>(above);
    const bool display = above->kind == NodeKind::List || above->kind == NodeKind::Tuple || above->kind == NodeKind::Set || above->kind == NodeKind::Dict;
    if (!display && (product == nullptr || at == expr || product->op() != BinaryOperator::Mult)) break;
    at = static_cast<const Expr*>(above);
  }
  return at;
}

// The call that gets the expression as an argument.
const Call* call_that_gets(const File& file, const Expr* expr) {
  const Node* above = file.parent(expr);
  if (above != nullptr && above->kind == NodeKind::Keyword) above = file.parent(above);
  const auto* call = as<Call>(above);
  return call == nullptr || call->func == expr ? nullptr : call;
}

// Whether the expression, or the tuple or alternative that it stands in, is what a function gives back.
bool is_given_back(const File& file, const Expr* expr) {
  const Node* above = file.parent(expr);
  while (above != nullptr && (above->kind == NodeKind::Tuple || above->kind == NodeKind::IfExp)) above = file.parent(above);
  return above != nullptr && above->kind == NodeKind::Return;
}

// The names that are assigned what stands there: `f = …`, `f, g = …`.
std::vector<const Name*> names_assigned(const File& file, const Expr* value) {
  const auto* assign = as<Assign>(file.parent(value));
  std::vector<const Name*> names;
  if (assign == nullptr || assign->value != value) return names;
  for (const Expr* target : assign->targets) {
    if (const auto* name = as<Name>(target)) names.push_back(name);
    const auto* tuple = as<Tuple>(target);
    for (const Expr* part : tuple == nullptr ? std::span<const Expr* const>() : std::span<const Expr* const>(tuple->elements)) {
      if (const auto* name = as<Name>(part)) names.push_back(name);
    }
  }
  return names;
}

bool may_mean_function(const Expr* called) { return called->kind == NodeKind::Name || called->kind == NodeKind::Attribute || called->kind == NodeKind::Subscript; }

}  // namespace

// Calls in a function that gets `function`, or hands it on to what calls it: a pool, a thread.
void Engine::calls_in_taker(Function& taker, Function& function, const CallSite& site, std::vector<CallSite>& found, int depth) {
  File& file = *taker.file;
  for (const auto& holder : file.functions) {
    const bool nested = holder->outer == &taker;
    if (holder.get() != &taker && !nested) continue;
    for (const Call* call : holder->calls) {
      CallSite through;
      if (may_mean_function(call->func) && (!nested || call->func->kind == NodeKind::Name) && means(file, call->func, function, through)) {
        CallSite handed = site;
        handed.file = &file;
        handed.call = call;
        handed.receiver = nullptr;
        found.push_back(handed);
        continue;
      }
      if (!hands_to_callback(file, *call)) continue;
      for (const Expr* arg : call->args) {
        if (arg->kind == NodeKind::Name) use_of(file, arg, function, found, depth + 1);
      }
      for (const Keyword* keyword : call->keywords) {
        if (keyword->value->kind == NodeKind::Name) use_of(file, keyword->value, function, found, depth + 1);
      }
    }
  }
}

// Uses of a function that the one around `use` gives back, where that one is called. Whether there are such calls.
bool Engine::uses_of_given_back(File& file, const Expr* use, Function& function, std::vector<CallSite>& found, int depth) {
  Function* maker = is_given_back(file, use) ? file.function_of(use) : nullptr;
  if (maker == nullptr || maker == &function || maker->is_module()) return false;
  bool called = false;
  for (const CallSite& made : std::vector<CallSite>(callers(*maker))) {
    if (made.call == nullptr || made.pass != CallSite::Pass::Direct) continue;
    called = true;
    const std::size_t before = found.size();
    std::vector<const Expr*> values{made.call};
    for (const Name* name : names_assigned(*made.file, made.call)) {
      for (const Expr* mention : made.file->mentions_of(made.file->name(name->name))) {
        if (mention->kind == NodeKind::Name && context_of(*mention) == ContextKind::Load) values.push_back(mention);
      }
    }
    for (const Expr* value : values) use_of(*made.file, value, function, found, depth + 1);
    if (!made.guessed || found.size() != before) continue;
    for (const Expr* value : values) {
      if (definition_of(*made.file, value).expr == made.call) guessed_uses(*made.file, value, found);
    }
  }
  return called;
}

// Calls in a function of the project that gets what stands there, under the name of its parameter: `launch(Job, args)`, and
// there `job(args)`.
std::vector<std::pair<File*, const Call*>> Engine::calls_under_parameter(File& file, const Expr* handed) {
  const Call* call = call_that_gets(file, handed);
  std::vector<std::pair<File*, const Call*>> calls;
  if (call == nullptr || !may_mean_function(call->func)) return calls;
  const auto* keyword = as<Keyword>(file.parent(handed));
  const auto place = static_cast<std::size_t>(std::find(call->args.begin(), call->args.end(), handed) - call->args.begin());
  const Items meant = fix_.bounded(kTakerQuestions, [&] { return items(callee(file, call->func)); }, [] { return Items(); });
  for (const Item& item : meant) {
    Function* taker = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    if (taker == nullptr) continue;
    File& home = *taker->file;
    std::string_view name;
    const std::size_t index = place + (item.has(item_flag::kSelf) ? 1 : 0);
    if (keyword != nullptr && keyword->name != NameId::None) name = file.name(keyword->name);
    else if (keyword == nullptr && index < taker->parameters.size()) name = home.name(taker->parameters[index]->name);
    if (name.empty()) continue;
    for (const auto& holder : home.functions) {
      if (holder.get() != taker && holder->outer != taker) continue;
      for (const Call* made : holder->calls) {
        const auto* called = as<Name>(made->func);
        if (called != nullptr && home.name(called->name) == name) calls.emplace_back(&home, made);
      }
    }
  }
  return calls;
}

void Engine::constructions_in_taker(File& file, const Expr* mention, Class& cls, std::vector<CallSite>& found) {
  for (const auto& [home, made] : calls_under_parameter(file, mention)) found.push_back({.file = home, .call = made, .bound = true, .constructs = &cls});
}

// Calls of what stands there, which is only taken to be the function: what gives it was found by its name.
void Engine::guessed_uses(File& file, const Expr* value, std::vector<CallSite>& found) {
  const auto* call = as<Call>(file.parent(value));
  if (call != nullptr && call->func == value) found.push_back({.file = &file, .call = call, .guessed = true});
  for (const auto& [home, made] : calls_under_parameter(file, value)) found.push_back({.file = home, .call = made, .guessed = true});
}

// Whether the call is one of a library that calls what it gets.
bool Engine::hands_to_callback(File& file, const Call& call) {
  const std::vector<Callee> callees = library_callees(file, call.func, false);
  return std::any_of(callees.begin(), callees.end(), [&](const Callee& callee) {
    const models::Facts* facts = facts_named(callee.name);
    return facts != nullptr && !facts->callbacks.empty();
  });
}

// Calls of what stands in a list that a function of the project gets.
void Engine::calls_out_of_display(File& file, const Expr* use, Function& function, const CallSite& site, std::vector<CallSite>& found, int depth) {
  const Expr* display = display_around(file, use);
  const Call* call = display == use ? nullptr : call_that_gets(file, display);
  if (call == nullptr) return;
  for (const Item& item : items(near_objects_and(callee(file, call->func)))) {
    if (!item.is(ItemKind::Function)) continue;
    if (Function* taker = function_at(item.file, item.node)) calls_in_taker(*taker, function, site, found, depth);
  }
}

}  // namespace loadgate::flow
