#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

SummitRecord RecordWith(std::string_view body) {
  return RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}});
}

TEST(PeopleTest, ListsOfParticipants) {
  EXPECT_EQ(PeopleOf(RecordWith("### Participants\n\n1. Jane Doe ([Example](http://e.example))\n2. Max de Muster\n3. "
                                "[Ann Other](xmpp:a@e.example) (Some / Thing)")),
            "Jane Doe@Example|Max de Muster|Ann Other@Some / Thing");
  EXPECT_EQ(PeopleOf(RecordWith("The following people have said that they will attend:\n\n- Jane Doe, "
                                "[Example](http://e.example)\n- Solo\n- Max Muster 4. Ann Other")),
            "Jane Doe@Example|Solo|Max Muster|Ann Other");
  EXPECT_EQ(PeopleOf(RecordWith(
                "### Attendees\n\n| Name | Company |\n| --- | --- |\n| Jane Doe | Example |\n| Max Muster | |")),
            "Jane Doe@Example|Max Muster");
}

TEST(PeopleTest, OtherListsAreNotTheSummitDay) {
  EXPECT_EQ(PeopleOf(RecordWith("### Friday: Hackfest\n\nParticipants:\n\n- Jane Doe\n- Max Muster\n\n### Sunday: "
                                "Dinner\n\nParticipants:\n\n- Ann Other\n\n### Monday: XMPP Summit\n\nThe following "
                                "people registered to participate:\n\n- John Roe")),
            "John Roe");
  EXPECT_EQ(PeopleOf(RecordWith("### Participants\n\nConfirmed for participation:\n\n- John Roe\n\nThese will come to "
                                "the booth but are not yet confirmed for the Summit:\n\n- Jane Doe")),
            "John Roe");
  EXPECT_EQ(PeopleOf(RecordWith("### Participants\n\n- John Roe\n- Max Muster [not sure yet, will do my best]")),
            "John Roe");
  EXPECT_EQ(PeopleOf(RecordWith("### Participation\n\nPlease sign up if you plan to:\n\n- present in the lightning "
                                "talks\n- take part from afar")),
            "");
}

TEST(PeopleTest, StatedHeadCounts) {
  const auto count = [](std::string_view body) {
    const SummitRecord record = RecordWith(body);
    return record.participants_stated ? record.participants_stated->value.words : "-";
  };
  EXPECT_EQ(count("At the 30th Summit over 40 developers participated."), "over 40 developers");
  EXPECT_EQ(count("Thirteen developers showed up at the Summit."), "Thirteen developers");
  EXPECT_EQ(count("The XMPP Summit 30 brought together about 25 people. It was attended well."), "-");
  EXPECT_EQ(count("The Summit gathered about 25 people in Ghent."), "about 25 people");
  EXPECT_EQ(count("The dinner has a limit of 48 people."), "-");
}

TEST(PeopleTest, OnePersonUnderTwoSpellingsIsOne) {
  EXPECT_EQ(
      PeopleOf(RecordOf(
          30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", "### Participants\n\n- Remko Tronçon"},
               {"summit/b.md", "XMPP Summit 30 report", "2028-02-04", "### Participants\n\n- Remko Troncon (Psi)"}})),
      "Remko Tronçon@Psi");
}

}  // namespace
}  // namespace summit
