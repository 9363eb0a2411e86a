// Where nodes start and end, names, and the lines that separate statements. The comparison with CPython goes over far
// more.
#include <gtest/gtest.h>

#include <set>

#include "parse_helpers.h"
#include "syntax/parser.h"
#include "syntax/verify.h"

namespace loadgate::syntax {
namespace {

template <class T>
std::string_view first(std::string_view source) {
  const Tree tree = parse(source);
  EXPECT_TRUE(tree.problems.empty()) << source;
  const T* node = find_node<T>(*tree.root);
  return node == nullptr ? "none" : source.substr(node->start, node->end - node->start);
}

TEST(Positions, ParenthesesBelongToTuplesAndGeneratorsOnly) {
  EXPECT_EQ(first<BinOp>("x = (a) + (b)"), "(a) + (b)");
  EXPECT_EQ(first<Tuple>("x = (a, b)"), "(a, b)");
  EXPECT_EQ(first<Tuple>("x = a, b,"), "a, b,");
  EXPECT_EQ(first<GeneratorExp>("f(a for a in b)"), "(a for a in b)");
  EXPECT_EQ(first<Attribute>("((a)).b"), "((a)).b");
}

TEST(Positions, DecoratorsStandInFront) {
  EXPECT_EQ(first<FunctionDef>("@a\ndef f(): pass\n"), "def f(): pass");
  EXPECT_EQ(first<FunctionDef>("@a\nasync  def f(): pass; # b\n"), "async  def f(): pass;");
}

TEST(Positions, BlocksEndWithTheirLastToken) {
  EXPECT_EQ(first<If>("if a:\n  b\n\n  # c\n\nd\n"), "if a:\n  b");
  EXPECT_EQ(first<If>("if a: b\nelif c: d\nelse:\n  e ;\n\n"), "if a: b\nelif c: d\nelse:\n  e ;");
}

TEST(Positions, OffsetsCountFromTheFirstByteEvenBehindABom) {
  const Tree tree = parse("\xEF\xBB\xBFx = 1\n");
  EXPECT_TRUE(tree.problems.empty());
  EXPECT_EQ(tree.root->body[0]->start, 3u);
}

TEST(Positions, LineEndsOfAllKinds) {
  for (const char* source :
       {"if a:\n  b\nc\n", "if a:\r\n  b\r\nc\r\n", "if a:\r  b\rc", "if a:\n\n  b\r\r\nc\n\f\n", "if a:\n\tb\nc",
        "if a: \\\n\n  b\nc", "if a:\n  \\\n  b\nc", "if a: # d\n# e\n  b\n\\\nc"}) {
    const Tree tree = parse(source);
    EXPECT_TRUE(tree.problems.empty()) << source << tree.problems[0].message;
    EXPECT_EQ(statements(tree), "If ExprStmt") << source;
  }
}

TEST(Positions, TabsGoToMultiplesOfEight) {
  EXPECT_EQ(statements(parse("if a:\n        b\n\tc\nd\n")), "If ExprStmt");
  EXPECT_EQ(statements(parse("if a:\n \f  b\n  c\nd\n")), "If ExprStmt");
}

TEST(Positions, EmptyFiles) {
  for (const char* source : {"", "\n", "# a", "\\\n", " ", "\xEF\xBB\xBF", "\f\n"}) {
    const Tree tree = parse(source);
    EXPECT_TRUE(tree.root->body.empty()) << source;
    EXPECT_EQ(verify(tree), "");
  }
}

TEST(Names, EachOnce) {
  const std::string longer(5000, 'x');
  const std::string source =
      "a.b(a, b=a, " + longer + "=" + longer + ", sixteen_bytes_xx=sixteen_bytes_xx)\n\xC3\xA9 = \xC3\xA9\n";
  const Tree tree = parse(source);
  EXPECT_TRUE(tree.problems.empty());
  std::set<std::string_view> names(tree.names.begin(), tree.names.end());
  EXPECT_EQ(names.size(), tree.names.size());
  EXPECT_EQ(names.count(longer), 1u);
  EXPECT_EQ(names.count("\xC3\xA9"), 1u);
  EXPECT_EQ(tree.name(NameId::None), "");
}

TEST(Names, Many) {
  std::string source;
  for (int i = 0; i < 50000; ++i)
    source += "name_" + std::to_string(i) + " = another_longer_name_" + std::to_string(i) + "\n";
  const Tree tree = parse(source);
  const auto names = find_all<Name>(tree);
  ASSERT_EQ(names.size(), 100000u);
  for (const Name* name : names) ASSERT_EQ(tree.name(name->name), text_of(tree, *name));
}

TEST(Names, DottedModulesWithoutBlanks) {
  const Tree tree = parse("import a . b . c, a.b.c\nfrom .a.b import d\n");
  const auto* import = find_node<Import>(*tree.root);
  EXPECT_EQ(tree.name(import->names[0]->name), "a.b.c");
  EXPECT_EQ(import->names[0]->name, import->names[1]->name);
  EXPECT_EQ(tree.name(find_node<ImportFrom>(*tree.root)->module), "a.b");
}

TEST(Names, OldKeywords) {
  const Tree tree = parse("async = 1\nf(async=await)\nx.async.await\ndef async(await): pass\nprint(async)\n");
  EXPECT_TRUE(tree.problems.empty());
  EXPECT_EQ(find_node<FunctionDef>(*tree.root)->parameters.size(), 1u);
}

TEST(SoftKeywords, MatchIsTriedAndTakenBack) {
  EXPECT_EQ(statements(parse("match(a)\nmatch (a, b)[c]\nmatch = d\nmatch -e\nmatch.f\n")),
            "ExprStmt ExprStmt Assign ExprStmt ExprStmt");
  EXPECT_EQ(statements(parse("match(a):\n case b: pass\n")), "Match");
  // Only a block that starts with `case` makes it a statement.
  EXPECT_EQ(statements(parse("match (a): b\n")), "ErrorStmt");
}

TEST(SoftKeywords, TypeNeedsANameAndThenEqualsOrBracket) {
  EXPECT_EQ(statements(parse("type(a)\ntype = b\ntype[c]\ntype d = e\ntype f[g] = h\ntype in i\n")),
            "ExprStmt Assign ExprStmt TypeAlias TypeAlias ExprStmt");
}

TEST(Handlers, TypesWithoutParenthesesAreATuple) {
  const Tree tree = parse("try: pass\nexcept A, B: pass\n");
  EXPECT_TRUE(tree.problems.empty());
  EXPECT_EQ(text_of(tree, *find_node<ExceptHandler>(*tree.root)->type), "A, B");
}

}  // namespace
}  // namespace loadgate::syntax
