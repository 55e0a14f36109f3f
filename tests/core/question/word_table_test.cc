#include "core/question/word_table.h"

#include <gtest/gtest.h>

#include <string_view>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

TEST(WordTableTest, OneMeaningInSeveralLanguages) {
  const std::pair<Language, std::string_view> whens[] = {
      {kEnglish, "when"}, {kGerman, "wann"}, {kFrench, "quand"}, {kSpanish, "cuando"}, {kItalian, "quando"}};
  for (const auto& [language, word] : whens) EXPECT_EQ(FindMeaning(word, language).sense, Sense::kWhen) << word;
  for (std::string_view word : {"Città", "Où", "gefördert"}) EXPECT_EQ(Fold(Fold(word)), Fold(word));
  EXPECT_EQ(FindMeaning(Fold("Città"), kItalian).sense, Sense::kPlace);
}

TEST(WordTableTest, AWordMeansSomethingInItsLanguageOnly) {
  EXPECT_EQ(FindMeaning("was", kGerman).sense, Sense::kWhat);
  EXPECT_EQ(FindMeaning("was", 0).sense, Sense::kChoice);
  EXPECT_EQ(FindMeaning("data", kItalian).sense, Sense::kDate);
  EXPECT_EQ(FindMeaning("data", 0).sense, Sense::kNone);
}

TEST(WordTableTest, GroupsOfWords) {
  EXPECT_EQ(FindMeaning("picked up the tab", 0).sense, Sense::kPay);
  EXPECT_EQ(FindMeaning("not in", 0).sense, Sense::kOutside);
  EXPECT_EQ(FindMeaning("", 0).sense, Sense::kNone);
}

TEST(WordTableTest, KeysTellOneThingFromAnother) {
  EXPECT_EQ(FindMeaning("abendessen", kGerman).key, "dinner");
  EXPECT_EQ(FindMeaning("minutes", 0).key, "minutes");
  EXPECT_EQ(FindMeaning("links", 0).key, "");
}

TEST(WordTableTest, PutsSlipsRight) {
  for (auto [slip, meant] : {std::pair{"sponsered", "sponsored"},
                             {"particpants", "participants"},
                             {"wher", "where"},
                             {"whre", "where"},
                             {"agneda", "agenda"},
                             {"sumit", "summit"},
                             {"partisipants", "participants"},
                             {"sponserd", "sponsored"},
                             {"abot", "about"},
                             {"wehre", "where"}})
    EXPECT_EQ(PutRight(slip, 0), meant) << slip;
}

TEST(WordTableTest, LeavesOtherWordsAlone) {
  for (std::string_view word : {"", "hat", "rate", "member", "where", "omemo", "data", "frobnicate"})
    EXPECT_EQ(PutRight(word, 0), "") << word;
}

}  // namespace
}  // namespace summit
