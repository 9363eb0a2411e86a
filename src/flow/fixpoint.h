// Memoized questions that may ask each other in circles.
//
// A question that comes back to itself gets the answer found so far (at first the empty one). The question at which a
// circle closes is asked again until its answer stays the same; answers inside the circle are kept for good only then
// (Tarjan's strongly connected components, found while asking). All tables share one Fixpoint, so circles may pass
// through several kinds of questions. A circle of more than kLargeCircle questions (half a program can hang together
// through its callers) is gone round once only: asking it again would cost more than the little it could add.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "flow/flat_map.h"

namespace loadgate::flow {

class Fixpoint {
 public:
  class TableBase {
   public:
    virtual ~TableBase() = default;
    virtual void settle(bool keep) = 0;  // the newest provisional answer becomes final, or is forgotten
  };

  static constexpr std::uint32_t kNever = std::numeric_limits<std::uint32_t>::max();
  static constexpr int kMaxRounds = 4;
  static constexpr std::uint64_t kLargeCircle = 150;

  std::uint32_t depth = 0;
  std::uint32_t touched = kNever;          // the shallowest open question that the current one asked
  std::vector<TableBase*> provisional;
  std::uint64_t questions = 0;
  bool spent = false;  // the budget of the site at hand is spent: answers made from here on are not kept

  void settle_down_to(std::size_t size, bool keep) {
    while (provisional.size() > size) {
      TableBase* table = provisional.back();
      provisional.pop_back();
      table->settle(keep);
    }
  }
};

template <class Key, class Value, class Hash>
class Table : public Fixpoint::TableBase {
 public:
  // The answer to `key`; compute() is called when it is not known. `too_deep` is the answer beyond max_depth.
  template <class Compute>
  Value ask(Fixpoint& fix, const Key& key, const Value& bottom, std::uint32_t max_depth, const Value& too_deep,
            Compute compute) {
    if (auto found = entries_.find(key); found != entries_.end()) {
      const Entry& entry = found->second;
      if (entry.low < fix.touched) fix.touched = entry.low;  // final answers have low == kNever
      return entry.value;
    }
    if (fix.spent || fix.depth >= max_depth) return too_deep;
    ++fix.questions;
    std::uint32_t depth = fix.depth++;
    std::uint32_t outer = fix.touched;
    std::size_t mark = fix.provisional.size();
    entries_.emplace(key, Entry{bottom, depth});
    Value value = bottom;
    std::uint64_t first_question = fix.questions;
    for (int round = 0;; ++round) {
      fix.touched = Fixpoint::kNever;
      value = compute();
      bool circle = fix.touched == depth;
      if (!circle || round + 1 >= Fixpoint::kMaxRounds || fix.questions - first_question > Fixpoint::kLargeCircle) break;
      if (fix.spent) break;
      Entry& entry = entries_.at(key);
      if (entry.value == value) break;
      entry.value = value;
      fix.settle_down_to(mark, false);
    }
    --fix.depth;
    if (fix.spent) {
      fix.settle_down_to(mark, false);
      entries_.erase(key);
      fix.touched = outer;
      return value;
    }
    Entry& entry = entries_.at(key);
    entry.value = value;
    if (fix.touched >= depth) {  // nothing above is waited for
      entry.low = Fixpoint::kNever;
      fix.settle_down_to(mark, true);
      fix.touched = outer;
    } else {
      entry.low = fix.touched;
      stack_.push_back(key);
      fix.provisional.push_back(this);
      if (outer < fix.touched) fix.touched = outer;
    }
    return value;
  }

  std::size_t size() const { return entries_.size(); }

  void settle(bool keep) override {
    Key key = stack_.back();
    stack_.pop_back();
    if (keep) entries_.at(key).low = Fixpoint::kNever;
    else entries_.erase(key);
  }

 private:
  struct Entry {
    Value value;
    std::uint32_t low;  // depth of the open question it waits for; kNever when final
  };
  FlatMap<Key, Entry, Hash> entries_;
  std::vector<Key> stack_;
};

// A few words as a key, enough for every question.
struct QuestionKey {
  std::uint32_t a = 0, b = 0, c = 0, d = 0, e = 0;
  bool light = false;
  bool operator==(const QuestionKey&) const = default;
};
struct QuestionKeyHash {
  std::size_t operator()(const QuestionKey& key) const {
    std::uint64_t h = (static_cast<std::uint64_t>(key.a) << 32 | key.b) * 0x9E3779B97F4A7C15ull;
    h ^= h >> 32;
    h = (h ^ (static_cast<std::uint64_t>(key.c) << 32 | key.d)) * 0xBF58476D1CE4E5B9ull;
    h = (h ^ (static_cast<std::uint64_t>(key.light) << 32 | key.e)) * 0x94D049BB133111EBull;
    return h ^ (h >> 29);
  }
};

}  // namespace loadgate::flow
