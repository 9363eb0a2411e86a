#include "sema/sketch.h"

#include <bit>

namespace loadgate::sema {
namespace {

// The key's high half. Its low half is where the search begins.
std::uint16_t fingerprint(std::uint32_t key) {
  const auto high = static_cast<std::uint16_t>(key >> 16);
  return high == 0 ? 1 : high;
}

}  // namespace

// At most three quarters of the slots are taken.
Sketch::Sketch(std::span<const std::uint32_t> keys) : slots_(std::bit_ceil(keys.size() / 3 * 4 + 4)) {
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t key : keys) {
    std::size_t at = first_slot(key);
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = fingerprint(key);
  }
}

bool Sketch::may_contain(std::uint32_t key) const {
  if (slots_.empty()) return false;
  const std::size_t mask = slots_.size() - 1;
  const std::uint16_t wanted = fingerprint(key);
  for (std::size_t at = first_slot(key); slots_[at] != 0; at = (at + 1) & mask) {
    if (slots_[at] == wanted) return true;
  }
  return false;
}

// Sixteen bits are enough for all tables but the largest, where they are spread over the whole of it.
std::size_t Sketch::first_slot(std::uint32_t key) const {
  const std::size_t low = key & 0xffff;
  return slots_.size() <= 0x10000 ? low & (slots_.size() - 1) : low * (slots_.size() / 0x10000);
}

}  // namespace loadgate::sema
