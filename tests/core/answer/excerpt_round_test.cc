#include "core/answer/excerpt_round.h"

#include <gtest/gtest.h>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

constexpr std::size_t kRoom = 300;

class ExcerptRoundTest : public ::testing::Test {
 protected:
  Excerpt Best(std::string text, std::vector<PassagePart> after = {}) {
    Passage passage;
    passage.post.id = sample::Id("balloons");
    passage.post.title = "News";
    passage.post.date = sample::Day(2009, 3, 1);
    passage.text = std::move(text);
    passage.score = 1;
    passage.after = std::move(after);
    return BestExcerpt(std::move(passage), 1, query_, archive_);
  }
  static PassageQuery Query(const MemoryArchive& archive) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = Asked::kWhat;
    question.about = {"steward"};
    question.said = {"what", "does", "the", "steward", "have", "to", "do"};
    return MakePassageQuery(question, {}, {archive, sample::kToday, "!"});
  }

  MemoryArchive archive_ = sample::Archive();
  PassageQuery query_ = Query(archive_);
};

TEST_F(ExcerptRoundTest, TheListThatTheNextSentenceLeadsToGoesWithIt) {
  Excerpt excerpt =
      Best("The role of steward is one of great care for all balloons. Every morning he will:",
           {{"Feed the fire below the big balloon", 12, true}, {"Mend whatever the wind has torn", 13, true}});
  excerpt.first = 0, excerpt.count = 1, excerpt.list.clear();
  GoOn(query_, kRoom, archive_, excerpt);
  EXPECT_EQ(excerpt.count, 2u);
  ASSERT_EQ(excerpt.list.size(), 2u);
  EXPECT_EQ(excerpt.list[0], "Feed the fire below the big balloon");
}

TEST_F(ExcerptRoundTest, ALeadThatLeadsToNothingIsLeftOut) {
  Excerpt excerpt = Best("The role of steward is one of great care for all balloons. Every morning he will:");
  excerpt.first = 0, excerpt.count = 1;
  GoOn(query_, kRoom, archive_, excerpt);
  EXPECT_EQ(excerpt.Text(), "The role of steward is one of great care for all balloons.");
}

TEST_F(ExcerptRoundTest, WhatWasSaidStandsFurtherOn) {
  const std::string what = "The steward is the oldest office that any balloon has ever had on board.",
                    aside = "Nobody knows by whom it was thought of, or why it has lasted for such a long time.",
                    said = "The pilots discussed a second steward, and agreed on none.";
  Excerpt excerpt = Best(what + " " + aside + " " + said);
  excerpt.first = 0, excerpt.count = 1;
  Excerpt plain = excerpt;
  TurnToWhatWasSaid(query_, kRoom, plain);
  EXPECT_EQ(plain.Text(), what) << "what it is was asked for";
  query_.discussed = true;
  Excerpt wide = excerpt;
  TurnToWhatWasSaid(query_, kRoom, wide);
  EXPECT_EQ(wide.Text(), what + " " + aside + " " + said);
  TurnToWhatWasSaid(query_, said.size() + 1, excerpt);
  EXPECT_EQ(excerpt.Text(), said);
}

TEST_F(ExcerptRoundTest, WhatIsStillToBeDiscussedWasNotSaid) {
  query_.discussed = true;
  Excerpt excerpt = Best("The steward is the oldest office of all. It will be discussed on the list of the pilots.");
  excerpt.first = 0, excerpt.count = 1;
  TurnToWhatWasSaid(query_, kRoom, excerpt);
  EXPECT_EQ(excerpt.count, 1u);
}

TEST_F(ExcerptRoundTest, APronounNeedsTheSentenceBefore) {
  Excerpt excerpt = Best("The steward keeps the fire. He is chosen by all.");
  excerpt.first = 1, excerpt.count = 1;
  GoBack(kRoom, excerpt);
  EXPECT_EQ(excerpt.first, 0u);
}

}  // namespace
}  // namespace summit
