// The parser: recursive descent for statements, operator precedence for expressions, nodes straight into the arena.
//
// Errors. Nothing is thrown and no flag is tested on the way: error() notes the problem, sets the real token aside and
// puts TokenKind::Panic in its place. Panic matches nothing, so every loop and every optional part ends by itself,
// the nodes begun are finished with what they have, and control is back at the statement, which calls recover().
// That reads expressions from the rest of the line (they become ErrorStmt.parts) until the next statement starts.
// While Panic is the current token nothing may call next(); since all code does so only after matching a kind, this
// holds.
//
// Depth. parse_operators() lies on every cycle of expression rules and counts in depth_, blocks and patterns count
// too; from kMaxDepth on there is an error instead of a deeper call. Chains (`a + b + …`, `a.b.c…`) are read by loops
// but still make deep trees, so each expression rule leaves the height of the tree it made in height_
// (parse_operators() sets it to 0 first, leaves do not touch it) and a chain that gets higher than kMaxChain or
// kMaxOperatorChain ends in an error. No path in a tree is longer than kMaxHeight, so that later passes may recurse.
//
// Child lists are gathered on one scratch stack (a list is what lies above the height at which its rule began) and
// copied to the arena when complete.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "syntax/lexer.h"
#include "syntax/nodes.h"
#include "syntax/parser.h"

namespace loadgate::syntax {

// A growing stack of node pointers.
class NodeStack {
 public:
  void push(Node* node) {
    if (size_ == capacity_) grow();
    items_[size_++] = node;
  }
  Node* pop() { return items_[--size_]; }
  Node* operator[](std::size_t index) const { return items_[index]; }
  std::size_t size() const { return size_; }
  void shrink(std::size_t size) { size_ = size; }

 private:
  void grow() {
    auto bigger = std::make_unique_for_overwrite<Node*[]>(capacity_ * 2);
    for (std::size_t i = 0; i < size_; ++i) bigger[i] = items_[i];
    items_ = std::move(bigger);
    capacity_ *= 2;
  }

  std::size_t capacity_ = 256;
  std::unique_ptr<Node*[]> items_ = std::make_unique_for_overwrite<Node*[]>(256);
  std::size_t size_ = 0;
};

inline constexpr int kMaxChain = kMaxDepth - 100;          // of attributes, calls and subscripts
inline constexpr int kMaxOperatorChain = kMaxChain - 100;  // lower, so that a call around a long sum is no error too
inline constexpr const char* kTooDeep = "this is nested too deeply";
inline constexpr const char* kNoProgress = "the parser made no progress here";

class Parser : private Lexer {
 public:
  explicit Parser(Tree& tree) : Lexer(tree) {}
  void run();

 private:
  // ---------------------------------------------------------------------------------- nodes and lists (here)
  template <class T>
  T* make(std::uint32_t start, std::uint32_t end) {
    // Default-initialised: the caller sets every further member.
    T* node = new (tree_.arena.allocate(sizeof(T), alignof(T))) T;
    node->kind = T::kKind;
    node->start = start;
    node->end = end;
    node->id = tree_.node_count++;
    return node;
  }
  // A node from `start` to the last token consumed.
  template <class T>
  T* finish(std::uint32_t start) {
    return make<T>(start, s_.prev_end);
  }
  // Gives the id of a node back that did not get into the tree, if it was the last one.
  void discard(const Node* node) {
    if (node->id + 1 == tree_.node_count) --tree_.node_count;
  }
  // The list of what lies on the stack from `base` on, which is taken off.
  template <class T>
  NodeList<T> take(std::size_t base) {
    return take<T>(stack_, base);
  }
  template <class T>
  NodeList<T> take(NodeStack& stack, std::size_t base) {
    const std::size_t count = stack.size() - base;
    if (count == 0) return {};
    auto** items = static_cast<const T**>(tree_.arena.allocate(count * sizeof(T*), alignof(T*)));
    for (std::size_t i = 0; i < count; ++i) items[i] = static_cast<const T*>(stack[base + i]);
    stack.shrink(base);
    return {items, count};
  }
  std::span<const NameId> take_names(std::size_t base) {
    std::span<const NameId> list = tree_.arena.copy(names_list_.data() + base, names_list_.size() - base);
    names_list_.resize(base);
    return list;
  }

  // ---------------------------------------------------------------------------------- tokens
  bool at(TokenKind kind) const { return tok_.kind == kind; }
  bool accept(TokenKind kind) {
    if (tok_.kind != kind) return false;
    next();
    return true;
  }
  bool expect(TokenKind kind, const char* message) {
    if (tok_.kind == kind) [[likely]] {
      next();
      return true;
    }
    fail(message);
    return false;
  }
  bool at_soft_keyword(KnownName name) const { return tok_.kind == TokenKind::Name && is(tok_.name, name); }
  bool at_line_end() const {
    return at(TokenKind::Newline) || at(TokenKind::Semicolon) || at(TokenKind::EndOfFile) || at(TokenKind::Panic);
  }
  // A name, also one that later became a keyword; None and an error when there is none.
  NameId expect_name(const char* message);

  // ---------------------------------------------------------------------------------- errors (parser.cc)
  void fail(const char* message);
  ErrorExpr* error(const char* message);
  // The same without a problem's cost: an error expression around what was read.
  ErrorExpr* wrap_error(std::uint32_t start, Expr* part);
  ErrorExpr* too_deep(std::uint32_t start);
  void resume() { tok_.kind = panic_kind_; }

  // A point to come back to when a speculation fails.
  struct Checkpoint {
    State state;
    Token tok;
    TokenKind panic_kind;
    std::uint32_t node_count;
    std::size_t problems;
    std::size_t stack;
    int depth;
  };
  Checkpoint checkpoint() const;
  void restore(const Checkpoint& point);

  struct DepthGuard {
    explicit DepthGuard(int& depth) : depth_(depth) { ++depth_; }
    ~DepthGuard() { --depth_; }
    DepthGuard(const DepthGuard&) = delete;
    int& depth_;
  };
  bool is_too_deep() const { return depth_ > kMaxDepth; }

  enum class Stop : std::uint8_t { NextStatement, HeaderEnd };
  bool recover(Stop stop, std::uint32_t statement_start);
  bool at_new_statement(std::uint32_t statement_start);
  bool line_ends_at(std::uint32_t offset) const;
  void recover_line(std::size_t base);

  // ---------------------------------------------------------------------------------- blocks (parser.cc)
  void parse_lines(std::int32_t outer_indent);
  Stmts parse_block();
  void parse_statement();
  void parse_simple_line();
  bool at_clause(TokenKind kind) const { return tok_.kind == kind && s_.line_indent == indent_; }

  // ---------------------------------------------------------------------------------- simple statements
  // (parser_simple.cc)
  Stmt* parse_simple_statement();
  Stmt* parse_expression_statement();
  Stmt* parse_annotated_assignment(std::uint32_t start, Expr* target);
  Stmt* parse_augmented_assignment(std::uint32_t start, Expr* target);
  Stmt* parse_return();
  Stmt* parse_raise();
  Stmt* parse_delete();
  Stmt* parse_assert();
  Stmt* parse_import();
  Stmt* parse_import_from();
  Alias* parse_alias(bool dotted);
  NameId parse_dotted_name();
  template <class T>
  Stmt* parse_name_list();
  Stmt* parse_type_alias();
  bool starts_type_alias();
  template <class T>
  Stmt* parse_word();

  // ---------------------------------------------------------------------------------- compound statements
  // (parser_compound.cc)
  Stmt* parse_if();
  Stmt* parse_while();
  Stmt* parse_for(std::uint32_t start, bool is_async);
  Stmt* parse_with(std::uint32_t start, bool is_async);
  bool parse_parenthesized_items();
  WithItem* parse_with_item();
  Stmt* parse_try();
  ExceptHandler* parse_handler(bool& star);
  Stmt* parse_async();
  Stmt* parse_decorated();
  Stmt* parse_function(std::uint32_t start, bool is_async, Exprs decorators);
  Stmt* parse_class(Exprs decorators);
  NodeList<TypeParam> parse_type_params();
  TypeParam* parse_type_param();
  NodeList<Parameter> parse_parameters(TokenKind closing, bool annotated);
  Parameter* parse_parameter(ParameterKind kind, bool annotated);

  // ---------------------------------------------------------------------------------- match (parser_match.cc)
  Stmt* try_match();
  MatchCase* parse_case();
  Pattern* parse_patterns();
  Pattern* parse_maybe_star_pattern();
  Pattern* parse_as_pattern();
  Pattern* parse_or_pattern();
  Pattern* parse_closed_pattern();
  Pattern* parse_name_pattern();
  Pattern* parse_number_pattern();
  Pattern* parse_sequence_pattern();
  Pattern* parse_mapping_pattern();
  Pattern* parse_class_pattern(std::uint32_t start, Expr* cls);
  Expr* parse_number_expression();
  Expr* parse_mapping_key();
  Expr* parse_name_or_attr();
  Pattern* pattern_error(const char* message);

  // ---------------------------------------------------------------------------------- expressions (parser_expr.cc)
  Expr* parse_expression();
  Expr* parse_conditional(std::uint32_t start, Expr* body);
  Expr* parse_named_expression();
  Expr* parse_star_named_expression();
  Expr* parse_starred();
  Expr* parse_tuple_from(std::uint32_t start, Expr* first);
  Expr* parse_star_expression();
  Expr* parse_star_expressions();
  Expr* parse_expressions_or_yield();
  Expr* parse_yield();
  Expr* parse_operators(int min_precedence);
  Expr* parse_prefix(int min_precedence);
  Expr* parse_unary(UnaryOperator op, int operand_precedence);
  Expr* parse_await();
  Expr* parse_bool_op(std::uint32_t start, Expr* left, TokenKind op);
  Expr* parse_comparison(std::uint32_t start, Expr* left);
  Expr* parse_long_chain(std::uint32_t start, Expr* left, int min_precedence);
  Expr* parse_lambda();
  Expr* parse_target_list();
  Expr* parse_target();
  Expr* parse_star_target();
  void set_context(const Expr* expr, ContextKind context);

  // ---------------------------------------------------------------------------------- atoms and postfix
  // (parser_atom.cc)
  Expr* parse_primary();
  Expr* parse_atom();
  Expr* parse_call(std::uint32_t start, Expr* func);
  void parse_arguments(Exprs& args, NodeList<Keyword>& keywords);
  void parse_argument(std::uint32_t open, std::size_t base, std::size_t keyword_base);
  Expr* parse_subscript(std::uint32_t start, Expr* value);
  Expr* parse_slice();
  Expr* parse_paren();
  Expr* parse_list();
  Expr* parse_brace();
  Expr* parse_dict(std::uint32_t start, Expr* key);
  Expr* parse_name_like();
  Expr* parse_number();
  Expr* parse_singleton(SingletonKind kind);
  Expr* parse_backquotes();
  bool at_comprehension() const { return at(TokenKind::For) || at(TokenKind::Async); }
  NodeList<Comprehension> parse_comprehensions();

  // ---------------------------------------------------------------------------------- strings (parser_string.cc)
  // A piece of the constant text between the fields of a format string; neighbours are merged as CPython does.
  enum class PieceKind : std::uint8_t { Token, Text, Verbatim };
  struct StringPiece {
    PieceKind kind;      // a whole literal, text of a format string, or the text of a field with `=`
    std::uint8_t flags;  // of Token
    std::uint32_t start;
    std::uint32_t end;
    std::uint32_t body_start;
    std::uint32_t body_end;
  };
  Expr* parse_strings();
  Expr* parse_string_list(const Token& first);
  StringLiteral* make_literal(const Token& token);
  void parse_format_string();
  const char* parse_format_parts(const Token& opening, const char* p, bool in_spec);
  bool parse_field(const Token& opening, const char*& p);
  const char* scan_format_text(const Token& opening, const char* p, bool in_spec) const;
  void add_token_piece(const Token& token);
  void add_verbatim_pieces(std::uint32_t start, std::uint32_t end);
  void flush_pieces();
  StringLiteral* make_merged_literal();
  void drop_behind(std::size_t base, std::uint32_t end);

  NodeStack stack_;
  NodeStack keyword_stack_;
  std::vector<CompareOperator> operators_;
  std::vector<NameId> names_list_;
  std::vector<StringPiece> pieces_;
  std::size_t pieces_base_ = 0;
  int depth_ = 0;
  int height_ = 0;
  int format_depth_ = 0;
  std::uint64_t reread_ = 0;  // bytes of broken format strings that were or will be read again
  std::int32_t indent_ = 0;   // column of the line the current statement began on
  TokenKind panic_kind_ = TokenKind::EndOfFile;
};

}  // namespace loadgate::syntax
