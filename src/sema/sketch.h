// A small summary of the identifiers of a file, so that "which files can mention `load_checkpoint`" is answered without
// reading them again.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace loadgate::sema {

// A 64-bit hash of an identifier; the same for every run and machine.
std::uint64_t identifier_hash(std::string_view identifier);

// A set of fingerprints of identifiers (words of [A-Za-z0-9_] and non-ASCII bytes, those in strings and comments too). It
// may say yes to a word that is not there (less than one in ten thousand), never no to one that is.
//
// An open hash table of 16 bits a slot. A Bloom filter of the same size was worse than its rate of wrong answers: files
// share many words (licence texts, `self`, `import`), so a word that is wrongly there in one is there in hundreds.
class Sketch {
 public:
  Sketch() = default;
  // `hashes`: those of the file's words, repetitions allowed.
  explicit Sketch(const std::vector<std::uint64_t>& hashes);
  bool may_contain(std::uint64_t hash) const;
  std::size_t bytes() const { return slots_.size() * sizeof(std::uint16_t); }

 private:
  bool fill(const std::vector<std::uint64_t>& hashes);

  std::vector<std::uint16_t> slots_;  // a power of two of them, or none; 0: free
};

// Appends the hash of every word of `text` that begins with a letter or `_`; immediate repetitions are left out.
void collect_identifiers(std::string_view text, std::vector<std::uint64_t>& hashes);

}  // namespace loadgate::sema
