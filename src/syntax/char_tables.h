// Classes of bytes, as tables: one load decides what the lexer does with a byte.
#pragma once

#include <array>
#include <cstdint>

namespace loadgate::syntax {

enum class CharClass : std::uint8_t {
  Unknown,
  End,        // NUL: the end of the text when it stands there
  Blank,      // space, tab, form feed
  NewLine,    // \n or \r
  NameStart,  // letter, underscore, any byte of a non-ASCII character
  Digit,
  Quote,
  Hash,
  Backslash,
  Dot,
  Opening,  // ( [ {
  Closing,  // ) ] }
  Single,   // , ; ~
  Colon,
  Operator,  // an operator that may go on: + - * / % & | ^ @ < > = !
};

namespace char_tables {

constexpr std::array<CharClass, 256> make_classes() {
  std::array<CharClass, 256> t{};
  for (int c = 0; c < 256; ++c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80) t[c] = CharClass::NameStart;
    if (c >= '0' && c <= '9') t[c] = CharClass::Digit;
  }
  auto set = [&t](const char* chars, CharClass value) {
    for (; *chars != 0; ++chars) t[static_cast<unsigned char>(*chars)] = value;
  };
  t[0] = CharClass::End;
  set(" \t\f", CharClass::Blank);
  set("\n\r", CharClass::NewLine);
  set("'\"", CharClass::Quote);
  set("#", CharClass::Hash);
  set("\\", CharClass::Backslash);
  set(".", CharClass::Dot);
  set("([{", CharClass::Opening);
  set(")]}", CharClass::Closing);
  set(",;~", CharClass::Single);
  set(":", CharClass::Colon);
  set("+-*/%&|^@<>=!", CharClass::Operator);
  return t;
}

constexpr std::array<bool, 256> make_name_bytes() {
  std::array<bool, 256> t{};
  for (int c = 0; c < 256; ++c) {
    t[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80;
  }
  return t;
}

inline constexpr std::array<CharClass, 256> kClass = make_classes();
inline constexpr std::array<bool, 256> kNameByte = make_name_bytes();

}  // namespace char_tables

inline CharClass class_of(char c) { return char_tables::kClass[static_cast<unsigned char>(c)]; }
inline bool is_name_byte(char c) { return char_tables::kNameByte[static_cast<unsigned char>(c)]; }
inline bool is_name_start(char c) { return class_of(c) == CharClass::NameStart; }
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace loadgate::syntax
