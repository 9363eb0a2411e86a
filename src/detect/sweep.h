// The first look at every file: its bytes are searched for words, once, in parallel.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "models/database.h"
#include "sema/program.h"

namespace loadgate::detect {

// Which words a file must hold so that it can hold a load site.
class LoadWords {
 public:
  explicit LoadWords(const models::Database& database);

  // Whether a file with that sketch can hold a call of some load row.
  bool may_load(const sema::Sketch& sketch) const;
  // Last words of the load rows ("load", "load_from_checkpoint"): what the callee of a load site is called, unless renamed.
  bool is_load_word(std::string_view word) const { return words_.contains(word); }
  // … and of those that are methods of a class ("load_from_checkpoint" of a LightningModule).
  bool is_method_word(std::string_view word) const { return method_words_.contains(word); }

 private:
  struct Group {
    std::uint64_t word;                   // hash of the last word
    std::vector<std::uint64_t> modules;   // hashes of import names, one of which must be there; empty: none needed
  };
  std::vector<Group> groups_;
  std::unordered_set<std::string, models::TextHash, std::equal_to<>> words_;
  std::unordered_set<std::string, models::TextHash, std::equal_to<>> method_words_;
};

}  // namespace loadgate::detect
