#include "core/extract/host_weights.h"

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// The hosts of a Summit whose report has `body` below the sentence that names it.
std::string HostsIn(const std::string& body) {
  const Written report = {"summit/a.md", "XMPP Summit 30", "2028-02-05",
                          "On the 27th and 28th of January 2028 the XSF met in Ghent for Summit 30.\n\n" + body};
  std::string all;
  for (const auto& host : RecordOf(30, {report}).hosts) all += (all.empty() ? "" : "|") + host.value;
  return all;
}

TEST(HostWeightsTest, WhoeverIsTheSubjectOfHosting) {
  for (const char* body :
       {"Elk Systems is so nice to act as our host.", "Elk Systems has been hosting us for years.",
        "Elk Systems not only hosted the Summit, it also had cake.",
        "Elk Systems, a vendor of horns, stepped in as host.", "Elk Systems made its auditorium available for us.",
        "Although it has no money for events, Elk Systems found a way to host us."})
    EXPECT_EQ(HostsIn(body), "Elk Systems") << body;
}

TEST(HostWeightsTest, WhoeverItIsDoneBy) {
  for (const char* body :
       {"Location kindly provided by Elk Systems.", "For the use of the hall we are indebted to Elk Systems.",
        "It was a joy to be received by Elk Systems.", "A word to our host (Elk Systems): we will be back.",
        "Room and projector came from Elk Systems.", "The host of Summit 30 was Elk Systems."})
    EXPECT_EQ(HostsIn(body), "Elk Systems") << body;
  EXPECT_EQ(HostsIn("The hosting duties were shared by Elk Systems and Ox Labs."), "Elk Systems|Ox Labs");
  EXPECT_EQ(HostsIn("Elk Systems hosted the first day, Ox Labs the second one."), "Elk Systems|Ox Labs");
  EXPECT_EQ(HostsIn("Day one was hosted by Elk Systems, day two by Ox Labs."), "Elk Systems|Ox Labs");
}

TEST(HostWeightsTest, TheOnlyNameInASentenceOnHosting) {
  for (const char* body : {"The rooms of Elk Systems we could use for free; what a good host!",
                           "Elk Systems, where we could use a room on the third floor, was a perfect host.",
                           "Elk Systems, a provider from Brussels, welcomed the XSF as host at the Ox Hotel.",
                           "It was Elk Systems that had us as guests."})
    EXPECT_EQ(HostsIn(body), "Elk Systems") << body;
}

TEST(HostWeightsTest, NamesInSmallLettersAndWithLegalForms) {
  EXPECT_EQ(HostsIn("elkhq hosted the event."), "elkhq");
  EXPECT_EQ(HostsIn("We owe a cake to elk.example, our host."), "elk.example");
  EXPECT_EQ(HostsIn("The hackerspace elklab will host us."), "elklab");
  EXPECT_EQ(HostsIn("Elk Stadt e.V. stepped in as a host."), "Elk Stadt e.V.");
}

TEST(HostWeightsTest, AHotelOnlyWhereItTakesNoMoney) {
  EXPECT_EQ(HostsIn("Hotel Elk gave us the room for nothing."), "Hotel Elk");
  EXPECT_EQ(HostsIn("Hotel Elk gave us the room at a good price."), "");
}

TEST(HostWeightsTest, RoomsInOtherWords) {
  for (const char* body :
       {"A big hug to Elk Systems, in whose classroom we sat on both days.", "Elk Systems put a roof over our heads.",
        "The room on the fifth floor, where all of it happened, was put at our disposal by Elk Systems.",
        "At short notice Elk Systems has given us a home.", "On both days the doors of Elk Systems were open for us.",
        "Thanks to Elk Systems we had a room with a window.", "Who is hosting us? Elk Systems.",
        "Our thanks belong to Elk Systems. They gave us a room for both days.",
        "It was Elk Systems, and not Ox Labs as announced, who hosted us."})
    EXPECT_EQ(HostsIn(body), "Elk Systems") << body;
  EXPECT_EQ(HostsIn("Elk Systems hosted us on Thursday and Ox Labs on Friday."), "Elk Systems|Ox Labs");
  EXPECT_EQ(HostsIn("hsmr lets us use the rooms for free."), "hsmr");
}

TEST(HostWeightsTest, WeAreNoHosts) {
  for (const char* body : {"As always, the XSF will host one social event.",
                           "On Saturday we hosted a lounge of our own on the campus of the ULB.",
                           "With it, hosting services could use SSL/TLS for all domains that they host.",
                           "Ondřej from the host spoke about DNSSEC."})
    EXPECT_EQ(HostsIn(body), "") << body;
}

TEST(HostWeightsTest, OthersThanHosts) {
  for (const char* body :
       {"Elk Systems hosts many public servers, and Jane told us how.", "Next year Elk Systems will host us.",
        "On Sunday there was a get-together hosted by Elk Systems.", "Elk Systems paid 300 EUR for the room.",
        "A big thanks goes to our friends for their hospitality, and to Elk Systems for paying the room.",
        "We need a host; Elk Systems could not host us.", "The hosting cooperative Elk Systems offers the lunches.",
        "Thanks to Jane Doe for the use of her laptop.",
        "Dinner was at the Ox, where Elk Systems was our host for the evening.",
        "We use a room of the Elk Hotel (Wetstraat / Rue de la Loi 75)."})
    EXPECT_EQ(HostsIn(body), "") << body;
}

}  // namespace
}  // namespace summit
