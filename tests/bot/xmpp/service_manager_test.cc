#include "bot/xmpp/service_manager.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <string>

namespace summit::bot {
namespace {

/// Plays the service manager: an address that only this process knows, and what arrives there.
class ServiceManagerTest : public testing::Test {
 protected:
  void SetUp() override {
    const std::string name = "summitbot-test-" + std::to_string(getpid());
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path + 1, name.data(), name.size());  // abstract: leaves no file
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
    descriptor_ = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    ASSERT_EQ(bind(descriptor_, reinterpret_cast<sockaddr*>(&address), size), 0);
    setenv("NOTIFY_SOCKET", ("@" + name).c_str(), 1);
  }
  void TearDown() override {
    unsetenv("NOTIFY_SOCKET");
    close(descriptor_);
  }

  std::string Told() const {
    std::array<char, 1024> buffer{};
    const auto length = recv(descriptor_, buffer.data(), buffer.size(), 0);
    return length < 0 ? "(nothing)" : std::string(buffer.data(), static_cast<std::size_t>(length));
  }

  int descriptor_ = -1;
};

TEST_F(ServiceManagerTest, ReadyComesWithAStatusOfOneLine) {
  ServiceManager().Ready("in 1 of 2 rooms\nMAINPID=1");
  EXPECT_EQ(Told(), "READY=1\nSTATUS=in 1 of 2 rooms MAINPID=1");
}

TEST_F(ServiceManagerTest, ReloadingSaysSince) {
  ServiceManager().Reloading("reading");
  const std::string told = Told();
  EXPECT_EQ(told.rfind("RELOADING=1\nMONOTONIC_USEC=", 0), 0u) << told;
  EXPECT_NE(told.find("\nSTATUS=reading"), std::string::npos) << told;
}

TEST_F(ServiceManagerTest, StartCanBeExtended) {
  ServiceManager().ExtendStart(std::chrono::seconds(3));
  EXPECT_EQ(Told(), "EXTEND_TIMEOUT_USEC=3000000");
}

}  // namespace
}  // namespace summit::bot
