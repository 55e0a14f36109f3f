#include "bot/xmpp/service.h"

#include <gmock/gmock.h>
#include <spdlog/details/null_mutex.h>
#include <spdlog/sinks/base_sink.h>

#include <csignal>
#include <functional>
#include <memory>
#include <string>

#include "tests/bot/xmpp/scripted_server.h"

// The loop from start to stop, against a server without a socket. What it waits for always comes at once.
namespace summit::bot {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Answers, and lets a test act at the moment of a question.
class ActingResponder : public Responder {
 public:
  std::function<void(const std::string&)> act;
  std::optional<Reply> Respond(const Ask& ask, Dialogue&) const override {
    act(ask.text);
    return Reply{AnswerStatus::kAnswered, "answered", {}, false};
  }
};

/// Keeps what is logged, and lets a test act at the moment of a line.
class ActingSink : public spdlog::sinks::base_sink<spdlog::details::null_mutex> {
 public:
  std::function<void(const std::string&)> act;
  std::string written;

 private:
  void sink_it_(const spdlog::details::log_msg& message) override {
    const std::string line(message.payload.data(), message.payload.size());
    written += line + '\n';
    if (act) act(line);
  }
  void flush_() override {}
};

class CountingReloader : public Reloader {
 public:
  bool works = true;
  int committed = 0;
  Result<std::string> Prepare(const std::atomic<bool>&) override {
    if (works) return std::string("posts=3");
    return Error{"the folder is gone"};
  }
  void Commit() override { ++committed; }
};

class ServiceTest : public testing::Test {
 protected:
  ServiceTest() {
    config_.account.jid = Jid::Parse("bot@example.org");
    config_.rooms.push_back({*Jid::Parse("plaza@rooms.example.org"), "Bot", {}, {}});
    server_.on_sent = [this](const std::string& xml) { Answer(xml); };
    responder_.act = [](const std::string&) { raise(SIGTERM); };
    sink_->act = [](const std::string& line) {
      if (line.rfind("reload-done", 0) == 0 || line.rfind("reload-failed", 0) == 0) raise(SIGTERM);
    };
  }

  /// A room service of few words: who enters is in, who leaves is out.
  void Answer(const std::string& xml) {
    const bool room = xml.rfind("<presence", 0) == 0 && xml.find("plaza@rooms.example.org") != std::string::npos;
    if (!room) return;
    const bool leaves = xml.find("unavailable") != std::string::npos;
    server_.Deliver(std::string("<presence from='plaza@rooms.example.org/Bot'") +
                    (leaves ? " type='unavailable'" : "") +
                    "><x xmlns='http://jabber.org/protocol/muc#user'><item/><status code='110'/></x></presence>");
    if (!leaves && in_the_room_) in_the_room_();
  }

  void AskDirectly(const std::string& text) {
    server_.Deliver("<message from='ann@example.org/p' type='chat' id='m'><body>" + text + "</body></message>");
  }

  int Run() {
    Bot bot(config_, responder_);
    ServiceParts parts{bot,
                       reloader_,
                       log_,
                       {*config_.account.jid, "sesame", "1", "", ""},
                       [this](LinkRequest request) -> Result<std::unique_ptr<Link>> {
                         if (!usable_) return Error{"server.ca_file: no"};
                         asked_for_.push_back(request.elsewhere ? request.elsewhere->ToString() : "");
                         return server_.NewLink(&request.loop);
                       },
                       [] { return Date(std::chrono::year(2020) / 1 / 1); }};
    if (manages_) parts.backoff.first = std::chrono::milliseconds(1);
    Service service(std::move(parts));
    return service.Run();
  }

  /// Streams are managed, and the first one is lost together with the first answer. What is said to the attempt to
  /// resume the session is `at_resume`, given how many stanzas had arrived until then. `answers` end the test.
  void LoseTheFirstAnswer(int answers, std::function<std::string(int)> at_resume) {
    manages_ = true;
    server_.enabled = "<enabled xmlns='urn:xmpp:sm:3' id='sm1' resume='true' location='b.example:5333'/>";
    in_the_room_ = [this] {
      if (answers_.empty()) AskDirectly("first");
    };
    responder_.act = [](const std::string&) {};
    server_.on_sent = [this, answers, at_resume](const std::string& xml) {
      if (xml.find("urn:xmpp:sm:3") != std::string::npos) return;
      Answer(xml);
      if (xml.find("answered") == std::string::npos) {
        if (answers_.empty()) ++arrived_;
        return;
      }
      answers_.push_back(xml);
      if (answers_.size() == 1) {
        server_.at_resume = at_resume(arrived_);
        server_.Hangup();
      } else if (static_cast<int>(answers_.size()) == answers) {
        raise(SIGTERM);
      }
    };
  }

  static std::string Resumed(int arrived) {
    return "<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='" + std::to_string(arrived) + "'/>";
  }

  std::string Sent() {
    std::string all;
    for (const std::string& xml : server_.TakeSent()) all += xml + "\n";
    return all;
  }

  BotConfig config_;
  ScriptedServer server_;
  ActingResponder responder_;
  CountingReloader reloader_;
  std::function<void()> in_the_room_;
  bool usable_ = true;
  bool manages_ = false;
  int arrived_ = 0;
  std::vector<std::string> answers_;
  std::vector<std::string> asked_for_;  // of the links: where they were to go instead
  std::shared_ptr<ActingSink> sink_ = std::make_shared<ActingSink>();
  spdlog::logger log_{"test", sink_};
};

TEST_F(ServiceTest, EntersAnswersAndLeavesWhenAskedTo) {
  in_the_room_ = [this] { AskDirectly("summit 2"); };
  EXPECT_EQ(Run(), 0);
  const std::string sent = Sent();
  EXPECT_THAT(sent, HasSubstr("<body>answered</body>"));
  EXPECT_THAT(sent, HasSubstr("type='unavailable'"));
  EXPECT_THAT(sent, HasSubstr("</stream:stream>"));
  EXPECT_THAT(sink_->written, HasSubstr("room-joined room=plaza@rooms.example.org nick=\"Bot\""));
  EXPECT_THAT(sink_->written, HasSubstr("room-left room=plaza@rooms.example.org why=left"));
}

TEST_F(ServiceTest, WhatPeopleWriteIsNotLogged) {
  log_.set_level(spdlog::level::trace);
  in_the_room_ = [this] { AskDirectly("my secret"); };
  EXPECT_EQ(Run(), 0);
  EXPECT_THAT(sink_->written, HasSubstr("direct-message from=ann@example.org"));
  EXPECT_THAT(sink_->written, Not(HasSubstr("my secret")));
  EXPECT_THAT(sink_->written, Not(HasSubstr("sesame")));
}

TEST_F(ServiceTest, WrongPasswordEndsItWithOneLine) {
  server_.password = "another";
  EXPECT_EQ(Run(), 78);
  EXPECT_THAT(sink_->written, HasSubstr("login-refused reason=\"example.org refused the login: wrong password"));
}

TEST_F(ServiceTest, UnusableConnectionIsAConfigurationError) {
  usable_ = false;
  EXPECT_EQ(Run(), 2);
  EXPECT_THAT(sink_->written, HasSubstr("connection-unusable reason=\"server.ca_file: no\""));
}

TEST_F(ServiceTest, GoesWhereTheServerSendsItButNotInCircles) {
  const std::string error =
      "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>b.example:5333</see-other-host>"
      "</stream:error>";
  server_.instead_of_features = error;
  sink_->act = [](const std::string& line) {
    if (line.find("retry_in_s=0") == std::string::npos && line.rfind("stream-ended", 0) == 0) raise(SIGTERM);
  };
  EXPECT_EQ(Run(), 0);
  EXPECT_THAT(asked_for_, testing::ElementsAre("", "b.example:5333", "b.example:5333", "b.example:5333"));
}

TEST_F(ServiceTest, AnotherSessionIsNotFought) {
  server_.instead_of_features = "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>";
  sink_->act = [](const std::string& line) {
    if (line.rfind("stream-ended", 0) == 0) raise(SIGTERM);
  };
  EXPECT_EQ(Run(), 0);
  EXPECT_THAT(asked_for_, testing::SizeIs(1));
  EXPECT_THAT(sink_->written, HasSubstr("retry_in_s=300"));
}

TEST_F(ServiceTest, AnswerThatWasLostArrivesAndTheQuestionOfTheGapIsAnsweredOnce) {
  LoseTheFirstAnswer(3, [](int arrived) {
    return Resumed(arrived) +
           "<message from='ann@example.org/p' type='chat' id='m2'><body>second</body>"
           "<delay xmlns='urn:xmpp:delay' from='bot@example.org' stamp='2020-01-01T00:00:00Z'/></message>";
  });
  EXPECT_EQ(Run(), 0);
  ASSERT_THAT(answers_, testing::SizeIs(3));
  EXPECT_EQ(answers_[0], answers_[1]) << "the same stanza once more, as the server has not had it";
  EXPECT_NE(answers_[1], answers_[2]);
  EXPECT_THAT(asked_for_, testing::ElementsAre("", "b.example:5333"));
  EXPECT_THAT(sink_->written, HasSubstr("session-resumed"));
  EXPECT_THAT(sink_->written, Not(HasSubstr("disconnected")));
  EXPECT_EQ(sink_->written.find("room-joined"), sink_->written.rfind("room-joined"));
}

TEST_F(ServiceTest, SessionThatIsNotKeptIsBegunAnewAndNothingIsSaidAgain) {
  LoseTheFirstAnswer(2, [this](int) {
    in_the_room_ = [this] { AskDirectly("second"); };
    return "<failed xmlns='urn:xmpp:sm:3'/>";
  });
  EXPECT_EQ(Run(), 0);
  ASSERT_THAT(answers_, testing::SizeIs(2));
  EXPECT_NE(answers_[0], answers_[1]);
  EXPECT_THAT(sink_->written, HasSubstr("disconnected"));
  EXPECT_NE(sink_->written.find("room-joined"), sink_->written.rfind("room-joined"));
}

TEST_F(ServiceTest, ConflictWhileReturningEndsTheSession) {
  LoseTheFirstAnswer(
      9, [](int) { return "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"; });
  sink_->act = [](const std::string& line) {
    if (line.find("retry_in_s=300") != std::string::npos) raise(SIGTERM);
  };
  EXPECT_EQ(Run(), 0);
  EXPECT_THAT(sink_->written, HasSubstr("disconnected"));
}

TEST_F(ServiceTest, HangUpSignalReadsTheArchiveAgain) {
  in_the_room_ = [] { raise(SIGHUP); };
  EXPECT_EQ(Run(), 0);
  EXPECT_EQ(reloader_.committed, 1);
  EXPECT_THAT(sink_->written, HasSubstr("reload-done posts=3"));
}

TEST_F(ServiceTest, FailedReloadKeepsTheOldArchive) {
  reloader_.works = false;
  in_the_room_ = [] { raise(SIGHUP); };
  EXPECT_EQ(Run(), 0);
  EXPECT_EQ(reloader_.committed, 0);
  EXPECT_THAT(sink_->written, HasSubstr("reload-failed reason=\"the folder is gone\""));
}

TEST_F(ServiceTest, StopsBeforeItIsConnected) {
  server_.reachable = false;
  sink_->act = [](const std::string& line) {
    if (line.rfind("connect-failed", 0) == 0) raise(SIGTERM);
  };
  EXPECT_EQ(Run(), 0);
}

}  // namespace
}  // namespace summit::bot
