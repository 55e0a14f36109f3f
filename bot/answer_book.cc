#include "bot/answer_book.h"

#include <algorithm>
#include <utility>

namespace summit::bot {
namespace {

constexpr std::size_t kEntries = 512;
constexpr std::size_t kIds = 16;  // of one question: each correction brings some

std::string KeyOf(Medium medium, const Jid& sender) {
  return static_cast<char>('0' + static_cast<int>(medium)) + sender.prepared();
}

bool Contains(const std::vector<std::string>& ids, std::string_view id) {
  return !id.empty() && std::find(ids.begin(), ids.end(), id) != ids.end();
}

template <class Condition>
AnsweredQuestion* FindIf(std::list<AnsweredQuestion>& entries, Condition condition) {
  const auto found = std::find_if(entries.begin(), entries.end(), condition);
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string> AnswerBook::IdsOf(const IncomingText& text) {
  std::vector<std::string> ids;
  for (const std::string* id : {&text.id, &text.origin_id, &text.stanza_id})
    if (!id->empty() && !Contains(ids, *id)) ids.push_back(*id);
  return ids;
}

void AnswerBook::Note(AnsweredQuestion entry) {
  unanswered_.Erase(KeyOf(entry.medium, entry.sender));
  entries_.push_front(std::move(entry));
  if (entries_.size() > kEntries) entries_.pop_back();
}

AnsweredQuestion* AnswerBook::FindQuestion(Medium medium, const Jid& where, std::string_view id) {
  AnsweredQuestion* found = FindIf(entries_, [&](const AnsweredQuestion& entry) {
    return entry.medium == medium && entry.where == where && Contains(entry.question_ids, id);
  });
  if (found != nullptr && found->question_ids.size() > kIds)
    found->question_ids.erase(found->question_ids.begin() + 3, found->question_ids.end() - kIds / 2);
  return found;
}

AnsweredQuestion* AnswerBook::FindAnswer(Medium medium, const Jid& where, std::string_view id) {
  if (id.empty()) return nullptr;
  return FindIf(entries_, [&](const AnsweredQuestion& entry) {
    return entry.medium == medium && entry.where == where && Contains(entry.answer_ids, id);
  });
}

AnsweredQuestion* AnswerBook::LastOf(Medium medium, const Jid& where, const Person& person) {
  return FindIf(entries_, [&](const AnsweredQuestion& entry) {
    return entry.medium == medium && entry.where == where && entry.person == person;
  });
}

void AnswerBook::Erase(const AnsweredQuestion* entry) {
  entries_.remove_if([entry](const AnsweredQuestion& kept) { return &kept == entry; });
}

void AnswerBook::NoteStanzaId(const Jid& room, std::string_view id, const std::string& stanza_id) {
  AnsweredQuestion* entry = FindAnswer(Medium::kRoom, room, id);
  if (entry == nullptr || stanza_id.empty() || Contains(entry->answer_ids, stanza_id)) return;
  if (entry->answer_id == id && entry->answer_stanza_id.empty()) entry->answer_stanza_id = stanza_id;
  entry->answer_ids.push_back(stanza_id);
}

void AnswerBook::NoteSenderGone(const Jid& occupant) {
  for (AnsweredQuestion& entry : entries_) entry.sender_gone |= entry.sender == occupant;
  for (const Medium medium : {Medium::kRoom, Medium::kPrivate}) unanswered_.Erase(KeyOf(medium, occupant));
}

void AnswerBook::RenameSender(const Jid& from, const Jid& to) {
  NoteSenderGone(to);
  for (AnsweredQuestion& entry : entries_) {
    if (entry.sender != from || entry.sender_gone) continue;
    entry.sender = to;
    if (entry.answer_to == from) entry.answer_to = to;
    if (entry.person == Person::OfNick(from)) entry.person = Person::OfNick(to);
  }
  for (const Medium medium : {Medium::kRoom, Medium::kPrivate})
    unanswered_.Move(KeyOf(medium, from), KeyOf(medium, to));
}

void AnswerBook::NoteRoomLost(const Jid& room) {
  for (AnsweredQuestion& entry : entries_) entry.sender_gone |= entry.medium != Medium::kDirect && entry.where == room;
  const std::string prefix = room.Bare().prepared() + '/';
  unanswered_.EraseKeysIf([&prefix](std::string_view key) { return key.substr(1).starts_with(prefix); });
}

void AnswerBook::NoteUnanswered(Medium medium, const Jid& sender, const IncomingText& text) {
  std::vector<std::string> ids = IdsOf(text);
  if (!text.replaces.empty()) ids.push_back(text.replaces);
  if (ids.empty()) return unanswered_.Erase(KeyOf(medium, sender));
  unanswered_.At(KeyOf(medium, sender), [] { return std::vector<std::string>(); }) = std::move(ids);
}

bool AnswerBook::WasUnanswered(Medium medium, const Jid& sender, std::string_view id) {
  const std::vector<std::string>* ids = unanswered_.Find(KeyOf(medium, sender));
  return ids != nullptr && Contains(*ids, id);
}

}  // namespace summit::bot
