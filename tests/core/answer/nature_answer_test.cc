#include "core/answer/nature_answer.h"

#include <gtest/gtest.h>

#include "core/answer/archive_responder.h"
#include "tests/core/answer/sample_archive.h"

namespace summit {
namespace {

class NatureAnswerTest : public ::testing::Test {
 protected:
  static MemoryArchive WithNature() {
    MemoryArchive archive = sample::Archive();
    archive.AddText(sample::Id("summit-21"), "What it is",
                    "The summit is not a conference, as nobody reads from slides. FOSDEM is a festival of talks.");
    archive.AddText(sample::Id("summit-2"), "What it is", "This event was an open unconference, planned on the spot.");
    return archive;
  }
  Reply Ask(std::string text) {
    summit::Ask ask;
    ask.text = std::move(text);
    ask.today = sample::kToday;
    Dialogue dialogue;
    return responder_.Respond(ask, dialogue).value_or(Reply{});
  }

  const MemoryArchive archive_ = WithNature();
  const ArchiveResponder responder_{archive_};
};

TEST_F(NatureAnswerTest, APostThatSaysSoOrDeniesItIsQuoted) {
  for (const char* text : {"Is the XMPP summit a conference?", "is the summit a conference",
                           "is summit 21 a conference?", "was the XSF summit a conference"}) {
    const Reply reply = Ask(text);
    EXPECT_EQ(reply.status, AnswerStatus::kAnswered) << text;
    EXPECT_NE(reply.text.find("not a conference"), std::string::npos) << text << ": " << reply.text;
    ASSERT_FALSE(reply.citations.empty()) << text;
  }
  EXPECT_NE(Ask("was summit 2 an unconference?").text.find("open unconference"), std::string::npos);
}

TEST_F(NatureAnswerTest, WhatIsSaidOfAnotherEventIsNoAnswer) {
  EXPECT_EQ(Ask("is the summit a festival").status, AnswerStatus::kNotFound);
  EXPECT_EQ(Ask("is summit 1 a conference").status, AnswerStatus::kNotFound);
}

TEST_F(NatureAnswerTest, OtherQuestionsOfYesAndNoAreNot) {
  for (const char* text : {"was the summit in Brussels", "is the summit over", "was it a conference call"}) {
    const QuestionParser parser{Lexicon(archive_)};
    const Question question = parser.Parse(text, false, sample::kToday);
    const AnswerContext context{archive_, sample::kToday, "!"};
    EXPECT_FALSE(AnswerWhatSummitsAre({question, {}, context})) << text;
  }
}

}  // namespace
}  // namespace summit
