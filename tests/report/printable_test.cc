#include "report/printable.h"

#include <gtest/gtest.h>

#include "report/excerpt.h"

namespace loadgate::report {
namespace {

using namespace std::string_literals;

TEST(Printable, KeepsOrdinaryText) {
  EXPECT_EQ(printable("x = 'Grüße, 日本 🎉'"), "x = 'Grüße, 日本 🎉'");
  EXPECT_EQ(printable(""), "");
}

TEST(Printable, ShowsControlCharacters) {
  EXPECT_EQ(printable("a\x1b[0m\b\0z"s), "a\\x1b[0m\\x08\\x00z");
  EXPECT_EQ(printable("one\r\ntwo"), "one\\r\\ntwo");
  EXPECT_EQ(printable("\xc2\x9b"), "\\u009b");
  EXPECT_EQ(printable("\xe2\x80\xae"), "\\u202e");
  EXPECT_EQ(printable("\xe2\x81\xa6"), "\\u2066");
  EXPECT_EQ(printable("\xf3\xa0\x81\x81"), "\\ue0041");
}

TEST(Printable, ShowsBytesThatAreNotUtf8) {
  EXPECT_EQ(printable("\xff"), "\\xff");
  EXPECT_EQ(printable("\xc0\xaf"), "\\xc0\\xaf");                    // overlong
  EXPECT_EQ(printable("\xed\xa0\x80"), "\\xed\\xa0\\x80");           // surrogate
  EXPECT_EQ(printable("\xf4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80");  // above U+10FFFF
  EXPECT_EQ(printable("\xe6\x97"), "\\xe6\\x97");                    // cut off
  EXPECT_EQ(printable("\xe6\x97z"), "\\xe6\\x97z");
}

TEST(Printable, TabsGoToTheNextStop) {
  EXPECT_EQ(printable("\tx"), "    x");
  EXPECT_EQ(printable("ab\tx"), "ab  x");
}

TEST(Printable, MeasuresColumns) {
  EXPECT_EQ(columns("abc"), 3u);
  EXPECT_EQ(columns("日本"), 4u);
  EXPECT_EQ(columns("e\xcc\x81"), 1u);  // e and a combining accent
  EXPECT_EQ(columns("\x1b"), 4u);
}

TEST(Printable, LineEndsStayWhereAskedFor) { EXPECT_EQ(printable_lines("a\x01\nb\n"), "a\\x01\nb\n"); }

TEST(Printable, SlicesByCodePoint) {
  EXPECT_EQ(slice("aü日z", 1, 2), "ü日");
  EXPECT_EQ(slice("abc", 5, 2), "");
  EXPECT_EQ(slice("\xff\xfeq", 1, 9), "\xfeq");
}

TEST(Wrap, BreaksAtSpaces) {
  EXPECT_EQ(wrap("one two three", 7), (std::vector<std::string>{"one two", "three"}));
  EXPECT_EQ(wrap("unbreakable", 4), (std::vector<std::string>{"unbreakable"}));
  EXPECT_TRUE(wrap("", 10).empty());
}

TEST(ExcerptOfALine, MarksTheColumnsOfTheCall) {
  const Excerpt e = cut_excerpt("m = torch.load(p)", 5, 18, 80);
  EXPECT_EQ(e.text, "m = torch.load(p)");
  EXPECT_EQ(e.marker_start, 4u);
  EXPECT_EQ(e.marker_width, 13u);
}

TEST(ExcerptOfALine, CountsWideCharactersAndTabs) {
  EXPECT_EQ(cut_excerpt("\tload(p)", 2, 9, 80).marker_start, 4u);
  EXPECT_EQ(cut_excerpt("日 = load(p)", 5, 12, 80).marker_start, 5u);
}

TEST(ExcerptOfALine, KeepsTheMarkerInSight) {
  const std::string line = std::string(100000, 'x') + "load(p)" + std::string(100000, 'y');
  const Excerpt e = cut_excerpt(line, 100001, 100008, 60);
  EXPECT_LE(columns(e.text), 60u);
  EXPECT_TRUE(e.text.starts_with("...x"));
  EXPECT_TRUE(e.text.ends_with("y..."));
  EXPECT_EQ(e.text.substr(e.marker_start, e.marker_width), "load(p)");
}

TEST(ExcerptOfALine, SurvivesPlacesBeyondTheLine) {
  EXPECT_EQ(cut_excerpt("short", 4000000000u, 4000000000u, 40).marker_width, 1u);
  EXPECT_EQ(cut_excerpt("", 1, 1, 40).text, "");
  EXPECT_EQ(cut_excerpt("abc", 0, 0, 40).marker_start, 0u);
  EXPECT_EQ(cut_excerpt("load(", 1, kToLineEnd, 40).marker_width, 5u);
}

}  // namespace
}  // namespace loadgate::report
