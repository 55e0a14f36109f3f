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

}  // namespace
}  // namespace summit
