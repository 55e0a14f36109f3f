#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string HostsIn(std::string_view body) {
  std::string all;
  for (const auto& host : RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}}).hosts)
    all += (all.empty() ? "" : "|") + host.value;
  return all;
}

TEST(HostsTest, WhoReceivesTheSummit) {
  for (const auto& [body, hosts] : std::vector<std::pair<std::string, std::string>>{
           {"XMPP Summit 30 was hosted by [Ox Labs](https://ox.example) in Ghent.", "Ox Labs"},
           {"Our host is the Institut de technologie populaire, 11 rue Noire.", "Institut de technologie populaire"},
           {"We may use the big hall, thanks to the Elk Club, our hosts.", "Elk Club"},
           {"The space was arranged by our friends of Rede Livre, who are the hosts of this edition.", "Rede Livre"},
           {"Ox Labs gave us a room for both days of the Summit.", "Ox Labs"},
           {"The Summit was held in room 12, which Elk Media let us have free of charge.", "Elk Media"},
           {"Many thanks to the staff of Ox Labs for hosting us.", "Ox Labs"},
           {"The Summit takes place at the Ox offices in Ghent.", "Ox"},
           {"[Ox Labs](https://ox.example), the company behind Bee, acts as the local host of the Summit.", "Ox Labs"},
           {"We are obliged to the Elk Club for the roof over our heads.", "Elk Club"},
           {"The XSF thanks Ox Labs for its hospitality and Bee for the dinner.", "Ox Labs"},
           {"A big thanks goes to our Italian friends for their hospitality.", ""},
           {"The Summit was held at Ox's headquarters.", "Ox"},
           {"- **Host:** Elk Club", "Elk Club"},
           {"In Ghent, Belgium, the Elk Club (Lange Straat 60) took us in.", "Elk Club"},
           {"Elk Media put us up for both days of the Summit.", "Elk Media"},
           {"Elk Media kindly offered to accommodate us in Ghent.", "Elk Media"},
           {"Elk Media was so kind to put us up in their offices.", "Elk Media"},
           {"The doors were opened to us by Elk Media, rooms and all.", "Elk Media"},
           {"Thanks to Elk Media for receiving us.", "Elk Media"},
           {"We thank Elk Media for the warm welcome, and Jane Doe for the minutes.", "Elk Media"},
           {"Elk Media received us for the Summit.", "Elk Media"},
           {"The Elk Club made us welcome.", "Elk Club"},
           {"Elk Media has invited us to Ghent.", "Elk Media"},
           {"Hosting is done by Elk Systems, who have a nice room in Ghent.", "Elk Systems"},
           {"We are hosted this time by the Institute of Elks, Ghent.", "Institute of Elks"},
           {"The Summit was hosted in Ghent by Elk Media and Ox Labs.", "Elk Media|Ox Labs"},
           {"Elk Media was this year's host.", "Elk Media"},
           {"With Elk Media as our host, nothing could go wrong.", "Elk Media"},
           {"The Summit takes place in the rooms of Elk Media.", "Elk Media"},
           {"At the invitation of Elk Media we meet in Ghent.", "Elk Media"},
           {"We are guests of the *Elk Club*, ul. Czarna 23, 30-701 Ghent, who host us.", "Elk Club"},
           {"| Where | Ghent |\n|---|---|\n| Host | Elk Club |", "Elk Club"},
       })
    EXPECT_EQ(HostsIn(body), hosts) << body;
}

TEST(HostsTest, OthersAreNone) {
  for (const char* body :
       {"The Summit was hosted by the XSF.", "The recordings of the Summit are hosted by Ox Labs.",
        "Many servers host their users in Ghent.", "The Summit was hosted in Brussels.",
        "The virtual host of the Summit is down.", "Being our hosts on four days' notice is quite a feat!",
        "Finding a host was not easy.", "Ghent took us in with rain.", "Jane Doe took us to the museum.",
        "Elk Media invited us all to dinner.", "FOSDEM is hosted by the university.",
        "We thank the restaurant Elk for having us for dinner.", "Movim took in a patch of ours.",
        "### Hackfest\n\nThe hackfest is hosted by Elk Club."})
    EXPECT_EQ(HostsIn(body), "") << body;
}

TEST(HostsTest, AShortNameIsTheWholeOnes) {
  EXPECT_EQ(HostsIn("Elk Systems hosts us. Thanks to Elk for having us."), "Elk Systems");
}

TEST(HostsTest, HostsOfTheSummitAndOfOtherThings) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"The XSF held its Summit in the rooms of the [Thon Hotel EU](https://t.com/).", ""},
           {"We want to say thank you to\n\n- Guus der Kinderen for hosting us as moderator through 14 topics.\n- "
            "Isode for hosting us.",
            "Isode"},
           {"Thanks to Jane Doe for hosting the discussions.", ""},
           {"Thanks to Jane Doe for hosting the remote session.", ""},
           {"Thanks to Jane Doe for hosting the video call.", ""},
           {"The meeting takes place in the premises of Ox Labs.", "Ox Labs"},
           {"The Summit takes place at the offices of the Elk Foundation.", "Elk Foundation"},
           {"We met in the rooms of the Ibis Hotel.", ""},
           {"JabberFR hosted us, Linagora fed us, Clara drew the poster.", "JabberFR"},
           {"The hotel hosted us for two days.", ""},
           {"Jane Doe hosted the round of introductions.", ""},
           {"Vienna University of Technology is our host.", "Vienna University of Technology"},
           {"Our generous hosts from Cisco will provide rooms and coffee.", "Cisco"},
           {"- Hosting: Howest University of Applied Sciences\n- Notes: Jane Doe",
            "Howest University of Applied Sciences"},
           {"Software Mansion, our local partner, offered their office.", "Software Mansion"},
           {"Ox Labs has offered to host us in their conference room.", "Ox Labs"},
           {"Ox Labs was a fantastic host.", "Ox Labs"},
           {"Thanks to Ann Lee for hosting the pad.", ""},
           {"The hosts file was discussed.", ""},
           {"Next year's host will be Elk Labs.", ""},
       }) {
    const SummitRecord record = RecordOf(
        40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05", "The 40th XMPP Summit took place in Ghent.\n\n" + body}});
    EXPECT_EQ((record.hosts.empty() ? std::string() : record.hosts.front().value), found) << body;
  }
}

TEST(HostsTest, PlayingTheHost) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"XMPP-IT plays the host and opens Salaborsa Lab for us.", "XMPP-IT"},
           {"The people from Elk Labs, who look after Ox, have us as their guests on both days.", "Elk Labs"},
           {"Without Ox no asado, without Red Latina XMPP, who organised the whole thing and acted as local host, no "
            "Summit.",
            "Red Latina XMPP"},
           {"We thank Elk University (our host for both days) and in particular Jane Doe.", "Elk University"},
           {"c-base was our host.", "c-base"},
           {"Elk Labs plays host to us this time.", "Elk Labs"},
           {"Elk Labs was a wonderful host to the XMPP Summit.", "Elk Labs"},
           {"We were the guests of Elk Labs for two days.", "Elk Labs"},
           {"The role of the host was played by Elk Labs.", "Elk Labs"},
           {"Elk Labs is having us.", "Elk Labs"},
           {"As in 2019, Elk Labs have us over.", "Elk Labs"},
           {"Elk Labs (our hosts) lent us a projector.", "Elk Labs"},
           {"Our hosts this year: Ox and Elk Labs.", "Ox|Elk Labs"},
           {"Ox welcomed us in its new office.", "Ox"},
           {"Ox was kind enough to host us.", "Ox"},
           {"We stayed at the office of Ox.", "Ox"},
           {"The big conference room of Ox was ours for two days; Ox hosts us for the third time.", "Ox"},
           {"The Summit is hosted by Ox at its office in Elsene.", "Ox"},
           {"As usual, the Summit takes place at the Cisco offices in Diegem.", "Cisco"},
           {"Ox will host the Summit.", "Ox"},
           {"A big thank you to our host Ox!", "Ox"},
           {"Thanks to Ox for hosting us.", "Ox"},
           {"Host: Ox", "Ox"},
           {"### Host\n\n[Ox](https://ox.example/)", "Ox"},
           {"Our hosts from Ox had prepared everything.", "Ox"},
           {"Ox opened its doors for us again.", "Ox"},
           {"Kind hosts were Ox and Elk Labs.", "Ox|Elk Labs"},
           {"The Summit's host, Ox, had waffles for us.", "Ox"},
           {"Ox put their meeting room at our disposal.", "Ox"},
           {"We meet at Ox, who kindly host us.", "Ox"},
       })
    EXPECT_EQ(HostsIn("The 30th XMPP Summit took place in Ghent.\n\n" + body), found) << body;
}

TEST(HostsTest, HostsOfOtherThings) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"- The [IoT day in Stockholm](http://iot.example) with 50 visitors, hosted by Clayster", ""},
           {"The hackathon was hosted by Elk Labs.", ""},
           {"Jane Doe hosted the session on MIX.", ""},
           {"Jane Doe had us laughing as always.", ""},
           {"The server has us as a client.", ""},
           {"Max had us over to his talk.", ""},
           {"The wiki is hosted by Ox.", ""},
           {"The ball plays host to a lot of stickers.", ""},
           {"example.org is our host name.", ""},
           {"The venue was sponsored by Ox.", ""},
           {"Our host city is Ghent.", ""},
           {"Ghent was a good host city.", ""},
           {"Our host, a small club, has no name.", ""},
           {"The next Summit's host is not known; Ox may do it.", ""},
           {"The host, example.org, was down.", ""},
           {"Our server's host, Hetzner, was down.", ""},
       })
    EXPECT_EQ(HostsIn("The 30th XMPP Summit took place in Ghent.\n\n" + body), found) << body;
}

TEST(HostsTest, TheHouseThatWasToldBefore) {
  const std::string venue =
      "XMPP Summit 30 takes place in Ghent.\n\n### Venue\n\n[De Krook](https://k.example), "
      "Markt 3, 9000 Ghent\n\n";
  EXPECT_EQ(HostsIn(venue + "The library hosts us for free."), "De Krook");
  EXPECT_EQ(HostsIn(venue + "The hackerspace makes its main room available to us at no cost."), "De Krook");
  EXPECT_EQ(HostsIn(venue + "The museum hosts an exhibition on radios."), "");
}

TEST(HostsTest, MoreTurnsOfPhrase) {
  EXPECT_EQ(HostsIn("Oxnet, the cooperative of Dutch universities, lends us a room on the fifth floor."), "Oxnet");
  EXPECT_EQ(HostsIn("A heartfelt thank you to Oxnet for being such a generous host."), "Oxnet");
  EXPECT_EQ(HostsIn("Elk University hosts XMPP Summit 30 in its library."), "Elk University");
  EXPECT_EQ(HostsIn("The people of Oxnet gave up their office for two days."), "Oxnet");
  EXPECT_EQ(HostsIn("After breakfast Ralph opened the meeting and the room voted."), "");
}

TEST(HostsTest, NamesHoweverTheyAreWritten) {
  EXPECT_EQ(HostsIn("We are guests of [x-base](https://x.example/), which gives us the hall for free."), "x-base");
  EXPECT_EQ(HostsIn("Our hosts in Ghent are the members of [Elk Club](https://elk.example/)."), "Elk Club");
  EXPECT_EQ(HostsIn("[Elk-faire Labs](https://elk.example/), known to many of you for [Zed](https://zed.example/), "
                    "hosts us at its headquarters."),
            "Elk-faire Labs");
  EXPECT_EQ(HostsIn("Elk-faire Labs lent us its rooms."), "Elk-faire Labs");
  EXPECT_EQ(HostsIn("We are grateful to Elk Labs, who contribute 1.000 \xE2\x82\xAC for the room."), "");
}

TEST(HostsTest, TheNamesBesideTheReason) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"We thank our sponsors Ox Labs and Bee for the dinner, and Elk House for the premises.", "Elk House"},
           {"Thanks to Jane Doe for the notes and to Elk House for the room.", "Elk House"},
           {"Thanks to Elk House for the warm welcome and to Ox Labs for the coffee.", "Elk House"},
           {"Warm thanks go to Elk House for opening its doors, and to Ox for lunch.", "Elk House"},
           {"A big thank you to Elk House for throwing open its doors.", "Elk House"},
           {"The Elk College in Oxhausen lends us a room.", "Elk College"},
           {"The [Elk Net](https://elk.example/), a cooperative that looks after servers of schools all over the "
            "region, is our host.",
            "Elk Net"},
           {"We have found Elk Lane, 10 Rue Noire, 9000 Ghent, an old cooperative not far from the station of the "
            "trams, gives us its hall.",
            ""},
           {"The association [Elk Net](https://elk.example/) is so kind to host us.", "Elk Net"},
       })
    EXPECT_EQ(HostsIn(body), found) << body;
}

}  // namespace
}  // namespace summit
