#include "core/question/question_parser.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/question/commands.h"
#include "tests/fakes/memory_archive.h"

namespace summit {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

constexpr Date kToday{year(2020), month(6), day(1)};

Lexicon MakeLexicon() {
  SummitRecord record(*SummitNumber::FromInt(7));
  record.city = Stated<std::string>{"San Jose", {Evidence{}}};
  record.colocated_with = Stated<std::string>{"OSCON 2009", {Evidence{}}};
  return Lexicon(MemoryArchive({record}, {}));
}

Question Parse(std::string_view text, bool prefixed = false) {
  return QuestionParser(MakeLexicon()).Parse(text, prefixed, kToday);
}

struct Example {
  std::string_view text;
  Intent intent;
  std::vector<int> numbers;
  std::vector<int> years = {};
  friend std::ostream& operator<<(std::ostream& out, const Example& e) { return out << '"' << e.text << '"'; }
};

void Expect(const Example& example, const Question& question) {
  EXPECT_EQ(question.intent, example.intent) << example;
  std::vector<int> numbers;
  for (const SummitNumber number : question.which.numbers) numbers.push_back(number.value());
  EXPECT_EQ(numbers, example.numbers) << example;
  EXPECT_EQ(question.which.years, example.years) << example;
  EXPECT_TRUE(question.unknown.empty()) << example << ": "
                                        << (question.unknown.empty() ? "" : question.unknown.front());
}

TEST(QuestionParserTest, Commands) {
  using enum Intent;
  const Example examples[] = {
      {"summit 21", kSummit, {21}},
      {"Summit XXI", kSummit, {21}},
      {"summit twenty-one", kSummit, {21}},
      {"summit21", kSummit, {21}},
      {"summit #21", kSummit, {21}},
      {"summit-21", kSummit, {21}},
      {"summit 2016", kSummit, {}, {2016}},
      {"summit", kSummit, {}},
      {"sponsors 2016", kSponsors, {}, {2016}},
      {"sponsor 21", kSponsors, {21}},
      {"SPONSORS OF 21", kSponsors, {21}},
      {"topics 21", kTopics, {21}},
      {"topic of summit 21", kTopics, {21}},
      {"agenda 2", kTopics, {2}},
      {"participants 2", kParticipants, {2}},
      {"who 2", kParticipants, {2}},
      {"people at summit 2", kParticipants, {2}},
      {"when 2", kWhen, {2}},
      {"dates 2", kWhen, {2}},
      {"when was summit 2?", kWhen, {2}},
      {"where 2", kWhere, {2}},
      {"venue 2", kWhere, {2}},
      {"place of the 2nd", kWhere, {2}},
      {"links 21", kLinks, {21}},
      {"link 21", kLinks, {21}},
      {"minutes 21", kLinks, {21}},
      {"host 21", kHost, {21}},
      {"about", kAbout, {}},
      {"privacy", kAbout, {}},
      {"rollcall", kAbout, {}},
      {"more", kMore, {}},
      {"more please", kMore, {}},
      {"help", kHelp, {}},
      {"summits 19 and 21", kSummit, {19, 21}},
  };
  for (const Example& example : examples) {
    Expect(example, Parse(example.text, true));
    Expect(example, Parse(example.text, false));
    EXPECT_TRUE(Parse(example.text, true).named_command) << example;
  }
}

TEST(QuestionParserTest, Sentences) {
  using enum Intent;
  const Example examples[] = {
      {"who sponsored summit 21?", kSponsors, {21}},
      {"who were the sponsors of the 19th XMPP summit", kSponsors, {19}},
      {"Who paid for summit 6", kSponsors, {6}},
      {"sponsors in 2016?", kSponsors, {}, {2016}},
      {"wer hat Summit 21 gesponsert", kSponsors, {21}},
      {"what did they talk about at summit 19", kTopics, {19}},
      {"what was discussed at the nineteenth summit", kTopics, {19}},
      {"what were the topics in 2016", kTopics, {}, {2016}},
      {"how many people came to summit 2", kParticipants, {2}},
      {"who was at summit 2", kParticipants, {2}},
      {"who attended the second summit", kParticipants, {2}},
      {"how many were at summit 2", kParticipants, {2}},
      {"when was summit 2", kWhen, {2}},
      {"when did the second summit take place", kWhen, {2}},
      {"wann war der Summit 2", kWhen, {2}},
      {"quand était le summit 2", kWhen, {2}},
      {"where was the 19th", kWhere, {19}},
      {"in which city was summit 19 held", kWhere, {19}},
      {"which hotel was summit 2 in", kWhere, {2}},
      {"dónde fue el summit 2", kWhere, {2}},
      {"who hosted summit 21", kHost, {21}},
      {"who gave the room for summit 21", kHost, {21}},
      {"where are the minutes of summit 21", kLinks, {21}},
      {"when's summit 19", kWhen, {19}},
      {"where did people meet for summit 2", kWhere, {2}},
      {"when did people come to summit 2", kWhen, {2}},
      {"quand a eu lieu le summit 2", kWhen, {2}},
      {"¿quién patrocinó el summit 21?", kSponsors, {21}},
      {"quels sont les sponsors du summit 21", kSponsors, {21}},
      {"chi ha sponsorizzato il summit 21", kSponsors, {21}},
      {"which company gave the room for summit 21", kHost, {21}},
      {"any links for summit 21", kLinks, {21}},
      {"tell me about summit 21", kSummit, {21}},
      {"what happened at summit 21?", kSummit, {21}},
      {"when and where was summit 2", kSummit, {2}},
      {"summit in 2016", kSummit, {}, {2016}},
      {"how many summits are there", kSummit, {}},
      {"about summit 21", kSummit, {21}},
      {"more about summit 21", kSummit, {21}},
  };
  for (const Example& example : examples) Expect(example, Parse(example.text));
}

TEST(QuestionParserTest, ASentenceAfterThePrefixIsUnderstoodToo) {
  EXPECT_EQ(Parse("who sponsored 21", true).intent, Intent::kSponsors);
  EXPECT_TRUE(Parse("who sponsored 21", true).named_command);
  EXPECT_EQ(Parse("where are the minutes of 21", true).intent, Intent::kLinks);
  EXPECT_EQ(Parse("summit 21 sponsors", true).intent, Intent::kSponsors);
}

TEST(QuestionParserTest, LinkKinds) {
  EXPECT_EQ(Parse("where are the minutes of summit 21").link_kind, LinkKind::kMinutes);
  EXPECT_EQ(Parse("slides 9", true).link_kind, LinkKind::kSlides);
  EXPECT_FALSE(Parse("links 9", true).link_kind);
}

TEST(QuestionParserTest, CitiesAndEventsSayWhichSummit) {
  EXPECT_EQ(Parse("summit san jose", true).which.cities, std::vector<std::string>{"San Jose"});
  EXPECT_EQ(Parse("when was the summit in San Jose").which.cities, std::vector<std::string>{"San Jose"});
  Expect({"summit oscon 09", Intent::kSummit, {}, {2009}}, Parse("summit oscon 09", true));
  Expect({"sponsors at oscon 2009", Intent::kSponsors, {}, {2009}}, Parse("sponsors at oscon 2009"));
}

TEST(QuestionParserTest, SearchTakesEverything) {
  const Question question = Parse("search omemo \"end to end\" year:2016 author:Kev lang:de in:newsletter", true);
  EXPECT_EQ(question.intent, Intent::kSearch);
  EXPECT_EQ(question.words, std::vector<std::string>{"omemo"});
  EXPECT_EQ(question.phrases, std::vector<std::string>{"end to end"});
  EXPECT_EQ(question.filter.year, 2016);
  EXPECT_EQ(question.filter.author, "kev");
  EXPECT_EQ(question.filter.lang, "de");
  EXPECT_EQ(question.filter.category, "newsletter");
}

TEST(QuestionParserTest, SearchForWordsThatAreCommandsElsewhere) {
  EXPECT_EQ(Parse("search help", true).words, std::vector<std::string>{"help"});
  EXPECT_EQ(Parse("search who sponsored summit 21").intent, Intent::kSearch);
  EXPECT_EQ(Parse("search year:soon", true).words, std::vector<std::string>{"year:soon"});
}

TEST(QuestionParserTest, HelpForOneCommand) {
  ASSERT_NE(Parse("help sponsor", true).help_for, nullptr);
  EXPECT_EQ(Parse("help sponsor", true).help_for->name, "sponsors");
  const Question unknown = Parse("help sponsers", true);
  EXPECT_EQ(unknown.help_for, nullptr);
  ASSERT_FALSE(unknown.suggestions.empty());
  EXPECT_EQ(unknown.suggestions.front()->name, "sponsors");
}

TEST(QuestionParserTest, Politeness) {
  for (std::string_view text : {"hi", "Hello!", "good morning", "moin", "hello there", "bonjour"})
    EXPECT_EQ(Parse(text).intent, Intent::kGreeting) << text;
  for (std::string_view text : {"thanks", "thank you!", "merci", "ok thanks"})
    EXPECT_EQ(Parse(text).intent, Intent::kThanks) << text;
  EXPECT_EQ(Parse("hi, who sponsored summit 21").intent, Intent::kSponsors);
}

TEST(QuestionParserTest, SlipsAreSuggestedAndNotTaken) {
  const Question question = Parse("sumit 21", true);
  EXPECT_EQ(question.intent, Intent::kNone);
  ASSERT_FALSE(question.suggestions.empty());
  EXPECT_EQ(question.suggestions.front()->intent, Intent::kSummit);
}

TEST(QuestionParserTest, WhatIsNotUnderstoodIsSaid) {
  EXPECT_EQ(Parse("what was the password at summit 6").unknown, std::vector<std::string>{"password"});
  EXPECT_EQ(Parse("which topics were not discussed in 2016").unknown, std::vector<std::string>{"not"});
  EXPECT_EQ(Parse("sponsors blah", true).unknown, std::vector<std::string>{"blah"});
}

TEST(QuestionParserTest, AskingForOnePerson) {
  const Question question = Parse("was Jane Doe at summit 2?");
  EXPECT_EQ(question.intent, Intent::kParticipants);
  EXPECT_TRUE(question.choice);
  ASSERT_EQ(question.names.size(), 1u);
  EXPECT_EQ(question.names[0], (NamedThing{NameKind::kPerson, "", "Jane Doe"}));
  EXPECT_TRUE(question.unknown.empty());
}

TEST(QuestionParserTest, NotEverythingThatWasThereIsAPerson) {
  EXPECT_NE(Parse("was there a dinner at summit 19").intent, Intent::kParticipants);
  EXPECT_NE(Parse("was the pool open at summit 19").intent, Intent::kParticipants);
}

TEST(QuestionParserTest, OnlyTheTextTellsWhoDidSomethingElse) {
  for (std::string_view text : {"who chaired summit 6", "who gave the talk about pubsub at summit 9"}) {
    EXPECT_EQ(Parse(text).intent, Intent::kExplain) << text;
    EXPECT_EQ(Parse(text).asked, Asked::kWho) << text;
  }
  EXPECT_EQ(Parse("who attended summit 6").intent, Intent::kParticipants);
}

TEST(QuestionParserTest, HowMuchIsAskedOfSponsorsOnly) {
  EXPECT_EQ(Parse("how much did Nokia pay for summit 6").intent, Intent::kSponsors);
  EXPECT_TRUE(Parse("how much did Nokia pay for summit 6").how_much);
  EXPECT_EQ(Parse("how much was the hotel of summit 2").intent, Intent::kExplain);
}

TEST(QuestionParserTest, QuotedLinesAreNotTheQuestion) {
  const Question question = Parse("> Summit 19 was sponsored by Cisco.\n> https://example.org/19\nwhere was summit 2?");
  EXPECT_EQ(question.intent, Intent::kWhere);
  EXPECT_EQ(question.which.numbers.size(), 1u);
  EXPECT_EQ(Parse("> who sponsored summit 21?").intent, Intent::kNone);
}

TEST(QuestionParserTest, CommandsForEvidenceAndComparison) {
  EXPECT_EQ(Parse("why", true).intent, Intent::kWhy);
  EXPECT_EQ(Parse("source", true).intent, Intent::kWhy);
  EXPECT_EQ(Parse("compare 19 21", true).operation, Operation::kCompare);
  EXPECT_EQ(Parse("explain MIX", true).intent, Intent::kExplain);
  EXPECT_TRUE(Parse("why", true).named_command);
}

TEST(QuestionParserTest, ClaimsAboutASummit) {
  const Question place = Parse("was summit 19 in San Jose?");
  EXPECT_EQ(place.intent, Intent::kWhere);
  EXPECT_EQ(place.claim.cities, std::vector<std::string>{"San Jose"});
  EXPECT_TRUE(place.which.cities.empty());
  ASSERT_EQ(place.which.numbers.size(), 1u);
  EXPECT_EQ(Parse("was summit 19 in 2016").claim.years, std::vector<int>{2016});
}

TEST(QuestionParserTest, FollowUps) {
  const Question year = Parse("and 2017?");
  EXPECT_TRUE(year.follow_up);
  EXPECT_EQ(year.intent, Intent::kNone);
  EXPECT_EQ(year.which.years, std::vector<int>{2017});
  EXPECT_TRUE(Parse("what about summit 19").follow_up);
  EXPECT_TRUE(Parse("who sponsored it?").which.same);
  EXPECT_FALSE(Parse("21").follow_up);
  EXPECT_EQ(Parse("21").intent, Intent::kSummit);
}

TEST(QuestionParserTest, JunkIsNoQuestion) {
  const std::string hostile[] = {"",
                                 "?!",
                                 "😀",
                                 "\xFF\xFE",
                                 std::string("\0\x01", 2),
                                 "'; --",
                                 "NEAR(a, b)",
                                 "AND OR *",
                                 std::string(10000, 'x'),
                                 "\"",
                                 "!!!",
                                 "🏳️‍🌈 🎉"};
  for (const std::string& text : hostile)
    for (const bool prefixed : {false, true}) {
      const Question question = Parse(text, prefixed);
      EXPECT_EQ(question.intent, Intent::kNone) << text;
      EXPECT_TRUE(question.which.empty()) << text;
    }
}

TEST(QuestionParserTest, AQuestionMarkAsksForHelp) { EXPECT_EQ(Parse("?").intent, Intent::kHelp); }

TEST(QuestionParserTest, AnArgumentOfMarksAloneIsNotUnderstood) {
  for (const std::string_view text :
       {"summit \xF0\x9F\x9A\x80", "sponsors ---", "when $$$", "summit ???", "topics ?!?", "links \"\xE2\x9C\x88\""}) {
    const Question question = Parse(text, true);
    EXPECT_EQ(question.intent, Intent::kNone) << text;
    EXPECT_EQ(question.unknown.size(), 1u) << text;
    EXPECT_TRUE(question.which.empty()) << text;
  }
  for (const std::string_view text : {"summit", "summit ?", "summit ...", "summit please"})
    EXPECT_EQ(Parse(text, true).intent, Intent::kSummit) << text;
}

TEST(QuestionParserTest, CommandsOfOtherBotsAreNoQuestions) {
  for (const std::string_view text : {"seen Jane", "karma zebra", "tell Jane hello", "roll 2d6",
                                      "remind me of summit 7", "8ball is summit 7 in San Jose", "quote zebra"}) {
    const Question question = Parse(text, true);
    EXPECT_TRUE(question.other_command) << text;
    EXPECT_EQ(question.intent, Intent::kNone) << text;
    EXPECT_TRUE(question.which.empty()) << text;
  }
  for (const std::string_view text : {"who sponsored summit 7", "did Acme host 7", "which hotel 7", "show summit 7"})
    EXPECT_FALSE(Parse(text, true).other_command) << text;
  EXPECT_FALSE(Parse("seen Jane", false).other_command) << "said, and not called";
}

TEST(QuestionParserTest, ATimeBesideASummitIsNoOtherSummit) {
  for (const std::string_view text : {"what happened on the friday before summit 7", "who met the evening after 7",
                                      "was gab es in der Woche vor Summit 7"}) {
    const Question question = Parse(text);
    EXPECT_EQ(question.intent, Intent::kExplain) << text;
    ASSERT_EQ(question.which.numbers.size(), 1u) << text;
    EXPECT_EQ(question.which.numbers.front().value(), 7) << text;
  }
  EXPECT_FALSE(Parse("what did they do the week after summit 7").about.empty());
}

TEST(QuestionParserTest, WhoeverIsAskedForByWhatHeIsIsSomebody) {
  for (const std::string_view text : {"which GSoC student wrote the zebra plugin",
                                      "which developer came up with zebras", "what XSF member drew the zebra"})
    EXPECT_EQ(Parse(text).asked, Asked::kWho) << text;
  EXPECT_EQ(Parse("what did students do").asked, Asked::kWhat);
}

TEST(QuestionParserTest, ThePlaceOfAMealIsNotThatOfTheSummit) {
  const Question question = Parse("dinner place summit 7");
  EXPECT_EQ(question.intent, Intent::kExplain);
  EXPECT_EQ(question.asked, Asked::kWhere);
  EXPECT_EQ(question.facet, "dinner");
  EXPECT_EQ(Parse("dinner venue summit 7").about, std::vector<std::string>{"dinner"});
}

TEST(QuestionParserTest, WhoPresentsSomethingIsNotPresent) {
  EXPECT_EQ(Parse("what did zebra present at summit 7").intent, Intent::kExplain);
  EXPECT_EQ(Parse("who was present at summit 7").intent, Intent::kParticipants);
}

}  // namespace
}  // namespace summit
