#include "bot/xmpp/negotiation.h"

#include <gmock/gmock.h>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr char kTls[] = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
constexpr char kScram[] =
    "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-256</mechanism></mechanisms>";
constexpr char kChallenge[] = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
constexpr char kProof[] = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

constexpr char kManagedBind[] = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/><sm xmlns='urn:xmpp:sm:3'/>";

class NegotiationTest : public testing::Test {
 protected:
  void Start(const std::string& account = "user@example.org/bot", bool component = false) {
    negotiation_.emplace(
        Applicant{*Jid::Parse(account), {"user", "pencil"}, component, "", resumption_},
        [this](const Note& note) { told_ += note.text + "\n"; }, [] { return std::string("rOprNGfwEbeRWgbNEkqO"); });
  }

  void OpenSecure() {
    Start();
    negotiation_->OnOpen(true, {}, "h:1");
    Header();
  }

  void Header(const std::string& more = " version='1.0'") {
    gloox::Tag tag("stream");
    tag.setXmlns("http://etherx.jabber.org/streams");
    tag.addAttribute("id", "s1");
    if (!more.empty()) tag.addAttribute("version", "1.0");
    negotiation_->OnTag(tag);
  }

  std::string Hear(const std::string& xml) {
    negotiation_->OnTag(*ParseStanza(xml));
    return negotiation_->TakeOutput();
  }

  std::string Features(const std::string& content) {
    return Hear("<features xmlns='http://etherx.jabber.org/streams'>" + content + "</features>");
  }

  static std::string Sasl(const std::string& name, const std::string& text) {
    return "<" + name + " xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>" + text + "</" + name + ">";
  }

  void LogIn() {
    OpenSecure();
    Features(kScram);
    Hear(Sasl("challenge", Base64(kChallenge)));
    EXPECT_THAT(Hear(Sasl("success", Base64(kProof))), HasSubstr("<stream:stream"));
    Header();
  }

  const Failure& failure() { return *negotiation_->failure(); }

  /// Binds a resource; gives what is said then.
  std::string Bind() {
    return Hear(
        "<iq type='result' id='rOprNGfwEbeRWgbNEkqO'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>"
        "<jid>user@example.org/new</jid></bind></iq>");
  }

  std::optional<Resumption> resumption_;
  std::optional<Negotiation> negotiation_;
  std::string told_;
};

TEST_F(NegotiationTest, WhoWeAreIsNotSaidInTheClear) {
  Start();
  negotiation_->OnOpen(false, {}, "h:1");
  const std::string header = negotiation_->TakeOutput();
  EXPECT_THAT(header, HasSubstr("to='example.org'"));
  EXPECT_THAT(header, HasSubstr("version='1.0'"));
  EXPECT_THAT(header, Not(HasSubstr("user@example.org")));
  EXPECT_TRUE(header.ends_with(">") && !header.ends_with("/>")) << header;
  OpenSecure();
  EXPECT_THAT(negotiation_->TakeOutput(), HasSubstr("from='user@example.org'"));
}

TEST_F(NegotiationTest, TlsComesFirst) {
  Start();
  negotiation_->OnOpen(false, {}, "h:1");
  Header();
  negotiation_->TakeOutput();
  const std::string answer = Features(std::string(kTls) + kScram);
  EXPECT_THAT(answer, HasSubstr("<starttls"));
  EXPECT_THAT(answer, Not(HasSubstr("<auth")));
  EXPECT_FALSE(negotiation_->TakeTlsWish());
  Hear("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
  EXPECT_TRUE(negotiation_->TakeTlsWish());
  negotiation_->OnSecured({});
  EXPECT_THAT(negotiation_->TakeOutput(), HasSubstr("<stream:stream"));
  EXPECT_TRUE(negotiation_->TakeRestart());
}

TEST_F(NegotiationTest, WithoutTlsNothingGoesOn) {
  Start();
  negotiation_->OnOpen(false, {}, "h:1");
  Header();
  negotiation_->TakeOutput();
  EXPECT_EQ(Features(kScram), "");
  EXPECT_EQ(failure().event, "tls-missing");
}

TEST_F(NegotiationTest, RefusedTlsIsAFailure) {
  Start();
  negotiation_->OnOpen(false, {}, "h:1");
  Header();
  Features(kTls);
  Hear("<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
  EXPECT_EQ(failure().event, "tls-failed");
}

TEST_F(NegotiationTest, LogsInAndBindsTheResource) {
  LogIn();
  negotiation_->TakeOutput();
  const std::string bind = Features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
  EXPECT_THAT(bind, HasSubstr("<resource>bot</resource>"));
  EXPECT_FALSE(negotiation_->bound().has_value());
  Hear(
      "<iq type='result' id='rOprNGfwEbeRWgbNEkqO'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>"
      "<jid>user@example.org/bot7</jid></bind></iq>");
  ASSERT_TRUE(negotiation_->bound().has_value());
  EXPECT_EQ(negotiation_->bound()->ToString(), "user@example.org/bot7");
  EXPECT_THAT(told_, HasSubstr("logging in with SCRAM-SHA-256\nlogged in\nwe are user@example.org/bot7\n"));
}

TEST_F(NegotiationTest, AsksForASessionWhereThatIsStillWanted) {
  LogIn();
  Features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/><session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>");
  const std::string next = Hear(
      "<iq type='result' id='rOprNGfwEbeRWgbNEkqO'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>"
      "<jid>user@example.org/r</jid></bind></iq>");
  EXPECT_THAT(next, HasSubstr("urn:ietf:params:xml:ns:xmpp-session"));
  EXPECT_FALSE(negotiation_->bound().has_value());
  Hear("<iq type='result' id='rOprNGfwEbeRWgbNEkqO'/>");
  EXPECT_TRUE(negotiation_->bound().has_value());
}

TEST_F(NegotiationTest, StreamManagementIsAskedForAfterBinding) {
  LogIn();
  Features(kManagedBind);
  const std::string enable = Bind();
  EXPECT_THAT(enable, HasSubstr("<enable xmlns='urn:xmpp:sm:3' resume='true'"));
  EXPECT_FALSE(negotiation_->bound().has_value());
  Hear("<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='1' max='60' location='[2001:db8::1]:9222'/>");
  ASSERT_TRUE(negotiation_->bound().has_value());
  ASSERT_TRUE(negotiation_->management().has_value());
  EXPECT_EQ(negotiation_->management()->id, "sm1");
  EXPECT_EQ(negotiation_->management()->patience, std::chrono::seconds(60));
  ASSERT_TRUE(negotiation_->management()->location.has_value());
  EXPECT_EQ(negotiation_->management()->location->ToString(), "[2001:db8::1]:9222");
  EXPECT_FALSE(negotiation_->resumed().has_value());
}

TEST_F(NegotiationTest, ManagementWithoutResumptionHasNoId) {
  LogIn();
  Features(kManagedBind);
  Bind();
  Hear("<enabled xmlns='urn:xmpp:sm:3' id='sm1' location='no place'/>");
  ASSERT_TRUE(negotiation_->management().has_value());
  EXPECT_EQ(negotiation_->management()->id, "");
  EXPECT_FALSE(negotiation_->management()->location.has_value());
}

TEST_F(NegotiationTest, RefusedManagementIsDoneWithout) {
  LogIn();
  Features(kManagedBind);
  Bind();
  Hear("<failed xmlns='urn:xmpp:sm:3'><unexpected-request xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>");
  EXPECT_TRUE(negotiation_->bound().has_value());
  EXPECT_FALSE(negotiation_->management().has_value());
}

TEST_F(NegotiationTest, LostSessionIsResumedInPlaceOfBinding) {
  resumption_ = Resumption{"sm1", 4294967295, *Jid::Parse("user@example.org/old")};
  LogIn();
  const std::string resume = Features(kManagedBind);
  EXPECT_EQ(resume, "<resume xmlns='urn:xmpp:sm:3' previd='sm1' h='4294967295'/>");
  Hear("<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='7'/>");
  ASSERT_TRUE(negotiation_->bound().has_value());
  EXPECT_EQ(negotiation_->bound()->ToString(), "user@example.org/old");
  EXPECT_EQ(negotiation_->resumed(), 7u);
}

TEST_F(NegotiationTest, SessionThatIsNotKeptIsBegunAnew) {
  resumption_ = Resumption{"sm1", 3, *Jid::Parse("user@example.org/old")};
  LogIn();
  Features(kManagedBind);
  const std::string bind = Hear(
      "<failed xmlns='urn:xmpp:sm:3' h='5'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>");
  EXPECT_THAT(bind, HasSubstr("<resource>bot</resource>"));
  EXPECT_THAT(Bind(), HasSubstr("<enable"));
  Hear("<enabled xmlns='urn:xmpp:sm:3' id='sm2' resume='true'/>");
  EXPECT_EQ(negotiation_->bound()->ToString(), "user@example.org/new");
  EXPECT_FALSE(negotiation_->resumed().has_value());
  EXPECT_EQ(negotiation_->management()->id, "sm2");
}

TEST_F(NegotiationTest, ServerThatManagesNoLongerIsNotAskedToResume) {
  resumption_ = Resumption{"sm1", 3, *Jid::Parse("user@example.org/old")};
  LogIn();
  EXPECT_THAT(Features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"), HasSubstr("<resource>bot</resource>"));
  EXPECT_EQ(Bind(), "");
  EXPECT_FALSE(negotiation_->resumed().has_value());
}

TEST_F(NegotiationTest, AnotherSessionThanTheLostOneIsRefused) {
  for (const char* answer :
       {"<resumed xmlns='urn:xmpp:sm:3' previd='sm2' h='7'/>", "<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='-1'/>",
        "<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='4294967296'/>",
        "<resumed xmlns='urn:xmpp:sm:3' previd='sm1'/>"}) {
    resumption_ = Resumption{"sm1", 3, *Jid::Parse("user@example.org/old")};
    LogIn();
    Features(kManagedBind);
    Hear(answer);
    ASSERT_TRUE(negotiation_->failure().has_value()) << answer;
    EXPECT_EQ(failure().event, "resumption-broken");
  }
}

TEST_F(NegotiationTest, RefusedResourceIsExplained) {
  LogIn();
  Features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
  Hear(
      "<iq type='error' id='rOprNGfwEbeRWgbNEkqO'><error type='modify'>"
      "<conflict xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
  EXPECT_THAT(failure().message, HasSubstr("another program holds it"));
}

TEST_F(NegotiationTest, ServerThatProvesNothingIsLeft) {
  for (const std::string& final : {std::string(), Base64("v=AAAA"), std::string("=")}) {
    OpenSecure();
    Features(kScram);
    Hear(Sasl("challenge", Base64(kChallenge)));
    EXPECT_THAT(Hear(Sasl("success", final)), Not(HasSubstr("<stream:stream")));
    EXPECT_EQ(failure().event, "server-unproven");
    EXPECT_NE(failure().remedy, Remedy::kGiveUp);
  }
}

TEST_F(NegotiationTest, BrokenChallengeIsAborted) {
  OpenSecure();
  Features(kScram);
  EXPECT_THAT(Hear(Sasl("challenge", "!!!")), HasSubstr("<abort"));
  EXPECT_EQ(failure().event, "login-refused");
}

TEST_F(NegotiationTest, WrongPasswordIsGivenUp) {
  OpenSecure();
  Features(kScram);
  Hear(Sasl("challenge", Base64(kChallenge)));
  Hear(Sasl("failure", "<not-authorized/>"));
  EXPECT_EQ(failure().remedy, Remedy::kGiveUp);
}

TEST_F(NegotiationTest, AnotherHashIsTriedWhenOneIsRefusedAtOnce) {
  OpenSecure();
  Features(
      "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-256</mechanism>"
      "<mechanism>SCRAM-SHA-1</mechanism></mechanisms>");
  EXPECT_THAT(Hear(Sasl("failure", "<not-authorized/>")), HasSubstr("mechanism='SCRAM-SHA-1'"));
  Hear(Sasl("failure", "<not-authorized/>"));
  EXPECT_EQ(failure().remedy, Remedy::kGiveUp);
}

TEST_F(NegotiationTest, StreamWithoutVersionIsTooOld) {
  Start();
  negotiation_->OnOpen(true, {}, "h:1");
  Header("");
  EXPECT_EQ(failure().message, "h:1 speaks no XMPP 1.0");
}

TEST_F(NegotiationTest, ComponentShakesHands) {
  Start("bot.example.org", true);
  negotiation_->OnOpen(false, {}, "h:1");
  const std::string header = negotiation_->TakeOutput();
  EXPECT_THAT(header, HasSubstr("xmlns='jabber:component:accept'"));
  EXPECT_THAT(header, HasSubstr("to='bot.example.org'"));
  Header("");
  // SHA-1 of "s1pencil"
  EXPECT_EQ(negotiation_->TakeOutput(), "<handshake>53ad8bef217406ebf3d2230cecf6669e805c320a</handshake>");
  Hear("<handshake xmlns='jabber:component:accept'/>");
  EXPECT_EQ(negotiation_->bound()->ToString(), "bot.example.org/summitbot");
}

}  // namespace
}  // namespace summit::bot
