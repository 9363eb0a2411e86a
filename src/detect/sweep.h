// The first look at every file: its bytes are searched for words, once, in parallel.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "flow/flat_map.h"
#include "models/database.h"
#include "sema/program.h"

namespace loadgate::detect {

// Which words a file must hold so that it can hold a load site.
class LoadWords {
 public:
  explicit LoadWords(const models::Database& database);

  // Whether a file with words of these hashes (repetitions allowed) can hold a call of some load row.
  bool may_load(const std::vector<std::uint64_t>& hashes) const;
  // Last words of the load rows ("load", "load_from_checkpoint"): what the callee of a load site is called, unless renamed.
  bool is_load_word(std::string_view word) const { return words_.contains(word); }
  // … and of those that are methods of a class ("load_from_checkpoint" of a LightningModule).
  bool is_method_word(std::string_view word) const { return method_words_.contains(word); }
  // Whether a class of that name has such a method under a common word: a subclass of `pickle.Unpickler` is called `load`.
  bool is_loader_class(std::string_view word) const { return loader_classes_.contains(word); }

 private:
  using WordId = std::uint32_t;  // dense, for the words that are looked for
  struct Group {
    WordId word;                               // the last word
    std::vector<std::vector<WordId>> beside;   // one of these lists must be there with it; empty: none needed
  };
  WordId id_of(std::string_view word);

  std::vector<Group> groups_;
  flow::FlatMap<std::uint64_t, WordId> ids_;  // by hash
  std::unordered_set<std::string, models::TextHash, std::equal_to<>> words_;
  std::unordered_set<std::string, models::TextHash, std::equal_to<>> method_words_;
  std::unordered_set<std::string, models::TextHash, std::equal_to<>> loader_classes_;
};

}  // namespace loadgate::detect
