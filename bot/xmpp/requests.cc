#include "bot/xmpp/requests.h"

#include <algorithm>
#include <utility>

namespace summit::bot {

void Requests::Note(const std::string& id, Jid asked, TimePoint until, OnAnswer on_answer) {
  open_.insert_or_assign(id, Open{std::move(asked), until, std::move(on_answer)});
}

/// Without a sender a stanza is our own server's, for our account (RFC 6120, section 8.1.2.1). Our account may be named
/// by any form of its address, and a server's answer for it may come in the name of the server.
bool Requests::MayAnswer(const Open& question, const std::string& from) const {
  const std::optional<Jid> sender = Jid::Parse(from);
  if (sender && *sender == question.asked) return true;
  if (self_.empty()) return false;
  const Jid& self = self_.front();
  const bool own_account = question.asked.Bare() == self.Bare();
  const bool own_server =
      question.asked.is_bare() && question.asked.local().empty() && Jid::Parse(self.domain()) == question.asked;
  if (from.empty()) return own_account || own_server;
  return own_account && sender && (*sender == self || *sender == self.Bare());
}

bool Requests::Take(const gloox::Tag& iq) {
  const auto it = open_.find(iq.findAttribute("id"));
  if (it == open_.end() || !MayAnswer(it->second, iq.findAttribute("from"))) return false;
  const OnAnswer on_answer = std::move(it->second.on_answer);
  open_.erase(it);
  if (on_answer) on_answer(&iq);
  return true;
}

void Requests::Expire(TimePoint now) {
  std::vector<OnAnswer> over;
  for (auto it = open_.begin(); it != open_.end();) {
    if (it->second.until > now) {
      ++it;
      continue;
    }
    over.push_back(std::move(it->second.on_answer));
    it = open_.erase(it);
  }
  for (const OnAnswer& on_answer : over)
    if (on_answer) on_answer(nullptr);
}

void Requests::Postpone(Duration by) {
  for (auto& [id, question] : open_) question.until += by;
}

TimePoint Requests::NextDeadline() const {
  TimePoint next = TimePoint::max();
  for (const auto& [id, question] : open_) next = std::min(next, question.until);
  return next;
}

}  // namespace summit::bot
