#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// The numbers of the Summits that a report on the 30th with this body gives.
std::string NumbersIn(const std::string& body) {
  std::string all;
  for (const SummitRecord& record :
       Records({{"summit/a.md", "XMPP Summit 30", "2027-02-07", "We met on 28 and 29 January 2027. " + body}}))
    all += (all.empty() ? "" : " ") + std::to_string(record.number.value());
  return all;
}

TEST(EventCountsTest, AWordMayCountSomeSummitsOnly) {
  for (const char* body :
       {"It was the first Summit in a long while with a piano.",
        "It was the second Summit with more than forty people.", "This was the first Summit to be held in Asia.",
        "The third Summit without a projector, and nobody missed it.", "Our second Summit at this hotel went well.",
        "For many it was their first Summit."})
    EXPECT_EQ(NumbersIn(body), "30") << body;
}

TEST(EventCountsTest, AnEarlySummitRecalledWithoutAYearStatesNothing) {
  EXPECT_EQ(NumbersIn("Jane told stories about the first Summit in Portland."), "30");
  EXPECT_EQ(NumbersIn("The first XMPP Summit was held in Portland in July 2006."), "1 30");
  EXPECT_EQ(Records({{"a.md", "News", "2007-03-01", "The second XMPP Summit took place in Brussels."}}).size(), 1U)
      << "told in its own time";
}

}  // namespace
}  // namespace summit
