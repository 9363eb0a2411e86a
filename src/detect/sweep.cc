#include "detect/sweep.h"

#include <algorithm>
#include <map>
#include <set>

namespace loadgate::detect {
namespace {

// Words that many programs use for something else; a file with one must also name the library.
bool is_common(std::string_view word) {
  static const std::set<std::string_view> common = {"load", "loads", "open", "read", "get", "load_model", "restore", "load_state",
                                                    "from_pretrained", "load_weights", "list", "help", "download", "load_file",
                                                    "gather", "recv", "load_dataset", "load_data", "load_from_file", "Model", "Unpickler",
                                                    "from_file", "load_checkpoint", "load_params", "pipeline", "Pipeline", "model", "run"};
  return common.contains(word);
}

std::string first_part(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

std::string last_part(std::string_view name) {
  while (name.ends_with("()")) name.remove_suffix(2);
  std::size_t dot = name.rfind('.');
  return std::string(dot == std::string_view::npos ? name : name.substr(dot + 1));
}

}  // namespace

LoadWords::LoadWords(const models::Database& database) {
  // Other import names under which a library is known: cPickle for pickle, lightning for pytorch_lightning.
  std::map<std::string, std::set<std::string>> known_as;
  std::map<std::string, std::set<std::string>> alias_words;  // last words of names that mean a given canonical name
  for (const models::Library& library : database.libraries()) {
    for (const models::AliasRow& row : library.aliases) {
      known_as[first_part(row.to)].insert(first_part(row.from));
      if (!row.from.ends_with(".*")) alias_words[row.to].insert(row.from);
    }
  }
  std::map<std::string, std::set<std::string>> modules_by_word;
  auto add = [&](const std::string& name, const std::string& canonical) {
    std::string word = last_part(name);
    words_.insert(word);
    std::string_view owner = std::string_view(name).substr(0, name.rfind('.'));
    owner = owner.substr(owner.rfind('.') + 1);
    if (!owner.empty() && owner.front() >= 'A' && owner.front() <= 'Z') method_words_.insert(word);
    auto& modules = modules_by_word[word];
    modules.insert(first_part(name));
    for (const std::string& other : known_as[first_part(canonical)]) modules.insert(other);
  };
  for (const models::Library& library : database.libraries()) {
    for (const models::LoadRow& row : library.loads) {
      add(row.name, row.name);
      for (const std::string& name : alias_words[row.name]) add(name, row.name);
    }
  }
  for (const auto& [word, modules] : modules_by_word) {
    Group group{sema::identifier_hash(word), {}};
    if (is_common(word) || word.size() < 9) {
      for (const std::string& module : modules) group.modules.push_back(sema::identifier_hash(module));
    }
    groups_.push_back(std::move(group));
  }
}

bool LoadWords::may_load(const sema::Sketch& sketch) const {
  for (const Group& group : groups_) {
    if (!sketch.may_contain(group.word)) continue;
    if (group.modules.empty()) return true;
    for (std::uint64_t module : group.modules) {
      if (sketch.may_contain(module)) return true;
    }
  }
  return false;
}

}  // namespace loadgate::detect
