#include <string>
#include <string_view>
#include <utility>

#include "core/extract/gift_weights.h"
#include "core/extract/reading.h"
#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// Those who gave, as far as weighing finds them alone.
std::string GiversIn(std::string_view body) {
  return GiversByWeight("XMPP Summit 30 took place in Ghent on February 3rd and 4th, 2028.\n\n" + std::string(body));
}

void ExpectGivers(std::initializer_list<std::pair<const char*, const char*>> cases) {
  for (const auto& [body, givers] : cases) EXPECT_EQ(GiversIn(body), givers) << body;
}

TEST(GiverRolesTest, ByWhomAndFromWhom) {
  ExpectGivers({{"Both lunches were, as in the years before, taken care of by Quill Mail.", "Quill Mail:lunch"},
                {"Anyone who came early got a breakfast, offered by Quill Mail.", "Quill Mail:breakfast"},
                {"The table full of snacks was a kind gesture of Quill Mail.", "Quill Mail:meals"},
                {"Financially we were helped by Quill Mail and Harbor Chat.", "Quill Mail|Harbor Chat"},
                {"Lunch was provided by Oxmail AB on Monday and by Harbor Chat on Tuesday.",
                 "Oxmail AB:lunch|Harbor Chat:lunch"}});
}

TEST(GiverRolesTest, WhoHandsSomethingOver) {
  ExpectGivers({{"Quill Mail had ordered sandwiches for all of us.", "Quill Mail:sandwiches"},
                {"On Friday Jon Mills showed up with croissants for the whole room.", "Jon Mills:croissants"},
                {"Jane Miller surprised everybody with a home-made cake.", "Jane Miller:cake"},
                {"Jon Mills opened a bottle of whisky for everyone who stayed.", "Jon Mills:whisky"},
                {"It was once more Quill Mail that settled the restaurant bill.", "Quill Mail"},
                {"Quill Mail, too, put its hand into its pocket for the dinner.", "Quill Mail:dinner"},
                {"Everyone went home with a hoodie, for which Quill Mail had paid.", "Quill Mail:hoodie"},
                {"Quill Mail, in whose office we met, also sponsored the event.", "Quill Mail:event"}});
}

TEST(GiverRolesTest, PronounsStandForThoseBefore) {
  ExpectGivers(
      {{"We were guests of Quill Mail, and they also paid the dinner.", "Quill Mail:dinner"},
       {"Jon Mills of Harbor Chat was ill. His company sponsored the dinner all the same.", "Harbor Chat:dinner"},
       {"Jon Mills had lost a bet. The first beer of each participant was on him.", "Jon Mills:drinks"},
       {"Who paid for the dinner? Two firms: Quill Mail and Harbor Chat.", "Quill Mail:dinner|Harbor Chat:dinner"}});
}

TEST(GiverRolesTest, CalledSponsorsInWhateverWords) {
  ExpectGivers(
      {{"Harbor Chat has been the first company to sign up as a sponsor of it.", "Harbor Chat"},
       {"The Summit has good friends: quicksilver was our only sponsor.", "quicksilver"},
       {"Among those who helped us with money was Quill Mail.", "Quill Mail"},
       {"We want to mention Quill Mail, whose EUR 350 made the dinner cheaper.", "Quill Mail:dinner:EUR 350"}});
}

TEST(GiverRolesTest, OthersHaveGivenNothing) {
  for (const char* body :
       {"Harbor Chat showed a new server over lunch, and Quill Mail gave a talk on it.",
        "Jon Mills brought the topic of food delivery to the table for everyone.",
        "Ann Lee and Jon Mills ordered food for the whole group, and we shared the bill.",
        "The lunch was organised by Jon Mills and served by the hotel.",
        "Quill Mail covers the new stickers, and Harbor Chat supports them for all users.",
        "The Hampton Inn offers a rate of $109 per night.", "Three sponsors have been found for the dinner.",
        "The conference itself is sponsored by Quill Mail.",
        "We thank Jon Mills for finding the restaurant and Ann Lee for the photos from the dinner."})
    EXPECT_EQ(GiversIn(body), "") << body;
}

TEST(GiverRolesTest, TheVerbIsLeftOutInTheNextClause) {
  ExpectGivers(
      {{"Elk Labs sponsored dinner, Fjordnet lunch and Beewerk the coffee.",
        "Elk Labs:dinner|Fjordnet:lunch|Beewerk:coffee"},
       {"Elk Labs paid for the dinner, and Fjordnet did the same for the drinks.", "Elk Labs:dinner|Fjordnet:drinks"},
       {"Elk Labs paid for the dinner, and Jane Doe did the minutes.", "Elk Labs:dinner"},
       {"For the lunch we thank Elk Labs, and for the dinner Fjordnet.", "Elk Labs:lunch|Fjordnet:dinner"}});
}

TEST(GiverRolesTest, APronounBehindByOrFromMeansTheOneNamedBefore) {
  ExpectGivers({{"Elk Labs welcomed us. The lunch was sponsored by them as well.", "Elk Labs:lunch"},
                {"Elk Labs hosted us, and the dinner was at their expense.", "Elk Labs:dinner"},
                {"Elk Labs welcomed us in its office. It is also a sponsor of the Summit.", "Elk Labs:event"},
                {"Elk Labs welcomed us. The notes were taken by them.", ""}});
}

TEST(GiverRolesTest, TurnsOfPhraseForMoney) {
  ExpectGivers({{"Elk Labs opened its doors to us and kept the tea flowing at its own cost.", "Elk Labs:coffee"},
                {"Elk Labs had a share in the costs of the dinner.", "Elk Labs:dinner"},
                {"Jane Doe made a donation towards the Summit.", "Jane Doe:event"},
                {"Elk Labs took over the dinner on Thursday.", "Elk Labs:dinner"},
                {"The lunch went on the tab of Elk Labs.", "Elk Labs:lunch"},
                {"Everybody had the dinner at their own expense.", ""},
                {"Jane Doe took over the reservation of the dinner.", ""}});
}

TEST(GiverRolesTest, NamesInSmallLettersAndKindsBeforeNames) {
  ExpectGivers({{"The dinner was paid by Elk Labs, and zottel sponsored a cake.", "Elk Labs:dinner|zottel:cake"},
                {"Thanks to [elkwerk gmbh](https://elk.example/) (lunch) for the sponsoring.", "elkwerk gmbh:lunch"},
                {"Sponsors of the event were the companies Elk Labs and Fjordnet and an individual, Jane Doe.",
                 "Elk Labs:event|Fjordnet:event|Jane Doe:event"}});
}

}  // namespace
}  // namespace summit
