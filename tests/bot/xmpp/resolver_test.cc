#include "bot/xmpp/resolver.h"

#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <map>
#include <optional>

namespace summit::bot {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;

/// A name server of the loopback, in the same loop. Answers from a table; what is not there does not exist.
class NameServer {
 public:
  explicit NameServer(EventLoop& loop) : descriptor_(socket(AF_INET, SOCK_DGRAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(descriptor_, reinterpret_cast<sockaddr*>(&address), size) != 0) ADD_FAILURE() << "bind";
    if (getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address), &size) != 0) ADD_FAILURE() << "getsockname";
    address_ = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
    watch_ = loop.OnDescriptor(descriptor_, EPOLLIN, [this](std::uint32_t) { Answer(); });
  }
  ~NameServer() { close(descriptor_); }

  const std::string& address() const { return address_; }

  void AddService(const std::string& name, int priority, int weight, int port, const std::string& target) {
    services_[name].push_back(Number(priority) + Number(weight) + Number(port) + Name(target));
  }
  void Break(const std::string& name) { broken_.push_back(name); }

 private:
  static std::string Number(int value) { return {static_cast<char>(value >> 8), static_cast<char>(value)}; }

  static std::string Name(const std::string& text) {
    std::string wire, label;
    for (const char c : text + ".") {
      if (c != '.') {
        label.push_back(c);
      } else if (!label.empty()) {
        wire += static_cast<char>(label.size()) + label;
        label.clear();
      }
    }
    return wire + '\0';
  }

  void Answer() {
    std::array<char, 1500> buffer{};
    sockaddr_in from{};
    socklen_t size = sizeof from;
    const auto count =
        recvfrom(descriptor_, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&from), &size);
    if (count < 17) return;
    const std::string query(buffer.data(), static_cast<std::size_t>(count));
    std::string name;
    std::size_t at = 12;
    while (query[at] != 0) {
      name += query.substr(at + 1, static_cast<unsigned char>(query[at])) + ".";
      at += 1 + static_cast<unsigned char>(query[at]);
    }
    name.pop_back();
    const std::string question = query.substr(12, at + 5 - 12);
    const auto& found = services_[name];
    const bool broken = std::find(broken_.begin(), broken_.end(), name) != broken_.end();
    const int code = broken ? 2 : found.empty() ? 3 : 0;
    std::string reply = query.substr(0, 2) + Number(0x8180 | code) + Number(1) +
                        Number(static_cast<int>(found.size())) + Number(0) + Number(0) + question;
    for (const std::string& data : found)
      reply += Number(0xC00C) + Number(33) + Number(1) + Number(0) + Number(60) +
               Number(static_cast<int>(data.size())) + data;
    (void)!sendto(descriptor_, reply.data(), reply.size(), 0, reinterpret_cast<sockaddr*>(&from), size);
  }

  int descriptor_;
  std::string address_;
  std::map<std::string, std::vector<std::string>> services_;
  std::vector<std::string> broken_;
  Watch watch_;
};

class ResolverTest : public testing::Test {
 protected:
  ServiceAnswer Services(const std::string& domain) {
    Resolver resolver(loop_, server_.address());
    std::optional<ServiceAnswer> answer;
    resolver.FindServices(domain, [&](ServiceAnswer found) { answer = std::move(found); });
    while (!answer) loop_.Turn(EventLoop::Now() + minutes(1));
    return *answer;
  }

  AddressAnswer Addresses(const std::string& host) {
    Resolver resolver(loop_, server_.address());
    std::optional<AddressAnswer> answer;
    resolver.FindAddresses(host, 5222, [&](AddressAnswer found) { answer = std::move(found); });
    while (!answer) loop_.Turn(EventLoop::Now() + minutes(1));
    return *answer;
  }

  EventLoop loop_;
  NameServer server_{loop_};
};

TEST_F(ResolverTest, BothKindsOfRecordsAreFound) {
  server_.AddService("_xmpp-client._tcp.example.org", 5, 10, 5222, "a.example.org");
  server_.AddService("_xmpps-client._tcp.example.org", 1, 20, 443, "b.example.org");
  const ServiceAnswer answer = Services("example.org");
  ASSERT_EQ(answer.records.size(), 2u);
  const auto targets = InOrder(answer.records, [] { return 0u; });
  EXPECT_THAT(targets, ElementsAre(Target{"b.example.org", 443, true}, Target{"a.example.org", 5222, false}));
  EXPECT_EQ(answer.records[0].weight + answer.records[1].weight, 30);
  EXPECT_EQ(answer.problem, "");
  EXPECT_FALSE(answer.refused);
}

TEST_F(ResolverTest, NoRecordsAreNoProblem) {
  const ServiceAnswer answer = Services("example.org");
  EXPECT_THAT(answer.records, IsEmpty());
  EXPECT_EQ(answer.problem, "");
  EXPECT_FALSE(answer.refused);
}

TEST_F(ResolverTest, NowhereIsARefusalUnlessThereIsAnotherWay) {
  server_.AddService("_xmpp-client._tcp.example.org", 0, 0, 5222, ".");
  EXPECT_TRUE(Services("example.org").refused);
  server_.AddService("_xmpps-client._tcp.example.org", 0, 0, 5223, "b.example.org");
  const ServiceAnswer answer = Services("example.org");
  EXPECT_FALSE(answer.refused);
  EXPECT_EQ(answer.records.size(), 1u);
}

TEST_F(ResolverTest, BrokenNameServersAreAProblem) {
  server_.Break("_xmpp-client._tcp.example.org");
  EXPECT_NE(Services("example.org").problem, "");
}

TEST_F(ResolverTest, NamesAreAskedForAsTheDnsHasThem) {
  server_.AddService("_xmpp-client._tcp.xn--bcher-kva.example", 0, 0, 5222, "b.example.org");
  EXPECT_EQ(Services("b\xC3\xBC"
                     "cher.example")
                .records.size(),
            1u);
  EXPECT_EQ(DnsName("example.org"), "example.org");
  EXPECT_EQ(DnsName("::1"), "::1");
}

TEST_F(ResolverTest, AddressesNeedNoServer) {
  const auto text = [&](const std::string& host) {
    const AddressAnswer answer = Addresses(host);
    return answer.addresses.empty() ? answer.problem : answer.addresses[0].ToString();
  };
  EXPECT_EQ(text("192.0.2.1"), "192.0.2.1:5222");
  EXPECT_EQ(text("::1"), "[::1]:5222");
}

TEST_F(ResolverTest, NamesWithoutAddressesAreAProblem) {
  const AddressAnswer answer = Addresses("nowhere.example.org");
  EXPECT_THAT(answer.addresses, IsEmpty());
  EXPECT_NE(answer.problem, "");
}

TEST_F(ResolverTest, NothingIsToldOnceItIsGone) {
  bool told = false;
  {
    Resolver resolver(loop_, server_.address());
    resolver.FindServices("example.org", [&](const ServiceAnswer&) { told = true; });
    resolver.FindAddresses("192.0.2.1", 1, [&](const AddressAnswer&) { told = true; });
  }
  for (int i = 0; i < 3; ++i) loop_.Turn(EventLoop::Now());
  EXPECT_FALSE(told);
}

TEST_F(ResolverTest, MayBeDestroyedByItsOwnAnswer) {
  auto resolver = std::make_unique<Resolver>(loop_, server_.address());
  resolver->FindAddresses("192.0.2.1", 1, [&](const AddressAnswer&) { resolver.reset(); });
  while (resolver != nullptr) loop_.Turn(EventLoop::Now() + minutes(1));
}

TEST_F(ResolverTest, NameServersMustBeAddresses) {
  EXPECT_THROW(Resolver(loop_, "not an address"), std::runtime_error);
  EXPECT_NO_THROW(Resolver(loop_, "192.0.2.53,[2001:db8::53]:5353,2001:db8::54"));
}

}  // namespace
}  // namespace summit::bot
