#include "core/answer/link_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class LinkAnswerTest : public ::testing::Test {
 protected:
  LinkAnswerTest() {
    record_.links = {Link(LinkKind::kSlides, "On our server", "https://example.org/ropes.pdf", 31),
                     Link(LinkKind::kOther, "Tower", "https://example.org/tower", 40)};
    archive_.AddText(sample::Id("summit-6"), "Ropes", "Ada Byron walked us through ropes.\n\n- On our server", 29);
    archive_.AddText(sample::Id("summit-6"), "Tower", "Grace Hopper showed the tower.", 40);
  }
  static Stated<LinkFact> Link(LinkKind kind, const std::string& label, const std::string& url, int line) {
    return {{kind, label, url}, {{sample::Id("summit-6"), line, label, "https://example.org/summit-6/"}}};
  }
  std::optional<Answer> Ask(std::vector<std::string> about, std::optional<LinkKind> kind = {},
                            Intent intent = Intent::kLinks) {
    Question question;
    question.intent = intent;
    question.about = std::move(about);
    question.link_kind = kind;
    const AnswerContext context{archive_, sample::kToday, "!", false, nullptr};
    return AnswerLinkedThere({question, {}, context}, {&record_});
  }

  SummitRecord record_ = sample::Sixth();
  MemoryArchive archive_ = sample::Archive();
};

TEST_F(LinkAnswerTest, ALinkGoesByWhatStandsAboveItsList) {
  const auto answer = Ask({"Ada", "Byron"}, LinkKind::kSlides);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(Has(*answer, "https://example.org/ropes.pdf")) << Text(*answer);
  EXPECT_FALSE(Has(*answer, "tower")) << Text(*answer);
  EXPECT_EQ(answer->claims.size(), 1u);
  EXPECT_EQ(answer->told, std::vector<SummitNumber>{record_.number});
}

TEST_F(LinkAnswerTest, OrByTheSentenceThatHasIt) {
  const auto answer = Ask({"Grace", "Hopper"});
  ASSERT_TRUE(answer);
  EXPECT_TRUE(Has(*answer, "https://example.org/tower")) << Text(*answer);
}

TEST_F(LinkAnswerTest, OfThatKindAndWithAllTheWords) {
  EXPECT_FALSE(Ask({"Grace", "Hopper"}, LinkKind::kSlides));
  EXPECT_FALSE(Ask({"Ada", "Hopper"}));
  EXPECT_FALSE(Ask({}));
  EXPECT_FALSE(Ask({"Ada", "Byron"}, {}, Intent::kExplain));
}

}  // namespace
}  // namespace summit
