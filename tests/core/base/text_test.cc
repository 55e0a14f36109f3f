#include "core/base/text.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(TextTest, FoldMakesSpellingsMeet) {
  EXPECT_EQ(Fold("Tronçon"), "troncon");
  EXPECT_EQ(Fold("NŸCO Ümläut Straße"), "nyco umlaut strasse");
  EXPECT_EQ(Fold("Bartosz Małkowski"), "bartosz malkowski");
  EXPECT_EQ(Fold("“MUC”—it’s"), "\"muc\"-it's");
  EXPECT_EQ(Fold("a\xC2\xA0"
                 "b"),
            "a b");
}

TEST(TextTest, NameKeyIgnoresPunctuationAndSpaces) {
  EXPECT_EQ(NameKey("Process-One"), NameKey("ProcessOne"));
  EXPECT_EQ(NameKey("AG-Software"), NameKey("AG Software"));
  EXPECT_EQ(NameKey("&yet"), NameKey("&Yet"));
  EXPECT_NE(NameKey("&yet"), NameKey("yet"));
}

TEST(TextTest, WordsAreLettersAndDigits) {
  EXPECT_EQ(FoldedWords("Who's at \"XEP-0369\"?"), (std::vector<std::string>{"who", "s", "at", "xep", "0369"}));
  EXPECT_TRUE(FoldedWords("?!… —").empty());
}

TEST(TextTest, XmlSafeDropsWhatXmlAndChatsCannotCarry) {
  EXPECT_EQ(XmlSafe("a\x01"
                    "b\x1F"
                    "c\tn\n"),
            "abc\tn\n");
  EXPECT_EQ(XmlSafe(std::string_view("n\0ul", 4)), "nul");
  EXPECT_EQ(XmlSafe("\xFF\xC0\x80 ok \xE2\x82"), " ok ");
  EXPECT_EQ(XmlSafe("\xEF\xBF\xBE\xEF\xBF\xBF|\xED\xA0\x80|"), "||");
  EXPECT_EQ(XmlSafe("a\r\nb\rc"), "a\nb\nc");
  EXPECT_EQ(XmlSafe("a\xE2\x80\xAE"
                    "b"),
            "ab");
  EXPECT_EQ(XmlSafe("😀 \xF4\x8F\xBF\xBD"), "😀 \xF4\x8F\xBF\xBD");
}

TEST(TextTest, RepairKeepsGoodText) {
  EXPECT_EQ(RepairUtf8("Tron\xE7on"), "Tron\xEF\xBF\xBDon");
  EXPECT_EQ(RepairUtf8("Tronçon"), "Tronçon");
  EXPECT_FALSE(IsUtf8("\xC3"));
  EXPECT_TRUE(IsUtf8("ç"));
}

TEST(TextTest, CutNeverExceedsItsLimit) {
  const std::string text = "Véritable rencontre des développeurs à Bruxelles";
  for (std::size_t limit = 0; limit < 60; ++limit) {
    const std::string cut = CutText(text, limit);
    EXPECT_LE(CountCodePoints(cut), limit) << cut;
    EXPECT_TRUE(IsUtf8(cut)) << cut;
  }
  EXPECT_EQ(CutText("one two three four", 9), "one two…");
  EXPECT_EQ(CutText("one two three four", 12), "one two thr…");
  EXPECT_EQ(CutText("short", 5), "short");
}

TEST(TextTest, TrimAndCollapseKnowNoBreakSpaces) {
  EXPECT_EQ(Trim("\xC2\xA0 a b \n\xC2\xA0"), "a b");
  EXPECT_EQ(Trim("\xC3\xA0"), "\xC3\xA0");
  EXPECT_EQ(CollapseSpaces(" a\xC2\xA0\xC2\xA0 b\n\nc "), "a b c");
}

TEST(TextTest, ListsReadLikeSpeech) {
  EXPECT_EQ(JoinAnd({}), "");
  EXPECT_EQ(JoinAnd({"a"}), "a");
  EXPECT_EQ(JoinAnd({"a", "b"}), "a and b");
  EXPECT_EQ(JoinAnd({"a", "b", "c"}), "a, b and c");
}

}  // namespace
}  // namespace summit
