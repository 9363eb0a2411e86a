// The match statement and its patterns. Grammar productions are those of CPython's python.gram.
#include <algorithm>

#include "syntax/char_tables.h"
#include "syntax/parser_impl.h"

namespace loadgate::syntax {

// match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
//
// `match` is an ordinary name elsewhere, and `match(x)` looks like both: the statement is tried, and taken back (null)
// unless a block follows that starts with `case`.
Stmt* Parser::try_match() {
  const char* behind = s_.p;
  while (*behind == ' ' || *behind == '\t') ++behind;
  switch (class_of(*behind)) {  // most uses of the name need no trial
    case CharClass::NewLine:
    case CharClass::Dot:
      if (*behind != '.' || behind[1] != '.') return nullptr;
      break;
    case CharClass::Closing:
    case CharClass::Colon:
    case CharClass::End:
    case CharClass::Hash:
      return nullptr;
    default:
      if (*behind == '=' || *behind == ',' || *behind == ';') return nullptr;
  }
  const Checkpoint point = checkpoint();
  const std::uint32_t start = tok_.start;
  next();
  const std::uint32_t subject_start = tok_.start;
  if (!starts_expression(tok_.kind) && !at(TokenKind::Star)) {
    restore(point);
    return nullptr;
  }
  Expr* first = at(TokenKind::Star) ? parse_star_expression() : parse_named_expression();
  const Expr* subject = at(TokenKind::Comma) ? parse_tuple_from(subject_start, first) : first;
  bool is_match = accept(TokenKind::Colon) && at(TokenKind::Newline);
  if (is_match) {
    next_line();
    is_match = s_.line_indent > indent_ && at_soft_keyword(KnownName::Case);
  }
  if (!is_match) {
    restore(point);
    return nullptr;
  }
  const DepthGuard guard(depth_);
  if (is_too_deep()) {
    restore(point);
    return nullptr;
  }
  const std::int32_t outer = indent_;
  const std::size_t base = stack_.size();
  // Lines that are no case are lost to the tree only in files that Python rejects, and then their expressions stay in
  // the body of the case before.
  while (s_.line_indent > outer && at_soft_keyword(KnownName::Case)) {
    indent_ = s_.line_indent;
    stack_.push(parse_case());
    indent_ = outer;
  }
  auto* node = finish<Match>(start);
  node->subject = subject;
  node->cases = take<MatchCase>(base);
  return node;
}

// case_block: "case" patterns ['if' named_expression] block
MatchCase* Parser::parse_case() {
  const std::uint32_t start = tok_.start;
  next();
  const Pattern* pattern = parse_patterns();
  const Expr* guard = accept(TokenKind::If) ? parse_named_expression() : nullptr;
  const Stmts body = parse_block();
  auto* node = finish<MatchCase>(start);
  node->pattern = pattern;
  node->guard = guard;
  node->body = body;
  return node;
}

// An error where a pattern should be; the wildcard keeps the tree whole.
Pattern* Parser::pattern_error(const char* message) {
  fail(message);
  auto* node = make<MatchAs>(s_.prev_end, s_.prev_end);
  node->pattern = nullptr;
  node->name = NameId::None;
  return node;
}

// patterns: open_sequence_pattern | pattern
Pattern* Parser::parse_patterns() {
  const std::uint32_t start = tok_.start;
  const bool star = at(TokenKind::Star);
  Pattern* first = parse_maybe_star_pattern();
  if (!at(TokenKind::Comma) && !star) return first;
  const std::size_t base = stack_.size();
  stack_.push(first);
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::Colon) || at(TokenKind::If)) break;
    stack_.push(parse_maybe_star_pattern());
  }
  auto* node = finish<MatchSequence>(start);
  node->patterns = take<Pattern>(base);
  return node;
}

// maybe_star_pattern: '*' NAME | as_pattern
Pattern* Parser::parse_maybe_star_pattern() {
  if (!at(TokenKind::Star)) return parse_as_pattern();
  const std::uint32_t start = tok_.start;
  next();
  const NameId name = expect_name("expected a name behind '*'");
  auto* node = finish<MatchStar>(start);
  node->name = is(name, KnownName::Underscore) ? NameId::None : name;
  return node;
}

// as_pattern: or_pattern 'as' NAME | or_pattern
Pattern* Parser::parse_as_pattern() {
  const DepthGuard guard(depth_);
  if (is_too_deep()) return pattern_error(kTooDeep);
  const std::uint32_t start = tok_.start;
  Pattern* pattern = parse_or_pattern();
  if (!accept(TokenKind::As)) return pattern;
  const NameId name = expect_name("expected a name behind 'as'");
  auto* node = finish<MatchAs>(start);
  node->pattern = pattern;
  node->name = name;
  return node;
}

// or_pattern: '|'.closed_pattern+
Pattern* Parser::parse_or_pattern() {
  const std::uint32_t start = tok_.start;
  Pattern* first = parse_closed_pattern();
  if (!at(TokenKind::Bar)) return first;
  const std::size_t base = stack_.size();
  stack_.push(first);
  while (accept(TokenKind::Bar)) stack_.push(parse_closed_pattern());
  auto* node = finish<MatchOr>(start);
  node->patterns = take<Pattern>(base);
  return node;
}

// closed_pattern: literal_pattern | capture_pattern | wildcard_pattern | value_pattern | group_pattern |
//                 sequence_pattern | mapping_pattern | class_pattern
Pattern* Parser::parse_closed_pattern() {
  const std::uint32_t start = tok_.start;
  switch (tok_.kind) {
    case TokenKind::Name:
      return parse_name_pattern();
    case TokenKind::Number:
    case TokenKind::Minus:
    case TokenKind::Plus:
      return parse_number_pattern();
    case TokenKind::String:
    case TokenKind::FormatStart: {
      const Expr* value = parse_strings();
      auto* node = finish<MatchValue>(start);
      node->value = value;
      return node;
    }
    case TokenKind::None:
    case TokenKind::True:
    case TokenKind::False: {
      const SingletonKind kind = at(TokenKind::None)   ? SingletonKind::None
                                 : at(TokenKind::True) ? SingletonKind::True
                                                       : SingletonKind::False;
      next();
      auto* node = finish<MatchSingleton>(start);
      node->extra = static_cast<std::uint16_t>(kind);
      return node;
    }
    case TokenKind::LParen:
    case TokenKind::LBracket:
      return parse_sequence_pattern();
    case TokenKind::LBrace:
      return parse_mapping_pattern();
    default:
      return pattern_error("expected a pattern");
  }
}

// capture_pattern: NAME    wildcard_pattern: "_"    value_pattern: name_or_attr    class_pattern: name_or_attr '(' …
// ')'
Pattern* Parser::parse_name_pattern() {
  const std::uint32_t start = tok_.start;
  const NameId name = tok_.name;
  Expr* value = parse_name_or_attr();
  if (at(TokenKind::LParen)) return parse_class_pattern(start, value);
  if (value->kind != NodeKind::Name) {
    auto* node = finish<MatchValue>(start);
    node->value = value;
    return node;
  }
  discard(value);
  auto* node = finish<MatchAs>(start);
  node->pattern = nullptr;
  node->name = is(name, KnownName::Underscore) ? NameId::None : name;
  return node;
}

// name_or_attr: NAME ('.' NAME)*
Expr* Parser::parse_name_or_attr() {
  const std::uint32_t start = tok_.start;
  auto* name = make<Name>(start, tok_.end);
  name->name = tok_.name;
  next();
  Expr* value = name;
  for (int height = 0; at(TokenKind::Dot); ++height) {
    next();
    const NameId attr = expect_name("expected a name behind '.'");
    if (attr == NameId::None) return wrap_error(start, value);
    auto* node = finish<Attribute>(start);
    node->value = value;
    node->attr = attr;
    value = node;
    if (height > kMaxChain) {
      value = too_deep(start);
      height = 0;
    }
  }
  return value;
}

// literal_pattern: signed_number | complex_number
Pattern* Parser::parse_number_pattern() {
  const std::uint32_t start = tok_.start;
  const Expr* value = parse_number_expression();
  auto* node = finish<MatchValue>(start);
  if (node->end < start) node->start = node->end;
  node->value = value;
  return node;
}

// complex_number: signed_number ('+' | '-') NUMBER      signed_number: ['-'] NUMBER
Expr* Parser::parse_number_expression() {
  const std::uint32_t start = tok_.start;
  Expr* value;
  if (at(TokenKind::Minus) || at(TokenKind::Plus)) {
    const bool minus = at(TokenKind::Minus);
    next();
    const Expr* operand = at(TokenKind::Number) ? parse_number() : error("expected a number");
    auto* node = finish<UnaryOp>(start);
    node->extra = static_cast<std::uint16_t>(minus ? UnaryOperator::USub : UnaryOperator::UAdd);
    node->operand = operand;
    value = node;
  } else {
    value = parse_number();
  }
  if (!at(TokenKind::Plus) && !at(TokenKind::Minus)) return value;
  const bool minus = at(TokenKind::Minus);
  next();
  const Expr* right = at(TokenKind::Number) ? parse_number() : error("expected a number");
  auto* node = finish<BinOp>(start);
  node->extra = static_cast<std::uint16_t>(minus ? BinaryOperator::Sub : BinaryOperator::Add);
  node->left = value;
  node->right = right;
  return node;
}

// group_pattern: '(' pattern ')'      sequence_pattern: '[' [maybe_sequence_pattern] ']' | '(' [open_sequence_pattern]
// ')'
Pattern* Parser::parse_sequence_pattern() {
  const std::uint32_t start = tok_.start;
  const bool paren = at(TokenKind::LParen);
  const TokenKind closing = paren ? TokenKind::RParen : TokenKind::RBracket;
  next();
  const std::size_t base = stack_.size();
  bool sequence = !paren;
  while (!at(closing)) {
    if (at(TokenKind::Star)) sequence = true;
    stack_.push(parse_maybe_star_pattern());
    if (!accept(TokenKind::Comma)) break;
    sequence = true;
  }
  expect(closing, "expected the end of the pattern");
  if (!sequence && stack_.size() == base + 1) return static_cast<Pattern*>(stack_.pop());
  auto* node = finish<MatchSequence>(start);
  node->patterns = take<Pattern>(base);
  return node;
}

// mapping_pattern: '{' [','.(key ':' pattern | '**' NAME)+ [',']] '}'
Pattern* Parser::parse_mapping_pattern() {
  const std::uint32_t start = tok_.start;
  next();
  const std::size_t base = stack_.size();
  NameId rest = NameId::None;
  while (!at(TokenKind::RBrace)) {
    if (accept(TokenKind::DoubleStar)) {
      rest = expect_name("expected a name behind '**'");
    } else {
      Expr* key = parse_mapping_key();
      Pattern* pattern =
          expect(TokenKind::Colon, "expected ':' behind the key") ? parse_as_pattern() : pattern_error("expected ':'");
      stack_.push(key);
      stack_.push(pattern);
    }
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RBrace, "expected '}' or ','");
  auto* node = finish<MatchMapping>(start);
  node->rest = rest;
  const std::size_t count = (stack_.size() - base) / 2;
  const std::size_t pairs_end = stack_.size();
  for (std::size_t i = base; i < pairs_end; i += 2) stack_.push(stack_[i]);
  node->keys = take<Expr>(pairs_end);
  for (std::size_t i = 0; i < count; ++i) stack_.push(stack_[base + 2 * i + 1]);
  node->patterns = take<Pattern>(pairs_end);
  stack_.shrink(base);
  return node;
}

// key: literal_expr | attr
Expr* Parser::parse_mapping_key() {
  switch (tok_.kind) {
    case TokenKind::Name:
      return parse_name_or_attr();
    case TokenKind::Number:
    case TokenKind::Minus:
      return parse_number_expression();
    case TokenKind::String:
    case TokenKind::FormatStart:
      return parse_strings();
    case TokenKind::None:
      return parse_singleton(SingletonKind::None);
    case TokenKind::True:
      return parse_singleton(SingletonKind::True);
    case TokenKind::False:
      return parse_singleton(SingletonKind::False);
    default:
      return error("expected a key");
  }
}

// class_pattern: name_or_attr '(' [','.pattern+ ','] [','.(NAME '=' pattern)+ [',']] ')'
Pattern* Parser::parse_class_pattern(std::uint32_t start, Expr* cls) {
  next();
  const std::size_t base = stack_.size();
  const std::size_t keyword_base = keyword_stack_.size();
  const std::size_t names_base = names_list_.size();
  while (!at(TokenKind::RParen)) {
    const char* behind = s_.p;
    if (at(TokenKind::Name)) {
      while (*behind == ' ' || *behind == '\t') ++behind;
    }
    if (at(TokenKind::Name) && behind[0] == '=' && behind[1] != '=') {
      names_list_.push_back(tok_.name);
      next();
      next();
      keyword_stack_.push(parse_as_pattern());
    } else {
      if (names_list_.size() > names_base) problem(tok_.start, "a pattern without a name behind one with a name");
      stack_.push(parse_as_pattern());
    }
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RParen, "expected ')' or ','");
  auto* node = finish<MatchClass>(start);
  node->cls = cls;
  node->patterns = take<Pattern>(base);
  node->keyword_names = take_names(names_base);
  node->keyword_patterns = take<Pattern>(keyword_stack_, keyword_base);
  return node;
}

}  // namespace loadgate::syntax
