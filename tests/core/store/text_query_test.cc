#include "core/store/text_query.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TextQueryTest : public testing::Test {
 protected:
  TextQuery Of(const std::vector<std::string>& words, const std::vector<std::string>& phrases = {}) const {
    return TextQuery::Of(words, phrases, synonyms_, stemmer_);
  }
  /// The spellings of all terms, with "|" between spellings.
  std::vector<std::string> Terms(const std::vector<std::string>& words,
                                 const std::vector<std::string>& phrases = {}) const {
    std::vector<std::string> terms;
    for (const QueryTerm& term : Of(words, phrases).terms) {
      std::string text;
      for (const StemPhrase& spelling : term.spellings) {
        if (!text.empty()) text += "|";
        for (std::size_t i = 0; i < spelling.size(); ++i) text += (i > 0 ? " " : "") + spelling[i];
      }
      terms.push_back(text);
    }
    return terms;
  }

  Stemmer stemmer_;
  Synonyms synonyms_{{{NameKind::kXep, "XEP-0499", {"Garden Fences", "GF"}, 3}}, {{"DSF", "Dry Stone Fence"}}};
};

TEST_F(TextQueryTest, WordsLoseTheirEndings) { EXPECT_THAT(Terms({"jingles", "Files"}), ElementsAre("jingl", "file")); }

TEST_F(TextQueryTest, OperatorsAndQuotesAreOnlyWords) {
  EXPECT_THAT(Terms({"NEAR", "foo*"}), ElementsAre("near", "foo"));
  EXPECT_THAT(Terms({R"(say"hi)"}), ElementsAre("sai hi|sayhi"));
  EXPECT_THAT(Terms({"title:mix"}), ElementsAre("titl mix|titlemix"));
}

TEST_F(TextQueryTest, WordsOfGrammarAreLeftOutWhileOthersRemain) {
  EXPECT_THAT(Terms({"Who", "sponsored", "the", "dinner?"}), ElementsAre("sponsor", "dinner"));
  EXPECT_THAT(Terms({"who"}), ElementsAre("who"));
  EXPECT_THAT(Terms({"the"}, {"jingle"}), ElementsAre("jingl"));
}

TEST_F(TextQueryTest, ANumberIsLookedForAsOrdinalToo) {
  EXPECT_THAT(Terms({"27"}), ElementsAre("27|27th"));
  EXPECT_THAT(Terms({"1st"}), ElementsAre("1st|1"));
  EXPECT_THAT(Terms({"2016"}), ElementsAre("2016"));
}

TEST_F(TextQueryTest, AYearIsKnownAsOne) {
  const TextQuery query = Of({"2016", "27", "20161"});
  EXPECT_EQ(query.terms[0].year, 2016);
  EXPECT_EQ(query.terms[1].year, 0);
  EXPECT_EQ(query.terms[2].year, 0);
}

TEST_F(TextQueryTest, NamesWithSignsInsideAreLookedForJoinedToo) {
  EXPECT_THAT(Terms({"Erlang-Solutions"}), ElementsAre("erlang solut|erlangsolut"));
}

TEST_F(TextQueryTest, OtherNamesForTheSameAreLookedForToo) {
  EXPECT_THAT(Terms({"GF"}), ElementsAre("gf|xep 0499|garden fenc"));
  EXPECT_THAT(Terms({"dsf"}), ElementsAre("dsf|dry stone fenc"));
  EXPECT_THAT(Terms({"garden", "fences"}), ElementsAre("garden|xep 0499|gf", "fenc|xep 0499|gf"));
  EXPECT_THAT(Terms({"garden"}), ElementsAre("garden"));
  EXPECT_THAT(Terms({"e2ee"}), ElementsAre("e2e|end to end encrypt"));
}

TEST_F(TextQueryTest, AnEntryOfSeveralWordsIsSplitAndEveryWordAskedForOnce) {
  EXPECT_THAT(Terms({"jingle  files\n", "Jingle", "JINGLE!"}), ElementsAre("jingl", "file"));
}

TEST_F(TextQueryTest, MayIsAMonthBeforeAYear) {
  EXPECT_THAT(Terms({"may", "jingle"}), ElementsAre("jingl"));
  EXPECT_THAT(Terms({"jingle", "May", "2024"}), ElementsAre("jingl", "mai", "2024"));
}

TEST_F(TextQueryTest, SignsAloneAreNothing) {
  for (const std::string word : {"", "   ", "?", "***", "\"\"", "🎉", "\x01\x02", "\xFF\xFE"})
    EXPECT_THAT(Terms({word}, {word}), IsEmpty()) << word;
}

TEST_F(TextQueryTest, ControlCharactersAndBrokenBytesAreLeftOut) {
  EXPECT_THAT(Terms({std::string("jin\0gle", 7)}), ElementsAre("jingl"));
  EXPECT_THAT(Terms({"jin\xFFgle\x07"}), ElementsAre("jingl"));
}

TEST_F(TextQueryTest, APastedPageStaysASmallQuery) {
  std::vector<std::string> words;
  for (int i = 0; i < 5000; ++i) words.push_back("word" + std::to_string(i));
  words.push_back(std::string(100000, 'x'));
  EXPECT_LE(Of(words).terms.size(), 24U);
  EXPECT_LT(Of({std::string(100000, 'x')}).AnyOf({0}).text.size(), 200U);
}

TEST_F(TextQueryTest, AnExpressionTellsAllTermsAndHasItsConditions) {
  TextQuery query = Of({"spam", "27"}, {"end to end"});
  const MatchExpression any = query.AnyOf({1});
  EXPECT_EQ(any.text, R"((("end to end") AND (("spam")) AND (("27" OR "27th") OR ("end to end"))))");
  EXPECT_THAT(any.phrases, ElementsAre(0, 1, 2, 3));
  const MatchExpression all = query.AllOf({2, 1});
  EXPECT_EQ(all.text, R"((("end to end") AND ("27" OR "27th") AND ("spam")))");
  EXPECT_THAT(all.phrases, ElementsAre(0, 2, 3, 1));
}

TEST_F(TextQueryTest, WhatEveryRowHasLetsTheOtherTermsBeThereOrNot) {
  TextQuery query = Of({"spam", "jingle"});
  query.AddSoft({"file"}, stemmer_);
  EXPECT_EQ(query.AnyOf({0, 1}).text, R"(((("spam") OR ("jingl")) AND (("file") OR (("spam") OR ("jingl")))))");
  EXPECT_EQ(query.AllOf({0, 1}).text, R"((("spam") AND ("jingl") AND (("file") OR ("spam"))))");
  EXPECT_EQ(query.AnyOf({1}, {"m1", "m2"}).text,
            R"(((("jingl")) AND (("spam") OR ("file") OR ("m1" OR "m2")) AND ("m1" OR "m2")))");
  EXPECT_THAT(query.AnyOf({1}, {"m1", "m2"}).phrases, ElementsAre(1, 0, 2));
}

TEST_F(TextQueryTest, TheRarestWordComesFirstAndAPhraseIsNoWord) {
  TextQuery query = Of({"spam", "iot"}, {"end to end"});
  query.terms[1].posts = 9;
  query.terms[2].posts = 3;
  EXPECT_THAT(query.WordsByRarity(), ElementsAre(2, 1));
}

}  // namespace
}  // namespace summit
