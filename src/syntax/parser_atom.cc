// Primaries: atoms with what is attached to them (attributes, calls, subscripts), displays and comprehensions.
#include <algorithm>

#include "syntax/char_tables.h"
#include "syntax/parser_impl.h"
#include "syntax/precedence.h"

namespace loadgate::syntax {

// primary: primary '.' NAME | primary genexp | primary '(' [arguments] ')' | primary '[' slices ']' | atom
Expr* Parser::parse_primary() {
  const std::uint32_t start = tok_.start;
  Expr* value;
  if (at(TokenKind::Name)) [[likely]] {
    auto* name = make<Name>(start, tok_.end);
    name->name = tok_.name;
    next();
    value = name;
  } else {
    value = parse_atom();
  }
  for (;;) {
    switch (tok_.kind) {
      case TokenKind::Dot: {
        next();
        // Any word will do for us: `async` was a name once, and `x.print` says what it means.
        if (!at(TokenKind::Name) && !(tok_.kind >= TokenKind::False && tok_.kind < TokenKind::Count_)) {
          fail("expected a name behind '.'");
          return wrap_error(start, value);
        }
        auto* node = make<Attribute>(start, tok_.end);
        node->value = value;
        node->attr = tok_.name;
        next();
        value = node;
        break;
      }
      case TokenKind::LParen:
        value = parse_call(start, value);
        break;
      case TokenKind::LBracket:
        value = parse_subscript(start, value);
        break;
      default:
        return value;
    }
    if (++height_ > kMaxChain) [[unlikely]]
      value = too_deep(start);
  }
}

// atom: NAME | 'True' | 'False' | 'None' | strings | NUMBER | tuple | group | genexp | list | listcomp | dict | set |
//       dictcomp | setcomp | '...'
Expr* Parser::parse_atom() {
  switch (tok_.kind) {
    case TokenKind::String:
    case TokenKind::FormatStart:
      return parse_strings();
    case TokenKind::Number:
      return parse_number();
    case TokenKind::LParen:
      return parse_paren();
    case TokenKind::LBracket:
      return parse_list();
    case TokenKind::LBrace:
      return parse_brace();
    case TokenKind::None:
      return parse_singleton(SingletonKind::None);
    case TokenKind::True:
      return parse_singleton(SingletonKind::True);
    case TokenKind::False:
      return parse_singleton(SingletonKind::False);
    case TokenKind::Ellipsis:
      return parse_singleton(SingletonKind::Ellipsis);
    case TokenKind::Async:
      return parse_name_like();
    case TokenKind::Unknown:
      if (*pointer(tok_.start) == '`') return parse_backquotes();
      return error("expected an expression");
    default:
      return error("expected an expression");
  }
}

// Python 2's `expression`, today's repr(expression).
Expr* Parser::parse_backquotes() {
  const std::uint32_t start = tok_.start;
  problem(start, "backquotes are Python 2");
  next();
  Expr* value = parse_star_expressions();
  if (at(TokenKind::Unknown) && *pointer(tok_.start) == '`') {
    next();
  } else {
    fail("expected '`'");
  }
  return wrap_error(start, value);
}

Expr* Parser::parse_number() {
  auto* node = make<Number>(tok_.start, tok_.end);
  next();
  return node;
}

Expr* Parser::parse_singleton(SingletonKind kind) {
  auto* node = make<Singleton>(tok_.start, tok_.end);
  node->extra = static_cast<std::uint16_t>(kind);
  next();
  return node;
}

// A word that is a keyword today and was a name in some Python 3.
Expr* Parser::parse_name_like() {
  auto* node = make<Name>(tok_.start, tok_.end);
  node->name = tok_.name;
  next();
  return node;
}

// ---------------------------------------------------------------------------------------------------- calls

Expr* Parser::parse_call(std::uint32_t start, Expr* func) {
  const int height = height_;
  Exprs args;
  NodeList<Keyword> keywords;
  parse_arguments(args, keywords);
  height_ = std::max(height, height_);
  auto* node = finish<Call>(start);
  node->func = func;
  node->args = args;
  node->keywords = keywords;
  return node;
}

// '(' [arguments] ')'; arguments: args [',']
void Parser::parse_arguments(Exprs& args, NodeList<Keyword>& keywords) {
  const std::uint32_t open = tok_.start;
  const std::size_t base = stack_.size();
  const std::size_t keyword_base = keyword_stack_.size();
  int height = 0;
  next();
  while (!at(TokenKind::RParen)) {
    parse_argument(open, base, keyword_base);
    height = std::max(height, height_);
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RParen, "expected ')' or ','");
  // A generator that is the only argument has the call's parentheses for its own.
  if (stack_.size() == base + 1 && keyword_stack_.size() == keyword_base) {
    Node* only = stack_[base];
    if (only->kind == NodeKind::GeneratorExp && only->start == open) only->end = s_.prev_end;
  }
  height_ = height;
  args = take<Expr>(base);
  keywords = take<Keyword>(keyword_stack_, keyword_base);
}

// args: starred_expression | (assignment_expression | expression !':=') !'=' | kwargs      kwargs: NAME '=' expression
// |
// '**' expression
void Parser::parse_argument(std::uint32_t open, std::size_t base, std::size_t keyword_base) {
  const std::uint32_t start = tok_.start;
  if (at(TokenKind::Name)) {
    if (s_.p[0] == '=' && s_.p[1] != '=') {  // the usual spelling of a keyword argument
      const NameId name = tok_.name;
      next();
      next();
      const Expr* value = parse_expression();
      auto* node = finish<Keyword>(start);
      node->name = name;
      node->value = value;
      keyword_stack_.push(node);
      return;
    }
  } else if (at(TokenKind::Star)) {
    next();
    const Expr* value = parse_expression();
    ++height_;
    auto* node = finish<Starred>(start);
    node->value = value;
    stack_.push(node);
    return;
  } else if (at(TokenKind::DoubleStar)) {
    next();
    const Expr* value = parse_expression();
    auto* node = finish<Keyword>(start);
    node->name = NameId::None;
    node->value = value;
    keyword_stack_.push(node);
    return;
  }
  Expr* value = parse_named_expression();
  if (at(TokenKind::Equal) && value->kind == NodeKind::Name) {
    const NameId name = static_cast<Name*>(value)->name;
    discard(value);
    next();
    const Expr* given = parse_expression();
    auto* node = finish<Keyword>(start);
    node->name = name;
    node->value = given;
    keyword_stack_.push(node);
    return;
  }
  if (at_comprehension()) {
    const bool only = stack_.size() == base && keyword_stack_.size() == keyword_base;
    const int height = height_;
    const NodeList<Comprehension> generators = parse_comprehensions();
    height_ = std::max(height, height_) + 1;
    auto* node = finish<GeneratorExp>(only && at(TokenKind::RParen) ? open : start);
    node->element = value;
    node->generators = generators;
    value = node;
  }
  stack_.push(value);
}

// ---------------------------------------------------------------------------------------------------- subscripts

// slices: slice !',' | ','.(slice | starred_expression)+ [',']
Expr* Parser::parse_subscript(std::uint32_t start, Expr* value) {
  int height = height_;
  next();
  const std::uint32_t slice_start = tok_.start;
  const bool starred = at(TokenKind::Star);
  Expr* slice = parse_slice();
  height = std::max(height, height_);
  if (at(TokenKind::Comma) || starred) {
    const std::size_t base = stack_.size();
    stack_.push(slice);
    while (accept(TokenKind::Comma)) {
      if (!starts_expression(tok_.kind) && !at(TokenKind::Star) && !at(TokenKind::Colon)) break;
      stack_.push(parse_slice());
      height = std::max(height, height_);
    }
    auto* tuple = finish<Tuple>(slice_start);
    tuple->elements = take<Expr>(base);
    slice = tuple;
    ++height;
  }
  expect(TokenKind::RBracket, "expected ']'");
  height_ = height;
  auto* node = finish<Subscript>(start);
  node->value = value;
  node->slice = slice;
  return node;
}

// slice: [expression] ':' [expression] [':' [expression]] | named_expression | starred_expression
Expr* Parser::parse_slice() {
  const std::uint32_t start = tok_.start;
  const Expr* lower = nullptr;
  int height = 0;
  if (!at(TokenKind::Colon)) {
    Expr* index = parse_star_named_expression();
    if (!at(TokenKind::Colon)) return index;
    lower = index;
    height = height_;
  }
  next();
  const Expr* upper = nullptr;
  const Expr* step = nullptr;
  if (starts_expression(tok_.kind)) {
    upper = parse_expression();
    height = std::max(height, height_);
  }
  if (accept(TokenKind::Colon) && starts_expression(tok_.kind)) {
    step = parse_expression();
    height = std::max(height, height_);
  }
  height_ = height + 1;
  auto* node = finish<Slice>(start);
  node->lower = lower;
  node->upper = upper;
  node->step = step;
  return node;
}

// ---------------------------------------------------------------------------------------------------- displays

// tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'     group: '(' (yield_expr | named_expression)
// ')' genexp: '(' named_expression for_if_clauses ')'
Expr* Parser::parse_paren() {
  const std::uint32_t start = tok_.start;
  const std::size_t base = stack_.size();
  next();
  if (at(TokenKind::RParen)) {
    next();
    auto* node = finish<Tuple>(start);
    node->elements = {};
    return node;
  }
  Expr* first = at(TokenKind::Yield) ? parse_yield() : parse_star_named_expression();
  if (at(TokenKind::RParen)) {
    next();
    return first;
  }
  int height = height_;
  if (at_comprehension()) {
    const NodeList<Comprehension> generators = parse_comprehensions();
    height_ = std::max(height, height_) + 1;
    expect(TokenKind::RParen, "expected ')'");
    auto* node = finish<GeneratorExp>(start);
    node->element = first;
    node->generators = generators;
    return node;
  }
  if (!at(TokenKind::Comma)) {
    fail("expected ')' or ','");
    return first;
  }
  stack_.push(first);
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::RParen)) break;
    stack_.push(parse_star_named_expression());
    height = std::max(height, height_);
  }
  expect(TokenKind::RParen, "expected ')' or ','");
  height_ = height + 1;
  auto* node = finish<Tuple>(start);
  node->elements = take<Expr>(base);
  return node;
}

// list: '[' [star_named_expressions] ']'     listcomp: '[' named_expression for_if_clauses ']'
Expr* Parser::parse_list() {
  const std::uint32_t start = tok_.start;
  const std::size_t base = stack_.size();
  int height = 0;
  next();
  while (!at(TokenKind::RBracket)) {
    Expr* element = parse_star_named_expression();
    height = std::max(height, height_);
    if (at_comprehension() && stack_.size() == base) {
      const NodeList<Comprehension> generators = parse_comprehensions();
      height_ = std::max(height, height_) + 1;
      expect(TokenKind::RBracket, "expected ']'");
      auto* node = finish<ListComp>(start);
      node->element = element;
      node->generators = generators;
      return node;
    }
    stack_.push(element);
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RBracket, "expected ']' or ','");
  height_ = height + 1;
  auto* node = finish<List>(start);
  node->elements = take<Expr>(base);
  return node;
}

// set: '{' star_named_expressions '}'     setcomp: '{' named_expression for_if_clauses '}'     and dicts
Expr* Parser::parse_brace() {
  const std::uint32_t start = tok_.start;
  const std::size_t base = stack_.size();
  int height = 0;
  next();
  if (at(TokenKind::RBrace) || at(TokenKind::DoubleStar)) return parse_dict(start, nullptr);
  while (!at(TokenKind::RBrace)) {
    Expr* element = parse_star_named_expression();
    height = std::max(height, height_);
    if (stack_.size() == base) {
      if (at(TokenKind::Colon)) return parse_dict(start, element);
      if (at_comprehension()) {
        const NodeList<Comprehension> generators = parse_comprehensions();
        height_ = std::max(height, height_) + 1;
        expect(TokenKind::RBrace, "expected '}'");
        auto* node = finish<SetComp>(start);
        node->element = element;
        node->generators = generators;
        return node;
      }
    }
    stack_.push(element);
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RBrace, "expected '}' or ','");
  height_ = height + 1;
  auto* node = finish<Set>(start);
  node->elements = take<Expr>(base);
  return node;
}

// dict: '{' [','.double_starred_kvpair+ [',']] '}'     dictcomp: '{' kvpair for_if_clauses '}'
//
// `key` is the first key, read already (the current token is its colon), or null (it is '**' or '}').
Expr* Parser::parse_dict(std::uint32_t start, Expr* key) {
  const std::size_t base = stack_.size();
  int height = key != nullptr ? height_ : 0;
  while (key != nullptr || !at(TokenKind::RBrace)) {
    Expr* value;
    if (key == nullptr && at(TokenKind::DoubleStar)) {
      next();
      value = parse_operators(precedence::kBitOr);
    } else {
      if (key == nullptr) {
        key = parse_expression();
        height = std::max(height, height_);
      }
      value = expect(TokenKind::Colon, "expected ':' behind the key") ? parse_expression() : error("expected ':'");
    }
    height = std::max(height, height_);
    if (at_comprehension() && stack_.size() == base && key != nullptr) {
      const NodeList<Comprehension> generators = parse_comprehensions();
      height_ = std::max(height, height_) + 1;
      expect(TokenKind::RBrace, "expected '}'");
      auto* node = finish<DictComp>(start);
      node->key = key;
      node->value = value;
      node->generators = generators;
      return node;
    }
    stack_.push(key);
    stack_.push(value);
    key = nullptr;
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RBrace, "expected '}' or ','");
  height_ = height + 1;
  auto* node = finish<Dict>(start);
  const std::size_t count = (stack_.size() - base) / 2;
  node->keys = {};
  node->values = {};
  if (count != 0) {
    auto** items = static_cast<const Expr**>(tree_.arena.allocate(2 * count * sizeof(Expr*), alignof(Expr*)));
    for (std::size_t i = 0; i < count; ++i) {
      items[i] = static_cast<const Expr*>(stack_[base + 2 * i]);
      items[count + i] = static_cast<const Expr*>(stack_[base + 2 * i + 1]);
    }
    node->keys = {items, count};
    node->values = {items + count, count};
    stack_.shrink(base);
  }
  return node;
}

// for_if_clauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+
NodeList<Comprehension> Parser::parse_comprehensions() {
  const std::size_t base = stack_.size();
  int height = 0;
  do {
    const std::uint32_t start = tok_.start;
    const bool is_async = accept(TokenKind::Async);
    if (!expect(TokenKind::For, "expected 'for'")) break;
    const Expr* target = parse_target_list();
    height = std::max(height, height_);
    expect(TokenKind::In, "expected 'in'");
    const Expr* iter = parse_operators(precedence::kLowest);
    height = std::max(height, height_);
    const std::size_t ifs = stack_.size();
    while (accept(TokenKind::If)) {
      stack_.push(parse_operators(precedence::kLowest));
      height = std::max(height, height_);
    }
    auto* node = finish<Comprehension>(start);
    if (is_async) node->flags = Comprehension::kAsync;
    node->target = target;
    node->iter = iter;
    node->ifs = take<Expr>(ifs);
    stack_.push(node);
  } while (at_comprehension());
  height_ = height + 1;
  return take<Comprehension>(base);
}

}  // namespace loadgate::syntax
