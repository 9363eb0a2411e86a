#include "detect/sweep.h"

#include <algorithm>
#include <map>
#include <set>

namespace loadgate::detect {
namespace {

constexpr std::size_t kLongWord = 9;  // shorter words are as common as those below

// Words that many programs use for something else; a file with one must also name the library.
bool is_common(std::string_view word) {
  static const std::set<std::string_view> common = {"load", "loads", "open", "read", "get", "load_model", "restore", "load_state",
                                                    "from_pretrained", "load_weights", "list", "help", "download", "load_file",
                                                    "gather", "recv", "load_dataset", "load_data", "load_from_file", "Model", "Unpickler",
                                                    "from_file", "load_checkpoint", "load_params", "pipeline", "Pipeline", "model", "run"};
  return common.contains(word);
}

std::string first_part(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

// The modules that a name is reached through: torch and hub for `torch.hub.load`, transformers for
// `transformers.AutoModel.from_pretrained`, since a class may come under the name of another one.
std::vector<std::string> modules_of(std::string_view name) {
  std::vector<std::string> modules;
  for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.')) {
    std::string_view part = name.substr(0, dot);
    if (!modules.empty() && ((part.front() >= 'A' && part.front() <= 'Z') || part.ends_with("()"))) break;
    modules.emplace_back(part);
    name.remove_prefix(dot + 1);
  }
  if (modules.empty()) modules.emplace_back(name);
  return modules;
}

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
  std::map<std::string, std::set<std::vector<std::string>>> modules_by_word, modules_by_class;
  auto add = [&](const std::string& name, const std::string& canonical) {
    std::string word = last_part(name);
    words_.insert(word);
    std::string_view owner = std::string_view(name).substr(0, name.rfind('.'));
    owner = owner.substr(owner.rfind('.') + 1);
    if (!owner.empty() && owner.front() >= 'A' && owner.front() <= 'Z') {
      method_words_.insert(word);
      while (owner.ends_with("()")) owner.remove_suffix(2);
      if (is_common(word) || word.size() < kLongWord) loader_classes_.emplace(owner);
    }
    std::set<std::vector<std::string>> ways = {modules_of(name)};
    for (const std::string& other : known_as[first_part(canonical)]) ways.insert({other});  // where inside, the alias says
    modules_by_word[word].insert(ways.begin(), ways.end());
    if (loader_classes_.contains(owner)) modules_by_class[std::string(owner)].merge(ways);
  };
  for (const models::Library& library : database.libraries()) {
    for (const models::LoadRow& row : library.loads) {
      add(row.name, row.name);
      for (const std::string& name : alias_words[row.name]) add(name, row.name);
    }
  }
  auto add_group = [&](std::string_view word, const std::set<std::vector<std::string>>& ways, bool common) {
    Group group{id_of(word), {}};
    for (const std::vector<std::string>& modules : ways) {
      if (!common) break;
      std::vector<WordId>& needed = group.beside.emplace_back();
      for (const std::string& module : modules) needed.push_back(id_of(module));
    }
    groups_.push_back(std::move(group));
  };
  for (const auto& [word, ways] : modules_by_word) add_group(word, ways, is_common(word) || word.size() < kLongWord);
  for (const auto& [word, ways] : modules_by_class) add_group(word, ways, true);
}

LoadWords::WordId LoadWords::id_of(std::string_view word) {
  return ids_.try_emplace(sema::identifier_hash(word), static_cast<WordId>(ids_.size())).first->second;
}

bool LoadWords::may_load(const std::vector<std::uint64_t>& hashes) const {
  std::vector<bool> there(ids_.size());
  for (std::uint64_t hash : hashes) {
    if (auto found = ids_.find(hash); found != ids_.end()) there[found->second] = true;
  }
  return std::any_of(groups_.begin(), groups_.end(), [&](const Group& group) {
    if (!there[group.word]) return false;
    return group.beside.empty() || std::any_of(group.beside.begin(), group.beside.end(), [&](const std::vector<WordId>& words) {
      return std::all_of(words.begin(), words.end(), [&](WordId word) { return there[word]; });
    });
  });
}

}  // namespace loadgate::detect
