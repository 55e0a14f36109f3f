#include "core/answer/wording.h"

#include <gtest/gtest.h>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

using sample::kToday;

TEST(WordingTest, HeadlineSaysHowItStands) {
  EXPECT_EQ(Headline(sample::Second(), kToday), "Summit 2 (26 February 2007, Brussels)");
  EXPECT_EQ(Headline(sample::Twelfth(), kToday), "Summit 12 (announced for 22-23 October 2012, Portland)");
  EXPECT_EQ(Headline(sample::Record(9, "summit-9"), kToday), "Summit 9");
  EXPECT_EQ(Headline(sample::Second(), kToday, "the latest on record"),
            "Summit 2, the latest on record (26 February 2007, Brussels)");
}

TEST(WordingTest, WhatLiesAheadIsNeverToldAsHeld) {
  SummitRecord record = sample::Second();
  EXPECT_EQ(WhenPhrase(record, kToday), "took place on 26 February 2007");
  EXPECT_EQ(WhenPhrase(record, sample::Day(2007, 1, 1)), "is announced for 26 February 2007");
  EXPECT_EQ(Headline(record, sample::Day(2007, 1, 1)), "Summit 2 (announced for 26 February 2007, Brussels)");
}

TEST(WordingTest, AnnouncementsStayAnnouncements) {
  EXPECT_EQ(WhenPhrase(sample::Twelfth(), kToday), "was announced for 22-23 October 2012");
  EXPECT_EQ(WhenPhrase(sample::Coming(), kToday), "is announced for 28-29 January 2021");
  SummitRecord planned = sample::Coming();
  planned.standing = Standing::kPlanned;
  EXPECT_EQ(WhenPhrase(planned, kToday), "is planned for 28-29 January 2021");
}

TEST(WordingTest, DatesByTheirPrecision) {
  EXPECT_EQ(WhenPhrase(sample::TwentyFirst(), kToday), "took place in February 2017");
  EXPECT_EQ(OnDates(DateRange::OfYear(std::chrono::year(2005))), "in 2005");
  EXPECT_EQ(WhenPhrase(sample::Record(9, "summit-9"), kToday), "has no date in the archive");
}

TEST(WordingTest, Places) {
  EXPECT_EQ(Town(sample::Second()), "Brussels, Belgium");
  EXPECT_EQ(Venue(sample::Second()), "Atlas Hotel, Rue du Vieux Marché aux Grains 30");
  SummitRecord online = sample::Record(25, "summit-25");
  EXPECT_EQ(Town(online), "");
  online.online = true;
  EXPECT_EQ(Town(online), "online");
}

TEST(WordingTest, RangesOfNumbers) {
  EXPECT_EQ(Ranges({}), "");
  EXPECT_EQ(Ranges({4}), "4");
  EXPECT_EQ(Ranges({1, 2}), "1 and 2");
  EXPECT_EQ(Ranges({1, 2, 3, 5, 8, 9, 10}), "1-3, 5 and 8-10");
  EXPECT_EQ(SummitsOnRecord(sample::Archive()), "1, 2, 6, 7, 12, 21 and 24");
}

TEST(WordingTest, EchoesFewAndHarmlessWords) {
  EXPECT_EQ(Echo({"dinner"}), "“dinner”");
  EXPECT_EQ(Echo({"a", "b", "c", "d", "e"}), "“a b c”");
  EXPECT_EQ(Echo({}), "that");
  EXPECT_EQ(Echo({"https://spam.example/"}), "that");
  EXPECT_EQ(Echo({"<b>bold</b>"}), "that");
  EXPECT_LE(Echo({std::string(500, 'x')}).size(), 40u);
}

TEST(WordingTest, CitesTheOriginalOfADigest) {
  const MemoryArchive archive = sample::Archive();
  const PostInfo* digest = archive.FindPost(sample::Id("digest"));
  ASSERT_NE(digest, nullptr);
  EXPECT_EQ(Cite(*digest).url, "https://example.org/original/");
  Evidence evidence{digest->id, 3, "", "https://example.org/second/"};
  EXPECT_EQ(Cite(evidence, archive).url, "https://example.org/second/");
  EXPECT_EQ(Cite(evidence, archive).title, "All of it");
  evidence.url.clear();
  EXPECT_EQ(Cite(evidence, archive).url, "https://example.org/original/");
}

TEST(WordingTest, NamesPostsByTitleAndDate) {
  const MemoryArchive archive = sample::Archive();
  EXPECT_EQ(NamePost(sample::Id("roundup-7"), archive), "“Roundup 7” (25 February 2009)");
  EXPECT_EQ(NamePost(sample::Id("unknown"), archive), "another post");
}

}  // namespace
}  // namespace summit
