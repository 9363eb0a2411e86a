#include "project/source.h"

#include <gtest/gtest.h>

#include "project/encoding.h"

namespace loadgate::project {
namespace {

using namespace std::string_literals;

SourceText python(std::string_view bytes) {
  SourceText copied = read_source(bytes, "a.py", FileType::Python);
  SourceText taken = take_source(std::string(bytes), "a.py", FileType::Python);
  EXPECT_EQ(copied.text, taken.text);
  EXPECT_EQ(copied.problem.has_value(), taken.problem.has_value());
  return copied;
}

std::string problem(std::string_view bytes) {
  SourceText source = python(bytes);
  EXPECT_TRUE(source.text.empty());
  return source.problem ? std::to_string(source.problem->line) + " " + source.problem->message : "none";
}

TEST(ReadSource, Utf8) {
  EXPECT_EQ(python("x = 'é'\n").text, "x = 'é'\n");
  EXPECT_EQ(python("").text, "");
  EXPECT_FALSE(python("").problem);
  EXPECT_EQ(python("\xEF\xBB\xBFx = 1").text, "x = 1");
  EXPECT_EQ(python("# -*- coding: utf-8 -*-\nx = 'é'").text, "# -*- coding: utf-8 -*-\nx = 'é'");
  EXPECT_EQ(python("# vim: set fileencoding=UTF_8 :\n'é'").text.size(), 36u);
  EXPECT_EQ(python("\xEF\xBB\xBF# coding: utf-8\n'é'").text, "# coding: utf-8\n'é'");
}

TEST(ReadSource, SingleByteEncodings) {
  EXPECT_EQ(python("# coding: latin-1\n'\xE9'").text, "# coding: latin-1\n'é'");
  EXPECT_EQ(python("#!/usr/bin/python\n# -*- coding: iso-8859-15 -*-\n'\xA4'").text,
            "#!/usr/bin/python\n# -*- coding: iso-8859-15 -*-\n'€'");
  EXPECT_EQ(python("# coding=cp1251\r\n'\xCF'").text, "# coding=cp1251\r\n'П'");
  EXPECT_EQ(python("# coding: windows-1252\n'\x80'").text, "# coding: windows-1252\n'€'");
  EXPECT_EQ(python("# coding: koi8-r\n'\xF0'").text, "# coding: koi8-r\n'П'");
  EXPECT_EQ(python("# coding: mac-roman\n'\x8E'").text, "# coding: mac-roman\n'é'");
  EXPECT_EQ(python("# coding: latin-1-unix\n'\xE9'").text, "# coding: latin-1-unix\n'é'");
  EXPECT_EQ(python("# coding: ascii\nx").text, "# coding: ascii\nx");
}

TEST(ReadSource, WideEncodingsKeepCodeAndColumns) {
  // The second byte of a character may be a backslash or a bracket.
  EXPECT_EQ(python("# coding: gbk\n'\xC4\xE3\x81\x5C' # x").text, "# coding: gbk\n'\uFFFD\uFFFD' # x");
  EXPECT_EQ(python("# coding: shift_jis\n'\x95\x5C\xB1'").text, "# coding: shift_jis\n'\uFFFD\uFFFD'");
  EXPECT_EQ(python("# coding: big5\n'\xA5\x5C'").text, "# coding: big5\n'\uFFFD'");
  EXPECT_EQ(python("# coding: euc-jp\n'\x8F\xB0\xA1'").text, "# coding: euc-jp\n'\uFFFD'");
  EXPECT_EQ(python("# coding: gb18030\n'\x81\x30\x81\x30'").text, "# coding: gb18030\n'\uFFFD'");
  EXPECT_EQ(problem("# coding: gbk\n'\xC4"), "1 not valid in its declared encoding \"gbk\"");
}

TEST(ReadSource, Cookies) {
  EXPECT_EQ(find_cookie("# coding: a").name, "a");
  EXPECT_EQ(find_cookie("\n \t# xcoding=b c").name, "b");
  EXPECT_EQ(find_cookie("\n \t# xcoding=b c").line, 2u);
  EXPECT_EQ(find_cookie("x = 1\n# coding: a").name, "");
  EXPECT_EQ(find_cookie("\n\n# coding: a").name, "");
  EXPECT_EQ(find_cookie("x = 1 # coding: a").name, "");
  EXPECT_EQ(find_cookie("# coding : a").name, "");
  EXPECT_EQ(find_cookie("# coding:\n").name, "");
  EXPECT_EQ(find_cookie("#\r# coding: a").name, "a");
  EXPECT_EQ(find_cookie("# encoding then coding: c").name, "c");
}

TEST(ReadSource, Problems) {
  EXPECT_EQ(problem("x\ny = '\xE9'\n"), "2 not valid UTF-8, and no other encoding is declared");
  EXPECT_EQ(problem("\xFF"), "1 not valid UTF-8, and no other encoding is declared");
  EXPECT_EQ(problem("é\xC3"), "1 not valid UTF-8, and no other encoding is declared");
  EXPECT_EQ(problem("x\0y"s), "0 binary: it holds NUL bytes");
  EXPECT_EQ(problem("\xFF\xFEx\0"s), "1 UTF-16, which Python does not read as source");
  EXPECT_EQ(problem("# coding: nonsense\n"), "1 unknown encoding \"nonsense\"");
  EXPECT_EQ(problem("# coding: ascii\n'é'"), "1 not valid in its declared encoding \"ascii\"");
  EXPECT_EQ(problem("\xEF\xBB\xBF# coding: latin-1\n"),
            "1 encoding \"latin-1\" declared behind a UTF-8 byte order mark");
  std::string late(100000, '\n');
  EXPECT_EQ(problem(late + "\xE9"), "100001 not valid UTF-8, and no other encoding is declared");
  std::string wide;
  for (int index = 0; index < 5000; ++index) wide += "日本\n";
  EXPECT_EQ(problem(wide + "\xE9"), "5001 not valid UTF-8, and no other encoding is declared");
}

std::string place(const LineIndex& index, std::uint32_t offset) {
  TextPlace found = index.place(offset);
  std::string text = std::to_string(found.line);
  text += ':';
  text += std::to_string(found.column);
  if (found.cell) text.append(" in ").append(std::to_string(*found.cell));
  return text;
}

TEST(LineIndex, Places) {
  std::string text = "ab\r\ncé日x\rd\f\n\ne";
  LineIndex index(text, {});
  EXPECT_EQ(place(index, 0), "1:1");
  EXPECT_EQ(place(index, 2), "1:3");
  EXPECT_EQ(place(index, 4), "2:1");
  EXPECT_EQ(place(index, 10), "2:4");  // x, behind a two-byte and a three-byte character
  EXPECT_EQ(place(index, 12), "3:1");
  EXPECT_EQ(place(index, 15), "4:1");
  EXPECT_EQ(place(index, 16), "5:1");
  EXPECT_EQ(place(index, 17), "5:2");
  EXPECT_EQ(place(index, 1000), "5:2");
  EXPECT_EQ(index.line_at(5), "cé日x");
  EXPECT_EQ(index.line_at(0), "ab");
  EXPECT_EQ(index.line_at(15), "");
  EXPECT_EQ(index.line_at(1000), "e");
  LineIndex empty("", {});
  EXPECT_EQ(place(empty, 0), "1:1");
  EXPECT_EQ(empty.line_at(0), "");
}

TEST(LineIndex, Cells) {
  std::string text = "a\nb\nc\nd\n";
  LineIndex index(text, {{1, 0, 1}, {4, 4, 3}});
  EXPECT_EQ(place(index, 0), "1:1 in 1");
  EXPECT_EQ(place(index, 2), "2:1 in 1");
  EXPECT_EQ(place(index, 4), "1:1 in 4");
  EXPECT_EQ(place(index, 6), "2:1 in 4");
}

}  // namespace
}  // namespace loadgate::project
