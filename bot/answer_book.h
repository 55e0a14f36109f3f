#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <string_view>
#include <vector>

#include "bot/action.h"
#include "bot/event.h"
#include "bot/jid.h"
#include "bot/lru_map.h"
#include "bot/person.h"
#include "core/question/dialogue.h"

namespace summit::bot {

/// A question that we answered, and what must be known to edit the answer or to take it back.
struct AnsweredQuestion {
  Medium medium = Medium::kDirect;
  Jid where;      // the room, also for private messages in it; otherwise the bare address of who asked
  Jid sender;     // full: who may correct it
  Jid answer_to;  // where the answer went
  Person person;
  std::vector<std::string> question_ids;  // all it goes by, those of its corrections included
  std::string answer_id;                  // of the first message; its corrections refer to it, too
  std::string answer_stanza_id;           // by what id the room knows that one; empty: not yet, or not at all
  std::vector<std::string> answer_ids;    // all that the answer and its corrections go by
  std::string answer;                     // what we said
  Dialogue before, after;                 // the conversation, when it was asked and when it was answered
  bool sender_gone = false;               // left the room since: a new one under that nick is somebody else
};

/// The last questions that we answered, and the last messages that we did not. Bounded: the oldest go first.
class AnswerBook {
 public:
  /// All ids that a message goes by.
  static std::vector<std::string> IdsOf(const IncomingText& text);

  void Note(AnsweredQuestion entry);

  /// Null when there is none. Valid until the next Note or Erase.
  AnsweredQuestion* FindQuestion(Medium medium, const Jid& where, std::string_view id);
  /// In rooms by the id that the room gave the answer, too.
  AnsweredQuestion* FindAnswer(Medium medium, const Jid& where, std::string_view id);
  /// The last one that the person asked there.
  AnsweredQuestion* LastOf(Medium medium, const Jid& where, const Person& person);

  void Erase(const AnsweredQuestion* entry);

  /// The room has given our message with that id an id of its own.
  void NoteStanzaId(const Jid& room, std::string_view id, const std::string& stanza_id);

  void NoteSenderGone(const Jid& occupant);
  void RenameSender(const Jid& from, const Jid& to);
  /// The same for all in a room.
  void NoteRoomLost(const Jid& room);

  /// The last message of a sender, which was none of our business until it is corrected into a question.
  void NoteUnanswered(Medium medium, const Jid& sender, const IncomingText& text);
  bool WasUnanswered(Medium medium, const Jid& sender, std::string_view id);

  std::size_t size() const { return entries_.size(); }

 private:
  std::list<AnsweredQuestion> entries_;  // the latest first
  LruMap<std::vector<std::string>> unanswered_{1024};
};

}  // namespace summit::bot
