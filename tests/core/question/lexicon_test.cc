#include "core/question/lexicon.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "tests/fakes/memory_archive.h"

namespace summit {
namespace {

MemoryArchive ArchiveWith(std::string city, std::string event) {
  SummitRecord record(*SummitNumber::FromInt(7));
  record.city = Stated<std::string>{std::move(city), {Evidence{}}};
  if (!event.empty()) record.colocated_with = Stated<std::string>{std::move(event), {Evidence{}}};
  return MemoryArchive({record}, {});
}

TEST(LexiconTest, FindsCitiesWithoutCaseAndAccents) {
  const Lexicon lexicon(ArchiveWith("Zürich", ""));
  const Lexicon::Match match = lexicon.FindCity(SplitInput("in zurich today"), 1);
  EXPECT_EQ(match.name, "Zürich");
  EXPECT_EQ(match.tokens, 1u);
}

TEST(LexiconTest, FindsCitiesOfSeveralWords) {
  const Lexicon lexicon(ArchiveWith("San Jose", ""));
  EXPECT_EQ(lexicon.FindCity(SplitInput("san jose 2009"), 0).tokens, 2u);
  EXPECT_EQ(lexicon.FindCity(SplitInput("san francisco"), 0).tokens, 0u);
}

TEST(LexiconTest, KnowsEventsWithoutTheirYear) {
  const Lexicon lexicon(ArchiveWith("Brussels", "FOSDEM 2016"));
  EXPECT_TRUE(lexicon.IsEvent("fosdem"));
  EXPECT_FALSE(lexicon.IsEvent("2016"));
  EXPECT_FALSE(lexicon.IsEvent("oscon"));
}

TEST(LexiconTest, AnEmptyOneKnowsNothing) {
  const Lexicon lexicon;
  EXPECT_EQ(lexicon.FindCity(SplitInput("brussels"), 0).tokens, 0u);
  EXPECT_EQ(lexicon.FindCity({}, 0).tokens, 0u);
  EXPECT_FALSE(lexicon.IsEvent(""));
}

}  // namespace
}  // namespace summit
