// The entry, blocks, and what happens behind an error. See parser_impl.h for how the parser works.
#include "syntax/parser.h"

#include <algorithm>

#include "syntax/char_tables.h"
#include "syntax/parser_impl.h"

namespace loadgate::syntax {

Tree parse(std::string_view source) {
  Tree tree;
  tree.source = source;
  Parser(tree).run();
  return tree;
}

// module: statements ENDMARKER
void Parser::run() {
  next_line();
  parse_lines(-1);
  auto* module = make<Module>(0, static_cast<std::uint32_t>(tree_.source.size()));
  module->body = take<Stmt>(0);
  tree_.root = module;
}

// ---------------------------------------------------------------------------------------------------- blocks

// The statements of all lines indented deeper than `outer_indent`, pushed onto the stack. The current token is the
// first of a line, before and after.
void Parser::parse_lines(std::int32_t outer_indent) {
  const std::int32_t saved_indent = indent_;
  const std::int32_t block_indent = s_.line_indent;
  while (s_.line_indent > outer_indent) {
    if (s_.line_indent != block_indent) [[unlikely]] {
      problem(tok_.start, s_.line_indent > block_indent ? "unexpected indentation"
                                                        : "this indentation does not match that of any line before");
    } else if (block_indent > 0 && outer_indent < 0) [[unlikely]] {
      problem(tok_.start, "unexpected indentation");
    }
    indent_ = s_.line_indent;
    const std::uint32_t before = tok_.start;
    parse_statement();
    if (tok_.start <= before && !at(TokenKind::EndOfFile)) [[unlikely]] {
      problem(tok_.start, kNoProgress);  // a bug of ours; the fuzzer looks for this message
      next();
    }
  }
  indent_ = saved_indent;
}

// block: ':' (NEWLINE INDENT statements DEDENT | simple_stmts)
//
// The current token is the colon. If it is something else, the rest of the header is skipped and what could be read of
// it becomes an ErrorStmt at the start of the block.
Stmts Parser::parse_block() {
  const std::size_t base = stack_.size();
  bool at_line = false;
  if (!accept(TokenKind::Colon)) {
    fail("expected ':'");
    const std::uint32_t start = tok_.start;
    at_line = recover(Stop::HeaderEnd, 0);
    if (stack_.size() > base) {
      const Exprs parts = take<Expr>(base);
      auto* broken = make<ErrorStmt>(std::min(start, parts[0]->start), std::max(start, s_.prev_end));
      broken->parts = parts;
      stack_.push(broken);
    }
  }
  if (!at_line && at(TokenKind::Newline)) {
    next_line();
    at_line = true;
  }
  if (!at_line) {
    if (!at(TokenKind::EndOfFile)) parse_simple_line();
  } else if (s_.line_indent > indent_) {
    const DepthGuard guard(depth_);
    if (is_too_deep()) {
      problem(tok_.start, kTooDeep);  // the lines become statements of the block around
    } else {
      parse_lines(indent_);
    }
  } else {
    problem(tok_.start, "expected an indented block");
  }
  return take<Stmt>(base);
}

// statement: compound_stmt | simple_stmts
void Parser::parse_statement() {
  Stmt* statement = nullptr;
  switch (tok_.kind) {
    case TokenKind::If:
      statement = parse_if();
      break;
    case TokenKind::For:
      statement = parse_for(tok_.start, false);
      break;
    case TokenKind::While:
      statement = parse_while();
      break;
    case TokenKind::With:
      statement = parse_with(tok_.start, false);
      break;
    case TokenKind::Try:
      statement = parse_try();
      break;
    case TokenKind::Def:
      statement = parse_function(tok_.start, false, {});
      break;
    case TokenKind::Class:
      statement = parse_class({});
      break;
    case TokenKind::At:
      statement = parse_decorated();
      break;
    case TokenKind::Async:
      statement = parse_async();
      break;
    case TokenKind::Elif:
      problem(tok_.start, "elif without if");
      statement = parse_if();
      break;
    case TokenKind::Name:
      if (is(tok_.name, KnownName::Match)) statement = try_match();
      break;
    default:
      break;
  }
  if (statement != nullptr) {
    stack_.push(statement);
  } else {
    parse_simple_line();
  }
}

// simple_stmts: ';'.simple_stmt+ [';'] NEWLINE
void Parser::parse_simple_line() {
  for (;;) {
    const std::size_t base = stack_.size();
    stack_.push(parse_simple_statement());
    if (at(TokenKind::Newline)) [[likely]] {
      next_line();
      return;
    }
    if (!at(TokenKind::Semicolon)) {
      if (at(TokenKind::EndOfFile)) return;
      fail("expected the end of the statement");
      recover_line(base);
      if (!at(TokenKind::Semicolon)) return;
    }
    next();
    if (at(TokenKind::Newline)) {
      next_line();
      return;
    }
    if (at(TokenKind::EndOfFile)) return;
  }
}

// ---------------------------------------------------------------------------------------------------- errors

NameId Parser::expect_name(const char* message) {
  if (at(TokenKind::Name) || at(TokenKind::Async) || at(TokenKind::Await)) [[likely]] {
    const NameId name = tok_.name;
    next();
    return name;
  }
  fail(message);
  return NameId::None;
}

// Notes a problem at the current token and starts to unwind.
void Parser::fail(const char* message) {
  if (at(TokenKind::Panic)) return;
  problem(tok_.start, message);
  panic_kind_ = tok_.kind;
  tok_.kind = TokenKind::Panic;
}

// Stands for an expression that is missing. It is empty and lies behind what was consumed, so inside its parent.
ErrorExpr* Parser::error(const char* message) {
  fail(message);
  height_ = 0;
  auto* node = make<ErrorExpr>(s_.prev_end, s_.prev_end);
  node->parts = {};
  return node;
}

ErrorExpr* Parser::wrap_error(std::uint32_t start, Expr* part) {
  auto* node = finish<ErrorExpr>(start);
  stack_.push(part);
  node->parts = take<Expr>(stack_.size() - 1);
  ++height_;
  return node;
}

// Takes the place of a tree that became too high; what it held is lost.
ErrorExpr* Parser::too_deep(std::uint32_t start) {
  problem(start, kTooDeep);
  height_ = 0;
  auto* node = finish<ErrorExpr>(start);
  node->parts = {};
  return node;
}

Parser::Checkpoint Parser::checkpoint() const {
  return {s_, tok_, panic_kind_, tree_.node_count, tree_.problems.size(), stack_.size(), depth_};
}

void Parser::restore(const Checkpoint& point) {
  s_ = point.state;
  tok_ = point.tok;
  panic_kind_ = point.panic_kind;
  tree_.node_count = point.node_count;
  tree_.problems.resize(point.problems);
  stack_.shrink(point.stack);
  depth_ = point.depth;
}

namespace {

// Words that start a statement wherever they stand first on a line.
bool starts_only_statements(TokenKind kind) {
  switch (kind) {
    case TokenKind::Def:
    case TokenKind::Class:
    case TokenKind::Import:
    case TokenKind::From:
    case TokenKind::Return:
    case TokenKind::While:
    case TokenKind::Try:
    case TokenKind::Raise:
    case TokenKind::Del:
    case TokenKind::Assert:
    case TokenKind::Global:
    case TokenKind::Nonlocal:
    case TokenKind::Pass:
    case TokenKind::Break:
    case TokenKind::Continue:
    case TokenKind::Except:
    case TokenKind::Finally:
    case TokenKind::Elif:
    case TokenKind::With:
      return true;
    default:
      return false;
  }
}

bool may_start_statement(TokenKind kind) {
  switch (kind) {
    case TokenKind::Name:
    case TokenKind::At:
    case TokenKind::If:
    case TokenKind::For:
    case TokenKind::Else:
    case TokenKind::Async:
    case TokenKind::Await:
      return true;
    default:
      return starts_only_statements(kind);
  }
}

}  // namespace

// Behind an error inside brackets: is the current token the start of the next statement, so that the bracket was never
// closed? It is when it stands first on its line and either is a word that no expression holds or is not indented
// deeper than the broken statement. Then the open brackets are forgotten.
bool Parser::at_new_statement(std::uint32_t statement_start) {
  std::int32_t column = 0;
  if (s_.paren == 0 || tok_.start <= statement_start || !may_start_statement(tok_.kind)) return false;
  if (!first_on_line(tok_.start, column)) return false;
  if (column > indent_ && !starts_only_statements(tok_.kind)) return false;
  s_.paren = 0;
  s_.line_indent = column;
  return true;
}

// Is there nothing but blanks and a comment between `offset` and the end of its line?
bool Parser::line_ends_at(std::uint32_t offset) const {
  const char* p = pointer(offset);
  while (*p == ' ' || *p == '\t') ++p;
  return *p == '\n' || *p == '\r' || *p == '#';
}

// Skips what is left of a broken statement, up to the next statement or (Stop::HeaderEnd) behind the colon that ends a
// compound statement's header. Expressions found on the way are pushed onto the stack. Returns whether the current
// token starts a line; otherwise it is a Semicolon, a header's Newline, or what follows the header's colon.
bool Parser::recover(Stop stop, std::uint32_t statement_start) {
  resume();
  for (;;) {
    switch (tok_.kind) {
      case TokenKind::Newline:
        if (stop == Stop::HeaderEnd) return false;
        next_line();
        return true;
      case TokenKind::EndOfFile:
        return true;
      case TokenKind::Semicolon:
        if (stop == Stop::NextStatement && s_.paren == 0) return false;
        break;
      case TokenKind::Colon:
        if (stop == Stop::HeaderEnd && (s_.paren == 0 || line_ends_at(tok_.end))) {
          s_.paren = 0;
          next();
          return false;
        }
        break;
      default:
        break;
    }
    if (at_new_statement(statement_start)) return true;
    if (!starts_expression(tok_.kind)) {
      next();
      continue;
    }
    const std::uint32_t before = tok_.start;
    height_ = 0;
    Expr* part = parse_expression();
    if (part->kind != NodeKind::ErrorExpr || part->start != part->end) stack_.push(part);
    if (at(TokenKind::Panic)) {
      resume();
      if (tok_.start == before) next();
    }
  }
}

// Recovers from an error in the simple statement at stack_[base], the top of the stack. A statement that only has an
// expression becomes an ErrorStmt that holds it; others stay, and an ErrorStmt with the rest follows them.
void Parser::recover_line(std::size_t base) {
  Node* broken = stack_[base];
  const std::uint32_t statement_start = broken->start;
  std::uint32_t start = tok_.start;
  std::size_t parts_base = base + 1;
  if (auto* statement = const_cast<ExprStmt*>(as<ExprStmt>(broken))) {
    const Expr* value = statement->value;
    stack_.pop();
    discard(statement);
    start = statement_start;
    parts_base = base;
    if (value->kind != NodeKind::ErrorExpr || value->start != value->end) stack_.push(const_cast<Expr*>(value));
  }
  recover(Stop::NextStatement, statement_start);
  if (stack_.size() == parts_base && parts_base > base) return;
  const Exprs parts = take<Expr>(parts_base);
  auto* node = make<ErrorStmt>(start, std::max(start, s_.prev_end));
  node->parts = parts;
  stack_.push(node);
}

}  // namespace loadgate::syntax
