#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

SummitRecord RecordWith(std::string_view body) {
  return RecordOf(40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05",
                        "The 40th XMPP Summit took place in Ghent.\n\n" + std::string(body)}});
}

std::string PeopleIn(std::string_view body) { return PeopleOf(RecordWith(body)); }

TEST(PeopleProseTest, ParagraphsAndLabels) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"### Around the table\n\nEmmanuel Gil Peyrot (poezio), Mathieu Pasquet (JabberFR), Clara Weisz and Pavol "
            "Hudák (Jabber.sk) were there for both days, to name only those who agreed to be named.",
            "Emmanuel Gil Peyrot@poezio|Mathieu Pasquet@JabberFR|Clara Weisz|Pavol Hudák@Jabber.sk"},
           {"We were Jane Doe, Max Muster, Ann Lee and 16 others.", "Jane Doe|Max Muster|Ann Lee"},
           {"Attendees: Kev, MattJ, Jane Doe, ralphm", "Kev|MattJ|Jane Doe|ralphm"},
           {"Participants: Prosody, Gajim, Dino", ""},
           {"Participants: developers, operators, users", ""},
           {"Attendees: about twenty, from nine countries", ""},
           {"### Participants\n\nJane Doe and Max Muster", "Jane Doe|Max Muster"},
           {"### People to contact\n\nJane Doe and Max Muster", ""},
           {"### In the room\n\nDay one: Jane Doe (Psi), Max Muster, Ann Lee\n\nDay two: Bob Roe, Carl Coe",
            "Jane Doe@Psi|Max Muster|Ann Lee|Bob Roe|Carl Coe"},
           {"### Agenda\n\nDay one: Jane Doe, Max Muster, Ann Lee\n\nDay two: Bob Roe, Carl Coe", ""},
           {"1. Opening. Jane Doe, chair\n2. Elections. Max Muster, Board\n3. Closing. Ann Lee, host", ""},
       })
    EXPECT_EQ(PeopleIn(body), found) << body;
}

TEST(PeopleProseTest, ManyInARowWithWhereTheyAreFrom) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"The seminar hall was shared by Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian), Bob Roe and the "
            "writer of these lines.",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee@Debian|Bob Roe"},
           {"Sitting around the big table were Jane Doe (Psi), Max Muster (XSF Board), Ann Lee, Bob Roe (Ox) and "
            "nineteen more.",
            "Jane Doe@Psi|Max Muster@XSF Board|Ann Lee|Bob Roe@Ox"},
           {"The chairs were filled by Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe.",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee@Debian|Bob Roe"},
           {"Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox) had the whiteboard to themselves.",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee@Debian|Bob Roe@Ox"},
           {"#### We were\n\nJane Doe / Elk Solutions  \nMax Muster / Psi  \nGoffi / Libervia  \nTravis Roe  \nLucy "
            "Havl / Masaryk University  \n\nplus a good dozen of silent listeners.",
            "Jane Doe@Elk Solutions|Max Muster@Psi|Goffi@Libervia|Travis Roe|Lucy Havl@Masaryk University"},
           {"## Whom you could have met\n\nJane Doe of Zone Media; Max Muster of Psi; Ann Lee of the State Agency; Bob "
            "Roe of Kaidan; and Juha Aal, who belongs to nobody.",
            "Jane Doe@Zone Media|Max Muster@Psi|Ann Lee@State Agency|Bob Roe@Kaidan|Juha Aal"},
           {"### Who\n\nYou can expect to run into:\n\n1. Jack Moffitt ([Collecta](http://c.example/))\n2. Bill de "
            "hÓra (NewBay)\n3. Steven Parkes\n",
            "Jack Moffitt@Collecta|Bill de hÓra@NewBay|Steven Parkes"},
           {"Attendees:\n\n- Doe, Jane (Psi)\n- Muster, Max (Dino)\n- Lee, Ann\n",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee"},
           {"### Attendees\n\n- Jane Doe, for the XSF\n- Max Muster, for Psi\n- Ann Lee, for the Elk Club\n",
            "Jane Doe@XSF|Max Muster@Psi|Ann Lee@Elk Club"},
           {"### Attendees\n\n- Jane, Psi\n- Max, Dino\n- Ann, Ox\n", "Jane@Psi|Max@Dino|Ann@Ox"},
           {"### Who came\n\n* Doe, Jane (Psi)\n* van der Muster, Max (Dino)\n",
            "Jane Doe@Psi|Max van der Muster@Dino"},
           {"Group picture, from left to right: Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian), Bob Roe.",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee@Debian|Bob Roe"},
           {"From left to right: Jane Doe, Max Muster, Ann Lee and Bob Roe.", "Jane Doe|Max Muster|Ann Lee|Bob Roe"},
           {"In Ghent you would have met Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox).",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee@Debian|Bob Roe@Ox"},
           {"Hands were shaken with Jane Doe from Psi, Max Muster from Dino, Ann Lee from Debian and Bob Roe.",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee@Debian|Bob Roe"},
           {"### Participants\n\n1. Jane Doe (Psi)\n2. Max Muster\n3. Zash (Prosody)\n4. @ann\n",
            "Jane Doe@Psi|Max Muster|Zash@Prosody|@ann"},
           {"In the room: Jane Doe (Psi), Max Muster (Dino). Remote: Ann Lee (Ox).",
            "Jane Doe@Psi|Max Muster@Dino|Ann Lee@Ox"},
           {"**In person:** Jane Doe, Max Muster, Bob Roe\n\n**Remote:** Ann Lee, Eve Moe",
            "Jane Doe|Max Muster|Bob Roe|Ann Lee|Eve Moe"},
           {"| Name | Project |\n|---|---|\n| Jane Doe | Psi |\n| Max Muster | Dino |\n",
            "Jane Doe@Psi|Max Muster@Dino"},
           {"Those attending:\n\n<ul><li>Jane Doe, Psi</li><li>Max Muster, Dino</li></ul>",
            "Jane Doe@Psi|Max Muster@Dino"},
           {"People who attended (in alphabetical order): Jane Doe, Max Muster, Ann Lee.",
            "Jane Doe|Max Muster|Ann Lee"},
           {"The following people attended the Summit:\n\nJane Doe, Max Muster, Ann Lee",
            "Jane Doe|Max Muster|Ann Lee"},
           {"### Roll call\n\nJane Doe (Psi)\\\nMax Muster (Dino)\\\nAnn Lee", "Jane Doe@Psi|Max Muster@Dino|Ann Lee"},
       })
    EXPECT_EQ(PeopleIn(body), found) << body;
}

TEST(PeopleProseTest, ManyInARowForSomethingElse) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"At PravConf, over the weekend, 140 visitors listened to talks by Jane Doe (Psi), Max Muster (Dino), Ann "
            "Lee (Debian) and Bob Roe (Ox).",
            ""},
           {"Talks were given by Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox).", ""},
           {"The new Board is Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox).", ""},
           {"We thank Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox) for the notes.", ""},
           {"We want to name those behind it:\n\n- Lucy Ferreira, for unlocking every door\n- "
            "[Movim](https://movim.eu/), for its share of the travel fund\n- Antel Libre, for paying the rent\n- Seb "
            "Abreu, for driving to the airport nine times\n",
            ""},
           {"The XSF Board, Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox), met.", ""},
           {"We compared Siskin IM (iOS), Beagle IM (macOS), Stork IM (Android) and Dino (Linux).", ""},
           {"We discussed Message Carbons (XEP-0280), Stream Management (XEP-0198), Bits Of Binary (XEP-0231) and "
            "Direct Invites (XEP-0249).",
            ""},
           {"You can eat at Chez Leon (Rue A), Grand Place (Centre), Le Coq (Bourse) and Jane Deli (Ixelles).", ""},
           {"The new version was written by Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox).", ""},
           {"Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox) will form the new SPAM working "
            "group.",
            ""},
           {"Jane Doe (Psi), Max Muster (Dino), Ann Lee (Debian) and Bob Roe (Ox) volunteered to write it up.", ""},
           {"Speakers at FOSDEM were Jane Doe (Psi), Max Muster (Dino), Ann Lee (Ox) and Bob Roe (Bee).", ""},
           {"At the dinner we saw Jane Doe (Psi), Max Muster (Dino), Ann Lee (Ox) and Bob Roe (Bee).", ""},
       })
    EXPECT_EQ(PeopleIn(body), found) << body;
}

TEST(PeopleProseTest, TheSameAsTheDayBefore) {
  EXPECT_EQ(PeopleIn("## Attendance\n\nThe same as on Thursday, plus Jane Doe and Max Muster."), "Jane Doe|Max Muster");
  EXPECT_EQ(PeopleIn("On Sunday we had a table at a fair, where many stopped by; Jane Doe and Max Muster were there."),
            "");
}

TEST(PeopleProseTest, AnswersAndJourneys) {
  EXPECT_EQ(PeopleIn("Who took part? Jane Doe (Psi) and Max Muster."), "Jane Doe@Psi|Max Muster");
  EXPECT_EQ(PeopleIn("Who wrote the minutes? Jane Doe and Max Muster."), "");
  EXPECT_EQ(PeopleIn("Jane Doe, Max Muster and Ann Lee made the journey to Ghent."), "Jane Doe|Max Muster|Ann Lee");
  EXPECT_EQ(PeopleIn("Jane Doe, Max Muster and Ann Lee made the slides."), "");
}

TEST(PeopleProseTest, NamesBeforeAWordOnTheOthers) {
  EXPECT_EQ(PeopleIn("### Who was there\n\nJane Doe (Elk), Max Muster from Gnu and Ann Lee. Others preferred to stay "
                     "unnamed."),
            "Jane Doe@Elk|Max Muster@Gnu|Ann Lee");
}

TEST(PeopleProseTest, LinesBelowAHeadingWithinTheSectionOfANewsletter) {
  const SummitRecord record = RecordOf(
      40, {{"newsletter/n.md", "The XMPP Newsletter", "2030-02-05",
            "## News\n\n### XMPP Summit 40\n\nOn January 31st and February 1st, 2030 the XSF held XMPP Summit 40 in "
            "Ghent.\n\n#### List of participants\n\nJane Doe (Elk)  \nMax Muster  \nAnn Lee",
            "categories: [\"Newsletter\"]\n"}});
  EXPECT_EQ(PeopleOf(record), "Jane Doe@Elk|Max Muster|Ann Lee");
}

}  // namespace
}  // namespace summit
