#include "report/printable.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace loadgate::report {
namespace {

struct Decoded {
  char32_t code = 0;
  unsigned length = 1;
  bool valid = false;
};

// The code point at the start of `text` (not empty), by the table of well-formed sequences of the Unicode standard
// (table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
Decoded decode(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  unsigned length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
  char32_t code = lead & (0x7Fu >> length);
  for (unsigned i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    code = (code << 6) | (byte(i) & 0x3Fu);
  }
  const char32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
  if (code < least || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return {};
  return {code, length, true};
}

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t code) {
  return std::ranges::any_of(ranges, [code](const Range& r) { return r.first <= code && code <= r.last; });
}

// Characters that move, reorder, hide or break text without showing: bidirectional controls, zero-width and other
// format characters, line and paragraph separators, tags, non-characters (general categories Cf, Zl, Zp and Cn of
// Unicode 15).
constexpr std::array<Range, 12> kHidden = {{{0x80, 0x9F},
                                            {0xAD, 0xAD},
                                            {0x61C, 0x61C},
                                            {0x180E, 0x180E},
                                            {0x200B, 0x200F},
                                            {0x2028, 0x202E},
                                            {0x2060, 0x206F},
                                            {0xFE00, 0xFE0E},
                                            {0xFEFF, 0xFEFF},
                                            {0xFFF0, 0xFFFB},
                                            {0xFFFE, 0xFFFF},
                                            {0xE0000, 0xE0FFF}}};

// Marks that sit on the character before them: the common combining blocks.
constexpr std::array<Range, 9> kCombining = {{{0x300, 0x36F},
                                              {0x483, 0x489},
                                              {0x591, 0x5BD},
                                              {0x64B, 0x65F},
                                              {0x1AB0, 0x1AFF},
                                              {0x1DC0, 0x1DFF},
                                              {0x20D0, 0x20FF},
                                              {0xFE0F, 0xFE0F},
                                              {0xFE20, 0xFE2F}}};

// Characters two columns wide: East Asian Width W and F of Unicode 15, by block, and emoji.
constexpr std::array<Range, 12> kWide = {{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0x33FF},
                                          {0x3400, 0x4DBF},
                                          {0x4E00, 0x9FFF},
                                          {0xA000, 0xA4CF},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF01, 0xFF60},
                                          {0x1F300, 0x1FAFF},
                                          {0x20000, 0x3FFFD}}};

// Each byte stands for itself in one column.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F; });
}

Glyph escape(std::string text) {
  auto width = static_cast<unsigned>(text.size());
  return {std::move(text), width};
}

Glyph glyph(std::string_view text, const Decoded& decoded, std::size_t column) {
  if (!decoded.valid) return escape(fmt::format("\\x{:02x}", static_cast<unsigned char>(text[0])));
  const char32_t code = decoded.code;
  if (code == '\t') return escape(std::string(4 - column % 4, ' '));
  if (code == '\n') return escape("\\n");
  if (code == '\r') return escape("\\r");
  if (code < 0x20 || code == 0x7F) return escape(fmt::format("\\x{:02x}", static_cast<unsigned>(code)));
  if (in(kHidden, code)) return escape(fmt::format("\\u{:04x}", static_cast<unsigned>(code)));
  const unsigned width = code < 0x300 ? 1 : in(kCombining, code) ? 0 : in(kWide, code) ? 2 : 1;
  return {std::string(text.substr(0, decoded.length)), width};
}

}  // namespace

std::vector<Glyph> glyphs(std::string_view text, std::size_t limit) {
  std::vector<Glyph> all;
  all.reserve(std::min(limit, text.size()));
  std::size_t column = 0;
  while (!text.empty() && all.size() < limit) {
    const Decoded decoded = decode(text);
    all.push_back(glyph(text, decoded, column));
    column += all.back().width;
    text.remove_prefix(decoded.length);
  }
  return all;
}

std::string printable(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  for (const Glyph& each : glyphs(text)) out += each.text;
  return out;
}

std::string printable_lines(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    out += printable(text.substr(0, end));
    if (end == std::string_view::npos) break;
    out += '\n';
    text.remove_prefix(end + 1);
  }
  return out;
}

std::string_view slice(std::string_view text, std::size_t first, std::size_t count) {
  for (; first > 0 && !text.empty(); --first) text.remove_prefix(decode(text).length);
  std::string_view rest = text;
  for (; count > 0 && !rest.empty(); --count) rest.remove_prefix(decode(rest).length);
  return text.substr(0, text.size() - rest.size());
}

std::size_t columns(std::string_view text) {
  if (is_plain(text)) return text.size();
  std::size_t width = 0;
  for (const Glyph& each : glyphs(text)) width += each.width;
  return width;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string word = printable(text.substr(0, end));
    const std::size_t wide = columns(word);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (lines.empty() || used + 1 + wide > width) {
      lines.push_back(word);
      used = wide;
    } else {
      lines.back().append(" ").append(word);
      used += 1 + wide;
    }
  }
  return lines;
}

}  // namespace loadgate::report
