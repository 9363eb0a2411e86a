// Branches: checks that stand in the branches of an `if`, or on the ways through a `try`, behind us.
//
// `if keyed: check_mac(path)`, `else: check_digest(path)`: what both branches say holds behind them. What one of them says
// holds where the test provably chooses it: a switch of the program's own, `VERIFY = True` in the module (or in a module or
// class of settings) and then `if VERIFY: verify(path)`. `__debug__` counts as true, as for assert. And
// `if path not in VERIFIED: verify(path); VERIFIED.add(path)` is a check on both ways: a path that is in the set was put
// there behind a check. What the body of a `try` and each of its handlers say (`except OSError: fetch(path); verify(path)`)
// holds behind it. The walk (control.cc) notes such statements, and what held at the ends of their branches.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

namespace {

models::Literal boolean(bool value) {
  models::Literal literal;
  literal.type = models::Literal::Type::Boolean;
  literal.boolean = value;
  return literal;
}

// Whether a check in one branch may do: the test chooses it, or says that the thing was checked before.
bool one_side_may_do(const sema::Function& function, const Expr* test) {
  const auto* compare = as<Compare>(test);
  const bool is_membership = compare != nullptr && (compare->ops[0] == CompareOperator::In || compare->ops[0] == CompareOperator::NotIn);
  return is_membership || is_flag_of_elsewhere(function, test);
}

// Where the way through the statement ends on which that node stands: what is written on the others is no matter.
std::uint32_t end_of_way(const Stmt& branch, const Node& node) {
  auto holds = [&](const Stmts& block) { return !block.empty() && node.start >= block.front()->start && node.end <= block.back()->end; };
  if (const auto* test = as<If>(&branch)) return holds(test->body) ? test->body.back()->end : branch.end;
  const auto& tried = static_cast<const Try&>(branch);
  for (const ExceptHandler* handler : tried.handlers) {
    if (is_inside(handler, &node)) return handler->end;
  }
  if (!holds(tried.body)) return branch.end;
  return tried.orelse.empty() ? tried.body.back()->end : tried.orelse.back()->end;
}

}  // namespace

// The `if` or `try` that a fact of that node is about.
const Stmt* Engine::taken_statement(const File& file, const Expr* node) {
  const Node* above = file.parent(node);
  return static_cast<const Stmt*>(above->kind == NodeKind::ExceptHandler ? file.parent(above) : above);
}

// Whether the way through the `if` that the decided test leads to writes to the thing.
bool Engine::rewritten_on_way(File& file, const If& branch, bool holds, const Key& key) {
  const Stmts& block = holds ? branch.body : branch.orelse;
  if (block.empty()) return false;
  const Function& function = *file.function_of(&branch);
  return rewritten(file, function, holds ? static_cast<const Node*>(branch.test) : branch.body.back(), block.back()->end, key);
}

// What was checked from the beginning of `branch` on to the end of one of its ways.
Engine::KeyGuards Engine::checked_on_way(File& file, const Stmt* branch, FactId end) {
  FileFlow& walked = flow(file);
  const Function& function = *file.function_of(branch);
  KeyGuards here;
  for (FactId at = end; at != FactId::None; at = walked.fact(at).parent) {
    const Fact fact = walked.fact(at);
    if (fact.node->start < branch->start) break;
    const std::uint32_t way_end = end_of_way(*branch, *fact.node);
    const auto* tried = as<Try>(branch);
    const auto* tested = as<If>(branch);
    const bool is_test = tested != nullptr && fact.node == tested->test;
    for (KeyGuard one : interpret(file, fact)) {
      if (is_test ? rewritten_on_way(file, *tested, fact.kind == Fact::Kind::True, one.subject)
                  : rewritten(file, function, ground_of(file, fact), way_end, one.subject)) {
        continue;
      }
      const bool has_end = tried != nullptr && !tried->finalbody.empty();
      if (has_end && rewritten(file, function, tried->handlers.back(), branch->end, one.subject)) continue;
      // Two branches may compare with two constants: each is settled here unless callers decide.
      const Items& expected = items(one.expected);
      if (std::none_of(expected.begin(), expected.end(), [](const Item& item) { return item.is(ItemKind::Parameter); })) {
        const std::optional<GuardId> settled = settle(one);
        if (!settled) continue;
        one.guard = *settled;
        one.expected = SetId::Empty;
      }
      here.push_back(std::move(one));
    }
  }
  return here;
}

// What holds behind an `if`, whichever branch was taken, or because one of them surely was; or behind a `try`.
Engine::KeyGuards Engine::interpret_taken(File& file, const Expr* test) {
  const Stmt* branch = taken_statement(file, test);
  FileFlow& walked = flow(file);
  KeyGuards common;
  KeyGuards chosen;
  bool first = true;
  if (const auto* tried = as<Try>(branch)) {
    for (FactId way : std::vector<FactId>(walked.ways_of(*tried))) {
      keep_common(common, checked_on_way(file, branch, way), first);
      if (common.empty()) break;
    }
    return common;
  }
  const FileFlow::BranchEnds ends = walked.ends_of(static_cast<const If&>(*branch));
  const bool is_flag = is_flag_of_elsewhere(*file.function_of(branch), test);
  for (bool holds : {true, false}) {
    const KeyGuards here = checked_on_way(file, branch, holds ? ends.body : ends.orelse);
    if (!here.empty() && is_flag && provably(file, test, boolean(holds))) chosen = here;
    keep_common(common, here, first);
    if (common.empty() && !is_flag) return {};
  }
  common.insert(common.end(), chosen.begin(), chosen.end());
  return common;
}

// Whether the branches of an `if` or `try` behind us can say something of the thing: all, or one that the test may choose.
bool Engine::branch_speaks_of(File& file, const Expr* test, const Key& key) {
  const Stmt* branch = taken_statement(file, test);
  const auto* tried = as<Try>(branch);
  FileFlow& walked = flow(file);
  const Function& around = *file.function_of(branch);
  const bool one_is_enough = tried == nullptr && one_side_may_do(around, test);
  // Of two branches only calls that are handed the thing itself count: methods of the object that has it are too many.
  auto is_handed = [&](const Fact& fact) {
    if (one_is_enough || fact.kind != Fact::Kind::Returned) return true;
    const auto& call = *static_cast<const Call*>(fact.node);
    const bool of_self = around.owner != nullptr && key.root == Key::Root::Parameter && key.index == 0;
    auto is_thing = [&](const Expr* arg) {
      const Key given = key_of(file, arg);
      return given.root == key.root && given.node == key.node && given.index == key.index && !(of_self && given.steps.empty());
    };
    auto is_named = [&](const Keyword* keyword) { return is_thing(keyword->value); };
    return std::any_of(call.args.begin(), call.args.end(), is_thing) || std::any_of(call.keywords.begin(), call.keywords.end(), is_named);
  };
  auto speaks = [&](FactId end) {
    for (FactId at = end; at != FactId::None; at = walked.fact(at).parent) {
      const Fact fact = walked.fact(at);
      if (fact.node->start < branch->start) return false;
      if (fact.node != test && speaks_of(file, fact, key) && is_handed(fact)) return true;
    }
    return false;
  };
  if (tried != nullptr) {
    const std::vector<FactId> ways = walked.ways_of(*tried);
    return std::all_of(ways.begin(), ways.end(), speaks);
  }
  const FileFlow::BranchEnds ends = walked.ends_of(static_cast<const If&>(*branch));
  // A test that is a call, `not is_intact(path)`, has to be one of the thing.
  const auto* unary = as<UnaryOp>(test);
  const auto* call = as<Call>(unary != nullptr ? unary->operand : test);
  const bool test_speaks = may_tell_content(test) && (call == nullptr || touches(file, *call, key));
  const bool in_body = speaks(ends.body);
  if (in_body && (one_is_enough || test_speaks)) return true;
  return (in_body || one_is_enough || test_speaks) && speaks(ends.orelse);
}

// `path in VERIFIED`, a set to which nothing is added but what was checked before: that of everything in it.
void Engine::interpret_noted(File& file, const Expr* member, const Expr* container, KeyGuards& out) {
  const auto* name = as<Name>(container);
  const auto* field = as<Attribute>(container);
  if (name == nullptr && field == nullptr) return;
  const std::string_view word = file.name(name != nullptr ? name->name : field->attr);
  if (program_.files_with({word}).size() > 1) return;  // another file may add to it
  const Key key = key_of(file, member);
  KeyGuards common;
  bool first = true;
  for (const Expr* mention : file.mentions_of(word)) {
    const Node* above = file.parent(mention);
    if (const auto* compare = as<Compare>(above); compare != nullptr && compare->left != mention) continue;
    if (const auto* made = as<Assign>(above)) {
      const auto* call = as<Call>(made->value);  // set()
      if (call == nullptr || static_name(file, call->func) != "set" || !call->args.empty()) return;
      continue;
    }
    const auto* method = as<Attribute>(above);
    const auto* call = method == nullptr ? nullptr : as<Call>(file.parent(method));
    if (call == nullptr || call->func != method || file.name(method->attr) != "add" || call->args.size() != 1) return;
    const Key added = key_of(file, call->args[0]);
    KeyGuards here;
    for (const Fact& fact : facts_at(file, call)) {
      if (!speaks_of(file, fact, added)) continue;
      for (const KeyGuard& one : interpret(file, fact)) {
        if (!covers_key(one.subject, one.folder, added) || rewritten(file, *file.function_of(call), ground_of(file, fact), call->start, added)) continue;
        if (std::optional<GuardId> settled = settle(one)) here.push_back({key, *settled});
      }
    }
    keep_common(common, here, first);
  }
  if (key) out.insert(out.end(), common.begin(), common.end());
}

// Whether a flag, a part of a condition, provably does not come out so.
bool Engine::is_otherwise(File& file, const Expr* flag, bool holds) {
  return is_flag_of_elsewhere(*file.function_of(flag), flag) && provably(file, flag, boolean(!holds));
}

}  // namespace loadgate::flow
