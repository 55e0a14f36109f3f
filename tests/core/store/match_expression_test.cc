#include "core/store/match_expression.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace summit {
namespace {

using testing::HasSubstr;
using testing::Not;

SearchRequest Words(std::vector<std::string> words, std::vector<std::string> phrases = {}) {
  SearchRequest request;
  request.words = std::move(words);
  request.phrases = std::move(phrases);
  return request;
}

std::string All(const SearchRequest& request) {
  const auto match = MatchExpression::All(request);
  return match ? match->text() : "nothing";
}

std::string Any(const SearchRequest& request) {
  const auto match = MatchExpression::Any(request);
  return match ? match->text() : "nothing";
}

TEST(MatchExpressionTest, WordsBecomeQuotedTokens) {
  EXPECT_EQ(All(Words({"jingle", "files"})), R"(("jingle" AND "files"))");
  EXPECT_EQ(Any(Words({"jingle", "files"})), R"(("jingle" OR "files"))");
}

TEST(MatchExpressionTest, ASingleWordAsksForNoLessThanAll) {
  EXPECT_EQ(All(Words({"jingle"})), R"("jingle")");
  EXPECT_EQ(Any(Words({"jingle"})), "nothing");
}

TEST(MatchExpressionTest, PhrasesAreAlwaysWanted) {
  EXPECT_EQ(All(Words({"spam"}, {"end to end"})), R"(("end to end" AND "spam"))");
  EXPECT_EQ(Any(Words({"spam", "iot"}, {"end to end"})), R"(("end to end" AND ("spam" OR "iot")))");
}

TEST(MatchExpressionTest, OperatorsAndQuotesAreOnlyWords) {
  EXPECT_EQ(All(Words({"NEAR", "OR", "foo*"})), R"(("NEAR" AND "foo*"))");
  EXPECT_EQ(All(Words({R"(say"hi)"})), R"(("say""hi" OR "sayhi"))");
  EXPECT_EQ(All(Words({"title:mix"})), R"(("title:mix" OR "titlemix"))");
}

TEST(MatchExpressionTest, WordsOfGrammarAreLeftOutWhileOthersRemain) {
  EXPECT_EQ(All(Words({"Who", "sponsored", "the", "dinner?"})), R"(("sponsored" AND "dinner?"))");
  EXPECT_EQ(All(Words({"who"})), R"("who")");
  EXPECT_EQ(All(Words({"the"}, {"jingle"})), R"("jingle")");
}

TEST(MatchExpressionTest, ANumberIsLookedForAsOrdinalToo) {
  EXPECT_EQ(All(Words({"27"})), R"(("27" OR "27th"))");
  EXPECT_EQ(All(Words({"1st"})), R"(("1" OR "1st"))");
  EXPECT_EQ(All(Words({"12"})), R"(("12" OR "12th"))");
  EXPECT_EQ(All(Words({"22"})), R"(("22" OR "22nd"))");
  EXPECT_EQ(All(Words({"2016"})), R"("2016")");
}

TEST(MatchExpressionTest, NamesWithSignsInsideAreLookedForJoinedToo) {
  EXPECT_EQ(All(Words({"Erlang-Solutions"})), R"(("Erlang-Solutions" OR "erlangsolutions"))");
}

TEST(MatchExpressionTest, AnEntryOfSeveralWordsIsSplit) {
  EXPECT_EQ(All(Words({"jingle  files\n"})), R"(("jingle" AND "files"))");
}

TEST(MatchExpressionTest, EveryWordIsAskedForOnce) {
  EXPECT_EQ(All(Words({"Jingle", "jingle", "JINGLE!"})), R"("Jingle")");
}

TEST(MatchExpressionTest, SignsAloneAreNothing) {
  for (const std::string word : {"", "   ", "?", "***", "\"\"", "🎉", "\x01\x02", "\xFF\xFE"})
    EXPECT_EQ(All(Words({word}, {word})), "nothing") << word;
}

TEST(MatchExpressionTest, ControlCharactersAndBrokenBytesAreLeftOut) {
  EXPECT_EQ(All(Words({std::string("jin\0gle", 7)})), R"("jingle")");
  EXPECT_EQ(All(Words({"jin\xFFgle\x07"})), R"("jingle")");
}

TEST(MatchExpressionTest, APastedPageStaysASmallQuery) {
  std::vector<std::string> words;
  for (int i = 0; i < 5000; ++i) words.push_back("word" + std::to_string(i));
  words.push_back(std::string(100000, 'x'));
  EXPECT_LT(All(Words(words)).size(), 1000U);
  EXPECT_THAT(All(Words(words)), HasSubstr("\"word1\""));
  EXPECT_THAT(All(Words(words)), Not(HasSubstr("word4999")));
  EXPECT_LT(All(Words({std::string(100000, 'x')})).size(), 100U);
}

}  // namespace
}  // namespace summit
