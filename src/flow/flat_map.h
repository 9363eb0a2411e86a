// The hash table of the engine's memo tables: entries lie in one block, so that asking costs one cache miss and giving a
// million of them back costs nothing. An entry may move when another one is added: keep no references.
#pragma once

#include <tsl/robin_map.h>

#include <cstddef>
#include <cstdint>

namespace loadgate::flow {

// Spreads ids over all bits; the table takes the lowest ones.
struct IdHash {
  std::size_t operator()(std::uint64_t id) const {
    id = (id ^ id >> 32) * 0x9E3779B97F4A7C15ull;
    return id ^ id >> 29;
  }
};

template <class Key, class Value, class Hash = IdHash>
using FlatMap = tsl::robin_map<Key, Value, Hash>;

}  // namespace loadgate::flow
