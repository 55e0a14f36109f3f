#include "bot/xmpp/tcp_link.h"

#include <gmock/gmock.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <optional>

#include "tests/bot/xmpp/loopback_port.h"

namespace summit::bot {
namespace {

using std::chrono::minutes;
using testing::HasSubstr;

/// Over real sockets of the loopback, without TLS: that is for the end-to-end tests.
class TcpLinkTest : public testing::Test, private Link::Listener {
 protected:
  std::unique_ptr<Link> NewLink(std::uint16_t port) {
    ComponentConfig component;
    component.jid = Jid::Parse("bot.example.org");
    component.port = port;
    const NoteSink notes = [this](const Note& note) { told_ += note.text + "\n"; };
    return ComponentLinks(component)({loop_, notes, {}}).value();
  }

  void Open(Link& link) { link.Open(*this); }

  template <class Condition>
  void Until(Condition condition) {
    while (!condition()) loop_.Turn(EventLoop::Now() + minutes(1));
  }

  void OnOpen() override { open_ = true; }
  void OnData(std::string_view bytes) override { received_ += bytes; }
  void OnSecured() override { ADD_FAILURE() << "secured"; }
  void OnDown(const Failure& failure) override { failure_ = failure; }

  EventLoop loop_;
  std::string told_, received_;
  bool open_ = false;
  std::optional<Failure> failure_;
};

TEST_F(TcpLinkTest, CarriesBytesBothWays) {
  const LoopbackPort port(true);
  const auto link = NewLink(port.number());
  Open(*link);
  EXPECT_FALSE(open_) << "nothing is told from within a call";
  Until([&] { return open_; });
  const int peer = port.Accept();
  link->Send("up");
  std::string buffer(16, '\0');
  ASSERT_EQ(recv(peer, buffer.data(), buffer.size(), 0), 2);
  ASSERT_EQ(send(peer, "down", 4, 0), 4);
  Until([&] { return received_.size() >= 4; });
  EXPECT_EQ(received_, "down");
  EXPECT_THAT(told_, HasSubstr("connected to 127.0.0.1:"));
  close(peer);
  Until([&] { return failure_.has_value(); });
  EXPECT_EQ(failure_->event, "stream-ended");
}

TEST_F(TcpLinkTest, NobodyThere) {
  const LoopbackPort port(false);
  const auto link = NewLink(port.number());
  Open(*link);
  Until([&] { return failure_.has_value(); });
  EXPECT_EQ(failure_->event, "connect-failed");
  EXPECT_EQ(failure_->remedy, Remedy::kRetry);
  EXPECT_THAT(failure_->message, HasSubstr("nothing answers at 127.0.0.1:" + std::to_string(port.number())));
  EXPECT_THAT(failure_->message, HasSubstr("Connection refused"));
}

TEST_F(TcpLinkTest, APeerThatDoesNotReadIsLeftInTheEnd) {
  const LoopbackPort port(true);
  const auto link = NewLink(port.number());
  Open(*link);
  Until([&] { return open_; });
  const int peer = port.Accept();
  const std::string much(1024 * 1024, 'x');
  for (int i = 0; i < 64; ++i) link->Send(much);  // neither waits nor grows without end
  Until([&] { return failure_.has_value(); });
  EXPECT_EQ(failure_->event, "stream-ended");
  close(peer);
}

TEST_F(TcpLinkTest, WhatIsUnsentFollowsWhenThereIsRoom) {
  const LoopbackPort port(true);
  const auto link = NewLink(port.number());
  Open(*link);
  Until([&] { return open_; });
  const int peer = port.Accept();
  const std::string piece(100'000, 'y');
  for (int i = 0; i < 8; ++i) link->Send(piece);
  std::size_t arrived = 0;
  std::string buffer(65536, '\0');
  while (arrived < 8 * piece.size()) {
    const auto count = recv(peer, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count > 0) arrived += static_cast<std::size_t>(count);
    loop_.Turn(EventLoop::Now());
  }
  EXPECT_FALSE(failure_.has_value());
  close(peer);
}

TEST_F(TcpLinkTest, NothingIsToldOnceItIsClosed) {
  const LoopbackPort port(true);
  const auto link = NewLink(port.number());
  Open(*link);
  Until([&] { return open_; });
  const int peer = port.Accept();
  link->Send("bye");
  link->Close();
  std::string buffer(16, '\0');
  EXPECT_EQ(recv(peer, buffer.data(), buffer.size(), 0), 3);
  EXPECT_EQ(recv(peer, buffer.data(), buffer.size(), 0), 0);
  close(peer);
  for (int i = 0; i < 3; ++i) loop_.Turn(EventLoop::Now());
  EXPECT_FALSE(failure_.has_value());
}

TEST_F(TcpLinkTest, SettingsThatCannotBeUsedAreErrors) {
  ServerConfig server;
  server.ca_file = "/nowhere/ca.pem";
  const auto link = ClientLinks(server, {}, "example.org")({loop_, {}, {}});
  ASSERT_FALSE(link.ok());
  EXPECT_EQ(link.error().message, "server.ca_file: cannot be read");
}

}  // namespace
}  // namespace summit::bot
