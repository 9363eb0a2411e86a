// Numbers: what a library turns into a number on the way from outside adds nothing.
//
//   parser.add_argument("--step", type=int)      @app.command()                  class Settings(BaseSettings):
//                                                def show(step: int): …              step: int = 0
//
// An option, a parameter of a handler, or a field says its type; libraries that convert by it say so in their rows
// (`converts`). What no library converts, as a plain dataclass' field, stays what it is, whatever its annotation says.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// Whether a type, or a function that is given as one, makes a number of whatever text it is handed: `int`, `Optional[int]`,
// `click.IntRange(0, 9)`, a function of the project that gives constants only.
bool Engine::is_number_type(File& file, const Expr* type) {
  if (type == nullptr) return false;
  if (const auto* none = as<Singleton>(type)) return none->value() == SingletonKind::None;
  if (const auto* either = as<BinOp>(type)) return is_number_type(file, either->left) && is_number_type(file, either->right);
  if (const auto* made = as<Call>(type)) return is_number_type(file, made->func);
  if (const auto* outer = as<Subscript>(type)) {
    const auto* parts = as<Tuple>(outer->slice);
    if (parts == nullptr) return is_number_type(file, outer->slice);
    const std::string_view name = static_name(file, outer->value);
    if (name.ends_with(".Annotated")) return !parts->elements.empty() && is_number_type(file, parts->elements[0]);
    return name.ends_with(".Union") && std::all_of(parts->elements.begin(), parts->elements.end(), [&](const Expr* part) { return is_number_type(file, part); });
  }
  if (type->kind != NodeKind::Name && type->kind != NodeKind::Attribute) return false;
  const models::Facts* facts = facts_of(file, type);
  return facts != nullptr && facts->role("number_type") != nullptr;
}

// Whether the function gives numbers and truth values alone, as `str2bool` does.
bool Engine::gives_numbers(File& file, const Expr* function) {
  const Items called = items(callee(file, function));
  return !called.empty() && std::all_of(called.begin(), called.end(), [&](const Item& item) {
    Function* one = item.is(ItemKind::Function) ? function_at(item.file, item.node) : nullptr;
    if (one == nullptr || one->returns.empty()) return false;
    const Items given = items(returns_of(*one, PathId::Empty));
    return !given.empty() && std::all_of(given.begin(), given.end(), [](const Item& each) { return each.is(ItemKind::Nothing); });
  });
}

// Whether the declaration of an option makes it a number: its type, a flag without a value, or (click) a default that is one.
bool Engine::declares_number(File& file, const Call& call, const models::OptionRow& row) {
  if (const Argument type = argument(file, &call, row.type)) return is_number_type(*type.file, type.expr) || gives_numbers(*type.file, type.expr);
  if (const Argument action = argument(file, &call, row.action)) {
    const std::string name = constant_text(*action.file, action.expr).value_or("");
    if (std::find(row.number_actions.begin(), row.number_actions.end(), name) != row.number_actions.end()) return true;
  }
  if (const Argument flag = argument(file, &call, row.number_flags)) {
    const auto* truth = as<Singleton>(flag.expr);
    if (truth != nullptr && truth->value() == SingletonKind::True) return true;
  }
  if (!row.number_by_default) return false;
  const Argument by_default = argument(file, &call, row.default_value);
  const auto* truth = as<Singleton>(by_default.expr);
  return by_default && (by_default.expr->kind == NodeKind::Number || (truth != nullptr && truth->value() != SingletonKind::None));
}

// The field of that name that the class or one above it declares with a type.
std::optional<Engine::TypedField> Engine::typed_field(Class& cls, std::string_view name) {
  for (Class* one : mro(cls)) {
    for (const Class::Field& field : one->fields) {
      if (field.annotation != nullptr && one->file->name(field.name) == name) return TypedField{one->file, field.annotation};
    }
  }
  return std::nullopt;
}

// Whether a library fills the record's field and makes a number of it, at `path`: `body.step`, `options.model.layers`.
bool Engine::is_number_field(Class& cls, PathId path, bool converts) {
  constexpr int kMostFields = 4;  // as long as paths are
  Class* holder = &cls;
  for (int depth = 0; depth < kMostFields && path != PathId::Empty && holder != nullptr; ++depth) {
    if (paths_.head(path).kind != StepKind::Attribute || !(converts || converts_fields(*holder))) return false;
    const std::optional<TypedField> field = typed_field(*holder, texts_.view(paths_.head(path).text));
    path = paths_.tail(path);
    if (!field) return false;
    if (path == PathId::Empty) return is_number_type(*field->file, field->annotation);
    holder = nullptr;
    for (const Item& item : items(callee(*field->file, field->annotation))) {
      if (item.is(ItemKind::Class)) holder = class_at(item.file, item.node);
    }
  }
  return false;
}

// Whether a library turns what the constructor of this class is given into its fields' types (pydantic).
bool Engine::converts_fields(Class& cls) {
  for (TextId base : library_bases(cls)) {
    const models::Facts* facts = facts_named(base);
    if (facts != nullptr && facts->record_converts) return true;
  }
  return false;
}

// Whether the framework that calls the function makes a number of the part `path` of this parameter.
bool Engine::is_number_parameter(Function& function, std::uint32_t index, PathId path) {
  const Expr* annotation = function.parameters[index]->annotation;
  if (annotation == nullptr) return false;
  const std::vector<Handler>& called = handlers(function);
  const bool converts = !called.empty() && std::all_of(called.begin(), called.end(), [](const Handler& handler) { return handler.row->converts; });
  if (path == PathId::Empty) return converts && is_number_type(*function.file, annotation);
  const Items types = items(callee(*function.file, annotation));
  return !types.empty() && std::all_of(types.begin(), types.end(), [&](const Item& item) {
    Class* cls = item.is(ItemKind::Class) ? class_at(item.file, item.node) : nullptr;
    return cls != nullptr && is_record(*cls) && is_number_field(*cls, path, converts);
  });
}

}  // namespace loadgate::flow
