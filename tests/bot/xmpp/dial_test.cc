#include "bot/xmpp/dial.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "tests/bot/xmpp/loopback_port.h"

namespace summit::bot {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using testing::HasSubstr;

SocketAddress Address(const char* text, std::uint16_t port) {
  SocketAddress address;
  auto& six = reinterpret_cast<sockaddr_in6&>(address.storage);
  auto& four = reinterpret_cast<sockaddr_in&>(address.storage);
  if (inet_pton(AF_INET6, text, &six.sin6_addr) == 1) {
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(port);
    address.size = sizeof six;
  } else if (inet_pton(AF_INET, text, &four.sin_addr) == 1) {
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    address.size = sizeof four;
  }
  return address;
}

Dialled Call(std::vector<SocketAddress> addresses) {
  EventLoop loop;
  std::optional<Dialled> result;
  // The head start is so long that only a refusal lets the next address begin.
  Dial dial(loop, std::move(addresses), {minutes(2), minutes(1)},
            [&](Dialled dialled) { result = std::move(dialled); });
  while (!result) loop.Turn(EventLoop::Now() + minutes(1));
  return *result;
}

TEST(DialTest, ReachesWhoListens) {
  const LoopbackPort port(true);
  const Dialled dialled = Call({Address("127.0.0.1", port.number())});
  ASSERT_GE(dialled.descriptor, 0);
  EXPECT_EQ(dialled.address, "127.0.0.1:" + std::to_string(port.number()));
  EXPECT_TRUE(dialled.refused.empty());
  close(dialled.descriptor);
}

TEST(DialTest, GoesOnToTheNextAddress) {
  const LoopbackPort nobody(false), somebody(true);
  const Dialled dialled = Call({Address("127.0.0.1", nobody.number()), Address("127.0.0.1", somebody.number())});
  ASSERT_GE(dialled.descriptor, 0);
  ASSERT_EQ(dialled.refused.size(), 1u);
  EXPECT_THAT(dialled.refused[0], HasSubstr(std::to_string(nobody.number()) + ": Connection refused"));
  close(dialled.descriptor);
}

TEST(DialTest, NobodyThere) {
  const LoopbackPort port(false);
  const Dialled dialled = Call({Address("127.0.0.1", port.number())});
  EXPECT_LT(dialled.descriptor, 0);
  EXPECT_EQ(dialled.refused.size(), 1u);
  EXPECT_LT(Call({}).descriptor, 0);
}

/// Listens and answers nobody: its queue is full.
class DeafPort {
 public:
  DeafPort() {
    for (bool answered = true; answered;) {
      std::optional<Dialled> result;
      Dial dial(loop_, {address()}, {std::chrono::milliseconds(50)},
                [&](Dialled dialled) { result = std::move(dialled); });
      while (!result) loop_.Turn(EventLoop::Now() + minutes(1));
      answered = result->descriptor >= 0 && queued_.size() < 16;
      if (result->descriptor >= 0) queued_.push_back(result->descriptor);
      last_ = std::move(*result);
    }
  }
  ~DeafPort() {
    for (const int descriptor : queued_) close(descriptor);
  }
  SocketAddress address() const { return Address("127.0.0.1", port_.number()); }
  const Dialled& last() const { return last_; }

 private:
  LoopbackPort port_{true, 0};
  EventLoop loop_;
  std::vector<int> queued_;
  Dialled last_;
};

TEST(DialTest, PatienceHasAnEnd) {
  const DeafPort deaf;
  EXPECT_LT(deaf.last().descriptor, 0);
  ASSERT_EQ(deaf.last().refused.size(), 1u);
  EXPECT_THAT(deaf.last().refused[0], HasSubstr("timed out"));
}

TEST(DialTest, AnAddressThatDoesNotAnswerHoldsUpNobody) {
  const DeafPort deaf;
  const LoopbackPort somebody(true);
  EventLoop loop;
  std::optional<Dialled> result;
  Dial dial(loop, {deaf.address(), Address("127.0.0.1", somebody.number())}, {minutes(1), std::chrono::milliseconds(1)},
            [&](Dialled dialled) { result = std::move(dialled); });
  const TimePoint late = EventLoop::Now() + seconds(30);
  while (!result && EventLoop::Now() < late) loop.Turn(late);
  ASSERT_TRUE(result.has_value()) << "waited for the first one";
  EXPECT_EQ(result->address, "127.0.0.1:" + std::to_string(somebody.number()));
  EXPECT_TRUE(result->refused.empty());
  close(result->descriptor);
}

TEST(DialTest, FamiliesTakeTurns) {
  const auto mixed = InterleaveFamilies({Address("2001:db8::1", 1), Address("2001:db8::2", 1),
                                         Address("2001:db8::3", 1), Address("192.0.2.1", 1), Address("192.0.2.2", 1)});
  std::vector<std::string> seen;
  for (const SocketAddress& one : mixed) seen.push_back(one.ToString());
  EXPECT_THAT(seen, testing::ElementsAre("[2001:db8::1]:1", "192.0.2.1:1", "[2001:db8::2]:1", "192.0.2.2:1",
                                         "[2001:db8::3]:1"));
  EXPECT_TRUE(InterleaveFamilies({}).empty());
}

}  // namespace
}  // namespace summit::bot
