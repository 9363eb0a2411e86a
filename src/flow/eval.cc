// Values of expressions: what an expression can be, asked backwards through names and definitions.
//
// A question is (expression, access path). Names lead to their reaching definitions, definitions to the expressions
// they bind; the access path grows where an attribute or key is taken and shrinks where a container, class or mapping
// answers it. Every answer is memoized; circles are solved by Fixpoint.
#include <algorithm>
#include <array>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

SetId Engine::eval(File& file, const Expr* expr, PathId path) {
  QuestionKey key{file.id, expr->id, static_cast<std::uint32_t>(path), 0, 0, light_};
  if (fix_.questions >= fix_.limit || fix_.depth >= options_.max_depth) return budget_answer(file, expr);
  return evals_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    bool is_path = !light_ && path == PathId::Empty &&
                   (expr->kind == NodeKind::Name || expr->kind == NodeKind::Attribute || expr->kind == NodeKind::Subscript ||
                    expr->kind == NodeKind::Call || expr->kind == NodeKind::StringLiteral ||
                    expr->kind == NodeKind::BinOp || expr->kind == NodeKind::JoinedStr);
    SetId value = SetId::Empty;
    bool unfollowed = false;
    std::optional<SetId> content;
    if (is_path) content = written(file, expr, unfollowed);
    else if (!light_ && path != PathId::Empty) content = written_part(file, expr, path);
    value = content ? *content : compute(file, expr, path);
    // "The program's own" is a promise: it takes knowing what all calls wrote.
    if (unfollowed && is_own(value)) value = unite(value, single(source(SourceKind::unknown, file, expr, "a call that may write to it was not followed")));
    if (is_path && value != SetId::Empty) {
      const std::vector<GuardId> guards = guards_at(file, expr);
      value = without_excluded(with_cover(value, guards), guards);
    } else if (!light_ && value != SetId::Empty && expr->kind == NodeKind::Name && is_element(path)) {
      value = with_cover(value, guards_of_elements(file, expr));
    }
    return value;
  });
}

SetId Engine::callee(File& file, const Expr* expr) {
  constexpr std::uint64_t kCalleeQuestions = 1000;  // for finding out what one call means
  Light light(*this);
  return fix_.bounded(kCalleeQuestions, [&] { return eval(file, expr); }, [] { return SetId::Empty; });
}

SetId Engine::compute(File& file, const Expr* expr, PathId path) {
  switch (expr->kind) {
    case NodeKind::Name: return name_value(file, static_cast<const Name*>(expr), path);
    case NodeKind::StringLiteral: {
      const auto* text = static_cast<const StringLiteral*>(expr);
      bool empty = (text->flags & StringLiteral::kPlain) != 0 && text->body.empty();
      return single({.kind = empty ? ItemKind::Nothing : ItemKind::Literal, .file = file.id, .node = expr->id});
    }
    case NodeKind::Number:
    case NodeKind::Singleton:
    case NodeKind::Compare: return single({.kind = ItemKind::Nothing, .file = file.id, .node = expr->id});
    case NodeKind::UnaryOp: {
      const auto* unary = static_cast<const UnaryOp*>(expr);
      if (unary->op() == UnaryOperator::Not) return single({.kind = ItemKind::Nothing, .file = file.id, .node = expr->id});
      return eval(file, unary->operand, path);
    }
    case NodeKind::JoinedStr:
    case NodeKind::TemplateStr: {
      Exprs values = expr->kind == NodeKind::JoinedStr ? static_cast<const JoinedStr*>(expr)->values
                                                       : static_cast<const TemplateStr*>(expr)->values;
      std::vector<SetId> parts;
      for (const Expr* value : values) parts.push_back(eval(file, value));
      return composed(parts);
    }
    case NodeKind::FormattedValue: return eval(file, static_cast<const FormattedValue*>(expr)->value);
    case NodeKind::Attribute: {
      const auto* attribute = static_cast<const Attribute*>(expr);
      Function* scope = file.function_of(expr);
      FileFlow& walked = flow(file);
      walked.require(*scope);
      if (DefSetId defs = walked.reaching(expr); defs != DefSetId::None) {
        return defs_value(file, *scope, defs, nullptr, expr, path);
      }
      bool is_super = false;
      SetId next = next_in_mro(file, *attribute, path, is_super);
      if (is_super) return next;
      // A library's name that has, with what is taken of it, more parts than a path has steps is taken as it is spelled.
      std::string_view dotted = static_name(file, expr);
      const std::string_view first = dotted.substr(0, dotted.find('.'));
      const auto parts = std::count(dotted.begin(), dotted.end(), '.') + paths_.length(path);
      const bool is_long = parts > Paths::kMaxLength && database_.knows_module(first);
      if (is_long && program_.modules().absolute(first, file.id) == sema::kNoFile) return library_object(dotted, file, expr, path);
      return eval(file, attribute->value, attribute_path(file.name(attribute->attr), path));
    }
    case NodeKind::Subscript: {
      Function* scope = file.function_of(expr);
      FileFlow& walked = flow(file);
      walked.require(*scope);
      if (DefSetId defs = walked.reaching(expr); defs != DefSetId::None) {
        return defs_value(file, *scope, defs, nullptr, expr, path);
      }
      return subscript_value(file, *static_cast<const Subscript*>(expr), path);
    }
    case NodeKind::Call: return call_value(file, *static_cast<const Call*>(expr), path);
    case NodeKind::Await: return eval(file, static_cast<const Await*>(expr)->value, path);
    case NodeKind::BinOp: {
      const auto* binary = static_cast<const BinOp*>(expr);
      if (path != PathId::Empty) {
        PathId inside = paths_.head(path).kind == StepKind::Index ? element_path(paths_.tail(path)) : path;
        return unite(eval(file, binary->left, inside), eval(file, binary->right, inside));
      }
      std::vector<SetId> parts{eval(file, binary->left)};
      add_parts(file, binary->right, parts);
      return composed(parts);
    }
    case NodeKind::BoolOp: {
      const auto* op = static_cast<const BoolOp*>(expr);
      SetId value = SetId::Empty;
      for (const Expr* part : op->values) {
        if (!op->is_or() && part != op->values.back()) continue;  // `a and b` is b, or something falsy
        SetId one = eval(file, part, path);
        if (op->is_or() && has_kinds(value)) one = defaulted(one);  // `given or "model.pt"`: a default
        value = unite(value, one);
      }
      // Which constant `a and True` is depends on `a`: the whole stands for it (proofs.cc).
      const Items& found = items(value);
      const bool constant = !found.empty() && std::all_of(found.begin(), found.end(), [](const Item& item) { return item.is(ItemKind::Nothing); });
      if (constant && !op->is_or()) return single({.kind = ItemKind::Nothing, .file = file.id, .node = expr->id});
      return value;
    }
    case NodeKind::IfExp: {
      const auto* choice = static_cast<const IfExp*>(expr);
      return either_way(file, expr, path, eval(file, choice->body, path), eval(file, choice->orelse, path));
    }
    case NodeKind::Lambda: return single({.kind = ItemKind::Function, .file = file.id, .node = expr->id});
    case NodeKind::Tuple: return sequence_value(file, static_cast<const Tuple*>(expr)->elements, path);
    case NodeKind::List: return sequence_value(file, static_cast<const List*>(expr)->elements, path);
    case NodeKind::Set: return sequence_value(file, static_cast<const Set*>(expr)->elements, path);
    case NodeKind::Dict: return dict_value(file, *static_cast<const Dict*>(expr), path);
    case NodeKind::ListComp:
      return eval(file, static_cast<const ListComp*>(expr)->element, path == PathId::Empty ? path : paths_.tail(path));
    case NodeKind::SetComp:
      return eval(file, static_cast<const SetComp*>(expr)->element, path == PathId::Empty ? path : paths_.tail(path));
    case NodeKind::GeneratorExp:
      return eval(file, static_cast<const GeneratorExp*>(expr)->element, path == PathId::Empty ? path : paths_.tail(path));
    case NodeKind::DictComp:
      return eval(file, static_cast<const DictComp*>(expr)->value, path == PathId::Empty ? path : paths_.tail(path));
    case NodeKind::Starred: return eval(file, static_cast<const Starred*>(expr)->value, element_path(path));
    case NodeKind::NamedExpr: return eval(file, static_cast<const NamedExpr*>(expr)->value, path);
    case NodeKind::ErrorExpr: {
      SetId value = SetId::Empty;
      for (const Expr* part : static_cast<const ErrorExpr*>(expr)->parts) value = unite(value, eval(file, part, path));
      return value;
    }
    default: return SetId::Empty;
  }
}

// What `expr` puts into a text or path: of a written-out tuple or list each element is a part of its own.
void Engine::add_parts(File& file, const Expr* expr, std::vector<SetId>& parts) {
  const auto* list = as<List>(expr);
  const auto* tuple = as<Tuple>(expr);
  if (list == nullptr && tuple == nullptr) {
    parts.push_back(eval(file, expr));
    return;
  }
  for (const Expr* element : list != nullptr ? list->elements : tuple->elements) parts.push_back(eval(file, element));
}

// ---------------------------------------------------------------------------------------------------- names

SetId Engine::name_value(File& file, const Name* name, PathId path) {
  Function* scope = file.function_of(name);
  FileFlow& walked = flow(file);
  walked.require(*scope);
  bool sure = false;
  SetId below = parts_value(file, *scope, walked.parts_of(name), name, path, sure);
  bool replaced = false;
  SetId changed = changed_by_calls(file, *scope, name, path, replaced);
  if (replaced) return changed;
  if (changed != SetId::Empty) below = unite(below, changed);
  if (sure) return below;
  DefSetId defs = walked.reaching(name);
  SetId before = defs != DefSetId::None ? defs_value(file, *scope, defs, name, name, path) : outer_value(file, scope, name, path);
  SetId value = below == SetId::Empty ? before : either_way(file, name, path, below, before);
  // Functions that the module has called may have filled its tables.
  if (defs != DefSetId::None && scope->is_module() && set_by_earlier_call(file, name)) value = unite(value, global_writes(file, file.name(name->name), path));
  bool filled = defs != DefSetId::None && scope->is_module() && path != PathId::Empty;
  return filled ? unite(value, global_parts(file, file.name(name->name), path)) : value;
}

// Whether the module has called a function before that sets this name of its own.
bool Engine::set_by_earlier_call(File& file, const Name* use) {
  for (const auto& function : file.functions) {
    if (!std::binary_search(function->globals.begin(), function->globals.end(), use->name)) continue;
    for (const Expr* mention : file.mentions_of(function->name())) {
      const auto* call = as<Call>(file.parent(mention));
      if (call != nullptr && call->func == mention && file.function_of(call)->is_module() && precedes(file, call, use)) return true;
    }
  }
  return false;
}

// What a mapping holds on one of two ways: where only one of them has the key, it may be missing.
SetId Engine::either_way(const File& file, const Expr* mapping, PathId path, SetId one, SetId other) {
  SetId value = unite(one, other);
  bool keyed = path != PathId::Empty && paths_.head(path).kind == StepKind::Key;
  if (light_ || !keyed || (one == SetId::Empty) == (other == SetId::Empty)) return value;
  return unite(value, single({.kind = ItemKind::Nothing, .flags = item_flag::kAbsent, .file = file.id, .node = mapping->id}));
}

// Whether what is stored at `part` can be meant by `path`; `rest`: what `path` asks of it then. `exact`: no step had to be
// guessed, and nothing beside it is asked for.
bool Engine::fits_path(PathId part, PathId path, PathId& rest, bool& exact) const {
  exact = true;
  while (part != PathId::Empty && path != PathId::Empty) {
    const PathStep& stored = paths_.head(part);
    const PathStep& asked = paths_.head(path);
    if (!(stored == asked)) {
      bool keyed = stored.kind != StepKind::Attribute && asked.kind != StepKind::Attribute;
      bool any = keyed && (stored.kind == StepKind::Element || asked.kind == StepKind::Element);
      // Mappings whose keys are attributes: cfg.weights = path, then cfg["weights"].
      bool named = !keyed && stored.text == asked.text && (stored.kind == StepKind::Key || asked.kind == StepKind::Key);
      if (!any && !named) return false;
      exact = false;
    }
    part = paths_.tail(part);
    path = paths_.tail(path);
  }
  rest = path;
  if (part == PathId::Empty) return true;
  // The whole of a container is asked for: its elements are parts of it, an object's attributes are not.
  exact = false;
  for (; part != PathId::Empty; part = paths_.tail(part)) {
    if (paths_.head(part).kind == StepKind::Attribute) return false;
  }
  return true;
}

// What was stored below a name, of the part that `path` asks for; `sure`: it hides whatever the name held there before.
SetId Engine::parts_value(File& file, const Function& scope, const std::vector<FileFlow::Part>& held, const Expr* use, PathId path, bool& sure) {
  sure = false;
  if (held.empty()) return SetId::Empty;
  const std::vector<FileFlow::Part> parts = held;
  FileFlow& walked = flow(file);
  SetId value = SetId::Empty;
  SetId nearest = SetId::Empty;
  int length = -1;
  for (const FileFlow::Part& part : parts) {
    PathId rest = PathId::Empty;
    bool exact = false;
    if (!fits_path(part.path, path, rest, exact)) continue;
    bool base = false;
    SetId stored = SetId::Empty;
    for (DefId id : std::vector<DefId>(walked.defs_of(part.defs))) {
      if (id == DefId::Base) base = true;
      else stored = unite(stored, def_value(file, scope, id, use, rest));
    }
    value = unite(value, stored);
    if (stored == SetId::Empty && base && exact) {  // taken out on some way
      value = unite(value, single({.kind = ItemKind::Nothing, .flags = item_flag::kAbsent, .file = file.id, .node = walked.def(walked.defs_of(part.defs).back()).node->id}));
    }
    if (exact && !base && paths_.length(part.path) > length) {
      length = paths_.length(part.path);
      nearest = stored;
      sure = true;
    }
  }
  return sure ? nearest : value;
}

// A name that its function does not bind before this point: the functions around, the module, star imports, builtins.
SetId Engine::outer_value(File& file, const Function* scope, const Name* name, PathId path) {
  FileFlow& walked = flow(file);
  for (const Function* outer = scope->outer; outer != nullptr && !outer->is_module(); outer = outer->outer) {
    if (!outer->binds(name->name)) continue;
    walked.require(*outer);
    DefSetId defs = walked.at_end(*outer, name->name);
    if (defs == DefSetId::None) continue;
    bool sure = false;
    SetId below = parts_value(file, *outer, walked.parts_at_end(*outer, name->name), name, path, sure);
    if (sure) return below;
    SetId value = unite(below, defs_value(file, *outer, defs, nullptr, name, path));
    // Inner functions that declare it `nonlocal` set it too.
    for (const auto& inner : file.functions) {
      if (!std::binary_search(inner->nonlocals.begin(), inner->nonlocals.end(), name->name)) continue;
      const Function* holder = inner->outer;
      while (holder != nullptr && holder != outer && !holder->binds(name->name)) holder = holder->outer;
      if (holder != outer || walked.in_progress(*inner)) continue;
      walked.require(*inner);
      for (DefId def : walked.all_defs(*inner, name->name)) value = unite(value, def_value(file, *inner, def, nullptr, path));
    }
    return value;
  }
  return module_name_value(file, file.name(name->name), path, name);
}

SetId Engine::module_name_value(File& file, std::string_view name, PathId path, const Node* at) {
  if (name == "__file__" || name == "__path__" || name == "__spec__") {
    return single(source(SourceKind::package_data, file, at, name));
  }
  if (name == "__name__" || name == "__doc__") return single({.kind = ItemKind::Nothing, .file = file.id, .node = at->id});
  SetId value = module_member(file.id, name, path);
  if (value != SetId::Empty) return used_at(value, file, at);
  auto id = file.name_ids.find(name);
  if (id != file.name_ids.end() && file.functions.front()->binds(id->second)) return SetId::Empty;
  return library_object(name, file, at, path);
}

// Sources that an import of this file brought have their place where they are used: `sys.argv`, not `import sys`.
SetId Engine::used_at(SetId value, const File& file, const Node* use) {
  auto imported = [&](const Item& item) { return item.is(ItemKind::Source) && item.file == file.id && as<Alias>(file.nodes[item.node]) != nullptr; };
  if (std::none_of(items(value).begin(), items(value).end(), imported)) return value;
  return map_items(value, [&](Item& item) {
    if (imported(item)) item.node = use->id;
  });
}

// Assignments to a module's name by functions that declare it `global`.
SetId Engine::global_writes(File& file, std::string_view name, PathId path) {
  SetId value = SetId::Empty;
  auto id = file.name_ids.find(name);
  if (id == file.name_ids.end()) return value;
  for (const auto& function : file.functions) {
    if (!std::binary_search(function->globals.begin(), function->globals.end(), id->second)) continue;
    FileFlow& walked = flow(file);
    walked.require(*function);
    for (DefId def : walked.all_defs(*function, id->second)) {
      SetId written_value = def_value(file, *function, def, nullptr, path);
      // Seen from elsewhere, the function's own parameters are what its callers pass.
      value = unite(value, written_value);
    }
  }
  return value;
}

// Values that a module's name had before its last one: functions called in between saw them.
SetId Engine::earlier_values(File& file, const std::vector<DefId>& all) {
  SetId value = SetId::Empty;
  const Function& module = *file.functions.front();
  FileFlow& walked = flow(file);
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const Def earlier = walked.def(all[i]);
    const Def later = walked.def(all[i + 1]);
    if (earlier.kind != DefKind::Value || later.kind != DefKind::Value) continue;
    bool called = std::any_of(module.calls.begin(), module.calls.end(), [&](const Call* call) {
      const auto* name = as<Name>(call->func);
      if (call->start < earlier.node->end || call->end > later.node->start || name == nullptr) return false;
      // A function of this very file.
      return std::any_of(file.functions.begin(), file.functions.end(), [&](const auto& one) {
        return one->outer == &module && one->owner == nullptr && one->name() == file.name(name->name);
      });
    });
    if (called) value = unite(value, def_value(file, module, all[i], nullptr, PathId::Empty));
  }
  return value;
}

SetId Engine::defs_value(File& file, const Function& scope, DefSetId set, const Name* base_name, const Expr* use,
                         PathId path) {
  SetId value = SetId::Empty;
  FileFlow& walked = flow(file);
  const std::vector<DefId> defs = walked.defs_of(set);
  // The place of an element says nothing behind a call that gave them other places.
  const bool at_place = path != PathId::Empty && paths_.head(path).kind == StepKind::Index;
  if (at_place && std::any_of(defs.begin(), defs.end(), [&](DefId id) { return id != DefId::Base && walked.def(id).kind == DefKind::Moved; })) {
    path = element_path(paths_.tail(path));
  }
  for (DefId id : defs) {
    if (id == DefId::Base) {
      if (base_name != nullptr) {
        if (!scope.binds(base_name->name)) value = unite(value, outer_value(file, &scope, base_name, path));
      } else if (const auto* attribute = as<Attribute>(use)) {
        value = unite(value, eval(file, attribute->value, attribute_path(file.name(attribute->attr), path)));
      } else if (const auto* subscript = as<Subscript>(use)) {
        value = unite(value, subscript_value(file, *subscript, path));
      }
      continue;
    }
    value = unite(value, def_value(file, scope, id, use, path));
  }
  return value;
}

// One place of a list behind `names += more`: of what was there before, or of what was added.
SetId Engine::longer_list(File& file, const Function& scope, const Def& longer, const Expr* use, PathId path) {
  const int index = paths_.head(path).index;
  const PathId rest = paths_.tail(path);
  int most = 20;
  const std::optional<int> length = length_of(file, longer.previous, most);
  const SetId before = defs_value(file, scope, longer.previous, nullptr, use, path);
  if (index < 0) return unite(before, eval(file, longer.value, path));
  if (!length) return unite(before, eval(file, longer.value, element_path(rest)));
  return index < *length ? before : eval(file, longer.value, index_path(index - *length, rest));
}

// How many elements a list has whichever of the definitions made it. `left`: how many definitions may still be looked at;
// one that is made longer in a loop leads back to itself.
std::optional<int> Engine::length_of(File& file, DefSetId set, int& left) {
  const FileFlow& walked = flow(file);
  std::optional<int> common;
  for (DefId id : walked.defs_of(set)) {
    if (--left < 0) return std::nullopt;
    const Def& def = walked.def(id);
    const auto* list = as<List>(def.value);
    const bool starred = list != nullptr && std::any_of(list->elements.begin(), list->elements.end(), [](const Expr* one) { return one->kind == NodeKind::Starred; });
    if (list == nullptr || starred || def.path != PathId::Empty) return std::nullopt;
    int length = static_cast<int>(list->elements.size());
    if (def.kind == DefKind::Augmented) {
      const std::optional<int> before = length_of(file, def.previous, left);
      if (!before) return std::nullopt;
      length += *before;
    } else if (def.kind != DefKind::Value || def.value_kind != ValueKind::Plain) {
      return std::nullopt;
    }
    if (common && *common != length) return std::nullopt;
    common = length;
  }
  return common;
}

SetId Engine::def_value(File& file, const Function& scope, DefId id, const Expr* use, PathId path) {
  const Def def = flow(file).def(id);
  switch (def.kind) {
    case DefKind::Parameter: {
      const Node* function = scope.node;
      Item item{.kind = ItemKind::Parameter, .file = file.id, .node = function->id, .index = def.index, .path = path};
      return single(item);
    }
    case DefKind::Value: {
      PathId whole = paths_.concat(def.path, path);
      if (def.value_kind == ValueKind::Iterated) return iterated(file, def.value, whole);
      if (def.value_kind == ValueKind::Rest) {  // first, *others = xs: others[0] is xs[1]
        bool indexed = path != PathId::Empty && paths_.head(path).kind == StepKind::Index && paths_.head(path).index >= 0;
        PathId inside = indexed ? index_path(paths_.head(path).index + def.index, paths_.tail(path)) : path;
        return eval(file, def.value, paths_.concat(def.path, inside));
      }
      if (def.value_kind == ValueKind::Context) return context_value(file, def.value, whole);
      return light_ ? declared_object(file, def.value, eval(file, def.value, whole), whole) : eval(file, def.value, whole);
    }
    case DefKind::Augmented: {
      // In a loop the value before is the value of this very definition: a question that may come back to itself.
      QuestionKey key{file.id, static_cast<std::uint32_t>(id), static_cast<std::uint32_t>(path), 0, 6, light_};
      return members_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
        const bool adds = def.index == static_cast<std::uint16_t>(BinaryOperator::Add);
        if (adds && path != PathId::Empty && paths_.head(path).kind == StepKind::Index) return longer_list(file, scope, def, use, path);
        SetId before = defs_value(file, scope, def.previous, nullptr, use, path);
        return composed({before, eval(file, def.value, path)});
      });
    }
    case DefKind::Moved: return SetId::Empty;
    case DefKind::Mutation: return element_stores(file, static_cast<const Call*>(def.node), path);
    case DefKind::ItemStore:
      if (path == PathId::Empty) return eval(file, def.value);
      if (paths_.head(path).kind == StepKind::Attribute) return SetId::Empty;
      return eval(file, def.value, paths_.tail(path));
    case DefKind::NamedStore: return named_store(file, scope, def, use, path);
    case DefKind::Import: return import_value(file, *static_cast<const Alias*>(def.node), use != nullptr ? use : def.node, path);
    case DefKind::Function:
      if (path != PathId::Empty) {
        if (SetId made = decorated_object(file, *file.function_by_node.at(def.node->id), path); made != SetId::Empty) return made;
      }
      return project(single({.kind = ItemKind::Function, .file = file.id, .node = def.node->id}), path, file, def.node);
    case DefKind::Class:
      return project(single({.kind = ItemKind::Class, .file = file.id, .node = def.node->id}), path, file, def.node);
    case DefKind::Executed: return executed(file, *static_cast<const Call*>(def.node));
    case DefKind::Base:
    case DefKind::Other: break;
  }
  return SetId::Empty;
}

// `fabric: Fabric = build(config)`: the annotation says what object it is where the value does not.
SetId Engine::declared_object(File& file, const Expr* value, SetId known, PathId path) {
  const auto* statement = as<AnnAssign>(file.parent(value));
  if (statement == nullptr || statement->value != value) return known;
  const Items whole = items(eval(file, value));
  const bool resolved = std::any_of(whole.begin(), whole.end(), [](const Item& item) {
    return item.is(ItemKind::Function) || item.is(ItemKind::Class) || item.is(ItemKind::Instance) || item.is(ItemKind::Library) || item.is(ItemKind::Module);
  });
  return resolved ? known : unite(known, annotation_value(file, statement->annotation, path, value));
}

// What a decorator of a library's makes of a function, where it is an object with a row (a group of commands), at `path`.
SetId Engine::decorated_object(File& file, Function& function, PathId path) {
  SetId value = SetId::Empty;
  for (const Expr* decorator : function.decorators()) {
    const auto* call = as<Call>(decorator);
    for (const Callee& callee : library_callees(file, call != nullptr ? call->func : decorator)) {
      const models::Facts* facts = facts_named(callee.name);
      if (facts == nullptr || facts->returns == nullptr) continue;
      Item made{.kind = ItemKind::LibraryInstance, .file = file.id, .node = decorator->id, .text = texts_.intern(facts->returns->type)};
      value = unite(value, project(single(made), path, file, decorator));
    }
  }
  return value;
}

// ---------------------------------------------------------------------------------------------------- imports

// `use`: the name that is read, where it is known; sources found there are placed at it.
SetId Engine::import_value(File& file, const Alias& alias, const Node* use, PathId path) {
  const auto* statement = static_cast<const Stmt*>(file.parent(&alias));
  std::string_view name = file.name(alias.name);
  const sema::ModuleIndex& modules = program_.modules();
  if (statement->kind == NodeKind::Import) {
    if (alias.asname == NameId::None) {
      std::size_t dot = name.find('.');
      if (dot != std::string_view::npos) {
        // `import a.b` binds a; what is below is found step by step, but a file a/b.py may be all there is.
        std::string_view first = name.substr(0, dot);
        FileId whole = module_file(name, file.id);
        FileId head = modules.absolute(first, file.id);
        if (head == sema::kNoFile && whole != sema::kNoFile) {
          PathId rest = path;
          std::string_view left = name.substr(dot + 1);
          while (true) {
            std::size_t cut = left.find('.');
            if (rest == PathId::Empty || paths_.head(rest).kind != StepKind::Attribute ||
                texts_.view(paths_.head(rest).text) != left.substr(0, cut)) {
              return SetId::Empty;
            }
            rest = paths_.tail(rest);
            if (cut == std::string_view::npos) break;
            left.remove_prefix(cut + 1);
          }
          return project(single({.kind = ItemKind::Module, .file = whole}), rest, file, use);
        }
        name = first;
      }
    }
    FileId module = name.find('.') == std::string_view::npos ? modules.absolute(name, file.id) : module_file(name, file.id);
    if (module != sema::kNoFile && module != file.id && may_mean_module(module, name, path)) {
      return project(single({.kind = ItemKind::Module, .file = module}), path, file, use);
    }
    return library_object(name, file, use, path);
  }
  const auto* from = static_cast<const ImportFrom*>(statement);
  std::string_view module_name = file.name(from->module);
  if (from->level > 0) {
    FileId module = modules.relative(module_name, from->level, file.id);
    if (module != sema::kNoFile) {
      SetId member = module == file.id ? SetId::Empty : module_member(module, name, path);
      if (member != SetId::Empty) return member;
    }
    std::string below = module_name.empty() ? std::string(name) : std::string(module_name) + "." + std::string(name);
    FileId submodule = modules.relative(below, from->level, file.id);
    if (submodule != sema::kNoFile) return project(single({.kind = ItemKind::Module, .file = submodule}), path, file, use);
    return SetId::Empty;
  }
  FileId module = module_file(module_name, file.id);
  if (module != sema::kNoFile && module != file.id) {
    SetId member = module_member(module, name, path);
    if (member != SetId::Empty) return member;
    FileId submodule = modules.submodule(module, name);
    if (submodule != sema::kNoFile) return project(single({.kind = ItemKind::Module, .file = submodule}), path, file, use);
    // A compiled or generated part of the package: a name of a library like any other.
  } else {
    FileId submodule = module_file(std::string(module_name) + "." + std::string(name), file.id);
    if (submodule != sema::kNoFile) return project(single({.kind = ItemKind::Module, .file = submodule}), path, file, use);
  }
  std::string dotted = std::string(module_name) + "." + std::string(name);
  return library_object(dotted, file, use, path);
}

// Whether `import name` can mean that module of the project. A folder deep inside the project may be called like a library
// (`activations/torch`); if what is read there is not found in it, the library was meant.
bool Engine::may_mean_module(FileId module, std::string_view name, PathId path) {
  if (path == PathId::Empty || paths_.head(path).kind != StepKind::Attribute) return true;
  if (!database_.knows_module(name.substr(0, name.find('.')))) return true;
  const std::string_view member = texts_.view(paths_.head(path).text);
  if (member.starts_with("__") || program_.modules().submodule(module, member) != sema::kNoFile) return true;
  File* file = program_.file(module);
  if (file == nullptr) return true;
  const auto found = file->name_ids.find(member);
  if (found != file->name_ids.end() && file->functions.front()->binds(found->second)) return true;
  return module_member(module, member, PathId::Empty) != SetId::Empty;
}

// The project's file of an absolute dotted name, or kNoFile. Where no root of imports has it, the packages around the
// importing file are looked through, unless some library is known by the name.
FileId Engine::module_file(std::string_view dotted, FileId from) {
  FileId module = program_.modules().absolute(dotted, from);
  if (module != sema::kNoFile || database_.knows_module(dotted.substr(0, dotted.find('.')))) return module;
  return program_.modules().inside_package(dotted, from);
}

// The project file that an import reads: the module itself, or for `from package import module` the module named so.
FileId Engine::imported_file(File& file, const Alias& alias) {
  const auto [known, fresh] = imported_files_.try_emplace(id_of(file, &alias), sema::kNoFile);
  if (fresh) known.value() = find_imported_file(file, alias);
  return known->second;
}

FileId Engine::find_imported_file(File& file, const Alias& alias) {
  std::string_view name = file.name(alias.name);
  const sema::ModuleIndex& modules = program_.modules();
  const auto* from = as<ImportFrom>(file.parent(&alias));
  if (from == nullptr) return name.find('.') == std::string_view::npos ? modules.absolute(name, file.id) : module_file(name, file.id);
  std::string_view package = file.name(from->module);
  FileId module = from->level > 0 ? modules.relative(package, from->level, file.id) : module_file(package, file.id);
  FileId below = sema::kNoFile;
  if (module != sema::kNoFile) below = modules.submodule(module, name);
  else if (from->level == 0) below = module_file(std::string(package) + "." + std::string(name), file.id);
  return below != sema::kNoFile ? below : module;
}

SetId Engine::module_member(FileId id, std::string_view name, PathId path) {
  File* file = program_.file(id);
  if (file == nullptr) return SetId::Empty;
  QuestionKey key{id, static_cast<std::uint32_t>(texts_.intern(name)), static_cast<std::uint32_t>(path), 1, 0, light_};
  return members_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    Function& module = *file->functions.front();
    auto found = file->name_ids.find(name);
    if (found != file->name_ids.end() && module.binds(found->second)) {
      FileFlow& walked = flow(*file);
      walked.require(module);
      DefSetId defs = walked.at_end(module, found->second);
      bool sure = false;
      SetId value = parts_value(*file, module, walked.parts_at_end(module, found->second), nullptr, path, sure);
      if (!sure) value = unite(value, defs_value(*file, module, defs, nullptr, nullptr, path));
      value = unite(value, global_writes(*file, name, path));
      bool variable = false;
      std::vector<DefId> all = walked.all_defs(module, found->second);
      for (DefId def : all) variable = variable || walked.def(def).kind == DefKind::Value;
      if (!variable) return value;
      if (all.size() > 1 && path == PathId::Empty) value = unite(value, earlier_values(*file, all));
      return unite(unite(value, global_parts(*file, name, path)), stores_from_elsewhere(*file, name, path));
    }
    if (found != file->name_ids.end()) {
      if (SetId value = global_writes(*file, name, path); value != SetId::Empty) return value;
    }
    // `from x import *`
    for (const Stmt* statement : module.body) {
      const auto* from = as<ImportFrom>(statement);
      if (from == nullptr || from->names.size() != 1 || file->name(from->names[0]->name) != "*") continue;
      std::string_view module_name = file->name(from->module);
      FileId star = from->level > 0 ? program_.modules().relative(module_name, from->level, id)
                                    : module_file(module_name, id);
      if (star != sema::kNoFile && star != id) {
        SetId value = module_member(star, name, path);
        if (value != SetId::Empty) return value;
      } else if (from->level == 0) {
        std::string dotted = database_.canonical(std::string(module_name) + "." + std::string(name));
        if (database_.facts(dotted) != nullptr) return library_object(dotted, *file, statement, path);
      }
    }
    FileId submodule = program_.modules().submodule(id, name);
    if (submodule != sema::kNoFile && submodule != id) {
      return project(single({.kind = ItemKind::Module, .file = submodule}), path, *file, file->tree.root);
    }
    return SetId::Empty;
  });
}

// ---------------------------------------------------------------------------------------------------- objects and paths

// The object of that canonical name, followed along `path`: a known source, an instance, or just the longer name.
SetId Engine::library_object(std::string_view name, const File& file, const Node* at, PathId path) {
  std::string canonical = database_.canonical(name);
  if (const models::Facts* facts = database_.facts(canonical)) {
    if (facts->role("shared_object") != nullptr) {
      if (path == PathId::Empty) return single({.kind = ItemKind::Library, .file = 0, .text = texts_.intern(canonical)});
      if (SetId kept = kept_on(canonical, path, file); kept != SetId::Empty) return kept;
      if (light_) return SetId::Empty;  // what is kept may be data, which a light question does not see
    }
    if (const models::RoleRow* settings = path == PathId::Empty ? nullptr : facts->role("settings_module")) {
      if (SetId set = set_in_settings(*settings, path, file); set != SetId::Empty) return set;
    }
    if (!facts->source_values.empty() && facts->role("environment") == nullptr) {
      SetId value = SetId::Empty;
      for (const models::SourceRow* row : facts->source_values) value = unite(value, sources(row->kinds, file, at, canonical));
      // Options of the command line that are read as attributes (absl's FLAGS).
      bool options = !light_ && (kinds_of(items(value)) & models::bit(SourceKind::command_line)) != 0;
      if (options && path != PathId::Empty && paths_.head(path).kind == StepKind::Attribute) {
        value = option_value(value, *program_.file(file.id), at, path);
      }
      return value;
    }
    if (!facts->source_values.empty()) {
      // The environment: a mapping whose parts may have been set by the program itself; its own methods are rows.
      if (path == PathId::Empty || paths_.head(path).kind != StepKind::Attribute ||
          database_.facts(canonical + "." + std::string(texts_.view(paths_.head(path).text))) == nullptr) {
        SetId value = SetId::Empty;
        for (const models::SourceRow* row : facts->source_values) value = unite(value, sources(row->kinds, file, at, canonical));
        return value;
      }
    }
    if (!facts->flow_values.empty()) return single({.kind = ItemKind::Nothing, .file = file.id, .node = at->id});
    if (facts->holds != nullptr) {
      Item item{.kind = ItemKind::LibraryInstance, .file = file.id, .node = at->id, .text = texts_.intern(facts->holds->type)};
      return project(single(item), path, file, at);
    }
  }
  if (path == PathId::Empty || paths_.head(path).kind != StepKind::Attribute) {
    return single({.kind = ItemKind::Library, .file = 0, .text = texts_.intern(canonical)});
  }
  std::string_view attribute = texts_.view(paths_.head(path).text);
  if (attribute == "__file__" || attribute == "__path__" || attribute == "__spec__") {
    return single(source(SourceKind::package_data, file, at, canonical + "." + std::string(attribute)));
  }
  std::string longer = canonical + "." + std::string(attribute);
  // A namespace package of the project looks like a library until a file is found below it.
  if (program_.modules().is_namespace(canonical, file.id)) {
    FileId module = program_.modules().absolute(longer, file.id);
    if (module != sema::kNoFile) {
      return project(single({.kind = ItemKind::Module, .file = module}), paths_.tail(path), file, at);
    }
  }
  return library_object(longer, file, at, paths_.tail(path));
}

SetId Engine::project(SetId set, PathId path, const File& file, const Node* at) {
  if (path == PathId::Empty || set == SetId::Empty) return set;
  SetId value = SetId::Empty;
  Items held = items(set);
  for (const Item& item : held) value = unite(value, project_item(item, path, file, at));
  return value;
}

SetId Engine::project_item(const Item& item, PathId path, const File& file, const Node* at) {
  if (path == PathId::Empty) return single(item);
  const PathStep& step = paths_.head(path);
  switch (item.kind) {
    case ItemKind::Source:
    case ItemKind::Literal:
    case ItemKind::Own: return single(item);
    case ItemKind::Nothing:
    case ItemKind::Function:
    case ItemKind::Partial: return SetId::Empty;
    case ItemKind::Parameter: {
      Item longer = item;
      longer.path = paths_.concat(item.path, path);
      return single(longer);
    }
    case ItemKind::Module:
      if (step.kind != StepKind::Attribute) return SetId::Empty;
      if (texts_.view(step.text) == "__dict__" && paths_.length(path) > 1) {
        const PathStep& key = paths_.head(paths_.tail(path));
        PathId rest = paths_.tail(paths_.tail(path));
        if (key.kind == StepKind::Key) return module_member(item.file, texts_.view(key.text), rest);
        return project(module_objects(item.file, at, file), rest, file, at);
      }
      if (File* module = program_.file(item.file); module != nullptr && texts_.view(step.text).starts_with("__")) {
        return module_name_value(*module, texts_.view(step.text), paths_.tail(path), module->tree.root);
      }
      return module_member(item.file, texts_.view(step.text), paths_.tail(path));
    case ItemKind::Library: return library_object(texts_.view(item.text), file, at, path);
    case ItemKind::LibraryInstance: {
      if (step.kind != StepKind::Attribute) return project_item(item, paths_.tail(path), file, at);
      std::string type(texts_.view(item.text));
      std::string name = database_.canonical(type + "." + std::string(texts_.view(step.text)));
      const models::Facts* facts = database_.facts(name);
      const models::Facts* type_facts = database_.facts(type);
      if (facts == nullptr && type_facts != nullptr && !type_facts->source_instances.empty()) {
        SetId value = SetId::Empty;
        for (const models::SourceRow* row : type_facts->source_instances) value = unite(value, sources(row->kinds, file, at, name));
        return value;
      }
      if (facts != nullptr && (!facts->source_values.empty() || facts->holds != nullptr || !facts->flow_values.empty())) {
        return library_object(name, file, at, paths_.tail(path));
      }
      if (facts == nullptr) {
        // An attribute that no row speaks of: what went into the object comes out of it.
        Item same = item;
        same.text = texts_.intern(name);
        return project_item(same, paths_.tail(path), file, at);
      }
      return library_object(name, file, at, paths_.tail(path));
    }
    case ItemKind::Class: {
      Class* cls = class_at(item.file, item.node);
      return cls == nullptr ? SetId::Empty : class_member(*cls, path, false, file, at);
    }
    case ItemKind::Instance: {
      Class* cls = class_at(static_cast<std::uint32_t>(item.path), item.index);
      if (cls == nullptr) return SetId::Empty;
      File* made_in = program_.file(item.file);
      if (item.node == 0 || made_in == nullptr) return class_member(*cls, path, true, file, at);
      if (const auto* made = as<Assign>(made_in->nodes[item.node])) return member_part(*cls, *made, path, file, at);
      const auto* call = as<Call>(made_in->nodes[item.node]);
      if (call == nullptr) return class_member(*cls, path, true, file, at);
      CallSite site{.file = made_in, .call = call, .bound = true, .constructs = cls};
      return instance_member(*cls, &site, path, file, at);
    }
  }
  return SetId::Empty;
}

// Through names, imports and class-level constants with one definition; values are not asked for.
std::optional<std::string> Engine::constant_text(File& file, const Expr* expr) {
  if (const auto* text = as<StringLiteral>(expr)) return string_value(*text, file.source.text);
  if (expr->kind != NodeKind::Name && expr->kind != NodeKind::Attribute) return std::nullopt;
  Place place = definition_of(file, expr);
  const auto* text = as<StringLiteral>(place.expr);
  if (text == nullptr) return std::nullopt;
  return string_value(*text, place.file->source.text);
}

}  // namespace loadgate::flow
