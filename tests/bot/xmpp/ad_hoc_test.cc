#include "bot/xmpp/ad_hoc.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const Jid kJuliet = *Jid::Parse("juliet@example.org/phone");
const Jid kSelf = *Jid::Parse("bot@example.org/service");

std::string Iq(const std::string& type, const std::string& content) {
  return "<iq from='juliet@example.org/phone' to='bot@example.org/service' id='i1' type='" + type + "'>" + content +
         "</iq>";
}

template <class T>
T Get(const std::string& type, const std::string& content) {
  const auto event = TranslateCommandQuery(*ParseStanza(Iq(type, content)));
  if (!event || !std::holds_alternative<T>(*event)) throw std::runtime_error("not the event expected: " + content);
  return std::get<T>(*event);
}

std::string Command(const std::string& attributes, const std::string& content = "") {
  return "<command xmlns='http://jabber.org/protocol/commands' node='summit'" + attributes + ">" + content +
         "</command>";
}

TEST(TranslateCommandQueryTest, FirstCall) {
  const auto called = Get<CommandCalled>("set", Command(""));
  EXPECT_EQ(called.from, kJuliet);
  EXPECT_EQ(called.request, "i1");
  EXPECT_EQ(called.node, "summit");
  EXPECT_EQ(called.session, "");
  EXPECT_EQ(called.step, CommandStep::kExecute);
  EXPECT_FALSE(called.has_form);
}

TEST(TranslateCommandQueryTest, FormOfANextStep) {
  const auto called = Get<CommandCalled>(
      "set", Command(" sessionid='s1' action='complete'",
                     "<x xmlns='jabber:x:data' type='submit'><field var='argument'><value>21</value></field></x>"));
  EXPECT_EQ(called.session, "s1");
  EXPECT_EQ(called.step, CommandStep::kComplete);
  ASSERT_TRUE(called.has_form);
  EXPECT_THAT(called.fields.at("argument"), ElementsAre("21"));
}

TEST(TranslateCommandQueryTest, DefaultActionOfASessionGoesOn) {
  EXPECT_EQ(Get<CommandCalled>("set", Command(" sessionid='s1'")).step, CommandStep::kNext);
  EXPECT_EQ(Get<CommandCalled>("set", Command(" sessionid='s1' action='execute'")).step, CommandStep::kNext);
  EXPECT_EQ(Get<CommandCalled>("set", Command(" sessionid='s1' action='prev'")).step, CommandStep::kPrev);
  EXPECT_EQ(Get<CommandCalled>("set", Command(" sessionid='s1' action='jump'")).step, std::nullopt);
}

TEST(TranslateCommandQueryTest, ListAndDescription) {
  EXPECT_EQ(Get<CommandsAsked>("get",
                               "<query xmlns='http://jabber.org/protocol/disco#items' "
                               "node='http://jabber.org/protocol/commands'/>")
                .node,
            std::nullopt);
  EXPECT_EQ(Get<CommandsAsked>("get", "<query xmlns='http://jabber.org/protocol/disco#info' node='admin/join'/>").node,
            "admin/join");
}

TEST(TranslateCommandQueryTest, OthersAreNone) {
  for (const char* content :
       {"<query xmlns='http://jabber.org/protocol/disco#info'/>",
        "<query xmlns='http://jabber.org/protocol/disco#info' node='urn:x-summitbot#abc='/>",
        "<query xmlns='http://jabber.org/protocol/disco#items'/>", "<ping xmlns='urn:xmpp:ping'/>"})
    EXPECT_FALSE(TranslateCommandQuery(*ParseStanza(Iq("get", content)))) << content;
  EXPECT_FALSE(TranslateCommandQuery(*ParseStanza("<iq type='set' id='x'>" + Command("") + "</iq>")));
}

TEST(AnswerCommandQueryTest, NodeOfTheListSaysWhatItIs) {
  const auto answer = AnswerCommandQuery(*ParseStanza(
      Iq("get", "<query xmlns='http://jabber.org/protocol/disco#info' node='http://jabber.org/protocol/commands'/>")));
  ASSERT_NE(answer, nullptr);
  EXPECT_THAT(answer->xml(), HasSubstr("<identity category='automation' type='command-list'"));
}

TEST(CommandToStanzaTest, FormWithActions) {
  AnswerCommand action{kJuliet, "i1", "summit", "s1", AnswerCommand::Status::kExecuting};
  action.may_complete = true;
  action.form = Form{"summit", "", {}, {}, {}};
  const std::string xml = ToStanza(action)->xml();
  EXPECT_THAT(xml, HasSubstr("type='result' to='juliet@example.org/phone' id='i1'"));
  EXPECT_THAT(xml, HasSubstr("sessionid='s1' status='executing'><actions execute='complete'><complete/></actions>"));
  EXPECT_THAT(xml, HasSubstr("type='form'"));
}

TEST(CommandToStanzaTest, PageOfAnAnswerIsAResult) {
  AnswerCommand action{kJuliet, "i1", "summit", "s1", AnswerCommand::Status::kExecuting};
  action.may_prev = action.may_next = action.may_complete = true;
  action.form = Form{"summit", "", {}, {}, {}};
  const std::string xml = ToStanza(action)->xml();
  EXPECT_THAT(xml, HasSubstr("<actions execute='next'><prev/><next/><complete/></actions>"));
  EXPECT_THAT(xml, HasSubstr("type='result'><title>"));
}

TEST(CommandToStanzaTest, EndWithANote) {
  AnswerCommand action{kJuliet, "i1", "admin/join", "s1", AnswerCommand::Status::kCompleted};
  action.note = "I am going <there>.";
  action.warns = true;
  const std::string xml = ToStanza(action)->xml();
  EXPECT_THAT(xml, HasSubstr("<note type='warn'>I am going &lt;there&gt;.</note>"));
  EXPECT_THAT(xml, Not(HasSubstr("<actions")));
}

TEST(CommandToStanzaTest, RefusalWithDetail) {
  const std::string xml = ToStanza(RefuseCommand{kJuliet, "i1", "bad-request", "bad-sessionid", ""})->xml();
  EXPECT_THAT(xml, HasSubstr("type='error'"));
  EXPECT_THAT(xml, HasSubstr("<error type='modify'><bad-request xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
                             "<bad-sessionid xmlns='http://jabber.org/protocol/commands'/></error>"));
  EXPECT_THAT(ToStanza(RefuseCommand{kJuliet, "i1", "resource-constraint", "", "later"})->xml(),
              HasSubstr("<error type='wait'>"));
}

TEST(CommandToStanzaTest, List) {
  const std::string xml =
      ToStanza(ListCommands{kJuliet, "i1", std::nullopt, {{"summit", "summit: all"}}}, kSelf)->xml();
  EXPECT_THAT(xml, HasSubstr("<item jid='bot@example.org/service' node='summit' name='summit: all'/>"));
  const Jid occupant = *Jid::Parse("summit@muc.example.org/SummitBot");
  EXPECT_THAT(ToStanza(ListCommands{kJuliet, "i1", std::nullopt, {{"summit", "all"}}, occupant}, kSelf)->xml(),
              HasSubstr("<item jid='summit@muc.example.org/SummitBot' node='summit' name='all'/>"));
  const std::string one = ToStanza(ListCommands{kJuliet, "i1", "summit", {{"summit", "summit: all"}}}, kSelf)->xml();
  EXPECT_THAT(one, HasSubstr("<identity category='automation' type='command-node' name='summit: all'/>"));
}

}  // namespace
}  // namespace summit::bot
