// A small summary of the identifiers of a file, so that "which files can mention `load_checkpoint`" is answered without
// reading them again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loadgate::sema {

// A set of fingerprints of identifiers (words.h says what counts as one). It may say yes to a word that is not there (less
// than one in ten thousand), never no to one that is.
//
// An open hash table of 16 bits a slot. A Bloom filter of the same size was worse than its rate of wrong answers: files
// share many words (licence texts, `self`, `import`), so a word that is wrongly there in one is there in hundreds.
class Sketch {
 public:
  Sketch() = default;
  // `keys`: those of the file's words (word_key), each once.
  explicit Sketch(std::span<const std::uint32_t> keys);
  bool may_contain(std::uint32_t key) const;
  std::size_t bytes() const { return slots_.size() * sizeof(std::uint16_t); }

 private:
  std::size_t first_slot(std::uint32_t key) const;

  std::vector<std::uint16_t> slots_;  // a power of two of them, or none; 0: free
};

}  // namespace loadgate::sema
