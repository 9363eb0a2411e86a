// Whatever a file holds, parsing it is linear in its size: strings that do not end, and fields that cannot be read, are
// not read again and again. No time is measured: every node that was ever made has taken an id, also one of text that
// was read a second time, so Tree::node_count counts the work.
#include <gtest/gtest.h>

#include <random>

#include "parse_helpers.h"
#include "syntax/parser.h"
#include "syntax/verify.h"

namespace loadgate::syntax {
namespace {

// More than a node a byte comes only from reading it again; the limit for that is max_reread() in parser_string.cc.
std::size_t max_nodes(const std::string& source) { return 10 * (source.size() + 1024); }

void expect_linear(const std::string& source) {
  const Tree tree = parse(source);
  EXPECT_LE(tree.node_count, max_nodes(source)) << source.substr(0, 2000);
  EXPECT_EQ(verify(tree), "") << source.substr(0, 2000);
}

// A text of `parts`, picked at random, of at least `size` bytes.
std::string mixed(const std::vector<std::string_view>& parts, std::size_t size, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::string text;
  while (text.size() < size) text += parts[random() % parts.size()];
  return text;
}

// The finding of the fuzzer: broken fields in each other, each of which ends its string at the next quote. The time
// doubled with every twenty bytes.
TEST(Growth, BrokenFieldsInEachOther) {
  const std::string unit = "f'{f'<{'\nf'{f'{':%M}' f'{'' f'{'\nf'{f'<{'\nf'{0<{'\nf'{f'{':%M}' f'{\"' f'<{'\n";
  std::string source = "f'";
  for (int i = 0; i < 400; ++i) {
    source += unit;
    expect_linear(source + "]\n");
  }
}

TEST(Growth, AnyMixOfQuotesAndBraces) {
  const std::vector<std::string_view> quotes = {"f'", "f\"", "f'''", "f\"\"\"", "t'", "'", "\"", "'''",
                                                "{",  "}",   ":",    "!r",      "=",  "x", "\n", " "};
  const std::vector<std::string_view> statements = {"f'", "f\"", "{",   "}",       "(",      ")",     "[",  "]",
                                                    "\n", ":",   "=",   "match ",  "with (", "case ", " x", "\\",
                                                    ",",  "\n ", "'''", "lambda ", "async ", "@",     "#",  "`"};
  for (std::uint32_t seed = 0; seed < 600; ++seed) {
    expect_linear(mixed(quotes, 20 * (seed % 100), seed));
    expect_linear(mixed(statements, 20 * (seed % 100), seed));
  }
  for (std::uint32_t seed = 0; seed < 4; ++seed) {
    expect_linear(mixed(quotes, 300'000, seed));
    expect_linear(mixed(statements, 300'000, seed));
  }
}

// The limit is far from what real files need: each of many broken strings still ends at its own quote, so that the next
// line is read.
TEST(Growth, ManyBrokenStringsKeepTheLinesBetweenThem) {
  std::string source;
  for (int i = 0; i < 5000; ++i) source += "x = f'{a b'\ny = f'''{a\n b'''\nload(x)\n";
  const Tree tree = parse(source);
  EXPECT_EQ(calls(tree).size(), 5000u);
}

}  // namespace
}  // namespace loadgate::syntax
