#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

SummitRecord RecordWith(std::string_view body) {
  return RecordOf(40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05",
                        "The 40th XMPP Summit took place in Ghent.\n\n" + std::string(body)}});
}

std::string SponsorsIn(std::string_view body) { return SponsorsOf(RecordWith(body)); }

TEST(SponsorListsTest, WhoGaveAndWhoWorked) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"### Sponsors\n\n- ![Isode](/i/isode.svg) [Isode](https://www.isode.com/)\n- ![Logo of Ox Labs](/i/e.svg) "
            "Ox Labs (200 €)",
            "Isode|Ox Labs:200 €"},
           {"### Sponsors\n\n| Logo | Sponsor | Gift |\n|---|---|---|\n| ![Isode](/i/isode.svg) | "
            "[Isode](https://www.isode.com/) | lunch |\n| ![Ox](/i/o.svg) | Ox Labs | dinner |",
            "Isode:lunch|Ox Labs:dinner"},
           {"We owe a special thank you to:\n\n- [Daniel Gultsch](https://gultsch.de/) for two months of "
            "organising.\n- [Alexander Gnauck](https://x.org/) and Dave Cridland for sponsoring the XSF Dinner.\n- "
            "[Isode](https://www.isode.com/) for sponsoring the Summit.\n- Kevin Smith for chairing both days.\n- "
            "[Ralph Meijer](https://ralphm.net/) for cameras, microphones and the stream.\n- Edwin Mons for collecting "
            "the menu choices.\n- Maxime Buquet for typing the [minutes](https://pad.x) along the way.",
            "Alexander Gnauck:dinner|Dave Cridland:dinner|Isode:event"},
           {"Special thanks to\n\n* Isode, who paid for the lunch\n* Jane Doe (organisation)\n* Ann Lee: venue "
            "scouting\n* Ox Labs: coffee and tea\n* Bob Roe - remote participation\n* all who came",
            "Isode:lunch|Ox Labs:coffee"},
           {"We want to thank\n\n- Jane Doe for the venue search\n- Ox Labs for the venue\n- Ann Lee for room "
            "set-up\n- Bob Roe for the hotel list\n- Max Muster for the travel tips",
            "Ox Labs:space"},
           {"### Sponsors\n\n#### Gold\n\n- Isode\n- Ox Labs\n\n#### Silver\n\n- Elk Labs", "Isode|Ox Labs|Elk Labs"},
           {"### Sponsors\n\n#### €500\n\n- Isode\n- Ox Labs\n\n#### €250\n\nElk Labs, Bee",
            "Isode:€500|Ox Labs:€500|Elk Labs:€250|Bee:€250"},
           {"### Sponsors\n\n- €500: Isode and Ox Labs\n- €250: Elk Labs", "Isode:€500|Ox Labs:€500|Elk Labs:€250"},
           {"### Sponsors\n\n- €500 - Isode, Ox Labs\n- 250 € – Elk Labs", "Isode:€500|Ox Labs:€500|Elk Labs:250 €"},
           {"### Dinner sponsors\n\n#### Companies\n\n* Isode (€200)\n* Ox Labs\n\n#### Individuals\n\n* Jane Doe\n* "
            "Max Muster",
            "Isode:dinner:€200|Ox Labs:dinner|Jane Doe:dinner|Max Muster:dinner"},
           {"### Sponsors\n\n#### Lunch\n\n* Isode\n\n#### Dinner\n\n* Ox Labs\n* Jane Doe",
            "Isode:lunch|Ox Labs:dinner|Jane Doe:dinner"},
           {"### Sponsors\n\n**Lunch**\n\n* Isode\n\n**Dinner**\n\n* Ox Labs\n* Jane Doe",
            "Isode:lunch|Ox Labs:dinner|Jane Doe:dinner"},
           {"### Sponsors\n\n- [x] Isode\n- [x] Ox Labs (lunch)\n- [ ] your company here", "Isode|Ox Labs:lunch"},
           {"### Sponsors\n\n- Badges: printed by Jane Doe\n- Ox Labs\n- Still open: the dinner\n- wanted: coffee",
            "Ox Labs"},
           {"- Platinum: Isode\n- Gold: Ox Labs, Bee", "Isode|Ox Labs|Bee"},
           {"- Gold: 1000 €\n- Silver: 500 €", ""},
           {"### Sponsorship levels\n\n- Gold: 1000 €\n- Silver: 500 €\n- Bronze: 100 €", ""},
       })
    EXPECT_EQ(SponsorsIn(body), found) << body;
}

}  // namespace
}  // namespace summit
