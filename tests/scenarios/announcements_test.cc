#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;

/// New posts are told once to the rooms that want to hear of them.
class Announcements : public Scenario {
 protected:
  Announcements() { config.rooms.front().announcements = true; }

  static PostInfo Post(const std::string& name, int day = 1) {
    PostInfo post;
    post.id = {0, name + ".md"};
    post.url = "https://example.org/" + name + "/";
    post.title = "On " + name;
    post.date = Date{std::chrono::year(2017) / 2 / day};  // today is the 3rd
    return post;
  }
  void Start() {
    Restart();
    Sit();
    Happens(ArchiveRead{{Post("old")}});
  }
};

TEST_F(Announcements, WhatIsThereAtFirstCountsAsKnown) {
  Restart();
  Sit();
  EXPECT_THAT(Happens(ArchiveRead{{Post("old"), Post("older")}}), ElementsAre("remember"));
}

TEST_F(Announcements, NewPostIsToldOnce) {
  Start();
  EXPECT_THAT(Happens(ArchiveRead{{Post("old"), Post("new")}}),
              ElementsAre("remember", "room summit@muc.example.org: New post: On new\nhttps://example.org/new/"));
  EXPECT_THAT(Happens(ArchiveRead{{Post("old"), Post("new")}}), IsEmpty());
}

TEST_F(Announcements, ManyAtATimeAreOneMessage) {
  Start();
  Happens(ArchiveRead{{Post("a"), Post("b"), Post("c"), Post("d"), Post("e")}});
  ASSERT_EQ(actions().size(), 2u);
  const std::string body = std::get<SendRoomMessage>(actions().back()).body;
  EXPECT_THAT(body, testing::StartsWith("5 new posts:\n"));
  EXPECT_EQ(std::count(body.begin(), body.end(), '\n'), 3);
}

TEST_F(Announcements, OldOnesTranslationsAndDigestsAreNoNews) {
  config.announcements.max_age_days = 2;
  Start();
  PostInfo ancient = Post("ancient");
  ancient.date = Date{std::chrono::year(2017) / 1 / 1};
  PostInfo translation = Post("nouveau");
  translation.original = "old.md";
  PostInfo digest = Post("digest");
  digest.sources = {"https://example.org/old/"};
  EXPECT_THAT(Happens(ArchiveRead{{ancient, translation, digest}}), ElementsAre("remember"));
}

TEST_F(Announcements, PostOfTomorrowWaitsForItsDay) {
  Start();
  EXPECT_THAT(Happens(ArchiveRead{{Post("new", 4)}}), IsEmpty());
}

TEST_F(Announcements, OffByDefault) {
  config.rooms.front().announcements = RoomConfig{Address(kRoom), "x", {}, {}}.announcements;
  Start();
  EXPECT_THAT(Happens(ArchiveRead{{Post("new")}}), ElementsAre("remember"));
}

TEST_F(Announcements, WaitUntilWeAreInTheRoom) {
  Start();
  Disconnect();
  EXPECT_THAT(Happens(ArchiveRead{{Post("new")}}), ElementsAre("remember"));
  Connect();
  EXPECT_THAT(Join(), testing::Contains(HasSubstr("New post: On new")));
}

TEST_F(Announcements, AreNotRepeatedAfterARestart) {
  Start();
  Happens(ArchiveRead{{Post("new")}});
  memory = ReadMemory(std::get<KeepMemory>(actions().front()).text).value();
  Restart();
  Sit();
  EXPECT_THAT(Happens(ArchiveRead{{Post("old"), Post("new")}}), IsEmpty());
  EXPECT_THAT(Happens(ArchiveRead{{Post("old"), Post("newest")}}), testing::SizeIs(2));
}

}  // namespace
}  // namespace summit::bot
