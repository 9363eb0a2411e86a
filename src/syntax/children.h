// Walking a tree: the direct children of any node, in source order.
#pragma once

#include <cstddef>

#include "syntax/nodes.h"

namespace loadgate::syntax {

namespace children_detail {

template <class F>
void one(const Node* node, F& f) {
  if (node != nullptr) f(*node);
}

template <class T, class F>
void all(NodeList<T> nodes, F& f) {
  for (const T* node : nodes) one(node, f);
}

// Two lists that may be interleaved in the source (`f(a, k=b, *c)`); each is in order by itself.
template <class A, class B, class F>
void merged(NodeList<A> first, NodeList<B> second, F& f) {
  std::size_t j = 0;
  for (const A* node : first) {
    while (j < second.size() && second[j]->start < node->start) one(second[j++], f);
    one(node, f);
  }
  while (j < second.size()) one(second[j++], f);
}

// Pairs, the first half of which may be null (`**mapping` in a dict).
template <class A, class B, class F>
void paired(NodeList<A> first, NodeList<B> second, F& f) {
  for (std::size_t i = 0; i < second.size(); ++i) {
    if (i < first.size()) one(first[i], f);
    one(second[i], f);
  }
}

}  // namespace children_detail

// Calls f(const Node&) on each direct child of `node` that is there, in source order.
template <class F>
void for_each_child(const Node& node, F&& f) {
  using children_detail::all;
  using children_detail::merged;
  using children_detail::one;
  using children_detail::paired;
  switch (node.kind) {
#define CASE(Type)     \
  break;               \
  case NodeKind::Type: \
    if ([[maybe_unused]] const Type& n = static_cast<const Type&>(node); true)

    case NodeKind::Name:
    case NodeKind::StringLiteral:
    case NodeKind::Number:
    case NodeKind::Singleton:
    case NodeKind::Alias:
    case NodeKind::Global:
    case NodeKind::Nonlocal:
    case NodeKind::Pass:
    case NodeKind::Break:
    case NodeKind::Continue:
    case NodeKind::MatchSingleton:
    case NodeKind::MatchStar:

      CASE(Module) all(n.body, f);
      CASE(Parameter) one(n.annotation, f), one(n.default_value, f);
      CASE(Keyword) one(n.value, f);
      CASE(WithItem) one(n.context, f), one(n.target, f);
      CASE(ExceptHandler) one(n.type, f), all(n.body, f);
      CASE(MatchCase) one(n.pattern, f), one(n.guard, f), all(n.body, f);
      CASE(Comprehension) one(n.target, f), one(n.iter, f), all(n.ifs, f);
      CASE(TypeParam) one(n.bound, f), one(n.default_value, f);

      CASE(JoinedStr) all(n.values, f);
      CASE(TemplateStr) all(n.values, f);
      CASE(FormattedValue) one(n.value, f), one(n.format_spec, f);
      CASE(Attribute) one(n.value, f);
      CASE(Subscript) one(n.value, f), one(n.slice, f);
      CASE(Slice) one(n.lower, f), one(n.upper, f), one(n.step, f);
      CASE(Call) one(n.func, f), merged(n.args, n.keywords, f);
      CASE(BinOp) one(n.left, f), one(n.right, f);
      CASE(UnaryOp) one(n.operand, f);
      CASE(BoolOp) all(n.values, f);
      CASE(Compare) one(n.left, f), all(n.comparators, f);
      CASE(IfExp) one(n.body, f), one(n.test, f), one(n.orelse, f);
      CASE(Lambda) all(n.parameters, f), one(n.body, f);
      CASE(Tuple) all(n.elements, f);
      CASE(List) all(n.elements, f);
      CASE(Set) all(n.elements, f);
      CASE(Dict) paired(n.keys, n.values, f);
      CASE(ListComp) one(n.element, f), all(n.generators, f);
      CASE(SetComp) one(n.element, f), all(n.generators, f);
      CASE(DictComp) one(n.key, f), one(n.value, f), all(n.generators, f);
      CASE(GeneratorExp) one(n.element, f), all(n.generators, f);
      CASE(Starred) one(n.value, f);
      CASE(NamedExpr) one(n.target, f), one(n.value, f);
      CASE(Await) one(n.value, f);
      CASE(Yield) one(n.value, f);
      CASE(YieldFrom) one(n.value, f);
      CASE(ErrorExpr) all(n.parts, f);

      CASE(FunctionDef) {
        all(n.decorators, f);
        all(n.type_params, f);
        all(n.parameters, f);
        one(n.returns, f);
        all(n.body, f);
      }
      CASE(ClassDef) {
        all(n.decorators, f);
        all(n.type_params, f);
        merged(n.bases, n.keywords, f);
        all(n.body, f);
      }
      CASE(Return) one(n.value, f);
      CASE(Delete) all(n.targets, f);
      CASE(Assign) all(n.targets, f), one(n.value, f);
      CASE(AugAssign) one(n.target, f), one(n.value, f);
      CASE(AnnAssign) one(n.target, f), one(n.annotation, f), one(n.value, f);
      CASE(TypeAlias) one(n.name, f), all(n.type_params, f), one(n.value, f);
      CASE(For) one(n.target, f), one(n.iter, f), all(n.body, f), all(n.orelse, f);
      CASE(While) one(n.test, f), all(n.body, f), all(n.orelse, f);
      CASE(If) one(n.test, f), all(n.body, f), all(n.orelse, f);
      CASE(With) all(n.items, f), all(n.body, f);
      CASE(Match) one(n.subject, f), all(n.cases, f);
      CASE(Raise) one(n.exception, f), one(n.cause, f);
      CASE(Try) all(n.body, f), all(n.handlers, f), all(n.orelse, f), all(n.finalbody, f);
      CASE(Assert) one(n.test, f), one(n.message, f);
      CASE(Import) all(n.names, f);
      CASE(ImportFrom) all(n.names, f);
      CASE(ExprStmt) one(n.value, f);
      CASE(ErrorStmt) all(n.parts, f);

      CASE(MatchValue) one(n.value, f);
      CASE(MatchSequence) all(n.patterns, f);
      CASE(MatchMapping) paired(n.keys, n.patterns, f);
      CASE(MatchClass) one(n.cls, f), merged(n.patterns, n.keyword_patterns, f);
      CASE(MatchAs) one(n.pattern, f);
      CASE(MatchOr) all(n.patterns, f);
#undef CASE
      break;
  }
}

}  // namespace loadgate::syntax
