#include "core/extract/event_finder.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

/// Events as "S19", "S" (no number), "C:FOSDEM 2016", "side:dinner", "-".
std::string Read(std::string_view text, const std::vector<Link>& links = {}) {
  std::string all;
  for (const EventMention& event : FindEvents(text, links)) {
    if (!all.empty()) all += " ";
    switch (event.kind) {
      case EventKind::kSummit:
        all += "S";
        for (const SummitNumber number : event.numbers) all += (all.back() == 'S' ? "" : "+") + number.ToString();
        if (event.year) all += "@" + std::to_string(*event.year);
        break;
      case EventKind::kConference:
        all += "C:" + event.name + (event.year ? std::to_string(*event.year) : "");
        break;
      case EventKind::kSide:
        all += "side:" + event.name;
        break;
      case EventKind::kOther:
        all += "-";
        break;
    }
  }
  return all;
}

TEST(EventFinderTest, ReadsNumbersOfSummitsInEveryForm) {
  const std::pair<const char*, const char*> cases[] = {
      {"XMPP Summit 27", "S27"},
      {"the 19th XMPP Summit", "S19"},
      {"its 22th XMPP Summit", "S22"},
      {"the sixth summit", "S6"},
      {"XMPP Summit #8", "S8"},
      {"Summit XIX", "S19"},
      {"Summit21", "S21"},
      {"its twenty-first XMPP Summit", "S21"},
      {"the second developer conference", "S2"},
      {"XMPP DevCon3", "S3"},
      {"the fourth devcon", "S4"},
      {"its fifth \"XMPP Summit\" meeting", "S5"},
      {"the 22nd edition of the XMPP Summit", "S22"},
      {"Summits 3 and 4", "S3+4"},
      {"XMPP Summit nineteen", "S19"},
      {"the XMPP Summit", "S"},
      {"the 2018 XSF Summit", "S@2018"},
      {"XMPP Summit 2016", "S@2016"},
  };
  for (const auto& [text, events] : cases) EXPECT_EQ(Read(text), events) << text;
}

TEST(EventFinderTest, NumbersOfOtherThingsAreNotASummits) {
  EXPECT_EQ(Read("XMPP Roundup 7: a report"), "");
  EXPECT_EQ(Read("the XMPP Summit, 30-31 January"), "S");
  EXPECT_EQ(Read("XMPP Summit 30 January"), "S");
  EXPECT_EQ(Read("the Feb 7th Summit day"), "S");
  EXPECT_EQ(Read("our first Summit in three years"), "S");
  EXPECT_EQ(Read("our first Summit in Estonia"), "S");
  EXPECT_EQ(Read("the second Summit of the year"), "S");
}

TEST(EventFinderTest, SummitsOfOthersAreNotOurs) {
  EXPECT_EQ(Read("the Google Mentor Summit in Sunnyvale"), "-");
  EXPECT_EQ(Read("a climate summit"), "-");
  EXPECT_EQ(Read("FOSSELK Summit 2026: visit our team"), "-");
  EXPECT_EQ(Read("the ElkCon Summit in Ghent"), "C:ElkCon -");
  EXPECT_EQ(Read("the FOSDEM Summit in Brussels"), "C:FOSDEM S");
}

TEST(EventFinderTest, ThingsNamedAfterASummitAreNoSummit) {
  EXPECT_EQ(Read("join the Summit mailing list"), "");
  EXPECT_EQ(Read("the Summit Dinner on Thursday"), "side:dinner");
  EXPECT_EQ(Read("in the breakfast room of the hostel"), "");
}

TEST(EventFinderTest, ConferencesHaveYearsByFiguresOrByLink) {
  EXPECT_EQ(Read("after FOSDEM 2016"), "C:FOSDEM2016");
  EXPECT_EQ(Read("FOSDEM2015"), "C:FOSDEM2015");
  EXPECT_EQ(Read("FOSDEM19"), "C:FOSDEM2019");
  EXPECT_EQ(Read("the FOSDEM event", {{4, 10, "https://fosdem.org/2017/"}}), "C:FOSDEM2017");
  EXPECT_EQ(Read("the Talking Heads conference"), "C:Talking Heads conference");
}

TEST(EventFinderTest, ALinkTellsTheNumber) {
  EXPECT_EQ(Read("the XMPP Summit", {{4, 15, "https://wiki.example.org/web/Summit_12"}}), "S12");
  EXPECT_EQ(SummitNumberInUrl("/2010/08/xmpp-summit-8"), SummitNumber::FromInt(8));
  EXPECT_EQ(SummitNumberInUrl("https://example.org/summit/2016"), std::nullopt);
}

TEST(EventFinderTest, AnEventMayCountItsMeetings) {
  const auto edition = [](std::string_view text) {
    for (const EventMention& event : FindEvents(text, {}))
      if (event.kind == EventKind::kConference) return event.name + "/" + event.edition;
    return std::string("-");
  };
  EXPECT_EQ(edition("the weekend before IETF 90 starts"), "IETF/90");
  EXPECT_EQ(edition("at IETF90 in Toronto"), "IETF/90");
  EXPECT_EQ(edition("co-located with FrOSCon 9."), "FrOSCon/9");
  EXPECT_EQ(edition("next to IETF #130, in Madrid"), "IETF/130");
  EXPECT_EQ(edition("FOSDEM 4-5 February"), "FOSDEM/");
  EXPECT_EQ(edition("FOSDEM 4 February"), "FOSDEM/");
  EXPECT_EQ(edition("FOSDEM 2028 is near"), "FOSDEM/");
  EXPECT_EQ(edition("after FOSDEM 20 people went home"), "FOSDEM/");
  EXPECT_EQ(Read("at OSCON08 in Portland"), "C:OSCON2008");
}

TEST(EventFinderTest, ANameInCapitalsThatTakesPlaceIsAnEvent) {
  EXPECT_EQ(Read("FOSSGIS is on March 20 in Rostock."), "C:FOSSGIS");
  EXPECT_EQ(Read("LOADAYS takes place from 3 to 4 April."), "C:LOADAYS");
  EXPECT_EQ(Read("OMEMO is in good shape."), "");
  EXPECT_EQ(Read("OMEMO was on the agenda."), "");
}

TEST(EventFinderTest, ANameBesideWhichItIsPlacedIsAnEvents) {
  EXPECT_EQ(Read("It is co-located with Nordware 2031."), "C:Nordware2031");
  EXPECT_EQ(Read("the same week as the Froscamp in Potsdam"), "C:Froscamp");
  EXPECT_EQ(Read("after Web Days 2029 (14-16 May)"), "C:Web Days2029");
  EXPECT_EQ(Read("in the week of Easter"), "");
  EXPECT_EQ(Read("the week of Monday, 3 May"), "");
  EXPECT_EQ(Read("Interop testing takes place in Braga."), "side:interop");
  EXPECT_EQ(Read("Interop testing setup"), "");
}

TEST(EventFinderTest, TheDaysOfAMonthNumberNoSummit) {
  for (const char* text : {"On September 24th & 25th 2026 the XMPP Summit was in Berlin.",
                           "On September 24th, 25th and 26th the XMPP Summit was in Berlin."})
    for (const EventMention& event : FindEvents(text, {})) EXPECT_TRUE(event.numbers.empty()) << text;
  ASSERT_EQ(FindEvents("In September the 25th XMPP Summit was in Berlin.", {}).size(), 1U);
  EXPECT_EQ(FindEvents("In September the 25th XMPP Summit was in Berlin.", {})[0].numbers.size(), 1U);
}

}  // namespace
}  // namespace summit
