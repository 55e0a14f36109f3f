#pragma once

#include <gloox/tag.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "bot/clock.h"
#include "bot/jid.h"

namespace summit::bot {

/// The questions (IQ stanzas) that we have asked. An answer counts only when it comes from whom it was asked of and has
/// the id of the question: gloox would take it from anyone.
class Requests {
 public:
  /// Given the answer, a result or an error; null when none came in time.
  using OnAnswer = std::function<void(const gloox::Tag* answer)>;

  /// `self` is our own full address.
  void SetSelf(Jid self) { self_.assign(1, std::move(self)); }

  /// `id` must not have been used before. `asked` is our own bare address for a question without an addressee.
  void Note(const std::string& id, Jid asked, TimePoint until, OnAnswer on_answer);

  /// True when the stanza, an <iq/> of type result or error, answers a question; that is then done.
  bool Take(const gloox::Tag& iq);

  /// Gives up on those whose time is over.
  void Expire(TimePoint now);

  /// Gives all of them more time, for which nothing could be heard.
  void Postpone(Duration by);

  bool empty() const { return open_.empty(); }
  TimePoint NextDeadline() const;  // TimePoint::max() when there is none

 private:
  struct Open {
    Jid asked;
    TimePoint until;
    OnAnswer on_answer;
  };
  bool MayAnswer(const Open& question, const std::string& from) const;

  std::vector<Jid> self_;  // one, once known
  std::map<std::string, Open> open_;
};

}  // namespace summit::bot
