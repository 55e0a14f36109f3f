#include "core/question/sentence_meaning.h"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/core/question/sample_names.h"

namespace summit {
namespace {

constexpr Date kToday{std::chrono::year(2020), std::chrono::month(6), std::chrono::day(1)};

Question Of(std::string_view text) {
  const Lexicon lexicon(SampleNames());
  return Understand(ReadTerms(WithoutElisions(SplitInput(text)), lexicon, kToday), lexicon);
}

TEST(SentenceMeaningTest, SaysWhatKindOfThingIsAskedFor) {
  EXPECT_EQ(Of("who sponsored 19").asked, Asked::kWho);
  EXPECT_EQ(Of("which hotel was 19 in").asked, Asked::kWhere);
  EXPECT_EQ(Of("which month was 19 in").asked, Asked::kWhen);
  EXPECT_EQ(Of("which company paid").asked, Asked::kWho);
  EXPECT_EQ(Of("how long was 19").asked, Asked::kHowLong);
  EXPECT_EQ(Of("how many came").asked, Asked::kHowMany);
  EXPECT_EQ(Of("MIX").asked, Asked::kAnything);
}

TEST(SentenceMeaningTest, AFactAnswersOnlyWhatItIsAskedFor) {
  for (std::string_view text :
       {"when was the dinner of summit 6", "who gave the talk about pubsub", "how much was the hotel",
        "how many women attended summit 9", "who won the match at summit 3"})
    EXPECT_EQ(Of(text).intent, Intent::kExplain) << text;
}

TEST(SentenceMeaningTest, WordsThatAreNotUnderstoodStayVisible) {
  EXPECT_EQ(Of("what was the wifi password").unknown, (std::vector<std::string>{"wifi", "password"}));
  EXPECT_EQ(Of("what was the wifi password").about, (std::vector<std::string>{"wifi", "password"}));
  EXPECT_FALSE(Of("which topics were not discussed at 19").unknown.empty());
}

TEST(SentenceMeaningTest, NamesTheArchiveDoesNotKnow) {
  const Question question = Of("did Globex sponsor summit 21");
  ASSERT_EQ(question.names.size(), 1u);
  EXPECT_EQ(question.names[0], (NamedThing{NameKind::kCompany, "", "Globex"}));
  EXPECT_TRUE(question.unknown.empty());
}

TEST(SentenceMeaningTest, MergesWhatIsSaidOfSummits) {
  WhichSummits which, more;
  which.years = {2016};
  more.years = {2016, 2017};
  more.month = 2;
  Merge(more, which);
  EXPECT_EQ(which.years, (std::vector<int>{2016, 2017}));
  EXPECT_EQ(which.month, 2u);
}

}  // namespace
}  // namespace summit
