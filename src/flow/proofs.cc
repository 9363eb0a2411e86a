// What a value provably is, for every caller: a flag that is True on all ways, a key that is never given.
//
// Constants come from provenance. `not`, `and` and `or` are taken apart, and a variable that was tested before is known to
// have come out so: `if not strict: raise ...`.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// Whether the condition, decided so, says that the variable is true (or false) where it reads the same definitions.
std::optional<bool> Engine::tested(File& file, const Expr* condition, bool holds, const Name& variable) {
  if (const auto* unary = as<UnaryOp>(condition)) {
    return unary->op() == UnaryOperator::Not ? tested(file, unary->operand, !holds, variable) : std::nullopt;
  }
  if (const auto* compare = as<Compare>(condition)) {  // x is True, x == True
    const auto* single = compare->ops.size() == 1 ? as<Singleton>(compare->comparators[0]) : nullptr;
    const bool says_same = single != nullptr && single->value() == SingletonKind::True &&
                           ((holds && (compare->ops[0] == CompareOperator::Is || compare->ops[0] == CompareOperator::Eq)) ||
                            (!holds && (compare->ops[0] == CompareOperator::IsNot || compare->ops[0] == CompareOperator::NotEq)));
    return says_same ? tested(file, compare->left, true, variable) : std::nullopt;
  }
  if (const auto* op = as<BoolOp>(condition)) {
    if (op->is_or() == holds) return std::nullopt;
    for (const Expr* part : op->values) {
      if (std::optional<bool> one = tested(file, part, holds, variable)) return one;
    }
    return std::nullopt;
  }
  const auto* name = as<Name>(condition);
  if (name == nullptr || name->name != variable.name || file.function_of(name) != file.function_of(&variable)) return std::nullopt;
  const DefSetId defs = flow(file).reaching(name);
  return defs != DefSetId::None && defs == flow(file).reaching(&variable) ? std::optional(holds) : std::nullopt;
}

// Whether the expression's truth is `wanted`, as far as its form and the tests before it say; nothing where they do not.
std::optional<bool> Engine::truth_of(File& file, const Expr* expr, bool wanted) {
  constexpr int kMaxProofDepth = 12;
  if (proof_depth_ >= kMaxProofDepth) return false;  // strict = strict and …, in a loop
  ++proof_depth_;
  const std::optional<bool> truth = compute_truth(file, expr, wanted);
  --proof_depth_;
  return truth;
}

std::optional<bool> Engine::compute_truth(File& file, const Expr* expr, bool wanted) {
  models::Literal part;
  part.type = models::Literal::Type::Boolean;
  part.boolean = wanted;
  if (const auto* unary = as<UnaryOp>(expr); unary != nullptr && unary->op() == UnaryOperator::Not) {
    part.boolean = !wanted;
    return provably(file, unary->operand, part);
  }
  if (const auto* op = as<BoolOp>(expr)) {
    auto is = [&](const Expr* value) { return provably(file, value, part); };
    const bool one_decides = op->is_or() == wanted;  // any true part of an `or`, any false one of an `and`
    return one_decides ? std::any_of(op->values.begin(), op->values.end(), is) : std::all_of(op->values.begin(), op->values.end(), is);
  }
  const auto* name = as<Name>(expr);
  if (name == nullptr) return std::nullopt;
  if (file.name(name->name) == "__debug__") return wanted;
  for (const Fact& fact : facts_at(file, name)) {
    if (fact.kind != Fact::Kind::True && fact.kind != Fact::Kind::False) continue;
    std::optional<bool> known = tested(file, fact.node, fact.kind == Fact::Kind::True, *name);
    if (known && *known == wanted) return true;
  }
  const Place place = definition_of(file, expr);
  const bool combined = place.expr != expr && (place.expr->kind == NodeKind::BoolOp || place.expr->kind == NodeKind::UnaryOp);
  return combined ? truth_of(*place.file, place.expr, wanted) : std::nullopt;
}

namespace {

// `name is None`, `not name`
bool says_missing(const Expr& test, syntax::NameId name) {
  const auto* negated = as<UnaryOp>(&test);
  if (negated != nullptr && negated->op() == UnaryOperator::Not) {
    const auto* tested = as<Name>(negated->operand);
    return tested != nullptr && tested->name == name;
  }
  const auto* compare = as<Compare>(&test);
  if (compare == nullptr || compare->ops.size() != 1 || compare->ops[0] != CompareOperator::Is) return false;
  const auto* tested = as<Name>(compare->left);
  const auto* none = as<Singleton>(compare->comparators[0]);
  return tested != nullptr && tested->name == name && none != nullptr && none->value() == SingletonKind::None;
}

}  // namespace

// Whether the name got another value before wherever it was None: `if flag is None: flag = True`, `if not folder: folder = HOME`.
bool Engine::replaces_none(File& file, const Expr* use) {
  const auto* name = as<Name>(use);
  if (name == nullptr) return false;
  FileFlow& walked = flow(file);
  walked.require(*file.function_of(name));
  const std::vector<DefId> defs = walked.defs_of(walked.reaching(name));
  return defs.size() == 2 && std::any_of(defs.begin(), defs.end(), [&](DefId id) {
    const Def def = walked.def(id);
    const Node* assign = def.kind == DefKind::Value ? file.parent(def.node) : nullptr;
    const auto* branch = assign == nullptr ? nullptr : as<If>(file.parent(assign));
    return branch != nullptr && branch->orelse.empty() && says_missing(*branch->test, name->name);
  });
}

bool Engine::provably(File& file, const Expr* expr, const models::Literal& literal, PathId path, bool if_given) {
  // What is written out needs no search, so that a spent budget does not hide it.
  const bool written_out = expr->kind == NodeKind::Singleton || expr->kind == NodeKind::Number;
  if (path == PathId::Empty && written_out) return is_constant(file, expr, literal);
  if (path == PathId::Empty && literal.type == models::Literal::Type::Boolean) {
    if (std::optional<bool> sure = truth_of(file, expr, literal.boolean)) return *sure;
  }
  Items found = items(resolve(eval(file, expr, path)));
  if (if_given) std::erase_if(found, [](const Item& item) { return item.has(item_flag::kAbsent); });
  if (replaces_none(file, expr)) {
    std::erase_if(found, [&](const Item& item) {
      const auto* one = item.is(ItemKind::Nothing) ? as<Singleton>(program_.file(item.file)->nodes[item.node]) : nullptr;
      return one != nullptr && one->value() == SingletonKind::None;
    });
  }
  return !found.empty() && std::all_of(found.begin(), found.end(), [&](const Item& item) {
    if (item.has(item_flag::kAbsent) || (!item.is(ItemKind::Nothing) && !item.is(ItemKind::Literal))) return false;
    File& where = *program_.file(item.file);
    return is_constant(where, where.nodes[item.node], literal);
  });
}

// Whether the node is that constant as it stands, or combines such ones to it.
bool Engine::is_constant(File& file, const Node* node, const models::Literal& literal) {
  using Type = models::Literal::Type;
  if (const auto* single = as<Singleton>(node)) {
    if (literal.type == Type::Boolean) return single->value() == (literal.boolean ? SingletonKind::True : SingletonKind::False);
    return literal.type == Type::None && single->value() == SingletonKind::None;
  }
  if (const auto* text = as<StringLiteral>(node)) return literal.type == Type::String && string_value(*text, file.source.text) == literal.string;
  if (literal.type == Type::Boolean && (node->kind == NodeKind::UnaryOp || node->kind == NodeKind::BoolOp)) {
    return truth_of(file, static_cast<const Expr*>(node), literal.boolean).value_or(false);
  }
  if (node->kind != NodeKind::Number) return false;
  if (literal.type == Type::Integer) return file.text(node) == std::to_string(literal.integer);
  return literal.type == Type::Boolean && file.text(node) == (literal.boolean ? "1" : "0");
}

bool Engine::may_be_absent(File& file, const Expr* expr, PathId path) {
  const Items found = items(resolve(eval(file, expr, path)));
  return std::any_of(found.begin(), found.end(), [](const Item& item) { return item.has(item_flag::kAbsent); });
}

// `**options`, in which nobody passes it.
bool Engine::is_left_out(const Argument& spread) {
  if (!spread.star || spread.path == PathId::Empty) return false;
  const Items values = items(resolve(eval(*spread.file, spread.expr, spread.path)));
  return !values.empty() && std::all_of(values.begin(), values.end(), [](const Item& item) { return item.is(ItemKind::Nothing) && item.has(item_flag::kAbsent); });
}

}  // namespace loadgate::flow
