// Attributes in which a library's class keeps what its constructor was given, seen from the project's classes that derive from it.
#include <algorithm>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

// What the rows say of an attribute of that name of the class's library bases.
std::vector<const models::Facts*> Engine::facts_of_bases(Class& cls, std::string_view name) {
  std::vector<const models::Facts*> found;
  for (TextId base : library_bases(cls)) {
    const models::Facts* facts = database_.facts(database_.canonical(std::string(texts_.view(base)) + "." + std::string(name)));
    if (facts != nullptr) found.push_back(facts);
  }
  return found;
}

// What a library keeps of the constructor's arguments in an attribute: `self.hparams.path` after `self.save_hyperparameters()`.
SetId Engine::kept_arguments(Class& cls, std::string_view name, PathId rest, const CallSite* constructor) {
  Function* init = rest == PathId::Empty ? nullptr : find_method(cls, "__init__");
  if (init == nullptr || paths_.head(rest).kind == StepKind::Element || paths_.head(rest).kind == StepKind::Index) return SetId::Empty;
  const models::RoleRow* row = nullptr;
  for (const models::Facts* facts : facts_of_bases(cls, name)) {
    if (facts->role("kept_arguments") != nullptr) row = facts->role("kept_arguments");
  }
  if (row == nullptr) return SetId::Empty;
  File& file = *init->file;
  SetId value = SetId::Empty;
  const int index = init->parameter_index(texts_.view(paths_.head(rest).text));
  if (index > 0) {
    value = single({.kind = ItemKind::Parameter, .file = file.id, .node = init->node->id, .index = static_cast<std::uint32_t>(index), .path = paths_.tail(rest)});
  } else {
    // A whole object of options is handed over, or they come in as keywords.
    for (const Call* call : init->calls) {
      const auto* method = as<Attribute>(call->func);
      if (method == nullptr || !is_own_receiver(file, *method) || row->argument.empty() || file.name(method->attr) != row->argument[0].name) continue;
      for (const Expr* arg : call->args) value = unite(value, eval(file, arg, rest));
    }
    for (std::size_t i = 1; value == SetId::Empty && i < init->parameters.size(); ++i) {
      if (init->parameters[i]->parameter_kind != ParameterKind::VarKeyword) continue;
      PathId key = key_path(texts_.view(paths_.head(rest).text), paths_.tail(rest));
      value = single({.kind = ItemKind::Parameter, .file = file.id, .node = init->node->id, .index = static_cast<std::uint32_t>(i), .path = key});
    }
  }
  return constructor != nullptr ? substitute(value, *init, *constructor) : resolve(value);
}

// What a library's base class keeps under that name, or nullptr.
const models::FieldRow* Engine::kept_field(Class& cls, std::string_view name) {
  for (const models::Facts* facts : facts_of_bases(cls, name)) {
    if (facts->field != nullptr) return facts->field;
  }
  return nullptr;
}

// The last constructor of the project before the library's, and its call of that one: `super().__init__(root)` or
// `Base.__init__(self, root)`.
Engine::LibraryConstruction Engine::library_construction(Class& cls) {
  LibraryConstruction found;
  for (Class* one : mro(cls)) {
    if (auto init = one->methods.find("__init__"); init != one->methods.end()) found.init = init->second;
  }
  for (const Call* call : found.init == nullptr ? std::vector<const Call*>() : found.init->calls) {
    const auto* method = as<Attribute>(call->func);
    if (method == nullptr || found.init->file->name(method->attr) != "__init__") continue;
    found.call = call;
    found.skip = as<Call>(method->value) != nullptr ? 0 : 1;  // `self`
    break;
  }
  return found;
}

SetId Engine::library_field(Class& cls, std::string_view name, PathId rest, const CallSite* constructor) {
  const models::FieldRow* row = kept_field(cls, name);
  if (row == nullptr) return SetId::Empty;
  if (row->listed && rest != PathId::Empty) rest = paths_.tail(rest);  // one of the paths
  auto given = [&](const CallSite& site, int skip) {
    for (const models::Selector& selector : row->from) {
      bool found = false;
      SetId value = selector.name.empty() ? SetId::Empty : named(site, selector.name, rest, found);
      if (!found && selector.position >= 0) value = positional(site, selector.position + skip, rest, found);
      if (found) return value;
    }
    return SetId::Empty;
  };
  const LibraryConstruction construction = library_construction(cls);
  if (construction.init != nullptr) {
    if (construction.call == nullptr) return SetId::Empty;
    File& file = *construction.init->file;
    const SetId kept = with_hop(given({.file = &file, .call = construction.call}, construction.skip), file, construction.call, "kept as ." + std::string(name));
    return resolve(constructed(cls, *construction.init, kept, constructor));
  }
  if (constructor != nullptr) return given(*constructor, 0);
  SetId value = SetId::Empty;
  const std::vector<CallSite> sites = constructions(cls);
  for (const CallSite& site : sites) value = unite(value, resolve(given(site, 0)));
  return sites.empty() ? single(source(SourceKind::parameter, *cls.file, cls.node, name)) : value;
}

// The same as paths (object_paths.cc): below what the constructor was given.
std::vector<std::string> Engine::library_field_paths(Class& cls, std::string_view name, bool element, int depth) {
  const models::FieldRow* row = kept_field(cls, name);
  if (row == nullptr || element != row->listed) return {};
  std::vector<std::string> paths;
  const LibraryConstruction construction = library_construction(cls);
  if (construction.call != nullptr) {
    models::Selectors from = row->from;
    for (models::Selector& selector : from) selector.position += selector.position >= 0 ? construction.skip : 0;
    const Argument root = argument(*construction.init->file, construction.call, from);
    if (root && root.path == PathId::Empty) paths = own_paths(cls, *root.file, root.expr, depth + 1);
  }
  if (paths.empty()) paths.push_back("@" + row->from[0].name);
  for (std::string& path : paths) path += (row->below.empty() ? "" : "/" + row->below) + (row->listed ? "/{}" : "");
  return paths;
}

}  // namespace loadgate::flow
