#include "bot/talker.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/question/commands.h"

namespace summit::bot {
namespace {

constexpr std::string_view kArchiveFailed = "I cannot reach my archive just now. Please try again later.";
constexpr std::string_view kTooMany = "That is a lot at once. Please wait a minute before you ask me again.";
constexpr std::string_view kRepeated =
    "I have answered that a few times just now. Please wait a little before you ask it again.";
constexpr std::string_view kLastWordBegin =
    "I still do not understand, so I will keep quiet until you send something I know: ";
constexpr std::string_view kSwitchedOff = "I am asked not to answer that in the room. You can ask me here instead.";
constexpr std::string_view kNothingToUndo = "There is no answer of mine to take back.";

constexpr std::string_view kUndo = "undo";

/// What people put below an answer that they want gone: a cross mark, a heavy cross, a wastebasket.
constexpr std::array<std::string_view, 3> kRemovalSigns = {"\xE2\x9D\x8C", "\xE2\x9C\x96", "\xF0\x9F\x97\x91"};

bool IsRemovalSign(std::string_view sign) {
  constexpr std::string_view kVariation = "\xEF\xB8\x8F";  // "as a picture", which some clients add
  if (sign.ends_with(kVariation)) sign.remove_suffix(kVariation.size());
  return std::find(kRemovalSigns.begin(), kRemovalSigns.end(), sign) != kRemovalSigns.end();
}

std::string_view FirstWord(std::string_view text) { return text.substr(0, text.find_first_of(" \t")); }

bool Contains(const std::vector<std::string>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Known by nothing but a nick, which the next one may have.
bool IsOnlyANick(const Person& person, const Jid& sender) { return person == Person::OfNick(sender); }

std::vector<LinkPreview> PreviewsOf(const Reply& reply) {
  std::vector<LinkPreview> previews;
  for (const Citation& citation : reply.citations) previews.push_back({citation.url, citation.title});
  return previews;
}

}  // namespace

struct Talker::Talk {
  const Heard& heard;
  Call call;
  std::optional<Jid> in_room() const {
    return heard.medium == Medium::kRoom ? std::optional(heard.where) : std::nullopt;
  }
};

Talker::Talker(const BotConfig& config, const Responder& responder, const RoomKeeper& rooms, Outbox& outbox)
    : config_(config),
      responder_(responder),
      rooms_(rooms),
      outbox_(outbox),
      limiter_(config.limits),
      loops_(config.limits),
      dialogues_(config.limits) {}

std::string Talker::PrefixOf(const Heard& heard) const {
  const RoomConfig* room = heard.medium == Medium::kRoom ? rooms_.ConfigOf(heard.where) : nullptr;
  return room == nullptr || room->command_prefix.empty() ? config_.command_prefix : room->command_prefix;
}

TextLimits Talker::LimitsOf(const Heard& heard) const {
  const RoomConfig* room = heard.medium == Medium::kRoom ? rooms_.ConfigOf(heard.where) : nullptr;
  if (room != nullptr) return {room->answer_lines, room->answer_length};
  return heard.medium == Medium::kRoom ? TextLimits::Room() : TextLimits::Direct();
}

/// A reply to an answer of ours is meant for us whatever it looks like.
std::optional<Call> Talker::Match(const Heard& heard, const AnsweredQuestion* replied_to) const {
  const std::string prefix = PrefixOf(heard);
  const CallStyle style{heard.own_nick, prefix, config_.limits.question_length};
  const bool private_like = heard.medium != Medium::kRoom || replied_to != nullptr;
  return private_like ? MatchPrivateCall(heard.text.body, style) : MatchRoomCall(heard.text.body, style);
}

void Talker::Hear(const Heard& heard, const Moment& moment) {
  if (heard.text.taken_back) return OnTakenBack(heard, moment);
  if (heard.text.reactions) return OnReactions(heard, moment);
  if (heard.text.body.empty()) return;
  const AnsweredQuestion* replied_to = book_.FindAnswer(heard.medium, heard.where, heard.text.reply_to);
  std::optional<Call> call = Match(heard, replied_to);
  if (!heard.text.replaces.empty()) return OnCorrection(heard, std::move(call), moment);
  book_.NoteUnanswered(heard.medium, heard.sender, heard.text);
  if (!call) return;
  if (replied_to != nullptr && replied_to->person == heard.person && !replied_to->sender_gone)
    dialogues_.At(heard.medium, heard.person, moment.now) = replied_to->after;
  Answer({heard, *std::move(call)}, moment);
}

/// Whether the room's settings have us keep out of it.
bool Talker::IsSwitchedOff(const Heard& heard, const Call& call) const {
  const RoomConfig* room = heard.medium == Medium::kRoom ? rooms_.ConfigOf(heard.where) : nullptr;
  if (room == nullptr) return false;
  if (!call.command && !room->questions) return true;
  const Command* command = FindCommand(FirstWord(call.text));
  if (command == nullptr) return false;
  const bool always = command->intent == Intent::kMore || command->intent == Intent::kHelp;
  return !always && !room->commands.empty() && !Contains(room->commands, command->name);
}

bool Talker::MayAnswer(const Talk& talk, const Moment& moment) {
  if (talk.heard.medium == Medium::kRoom && !rooms_.MaySpeak(talk.heard.where)) return false;
  if (IsSwitchedOff(talk.heard, talk.call)) {
    if (talk.call.addressed && limiter_.TellDue(talk.heard.person, talk.in_room(), moment.now)) {
      limiter_.NoteTold(talk.heard.person, talk.in_room(), moment.now);
      TellPrivately(talk.heard, kSwitchedOff, moment);
    }
    return false;
  }
  if (limiter_.Check(talk.heard.person, talk.in_room(), moment.now) != Allowance::kAnswer) {
    HoldBack(talk, HeldBack::kRate, moment);
    return false;
  }
  if (loops_.HeardTooOften(talk.heard.person, talk.call.text, moment.now)) {
    HoldBack(talk, HeldBack::kRepeat, moment);
    return false;
  }
  return true;
}

void Talker::Answer(const Talk& talk, const Moment& moment) {
  if (!MayAnswer(talk, moment) || OnUndo(talk.heard, talk.call, moment)) return;
  const Heard& heard = talk.heard;
  Dialogue& dialogue = dialogues_.At(heard.medium, heard.person, moment.now);
  Dialogue before = dialogue;
  const std::optional<Reply> reply = Respond(talk, dialogue, moment);
  if (!reply) return;
  limiter_.Spend(heard.person, talk.in_room(), moment.now);
  loops_.NoteHeard(heard.person, talk.call.text, moment.now);
  Dialogue after = dialogue;
  std::optional<Outgoing> message = Compose(talk, *reply, moment);
  if (!message) return;
  const std::string text = message->text;
  const std::string id = outbox_.Send(*std::move(message), moment);
  if (id.empty()) return;
  if (heard.tells_what && peers_.MustAsk(heard.sender)) moment.Do(AskWhatItIs{heard.sender});
  std::vector<std::string> question_ids = AnswerBook::IdsOf(heard.text);
  if (!heard.text.replaces.empty()) question_ids.push_back(heard.text.replaces);
  book_.Note({heard.medium,
              heard.where,
              heard.sender,
              heard.answer_to,
              heard.person,
              std::move(question_ids),
              id,
              {},
              {id},
              text,
              std::move(before),
              std::move(after)});
}

/// The question was edited: so is the answer.
void Talker::AnswerAgain(AnsweredQuestion& entry, const Talk& talk, const Moment& moment) {
  const Heard& heard = talk.heard;
  Dialogue& dialogue = dialogues_.At(heard.medium, heard.person, moment.now);
  dialogue = entry.before;
  const std::optional<Reply> reply = Respond(talk, dialogue, moment);
  if (!reply) return TakeBack(&entry, moment);
  limiter_.Spend(heard.person, talk.in_room(), moment.now);
  loops_.NoteHeard(heard.person, talk.call.text, moment.now);
  entry.after = dialogue;
  if (reply->text == entry.answer) return;
  std::optional<Outgoing> message = Compose(talk, *reply, moment);
  if (!message) return;
  entry.answer = message->text;
  message->to = entry.answer_to;
  const std::string id = outbox_.Correct(entry.answer_id, *std::move(message), moment);
  if (!id.empty()) entry.answer_ids.push_back(id);
}

/// Only who sent a message may correct it, and only the last one (XEP-0308, section 3).
void Talker::OnCorrection(const Heard& heard, std::optional<Call> call, const Moment& moment) {
  const std::string& id = heard.text.replaces;
  AnsweredQuestion* entry = book_.FindQuestion(heard.medium, heard.where, id);
  if (entry == nullptr) {
    if (!book_.WasUnanswered(heard.medium, heard.sender, id)) return;
    book_.NoteUnanswered(heard.medium, heard.sender, heard.text);
    if (call) Answer({heard, *std::move(call)}, moment);
    return;
  }
  const bool theirs = entry->sender == heard.sender && entry->person == heard.person && !entry->sender_gone;
  if (!theirs || book_.LastOf(heard.medium, heard.where, heard.person) != entry) return;
  for (std::string& more : AnswerBook::IdsOf(heard.text)) entry->question_ids.push_back(std::move(more));
  if (!call) return TakeBack(entry, moment);
  const Talk talk{heard, *std::move(call)};
  if (MayAnswer(talk, moment)) AnswerAgain(*entry, talk, moment);
}

void Talker::OnTakenBack(const Heard& heard, const Moment& moment) {
  const AnsweredQuestion* entry = book_.FindQuestion(heard.medium, heard.where, heard.text.taken_back->id);
  if (entry == nullptr || entry->person != heard.person) return;
  if (entry->sender_gone && IsOnlyANick(heard.person, heard.sender)) return;
  TakeBack(entry, moment);
}

void Talker::OnModerated(const Jid& room, const std::string& stanza_id, const Moment& moment) {
  if (const AnsweredQuestion* question = book_.FindQuestion(Medium::kRoom, room, stanza_id))
    return TakeBack(question, moment);
  const AnsweredQuestion* answered = book_.FindAnswer(Medium::kRoom, room, stanza_id);
  if (answered == nullptr) return;
  // Our answer was taken from the room: it is not said again, and nothing goes on from it.
  dialogues_.At(Medium::kRoom, answered->person, moment.now) = Dialogue();
  book_.Erase(answered);
}

void Talker::OnReactions(const Heard& heard, const Moment& moment) {
  const Reactions& reactions = *heard.text.reactions;
  if (std::none_of(reactions.signs.begin(), reactions.signs.end(), IsRemovalSign)) return;
  const AnsweredQuestion* entry = book_.FindAnswer(heard.medium, heard.where, reactions.id);
  if (entry == nullptr || entry->person != heard.person) return;
  if (entry->sender_gone && IsOnlyANick(heard.person, heard.sender)) return;
  TakeBack(entry, moment);
}

/// "undo" takes the last answer back. True when that is what was asked for.
bool Talker::OnUndo(const Heard& heard, const Call& call, const Moment& moment) {
  if (Fold(call.text) != kUndo) return false;
  const AnsweredQuestion* last = book_.LastOf(heard.medium, heard.where, heard.person);
  if (last != nullptr && !last->sender_gone) {
    TakeBack(last, moment);
  } else if (call.addressed) {
    limiter_.Spend(heard.person, std::nullopt, moment.now);
    outbox_.Send(To(heard, std::string(kNothingToUndo)), moment);
  }
  return true;
}

void Talker::TakeBack(const AnsweredQuestion* entry, const Moment& moment) {
  // In a room it goes by the id that the room gave it, where there is one (XEP-0424, section 5).
  const std::string& target = entry->answer_stanza_id.empty() ? entry->answer_id : entry->answer_stanza_id;
  const bool can = entry->medium != Medium::kRoom || rooms_.MaySpeak(entry->where);
  if (can) outbox_.Retract(entry->medium, entry->answer_to, entry->answer_id, target, moment);
  if (book_.LastOf(entry->medium, entry->where, entry->person) == entry)
    dialogues_.At(entry->medium, entry->person, moment.now) = entry->before;
  book_.Erase(entry);
}

std::optional<Outgoing> Talker::Compose(const Talk& talk, const Reply& reply, const Moment& moment) {
  const Heard& heard = talk.heard;
  const bool to_bot = peers_.IsBot(heard.sender);
  if (reply.status == AnswerStatus::kUnclear || (to_bot && reply.status == AnswerStatus::kChat)) {
    const LoopGuard::Patience patience =
        loops_.NoteUnclear(heard.person, to_bot ? LoopGuard::Peer::kBot : LoopGuard::Peer::kPerson, moment.now);
    if (patience == LoopGuard::Patience::kSilent) return std::nullopt;
    if (patience == LoopGuard::Patience::kLastWord)
      return To(heard, std::string(kLastWordBegin) + PrefixOf(heard) + "help tells what.");
  } else if (reply.status != AnswerStatus::kChat) {
    loops_.NoteUnderstood(heard.person);
  }
  const std::string place = heard.answer_to.prepared();
  if (loops_.SaidTooOften(place, reply.text, moment.now)) {
    HoldBack({heard, {talk.call.text, talk.call.command, true}}, HeldBack::kRepeat, moment);
    return std::nullopt;
  }
  loops_.NoteSaid(place, reply.text, moment.now);
  Outgoing message = To(heard, reply.text);
  message.marks.previews = PreviewsOf(reply);
  return message;
}

Outgoing Talker::To(const Heard& heard, std::string text) const {
  Outgoing message{heard.medium, heard.answer_to, std::move(text), LimitsOf(heard)};
  // Only the id that the room gave is known to all in it (XEP-0461, section 3.1).
  if (heard.medium == Medium::kRoom && !heard.text.stanza_id.empty())
    message.marks.reply = ReplyMark{heard.sender, heard.text.stanza_id};
  message.marks.thread = heard.text.thread;
  return message;
}

/// A note for people: another bot would only answer it.
void Talker::TellPrivately(const Heard& heard, std::string_view text, const Moment& moment) {
  if (peers_.IsBot(heard.sender)) return;
  const Medium medium = heard.medium == Medium::kRoom ? Medium::kPrivate : heard.medium;
  outbox_.Send({medium, heard.sender, std::string(text)}, moment);
}

/// Says once, in private, that we hold back. Not when the message may have been meant for another bot: the question is
/// then put to the responder, whose silence decides; its answer is thrown away.
void Talker::HoldBack(const Talk& talk, HeldBack why, const Moment& moment) {
  const Heard& heard = talk.heard;
  if (!limiter_.TellDue(heard.person, talk.in_room(), moment.now)) return;
  if (!talk.call.addressed) {
    Dialogue unused = dialogues_.At(heard.medium, heard.person, moment.now);
    if (!Respond(talk, unused, moment)) return;
  }
  limiter_.NoteTold(heard.person, talk.in_room(), moment.now);
  TellPrivately(heard, why == HeldBack::kRate ? kTooMany : kRepeated, moment);
}

std::optional<Reply> Talker::Respond(const Talk& talk, Dialogue& dialogue, const Moment& moment) {
  const RoomConfig* room = talk.heard.medium == Medium::kRoom ? rooms_.ConfigOf(talk.heard.where) : nullptr;
  summit::Ask ask;
  ask.text = talk.call.text;
  ask.command = talk.call.command;
  ask.addressed = talk.call.addressed;
  ask.prefix = PrefixOf(talk.heard);
  ask.limits = LimitsOf(talk.heard);
  ask.today = moment.today;
  ask.lang = room != nullptr && !room->language.empty() ? room->language : talk.heard.text.lang;
  try {
    return responder_.Respond(ask, dialogue);
  } catch (const StoreError& error) {
    moment.Do(ReportProblem{"archive-failed", error.what()});
    return Reply{AnswerStatus::kNotFound, std::string(kArchiveFailed), {}, false};
  }
}

bool Talker::Spare(const Person& person, const Moment& moment) {
  if (limiter_.Check(person, std::nullopt, moment.now) != Allowance::kAnswer) return false;
  limiter_.Spend(person, std::nullopt, moment.now);
  return true;
}

std::optional<Reply> Talker::Ask(const Person& person, const std::string& call, const TextLimits& limits,
                                 const Moment& moment) {
  if (!Spare(person, moment)) return std::nullopt;
  summit::Ask ask;
  ask.text = call;
  ask.command = true;
  ask.prefix = config_.command_prefix;
  ask.limits = limits;
  ask.today = moment.today;
  try {
    return responder_.Respond(ask, dialogues_.At(Medium::kDirect, person, moment.now));
  } catch (const StoreError& error) {
    moment.Do(ReportProblem{"archive-failed", error.what()});
    return Reply{AnswerStatus::kNotFound, std::string(kArchiveFailed), {}, false};
  }
}

void Talker::OnReflected(const Jid& room, const IncomingText& text) {
  for (const std::string* id : {&text.id, &text.origin_id}) book_.NoteStanzaId(room, *id, text.stanza_id);
}

/// A nick that changes hands takes nothing of the one before along; a person who changes the nick keeps everything.
void Talker::OnOccupantChanged(const OccupantChanged& change) {
  peers_.OnChanged(change);
  const std::optional<Jid> before = change.room.WithResource(change.nick);
  if (!before) return;
  const Person person = Person::OfNick(*before);
  const std::optional<Jid> after = change.new_nick ? change.room.WithResource(*change.new_nick) : std::nullopt;
  if (!after) {
    dialogues_.Forget(person);
    return book_.NoteSenderGone(*before);
  }
  const Person renamed = Person::OfNick(*after);
  dialogues_.Rename(person, renamed);
  limiter_.Rename(person, renamed);
  loops_.Rename(person, renamed);
  book_.RenameSender(*before, *after);
}

void Talker::OnRoomLost(const Jid& room) {
  peers_.ForgetRoom(room);
  dialogues_.ForgetNicks(room);
  book_.NoteRoomLost(room);
  outbox_.Forget(room);
}

}  // namespace summit::bot
