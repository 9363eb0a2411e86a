// What holds inside a function because of how it is called: decorators of the project that check, or choose, what they hand
// to the function, constructors that have checked what a field holds, and optional parameters that every caller gives.
//
// A decorated function is called by its decorator's wrapper, not by those who write its name. So its parameters have the
// guards that stand at the wrapper's call of it, and what the wrapper passes takes the place of what was passed to the
// wrapper. An optional check, `if sha256 is not None: …`, stands on every way if the parameter is known to have a value:
// the walk notes what holds at the end of each branch, and here the branch that is taken counts alone.
#include <algorithm>
#include <utility>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

// The whole condition that an expression is a part of, through `not`, `and`, `or` and comparisons.
const Expr* whole_condition(const sema::File& file, const Expr* part, bool& several) {
  several = false;
  while (true) {
    const Node* above = file.parent(part);
    bool combines = above->kind == NodeKind::BoolOp;
    if (!combines && above->kind != NodeKind::Compare && above->kind != NodeKind::UnaryOp) return part;
    several = several || combines;
    part = static_cast<const Expr*>(above);
  }
}

bool is_none(const Expr* expr) {
  const auto* single = as<Singleton>(expr);
  return single != nullptr && single->value() == SingletonKind::None;
}

}  // namespace

// ---------------------------------------------------------------------------------------------------- decorators

const std::vector<Engine::Wrapping>& Engine::wrappings(Function& function) {
  return wrappings_.ask(fix_, id_of(*function.file, function.node), [&] { return find_wrappings(function); });
}

std::vector<Engine::Wrapping> Engine::find_wrappings(Function& function) {
  std::vector<Wrapping> found;
  Light light(*this);
  for (const Expr* decorator : function.decorators()) {
    for (const Item& made : items(eval(*function.file, decorator))) {
      Function* maker = made.is(ItemKind::Function) ? function_at(made.file, made.node) : nullptr;
      if (maker == nullptr || maker->parameters.empty() || maker->owner != nullptr) continue;
      const NameId given = maker->parameters[0]->name;
      for (const Item& returned : items(returns_of(*maker, PathId::Empty))) {
        Function* wrapper = returned.is(ItemKind::Function) ? function_at(returned.file, returned.node) : nullptr;
        if (wrapper == nullptr || wrapper->outer != maker || wrapper->binds(given)) continue;
        for (const Call* call : wrapper->calls) {
          const auto* called = as<Name>(call->func);
          if (called != nullptr && called->name == given) found.push_back({wrapper, call, maker, decorator});
        }
      }
    }
  }
  return found;
}

// Guards that every wrapper's call of the function stands under, for what it passes as that parameter.
std::vector<GuardId> Engine::wrapper_guards(Function& function, std::uint32_t index) {
  KeyGuards common;
  bool first = true;
  const std::string_view name = function.file->name(function.parameters[index]->name);
  for (const Wrapping& wrapping : std::vector<Wrapping>(wrappings(function))) {
    File& file = *wrapping.wrapper->file;
    Key key;
    for (const Keyword* keyword : wrapping.inner->keywords) {
      if (keyword->name != NameId::None && file.name(keyword->name) == name) key = key_of(file, keyword->value);
    }
    for (std::uint32_t at = 0; at < wrapping.inner->args.size() && at <= index && !key; ++at) {
      const Expr* arg = wrapping.inner->args[at];
      if (const auto* star = as<Starred>(arg)) {
        key = concat(key_of(file, star->value), "[" + std::to_string(index - at) + "]");
      } else if (at == index) {
        key = key_of(file, arg);
      }
    }
    KeyGuards here;
    for (GuardId id : guards_of(file, wrapping.inner, key)) here.push_back({{}, id});
    keep_common(common, here, first);
  }
  std::vector<GuardId> guards;
  for (const KeyGuard& one : common) guards.push_back(one.guard);
  return guards;
}

// What a wrapper passes as that parameter where it was called at `site`; `changed` false: what it was given itself.
SetId Engine::wrapped_argument(const CallSite& site, Function& function, std::uint32_t index, PathId path, bool& changed) {
  changed = false;
  SetId value = SetId::Empty;
  if (site.pass != CallSite::Pass::Direct) return value;
  const std::string_view name = function.file->name(function.parameters[index]->name);
  for (const Wrapping& wrapping : std::vector<Wrapping>(wrappings(function))) {
    File& file = *wrapping.wrapper->file;
    if (site.file == &file && site.call == wrapping.inner) return SetId::Empty;
    const Expr* passed = nullptr;
    for (std::uint32_t at = 0; at < wrapping.inner->args.size(); ++at) {
      if (wrapping.inner->args[at]->kind == NodeKind::Starred) break;
      if (at == index) passed = wrapping.inner->args[at];
    }
    for (const Keyword* keyword : wrapping.inner->keywords) {
      if (keyword->name != NameId::None && file.name(keyword->name) == name) passed = keyword->value;
    }
    if (passed == nullptr) continue;
    const Key key = key_of(file, passed);
    bool same = key.root == Key::Root::Parameter && key.file == file.id && key.node == wrapping.wrapper->node->id && key.steps.empty() &&
                (key.index == index || file.name(wrapping.wrapper->parameters[key.index]->name) == name);
    if (same) continue;
    changed = true;
    SetId made = substitute(eval(file, passed, path), *wrapping.wrapper, site);
    // A decorator with arguments: the function around the maker was called with them.
    const auto* decorated_with = as<Call>(wrapping.decorator);
    if (decorated_with != nullptr && wrapping.maker->outer != nullptr && !wrapping.maker->outer->is_module()) {
      made = substitute(made, *wrapping.maker->outer, {.file = function.file, .call = decorated_with});
    }
    value = unite(value, made);
  }
  return value;
}

// ---------------------------------------------------------------------------------------------------- constructors

// What every normal way out of a constructor says of a thing that it has stored in a field (`value` nullptr: that the field
// was given before): whoever has the object may load it. It is called `self.field` by its methods, or as it came.
std::vector<GuardId> Engine::guards_of_stored(Function& constructor, std::string_view field, const Expr* value) {
  File& file = *constructor.file;
  FileFlow& walked = flow(file);
  std::vector<GuardId> found;
  if (walked.in_progress(constructor) || constructor.parameters.empty()) return found;
  walked.require(constructor);
  const FileFlow::Exit exit = walked.exit_of(constructor);
  if (!exit.falls_through || !constructor.returns.empty() || exit.facts == FactId::None) return found;
  const Key own{.root = Key::Root::Parameter, .file = file.id, .node = constructor.node->id, .steps = "." + std::string(field)};
  const Key given = value == nullptr ? Key{} : key_of(file, value);
  const Given outside = std::exchange(given_, {});
  for (FactId at = exit.facts; at != FactId::None; at = walked.fact(at).parent) {
    const Fact fact = walked.fact(at);
    if (!speaks_of(file, fact, own) && !(given && speaks_of(file, fact, given))) continue;
    for (const KeyGuard& made : interpret(file, fact)) {
      if (!covers_key(made.subject, made.folder, own) && !covers_key(made.subject, made.folder, given)) continue;
      bool names = guard(made.guard).kind == NeutralizationKind::allow_list;
      if (!names && rewritten(file, constructor, ground_of(file, fact), constructor.node->end, made.subject)) continue;
      if (std::optional<GuardId> settled = settle(made)) found.push_back(*settled);
    }
  }
  given_ = outside;
  return found;
}

// ---------------------------------------------------------------------------------------------------- given parameters

// Parameters that decide, by having a value or not, whether something is checked.
const std::vector<std::uint32_t>& Engine::tested_parameters(const Function& function) {
  File& file = *function.file;
  auto [known, fresh] = tested_parameters_.try_emplace(id_of(file, function.node));
  if (!fresh || function.node->kind != NodeKind::FunctionDef) return known->second;
  FileFlow& walked = flow(file);
  walked.require(function);
  std::vector<std::uint32_t> found;
  for (std::uint32_t index = 0; index < function.parameters.size(); ++index) {
    bool tested = false;
    for (const Expr* mention : file.mentions_of(file.name(function.parameters[index]->name))) {
      if (tested || mention->kind != NodeKind::Name || file.function_of(mention) != &function) continue;
      bool several = false;
      const Expr* condition = whole_condition(file, mention, several);
      const auto* branch = as<If>(file.parent(condition));
      if (branch == nullptr || branch->test != condition) continue;
      const FileFlow::BranchEnds ends = walked.ends_of(*branch);
      const int before = walked.fact(walked.facts_at(branch)).depth + 1;
      tested = several || walked.fact(ends.body).depth > before || walked.fact(ends.orelse).depth > before ||
               ends.body == FactId::None || ends.orelse == FactId::None;
    }
    if (tested) found.push_back(index);
  }
  return tested_parameters_[id_of(file, function.node)] = std::move(found);
}

// What a condition comes to if the given parameter has a value.
std::optional<bool> Engine::decided(File& file, const Expr* test) {
  if (given_.function == nullptr || given_.function->file != &file) return std::nullopt;
  if (const auto* name = as<Name>(test)) {
    if (name->name != given_.function->parameters[given_.index]->name || file.function_of(name) != given_.function) return std::nullopt;
    Key key = key_of(file, name);
    bool own = key.root == Key::Root::Parameter && key.node == given_.function->node->id && key.index == given_.index;
    return own ? std::optional(true) : std::nullopt;
  }
  if (const auto* unary = as<UnaryOp>(test); unary != nullptr && unary->op() == UnaryOperator::Not) {
    std::optional<bool> inner = decided(file, unary->operand);
    return inner ? std::optional(!*inner) : std::nullopt;
  }
  if (const auto* compare = as<Compare>(test)) {
    if (compare->ops.size() != 1 || !is_none(compare->comparators[0]) || !decided(file, compare->left)) return std::nullopt;
    return compare->ops[0] == CompareOperator::IsNot || compare->ops[0] == CompareOperator::NotEq;
  }
  if (const auto* op = as<BoolOp>(test)) {
    bool all = true;
    for (const Expr* part : op->values) {
      std::optional<bool> one = decided(file, part);
      if (one && *one == op->is_or()) return one;
      all = all && one.has_value();
    }
    return all ? std::optional(!op->is_or()) : std::nullopt;
  }
  return std::nullopt;
}

// Facts from branches that are surely taken before `place` (nullptr: before the function's end) if the parameter is given.
std::vector<Fact> Engine::facts_if_given(File& file, const Given& given, const Node* place) {
  std::vector<Fact> facts;
  if (given.function == nullptr || given.function->file != &file) return facts;
  const Function& function = *given.function;
  FileFlow& walked = flow(file);
  const Node* last = place != nullptr ? place : function.body.back();
  for (const Expr* mention : file.mentions_of(file.name(function.parameters[given.index]->name))) {
    if (mention->kind != NodeKind::Name || file.function_of(mention) != &function) continue;
    bool several = false;
    const Expr* condition = whole_condition(file, mention, several);
    const auto* branch = as<If>(file.parent(condition));
    if (branch == nullptr || branch->test != condition) continue;
    bool is_last = place == nullptr && branch == last;
    if (!is_last && (is_inside(branch, last) || !dominates(file, branch, last))) continue;
    std::optional<bool> known = decided(file, condition);
    if (!known) continue;
    const FileFlow::BranchEnds ends = walked.ends_of(*branch);
    for (FactId at = *known ? ends.body : ends.orelse; at != FactId::None; at = walked.fact(at).parent) {
      const Fact fact = walked.fact(at);
      if (fact.node->start < branch->start) break;
      facts.push_back(fact);
    }
  }
  return facts;
}

// Whether the call surely gives the parameter a value that is neither None nor empty.
bool Engine::gives(const CallSite& site, Function& function, std::uint32_t index) {
  const std::string_view name = function.file->name(function.parameters[index]->name);
  const Expr* passed = nullptr;
  if (site.call != nullptr && site.pass == CallSite::Pass::Direct) {
    const std::size_t position = index - (site.bound ? 1 : 0);
    if (position < site.call->args.size()) passed = site.call->args[position];
    for (const Keyword* keyword : site.call->keywords) {
      if (keyword->name != NameId::None && site.file->name(keyword->name) == name) passed = keyword->value;
    }
  }
  if (passed != nullptr) {
    // table.get(key) may be None, whatever the table holds.
    const Place made = definition_of(*site.file, passed);
    const auto* call = as<Call>(made.expr);
    const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
    if (method != nullptr && call->args.size() == 1 && made.file->name(method->attr) == "get") return false;
  }
  const Items found = items(resolve(site_argument(site, function, index, PathId::Empty)));
  return !found.empty() && std::all_of(found.begin(), found.end(), [&](const Item& item) {
    if (item.is(ItemKind::Literal) || item.is(ItemKind::Function) || item.is(ItemKind::Class) || item.is(ItemKind::Partial)) return true;
    if (!item.is(ItemKind::Nothing)) return false;
    const File& where = *program_.file(item.file);
    const Node* node = where.nodes[item.node];
    const auto* single = as<Singleton>(node);
    return (single != nullptr && single->value() == SingletonKind::True) || (node->kind == NodeKind::Number && where.text(node) != "0");
  });
}

// Guards of the thing that hold where every caller of the function around gives a parameter that decides about a check.
void Engine::guards_if_given(File& file, const Expr* place, const Key& key, std::vector<GuardId>& found) {
  Function& function = *file.function_of(place);
  for (std::uint32_t index : std::vector<std::uint32_t>(tested_parameters(function))) {
    given_ = {&function, index};
    std::vector<GuardId> more;
    for (const Fact& fact : facts_if_given(file, given_, place)) add_guards(file, fact, place, key, more);
    for (const Fact& fact : facts_at(file, place)) {
      if (fact.node->kind == NodeKind::BoolOp) add_guards(file, fact, place, key, more);
    }
    given_ = {};
    std::erase_if(more, [&](GuardId id) { return std::find(found.begin(), found.end(), id) != found.end(); });
    if (more.empty()) continue;
    const std::vector<CallSite> sites = callers(function);
    bool always = !sites.empty() && std::all_of(sites.begin(), sites.end(), [&](const CallSite& site) { return gives(site, function, index); });
    if (always) found.insert(found.end(), more.begin(), more.end());
  }
}

}  // namespace loadgate::flow
