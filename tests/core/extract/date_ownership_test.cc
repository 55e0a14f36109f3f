#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// What a post tells on a Summit whose days stand in its first sentence.
SummitRecord Told(const std::string& more) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2027-05-05",
                        "XMPP Summit 30 takes place in Berlin on September 3rd and 4th, 2027.\n\n" + more}});
}

TEST(DateOwnershipTest, AMonthThatIsTalkedOfIsNoDate) {
  for (std::string_view more : {"Many told us that January is a busy month.", "We know, as June was too hot for some.",
                                "November would suit nobody."}) {
    const SummitRecord record = Told(std::string(more));
    EXPECT_EQ(DatesOf(record), "3-4 September 2027") << more;
    EXPECT_TRUE(record.conflicts.empty()) << more;
  }
}

TEST(DateOwnershipTest, WhenAFormOpensAndCloses) {
  for (std::string_view more :
       {"Use the [page](https://elk.example/). It opens on May 8th and closes on July 31st, 2027.",
        "There is a form. It is open until July 31st, 2027."}) {
    const SummitRecord record = Told(std::string(more));
    EXPECT_EQ(DatesOf(record), "3-4 September 2027") << more;
    EXPECT_TRUE(record.conflicts.empty()) << more;
  }
}

}  // namespace
}  // namespace summit
