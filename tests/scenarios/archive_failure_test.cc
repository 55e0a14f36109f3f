#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

class ArchiveFailure : public Scenario {};

TEST_F(ArchiveFailure, OneCivilLineAndANoteToTheOperator) {
  Sit();
  archive.Breaks("disk I/O error");
  EXPECT_THAT(Says("alice", "!summit 21"),
              ElementsAre("problem archive-failed",
                          "room summit@muc.example.org: I cannot reach my archive just now. Please try again later."));
  EXPECT_EQ(std::get<ReportProblem>(actions().front()).detail, "disk I/O error");
}

TEST_F(ArchiveFailure, InPrivateJustTheSame) {
  Sit();
  archive.Breaks("database disk image is malformed");
  EXPECT_THAT(Whispers("alice", "summit 21"),
              testing::Contains(testing::HasSubstr("/alice: I cannot reach my archive")));
  EXPECT_THAT(Writes("juliet@example.org/phone", "summit 21"),
              testing::Contains(testing::HasSubstr("I cannot reach my archive")));
}

TEST_F(ArchiveFailure, IsOverWhenItIsOver) {
  Sit();
  archive.Breaks("locked");
  Says("alice", "!summit 21");
  archive.Works();
  EXPECT_THAT(Says("alice", "!summit 21"), ElementsAre("room summit@muc.example.org: Summit 21 was in Brussels."));
}

}  // namespace
}  // namespace summit::bot
