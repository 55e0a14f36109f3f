#include "core/answer/summit_selector.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

using sample::kToday;
using Relative = WhichSummits::Relative;
using Ints = std::vector<int>;

class SummitSelectorTest : public ::testing::Test {
 protected:
  Ints Select(const WhichSummits& which, std::vector<int> shown = {}) {
    std::vector<SummitNumber> numbers;
    for (const int number : shown) numbers.push_back(*SummitNumber::FromInt(number));
    last_ = SelectSummits(which, numbers, {archive_, kToday, "!", false});
    Ints selected;
    for (const SummitRecord* record : last_.records) selected.push_back(record->number.value());
    return selected;
  }
  static WhichSummits Numbers(const Ints& numbers) {
    WhichSummits which;
    for (const int number : numbers) which.numbers.push_back(*SummitNumber::FromInt(number));
    return which;
  }
  static WhichSummits Years(const Ints& years) {
    WhichSummits which;
    which.years = years;
    return which;
  }
  static WhichSummits To(Relative relative) {
    WhichSummits which;
    which.relative = relative;
    return which;
  }

  const MemoryArchive archive_ = sample::Archive();
  Selection last_;
};

TEST_F(SummitSelectorTest, ByNumber) {
  EXPECT_EQ(Select(Numbers({21, 2})), (Ints{2, 21}));
  EXPECT_EQ(Select(Numbers({30})), Ints{});
  EXPECT_EQ(last_.missing, std::vector<std::string>{"Summit 30"});
}

TEST_F(SummitSelectorTest, ByYearOfTheEventNotOfThePost) {
  EXPECT_EQ(Select(Years({2007})), Ints{2});
  EXPECT_EQ(Select(Years({2010})), Ints{}) << "posts were written then, no Summit was held";
  EXPECT_EQ(last_.missing, std::vector<std::string>{"2010"});
}

TEST_F(SummitSelectorTest, BothSummitsOfAYear) {
  EXPECT_EQ(Select(Years({2009})), (Ints{6, 7}));
  WhichSummits july = Years({2009});
  july.month = 7;
  EXPECT_EQ(Select(july), Ints{7});
  WhichSummits brussels = Years({2009});
  brussels.cities = {"Brussels"};
  EXPECT_EQ(Select(brussels), Ints{6});
}

TEST_F(SummitSelectorTest, NumberAndYearTogether) {
  WhichSummits same = Numbers({2});
  same.years = {2007};
  EXPECT_EQ(Select(same), Ints{2});
  WhichSummits both = Numbers({2});
  both.years = {2017};
  EXPECT_EQ(Select(both), (Ints{2, 21}));
}

TEST_F(SummitSelectorTest, TheLatestIsOneThatHasBegun) {
  EXPECT_EQ(Select({}), Ints{21});
  EXPECT_EQ(last_.as, "the latest on record");
  EXPECT_EQ(Select(To(Relative::kLatest)), Ints{21});
  WhichSummits portland = To(Relative::kLatest);
  portland.cities = {"Portland"};
  EXPECT_EQ(Select(portland), Ints{12});
}

TEST_F(SummitSelectorTest, TheNextIsOneToCome) {
  EXPECT_EQ(Select(To(Relative::kNext)), Ints{24});
  const Selection later = SelectSummits(To(Relative::kNext), {}, {archive_, sample::Day(2022, 1, 1), "!", false});
  EXPECT_TRUE(later.records.empty());
  EXPECT_EQ(later.missing, std::vector<std::string>{"a Summit to come"});
}

TEST_F(SummitSelectorTest, TheOnesSpokenOf) {
  WhichSummits same;
  same.same = true;
  EXPECT_EQ(Select(same, {6, 7}), (Ints{6, 7}));
  EXPECT_EQ(Select(same), Ints{});
  EXPECT_TRUE(last_.unclear);
  EXPECT_EQ(Select(To(Relative::kBefore), {6}), Ints{2});
  EXPECT_EQ(Select(To(Relative::kAfter), {6}), Ints{7});
  EXPECT_EQ(Select(To(Relative::kBefore), {1}), Ints{});
  EXPECT_FALSE(last_.missing.empty());
}

TEST_F(SummitSelectorTest, AnEmptyArchiveHasNone) {
  const MemoryArchive empty;
  const Selection selection = SelectSummits({}, {}, {empty, kToday, "!", false});
  EXPECT_TRUE(selection.records.empty());
  EXPECT_FALSE(selection.missing.empty());
}

}  // namespace
}  // namespace summit
