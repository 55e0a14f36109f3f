#include "core/answer/gift_answer.h"

#include <gtest/gtest.h>

#include "core/answer/archive_responder.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

class GiftAnswerTest : public ::testing::Test {
 protected:
  static MemoryArchive WithMeals() {
    MemoryArchive archive = sample::Archive();
    archive.AddText(
        sample::Id("summit-21"), "Meals",
        "There is coffee (from nine) and a lunch of three courses paid by the XSF in the hall. Breakfast is "
        "up to you, and who paid last year for lunch nobody knows.");
    archive.AddText(sample::Id("summit-6"), "Dinner",
                    "Other than in the years before, the dinner was not paid for by the foundation this time.");
    return archive;
  }
  Reply Ask(std::string text) {
    summit::Ask ask;
    ask.text = std::move(text);
    ask.today = sample::kToday;
    Dialogue dialogue;
    return responder_.Respond(ask, dialogue).value_or(Reply{});
  }
  /// The text of an answer; empty for what is none.
  std::string Told(std::string text) {
    Reply reply = Ask(std::move(text));
    return reply.status == AnswerStatus::kAnswered ? reply.text : std::string();
  }
  static bool Has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

  const MemoryArchive archive_ = WithMeals();
  const ArchiveResponder responder_{archive_};
};

TEST_F(GiftAnswerTest, WhoGaveASumIsOnRecord) {
  for (const char* text : {"who gave 1000 euro for the dinner of summit 6", "who paid 1000€ at summit 6",
                           "which company contributed 1000 euros", "who put in 1.000 € in 2009",
                           "which sponsors gave 1000 EUR to summit 6", "who donated 1000 at summit 6?"}) {
    EXPECT_TRUE(Has(Told(text), "1000€ came from: Nokia")) << text << ": " << Ask(text).text;
    EXPECT_FALSE(Has(Told(text), "Isode")) << text;
  }
  EXPECT_TRUE(Has(Told("who gave $100 at summit 7"), "$100 came from: Vayusphere"))
      << Told("who gave $100 at summit 7");
  EXPECT_TRUE(Has(Told("who donated 100 dollars"), "Vayusphere"));
}

TEST_F(GiftAnswerTest, ASumThatNobodyGaveIsNotFound) {
  EXPECT_EQ(Told("who gave 99 euro at summit 6"), "");
  EXPECT_EQ(Told("who gave 1000 dollars at summit 6"), "") << "another currency";
  EXPECT_EQ(Told("who gave 2 talks at summit 6"), "");
}

TEST_F(GiftAnswerTest, WhatCameFromASponsorIsTheSumOnRecord) {
  for (const char* text : {"how much money came from Isode for the dinner of summit 6", "how much came from Isode at 6",
                           "how much did Isode chip in at summit 6"})
    EXPECT_TRUE(Has(Told(text), "Isode 200€")) << text << ": " << Ask(text).text;
  EXPECT_EQ(Told("how much money came from Surevine for summit 6"), "");
}

TEST_F(GiftAnswerTest, WhoPaidForAMealIsToldInWordsWhereNoListSaysSo) {
  for (const char* text : {"who paid for lunch at summit 21", "who paid for the lunch in 2017",
                           "did the XSF pay for the lunch at summit 21?", "did the XSF itself pay for lunch at 21"})
    EXPECT_TRUE(Has(Told(text), "paid by the XSF")) << text << ": " << Ask(text).text;
  EXPECT_TRUE(Has(Told("did the foundation pay for the dinner of summit 6"), "not paid for by the foundation"));
}

TEST_F(GiftAnswerTest, NobodyPaysWhereNoSentenceSaysSo) {
  EXPECT_EQ(Told("who paid for the bus at summit 21"), "");
  EXPECT_EQ(Told("who paid for lunch at summit 2"), "");
}

}  // namespace
}  // namespace summit
