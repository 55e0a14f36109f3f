#include "core/answer/topic_mentions.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

class TopicMentionsTest : public ::testing::Test {
 protected:
  TopicMentionsTest() {
    archive_.AddText(sample::Id("summit-2"), "Agenda", "Some time went into DNSSEC. Then there was a mix of demos.",
                     30);
    archive_.AddText(sample::Id("summit-6"), "Talk", "More on DNSSEC was heard.", 12);
  }
  std::vector<TopicMention> Find(std::string name) const {
    WantedName wanted;
    wanted.kind = NameKind::kTopic;
    wanted.name = wanted.typed = std::move(name);
    wanted.spellings = {{Fold(wanted.name)}};
    return MentionsInText(wanted, PoolOf({}, {}, context_), context_);
  }

  MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!"};
};

TEST_F(TopicMentionsTest, AreByNumberEachWithItsWords) {
  const std::vector<TopicMention> found = Find("DNSSEC");
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].record->number.value(), 2);
  EXPECT_EQ(found[0].evidence.quote, "Some time went into DNSSEC.");
  EXPECT_EQ(found[0].evidence.line, 30);
  EXPECT_EQ(found[1].record->number.value(), 6);
}

TEST_F(TopicMentionsTest, ShortFormsStandAsWritten) { EXPECT_TRUE(Find("MIX").empty()); }

TEST_F(TopicMentionsTest, FiguresAreNoTopic) { EXPECT_TRUE(Find("2.5").empty()); }

TEST_F(TopicMentionsTest, OtherPostsDoNotCount) {
  for (const TopicMention& mention : Find("OMEMO")) EXPECT_EQ(mention.record->number.value(), 21);
}

}  // namespace
}  // namespace summit
