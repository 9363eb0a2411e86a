#include "syntax/name_table.h"

namespace loadgate::syntax {

namespace {

std::uint64_t hash_text(std::string_view text) {
  std::uint64_t hash = text.size() * 0x9E3779B97F4A7C15u;
  const char* p = text.data();
  std::size_t left = text.size();
  for (; left >= 8; left -= 8, p += 8) {
    std::uint64_t word;
    std::memcpy(&word, p, 8);
    hash = (std::rotl(hash, 23) ^ word) * 0x9E3779B97F4A7C15u;
  }
  std::uint64_t word = 0;
  std::memcpy(&word, p, left);
  hash = (std::rotl(hash, 23) ^ word) * 0xD6E8FEB86659FD93u;
  return hash ^ (hash << 32);
}

}  // namespace

NameId NameTable::add_short(ShortEntry& entry, NameKey key, std::string_view text) {
  const NameId id = new_id(text);
  entry = {key, id};
  if (++short_count_ * 2 > short_.size()) grow_short();
  return id;
}

NameId NameTable::intern_long(std::string_view text) {
  const std::uint64_t wanted = hash_text(text);
  std::size_t at = wanted >> long_shift_;
  for (;; at = (at + 1) & (long_.size() - 1)) {
    LongEntry& entry = long_[at];
    if (entry.id == NameId::None) {
      const NameId id = new_id(text);
      entry = {wanted, id};
      if (++long_count_ * 2 > long_.size()) grow_long();
      return id;
    }
    if (entry.hash == wanted && names_[static_cast<std::uint32_t>(entry.id)] == text) return entry.id;
  }
}

void NameTable::grow_short() {
  std::vector<ShortEntry> bigger(short_.size() * 2);
  --short_shift_;
  for (const ShortEntry& entry : short_) {
    if (entry.id == NameId::None) continue;
    std::size_t at = hash(entry.key) >> short_shift_;
    while (bigger[at].id != NameId::None) at = (at + 1) & (bigger.size() - 1);
    bigger[at] = entry;
  }
  short_ = std::move(bigger);
}

void NameTable::grow_long() {
  std::vector<LongEntry> bigger(long_.size() * 2);
  --long_shift_;
  for (const LongEntry& entry : long_) {
    if (entry.id == NameId::None) continue;
    std::size_t at = entry.hash >> long_shift_;
    while (bigger[at].id != NameId::None) at = (at + 1) & (bigger.size() - 1);
    bigger[at] = entry;
  }
  long_ = std::move(bigger);
}

}  // namespace loadgate::syntax
