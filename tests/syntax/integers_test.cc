// Integer literals that are positions.
#include "syntax/integers.h"

#include <gtest/gtest.h>

namespace loadgate::syntax {
namespace {

TEST(SmallInteger, EveryWayToWriteOne) {
  EXPECT_EQ(small_integer("0"), 0);
  EXPECT_EQ(small_integer("17"), 17);
  EXPECT_EQ(small_integer("1_000"), 1000);
  EXPECT_EQ(small_integer("0x1F"), 31);
  EXPECT_EQ(small_integer("0O17"), 15);
  EXPECT_EQ(small_integer("0b101"), 5);
  EXPECT_EQ(small_integer("00"), 0);
}

TEST(SmallInteger, NothingElse) {
  EXPECT_EQ(small_integer(""), std::nullopt);
  EXPECT_EQ(small_integer("1.5"), std::nullopt);
  EXPECT_EQ(small_integer("1e3"), std::nullopt);
  EXPECT_EQ(small_integer("2j"), std::nullopt);
  EXPECT_EQ(small_integer("1000001"), std::nullopt);
  EXPECT_EQ(small_integer("99999999999999999999"), std::nullopt);
}

}  // namespace
}  // namespace loadgate::syntax
