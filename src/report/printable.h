// Text from files made harmless and measurable for a terminal. File names, source lines and messages may hold anything:
// escape sequences that recolour or retitle the terminal, right-to-left overrides that show code in another order than
// it runs (CVE-2021-42574), bytes that are not UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loadgate::report {

// One thing to print: a character, or the visible escape that stands for one that must not be printed.
struct Glyph {
  std::string text;    // valid UTF-8
  unsigned width = 1;  // columns on a terminal; 0 for combining marks
};

// The glyphs of `text`, one a code point (or one a byte that is not UTF-8), at most `limit`. Control characters become
// `\x1b`, format characters that reorder or hide text `\u202e`, bad bytes `\xff`, a tab spaces up to the next multiple
// of four columns.
std::vector<Glyph> glyphs(std::string_view text, std::size_t limit = static_cast<std::size_t>(-1));

// All glyphs as one text; line ends become `\n` in two characters.
std::string printable(std::string_view text);

// The same line by line: line ends stay.
std::string printable_lines(std::string_view text);

// The part of `text` from code point `first` (from 0) on, at most `count` of them; cheap even where lines are megabytes
// long.
std::string_view slice(std::string_view text, std::size_t first, std::size_t count);

// Columns that `text` takes on a terminal, after `printable`.
std::size_t columns(std::string_view text);

// `text`, made printable, in lines of at most `width` columns, broken at spaces where there are any; the pieces come
// without line ends. A word wider than a line gets a line of its own, unbroken (paths and commands stay copyable).
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace loadgate::report
