// The one pass over every file: words, watched words and imports.
#include "sema/words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "sema/sketch.h"

namespace loadgate::sema {
namespace {

std::set<std::uint32_t> keys_of(std::string_view text) {
  WordScanner scanner;
  scanner.scan_copy(text);
  const std::set<std::uint32_t> keys(scanner.words().begin(), scanner.words().end());
  EXPECT_EQ(keys.size(), scanner.words().size()) << "a word came twice";
  return keys;
}

// The words of a text, one byte after the other.
std::set<std::uint32_t> expected_keys(std::string_view text) {
  auto in_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || static_cast<unsigned char>(c) >= 0x80; };
  std::set<std::uint32_t> keys;
  for (std::size_t at = 0; at < text.size();) {
    if (!in_word(text[at])) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    while (at < text.size() && in_word(text[at])) ++at;
    if (!std::isdigit(static_cast<unsigned char>(text[start]))) keys.insert(word_key(identifier_hash(text.substr(start, at - start))));
  }
  return keys;
}

TEST(Words, AreThoseOfASimpleLoop) {
  std::mt19937 random(1);
  constexpr std::string_view kAlphabet = "ab_Z09 .\n(\xC3\xA9";
  for (int round = 0; round < 3000; ++round) {
    std::string text(random() % 400, ' ');
    const unsigned blanks = 1 + random() % 30;  // one byte of so many is none of a word: words of all lengths
    for (char& c : text) c = random() % blanks == 0 ? kAlphabet[random() % kAlphabet.size()] : static_cast<char>('a' + random() % 3);
    EXPECT_EQ(keys_of(text), expected_keys(text)) << text;
  }
}

TEST(Words, OfLargeTextsAreAllInTheSketch) {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "word_" + std::to_string(i) + " ";
  WordScanner scanner;
  scanner.scan_copy(text);
  EXPECT_GT(scanner.words().size(), 199'900u);
  const Sketch sketch(scanner.words());
  for (int i = 0; i < 200'000; ++i) EXPECT_TRUE(sketch.may_contain(word_key(identifier_hash("word_" + std::to_string(i)))));
  int wrong = 0;
  for (int i = 0; i < 10'000; ++i) wrong += sketch.may_contain(word_key(identifier_hash("other_" + std::to_string(i)))) ? 1 : 0;
  EXPECT_LT(wrong, 10);
}

struct Imported {
  std::string_view name;
  std::size_t dots = 0;
  bool first = false;
};

void expect_imports(std::string_view text, std::vector<Imported> wanted) {
  WordScanner scanner;
  scanner.scan_copy(text);
  std::vector<Import> imports;
  for (const Imported& one : wanted) imports.emplace_back(module_hash(one.name), one.dots, one.first);
  std::sort(imports.begin(), imports.end());
  EXPECT_TRUE(std::equal(imports.begin(), imports.end(), scanner.imports().begin(), scanner.imports().end())) << text;
}

TEST(Imports, GiveEveryModuleThatMayRun) {
  expect_imports("import a.b as x, c\n", {{"a", 0, true}, {"a.b"}, {"c", 0, true}});
  expect_imports("from a.b import (c as d,  # why\n  e,\n)", {{"a", 0, true}, {"a.b"}, {"a.b.c"}, {"a.b.e"}});
  expect_imports("from a import *", {{"a", 0, true}});
  expect_imports("from ..a import c", {{"a", 2}, {"a.c", 2}});
  expect_imports("from . import c, \\\n  d", {{"", 1}, {"c", 1}, {"d", 1}});
  expect_imports("try: import a\nexcept: import b; from c import d", {{"a", 0, true}, {"b", 0, true}, {"c", 0, true}, {"c.d"}});
}

TEST(Imports, AreNoSentences) {
  expect_imports("x = 1  # import a\nraise X from y\nyield from z\nfrom the beginning\n\"from a import b\"\n", {});
  expect_imports("from", {});
  expect_imports("import", {});
  expect_imports("from . ", {});
  expect_imports("from a import (", {{"a", 0, true}});
}

TEST(WatchedWords, AreToldApartByHowTheyStand) {
  WatchedWords watched;
  const WatchedWords::Id list = watched.add("list", true);
  const WatchedWords::Id hub = watched.add("hub", false);
  auto members = [&](std::string_view text) {
    WordScanner scanner(&watched);
    scanner.scan_copy(text);
    const std::uint32_t key = word_key(identifier_hash("list"));
    EXPECT_EQ(std::count(scanner.words().begin(), scanner.words().end(), key), scanner.has(list) ? 1 : 0) << text;
    return scanner.has_member(list);
  };
  EXPECT_TRUE(members("list(x)\nhub.list()\nlist"));
  EXPECT_TRUE(members("hub \\\n . list()"));
  EXPECT_TRUE(members("from torch.hub import help, list as l"));
  EXPECT_TRUE(members("getattr(hub, 'list')"));
  EXPECT_TRUE(members("from torch.hub import *\nlist(x)"));
  EXPECT_FALSE(members("# a list\nx: list = list(hub)"));
  EXPECT_FALSE(members("hub"));
  WordScanner scanner(&watched);
  scanner.scan_copy("hub list");
  EXPECT_TRUE(scanner.has(hub));
  EXPECT_TRUE(scanner.has(list));
  scanner.scan_copy("nothing");
  EXPECT_FALSE(scanner.has(hub));
}

}  // namespace
}  // namespace loadgate::sema
