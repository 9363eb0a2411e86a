// Finding the end of a run of bytes, sixteen at a time where the processor can (SSE2, which every x86-64 has).
// All functions may read up to kPadding bytes behind the byte they stop at: the lexer's own buffer has them.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "syntax/char_tables.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#define LOADGATE_SSE2 1
#else
#define LOADGATE_SSE2 0
#endif

namespace loadgate::syntax {

inline constexpr std::size_t kPadding = 64;

// Sixteen bytes of a name, zero behind its end; the unit in which short names are compared.
struct NameKey {
  std::uint64_t low;
  std::uint64_t high;
};

// The bytes of the name at `p`, at most 16: `length` is 16 when the name is that long or longer.
inline NameKey scan_name(const char* p, unsigned& length) {
#if LOADGATE_SSE2
  alignas(16) static constexpr std::uint8_t kMask[32] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                         0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
  const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
  const __m128i letter = _mm_sub_epi8(_mm_or_si128(text, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
  const __m128i digit = _mm_sub_epi8(text, _mm_set1_epi8('0'));
  __m128i in = _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter);
  in = _mm_or_si128(in, _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit));
  in = _mm_or_si128(in, _mm_cmpeq_epi8(text, _mm_set1_epi8('_')));
  in = _mm_or_si128(in, text);  // the sign bit: every byte from 0x80 on
  const auto bits = static_cast<unsigned>(_mm_movemask_epi8(in));
  length = static_cast<unsigned>(std::countr_zero(~bits));
  const __m128i mask = _mm_loadu_si128(reinterpret_cast<const __m128i*>(kMask + 16 - length));
  const __m128i key = _mm_and_si128(text, mask);
  return {static_cast<std::uint64_t>(_mm_cvtsi128_si64(key)),
          static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(key, key)))};
#else
  length = 0;
  while (length < 16 && is_name_byte(p[length])) ++length;
  NameKey key{0, 0};
  std::memcpy(&key, p, length);
  return key;
#endif
}

// The first byte from `p` on that is one of the given ones. One of them must be there.
template <char... kStops>
inline const char* find_any(const char* p) {
#if LOADGATE_SSE2
  for (;; p += 16) {
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    __m128i hit = _mm_setzero_si128();
    ((hit = _mm_or_si128(hit, _mm_cmpeq_epi8(text, _mm_set1_epi8(kStops)))), ...);
    const auto bits = static_cast<unsigned>(_mm_movemask_epi8(hit));
    if (bits != 0) return p + std::countr_zero(bits);
  }
#else
  while (!((*p == kStops) || ...)) ++p;
  return p;
#endif
}

// The first byte from `p` on that is not a space.
inline const char* skip_spaces(const char* p) {
#if LOADGATE_SSE2
  for (;; p += 16) {
    const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    const auto bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(text, _mm_set1_epi8(' '))));
    if (bits != 0xffff) return p + std::countr_zero(~bits);
  }
#else
  while (*p == ' ') ++p;
  return p;
#endif
}

}  // namespace loadgate::syntax
