#include "syntax/lexer.h"

#include <cstring>

#include "syntax/char_tables.h"
#include "syntax/scan.h"

namespace loadgate::syntax {

namespace {

constexpr std::size_t kMaxProblems = 100;
// From this many unterminated triple-quoted strings on, one reaches to the end of the file (else lexing is quadratic).
constexpr std::uint32_t kMaxBadTriples = 8;

bool is_newline(char c) { return c == '\n' || c == '\r'; }

const char* behind_newline(const char* p) { return p + (p[0] == '\r' && p[1] == '\n' ? 2 : 1); }

TokenKind plus(TokenKind kind, int by) { return static_cast<TokenKind>(static_cast<int>(kind) + by); }

constexpr int kToAssignment = static_cast<int>(TokenKind::PlusEqual) - static_cast<int>(TokenKind::Plus);

constexpr std::array<TokenKind, 128> make_single_kinds() {
  std::array<TokenKind, 128> t{};
  t['('] = TokenKind::LParen;
  t[')'] = TokenKind::RParen;
  t['['] = TokenKind::LBracket;
  t[']'] = TokenKind::RBracket;
  t['{'] = TokenKind::LBrace;
  t['}'] = TokenKind::RBrace;
  t[','] = TokenKind::Comma;
  t[';'] = TokenKind::Semicolon;
  t['~'] = TokenKind::Tilde;
  return t;
}
constexpr std::array<TokenKind, 128> kSingleKinds = make_single_kinds();

}  // namespace

Lexer::Lexer(Tree& tree) : tree_(tree), names_(tree.names, tree.source.size()) {
  const std::size_t size = tree.source.size();
  buffer_ = std::make_unique_for_overwrite<char[]>(size + 2 + kPadding);
  if (size != 0) std::memcpy(buffer_.get(), tree.source.data(), size);
  std::memset(buffer_.get() + size, 0, 2 + kPadding);
  buffer_[size] = '\n';
  base_ = buffer_.get();
  end_ = base_ + size;
  s_.p = base_;
  if (tree.source.starts_with("\xEF\xBB\xBF")) {
    s_.p += 3;
    s_.prev_end = 3;
  }
}

void Lexer::problem(std::uint32_t offset, const char* message) {
  if (tree_.problems.size() < kMaxProblems) tree_.problems.push_back({offset, message});
}

// The column at which the text of the line from `p` on starts, with tabs to the next multiple of eight; a form feed
// starts counting again. `p` is moved to that text.
std::int32_t Lexer::indent_of(const char*& p) const {
  const char* q = skip_spaces(p);
  auto column = static_cast<std::int32_t>(q - p);
  for (;; ++q) {
    if (*q == ' ') {
      ++column;
    } else if (*q == '\t') {
      column = (column / 8 + 1) * 8;
    } else if (*q == '\f') {
      column = 0;
    } else {
      break;
    }
  }
  p = q;
  return column;
}

void Lexer::next_line() {
  const char* p = s_.p;
  std::int32_t continued = -1;  // the column before a backslash that continues a line with nothing else on it
  for (;;) {
    const std::int32_t column = indent_of(p);
    const char c = *p;
    if (c == '#') {
      p = find_any<'\n', '\r'>(p);
      p = behind_newline(p);
      continued = -1;
    } else if (is_newline(c)) {
      p = behind_newline(p);
      continued = -1;
    } else if (c == '\\' && is_newline(p[1]) && p + 1 < end_) {
      p = behind_newline(p + 1);
      if (continued < 0) continued = column;
    } else {
      if (c == 0 && p >= end_) {
        s_.line_indent = -1;
        token(TokenKind::EndOfFile, end_, end_);
        return;
      }
      s_.line_indent = continued >= 0 ? continued : column;
      s_.p = p;
      lex();
      return;
    }
  }
}

// Reads one token from s_.p on into tok_.
void Lexer::lex() {
  const char* p = s_.p;
  if (*p == ' ') ++p;
  for (;;) {
    switch (class_of(*p)) {
      case CharClass::NameStart: {
        unsigned length;
        const NameKey key = scan_name(p, length);
        if (length < 16) [[likely]] {
          const char* end = p + length;
          if (class_of(*end) == CharClass::Quote && length <= 2 && lex_prefixed_string(p, length)) return;
          const NameId id = names_.intern_short(key, tree_.source.data() + (p - base_), length);
          const auto index = static_cast<std::uint32_t>(id);
          tok_.name = id;
          token(index <= kKeywordCount ? plus(TokenKind::False, static_cast<int>(index) - 1) : TokenKind::Name, p, end);
          return;
        }
        return lex_long_name(p);
      }
      case CharClass::Blank:
        ++p;
        while (*p == ' ') ++p;
        continue;
      case CharClass::NewLine:
        if (s_.paren == 0) return token(TokenKind::Newline, p, p < end_ ? behind_newline(p) : p);
        p = skip_spaces(p + 1);
        continue;
      case CharClass::Hash:
        p = find_any<'\n', '\r'>(p);
        continue;
      case CharClass::Single:
        return token(kSingleKinds[static_cast<unsigned char>(*p)], p, p + 1);
      case CharClass::Opening:
        ++s_.paren;
        return token(kSingleKinds[static_cast<unsigned char>(*p)], p, p + 1);
      case CharClass::Closing:
        if (s_.paren > 0) --s_.paren;
        return token(kSingleKinds[static_cast<unsigned char>(*p)], p, p + 1);
      case CharClass::Dot:
        if (is_digit(p[1])) return token(TokenKind::Number, p, lex_number(p));
        if (p[1] == '.' && p[2] == '.') return token(TokenKind::Ellipsis, p, p + 3);
        return token(TokenKind::Dot, p, p + 1);
      case CharClass::Colon:
        if (p[1] == '=' && s_.paren != s_.field_paren) return token(TokenKind::ColonEqual, p, p + 2);
        return token(TokenKind::Colon, p, p + 1);
      case CharClass::Operator:
        return lex_operator(p);
      case CharClass::Quote:
        return lex_string(p, p, 0);
      case CharClass::Digit:
        return token(TokenKind::Number, p, lex_number(p));
      case CharClass::Backslash:
        if (is_newline(p[1]) && p + 1 < end_) {
          p = behind_newline(p + 1);
          continue;
        }
        return token(TokenKind::Unknown, p, p + 1);
      case CharClass::End:
        if (p >= end_) {
          if (s_.paren > 0) {
            s_.line_indent = -1;
            return token(TokenKind::EndOfFile, end_, end_);
          }
          return token(TokenKind::Newline, end_, end_);
        }
        return token(TokenKind::Unknown, p, p + 1);
      case CharClass::Unknown:
        return token(TokenKind::Unknown, p, p + 1);
    }
  }
}

void Lexer::lex_long_name(const char* p) {
  const char* q = p + 16;
  while (is_name_byte(*q)) ++q;
  tok_.name = names_.intern(source(offset(p), offset(q)));
  token(TokenKind::Name, p, q);
}

void Lexer::lex_operator(const char* p) {
  const char c = *p;
  const bool assigns = p[1] == '=';
  TokenKind kind;
  switch (c) {
    case '=':
      if (assigns) return token(TokenKind::EqualEqual, p, p + 2);
      return token(TokenKind::Equal, p, p + 1);
    case '!':
      if (assigns) return token(TokenKind::NotEqual, p, p + 2);
      return token(TokenKind::Exclamation, p, p + 1);
    case '@':
      if (assigns) return token(TokenKind::AtEqual, p, p + 2);
      return token(TokenKind::At, p, p + 1);
    case '<':
      if (assigns) return token(TokenKind::LessEqual, p, p + 2);
      if (p[1] == '>') {
        problem(offset(p), "`<>` is Python 2; write `!=`");
        return token(TokenKind::NotEqual, p, p + 2);
      }
      if (p[1] != '<') return token(TokenKind::Less, p, p + 1);
      kind = TokenKind::LeftShift;
      break;
    case '>':
      if (assigns) return token(TokenKind::GreaterEqual, p, p + 2);
      if (p[1] != '>') return token(TokenKind::Greater, p, p + 1);
      kind = TokenKind::RightShift;
      break;
    case '-':
      if (p[1] == '>') return token(TokenKind::Arrow, p, p + 2);
      kind = TokenKind::Minus;
      break;
    case '*':
      kind = p[1] == '*' ? TokenKind::DoubleStar : TokenKind::Star;
      break;
    case '/':
      kind = p[1] == '/' ? TokenKind::DoubleSlash : TokenKind::Slash;
      break;
    case '+':
      kind = TokenKind::Plus;
      break;
    case '%':
      kind = TokenKind::Percent;
      break;
    case '&':
      kind = TokenKind::Ampersand;
      break;
    case '|':
      kind = TokenKind::Bar;
      break;
    default:
      kind = TokenKind::Caret;
      break;
  }
  const bool two = kind == TokenKind::LeftShift || kind == TokenKind::RightShift || kind == TokenKind::DoubleStar ||
                   kind == TokenKind::DoubleSlash;
  const char* behind = p + (two ? 2 : 1);
  if (*behind == '=') return token(plus(kind, kToAssignment), p, behind + 1);
  token(kind, p, behind);
}

// Returns the byte behind the number at `p`. Keywords may follow without a blank (`1if x else 2`); other letters
// belong to a number that is none (`10L`).
const char* Lexer::lex_number(const char* p) {
  const char* q = p;
  auto digits = [&q] {
    while (is_digit(*q) || *q == '_') ++q;
  };
  const char second = static_cast<char>(p[1] | 0x20);
  if (*p == '0' && (second == 'x' || second == 'o' || second == 'b')) {
    q += 2;
    if (second == 'x') {
      while (is_digit(*q) || *q == '_' || ((*q | 0x20) >= 'a' && (*q | 0x20) <= 'f')) ++q;
    } else {
      digits();
    }
  } else {
    digits();
    bool integer = true;
    if (*q == '.') {
      integer = false;
      ++q;
      digits();
    }
    if ((*q | 0x20) == 'e' && (is_digit(q[1]) || ((q[1] == '+' || q[1] == '-') && is_digit(q[2])))) {
      integer = false;
      q += 2;
      digits();
    }
    if ((*q | 0x20) == 'j') {
      integer = false;
      ++q;
    }
    if (integer && *p == '0') {
      for (const char* d = p; d < q; ++d) {
        if (*d != '0' && *d != '_') {
          problem(offset(p), "a number may not start with 0; octal numbers start with 0o");
          break;
        }
      }
    }
  }
  if (!is_name_byte(*q)) return q;
  const char* word = q;
  while (is_name_byte(*word)) ++word;
  const std::string_view text(q, static_cast<std::size_t>(word - q));
  for (std::string_view keyword : {"and", "else", "for", "if", "in", "is", "not", "or"}) {
    if (text == keyword) return q;
  }
  problem(offset(p), "not a number");
  return word;
}

// A string whose prefix is the name of one or two bytes at `p`; false when it is no such prefix.
bool Lexer::lex_prefixed_string(const char* p, unsigned prefix_length) {
  std::uint8_t flags = 0;
  bool format = false;
  bool unicode = false;
  for (unsigned i = 0; i < prefix_length; ++i) {
    switch (p[i] | 0x20) {
      case 'r':
        if ((flags & Token::kRaw) != 0) return false;
        flags |= Token::kRaw;
        break;
      case 'b':
        if ((flags & Token::kBytes) != 0 || format || unicode) return false;
        flags |= Token::kBytes;
        break;
      case 'u':
        if (flags != 0 || format || unicode) return false;
        unicode = true;
        flags |= Token::kUnicode;
        break;
      case 't':
        flags |= Token::kTemplate;
        [[fallthrough]];
      case 'f':
        if ((flags & Token::kBytes) != 0 || format || unicode) return false;
        format = true;
        break;
      default:
        return false;
    }
  }
  if (unicode && prefix_length == 2) problem(offset(p), "the prefix `ur` is Python 2");
  const char* quote = p + prefix_length;
  if (!format) {
    lex_string(p, quote, flags);
    return true;
  }
  const bool triple = quote[1] == *quote && quote[2] == *quote;
  const char* body = quote + (triple ? 3 : 1);
  tok_.flags = static_cast<std::uint8_t>(flags | (triple ? Token::kTriple : 0));
  tok_.body = offset(body);
  token(TokenKind::FormatStart, p, body);
  return true;
}

// The string that starts at `start` with its quote at `quote`.
void Lexer::lex_string(const char* start, const char* quote, std::uint8_t flags) {
  const char mark = *quote;
  const char* q = quote + 1;
  if (q[0] == mark && q[1] == mark) {
    q += 2;
    tok_.body = offset(q);
    flags |= Token::kTriple;
    for (;;) {
      q = mark == '"' ? find_any<'"', '\\', '\r', '\0'>(q) : find_any<'\'', '\\', '\r', '\0'>(q);
      if (*q == mark) {
        if (q[1] == mark && q[2] == mark) {
          q += 3;
          break;
        }
        ++q;
      } else if (*q == '\\') {
        if ((flags & Token::kRaw) == 0 || q[1] == '\r') flags |= Token::kEscapes;
        q += 2;
      } else if (*q == '\r') {
        flags |= Token::kEscapes;
        ++q;
      } else if (q >= end_) {
        problem(offset(start), "this string has no closing quotes");
        flags |= Token::kUnterminated | Token::kEscapes;
        q = s_.bad_triples++ < kMaxBadTriples ? find_any<'\n', '\r'>(pointer(tok_.body)) : end_;
        if (q > end_) q = end_;
        break;
      } else {
        ++q;
      }
    }
  } else {
    tok_.body = offset(q);
    for (;;) {
      q = mark == '"' ? find_any<'"', '\\', '\n', '\r'>(q) : find_any<'\'', '\\', '\n', '\r'>(q);
      if (*q == mark) {
        ++q;
        break;
      }
      if (*q != '\\' || q + 1 >= end_) {
        problem(offset(start), "this string has no closing quote");
        flags |= Token::kUnterminated | Token::kEscapes;
        if (*q == '\\') ++q;
        break;
      }
      if ((flags & Token::kRaw) == 0 || q[1] == '\r') flags |= Token::kEscapes;
      q += q[1] == '\r' && q[2] == '\n' ? 3 : 2;
      if (q > end_) q = end_;
    }
  }
  tok_.flags = flags;
  token(TokenKind::String, start, q);
}

bool Lexer::first_on_line(std::uint32_t offset, std::int32_t& column) const {
  const char* p = pointer(offset);
  while (p > base_ && (p[-1] == ' ' || p[-1] == '\t' || p[-1] == '\f')) --p;
  if (p > base_ && !is_newline(p[-1])) return false;
  column = indent_of(p);
  return true;
}

const char* Lexer::closing_quote(const char* p, char quote, bool triple) const {
  for (const char* q = p; q < end_;) {
    if (*q == '\\') {
      q += q[1] == '\r' && q[2] == '\n' ? 3 : 2;
    } else if (*q == quote && (!triple || (q[1] == quote && q[2] == quote))) {
      return q + (triple ? 3 : 1);
    } else if (!triple && is_newline(*q)) {
      break;
    } else {
      ++q;
    }
  }
  return find_any<'\n', '\r'>(p);
}

}  // namespace loadgate::syntax
