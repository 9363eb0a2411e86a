// What the lexer hands to the parser.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "syntax/nodes.h"

namespace loadgate::syntax {

enum class TokenKind : std::uint8_t {
#define TOKEN(name) name,
#define PUNCT(name, text) name,
#define KEYWORD(name, text) name,
#include "syntax/token_kinds.def"
  Count_
};

// The name ids that keywords and soft keywords have in every tree: 1, 2, … in the order of token_kinds.def.
enum class KnownName : std::uint32_t {
  NoName_,
#define KEYWORD(name, text) name,
#define SOFT_KEYWORD(name, text) name,
#include "syntax/token_kinds.def"
  Count_
};

inline constexpr std::uint32_t kKeywordCount =
    static_cast<std::uint32_t>(TokenKind::Count_) - static_cast<std::uint32_t>(TokenKind::False);

inline bool is(NameId name, KnownName known) {
  return static_cast<std::uint32_t>(name) == static_cast<std::uint32_t>(known);
}

// Can an expression start with such a token? (A starred one and `yield` are seen to where they are allowed.)
inline bool starts_expression(TokenKind kind) {
  static constexpr auto kStarts = [] {
    std::array<bool, static_cast<std::size_t>(TokenKind::Count_)> t{};
    for (TokenKind starter : {TokenKind::Name, TokenKind::Number, TokenKind::String, TokenKind::FormatStart,
                              TokenKind::LParen, TokenKind::LBracket, TokenKind::LBrace, TokenKind::Ellipsis,
                              TokenKind::Tilde, TokenKind::Plus, TokenKind::Minus, TokenKind::False, TokenKind::None,
                              TokenKind::True, TokenKind::Async, TokenKind::Await, TokenKind::Lambda, TokenKind::Not}) {
      t[static_cast<std::size_t>(starter)] = true;
    }
    return t;
  }();
  return kStarts[static_cast<std::size_t>(kind)];
}

struct Token {
  // In `flags`, for String and FormatStart.
  static constexpr std::uint8_t kBytes = 1;
  static constexpr std::uint8_t kUnicode = 2;
  static constexpr std::uint8_t kRaw = 4;
  static constexpr std::uint8_t kTriple = 8;
  static constexpr std::uint8_t kEscapes = 16;       // a backslash or a carriage return stands in the text
  static constexpr std::uint8_t kTemplate = 32;      // t"…", else FormatStart is f"…"
  static constexpr std::uint8_t kUnterminated = 64;  // the closing quote is missing

  TokenKind kind = TokenKind::EndOfFile;
  std::uint8_t flags = 0;
  std::uint32_t start = 0;     // byte offset of the first byte
  std::uint32_t end = 0;       // byte offset behind the last byte
  NameId name = NameId::None;  // for Name and keywords
  std::uint32_t body = 0;      // for String and FormatStart: offset behind the opening quote
};

}  // namespace loadgate::syntax
