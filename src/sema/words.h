// One pass over a text that finds its words and the modules that it imports. This is what the program does to every byte
// of every file, so it is written for speed: the bytes are classed 64 at a time, a word costs two loads, two
// multiplications and one look-up, and nothing is allocated once the scanner has seen a file of the size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace loadgate::sema {

// A 64-bit hash of an identifier; the same for every run and machine. Identifiers of up to eight bytes never share one.
std::uint64_t identifier_hash(std::string_view identifier);

// The words of a short text as a WordScanner sees them, in order.
std::vector<std::string_view> words_in(std::string_view text);

// What is kept of a word where files are told apart by their words: 32 bits of its hash, never 0.
constexpr std::uint32_t word_key(std::uint64_t hash) {
  const auto key = static_cast<std::uint32_t>(hash);
  return key == 0 ? 1 : key;
}

// What a word is in some statement of a file. It is kept as a further key beside that of the word itself, so that "which
// files can derive from `Dataset`" is answered like "which files say `Dataset`", only by far fewer of them.
enum class WordRole : std::uint64_t {
  Defined = 1,  // `def word`
  Base = 2,     // in the head of a class, where bases stand; or imported under another name, which may stand there
};
constexpr std::uint32_t word_key(std::uint64_t hash, WordRole role) {
  hash = (hash ^ static_cast<std::uint64_t>(role)) * 0xBF58476D1CE4E5B9ull;
  return word_key(hash ^ hash >> 32);
}

// The hash of a dotted module name, part by part: that of `a.b` is extended_name(identifier_hash("a"),
// identifier_hash("b")), and that of a name without a dot is its identifier_hash. 0: no name at all.
constexpr std::uint64_t extended_name(std::uint64_t name, std::uint64_t part) {
  if (name == 0) return part;
  name = (name ^ (part << 21 | part >> 43)) * 0x9E3779B97F4A7C15ull;
  return name ^ (name >> 32);
}
std::uint64_t module_hash(std::string_view dotted);

// A module that a file may import, as one number that can be sorted and looked for: the hash of its dotted name (the top
// 60 bits), how many dots stand before it (7 for more), and whether it is the first name of an absolute import.
//
// A statement gives every module that it may run: `import a.b` gives a (first) and a.b; `from a.b import c` gives a
// (first), a.b, and a.b.c, since c may be a module; `from ..a import c` gives a and a.c with two dots, and `from . import
// c` gives the empty name and c with one. Names behind the dots are for whoever asks to resolve: the file p/q/r.py
// imports p/s.py by a relative import only if it has `s` with two dots.
class Import {
 public:
  static constexpr std::uint64_t kMostDots = 7;

  constexpr Import(std::uint64_t name, std::size_t dots, bool first)
      : value_((name & ~std::uint64_t{15}) | (dots < kMostDots ? dots : kMostDots) << 1 | (first ? 1 : 0)) {}
  // Whether it is a name without a dot that an absolute import begins with: a package or a module of its own.
  constexpr bool is_first() const { return (value_ & 1) != 0; }
  constexpr std::size_t dots() const { return value_ >> 1 & kMostDots; }
  // Equal for equal names, but for the lowest four bits of their hashes.
  constexpr std::uint64_t name() const { return value_ & ~std::uint64_t{15}; }
  constexpr auto operator<=>(const Import&) const = default;

 private:
  std::uint64_t value_;
};

// A name that may stand for a class derived from one of the name `base`: a class with that word in its head, or another name
// under which it is imported. Both are word keys.
struct ClassHead {
  std::uint32_t name;
  std::uint32_t base;
  constexpr auto operator<=>(const ClassHead&) const = default;
};

// Words that a scanner tells more about: whether the text has them, and as what. Filled before any scan.
class WatchedWords {
 public:
  using Id = std::uint32_t;  // dense
  static constexpr Id kNone = ~Id{0};

  // `member`: it is asked whether the word stands as a member somewhere.
  Id add(std::string_view word, bool member);
  std::size_t size() const { return words_.size(); }

 private:
  friend class WordScanner;
  struct Word {
    std::uint32_t key;
    bool member;
  };
  Id find(std::uint32_t key) const;

  std::vector<bool> half_keys_;  // by the high half of a key: some word has it. Nearly all look-ups end here
  std::vector<Id> slots_;        // an open hash table; kNone: free
  std::vector<Word> words_;
};

// Words are runs of [A-Za-z0-9_] and non-ASCII bytes that begin with no digit, those in strings and comments too.
// Reused from text to text, by one thread.
class WordScanner {
 public:
  // So many bytes behind a text have to be readable; what they are does not matter.
  static constexpr std::size_t kReadAhead = 128;

  explicit WordScanner(const WatchedWords* watched = nullptr) : watched_(watched) {}

  void scan(std::string_view text);
  // For a text that nothing is known of.
  void scan_copy(std::string_view text);

  // The keys of the words of the last text and of their roles, each once. Text in strings that reads like a definition, a class
  // or an import counts as one.
  std::span<const std::uint32_t> words() const { return words_; }
  // Its classes and what may be their bases, sorted, each once.
  std::span<const ClassHead> heads() const { return heads_; }
  // What it imports, sorted, each once. An import counts where a statement can begin: after a line's indentation, `:` or
  // `;`. Lines of strings that read like an import count as well.
  std::span<const Import> imports() const { return imports_; }

  // Whether the last text has the watched word anywhere.
  bool has(WatchedWords::Id id) const { return states_[id] != State::Absent; }
  // … as what an object or a module has: behind a dot, imported by name, or at the beginning of a string (`getattr(torch,
  // "load")`). With `import *` every word may be such a name.
  bool has_member(WatchedWords::Id id) const { return states_[id] == State::Member || (imports_all_ && has(id)); }

 private:
  enum class State : std::uint8_t { Absent, Present, Member };

  void add_new(std::uint32_t key, std::size_t slot, const char* word);
  void add_role(std::string_view word, WordRole role);
  bool note_watched(std::uint32_t key, const char* word);
  bool stands_as_member(const char* word) const;
  void grow();
  void read_import(const char* word);
  void read_import_list(const char* at);
  void read_from_list(const char* at);
  void read_definition(const char* at);
  void read_class(const char* at);

  const char* begin_ = nullptr;
  const char* end_ = nullptr;
  const char* head_end_ = nullptr;    // of the last class
  std::vector<std::uint32_t> slots_;  // an open hash table of keys, a power of two; 0: free
  std::vector<std::uint32_t> words_;
  std::vector<Import> imports_;
  std::vector<ClassHead> heads_;
  const WatchedWords* watched_;
  std::vector<State> states_;  // of the watched words
  bool imports_all_ = false;   // some `import *`
  // Of the words that are looked at every time they come: those seen.
  bool has_import_ = false;
  bool has_from_ = false;
  bool has_def_ = false;
  bool has_class_ = false;
  std::vector<char> copy_;
};

}  // namespace loadgate::sema
