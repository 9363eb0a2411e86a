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

namespace {

std::uint16_t fingerprint(std::uint64_t hash) {
  const auto low = static_cast<std::uint16_t>(hash);
  return low == 0 ? 1 : low;
}

}  // namespace

Sketch::Sketch(const std::vector<std::uint64_t>& hashes) {
  // How many are distinct is known only at the end: most words of a file come several times.
  std::size_t size = std::bit_ceil(hashes.size() / 4 + 16);
  do {
    slots_.assign(size, 0);
    size *= 2;
  } while (!fill(hashes));
}

// false when more than three quarters of the slots would be taken.
bool Sketch::fill(const std::vector<std::uint64_t>& hashes) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t room = slots_.size() / 4 * 3;
  for (std::uint64_t hash : hashes) {
    const std::uint16_t wanted = fingerprint(hash);
    std::size_t at = (hash >> 16) & mask;
    while (slots_[at] != 0 && slots_[at] != wanted) at = (at + 1) & mask;
    if (slots_[at] == wanted) continue;
    if (room-- == 0) return false;
    slots_[at] = wanted;
  }
  return true;
}

bool Sketch::may_contain(std::uint64_t hash) const {
  if (slots_.empty()) return false;
  const std::size_t mask = slots_.size() - 1;
  const std::uint16_t wanted = fingerprint(hash);
  for (std::size_t at = (hash >> 16) & mask; slots_[at] != 0; at = (at + 1) & mask) {
    if (slots_[at] == wanted) return true;
  }
  return false;
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
