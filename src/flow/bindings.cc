// What the walk over a function binds: definitions of names and of places below them, and which of them each expression reads.
#include <algorithm>
#include <type_traits>
#include <utility>

#include "flow/control_walk.h"
#include "syntax/children.h"

namespace loadgate::flow {

using namespace syntax;

// A plain variable: in a class body its own, else the function's.
ControlWalk::Var ControlWalk::variable(NameId name) {
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

DefId ControlWalk::define(State& state, Var var, const Def& def) {
  DefId id = add_def(def);
  set(state, var, flow_.single(id));
  forget_places(state, var, "");
  return id;
}

// One definition per node, variable and role, so that walking a loop again changes nothing.
DefId ControlWalk::add_def(const Def& def) {
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
// place itself is a variable of its own. The same name as a key of a mapping and as its attribute are two places (cfg.weights
// and cfg["weights"]), and a method reads any of them (`options.get("weights")`).
void ControlWalk::record_parts(const State& state, const Name& name) {
  const Node* above = file_.parent(&name);
  std::string under;
  std::string twin;
  const auto* called = as<Call>(file_.parent(above));
  const bool is_method = above->kind == NodeKind::Attribute && called != nullptr && called->func == above;
  const bool is_taken_of = (above->kind == NodeKind::Attribute && static_cast<const Attribute*>(above)->value == &name) ||
                           (above->kind == NodeKind::Subscript && static_cast<const Subscript*>(above)->value == &name);
  if (is_taken_of && !is_method) {
    if (context_of(*above) != ContextKind::Load) return;
    under = chain_of(static_cast<const Expr*>(above), file_).steps;
    if (under.empty() && above->kind == NodeKind::Attribute) return;
    if (above->kind == NodeKind::Attribute) twin = "[" + under.substr(1) + "]";
    else if (!under.empty()) twin = "." + under.substr(1, under.size() - 2);
  }
  for (const Places::Place& known : places_.below(name.name)) {
    const bool deeper = known.steps.size() > under.size() && known.steps.starts_with(under);
    if (!under.empty() && !deeper && known.steps != twin) continue;
    DefSetId defs = get(state, known.var);
    if (defs == DefSetId::None) continue;
    std::vector<FileFlow::Part>& parts = flow_.parts_[name.id];
    auto held = std::find_if(parts.begin(), parts.end(), [&](const FileFlow::Part& part) { return part.path == known.path; });
    if (held == parts.end()) parts.push_back({known.path, defs});
    else held->defs = flow_.unite(held->defs, defs);
  }
}

// The variable `var` got a new value: what was stored below it is gone.
void ControlWalk::forget_places(State& state, Var var, std::string_view below) {
  for (const auto& [name, places] : places_.all()) {
    if (variable_if_known(name) != var) continue;
    for (const Places::Place& known : places) {
      if (known.steps.size() > below.size() && known.steps.starts_with(below)) set(state, known.var, DefSetId::None);
    }
  }
}

ControlWalk::Var ControlWalk::variable_if_known(NameId name) const {
  auto found = plain_.find(name);
  return found == plain_.end() ? ~Var{0} : found->second;
}

void ControlWalk::merge(State& into, const State& other) {
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

void ControlWalk::bind(State& state, const Expr* target, const Def& def) {
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
    if (def.kind != DefKind::Value) return;
    weak(state, subscript->value, DefKind::ItemStore, target, def.value);
    if (const Expr* object = viewed_now(state, subscript->value)) named_store(state, object, target, def.value);
  }
}

// The object whose attributes `view` shows as a mapping, also where that mapping has got a name: `options = vars(args)`.
const Expr* ControlWalk::viewed_now(const State& state, const Expr* view) const {
  if (const Expr* object = viewed_object(view, file_)) return object;
  const auto* name = as<Name>(view);
  const Var var = name == nullptr ? ~Var{0} : variable_if_known(name->name);
  const DefSetId defs = get(state, var);
  if (defs == DefSetId::None) return nullptr;
  for (DefId id : flow_.defs_of(defs)) {
    const Def& def = flow_.def(id);
    const bool plain = def.kind == DefKind::Value && def.value_kind == ValueKind::Plain && def.path == PathId::Empty;
    if (plain && viewed_object(def.value, file_) != nullptr) return viewed_object(def.value, file_);
  }
  return nullptr;
}

// An attribute of the object was set by its name. What a method sets in its own object is found with the other fields
// (reflected_stores).
void ControlWalk::named_store(State& state, const Expr* object, const Expr* node, const Expr* value) {
  if (const auto* root = as<Name>(object); root != nullptr && is_self(*root)) return;
  weak(state, object, DefKind::NamedStore, node, value);
  reopen_places(state, object);
}

void ControlWalk::store_place(State& state, const Chain& chain, PathId path, const Def& def) {
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
void ControlWalk::weak(State& state, const Expr* target, DefKind kind, const Node* node, const Expr* value) {
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

// Whether the name holds what code has assigned to it: no module (`numpy.sort`), function or class.
bool ControlWalk::holds_value(State& state, const Expr* expr) {
  const auto* name = as<Name>(expr);
  if (name == nullptr) return false;
  const DefSetId now = get(state, variable(name->name));
  if (now == DefSetId::None) return false;
  const std::vector<DefId>& defs = flow_.defs_of(now);
  return std::any_of(defs.begin(), defs.end(), [&](DefId id) {
    const DefKind kind = flow_.def(id).kind;
    return kind == DefKind::Value || kind == DefKind::Augmented || kind == DefKind::Parameter;
  });
}

void ControlWalk::assign_to(State& state, const Expr* target, const Expr* value, PathId path, ValueKind kind) {
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

void ControlWalk::expression_inside_target(State& state, const Expr* target) {
  if (const auto* attribute = as<Attribute>(target)) expression(state, attribute->value);
  if (const auto* subscript = as<Subscript>(target)) {
    expression(state, subscript->value);
    expression(state, subscript->slice);
  }
}

PathId ControlWalk::append(PathId path, const PathStep& step) {
  return flow_.paths_.concat(path, flow_.paths_.prepend(step, PathId::Empty));
}

void ControlWalk::augmented(State& state, const AugAssign& assign) {
  Chain chain = chain_of(assign.target, file_);
  if (chain.root == nullptr) return;
  expression(state, assign.target);
  Var var = chain.steps.empty() ? variable(chain.root->name) : places_.at(chain, places_.path_below_root(assign.target));
  DefSetId before = get(state, var);
  if (before == DefSetId::None) before = flow_.intern({DefId::Base});
  DefId id = add_def({.kind = DefKind::Augmented, .index = assign.extra, .node = &assign, .value = assign.value, .previous = before});
  set(state, var, flow_.intern({id}));
}

void ControlWalk::parameters(State& state, NodeList<Parameter> list) {
  for (const Parameter* parameter : list) {
    if (parameter->default_value != nullptr) expression(state, parameter->default_value);
    if (parameter->annotation != nullptr) expression(state, parameter->annotation);
  }
}

void ControlWalk::record(const Expr* use, DefSetId defs) {
  DefSetId& held = flow_.uses_[use->id];
  held = flow_.unite(held, defs);
}

void ControlWalk::expression(State& state, const Node* node) {
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
void ControlWalk::comprehension(State& state, const Comp& comp) {
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

void ControlWalk::save_targets(State& state, const Expr* target, std::vector<std::pair<Var, DefSetId>>& saved) {
  if (const auto* name = as<Name>(target)) {
    Var var = variable(name->name);
    saved.emplace_back(var, get(state, var));
    return;
  }
  for_each_child(*target, [&](const Node& child) { save_targets(state, static_cast<const Expr*>(&child), saved); });
}

void ControlWalk::call(State& state, const Call& node) {
  expression(state, node.func);
  for (const Expr* arg : node.args) expression(state, arg);
  for (const Keyword* keyword : node.keywords) expression(state, keyword->value);
  if (flow_.oracle_.sets_attribute(file_, node)) named_store(state, node.args[0], &node, node.args[2]);
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
    const Expr* object = viewed_now(state, method->value);
    // What a method stores in its own object that way is found with the other fields (reflected_stores).
    // A copy of all that another object has is not followed: those are modules, with hundreds of fields.
    if (object != nullptr && !node.args.empty() && viewed_object(node.args[0], file_) != nullptr) object = nullptr;
    if (const auto* root = as<Name>(object); root != nullptr && is_self(*root)) object = nullptr;
    const bool changes = is_mutation(file_.name(method->attr));
    if (changes && object != nullptr) {
      weak(state, object, DefKind::Mutation, &node, nullptr);
      reopen_places(state, object);
    }
    if (changes && (object == nullptr || method->value->kind == NodeKind::Name)) weak(state, method->value, DefKind::Mutation, &node, nullptr);
    if (moves_elements(node, file_) && holds_value(state, method->value)) weak(state, method->value, DefKind::Moved, &node, nullptr);
    if (!changes && flow_.oracle_.fills(file_, node)) {
      weak(state, method->value, DefKind::Mutation, &node, nullptr);
      reopen_places(state, method->value);
    }
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

// The object was changed as a whole: what was stored below may have been replaced.
void ControlWalk::reopen_places(State& state, const Expr* object) {
  Chain chain = chain_of(object, file_);
  if (chain.root == nullptr) return;
  for (const Places::Place& known : places_.below(chain.root->name)) {
    DefSetId now = get(state, known.var);
    if (known.steps.size() > chain.steps.size() && known.steps.starts_with(chain.steps) && now != DefSetId::None) set(state, known.var, flow_.with(now, DefId::Base));
  }
}

}  // namespace loadgate::flow
