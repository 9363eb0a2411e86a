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

std::set<std::string> with_role(std::string_view text, WordRole role) {
  const std::set<std::uint32_t> keys = keys_of(text);
  std::set<std::string> found;
  for (std::string_view word : words_in(text)) {
    if (keys.contains(word_key(identifier_hash(word), role))) found.emplace(word);
  }
  return found;
}

TEST(Roles, NamesOfFunctionsAreDefined) {
  EXPECT_EQ(with_role("def load(path): save(path)\nclass C:\n  async def  run (self): pass\n  def \\\n later(): pass\n", WordRole::Defined),
            (std::set<std::string>{"load", "run", "later"}));
}

TEST(Roles, WhatStandsInTheHeadOfAClassMayBeABase) {
  using Names = std::set<std::string>;
  EXPECT_EQ(with_role("class A(Base, pkg.Other[T], metaclass=Meta): x = Field\n", WordRole::Base), (Names{"Base", "pkg", "Other", "T", "metaclass", "Meta"}));
  EXPECT_EQ(with_role("class A: x = Field\nclass B: pass", WordRole::Base), Names{});
  EXPECT_EQ(with_role("class A(  # isn't (the end\n  Base,\n  key='a:)',\n  other=1e5): x = Field\n", WordRole::Base), (Names{"Base", "key", "other"}));
  EXPECT_EQ(with_role("class A[T: int](Base): x", WordRole::Base), (Names{"T", "int", "Base"}));
  EXPECT_EQ(with_role("class \\\n A(Base): x", WordRole::Base), (Names{"Base"}));
  EXPECT_EQ(with_role("class A(Base\nclass B(Other): x", WordRole::Base), (Names{"Base", "class", "B", "Other", "x"})) << "a bracket is never closed";
  EXPECT_EQ(with_role("from x import (Base as B, Other)\nclass C(B): pass", WordRole::Base), (Names{"Base", "B"})) << "imported under another name";
}

TEST(SketchIndex, FindsTheSketchesThatHaveAllKeys) {
  std::mt19937 random(3);
  std::vector<Sketch> sketches;
  std::vector<std::set<std::uint32_t>> keys;
  for (int i = 0; i < 150; ++i) {
    std::set<std::uint32_t> own;
    for (unsigned n = random() % 300; n > 0; --n) own.insert(word_key(identifier_hash("w" + std::to_string(random() % 400))));
    keys.push_back(own);
    sketches.emplace_back(std::vector<std::uint32_t>(own.begin(), own.end()));
  }
  const SketchIndex index(sketches.size(), [&](std::size_t i) -> const Sketch& { return sketches[i]; });
  for (int round = 0; round < 400; ++round) {
    const std::vector<std::uint32_t> wanted{word_key(identifier_hash("w" + std::to_string(round))), word_key(identifier_hash("w" + std::to_string(random() % 400)))};
    std::vector<std::uint32_t> expected;
    for (std::uint32_t i = 0; i < sketches.size(); ++i) {
      if (keys[i].contains(wanted[0]) && keys[i].contains(wanted[1])) expected.push_back(i);
    }
    EXPECT_EQ(index.with_all(wanted), expected);
  }
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
