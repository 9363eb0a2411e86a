// Enumerations, and other types that list their values: `Variant.SMALL`, `Variant[name]`, `Variant(value)`, and what a member's value, name, fields and methods are.
//
// A member is an instance of the enumeration whose place is the assignment in the class body that makes it; beside it stands what was
// assigned, for members that are texts themselves.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

bool Engine::is_enumeration(Class& cls) {
  const std::vector<TextId>& bases = library_bases(cls);
  return std::any_of(bases.begin(), bases.end(), [&](TextId base) {
    const models::Facts* facts = facts_named(base);
    return facts != nullptr && facts->role("enumeration") != nullptr;
  });
}

// Whether a type lets a fixed list of values through where a library converts by it: an enumeration of the project,
// `Literal["small", "large"]`, also in `Annotated` or under a name of its own.
bool Engine::is_listed_type(File& file, const Expr* type) {
  if (type == nullptr) return false;
  const Place place = definition_of(file, type);
  File& where = *place.file;
  if (const auto* outer = as<Subscript>(place.expr)) {
    const auto* parts = as<Tuple>(outer->slice);
    const std::string_view name = static_name(where, outer->value);
    if (name.ends_with(".Annotated")) return parts != nullptr && !parts->elements.empty() && is_listed_type(where, parts->elements[0]);
    const models::Facts* facts = name.empty() ? nullptr : database_.facts(name);
    if (facts == nullptr || facts->role("listed_type") == nullptr) return false;
    auto constant = [&](const Expr* one) { return constant_text(where, one).has_value() || one->kind == NodeKind::Number; };
    return parts == nullptr ? constant(outer->slice) : std::all_of(parts->elements.begin(), parts->elements.end(), constant);
  }
  if (place.expr->kind != NodeKind::Name && place.expr->kind != NodeKind::Attribute) return false;
  const Items types = items(callee(where, place.expr));
  return !types.empty() && std::all_of(types.begin(), types.end(), [&](const Item& item) {
    Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
    return cls != nullptr && is_enumeration(*cls);
  });
}

// The assignments that make members: of one name, or all (""), in the class and, with `below`, in those derived from it.
std::vector<std::pair<Class*, const Assign*>> Engine::enumeration_members(Class& cls, std::string_view name, bool below) {
  std::vector<Class*> family = mro(cls);
  if (below) family.insert(family.end(), subclasses(cls).begin(), subclasses(cls).end());
  std::vector<std::pair<Class*, const Assign*>> members;
  for (Class* one : family) {
    for (const Class::Field& field : one->fields) {
      const auto* assign = as<Assign>(field.statement);
      std::string_view word = one->file->name(field.name);
      if (assign != nullptr && (name.empty() ? !word.starts_with("_") : word == name)) members.emplace_back(one, assign);
    }
  }
  return members;
}

Item Engine::enumeration_member(const Class& cls, const Assign& made) const {
  return {.kind = ItemKind::Instance, .file = cls.file->id, .node = made.id, .index = cls.node->id, .path = static_cast<PathId>(cls.file->id)};
}

// Every member, at `path` of it; `name`: only that one.
SetId Engine::members_value(Class& cls, std::string_view name, PathId path, const File& file, const Node* at) {
  SetId value = SetId::Empty;
  for (const auto& [holder, made] : enumeration_members(cls, name, false)) {
    const Item member = enumeration_member(*holder, *made);
    if (path == PathId::Empty) value = unite(value, unite(single(member), eval(*holder->file, made->value)));
    else value = unite(value, project_item(member, path, file, at));
  }
  return value;
}

// `path` of the member that `made` makes.
SetId Engine::member_part(Class& cls, const Assign& made, PathId path, const File& file, const Node* at) {
  const PathStep& step = paths_.head(path);
  PathId rest = paths_.tail(path);
  File& home = *cls.file;
  if (step.kind != StepKind::Attribute) return eval(home, made.value, path);  // a member that is a text or tuple
  std::string_view name = texts_.view(step.text);
  if (name == "value" || name == "_value_") return eval(home, made.value, rest);
  if (name == "name" || name == "_name_") return single({.kind = ItemKind::Literal, .file = home.id, .node = made.id});
  SetId value = SetId::Empty;
  const Item self = enumeration_member(cls, made);
  if (Function* method = find_method(cls, name)) {
    if (!is_property(*method)) return bound_method(*method, self, rest, nullptr, cls);
    for (const Item& item : items(returns_of(*method, rest))) {
      bool own = item.is(ItemKind::Parameter) && item.file == method->file->id && item.node == method->node->id && item.index == 0;
      value = unite(value, !own ? single(item) : item.path == PathId::Empty ? single(self) : project_item(self, item.path, file, at));
    }
    return value;
  }
  // A field that __init__ fills: its arguments are the parts of what is assigned.
  Function* init = find_method(cls, "__init__");
  if (init == nullptr) return members_value(cls, name, rest, file, at);
  for (const Expr* mention : init->file->mentions_of(name)) {
    const auto* attribute = as<Attribute>(mention);
    if (attribute == nullptr || init->file->function_of(mention) != init || context_of(*mention) != ContextKind::Store) continue;
    for (const Item& item : items(stored_at(*init->owner, attribute, name, rest))) {
      bool own = item.is(ItemKind::Parameter) && item.file == init->file->id && item.node == init->node->id && item.index > 0;
      if (!own) value = unite(value, single(item));
      else if (made.value->kind == NodeKind::Tuple) value = unite(value, eval(home, made.value, index_path(static_cast<int>(item.index) - 1, item.path)));
      else if (item.index == 1) value = unite(value, eval(home, made.value, item.path));
    }
  }
  return value;
}

// `self.value` in a method of the enumeration: any member's.
SetId Engine::any_member_part(Class& cls, PathId path, const File& file, const Node* at) {
  SetId value = SetId::Empty;
  for (const auto& [holder, made] : enumeration_members(cls, "", true)) value = unite(value, member_part(*holder, *made, path, file, at));
  return value;
}

}  // namespace loadgate::flow
