#include "core/answer/relation_agent.h"

#include <gtest/gtest.h>

#include <sstream>

#include "core/answer/passage_query.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

class RelationAgentTest : public ::testing::Test {
 protected:
  PassageQuery Query(const std::string& said, std::vector<std::string> about) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = Asked::kWho;
    question.about = std::move(about);
    std::istringstream words(said);
    for (std::string word; words >> word;) question.said.push_back(word);
    return MakePassageQuery(question, {}, {archive_, sample::kToday, "!"});
  }
  bool Named(const std::string& text) {
    return NamesDoerOf(text, Query("who launched the balloon", {"launched", "balloon"}), archive_);
  }
  MemoryArchive archive_ = sample::Archive();
};

TEST_F(RelationAgentTest, WhoeverStandsBeforeTheVerbDidIt) {
  EXPECT_TRUE(Named("In the evening Ada Byron has kindly launched it."));
  EXPECT_TRUE(Named("On Monday the XSF has decided to launch a balloon."));
  EXPECT_TRUE(Named("In May Ada Byron (ada) launched it."));
  EXPECT_FALSE(Named("Testing launched it."));
  EXPECT_FALSE(Named("In the evening the Balloon was launched."));
}

TEST_F(RelationAgentTest, OneWordBehindByIsAName) {
  EXPECT_TRUE(Named("The balloon, skilfully launched by Lou, flew away."));
  EXPECT_FALSE(Named("The balloon, launched by hand, flew away."));
  EXPECT_FALSE(Named("The balloon was launched by May."));
}

TEST_F(RelationAgentTest, ThanksGoToWhoeverDidIt) {
  EXPECT_TRUE(Named("Many thanks to the Kite Club for launching it."));
  EXPECT_FALSE(Named("Many thanks to all for launching it."));
}

TEST_F(RelationAgentTest, ARoleIsFollowedByItsNames) {
  const PassageQuery query = Query("who judged the race", {"judged", "race"});
  EXPECT_TRUE(NamesDoerOf("The judges are: Ada Byron and others.", query, archive_));
  EXPECT_FALSE(NamesDoerOf("The judges are: old and wise.", query, archive_));
}

TEST_F(RelationAgentTest, TheMakerOfJustThat) {
  const PassageQuery query = Query("who developed the basket", {"developed", "basket"});
  EXPECT_TRUE(NamesMaker(WordRow("Ada Byron, the developer behind the basket, tells of it."), query));
  EXPECT_FALSE(NamesMaker(WordRow("Ada Byron, developer of ropes and a friend to the basket, tells of it."), query));
}

TEST_F(RelationAgentTest, WhoseWorkItIs) {
  const PassageQuery query = Query("who wrote the pamphlet", {"wrote", "pamphlet"});
  EXPECT_TRUE(NamesOwner(WordRow("We read Ada Byron's first pamphlet on kites."), query));
  EXPECT_TRUE(NamesOwner(WordRow("Ada Byron tells of the flight and of her pamphlet."), query));
  EXPECT_FALSE(NamesOwner(WordRow("We read the pamphlet on kites."), query));
}

TEST_F(RelationAgentTest, WhoeverIsThankedForItGaveIt) {
  const PassageQuery query = Query("who gave the ropes", {"ropes"});
  EXPECT_TRUE(NamesGiver(WordRow("Special thanks to Lou for coming, and to Kite Club for the ropes."), query));
  EXPECT_FALSE(NamesGiver(WordRow("The ropes were paid by nobody."), query));
}

TEST_F(RelationAgentTest, IIsTheOnlyAuthorOfThePost) {
  const PassageQuery query = Query("who launched the balloon", {"launched", "balloon"});
  PostInfo post = sample::Post("beer", "Beer", sample::Day(2016, 3, 1));
  EXPECT_TRUE(AuthorDidIt("On Friday I launched a balloon.", query, post));
  EXPECT_FALSE(AuthorDidIt("How can I launch a balloon?", query, post));
  EXPECT_FALSE(AuthorDidIt("I saw how they launched a balloon.", query, post));
  post.authors.push_back("Mary Somerville");
  EXPECT_FALSE(AuthorDidIt("On Friday I launched a balloon.", query, post)) << "one of two";
}

}  // namespace
}  // namespace summit
