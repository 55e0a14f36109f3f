#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

SummitRecord RecordWith(std::string_view body) {
  return RecordOf(40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05",
                        "The 40th XMPP Summit took place in Ghent.\n\n" + std::string(body)}});
}

std::string SponsorsIn(std::string_view body) { return SponsorsOf(RecordWith(body)); }

TEST(SponsorRowsTest, LogosNamesAndSites) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"{{< figure src=\"/i/isode.svg\" link=\"https://www.isode.com/\" alt=\"Logo of Isode\" "
            ">}}\n**[Isode](https://www.isode.com/)** gives 1000 € for the venue.\n\n{{< figure src=\"/i/t.svg\" "
            "alt=\"Tigase logo\" >}}\n[Tigase](https://tigase.net/) pays for the lunch on Thursday.",
            "Isode:space:1000 €|Tigase:lunch"},
           {"### Sponsors\n\n[![Isode](/i/isode.svg)](https://www.isode.com/) "
            "[Isode](https://www.isode.com/)\n\n[![Erlang Solutions logo](/i/e.svg)](https://e.com/) [Erlang "
            "Solutions](https://e.com/)",
            "Isode|Erlang Solutions"},
           {"### Sponsors\n\n<a href=\"https://isode.com\"><img src=\"/i.svg\" alt=\"Isode\"></a>\n<a "
            "href=\"https://ox.com\"><img src=\"/o.svg\" alt=\"Ox Labs logo\"></a>",
            "Isode|Ox Labs"},
           {"![Isode](/i.svg)\nIsode sponsors the Summit.", "Isode:event"},
           {"### Sponsors\n\n€500: Isode and Ox Labs\n\n€250: Elk Labs, Jane Doe",
            "Isode:€500|Ox Labs:€500|Elk Labs:€250|Jane Doe:€250"},
           {"### Sponsors\n\n#### [Ox](https://ox.example)\n\nServers since 2001.\n\n#### Contact\n\nWrite to "
            "[us](https://xmpp.org/contact).\n\n#### Elk Labs\n\nSee [their site](https://elk-labs.example).",
            "Ox|Elk Labs"},
           {"### Sponsors\n\n[XSF Board](https://xmpp.org/board) can be asked.\n\n[Become a "
            "sponsor](https://xmpp.org/sponsor) now.",
            ""},
       })
    EXPECT_EQ(SponsorsIn(body), found) << body;
}

TEST(SponsorRowsTest, NamesWithSumsBelowWordsOnWhoHelps) {
  const std::string sums = "\n\n- [Ox Labs](https://ox.example/) (\\$300)\n- Elk Co-op (\\$150)\n- Jane Doe (\\$100)";
  EXPECT_EQ(SponsorsIn("### Dinner\n\nThese companies and individuals help to keep the price down:" + sums),
            "Ox Labs:dinner:$300|Elk Co-op:dinner:$150|Jane Doe:dinner:$100");
  EXPECT_EQ(SponsorsIn("### Lunch\n\nWho makes it cheaper for everybody:\n\n1. Ox Labs: 300 EUR\n2. Elk Co-op: 150 "
                       "EUR"),
            "Ox Labs:lunch:300 EUR|Elk Co-op:lunch:150 EUR");
}

TEST(SponsorRowsTest, PricesAreNoGifts) {
  for (std::string_view intro :
       {"### Dinner\n\nThe starters are shared. Mains:", "### Where to sleep\n\nThese are affordable:",
        "### Dinner\n\nChoose your menu, it helps to keep the price down:", "### Costs\n\nWhat we spent, with thanks:",
        "### Bounties\n\nThese companies will get:", "### Shop\n\nThey help us:"})
    EXPECT_EQ(SponsorsIn(std::string(intro) + "\n\n- Moules Frites (24 EUR)\n- Carbonnade (22 EUR)"), "") << intro;
}

}  // namespace
}  // namespace summit
