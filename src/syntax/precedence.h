// How strongly operators bind.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "syntax/tokens.h"

namespace loadgate::syntax::precedence {

inline constexpr int kOr = 1;
inline constexpr int kAnd = 2;
inline constexpr int kNot = 3;  // prefix
inline constexpr int kComparison = 4;
inline constexpr int kBitOr = 5;
inline constexpr int kBitXor = 6;
inline constexpr int kBitAnd = 7;
inline constexpr int kShift = 8;
inline constexpr int kSum = 9;
inline constexpr int kTerm = 10;
inline constexpr int kUnary = 11;  // prefix
inline constexpr int kPower = 12;
inline constexpr int kLowest = kOr;

// Of a token that stands behind an operand; 0 when it is no binary operator.
inline constexpr auto kInfix = [] {
  std::array<std::uint8_t, static_cast<std::size_t>(TokenKind::Count_)> t{};
  auto set = [&t](std::initializer_list<TokenKind> kinds, int value) {
    for (TokenKind kind : kinds) t[static_cast<std::size_t>(kind)] = static_cast<std::uint8_t>(value);
  };
  set({TokenKind::Or}, kOr);
  set({TokenKind::And}, kAnd);
  set({TokenKind::EqualEqual, TokenKind::NotEqual, TokenKind::Less, TokenKind::LessEqual, TokenKind::Greater,
       TokenKind::GreaterEqual, TokenKind::In, TokenKind::Is, TokenKind::Not},
      kComparison);
  set({TokenKind::Bar}, kBitOr);
  set({TokenKind::Caret}, kBitXor);
  set({TokenKind::Ampersand}, kBitAnd);
  set({TokenKind::LeftShift, TokenKind::RightShift}, kShift);
  set({TokenKind::Plus, TokenKind::Minus}, kSum);
  set({TokenKind::Star, TokenKind::Slash, TokenKind::DoubleSlash, TokenKind::Percent, TokenKind::At}, kTerm);
  set({TokenKind::DoubleStar}, kPower);
  return t;
}();

inline int of(TokenKind kind) { return kInfix[static_cast<std::size_t>(kind)]; }

}  // namespace loadgate::syntax::precedence
