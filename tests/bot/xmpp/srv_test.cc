#include "bot/xmpp/srv.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace summit::bot {
namespace {

ServiceRecord Record(std::uint16_t priority, std::uint16_t weight, const std::string& host, bool direct = false) {
  return {priority, weight, {host, 5222, direct}};
}

RandomSource Counting() {
  return [n = std::uint64_t{0}]() mutable { return n++; };
}

std::vector<std::string> Hosts(const std::vector<Target>& targets) {
  std::vector<std::string> hosts;
  for (const Target& target : targets) hosts.push_back(target.host);
  return hosts;
}

TEST(SrvTest, PriorityGoesFirstWhateverTheWeight) {
  const auto targets =
      InOrder({Record(20, 60000, "late"), Record(5, 0, "first"), Record(10, 1, "second", true)}, Counting());
  EXPECT_EQ(Hosts(targets), (std::vector<std::string>{"first", "second", "late"}));
  EXPECT_TRUE(targets[1].direct_tls);
}

TEST(SrvTest, WeightIsAShareAmongEquals) {
  std::map<std::string, int> first;
  const RandomSource random = Counting();
  for (int i = 0; i < 1000; ++i)
    ++first[InOrder({Record(1, 10, "one"), Record(1, 30, "three"), Record(1, 0, "none")}, random).front().host];
  // Two draws that matter an ordering: the counter goes over all remainders alike.
  EXPECT_GT(first["three"], 2 * first["one"]);
  EXPECT_GT(first["one"], 0);
  EXPECT_GT(first["none"], 0);
  EXPECT_LT(first["none"], first["one"]);
}

TEST(SrvTest, EveryTargetIsTriedOnce) {
  const auto targets = InOrder({Record(1, 0, "a"), Record(1, 0, "b"), Record(1, 5, "c"), Record(2, 0, "d")},
                               [] { return ~std::uint64_t{0}; });
  auto hosts = Hosts(targets);
  EXPECT_EQ(hosts.back(), "d");
  std::sort(hosts.begin(), hosts.end());
  EXPECT_EQ(hosts, (std::vector<std::string>{"a", "b", "c", "d"}));
}

TEST(SrvTest, NowhereIsNoTarget) { EXPECT_TRUE(InOrder({Record(0, 0, "."), Record(0, 0, "")}, Counting()).empty()); }

TEST(SrvTest, AddressesOfTheSixthVersionGetBrackets) {
  EXPECT_EQ((Target{"2001:db8::1", 5222, false}).ToString(), "[2001:db8::1]:5222");
  EXPECT_EQ((Target{"example.org", 443, true}).ToString(), "example.org:443");
}

}  // namespace
}  // namespace summit::bot
