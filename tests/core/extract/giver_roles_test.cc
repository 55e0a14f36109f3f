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
  const Post post = Read({"summit/a.md", "XMPP Summit 30", "2028-02-05",
                          "XMPP Summit 30 took place in Ghent on February 3rd and 4th, 2028.\n\n" + std::string(body)});
  const Reading reading = ReadForFacts(post);
  FactList facts(reading);
  AddSponsorsByWeight(reading, facts);
  std::string all;
  for (const Fact& fact : facts.facts()) {
    const auto& sponsor = std::get<SponsorFact>(fact.value);
    all += (all.empty() ? "" : "|") + sponsor.name + (sponsor.what.empty() ? "" : ":" + sponsor.what) +
           (sponsor.amount.empty() ? "" : ":" + sponsor.amount);
  }
  return all;
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

}  // namespace
}  // namespace summit
