#include "bot/jid.h"

#include <gtest/gtest.h>

#include <string>

namespace summit::bot {
namespace {

TEST(JidTest, PartsAreTakenApart) {
  const Jid jid = Jid::Parse("juliet@example.org/balcony/2 @ night").value();
  EXPECT_EQ(jid.local(), "juliet");
  EXPECT_EQ(jid.domain(), "example.org");
  EXPECT_EQ(jid.resource(), "balcony/2 @ night");
  EXPECT_FALSE(jid.is_bare());
  EXPECT_EQ(jid.ToString(), "juliet@example.org/balcony/2 @ night");
  EXPECT_EQ(jid.Bare().ToString(), "juliet@example.org");
}

TEST(JidTest, Accepted) {
  for (const char* text : {"example.org", "a@b", "a@b/c", "juliet@example.org.", "a@[::1]", "a@192.0.2.1/x",
                           "a@bücher.example", "fünf@example.org", "a@example.org/👻", "a+b=c!%*#@x_y.example",
                           "a\\20b@example.org", "a@example.org/ leading", "  a@example.org  "})
    EXPECT_TRUE(Jid::Parse(text)) << text;
}

TEST(JidTest, Refused) {
  const std::string long_part(1024, 'a');
  for (const std::string& text : {std::string(),
                                  std::string(" "),
                                  std::string("@example.org"),
                                  std::string("a@"),
                                  std::string("a@b@c"),
                                  std::string("a b@example.org"),
                                  std::string("a@b c"),
                                  std::string("a@example.org/"),
                                  std::string("a@exa..mple"),
                                  std::string("a@-x.org"),
                                  std::string("a@x-.org"),
                                  std::string("a'b@x.org"),
                                  std::string("a:b@x.org"),
                                  std::string("a&b@x.org"),
                                  std::string("<a>@x.org"),
                                  std::string("a@[::1"),
                                  std::string("a@[nonsense]"),
                                  std::string("a@[::1\0z]/x", 11),
                                  std::string("a@x.org/b\nc"),
                                  std::string("a@x.org/\x01"),
                                  std::string("a\xFF@x.org"),
                                  std::string("a@x.org/\xC3"),
                                  std::string("a\0b@x.org", 9),
                                  long_part + "@x.org",
                                  "a@x.org/" + long_part,
                                  "a@" + std::string(64, 'b') + ".org",
                                  std::string("a\xC2\xA0z@x.org"),
                                  std::string("https://x.org/y")})
    EXPECT_FALSE(Jid::Parse(text)) << text;
}

TEST(JidTest, ComparedInPreparedForm) {
  const auto same = [](const char* a, const char* b) { return Jid::Parse(a).value() == Jid::Parse(b).value(); };
  EXPECT_TRUE(same("Juliet@Example.ORG/x", "juliet@example.org/x"));
  EXPECT_TRUE(same("a@example.org.", "a@example.org"));
  EXPECT_TRUE(same("J\xC3\x9C@x.org", "j\xC3\xBC@x.org"));
  EXPECT_TRUE(same("u\xCC\x88@x.org", "\xC3\xBC@x.org"));
  EXPECT_TRUE(same("r@x.org/u\xCC\x88", "r@x.org/\xC3\xBC"));
  EXPECT_TRUE(same("r@x.org/a\xC2\xA0z", "r@x.org/a z"));
}

TEST(JidTest, KeptApart) {
  const auto same = [](const char* a, const char* b) { return Jid::Parse(a).value() == Jid::Parse(b).value(); };
  EXPECT_FALSE(same("r@x.org/Alice", "r@x.org/alice"));
  EXPECT_FALSE(same("r@x.org/alice", "r@x.org/alice "));
  EXPECT_FALSE(same("j\xC3\xBC@x.org", "ju@x.org"));
  EXPECT_FALSE(
      same("stra\xC3\x9F"
           "e@x.org",
           "strasse@x.org"));
  EXPECT_FALSE(same("x.org", "x@x.org"));
}

TEST(JidTest, KeptAsWrittenForSending) {
  EXPECT_EQ(Jid::Parse("r@x.org/u\xCC\x88").value().ToString(), "r@x.org/u\xCC\x88");
  EXPECT_EQ(Jid::Parse("r@x.org/u\xCC\x88").value().prepared(), "r@x.org/\xC3\xBC");
}

TEST(JidTest, BareIsAskedFor) {
  EXPECT_TRUE(Jid::ParseBare("a@x.org"));
  EXPECT_FALSE(Jid::ParseBare("a@x.org/y"));
}

TEST(JidTest, NickMakesAnOccupant) {
  const Jid room = Jid::Parse("room@x.org").value();
  EXPECT_EQ(room.WithResource("a/b").value().ToString(), "room@x.org/a/b");
  EXPECT_FALSE(room.WithResource(""));
  EXPECT_FALSE(room.WithResource("a\nb"));
}

TEST(JidTest, NicksAreComparedWithTheirCase) {
  EXPECT_TRUE(SameNick("u\xCC\x88", "\xC3\xBC"));
  EXPECT_FALSE(SameNick("Bot", "bot"));
}

}  // namespace
}  // namespace summit::bot
