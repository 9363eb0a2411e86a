// Which of two calls of one function runs first: read off the tree, since Python's code is structured.
#include <algorithm>

#include "flow/engine.h"
#include "syntax/children.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

// Whether a condition that comes to `holds` is true on rank 0, whatever else it asks: `rank == 0`, `not rank`,
// `is_main_process()`, `not is_initialized() or rank == 0`.
bool chooses_rank_zero(const sema::File& file, const Expr* test, bool holds) {
  auto names_rank = [&](const Expr* expr) {
    std::string_view text = file.text(expr);
    return text.find("rank") != std::string_view::npos || text.find("RANK") != std::string_view::npos;
  };
  if (const auto* unary = as<UnaryOp>(test); unary != nullptr && unary->op() == UnaryOperator::Not) {
    return chooses_rank_zero(file, unary->operand, !holds);
  }
  if (const auto* op = as<BoolOp>(test)) {
    if (op->is_or() != holds) return false;
    return std::any_of(op->values.begin(), op->values.end(), [&](const Expr* part) { return chooses_rank_zero(file, part, holds); });
  }
  if (const auto* compare = as<Compare>(test)) {
    if (compare->ops.size() != 1 || !names_rank(compare->left)) return false;
    CompareOperator op = compare->ops[0];
    const bool zero = file.text(compare->comparators[0]) == "0";
    const bool one = file.text(compare->comparators[0]) == "1";
    if (op == CompareOperator::In && holds) {  // rank in (-1, 0)
      bool has_zero = false;
      for_each_child(*compare->comparators[0], [&](const Node& child) { has_zero = has_zero || file.text(&child) == "0"; });
      return has_zero;
    }
    return (zero && (op == CompareOperator::Eq || op == CompareOperator::LtE) && holds) || (zero && (op == CompareOperator::NotEq || op == CompareOperator::Gt) && !holds) ||
           (one && op == CompareOperator::Lt && holds) || (one && op == CompareOperator::GtE && !holds);
  }
  std::string_view text = file.text(test);
  const bool main = text.find("main_process") != std::string_view::npos || text.find("master") != std::string_view::npos ||
                    text.find("rank_zero") != std::string_view::npos || text.find("rank0") != std::string_view::npos || text.find("rank_0") != std::string_view::npos ||
                    text.find("global_zero") != std::string_view::npos;
  if (main) return holds;
  const auto* call = as<Call>(test);  // `not rank`, `not get_rank()`
  return !holds && (call != nullptr ? file.text(call->func).ends_with("rank") : names_rank(test));
}
}  // namespace

// `before` may run before `after`: it stands earlier, or both stand in one loop.
bool Engine::precedes(File& file, const Node* before, const Node* after) {
  if (before->end <= after->start) {
    // In different branches of one `if`, the one never runs before the other (outside loops).
    return true;
  }
  for (const Node* at = file.parent(after); at != nullptr; at = file.parent(at)) {
    if (at->kind == NodeKind::FunctionDef) return false;
    if ((at->kind == NodeKind::For || at->kind == NodeKind::While) && is_inside(at, before)) return true;
  }
  return false;
}

// Whether only one of the two runs: they stand in different branches of one `if`, which no loop comes back to.
bool Engine::runs_instead(File& file, const Node* one, const Node* other) {
  bool apart = false;
  for (const Node* at = file.parent(one); at != nullptr && at->kind != NodeKind::FunctionDef; at = file.parent(at)) {
    if (at->kind == NodeKind::For || at->kind == NodeKind::While) {
      if (is_inside(at, other)) return false;
    } else if (const auto* test = as<If>(at); test != nullptr && !apart && is_inside(at, other)) {
      auto in_body = [&](const Node* node) { return std::any_of(test->body.begin(), test->body.end(), [&](const Stmt* part) { return is_inside(part, node); }); };
      auto in_orelse = [&](const Node* node) { return std::any_of(test->orelse.begin(), test->orelse.end(), [&](const Stmt* part) { return is_inside(part, node); }); };
      apart = (in_body(one) && in_orelse(other)) || (in_orelse(one) && in_body(other));
      if (!apart) return false;  // the smallest `if` around both decides
    }
  }
  return apart;
}

// On every way to `after`, `before` has run: it stands earlier in a block around `after`.
bool Engine::dominates(File& file, const Node* before, const Node* after) {
  if (before->start >= after->start) return false;
  const Node* child = before;
  for (const Node* at = file.parent(before); at != nullptr; child = at, at = file.parent(at)) {
    if (is_inside(at, after)) {
      // The smallest node around both: they must stand in one statement list, or `before` in what runs first.
      switch (at->kind) {
        case NodeKind::If: {
          const auto* stmt = static_cast<const If*>(at);
          if (child == stmt->test) return true;
          auto in = [&](Stmts list, const Node* node) {
            return std::any_of(list.begin(), list.end(), [&](const Stmt* one) { return is_inside(one, node); });
          };
          return in(stmt->body, before) == in(stmt->body, after);
        }
        case NodeKind::Try: {
          const auto* stmt = static_cast<const Try*>(at);
          auto in = [&](Stmts list, const Node* node) {
            return std::any_of(list.begin(), list.end(), [&](const Stmt* one) { return is_inside(one, node); });
          };
          if (in(stmt->body, before)) return in(stmt->body, after) || in(stmt->orelse, after);
          return (in(stmt->orelse, before) && in(stmt->orelse, after)) || (in(stmt->finalbody, before) && in(stmt->finalbody, after)) ||
                 std::any_of(stmt->handlers.begin(), stmt->handlers.end(), [&](const ExceptHandler* one) { return is_inside(one, before) && is_inside(one, after); });
        }
        case NodeKind::IfExp:
        case NodeKind::BoolOp: return child == (at->kind == NodeKind::IfExp ? static_cast<const IfExp*>(at)->test : static_cast<const BoolOp*>(at)->values[0]);
        case NodeKind::Match: return false;
        default: return true;
      }
    }
    if (!runs_in(file, *at, child)) return false;
  }
  return false;
}

// Whether whoever comes out of `at` has run that child of it.
bool Engine::runs_in(File& file, const Node& at, const Node* child) {
  switch (at.kind) {
    case NodeKind::If: return child == static_cast<const If&>(at).test;
    case NodeKind::For: return child == static_cast<const For&>(at).iter;
    case NodeKind::While: return child == static_cast<const While&>(at).test;
    case NodeKind::ExceptHandler:
    case NodeKind::MatchCase:
    case NodeKind::Lambda:
    case NodeKind::FunctionDef:
    case NodeKind::IfExp:
    case NodeKind::Comprehension: return false;
    case NodeKind::BoolOp: return child == static_cast<const BoolOp&>(at).values[0];
    case NodeKind::Try: {
      const auto& stmt = static_cast<const Try&>(at);
      if (std::find(stmt.finalbody.begin(), stmt.finalbody.end(), child) != stmt.finalbody.end()) return true;
      // Behind the try, its body has run to the end only if every handler leaves.
      return std::all_of(stmt.handlers.begin(), stmt.handlers.end(), [&](const ExceptHandler* handler) {
        if (handler->body.empty()) return false;
        const NodeKind last = handler->body.back()->kind;
        if (last == NodeKind::Raise || last == NodeKind::Return || last == NodeKind::Continue || last == NodeKind::Break) return true;
        const auto* statement = as<ExprStmt>(handler->body.back());
        const auto* call = statement == nullptr ? nullptr : as<Call>(statement->value);
        return call != nullptr && never_returns(file, *call);
      });
    }
    default: return true;
  }
}

// One of two calls has surely run before `after`: they stand at the top of the two branches of one `if`.
bool Engine::together(File& file, const Node* one, const Node* other, const Node* after) {
  const Node* first = file.statement_of(one);
  const Node* second = file.statement_of(other);
  const auto* choice = first == nullptr || second == nullptr ? nullptr : as<If>(file.parent(first));
  if (choice == nullptr || file.parent(second) != choice) return false;
  auto in = [](Stmts list, const Node* node) { return std::find(list.begin(), list.end(), node) != list.end(); };
  bool split = (in(choice->body, first) && in(choice->orelse, second)) || (in(choice->body, second) && in(choice->orelse, first));
  return split && dominates(file, choice, after);
}

// A write by rank 0, with a barrier for all ranks behind it and before the read, has happened for every rank.
bool Engine::behind_barrier(File& file, const Node* write, const Node* after) {
  const Node* branch = nullptr;
  for (const Node* at = file.parent(write); at != nullptr && at->kind != NodeKind::FunctionDef; at = file.parent(at)) {
    if (at->kind == NodeKind::If) {
      if (branch != nullptr) return false;
      branch = at;
    } else if (at->kind == NodeKind::For || at->kind == NodeKind::While || at->kind == NodeKind::Try || at->kind == NodeKind::ExceptHandler) {
      return false;
    }
  }
  if (branch == nullptr) return false;
  const auto* choice = static_cast<const If*>(branch);
  bool in_body = std::any_of(choice->body.begin(), choice->body.end(), [&](const Stmt* one) { return is_inside(one, write); });
  if (!chooses_rank_zero(file, choice->test, in_body)) return false;
  for (const Call* call : file.function_of(write)->calls) {
    if (call->start < branch->end || call->end > after->start) continue;
    for (const Callee& callee : library_callees(file, call->func)) {
      const models::Facts* facts = facts_named(callee.name);
      if (facts != nullptr && facts->role("barrier") != nullptr && dominates(file, call, after)) return true;
    }
  }
  return false;
}
}  // namespace loadgate::flow
