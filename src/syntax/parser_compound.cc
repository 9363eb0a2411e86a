// Compound statements: those with blocks. Grammar productions are those of CPython's python.gram.
#include "syntax/parser_impl.h"

namespace loadgate::syntax {

// if_stmt: 'if' named_expression block (elif_stmt | [else_block])
Stmt* Parser::parse_if() {
  const std::uint32_t start = tok_.start;
  next();
  const Expr* test = parse_named_expression();
  const Stmts body = parse_block();
  Stmts orelse;
  if (at_clause(TokenKind::Elif)) {
    const DepthGuard guard(depth_);
    // Behind too many, parse_statement() takes the next elif for an `if`.
    if (!is_too_deep()) {
      const std::size_t base = stack_.size();
      stack_.push(parse_if());
      orelse = take<Stmt>(base);
    }
  } else if (at_clause(TokenKind::Else)) {
    next();
    orelse = parse_block();
  }
  auto* node = finish<If>(start);
  node->test = test;
  node->body = body;
  node->orelse = orelse;
  return node;
}

// while_stmt: 'while' named_expression block [else_block]
Stmt* Parser::parse_while() {
  const std::uint32_t start = tok_.start;
  next();
  const Expr* test = parse_named_expression();
  const Stmts body = parse_block();
  Stmts orelse;
  if (at_clause(TokenKind::Else)) {
    next();
    orelse = parse_block();
  }
  auto* node = finish<While>(start);
  node->test = test;
  node->body = body;
  node->orelse = orelse;
  return node;
}

// for_stmt: ['async'] 'for' star_targets 'in' star_expressions block [else_block]
Stmt* Parser::parse_for(std::uint32_t start, bool is_async) {
  next();
  const Expr* target = parse_target_list();
  expect(TokenKind::In, "expected 'in'");
  const Expr* iter = parse_star_expressions();
  const Stmts body = parse_block();
  Stmts orelse;
  if (at_clause(TokenKind::Else)) {
    next();
    orelse = parse_block();
  }
  auto* node = finish<For>(start);
  if (is_async) node->flags = For::kAsync;
  node->target = target;
  node->iter = iter;
  node->body = body;
  node->orelse = orelse;
  return node;
}

// with_stmt: ['async'] 'with' '(' ','.with_item+ [','] ')' block | ['async'] 'with' ','.with_item+ block
Stmt* Parser::parse_with(std::uint32_t start, bool is_async) {
  next();
  const std::size_t base = stack_.size();
  if (!at(TokenKind::LParen) || !parse_parenthesized_items()) {
    do {
      stack_.push(parse_with_item());
    } while (accept(TokenKind::Comma));
  }
  const NodeList<WithItem> items = take<WithItem>(base);
  const Stmts body = parse_block();
  auto* node = finish<With>(start);
  if (is_async) node->flags = With::kAsync;
  node->items = items;
  node->body = body;
  return node;
}

// Whether a parenthesis behind `with` belongs to the statement or to an expression is known only behind it: tries the
// first, and takes it back (false) when what follows is no colon.
bool Parser::parse_parenthesized_items() {
  const Checkpoint point = checkpoint();
  next();
  while (!at(TokenKind::RParen) && !at(TokenKind::Panic)) {
    stack_.push(parse_with_item());
    if (!accept(TokenKind::Comma)) break;
  }
  if (stack_.size() > point.stack && accept(TokenKind::RParen) && at(TokenKind::Colon)) return true;
  restore(point);
  return false;
}

// with_item: expression ['as' star_target]
WithItem* Parser::parse_with_item() {
  const std::uint32_t start = tok_.start;
  const Expr* context = parse_expression();
  const Expr* target = nullptr;
  if (accept(TokenKind::As)) {
    target = parse_star_target();
    set_context(target, ContextKind::Store);
  }
  auto* node = finish<WithItem>(start);
  if (node->end < start) node->start = node->end;
  node->context = context;
  node->target = target;
  return node;
}

// try_stmt: 'try' block (finally_block | except_block+ [else_block] [finally_block] | except_star_block+ …)
Stmt* Parser::parse_try() {
  const std::uint32_t start = tok_.start;
  next();
  const Stmts body = parse_block();
  const std::size_t base = stack_.size();
  bool star = false;
  while (at_clause(TokenKind::Except)) stack_.push(parse_handler(star));
  const NodeList<ExceptHandler> handlers = take<ExceptHandler>(base);
  Stmts orelse;
  Stmts finalbody;
  bool complete = !handlers.empty();
  if (at_clause(TokenKind::Else)) {
    next();
    orelse = parse_block();
  }
  if (at_clause(TokenKind::Finally)) {
    complete = true;
    next();
    finalbody = parse_block();
  }
  if (!complete) problem(start, "try without except or finally");
  auto* node = finish<Try>(start);
  if (star) node->flags = Try::kStar;
  node->body = body;
  node->handlers = handlers;
  node->orelse = orelse;
  node->finalbody = finalbody;
  return node;
}

// except_block: 'except' ['*'] expression ['as' NAME] block | 'except' ['*'] expressions block | 'except' block
ExceptHandler* Parser::parse_handler(bool& star) {
  const std::uint32_t start = tok_.start;
  next();
  if (accept(TokenKind::Star)) star = true;
  const Expr* type = nullptr;
  NameId name = NameId::None;
  if (!at(TokenKind::Colon)) {
    const std::uint32_t type_start = tok_.start;
    Expr* first = parse_expression();
    type = first;
    if (at(TokenKind::Comma)) {
      const std::size_t base = stack_.size();
      stack_.push(first);
      while (accept(TokenKind::Comma)) {
        if (at(TokenKind::Colon)) break;
        stack_.push(parse_expression());
      }
      auto* tuple = finish<Tuple>(type_start);
      tuple->elements = take<Expr>(base);
      type = tuple;
    }
    if (accept(TokenKind::As)) name = expect_name("expected a name behind 'as'");
  }
  const Stmts body = parse_block();
  auto* node = finish<ExceptHandler>(start);
  node->type = type;
  node->name = name;
  node->body = body;
  return node;
}

// 'async' (function_def | with_stmt | for_stmt); null when `async` is a name here, as it could be before Python 3.7
Stmt* Parser::parse_async() {
  const Checkpoint point = checkpoint();
  const std::uint32_t start = tok_.start;
  next();
  switch (tok_.kind) {
    case TokenKind::Def:
      return parse_function(start, true, {});
    case TokenKind::With:
      return parse_with(start, true);
    case TokenKind::For:
      return parse_for(start, true);
    default:
      restore(point);
      return nullptr;
  }
}

// decorators: ('@' named_expression NEWLINE)+ (class_def | function_def)
Stmt* Parser::parse_decorated() {
  const std::size_t base = stack_.size();
  const std::uint32_t first = tok_.start;
  while (at(TokenKind::At)) {
    const std::uint32_t start = tok_.start;
    next();
    stack_.push(parse_named_expression());
    if (at(TokenKind::Newline)) {
      next_line();
    } else {
      fail("expected the end of the decorator");
      recover(Stop::NextStatement, start);  // its parts become decorators too: nothing found is lost
      if (at(TokenKind::Semicolon)) next();
    }
    if (s_.line_indent != indent_) break;
  }
  const Exprs decorators = take<Expr>(base);
  if (s_.line_indent == indent_) {
    const std::uint32_t start = tok_.start;
    if (at(TokenKind::Def)) return parse_function(start, false, decorators);
    if (at(TokenKind::Class)) return parse_class(decorators);
    if (at(TokenKind::Async)) {
      const Checkpoint point = checkpoint();
      next();
      if (at(TokenKind::Def)) return parse_function(start, true, decorators);
      restore(point);
    }
  }
  problem(tok_.start, "expected a function or class behind the decorator");
  auto* node = finish<ErrorStmt>(first);
  node->parts = decorators;
  return node;
}

// function_def: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] block
Stmt* Parser::parse_function(std::uint32_t start, bool is_async, Exprs decorators) {
  next();
  const NameId name = expect_name("expected the name of the function");
  const NodeList<TypeParam> type_params = parse_type_params();
  NodeList<Parameter> parameters;
  if (expect(TokenKind::LParen, "expected '('")) {
    parameters = parse_parameters(TokenKind::RParen, true);
    expect(TokenKind::RParen, "expected ')' behind the parameters");
  }
  const Expr* returns = accept(TokenKind::Arrow) ? parse_expression() : nullptr;
  const Stmts body = parse_block();
  auto* node = finish<FunctionDef>(start);
  if (is_async) node->flags = FunctionDef::kAsync;
  node->name = name;
  node->decorators = decorators;
  node->type_params = type_params;
  node->parameters = parameters;
  node->returns = returns;
  node->body = body;
  return node;
}

// class_def: 'class' NAME [type_params] ['(' [arguments] ')'] block
Stmt* Parser::parse_class(Exprs decorators) {
  const std::uint32_t start = tok_.start;
  next();
  const NameId name = expect_name("expected the name of the class");
  const NodeList<TypeParam> type_params = parse_type_params();
  Exprs bases;
  NodeList<Keyword> keywords;
  if (at(TokenKind::LParen)) parse_arguments(bases, keywords);
  const Stmts body = parse_block();
  auto* node = finish<ClassDef>(start);
  node->name = name;
  node->decorators = decorators;
  node->type_params = type_params;
  node->bases = bases;
  node->keywords = keywords;
  node->body = body;
  return node;
}

// type_params: '[' ','.type_param+ [','] ']'
NodeList<TypeParam> Parser::parse_type_params() {
  if (!accept(TokenKind::LBracket)) return {};
  const std::size_t base = stack_.size();
  do {
    if (at(TokenKind::RBracket)) break;
    TypeParam* param = parse_type_param();
    if (param == nullptr) break;
    stack_.push(param);
  } while (accept(TokenKind::Comma));
  expect(TokenKind::RBracket, "expected ']' behind the type parameters");
  return take<TypeParam>(base);
}

// type_param: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
TypeParam* Parser::parse_type_param() {
  const std::uint32_t start = tok_.start;
  TypeParamKind kind = TypeParamKind::TypeVar;
  if (accept(TokenKind::Star)) {
    kind = TypeParamKind::TypeVarTuple;
  } else if (accept(TokenKind::DoubleStar)) {
    kind = TypeParamKind::ParamSpec;
  }
  const NameId name = expect_name("expected a type parameter");
  if (name == NameId::None) return nullptr;
  const Expr* bound = kind == TypeParamKind::TypeVar && accept(TokenKind::Colon) ? parse_expression() : nullptr;
  const Expr* default_value = accept(TokenKind::Equal) ? parse_star_expression() : nullptr;
  auto* node = finish<TypeParam>(start);
  node->type_param_kind = kind;
  node->name = name;
  node->bound = bound;
  node->default_value = default_value;
  return node;
}

// parameters: the lists of params and lambda_params, up to `closing`, with '/' and '*' in them
NodeList<Parameter> Parser::parse_parameters(TokenKind closing, bool annotated) {
  const std::size_t base = stack_.size();
  ParameterKind kind = ParameterKind::Positional;
  while (!at(closing)) {
    if (at(TokenKind::Slash)) {
      next();
      for (std::size_t i = base; i < stack_.size(); ++i) {
        auto* before = static_cast<Parameter*>(stack_[i]);
        if (before->parameter_kind == ParameterKind::Positional) before->parameter_kind = ParameterKind::PositionalOnly;
      }
    } else if (at(TokenKind::Star)) {
      next();
      kind = ParameterKind::KeywordOnly;
      if (!at(TokenKind::Comma)) {
        Parameter* parameter = parse_parameter(ParameterKind::VarPositional, annotated);
        if (parameter == nullptr) break;
        stack_.push(parameter);
      }
    } else if (at(TokenKind::DoubleStar)) {
      next();
      Parameter* parameter = parse_parameter(ParameterKind::VarKeyword, annotated);
      if (parameter == nullptr) break;
      stack_.push(parameter);
    } else {
      Parameter* parameter = parse_parameter(kind, annotated);
      if (parameter == nullptr) break;
      stack_.push(parameter);
    }
    if (!accept(TokenKind::Comma)) break;
  }
  return take<Parameter>(base);
}

// param: NAME [':' expression] ['=' expression]; null when there is no name
Parameter* Parser::parse_parameter(ParameterKind kind, bool annotated) {
  const std::uint32_t start = tok_.start;
  const NameId name = expect_name("expected a parameter");
  if (name == NameId::None) return nullptr;
  const Expr* annotation = nullptr;
  if (annotated && accept(TokenKind::Colon)) {
    annotation = kind == ParameterKind::VarPositional ? parse_star_expression() : parse_expression();
  }
  auto* node = finish<Parameter>(start);
  node->name = name;
  node->parameter_kind = kind;
  node->annotation = annotation;
  node->default_value = nullptr;
  if (accept(TokenKind::Equal)) node->default_value = parse_expression();
  return node;
}

}  // namespace loadgate::syntax
