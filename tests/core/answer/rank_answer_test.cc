#include "core/answer/rank_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class RankAnswerTest : public ::testing::Test {
 protected:
  Answer Rank(const Question& question) { return AnswerRank(question, sample::PoolFor(question, context_), context_); }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(RankAnswerTest, WhoSponsoredMostOften) {
  const Answer answer = Rank(sample::Ask(Operation::kMost, Intent::kSponsors));
  EXPECT_TRUE(
      Has(answer, "Isode is named most often as a sponsor, twice (Summits 6 and 21; counted over the 3 Summits"))
      << Text(answer);
  EXPECT_EQ(answer.citations.size(), 2u);
}

TEST_F(RankAnswerTest, ALongerNameOfAnOrganisationCountsWithTheShorter) {
  SummitRecord other = sample::Seventh();
  other.sponsors = {sample::Say(SponsorFact{"Cisco", "", ""}, "summit-7"),
                    sample::Say(SponsorFact{"Surevine Ltd.", "", ""}, "summit-7")};
  const MemoryArchive archive({other, sample::TwentyFirst()}, sample::Posts());
  const Question question = sample::Ask(Operation::kMost, Intent::kSponsors);
  const AnswerContext context{archive, sample::kToday, "!", false};
  const Answer answer = AnswerRank(question, PoolOf(question, {}, context), context);
  EXPECT_TRUE(Has(answer, "Cisco and Surevine are named most often as sponsors, twice each")) << Text(answer);
}

TEST_F(RankAnswerTest, TheBiggestSummit) {
  const Answer answer = Rank(sample::Ask(Operation::kMost, Intent::kSummit));
  EXPECT_TRUE(Has(answer, "The most participants: Summit 1 ")) << Text(answer);
  EXPECT_TRUE(Has(answer, "Summit 6 (6-9 February 2009, Brussels) - over 40 developers")) << "as many\n"
                                                                                          << Text(answer);
  EXPECT_TRUE(Has(answer, "Counted: 3 Summits")) << Text(answer);
}

TEST_F(RankAnswerTest, WhichSummitHadMostOfSomething) {
  Question question = sample::Ask(Operation::kMost, Intent::kSponsors);
  question.how_many = true;
  EXPECT_TRUE(Has(Rank(question), "The most sponsors: Summit 21")) << Text(Rank(question));
  question.operation = Operation::kLeast;
  EXPECT_TRUE(Has(Rank(question), "The fewest sponsors: Summit 7")) << Text(Rank(question));
}

TEST_F(RankAnswerTest, OfTwoTheOneWithMore) {
  Question question = sample::Ask(Operation::kMost, Intent::kSponsors);
  question.how_many = question.of_two = true;
  question.which.numbers = {*SummitNumber::FromInt(7), *SummitNumber::FromInt(21)};
  EXPECT_TRUE(Has(Rank(question), "The most sponsors: Summit 21")) << Text(Rank(question));
  question.choice = true;
  EXPECT_TRUE(Has(Rank(question), "No: Summit 21")) << Text(Rank(question));
  std::swap(question.which.numbers[0], question.which.numbers[1]);
  EXPECT_TRUE(Has(Rank(question), "Yes: Summit 21")) << Text(Rank(question));
  question.intent = Intent::kParticipants;
  question.which.numbers = {*SummitNumber::FromInt(6), *SummitNumber::FromInt(21)};
  const Answer unknown = Rank(question);
  EXPECT_EQ(unknown.status, AnswerStatus::kNotFound) << Text(unknown);
  EXPECT_TRUE(Has(unknown, "does not tell the participants of both: only Summit 6")) << Text(unknown);
}

TEST_F(RankAnswerTest, WhetherOneIsTheFirstOfAll) {
  Question question = sample::Ask(Operation::kMost, Intent::kSummit);
  question.choice = true;
  question.claim.numbers = {*SummitNumber::FromInt(6)};
  EXPECT_TRUE(Has(Rank(question), "Yes: The most participants: Summit 1 ")) << Text(Rank(question));
  question.operation = Operation::kLeast;
  EXPECT_TRUE(Has(Rank(question), "No, Summit 6 has over 40 developers. ")) << Text(Rank(question));
}

TEST_F(RankAnswerTest, NobodyWasAtEveryOne) {
  Question question = sample::Ask(Operation::kMost, Intent::kSponsors);
  question.every = true;
  EXPECT_TRUE(Has(Rank(question), "Nobody is named as a sponsor of each of the 3 Summits.")) << Text(Rank(question));
}

TEST_F(RankAnswerTest, PlacesAndLengths) {
  EXPECT_TRUE(Has(Rank(sample::Ask(Operation::kMost, Intent::kWhere)), "Brussels was the place most often, 3 times"))
      << "one lies ahead\n"
      << Text(Rank(sample::Ask(Operation::kMost, Intent::kWhere)));
  EXPECT_TRUE(
      Has(Rank(sample::Ask(Operation::kMost, Intent::kWhen)), "Summit 6 (6-9 February 2009, Brussels) - 4 days"));
}

TEST_F(RankAnswerTest, ThoseNamedOftenEnough) {
  Question question = sample::Ask(Operation::kMost, Intent::kSponsors);
  question.repeated = true;
  EXPECT_TRUE(Has(Rank(question), "named more than once")) << Text(Rank(question));
  question.fewest_times = 9;
  EXPECT_EQ(Rank(question).status, AnswerStatus::kNotFound);
  EXPECT_TRUE(Has(Rank(question), "No sponsor is named at least 9 times")) << Text(Rank(question));
}

TEST_F(RankAnswerTest, SummitsWithManyOfThem) {
  Question question = sample::Ask(Operation::kMost, Intent::kSponsors);
  question.repeated = question.how_many = true;
  question.fewest_times = 3;
  EXPECT_TRUE(Has(Rank(question), "with at least 3 sponsors")) << Text(Rank(question));
  EXPECT_TRUE(Has(Rank(question), "of the 3 Summits whose sponsors the archive names")) << Text(Rank(question));
  question.fewest_times = 100;
  EXPECT_EQ(Rank(question).status, AnswerStatus::kNotFound);
}

TEST_F(RankAnswerTest, ATopicCountsWhereverItIsPartOfALongerOne) {
  SummitRecord other = sample::Seventh();
  other.topics = {sample::Say(TopicFact{"Jingle for voice", "", false}, "summit-7")};
  const MemoryArchive archive({sample::Second(), other}, sample::Posts());
  const Question question = sample::Ask(Operation::kMost, Intent::kTopics);
  const AnswerContext context{archive, sample::kToday, "!", false};
  EXPECT_TRUE(Has(AnswerRank(question, PoolOf(question, {}, context), context),
                  "Jingle is named most often as a topic, twice"));
}

TEST_F(RankAnswerTest, NothingToCountIsSaid) {
  const MemoryArchive archive({sample::Twelfth()}, sample::Posts());
  const AnswerContext context{archive, sample::kToday, "!", false};
  for (const Intent intent : {Intent::kSponsors, Intent::kTopics, Intent::kSummit}) {
    const Question question = sample::Ask(Operation::kMost, intent);
    EXPECT_EQ(AnswerRank(question, PoolOf(question, {}, context), context).status, AnswerStatus::kNotFound);
  }
}

}  // namespace
}  // namespace summit
