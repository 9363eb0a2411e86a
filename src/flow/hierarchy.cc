// The hierarchy of classes: resolution order, subclasses, methods found through it.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

const std::vector<Class*>& Engine::mro(Class& cls) {
  std::uint64_t id = id_of(*cls.file, cls.node);
  if (auto found = mros_.find(id); found != mros_.end()) return found->second;
  mros_[id] = {&cls};  // a class that derives from itself ends here
  std::vector<Class*> order{&cls};
  std::vector<TextId> library;
  for (const Expr* base : cls.node->bases) {
    for (const Item& item : items(callee(*cls.file, base))) {
      if (item.is(ItemKind::Class)) {
        Class* parent = class_at(item.file, item.node);
        if (parent == nullptr || parent == &cls) continue;
        std::vector<Class*> above = mro(*parent);
        for (Class* one : above) {
          // Later occurrences win their place behind (a simple linearization that keeps mixins before shared bases).
          auto at = std::find(order.begin(), order.end(), one);
          if (at != order.end() && one != &cls) order.erase(at);
          if (one != &cls) order.push_back(one);
        }
        for (TextId name : library_bases(*parent)) library.push_back(name);
      } else if (item.is(ItemKind::Library)) {
        library.push_back(item.text);
      } else if (item.is(ItemKind::LibraryInstance)) {
        library.push_back(item.text);  // a base made by a call: declarative_base()
      }
    }
  }
  if (order.size() > 200) order.resize(200);
  if (fix_.spent) mros_cut_short_.push_back(id);
  library_bases_[id] = std::move(library);
  return mros_[id] = std::move(order);
}

const std::vector<TextId>& Engine::library_bases(Class& cls) {
  mro(cls);
  return library_bases_[id_of(*cls.file, cls.node)];
}

// Files that can have the class as a base of another one.
std::vector<FileId> Engine::files_that_may_derive(const Class& cls) {
  constexpr std::size_t kFew = 12;  // so many are looked at without asking whether they import the module
  std::vector<FileId> deriving = program_.files_with(cls.name(), sema::WordRole::Base);
  if (deriving.size() <= kFew) return deriving;
  const std::vector<FileId> importing = files_that_may_import(cls.file->id, cls.name());
  std::erase_if(deriving, [&](FileId id) { return !std::binary_search(importing.begin(), importing.end(), id); });
  return deriving;
}

// Classes that derive from `cls`, directly or not, in file order.
const std::vector<Class*>& Engine::subclasses(Class& cls) {
  return subclasses_.ask(fix_, id_of(*cls.file, cls.node), [&] { return find_subclasses(cls, [](FileId) { return true; }); });
}

// Those of them whose file may say the word. Most classes have none, and then nothing is parsed.
std::vector<Class*> Engine::subclasses_that_say(Class& cls, std::string_view word) {
  const std::tuple key{cls.file->id, cls.node->id, texts_.intern(word)};
  auto [at, fresh] = subclasses_that_say_.try_emplace(key);
  if (!fresh) return at->second;
  const std::vector<FileId> files = program_.files_of_descendants(cls.name(), word);
  if (files.empty()) return {};
  std::vector<Class*> found = find_subclasses(cls, [&](FileId file) { return std::binary_search(files.begin(), files.end(), file); });
  if (fix_.spent) {
    subclasses_that_say_.erase(key);
    return found;
  }
  return subclasses_that_say_[key] = std::move(found);
}

std::vector<Class*> Engine::find_subclasses(Class& cls, const std::function<bool(FileId)>& counts) {
  std::vector<Class*> all;
  std::vector<Class*> open{&cls};
  while (!open.empty() && all.size() < 400) {
    Class* parent = open.back();
    open.pop_back();
    for (FileId file_id : files_that_may_derive(*parent)) {
      if (!counts(file_id)) continue;
      for (Class* child : children_in(*parent, file_id)) {
        if (child == &cls || std::find(all.begin(), all.end(), child) != all.end()) continue;
        all.push_back(child);
        open.push_back(child);
      }
    }
  }
  std::sort(all.begin(), all.end(), [](const Class* a, const Class* b) {
    return std::pair(a->file->id, a->index) < std::pair(b->file->id, b->index);
  });
  return all;
}

// The classes of one file that have `parent` among their bases.
std::vector<Class*> Engine::children_in(Class& parent, FileId id) {
  const std::pair key{id_of(*parent.file, parent.node), id};
  if (auto known = children_.find(key); known != children_.end()) return known->second;
  std::vector<Class*> children;
  File* file = program_.file(id);
  if (file == nullptr) return children;
  for (const Expr* mention : file->mentions_under_any_name(parent.name())) {
    const Node* at = mention;
    const Node* above = file->parent(at);
    while (above != nullptr && above->kind == NodeKind::Subscript) {  // Generic[T]
      at = above;
      above = file->parent(at);
    }
    const auto* def = as<ClassDef>(above);
    if (def == nullptr || std::find(def->bases.begin(), def->bases.end(), at) == def->bases.end()) continue;
    const Items bases = items(callee(*file, mention));
    const bool derives = std::any_of(bases.begin(), bases.end(), [&](const Item& item) {
      return is_class(item, parent);
    });
    if (derives) children.push_back(file->class_by_node.at(def->id));
  }
  if (!fix_.spent) children_.emplace(key, children);
  return children;
}

Function* Engine::find_method(Class& cls, std::string_view name) {
  for (Class* one : mro(cls)) {
    if (auto found = one->methods.find(name); found != one->methods.end()) return found->second;
  }
  return nullptr;
}

bool Engine::is_record(Class& cls) {
  for (Class* one : mro(cls)) {
    for (const Expr* decorator : one->node->decorators) {
      const Expr* named_by = decorator;
      if (const auto* call = as<Call>(decorator)) named_by = call->func;
      const models::Facts* facts = facts_of(*one->file, named_by);
      if (facts != nullptr && facts->record_decorator) return true;
    }
  }
  for (TextId base : library_bases(cls)) {
    const models::Facts* facts = facts_named(base);
    if (facts != nullptr && facts->record_base) return true;
  }
  return false;
}

// `super().name`: the method or field behind the class around in the resolution order.
SetId Engine::next_in_mro(File& file, const Attribute& attribute, PathId path, bool& is_super) {
  is_super = false;
  const auto* call = as<Call>(attribute.value);
  if (call == nullptr || call->func->kind != NodeKind::Name || file.name(static_cast<const Name*>(call->func)->name) != "super") {
    return SetId::Empty;
  }
  Function* function = file.function_of(&attribute);
  while (function != nullptr && function->owner == nullptr) function = function->outer;
  if (function == nullptr) return SetId::Empty;
  is_super = true;
  Class* cls = function->owner;
  std::string_view name = file.name(attribute.attr);
  // Behind this class in its own order, and, for mixins, in the order of its subclasses.
  std::vector<Class*> starts{cls};
  for (Class* child : subclasses(*cls)) starts.push_back(child);
  Items found;
  for (Class* start : starts) {
    const std::vector<Class*>& order = mro(*start);
    auto at = std::find(order.begin(), order.end(), cls);
    for (; at != order.end(); ++at) {
      if (*at == cls) continue;
      auto method = (*at)->methods.find(name);
      if (method == (*at)->methods.end()) continue;
      found.push_back({.kind = ItemKind::Function, .flags = item_flag::kSelf, .file = (*at)->file->id, .node = method->second->node->id});
      break;
    }
  }
  if (found.empty()) {
    SetId value = SetId::Empty;
    for (TextId base : library_bases(*cls)) {
      value = unite(value, library_object(std::string(texts_.view(base)) + "." + std::string(name), file, &attribute, path));
    }
    return value;
  }
  return project(intern(std::move(found)), path, file, &attribute);
}

}  // namespace loadgate::flow
