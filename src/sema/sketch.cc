#include "sema/sketch.h"

#include <array>
#include <bit>
#include <cstring>

namespace loadgate::sema {
namespace {

// 0: no word character; 1: may begin a word; 2: digit, only inside.
constexpr std::array<std::uint8_t, 256> kWordClass = [] {
  std::array<std::uint8_t, 256> table{};
  for (int c = 0; c < 256; ++c) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    table[static_cast<std::size_t>(c)] = letter ? 1 : (c >= '0' && c <= '9') ? 2 : 0;
  }
  return table;
}();

constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ull;

std::uint64_t hash_bytes(const char* text, std::size_t size) {
  std::uint64_t hash = size * kMultiplier;
  while (size >= 8) {
    std::uint64_t word;
    std::memcpy(&word, text, 8);
    hash = (hash ^ word) * kMultiplier;
    hash ^= hash >> 32;
    text += 8;
    size -= 8;
  }
  std::uint64_t tail = 0;
  if (size > 0) std::memcpy(&tail, text, size);
  hash = (hash ^ tail) * kMultiplier;
  return hash ^ (hash >> 29);
}

}  // namespace

std::uint64_t identifier_hash(std::string_view identifier) { return hash_bytes(identifier.data(), identifier.size()); }

Sketch::Sketch(const std::vector<std::uint64_t>& hashes) {
  // `hashes` holds repetitions: half of it is a fair guess of the distinct ones; ten bits each keep false answers rare.
  std::size_t words = std::bit_ceil(hashes.size() * 5 / 64 + 4);
  bits_.assign(words, 0);
  std::size_t mask = words * 64 - 1;
  for (std::uint64_t hash : hashes) {
    std::size_t first = hash & mask;
    std::size_t second = (hash >> 32) & mask;
    bits_[first / 64] |= std::uint64_t{1} << (first % 64);
    bits_[second / 64] |= std::uint64_t{1} << (second % 64);
  }
}

bool Sketch::may_contain(std::uint64_t hash) const {
  if (bits_.empty()) return false;
  std::size_t mask = bits_.size() * 64 - 1;
  std::size_t first = hash & mask;
  std::size_t second = (hash >> 32) & mask;
  return (bits_[first / 64] >> (first % 64) & 1) != 0 && (bits_[second / 64] >> (second % 64) & 1) != 0;
}

void collect_identifiers(std::string_view text, std::vector<std::uint64_t>& hashes) {
  const char* at = text.data();
  const char* end = at + text.size();
  auto word_class = [](char c) { return kWordClass[static_cast<unsigned char>(c)]; };
  while (at < end) {
    std::uint8_t cls = word_class(*at);
    if (cls == 0) {
      ++at;
      continue;
    }
    const char* start = at;
    do ++at;
    while (at < end && word_class(*at) != 0);
    if (cls == 2) continue;  // a number
    std::uint64_t hash = hash_bytes(start, static_cast<std::size_t>(at - start));
    if (hashes.empty() || hashes.back() != hash) hashes.push_back(hash);
  }
}

}  // namespace loadgate::sema
