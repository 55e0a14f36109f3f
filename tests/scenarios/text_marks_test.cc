#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

/// What goes with a text: its language, whether its signs are styling, what its links lead to.
class Marks : public Scenario {
 protected:
  TextMarks Of(const std::string& answer, std::vector<Citation> citations = {}) {
    archive.Knows("when 5", Reply{AnswerStatus::kAnswered, answer, std::move(citations), false});
    Restart();
    Sit();
    Says("alice", "!when 5");
    return std::get<SendRoomMessage>(actions().front()).marks;
  }
};

TEST_F(Marks, LanguageIsSaid) { EXPECT_EQ(Of("In May.").lang, "en"); }

TEST_F(Marks, SignsOfAnArchiveMeanThemselves) {
  EXPECT_FALSE(Of("In May 2005.").unstyled);
  EXPECT_TRUE(Of("On *the* 5th of May.").unstyled);
  EXPECT_TRUE(Of("See my_file_name.").unstyled);
  EXPECT_TRUE(Of("Then ~nothing~.").unstyled);
  EXPECT_TRUE(Of("Run `it`.").unstyled);
  EXPECT_TRUE(Of("First\n> a quote").unstyled);
}

TEST_F(Marks, LinksOfTheTextAreDescribedFromTheArchive) {
  const Citation shown{{0, "a.md"}, "https://example.org/a/", "A post"};
  const Citation other{{0, "b.md"}, "https://example.org/b/", "Another"};
  EXPECT_THAT(Of("In May. https://example.org/a/", {shown, other}).previews,
              ElementsAre(LinkPreview{"https://example.org/a/", "A post"}));
}

}  // namespace
}  // namespace summit::bot
