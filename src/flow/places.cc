#include "flow/places.h"

#include "syntax/children.h"
#include "syntax/integers.h"

namespace loadgate::flow {

using namespace syntax;

void Places::collect(const sema::Function& function) {
  std::function<void(const Node&)> look = [&](const Node& node) {
    if (node.kind == NodeKind::FunctionDef || node.kind == NodeKind::Lambda) {
      if (&node != function.node) return;
    }
    auto add = [&](const Expr* expr) {
      if (const Chain chain = chain_of(expr, file_); chain.root != nullptr) at(chain, path_below_root(expr));
    };
    if ((node.kind == NodeKind::Attribute || node.kind == NodeKind::Subscript) && context_of(node) != ContextKind::Load) {
      add(static_cast<const Expr*>(&node));
    }
    if (const auto* call = as<Call>(&node)) {  // table["a"].append(x), table.pop("a")
      const auto* method = as<Attribute>(call->func);
      if (method != nullptr && method->value->kind == NodeKind::Subscript && is_mutation(file_.name(method->attr))) add(method->value);
      for_each_keyed_change(*call, [&](const Chain& chain, PathId path, const Expr*) { at(chain, path); });
    }
    for_each_child(node, look);
  };
  if (function.node->kind == NodeKind::Lambda) return;
  for (const Stmt* statement : function.body) look(*statement);
}

Places::Var Places::at(const Chain& chain, PathId path) {
  if (const Place* known = find(chain)) return known->var;
  std::vector<Place>& places = places_[chain.root->name];
  places.push_back({chain.steps, count_++, path});
  return places.back().var;
}

const Places::Place* Places::find(const Chain& chain) const {
  for (const Place& known : below(chain.root->name)) {
    if (known.steps == chain.steps) return &known;
  }
  return nullptr;
}

const std::vector<Places::Place>& Places::below(NameId root) const {
  static const std::vector<Place> kNone;
  auto found = places_.find(root);
  return found == places_.end() ? kNone : found->second;
}

PathId Places::path_below_root(const Expr* expr, PathId tail) {
  if (const auto* attribute = as<Attribute>(expr)) {
    PathStep step{StepKind::Attribute, texts_.intern(file_.name(attribute->attr)), 0};
    return path_below_root(attribute->value, paths_.prepend(step, tail));
  }
  if (const auto* subscript = as<Subscript>(expr)) {
    PathStep step;
    const Expr* object = viewed_object(subscript->value, file_);
    const auto* attribute = object == nullptr ? nullptr : as<StringLiteral>(subscript->slice);
    if (attribute != nullptr) {
      step = {StepKind::Attribute, texts_.intern(string_value(*attribute, file_.source.text)), 0};
      return path_below_root(object, paths_.prepend(step, tail));
    }
    if (const auto* text = as<StringLiteral>(subscript->slice)) {
      step = {StepKind::Key, texts_.intern(string_value(*text, file_.source.text)), 0};
    } else {
      const std::optional<int> position = small_integer(file_.text(subscript->slice));
      step = position ? PathStep{StepKind::Index, TextId::Empty, *position} : PathStep{StepKind::Element};
    }
    return path_below_root(subscript->value, paths_.prepend(step, tail));
  }
  return tail;
}

void Places::for_each_keyed_change(const Call& call, const std::function<void(const Chain&, PathId, const Expr*)>& visit) {
  const auto* method = as<Attribute>(call.func);
  if (method == nullptr) return;
  std::string_view word = file_.name(method->attr);
  if (word != "pop" && word != "update") return;
  const Chain base = chain_of(method->value, file_);
  if (base.root == nullptr) return;
  auto change = [&](std::string_view key, const Expr* value) {
    Chain chain = base;
    chain.steps.append("[").append(key).append("]");
    PathStep step{StepKind::Key, texts_.intern(key), 0};
    visit(chain, path_below_root(method->value, paths_.prepend(step, PathId::Empty)), value);
  };
  if (word == "update") {
    for (const Keyword* keyword : call.keywords) {
      if (keyword->name != NameId::None) change(file_.name(keyword->name), keyword->value);
    }
  } else if (!call.args.empty() && call.args[0]->kind == NodeKind::StringLiteral) {
    change(string_value(*static_cast<const StringLiteral*>(call.args[0]), file_.source.text), nullptr);
  }
}

}  // namespace loadgate::flow
