#include "core/answer/excerpt_worth.h"

#include <gtest/gtest.h>

#include "core/answer/excerpt_refusal.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

class ExcerptWorthTest : public ::testing::Test {
 protected:
  std::string RefusalOf(const std::string& text, Asked asked, std::vector<std::string> about,
                        std::vector<std::string> said) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = asked;
    question.about = std::move(about);
    question.said = std::move(said);
    Passage passage;
    passage.post.id = sample::Id("balloons");
    passage.post.title = "News";
    passage.post.date = sample::Day(2009, 3, 1);
    passage.text = text;
    passage.score = 1;
    const PassageQuery query = MakePassageQuery(question, {}, {archive_, sample::kToday, "!"});
    return Refusal(BestExcerpt(passage, 1, query, archive_), query);
  }
  MemoryArchive archive_ = sample::Archive();
};

TEST_F(ExcerptWorthTest, NobodySaidItWasTheFunniest) {
  const std::vector<std::string> about = {"balloon", "race"},
                                 said = {"which", "was", "the", "funniest", "balloon", "race"};
  EXPECT_EQ(RefusalOf("The balloon race of Ghent was won by Ada Lovelace.", Asked::kWhat, about, said),
            "it does not say “funniest”");
  EXPECT_EQ(RefusalOf("The funniest balloon race was that of Ghent, they said.", Asked::kWhat, about, said), "");
}

TEST_F(ExcerptWorthTest, WhatWasStillToComeIsNoOutcome) {
  const std::vector<std::string> about = {"elected", "captain"}, said = {"who", "was", "elected", "captain"};
  EXPECT_EQ(RefusalOf("The elections of the captain have begun, says Ada Lovelace.", Asked::kWho, about, said),
            "that was still to come");
  EXPECT_EQ(RefusalOf("Ada Lovelace was elected captain of the balloon.", Asked::kWho, about, said), "");
}

TEST_F(ExcerptWorthTest, OnlyANumberOfJustThatCounts) {
  const std::vector<std::string> about = {"pilots", "balloon"},
                                 said = {"how", "many", "pilots", "has", "the", "balloon"};
  EXPECT_EQ(RefusalOf("The balloon was seen by its pilots on 12 days.", Asked::kHowMany, about, said),
            "without a number");
  EXPECT_EQ(RefusalOf("The balloon has three pilots and a cook.", Asked::kHowMany, about, said), "");
}

TEST_F(ExcerptWorthTest, APlainFactMissesNoWord) {
  const std::vector<std::string> about = {"basket", "wove"}, said = {"who", "wove", "the", "basket"};
  EXPECT_EQ(RefusalOf("The basket was sold by Ada Lovelace.", Asked::kWho, about, said), "without “wove”");
}

TEST_F(ExcerptWorthTest, AnAddressIsWhereToFindIt) {
  const std::vector<std::string> about = {"pilots", "list"},
                                 said = {"where", "can", "I", "join", "the", "pilots", "list"};
  EXPECT_EQ(RefusalOf("All pilots are on the list at https://example.org/pilots today.", Asked::kWhere, about, said),
            "");
}

TEST_F(ExcerptWorthTest, WhereToReadOnIsNoAnswer) {
  const std::vector<std::string> about = {"balloon", "race"}, said = {"what", "was", "the", "balloon", "race", "about"};
  EXPECT_EQ(RefusalOf("You can read more about the balloon race in our diary.", Asked::kWhat, about, said),
            "it is told elsewhere");
  EXPECT_EQ(RefusalOf("The balloon race of Ghent went three times around the tower.", Asked::kWhat, about, said), "");
}

TEST_F(ExcerptWorthTest, NewsAreToldAsSuchAndOfJustThat) {
  const std::vector<std::string> about = {"Zeppelins"}, said = {"what", "is", "new", "in", "Zeppelins"};
  EXPECT_EQ(RefusalOf("Zeppelins 2.0 has many new features for pilots.", Asked::kWhat, about, said), "");
  EXPECT_EQ(RefusalOf("Zeppelins fly slowly over the old town of Ghent.", Asked::kWhat, about, said),
            "it tells of nothing new");
  EXPECT_EQ(RefusalOf("A zeppelin has many new features for pilots.", Asked::kWhat, about, said),
            "it is about something else");
}

TEST_F(ExcerptWorthTest, ALinkIsToThatOfWhichItIsAsked) {
  const std::vector<std::string> about = {"German"},
                                 said = {"where", "can", "I", "find", "the", "songs", "in", "German"};
  EXPECT_NE(RefusalOf("The German pilots have a repository here.", Asked::kWhere, about, said), "");
  EXPECT_EQ(RefusalOf("The German songs are on our website.", Asked::kWhere, about, said), "");
}

TEST_F(ExcerptWorthTest, AnAddressIsNoAnswerToAnotherQuestion) {
  const std::vector<std::string> about = {"Zeppelin", "feature"}, said = {"Zeppelin", "main", "feature"};
  EXPECT_NE(RefusalOf("You can get Zeppelin at: https://example.org/get", Asked::kAnything, about, said), "");
}

}  // namespace
}  // namespace summit
