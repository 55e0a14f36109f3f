#pragma once

#include <string>

#include "bot/action.h"
#include "bot/clock.h"
#include "bot/config.h"
#include "bot/lru_map.h"
#include "bot/person.h"
#include "core/question/dialogue.h"

namespace summit::bot {

/// The conversations that are going on: one for each person and medium, forgotten after a while, bounded in number.
/// What was said in private never continues in public.
class DialogueStore {
 public:
  explicit DialogueStore(const LimitsConfig& limits);

  /// The conversation, a new one when there is none or the last one was left too long ago. Valid until the next call.
  Dialogue& At(Medium medium, const Person& person, TimePoint now);

  void Forget(const Person& person);
  /// Everybody in `room` who is known only by nick: somebody else may come back under it.
  void ForgetNicks(const Jid& room);
  void Rename(const Person& from, const Person& to);

  std::size_t size() const { return dialogues_.size(); }

 private:
  struct Entry {
    Dialogue dialogue;
    TimePoint used{};
  };
  Duration expiry_;
  LruMap<Entry> dialogues_;
};

}  // namespace summit::bot
