#include "sema/sketch.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace loadgate::sema {

// The key's high half. Its low half is where the search begins.
std::uint16_t Sketch::fingerprint(std::uint32_t key) {
  const auto high = static_cast<std::uint16_t>(key >> 16);
  return high == 0 ? 1 : high;
}

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

SketchIndex::SketchIndex(std::size_t count, std::function<const Sketch&(std::size_t)> sketch_at)
    : count_(count), sketch_at_(std::move(sketch_at)), words_a_row_((count + 63) / 64) {
  constexpr std::size_t kMostRows = 8192;                     // a file has some hundred words: a few in a hundred rows
  constexpr std::size_t kMostWords = (std::size_t{16} << 20) / 8;  // fewer rows for very many files
  const std::size_t rows = std::bit_floor(std::clamp<std::size_t>(kMostWords / std::max<std::size_t>(words_a_row_, 1), 1, kMostRows));
  row_mask_ = rows - 1;
  bits_.assign(rows * words_a_row_, 0);
  for (std::size_t i = 0; i < count_; ++i) {
    for (std::uint16_t fingerprint : sketch_at_(i).fingerprints()) {
      if (fingerprint != 0) bits_[(fingerprint & row_mask_) * words_a_row_ + i / 64] |= std::uint64_t{1} << (i % 64);
    }
  }
}

std::span<const std::uint64_t> SketchIndex::row(std::uint32_t key) const {
  return std::span(bits_).subspan((Sketch::fingerprint(key) & row_mask_) * words_a_row_, words_a_row_);
}

std::vector<std::uint32_t> SketchIndex::with_all(std::span<const std::uint32_t> keys) const {
  std::vector<std::uint32_t> found;
  for (std::size_t word = 0; word < words_a_row_; ++word) {
    std::uint64_t left = ~std::uint64_t{0};
    for (std::uint32_t key : keys) left &= row(key)[word];
    for (; left != 0; left &= left - 1) {
      const std::size_t at = word * 64 + static_cast<std::size_t>(std::countr_zero(left));
      if (at >= count_) break;
      const Sketch& sketch = sketch_at_(at);
      if (std::all_of(keys.begin(), keys.end(), [&](std::uint32_t key) { return sketch.may_contain(key); })) found.push_back(static_cast<std::uint32_t>(at));
    }
  }
  return found;
}

}  // namespace loadgate::sema
