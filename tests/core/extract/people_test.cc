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

TEST(PeopleTest, WhoHelpedIsNoParticipant) {
  EXPECT_EQ(PeopleOf(RecordWith("We met for two days.\n\n#### With the help of\n\n- [Example Labs](http://e.example): "
                                "catering\n- Jane Doe: dinner\n- Max Muster: loan of the cameras")),
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

TEST(PeopleTest, SomeOfThePeopleWhoCameAreNamed) {
  for (const char* body : {"We were 14 people, among them Jane Doe @ Psi, Max Muster and Ann Lee.",
                           "Twelve of us met, including Jane Doe (Psi), Max Muster and Ann Lee.",
                           "Among the participants were Jane Doe (Psi), Max Muster and Ann Lee.",
                           "20 people came, Jane Doe (Psi), Max Muster and Ann Lee among them.",
                           "A dozen people gathered in Ghent, namely Jane Doe of Psi, Max Muster and Ann Lee.",
                           "The Summit had 14 attendees: Jane Doe (Psi), Max Muster, Ann Lee.",
                           "We were five: Jane Doe (Psi), Max Muster and Ann Lee, plus two guests.",
                           "Jane Doe from Psi, Max Muster and Ann Lee met in Ghent.",
                           "Speaking up at least once were:\n\nJane Doe (Psi), Max Muster and Ann Lee.",
                           "Dialled in:\n\nJane Doe (Psi), Max Muster and Ann Lee",
                           "We saw on the screen:\n\nJane Doe @ Psi\nMax Muster\nAnn Lee"})
    EXPECT_EQ(PeopleOf(RecordWith(body)), "Jane Doe@Psi|Max Muster|Ann Lee") << body;
  EXPECT_EQ(PeopleOf(RecordWith("A word or two came from:\n\nJane Doe (Psi), Debacle, Max Muster (Ox).")),
            "Jane Doe@Psi|Debacle|Max Muster@Ox");
}

TEST(PeopleTest, NamedAmongOthersButNotAsParticipants) {
  for (const char* body :
       {"We were 14 people. Thanks, among others, to Jane Doe, Max Muster and Ann Lee.",
        "Not able to come, among others: Jane Doe, Max Muster and Ann Lee.",
        "14 people came to the dinner, among them Jane Doe, Max Muster and Ann Lee.",
        "Several projects were there, among them Movim, Elk Solutions and Ox Realtime.",
        "Among the topics were Stream Management, Message Carbons and Ad-Hoc Commands.",
        "Elected to the Council were:\n\nJane Doe (Psi), Max Muster (Ox) and Ann Lee.",
        "The newsletter was written by:\n\nJane Doe (Psi), Max Muster (Ox) and Ann Lee.",
        "Cooking for us were:\n\nJane Doe (Psi), Max Muster (Ox) and Ann Lee.",
        "Photos:\n\nJane Doe (Psi), Max Muster (Ox) and Ann Lee.", "Jane Doe had to cancel, and so had Max Muster."})
    EXPECT_EQ(PeopleOf(RecordWith(body)), "") << body;
}

TEST(PeopleTest, TheCompanyMayStandFirst) {
  for (const char* sign : {" - ", " \u2013 ", " / ", ": "}) {
    const std::string with = sign;
    EXPECT_EQ(PeopleOf(RecordWith("### Attendees\n\n- Movim" + with + "Jane Doe\n- Ox Labs" + with +
                                  "Max Muster\n- Psi" + with + "Ann Lee, John Roe")),
              "Jane Doe@Movim|Max Muster@Ox Labs|Ann Lee@Psi|John Roe@Psi")
        << sign;
  }
  EXPECT_EQ(PeopleOf(RecordWith("### Attendees\n\n- Jane Doe - Ox Labs\n- Debacle - Movim\n- Ann Lee - Elk Realtime")),
            "Jane Doe@Ox Labs|Debacle@Movim|Ann Lee@Elk Realtime");
  EXPECT_EQ(PeopleOf(RecordWith(
                "### Attendees\n\n| Company | People |\n|---|---|\n| Ox | Jane Doe, Max Muster |\n| Psi | Lee, Ann |")),
            "Jane Doe@Ox|Max Muster@Ox|Ann Lee@Psi");
}

TEST(PeopleTest, TitlesAndPicturesAreNotPartOfTheName) {
  EXPECT_EQ(
      PeopleOf(RecordWith("### Attendees\n\n- Prof. Dr. Jane Doe (Psi)\n- Max Muster \U0001F389\n- \u2705 Ann Lee")),
      "Jane Doe@Psi|Max Muster|Ann Lee");
}

TEST(PeopleTest, InitialsMeetTheWholeName) {
  EXPECT_EQ(PeopleOf(RecordWith("### Attendees\n\n- J. Doe (Psi)\n- Max Muster\n\nJane Doe (Psi), Max Muster and Ann "
                                "Lee took part.")),
            "Jane Doe@Psi|Max Muster|Ann Lee");
  EXPECT_EQ(PeopleOf(RecordWith("### Attendees\n\n- J. Doe (Ox)\n- Jane Doe (Psi)\n- Ann Lee")),
            "J. Doe@Ox|Jane Doe@Psi|Ann Lee");
  EXPECT_EQ(PeopleOf(RecordWith("### Attendees\n\n- J. Doe\n- Jane Doe\n- John Doe")), "J. Doe|Jane Doe|John Doe");
}

TEST(PeopleTest, OnePersonUnderTwoSpellingsIsOne) {
  EXPECT_EQ(
      PeopleOf(RecordOf(
          30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", "### Participants\n\n- Remko Tronçon"},
               {"summit/b.md", "XMPP Summit 30 report", "2028-02-04", "### Participants\n\n- Remko Troncon (Psi)"}})),
      "Remko Tronçon@Psi");
}

TEST(PeopleTest, ListsBesideThatOfTheParticipants) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"### Attendees\n\nConfirmed as of 2008-07-22:\n\n- Ted Abernathy (Jabber Inc.)\n- Kwame Boateng (Sun)\n- "
            "Deborah Lin\n\nNot sure yet:\n\n- Ulrich Staudinger (FreeRtc)\n- Mina Takahashi",
            "Ted Abernathy@Jabber Inc.|Kwame Boateng@Sun|Deborah Lin"},
           {"### Attendees\n\n- Ted Abernathy (Psi, Sun)\n- Kwame Boateng (Sat, Sun)\n- Deborah Lin",
            "Ted Abernathy@Psi|Kwame Boateng|Deborah Lin"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\nStill undecided:\n\n- Bob Roe (Ox)\n- Carl "
            "Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\nUnsure:\n\n- Bob Roe (Ox)\n- Carl Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\nPerhaps:\n\n- Bob Roe (Ox)\n- Carl Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\nWould like to come:\n\n- Bob Roe (Ox)\n- "
            "Carl Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\nTo be confirmed:\n\n- Bob Roe (Ox)\n- Carl "
            "Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\nOnly at the dinner:\n\n- Bob Roe (Ox)\n- "
            "Carl Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\n#### Cannot make it\n\n- Bob Roe (Ox)\n- "
            "Carl Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\nComing to the hackfest the day before:\n\n- "
            "Bob Roe (Ox)\n- Carl Coe",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\n### Code jam\n\n- Bob Roe (Ox)\n- Carl Coe "
            "(Elk)\n- Dan Foe (Bee)",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- Jane Doe (Psi)\n- Ann Lee\n- Max Muster\n\n### Around town on Friday\n\nSharing a "
            "taxi:\n\n- Bob Roe (Ox)\n- Carl Coe (Elk)\n- Dan Foe (Bee)",
            "Jane Doe@Psi|Ann Lee|Max Muster"},
           {"### Attendees\n\n- [x] Jane Doe (Psi)\n- [x] Max Muster\n- [ ] Bob Roe\n- [x] Ann Lee",
            "Jane Doe@Psi|Max Muster|Ann Lee"},
           {"### Attendees\n\n| Nick | Name | Represents |\n|---|---|---|\n| jd | Jane Doe | Psi |\n| mm | Max Muster "
            "| |\n| bee | | Ox |",
            "Jane Doe@Psi|Max Muster|bee@Ox"},
           {"The following people made the Summit possible:\n\n- Jane Doe (Psi)\n- Max Muster (Ox)\n- Ann Lee (Elk)",
            ""},
           {"38 people took part. We are grateful to:\n\n- Jane Doe (photos)\n- Max Muster (notes)\n- Ann Lee (tram "
            "tickets)",
            ""},
           {"38 people took part:\n\n- Jane Doe (Psi)\n- Max Muster (Ox)\n- Ann Lee",
            "Jane Doe@Psi|Max Muster@Ox|Ann Lee"},
       }) {
    const SummitRecord record = RecordOf(
        40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05", "The 40th XMPP Summit took place in Ghent.\n\n" + body}});
    EXPECT_EQ(PeopleOf(record), found) << body;
  }
}

}  // namespace
}  // namespace summit
