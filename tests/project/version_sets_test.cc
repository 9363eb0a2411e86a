#include "project/version_sets.h"

#include <gtest/gtest.h>

namespace loadgate::project {
namespace {

int order(const char* a, const char* b) {
  std::optional<Version> of_a = parse_version(a);
  std::optional<Version> of_b = parse_version(b);
  EXPECT_TRUE(of_a) << a;
  EXPECT_TRUE(of_b) << b;
  if (!of_a || !of_b) return 99;
  int result = compare(*of_a, *of_b);
  EXPECT_EQ(compare(*of_b, *of_a), -result) << a << " " << b;
  return result;
}

bool touches(const char* specifier, const char* from, const char* below) {
  std::optional<VersionRange> range = parse_specifier(specifier);
  EXPECT_TRUE(range) << specifier;
  return range && range->touches(from, below);
}

TEST(Version, OrdersAsPep440) {
  const char* rising[] = {"0.9",   "1.0.dev1", "1.0a1",  "1.0.a2", "1.0b1", "1.0rc1", "1.0-rc.2", "1.0",    "1.0.post1",
                          "1.0-2", "1.0.1",    "1.13.0", "2.0",    "2.1.2", "2.6",    "2.10",     "2.10.1", "1!0.1"};
  for (std::size_t index = 0; index + 1 < std::size(rising); ++index) {
    EXPECT_LT(order(rising[index], rising[index + 1]), 0) << rising[index] << " " << rising[index + 1];
  }
}

TEST(Version, EqualForms) {
  EXPECT_EQ(order("2.6", "2.6.0"), 0);
  EXPECT_EQ(order("v2.6", "2.6.0.0"), 0);
  EXPECT_EQ(order("2.5.1+cu118", "2.5.1"), 0);
  EXPECT_EQ(order("1.0RC1", "1.0c1"), 0);
  EXPECT_EQ(order("1.0-alpha-1", "1.0a1"), 0);
  EXPECT_EQ(order("1.0.post", "1.0.post0"), 0);
  EXPECT_EQ(order(" 1.0 ", "1.0"), 0);
  EXPECT_EQ(order("1.13.0a0+git36449ea", "1.13a0"), 0);
}

TEST(Version, NoVersions) {
  for (const char* text : {"", "x", "1.", "1..2", "1.0-foo", "latest", "2.x", "1.0 2", "!1", "1!", "+cu118"}) {
    EXPECT_FALSE(parse_version(text)) << text;
  }
  EXPECT_TRUE(parse_version("99999999999999999999999999.1"));
  EXPECT_TRUE(parse_version(std::string(100000, '1')));
}

TEST(Specifier, Bounds) {
  EXPECT_FALSE(touches(">=2.6", "", "2.6"));
  EXPECT_TRUE(touches(">=2.5", "", "2.6"));
  EXPECT_TRUE(touches(">=2.6", "2.10", ""));
  EXPECT_FALSE(touches("<2.6", "2.6", ""));
  EXPECT_TRUE(touches("<=2.6", "2.6", ""));
  EXPECT_FALSE(touches("<2.6", "2.6", "2.10"));
  EXPECT_TRUE(touches(">2.5", "2.5", "2.6"));  // 2.5.1
  EXPECT_FALSE(touches(">2.5", "", "2.5.post1"));
  EXPECT_FALSE(touches(">=2.6,<2.10", "2.10", ""));
  EXPECT_FALSE(touches(" >= 2.3 , < 2.6 ", "2.6", ""));
  EXPECT_TRUE(touches(">=2.3,<2.6", "", "2.6"));
  EXPECT_TRUE(touches("(>=2.3,<2.6)", "", "2.6"));
}

TEST(Specifier, Pins) {
  EXPECT_TRUE(touches("==2.5.1", "1.13", "2.6"));
  EXPECT_FALSE(touches("==2.5.1", "2.6", ""));
  EXPECT_TRUE(touches("==2.6", "2.6", ""));
  EXPECT_FALSE(touches("==2.6", "", "2.6"));
  EXPECT_TRUE(touches("===2.5.1", "2.5", "2.6"));
  EXPECT_TRUE(touches("2.5.1", "2.5", "2.6"));
  EXPECT_FALSE(touches("2.5.1", "2.6", ""));
  EXPECT_TRUE(touches("==2.6.0rc1", "", "2.6"));
  EXPECT_TRUE(touches("==2.5.1+cu118", "", "2.6"));
  EXPECT_FALSE(touches("==2.5.*", "2.6", ""));
  EXPECT_FALSE(touches("==2.5.*", "", "2.5"));
  EXPECT_TRUE(touches("==2.*", "", "2.6"));
  EXPECT_TRUE(touches("==2.*", "2.6", ""));
  EXPECT_FALSE(touches("2.*", "3", ""));
}

TEST(Specifier, CompatibleCaretTilde) {
  EXPECT_TRUE(touches("~=2.2", "2.6", "3"));
  EXPECT_FALSE(touches("~=2.2", "3", ""));
  EXPECT_FALSE(touches("~=2.2.1", "2.3", ""));
  EXPECT_TRUE(touches("^2.3", "2.6", ""));
  EXPECT_FALSE(touches("^2.3", "3.0", ""));
  EXPECT_FALSE(touches("^0.3.1", "0.4", ""));
  EXPECT_FALSE(touches("^0.0.3", "0.0.4", ""));
  EXPECT_FALSE(touches("^0", "1", ""));
  EXPECT_FALSE(touches("~2.5", "2.6", ""));
  EXPECT_TRUE(touches("~2.5.1", "2.5.1", "2.6"));
  EXPECT_FALSE(touches("~2.5.1", "2.6", ""));
  EXPECT_TRUE(touches("~2", "2.6", ""));
  EXPECT_FALSE(touches("~2", "3", ""));
}

TEST(Specifier, ExclusionsAndAlternatives) {
  EXPECT_TRUE(touches("!=2.5.1", "2.5.1", "2.6"));
  EXPECT_FALSE(touches(">=2.5,!=2.5.*", "2.5", "2.6"));
  EXPECT_TRUE(touches(">=2.0,!=2.5.*", "", "2.6"));
  EXPECT_FALSE(touches("^1.13 || ^2.6", "2.0", "2.6"));
  EXPECT_TRUE(touches("^1.13 || ^2.6", "1.13", "2.0"));
  EXPECT_FALSE(touches("2.5.1|2.6.0", "2.5.2", "2.6"));
  EXPECT_TRUE(touches(">=2.0 <2.3", "2.2", "2.3"));
  EXPECT_FALSE(touches(">=2.0 <2.3", "2.3", ""));
  EXPECT_FALSE(touches("=2.5", "2.6", ""));  // conda
  EXPECT_TRUE(touches("=2.5", "2.5.1", "2.6"));
}

TEST(Specifier, Nothing) {
  for (const char* text : {"", "*", "  ", "==*", ">=", "foo", ">=x", "@ http://x", "== 1.0; y", ">2,<1", "^2 || *"}) {
    EXPECT_FALSE(parse_specifier(text)) << text;
  }
  // A bound on the number of clauses, not on time.
  std::string many = ">=1";
  for (int index = 0; index < 10000; ++index) many += ",>=1";
  EXPECT_FALSE(parse_specifier(many));
  std::string alternatives = "1.0";
  for (int index = 0; index < 2000; ++index) alternatives += "||1.0";
  EXPECT_FALSE(parse_specifier(alternatives));
}

TEST(VersionSet, UniteAndIntersect) {
  VersionSet a = parse_specifier(">=1,<2")->stretches;
  VersionSet b = parse_specifier(">=2,<3")->stretches;
  EXPECT_EQ(unite(a, b).size(), 1u);
  EXPECT_TRUE(intersect(a, b).empty());
  EXPECT_EQ(unite(a, parse_specifier("==4")->stretches).size(), 2u);
  EXPECT_TRUE(VersionRange{}.stretches.empty());
  EXPECT_FALSE(VersionRange{}.touches("", ""));
}

TEST(Names, Pep503) {
  EXPECT_EQ(normal_name("PyTorch_Lightning"), "pytorch-lightning");
  EXPECT_EQ(normal_name("a.-_b"), "a-b");
}

}  // namespace
}  // namespace loadgate::project
