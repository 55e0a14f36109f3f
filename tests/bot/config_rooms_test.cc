#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "bot/config_loader.h"

// What can be set for one room, and for all that has to do with people: invitations, profile, announcements.
namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string kAccount = "account: {jid: bot@example.org}\n";

ConfigOutcome Parse(const std::string& yaml) {
  return ParseConfig(kAccount + yaml, "/etc/summitbot/bot.yaml", ConfigUse::kService);
}

RoomConfig Room(const std::string& keys) {
  const ConfigOutcome outcome = Parse("rooms: [{jid: room@muc.example.org, " + keys + "}]\n");
  for (const Error& error : outcome.problems) ADD_FAILURE() << error.ToString();
  return outcome.config->rooms.at(0);
}

std::string Problem(const std::string& yaml) {
  const ConfigOutcome outcome = Parse(yaml);
  return outcome.problems.size() == 1 ? outcome.problems[0].ToString() : "not one problem";
}

std::string RoomProblem(const std::string& keys) {
  return Problem("rooms: [{jid: room@muc.example.org, " + keys + "}]\n");
}

TEST(RoomConfigTest, Defaults) {
  const RoomConfig room = Room("nick: Bot");
  EXPECT_EQ(room.language, "");
  EXPECT_EQ(room.command_prefix, "");
  EXPECT_EQ(room.answer_lines, 4u);
  EXPECT_EQ(room.answer_length, 500u);
  EXPECT_THAT(room.commands, testing::IsEmpty());
  EXPECT_TRUE(room.questions);
  EXPECT_FALSE(room.announcements);
}

TEST(RoomConfigTest, EverythingCanBeSet) {
  const RoomConfig room = Room(
      "language: de, command_prefix: '?', answer_lines: 2, answer_length: 200, commands: [summit, sponsor], "
      "questions: false, announcements: true");
  EXPECT_EQ(room.language, "de");
  EXPECT_EQ(room.command_prefix, "?");
  EXPECT_EQ(room.answer_lines, 2u);
  EXPECT_EQ(room.answer_length, 200u);
  EXPECT_THAT(room.commands, ElementsAre("summit", "sponsors")) << "an alias is its command";
  EXPECT_FALSE(room.questions);
  EXPECT_TRUE(room.announcements);
}

TEST(RoomConfigTest, WhatCannotBeIsSaid) {
  EXPECT_THAT(RoomProblem("questions: maybe"), HasSubstr("rooms[0].questions: expected true or false, found 'maybe'"));
  EXPECT_THAT(RoomProblem("questions: 'true'"), HasSubstr("expected true or false"));
  EXPECT_THAT(RoomProblem("commands: [dance]"),
              HasSubstr("rooms[0].commands[0]: 'dance' is not a command; known are "));
  EXPECT_THAT(RoomProblem("answer_lines: 0"), HasSubstr("expected a number from 1 to 12, found '0'"));
  EXPECT_THAT(RoomProblem("command_prefix: '>'"), HasSubstr("rooms[0].command_prefix: '>' cannot be a prefix"));
  EXPECT_THAT(RoomProblem("language: English"), HasSubstr("is not a language tag in lower case"));
}

TEST(ProfileConfigTest, AddressesHaveASchemeAndTextsOneLine) {
  const ConfigOutcome good = Parse("profile: {name: Bot, about: It answers, contact: 'xmpp:operator@example.org'}\n");
  ASSERT_TRUE(good.ok());
  EXPECT_EQ(good.config->profile.name, "Bot");
  EXPECT_EQ(good.config->profile.contact, "xmpp:operator@example.org");
  EXPECT_THAT(Problem("profile: {contact: operator@example.org}\n"), HasSubstr("is not an address with a scheme"));
  EXPECT_THAT(Problem("profile: {source: 'https://a b'}\n"), HasSubstr("is not an address with a scheme"));
  EXPECT_THAT(Problem("profile: {name: \"a\\nb\"}\n"), HasSubstr("too long or not of one line"));
}

TEST(LimitsOfRoomsTest, AreNumbers) {
  EXPECT_EQ(Parse("max_rooms: 3\n").config->max_rooms, 3u);
  EXPECT_EQ(Parse("announcements: {max_age_days: 3}\n").config->announcements.max_age_days, 3);
  EXPECT_THAT(Problem("announcements: {max_age_days: 0}\n"), HasSubstr("expected a number from 1 to 3650"));
}

}  // namespace
}  // namespace summit::bot
