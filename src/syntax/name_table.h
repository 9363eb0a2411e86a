// The names of one tree, each once.
//
// Every identifier of a file passes through here, so this is the parser's hottest data structure. Two open-addressing
// tables with linear probing: names shorter than 16 bytes (nearly all) are compared as two words that the lexer has in
// registers anyway, without touching the text again; longer ones by hash and text. Keywords are entered first, so
// that one look-up tells both the name and whether it is a keyword.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "syntax/nodes.h"
#include "syntax/scan.h"
#include "syntax/tokens.h"

namespace loadgate::syntax {

class NameTable {
 public:
  // `source_size` only sets how much room there is at first. `names` outlives the table and gets each new name.
  NameTable(std::vector<std::string_view>& names, std::size_t source_size) : names_(names) {
    const std::size_t guess = std::bit_ceil(source_size / 64);
    short_.resize(guess < 256 ? 256 : guess > 16384 ? 16384 : guess);
    short_shift_ = 64 - std::countr_zero(short_.size());
    long_.resize(64);
    long_shift_ = 64 - std::countr_zero(long_.size());
    names_.reserve(short_.size() / 2);
    names_.push_back({});
#define KEYWORD(name, text) intern(text);
#define SOFT_KEYWORD(name, text) intern(text);
#include "syntax/token_kinds.def"
  }

  // The id of the name of `length` < 16 bytes at `text`, whose bytes are also in `key`. `text` is kept.
  NameId intern_short(NameKey key, const char* text, unsigned length) {
    std::size_t at = hash(key) >> short_shift_;
    for (;;) {
      ShortEntry& entry = short_[at];
      if (entry.key.low == key.low && entry.key.high == key.high) return entry.id;
      if (entry.id == NameId::None) return add_short(entry, key, {text, length});
      at = (at + 1) & (short_.size() - 1);
    }
  }

  // The same for a name of any length.
  NameId intern(std::string_view text) {
    if (text.size() >= 16) return intern_long(text);
    NameKey key{0, 0};
    std::memcpy(&key, text.data(), text.size());
    return intern_short(key, text.data(), static_cast<unsigned>(text.size()));
  }

  NameId intern_long(std::string_view text);

 private:
  struct ShortEntry {
    NameKey key{0, 0};
    NameId id = NameId::None;
  };
  struct LongEntry {
    std::uint64_t hash = 0;
    NameId id = NameId::None;
  };

  static std::uint64_t hash(NameKey key) {
    return (key.low ^ std::rotl(key.high, 27)) * 0x9E3779B97F4A7C15u;  // the high bits depend on every byte
  }

  NameId new_id(std::string_view text) {
    names_.push_back(text);
    return static_cast<NameId>(names_.size() - 1);
  }
  NameId add_short(ShortEntry& entry, NameKey key, std::string_view text);
  void grow_short();
  void grow_long();

  std::vector<std::string_view>& names_;
  std::vector<ShortEntry> short_;
  std::vector<LongEntry> long_;
  int short_shift_ = 0;
  int long_shift_ = 0;
  std::size_t short_count_ = 0;
  std::size_t long_count_ = 0;
};

}  // namespace loadgate::syntax
