#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

SummitRecord RecordWith(std::string_view body) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}});
}

TEST(PeopleTest, ListsOfParticipants) {
  EXPECT_EQ(PeopleOf(RecordWith("### Participants\n\n1. Jane Doe ([Example](http://e.example))\n2. Max de Muster\n3. "
                                "[Ann Other](xmpp:a@e.example) (Some / Thing)")),
            "Jane Doe@Example|Max de Muster|Ann Other@Some / Thing");
  EXPECT_EQ(PeopleOf(RecordWith("The following people have said that they will attend:\n\n- Jane Doe, "
                                "[Example](http://e.example)\n- Solo\n- Max Muster 4. Ann Other")),
            "Jane Doe@Example|Solo|Max Muster|Ann Other");
  EXPECT_EQ(PeopleOf(RecordWith(
                "### Attendees\n\n| Name | Company |\n| --- | --- |\n| Jane Doe | Example |\n| Max Muster | |")),
            "Jane Doe@Example|Max Muster");
}

TEST(PeopleTest, OtherListsAreNotTheSummitDay) {
  EXPECT_EQ(PeopleOf(RecordWith("### Friday: Hackfest\n\nParticipants:\n\n- Jane Doe\n- Max Muster\n\n### Sunday: "
                                "Dinner\n\nParticipants:\n\n- Ann Other\n\n### Monday: XMPP Summit\n\nThe following "
                                "people registered to participate:\n\n- John Roe")),
            "John Roe");
  EXPECT_EQ(PeopleOf(RecordWith("### Participants\n\nConfirmed for participation:\n\n- John Roe\n\nThese will come to "
                                "the booth but are not yet confirmed for the Summit:\n\n- Jane Doe")),
            "John Roe");
  EXPECT_EQ(PeopleOf(RecordWith("### Participants\n\n- John Roe\n- Max Muster [not sure yet, will do my best]")),
            "John Roe");
  EXPECT_EQ(PeopleOf(RecordWith("### Participation\n\nPlease sign up if you plan to:\n\n- present in the lightning "
                                "talks\n- take part from afar")),
            "");
}

TEST(PeopleTest, HeadingsAndWordsThatIntroduceParticipants) {
  for (const char* lead : {"### Who was there", "### In the room", "### Attendance", "**People present**",
                           "With us on both days:", "### Roll call",
                           "These people took part on Tuesday:", "### People\n\nConfirmed:", "On site:"})
    EXPECT_EQ(PeopleOf(RecordWith(std::string(lead) + "\n\n- Jane Doe (Psi)\n- Max Muster\n- Ann Lee / Ox")),
              "Jane Doe@Psi|Max Muster|Ann Lee@Ox")
        << lead;
}

TEST(PeopleTest, HeadingsAndWordsThatIntroduceOthers) {
  for (const char* lead : {"### At the dinner", "### Regrets", "### Booth volunteers", "### Speakers",
                           "Thanks to:", "Not yet confirmed:", "### Organisers", "### Hackfest",
                           "Would like to come, but cannot:", "### The new Board"})
    EXPECT_EQ(PeopleOf(RecordWith(std::string(lead) + "\n\n- Jane Doe (Psi)\n- Max Muster\n- Ann Lee (Ox)")), "")
        << lead;
  EXPECT_EQ(PeopleOf(RecordWith("### In the room\n\n- a projector\n- Power Strips for all\n- Message boards")), "");
}

TEST(PeopleTest, AnUnnamedListOfPeopleWithAffiliationsIsTheirs) {
  EXPECT_EQ(PeopleOf(RecordWith("### The round\n\n- Jane Doe (Psi)\n- Max Muster (Ox)\n- Ann Lee")),
            "Jane Doe@Psi|Max Muster@Ox|Ann Lee");
  EXPECT_EQ(
      PeopleOf(RecordWith("### Plans\n\n- Stream Management (XEP-0198)\n- Message Carbons (XEP-0280)\n- Dino Themes")),
      "");
}

TEST(PeopleTest, TablesOfParticipants) {
  EXPECT_EQ(PeopleOf(RecordWith(
                "### Who came\n\n| First name | Surname | Works on | Day |\n|---|---|---|---|\n| José | da Silva | "
                "Psi | 1 |\n| Ann | Lee | – | 2 |\n| Max | Muster | Ox | cancelled |")),
            "José da Silva@Psi|Ann Lee");
  EXPECT_EQ(PeopleOf(RecordWith("<table><tr><th>Who</th><th>Project or company</th></tr>\n\n    <tr><td>Jane "
                                "Doe</td><td>Psi</td></tr>\n</table>")),
            "Jane Doe@Psi");
  EXPECT_EQ(PeopleOf(RecordWith("Participants\n: Jane Doe (Psi), Max Muster")), "Jane Doe@Psi|Max Muster");
  EXPECT_EQ(PeopleOf(RecordWith("| Who | Talk |\n|---|---|\n| Jane Doe | MLS |\n| Max Muster | MIX |")), "");
}

TEST(PeopleTest, ListsWithinALabelledItem) {
  EXPECT_EQ(PeopleOf(RecordWith(
                "- Where: Ghent\n- Participants:\n  - Jane Doe\n  - Max Muster (Psi)\n- Dinner:\n  - Ann Lee")),
            "Jane Doe|Max Muster@Psi");
}

TEST(PeopleTest, SentencesOnWhoWasThere) {
  for (const char* body :
       {"Present were Jane Doe (Psi)\\*, Max Muster and Ann Lee.",
        "In attendance: Jane Doe of Psi, Max Muster, Ann Lee.", "Jane Doe (Psi), Max Muster and Ann Lee took part.",
        "With us were, this time, Jane Doe (Psi), Max Muster and Ann Lee.",
        "Joined remotely by Jane Doe (Psi), Max Muster and Ann Lee.",
        "### Participants\n\nJane Doe (Psi)  \nMax Muster  \nAnn Lee",
        "### Attendees\n\nJane Doe (Psi), Max Muster, Ann Lee"})
    EXPECT_EQ(PeopleOf(RecordWith(body)), "Jane Doe@Psi|Max Muster|Ann Lee") << body;
}

TEST(PeopleTest, SentencesOnOthers) {
  for (const char* body : {"Dinner guests were, besides the above, Jane Doe, Max Muster and Ann Lee.",
                           "Thanks to Jane Doe, Max Muster and Ann Lee for coming.",
                           "The local team consists of Jane Doe, Max Muster and Ann Lee.",
                           "Isode, Tigase and ProcessOne were present.", "Jane Doe and Max Muster could not attend.",
                           "Minutes: Jane Doe, Max Muster", "Brussels, Ghent and Paris were there to choose from."})
    EXPECT_EQ(PeopleOf(RecordWith(body)), "") << body;
}

TEST(PeopleTest, StatedHeadCounts) {
  const auto count = [](std::string_view body) {
    const SummitRecord record = RecordWith(body);
    return record.participants_stated ? record.participants_stated->value.words : "-";
  };
  EXPECT_EQ(count("At the 30th Summit over 40 developers participated."), "over 40 developers");
  EXPECT_EQ(count("Thirteen developers showed up at the Summit."), "Thirteen developers");
  EXPECT_EQ(count("The XMPP Summit 30 brought together about 25 people. It was attended well."), "about 25 people");
  EXPECT_EQ(count("The Summit gathered about 25 people in Ghent."), "about 25 people");
  EXPECT_EQ(count("The dinner has a limit of 48 people."), "-");
  EXPECT_EQ(count("In total, 26 people took part."), "26 people");
  EXPECT_EQ(count("For two days some forty-five people from nine countries met online."), "some forty-five people");
  EXPECT_EQ(count("On 30 September thirty-one of us met in the library, and nine more dialled in."),
            "thirty-one of us");
  EXPECT_EQ(count("About two dozen hackers gathered."), "About two dozen hackers");
  EXPECT_EQ(count("The Summit attracted 18 attendees on site."), "18 attendees");
  EXPECT_EQ(count("We were 22, plus five online."), "22");
  EXPECT_EQ(count("- Attendance: 17 people"), "17 people");
  for (const char* other : {"There is room for 40 people.", "We expect 30 people to attend.",
                            "The annual meeting had 31 participants.", "Places are limited to 40 participants.",
                            "We met on 28 and 29 January.", "The newsletter has 12 contributors."})
    EXPECT_EQ(count(other), "-") << other;
}

TEST(PeopleTest, OnePersonUnderTwoSpellingsIsOne) {
  EXPECT_EQ(
      PeopleOf(RecordOf(
          30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", "### Participants\n\n- Remko Tronçon"},
               {"summit/b.md", "XMPP Summit 30 report", "2028-02-04", "### Participants\n\n- Remko Troncon (Psi)"}})),
      "Remko Tronçon@Psi");
}

}  // namespace
}  // namespace summit
