#include "core/extract/sponsor_labels.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string SponsorsIn(std::string_view body) {
  return SponsorsOf(RecordOf(40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05",
                                   "The 40th XMPP Summit took place in Ghent.\n\n" + std::string(body)}}));
}

TEST(SponsorLabelsTest, SignsTellWhoGave) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"Our thanks. Elk Labs: the coffee. Ox: the lunches.", "Elk Labs:coffee|Ox:lunch"},
           {"Lunch boxes for everybody (sponsor: Elk Labs) stood ready at noon.", "Elk Labs:lunch"},
           {"A word to our sponsor (elkd): come again!", "elkd"},
           {"Tigase (sponsor) and a college (host) made it easy for us.", "Tigase"},
           {"Supported by: elk.example / Ox / bee.example", "elk.example|Ox|bee.example"},
           {"Who footed the bill of the dinner? Elk Labs and Ox.", "Elk Labs:dinner|Ox:dinner"},
           {"Our sponsors\nElk Labs, Ox", "Elk Labs|Ox"},
           {"The following organisations gave money: Elk Labs.", "Elk Labs"},
           {"*Coffee sponsor:* elkd", "elkd:coffee"},
           {"Drinks after the dinner: on Elk Labs.", "Elk Labs:drinks and dinner"}})
    EXPECT_EQ(SponsorsIn(body), found) << body;
}

TEST(SponsorLabelsTest, ListsTellWhoseTheyAre) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"| Who | How much |\n|---|---|\n| Elk Labs | 100 € |\n| Ox | 50 € |\n\nThese are our sponsors.",
            "Elk Labs:100 €|Ox:50 €"},
           {"### Sponsors\n\n- Elk Labs\n  - covers the dinner\n- Ox\n  - adds 300 €", "Elk Labs:dinner|Ox:300 €"},
           {"- 200 € Elk Labs (sponsor)\n- 320 € sale of hoodies", "Elk Labs:200 €"},
           {"### Sponsors\n\n- Elk Labs\n\n### Sponsors of the XSF\n\n- Ox", "Elk Labs"},
           {"Donations for the Summit: Goose 20 €, elkd 35 € and Ox_Fan 25 €.", "Goose:20 €|elkd:35 €|Ox_Fan:25 €"}})
    EXPECT_EQ(SponsorsIn(body), found) << body;
}

TEST(SponsorLabelsTest, LabelsOfOtherMattersTellNobody) {
  for (std::string_view body :
       {"Speakers: Jane Doe (Elk Labs), Max Muster (Ox).", "Who pays for push services? Elk Labs does not know.",
        "Topics: donations, sponsors, payments.", "Sponsors: wanted", "Money: Elk Labs told how to earn it."})
    EXPECT_EQ(SponsorsIn(body), "") << body;
}

}  // namespace
}  // namespace summit
