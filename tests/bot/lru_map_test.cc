#include "bot/lru_map.h"

#include <gtest/gtest.h>

#include <memory>

namespace summit::bot {
namespace {

int& At(LruMap<int>& map, const std::string& key, int value) {
  return map.At(key, [value] { return value; });
}

TEST(LruMapTest, LongestUntouchedGoesFirst) {
  LruMap<int> map(2);
  At(map, "a", 1);
  At(map, "b", 2);
  EXPECT_NE(map.Find("a"), nullptr);
  At(map, "c", 3);
  EXPECT_EQ(map.Find("b"), nullptr);
  EXPECT_EQ(*map.Find("a"), 1);
  EXPECT_EQ(*map.Find("c"), 3);
  EXPECT_EQ(map.size(), 2u);
}

TEST(LruMapTest, ExistingEntryIsNotMadeAgain) {
  LruMap<int> map(2);
  At(map, "a", 1) = 7;
  EXPECT_EQ(At(map, "a", 1), 7);
}

TEST(LruMapTest, MoveReplaces) {
  LruMap<int> map(3);
  At(map, "a", 1);
  At(map, "b", 2);
  map.Move("a", "b");
  EXPECT_EQ(map.Find("a"), nullptr);
  EXPECT_EQ(*map.Find("b"), 1);
  map.Move("nobody", "b");
  EXPECT_EQ(*map.Find("b"), 1);
  map.Move("b", "b");
  EXPECT_EQ(*map.Find("b"), 1);
}

TEST(LruMapTest, MovesWhatCannotBeCopied) {
  LruMap<std::unique_ptr<int>> map(1);
  map.At("a", [] { return std::make_unique<int>(5); });
  map.Move("a", "b");
  EXPECT_EQ(**map.Find("b"), 5);
}

TEST(LruMapTest, EraseKeysIf) {
  LruMap<int> map(5);
  for (const char* key : {"a1", "b1", "a2"}) At(map, key, 0);
  map.EraseKeysIf([](const std::string& key) { return key.starts_with('a'); });
  EXPECT_EQ(map.size(), 1u);
  EXPECT_NE(map.Find("b1"), nullptr);
}

TEST(LruMapTest, HoldsOneAtLeast) {
  LruMap<int> map(0);
  At(map, "a", 1);
  EXPECT_EQ(map.size(), 1u);
}

}  // namespace
}  // namespace summit::bot
