#include "flow/file_flow.h"

#include <algorithm>

#include "flow/places.h"
#include "syntax/children.h"

namespace loadgate::flow {

using namespace syntax;
using sema::Function;

class ControlWalk {
 public:
  ControlWalk(FileFlow& flow, const Function& function) : flow_(flow), file_(flow.file_), function_(function), places_(flow.file_, flow.texts_, flow.paths_, count_) {}

  void run() {
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

 private:
  using Var = std::uint32_t;
  struct NameHash {
    std::size_t operator()(NameId name) const { return IdHash{}(static_cast<std::uint64_t>(name)); }
  };
  struct State {
    std::vector<DefSetId> vars;
    FactId facts = FactId::None;
    bool alive = false;
  };
  struct Loop {
    std::vector<State> breaks;
    std::vector<State> continues;
  };

  // ------------------------------------------------------------------------------------------------ variables

  // A plain variable: in a class body its own, else the function's.
  Var variable(NameId name) {
    if (class_ != nullptr) {
      std::uint64_t key = (static_cast<std::uint64_t>(class_->index) + 1) << 32 | static_cast<std::uint64_t>(name);
      auto [at, fresh] = class_vars_.try_emplace(key, count_);
      if (fresh) ++count_;
      return at->second;
    }
    auto [at, fresh] = plain_.try_emplace(name, count_);
    if (fresh) ++count_;
    return at->second;
  }

  DefSetId get(const State& state, Var var) const {
    return var < state.vars.size() ? state.vars[var] : DefSetId::None;
  }

  void set(State& state, Var var, DefSetId value) {
    if (var >= state.vars.size()) state.vars.resize(var + 1, DefSetId::None);
    state.vars[var] = value;
  }

  DefId define(State& state, Var var, const Def& def) {
    DefId id = add_def(def);
    set(state, var, flow_.single(id));
    forget_places(state, var, "");
    return id;
  }

  // One definition per node, variable and role, so that walking a loop again changes nothing.
  DefId add_def(const Def& def) {
    std::uint64_t key = static_cast<std::uint64_t>(def.node->id) << 16 | static_cast<std::uint64_t>(def.kind) << 8 |
                        (static_cast<std::uint64_t>(def.path) * 31 & 0xff);
    const auto [newest, fresh] = made_.try_emplace(key, DefId::Base);
    const DefId older = newest->second;
    for (DefId id = older; id != DefId::Base;) {
      Def& old = flow_.defs_[static_cast<std::size_t>(id)];
      if (old.node == def.node && old.kind == def.kind && old.path == def.path && old.value == def.value) {
        old.previous = flow_.unite(old.previous, def.previous);
        return id;
      }
      const auto before = older_made_.find(id);
      id = before == older_made_.end() ? DefId::Base : before->second;
    }
    DefId id = flow_.add(def);
    newest.value() = id;
    if (!fresh) older_made_.emplace(id, older);
    return id;
  }

  // What is stored below the name where it is read. Under an attribute or key only what lies deeper than that counts: the
  // place itself is a variable of its own.
  void record_parts(const State& state, const Name& name) {
    const Node* above = file_.parent(&name);
    std::string under;
    if ((above->kind == NodeKind::Attribute && static_cast<const Attribute*>(above)->value == &name) ||
        (above->kind == NodeKind::Subscript && static_cast<const Subscript*>(above)->value == &name)) {
      if (context_of(*above) != ContextKind::Load) return;
      under = chain_of(static_cast<const Expr*>(above), file_).steps;
      if (under.empty() && above->kind == NodeKind::Attribute) return;
    }
    for (const Places::Place& known : places_.below(name.name)) {
      if (!under.empty() && (known.steps.size() <= under.size() || !known.steps.starts_with(under))) continue;
      DefSetId defs = get(state, known.var);
      if (defs == DefSetId::None) continue;
      std::vector<FileFlow::Part>& parts = flow_.parts_[name.id];
      auto held = std::find_if(parts.begin(), parts.end(), [&](const FileFlow::Part& part) { return part.path == known.path; });
      if (held == parts.end()) parts.push_back({known.path, defs});
      else held->defs = flow_.unite(held->defs, defs);
    }
  }

  // The variable `var` got a new value: what was stored below it is gone.
  void forget_places(State& state, Var var, std::string_view below) {
    for (const auto& [name, places] : places_.all()) {
      if (variable_if_known(name) != var) continue;
      for (const Places::Place& known : places) {
        if (known.steps.size() > below.size() && known.steps.starts_with(below)) set(state, known.var, DefSetId::None);
      }
    }
  }

  Var variable_if_known(NameId name) const {
    auto found = plain_.find(name);
    return found == plain_.end() ? ~Var{0} : found->second;
  }

  // ------------------------------------------------------------------------------------------------ states

  void merge(State& into, const State& other) {
    if (!other.alive) return;
    if (!into.alive) {
      into = other;
      return;
    }
    if (into.vars.size() < other.vars.size()) into.vars.resize(other.vars.size(), DefSetId::None);
    for (Var var = 0; var < into.vars.size(); ++var) {
      DefSetId mine = into.vars[var];
      DefSetId theirs = get(other, var);
      if (mine == theirs) continue;
      // A variable without a definition on one side keeps Base there: an outer value, or a place's underlying one.
      if (mine == DefSetId::None) mine = flow_.single(DefId::Base);
      if (theirs == DefSetId::None) theirs = flow_.single(DefId::Base);
      into.vars[var] = flow_.unite(mine, theirs);
    }
    into.facts = flow_.common(into.facts, other.facts);
  }

  void die(State& state) {
    last_ = state;
    last_.alive = true;
    state.alive = false;
  }

  // ------------------------------------------------------------------------------------------------ statements

  void block(State& state, Stmts statements) {
    for (const Stmt* stmt : statements) statement(state, *stmt);
  }

  void statement(State& state, const Stmt& stmt) {
    // Code behind a return is walked too, with what held before: a load there is still judged.
    if (!state.alive) {
      bool dead = true;
      State revived = last_;
      revived.alive = true;
      if (revived.vars.empty() && dead) revived.facts = FactId::None;
      statement_alive(revived, stmt);
      return;
    }
    statement_alive(state, stmt);
  }

  void statement_alive(State& state, const Stmt& stmt) {
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
  void left_otherwise(State& state, const Expr* value) {
    const auto* op = as<BoolOp>(value);
    const auto* last = op == nullptr || op->values.size() != 2 ? nullptr : as<Call>(op->values[1]);
    if (last == nullptr || !flow_.oracle_.never_returns(file_, *last)) return;
    state.facts = flow_.extend(state.facts, op->is_or() ? Fact::Kind::True : Fact::Kind::False, op->values[0]);
  }

  // A call that came back is a fact: it may be one that raises when a check fails.
  void returned(State& state, const Expr* value) {
    if (const auto* await = as<Await>(value)) value = await->value;
    const auto* call = as<Call>(value);
    if (call != nullptr && flow_.oracle_.may_check(file_, *call)) state.facts = flow_.extend(state.facts, Fact::Kind::Returned, value);
  }

  void import(State& state, const Alias& alias, bool plain) {
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

  void class_def(State& state, const ClassDef& def) {
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

  void branch(State& state, const If& stmt) {
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
    const bool chooses = is_membership(stmt.test) || is_flag_of_elsewhere(function_, stmt.test);
    if (both && ((in_body && in_orelse) || ((in_body || in_orelse) && chooses))) state.facts = flow_.extend(state.facts, Fact::Kind::Taken, stmt.test);
  }

  // `path not in verified`
  static bool is_membership(const Expr* test) {
    const auto* compare = as<Compare>(test);
    if (compare == nullptr || compare->ops.size() != 1) return false;
    const NodeKind container = compare->comparators[0]->kind;
    const bool named = container == NodeKind::Name || container == NodeKind::Attribute;
    return named && (compare->ops[0] == CompareOperator::In || compare->ops[0] == CompareOperator::NotIn);
  }

  static constexpr int kMaxRounds = 6;

  // Walks the body until the state at the loop's head stays the same. Definitions only grow, so it ends; the number of
  // rounds is bounded all the same. `round_end` gets the facts at the end of every round.
  template <class Head, class Body>
  void iterate(State& state, Head head, Body body, State& exit, Loop& loop, FactId* round_end = nullptr) {
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

  void for_loop(State& state, const For& stmt) {
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

  void while_loop(State& state, const While& stmt) {
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

  void block_if_alive(State& state, Stmts statements) {
    if (state.alive || !statements.empty()) block(state, statements);
  }

  bool is_true(const Expr* test) const {
    if (const auto* single = as<Singleton>(test)) return single->value() == SingletonKind::True;
    return test->kind == NodeKind::Number && file_.text(test) != "0";
  }

  void with(State& state, const With& stmt) {
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

  void match(State& state, const Match& stmt) {
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

  // Only constants fit: "a" | "b", ("torch", "load").
  static bool is_constant_pattern(const Pattern& node) {
    if (const auto* value = as<MatchValue>(&node)) return value->value->kind == NodeKind::StringLiteral || value->value->kind == NodeKind::Number;
    if (const auto* capture = as<MatchAs>(&node)) return capture->pattern != nullptr && is_constant_pattern(*capture->pattern);
    const auto* choice = as<MatchOr>(&node);
    const auto* sequence = as<MatchSequence>(&node);
    if (choice == nullptr && sequence == nullptr) return node.kind == NodeKind::MatchSingleton;
    Patterns parts = choice != nullptr ? choice->patterns : sequence->patterns;
    return !parts.empty() && std::all_of(parts.begin(), parts.end(), [](const Pattern* part) { return is_constant_pattern(*part); });
  }

  static bool irrefutable(const MatchCase& match_case) {
    const auto* capture = as<MatchAs>(match_case.pattern);
    return match_case.guard == nullptr && capture != nullptr && capture->pattern == nullptr;
  }

  void pattern(State& state, const Pattern& node, const Expr* subject) {
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

  void try_block(State& state, const Try& stmt) {
    State raised = state;  // what can hold when a handler begins
    collectors_.push_back(&raised);
    block(state, stmt.body);
    if (state.alive) merge(raised, state);
    collectors_.pop_back();
    block_if_alive(state, stmt.orelse);
    State after = state;
    State escaped = raised;
    for (const ExceptHandler* handler : stmt.handlers) {
      State inside = raised;
      if (handler->type != nullptr) expression(inside, handler->type);
      if (handler->name != NameId::None) define(inside, variable(handler->name), {.kind = DefKind::Other, .node = handler});
      block(inside, handler->body);
      merge(after, inside);
    }
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

  void die_with(State& state, const State& last) {
    last_ = last;
    last_.alive = true;
    state.alive = false;
  }

  // ------------------------------------------------------------------------------------------------ binding

  void bind(State& state, const Expr* target, const Def& def) {
    if (const auto* name = as<Name>(target)) {
      define(state, variable(name->name), def);
      return;
    }
    Chain chain = chain_of(target, file_);
    if (chain.root != nullptr) {
      store_place(state, chain, places_.path_below_root(target), def);
      return;
    }
    if (const auto* subscript = as<Subscript>(target)) {
      // x[k] = value with an unknown k: x keeps what it had and gains an element.
      if (def.kind == DefKind::Value) weak(state, subscript->value, DefKind::ItemStore, target, def.value);
    }
  }

  void store_place(State& state, const Chain& chain, PathId path, const Def& def) {
    Var var = places_.at(chain, path);
    DefId id = add_def(def);
    set(state, var, flow_.intern({id}));
    for (const Places::Place& known : places_.below(chain.root->name)) {
      if (known.steps.size() > chain.steps.size() && known.steps.starts_with(chain.steps) &&
          (known.steps[chain.steps.size()] == '.' || known.steps[chain.steps.size()] == '[')) {
        set(state, known.var, DefSetId::None);
      }
    }
  }

  // The object that `target` names was changed: its old definitions stay, one is added.
  void weak(State& state, const Expr* target, DefKind kind, const Node* node, const Expr* value) {
    Chain chain = chain_of(target, file_);
    if (chain.root == nullptr) return;
    Var var;
    if (chain.steps.empty()) {
      var = variable(chain.root->name);
    } else {
      const Places::Place* known = places_.find(chain);
      if (known == nullptr) return;
      var = known->var;
    }
    DefSetId before = get(state, var);
    if (before == DefSetId::None) before = flow_.intern({DefId::Base});
    DefId id = add_def({.kind = kind, .node = node, .value = value, .previous = before});
    set(state, var, flow_.with(before, id));
  }

  void assign_to(State& state, const Expr* target, const Expr* value, PathId path, ValueKind kind) {
    NodeKind shape = target->kind;
    if (shape == NodeKind::Tuple || shape == NodeKind::List) {
      Exprs elements = shape == NodeKind::Tuple ? static_cast<const Tuple*>(target)->elements
                                                : static_cast<const List*>(target)->elements;
      bool starred = false;
      for (std::size_t i = 0; i < elements.size(); ++i) {
        const Expr* element = elements[i];
        PathStep step{StepKind::Index, TextId::Empty, static_cast<std::int32_t>(i)};
        if (const auto* star = as<Starred>(element)) {
          starred = true;
          if (kind == ValueKind::Plain && star->value->kind == NodeKind::Name) {
            bind(state, star->value, {.kind = DefKind::Value, .value_kind = ValueKind::Rest, .index = static_cast<std::uint16_t>(i), .node = star->value, .value = value, .path = path});
          } else {
            assign_to(state, star->value, value, append(path, {StepKind::Element}), kind);
          }
          continue;
        }
        if (starred) step.index = static_cast<std::int32_t>(i) - static_cast<std::int32_t>(elements.size());
        assign_to(state, element, value, append(path, step), kind);
      }
      return;
    }
    if (const auto* star = as<Starred>(target)) return assign_to(state, star->value, value, path, kind);
    bind(state, target, {.kind = DefKind::Value, .value_kind = kind, .node = target, .value = value, .path = path});
    if (shape == NodeKind::Attribute || shape == NodeKind::Subscript) expression_inside_target(state, target);
  }

  void expression_inside_target(State& state, const Expr* target) {
    if (const auto* attribute = as<Attribute>(target)) expression(state, attribute->value);
    if (const auto* subscript = as<Subscript>(target)) {
      expression(state, subscript->value);
      expression(state, subscript->slice);
    }
  }

  PathId append(PathId path, const PathStep& step) {
    return flow_.paths_.concat(path, flow_.paths_.prepend(step, PathId::Empty));
  }

  void augmented(State& state, const AugAssign& assign) {
    Chain chain = chain_of(assign.target, file_);
    if (chain.root == nullptr) return;
    expression(state, assign.target);
    Var var = chain.steps.empty() ? variable(chain.root->name) : places_.at(chain, places_.path_below_root(assign.target));
    DefSetId before = get(state, var);
    if (before == DefSetId::None) before = flow_.intern({DefId::Base});
    DefId id = add_def({.kind = DefKind::Augmented, .index = assign.extra, .node = &assign, .value = assign.value, .previous = before});
    set(state, var, flow_.intern({id}));
  }

  // ------------------------------------------------------------------------------------------------ expressions

  void parameters(State& state, NodeList<Parameter> list) {
    for (const Parameter* parameter : list) {
      if (parameter->default_value != nullptr) expression(state, parameter->default_value);
      if (parameter->annotation != nullptr) expression(state, parameter->annotation);
    }
  }

  void record(const Expr* use, DefSetId defs) {
    DefSetId& held = flow_.uses_[use->id];
    held = flow_.unite(held, defs);
  }

  void expression(State& state, const Node* node) {
    switch (node->kind) {
      case NodeKind::Name: {
        const auto* name = static_cast<const Name*>(node);
        DefSetId defs = DefSetId::None;
        if (class_ != nullptr) defs = get(state, variable(name->name));
        if (defs == DefSetId::None) {
          const sema::Class* cls = std::exchange(class_, nullptr);
          defs = get(state, variable(name->name));
          class_ = cls;
        }
        if (defs != DefSetId::None) record(name, defs);
        record_parts(state, *name);
        return;
      }
      case NodeKind::Attribute:
      case NodeKind::Subscript: {
        const auto* expr = static_cast<const Expr*>(node);
        Chain chain = chain_of(expr, file_);
        if (chain.root != nullptr && !chain.steps.empty()) {
          if (const Places::Place* known = places_.find(chain)) {
            DefSetId defs = get(state, known->var);
            if (defs != DefSetId::None) record(expr, defs);
          }
        }
        break;
      }
      case NodeKind::Lambda: parameters(state, static_cast<const Lambda*>(node)->parameters); return;
      case NodeKind::NamedExpr: {
        const auto* walrus = static_cast<const NamedExpr*>(node);
        expression(state, walrus->value);
        define(state, variable(walrus->target->name), {.kind = DefKind::Value, .node = walrus->target, .value = walrus->value});
        return;
      }
      case NodeKind::ListComp: return comprehension(state, *static_cast<const ListComp*>(node));
      case NodeKind::SetComp: return comprehension(state, *static_cast<const SetComp*>(node));
      case NodeKind::GeneratorExp: return comprehension(state, *static_cast<const GeneratorExp*>(node));
      case NodeKind::DictComp: return comprehension(state, *static_cast<const DictComp*>(node));
      case NodeKind::Call: return call(state, *static_cast<const Call*>(node));
      case NodeKind::IfExp: {
        const auto* choice = static_cast<const IfExp*>(node);
        expression(state, choice->test);
        expression(state, choice->body);
        expression(state, choice->orelse);
        return;
      }
      default: break;
    }
    for_each_child(*node, [&](const Node& child) { expression(state, &child); });
  }

  template <class Comp>
  void comprehension(State& state, const Comp& comp) {
    std::vector<std::pair<Var, DefSetId>> saved;
    for (const Comprehension* part : comp.generators) {
      expression(state, part->iter);
      save_targets(state, part->target, saved);
      assign_to(state, part->target, part->iter, PathId::Empty, ValueKind::Iterated);
      for (const Expr* test : part->ifs) expression(state, test);
    }
    if constexpr (std::is_same_v<Comp, DictComp>) {
      expression(state, comp.key);
      expression(state, comp.value);
    } else {
      expression(state, comp.element);
    }
    for (auto at = saved.rbegin(); at != saved.rend(); ++at) set(state, at->first, at->second);
  }

  void save_targets(State& state, const Expr* target, std::vector<std::pair<Var, DefSetId>>& saved) {
    if (const auto* name = as<Name>(target)) {
      Var var = variable(name->name);
      saved.emplace_back(var, get(state, var));
      return;
    }
    for_each_child(*target, [&](const Node& child) { save_targets(state, static_cast<const Expr*>(&child), saved); });
  }

  void call(State& state, const Call& node) {
    expression(state, node.func);
    for (const Expr* arg : node.args) expression(state, arg);
    for (const Keyword* keyword : node.keywords) expression(state, keyword->value);
    if (node.func->kind == NodeKind::Name && flow_.oracle_.executes(file_, node)) {
      for (const auto& [name, var] : plain_) {
        DefSetId before = get(state, var);
        if (before == DefSetId::None) continue;
        bool variable = true;  // imports, functions and classes are not what settings set
        for (DefId id : flow_.defs_of(before)) {
          DefKind kind = flow_.def(id).kind;
          variable = variable && (kind == DefKind::Value || kind == DefKind::Augmented || kind == DefKind::Executed);
        }
        if (!variable) continue;
        DefId id = add_def({.kind = DefKind::Executed, .node = &node, .previous = before});
        set(state, var, flow_.with(before, id));
      }
    }
    if (const auto* method = as<Attribute>(node.func)) {
      const Expr* object = viewed_object(method->value, file_);
      // What a method stores in its own object that way is found with the other fields (reflected_stores).
      // A copy of all that another object has is not followed: those are modules, with hundreds of fields.
      if (object != nullptr && !node.args.empty() && viewed_object(node.args[0], file_) != nullptr) object = nullptr;
      if (const auto* root = as<Name>(object); root != nullptr && is_self(*root)) object = nullptr;
      if (is_mutation(file_.name(method->attr))) weak(state, object != nullptr ? object : method->value, DefKind::Mutation, &node, nullptr);
      else if (flow_.oracle_.fills(file_, node)) filled(state, *method, node);
      places_.for_each_keyed_change(node, [&](const Chain& chain, PathId path, const Expr* value) {
        const DefKind kind = value == nullptr ? DefKind::Other : DefKind::Value;
        store_place(state, chain, path, {.kind = kind, .node = value == nullptr ? static_cast<const Node*>(&node) : value, .value = value});
      });
      if (file_.name(method->attr) == "clear" && method->value->kind == NodeKind::Name) bind(state, method->value, {.kind = DefKind::Other, .node = &node});
      // A method may change what lies below its own object.
      if (const auto* root = as<Name>(method->value); root != nullptr && is_self(*root)) {
        for (const Places::Place& known : places_.below(root->name)) {
          DefSetId now = get(state, known.var);
          if (now != DefSetId::None) set(state, known.var, flow_.with(now, DefId::Base));
        }
      }
    }
  }

  // A method filled its receiver: what was stored below may have been replaced.
  void filled(State& state, const Attribute& method, const Call& node) {
    weak(state, method.value, DefKind::Mutation, &node, nullptr);
    Chain chain = chain_of(method.value, file_);
    if (chain.root == nullptr) return;
    for (const Places::Place& known : places_.below(chain.root->name)) {
      DefSetId now = get(state, known.var);
      if (known.steps.size() > chain.steps.size() && known.steps.starts_with(chain.steps) && now != DefSetId::None) set(state, known.var, flow_.with(now, DefId::Base));
    }
  }

  bool is_self(const Name& name) const {
    return function_.owner != nullptr && !function_.parameters.empty() && function_.parameters[0]->name == name.name;
  }

  FileFlow& flow_;
  sema::File& file_;
  const Function& function_;
  const sema::Class* class_ = nullptr;
  FlatMap<NameId, Var, NameHash> plain_;
  std::unordered_map<std::uint64_t, Var> class_vars_;
  Var count_ = 0;
  Places places_;
  FlatMap<std::uint64_t, DefId> made_;           // the newest definition of that key
  std::unordered_map<DefId, DefId> older_made_;  // … and the one before it, where there is one
  std::vector<Loop*> loops_;
  std::vector<State*> collectors_;
  std::vector<State> returns_;
  State last_;
};

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
