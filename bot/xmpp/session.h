#pragma once

#include <gloox/tag.h>
#include <spdlog/logger.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bot/action.h"
#include "bot/clock.h"
#include "bot/event.h"
#include "bot/xmpp/component_sender.h"
#include "bot/xmpp/failure.h"
#include "bot/xmpp/identity.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/requests.h"
#include "bot/xmpp/rooms.h"
#include "bot/xmpp/stanza_desk.h"
#include "bot/xmpp/stream.h"
#include "bot/xmpp/stream_management.h"

namespace summit::bot {

/// A session with the server: rooms, open questions, what is to be sent. Where the server manages streams (XEP-0198) it
/// outlives its stream: once that is lost it is away, keeps what is to be sent, and goes on with the next one as if
/// nothing had been. Destroy it only outside its own calls and outside those of its link. What arrives is kept as
/// events until taken: nothing is answered from within call-backs. One thread.
class Session final : private Stream::Owner {
 public:
  /// `log` must outlive the session. `notes` is told of the steps of the login; may be empty.
  Session(Identity identity, std::unique_ptr<Link> link, spdlog::logger& log, NoteSink notes = {});
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void Open(TimePoint now);

  /// The next attempt of a session that is away, after failure() of the one before. Where the server has not kept the
  /// session that becomes a Disconnected and a Connected.
  void Reopen(std::unique_ptr<Link> link, TimePoint now);

  /// Until when the session waits to be resumed, since its stream was lost; absent while it has a stream that is up, or
  /// when there is nothing to resume.
  std::optional<TimePoint> away_until() const { return management_.resumable() ? away_until_ : std::nullopt; }

  /// Where the server wants the next attempt to be made. Once for each loss: it may be unreachable.
  std::optional<Target> TakeLocation() { return std::exchange(location_, std::nullopt); }

  /// True once, when the session was resumed.
  bool TakeResumed() { return std::exchange(has_resumed_, false); }

  /// What happened since the last call, in order.
  std::vector<Event> TakeEvents();

  /// Carries out what concerns the stream; while away, once the session is resumed. Reports are not its business and
  /// are passed over.
  void Perform(const Action& action);

  /// Sends what is due (pings) and ends a session that does not answer. To be called whenever something may have
  /// arrived, and at NextDeadline() at the latest.
  void CheckDeadlines(TimePoint now);
  TimePoint NextDeadline() const;

  /// Logged in, resource bound, initial presence sent.
  bool online() const { return stream_->up(); }

  /// Set once the stream is over, for whatever reason.
  const std::optional<Failure>& failure() const { return stream_->failure(); }

  /// Leaves all rooms and goes offline. has_left() when the rooms have confirmed it.
  void Leave(const std::string& status);
  bool has_left() const { return rooms_.Open().empty(); }

  /// Ends the stream.
  void Close();

 private:
  void OnLink() override { deadline_is_old_ = true; }
  void OnUp() override;
  bool OnElement(const gloox::Tag& element) override;
  void OnReply(const std::string& xml) override { Transmit(xml); }
  void OnEnd() override;

  std::unique_ptr<Stream> NewStream(std::optional<Resumption> resumption, std::unique_ptr<Link> link);
  void NewDesk();
  void Forget();
  void GoOnline(const Jid& self);
  void OnResumed(std::uint32_t count);
  void OnManagement(const gloox::Tag& element);
  void OnCount(std::optional<std::uint32_t> count);
  void Acknowledge();
  void AskForCount();
  void Transmit(const std::string& xml);
  void GatherEvents();  // after each stanza, so that what has happened is told in its order
  bool OnStanza(const gloox::Tag& stanza);
  bool OnIq(const gloox::Tag& iq);
  bool IsForged(const gloox::Tag& message) const;
  bool IsOurs(const std::string& from) const;
  void AskRoomInfo(const Jid& room);
  void OnRoomInfo(const Jid& room, const gloox::Tag* answer);
  /// Asks again where what the room says of itself may be another by now.
  void RefreshRoomInfo(const std::vector<Event>& news);

  void Send(std::unique_ptr<gloox::Tag> stanza);
  /// Sends an <iq/>, without an id, to its "to" (absent: our own account), and gives the answer once: null when none
  /// came within a minute.
  void Ask(std::unique_ptr<gloox::Tag> iq, Requests::OnAnswer on_answer);
  /// A presence of our own with what all of them carry.
  std::unique_ptr<gloox::Tag> NewPresence(const std::string& type) const;
  static std::string NewId();

  void Do(const SendRoomMessage& action);
  void Do(const SendPrivateMessage& action);
  void Do(const SendDirectMessage& action);
  void Do(const JoinRoom& action);
  void Do(const LeaveRoom& action);
  void Do(const Disconnect& action);
  template <class Other>
  void Do(const Other&) {}  // not for the stream
  void SendPing();

  Identity identity_;
  spdlog::logger& log_;
  NoteSink notes_;
  ComponentSender sender_;
  std::unique_ptr<Stream> stream_;  // the present one, or the last one; never null
  StreamManagement management_;
  std::chrono::seconds patience_{};      // how long a lost session is kept
  std::optional<Target> place_;          // where the server wants it to be resumed
  std::optional<Target> location_;       // that, until it has been tried
  std::optional<TimePoint> away_until_;  // from the loss of a stream until the next one is up
  TimePoint lost_at_{};
  bool has_resumed_ = false;             // to be told
  std::optional<TimePoint> resumed_at_;  // of this session, for the last time
  Requests requests_;
  Rooms rooms_;
  std::unique_ptr<StanzaDesk> desk_;
  std::vector<Event> events_;
  std::optional<Jid> self_;       // full, once bound
  TimePoint now_{};               // of the last call that told the time
  TimePoint deadline_{};          // of the login, the next ping or its answer, whatever comes next
  bool deadline_is_old_ = false;  // a new one counts from the next call that tells the time
  bool ping_answered_ = true;
  bool ping_sent_ = false;
};

}  // namespace summit::bot
