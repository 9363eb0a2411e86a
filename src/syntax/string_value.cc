#include <array>
#include <cstdint>

#include "syntax/char_tables.h"
#include "syntax/nodes.h"
#include "syntax/string_decoder.h"

namespace loadgate::syntax {

namespace {

// UTF-8; lone surrogates are written as any other code point (WTF-8).
void append_code_point(std::uint32_t c, std::string& out) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  if (lower >= 'a' && lower <= 'f') return lower - 'a' + 10;
  return 16;
}

// `count` hexadecimal digits at the start of `text`; false when there are fewer.
bool read_hex(std::string_view text, std::size_t count, std::uint32_t& value) {
  if (text.size() < count) return false;
  value = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const int digit = digit_value(text[i]);
    if (digit > 15) return false;
    value = value * 16 + static_cast<std::uint32_t>(digit);
  }
  return true;
}

// What stands for itself behind a backslash with another byte: \n, \t …; 0 when there is no such escape.
char simple_escape(char c) {
  switch (c) {
    case '\\':
    case '\'':
    case '"':
      return c;
    case 'a':
      return '\a';
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    case 'v':
      return '\v';
    default:
      return 0;
  }
}

// Decodes the escape whose backslash is text[0]; returns how many bytes it takes.
std::size_t decode_escape(std::string_view text, bool bytes, std::string& out) {
  if (text.size() < 2) {
    out += '\\';
    return 1;
  }
  const char c = text[1];
  if (c == '\n') return 2;
  if (c == '\r') return text.size() > 2 && text[2] == '\n' ? 3 : 2;
  if (const char simple = simple_escape(c); simple != 0) {
    out += simple;
    return 2;
  }
  if (c >= '0' && c <= '7') {
    std::uint32_t value = 0;
    std::size_t used = 1;
    while (used < 4 && used < text.size() && text[used] >= '0' && text[used] <= '7') {
      value = value * 8 + static_cast<std::uint32_t>(text[used++] - '0');
    }
    if (bytes) {
      out += static_cast<char>(value & 0xFF);
    } else {
      append_code_point(value, out);
    }
    return used;
  }
  const std::size_t digits = c == 'x' ? 2 : bytes ? 0 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  std::uint32_t value = 0;
  if (digits != 0 && read_hex(text.substr(2), digits, value) && value <= 0x10FFFF) {
    if (bytes) {
      out += static_cast<char>(value);
    } else {
      append_code_point(value, out);
    }
    return 2 + digits;
  }
  out += '\\';
  return 1;
}

}  // namespace

void decode_string(std::string_view text, StringForm form, std::string& out) {
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (c == '\r') {
      out += '\n';
      i += i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1;
    } else if (c == '\\' && !form.raw) {
      i += decode_escape(text.substr(i), form.bytes, out);
    } else {
      out += c;
      i += form.format && (c == '{' || c == '}') && i + 1 < text.size() && text[i + 1] == c ? 2 : 1;
    }
  }
}

std::string string_value(const StringLiteral& literal, std::string_view /*source*/) {
  std::string value;
  if ((literal.flags & StringLiteral::kPlain) != 0) {
    value = literal.body;
    return value;
  }
  if ((literal.flags & StringLiteral::kInFormat) != 0) {
    decode_string(literal.body, {.bytes = false, .raw = (literal.flags & StringLiteral::kRaw) != 0, .format = true},
                  value);
    return value;
  }
  // One or more literals as they stand in the source, with blanks, comments and line ends between them.
  const std::string_view text = literal.body;
  bool raw = false;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (c == '#') {
      while (i < text.size() && text[i] != '\n' && text[i] != '\r') ++i;
    } else if (c != '"' && c != '\'') {
      raw = c == 'r' || c == 'R' || (raw && is_name_byte(c));
      ++i;
    } else {
      const bool triple = i + 2 < text.size() && text[i + 1] == c && text[i + 2] == c;
      const std::size_t begin = i + (triple ? 3 : 1);
      std::size_t end = begin;
      while (end < text.size()) {
        if (text[end] == '\\') {
          ++end;
        } else if (text[end] == c && (!triple || text.substr(end).starts_with(text.substr(i, 3)))) {
          break;
        }
        ++end;
      }
      const bool closed = end < text.size();
      if (!closed) end = text.size();
      decode_string(text.substr(begin, end - begin),
                    {.bytes = (literal.flags & StringLiteral::kBytes) != 0, .raw = raw, .format = false}, value);
      raw = false;
      i = closed ? end + (triple ? 3 : 1) : end;
    }
  }
  return value;
}

}  // namespace loadgate::syntax
