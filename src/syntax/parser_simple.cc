// Simple statements: those that fit on one line. Grammar productions are those of CPython's python.gram.
#include <string>

#include "syntax/parser_impl.h"

namespace loadgate::syntax {

// simple_stmt: assignment | star_expressions | return_stmt | import_stmt | raise_stmt | 'pass' | del_stmt | yield_stmt
// |
//              assert_stmt | 'break' | 'continue' | global_stmt | nonlocal_stmt | type_alias
Stmt* Parser::parse_simple_statement() {
  switch (tok_.kind) {
    case TokenKind::Return:
      return parse_return();
    case TokenKind::Import:
      return parse_import();
    case TokenKind::From:
      return parse_import_from();
    case TokenKind::Raise:
      return parse_raise();
    case TokenKind::Pass:
      return parse_word<Pass>();
    case TokenKind::Break:
      return parse_word<Break>();
    case TokenKind::Continue:
      return parse_word<Continue>();
    case TokenKind::Del:
      return parse_delete();
    case TokenKind::Assert:
      return parse_assert();
    case TokenKind::Global:
      return parse_name_list<Global>();
    case TokenKind::Nonlocal:
      return parse_name_list<Nonlocal>();
    case TokenKind::Name:
      if (is(tok_.name, KnownName::Type) && starts_type_alias()) return parse_type_alias();
      return parse_expression_statement();
    default:
      return parse_expression_statement();
  }
}

template <class T>
Stmt* Parser::parse_word() {
  const std::uint32_t start = tok_.start;
  next();
  return finish<T>(start);
}

// assignment: (star_targets '=')+ annotated_rhs | single_target augassign annotated_rhs |
//             target ':' expression ['=' annotated_rhs]
// and star_expressions or yield_expr alone
Stmt* Parser::parse_expression_statement() {
  const std::uint32_t start = tok_.start;
  Expr* first = parse_expressions_or_yield();
  if (at(TokenKind::Equal)) {
    const std::size_t base = stack_.size();
    Expr* value = first;
    do {
      set_context(value, ContextKind::Store);
      stack_.push(value);
      next();
      value = parse_expressions_or_yield();
    } while (at(TokenKind::Equal));
    auto* node = finish<Assign>(start);
    node->targets = take<Expr>(base);
    node->value = value;
    return node;
  }
  if (at(TokenKind::Colon)) return parse_annotated_assignment(start, first);
  if (tok_.kind >= TokenKind::PlusEqual && tok_.kind <= TokenKind::DoubleSlashEqual) {
    return parse_augmented_assignment(start, first);
  }
  auto* node = finish<ExprStmt>(start);
  node->value = first;
  return node;
}

Stmt* Parser::parse_annotated_assignment(std::uint32_t start, Expr* target) {
  if (target->kind != NodeKind::Name && target->kind != NodeKind::Attribute && target->kind != NodeKind::Subscript) {
    fail("only a name, attribute or subscript can be annotated");
    auto* node = finish<ExprStmt>(start);
    node->value = target;
    return node;
  }
  set_context(target, ContextKind::Store);
  const bool simple = target->kind == NodeKind::Name && target->start == start;
  next();
  const Expr* annotation = parse_expression();
  const Expr* value = accept(TokenKind::Equal) ? parse_expressions_or_yield() : nullptr;
  auto* node = finish<AnnAssign>(start);
  if (simple) node->flags = AnnAssign::kSimple;
  node->target = target;
  node->annotation = annotation;
  node->value = value;
  return node;
}

Stmt* Parser::parse_augmented_assignment(std::uint32_t start, Expr* target) {
  if (target->kind != NodeKind::Name && target->kind != NodeKind::Attribute && target->kind != NodeKind::Subscript) {
    problem(start, "this cannot be assigned to");
  }
  set_context(target, ContextKind::Store);
  const int op = static_cast<int>(tok_.kind) - static_cast<int>(TokenKind::PlusEqual);
  next();
  const Expr* value = parse_expressions_or_yield();
  auto* node = finish<AugAssign>(start);
  node->extra = static_cast<std::uint16_t>(op);
  node->target = target;
  node->value = value;
  return node;
}

// return_stmt: 'return' [star_expressions]
Stmt* Parser::parse_return() {
  const std::uint32_t start = tok_.start;
  next();
  const Expr* value = at_line_end() ? nullptr : parse_star_expressions();
  auto* node = finish<Return>(start);
  node->value = value;
  return node;
}

// raise_stmt: 'raise' [expression ['from' expression]]
Stmt* Parser::parse_raise() {
  const std::uint32_t start = tok_.start;
  next();
  const Expr* exception = at_line_end() ? nullptr : parse_expression();
  const Expr* cause = accept(TokenKind::From) ? parse_expression() : nullptr;
  auto* node = finish<Raise>(start);
  node->exception = exception;
  node->cause = cause;
  return node;
}

// del_stmt: 'del' del_targets
Stmt* Parser::parse_delete() {
  const std::uint32_t start = tok_.start;
  next();
  const std::size_t base = stack_.size();
  do {
    if (stack_.size() != base && at_line_end()) break;
    Expr* target = parse_target();
    set_context(target, ContextKind::Del);
    stack_.push(target);
  } while (accept(TokenKind::Comma));
  auto* node = finish<Delete>(start);
  node->targets = take<Expr>(base);
  return node;
}

// assert_stmt: 'assert' expression [',' expression]
Stmt* Parser::parse_assert() {
  const std::uint32_t start = tok_.start;
  next();
  const Expr* test = parse_expression();
  const Expr* message = accept(TokenKind::Comma) ? parse_expression() : nullptr;
  auto* node = finish<Assert>(start);
  node->test = test;
  node->message = message;
  return node;
}

// global_stmt: 'global' ','.NAME+      nonlocal_stmt: 'nonlocal' ','.NAME+
template <class T>
Stmt* Parser::parse_name_list() {
  const std::uint32_t start = tok_.start;
  next();
  const std::size_t base = names_list_.size();
  do {
    const NameId name = expect_name("expected a name");
    if (name != NameId::None) names_list_.push_back(name);
  } while (accept(TokenKind::Comma));
  auto* node = finish<T>(start);
  node->names = take_names(base);
  return node;
}

// dotted_name: NAME ('.' NAME)*
NameId Parser::parse_dotted_name() {
  const std::uint32_t start = tok_.start;
  std::uint32_t end = tok_.end;
  std::uint32_t length = end - start;
  NameId name = expect_name("expected the name of a module");
  if (!at(TokenKind::Dot) || name == NameId::None) return name;
  std::string text(tree_.name(name));
  while (accept(TokenKind::Dot)) {
    end = tok_.end;
    length += 1 + end - tok_.start;
    const NameId part = expect_name("expected a name");
    if (part == NameId::None) break;
    text += '.';
    text += tree_.name(part);
  }
  // Nearly always the text stands in the source as it is; blanks around the dots are allowed, though.
  if (length == end - start && source(start, end) == text) return intern(source(start, end));
  return intern(tree_.arena.copy(std::string_view(text)));
}

// import_from_as_name: NAME ['as' NAME]      dotted_as_name: dotted_name ['as' NAME]
Alias* Parser::parse_alias(bool dotted) {
  const std::uint32_t start = tok_.start;
  const NameId name = dotted ? parse_dotted_name() : expect_name("expected a name");
  if (name == NameId::None) return nullptr;
  const NameId asname = accept(TokenKind::As) ? expect_name("expected a name behind 'as'") : NameId::None;
  auto* node = finish<Alias>(start);
  node->name = name;
  node->asname = asname;
  return node;
}

// import_name: 'import' ','.dotted_as_name+
Stmt* Parser::parse_import() {
  const std::uint32_t start = tok_.start;
  next();
  const std::size_t base = stack_.size();
  do {
    if (Alias* alias = parse_alias(true)) stack_.push(alias);
  } while (accept(TokenKind::Comma));
  auto* node = finish<Import>(start);
  node->names = take<Alias>(base);
  return node;
}

// import_from: 'from' ('.' | '...')* dotted_name 'import' import_from_targets | 'from' ('.' | '...')+ 'import' …
// import_from_targets: '(' ','.import_from_as_name+ [','] ')' | ','.import_from_as_name+ | '*'
Stmt* Parser::parse_import_from() {
  const std::uint32_t start = tok_.start;
  next();
  std::uint32_t level = 0;
  for (;;) {
    if (accept(TokenKind::Dot)) {
      ++level;
    } else if (accept(TokenKind::Ellipsis)) {
      level += 3;
    } else {
      break;
    }
  }
  const NameId module = level > 0 && at(TokenKind::Import) ? NameId::None : parse_dotted_name();
  expect(TokenKind::Import, "expected 'import'");
  const std::size_t base = stack_.size();
  if (at(TokenKind::Star)) {
    const std::uint32_t star = tok_.start;
    next();
    auto* alias = finish<Alias>(star);
    alias->name = intern("*");
    alias->asname = NameId::None;
    stack_.push(alias);
  } else {
    const bool parenthesized = accept(TokenKind::LParen);
    do {
      if (at(TokenKind::RParen) && parenthesized) break;
      if (at(TokenKind::Newline)) {
        problem(tok_.start, "a comma at the end of an import needs parentheses");
        break;
      }
      if (Alias* alias = parse_alias(false)) stack_.push(alias);
    } while (accept(TokenKind::Comma));
    if (parenthesized) expect(TokenKind::RParen, "expected ')'");
  }
  auto* node = finish<ImportFrom>(start);
  node->module = module;
  node->level = level;
  node->names = take<Alias>(base);
  return node;
}

// `type` is a keyword when a name follows that is no operator word, and then `=` or `[`.
bool Parser::starts_type_alias() {
  const Checkpoint point = checkpoint();
  next();
  bool yes = false;
  if (at(TokenKind::Name)) {
    next();
    yes = at(TokenKind::Equal) || at(TokenKind::LBracket);
  }
  restore(point);
  return yes;
}

// type_alias: "type" NAME [type_params] '=' expression
Stmt* Parser::parse_type_alias() {
  const std::uint32_t start = tok_.start;
  next();
  auto* name = make<Name>(tok_.start, tok_.end);
  name->extra = static_cast<std::uint16_t>(ContextKind::Store);
  name->name = tok_.name;
  next();
  const NodeList<TypeParam> type_params = parse_type_params();
  expect(TokenKind::Equal, "expected '='");
  const Expr* value = parse_expression();
  auto* node = finish<TypeAlias>(start);
  node->name = name;
  node->type_params = type_params;
  node->value = value;
  return node;
}

}  // namespace loadgate::syntax
