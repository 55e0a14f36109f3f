#include "core/question/sentence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "tests/core/question/sample_names.h"

namespace summit {
namespace {

constexpr Date kToday{std::chrono::year(2020), std::chrono::month(6), std::chrono::day(1)};

std::vector<Term> Read(std::string_view text) {
  return ReadTerms(WithoutElisions(SplitInput(text)), Lexicon(SampleNames()), kToday);
}

const Term* Find(const std::vector<Term>& terms, std::string_view typed) {
  const auto found = std::ranges::find(terms, typed, &Term::typed);
  return found == terms.end() ? nullptr : &*found;
}

TEST(SentenceTest, TakesElisionsApart) {
  std::vector<std::string> words;
  for (const InputWord& word : WithoutElisions(SplitInput("what's l'hôtel d'où ont-ils didn't Cisco's O'Brien")))
    words.push_back(word.raw);
  EXPECT_EQ(words,
            (std::vector<std::string>{"what", "is", "l", "hôtel", "d", "où", "ont", "did", "not", "Cisco", "O'Brien"}));
}

TEST(SentenceTest, GuessesTheLanguage) {
  EXPECT_EQ(GuessLanguages(SplitInput("wann war der Summit")), kGerman);
  EXPECT_EQ(GuessLanguages(SplitInput("quand était le sommet")), kFrench);
  EXPECT_EQ(GuessLanguages(SplitInput("when was the summit")), 0);
  EXPECT_EQ(GuessLanguages({}), 0);
}

TEST(SentenceTest, GroupsBeforeSingleWords) {
  const std::vector<Term> terms = Read("who picked up the tab at summit 19");
  ASSERT_NE(Find(terms, "picked up the tab"), nullptr);
  EXPECT_TRUE(Find(terms, "picked up the tab")->Is(Sense::kPay));
  ASSERT_NE(Find(terms, "19"), nullptr);
  EXPECT_EQ(Find(terms, "19")->kind, Term::Kind::kWhich);
}

TEST(SentenceTest, TheLongestNameWins) {
  const std::vector<Term> terms = Read("did Cisco Belgium sponsor 21");
  ASSERT_NE(Find(terms, "Cisco Belgium"), nullptr);
  EXPECT_EQ(Find(terms, "Cisco Belgium")->things.front().name, "Cisco Belgium");
}

TEST(SentenceTest, CapitalsMakeAName) {
  const std::vector<Term> terms = Read("was Bill Gates at summit 2");
  ASSERT_NE(Find(terms, "Bill"), nullptr);
  EXPECT_EQ(Find(terms, "Bill")->kind, Term::Kind::kUnknown);
  EXPECT_TRUE(Find(Read("who paid the bill of summit 2"), "bill")->Is(Sense::kMoney));
}

TEST(SentenceTest, PutsSlipsRightInASentenceOnly) {
  const std::vector<Term> terms = Read("who sponsered summit 19");
  EXPECT_EQ(Find(terms, "sponsered")->slip_of, "sponsored");
  EXPECT_EQ(Find(Read("sponsers 21"), "sponsers")->kind, Term::Kind::kUnknown);
}

TEST(SentenceTest, SpecificationsByNumber) {
  for (std::string_view text : {"xep 369", "XEP-0369", "xep-369", "XEP0369"}) {
    const std::vector<Term> terms = Read(text);
    ASSERT_EQ(terms.size(), 1u) << text;
    EXPECT_EQ(terms[0].things.front().name, "XEP-0369") << text;
  }
  EXPECT_EQ(Read("xep 9999")[0].things.front().name, "");
}

TEST(SentenceTest, TakesOurWordsApartThatAHyphenJoins) {
  std::vector<std::string> words;
  for (const InputWord& word : WithoutElisions(SplitInput("Wiki-Seite Summit-Sponsoren Process-One co-located")))
    words.push_back(word.raw);
  EXPECT_EQ(words, (std::vector<std::string>{"Wiki", "Seite", "Summit", "Sponsoren", "Process-One", "co-located"}));
}

TEST(SentenceTest, TakesNotApartWithoutItsApostrophe) {
  std::vector<std::string> words;
  for (const InputWord& word : WithoutElisions(SplitInput("why isnt it dont want"))) words.push_back(word.raw);
  EXPECT_EQ(words, (std::vector<std::string>{"why", "is", "not", "it", "do", "not", "want"}));
}

TEST(SentenceTest, AWordThatTheArchiveUsesIsNoSlip) {
  const auto read = [](Lexicon::WordTest used) {
    return ReadTerms(WithoutElisions(SplitInput("who sponsered summit 6")), Lexicon(SampleNames(), std::move(used)),
                     kToday);
  };
  EXPECT_EQ(read([](std::string_view) { return false; })[1].slip_of, "sponsored");
  EXPECT_EQ(read([](std::string_view word) { return word == "sponsered"; })[1].slip_of, "");
}

}  // namespace
}  // namespace summit
