// Interned texts and access paths.
//
// An access path says which part of a value is meant: `cfg.model["ckpt"][0]` asks for the path .model ["ckpt"] [0] of
// `cfg`. Paths are consumed from the front, so they are hash-consed lists: equal paths have equal ids.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace loadgate::flow {

enum class TextId : std::uint32_t { Empty = 0 };

class Texts {
 public:
  Texts() { intern(""); }
  TextId intern(std::string_view text) {
    auto found = ids_.find(text);
    if (found != ids_.end()) return found->second;
    held_.emplace_back(text);
    auto id = static_cast<TextId>(held_.size() - 1);
    ids_.emplace(held_.back(), id);
    return id;
  }
  std::string_view view(TextId id) const { return held_[static_cast<std::size_t>(id)]; }

 private:
  std::deque<std::string> held_;  // stable addresses
  std::unordered_map<std::string_view, TextId> ids_;
};

enum class StepKind : std::uint8_t {
  Attribute,  // .text
  Key,        // ["text"]
  Index,      // [number], negative from the end
  Element,    // any element, key unknown
  Result,     // .text(): what the method gives that is called with nothing but its object
};

struct PathStep {
  StepKind kind = StepKind::Element;
  TextId text = TextId::Empty;
  std::int32_t index = 0;
  bool operator==(const PathStep&) const = default;
};

enum class PathId : std::uint32_t { Empty = 0 };

class Paths {
 public:
  static constexpr int kMaxLength = 4;  // longer paths lose their end: then the whole of a part is meant

  Paths() { cells_.push_back({}); }

  PathId prepend(const PathStep& step, PathId tail) {
    if (cell(tail).length >= kMaxLength) tail = PathId::Empty;
    Key key{step, tail};
    auto [at, fresh] = ids_.try_emplace(key, static_cast<PathId>(cells_.size()));
    if (fresh) cells_.push_back({step, tail, static_cast<std::uint16_t>(cell(tail).length + 1)});
    return at->second;
  }
  PathId concat(PathId front, PathId back) {
    if (front == PathId::Empty) return back;
    return prepend(head(front), concat(tail(front), back));
  }
  const PathStep& head(PathId path) const { return cell(path).step; }
  PathId tail(PathId path) const { return cell(path).tail; }
  int length(PathId path) const { return cell(path).length; }

 private:
  struct Cell {
    PathStep step;
    PathId tail = PathId::Empty;
    std::uint16_t length = 0;
  };
  struct Key {
    PathStep step;
    PathId tail;
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      std::uint64_t h = static_cast<std::uint64_t>(key.tail) * 0x9E3779B97F4A7C15ull;
      h ^= (static_cast<std::uint64_t>(key.step.kind) << 32) ^ static_cast<std::uint64_t>(key.step.text) ^
           (static_cast<std::uint64_t>(static_cast<std::uint32_t>(key.step.index)) << 40);
      h *= 0xBF58476D1CE4E5B9ull;
      return h ^ (h >> 31);
    }
  };
  const Cell& cell(PathId path) const { return cells_[static_cast<std::size_t>(path)]; }

  std::deque<Cell> cells_;  // stable addresses: heads are held by reference while questions make new paths
  std::unordered_map<Key, PathId, Hash> ids_;
};

}  // namespace loadgate::flow
