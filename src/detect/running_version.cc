// Versions that the program itself asks for before it loads: `if version.parse(torch.__version__) < version.parse("2.6"): raise`.
#include "detect/verdict.h"

namespace loadgate::detect {

using namespace syntax;

namespace {

constexpr int kMaxDepth = 6;

}  // namespace

// Whether the expression is the package's version: torch.__version__, version.parse(torch.__version__), a tuple of its
// first numbers.
bool Judge::is_version_of(sema::File& file, const Expr* expr, std::string_view package, int depth) {
  if (depth > kMaxDepth) return false;
  if (engine_.static_name(file, expr) == std::string(package) + ".__version__") return true;
  if (const auto* call = as<Call>(expr)) {
    const auto* method = as<Attribute>(call->func);
    if (method != nullptr && file.name(method->attr) == "split" && is_version_of(file, method->value, package, depth + 1)) return true;
    return !call->args.empty() && is_version_of(file, call->args[0], package, depth + 1);
  }
  if (const auto* part = as<Attribute>(expr)) {
    return file.name(part->attr) == "release" && is_version_of(file, part->value, package, depth + 1);
  }
  if (const auto* part = as<Subscript>(expr)) {  // "2.6.0+cu124".split("+")[0], release[:2]
    const auto* slice = as<Slice>(part->slice);
    const bool first = slice != nullptr ? slice->lower == nullptr : file.text(part->slice) == "0";
    return first && is_version_of(file, part->value, package, depth + 1);
  }
  if (const auto* generator = as<GeneratorExp>(expr)) {
    return generator->generators.size() == 1 && is_version_of(file, generator->generators[0]->iter, package, depth + 1);
  }
  const flow::Engine::Place made = engine_.definition_of(file, expr);
  return made.expr != expr && is_version_of(*made.file, made.expr, package, depth + 1);
}

// The version that it is compared with: "2.6", version.parse("2.6"), (2, 6).
std::string Judge::constant_version(sema::File& file, const Expr* expr, int depth) {
  if (auto text = engine_.constant_text(file, expr)) return *text;
  if (depth > kMaxDepth) return {};
  if (const auto* call = as<Call>(expr)) return call->args.size() == 1 ? constant_version(file, call->args[0], depth + 1) : std::string();
  if (const auto* tuple = as<Tuple>(expr)) {
    std::string text;
    for (const Expr* part : tuple->elements) {
      if (part->kind != NodeKind::Number) return {};
      text += (text.empty() ? "" : ".") + std::string(file.text(part));
    }
    return tuple->elements.size() < 2 ? std::string() : text;
  }
  const flow::Engine::Place made = engine_.definition_of(file, expr);
  return made.expr == expr ? std::string() : constant_version(*made.file, made.expr, depth + 1);
}

// The least version that a condition, decided so, leaves; "" where it says nothing of that.
std::string Judge::least_version(sema::File& file, const Expr* condition, bool holds, std::string_view package, int depth) {
  if (depth > kMaxDepth) return {};
  if (const auto* unary = as<UnaryOp>(condition)) {
    return unary->op() == UnaryOperator::Not ? least_version(file, unary->operand, !holds, package, depth + 1) : std::string();
  }
  if (const auto* op = as<BoolOp>(condition)) {
    if (op->is_or() == holds) return {};
    for (const Expr* part : op->values) {
      if (std::string least = least_version(file, part, holds, package, depth + 1); !least.empty()) return least;
    }
    return {};
  }
  const auto* compare = as<Compare>(condition);
  if (compare == nullptr) {
    const flow::Engine::Place made = engine_.definition_of(file, condition);
    return made.expr == condition ? std::string() : least_version(*made.file, made.expr, holds, package, depth + 1);
  }
  if (compare->ops.size() != 1) return {};
  const Expr* left = compare->left;
  const Expr* right = compare->comparators[0];
  const CompareOperator op = compare->ops[0];
  const bool above = op == CompareOperator::Gt || op == CompareOperator::GtE;
  const bool below = op == CompareOperator::Lt || op == CompareOperator::LtE;
  if (!above && !below) return {};
  const bool turned = !is_version_of(file, left, package, 0);
  if (turned) std::swap(left, right);
  if (above != (holds != turned) || (turned && !is_version_of(file, left, package, 0))) return {};
  return constant_version(file, right, 0);
}

// What conditions that were decided before the load say of the version that runs there.
std::optional<project::VersionRange> Judge::running_version(sema::File& file, const Call* call, std::string_view package) {
  for (const flow::Fact& fact : engine_.facts_at(file, call)) {
    if (fact.kind != flow::Fact::Kind::True && fact.kind != flow::Fact::Kind::False) continue;
    const std::string least = least_version(file, fact.node, fact.kind == flow::Fact::Kind::True, package, 0);
    if (least.empty()) continue;
    std::optional<project::VersionRange> range = project::parse_specifier(">=" + least);
    if (range) range->text = std::string(package) + ">=" + least + ", tested before the load";
    return range;
  }
  return std::nullopt;
}

}  // namespace loadgate::detect
