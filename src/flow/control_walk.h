// One walk over the statements of one function (file_flow.h says what comes out). Statements and what they do to the state
// are in control.cc, names and expressions in bindings.cc.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "flow/file_flow.h"
#include "flow/places.h"

namespace loadgate::flow {

class ControlWalk {
 public:
  ControlWalk(FileFlow& flow, const sema::Function& function)
      : flow_(flow), file_(flow.file_), function_(function), places_(flow.file_, flow.texts_, flow.paths_, count_) {}

  void run();

 private:
  using Var = std::uint32_t;
  struct NameHash {
    std::size_t operator()(syntax::NameId name) const { return IdHash{}(static_cast<std::uint64_t>(name)); }
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

  // ---- states
  DefSetId get(const State& state, Var var) const {
    return var < state.vars.size() ? state.vars[var] : DefSetId::None;
  }

  void set(State& state, Var var, DefSetId value) {
    if (var >= state.vars.size()) state.vars.resize(var + 1, DefSetId::None);
    state.vars[var] = value;
  }

  void die(State& state) {
    last_ = state;
    last_.alive = true;
    state.alive = false;
  }

  bool is_self(const syntax::Name& name) const {
    return function_.owner != nullptr && !function_.parameters.empty() && function_.parameters[0]->name == name.name;
  }
  void merge(State& into, const State& other);

  // ---- statements (control.cc)
  void block(State& state, syntax::Stmts statements);
  void statement(State& state, const syntax::Stmt& stmt);
  void statement_alive(State& state, const syntax::Stmt& stmt);
  void left_otherwise(State& state, const Expr* value);
  void returned(State& state, const Expr* value);
  void import(State& state, const syntax::Alias& alias, bool plain);
  void class_def(State& state, const syntax::ClassDef& def);
  bool tells_content(const syntax::Expr* test) const;
  void branch(State& state, const syntax::If& stmt);
  template <class Head, class Body>
  void iterate(State& state, Head head, Body body, State& exit, Loop& loop, FactId* round_end = nullptr);
  void for_loop(State& state, const syntax::For& stmt);
  void while_loop(State& state, const syntax::While& stmt);
  void block_if_alive(State& state, syntax::Stmts statements);
  bool is_true(const Expr* test) const;
  void with(State& state, const syntax::With& stmt);
  void match(State& state, const syntax::Match& stmt);
  void pattern(State& state, const syntax::Pattern& node, const Expr* subject);
  void try_block(State& state, const syntax::Try& stmt);
  void die_with(State& state, const State& last);

  // ---- names and expressions (bindings.cc)
  Var variable(syntax::NameId name);
  DefId define(State& state, Var var, const Def& def);
  DefId add_def(const Def& def);
  void record_parts(const State& state, const syntax::Name& name);
  void forget_places(State& state, Var var, std::string_view below);
  Var variable_if_known(syntax::NameId name) const;
  void bind(State& state, const Expr* target, const Def& def);
  void store_place(State& state, const Chain& chain, PathId path, const Def& def);
  bool holds_value(State& state, const Expr* expr);
  void weak(State& state, const Expr* target, DefKind kind, const Node* node, const Expr* value);
  const Expr* viewed_now(const State& state, const Expr* view) const;
  void named_store(State& state, const Expr* object, const Expr* node, const Expr* value);
  void assign_to(State& state, const Expr* target, const Expr* value, PathId path, ValueKind kind);
  void expression_inside_target(State& state, const Expr* target);
  PathId append(PathId path, const PathStep& step);
  void augmented(State& state, const syntax::AugAssign& assign);
  void parameters(State& state, syntax::NodeList<syntax::Parameter> list);
  void record(const Expr* use, DefSetId defs);
  void expression(State& state, const Node* node);
  template <class Comp>
  void comprehension(State& state, const Comp& comp);
  void save_targets(State& state, const Expr* target, std::vector<std::pair<Var, DefSetId>>& saved);
  void call(State& state, const Call& node);
  void reopen_places(State& state, const Expr* object);

  FileFlow& flow_;
  sema::File& file_;
  const sema::Function& function_;
  const sema::Class* class_ = nullptr;
  FlatMap<syntax::NameId, Var, NameHash> plain_;
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

}  // namespace loadgate::flow
