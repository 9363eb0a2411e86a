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
  if (path == PathId::Empty) {
    return single({.kind = ItemKind::Instance, .file = file.id, .node = call.id, .index = cls.node->id,
                   .path = static_cast<PathId>(cls.file->id)});
  }
  CallSite site{.file = &file, .call = &call, .bound = true, .constructs = &cls};
  return instance_member(cls, &site, path, file, &call);
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
  if (constructor != nullptr) return substitute(returns_of(method, rest), method, *constructor);
  (void)cls;
  return returns_of(method, rest);
}

// Memoized: what a constructor was given may lead back to the instance.
SetId Engine::instance_member(Class& cls, const CallSite* constructor, PathId path, const File& file, const Node* at) {
  constexpr std::uint32_t kMember = ~0u - 1;
  QuestionKey key{cls.file->id, cls.node->id, constructor == nullptr ? 0 : site_number(*constructor), static_cast<std::uint32_t>(path), kMember, light_};
  return fields_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] { return find_instance_member(cls, constructor, path, file, at); });
}

SetId Engine::find_instance_member(Class& cls, const CallSite* constructor, PathId path, const File& file, const Node* at) {
  const PathStep& step = paths_.head(path);
  if (step.kind != StepKind::Attribute) {
    // obj["key"]: __getitem__, or a mapping made from keywords.
    if (Function* get = find_method(cls, "__getitem__")) {
      return constructor != nullptr ? substitute(returns_of(*get, paths_.tail(path)), *get, *constructor) : returns_of(*get, paths_.tail(path));
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
    return SetId::Empty;
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
  bool sure = false;  // some constructor stores it unconditionally: class-level values are hidden
  SetId value = field_stores(cls, name, rest, constructor, sure);
  bool record = false;
  value = unite(value, record_field(cls, name, constructor, rest, record));
  if (!sure && !record) value = unite(value, class_member(cls, path, true, file, at));
  if (value == SetId::Empty || !sure) value = unite(value, outside_stores(cls, name, rest));
  if (value == SetId::Empty && !name.starts_with("__")) {
    if (Function* get = find_method(cls, "__getattr__")) {
      return constructor != nullptr ? substitute(returns_of(*get, rest), *get, *constructor) : returns_of(*get, rest);
    }
  }
  return value;
}

// What a library base fills a field with that the constructor is not given (settings from the environment).
SetId Engine::filled_field(Class& cls, const File& file, const Node* at) {
  SetId filled = SetId::Empty;
  for (TextId base : library_bases(cls)) {
    const models::Facts* type = database_.facts(texts_.view(base));
    if (type == nullptr) continue;
    for (const models::SourceRow* row : type->source_instances) filled = unite(filled, sources(row->kinds, file, at, texts_.view(base)));
  }
  return filled;
}

// `= value`, or the default inside field(default=…), Field("…").
SetId Engine::field_default(File& file, const Expr* value, PathId rest) {
  if (const auto* call = as<Call>(value)) {
    for (const Keyword* keyword : call->keywords) {
      if (keyword->name == NameId::None) continue;
      std::string_view word = file.name(keyword->name);
      if (word == "default") return eval(file, keyword->value, rest);
      if (word == "default_factory") {
        if (const auto* lambda = as<Lambda>(keyword->value)) return eval(file, lambda->body, rest);
      }
    }
  }
  return eval(file, value, rest);
}

// ---------------------------------------------------------------------------------------------------- fields

namespace {

// The expression that a store binds to `target`, and the way into it.
struct Binding {
  const Expr* value = nullptr;
  std::vector<int> unpack;
  bool iterated = false;
  bool context = false;
  bool found = false;
};

Binding binding_of(const sema::File& file, const Expr* target) {
  Binding binding;
  const Node* child = target;
  const Node* at = file.parent(target);
  while (at != nullptr) {
    switch (at->kind) {
      case NodeKind::Tuple:
      case NodeKind::List: {
        Exprs elements = at->kind == NodeKind::Tuple ? static_cast<const Tuple*>(at)->elements : static_cast<const List*>(at)->elements;
        int index = 0;
        for (std::size_t i = 0; i < elements.size(); ++i) {
          if (elements[i] == child) index = static_cast<int>(i);
        }
        binding.unpack.insert(binding.unpack.begin(), index);
        break;
      }
      case NodeKind::Starred: break;
      case NodeKind::Assign:
        binding.value = static_cast<const Assign*>(at)->value;
        binding.found = true;
        return binding;
      case NodeKind::AnnAssign:
        binding.value = static_cast<const AnnAssign*>(at)->value;
        binding.found = binding.value != nullptr;
        return binding;
      case NodeKind::AugAssign:
        binding.value = static_cast<const AugAssign*>(at)->value;
        binding.found = true;
        return binding;
      case NodeKind::For:
        binding.value = static_cast<const For*>(at)->iter;
        binding.iterated = true;
        binding.found = true;
        return binding;
      case NodeKind::WithItem:
        binding.value = static_cast<const WithItem*>(at)->context;
        binding.context = true;
        binding.found = true;
        return binding;
      default: return binding;
    }
    child = at;
    at = file.parent(at);
  }
  return binding;
}

bool is_self_of(const Function& method, const sema::File& file, const Expr* expr) {
  const auto* name = as<Name>(expr);
  (void)file;
  return name != nullptr && !method.parameters.empty() && method.parameters[0]->name == name->name;
}

// The statement stands directly in the body of its function: it runs whenever the function does.
bool is_unconditional(const sema::File& file, const Node* node) {
  const Node* statement = node;
  while (statement != nullptr && !sema::is_statement(statement->kind)) statement = file.parent(statement);
  if (statement == nullptr) return false;
  const Node* above = file.parent(statement);
  return above != nullptr && (above->kind == NodeKind::FunctionDef || above->kind == NodeKind::With);
}

}  // namespace

// What one mention of a thing stores below it, of the part that `path` asks for: `thing[key] = v`, `thing.a.b = v`,
// `thing.append(v)`, `thing["x"].update(…)`.
SetId Engine::stored_below(File& file, const Expr* thing, PathId path) {
  const Expr* top = thing;
  PathId part = PathId::Empty;
  for (int depth = 0; depth < 4; ++depth) {
    const Node* above = file.parent(top);
    PathStep step;
    const Expr* next = nullptr;
    if (const auto* attribute = as<Attribute>(above); attribute != nullptr && attribute->value == top) {
      const auto* call = as<Call>(file.parent(attribute));
      if (call != nullptr && call->func == attribute) {
        PathId rest = PathId::Empty;
        bool exact = false;
        // The elements of the receiver: one step more than the receiver's own path.
        if (!is_mutation(file.name(attribute->attr)) || !fits_path(part, path, rest, exact)) return SetId::Empty;
        return element_stores(file, call, rest);
      }
      step = attribute_step(file.name(attribute->attr));
      next = attribute;
    } else if (const auto* subscript = as<Subscript>(above); subscript != nullptr && subscript->value == top && subscript->slice->kind != NodeKind::Slice) {
      if (subscript->slice->kind == NodeKind::Number) step = {StepKind::Index, TextId::Empty, std::atoi(std::string(file.text(subscript->slice)).c_str())};
      else if (auto key = constant_text(file, subscript->slice)) step = key_step(*key);
      else step = {StepKind::Element};
      next = subscript;
    }
    if (next == nullptr) break;
    part = paths_.concat(part, paths_.prepend(step, PathId::Empty));
    top = next;
    if (context_of(*top) != ContextKind::Load) break;
  }
  if (top == thing || context_of(*top) != ContextKind::Store) return SetId::Empty;
  PathId rest = PathId::Empty;
  bool exact = false;
  if (!fits_path(part, path, rest, exact)) return SetId::Empty;
  Binding binding = binding_of(file, top);
  if (!binding.found) return SetId::Empty;
  for (std::size_t i = binding.unpack.size(); i-- > 0;) rest = index_path(binding.unpack[i], rest);
  return binding.iterated ? iterated(file, binding.value, rest) : binding.context ? context_value(file, binding.value, rest) : eval(file, binding.value, rest);
}

// What functions store below a module's name: `TABLE[key] = value`, `OPTIONS.update(…)`, `Holder.path = value`.
SetId Engine::global_parts(File& file, std::string_view name, PathId path) {
  SetId value = SetId::Empty;
  for (const Expr* mention : file.mentions_of(name)) {
    if (mention->kind != NodeKind::Name || context_of(*mention) != ContextKind::Load) continue;
    Function* function = file.function_of(mention);
    if (function->is_module()) continue;
    bool local = false;
    for (const Function* at = function; at != nullptr && !at->is_module(); at = at->outer) local = local || at->binds(static_cast<const Name*>(mention)->name);
    if (local) continue;
    SetId stored = stored_below(file, mention, path);
    if (stored != SetId::Empty) value = unite(value, with_hop(stored, file, mention, "stored in " + std::string(name)));
  }
  if (value == SetId::Empty) return value;
  // A registry holds what its functions were given.
  bool symbolic = false;
  for (const Item& item : items(value)) symbolic = symbolic || item.is(ItemKind::Parameter);
  if (!symbolic) return value;
  SetId held = objects(value);
  return unite(unite(value, held), light_ ? stored_parameters(value) : SetId::Empty);
}

// What one mention of a field, `self.name`, stores in it or below it.
SetId Engine::stored_at(Class& cls, const Attribute* attribute, std::string_view name, PathId rest) {
  File& where = *cls.file;
  if (context_of(*attribute) == ContextKind::Load) return stored_below(where, attribute, rest);
  if (context_of(*attribute) != ContextKind::Store) return SetId::Empty;
  Binding binding = binding_of(where, attribute);
  if (!binding.found) return SetId::Empty;
  PathId inside = rest;
  for (std::size_t i = binding.unpack.size(); i-- > 0;) inside = index_path(binding.unpack[i], inside);
  SetId stored = binding.iterated ? iterated(where, binding.value, inside)
                 : binding.context ? context_value(where, binding.value, inside)
                                   : eval(where, binding.value, inside);
  if (rest != PathId::Empty || light_) return stored;
  // What the methods of the class wrote to the file that the field names.
  SetId content = SetId::Empty;
  bool any = false;
  for (auto& [method_name, method] : cls.methods) {
    (void)method_name;
    Key own{Key::Root::Parameter, where.id, method->node->id, 0, "." + std::string(name)};
    for (CallOutline& outline : writers(*method)) {
      if (!near(where, outline, own)) continue;
      for (const Write& write : writes_of(where, *outline.call)) {
        if (write.own || !covers_key(write.target, write.directory, own)) continue;
        content = unite(content, write.content);
        any = true;
      }
    }
  }
  if (any) return content;
  Function* holder = where.function_of(attribute);
  const bool plain = !binding.iterated && !binding.context && inside == PathId::Empty;
  const bool constructs = holder->owner == &cls && holder->name() == "__init__" && is_unconditional(where, attribute);
  return plain && constructs ? with_cover(stored, guards_of_stored(*holder, name, binding.value)) : stored;
}

// What a constructor `holder` of the hierarchy stores, seen from the construction of `cls`: the parameters of a base's
// constructor become what `super().__init__(…)` hands up, and those of the first one what the call that constructs passes.
SetId Engine::constructed(Class& cls, Function& holder, SetId stored, const CallSite* constructor) {
  constexpr int kMostBases = 12;
  Function* init = find_method(cls, "__init__");
  if (init == nullptr || holder.name() != "__init__") return stored;
  bool symbolic = false;
  for (const Item& item : items(stored)) symbolic = symbolic || (item.is(ItemKind::Parameter) && item.file == holder.file->id && item.node == holder.node->id);
  if (!symbolic) return stored;
  std::vector<std::pair<Function*, CallSite>> chain;  // from the first constructor up to `holder`
  for (Function* at = init; at != &holder;) {
    CallSite up;
    at = chain.size() < kMostBases ? base_constructor(cls, *at, up) : nullptr;
    if (at == nullptr) return stored;
    chain.emplace_back(at, up);
  }
  for (std::size_t i = chain.size(); i-- > 0;) stored = substitute(stored, *chain[i].first, chain[i].second);
  return constructor != nullptr ? substitute(stored, *init, *constructor) : stored;
}

// The constructor that `init` calls of a base, in the resolution order of `cls`: `super().__init__(…)`, `Base.__init__(self, …)`.
Function* Engine::base_constructor(Class& cls, Function& init, CallSite& site) {
  File& file = *init.file;
  for (const Call* call : init.calls) {
    const auto* method = as<Attribute>(call->func);
    if (method == nullptr || file.name(method->attr) != "__init__") continue;
    const auto* super = as<Call>(method->value);
    bool is_super = super != nullptr && super->func->kind == NodeKind::Name && file.name(static_cast<const Name*>(super->func)->name) == "super";
    const auto* named = as<Name>(method->value);
    if (!is_super && named == nullptr) continue;
    bool behind = false;  // behind the class of `init`
    for (Class* one : std::vector<Class*>(mro(cls))) {
      auto own = one->methods.find("__init__");
      if (behind && own != one->methods.end() && (is_super || one->name() == file.name(named->name))) {
        site = {.file = &file, .call = call, .bound = is_super, .receiver_is_own_self = is_super};
        return own->second;
      }
      behind = behind || one == init.owner;
    }
  }
  return nullptr;
}

// Whether a constructor of the class or one above it stores the field on every way.
bool Engine::is_set_by_constructor(Class& cls, std::string_view name) {
  const std::tuple key{cls.file->id, cls.node->id, texts_.intern(name)};
  if (auto known = set_by_constructor_.find(key); known != set_by_constructor_.end()) return known->second;
  bool sure = false;
  for (Class* one : mro(cls)) {
    for (std::string_view init : {"__init__", "__post_init__"}) {
      auto found = one->methods.find(init);
      if (found == one->methods.end()) continue;
      for (const Expr* mention : one->file->mentions_of(name)) {
        const auto* attribute = as<Attribute>(mention);
        if (attribute == nullptr || context_of(*mention) != ContextKind::Store) continue;
        sure = sure || (one->file->function_of(mention) == found->second && is_self_of(*found->second, *one->file, attribute->value) &&
                        is_unconditional(*one->file, mention));
      }
    }
  }
  if (!fix_.spent) set_by_constructor_[key] = sure;
  return sure;
}

SetId Engine::field_stores(Class& cls, std::string_view name, PathId rest, const CallSite* constructor, bool& sure) {
  sure = is_set_by_constructor(cls, name);  // does not depend on the question's circle
  QuestionKey key{cls.file->id, cls.node->id, static_cast<std::uint32_t>(texts_.intern(name)), static_cast<std::uint32_t>(rest),
           constructor == nullptr ? 0 : site_number(*constructor), light_};
  return fields_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    SetId value = SetId::Empty;
    std::vector<Class*> family = mro(cls);
    if (constructor == nullptr) {
      for (Class* child : subclasses_that_say(cls, name)) family.push_back(child);
    }
    // Every place that stores it, then each with its share of the budget.
    struct Store {
      Class* cls;
      const Attribute* attribute;
      Function* holder;  // the method around
    };
    std::vector<Store> stores;
    for (Class* one : family) {
      for (const Expr* mention : one->file->mentions_of(name)) {
        const auto* attribute = as<Attribute>(mention);
        if (attribute == nullptr) continue;
        Function* holder = one->file->function_of(mention);
        while (holder != nullptr && holder->owner == nullptr) holder = holder->outer;
        if (holder != nullptr && holder->owner == one && is_self_of(*holder, *one->file, attribute->value)) stores.push_back({one, attribute, holder});
      }
    }
    for (std::size_t i = 0; i < stores.size(); ++i) {
      const Store& store = stores[i];
      File& where = *store.cls->file;
      value = unite(value, alternative(stores.size() - i, where, store.attribute, [&]() -> SetId {
        SetId stored = stored_at(*store.cls, store.attribute, name, rest);
        if (stored == SetId::Empty) return stored;
        stored = with_hop(stored, where, store.attribute, "stored in ." + std::string(name));
        stored = constructed(cls, *store.holder, stored, constructor);
        bool below = context_of(*store.attribute) == ContextKind::Load;
        return unite(resolve(stored), light_ && below ? stored_parameters(stored) : SetId::Empty);
      }));
    }
    // Set by a computed name, where no store names it.
    if (value != SetId::Empty) return value;
    family = mro(cls);
    if (constructor == nullptr) {
      for (std::string_view word : {"setattr", "update"}) {
        for (Class* child : subclasses_that_say(cls, word)) {
          if (std::find(family.begin(), family.end(), child) == family.end()) family.push_back(child);
        }
      }
    }
    for (Class* one : family) value = unite(value, resolve(reflected_stores(*one, name, rest, constructor)));
    return value;
  });
}

// Fields that methods set by name: `setattr(self, key, value)`, `self.__dict__.update(options)`, `vars(self).update(…)`.
SetId Engine::reflected_stores(Class& cls, std::string_view name, PathId rest, const CallSite* constructor) {
  File& file = *cls.file;
  SetId value = SetId::Empty;
  auto add = [&](Function& method, const Node* at, SetId stored) {
    if (stored == SetId::Empty) return;
    if (constructor != nullptr && method.name() == "__init__" && &method == find_method(cls, "__init__")) stored = substitute(stored, method, *constructor);
    value = unite(value, with_hop(stored, file, at, "stored in ." + std::string(name)));
  };
  for (auto& [method_name, method] : cls.methods) {
    (void)method_name;
    if (method->parameters.empty()) continue;
    for (const Call* call : method->calls) {
      if (call->func->kind == NodeKind::Name) {
        if (call->args.size() != 3 || !is_self_of(*method, file, call->args[0])) continue;
        const models::Facts* facts = database_.facts(static_name(file, call->func));
        if (facts == nullptr || facts->role("set_attribute") == nullptr) continue;
        if (auto key = constant_text(file, call->args[1])) {
          if (*key == name) add(*method, call, eval(file, call->args[2], rest));
          continue;
        }
        add(*method, call, keyed_value(file, *method, call->args[1], call->args[2], name, rest));
        continue;
      }
      const auto* update = as<Attribute>(call->func);
      if (update == nullptr || file.name(update->attr) != "update") continue;
      const auto* dict = as<Attribute>(update->value);
      const auto* vars = as<Call>(update->value);
      bool own = dict != nullptr && file.name(dict->attr) == "__dict__" && is_self_of(*method, file, dict->value);
      if (vars != nullptr && vars->args.size() == 1 && is_self_of(*method, file, vars->args[0])) {
        const models::Facts* facts = database_.facts(static_name(file, vars->func));
        own = facts != nullptr && facts->role("update_attributes") != nullptr;
      }
      if (own) add(*method, call, element_stores(file, call, key_path(name, rest)));
    }
  }
  return value;
}

// The value that a loop over `items()` gives for one key: of `for key, value in options.items()` only options[name].
SetId Engine::keyed_value(File& file, const Function& function, const Expr* key, const Expr* value, std::string_view name, PathId rest) {
  FileFlow& walked = flow(file);
  walked.require(function);
  const auto* key_name = as<Name>(key);
  const auto* value_name = as<Name>(value);
  auto loop_of = [&](const Name* variable, int index) -> const Expr* {
    if (variable == nullptr) return nullptr;
    DefSetId defs = walked.reaching(variable);
    if (defs == DefSetId::None || walked.defs_of(defs).size() != 1) return nullptr;
    const Def def = walked.def(walked.defs_of(defs)[0]);
    if (def.kind != DefKind::Value || def.value_kind != ValueKind::Iterated || !(def.path == index_path(index, PathId::Empty))) return nullptr;
    return def.value;
  };
  const Expr* keys = loop_of(key_name, 0);
  const auto* call = as<Call>(keys);
  if (call != nullptr && keys == loop_of(value_name, 1)) {
    const auto* method = as<Attribute>(call->func);
    if (method != nullptr && file.name(method->attr) == "items") return eval(file, method->value, key_path(name, rest));
  }
  return eval(file, value, rest);
}

// `obj.name = value` outside the class, where obj is an instance of it.
SetId Engine::outside_stores(Class& cls, std::string_view name, PathId rest) {
  constexpr std::uint32_t kOutside = ~0u;
  QuestionKey key{cls.file->id, cls.node->id, static_cast<std::uint32_t>(texts_.intern(name)), static_cast<std::uint32_t>(rest), kOutside, light_};
  return fields_.ask(fix_, key, SetId::Empty, options_.max_depth, SetId::Empty, [&] {
    SetId value = SetId::Empty;
    std::vector<FileId> candidates = program_.files_with({name, cls.name()});
    if (candidates.size() > 200) candidates.resize(200);
    for (FileId id : candidates) {
      File* file = program_.file(id);
      if (file == nullptr) continue;
      for (const Expr* mention : file->mentions_of(name)) {
        const auto* attribute = as<Attribute>(mention);
        if (attribute == nullptr || context_of(*mention) != ContextKind::Store) continue;
        Function* function = file->function_of(mention);
        if (function->owner != nullptr && is_self_of(*function, *file, attribute->value)) continue;
        bool ours = false;
        for (const Item& item : items(objects(callee(*file, attribute->value)))) {
          Class* made = nullptr;
          if (item.is(ItemKind::Instance)) made = class_at(static_cast<std::uint32_t>(item.path), item.index);
          if (item.is(ItemKind::Class)) made = class_at(item.file, item.node);
          if (made == nullptr) continue;
          const auto& order = mro(*made);
          ours = ours || std::find(order.begin(), order.end(), &cls) != order.end();
        }
        if (!ours) continue;
        Binding binding = binding_of(*file, mention);
        if (!binding.found) continue;
        PathId inside = rest;
        for (std::size_t i = binding.unpack.size(); i-- > 0;) inside = index_path(binding.unpack[i], inside);
        value = unite(value, resolve(with_hop(eval(*file, binding.value, inside), *file, mention, "stored in ." + std::string(name))));
      }
    }
    return value;
  });
}

// A field of a dataclass or the like: the constructor's argument of its name or position, else the class-level default.
SetId Engine::record_field(Class& cls, std::string_view name, const CallSite* constructor, PathId rest, bool& found) {
  found = false;
  if (!is_record(cls)) return SetId::Empty;
  std::vector<const Class::Field*> fields;
  std::vector<Class*> order = mro(cls);
  std::reverse(order.begin(), order.end());
  std::vector<Class*> holders;
  for (Class* one : order) {
    for (const Class::Field& field : one->fields) {
      if (field.annotation == nullptr) continue;
      std::size_t at = 0;
      while (at < fields.size() && holders[at]->file->name(fields[at]->name) != one->file->name(field.name)) ++at;
      if (at < fields.size()) {
        fields[at] = &field;
        holders[at] = one;
        continue;
      }
      fields.push_back(&field);
      holders.push_back(one);
    }
  }
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (holders[i]->file->name(fields[i]->name) != name) continue;
    found = true;
    SetId filled = filled_field(cls, *holders[i]->file, fields[i]->statement);
    auto fallback = [&] {
      return fields[i]->value == nullptr ? filled : unite(filled, defaulted(field_default(*holders[i]->file, fields[i]->value, rest)));
    };
    auto from_site = [&](const CallSite& site) {
      bool given = false;
      SetId value = named(site, name, rest, given);
      if (!given) value = positional(site, static_cast<int>(i), rest, given);
      if (!given && site.call != nullptr) {
        for (const Keyword* keyword : site.call->keywords) {
          if (keyword->name != NameId::None) continue;
          value = unite(value, eval(*site.file, keyword->value, key_path(name, rest)));
        }
      }
      return given ? value : unite(value, fallback());
    };
    // What `__post_init__` checks of it.
    std::vector<GuardId> checks;
    if (Function* checker = rest == PathId::Empty && !light_ ? find_method(cls, "__post_init__") : nullptr) checks = guards_of_stored(*checker, name, nullptr);
    if (constructor != nullptr) return with_cover(from_site(*constructor), checks);
    // All constructions in the program, then.
    SetId value = SetId::Empty;
    bool any = false;
    for (FileId id : files_that_may_import(cls.file->id, cls.name())) {
      File* file = program_.file(id);
      if (file == nullptr) continue;
      for (const Expr* mention : file->mentions_of(cls.name())) {
        const auto* call = as<Call>(file->parent(mention));
        if (call == nullptr || call->func != mention) continue;
        bool ours = false;
        for (const Item& item : items(callee(*file, mention))) {
          ours = ours || (item.is(ItemKind::Class) && item.file == cls.file->id && item.node == cls.node->id);
        }
        if (!ours) continue;
        any = true;
        CallSite site{.file = file, .call = call, .bound = true, .constructs = &cls};
        value = unite(value, with_cover(resolve(from_site(site)), checks));
      }
    }
    if (!any && filled == SetId::Empty) {
      value = unite(fallback(), single(source(SourceKind::parameter, *holders[i]->file, fields[i]->statement, name)));
    } else if (!any) {
      value = fallback();
    }
    return value;
  }
  return SetId::Empty;
}

// What functions of the class's file put into a table that the class holds: `Base.kinds[name] = cls`, `cls.kinds.append(x)`.
SetId Engine::class_stores(Class& cls, std::string_view name, PathId rest) {
  File& file = *cls.file;
  SetId value = SetId::Empty;
  for (const Expr* mention : file.mentions_of(name)) {
    const auto* attribute = as<Attribute>(mention);
    const auto* holder = attribute == nullptr ? nullptr : as<Name>(attribute->value);
    if (holder == nullptr || context_of(*mention) != ContextKind::Load) continue;
    Function* function = file.function_of(mention);
    bool own = function->owner != nullptr && is_self_of(*function, file, holder) && is_class_method(*function);
    if (!own && file.name(holder->name) != cls.name()) continue;
    value = unite(value, stored_below(file, mention, rest));
  }
  return light_ ? unite(value, stored_parameters(value)) : value;
}

// A name looked up on the class itself: methods, class-level values, library bases.
SetId Engine::class_member(Class& cls, PathId path, bool through_instance, const File& file, const Node* at) {
  const PathStep& step = paths_.head(path);
  if (step.kind != StepKind::Attribute) return SetId::Empty;
  std::string_view name = texts_.view(step.text);
  PathId rest = paths_.tail(path);
  Item through{.kind = through_instance ? ItemKind::Instance : ItemKind::Class};
  for (Class* one : mro(cls)) {
    if (auto found = one->methods.find(name); found != one->methods.end()) {
      if (!through_instance && is_property(*found->second)) continue;
      return bound_method(*found->second, through, rest, nullptr, cls);
    }
    bool has_field = false;
    for (const Class::Field& field : one->fields) has_field = has_field || one->file->name(field.name) == name;
    if (has_field) {
      FileFlow& walked = flow(*one->file);
      walked.require(*one->outer);
      auto id = one->file->name_ids.find(name);
      SetId value = SetId::Empty;
      if (id != one->file->name_ids.end()) {
        DefSetId defs = walked.at_class_end(*one, id->second);
        value = defs_value(*one->file, *one->outer, defs, nullptr, nullptr, rest);
      }
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
  // Enumeration members: Color.RED.value is what was assigned.
  SetId value = SetId::Empty;
  for (TextId base : library_bases(cls)) {
    std::string full = database_.canonical(std::string(texts_.view(base)) + "." + std::string(name));
    const models::Facts* facts = database_.facts(full);
    const models::Facts* type = database_.facts(texts_.view(base));
    if (facts != nullptr) {
      value = unite(value, library_object(full, file, at, rest));
    } else if (through_instance && type != nullptr && !type->source_instances.empty()) {
      for (const models::SourceRow* row : type->source_instances) value = unite(value, sources(row->kinds, file, at, full));
    }
  }
  return value;
}

}  // namespace loadgate::flow
