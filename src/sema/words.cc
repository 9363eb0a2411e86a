#include "sema/words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace loadgate::sema {
namespace {

constexpr bool is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
constexpr bool is_word_byte(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c >= 0x80;
}
constexpr std::array<bool, 256> kWordByte = [] {
  std::array<bool, 256> table{};
  for (unsigned c = 0; c < 256; ++c) table[c] = is_word_byte(static_cast<unsigned char>(c));
  return table;
}();
bool in_word(char c) { return kWordByte[static_cast<unsigned char>(c)]; }

// Bit i says of byte i of 64: belongs to a word, is a digit.
struct Block {
  std::uint64_t word;
  std::uint64_t digit;
};

Block classify(const char* p) {
  Block block{0, 0};
#if defined(__SSE2__)
  for (int part = 0; part < 4; ++part) {
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 16 * part));
    const __m128i letter = _mm_sub_epi8(_mm_or_si128(text, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
    const __m128i number = _mm_sub_epi8(text, _mm_set1_epi8('0'));
    const __m128i digit = _mm_cmpeq_epi8(_mm_min_epu8(number, _mm_set1_epi8(9)), number);
    __m128i word = _mm_or_si128(digit, _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter));
    word = _mm_or_si128(word, _mm_cmpeq_epi8(text, _mm_set1_epi8('_')));
    word = _mm_or_si128(word, text);  // the sign bit: every byte from 0x80 on
    block.word |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(word))) << (16 * part);
    block.digit |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(digit))) << (16 * part);
  }
#else
  for (unsigned i = 0; i < 64; ++i) {
    const auto c = static_cast<unsigned char>(p[i]);
    block.word |= static_cast<std::uint64_t>(kWordByte[c]) << i;
    block.digit |= static_cast<std::uint64_t>(is_digit(c)) << i;
  }
#endif
  return block;
}

constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ull;
constexpr std::uint64_t kSecondMultiplier = 0xD6E8FEB86659FD93ull;

// One step for every sixteen bytes, zeros behind the last one. A word holds no zero byte, so its length need not be
// mixed in.
std::uint64_t mixed(std::uint64_t hash, std::uint64_t low, std::uint64_t high) {
  hash = (hash ^ low ^ std::rotl(high * kSecondMultiplier, 29)) * kMultiplier;
  hash = (hash ^ hash >> 32) * kSecondMultiplier;
  return hash ^ hash >> 32;
}

// [n]: what of the two halves of sixteen bytes belongs to a word of n bytes.
constexpr std::array<std::array<std::uint64_t, 2>, 17> kBytes = [] {
  std::array<std::array<std::uint64_t, 2>, 17> masks{};
  for (unsigned n = 0; n < 17; ++n) {
    masks[n][0] = n >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * n)) - 1;
    masks[n][1] = n == 16 ? ~std::uint64_t{0} : n <= 8 ? 0 : (std::uint64_t{1} << (8 * (n - 8))) - 1;
  }
  return masks;
}();

std::uint64_t load_64(const char* p) {
  std::uint64_t value;
  std::memcpy(&value, p, 8);
  if constexpr (std::endian::native == std::endian::big) {
    std::uint64_t swapped = 0;
    for (int i = 0; i < 8; ++i) swapped |= (value >> (8 * i) & 0xff) << (56 - 8 * i);
    value = swapped;
  }
  return value;
}

// Reads up to fifteen bytes behind the word.
std::uint64_t hash_word(const char* p, std::size_t length) {
  std::uint64_t hash = 0;
  for (; length > 16; length -= 16, p += 16) [[unlikely]] hash = mixed(hash, load_64(p), load_64(p + 8));
  return mixed(hash, load_64(p) & kBytes[length][0], load_64(p + 8) & kBytes[length][1]);
}

const std::uint32_t kImport = word_key(identifier_hash("import"));
const std::uint32_t kFrom = word_key(identifier_hash("from"));
const std::uint32_t kDef = word_key(identifier_hash("def"));
const std::uint32_t kClass = word_key(identifier_hash("class"));

constexpr std::size_t kFewestSlots = 256;
constexpr std::size_t kMostFirstSlots = 16384;  // 64 KiB: cleared for every text, and kept in the processor's cache

}  // namespace

std::uint64_t identifier_hash(std::string_view identifier) {
  const char* p = identifier.data();
  std::size_t length = identifier.size();
  std::uint64_t hash = 0;
  for (; length > 16; length -= 16, p += 16) hash = mixed(hash, load_64(p), load_64(p + 8));
  char last[16] = {};
  if (length > 0) std::memcpy(last, p, length);
  return mixed(hash, load_64(last), load_64(last + 8));
}

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    while (at < text.size() && in_word(text[at])) ++at;
    if (at == start) ++at;
    else if (!is_digit(static_cast<unsigned char>(text[start]))) words.push_back(text.substr(start, at - start));
  }
  return words;
}

std::uint64_t module_hash(std::string_view dotted) {
  std::uint64_t name = 0;
  while (!dotted.empty()) {
    const std::size_t dot = std::min(dotted.find('.'), dotted.size());
    if (dot > 0) name = extended_name(name, identifier_hash(dotted.substr(0, dot)));
    dotted.remove_prefix(std::min(dot + 1, dotted.size()));
  }
  return name;
}

WatchedWords::Id WatchedWords::add(std::string_view word, bool member) {
  const std::uint32_t key = word_key(identifier_hash(word));
  if (const Id known = find(key); known != kNone) {
    words_[known].member = words_[known].member || member;
    return known;
  }
  const auto id = static_cast<Id>(words_.size());
  words_.push_back({key, member});
  half_keys_.resize(std::size_t{1} << 16);
  half_keys_[key >> 16] = true;
  slots_.assign(std::bit_ceil(words_.size() * 2), kNone);
  for (Id i = 0; i < words_.size(); ++i) {
    std::size_t slot = words_[i].key & (slots_.size() - 1);
    while (slots_[slot] != kNone) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = i;
  }
  return id;
}

WatchedWords::Id WatchedWords::find(std::uint32_t key) const {
  if (half_keys_.empty() || !half_keys_[key >> 16]) return kNone;
  std::size_t slot = key & (slots_.size() - 1);
  while (slots_[slot] != kNone && words_[slots_[slot]].key != key) slot = (slot + 1) & (slots_.size() - 1);
  return slots_[slot];
}

void WordScanner::scan(std::string_view text) {
  begin_ = text.data();
  end_ = begin_ + text.size();
  head_end_ = begin_;
  words_.clear();
  imports_.clear();
  heads_.clear();
  has_import_ = has_from_ = has_def_ = has_class_ = imports_all_ = false;
  states_.assign(watched_ == nullptr ? 0 : watched_->size(), State::Absent);
  // How many words are distinct is known only at the end: most come several times.
  const std::size_t size = std::clamp(std::bit_ceil(text.size() / 8 + 1), kFewestSlots, kMostFirstSlots);
  slots_.assign(size, 0);

  if (text.empty()) return;
  const std::uint32_t* slots = slots_.data();  // in registers, for the loop
  std::size_t mask = size - 1;
  bool inside = false;  // the byte before the block belongs to a word
  Block block = classify(begin_);
  for (const char* p = begin_; p < end_; p += 64) {
    const auto left = static_cast<std::size_t>(end_ - p);
    if (left < 64) block.word &= (std::uint64_t{1} << left) - 1;
    Block next{0, 0};
    if (left > 64) {
      next = classify(p + 64);
      if (left < 128) next.word &= (std::uint64_t{1} << (left - 64)) - 1;
    }
    std::uint64_t starts = block.word & ~(block.word << 1 | (inside ? 1u : 0u)) & ~block.digit;
    for (; starts != 0; starts &= starts - 1) {
      const int at = std::countr_zero(starts);
      // The bits from the word's first byte on, those of the next block behind them.
      const std::uint64_t rest = block.word >> at | (next.word << 1) << (63 - at);
      std::size_t length = static_cast<std::size_t>(std::countr_one(rest));
      if (length == 64) [[unlikely]] {
        while (p + at + length < end_ && in_word(p[static_cast<std::size_t>(at) + length])) ++length;
      }
      const std::uint32_t key = word_key(hash_word(p + at, length));
      std::size_t slot = key & mask;
      while (slots[slot] != key) {
        if (slots[slot] != 0) {
          slot = (slot + 1) & mask;
          continue;
        }
        add_new(key, slot, p + at);
        slots = slots_.data();
        mask = slots_.size() - 1;
        break;
      }
    }
    inside = (block.word >> 63) != 0;
    block = next;
  }
  if (has_import_) words_.push_back(kImport);
  if (has_from_) words_.push_back(kFrom);
  if (has_def_) words_.push_back(kDef);
  if (has_class_) words_.push_back(kClass);
  for (WatchedWords::Id id = 0; id < states_.size(); ++id) {
    if (states_[id] == State::Present && watched_->words_[id].member) words_.push_back(watched_->words_[id].key);
  }
  std::sort(imports_.begin(), imports_.end());
  imports_.erase(std::unique(imports_.begin(), imports_.end()), imports_.end());
  std::sort(heads_.begin(), heads_.end());
  heads_.erase(std::unique(heads_.begin(), heads_.end()), heads_.end());
}

void WordScanner::scan_copy(std::string_view text) {
  copy_.assign(text.begin(), text.end());
  copy_.resize(text.size() + kReadAhead);
  scan(std::string_view(copy_.data(), text.size()));
}

// `import`, `from`, `def` and `class` never get into the table, and watched words only once all is known of them, so that every
// one of them comes here and is looked at.
void WordScanner::add_new(std::uint32_t key, std::size_t slot, const char* word) {
  if (key == kImport || key == kFrom) {
    (key == kImport ? has_import_ : has_from_) = true;
    return read_import(word);
  }
  if (key == kDef) {
    has_def_ = true;
    return read_definition(word + 3);
  }
  if (key == kClass) {
    has_class_ = true;
    return read_class(word + 5);
  }
  if (watched_ != nullptr && !note_watched(key, word)) return;
  slots_[slot] = key;
  words_.push_back(key);
  if (words_.size() * 2 > slots_.size()) grow();
}

void WordScanner::add_role(std::string_view word, WordRole role) {
  const std::uint32_t key = word_key(identifier_hash(word), role);
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = key & mask;
  while (slots_[slot] != 0 && slots_[slot] != key) slot = (slot + 1) & mask;
  if (slots_[slot] == key) return;
  slots_[slot] = key;
  words_.push_back(key);
  if (words_.size() * 2 > slots_.size()) grow();
}

// Whether all is known of the word.
bool WordScanner::note_watched(std::uint32_t key, const char* word) {
  const WatchedWords::Id id = watched_->find(key);
  if (id == WatchedWords::kNone) return true;
  State& state = states_[id];
  const bool ask = watched_->words_[id].member;
  if (state != State::Member) state = ask && stands_as_member(word) ? State::Member : State::Present;
  return !ask || state == State::Member;
}

bool WordScanner::stands_as_member(const char* word) const {
  while (word > begin_ && (word[-1] == ' ' || word[-1] == '\n' || word[-1] == '\\' || word[-1] == '\t' || word[-1] == '\r')) --word;
  return word > begin_ && (word[-1] == '.' || word[-1] == '"' || word[-1] == '\'');
}

void WordScanner::grow() {
  slots_.assign(slots_.size() * 2, 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t key : words_) {
    std::size_t slot = key & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = key;
  }
}

namespace {

// Reads what stands behind `import`, `from`, `def` and `class`, up to `end`.
class StatementReader {
 public:
  StatementReader(const char* at, const char* end) : at_(at), end_(end) {}

  const char* at() const { return at_; }
  bool accept(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }
  bool at_word() const { return at_ < end_ && in_word(*at_); }
  std::string_view word() {
    const char* start = at_;
    while (at_word()) ++at_;
    return {start, static_cast<std::size_t>(at_ - start)};
  }
  bool accept_import() {
    constexpr std::string_view kWord = "import";
    if (!std::string_view(at_, static_cast<std::size_t>(end_ - at_)).starts_with(kWord)) return false;
    if (at_ + kWord.size() < end_ && in_word(at_[kWord.size()])) return false;
    at_ += kWord.size();
    return true;
  }
  // Blanks, lines that are continued, and inside brackets line ends and comments too.
  void skip_blanks(bool in_brackets = false) {
    for (; at_ < end_; ++at_) {
      if (*at_ == ' ' || *at_ == '\t' || *at_ == '\f' || *at_ == '\r') continue;
      if (*at_ == '\\' && at_ + 1 < end_ && (at_[1] == '\n' || at_[1] == '\r')) {
        ++at_;
        continue;
      }
      if (!in_brackets) return;
      if (*at_ == '\n') continue;
      if (*at_ != '#') return;
      while (at_ + 1 < end_ && at_[1] != '\n') ++at_;
    }
  }
  // The name of ` as name`; empty when it is not there.
  std::string_view accept_as(bool in_brackets) {
    skip_blanks(in_brackets);
    if (end_ - at_ < 3 || std::memcmp(at_, "as", 2) != 0 || in_word(at_[2])) return {};
    at_ += 2;
    skip_blanks(in_brackets);
    const std::string_view name = word();
    skip_blanks(in_brackets);
    return name;
  }
  // The next word of a class's head, up to the colon behind it; none at its end.
  std::string_view next_in_head() {
    while (at_ < end_) {
      if (at_word()) {
        const std::string_view found = word();
        if (!is_digit(static_cast<unsigned char>(found.front()))) return found;
        continue;
      }
      const char c = *at_++;
      if (c == '#') {
        while (at_ < end_ && *at_ != '\n') ++at_;
      } else if (c == '"' || c == '\'') {
        while (at_ < end_ && *at_ != c && *at_ != '\n') ++at_;
        if (at_ < end_) ++at_;
      } else if (c == '\\') {
        if (at_ < end_) ++at_;
      } else if (c == '(' || c == '[' || c == '{') {
        ++depth_;
      } else if (c == ')' || c == ']' || c == '}') {
        --depth_;
      } else if ((c == ':' || c == '\n' || c == ';') && depth_ <= 0) {
        break;
      }
    }
    return {};
  }
  // A dotted name, each of its beginnings into `imports`; returns its hash, 0 for none.
  std::uint64_t dotted_name(std::size_t dots, std::vector<Import>& imports) {
    std::uint64_t name = 0;
    while (at_word()) {
      const bool first = name == 0 && dots == 0;
      name = extended_name(name, identifier_hash(word()));
      imports.emplace_back(name, dots, first);
      skip_blanks();
      if (!accept('.')) break;
      skip_blanks();
    }
    return name;
  }

 private:
  const char* at_;
  const char* end_;
  int depth_ = 0;  // of brackets in a class's head
};

}  // namespace

void WordScanner::read_definition(const char* at) {
  StatementReader reader(at, end_);
  reader.skip_blanks();
  if (reader.at_word()) add_role(reader.word(), WordRole::Defined);
}

// class Name[T](Base, module.Other, key=value):
void WordScanner::read_class(const char* at) {
  if (at < head_end_) return;  // inside another head: one with a bracket that is never closed ends with the file
  StatementReader reader(at, end_);
  const std::uint32_t name = word_key(identifier_hash(reader.next_in_head()));
  for (std::string_view word = reader.next_in_head(); !word.empty(); word = reader.next_in_head()) {
    add_role(word, WordRole::Base);
    heads_.push_back({name, word_key(identifier_hash(word))});
  }
  head_end_ = reader.at();
}

// `word` is an `import` or a `from`.
void WordScanner::read_import(const char* word) {
  const char* before = word;
  while (before > begin_ && (before[-1] == ' ' || before[-1] == '\t' || before[-1] == '\f')) --before;
  if (before > begin_ && std::memchr("\n\r:;", before[-1], 4) == nullptr) return;
  if (*word == 'i') read_import_list(word + 6);
  else read_from_list(word + 4);
}

// import a.b as c, d
void WordScanner::read_import_list(const char* at) {
  StatementReader reader(at, end_);
  do {
    reader.skip_blanks();
    if (reader.dotted_name(0, imports_) == 0) return;
    reader.accept_as(false);
  } while (reader.accept(','));
}

// from ..a.b import c as d, e      from . import (c, d)
void WordScanner::read_from_list(const char* at) {
  const std::size_t had = imports_.size();
  StatementReader reader(at, end_);
  std::size_t dots = 0;
  for (reader.skip_blanks(); reader.accept('.'); reader.skip_blanks()) ++dots;
  std::uint64_t name = 0;
  if (dots > 0 && reader.accept_import()) imports_.emplace_back(name, dots, false);
  else {
    name = reader.dotted_name(dots, imports_);
    if (name == 0 || !reader.accept_import()) return imports_.resize(had, Import(0, 0, false));  // a sentence
  }
  reader.skip_blanks();
  const bool in_brackets = reader.accept('(');
  do {
    reader.skip_blanks(in_brackets);
    if (!reader.at_word()) {
      imports_all_ = imports_all_ || reader.accept('*');
      return;
    }
    const std::string_view word = reader.word();
    const std::uint64_t part = identifier_hash(word);
    imports_.emplace_back(extended_name(name, part), dots, false);
    if (watched_ != nullptr) {
      const WatchedWords::Id id = watched_->find(word_key(part));
      if (id != WatchedWords::kNone) states_[id] = State::Member;
    }
    if (const std::string_view other = reader.accept_as(in_brackets); !other.empty() && other != word) {
      add_role(word, WordRole::Base);
      heads_.push_back({word_key(identifier_hash(other)), word_key(part)});
    }
  } while (reader.accept(','));
}

}  // namespace loadgate::sema
