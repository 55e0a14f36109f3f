#pragma once

#include <gloox/tag.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bot/jid.h"

namespace summit::bot {

/// What stream management (XEP-0198) has to remember of a session: how many stanzas have come and gone, modulo 2^32,
/// and those of ours that the server has not acknowledged, to be sent again on the stream that resumes the session.
/// Memory is bounded: where the server acknowledges too little, resumption is given up, and only the counting goes on.
/// State only: sends nothing.
class StreamManagement {
 public:
  static constexpr std::uint32_t kAskEvery = 10;                      // stanzas of ours, for one request
  static constexpr std::size_t kMostStanzas = 1000;                   // kept
  static constexpr std::size_t kMostBytes = std::size_t{512} * 1024;  // kept; less than a link takes at once

  /// Off, as long as the server has not agreed.
  StreamManagement() = default;

  /// On. An empty `id` means that the session cannot be resumed. Both sides count from zero; tests begin elsewhere.
  explicit StreamManagement(std::string id, std::uint32_t from = 0)
      : on_(true), id_(std::move(id)), received_(from), sent_(from), acknowledged_(from), asked_at_(from) {}

  bool on() const { return on_; }
  bool resumable() const { return on_ && !id_.empty(); }
  const std::string& id() const { return id_; }

  /// A stanza has come.
  void NoteReceived() { ++received_; }
  std::uint32_t received() const { return received_; }

  /// A stanza has been sent, or has to be once the session is resumed.
  void NoteSent(std::string xml);

  /// Whether the server should be asked now what it has received; asking is noted with NoteAsked(). True again at each
  /// stanza while the half of what may be kept is used up, even if an answer is still due.
  bool WantsAnswer() const;
  void NoteAsked();

  /// The server says how many stanzas of ours it has received. False when that cannot be: it breaks the rules then, and
  /// nothing changes.
  [[nodiscard]] bool OnAnswer(std::uint32_t count);

  /// How many stanzas of ours are not acknowledged.
  std::uint32_t open() const { return sent_ - acknowledged_; }

  /// These, in order; empty when resumption was given up.
  std::vector<std::string> Kept() const { return {kept_.begin(), kept_.end()}; }

  std::uint32_t sent() const { return sent_; }

 private:
  void GiveUpResumption();

  bool on_ = false;
  std::string id_;
  std::uint32_t received_ = 0;
  std::uint32_t sent_ = 0;
  std::uint32_t acknowledged_ = 0;
  std::uint32_t asked_at_ = 0;  // what sent_ was at the last request
  bool answer_due_ = false;
  std::deque<std::string> kept_;
  std::size_t kept_bytes_ = 0;
};

/// What both sides say on the stream: how many stanzas have you received, and so many have I.
std::string CountRequest();
std::string CountAnswer(std::uint32_t received);

/// The stream error for a count that cannot be (XEP-0198, section 4); absent: what was sent is no number.
std::string CountRefused(std::optional<std::uint32_t> count, std::uint32_t sent);

/// The message as its sender wrote it. What a server sends again on a resumed stream it may stamp with a delay (section
/// 5), and that is no history: we have not been away for those who wrote it.
std::unique_ptr<gloox::Tag> Undelayed(const gloox::Tag& message, const Jid& self);

}  // namespace summit::bot
