// The walk over the statements of a function: what joins, what ends, what holds behind each of them.
#include <algorithm>

#include "flow/control_walk.h"
#include "syntax/children.h"

namespace loadgate::flow {

using namespace syntax;
using sema::Function;

namespace {

constexpr int kMaxRounds = 6;  // of walking a loop

// `path not in verified`
bool is_membership(const Expr* test) {
  const auto* compare = as<Compare>(test);
  if (compare == nullptr || compare->ops.size() != 1) return false;
  const NodeKind container = compare->comparators[0]->kind;
  const bool named = container == NodeKind::Name || container == NodeKind::Attribute;
  return named && (compare->ops[0] == CompareOperator::In || compare->ops[0] == CompareOperator::NotIn);
}

// Only constants fit: "a" | "b", ("torch", "load").
bool is_constant_pattern(const Pattern& node) {
  if (const auto* value = as<MatchValue>(&node)) return value->value->kind == NodeKind::StringLiteral || value->value->kind == NodeKind::Number;
  if (const auto* capture = as<MatchAs>(&node)) return capture->pattern != nullptr && is_constant_pattern(*capture->pattern);
  const auto* choice = as<MatchOr>(&node);
  const auto* sequence = as<MatchSequence>(&node);
  if (choice == nullptr && sequence == nullptr) return node.kind == NodeKind::MatchSingleton;
  Patterns parts = choice != nullptr ? choice->patterns : sequence->patterns;
  return !parts.empty() && std::all_of(parts.begin(), parts.end(), [](const Pattern* part) { return is_constant_pattern(*part); });
}

bool irrefutable(const MatchCase& match_case) {
  const auto* capture = as<MatchAs>(match_case.pattern);
  return match_case.guard == nullptr && capture != nullptr && capture->pattern == nullptr;
}

}  // namespace

void ControlWalk::run() {
  places_.collect(function_);
  State state;
  state.alive = true;
  std::uint16_t index = 0;
  for (const Parameter* parameter : function_.parameters) {
    define(state, variable(parameter->name), {.kind = DefKind::Parameter, .index = index++, .node = parameter});
  }
  if (const auto* lambda = as<Lambda>(function_.node)) {
    expression(state, lambda->body);
  } else {
    block(state, function_.body);
  }
  flow_.exits_[function_.index] = {state.alive, state.facts};
  // Names at the end: of the normal end and, for functions, of the returns too.
  for (const auto& [name, var] : plain_) {
    DefSetId at_end = state.alive ? get(state, var) : DefSetId::None;
    for (const State& exit : returns_) at_end = flow_.unite(at_end, get(exit, var));
    if (!state.alive && returns_.empty()) at_end = get(last_, var);
    flow_.ends_[FileFlow::end_key(function_.index, name)] = at_end;
  }
  for (const auto& [name, places] : places_.all()) {
    for (const Places::Place& known : places) {
      DefSetId at_end = state.alive ? get(state, known.var) : get(last_, known.var);
      if (at_end != DefSetId::None) flow_.end_parts_[FileFlow::end_key(function_.index, name)].push_back({known.path, at_end});
    }
  }
}

void ControlWalk::block(State& state, Stmts statements) {
  for (const Stmt* stmt : statements) statement(state, *stmt);
}

// Code behind a return is walked too, with what held before: a load there is still judged.
void ControlWalk::statement(State& state, const Stmt& stmt) {
  if (state.alive) return statement_alive(state, stmt);
  State revived = last_;
  revived.alive = true;
  if (revived.vars.empty()) revived.facts = FactId::None;
  statement_alive(revived, stmt);
}

void ControlWalk::statement_alive(State& state, const Stmt& stmt) {
  FactId& facts = flow_.facts_at_[stmt.id];
  facts = flow_.visited_statement_[stmt.id] != 0 ? flow_.common(facts, state.facts) : state.facts;
  flow_.visited_statement_[stmt.id] = 1;
  for (State* collector : collectors_) merge(*collector, state);
  switch (stmt.kind) {
    case NodeKind::FunctionDef: {
      const auto& def = static_cast<const FunctionDef&>(stmt);
      for (const Expr* decorator : def.decorators) expression(state, decorator);
      parameters(state, def.parameters);
      define(state, variable(def.name), {.kind = DefKind::Function, .node = &def});
      break;
    }
    case NodeKind::ClassDef: class_def(state, static_cast<const ClassDef&>(stmt)); break;
    case NodeKind::Return: {
      const auto& ret = static_cast<const Return&>(stmt);
      if (ret.value != nullptr) expression(state, ret.value);
      returns_.push_back(state);
      die(state);
      break;
    }
    case NodeKind::Delete:
      for (const Expr* target : static_cast<const Delete&>(stmt).targets) bind(state, target, {.kind = DefKind::Other, .node = target});
      break;
    case NodeKind::Assign: {
      const auto& assign = static_cast<const Assign&>(stmt);
      expression(state, assign.value);
      for (const Expr* target : assign.targets) assign_to(state, target, assign.value, PathId::Empty, ValueKind::Plain);
      returned(state, assign.value);
      break;
    }
    case NodeKind::AugAssign: {
      const auto& assign = static_cast<const AugAssign&>(stmt);
      expression(state, assign.value);
      augmented(state, assign);
      break;
    }
    case NodeKind::AnnAssign: {
      const auto& assign = static_cast<const AnnAssign&>(stmt);
      if (assign.value != nullptr) {
        expression(state, assign.value);
        assign_to(state, assign.target, assign.value, PathId::Empty, ValueKind::Plain);
        returned(state, assign.value);
      }
      break;
    }
    case NodeKind::TypeAlias: break;
    case NodeKind::For: for_loop(state, static_cast<const For&>(stmt)); break;
    case NodeKind::While: while_loop(state, static_cast<const While&>(stmt)); break;
    case NodeKind::If: branch(state, static_cast<const If&>(stmt)); break;
    case NodeKind::With: with(state, static_cast<const With&>(stmt)); break;
    case NodeKind::Match: match(state, static_cast<const Match&>(stmt)); break;
    case NodeKind::Raise: {
      const auto& raise = static_cast<const Raise&>(stmt);
      if (raise.exception != nullptr) expression(state, raise.exception);
      if (raise.cause != nullptr) expression(state, raise.cause);
      die(state);
      break;
    }
    case NodeKind::Try: try_block(state, static_cast<const Try&>(stmt)); break;
    case NodeKind::Assert: {
      const auto& check = static_cast<const Assert&>(stmt);
      expression(state, check.test);
      if (check.message != nullptr) expression(state, check.message);
      state.facts = flow_.extend(state.facts, Fact::Kind::True, check.test);
      break;
    }
    case NodeKind::Import:
      for (const Alias* alias : static_cast<const Import&>(stmt).names) import(state, *alias, true);
      break;
    case NodeKind::ImportFrom:
      for (const Alias* alias : static_cast<const ImportFrom&>(stmt).names) import(state, *alias, false);
      break;
    case NodeKind::ExprStmt: {
      const Expr* value = static_cast<const ExprStmt&>(stmt).value;
      expression(state, value);
      if (const auto* await = as<Await>(value)) value = await->value;
      if (const auto* call = as<Call>(value); call != nullptr && flow_.oracle_.never_returns(file_, *call)) {
        die(state);
      } else {
        returned(state, value);
        left_otherwise(state, value);
      }
      break;
    }
    case NodeKind::Break:
      if (!loops_.empty()) loops_.back()->breaks.push_back(state);
      die(state);
      break;
    case NodeKind::Continue:
      if (!loops_.empty()) loops_.back()->continues.push_back(state);
      die(state);
      break;
    case NodeKind::ErrorStmt:
      for (const Expr* part : static_cast<const ErrorStmt&>(stmt).parts) expression(state, part);
      break;
    default: break;
  }
}

// `matches(path) or sys.exit(1)`: the first part decided whether the second ran.
void ControlWalk::left_otherwise(State& state, const Expr* value) {
  const auto* op = as<BoolOp>(value);
  const auto* last = op == nullptr || op->values.size() != 2 ? nullptr : as<Call>(op->values[1]);
  if (last == nullptr || !flow_.oracle_.never_returns(file_, *last)) return;
  state.facts = flow_.extend(state.facts, op->is_or() ? Fact::Kind::True : Fact::Kind::False, op->values[0]);
}

// A call that came back is a fact: it may be one that raises when a check fails.
void ControlWalk::returned(State& state, const Expr* value) {
  if (const auto* await = as<Await>(value)) value = await->value;
  const auto* call = as<Call>(value);
  if (call != nullptr && flow_.oracle_.may_check(file_, *call)) state.facts = flow_.extend(state.facts, Fact::Kind::Returned, value);
}

void ControlWalk::import(State& state, const Alias& alias, bool plain) {
  NameId bound = alias.asname;
  if (bound == NameId::None) {
    bound = alias.name;
    std::string_view text = file_.name(bound);
    if (std::size_t dot = text.find('.'); plain && dot != std::string_view::npos) {
      auto found = file_.name_ids.find(text.substr(0, dot));
      if (found == file_.name_ids.end()) return;
      bound = found->second;
    }
  }
  // `import a.b` and `import a.c` both bind `a`; the one does not kill the other.
  Var var = variable(bound);
  DefSetId before = get(state, var);
  DefId id = define(state, var, {.kind = DefKind::Import, .node = &alias});
  if (plain && alias.asname == NameId::None && before != DefSetId::None) {
    bool imports_only = true;
    for (DefId old : flow_.defs_of(before)) imports_only = imports_only && flow_.def(old).kind == DefKind::Import;
    if (imports_only) set(state, var, flow_.with(before, id));
  }
}

void ControlWalk::class_def(State& state, const ClassDef& def) {
  for (const Expr* decorator : def.decorators) expression(state, decorator);
  for (const Expr* base : def.bases) expression(state, base);
  for (const Keyword* keyword : def.keywords) expression(state, keyword->value);
  const sema::Class* cls = file_.class_by_node.at(def.id);
  const sema::Class* outer = class_;
  class_ = cls;
  block(state, def.body);
  for (auto& [key, var] : class_vars_) {
    if (key >> 32 != cls->index + 1) continue;
    flow_.ends_[FileFlow::end_key(~cls->index, static_cast<NameId>(key & 0xffffffffu))] = get(state.alive ? state : last_, var);
  }
  class_ = outer;
  define(state, variable(def.name), {.kind = DefKind::Class, .node = &def});
}

// Whether the test may say what the content of something is; of a call that is none where the rows know it as no check.
bool ControlWalk::tells_content(const Expr* test) const {
  if (!may_tell_content(test)) return false;
  const auto* unary = as<UnaryOp>(test);
  const auto* call = as<Call>(unary != nullptr ? unary->operand : test);
  return call == nullptr || flow_.oracle_.may_check(file_, *call);
}

void ControlWalk::branch(State& state, const If& stmt) {
  expression(state, stmt.test);
  State other = state;
  state.facts = flow_.extend(state.facts, Fact::Kind::True, stmt.test);
  block(state, stmt.body);
  other.facts = flow_.extend(other.facts, Fact::Kind::False, stmt.test);
  block(other, stmt.orelse);
  const FactId body = state.alive ? state.facts : FactId::None;
  const FactId orelse = other.alive ? other.facts : FactId::None;
  flow_.branch_ends_[stmt.id] = {body, orelse};
  const bool both = state.alive && other.alive;
  merge(state, other);
  const int plain = flow_.fact(state.facts).depth + 1;  // with the test alone
  const bool in_body = flow_.fact(body).depth > plain;
  const bool in_orelse = flow_.fact(orelse).depth > plain;
  const bool chooses = is_membership(stmt.test) || is_flag_of_elsewhere(function_, stmt.test) || tells_content(stmt.test);
  if (both && ((in_body && in_orelse) || ((in_body || in_orelse) && chooses))) state.facts = flow_.extend(state.facts, Fact::Kind::Taken, stmt.test);
}

// Walks the body until the state at the loop's head stays the same. Definitions only grow, so it ends; the number of
// rounds is bounded all the same. `round_end` gets the facts at the end of every round.
template <class Head, class Body>
void ControlWalk::iterate(State& state, Head head, Body body, State& exit, Loop& loop, FactId* round_end) {
  State entry = state;
  loops_.push_back(&loop);
  for (int round = 0; round < kMaxRounds; ++round) {
    loop.breaks.clear();
    loop.continues.clear();
    State inside = entry;
    exit = entry;
    head(inside, exit);
    body(inside);
    for (const State& next : loop.continues) merge(inside, next);
    if (round_end != nullptr) *round_end = inside.alive ? inside.facts : FactId::None;
    State before = entry;
    FactId facts = entry.facts;
    merge(entry, inside);
    entry.facts = flow_.common(facts, entry.facts);
    if (entry.vars == before.vars && entry.facts == before.facts) break;
  }
  loops_.pop_back();
}

void ControlWalk::for_loop(State& state, const For& stmt) {
  expression(state, stmt.iter);
  State exit;
  Loop loop;
  FactId& round_end = flow_.round_ends_[stmt.id];
  iterate(
      state,
      [&](State& inside, State&) {
        assign_to(inside, stmt.target, stmt.iter, PathId::Empty, ValueKind::Iterated);
      },
      [&](State& inside) { block(inside, stmt.body); }, exit, loop, &round_end);
  // Behind the loop: it ran to its end (any number of rounds), or was left by a break.
  State done = exit;
  for (const State& next : loop.continues) merge(done, next);
  if (flow_.fact(round_end).depth > flow_.fact(done.facts).depth) done.facts = flow_.extend(done.facts, Fact::Kind::Each, stmt.target);
  block(done, stmt.orelse);
  for (const State& left : loop.breaks) merge(done, left);
  state = std::move(done);
}

void ControlWalk::while_loop(State& state, const While& stmt) {
  State exit;
  Loop loop;
  bool forever = is_true(stmt.test);
  iterate(
      state,
      [&](State& inside, State& out) {
        expression(inside, stmt.test);
        out = inside;
        inside.facts = flow_.extend(inside.facts, Fact::Kind::True, stmt.test);
        out.facts = flow_.extend(out.facts, Fact::Kind::False, stmt.test);
      },
      [&](State& inside) { block(inside, stmt.body); }, exit, loop);
  State done = exit;
  if (forever) die(done);
  block_if_alive(done, stmt.orelse);
  for (const State& left : loop.breaks) merge(done, left);
  state = std::move(done);
}

void ControlWalk::block_if_alive(State& state, Stmts statements) {
  if (state.alive || !statements.empty()) block(state, statements);
}

bool ControlWalk::is_true(const Expr* test) const {
  if (const auto* single = as<Singleton>(test)) return single->value() == SingletonKind::True;
  return test->kind == NodeKind::Number && file_.text(test) != "0";
}

void ControlWalk::with(State& state, const With& stmt) {
  bool swallowing = false;
  for (const WithItem* item : stmt.items) {
    expression(state, item->context);
    swallowing = swallowing || flow_.oracle_.swallows(file_, *item->context);
    if (item->target != nullptr) assign_to(state, item->target, item->context, PathId::Empty, ValueKind::Context);
    returned(state, item->context);
  }
  if (!swallowing) {
    block(state, stmt.body);
    return;
  }
  State early;
  early.alive = false;
  collectors_.push_back(&early);
  block(state, stmt.body);
  collectors_.pop_back();
  merge(state, early);
}

void ControlWalk::match(State& state, const Match& stmt) {
  expression(state, stmt.subject);
  State after;
  State rest = state;
  for (const MatchCase* match_case : stmt.cases) {
    State inside = rest;
    pattern(inside, *match_case->pattern, stmt.subject);
    if (is_constant_pattern(*match_case->pattern)) inside.facts = flow_.extend(inside.facts, Fact::Kind::Listed, stmt.subject);
    const auto* value = as<MatchValue>(match_case->pattern);
    if (value != nullptr) inside.facts = flow_.extend(inside.facts, Fact::Kind::Matched, value->value);
    if (value != nullptr && match_case->guard == nullptr) rest.facts = flow_.extend(rest.facts, Fact::Kind::Unmatched, value->value);
    if (match_case->guard != nullptr) {
      expression(inside, match_case->guard);
      inside.facts = flow_.extend(inside.facts, Fact::Kind::True, match_case->guard);
    }
    block(inside, match_case->body);
    merge(after, inside);
    if (irrefutable(*match_case)) {
      die(rest);
      break;
    }
  }
  merge(after, rest);
  if (!after.alive) {
    die(state);
  } else {
    state = std::move(after);
  }
}

void ControlWalk::pattern(State& state, const Pattern& node, const Expr* subject) {
  NameId name = NameId::None;
  if (const auto* capture = as<MatchAs>(&node)) name = capture->name;
  if (const auto* star = as<MatchStar>(&node)) name = star->name;
  if (const auto* mapping = as<MatchMapping>(&node)) name = mapping->rest;
  if (name != NameId::None) {
    define(state, variable(name), {.kind = DefKind::Value, .node = &node, .value = subject});
  }
  for_each_child(node, [&](const Node& child) {
    if (child.kind >= NodeKind::MatchValue) pattern(state, static_cast<const Pattern&>(child), subject);
  });
}

void ControlWalk::try_block(State& state, const Try& stmt) {
  State raised = state;  // what can hold when a handler begins
  collectors_.push_back(&raised);
  block(state, stmt.body);
  if (state.alive) merge(raised, state);
  collectors_.pop_back();
  block_if_alive(state, stmt.orelse);
  State after = state;
  State escaped = raised;
  std::vector<FactId>& ways = flow_.try_ways_[stmt.id];
  ways.clear();
  if (state.alive) ways.push_back(state.facts);
  for (const ExceptHandler* handler : stmt.handlers) {
    State inside = raised;
    if (handler->type != nullptr) expression(inside, handler->type);
    if (handler->name != NameId::None) define(inside, variable(handler->name), {.kind = DefKind::Other, .node = handler});
    block(inside, handler->body);
    if (inside.alive) ways.push_back(inside.facts);
    merge(after, inside);
  }
  const Expr* type = stmt.handlers.empty() ? nullptr : stmt.handlers[0]->type;
  const int before = flow_.fact(raised.facts).depth;
  const bool all = std::all_of(ways.begin(), ways.end(), [&](FactId way) { return flow_.fact(way).depth > before; });
  if (ways.size() > 1 && all && type != nullptr) after.facts = flow_.extend(after.facts, Fact::Kind::Taken, type);
  if (!stmt.finalbody.empty()) {
    // Once as the way of an exception (to record uses), once as the normal way.
    State way = escaped;
    block(way, stmt.finalbody);
    if (after.alive) block(after, stmt.finalbody);
  }
  if (after.alive) {
    state = std::move(after);
  } else {
    die_with(state, escaped);
  }
}

void ControlWalk::die_with(State& state, const State& last) {
  last_ = last;
  last_.alive = true;
  state.alive = false;
}

void FileFlow::require(const Function& function) {
  if (done_[function.index] != 0) return;
  done_[function.index] = 1;
  const std::size_t first = defs_.size();
  ControlWalk(*this, function).run();
  made_[function.index] = {first, defs_.size(), false, {}};
  facts_made_ = {};
  done_[function.index] = 2;
}

}  // namespace loadgate::flow
