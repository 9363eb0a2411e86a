// What the walk over a file's functions found: sets of definitions and chains of facts, each held once.
#include <algorithm>
#include <iterator>

#include "flow/file_flow.h"

namespace loadgate::flow {

using namespace syntax;
using sema::Function;

const Expr* viewed_object(const Expr* view, const sema::File& file) {
  if (const auto* attribute = as<Attribute>(view)) return file.name(attribute->attr) == "__dict__" ? attribute->value : nullptr;
  const auto* call = as<Call>(view);
  const auto* function = call == nullptr ? nullptr : as<Name>(call->func);
  return function != nullptr && call->args.size() == 1 && file.name(function->name) == "vars" ? call->args[0] : nullptr;
}

Chain chain_of(const Expr* expr, const sema::File& file) {
  if (const auto* name = as<Name>(expr)) return {name, ""};
  if (const auto* attribute = as<Attribute>(expr)) {
    Chain chain = chain_of(attribute->value, file);
    if (chain.root != nullptr) chain.steps.append(".").append(file.name(attribute->attr));
    return chain.steps.size() < 200 ? chain : Chain{};
  }
  if (const auto* subscript = as<Subscript>(expr)) {
    std::string key;
    if (const auto* text = as<StringLiteral>(subscript->slice)) {
      key = string_value(*text, file.source.text);
    } else if (subscript->slice->kind == NodeKind::Number) {
      key = file.text(subscript->slice);
    } else {
      return {};
    }
    const Expr* object = viewed_object(subscript->value, file);  // vars(x)["a"] is x.a
    Chain chain = chain_of(object != nullptr ? object : subscript->value, file);
    if (chain.root != nullptr && object != nullptr) chain.steps.append(".").append(key);
    else if (chain.root != nullptr) chain.steps.append("[").append(key).append("]");
    return chain.steps.size() < 200 ? chain : Chain{};
  }
  return {};
}

bool may_tell_content(const Expr* test) {
  if (const auto* unary = as<UnaryOp>(test); unary != nullptr && unary->op() == UnaryOperator::Not) test = unary->operand;
  if (const auto* call = as<Call>(test)) return !call->args.empty();
  const auto* compare = as<Compare>(test);
  if (compare == nullptr || compare->ops.size() != 1) return false;
  if (compare->ops[0] != CompareOperator::Eq && compare->ops[0] != CompareOperator::NotEq) return false;
  // `mode == "train"` and `count != 0` are no comparisons of digests.
  constexpr std::size_t kShortDigest = 16;  // letters
  auto is_plain = [](const Expr* side) {
    const auto* text = as<StringLiteral>(side);
    return side->kind == NodeKind::Number || side->kind == NodeKind::Singleton || (text != nullptr && text->body.size() < kShortDigest);
  };
  auto is_made = [](const Expr* side) { return side->kind == NodeKind::Call || side->kind == NodeKind::Name; };
  const Expr* one = compare->left;
  const Expr* other = compare->comparators[0];
  return !is_plain(one) && !is_plain(other) && (is_made(one) || is_made(other));
}

bool is_flag_of_elsewhere(const Function& function, const Expr* test) {
  if (const auto* unary = as<UnaryOp>(test); unary != nullptr && unary->op() == UnaryOperator::Not) test = unary->operand;
  while (const auto* attribute = as<Attribute>(test)) test = attribute->value;
  const auto* name = as<Name>(test);
  return name != nullptr && (function.is_module() || !function.binds(name->name));
}

bool is_mutation(std::string_view method) {
  constexpr std::string_view names[] = {"append", "appendleft", "extend", "insert", "update", "add", "setdefault", "put"};
  return std::find(std::begin(names), std::end(names), method) != std::end(names);
}

bool moves_elements(const Call& call, const sema::File& file) {
  const auto* method = as<Attribute>(call.func);
  if (method == nullptr) return false;
  const std::string_view name = file.name(method->attr);
  if (name == "pop") return call.args.size() == 1 && call.args[0]->kind == NodeKind::Number;  // `pop("key")` is a mapping's
  constexpr std::string_view names[] = {"sort", "reverse", "remove", "popleft", "rotate"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

namespace {

// The name that a definition's node binds, None when it is none of these.
NameId bound_name(const Node* node) {
  if (const auto* name = as<Name>(node)) return name->name;
  if (const auto* assign = as<AugAssign>(node)) {
    const auto* target = as<Name>(assign->target);
    return target == nullptr ? NameId::None : target->name;
  }
  if (const auto* def = as<FunctionDef>(node)) return def->name;
  if (const auto* def = as<ClassDef>(node)) return def->name;
  const auto* alias = as<Alias>(node);
  return alias == nullptr ? NameId::None : alias->asname != NameId::None ? alias->asname : alias->name;
}

}  // namespace

FileFlow::FileFlow(sema::File& file, Texts& texts, Paths& paths, ControlOracle& oracle)
    : file_(file), texts_(texts), paths_(paths), oracle_(oracle) {
  defs_.push_back({});
  sets_.push_back({});
  older_with_hash_.push_back(DefSetId::None);
  facts_.push_back({Fact::Kind::True, nullptr, FactId::None, 0});
  uses_.assign(file.tree.node_count, DefSetId::None);
  facts_at_.assign(file.tree.node_count, FactId::None);
  visited_statement_.assign(file.tree.node_count, 0);
  done_.assign(file.functions.size(), 0);
  exits_.resize(file.functions.size());
  made_.resize(file.functions.size());
}

DefId FileFlow::add(const Def& def) {
  defs_.push_back(def);
  return static_cast<DefId>(defs_.size() - 1);
}

DefSetId FileFlow::intern(std::vector<DefId> set) {
  std::uint64_t hash = set.size();
  for (DefId id : set) hash = (hash ^ static_cast<std::uint64_t>(id)) * 0x9E3779B97F4A7C15ull;
  const auto id = static_cast<DefSetId>(sets_.size());
  const auto [newest, fresh] = set_by_hash_.try_emplace(hash, id);
  DefSetId older = DefSetId::None;
  if (!fresh) {
    older = newest->second;
    for (DefSetId one = older; one != DefSetId::None; one = older_with_hash_[static_cast<std::size_t>(one)]) {
      if (sets_[static_cast<std::size_t>(one)] == set) return one;
    }
    newest.value() = id;
  }
  sets_.push_back(std::move(set));
  older_with_hash_.push_back(older);
  return id;
}

DefSetId FileFlow::single(DefId def) {
  const auto at = static_cast<std::size_t>(def);
  if (at >= singles_.size()) singles_.resize(defs_.size(), DefSetId::None);
  if (singles_[at] == DefSetId::None) singles_[at] = intern({def});
  return singles_[at];
}

DefSetId FileFlow::unite(DefSetId a, DefSetId b) {
  if (a == b || b == DefSetId::None) return a;
  if (a == DefSetId::None) return b;
  if (b < a) std::swap(a, b);
  std::uint64_t key = static_cast<std::uint64_t>(a) << 32 | static_cast<std::uint64_t>(b);
  if (auto found = unions_.find(key); found != unions_.end()) return found->second;
  const auto& left = defs_of(a);
  const auto& right = defs_of(b);
  std::vector<DefId> both;
  both.reserve(left.size() + right.size());
  std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  DefSetId id = intern(std::move(both));
  unions_.emplace(key, id);
  return id;
}

DefSetId FileFlow::with(DefSetId set, DefId def) { return unite(set, single(def)); }

FactId FileFlow::extend(FactId parent, Fact::Kind kind, const Expr* node) {
  std::uint16_t depth = facts_[static_cast<std::size_t>(parent)].depth;
  if (depth >= 4000) return parent;
  // The same fact on the same ground is one, so that walking a loop again changes nothing.
  std::uint64_t key = static_cast<std::uint64_t>(parent) << 35 | static_cast<std::uint64_t>(node->id) << 3 | static_cast<std::uint64_t>(kind);
  auto [at, fresh] = facts_made_.try_emplace(key, static_cast<FactId>(facts_.size()));
  if (fresh) facts_.push_back({kind, node, parent, static_cast<std::uint16_t>(depth + 1)});
  return at->second;
}

FactId FileFlow::common(FactId a, FactId b) const {
  auto depth = [&](FactId id) { return fact(id).depth; };
  while (a != b) {
    if (depth(a) >= depth(b)) a = fact(a).parent;
    else b = fact(b).parent;
  }
  return a;
}

FileFlow::Exit FileFlow::exit_of(const Function& function) const { return exits_[function.index]; }

bool FileFlow::in_progress(const Function& function) const { return done_[function.index] == 1; }

DefSetId FileFlow::at_end(const Function& function, NameId name) const {
  auto found = ends_.find(end_key(function.index, name));
  return found == ends_.end() ? DefSetId::None : found->second;
}

DefSetId FileFlow::at_class_end(const sema::Class& cls, NameId name) const {
  auto found = ends_.find(end_key(~cls.index, name));
  return found == ends_.end() ? DefSetId::None : found->second;
}

std::vector<DefId> FileFlow::all_defs(const Function& function, NameId name) {
  Made& made = made_[function.index];
  if (!made.sorted && made.last != 0) {
    for (std::size_t i = made.first; i < made.last; ++i) {
      const NameId bound = bound_name(defs_[i].node);
      if (bound != NameId::None) made.by_name.emplace_back(bound, static_cast<DefId>(i));
    }
    std::sort(made.by_name.begin(), made.by_name.end());
    made.sorted = true;
  }
  std::vector<DefId> defs;
  auto at = std::lower_bound(made.by_name.begin(), made.by_name.end(), std::pair(name, DefId::Base));
  for (; at != made.by_name.end() && at->first == name; ++at) defs.push_back(at->second);
  return defs;
}

}  // namespace loadgate::flow
