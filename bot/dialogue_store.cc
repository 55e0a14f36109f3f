#include "bot/dialogue_store.h"

#include <array>
#include <string_view>

namespace summit::bot {
namespace {

constexpr std::array kMedia = {Medium::kRoom, Medium::kPrivate, Medium::kDirect};

std::string KeyOf(Medium medium, const Person& person) {
  return static_cast<char>('0' + static_cast<int>(medium)) + person.key();
}

}  // namespace

DialogueStore::DialogueStore(const LimitsConfig& limits)
    : expiry_(limits.dialogue_expiry), dialogues_(limits.dialogues) {}

Dialogue& DialogueStore::At(Medium medium, const Person& person, TimePoint now) {
  Entry& entry = dialogues_.At(KeyOf(medium, person), [now] { return Entry{{}, now}; });
  if (now - entry.used >= expiry_) entry.dialogue = Dialogue();
  entry.used = now;
  return entry.dialogue;
}

void DialogueStore::Forget(const Person& person) {
  for (Medium medium : kMedia) dialogues_.Erase(KeyOf(medium, person));
}

void DialogueStore::ForgetNicks(const Jid& room) {
  const std::string prefix = Person::NickPrefix(room);
  dialogues_.EraseKeysIf([&prefix](std::string_view key) { return key.substr(1).starts_with(prefix); });
}

void DialogueStore::Rename(const Person& from, const Person& to) {
  Forget(to);
  for (Medium medium : kMedia) dialogues_.Move(KeyOf(medium, from), KeyOf(medium, to));
}

}  // namespace summit::bot
