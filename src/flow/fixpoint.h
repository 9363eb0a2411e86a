// Memoized questions that may ask each other in circles.
//
// A question that comes back to itself gets the answer found so far (at first the empty one). The question at which a
// circle closes is asked again until its answer stays the same; answers inside the circle are kept for good only then
// (Tarjan's strongly connected components, found while asking). All tables share one Fixpoint, so circles may pass
// through several kinds of questions. A circle of more than kLargeCircle questions (half a program can hang together
// through its callers) is gone round once only: asking it again would cost more than the little it could add.
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <unordered_map>
#include <utility>
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
  std::uint64_t limit = 0;  // no question is asked beyond this count
  bool spent = false;       // the limit was reached: answers made from here on are not kept

  // The answer of `ask`, or of `give_up` when it takes more than `most` questions: for what only helps the question at hand
  // (what a call writes, whether a mention means a function), and for one of several alternatives, so that one tangle of
  // code does not eat the whole budget of a load site. Giving up is an answer like any other, and kept.
  template <class Ask, class GiveUp>
  auto bounded(std::uint64_t most, Ask ask, GiveUp give_up) -> decltype(ask()) {
    return cut_short(most, ask, [&](const decltype(ask())&) { return give_up(); });
  }

  // The same where a part of the answer is worth something: `complete` is given what was found until then.
  template <class Ask, class Complete>
  auto cut_short(std::uint64_t most, Ask ask, Complete complete) -> decltype(ask()) {
    if (spent) return complete({});
    const std::uint64_t outer = limit;
    limit = std::min(outer, questions + most);
    auto value = ask();
    const bool recovers = spent && questions < outer;
    limit = outer;
    if (!recovers) return value;
    spent = false;
    return complete(value);
  }

  // The answer of `ask`, which is about the whole program and found once: it has a budget of its own, whoever asks first.
  template <class Ask>
  auto apart(std::uint64_t most, Ask ask) -> decltype(ask()) {
    const std::uint64_t left = limit > questions ? limit - questions : 0;
    const bool outer = std::exchange(spent, false);
    limit = questions + most;
    auto value = ask();
    limit = questions + left;
    spent = outer;
    return value;
  }

  // What each of `left` alternatives may take of the questions that are left.
  std::uint64_t share(std::size_t left) const {
    constexpr std::uint64_t kLeast = 150;
    return limit <= questions ? 0 : std::max<std::uint64_t>(kLeast, (limit - questions) / std::max<std::size_t>(left, 1));
  }

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
    if (fix.questions >= fix.limit) fix.spent = true;
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

// What is found once and shared, outside the circles: who calls a function, which classes derive from one. A question that
// comes back while it is being found sees nothing; the order of questions is fixed, so the answer is too. Cut short by a spent
// budget, it is found again by whoever asks next.
template <class Value>
class SharedTable {
 public:
  template <class Find>
  const Value& ask(Fixpoint& fix, std::uint64_t id, Find find) {
    auto [at, fresh] = entries_.try_emplace(id);
    if (!fresh && (at->second.whole || at->second.open || fix.spent)) return *at->second.value;
    if (fresh) at->second.value = std::make_unique<Value>();
    at->second.open = true;
    auto value = std::make_unique<Value>(find());
    Entry& held = entries_.at(id);
    held.open = false;
    held.whole = !fix.spent;
    replaced_.push_back(std::exchange(held.value, std::move(value)));
    return *held.value;
  }

  // It is found again by whoever asks next.
  void forget(std::uint64_t id) {
    if (auto at = entries_.find(id); at != entries_.end()) at->second.whole = false;
  }

  // Whether it is being found right now.
  bool is_open(std::uint64_t id) const {
    const auto at = entries_.find(id);
    return at != entries_.end() && at->second.open;
  }

 private:
  struct Entry {
    std::unique_ptr<Value> value;
    bool open = true;
    bool whole = false;
  };
  std::unordered_map<std::uint64_t, Entry> entries_;
  std::vector<std::unique_ptr<Value>> replaced_;  // somebody may still be reading them
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
