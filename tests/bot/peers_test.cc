#include "bot/peers.h"

#include <gtest/gtest.h>

namespace summit::bot {
namespace {

const Jid kRoom = *Jid::Parse("plaza@rooms.example.org");
const Jid kEcho = *kRoom.WithResource("echo");

TEST(PeersTest, AsksEachOnce) {
  Peers peers;
  EXPECT_TRUE(peers.MustAsk(kEcho));
  EXPECT_FALSE(peers.MustAsk(kEcho));
  EXPECT_TRUE(peers.MustAsk(*kRoom.WithResource("alice")));
}

TEST(PeersTest, KnowsWhatItWasTold) {
  Peers peers;
  peers.MustAsk(kEcho);
  EXPECT_FALSE(peers.IsBot(kEcho));
  peers.Note({kEcho, true});
  EXPECT_TRUE(peers.IsBot(kEcho));
}

TEST(PeersTest, ListensOnlyToWhomItAsked) {
  Peers peers;
  peers.Note({kEcho, true});
  EXPECT_FALSE(peers.IsBot(kEcho));
}

TEST(PeersTest, FollowsNicksAndForgetsWhoLeft) {
  Peers peers;
  peers.MustAsk(kEcho);
  peers.Note({kEcho, true});
  peers.OnChanged({kRoom, "echo", "ohce"});
  EXPECT_FALSE(peers.IsBot(kEcho));
  EXPECT_TRUE(peers.IsBot(*kRoom.WithResource("ohce")));
  peers.OnChanged({kRoom, "ohce", std::nullopt});
  EXPECT_TRUE(peers.MustAsk(*kRoom.WithResource("ohce")));
}

TEST(PeersTest, ForgetsARoom) {
  Peers peers;
  const Jid elsewhere = *Jid::Parse("plaza@rooms.example.org2/echo");
  peers.MustAsk(kEcho);
  peers.MustAsk(elsewhere);
  peers.ForgetRoom(kRoom);
  EXPECT_TRUE(peers.MustAsk(kEcho));
  EXPECT_FALSE(peers.MustAsk(elsewhere));
}

}  // namespace
}  // namespace summit::bot
