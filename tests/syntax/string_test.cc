// Values of string literals, decoded on demand.
#include <gtest/gtest.h>

#include "parse_helpers.h"
#include "syntax/parser.h"

namespace loadgate::syntax {
namespace {

using namespace std::string_literals;

// The value of the only literal of `source`.
std::string value(std::string_view source) {
  const Tree tree = parse(source);
  const auto literals = find_all<StringLiteral>(tree);
  EXPECT_EQ(literals.size(), 1u) << source;
  return literals.empty() ? "" : string_value(*literals[0], source);
}

std::uint8_t flags(std::string_view source) { return find_node<StringLiteral>(*parse(source).root)->flags; }

TEST(Strings, PlainTextIsAViewOfTheSource) {
  const std::string source = "x = 'abc'";
  const Tree tree = parse(source);
  const auto* literal = find_node<StringLiteral>(*tree.root);
  EXPECT_EQ(literal->flags, StringLiteral::kPlain);
  EXPECT_EQ(literal->body.data(), source.data() + 5);
  EXPECT_EQ(literal->body, "abc");
  EXPECT_EQ(value("\"\"\"a\n'b\"\"\""), "a\n'b");
  EXPECT_EQ(value("''"), "");
  EXPECT_EQ(value("''''''"), "");
}

TEST(Strings, Escapes) {
  EXPECT_EQ(value(R"('\n\t\r\a\b\f\v\\\'\"')"), "\n\t\r\a\b\f\v\\'\"");
  EXPECT_EQ(value(R"('\x41\101\u20ac\U0001F600\0')"), "A\x41\xE2\x82\xAC\xF0\x9F\x98\x80\0"s);
  EXPECT_EQ(value(R"('\777')"), "\xC7\xBF");
  EXPECT_EQ(value(R"('\ud83d')"), "\xED\xA0\xBD");
  EXPECT_EQ(value("'a\\\nb'"), "ab");
  EXPECT_EQ(value("'a\\\r\nb'"), "ab");
  EXPECT_EQ(value(R"('\q\N{BULLET}\(')"), R"(\q\N{BULLET}\()");
}

TEST(Strings, EscapesThatPythonRejectsStay) {
  EXPECT_EQ(value(R"('\x4')"), R"(\x4)");
  EXPECT_EQ(value(R"('\uD')"), R"(\uD)");
  EXPECT_EQ(value(R"('\U00110000')"), R"(\U00110000)");
}

TEST(Strings, Raw) {
  EXPECT_EQ(value(R"(r'\n\'')"), R"(\n\')");
  EXPECT_NE(flags(R"(R'\n')") & StringLiteral::kRaw, 0);
  EXPECT_NE(flags(R"(R'\n')") & StringLiteral::kPlain, 0);
}

TEST(Strings, Bytes) {
  EXPECT_EQ(value(R"(b'\xff\377\u20ac\n')"), "\xff\xff\\u20ac\n");
  EXPECT_EQ(value(R"(Rb'\x')"), "\\x");
  EXPECT_EQ(flags("b'a'"), StringLiteral::kBytes | StringLiteral::kPlain);
}

TEST(Strings, Concatenation) {
  EXPECT_EQ(value("('a' \"b\\n\"  # 'c'\n r'\\d'\\\n u'e' '''f\n''')"), "ab\n\\def\n");
  EXPECT_EQ(value("x = ''  'a'"), "a");
  EXPECT_NE(flags("u'a' 'b'") & StringLiteral::kUnicodePrefix, 0);
  EXPECT_NE(flags("r'a' r'b'") & StringLiteral::kRaw, 0);
  EXPECT_EQ(flags("r'a' 'b'") & StringLiteral::kRaw, 0);
}

TEST(Strings, LineEndsBecomeNewlines) {
  EXPECT_EQ(value("'''a\r\nb\rc\n'''"), "a\nb\nc\n");
  EXPECT_EQ(value("r'''a\r\nb'''"), "a\nb");
}

TEST(Strings, FormatText) {
  EXPECT_EQ(value("f'a{{b}}\\n{c}'"), "a{b}\n");
  EXPECT_EQ(value("rf'\\n{c}'"), "\\n");
  EXPECT_EQ(value("'a' f'b{{' 'c' f'{d}'"), "ab{c");
  EXPECT_EQ(value("f'{c = }'"), "c = ");
  EXPECT_EQ(value("f'\\\n{c:x}'"), "x");
}

TEST(Strings, Unterminated) {
  EXPECT_EQ(value("x = 'abc"), "abc");
  EXPECT_EQ(value("x = '''abc\n"), "abc");
}

TEST(Strings, PrefixesAreNoNames) {
  for (const char* prefix : {"r", "R", "b", "B", "u", "U", "rb", "bR", "Rb", "BR"}) {
    EXPECT_EQ(find_all<Name>(parse(prefix + "'a'"s)).size(), 0u) << prefix;
  }
  for (const char* prefix : {"f", "F", "rf", "fR", "t", "T", "Rt", "tr"}) {
    const Tree tree = parse(prefix + "'a{b}'"s);
    EXPECT_EQ(find_all<FormattedValue>(tree).size(), 1u) << prefix;
  }
  EXPECT_EQ(find_all<Name>(parse("x'a'")).size(), 1u);
}

TEST(Strings, TemplatesAreFormatStringsOfAnotherKind) {
  const Tree tree = parse("t'a{ b!r:{c}}'");
  ASSERT_TRUE(tree.problems.empty());
  const auto* node = find_node<TemplateStr>(*tree.root);
  ASSERT_NE(node, nullptr);
  const auto* field = as<FormattedValue>(node->values[1]);
  EXPECT_EQ(field->text, " b");
  EXPECT_EQ(field->conversion, 'r');
}

}  // namespace
}  // namespace loadgate::syntax
