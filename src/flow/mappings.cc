// Classes that are mappings themselves: `class AttrDict(dict)`, `class Registry(OrderedDict)`.
//
// An entry of such an object is what its methods store below `self`, and what the mapping was made from: the arguments of the
// call that constructs it, or those that its own constructor hands to the library's. Where the class lets entries be read as
// attributes, an attribute that nothing else gives is an entry.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

bool Engine::is_mapping(Class& cls) {
  const std::vector<TextId>& bases = library_bases(cls);
  return std::any_of(bases.begin(), bases.end(), [&](TextId base) {
    const models::Facts* facts = facts_named(base);
    return facts != nullptr && facts->role("mapping_base") != nullptr;
  });
}

// Whether entries are read as attributes: `__getattr__`, or `self.__dict__ = self`.
bool Engine::gives_entries_as_attributes(Class& cls) {
  if (!is_mapping(cls)) return false;
  const std::vector<Class*>& order = mro(cls);
  return std::any_of(order.begin(), order.end(), [](const Class* one) {
    const File& file = *one->file;
    if (one->methods.contains("__getattr__") || one->methods.contains("__getattribute__")) return true;
    if (std::any_of(one->fields.begin(), one->fields.end(), [&](const Class::Field& field) { return file.name(field.name) == "__getattr__"; })) return true;
    const auto mentions = file.mentions_of("__dict__");
    return std::any_of(mentions.begin(), mentions.end(), [&](const Expr* mention) {
      return context_of(*mention) == ContextKind::Store && is_inside(one->node, mention);
    });
  });
}

// What `__getitem__` gives at `path`. One that looks the key up in a mapping (`return self.values[key]`) hands it through:
// of the mapping only that entry counts.
SetId Engine::handed_through(Function& get, PathId path) {
  auto any = [&] { return returns_of(get, paths_.tail(path)); };
  if (paths_.head(path).kind != StepKind::Key || get.returns.size() != 1 || get.parameters.size() < 2) return any();
  const File& file = *get.file;
  const Expr* value = get.returns[0]->value;
  auto is_key = [&](const Expr* expr) {
    const auto* name = as<Name>(expr);
    return name != nullptr && name->name == get.parameters[1]->name;
  };
  if (const auto* entry = as<Subscript>(value); entry != nullptr && is_key(entry->slice)) return eval(*get.file, entry->value, path);
  const auto* call = as<Call>(value);
  const auto* method = call == nullptr || call->args.empty() ? nullptr : as<Attribute>(call->func);
  if (method == nullptr || file.name(method->attr) != "get" || !is_key(call->args[0])) return any();
  const SetId held = eval(*get.file, method->value, path);
  return call->args.size() < 2 ? held : unite(held, defaulted(eval(*get.file, call->args[1], paths_.tail(path))));
}

// What dict(…) is given, at `path` of the mapping; `skip`: so many arguments are something else.
SetId Engine::mapping_arguments(File& file, const Call& call, std::size_t skip, PathId path) {
  SetId value = SetId::Empty;
  for (std::size_t i = skip; i < call.args.size(); ++i) {
    const auto* star = as<Starred>(call.args[i]);
    value = unite(value, star != nullptr ? eval(file, star->value, element_path(path)) : eval(file, call.args[i], path));
  }
  const PathStep& step = paths_.head(path);
  for (const Keyword* keyword : call.keywords) {
    if (keyword->name == NameId::None) value = unite(value, eval(file, keyword->value, path));
    else if (step.kind == StepKind::Element || texts_.view(step.text) == file.name(keyword->name)) value = unite(value, eval(file, keyword->value, paths_.tail(path)));
  }
  return value;
}

// The entry `path` of an object of the class: of the one that `constructor` makes, or of any.
SetId Engine::mapping_entry(Class& cls, const CallSite* constructor, PathId path) {
  constexpr std::uint64_t kEntryQuestions = 300;  // records of tensors are mappings too, and made everywhere
  if (!is_mapping(cls)) return SetId::Empty;
  return fix_.bounded(kEntryQuestions, [&] { return find_mapping_entry(cls, constructor, path); }, [] { return SetId::Empty; });
}

// What is put into objects of the class under the names that they are bound to where they are made: `nets = Registry()`,
// `nets["a"] = path`.
SetId Engine::entries_stored_outside(Class& cls, PathId path) {
  SetId value = SetId::Empty;
  for (const CallSite& site : constructions(cls)) {
    const auto* assign = as<Assign>(site.file->parent(site.call));
    const auto* name = assign == nullptr || assign->targets.size() != 1 ? nullptr : as<Name>(assign->targets[0]);
    if (name == nullptr) continue;
    const Function* scope = site.file->function_of(name);
    for (const Expr* mention : site.file->mentions_of(site.file->name(name->name))) {
      if (mention->kind != NodeKind::Name || context_of(*mention) != ContextKind::Load) continue;
      const Function* inside = site.file->function_of(mention);
      if (inside != scope && (!scope->is_module() || inside->binds(name->name))) continue;
      value = unite(value, stored_below(*site.file, mention, path));
    }
  }
  return value;
}

SetId Engine::find_mapping_entry(Class& cls, const CallSite* constructor, PathId path) {
  SetId value = SetId::Empty;
  SetId stored_here = SetId::Empty;
  for (Class* one : std::vector<Class*>(mro(cls))) {
    File& file = *one->file;
    for (auto& [method_name, method] : one->methods) {
      if (method_name == "__setstate__") continue;  // what was pickled had it already
      if (method->parameters.empty() || is_static_method(*method)) continue;
      const NameId self = method->parameters[0]->name;
      for (const Expr* mention : file.mentions_of(file.name(self))) {
        if (mention->kind != NodeKind::Name || context_of(*mention) != ContextKind::Load) continue;
        const Function* inside = file.function_of(mention);
        while (inside != nullptr && inside != method) inside = inside->outer;
        if (inside == nullptr) continue;
        SetId stored = stored_below(file, mention, path);
        stored_here = unite(stored_here, stored);
        value = unite(value, constructed(cls, *method, stored, constructor));
      }
    }
  }
  if (constructor == nullptr) value = unite(value, entries_stored_outside(cls, path));
  Function* init = find_method(cls, "__init__");
  if (init == nullptr) {
    if (constructor != nullptr) {
      if (constructor->call != nullptr) value = unite(value, mapping_arguments(*constructor->file, *constructor->call, 0, path));
    } else {
      for (const CallSite& site : constructions(cls)) value = unite(value, mapping_arguments(*site.file, *site.call, 0, path));
    }
  } else {
    File& file = *init->file;
    for (const Call* call : init->calls) {
      const auto* method = as<Attribute>(call->func);
      if (method == nullptr || file.name(method->attr) != "__init__") continue;
      const bool named = method->value->kind == NodeKind::Name;  // dict.__init__(self, …)
      value = unite(value, constructed(cls, *init, mapping_arguments(file, *call, named ? 1 : 0, path), constructor));
    }
  }
  SetId held = light_ ? stored_parameters(stored_here) : SetId::Empty;
  return unite(constructor == nullptr ? resolve(value) : value, held);
}

}  // namespace loadgate::flow
