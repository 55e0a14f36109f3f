#include "bot/answer_book.h"

#include <gtest/gtest.h>

namespace summit::bot {
namespace {

const Jid kRoom = *Jid::Parse("room@muc.example.org");
const Jid kAlice = *Jid::Parse("room@muc.example.org/alice");

AnsweredQuestion Entry(const std::string& question, const std::string& answer) {
  return {Medium::kRoom, kRoom,  kAlice, kRoom, Person::OfNick(kAlice), {question}, answer, {},
          {answer},      "text", {},     {}};
}

TEST(AnswerBookTest, FindsByPlaceAndId) {
  AnswerBook book;
  book.Note(Entry("q1", "a1"));
  EXPECT_NE(book.FindQuestion(Medium::kRoom, kRoom, "q1"), nullptr);
  EXPECT_NE(book.FindAnswer(Medium::kRoom, kRoom, "a1"), nullptr);
  EXPECT_EQ(book.FindQuestion(Medium::kPrivate, kRoom, "q1"), nullptr);
  EXPECT_EQ(book.FindQuestion(Medium::kRoom, *Jid::Parse("other@muc.example.org"), "q1"), nullptr);
  EXPECT_EQ(book.FindQuestion(Medium::kRoom, kRoom, ""), nullptr);
  EXPECT_EQ(book.FindAnswer(Medium::kRoom, kRoom, "q1"), nullptr);
}

TEST(AnswerBookTest, IdOfTheRoomIsThatOfTheFirstAnswer) {
  AnswerBook book;
  book.Note(Entry("q1", "a1"));
  book.FindQuestion(Medium::kRoom, kRoom, "q1")->answer_ids.push_back("a1-corrected");
  book.NoteStanzaId(kRoom, "a1", "s1");
  book.NoteStanzaId(kRoom, "a1-corrected", "s2");
  EXPECT_EQ(book.FindAnswer(Medium::kRoom, kRoom, "s2")->answer_stanza_id, "s1");
}

TEST(AnswerBookTest, LastIsTheLatestOfThePerson) {
  AnswerBook book;
  book.Note(Entry("q1", "a1"));
  book.Note(Entry("q2", "a2"));
  EXPECT_EQ(book.LastOf(Medium::kRoom, kRoom, Person::OfNick(kAlice))->answer_id, "a2");
  book.Erase(book.LastOf(Medium::kRoom, kRoom, Person::OfNick(kAlice)));
  EXPECT_EQ(book.LastOf(Medium::kRoom, kRoom, Person::OfNick(kAlice))->answer_id, "a1");
}

TEST(AnswerBookTest, Bounded) {
  AnswerBook book;
  for (int i = 0; i < 2000; ++i) book.Note(Entry("q" + std::to_string(i), "a" + std::to_string(i)));
  EXPECT_LE(book.size(), 512u);
  EXPECT_NE(book.FindQuestion(Medium::kRoom, kRoom, "q1999"), nullptr);
  EXPECT_EQ(book.FindQuestion(Medium::kRoom, kRoom, "q0"), nullptr);
}

TEST(AnswerBookTest, IdsOfOneQuestionAreBoundedAndKeepTheFirstAndTheLast) {
  AnswerBook book;
  book.Note(Entry("q1", "a1"));
  AnsweredQuestion* entry = nullptr;
  for (int i = 0; i < 100; ++i) {
    entry = book.FindQuestion(Medium::kRoom, kRoom, "q1");
    ASSERT_NE(entry, nullptr);
    entry->question_ids.push_back("c" + std::to_string(i));
  }
  EXPECT_LE(entry->question_ids.size(), 20u);
  EXPECT_NE(book.FindQuestion(Medium::kRoom, kRoom, "c99"), nullptr);
}

TEST(AnswerBookTest, OnlyTheLastUnansweredMessageIsKnown) {
  AnswerBook book;
  IncomingText text;
  text.id = "m1";
  book.NoteUnanswered(Medium::kRoom, kAlice, text);
  EXPECT_TRUE(book.WasUnanswered(Medium::kRoom, kAlice, "m1"));
  EXPECT_FALSE(book.WasUnanswered(Medium::kPrivate, kAlice, "m1"));
  text.id = "m2";
  book.NoteUnanswered(Medium::kRoom, kAlice, text);
  EXPECT_FALSE(book.WasUnanswered(Medium::kRoom, kAlice, "m1"));
  book.NoteSenderGone(kAlice);
  EXPECT_FALSE(book.WasUnanswered(Medium::kRoom, kAlice, "m2"));
}

}  // namespace
}  // namespace summit::bot
