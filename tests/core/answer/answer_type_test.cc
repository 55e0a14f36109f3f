#include "core/answer/answer_type.h"

#include <gtest/gtest.h>

#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

struct Sample {
  Asked asked;
  const char* text;
  bool holds;
};

TEST(AnswerTypeTest, WhatASentenceMustHold) {
  const MemoryArchive archive;
  const Sample samples[] = {
      {Asked::kWhen, "It came out on 3 March 2014.", true},
      {Asked::kWhen, "It came out in 2014.", true},
      {Asked::kWhen, "It may come out.", false},
      {Asked::kWhen, "This Saturday servers switch.", true},
      {Asked::kHowMany, "Thirteen developers came.", true},
      {Asked::kHowMany, "Many developers came.", false},
      {Asked::kHowMany, "Some 250 servers took part.", true},
      {Asked::kHowMuch, "A ticket was 20 €.", true},
      {Asked::kHowMuch, "Entry is free.", true},
      {Asked::kHowMuch, "There were 20 tickets.", false},
      {Asked::kHowLong, "It goes on for three weeks.", true},
      {Asked::kHowLong, "It goes on for ever.", false},
      {Asked::kWho, "The tool was written by Jane Doe.", true},
      {Asked::kWho, "The tool was written in a week.", false},
      {Asked::kWhere, "We will meet in Ghent.", true},
      {Asked::kWhere, "We will meet soon.", false},
      {Asked::kWhy, "We do it because phones lose their connection.", true},
      {Asked::kWhy, "We do it.", false},
      {Asked::kAnything, "We do it.", true},
  };
  for (const Sample& sample : samples)
    EXPECT_EQ(HasAnswerType(sample.text, sample.asked, {}, archive), sample.holds) << sample.text;
}

TEST(AnswerTypeTest, TheNameAskedAboutIsNoAnswerToWho) {
  MemoryArchive archive = sample::Archive();
  archive.AddName(NameKind::kCompany, "Gajim").AddName(NameKind::kPerson, "Nÿco");
  EXPECT_FALSE(HasAnswerType("Then Gajim was done.", Asked::kWho, {"gajim"}, archive));
  EXPECT_TRUE(HasAnswerType("Then Nÿco made Gajim.", Asked::kWho, {"gajim"}, archive));
}

TEST(AnswerTypeTest, TheQuestionWordDecides) {
  Question question;
  question.intent = Intent::kWhen;
  EXPECT_EQ(AskedOf(question), Asked::kWhen);
  question.asked = Asked::kWho;
  EXPECT_EQ(AskedOf(question), Asked::kWho);
  question.how_much = true;
  EXPECT_EQ(AskedOf(question), Asked::kHowMuch);
}

TEST(AnswerTypeTest, ACompanyMayBeAWordWithACapitalInIt) {
  const MemoryArchive archive;
  EXPECT_TRUE(HasAnswerType("BasketWorks, once more, pays for the gas.", Asked::kWho, {"pays"}, archive));
  EXPECT_FALSE(HasAnswerType("BasketWorks, once more, pays for the gas.", Asked::kWho, {"BasketWorks"}, archive));
  EXPECT_FALSE(HasAnswerType("BasketJS, once more, needs gas.", Asked::kWho, {"gas"}, archive));
}

TEST(AnswerTypeTest, SignsHaveTheirCompany) {
  const MemoryArchive archive;
  const Sample samples[] = {
      {Asked::kWhy, "The name was chosen to honour a pilot.", true},
      {Asked::kWhy, "We came early in order to see it.", true},
      {Asked::kWhy, "A rough order of topics is set.", false},
      {Asked::kWhy, "It has been there since 2001.", false},
      {Asked::kWhy, "There were so many guests.", false},
      {Asked::kHowMuch, "Entry is free of charge.", true},
      {Asked::kHowMuch, "It is free software.", false},
      {Asked::kHowMuch, "It is free as in beer.", false},
      {Asked::kWhen, "On the evening of the 28th, we had dinner.", true},
      {Asked::kWhen, "Guests of the 19th Summit came.", false},
      {Asked::kWho, "Accepted as of the Vote from 2024-03-27.", false},
  };
  for (const Sample& sample : samples)
    EXPECT_EQ(HasAnswerType(sample.text, sample.asked, {}, archive), sample.holds) << sample.text;
}

}  // namespace
}  // namespace summit
