#pragma once

#include <gloox/tag.h>

#include <cstddef>
#include <string>

#include "bot/jid.h"
#include "bot/lru_map.h"

namespace summit::bot {

/// A component speaks for a whole domain, and has to say on each stanza for whom; for an account its server does. An
/// answer comes from the address that was asked, or it is none to who has asked (RFC 6120, section 8.2.3); the stanzas
/// of subscriptions come from a bare address (RFC 6121, section 3.1.2); everything else comes from us.
class ComponentSender {
 public:
  /// Somebody has asked something. Of questions that are not answered only the latest are remembered.
  void NoteQuestion(const gloox::Tag& iq);

  /// Who `stanza` is from. An answer is given once.
  std::string Of(const gloox::Tag& stanza, const Jid& self);

 private:
  static constexpr std::size_t kQuestions = 256;

  LruMap<std::string> asked_{kQuestions};  // the address, by who has asked and the question's id
};

}  // namespace summit::bot
