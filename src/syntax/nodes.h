// The syntax tree of one Python file.
//
// Nodes are immutable once parsed, live in their tree's arena, hold no memory of their own and carry a dense id, so
// that later passes keep their facts in side tables indexed by it. Positions are byte offsets into the source (UTF-8);
// they become lines only for people (project/source.h). Names are ids into the tree's own name table.
// The shapes follow CPython's `ast` (3.14) with few differences, each said at its struct.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/arena.h"

namespace loadgate::syntax {

enum class NodeKind : std::uint8_t {
#define NODE(name) name,
#include "syntax/node_kinds.def"
};

// The kind's name as CPython's `ast` has it where there is one.
std::string_view kind_name(NodeKind kind);

// Index into Tree::names; 0 is "no name".
enum class NameId : std::uint32_t { None = 0 };

struct Node {
  NodeKind kind;
  std::uint8_t flags = 0;  // meaning is per kind, see each struct's constants
  std::uint16_t extra = 0;
  std::uint32_t start = 0;  // byte offset of the first byte
  std::uint32_t end = 0;    // byte offset behind the last byte
  std::uint32_t id = 0;     // dense, 0 .. Tree::node_count - 1, in order of creation
};
static_assert(sizeof(Node) == 16);

// Whether `inner` is a part of `outer`, or `outer` itself; both of one tree.
inline bool is_inside(const Node* outer, const Node* inner) { return outer->start <= inner->start && inner->end <= outer->end; }

struct Expr : Node {};
struct Stmt : Node {};
struct Pattern : Node {};

template <class T>
using NodeList = std::span<const T* const>;  // children, in source order
using Exprs = NodeList<Expr>;
using Stmts = NodeList<Stmt>;

// `node` as a T, or nullptr when it is null or of another kind.
template <class T>
const T* as(const Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<const T*>(node) : nullptr;
}

#define LOADGATE_NODE(Type) static constexpr NodeKind kKind = NodeKind::Type

// ---------------------------------------------------------------------------------------------------- small parts

struct Module : Node {
  LOADGATE_NODE(Module);
  Stmts body;
};

enum class ParameterKind : std::uint8_t { PositionalOnly, Positional, VarPositional, KeywordOnly, VarKeyword };

// One parameter of a def or lambda; all kinds stand in one list, in source order (CPython: `arguments` with `arg`s).
// start/end are those of CPython's `arg` (name and annotation, without star and default).
struct Parameter : Node {
  LOADGATE_NODE(Parameter);
  NameId name;
  ParameterKind parameter_kind;
  const Expr* annotation;     // or nullptr; may be a Starred for *args
  const Expr* default_value;  // or nullptr
};

// `name=value` or `**value` (name == None) in a call or class header.
struct Keyword : Node {
  LOADGATE_NODE(Keyword);
  NameId name;
  const Expr* value;
};

// One name of an import. `name` is the dotted text without blanks ("os.path", "*").
struct Alias : Node {
  LOADGATE_NODE(Alias);
  NameId name;
  NameId asname;  // None without `as`
};

struct WithItem : Node {
  LOADGATE_NODE(WithItem);
  const Expr* context;
  const Expr* target;  // or nullptr
};

struct ExceptHandler : Node {
  LOADGATE_NODE(ExceptHandler);
  const Expr* type;  // or nullptr for a bare except
  NameId name;
  Stmts body;
};

struct MatchCase : Node {
  LOADGATE_NODE(MatchCase);
  const Pattern* pattern;
  const Expr* guard;  // or nullptr
  Stmts body;
};

// `for target in iter if …` of a comprehension.
struct Comprehension : Node {
  LOADGATE_NODE(Comprehension);
  static constexpr std::uint8_t kAsync = 1;
  const Expr* target;
  const Expr* iter;
  Exprs ifs;
};

enum class TypeParamKind : std::uint8_t { TypeVar, TypeVarTuple, ParamSpec };

struct TypeParam : Node {
  LOADGATE_NODE(TypeParam);
  TypeParamKind type_param_kind;
  NameId name;
  const Expr* bound;          // or nullptr
  const Expr* default_value;  // or nullptr
};

// ---------------------------------------------------------------------------------------------------- expressions

enum class ContextKind : std::uint8_t { Load, Store, Del };

// Name, Attribute, Subscript, Starred, List and Tuple keep their ContextKind in `extra`.
inline ContextKind context_of(const Node& node) { return static_cast<ContextKind>(node.extra); }

struct Name : Expr {
  LOADGATE_NODE(Name);
  NameId name;
};

// A string or bytes literal, with implicit concatenation of literals that are all plain; also the literal text inside
// an f-string or t-string. Its value is decoded on demand: see string_value.
struct StringLiteral : Expr {
  LOADGATE_NODE(StringLiteral);
  static constexpr std::uint8_t kBytes = 1;
  static constexpr std::uint8_t kUnicodePrefix = 2;  // u"…": CPython's kind='u'
  static constexpr std::uint8_t kRaw = 4;            // no escapes in any part
  static constexpr std::uint8_t kPlain = 8;          // one part, and `body` is its value as it stands
  static constexpr std::uint8_t kInFormat = 16;      // text inside an f-string or t-string
  std::string_view body;                             // kPlain: the value; else the raw text that string_value decodes
};

struct Number : Expr {
  LOADGATE_NODE(Number);  // the text is source[start, end)
};

enum class SingletonKind : std::uint8_t { None, True, False, Ellipsis };

struct Singleton : Expr {
  LOADGATE_NODE(Singleton);  // SingletonKind is in `extra`
  SingletonKind value() const { return static_cast<SingletonKind>(extra); }
};

// f"…": StringLiteral (kInFormat or whole plain parts) and FormattedValue in order, constants merged as CPython does.
struct JoinedStr : Expr {
  LOADGATE_NODE(JoinedStr);
  Exprs values;
};

// t"…" (PEP 750).
struct TemplateStr : Expr {
  LOADGATE_NODE(TemplateStr);
  Exprs values;
};

// `{value!r:spec}` of an f-string; inside a TemplateStr it is CPython's Interpolation.
struct FormattedValue : Expr {
  LOADGATE_NODE(FormattedValue);
  const Expr* value;
  const JoinedStr* format_spec;  // or nullptr
  char conversion;               // 's', 'r', 'a' or 0
  std::string_view text;         // source text from behind the brace to the expression's end: Interpolation.str
};

struct Attribute : Expr {
  LOADGATE_NODE(Attribute);
  const Expr* value;
  NameId attr;
};

struct Subscript : Expr {
  LOADGATE_NODE(Subscript);
  const Expr* value;
  const Expr* slice;
};

struct Slice : Expr {
  LOADGATE_NODE(Slice);
  const Expr* lower;  // each or nullptr
  const Expr* upper;
  const Expr* step;
};

struct Call : Expr {
  LOADGATE_NODE(Call);
  const Expr* func;
  Exprs args;  // positional and Starred
  NodeList<Keyword> keywords;
};

enum class BinaryOperator : std::uint8_t {
  Add,
  Sub,
  Mult,
  MatMult,
  Div,
  Mod,
  Pow,
  LShift,
  RShift,
  BitOr,
  BitXor,
  BitAnd,
  FloorDiv
};

struct BinOp : Expr {
  LOADGATE_NODE(BinOp);  // BinaryOperator is in `extra`
  BinaryOperator op() const { return static_cast<BinaryOperator>(extra); }
  const Expr* left;
  const Expr* right;
};

enum class UnaryOperator : std::uint8_t { Invert, Not, UAdd, USub };

struct UnaryOp : Expr {
  LOADGATE_NODE(UnaryOp);  // UnaryOperator is in `extra`
  UnaryOperator op() const { return static_cast<UnaryOperator>(extra); }
  const Expr* operand;
};

struct BoolOp : Expr {
  LOADGATE_NODE(BoolOp);  // extra: 0 `and`, 1 `or`
  bool is_or() const { return extra == 1; }
  Exprs values;
};

enum class CompareOperator : std::uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };

struct Compare : Expr {
  LOADGATE_NODE(Compare);
  const Expr* left;
  std::span<const CompareOperator> ops;  // as many as comparators
  Exprs comparators;
};

struct IfExp : Expr {
  LOADGATE_NODE(IfExp);
  const Expr* test;
  const Expr* body;
  const Expr* orelse;
};

struct Lambda : Expr {
  LOADGATE_NODE(Lambda);
  NodeList<Parameter> parameters;
  const Expr* body;
};

struct Tuple : Expr {
  LOADGATE_NODE(Tuple);
  Exprs elements;
};

struct List : Expr {
  LOADGATE_NODE(List);
  Exprs elements;
};

struct Set : Expr {
  LOADGATE_NODE(Set);
  Exprs elements;
};

// `keys[i]` is nullptr for `**values[i]`.
struct Dict : Expr {
  LOADGATE_NODE(Dict);
  Exprs keys;
  Exprs values;
};

struct ListComp : Expr {
  LOADGATE_NODE(ListComp);
  const Expr* element;
  NodeList<Comprehension> generators;
};

struct SetComp : Expr {
  LOADGATE_NODE(SetComp);
  const Expr* element;
  NodeList<Comprehension> generators;
};

struct GeneratorExp : Expr {
  LOADGATE_NODE(GeneratorExp);
  const Expr* element;
  NodeList<Comprehension> generators;
};

struct DictComp : Expr {
  LOADGATE_NODE(DictComp);
  const Expr* key;
  const Expr* value;
  NodeList<Comprehension> generators;
};

struct Starred : Expr {
  LOADGATE_NODE(Starred);
  const Expr* value;
};

struct NamedExpr : Expr {
  LOADGATE_NODE(NamedExpr);
  const Name* target;
  const Expr* value;
};

struct Await : Expr {
  LOADGATE_NODE(Await);
  const Expr* value;
};

struct Yield : Expr {
  LOADGATE_NODE(Yield);
  const Expr* value;  // or nullptr
};

struct YieldFrom : Expr {
  LOADGATE_NODE(YieldFrom);
  const Expr* value;
};

// Text that is no expression; whatever could be read inside it is in `parts`.
struct ErrorExpr : Expr {
  LOADGATE_NODE(ErrorExpr);
  Exprs parts;
};

// ---------------------------------------------------------------------------------------------------- statements

struct FunctionDef : Stmt {
  LOADGATE_NODE(FunctionDef);
  static constexpr std::uint8_t kAsync = 1;
  NameId name;
  Exprs decorators;
  NodeList<TypeParam> type_params;
  NodeList<Parameter> parameters;
  const Expr* returns;  // or nullptr
  Stmts body;
};

struct ClassDef : Stmt {
  LOADGATE_NODE(ClassDef);
  NameId name;
  Exprs decorators;
  NodeList<TypeParam> type_params;
  Exprs bases;  // may hold Starred
  NodeList<Keyword> keywords;
  Stmts body;
};

struct Return : Stmt {
  LOADGATE_NODE(Return);
  const Expr* value;  // or nullptr
};

struct Delete : Stmt {
  LOADGATE_NODE(Delete);
  Exprs targets;
};

struct Assign : Stmt {
  LOADGATE_NODE(Assign);
  Exprs targets;  // a = b = value has two
  const Expr* value;
};

struct AugAssign : Stmt {
  LOADGATE_NODE(AugAssign);  // BinaryOperator is in `extra`
  BinaryOperator op() const { return static_cast<BinaryOperator>(extra); }
  const Expr* target;
  const Expr* value;
};

struct AnnAssign : Stmt {
  LOADGATE_NODE(AnnAssign);
  static constexpr std::uint8_t kSimple = 1;
  const Expr* target;
  const Expr* annotation;
  const Expr* value;  // or nullptr
};

struct TypeAlias : Stmt {
  LOADGATE_NODE(TypeAlias);
  const Name* name;
  NodeList<TypeParam> type_params;
  const Expr* value;
};

struct For : Stmt {
  LOADGATE_NODE(For);
  static constexpr std::uint8_t kAsync = 1;
  const Expr* target;
  const Expr* iter;
  Stmts body;
  Stmts orelse;
};

struct While : Stmt {
  LOADGATE_NODE(While);
  const Expr* test;
  Stmts body;
  Stmts orelse;
};

// `elif` is an If alone in orelse, as in CPython.
struct If : Stmt {
  LOADGATE_NODE(If);
  const Expr* test;
  Stmts body;
  Stmts orelse;
};

struct With : Stmt {
  LOADGATE_NODE(With);
  static constexpr std::uint8_t kAsync = 1;
  NodeList<WithItem> items;
  Stmts body;
};

struct Match : Stmt {
  LOADGATE_NODE(Match);
  const Expr* subject;
  NodeList<MatchCase> cases;
};

struct Raise : Stmt {
  LOADGATE_NODE(Raise);
  const Expr* exception;  // each or nullptr
  const Expr* cause;
};

struct Try : Stmt {
  LOADGATE_NODE(Try);
  static constexpr std::uint8_t kStar = 1;  // except*
  Stmts body;
  NodeList<ExceptHandler> handlers;
  Stmts orelse;
  Stmts finalbody;
};

struct Assert : Stmt {
  LOADGATE_NODE(Assert);
  const Expr* test;
  const Expr* message;  // or nullptr
};

struct Import : Stmt {
  LOADGATE_NODE(Import);
  NodeList<Alias> names;
};

struct ImportFrom : Stmt {
  LOADGATE_NODE(ImportFrom);
  NameId module;  // None for `from . import x`
  std::uint32_t level;
  NodeList<Alias> names;
};

struct Global : Stmt {
  LOADGATE_NODE(Global);
  std::span<const NameId> names;
};

struct Nonlocal : Stmt {
  LOADGATE_NODE(Nonlocal);
  std::span<const NameId> names;
};

struct ExprStmt : Stmt {
  LOADGATE_NODE(ExprStmt);
  const Expr* value;
};

struct Pass : Stmt {
  LOADGATE_NODE(Pass);
};

struct Break : Stmt {
  LOADGATE_NODE(Break);
};

struct Continue : Stmt {
  LOADGATE_NODE(Continue);
};

// A statement that could not be read; expressions that were understood on the way are in `parts`
// (Python 2's `print x`, `exec code`, merge markers).
struct ErrorStmt : Stmt {
  LOADGATE_NODE(ErrorStmt);
  Exprs parts;
};

// ---------------------------------------------------------------------------------------------------- patterns

using Patterns = NodeList<Pattern>;

struct MatchValue : Pattern {
  LOADGATE_NODE(MatchValue);
  const Expr* value;
};

struct MatchSingleton : Pattern {
  LOADGATE_NODE(MatchSingleton);  // SingletonKind is in `extra`
  SingletonKind value() const { return static_cast<SingletonKind>(extra); }
};

struct MatchSequence : Pattern {
  LOADGATE_NODE(MatchSequence);
  Patterns patterns;
};

struct MatchMapping : Pattern {
  LOADGATE_NODE(MatchMapping);
  Exprs keys;
  Patterns patterns;
  NameId rest;  // None without `**rest`
};

struct MatchClass : Pattern {
  LOADGATE_NODE(MatchClass);
  const Expr* cls;
  Patterns patterns;
  std::span<const NameId> keyword_names;
  Patterns keyword_patterns;
};

struct MatchStar : Pattern {
  LOADGATE_NODE(MatchStar);
  NameId name;  // None for `*_`
};

struct MatchAs : Pattern {
  LOADGATE_NODE(MatchAs);
  const Pattern* pattern;  // or nullptr
  NameId name;             // None for `_`
};

struct MatchOr : Pattern {
  LOADGATE_NODE(MatchOr);
  Patterns patterns;
};

#undef LOADGATE_NODE

#define NODE(name) static_assert(std::is_trivially_destructible_v<name>);
#include "syntax/node_kinds.def"

// ---------------------------------------------------------------------------------------------------- the tree

// Something that CPython would reject; the tree goes on behind it.
struct SyntaxProblem {
  std::uint32_t offset;  // byte offset
  const char* message;   // a static sentence
};

// One file's tree. It keeps views into `source`, which must outlive it.
struct Tree {
  std::string_view source;
  Arena arena;
  const Module* root = nullptr;
  std::uint32_t node_count = 0;
  std::vector<std::string_view> names;  // by NameId; names[0] is ""
  std::vector<SyntaxProblem> problems;

  std::string_view name(NameId id) const { return names[static_cast<std::uint32_t>(id)]; }
};

// The value of a string or bytes literal: UTF-8 for str (lone surrogates as WTF-8), raw bytes for bytes. Escapes are
// decoded, implicit concatenation joined. An escape that CPython rejects is left as it stands.
std::string string_value(const StringLiteral& literal, std::string_view source);

}  // namespace loadgate::syntax
