#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bot/bot.h"
#include "tests/fakes/scripted_responder.h"

namespace summit::bot {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

/// What the bot did, a line an action:
///   "room summit@muc.example.org: text", "private summit@muc.example.org/alice: text",
///   "direct juliet@example.org/phone: text", "join summit@muc.example.org as SummitBot",
///   "bookmark summit@muc.example.org as SummitBot", "leave summit@muc.example.org", "ready: in 1 of 1 room", "not
///   ready: not connected", "problem room-lost", "retract summit@muc.example.org ID" ...
using Lines = std::vector<std::string>;

/// A bot and the world around it, told as a story. The archive knows "summit 21" and "help".
class Scenario : public testing::Test {
 protected:
  Scenario();

  /// For tests with a configuration of their own: first change `config`, then call this.
  void Restart();

  Lines Happens(const Event& event);
  Lines After(Duration time);  // and a Tick then

  Lines Connect();
  Lines Disconnect();
  /// The whole join, with the subject at its end.
  Lines Join(const std::string& nick = "SummitBot", const std::string& room = kRoom);
  Lines Subject(const std::string& room = kRoom);
  /// Connected, and in the configured room.
  void Sit();

  /// What an occupant of the room says.
  Lines Says(const std::string& nick, const std::string& body);
  /// What an occupant says to us in private.
  Lines Whispers(const std::string& nick, const std::string& body);
  /// What somebody writes to our address.
  Lines Writes(const std::string& from, const std::string& body);

  RoomMessage MessageBy(const std::string& nick, const std::string& body) const;
  PrivateMessage WhisperBy(const std::string& nick, const std::string& body) const;
  DirectMessage DirectFrom(const std::string& from, const std::string& body) const;

  static Jid Address(const std::string& text);
  /// The actions of the last event, as they are.
  const std::vector<Action>& actions() const { return actions_; }
  /// The id of the first message that the last event had us send.
  std::string SentId() const;
  std::optional<Duration> WakesIn() const;

  static constexpr const char* kRoom = "summit@muc.example.org";

  BotConfig config;
  Memory memory;  // of the time before Restart()
  ScriptedResponder archive;
  std::uint64_t random_bits = 0;  // what the random source gives next; counts up by a large odd number

 private:
  std::optional<Bot> bot_;
  TimePoint now_{std::chrono::hours(100)};
  std::vector<Action> actions_;
};

}  // namespace summit::bot
