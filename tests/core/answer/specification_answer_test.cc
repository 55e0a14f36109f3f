#include "core/answer/specification_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

class SpecificationAnswerTest : public ::testing::Test {
 protected:
  std::optional<Answer> Ask(std::vector<std::string> said, const std::string& name = {}, const std::string& xep = {}) {
    Question question = sample::Ask(Operation::kTell, Intent::kExplain);
    question.asked = Asked::kWhat;
    question.said = std::move(said);
    if (!name.empty()) question.names = {{xep.empty() ? NameKind::kTopic : NameKind::kXep, xep, name}};
    return AnswerSpecificationNumber({question, shown_, context_});
  }
  void Say(std::string text) { archive_.AddText(sample::Id("beer"), "News", std::move(text), 12); }

  MemoryArchive archive_ = sample::Archive();
  const std::vector<SummitNumber> shown_{};
  const AnswerContext context_{archive_, sample::kToday, "!"};
};

TEST_F(SpecificationAnswerTest, TheNumberStandsBesideTheName) {
  for (const std::string_view text : {"Zebras (XEP-0999) are new.", "We read XEP-0999: Zebras, and slept.",
                                      "Zebras, as defined in XEP-0999, have stripes."}) {
    archive_ = sample::Archive();
    Say(std::string(text));
    for (const auto& said : {std::vector<std::string>{"which", "XEP", "is", "zebras"},
                             std::vector<std::string>{"what", "is", "the", "xep", "number", "of", "Zebras"}}) {
      const auto answer = Ask(said, said.back());
      ASSERT_TRUE(answer) << text;
      EXPECT_TRUE(sample::Has(*answer, "is XEP-0999")) << sample::Text(*answer);
      ASSERT_FALSE(answer->claims.empty());
      EXPECT_EQ(answer->claims.front().evidence.front().line, 12);
    }
  }
}

TEST_F(SpecificationAnswerTest, ALongerTitleIsAnotherSpecification) {
  Say("We read XEP-0998: Zebras Over Cable.");
  const auto answer = Ask({"which", "XEP", "is", "zebras"}, "zebras");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, AnswerStatus::kNotFound);
}

TEST_F(SpecificationAnswerTest, TheKnownNumberIsTheOnlyOne) {
  archive_.AddName(NameKind::kXep, "XEP-0997", {"Zebras"});
  Say("Zebras (XEP-0998) are old, Zebras (XEP-0998) are dull.\n\nZebras (XEP-0997) are new.");
  const auto answer = Ask({"which", "XEP", "is", "zebras"}, "zebras", "XEP-0997");
  ASSERT_TRUE(answer);
  EXPECT_TRUE(sample::Has(*answer, "is XEP-0997")) << sample::Text(*answer);
}

TEST_F(SpecificationAnswerTest, AnyOtherQuestionIsLeftAlone) {
  Say("Zebras (XEP-0999) are new.");
  EXPECT_FALSE(Ask({"what", "are", "zebras"}, "zebras"));
  EXPECT_FALSE(Ask({"which", "XEP", "is", "about", "stripes"}));
}

TEST_F(SpecificationAnswerTest, ANameIsToldByItsNumberAndItsLongName) {
  archive_.AddName(NameKind::kXep, "XEP-0999", {"ZBR", "Zebra Roll Call"});
  Say("Ada works on ZBR (XEP-0999), with great care.");
  Question question = sample::Ask(Operation::kTell, Intent::kExplain);
  question.asked = Asked::kWhat;
  question.names = {{NameKind::kXep, "XEP-0999", "zbr"}};
  const auto answer = AnswerSpecificationName({question, shown_, context_});
  ASSERT_TRUE(answer);
  EXPECT_TRUE(sample::Has(*answer, "zbr is XEP-0999 (Zebra Roll Call):")) << sample::Text(*answer);
  ASSERT_FALSE(answer->claims.empty());
  EXPECT_EQ(answer->claims.front().evidence.front().line, 12);
  question.names = {{NameKind::kXep, "XEP-0999", "XEP-0999"}};
  EXPECT_FALSE(AnswerSpecificationName({question, shown_, context_})) << "its number says nothing new";
  question.names = {{NameKind::kTopic, "ropes", "ropes"}};
  EXPECT_FALSE(AnswerSpecificationName({question, shown_, context_}));
}

}  // namespace
}  // namespace summit
