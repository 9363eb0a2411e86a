// String literals, their implicit concatenation, f-strings and t-strings.
//
// A format string is read by the parser itself, as PEP 701 has it: its text byte by byte, each `{field}` by the
// ordinary expression rules, with the lexer set to the field's first byte. Inside a field any quote starts a new
// string. When a field cannot be read, the string ends where it would have ended before PEP 701 (at the first matching
// quote), so that one broken field does not swallow the file. What was read behind that quote is read again, at every
// level of nesting; so that this stays linear in the file's size, there is a limit for all of it together, beyond which
// a broken string ends where reading it ended.
//
// Constant text between fields is collected in pieces and merged, because CPython merges it: `"a" f"b{x}"` has one
// constant "ab". Only merged text is decoded while parsing.
#include <algorithm>
#include <string>

#include "syntax/char_tables.h"
#include "syntax/parser_impl.h"
#include "syntax/scan.h"
#include "syntax/string_decoder.h"

namespace loadgate::syntax {

namespace {

constexpr int kMaxFormatDepth = 100;

// How many bytes of broken format strings are read again, at most, in a file of `size` bytes.
constexpr std::uint64_t max_reread(std::uint64_t size) { return 8 * (size + 1024); }

std::uint32_t body_end(const Token& token) {
  if ((token.flags & Token::kUnterminated) != 0) return token.end;
  return token.end - ((token.flags & Token::kTriple) != 0 ? 3 : 1);
}

}  // namespace

// strings: (STRING | fstring | tstring)+
Expr* Parser::parse_strings() {
  const Token first = tok_;
  if (first.kind == TokenKind::String) {
    next();
    if (!at(TokenKind::String) && !at(TokenKind::FormatStart)) [[likely]]
      return make_literal(first);
  }
  return parse_string_list(first);
}

StringLiteral* Parser::make_literal(const Token& token) {
  auto* node = make<StringLiteral>(token.start, token.end);
  static_assert(Token::kBytes == StringLiteral::kBytes && Token::kUnicode == StringLiteral::kUnicodePrefix &&
                Token::kRaw == StringLiteral::kRaw);
  const auto flags = static_cast<std::uint8_t>(token.flags & (Token::kBytes | Token::kUnicode | Token::kRaw));
  if ((token.flags & Token::kEscapes) == 0) {
    node->flags = flags | StringLiteral::kPlain;
    node->body = source(token.body, body_end(token));
  } else {
    node->flags = flags;
    node->body = source(token.start, token.end);
  }
  return node;
}

// Two or more literals, or a format string. `first` is the first one: consumed when it is a String, else the current
// token.
Expr* Parser::parse_string_list(const Token& first) {
  const std::uint32_t start = first.start;
  const std::size_t base = stack_.size();
  const std::size_t outer_pieces = pieces_base_;
  pieces_base_ = pieces_.size();
  height_ = 0;
  bool format = false;
  bool is_template = false;
  bool is_text = first.kind == TokenKind::String;  // some part is no t-string
  bool raw = true;
  auto add = [&](const Token& token) {
    add_token_piece(token);
    raw = raw && (token.flags & Token::kRaw) != 0;
    if (((token.flags ^ first.flags) & Token::kBytes) != 0) problem(token.start, "bytes and text cannot be joined");
  };
  if (first.kind == TokenKind::String) add(first);
  for (;;) {
    if (at(TokenKind::String)) {
      is_text = true;
      add(tok_);
      next();
    } else if (at(TokenKind::FormatStart)) {
      const bool template_part = (tok_.flags & Token::kTemplate) != 0;
      format = true;
      is_template = is_template || template_part;
      is_text = is_text || !template_part;
      parse_format_string();
    } else {
      break;
    }
  }
  Expr* result;
  if (format) {
    if (is_template && is_text) problem(start, "t-strings and other strings cannot be joined");
    if ((first.flags & Token::kBytes) != 0) problem(start, "bytes and text cannot be joined");
    flush_pieces();
    ++height_;
    const Exprs values = take<Expr>(base);
    if (is_template) {
      auto* node = finish<TemplateStr>(start);
      node->values = values;
      result = node;
    } else {
      auto* node = finish<JoinedStr>(start);
      node->values = values;
      result = node;
    }
  } else {
    auto* node = finish<StringLiteral>(start);
    node->flags =
        static_cast<std::uint8_t>((first.flags & (Token::kBytes | Token::kUnicode)) | (raw ? StringLiteral::kRaw : 0));
    node->body = source(start, s_.prev_end);
    result = node;
  }
  pieces_.resize(pieces_base_);
  pieces_base_ = outer_pieces;
  return result;
}

void Parser::add_token_piece(const Token& token) {
  pieces_.push_back({PieceKind::Token, token.flags, token.start, token.end, token.body, body_end(token)});
}

// The text of a field that shows itself (`{x + 1 = }`), without the comments in it.
void Parser::add_verbatim_pieces(std::uint32_t start, std::uint32_t end) {
  std::uint32_t begin = start;
  char quote = 0;
  for (std::uint32_t i = start; i < end; ++i) {
    const char c = *pointer(i);
    if (quote != 0) {
      if (c == '\\') ++i;
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '#') {
      pieces_.push_back({PieceKind::Verbatim, 0, begin, i, begin, i});
      while (i < end && *pointer(i) != '\n' && *pointer(i) != '\r') ++i;
      begin = i;
    }
  }
  pieces_.push_back({PieceKind::Verbatim, 0, begin, end, begin, end});
}

// Makes one literal of the pieces since pieces_base_, if they have any text, and pushes it onto the stack.
void Parser::flush_pieces() {
  const std::size_t count = pieces_.size() - pieces_base_;
  if (count == 0) return;
  StringLiteral* node = nullptr;
  const StringPiece& piece = pieces_[pieces_base_];
  const std::string_view body = source(piece.body_start, piece.body_end);
  if (count > 1 || body.find('\r') != std::string_view::npos) {
    node = make_merged_literal();
  } else if (piece.kind == PieceKind::Token) {
    node = make_literal({.kind = TokenKind::String,
                         .flags = piece.flags,
                         .start = piece.start,
                         .end = piece.end,
                         .body = piece.body_start});
  } else {
    node = make<StringLiteral>(piece.start, piece.end);
    const bool raw = (piece.flags & Token::kRaw) != 0;
    const bool plain = piece.kind == PieceKind::Verbatim || (body.find_first_of("{}") == std::string_view::npos &&
                                                             (raw || body.find('\\') == std::string_view::npos));
    node->flags = static_cast<std::uint8_t>(StringLiteral::kInFormat | (plain ? StringLiteral::kPlain : 0) |
                                            (raw ? StringLiteral::kRaw : 0));
    node->body = body;
  }
  pieces_.resize(pieces_base_);
  // CPython drops empty constants; a backslash before a line end is empty too.
  if (node->body.empty() || (node->body.size() < 16 && (node->flags & StringLiteral::kPlain) == 0 &&
                             string_value(*node, tree_.source).empty())) {
    discard(node);
  } else {
    stack_.push(node);
  }
}

StringLiteral* Parser::make_merged_literal() {
  std::string text;
  for (std::size_t i = pieces_base_; i < pieces_.size(); ++i) {
    const StringPiece& piece = pieces_[i];
    const bool raw = piece.kind == PieceKind::Verbatim || (piece.flags & Token::kRaw) != 0;
    decode_string(source(piece.body_start, piece.body_end),
                  {.bytes = (piece.flags & Token::kBytes) != 0, .raw = raw, .format = piece.kind == PieceKind::Text},
                  text);
  }
  // Empty pieces leave no trace, not in the position either.
  std::size_t first = pieces_base_;
  std::size_t last = pieces_.size() - 1;
  auto empty = [this](std::size_t i) { return pieces_[i].body_start == pieces_[i].body_end; };
  while (first < last && empty(first)) ++first;
  while (last > first && empty(last)) --last;
  auto* node = make<StringLiteral>(pieces_[first].start, pieces_[last].end);
  node->flags = static_cast<std::uint8_t>(StringLiteral::kInFormat | StringLiteral::kPlain |
                                          (pieces_[first].flags & Token::kUnicode));
  node->body = tree_.arena.copy(std::string_view(text));
  return node;
}

// fstring: FSTRING_START fstring_middle* FSTRING_END. The current token is the FormatStart.
void Parser::parse_format_string() {
  const Token opening = tok_;
  const State saved = s_;
  const std::size_t base = stack_.size();
  const char quote = *pointer(opening.body - 1);
  const bool triple = (opening.flags & Token::kTriple) != 0;
  const char* p = nullptr;
  if (++format_depth_ > kMaxFormatDepth) {
    problem(opening.start, kTooDeep);
  } else {
    p = parse_format_parts(opening, pointer(opening.body), false);
  }
  --format_depth_;
  if (p != nullptr && p < end_ && *p == quote) {
    p += triple ? 3 : 1;
  } else {
    if (p != nullptr) problem(opening.start, "this string has no closing quote");
    const char* reached = p != nullptr ? p : std::min(s_.p, end_);
    if (reread_ > max_reread(tree_.source.size())) {
      p = reached;
    } else {
      const bool give_up = triple && s_.bad_triples >= 8;  // as in the lexer
      p = give_up ? end_ : closing_quote(pointer(opening.body), quote, triple);
      if (reached > p) reread_ += static_cast<std::uint64_t>(reached - p);
      drop_behind(base, offset(p));
    }
  }
  const std::uint32_t bad_triples = s_.bad_triples + (triple && p == end_ ? 1 : 0);
  s_ = saved;
  s_.bad_triples = bad_triples;
  tok_.end = offset(p);
  s_.p = p;
  next();
}

// Takes off the stack and the pieces what reaches behind `end`: text that was read as part of a string that ended
// before.
void Parser::drop_behind(std::size_t base, std::uint32_t end) {
  while (stack_.size() > base && stack_[stack_.size() - 1]->end > end) stack_.pop();
  while (pieces_.size() > pieces_base_ && pieces_.back().end > end) pieces_.pop_back();
}

// fstring_middle*: FSTRING_MIDDLE | fstring_replacement_field
//
// Returns the byte at which the parts end: the closing quote, the `}` behind a format spec, or where the string is cut
// off; null when a field is broken.
const char* Parser::parse_format_parts(const Token& opening, const char* p, bool in_spec) {
  for (;;) {
    const char* text = p;
    p = scan_format_text(opening, p, in_spec);
    if (p != text) {
      pieces_.push_back({PieceKind::Text, opening.flags, offset(text), offset(p), offset(text), offset(p)});
    }
    if (p >= end_) {
      if (in_spec) problem(offset(end_), "expected '}'");
      return in_spec ? nullptr : p;
    }
    if (*p == '{') {
      if (!parse_field(opening, p)) return nullptr;
    } else if (*p == '}') {
      if (in_spec) return p;
      problem(offset(p), "a single '}' in a format string");
      ++p;
    } else if (in_spec) {
      problem(offset(p), "expected '}'");
      return nullptr;
    } else {
      return p;
    }
  }
}

// The first byte from `p` on that is no text: a brace that is not doubled, the closing quote, the end of the line where
// that ends the string, or the end of the file.
const char* Parser::scan_format_text(const Token& opening, const char* p, bool in_spec) const {
  const char quote = *pointer(opening.body - 1);
  const bool triple = (opening.flags & Token::kTriple) != 0;
  const bool raw = (opening.flags & Token::kRaw) != 0;
  while (p < end_) {
    p = find_any<'"', '\'', '{', '}', '\\', '\n', '\r', '\0'>(p);
    switch (*p) {
      case '{':
      case '}':
        if (in_spec || p[1] != p[0]) return p;
        p += 2;
        break;
      case '\\':
        if (p[1] == '{' || p[1] == '}') {
          ++p;
        } else if (!raw && p[1] == 'N' && p[2] == '{') {
          p += 3;
          while (is_name_byte(*p) || *p == ' ' || *p == '-') ++p;
          if (*p == '}') ++p;
        } else {
          p += p[1] == '\r' && p[2] == '\n' ? 3 : 2;
        }
        break;
      case '\n':
      case '\r':
        if (!triple) return std::min(p, end_);
        ++p;
        break;
      case '\0':
        ++p;
        break;
      default:
        if (*p == quote && (!triple || (p[1] == quote && p[2] == quote))) return p;
        ++p;
    }
  }
  return end_;
}

// fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' fstring_format_spec*] '}'
//
// `p` is at the opening brace and is moved behind the closing one. False when the field cannot be read.
bool Parser::parse_field(const Token& opening, const char*& p) {
  const char* open = p;
  const std::int32_t outer_paren = s_.paren;
  const std::int32_t outer_field = s_.field_paren;
  const int height = height_;
  s_.field_paren = ++s_.paren;
  s_.p = open + 1;
  tok_.end = offset(open + 1);
  next();

  const std::uint32_t text_start = offset(open + 1);
  const Expr* value = parse_expressions_or_yield();
  const std::uint32_t text_end = s_.prev_end;
  height_ = std::max(height, height_ + 1);
  bool self_documenting = false;
  if (at(TokenKind::Equal)) {
    self_documenting = true;
    next();
    add_verbatim_pieces(text_start, tok_.start);
  }
  flush_pieces();
  char conversion = 0;
  if (at(TokenKind::Exclamation)) {
    next();
    const char letter = *pointer(tok_.start);
    if (at(TokenKind::Name) && tok_.end - tok_.start == 1 && (letter == 's' || letter == 'r' || letter == 'a')) {
      conversion = letter;
      next();
    } else {
      fail("expected s, r or a behind '!'");
    }
  }
  const JoinedStr* spec = nullptr;
  const char* behind = nullptr;
  if (at(TokenKind::Colon)) {
    const std::uint32_t spec_start = tok_.end;
    const std::size_t base = stack_.size();
    const std::size_t outer_pieces = pieces_base_;
    pieces_base_ = pieces_.size();
    s_.field_paren = outer_field;
    const char* end = nullptr;
    if (++format_depth_ > kMaxFormatDepth) {
      problem(spec_start, kTooDeep);
    } else {
      end = parse_format_parts(opening, pointer(spec_start), true);
    }
    --format_depth_;
    if (end != nullptr) flush_pieces();
    pieces_.resize(pieces_base_);
    pieces_base_ = outer_pieces;
    const std::uint32_t spec_end = end != nullptr ? offset(end) : std::max(spec_start, s_.prev_end);
    auto* joined = make<JoinedStr>(spec_start - 1, spec_end);  // from the colon on, as in CPython
    joined->values = take<Expr>(base);
    ++height_;
    spec = joined;
    if (end != nullptr) behind = end + 1;
    s_.prev_end = spec_end;
  } else if (at(TokenKind::RBrace)) {
    behind = pointer(tok_.end);
  } else {
    fail("expected '}' behind the expression");
    resume();
  }
  if (self_documenting && conversion == 0 && spec == nullptr) conversion = 'r';
  if (behind != nullptr) s_.prev_end = offset(behind);
  auto* node = finish<FormattedValue>(offset(open));
  node->value = value;
  node->format_spec = spec;
  node->conversion = conversion;
  node->text = source(text_start, text_end);
  stack_.push(node);
  s_.paren = outer_paren;
  s_.field_paren = outer_field;
  if (behind == nullptr) return false;
  p = behind;
  return true;
}

}  // namespace loadgate::syntax
