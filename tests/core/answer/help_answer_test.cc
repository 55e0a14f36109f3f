#include "core/answer/help_answer.h"

#include <gtest/gtest.h>

#include <string>

#include "core/answer/render_text.h"
#include "core/question/commands.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

using sample::kToday;

std::string Render(const Answer& answer, bool room) {
  const RenderedText page = RenderText(answer, room ? TextLimits::Room() : TextLimits::Direct(), "!");
  EXPECT_EQ(page.rest, "") << page.text;
  return page.text;
}

class HelpAnswerTest : public ::testing::Test {
 protected:
  const MemoryArchive archive_ = sample::Archive();
  const AnswerContext direct_{archive_, kToday, "!", false};
  const AnswerContext room_{archive_, kToday, "!", true};
};

TEST_F(HelpAnswerTest, AMisspeltCommandIsSuggestedWithWhatFollowedIt) {
  Question question;
  question.unknown = {"sumit"};
  question.said = {"sumit", "26"};
  question.suggestions = {FindCommand("summit")};
  EXPECT_NE(Render(AnswerUnclear(question, direct_), false).find("Did you mean !summit 26?"), std::string::npos);
  question.said = {"sumit", "<b>26</b>"};
  EXPECT_EQ(Render(AnswerUnclear(question, direct_), false).find("<b>"), std::string::npos);
}

TEST_F(HelpAnswerTest, AMisspeltNameIsSuggestedWithinTheWholeQuestion) {
  Question question;
  question.said = {"wen", "was", "sumit", "22", "in", "brusels"};
  question.put_right = {{"sumit", "summit"}};
  question.corrections = {{"brusels", "Brussels"}};
  EXPECT_NE(Render(AnswerCorrections(question, direct_), false)
                .find("Did you mean \"wen was summit 22 in Brussels\"? I do not know of anything called “brusels”."),
            std::string::npos);
}

TEST_F(HelpAnswerTest, InARoomTwoLinesNameEveryCommand) {
  const std::string text = Render(AnswerHelp({}, room_), true);
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1) << text;
  for (const Command& command : Commands()) EXPECT_NE(text.find(command.name), std::string::npos) << command.name;
}

TEST_F(HelpAnswerTest, DirectlyOnePageExplainsEveryCommand) {
  const std::string text = Render(AnswerHelp({}, direct_), false);
  for (const Command& command : Commands()) {
    EXPECT_NE(text.find("!" + std::string(command.name)), std::string::npos) << command.name;
    if (command.intent == Intent::kHelp) continue;  // told at the top
    EXPECT_NE(text.find(command.help), std::string::npos) << command.name;
  }
}

TEST_F(HelpAnswerTest, OneCommandFitsARoom) {
  for (const Command& command : Commands()) {
    Question question;
    question.help_for = &command;
    const std::string text = Render(AnswerHelp(question, room_), true);
    EXPECT_NE(text.find(command.help), std::string::npos) << text;
    EXPECT_FALSE(text.starts_with("!"));
  }
}

TEST_F(HelpAnswerTest, AnUnknownCommandIsNotExplained) {
  Question question;
  question.unknown = {"sponsers"};
  question.suggestions = {FindCommand("sponsors")};
  const Answer answer = AnswerHelp(question, room_);
  EXPECT_EQ(answer.status, AnswerStatus::kUnclear);
  EXPECT_NE(answer.lines[0].text.find("!help sponsors"), std::string::npos) << answer.lines[0].text;
}

TEST_F(HelpAnswerTest, AboutSaysWhatItAnswersFrom) {
  const std::string text = Render(AnswerAbout(room_), true);
  EXPECT_NE(text.find("10 posts and 7 Summits"), std::string::npos) << text;
  EXPECT_NE(text.find("10 May 2020"), std::string::npos) << text;
}

TEST_F(HelpAnswerTest, AboutAnEmptyArchive) {
  const MemoryArchive empty;
  EXPECT_NE(Render(AnswerAbout({empty, kToday, "!", false}), false).find("0 posts and 0 Summits."), std::string::npos);
}

TEST_F(HelpAnswerTest, PoliteToThePolite) {
  EXPECT_EQ(AnswerPolitely(Intent::kGreeting, direct_).status, AnswerStatus::kChat);
  EXPECT_EQ(AnswerPolitely(Intent::kThanks, direct_).status, AnswerStatus::kChat);
}

TEST_F(HelpAnswerTest, WhatWasNotUnderstoodGetsAnExample) {
  Question question;
  question.unknown = {"frobnicate"};
  EXPECT_NE(AnswerUnclear(question, direct_).lines[0].text.find("!summit 21"), std::string::npos);
  question.suggestions = {FindCommand("links")};
  const Answer answer = AnswerUnclear(question, direct_);
  EXPECT_EQ(answer.status, AnswerStatus::kUnclear);
  EXPECT_NE(answer.lines[0].text.find("!links 21"), std::string::npos) << answer.lines[0].text;
}

}  // namespace
}  // namespace summit
