// A small summary of the identifiers of a file, so that "which files can mention `load_checkpoint`" is answered without
// reading them again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
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
  // The fingerprint that stands for a key; 0 stands for none.
  static std::uint16_t fingerprint(std::uint32_t key);
  // Those of its keys, in no order, among zeros.
  std::span<const std::uint16_t> fingerprints() const { return slots_; }

 private:
  std::size_t first_slot(std::uint32_t key) const;

  std::vector<std::uint16_t> slots_;  // a power of two of them, or none; 0: free
};

// Finds those of many sketches that may contain some keys without asking every one of them.
//
// The sketches turned on their side: for each value of a fingerprint's low bits, one bit a sketch that says whether it has
// such a fingerprint. The rows of the keys are cut with each other; what is left, a few in a hundred too many, is asked.
class SketchIndex {
 public:
  // `sketch_at` stays valid as long as the index.
  SketchIndex(std::size_t count, std::function<const Sketch&(std::size_t)> sketch_at);
  // Numbers of the sketches that may contain all keys, in order; all of them when there is no key.
  std::vector<std::uint32_t> with_all(std::span<const std::uint32_t> keys) const;

 private:
  std::span<const std::uint64_t> row(std::uint32_t key) const;

  std::size_t count_;
  std::function<const Sketch&(std::size_t)> sketch_at_;
  std::size_t words_a_row_;
  std::size_t row_mask_;
  std::vector<std::uint64_t> bits_;
};

}  // namespace loadgate::sema
