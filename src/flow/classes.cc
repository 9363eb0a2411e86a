// Classes: construction, methods, and what the fields of an instance can hold.
//
// A field's value is what any method of the hierarchy stores to it. Seen from one construction (`C(args).path`) the
// constructor's parameters are that call's arguments; seen from inside a method (`self.path`) they are what all
// constructions pass.
#include <algorithm>
#include <functional>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// ---------------------------------------------------------------------------------------------------- construction

SetId Engine::construct(Class& cls, File& file, const Call& call, PathId path) {
  if (is_enumeration(cls)) return members_value(cls, "", path, file, &call);
  if (path == PathId::Empty) {
    return single({.kind = ItemKind::Instance, .file = file.id, .node = call.id, .index = cls.node->id,
                   .path = static_cast<PathId>(cls.file->id)});
  }
  CallSite site{.file = &file, .call = &call, .bound = true, .constructs = &cls};
  const SetId value = instance_member(cls, &site, path, file, &call);
  return is_own_class(file, call.func) ? unite(value, overrides_below(cls, path, true, file, &call)) : value;
}

// Whether the expression is the class that a method of a class was called on, which may be one that derives from it.
bool Engine::is_own_class(File& file, const Expr* expr) {
  const auto* name = as<Name>(expr);
  Function* method = name == nullptr ? nullptr : file.function_of(expr);
  return method != nullptr && method->owner != nullptr && !method->parameters.empty() && method->parameters[0]->name == name->name && is_class_method(*method);
}

// A method found through an instance (or class): itself when nothing more is asked, its result when it is a property.
SetId Engine::bound_method(Function& method, const Item& through, PathId rest, const CallSite* constructor, Class& cls) {
  bool property = is_property(method);
  if (!property) {
    if (rest != PathId::Empty) return SetId::Empty;
    Item item{.kind = ItemKind::Function, .file = method.file->id, .node = method.node->id};
    bool through_class = through.is(ItemKind::Class);
    if (!is_static_method(method) && (!through_class || is_class_method(method))) item.flags |= item_flag::kSelf;
    return single(item);
  }
  const SetId value = returns_of(method, rest);
  return constructor != nullptr ? substitute(value, method, *constructor) : seen_from(cls, method, value);
}

// `self.locate()`, `cls.locate()` where classes below override the method: a part of the object, like a property, so that
// each call of the method around it gets what its own object's class has. Only without arguments, since those are known
// only here. What the callee is (a light question) is not asked so.
std::optional<SetId> Engine::own_result(File& file, const Call& call, PathId path) {
  const auto* method = as<Attribute>(call.func);
  const auto* object = method == nullptr ? nullptr : as<Name>(method->value);
  if (light_ || object == nullptr || !call.args.empty() || !call.keywords.empty()) return std::nullopt;
  Function* around = file.function_of(&call);
  if (around == nullptr || around->owner == nullptr || around->parameters.empty() || around->parameters[0]->name != object->name) return std::nullopt;
  if (is_static_method(*around)) return std::nullopt;
  Class& cls = *around->owner;
  const std::string_view name = file.name(method->attr);
  Function* own = find_method(cls, name);
  if (own == nullptr ? !library_bases(cls).empty() : is_property(*own)) return std::nullopt;
  bool overridden = false;
  for (Class* child : subclasses_that_say(cls, name)) {
    for (const Class::Field& field : child->fields) {
      if (child->file->name(field.name) == name) return std::nullopt;
    }
    overridden = overridden || child->methods.contains(name);
  }
  if (!overridden) return std::nullopt;
  const Items receiver = items(eval(file, object));  // may have been assigned
  const bool unchanged = receiver.size() == 1 && receiver[0].is(ItemKind::Parameter) && receiver[0].index == 0 && receiver[0].file == file.id &&
                         receiver[0].node == around->node->id && receiver[0].path == PathId::Empty;
  if (!unchanged) return std::nullopt;
  return project(single(receiver[0]), paths_.prepend({.kind = StepKind::Result, .text = texts_.intern(name)}, path), file, &call);
}

// What a method gives that is called with nothing but its object, one of `cls`.
SetId Engine::method_result(Class& cls, PathId path, const CallSite* constructor) {
  Function* method = find_method(cls, texts_.view(paths_.head(path).text));
  if (method == nullptr) return SetId::Empty;
  const std::size_t first = is_static_method(*method) ? 0 : 1;
  Items kept;
  SetId value = SetId::Empty;
  for (const Item& item : Items(items(returns_of(*method, paths_.tail(path))))) {
    const bool own = item.is(ItemKind::Parameter) && item.file == method->file->id && item.node == method->node->id;
    if (own && item.index >= first) value = unite(value, passed_for(item, default_of(*method, item.index, item.path)));
    else kept.push_back(item);
  }
  value = unite(value, intern(std::move(kept)));
  return constructor != nullptr ? substitute(value, *method, *constructor) : seen_from(cls, *method, value);
}

// What a method that `cls` inherits says of its own object, with that object one of `cls`: what other classes override is
// no answer here.
SetId Engine::seen_from(Class& cls, Function& method, SetId value) {
  if (method.owner == &cls || is_static_method(method)) return value;
  auto is_own_object = [&](const Item& item) {
    return item.is(ItemKind::Parameter) && item.index == 0 && item.file == method.file->id && item.node == method.node->id;
  };
  const Items held = items(value);
  if (std::none_of(held.begin(), held.end(), is_own_object)) return value;
  Items kept;
  SetId seen = SetId::Empty;
  for (const Item& item : held) {
    if (!is_own_object(item)) kept.push_back(item);
    else seen = unite(seen, passed_for(item, own_member(cls, is_class_method(method), item.path, *method.file, method.parameters[0])));
  }
  return unite(seen, intern(std::move(kept)));
}

// What `self.path` (`cls.path`, `through_class`) can be in a method of the class: of an object of it, or of a subclass that
// overrides it. With an empty path the object itself.
SetId Engine::own_member(Class& cls, bool through_class, PathId path, File& file, const Node* at) {
  if (path == PathId::Empty) {
    Item self{.kind = through_class ? ItemKind::Class : ItemKind::Instance, .file = cls.file->id};
    if (through_class) {
      self.node = cls.node->id;
    } else {
      self.index = cls.node->id;
      self.path = static_cast<PathId>(cls.file->id);
    }
    return single(self);
  }
  const SetId value = through_class ? class_member(cls, path, false, file, at) : instance_member(cls, nullptr, path, file, at);
  // An abstract method's own body gives nothing.
  return unite(value, overrides_below(cls, path, !through_class, file, at));
}

// What the classes that derive from `cls` have in place of its own member at `path`.
SetId Engine::overrides_below(Class& cls, PathId path, bool through_instance, File& file, const Node* at) {
  const PathStep& step = paths_.head(path);
  const bool called = step.kind == StepKind::Result;
  if (step.kind != StepKind::Attribute && !called) return SetId::Empty;
  SetId value = SetId::Empty;
  const std::string_view name = texts_.view(step.text);
  for (Class* child : subclasses_that_say(cls, name)) {
    bool overrides = child->methods.contains(name);
    for (const Class::Field& field : child->fields) overrides = overrides || (!called && child->file->name(field.name) == name);
    if (overrides) value = unite(value, class_member(*child, path, through_instance, file, at));
  }
  return value;
}

// Memoized: what a constructor was given may lead back to the instance.
SetId Engine::instance_member(Class& cls, const CallSite* constructor, PathId path, const File& file, const Node* at) {
  constexpr std::uint32_t kMember = ~0u - 1;
  QuestionKey key{cls.file->id, cls.node->id, constructor == nullptr ? 0 : site_number(*constructor), static_cast<std::uint32_t>(path), kMember, light_};
  return fields_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] { return find_instance_member(cls, constructor, path, file, at); });
}

SetId Engine::find_instance_member(Class& cls, const CallSite* constructor, PathId path, const File& file, const Node* at) {
  const PathStep& step = paths_.head(path);
  if (step.kind == StepKind::Result) return method_result(cls, path, constructor);
  if (step.kind != StepKind::Attribute) {
    // obj["key"]: __getitem__, or a mapping made from keywords.
    if (Function* get = find_method(cls, "__getitem__")) {
      const SetId value = handed_through(*get, path);
      return constructor != nullptr ? substitute(value, *get, *constructor) : value;
    }
    if (is_record(cls) && step.kind == StepKind::Index) {
      // A NamedTuple by position.
      int index = step.index;
      for (const Class::Field& field : cls.fields) {
        if (index-- == 0) return instance_member(cls, constructor, attribute_path(cls.file->name(field.name), paths_.tail(path)), file, at);
      }
    }
    if (is_record(cls) && step.kind == StepKind::Key) {
      return instance_member(cls, constructor, attribute_path(texts_.view(step.text), paths_.tail(path)), file, at);
    }
    if (step.kind == StepKind::Element || step.kind == StepKind::Index) {
      for (std::string_view name : {"__iter__", "__next__"}) {
        if (Function* iter = find_method(cls, name)) {
          PathId inside = name == "__iter__" ? path : paths_.tail(path);
          return constructor != nullptr ? substitute(returns_of(*iter, inside), *iter, *constructor) : returns_of(*iter, inside);
        }
      }
      if (Function* get = find_method(cls, "__getitem__")) return returns_of(*get, paths_.tail(path));
    }
    return mapping_entry(cls, constructor, path);
  }
  std::string_view name = texts_.view(step.text);
  PathId rest = paths_.tail(path);
  if (name == "__class__") return project(single({.kind = ItemKind::Class, .file = cls.file->id, .node = cls.node->id}), rest, file, at);
  if (name == "__dict__") {
    if (rest != PathId::Empty && paths_.head(rest).kind == StepKind::Key) {
      return instance_member(cls, constructor, attribute_path(texts_.view(paths_.head(rest).text), paths_.tail(rest)), file, at);
    }
    return SetId::Empty;
  }
  if (Function* method = find_method(cls, name)) {
    return bound_method(*method, {.kind = ItemKind::Instance}, rest, constructor, cls);
  }
  if (constructor == nullptr && is_enumeration(cls)) return any_member_part(cls, path, file, at);
  bool sure = false;  // some constructor stores it unconditionally: class-level values are hidden
  SetId value = field_stores(cls, name, rest, constructor, sure);
  bool record = false;
  value = unite(value, record_field(cls, name, constructor, rest, record));
  if (value == SetId::Empty && !light_) value = kept_arguments(cls, name, rest, constructor);
  if (value == SetId::Empty && !light_) value = library_field(cls, name, rest, constructor);
  if (!sure && !record) value = unite(value, class_member(cls, path, true, file, at));
  // A field that is None at first is there to be set by others.
  const bool nothing = std::all_of(items(value).begin(), items(value).end(), [](const Item& item) { return item.is(ItemKind::Nothing); });
  if (nothing || !sure) value = unite(value, outside_stores(cls, name, rest));
  if (value == SetId::Empty && !name.starts_with("__")) {
    if (gives_entries_as_attributes(cls)) value = mapping_entry(cls, constructor, key_path(name, rest));
    if (value != SetId::Empty) return value;
    if (Function* get = find_method(cls, "__getattr__")) {
      return constructor != nullptr ? substitute(returns_of(*get, rest), *get, *constructor) : returns_of(*get, rest);
    }
  }
  return value;
}

// The calls that construct the class by its name.
const std::vector<CallSite>& Engine::constructions(Class& cls) {
  return constructions_.ask(fix_, id_of(*cls.file, cls.node), [&] { return find_constructions(cls); });
}

std::vector<CallSite> Engine::find_constructions(Class& cls) {
  std::vector<CallSite> sites;
  for (FileId id : std::vector<FileId>(files_that_may_import(cls.file->id, cls.name()))) {
    File* file = program_.file(id);
    if (file == nullptr) continue;
    for (const Expr* mention : file->mentions_of(cls.name())) {
      const auto* method = as<Attribute>(file->parent(mention));
      const auto* call = as<Call>(file->parent(method != nullptr ? static_cast<const Node*>(method) : mention));
      if (call != nullptr && call->func != mention && is_record(cls)) {
        const std::vector<Class*> made = record_maker(*file, *call).made;
        if (std::find(made.begin(), made.end(), &cls) != made.end()) sites.push_back({.file = file, .call = call, .bound = true, .constructs = &cls});
      }
      if (is_record(cls)) {
        const std::vector<CallSite> parsed = parsed_records(*file, *mention, cls);
        sites.insert(sites.end(), parsed.begin(), parsed.end());
      }
      if (call == nullptr || call->func != mention) continue;
      bool ours = false;
      for (const Item& item : items(callee(*file, mention))) {
        ours = ours || is_class(item, cls);
      }
      if (ours) sites.push_back({.file = file, .call = call, .bound = true, .constructs = &cls});
    }
  }
  return sites;
}

// A name looked up on the class itself: methods, class-level values, library bases.
SetId Engine::class_member(Class& cls, PathId path, bool through_instance, const File& file, const Node* at) {
  const PathStep& step = paths_.head(path);
  if (step.kind == StepKind::Result) return method_result(cls, path, nullptr);
  if (step.kind != StepKind::Attribute) {  // Variant[name], for member in Variant
    bool members = !through_instance && is_enumeration(cls);
    return members ? members_value(cls, step.kind == StepKind::Key ? texts_.view(step.text) : "", paths_.tail(path), file, at) : SetId::Empty;
  }
  std::string_view name = texts_.view(step.text);
  PathId rest = paths_.tail(path);
  if (name == "__members__" && rest != PathId::Empty && is_enumeration(cls)) return class_member(cls, rest, through_instance, file, at);
  Item through{.kind = through_instance ? ItemKind::Instance : ItemKind::Class};
  for (Class* one : mro(cls)) {
    if (auto found = one->methods.find(name); found != one->methods.end()) {
      if (!through_instance && is_property(*found->second)) continue;
      return bound_method(*found->second, through, rest, nullptr, cls);
    }
    bool has_field = false;
    for (const Class::Field& field : one->fields) has_field = has_field || one->file->name(field.name) == name;
    if (has_field && is_enumeration(cls)) {
      if (SetId members = members_value(cls, name, rest, file, at); members != SetId::Empty) return members;
    }
    if (has_field) {
      FileFlow& walked = flow(*one->file);
      walked.require(*one->outer);
      auto id = one->file->name_ids.find(name);
      SetId value = SetId::Empty;
      if (id != one->file->name_ids.end()) {
        DefSetId defs = walked.at_class_end(*one, id->second);
        value = defs_value(*one->file, *one->outer, defs, nullptr, nullptr, rest);
      }
      value = unite(value, outside_stores(*one, name, rest));
      if (rest != PathId::Empty) value = unite(value, class_stores(*one, name, rest));
      return value;
    }
    // A class defined inside the class.
    for (const auto& inner : one->file->classes) {
      if (inner->owner == one && inner->name() == name) {
        return project(single({.kind = ItemKind::Class, .file = one->file->id, .node = inner->node->id}), rest, file, at);
      }
    }
  }
  SetId value = SetId::Empty;
  for (TextId base : library_bases(cls)) {
    std::string full = database_.canonical(std::string(texts_.view(base)) + "." + std::string(name));
    const models::Facts* facts = database_.facts(full);
    const models::Facts* type = facts_named(base);
    if (facts != nullptr) {
      value = unite(value, library_object(full, file, at, rest));
    } else if (through_instance && type != nullptr && !type->source_instances.empty()) {
      for (const models::SourceRow* row : type->source_instances) value = unite(value, sources(row->kinds, file, at, full));
    }
  }
  return value;
}

}  // namespace loadgate::flow
