#include "bot/xmpp/component_sender.h"

#include <gtest/gtest.h>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

const Jid kSelf = *Jid::Parse("archive@bot.example.org/summitbot");

TEST(ComponentSenderTest, AnswersComeFromWhoWasAsked) {
  ComponentSender sender;
  for (const char* address : {"bot.example.org", "archive@bot.example.org", "archive@bot.example.org/other"}) {
    sender.NoteQuestion(*ParseStanza("<iq type='get' id='1' from='juliet@example.org/a' to='" + std::string(address) +
                                     "'><ping xmlns='urn:xmpp:ping'/></iq>"));
    EXPECT_EQ(sender.Of(*ParseStanza("<iq type='result' id='1' to='juliet@example.org/a'/>"), kSelf), address);
  }
}

TEST(ComponentSenderTest, QuestionsWithTheSameIdAreKeptApart) {
  ComponentSender sender;
  sender.NoteQuestion(*ParseStanza("<iq type='get' id='1' from='juliet@example.org/a' to='bot.example.org'/>"));
  sender.NoteQuestion(*ParseStanza("<iq type='get' id='1' from='romeo@example.org/b' to='archive@bot.example.org'/>"));
  EXPECT_EQ(sender.Of(*ParseStanza("<iq type='error' id='1' to='romeo@example.org/b'/>"), kSelf),
            "archive@bot.example.org");
  EXPECT_EQ(sender.Of(*ParseStanza("<iq type='result' id='1' to='juliet@example.org/a'/>"), kSelf), "bot.example.org");
}

TEST(ComponentSenderTest, SubscriptionsAreOfTheBareAddress) {
  ComponentSender sender;
  for (const char* type : {"subscribe", "subscribed", "unsubscribe", "unsubscribed"})
    EXPECT_EQ(sender.Of(*ParseStanza("<presence type='" + std::string(type) + "' to='juliet@example.org'/>"), kSelf),
              "archive@bot.example.org");
  EXPECT_EQ(sender.Of(*ParseStanza("<presence to='juliet@example.org'/>"), kSelf), kSelf.ToString());
}

TEST(ComponentSenderTest, AllElseComesFromUs) {
  ComponentSender sender;
  for (const char* stanza : {"<message type='chat' to='juliet@example.org'/>", "<iq type='get' id='1' to='a@b'/>",
                             "<iq type='result' id='unasked' to='a@b'/>", "<presence type='unavailable'/>"})
    EXPECT_EQ(sender.Of(*ParseStanza(stanza), kSelf), kSelf.ToString()) << stanza;
}

TEST(ComponentSenderTest, WhatIsNeverAnsweredIsForgotten) {
  ComponentSender sender;
  for (int i = 0; i < 300; ++i)
    sender.NoteQuestion(
        *ParseStanza("<iq type='get' id='" + std::to_string(i) + "' from='a@b' to='bot.example.org'/>"));
  EXPECT_EQ(sender.Of(*ParseStanza("<iq type='result' id='0' to='a@b'/>"), kSelf), kSelf.ToString());
  EXPECT_EQ(sender.Of(*ParseStanza("<iq type='result' id='299' to='a@b'/>"), kSelf), "bot.example.org");
}

}  // namespace
}  // namespace summit::bot
