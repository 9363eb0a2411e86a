// Very deep nesting ends in an error node, never in a crash, and never in a tree too high to be walked.
#include <gtest/gtest.h>

#include "parse_helpers.h"
#include "syntax/dump.h"
#include "syntax/parser.h"
#include "syntax/verify.h"

namespace loadgate::syntax {
namespace {

std::string times(int count, std::string_view text) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

struct Case {
  const char* name;
  std::string source;
};
void PrintTo(const Case& test, std::ostream* out) { *out << test.name; }

class Deep : public testing::TestWithParam<Case> {};

TEST_P(Deep, GivesATree) {
  const std::string& source = GetParam().source;
  const Tree tree = parse(source);
  EXPECT_EQ(verify(tree), "");
  EXPECT_FALSE(tree.problems.empty());
  static_cast<void>(dump(tree));
}

constexpr int kMany = 20000;

std::string blocks() {
  std::string out;
  for (int i = 0; i < 2 * kMaxDepth; ++i) out += times(i, " ") + "if x:\n";
  return out + times(2 * kMaxDepth, " ") + "pass\n";
}

INSTANTIATE_TEST_SUITE_P(
    All, Deep,
    testing::Values(Case{"parentheses", times(kMany, "(")}, Case{"closed", times(kMany, "(") + times(kMany, ")")},
                    Case{"lists", times(kMany, "[")}, Case{"dicts", times(kMany, "{a:")},
                    Case{"calls", times(kMany, "f(")}, Case{"subscripts", times(kMany, "a[")},
                    Case{"unary", times(kMany, "-") + "1"}, Case{"not_", times(kMany, "not ") + "x"},
                    Case{"await", times(kMany, "await ") + "x"}, Case{"power", times(kMany, "a**") + "a"},
                    Case{"lambda", times(kMany, "lambda: ") + "x"},
                    Case{"conditional", times(kMany, "a if b else ") + "c"}, Case{"sum", times(kMany, "a + ") + "a"},
                    Case{"attributes", "a" + times(kMany, ".b")}, Case{"call_chain", "f" + times(kMany, "()")},
                    Case{"chains_in_parentheses", times(300, "(") + "a" + times(300, times(500, "+b") + ")")},
                    Case{"chains_in_defaults", times(300, "(lambda a=") + "b" + times(300, ": 0)" + times(500, ".c"))},
                    Case{"blocks", blocks()}, Case{"elif", "if a: pass\n" + times(kMany, "elif b: pass\n")},
                    Case{"format", times(2000, "f'{")}, Case{"format_spec", "f'" + times(2000, "{x:")},
                    Case{"patterns", "match x:\n case " + times(kMany, "[")},
                    Case{"class_patterns", "match x:\n case " + times(kMany, "A(")},
                    Case{"comprehensions", times(kMany, "[x for x in ")}, Case{"with", times(kMany, "with (")}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Depth, WideIsNotDeep) {
  for (const std::string& source : {"x = [" + times(kMany, "a + b, ") + "]\n", "x = " + times(kMany, "a or ") + "b\n",
                                    times(kMany, "x = 1; ") + "\n", "x = " + times(kMany, "'a' ") + "\n"}) {
    const Tree tree = parse(source);
    EXPECT_TRUE(tree.problems.empty());
    EXPECT_EQ(verify(tree), "");
  }
}

TEST(Depth, LimitLeavesRoomForRealCode) {
  const std::string source = "x = " + times(700, "'a' + ") + "b\ny = " + times(300, "(") + "a" + times(300, ")") + "\n";
  EXPECT_TRUE(parse(source).problems.empty());
}

TEST(Depth, TooLongASumKeepsItsOperands) {
  const std::string source = "x = f(" + times(3000, "'a' + ") + "load(b), load(c))\n";
  const Tree tree = parse(source);
  EXPECT_EQ(tree.problems.size(), 1u);
  EXPECT_EQ(find_all<Call>(tree).size(), 3u);
}

}  // namespace
}  // namespace loadgate::syntax
