// Files that Python rejects still give a tree.
#include <gtest/gtest.h>

#include "parse_helpers.h"
#include "syntax/parser.h"
#include "syntax/verify.h"

namespace loadgate::syntax {
namespace {

using Texts = std::vector<std::string>;

// The tree of a text that has a problem.
Tree broken(std::string_view source) {
  Tree tree = parse(source);
  EXPECT_FALSE(tree.problems.empty()) << source;
  EXPECT_EQ(verify(tree), "") << source;
  return tree;
}

TEST(Recovery, Python2PrintKeepsItsExpressions) {
  const Tree tree = broken("print 'loaded', torch.load(path)\nx = 1\n");
  EXPECT_EQ(statements(tree), "ErrorStmt Assign");
  EXPECT_EQ(calls(tree), Texts{"torch.load(path)"});
  EXPECT_EQ(text_of(tree, *tree.root->body[0]), "print 'loaded', torch.load(path)");
}

TEST(Recovery, Python2StatementsStandAlone) {
  const Tree tree = broken(
      "exec code in ns\n"
      "raise E, 'text'\n"
      "x = `load(y)`\n"
      "a <> b\n"
      "y = 0777 + 10L\n"
      "z = ur'text'\n"
      "load(z)\n");
  EXPECT_EQ(statements(tree), "ErrorStmt Raise ErrorStmt Assign ExprStmt Assign Assign ExprStmt");
  EXPECT_EQ(calls(tree), (Texts{"load(y)", "load(z)"}));
}

TEST(Recovery, Python2ExceptIsTodaysExceptWithTwoTypes) {
  const Tree tree = parse("try:\n  pass\nexcept IOError, e:\n  load(e)\n");
  EXPECT_TRUE(tree.problems.empty());
  EXPECT_NE(find_node<ExceptHandler>(*tree.root), nullptr);
}

TEST(Recovery, Python2TupleParametersLeaveTheFunction) {
  const Tree tree = broken("def f(a, (b, c), d):\n    return load(b)\nf(1)\n");
  EXPECT_EQ(statements(tree), "FunctionDef ExprStmt");
  EXPECT_EQ(calls(tree), (Texts{"load(b)", "f(1)"}));
}

TEST(Recovery, UnclosedBracketEndsAtTheNextStatement) {
  const Tree tree = broken("x = foo(1, [2\ny = load(z)\n");
  EXPECT_EQ(statements(tree), "Assign Assign");
  EXPECT_EQ(calls(tree), (Texts{"foo(1, [2", "load(z)"}));
}

TEST(Recovery, UnclosedBracketEndsAtAStatementWord) {
  const Tree tree = broken("def f():\n    x = foo(\n    return load(x)\nclass C(\nimport os\n");
  EXPECT_EQ(statements(tree), "FunctionDef ClassDef Import");
  EXPECT_NE(find_node<Return>(*tree.root), nullptr);
}

TEST(Recovery, BrokenArgumentsKeepWhatCanBeRead) {
  const Tree tree = broken("x = foo(a b, load(c)) + d\ny = 1\n");
  EXPECT_EQ(statements(tree), "Assign ErrorStmt Assign");
  EXPECT_EQ(calls(tree), (Texts{"foo(a", "load(c)"}));
}

TEST(Recovery, HalfTypedAttribute) {
  const Tree tree = broken("torch.\nmodel = load(f)\n");
  EXPECT_EQ(statements(tree), "ErrorStmt Assign");
  EXPECT_EQ(calls(tree), Texts{"load(f)"});
}

TEST(Recovery, HeadersWithoutColonKeepTheirBlocks) {
  const Tree tree =
      broken("if load(a)\n    load(b)\nfor x in y z:\n    load(c)\nwhile\n    load(d)\nclass C\n    e = load(e)\n");
  EXPECT_EQ(statements(tree), "If For While ClassDef");
  EXPECT_EQ(calls(tree), (Texts{"load(a)", "load(b)", "load(c)", "load(d)", "load(e)"}));
}

TEST(Recovery, ClausesWithoutTheirStatement) {
  const Tree tree = broken("else:\n    load(a)\nexcept E as e:\n    load(b)\nelif load(c):\n    load(d)\n");
  EXPECT_EQ(calls(tree), (Texts{"load(a)", "load(b)", "load(c)", "load(d)"}));
}

TEST(Recovery, MergeMarkers) {
  const Tree tree = broken(
      "def f(a):\n<<<<<<< HEAD\n    return load(a)\n=======\n    return load(b)\n>>>>>>> branch-name\nload(c)\n");
  EXPECT_EQ(calls(tree), (Texts{"load(a)", "load(b)", "load(c)"}));
}

TEST(Recovery, Templates) {
  const Tree tree =
      broken("{% if x %}\nimport torch\n{{ cookiecutter.name }} = torch.load({{ path }})\n{% endif %}\nload(c)\n");
  EXPECT_NE(find_node<Import>(*tree.root), nullptr);
  EXPECT_EQ(calls(tree).back(), "load(c)");
}

TEST(Recovery, UnterminatedStrings) {
  const Tree tree = broken("x = 'abc\ny = load(z)\nw = f\"{a\nload(v)\n");
  EXPECT_EQ(statements(tree), "Assign Assign Assign ExprStmt");
  EXPECT_EQ(calls(tree), (Texts{"load(z)", "load(v)"}));
}

TEST(Recovery, UnterminatedTripleQuotesEndWithTheirLine) {
  const Tree tree = broken("x = \"\"\"abc\ny = load(z)\nf'''{\nload(w)\n");
  EXPECT_EQ(calls(tree), (Texts{"load(z)", "load(w)"}));
}

TEST(Recovery, BrokenFieldEndsWithTheString) {
  const Tree tree = broken("x = f'{a b} {load(c)}' + load(d)\ny = 1\n");
  EXPECT_EQ(statements(tree), "Assign Assign");
  EXPECT_EQ(calls(tree), Texts{"load(d)"});
}

TEST(Recovery, Indentation) {
  const Tree tree = broken("  a\n    load(b)\n c\nif x:\nload(d)\ndef f():\n        load(e)\n    load(g)\nload(h)\n");
  EXPECT_EQ(calls(tree), (Texts{"load(b)", "load(d)", "load(e)", "load(g)", "load(h)"}));
  EXPECT_EQ(find_node<FunctionDef>(*tree.root)->body.size(), 2u);
}

TEST(Recovery, NulAndOtherBytes) {
  using namespace std::string_view_literals;
  const Tree tree = broken("a = \0 $ ? load(b)\n\xff\xfe = load(c)\n"sv);
  EXPECT_EQ(calls(tree), (Texts{"load(b)", "load(c)"}));
}

TEST(Recovery, ProblemsAreLimited) {
  std::string source;
  for (int i = 0; i < 1000; ++i) source += "print 'x'\n";
  EXPECT_EQ(broken(source).problems.size(), 100u);
}

TEST(Recovery, TwoLinesOnOne) {
  const Tree tree = broken("print 'x'; load(a); print 'y'\n");
  EXPECT_EQ(statements(tree), "ErrorStmt ExprStmt ErrorStmt");
}

}  // namespace
}  // namespace loadgate::syntax
