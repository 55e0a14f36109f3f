#include "bot/address_matcher.h"

#include <gtest/gtest.h>

#include <string>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr CallStyle kStyle{"SummitBot", "!", 500};

struct Case {
  const char* body;
  std::optional<Call> expected;
};

TEST(AddressMatcherTest, InARoom) {
  const Case cases[] = {
      {"!summit 21", Call{"summit 21", true, false}},
      {"!21", Call{"21", true, false}},
      {"!o\xC3\xB9 21", Call{"o\xC3\xB9 21", true, false}},
      {"\xC2\xA0!when 2\xC2\xA0", Call{"when 2", true, false}},
      {"> quote\n\n!when 2\nrest", Call{"when 2", true, false}},
      {"summitbot: when 2", Call{"when 2", false, true}},
      {"summitbot,when 2", Call{"when 2", false, true}},
      {"@summitbot, !when 2", Call{"when 2", true, true}},
      {"summitbot::, when 2", Call{"when 2", false, true}},
      {"summitbot: :)", Call{")", false, true}},
      {"summitbot:", Call{"help", true, true}},
      {"summitbot: !", Call{"help", true, true}},
      {"summitbot: !!!", Call{"!!!", false, true}},
      {"@summitbot", Call{"help", true, true}},
      {"summit 21", std::nullopt},
      {"summitbot when 2", std::nullopt},
      {"@summitbotty when 2", std::nullopt},
      {"hey summitbot: when 2", std::nullopt},
      {"!", std::nullopt},
      {"!!", std::nullopt},
      {"! when", std::nullopt},
      {"!?", std::nullopt},
      {"> !when 2", std::nullopt},
      {"talk\n!when 2", std::nullopt},
      {"```\n!when 2\n```", std::nullopt},
      {"/me !when 2", std::nullopt},
      {"", std::nullopt},
      {"\xFF\xFE", std::nullopt},
  };
  for (const Case& c : cases) EXPECT_EQ(MatchRoomCall(c.body, kStyle), c.expected) << c.body;
}

TEST(AddressMatcherTest, InPrivate) {
  const Case cases[] = {
      {"when 2", Call{"when 2", false, true}},
      {"!when 2", Call{"when 2", true, true}},
      {"SummitBot: when 2", Call{"when 2", false, true}},
      {"!!!", Call{"!!!", false, true}},
      {"!", Call{"help", true, true}},
      {"\xF0\x9F\x91\x8B", Call{"\xF0\x9F\x91\x8B", false, true}},
      {"> quote\nand this", Call{"and this", false, true}},
      {"> quote", std::nullopt},
      {"/me waves", std::nullopt},
      {" \n ", std::nullopt},
  };
  for (const Case& c : cases) EXPECT_EQ(MatchPrivateCall(c.body, kStyle), c.expected) << c.body;
}

TEST(AddressMatcherTest, NickWithASeparatorInIt) {
  const CallStyle style{"bot: the 2nd", "!", 500};
  EXPECT_EQ(MatchRoomCall("Bot: the 2nd: when 2", style), (Call{"when 2", false, true}));
  EXPECT_EQ(MatchRoomCall("bot: when 2", style), std::nullopt);
}

TEST(AddressMatcherTest, WithoutANickOnlyThePrefixCounts) {
  const CallStyle style{"", "!", 500};
  EXPECT_EQ(MatchRoomCall(": when 2", style), std::nullopt);
  EXPECT_EQ(MatchRoomCall("@ when 2", style), std::nullopt);
  EXPECT_EQ(MatchPrivateCall("when 2", style), (Call{"when 2", false, true}));
}

TEST(AddressMatcherTest, LongOnesAreCutBetweenCharacters) {
  std::string accents = "summit ";
  for (int i = 0; i < 20000; ++i) accents += "\xC3\xA9";
  const auto call = MatchPrivateCall(accents, kStyle);
  ASSERT_TRUE(call);
  EXPECT_LE(CountCodePoints(call->text), 500u);
  EXPECT_GE(CountCodePoints(call->text), 6u);
  EXPECT_TRUE(IsUtf8(call->text));
  EXPECT_TRUE(accents.starts_with(call->text));
}

TEST(AddressMatcherTest, ManyLinesOfQuotesCostNothingMuch) {
  std::string body;
  for (int i = 0; i < 100000; ++i) body += "> !when 2\n";
  body += "!when 2";
  EXPECT_EQ(MatchRoomCall(body, kStyle), std::nullopt);
}

}  // namespace
}  // namespace summit::bot
