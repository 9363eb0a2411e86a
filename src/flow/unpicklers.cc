// Unpicklers of the project's own: does `find_class` let only listed names through?
//
// A pickle names what it wants by module and name. Every way out of find_class that gives something must either give what
// the pickle has no say in (an entry of a fixed table, a class of the method's own choosing), or stand where the name is
// known to be one of a fixed list: `(module, name) in ALLOWED`, `name == "set"`, in a helper or a `match` too. A list of
// modules is not enough: `builtins` has eval. Neither is a list of names that has a callable which runs code.
#include <algorithm>

#include "flow/engine.h"
#include "syntax/children.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

constexpr int kMaxDepth = 6;
constexpr std::uint32_t kNameParameter = 2;  // find_class(self, module, name)

bool is_falsy(const Expr* expr) {
  const auto* single = as<Singleton>(expr);
  return single != nullptr && single->value() != SingletonKind::True;
}

bool is_true(const Expr* expr) {
  const auto* single = as<Singleton>(expr);
  return single != nullptr && single->value() == SingletonKind::True;
}

}  // namespace

// Whether what the function is given as that parameter has a part in the expression.
bool Engine::depends_on(File& file, const Node* expr, const Function& function, std::uint32_t parameter, int depth) {
  if (depth > kMaxDepth) return true;
  if (const auto* name = as<Name>(expr)) {
    FileFlow& walked = flow(file);
    DefSetId defs = walked.reaching(name);
    if (defs == DefSetId::None) return false;
    for (DefId id : std::vector<DefId>(walked.defs_of(defs))) {
      const Def def = walked.def(id);
      if (def.kind == DefKind::Parameter && def.index == parameter && file.function_of(name) == &function) return true;
      if (def.value != nullptr && def.value != expr && depends_on(file, def.value, function, parameter, depth + 1)) return true;
    }
    return false;
  }
  bool found = false;
  for_each_child(*expr, [&](const Node& child) { found = found || depends_on(file, &child, function, parameter, depth); });
  return found;
}

// Whether a list of names that may be unpickled has one that runs code of the caller's choice: ("builtins", "eval").
bool Engine::lists_dangerous(File& file, const Expr* container) {
  const Place place = definition_of(file, container);
  bool found = false;
  auto look = [&](auto& self, const Node* node) -> void {
    std::string name;
    if (const auto* tuple = as<Tuple>(node)) {
      for (const Expr* part : tuple->elements) {
        if (auto text = constant_text(*place.file, part)) name += (name.empty() ? "" : ".") + *text;
      }
    } else if (const auto* text = as<StringLiteral>(node)) {
      name = string_value(*text, place.file->source.text);
    }
    if (name.starts_with("builtins.")) name.erase(0, std::string_view("builtins.").size());
    const models::Facts* facts = name.empty() ? nullptr : database_.facts(database_.canonical(name));
    found = found || (facts != nullptr && facts->role("dangerous") != nullptr);
    for_each_child(*node, [&](const Node& child) { self(self, &child); });
  };
  look(look, place.expr);
  return found;
}

// Whether a condition that comes to `holds` says that the function's parameter is one of a fixed list.
bool Engine::lists_parameter(File& file, const Expr* condition, bool holds, const Function& function, std::uint32_t parameter, int depth) {
  if (depth > kMaxDepth) return false;
  auto inner = [&](const Expr* part, bool positive) { return lists_parameter(file, part, positive, function, parameter, depth + 1); };
  switch (condition->kind) {
    case NodeKind::UnaryOp: {
      const auto* unary = static_cast<const UnaryOp*>(condition);
      return unary->op() == UnaryOperator::Not && inner(unary->operand, !holds);
    }
    case NodeKind::BoolOp: {
      const auto* op = static_cast<const BoolOp*>(condition);
      auto says = [&](const Expr* part) { return inner(part, holds); };
      // `a or b` true, `a and b` false: only one of them is known to be so.
      if (op->is_or() == holds) return std::all_of(op->values.begin(), op->values.end(), says);
      return std::any_of(op->values.begin(), op->values.end(), says);
    }
    case NodeKind::Name: {
      const Place place = definition_of(file, condition);
      return place.expr != condition && place.file == &file && inner(place.expr, holds);
    }
    case NodeKind::NamedExpr: return inner(static_cast<const NamedExpr*>(condition)->value, holds);
    case NodeKind::Compare: {
      const auto* compare = static_cast<const Compare*>(condition);
      if (compare->ops.size() != 1) return false;
      const CompareOperator op = compare->ops[0];
      const Expr* right = compare->comparators[0];
      if ((op == CompareOperator::In && holds) || (op == CompareOperator::NotIn && !holds)) {
        return depends_on(file, compare->left, function, parameter, 0) && literal_container(file, right) && !lists_dangerous(file, right);
      }
      if (!((op == CompareOperator::Eq && holds) || (op == CompareOperator::NotEq && !holds))) return false;
      const Expr* left = compare->left;
      if (!depends_on(file, left, function, parameter, 0)) std::swap(left, right);
      return depends_on(file, left, function, parameter, 0) && is_constant_name(file, right) && !lists_dangerous(file, right);
    }
    case NodeKind::Call: {
      const auto& call = *static_cast<const Call*>(condition);
      // any((module, name) == one for one in ALLOWED)
      const auto* generator = call.args.size() == 1 ? as<GeneratorExp>(call.args[0]) : nullptr;
      const std::string_view called = static_name(file, call.func);
      if (generator != nullptr && called == "any" && holds) return inner(generator->element, true);
      if (called == "bool" && call.args.size() == 1) return inner(call.args[0], holds);
      for (const Item& item : items(callee(file, call.func))) {
        Function* helper = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
        if (helper == nullptr || helper->is_generator) return false;
        const std::uint32_t shift = item.has(item_flag::kSelf) ? 1 : 0;
        bool listed = false;
        for (std::uint32_t at = 0; at < call.args.size(); ++at) {
          if (!depends_on(file, call.args[at], function, parameter, 0)) continue;
          listed = listed || lists_when(*helper, holds, at + shift, depth + 1);
        }
        return listed;
      }
      return false;
    }
    default: return false;
  }
}

// A constant, a tuple of constants, or what a loop over a fixed list binds.
bool Engine::is_constant_name(File& file, const Expr* expr) {
  if (constant_text(file, expr)) return true;
  if (const auto* tuple = as<Tuple>(expr)) {
    return std::all_of(tuple->elements.begin(), tuple->elements.end(), [&](const Expr* part) { return is_constant_name(file, part); });
  }
  FileFlow& walked = flow(file);
  const DefSetId defs = walked.reaching(expr);
  if (defs == DefSetId::None || walked.defs_of(defs).size() != 1) return false;
  const Def def = walked.def(walked.defs_of(defs)[0]);
  if (def.kind != DefKind::Value || def.value == nullptr) return false;
  return def.value_kind == ValueKind::Iterated ? literal_container(file, def.value) && !lists_dangerous(file, def.value) : is_constant_name(file, def.value);
}

// Whether the place stands only where the parameter is known to be one of a fixed list.
bool Engine::listed_at(Function& function, const Expr* place, std::uint32_t parameter, int depth) {
  File& file = *function.file;
  const std::vector<Fact> facts = facts_at(file, place);
  return std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
    switch (fact.kind) {
      case Fact::Kind::True:
      case Fact::Kind::False: return lists_parameter(file, fact.node, fact.kind == Fact::Kind::True, function, parameter, depth);
      case Fact::Kind::Listed: return depends_on(file, fact.node, function, parameter, 0);
      case Fact::Kind::Returned: {  // self._check(module, name)
        const auto& call = *static_cast<const Call*>(fact.node);
        if (!depends_on(file, &call, function, parameter, 0) || depth > kMaxDepth) return false;
        for (const Item& item : items(callee(file, call.func))) {
          Function* helper = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
          if (helper == nullptr) return false;
          for (std::uint32_t at = 0; at < call.args.size(); ++at) {
            bool handed = depends_on(file, call.args[at], function, parameter, 0);
            if (handed && lists_when_it_returns(*helper, at + (item.has(item_flag::kSelf) ? 1 : 0), depth + 1)) return true;
          }
        }
        return false;
      }
      case Fact::Kind::Each:
      case Fact::Kind::Taken:
      case Fact::Kind::Matched:
      case Fact::Kind::Unmatched: return false;
    }
    return false;
  });
}

// Whether the function gives a true (or false) result only where its parameter is one of a fixed list.
bool Engine::lists_when(Function& function, bool result, std::uint32_t parameter, int depth) {
  File& file = *function.file;
  if (function.is_generator || depth > kMaxDepth || parameter >= function.parameters.size()) return false;
  flow(file).require(function);
  if (const auto* lambda = as<Lambda>(function.node)) return lists_parameter(file, lambda->body, result, function, parameter, depth);
  if (!result && flow(file).exit_of(function).falls_through) return false;
  return std::all_of(function.returns.begin(), function.returns.end(), [&](const Return* ret) {
    if (ret->value == nullptr || is_falsy(ret->value)) return result || (ret->value != nullptr && listed_at(function, ret->value, parameter, depth));
    if (is_true(ret->value) && !result) return true;
    return listed_at(function, ret->value, parameter, depth) || lists_parameter(file, ret->value, result, function, parameter, depth);
  });
}

// Whether the function comes back only where its parameter is one of a fixed list.
bool Engine::lists_when_it_returns(Function& function, std::uint32_t parameter, int depth) {
  File& file = *function.file;
  if (function.is_generator || depth > kMaxDepth || parameter >= function.parameters.size() || function.node->kind != NodeKind::FunctionDef) return false;
  FileFlow& walked = flow(file);
  walked.require(function);
  if (!function.returns.empty() || !walked.exit_of(function).falls_through) return false;
  for (FactId at = walked.exit_of(function).facts; at != FactId::None; at = walked.fact(at).parent) {
    const Fact fact = walked.fact(at);
    bool decided = fact.kind == Fact::Kind::True || fact.kind == Fact::Kind::False;
    if (decided && lists_parameter(file, fact.node, fact.kind == Fact::Kind::True, function, parameter, depth)) return true;
    if (fact.kind == Fact::Kind::Listed && depends_on(file, fact.node, function, parameter, 0)) return true;
  }
  return false;
}

bool Engine::is_allow_listing_unpickler(Class& cls) {
  bool unpickler = false;
  for (TextId base : library_bases(cls)) {
    const models::Facts* facts = facts_named(base);
    unpickler = unpickler || (facts != nullptr && facts->role("unpickler") != nullptr);
  }
  Function* find = unpickler ? find_method(cls, "find_class") : nullptr;
  if (find == nullptr) return false;
  if (find->returns.empty() && !find->is_generator) return true;  // find_class(self, *where) that always raises
  if (find->parameters.size() <= kNameParameter) return false;
  File& file = *find->file;
  flow(file).require(*find);
  return std::all_of(find->returns.begin(), find->returns.end(), [&](const Return* ret) {
    if (ret->value == nullptr) return true;  // None: nothing gets through there
    return gives_fixed(file, ret->value, *find, 0) || listed_at(*find, ret->value, kNameParameter, 0);
  });
}

// What the pickle has no say in: an entry of a fixed table, or something that has nothing to do with module and name.
bool Engine::gives_fixed(File& file, const Expr* value, const Function& find, int depth) {
  if (depth > kMaxDepth) return false;
  if (const auto* subscript = as<Subscript>(value)) return literal_container(file, subscript->value);
  if (const auto* call = as<Call>(value)) {
    const auto* method = as<Attribute>(call->func);
    bool looks_up = method != nullptr && file.name(method->attr) == "get" && !call->args.empty() && literal_container(file, method->value);
    if (looks_up && (call->args.size() < 2 || gives_fixed(file, call->args[1], find, depth + 1))) return true;
    // A new, empty class of that name: type(name, (), {…}).
    if (call->args.size() == 3 && static_name(file, call->func) == "type") return gives_fixed(file, call->args[1], find, depth + 1);
  }
  if (value->kind == NodeKind::Name) {
    const Place place = definition_of(file, value);
    if (place.expr != value && place.file == &file) return gives_fixed(file, place.expr, find, depth + 1);
  }
  // The object itself may have kept what it was asked for: `self.wanted = name; return self.resolve()`.
  for (std::uint32_t parameter = 0; parameter <= kNameParameter; ++parameter) {
    if (depends_on(file, value, find, parameter, 0)) return false;
  }
  return true;
}

// Whether a stand-in for the module pickle (torch.load's `pickle_module`) has such an unpickler, and no other way to load.
bool Engine::is_allow_listing_module(File& file, const Expr* module) {
  for (const Item& item : Items(items(callee(file, module)))) {
    if (!item.is(ItemKind::Class) && !item.is(ItemKind::Module)) return false;
  }
  const Items unpicklers = items(eval(file, module, attribute_path("Unpickler", PathId::Empty)));
  auto lists = [&](const Item& item) {
    Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
    return cls != nullptr && is_allow_listing_unpickler(*cls);
  };
  if (unpicklers.empty() || !std::all_of(unpicklers.begin(), unpicklers.end(), lists)) return false;
  const Items loaders = items(eval(file, module, attribute_path("load", PathId::Empty)));
  return std::all_of(loaders.begin(), loaders.end(), [&](const Item& item) {
    Function* load = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    return load != nullptr && loads_by_listing(*load);
  });
}

// Whether all that the function gives comes from such an unpickler: `return Unpickler(stream).load()`.
bool Engine::loads_by_listing(Function& function) {
  File& file = *function.file;
  auto by_listing = [&](const Expr* value) {
    const auto* call = as<Call>(value);
    const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
    if (method == nullptr || file.name(method->attr) != "load") return false;
    const Items made = items(eval(file, method->value));
    return !made.empty() && std::all_of(made.begin(), made.end(), [&](const Item& item) {
      Class* cls = item.is(ItemKind::Instance) ? class_at(static_cast<std::uint32_t>(item.path), item.index) : nullptr;
      return cls != nullptr && is_allow_listing_unpickler(*cls);
    });
  };
  if (const auto* lambda = as<Lambda>(function.node)) return by_listing(lambda->body);
  flow(file).require(function);
  return std::all_of(function.returns.begin(), function.returns.end(), [&](const Return* ret) { return ret->value == nullptr || by_listing(ret->value); });
}

}  // namespace loadgate::flow
