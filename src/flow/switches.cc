// Switches that cover loads of a whole program: a call after which the loader itself checks (fickling.always_check_safety()).
#include <algorithm>
#include <string>

#include "flow/engine.h"

namespace loadgate::flow {

using namespace syntax;

std::vector<GuardId> Engine::global_guards(File& file, const Call* call) {
  std::vector<GuardId> found;
  // A switch thrown by module-level code, or earlier in the same function.
  for (const auto& function : file.functions) {
    if (!function->is_module() && function.get() != file.function_of(call)) continue;
    for (const Call* other : function->calls) {
      std::string_view dotted = static_name(file, other->func);
      const models::Facts* facts = dotted.empty() ? nullptr : database_.facts(dotted);
      if (facts == nullptr) continue;
      for (const models::GuardRow* row : facts->guards) {
        if (!row->global_switch) continue;
        bool module_level = function->is_module();
        bool before = module_level && !file.function_of(call)->is_module() ? dominates(file, other, file.tree.root->body.back()) || file.statement_of(other) == file.tree.root->body.back()
                                                                           : dominates(file, other, call);
        if (!before) continue;
        found.push_back(add_guard({row->kind, file.id, other->id, texts_.intern(std::string(dotted) + "()")}));
      }
    }
  }
  return found;
}

// A file whose every import by other code comes behind such a switch: that code throws it first, or was itself imported
// behind it.
std::vector<GuardId> Engine::guards_before_import(File& file) {
  auto [at, fresh] = guards_before_import_.try_emplace(file.id);
  if (!fresh) return at->second;  // files that import each other: none
  std::vector<GuardId> found;
  for (const std::string& word : switch_words()) {
    if (!program_.files_with({word}).empty()) found = find_guards_before_import(file);
  }
  return guards_before_import_[file.id] = std::move(found);
}

std::vector<GuardId> Engine::find_guards_before_import(File& file) {
  std::vector<GuardId> found;
  for (const Importer& importer : importers(file)) {
    if (importer.file->is_test && !file.is_test) continue;
    std::vector<GuardId> here = switches_before(*importer.file, importer.file->statement_of(importer.alias));
    if (here.empty()) here = guards_before_import(*importer.file);
    if (here.empty()) return {};
    found = std::move(here);
  }
  return found;
}

std::vector<Engine::Importer> Engine::importers(File& file) {
  std::vector<Importer> found;
  for (FileId id : program_.files_with({sema::module_word(file.path)})) {
    File* importer = id == file.id ? nullptr : program_.file(id);
    if (importer == nullptr) continue;
    for (const Alias* alias : importer->aliases) {
      if (imported_file(*importer, *alias) == file.id) found.push_back({importer, alias});
    }
  }
  return found;
}

const std::vector<std::string>& Engine::switch_words() {
  if (switch_words_) return *switch_words_;
  switch_words_.emplace();
  for (const models::Library& library : database_.libraries()) {
    for (const models::GuardRow& row : library.guards) {
      if (row.global_switch) switch_words_->push_back(row.call.substr(row.call.rfind('.') + 1));
    }
  }
  return *switch_words_;
}

// Switches that module-level code has surely thrown before `place`.
std::vector<GuardId> Engine::switches_before(File& file, const Node* place) {
  std::vector<GuardId> found;
  for (const Call* call : file.functions.front()->calls) {
    std::string_view dotted = static_name(file, call->func);
    const models::Facts* facts = dotted.empty() ? nullptr : database_.facts(dotted);
    if (facts == nullptr || !dominates(file, call, place)) continue;
    for (const models::GuardRow* row : facts->guards) {
      if (row->global_switch) found.push_back(add_guard({row->kind, file.id, call->id, texts_.intern(std::string(dotted) + "()")}));
    }
  }
  return found;
}

}  // namespace loadgate::flow
