// Stores: what is put into fields, tables and names of modules, wherever that happens.
//
// A field holds what any method of the hierarchy stores to `self.name`, and what other code stores to an object of the class; a
// module's name also what functions and other files store in it or below it. One mention says what it stores below a thing
// (stored_below); the rest is finding the mentions that count.
#include <algorithm>

#include "flow/engine.h"
#include "syntax/integers.h"

namespace loadgate::flow {

using namespace syntax;

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

bool is_self_of(const Function& method, const Expr* expr) {
  const auto* name = as<Name>(expr);
  return name != nullptr && !method.parameters.empty() && method.parameters[0]->name == name->name;
}

// `Options(**entries)`: an object that is made of the entries alone.
bool is_made_of_entries(const Expr* expr, const Name& entries) {
  const auto* call = as<Call>(expr);
  if (call == nullptr || !call->args.empty() || call->keywords.size() != 1 || call->keywords[0]->name != NameId::None) return false;
  const auto* spread = as<Name>(call->keywords[0]->value);
  return spread != nullptr && spread->name == entries.name;
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

// Whether the thing stands where something is stored below it: `thing[key] = …`, `thing.a.b = …`, `thing.update(…)`.
bool Engine::is_stored_below(const File& file, const Expr* thing) {
  const Expr* top = thing;
  for (int depth = 0; depth < 4; ++depth) {
    const Node* above = file.parent(top);
    const auto* attribute = as<Attribute>(above);
    const auto* subscript = as<Subscript>(above);
    if (attribute != nullptr && attribute->value == top) top = attribute;
    else if (subscript != nullptr && subscript->value == top) top = subscript;
    else break;
    if (context_of(*top) == ContextKind::Store) return true;
    const auto* call = as<Call>(file.parent(top));
    if (attribute != nullptr && call != nullptr && call->func == top) return is_mutation(file.name(attribute->attr));
  }
  return false;
}

// Whether the name is bound by `from home import name`, and by nothing nearer.
bool Engine::imports_from(File& file, const Name& name, FileId home) {
  for (const Function* at = file.function_of(&name); at != nullptr && !at->is_module(); at = at->outer) {
    if (at->binds(name.name)) return false;
  }
  for (const Alias* alias : file.aliases) {
    const NameId bound = alias->asname == NameId::None ? alias->name : alias->asname;
    if (bound == name.name && file.parent(alias)->kind == NodeKind::ImportFrom) return imported_file(file, *alias) == home;
  }
  return false;
}

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
      const std::optional<int> position = subscript->slice->kind == NodeKind::Number ? small_integer(file.text(subscript->slice)) : std::nullopt;
      if (position) step = {StepKind::Index, TextId::Empty, *position};
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

// What other files store in a module's name or below it: `settings.path = value`, `state.options[key] = value`.
SetId Engine::stores_from_elsewhere(File& home, std::string_view name, PathId path) {
  constexpr std::size_t kMaxFiles = 40;
  const std::vector<FileId> files = program_.files_with({name, sema::module_word(home.path)});
  SetId value = SetId::Empty;
  if (files.size() > kMaxFiles) return value;
  for (FileId id : files) {
    File* file = id == home.id ? nullptr : program_.file(id);
    if (file == nullptr || (file->is_test && !home.is_test)) continue;
    for (const Expr* mention : file->mentions_of(name)) {
      const bool whole = mention->kind == NodeKind::Attribute && context_of(*mention) == ContextKind::Store;
      if (!whole && (context_of(*mention) != ContextKind::Load || !is_stored_below(*file, mention))) continue;
      bool ours = false;
      if (const auto* attribute = as<Attribute>(mention)) {
        for (const Item& item : items(callee(*file, attribute->value))) ours = ours || (item.is(ItemKind::Module) && item.file == home.id);
      } else {
        ours = imports_from(*file, static_cast<const Name&>(*mention), home.id);
      }
      if (!ours) continue;
      SetId stored = SetId::Empty;
      if (!whole) {
        stored = stored_below(*file, mention, path);
      } else if (Binding binding = binding_of(*file, mention); binding.found && !binding.iterated && !binding.context && binding.unpack.empty()) {
        stored = eval(*file, binding.value, path);
      }
      if (stored != SetId::Empty) value = unite(value, resolve(with_hop(stored, *file, mention, "stored in " + std::string(name))));
    }
  }
  return value;
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
        if (write.own || (!covers_key(write.target, write.directory, own) && !covers_field(write.target, write.directory, own))) continue;
        content = unite(content, write.content);
        any = true;
      }
    }
  }
  if (any) return unchecked(content);  // that method may not have been called
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
  if (constructor != nullptr) return substitute(stored, *init, *constructor);
  return init->owner == &cls ? stored : by_own_constructions(cls, *init, stored);
}

// What an inherited constructor stores where `cls` or a class below it is made: what other heirs pass is no answer here. As
// it is when no such place is known.
SetId Engine::by_own_constructions(Class& cls, Function& init, SetId stored) {
  auto is_below = [&](Class* made) {
    const std::vector<Class*>& order = mro(*made);
    return std::find(order.begin(), order.end(), &cls) != order.end();
  };
  std::vector<CallSite> sites = callers(init);
  std::erase_if(sites, [&](const CallSite& site) {
    if (site.constructs != nullptr) return !is_below(const_cast<Class*>(site.constructs));
    const Function* around = site.call == nullptr ? nullptr : site.file->function_of(site.call);
    return around == nullptr || around->owner == nullptr || !is_below(around->owner);
  });
  if (sites.empty()) return stored;
  return of_all_sites(sites, [&](const CallSite& site) {
    const SetId passed = substitute(stored, init, site);
    return resolve(site.call == nullptr ? passed : with_hop(passed, *site.file, site.call, "passed to " + std::string(cls.name()) + "()"));
  });
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
        sure = sure || (one->file->function_of(mention) == found->second && is_self_of(*found->second, attribute->value) &&
                        is_unconditional(*one->file, mention));
      }
    }
  }
  if (!fix_.spent) set_by_constructor_[key] = sure;
  return sure;
}

// Whether it is `self.field.other = value` where another part of the field is asked for. Told beforehand, so that it takes no
// share of the budget.
bool Engine::stores_other_part(const File& file, const Attribute& field, PathId rest) {
  const auto* part = as<Attribute>(file.parent(&field));
  if (part == nullptr || context_of(*part) != ContextKind::Store || rest == PathId::Empty) return false;
  const PathStep& wanted = paths_.head(rest);
  return wanted.kind == StepKind::Attribute && texts_.view(wanted.text) != file.name(part->attr);
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
        if (attribute == nullptr || (context_of(*attribute) == ContextKind::Load && !is_stored_below(*one->file, attribute))) continue;
        if (stores_other_part(*one->file, *attribute, rest)) continue;
        Function* holder = one->file->function_of(mention);
        while (holder != nullptr && holder->owner == nullptr) holder = holder->outer;
        if (holder != nullptr && holder->owner == one && is_self_of(*holder, attribute->value)) stores.push_back({one, attribute, holder});
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

// The calls of a class's methods that set fields by name.
const std::vector<Engine::SettingCall>& Engine::setting_calls(Class& cls) {
  const auto [known, fresh] = setting_calls_.try_emplace(id_of(*cls.file, cls.node));
  std::vector<SettingCall>& found = known->second;
  if (!fresh) return found;
  File& file = *cls.file;
  const bool by_items = sets_items_as_attributes(cls);
  auto has_role = [&](const Expr* callee, std::string_view role) {
    const models::Facts* facts = facts_of(file, callee);
    return facts != nullptr && facts->role(role) != nullptr;
  };
  for (auto& [method_name, method] : cls.methods) {
    (void)method_name;
    if (method->parameters.empty()) continue;
    for (const Expr* self : file.mentions_of(file.name(method->parameters[0]->name))) {
      const auto* dict = as<Attribute>(file.parent(self));
      const bool below_dict = dict != nullptr && file.name(dict->attr) == "__dict__";
      const Expr* table = below_dict ? dict : self;
      const auto* item = as<Subscript>(file.parent(table));
      if (item == nullptr || item->value != table || context_of(*item) != ContextKind::Store) continue;
      if ((!below_dict && !by_items) || file.function_of(self) != method) continue;
      const Binding binding = binding_of(file, item);
      const bool plain = binding.found && !binding.iterated && !binding.context && binding.unpack.empty();
      if (plain && !is_put_by_assignment(*method, binding.value)) found.push_back({method, item, item->slice, binding.value});
    }
    for (const Call* call : method->calls) {
      if (call->func->kind == NodeKind::Name) {
        const bool sets = call->args.size() == 3 && is_self_of(*method, call->args[0]) && has_role(call->func, "set_attribute");
        if (sets && !is_put_by_assignment(*method, call->args[2])) found.push_back({method, call, call->args[1], call->args[2]});
        continue;
      }
      const auto* update = as<Attribute>(call->func);
      if (update == nullptr || file.name(update->attr) != "update") continue;
      const auto* dict = as<Attribute>(update->value);
      const auto* vars = as<Call>(update->value);
      bool own = dict != nullptr && file.name(dict->attr) == "__dict__" && is_self_of(*method, dict->value);
      if (vars != nullptr && vars->args.size() == 1 && is_self_of(*method, vars->args[0])) own = has_role(vars->func, "update_attributes");
      if (own) found.push_back({method, call, nullptr, nullptr});
    }
  }
  return found;
}

// A method that is called by statements like `x[key] = value` and `x.name = value`.
bool Engine::is_called_by_assignments(const Function& function) {
  return function.owner != nullptr && (function.name() == "__setitem__" || function.name() == "__setattr__");
}

// Whether the expression is what such a statement puts into the object: the method's last parameter.
bool Engine::is_put_by_assignment(const Function& method, const Expr* expr) {
  const auto* name = as<Name>(expr);
  return name != nullptr && is_called_by_assignments(method) && method.parameters.size() == 3 && method.parameters[2]->name == name->name;
}

// Whether `x[key] = value` sets the attribute `key` of such an object: its __setitem__ says setattr(self, key, value).
bool Engine::sets_items_as_attributes(Class& cls) {
  Function* set = find_method(cls, "__setitem__");
  if (set == nullptr) return false;
  return std::any_of(set->calls.begin(), set->calls.end(), [&](const Call* call) {
    if (call->func->kind != NodeKind::Name || call->args.size() != 3 || !is_self_of(*set, call->args[0])) return false;
    const models::Facts* facts = facts_of(*set->file, call->func);
    return facts != nullptr && facts->role("set_attribute") != nullptr && is_put_by_assignment(*set, call->args[2]);
  });
}

// Fields that methods set by name: `setattr(self, key, value)`, `self.__dict__.update(options)`, `vars(self).update(…)`.
SetId Engine::reflected_stores(Class& cls, std::string_view name, PathId rest, const CallSite* constructor) {
  File& file = *cls.file;
  SetId value = SetId::Empty;
  for (const auto& [method, node, key, put] : setting_calls(cls)) {
    SetId stored = SetId::Empty;
    if (put == nullptr) stored = element_stores(file, static_cast<const Call*>(node), key_path(name, rest));
    else stored = named_value(file, *method, key, put, name, rest);
    if (stored == SetId::Empty) continue;
    if (constructor != nullptr && method->name() == "__init__" && method == find_method(cls, "__init__")) {
      stored = substitute(stored, *method, *constructor);
    }
    value = unite(value, with_hop(stored, file, node, "stored in ." + std::string(name)));
  }
  return value;
}

// The way through nested objects of entries, as one through the mappings that they were made of: `.train.path` as ["train"]["path"].
PathId Engine::entries_path(PathId path) {
  if (path == PathId::Empty) return path;
  const PathStep step = paths_.head(path);
  const PathId rest = entries_path(paths_.tail(path));
  return step.kind == StepKind::Attribute ? key_path(texts_.view(step.text), rest) : paths_.prepend(step, rest);
}

// What a store of `value` under `key` puts under that name. Where both come from a loop over `items()`, that is one entry:
// of `for key, value in options.items()` only options[name].
SetId Engine::named_value(File& file, const Function& function, const Expr* key, const Expr* value, std::string_view name, PathId rest) {
  if (auto text = constant_text(file, key)) return *text == name ? eval(file, value, rest) : SetId::Empty;
  FileFlow& walked = flow(file);
  walked.require(function);
  const auto* key_name = as<Name>(key);
  const auto* value_name = as<Name>(value);
  auto loop_of = [&](const Def& def, int index) -> const Expr* {
    if (def.kind != DefKind::Value || def.value_kind != ValueKind::Iterated || !(def.path == index_path(index, PathId::Empty))) return nullptr;
    return def.value;
  };
  auto defs_of = [&](const Name* variable) {
    const DefSetId defs = variable == nullptr ? DefSetId::None : walked.reaching(variable);
    return defs == DefSetId::None ? std::vector<DefId>() : std::vector<DefId>(walked.defs_of(defs).begin(), walked.defs_of(defs).end());
  };
  const std::vector<DefId> of_key = defs_of(key_name);
  const Expr* keys = of_key.size() != 1 ? nullptr : loop_of(walked.def(of_key[0]), 0);
  const auto* call = as<Call>(keys);
  const auto* method = call == nullptr ? nullptr : as<Attribute>(call->func);
  if (method == nullptr || file.name(method->attr) != "items") return eval(file, value, rest);
  // The entry itself, or an object of its own entries: `if isinstance(value, dict): value = Options(**value)`.
  SetId entry = SetId::Empty;
  bool looped = false;
  for (DefId id : defs_of(value_name)) {
    const Def def = walked.def(id);
    if (loop_of(def, 1) == keys) {
      looped = true;
      entry = unite(entry, eval(file, method->value, key_path(name, rest)));
    } else if (is_made_of_entries(def.value, *value_name)) {
      if (rest != PathId::Empty) entry = unite(entry, eval(file, method->value, key_path(name, entries_path(rest))));
    } else {
      return eval(file, value, rest);
    }
  }
  return looped ? entry : eval(file, value, rest);
}

// What a store into another object by a name that is computed puts at `path`: data that is laid over the object. Which
// names the data has is not known, so what cannot be said to be data (a caller that is not there, constants of other
// names) is no reason to add anything. `use`: where it is read, null where the answer stays in terms of the parameters.
SetId Engine::named_store(File& file, const Function& scope, const Def& def, const Expr* use, PathId path) {
  if (path == PathId::Empty || (paths_.head(path).kind != StepKind::Attribute && paths_.head(path).kind != StepKind::Key)) return SetId::Empty;
  const auto* call = as<Call>(def.node);
  const Expr* key = call != nullptr ? call->args[1] : static_cast<const Subscript*>(def.node)->slice;
  SetId stored = named_value(file, scope, key, def.value, texts_.view(paths_.head(path).text), paths_.tail(path));
  if (constant_text(file, key)) return stored;
  stored = without_literals(stored);
  if (use == nullptr || light_) return stored;
  SetId known = SetId::Empty;
  for (const Item& item : Items(items(resolve(stored)))) {
    const bool open = item.is(ItemKind::Source) && (item.source() == SourceKind::parameter || item.source() == SourceKind::unknown);
    if (!open && !item.is(ItemKind::Literal)) known = unite(known, single(item));
  }
  return known;
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
        const bool own = function->owner != nullptr && is_self_of(*function, attribute->value);
        if (own && !is_class_method(*function)) continue;  // a field
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

// What functions of the class's file put into a table that the class holds: `Base.kinds[name] = cls`, `cls.kinds.append(x)`.
SetId Engine::class_stores(Class& cls, std::string_view name, PathId rest) {
  File& file = *cls.file;
  SetId value = SetId::Empty;
  for (const Expr* mention : file.mentions_of(name)) {
    const auto* attribute = as<Attribute>(mention);
    const auto* holder = attribute == nullptr ? nullptr : as<Name>(attribute->value);
    if (holder == nullptr || context_of(*mention) != ContextKind::Load) continue;
    Function* function = file.function_of(mention);
    while (function != nullptr && function->owner == nullptr) function = function->outer;  // of a decorator's inner function too
    bool own = function != nullptr && is_self_of(*function, holder) && is_class_method(*function);
    if (!own && file.name(holder->name) != cls.name()) continue;
    value = unite(value, stored_below(file, mention, rest));
  }
  return light_ ? unite(value, stored_parameters(value)) : value;
}

}  // namespace loadgate::flow
