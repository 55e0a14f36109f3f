#include "bot/outbox.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "bot/outgoing_text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kSentIds = 1024;
constexpr std::size_t kWaiting = 3;  // messages a slow room; more are of no use to anybody when their time comes
constexpr std::chrono::seconds kTooFastPause(30);

constexpr std::string_view kLanguage = "en";

/// Signs that XEP-0393 takes for styling. Ours mean themselves: they stand in titles, names and addresses.
bool HasStylingSigns(std::string_view text) {
  return text.find_first_of("*_~`") != std::string_view::npos || text.find("\n>") != std::string_view::npos;
}

TextMarks Complete(TextMarks marks, std::string_view body) {
  if (marks.lang.empty()) marks.lang = kLanguage;
  marks.unstyled = HasStylingSigns(body);
  std::erase_if(marks.previews, [body](const LinkPreview& preview) {
    return preview.url.empty() || preview.title.empty() || body.find(preview.url) == std::string_view::npos;
  });
  return marks;
}

}  // namespace

std::string Outbox::Send(Outgoing message, const Moment& moment) {
  std::string body = OutgoingText(message.text, message.limits);
  if (body.empty()) return {};
  std::string id = NewId();
  sent_ids_.push_back(id);
  if (sent_ids_.size() > kSentIds) sent_ids_.pop_front();
  TextMarks marks = Complete(std::move(message.marks), body);
  Waiting waiting{id, std::move(body), std::move(marks)};
  if (message.medium == Medium::kRoom)
    PostToRoom(message.to, std::move(waiting), moment);
  else
    Post(message.medium, message.to, std::move(waiting), moment);
  return id;
}

std::string Outbox::Correct(const std::string& id, Outgoing message, const Moment& moment) {
  if (const auto room = rooms_.find(message.to); message.medium == Medium::kRoom && room != rooms_.end()) {
    for (Waiting& waiting : room->second.waiting) {
      if (waiting.id != id) continue;
      waiting.body = OutgoingText(message.text, message.limits);
      waiting.marks = Complete(std::move(message.marks), waiting.body);
      return {};
    }
  }
  message.marks.replaces = id;
  return Send(std::move(message), moment);
}

void Outbox::Retract(Medium medium, const Jid& to, const std::string& id, const std::string& target,
                     const Moment& moment) {
  if (const auto room = rooms_.find(to); medium == Medium::kRoom && room != rooms_.end()) {
    const auto erased = std::erase_if(room->second.waiting, [&id](const Waiting& w) { return w.id == id; });
    if (erased > 0) return;
  }
  std::string own_id = NewId();
  sent_ids_.push_back(own_id);
  moment.Do(RetractMessage{medium, to, std::move(own_id), target});
}

void Outbox::PostToRoom(const Jid& room, Waiting message, const Moment& moment) {
  const auto found = rooms_.find(room);
  if (found == rooms_.end()) return Post(Medium::kRoom, room, std::move(message), moment);
  Pace& pace = found->second;
  if (pace.waiting.empty() && (!pace.free_at || moment.now >= *pace.free_at)) {
    pace.free_at = moment.now + pace.pause;
    return Post(Medium::kRoom, room, std::move(message), moment);
  }
  pace.waiting.push_back(std::move(message));
  if (pace.waiting.size() > kWaiting) pace.waiting.pop_front();
}

void Outbox::Post(Medium medium, const Jid& to, Waiting message, const Moment& moment) {
  switch (medium) {
    case Medium::kRoom:
      return moment.Do(SendRoomMessage{to, std::move(message.id), std::move(message.body), std::move(message.marks)});
    case Medium::kPrivate:
      return moment.Do(
          SendPrivateMessage{to, std::move(message.id), std::move(message.body), std::move(message.marks)});
    case Medium::kDirect:
      return moment.Do(SendDirectMessage{to, std::move(message.id), std::move(message.body), std::move(message.marks)});
  }
}

bool Outbox::IsOurs(std::string_view id) const {
  return !id.empty() && std::find(sent_ids_.begin(), sent_ids_.end(), id) != sent_ids_.end();
}

std::string Outbox::NewId() {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string id;
  for (int half = 0; half < 2; ++half) {
    std::uint64_t bits = random_();
    for (int i = 0; i < 16; ++i, bits >>= 4) id += kDigits[bits & 15];
  }
  return id;
}

void Outbox::SetSlowMode(const Jid& room, std::chrono::seconds pause) {
  if (pause.count() > 0)
    rooms_[room].pause = pause;
  else if (const auto found = rooms_.find(room); found != rooms_.end() && found->second.waiting.empty())
    rooms_.erase(found);
}

void Outbox::NoteTooFast(const Jid& room, TimePoint now) {
  Pace& pace = rooms_[room];
  pace.free_at = now + std::max(pace.pause, kTooFastPause);
}

void Outbox::OnTick(const Moment& moment) {
  for (auto& [room, pace] : rooms_) {
    if (pace.waiting.empty() || moment.now < *pace.free_at) continue;
    Waiting next = std::move(pace.waiting.front());
    pace.waiting.pop_front();
    pace.free_at = moment.now + pace.pause;
    Post(Medium::kRoom, room, std::move(next), moment);
  }
}

std::optional<TimePoint> Outbox::NextWake() const {
  std::optional<TimePoint> next;
  for (const auto& [room, pace] : rooms_)
    if (!pace.waiting.empty() && (!next || *pace.free_at < *next)) next = pace.free_at;
  return next;
}

}  // namespace summit::bot
