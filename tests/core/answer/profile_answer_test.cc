#include "core/answer/profile_answer.h"

#include <gtest/gtest.h>

#include "tests/core/answer/many_test.h"

namespace summit {
namespace {

using sample::Has;
using sample::Text;

class ProfileAnswerTest : public ::testing::Test {
 protected:
  static Question Who(NameKind kind, const std::string& name) {
    Question question;
    question.intent = Intent::kExplain;
    question.asked = Asked::kWho;
    question.names = {{kind, name, name}};
    question.about = {name};
    return question;
  }

  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext context_{archive_, sample::kToday, "!", false};
};

TEST_F(ProfileAnswerTest, APersonByWhereTheyWereAndWithWhom) {
  const auto answer = AnswerProfile(Who(NameKind::kPerson, "Person Number2"), context_);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(Has(*answer,
                  "Person Number2, as far as the archive's records tell, took part in Summit 2, listed with "
                  "Company 2."))
      << Text(*answer);
  EXPECT_FALSE(answer->citations.empty());
  EXPECT_EQ(answer->told.size(), 1u);
}

TEST_F(ProfileAnswerTest, ACompanyByWhatItSponsored) {
  const auto answer = AnswerProfile(Who(NameKind::kCompany, "Nokia"), context_);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(Has(*answer, "Nokia, as far as the archive's records tell, sponsored Summit 6.")) << Text(*answer);
}

TEST_F(ProfileAnswerTest, AbsentWhereMoreIsAskedOrNothingIsKnown) {
  EXPECT_FALSE(AnswerProfile(Who(NameKind::kPerson, "Nobody Known"), context_));
  Question more = Who(NameKind::kCompany, "Nokia");
  more.about.emplace_back("phones");
  EXPECT_FALSE(AnswerProfile(more, context_));
  Question why = Who(NameKind::kCompany, "Nokia");
  why.asked = Asked::kWhy;
  EXPECT_FALSE(AnswerProfile(why, context_));
}

}  // namespace
}  // namespace summit
