#include "core/answer/record_teller.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

using sample::kToday;

class RecordTellerTest : public ::testing::Test {
 protected:
  Telling Tell(const SummitRecord& record, Intent intent, std::vector<std::string> unknown = {}, Date today = kToday) {
    Question question;
    question.intent = intent;
    question.unknown = std::move(unknown);
    return RecordTeller(record, {archive_, today, "!", false}, {}).Tell(question);
  }
  static std::string Text(const Telling& telling) {
    std::string text;
    for (const AnswerLine& line : telling.lines) {
      text += line.text;
      for (const std::string& item : line.items) text += " [" + item + "]";
      text += (line.link.empty() ? "" : " " + line.link) + "\n";
    }
    return text;
  }
  static bool Cites(const Telling& telling, const std::string& post) {
    return std::ranges::any_of(telling.citations,
                               [&](const Citation& citation) { return citation.post == sample::Id(post); });
  }

  const MemoryArchive archive_ = sample::Archive();
};

TEST_F(RecordTellerTest, WhenSaysTheDay) {
  const Telling telling = Tell(sample::Second(), Intent::kWhen);
  EXPECT_TRUE(telling.found);
  EXPECT_EQ(telling.lines.front().text,
            "Summit 2 took place on 26 February 2007 in Brussels, Belgium, beside FOSDEM 2007.");
  ASSERT_FALSE(telling.citations.empty());
  EXPECT_EQ(telling.citations.front().url, "https://example.org/summit-2/");
}

TEST_F(RecordTellerTest, WhenTellsTheSummitDayOfALongerProgramme) {
  const std::string text = Text(Tell(sample::Sixth(), Intent::kWhen));
  EXPECT_NE(text.find("6-9 February 2009"), std::string::npos) << text;
  EXPECT_NE(text.find("The Summit day itself: 9 February 2009."), std::string::npos) << text;
}

TEST_F(RecordTellerTest, WhenSaysThatExactDatesAreMissing) {
  EXPECT_EQ(Tell(sample::TwentyFirst(), Intent::kWhen).lines.front().text,
            "Summit 21 took place in February 2017 in Brussels, Belgium; the archive gives no exact dates.");
}

TEST_F(RecordTellerTest, WhenTellsAnAnnouncementWithThePostsDate) {
  EXPECT_EQ(Tell(sample::Twelfth(), Intent::kWhen).lines.front().text,
            "Summit 12 was announced for 22-23 October 2012 in Portland (post of 3 August 2012).");
}

TEST_F(RecordTellerTest, WhenNamesWhoDisagrees) {
  const Telling telling = Tell(sample::First(), Intent::kWhen);
  const std::string text = Text(telling);
  EXPECT_NE(text.find("I take 24-25 July 2006, but “Roundup 7” (25 February 2009) says 2005."), std::string::npos)
      << text;
  EXPECT_TRUE(Cites(telling, "summit-1"));
  EXPECT_TRUE(Cites(telling, "roundup-7"));
}

TEST_F(RecordTellerTest, WhereSaysVenueAndAddress) {
  EXPECT_EQ(Tell(sample::Second(), Intent::kWhere).lines.front().text,
            "Summit 2 was held in Brussels, Belgium. Venue: Atlas Hotel, Rue du Vieux Marché aux Grains 30.");
}

TEST_F(RecordTellerTest, WhereSaysWhatIsMissing) {
  const std::string text = Text(Tell(sample::TwentyFirst(), Intent::kWhere));
  EXPECT_NE(text.find("The archive names no venue."), std::string::npos) << text;
  EXPECT_NE(text.find("Host: Cisco."), std::string::npos) << text;
  EXPECT_NE(Text(Tell(sample::Coming(), Intent::kWhere)).find("was announced to be held in Brussels."),
            std::string::npos);
}

TEST_F(RecordTellerTest, HostIsNamedOrSaidToBeMissing) {
  EXPECT_EQ(Tell(sample::TwentyFirst(), Intent::kHost).lines.front().text,
            "Summit 21 (February 2017, Brussels) - host: Cisco.");
  const Telling missing = Tell(sample::Second(), Intent::kHost);
  EXPECT_FALSE(missing.found);
  EXPECT_NE(Text(missing).find("the archive does not say who hosted it."), std::string::npos);
}

TEST_F(RecordTellerTest, SponsorsWithWhatTheyPaidFor) {
  const Telling telling = Tell(sample::Sixth(), Intent::kSponsors);
  EXPECT_EQ(telling.lines.front().text, "Summit 6 (6-9 February 2009, Brussels) - sponsors for the dinner:");
  EXPECT_EQ(telling.lines.front().items, (std::vector<std::string>{"Nokia (1000€)", "Isode (200€)"}));
}

TEST_F(RecordTellerTest, SponsorsOfSeveralThingsAreToldApart) {
  SummitRecord record = sample::Sixth();
  record.sponsors.push_back(sample::Say(SponsorFact{"Flosoft", "", ""}, "summit-6"));
  const Telling telling = Tell(record, Intent::kSponsors);
  ASSERT_EQ(telling.lines.size(), 2u);
  EXPECT_EQ(telling.lines[0].items, std::vector<std::string>{"Flosoft"});
  EXPECT_EQ(telling.lines[1].text, "Sponsors for the dinner:");
  EXPECT_EQ(Tell(record, Intent::kSponsors, {"dinner"}).lines.front().items.size(), 2u);
}

TEST_F(RecordTellerTest, SponsorsOfWhatIsNotToldAreNotGuessed) {
  const Telling telling = Tell(sample::TwentyFirst(), Intent::kSponsors, {"dinner"});
  EXPECT_FALSE(telling.found);
  EXPECT_NE(Text(telling).find("does not say who paid for the “dinner”"), std::string::npos) << Text(telling);
}

TEST_F(RecordTellerTest, OneSponsorOfMany) {
  const Telling yes = Tell(sample::TwentyFirst(), Intent::kSponsors, {"cisco"});
  EXPECT_TRUE(yes.found);
  EXPECT_TRUE(yes.lines.front().text.starts_with("Cisco Belgium is among the 7 sponsors named of Summit 21"))
      << Text(yes);
  EXPECT_FALSE(Tell(sample::TwentyFirst(), Intent::kSponsors, {"Nokia"}).found);
}

TEST_F(RecordTellerTest, TopicsPlannedAreNotTopicsDiscussed) {
  EXPECT_EQ(Tell(sample::Second(), Intent::kTopics).lines.front().text,
            "Summit 2 (26 February 2007, Brussels) - on the agenda:");
  const Telling reported = Tell(sample::TwentyFirst(), Intent::kTopics);
  EXPECT_EQ(reported.lines.front().text, "Summit 21 (February 2017, Brussels) - topics:");
  EXPECT_NE(Text(reported).find("[MIX (XEP-0369)]"), std::string::npos);
}

TEST_F(RecordTellerTest, ParticipantsAreCountedAndNamed) {
  const Telling telling = Tell(sample::Second(), Intent::kParticipants);
  EXPECT_EQ(telling.lines.front().text, "Summit 2 (26 February 2007, Brussels) - 16 people, among them:");
  EXPECT_EQ(telling.lines.front().items.size(), 16u);
  EXPECT_EQ(telling.lines.front().items[1], "Person Number2") << "in a long list the name has to do";
}

TEST_F(RecordTellerTest, CompaniesAreThoseThatPeopleAreListedWith) {
  Question question;
  question.intent = Intent::kParticipants;
  question.companies = true;
  const MemoryArchive archive = sample::Archive();
  const AnswerContext context{archive, sample::kToday, "!", false};
  const Telling telling = RecordTeller(sample::Second(), context, "").Tell(question);
  EXPECT_EQ(telling.lines.front().text,
            "Summit 2 (26 February 2007, Brussels) - 8 people are listed with a company or project:");
  EXPECT_EQ(telling.lines.front().items[0], "Company 2");
}

TEST_F(RecordTellerTest, ACountWithoutNamesIsAnAnswer) {
  const Telling telling = Tell(sample::Sixth(), Intent::kParticipants);
  EXPECT_TRUE(telling.found);
  EXPECT_NE(Text(telling).find("over 40 developers; the archive does not list their names."), std::string::npos);
  EXPECT_TRUE(Cites(telling, "roundup-7"));
}

TEST_F(RecordTellerTest, OnePersonOfMany) {
  EXPECT_TRUE(Tell(sample::Second(), Intent::kParticipants, {"Number3"}).found);
  EXPECT_FALSE(Tell(sample::Second(), Intent::kParticipants, {"Jane", "Doe"}).found);
  EXPECT_FALSE(Tell(sample::Sixth(), Intent::kParticipants, {"Jane"}).found) << "a head count names nobody";
}

TEST_F(RecordTellerTest, LinksBeginWithTheMinutes) {
  const Telling telling = Tell(sample::TwentyFirst(), Intent::kLinks);
  ASSERT_EQ(telling.lines.size(), 2u);
  EXPECT_EQ(telling.lines[0].text, "Summit 21 (February 2017, Brussels) - minutes (XSF wiki):");
  EXPECT_EQ(telling.lines[0].link, "https://wiki.example.org/Summit_21_minutes");
  EXPECT_EQ(telling.lines[1].text, "Cisco:");
}

TEST_F(RecordTellerTest, LinksOfAKindThatIsMissing) {
  Question question;
  question.intent = Intent::kLinks;
  question.link_kind = LinkKind::kSlides;
  const SummitRecord record = sample::TwentyFirst();
  const Telling telling = RecordTeller(record, {archive_, kToday, "!", false}, {}).Tell(question);
  EXPECT_FALSE(telling.found);
  EXPECT_NE(Text(telling).find("does not say where its slides can be found"), std::string::npos) << Text(telling);
}

TEST_F(RecordTellerTest, TheWikiIsWherePeopleRegisterIfNothingElseIsNamed) {
  Question question;
  question.intent = Intent::kLinks;
  question.link_kind = LinkKind::kRegistration;
  SummitRecord record = sample::TwentyFirst();
  EXPECT_FALSE(RecordTeller(record, {archive_, kToday, "!", false}, {}).Tell(question).found);
  record.links.push_back(
      sample::Say(LinkFact{LinkKind::kWiki, "wiki page", "https://wiki.example.org/Summit_21"}, "summit-21"));
  const Telling telling = RecordTeller(record, {archive_, kToday, "!", false}, {}).Tell(question);
  EXPECT_TRUE(telling.found);
  EXPECT_EQ(telling.lines.at(0).link, "https://wiki.example.org/Summit_21");
}

TEST_F(RecordTellerTest, OverviewHoldsWhatMatters) {
  const std::string text = Text(Tell(sample::TwentyFirst(), Intent::kSummit));
  for (const char* part : {"February 2017", "Brussels, Belgium", "no exact dates", "Host: Cisco.", "[BIND2]", "[OMEMO]",
                           "https://wiki.example.org/Summit_21_minutes", "[Clayster]"})
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST_F(RecordTellerTest, WhatTheArchiveDoesNotSayIsSaidSo) {
  const SummitRecord bare = sample::Record(9, "summit-9");
  for (const Intent intent : {Intent::kSponsors, Intent::kTopics, Intent::kParticipants, Intent::kWhen, Intent::kWhere,
                              Intent::kHost, Intent::kLinks}) {
    const Telling telling = Tell(bare, intent);
    EXPECT_FALSE(telling.found);
    EXPECT_NE(Text(telling).find("the archive does not say"), std::string::npos) << Text(telling);
  }
  const Telling nearest = Tell(sample::Twelfth(), Intent::kTopics);
  EXPECT_NE(Text(nearest).find("What it does tell: dates and place (!summit 12)."), std::string::npos) << Text(nearest);
  EXPECT_TRUE(Cites(nearest, "summit-12"));
}

TEST_F(RecordTellerTest, ClaimsCarryEvidenceAndWhatOthersSay) {
  const Telling telling = Tell(sample::First(), Intent::kWhen);
  ASSERT_FALSE(telling.claims.empty());
  const Claim& claim = telling.claims.front();
  EXPECT_NE(claim.statement.find("24-25 July 2006"), std::string::npos) << claim.statement;
  EXPECT_EQ(claim.evidence.front().post, sample::Id("summit-1"));
  ASSERT_EQ(claim.others.size(), 1u);
  EXPECT_EQ(claim.others[0].value, "2005");
}

TEST_F(RecordTellerTest, HowLongItTook) {
  Question question;
  question.intent = Intent::kWhen;
  question.asked = Asked::kHowLong;
  EXPECT_EQ(RecordTeller(sample::Sixth(), {archive_, kToday, "!", false}, {}).Tell(question).lines[0].text,
            "Summit 6 lasted 4 days: 6-9 February 2009 (Friday to Monday).");
  EXPECT_FALSE(RecordTeller(sample::TwentyFirst(), {archive_, kToday, "!", false}, {}).Tell(question).found);
}

TEST_F(RecordTellerTest, AmountsAndTheirSum) {
  Question question;
  question.intent = Intent::kSponsors;
  question.how_much = true;
  const std::string text = Text(RecordTeller(sample::Sixth(), {archive_, kToday, "!", false}, {}).Tell(question));
  EXPECT_NE(text.find("[Nokia 1000€]"), std::string::npos) << text;
  EXPECT_NE(text.find("Together: 1200€."), std::string::npos) << text;
  EXPECT_FALSE(RecordTeller(sample::TwentyFirst(), {archive_, kToday, "!", false}, {}).Tell(question).found);
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  const std::string one = Text(RecordTeller(sample::Sixth(), {archive_, kToday, "!", false}, {}).Tell(question));
  EXPECT_NE(one.find("[Isode 200€]"), std::string::npos) << one;
  EXPECT_EQ(one.find("Nokia"), std::string::npos) << one;
}

TEST_F(RecordTellerTest, AFacetThatNobodyPaidForIsNotMadeUp) {
  Question question;
  question.intent = Intent::kSponsors;
  question.facet = "lunch";
  const Telling telling = RecordTeller(sample::Sixth(), {archive_, kToday, "!", false}, {}).Tell(question);
  EXPECT_FALSE(telling.found);
  EXPECT_NE(Text(telling).find("does not say who paid for the “lunch”"), std::string::npos) << Text(telling);
  question.facet = "restaurant";
  EXPECT_TRUE(RecordTeller(sample::Sixth(), {archive_, kToday, "!", false}, {}).Tell(question).found);
}

TEST_F(RecordTellerTest, YesOnlyWhereYesOrNoIsAsked) {
  Question question;
  question.intent = Intent::kSponsors;
  question.names = {{NameKind::kCompany, "Isode", "isode"}};
  EXPECT_EQ(Text(RecordTeller(sample::Sixth(), {archive_, kToday, "!", false}, {}).Tell(question)).find("Yes"),
            std::string::npos);
}

}  // namespace
}  // namespace summit
