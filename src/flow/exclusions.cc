// Constants that cannot be where a condition was decided.
//
//     if name in URLS:
//         path = download(URLS[name])
//     elif os.path.isfile(name):
//         path = name            # not for load("ViT-B/16"), which is one of the URLS
//
// Where a variable is used behind a comparison with constants, the constants that it is not are dropped. The item of a
// parameter carries what it is not (a Guard that covers nothing, with `excludes`): a caller's constant that is one of them
// never comes that way, and is dropped when it takes the parameter's place.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// What the condition, decided so, says that the parameter `key` is not.
void Engine::add_exclusions(File& file, const Expr* condition, bool holds, const Key& key, std::vector<GuardId>& found) {
  if (const auto* unary = as<UnaryOp>(condition)) {
    if (unary->op() == UnaryOperator::Not) add_exclusions(file, unary->operand, !holds, key, found);
    return;
  }
  if (const auto* op = as<BoolOp>(condition)) {
    if (op->is_or() == holds) return;
    for (const Expr* part : op->values) add_exclusions(file, part, holds, key, found);
    return;
  }
  if (condition->kind == NodeKind::Name) {  // is_known = name in URLS
    const Place place = definition_of(file, condition);
    if (place.file == &file && place.expr->kind == NodeKind::Compare) add_exclusions(file, place.expr, holds, key, found);
    return;
  }
  const auto* compare = as<Compare>(condition);
  if (compare == nullptr || compare->ops.size() != 1) return;
  const CompareOperator op = compare->ops[0];
  const Expr* constants = compare->comparators[0];
  const bool differs = (op == CompareOperator::Eq && !holds) || (op == CompareOperator::NotEq && holds);
  const bool is_outside = (op == CompareOperator::In && !holds) || (op == CompareOperator::NotIn && holds);
  if (!differs && !is_outside) return;
  if (differs ? constants->kind != NodeKind::StringLiteral : !literal_container(file, constants)) return;
  if (!(key_of(file, compare->left) == key)) return;
  found.push_back(add_guard({.kind = NeutralizationKind::allow_list, .file = file.id, .node = compare->id, .excludes = constants->id}));
}

// Whether the constant `item` is one of those that the guard says the value is not.
bool Engine::is_excluded(const Item& item, const Guard& guard) {
  if (guard.excludes == 0 || !item.is(ItemKind::Literal) || item.has(item_flag::kWeak) || item.path != PathId::Empty) return false;
  const auto* literal = as<StringLiteral>(file(item.file)->nodes[item.node]);
  if (literal == nullptr) return false;
  File& where = *file(guard.file);
  return holds_text(where, static_cast<const Expr*>(where.nodes[guard.excludes]), string_value(*literal, file(item.file)->source.text));
}

// What is left of the values where the guards hold.
SetId Engine::without_excluded(SetId set, const std::vector<GuardId>& guards) {
  if (std::none_of(guards.begin(), guards.end(), [&](GuardId id) { return guard(id).excludes != 0; })) return set;
  Items left = items(set);
  std::erase_if(left, [&](const Item& item) { return std::any_of(guards.begin(), guards.end(), [&](GuardId id) { return is_excluded(item, guard(id)); }); });
  return intern(std::move(left));
}

// Whether a constant, or a display of constants, is or has the text.
bool Engine::holds_text(File& file, const Expr* constants, std::string_view text) {
  if (auto one = constant_text(file, constants)) return *one == text;
  const Place place = definition_of(file, constants);
  File& where = *place.file;
  auto any = [&](Exprs elements) {
    return std::any_of(elements.begin(), elements.end(), [&](const Expr* element) { return element != nullptr && constant_text(where, element) == text; });
  };
  if (const auto* tuple = as<Tuple>(place.expr)) return any(tuple->elements);
  if (const auto* list = as<List>(place.expr)) return any(list->elements);
  if (const auto* set = as<Set>(place.expr)) return any(set->elements);
  if (const auto* dict = as<Dict>(place.expr)) return any(dict->keys);
  if (const auto* call = as<Call>(place.expr)) {
    if (const auto* method = as<Attribute>(call->func)) return where.name(method->attr) == "keys" && holds_text(where, method->value, text);
    return call->args.size() == 1 && holds_text(where, call->args[0], text);
  }
  return false;
}

}  // namespace loadgate::flow
