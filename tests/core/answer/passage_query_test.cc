#include "core/answer/passage_query.h"

#include <gtest/gtest.h>

#include "core/answer/stem.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

class PassageQueryTest : public ::testing::Test {
 protected:
  PassageQuery Query(Asked asked, std::vector<std::string> about, std::vector<std::string> said) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = asked;
    question.about = std::move(about);
    question.said = std::move(said);
    return MakePassageQuery(question, {}, {archive_, sample::kToday, "!"});
  }
  MemoryArchive archive_ = sample::Archive();
};

WantedWord Wanted(std::string word, std::vector<std::string> others = {}) {
  WantedWord wanted;
  wanted.word = std::move(word);
  wanted.stems = {StemmedWords(wanted.word)};
  for (const std::string& other : others) wanted.stems.push_back(StemmedWords(other));
  return wanted;
}

TEST_F(PassageQueryTest, WhatAsksIsNotLookedFor) {
  const PassageQuery query =
      Query(Asked::kWho, {"balloon", "spoke"}, {"who", "spoke", "about", "the", "balloon", "please"});
  EXPECT_EQ(query.Words(), std::vector<std::string>{"balloon"});
  EXPECT_TRUE(query.IsFact());
}

TEST_F(PassageQueryTest, AFigureIsANameAndAWordWithACapitalToo) {
  const PassageQuery query =
      Query(Asked::kWhat, {"Zeppelin", "2.0", "balloons"}, {"what", "did", "Zeppelin", "2.0", "do", "for", "balloons"});
  ASSERT_EQ(query.words.size(), 3u);
  EXPECT_TRUE(query.words[0].named);
  EXPECT_TRUE(query.words[1].named);
  EXPECT_FALSE(query.words[2].named);
}

TEST_F(PassageQueryTest, APlaceThatIsNoSummitHasToBeTold) {
  Question question;
  question.intent = Intent::kExplain;
  question.asked = Asked::kHowMany;
  question.about = {"pilots"};
  question.said = {"how", "many", "pilots", "are", "in", "Japan"};
  question.which.countries = {"Japan"};
  const PassageQuery query = MakePassageQuery(question, {}, {archive_, sample::kToday, "!"});
  EXPECT_EQ(query.Words(), (std::vector<std::string>{"pilots", "Japan"}));
  EXPECT_TRUE(query.words.back().named);
}

TEST_F(PassageQueryTest, TheRequestHasOtherWordsForTheSame) {
  const PassageRequest request = Query(Asked::kWho, {"quit"}, {"who", "quit"}).Request();
  ASSERT_EQ(request.words, std::vector<std::string>{"quit"});
  EXPECT_NE(std::find(request.likewise[0].begin(), request.likewise[0].end(), "resign"), request.likewise[0].end());
}

TEST(WantedWordTest, AWordItselfIsCloserThanOneOfItsMeaning) {
  const WantedWord quit = Wanted("quit", {"resign"});
  EXPECT_EQ(quit.MatchIn(StemmedWords("She quit.")), 1);
  EXPECT_LT(quit.MatchIn(StemmedWords("She resigned.")), 1);
  EXPECT_GT(quit.MatchIn(StemmedWords("She resigned.")), 0.5);
  EXPECT_EQ(quit.MatchIn(StemmedWords("She stayed.")), 0);
}

TEST(WantedWordTest, IrregularFormsAreTheWordItself) {
  EXPECT_EQ(Wanted("found").MatchIn(StemmedWords("finding space for us")), 1);
  EXPECT_EQ(Wanted("buy").MatchIn(StemmedWords("what we bought")), 1);
}

TEST(WantedWordTest, AVersionIsNoPartOfAnother) {
  EXPECT_EQ(Wanted("2.0").MatchIn(StemmedWords("Version 2.0 is out")), 1);
  EXPECT_EQ(Wanted("2.0").MatchIn(StemmedWords("Version 0.2.0 is out")), 0);
}

TEST_F(PassageQueryTest, TheKindOfWhatIsAskedIsNotLookedFor) {
  EXPECT_EQ(Query(Asked::kWhat, {"version", "Zeppelin"}, {"which", "version", "of", "Zeppelin", "flew"}).Words(),
            std::vector<std::string>{"Zeppelin"});
  EXPECT_EQ(Query(Asked::kHowMuch, {"money", "gas"}, {"how", "much", "money", "was", "the", "gas"}).Words(),
            std::vector<std::string>{"gas"});
}

TEST_F(PassageQueryTest, ATranslationIsAsGoodAsTheWord) {
  const PassageQuery query = Query(Asked::kWho, {"Vorstand"}, {"wer", "ist", "im", "Vorstand"});
  ASSERT_EQ(query.words.size(), 1u);
  EXPECT_EQ(query.words[0].MatchIn(StemmedWords("the board of it")), 1);
}

TEST_F(PassageQueryTest, TheDeedIsReadInOtherLanguages) {
  const PassageQuery query =
      Query(Asked::kWho, {"Vorstand", "gewählt"}, {"wer", "wurde", "in", "den", "Vorstand", "gewählt"});
  EXPECT_EQ(query.deed.verb.word, "gewählt");
  EXPECT_TRUE(query.deed.passive);
}

}  // namespace
}  // namespace summit
