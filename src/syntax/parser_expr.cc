// Expressions with operators, by precedence climbing: one function and one table in place of the grammar's fifteen
// levels.
#include <algorithm>

#include "syntax/parser_impl.h"
#include "syntax/precedence.h"

namespace loadgate::syntax {

// expression: disjunction ['if' disjunction 'else' expression] | lambdef
Expr* Parser::parse_expression() {
  const std::uint32_t start = tok_.start;
  Expr* body = parse_operators(precedence::kLowest);
  if (at(TokenKind::If)) return parse_conditional(start, body);
  return body;
}

Expr* Parser::parse_conditional(std::uint32_t start, Expr* body) {
  const DepthGuard guard(depth_);
  if (is_too_deep()) return error(kTooDeep);
  int height = height_;
  next();
  const Expr* test = parse_operators(precedence::kLowest);
  height = std::max(height, height_);
  height_ = 0;
  const Expr* orelse = expect(TokenKind::Else, "expected 'else'") ? parse_expression() : error("expected 'else'");
  height_ = std::max(height, height_) + 1;
  auto* node = finish<IfExp>(start);
  node->test = test;
  node->body = body;
  node->orelse = orelse;
  return node;
}

// named_expression: NAME ':=' expression | expression
Expr* Parser::parse_named_expression() {
  const std::uint32_t start = tok_.start;
  Expr* target = parse_expression();
  if (!at(TokenKind::ColonEqual) || target->kind != NodeKind::Name) return target;
  set_context(target, ContextKind::Store);
  next();
  const Expr* value = parse_expression();
  ++height_;
  auto* node = finish<NamedExpr>(start);
  node->target = static_cast<const Name*>(target);
  node->value = value;
  return node;
}

// star_named_expression: '*' bitwise_or | named_expression
Expr* Parser::parse_star_named_expression() { return at(TokenKind::Star) ? parse_starred() : parse_named_expression(); }

// star_expression: '*' bitwise_or | expression
Expr* Parser::parse_star_expression() { return at(TokenKind::Star) ? parse_starred() : parse_expression(); }

// '*' bitwise_or
Expr* Parser::parse_starred() {
  const std::uint32_t start = tok_.start;
  next();
  const Expr* value = parse_operators(precedence::kBitOr);
  ++height_;
  auto* node = finish<Starred>(start);
  node->value = value;
  return node;
}

// star_expressions: ','.star_expression+ [',']
Expr* Parser::parse_star_expressions() {
  const std::uint32_t start = tok_.start;
  Expr* first = parse_star_expression();
  if (!at(TokenKind::Comma)) [[likely]]
    return first;
  return parse_tuple_from(start, first);
}

// The rest of a tuple without parentheses; the current token is the first comma.
Expr* Parser::parse_tuple_from(std::uint32_t start, Expr* first) {
  const std::size_t base = stack_.size();
  int height = height_;
  stack_.push(first);
  while (accept(TokenKind::Comma)) {
    if (!starts_expression(tok_.kind) && !at(TokenKind::Star)) break;
    stack_.push(parse_star_expression());
    height = std::max(height, height_);
  }
  height_ = height + 1;
  auto* node = finish<Tuple>(start);
  node->elements = take<Expr>(base);
  return node;
}

// annotated_rhs: yield_expr | star_expressions
Expr* Parser::parse_expressions_or_yield() { return at(TokenKind::Yield) ? parse_yield() : parse_star_expressions(); }

// yield_expr: 'yield' 'from' expression | 'yield' [star_expressions]
Expr* Parser::parse_yield() {
  const std::uint32_t start = tok_.start;
  next();
  height_ = 0;
  if (accept(TokenKind::From)) {
    const Expr* value = parse_expression();
    ++height_;
    auto* node = finish<YieldFrom>(start);
    node->value = value;
    return node;
  }
  const Expr* value = starts_expression(tok_.kind) || at(TokenKind::Star) ? parse_star_expressions() : nullptr;
  ++height_;
  auto* node = finish<Yield>(start);
  node->value = value;
  return node;
}

// Everything from disjunction down to await_primary: operands joined by operators that bind at least as strongly as
// `min_precedence`.
Expr* Parser::parse_operators(int min_precedence) {
  const DepthGuard guard(depth_);
  if (is_too_deep()) [[unlikely]]
    return error(kTooDeep);
  height_ = 0;
  const std::uint32_t start = tok_.start;
  Expr* left = parse_prefix(min_precedence);
  for (;;) {
    const TokenKind op = tok_.kind;
    const int precedence = precedence::of(op);
    if (precedence < min_precedence) [[likely]]
      return left;
    if (precedence == precedence::kComparison) {
      left = parse_comparison(start, left);
      continue;
    }
    if (precedence <= precedence::kAnd) {
      left = parse_bool_op(start, left, op);
      continue;
    }
    const int height = height_;
    next();
    const Expr* right = parse_operators(precedence == precedence::kPower ? precedence::kUnary : precedence + 1);
    height_ = std::max(height, height_) + 1;
    auto* node = finish<BinOp>(start);
    node->extra =
        static_cast<std::uint16_t>(op == TokenKind::At ? static_cast<int>(BinaryOperator::MatMult)
                                                       : static_cast<int>(op) - static_cast<int>(TokenKind::Plus));
    node->left = left;
    node->right = right;
    left = node;
    if (height_ > kMaxOperatorChain) [[unlikely]]
      return parse_long_chain(start, left, min_precedence);
  }
}

// A chain of operators got too long: its further operands lie side by side in an error.
Expr* Parser::parse_long_chain(std::uint32_t start, Expr* left, int min_precedence) {
  problem(start, kTooDeep);
  const std::size_t base = stack_.size();
  int height = height_;
  stack_.push(left);
  for (int precedence = precedence::of(tok_.kind); precedence >= min_precedence;
       precedence = precedence::of(tok_.kind)) {
    const TokenKind op = tok_.kind;
    next();
    if (op == TokenKind::Not) accept(TokenKind::In);
    if (op == TokenKind::Is) accept(TokenKind::Not);
    stack_.push(parse_operators(precedence == precedence::kPower ? precedence::kUnary : precedence + 1));
    height = std::max(height, height_);
  }
  height_ = height + 1;
  auto* node = finish<ErrorExpr>(start);
  node->parts = take<Expr>(base);
  return node;
}

// inversion: 'not' inversion     factor: ('+' | '-' | '~') factor     await_primary: 'await' primary     lambdef
Expr* Parser::parse_prefix(int min_precedence) {
  switch (tok_.kind) {
    case TokenKind::Not:
      if (min_precedence > precedence::kNot) problem(tok_.start, "'not' needs parentheses here");
      return parse_unary(UnaryOperator::Not, precedence::kNot);
    case TokenKind::Minus:
      return parse_unary(UnaryOperator::USub, precedence::kUnary);
    case TokenKind::Plus:
      return parse_unary(UnaryOperator::UAdd, precedence::kUnary);
    case TokenKind::Tilde:
      return parse_unary(UnaryOperator::Invert, precedence::kUnary);
    case TokenKind::Await:
      return parse_await();
    case TokenKind::Lambda:
      return parse_lambda();
    default:
      return parse_primary();
  }
}

Expr* Parser::parse_unary(UnaryOperator op, int operand_precedence) {
  const std::uint32_t start = tok_.start;
  next();
  const Expr* operand = parse_operators(operand_precedence);
  ++height_;
  auto* node = finish<UnaryOp>(start);
  node->extra = static_cast<std::uint16_t>(op);
  node->operand = operand;
  return node;
}

Expr* Parser::parse_await() {
  const Token word = tok_;
  next();
  // Before Python 3.7 `await` could be a name.
  if (!starts_expression(tok_.kind)) {
    auto* name = finish<Name>(word.start);
    name->name = word.name;
    return name;
  }
  const DepthGuard guard(depth_);
  if (is_too_deep()) return error(kTooDeep);
  const Expr* value = at(TokenKind::Await) ? parse_await() : parse_primary();
  ++height_;
  auto* node = finish<Await>(word.start);
  node->value = value;
  return node;
}

// disjunction: conjunction ('or' conjunction)*     conjunction: inversion ('and' inversion)*
Expr* Parser::parse_bool_op(std::uint32_t start, Expr* left, TokenKind op) {
  const std::size_t base = stack_.size();
  const int operand = precedence::of(op) + 1;
  int height = height_;
  stack_.push(left);
  while (accept(op)) {
    stack_.push(parse_operators(operand));
    height = std::max(height, height_);
  }
  height_ = height + 1;
  auto* node = finish<BoolOp>(start);
  node->extra = op == TokenKind::Or ? 1 : 0;
  node->values = take<Expr>(base);
  return node;
}

// comparison: bitwise_or (compare_op bitwise_or)*
Expr* Parser::parse_comparison(std::uint32_t start, Expr* left) {
  const std::size_t base = stack_.size();
  const std::size_t operators_base = operators_.size();
  int height = height_;
  while (precedence::of(tok_.kind) == precedence::kComparison) {
    const TokenKind op = tok_.kind;
    CompareOperator compare = CompareOperator::In;
    next();
    if (op == TokenKind::Is) {
      compare = accept(TokenKind::Not) ? CompareOperator::IsNot : CompareOperator::Is;
    } else if (op == TokenKind::Not) {
      compare = CompareOperator::NotIn;
      expect(TokenKind::In, "expected 'in' behind 'not'");
    } else if (op != TokenKind::In) {
      compare = static_cast<CompareOperator>(static_cast<int>(op) - static_cast<int>(TokenKind::EqualEqual));
    }
    operators_.push_back(compare);
    stack_.push(parse_operators(precedence::kBitOr));
    height = std::max(height, height_);
  }
  height_ = height + 1;
  auto* node = finish<Compare>(start);
  node->left = left;
  node->ops = tree_.arena.copy(operators_.data() + operators_base, operators_.size() - operators_base);
  operators_.resize(operators_base);
  node->comparators = take<Expr>(base);
  return node;
}

// lambdef: 'lambda' [lambda_params] ':' expression
Expr* Parser::parse_lambda() {
  const std::uint32_t start = tok_.start;
  next();
  height_ = 0;
  const NodeList<Parameter> parameters = parse_parameters(TokenKind::Colon, false);
  const int height = height_;
  height_ = 0;
  const Expr* body = expect(TokenKind::Colon, "expected ':'") ? parse_expression() : error("expected ':'");
  height_ = std::max(height, height_) + 1;
  auto* node = finish<Lambda>(start);
  node->parameters = parameters;
  node->body = body;
  return node;
}

// star_targets: ','.star_target+ [',']
Expr* Parser::parse_target_list() {
  const std::uint32_t start = tok_.start;
  Expr* target = parse_star_target();
  if (at(TokenKind::Comma)) {
    const std::size_t base = stack_.size();
    int height = height_;
    stack_.push(target);
    while (accept(TokenKind::Comma)) {
      if (!starts_expression(tok_.kind) && !at(TokenKind::Star)) break;
      stack_.push(parse_star_target());
      height = std::max(height, height_);
    }
    height_ = height + 1;
    auto* node = finish<Tuple>(start);
    node->elements = take<Expr>(base);
    target = node;
  }
  set_context(target, ContextKind::Store);
  return target;
}

// Read as an expression below the comparisons, so that `in` ends it.
Expr* Parser::parse_target() { return parse_operators(precedence::kBitOr); }

// star_target: '*' star_target | target_with_star_atom
Expr* Parser::parse_star_target() { return at(TokenKind::Star) ? parse_starred() : parse_target(); }

// Turns what was read as a value into a target. The nodes are still the parser's own, hence the const_casts.
void Parser::set_context(const Expr* expr, ContextKind context) {
  auto* node = const_cast<Expr*>(expr);
  switch (node->kind) {
    case NodeKind::Name:
    case NodeKind::Attribute:
    case NodeKind::Subscript:
      node->extra = static_cast<std::uint16_t>(context);
      return;
    case NodeKind::Starred:
      node->extra = static_cast<std::uint16_t>(context);
      set_context(static_cast<const Starred*>(expr)->value, context);
      return;
    case NodeKind::Tuple:
      node->extra = static_cast<std::uint16_t>(context);
      for (const Expr* element : static_cast<const Tuple*>(expr)->elements) set_context(element, context);
      return;
    case NodeKind::List:
      node->extra = static_cast<std::uint16_t>(context);
      for (const Expr* element : static_cast<const List*>(expr)->elements) set_context(element, context);
      return;
    case NodeKind::ErrorExpr:
      return;
    default:
      problem(node->start, "this cannot be assigned to");
  }
}

}  // namespace loadgate::syntax
