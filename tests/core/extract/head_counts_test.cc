#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string WordsIn(std::string_view body) {
  const SummitRecord record = RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}});
  return record.participants_stated ? record.participants_stated->value.words : "-";
}

int Number(std::string_view body) {
  const SummitRecord record = RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}});
  return record.participants_stated ? record.participants_stated->value.count : 0;
}

TEST(HeadCountsTest, WordsOfACount) {
  EXPECT_EQ(WordsIn("At the 30th Summit over 40 developers participated."), "over 40 developers");
  EXPECT_EQ(WordsIn("Thirteen developers showed up at the Summit."), "Thirteen developers");
  EXPECT_EQ(WordsIn("The XMPP Summit 30 brought together about 25 people. It was attended well."), "about 25 people");
  EXPECT_EQ(WordsIn("The Summit gathered about 25 people in Ghent."), "about 25 people");
  EXPECT_EQ(WordsIn("The dinner has a limit of 48 people."), "-");
  EXPECT_EQ(WordsIn("In total, 26 people took part."), "26 people");
  EXPECT_EQ(WordsIn("For two days some forty-five people from nine countries met online."), "some forty-five people");
  EXPECT_EQ(WordsIn("On 30 September thirty-one of us met in the library, and nine more dialled in."),
            "thirty-one of us");
  EXPECT_EQ(WordsIn("About two dozen hackers gathered."), "About two dozen hackers");
  EXPECT_EQ(WordsIn("The Summit attracted 18 attendees on site."), "18 attendees");
  EXPECT_EQ(WordsIn("We were 22, plus five online."), "22");
  EXPECT_EQ(WordsIn("- Attendance: 17 people"), "17 people");
  for (const char* other : {"There is room for 40 people.", "We expect 30 people to attend.",
                            "The annual meeting had 31 participants.", "Places are limited to 40 participants.",
                            "We met on 28 and 29 January.", "The newsletter has 12 contributors."})
    EXPECT_EQ(WordsIn(other), "-") << other;
}

TEST(HeadCountsTest, ManyWaysToCount) {
  for (const char* body :
       {"Nineteen came to Ghent.", "19 attended.", "There were 19 of us.", "23 people registered, 19 came.",
        "Attendance was 19 on the first day and 17 on the second.", "A total of 19 people from 8 countries.",
        "The room was full: 19 people.", "Nineteen people found their way to Ghent.", "We counted 19 heads.",
        "19 were there in person, six more online.", "Number of participants: 19", "It was a small round of 19 people.",
        "Nineteen people, one room, two days.", "With 19 participants at the peak, it was held by video."})
    EXPECT_EQ(Number(body), 19) << body;
  EXPECT_EQ(Number("Thirty-one of us made the trip."), 31);
}

TEST(HeadCountsTest, OthersAreNotCounted) {
  for (const char* body :
       {"Last year's Summit had 30 participants.", "FOSDEM had 8000 visitors.", "The dinner was joined by 12 people.",
        "3 people from Ox came late.", "17 people have registered so far.", "Up to 40 people fit in.",
        "The XSF has 60 members.", "Six developers worked on MLS afterwards.", "4 of us missed the train."})
    EXPECT_EQ(Number(body), 0) << body;
}

TEST(HeadCountsTest, CountsOfThisSummitOnly) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, std::string>>{
           {"For the [XMPP Summit 40](https://x) developers came to Ghent from eleven countries. We counted 32 people "
            "in the room.",
            "32"},
           {"22 people made the journey, some of them by night train.", "22"},
           {"On October 8th, up to 54 people from four continents were connected to the XMPP Summit 40.", "54"},
           {"Two weeks have passed since a score of us (twenty, to be exact) descended on Ghent for Summit 40.", "20"},
           {"Vingt people.", ""},
           {"The Summit 40 attendees met in Ghent.", ""},
           {"The last Summit had 30 participants; this time 24 came.", "24"},
           {"The last Summit had 30 participants.", ""},
           {"With 31 attendees the last Summit was the largest so far.", ""},
           {"At the last Summit we were 28 people.", ""},
           {"Compared to 28 participants last year, 35 came to Ghent.", "35"},
           {"In 2028, 28 people came. This time there were 33 of us.", "33"},
           {"XMPP Summit 40 developers discussed 12 topics.", ""},
           {"40 developers from 12 projects flocked to Ghent.", "40"},
           {"Between 20 and 25 people were in the room.", ""},
           {"There were twenty-odd people in the room.", "20"},
           {"Up to 30 people fit into the room.", ""},
           {"We expect up to 30 people.", ""},
           {"A good two dozen people found their way to Ghent.", "24"},
           {"The room was filled with 27 people on day one, and 25 on day two.", "27"},
           {"27 people in Ghent and 12 more online took part.", "27"},
           {"In total 39 people took part, 27 of them on site.", "39"},
           {"27 participants on site, 12 online.", "27"},
           {"19 on site and 8 remote.", ""},
           {"Attendance: 26", "26"},
           {"Thanks to all 29 participants!", "29"},
           {"30 participants had registered, 26 showed up in Ghent.", "26"},
           {"Thanks to all 28 of you who made it.", "28"},
           {"A record 52 XMPP folk came to Ghent.", "52"},
           {"There were around 25 of us, which is fewer than the 34 of last year.", "25"},
           {"More people than last year came: 35 of them.", "35"},
           {"Of the 30 who registered 26 came.", "26"},
           {"40 people have put their names down; the hall seats 60.", ""},
       }) {
    const SummitRecord record = RecordOf(
        40, {{"summit/a.md", "XMPP Summit 40", "2030-02-05", "The 40th XMPP Summit took place in Ghent.\n\n" + body}});
    EXPECT_EQ((record.participants_stated ? std::to_string(record.participants_stated->value.count) : std::string()),
              found)
        << body;
  }
}

TEST(HeadCountsTest, OneThingForEachWhoCame) {
  for (const auto& [body, found] : std::vector<std::pair<std::string, int>>{
           {"When we counted heads before lunch on Thursday, we arrived at 31.", 31},
           {"A head count on Friday gave 27.", 27},
           {"The roll call on the first morning ended at 24.", 24},
           {"The attendance sheet bears 33 signatures.", 33},
           {"33 names are on the attendance sheet.", 33},
           {"28 badges were printed and worn in the office.", 28},
           {"Twenty-six developers had come to Ghent.", 26},
           {"It took place in March, with 41 registered participants.", 41},
           {"Over 20 of us turned out for the XMPP Summit last week.", 20},
           {"Two very hot days, 19 sweaty protocol people, no air conditioning -- XMPP Summit 30 is a wrap.", 19},
           {"Thirty-two chairs were taken.", 32},
           {"We handed out 35 name tags.", 35},
           {"The XMPP Summit is over: 24 XMPP nerds, two rooms, one coffee machine.", 24},
           {"37 people from 11 countries sat down together.", 37},
           {"The list of those who came has 29 names.", 29},
           {"40 badges were printed, but 28 were worn.", 28},
           {"We printed 40 badges for the booth.", 0},
           {"Forty chairs are free, so sign up.", 0},
           {"The letter to the EU bears 33 signatures.", 0},
           {"So far 18 participants have registered.", 0},
           {"The petition counts 120 signatures.", 0},
           {"14 people helped at the booth.", 0},
           {"Attendance: 31 people (24 on site, 7 online).", 31},
           {"31 of us made it to Ghent.", 31},
           {"This time, we were 31 people in the room.", 31},
           {"Almost 40 people attended the Summit.", 40},
           {"With 31 attendees it was the largest Summit yet.", 31},
           {"31 attendees, 2 days, 14 topics.", 31},
           {"Some thirty developers sat together.", 30},
           {"30 people took part, 12 of them remotely.", 30},
           {"The XMPP Summit was held with 12 topics on the agenda.", 0},
           {"The XMPP Summit took place for 12 years.", 0},
           {"At the dinner there were 25 people.", 0},
           {"5 people voted for it at the Summit, 20 against.", 0},
           {"FOSDEM took place with 8000 visitors.", 0},
           {"The Summit took place while 20 people looked after the booth.", 0},
           {"About 35 people (on site and remote) participated.", 35},
           {"We had 35 participants, 5 more than last year.", 35},
           {"With 35 participants from 12 countries, Summit 30 was the largest ever.", 35},
           {"The Summit saw 35 on-site and 10 remote participants.", 0},
           {"Number of participants: 35", 35},
       })
    EXPECT_EQ(Number("The 30th XMPP Summit took place in Ghent.\n\n" + body), found) << body;
}

TEST(HeadCountsTest, MoreTurnsOfPhrase) {
  EXPECT_EQ(Number("XMPP Summit 30 is done. With 27 people on the ground it was a full house."), 27);
  EXPECT_EQ(Number("On Thursday 31 people had a badge around their neck."), 31);
  EXPECT_EQ(Number("36 of us took their seats on Thursday morning."), 36);
  EXPECT_EQ(Number("A group 29 strong met in the library."), 29);
  EXPECT_EQ(Number("There were 27 in the room and another 9 on the line."), 27);
  EXPECT_EQ(Number("48 people came, and the dinner was on Oxnet."), 48);
  EXPECT_EQ(Number("At the dinner, 12 people came late."), 0);
}

TEST(HeadCountsTest, ThoseWhoWorkedThere) {
  EXPECT_EQ(Number("The Summit is over. On Thursday and Friday of last week, 26 of us worked in the library."), 26);
  EXPECT_EQ(Number("The Summit is over. A round of 19 developers argued until six."), 19);
  EXPECT_EQ(Number("The Summit is over. Of the 31 registered people 28 came."), 28);
  EXPECT_EQ(Number("The Summit is over. At our table about 150 people stopped by."), 0);
  EXPECT_EQ(Number("The Summit is over. 12 of us had never been to one."), 0);
}

TEST(HeadCountsTest, HowManyThereMayBeOfAnything) {
  EXPECT_EQ(
      Number("The Summit is over. 24 people came. It is open who mixes once there are more than 50 participants."), 24);
  EXPECT_EQ(Number("The Summit is over. Nobody knew who mixes once there are more than five participants."), 0);
  EXPECT_EQ(Number("The Summit is over. Calls with more than ten participants were tried."), 0);
}

TEST(HeadCountsTest, SumsAndCorrections) {
  EXPECT_EQ(Number("At Summit 30 there were 17 people in the hall and 6 on the line, 23 altogether."), 23);
  EXPECT_EQ(Number("In Summit 30, 17 people met in Ghent and 6 more dialled in, which makes 23 participants."), 23);
  EXPECT_EQ(Number("XMPP Summit 30 was held in Ghent. In an earlier version we wrote that 31 people came. It was 27."),
            27);
  EXPECT_EQ(Number("XMPP Summit 30 was held in Ghent. Three people took part:\n\n- Jane Doe\n- Max Muster\n- Ann Lee"),
            3);
  EXPECT_EQ(Number("XMPP Summit 30 was held in Ghent. Three people took notes."), 0);
}

TEST(HeadCountsTest, NumbersBesideAWordForPeople) {
  EXPECT_EQ(Number("The group of participants (25 in total) was a good mix at the Summit."), 25);
  EXPECT_EQ(Number("Last year there were 18 attendees, this year 27."), 27);
  EXPECT_EQ(Number("Attendees on site: 29"), 29);
  EXPECT_EQ(Number("The XSF has 58 members, and 12 of them were with us, which makes a total of 21 attendees."), 21);
  EXPECT_EQ(Number("The Summit had three participants, as the snow kept all others at home."), 3);
  EXPECT_EQ(Number("This time 26 made the way to Ghent."), 26);
  EXPECT_EQ(WordsIn("Participants of the survey: 120"), "-");
  EXPECT_EQ(WordsIn("Three participants of the Summit gave talks."), "-");
}

TEST(HeadCountsTest, GroupsAndSeatsAndThePresent) {
  const std::string lead = "XMPP Summit 30 was held in Ghent. ";
  EXPECT_EQ(Number(lead + "The group of 17 was smaller than in spring."), 17);
  EXPECT_EQ(Number(lead + "41 people took seats in the hall."), 41);
  EXPECT_EQ(Number("The first day of XMPP Summit 30 in Ghent lies behind us. We are 13 people, more than had signed "
                   "up."),
            13);
  EXPECT_EQ(Number(lead + "After the sessions the group of 9 was in the pub."), 0);
  EXPECT_EQ(Number(lead + "A group of 7 was at the museum."), 0);
  EXPECT_EQ(Number("XMPP Summit 30 will be held in Ghent. So far we are 12 people on the list."), 0);
}

}  // namespace
}  // namespace summit
