#include "bot/xmpp/dial.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>

namespace summit::bot {
namespace {

using std::chrono::seconds;

/// A socket of the loopback that listens, or only holds its port.
class Port {
 public:
  explicit Port(bool listens) : descriptor_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(descriptor_, reinterpret_cast<sockaddr*>(&address), size) != 0) ADD_FAILURE() << "bind";
    if (listens && listen(descriptor_, 1) != 0) ADD_FAILURE() << "listen";
    if (getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address), &size) != 0) ADD_FAILURE() << "getsockname";
    number_ = ntohs(address.sin_port);
  }
  ~Port() { close(descriptor_); }
  std::uint16_t number() const { return number_; }

 private:
  int descriptor_;
  std::uint16_t number_ = 0;
};

TEST(DialTest, ReachesWhoListens) {
  const Port port(true);
  const Dialled dialled = Dial("127.0.0.1", port.number(), seconds(5));
  EXPECT_EQ(dialled.error, DialError::kNone);
  ASSERT_GE(dialled.descriptor, 0);
  close(dialled.descriptor);
}

TEST(DialTest, NobodyThere) {
  const Port port(false);
  const Dialled dialled = Dial("127.0.0.1", port.number(), seconds(5));
  EXPECT_EQ(dialled.error, DialError::kRefused);
  EXPECT_LT(dialled.descriptor, 0);
}

TEST(DialTest, AddressesOfTheSixthVersionNeedNoName) { EXPECT_NE(Dial("::1", 1, seconds(5)).error, DialError::kName); }

TEST(DialTest, NoSuchName) { EXPECT_EQ(Dial("no such name", 5222, seconds(1)).error, DialError::kName); }

}  // namespace
}  // namespace summit::bot
