// The first look at every file: its bytes are searched for words, once, in parallel.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "detect/check.h"
#include "detect/finding.h"
#include "models/database.h"
#include "project/discovery.h"
#include "sema/program.h"

namespace loadgate::detect {

// Which words a file must hold so that it can hold a load site.
class LoadWords {
 public:
  explicit LoadWords(const models::Database& database);

  // What a scanner has to watch for may_load.
  const sema::WatchedWords& watched() const { return watched_; }
  // Whether the text that was scanned last can hold a call of some load row.
  bool may_load(const sema::WordScanner& scanned) const;
  // Last words of the load rows ("load", "load_from_checkpoint"): what the callee of a load site is called, unless renamed.
  bool is_load_word(std::string_view word) const { return words_.contains(word); }
  // … and of those that are methods of a class ("load_from_checkpoint" of a LightningModule).
  bool is_method_word(std::string_view word) const { return method_words_.contains(word); }
  // Classes that have such a method under a common word, each with those words: a subclass of `pickle.Unpickler` is called `load`.
  const std::map<std::string, std::set<std::string>, std::less<>>& loader_classes() const { return loader_classes_; }

 private:
  using WordId = sema::WatchedWords::Id;
  struct Group {
    WordId word;                              // the last word
    bool member;                              // it has to stand as a member: it is none of Python's own names
    std::vector<std::vector<WordId>> beside;  // one of these lists must be there with it; empty: none needed
  };

  std::vector<Group> groups_;
  sema::WatchedWords watched_;
  std::unordered_set<std::string, models::TextHash, std::equal_to<>> words_;
  std::unordered_set<std::string, models::TextHash, std::equal_to<>> method_words_;
  std::map<std::string, std::set<std::string>, std::less<>> loader_classes_;
};

// Discovered files -> what a look at their words tells, by path. What cannot be read becomes a problem; `bytes` is set to
// how many were read.
std::vector<sema::Swept> sweep(const project::Discovery& found, const LoadWords& words, const CheckOptions& options,
                               std::vector<Problem>& problems, std::uint64_t& bytes);
// The same for a text that is no file; it is parsed whatever its words are.
sema::Swept sweep_text(const std::string& path, const std::string& text);

}  // namespace loadgate::detect
