#pragma once

#include <gloox/capabilities.h>
#include <gloox/tag.h>
#include <spdlog/logger.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/action.h"
#include "bot/clock.h"
#include "bot/config.h"
#include "bot/event.h"
#include "bot/xmpp/failure.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/negotiation.h"
#include "bot/xmpp/requests.h"
#include "bot/xmpp/rooms.h"
#include "bot/xmpp/stanza_desk.h"
#include "bot/xmpp/stream_guard.h"

namespace summit::bot {

/// Who we are on the stream.
struct Identity {
  Jid account;  // full to ask for a resource; of a component: its own address
  std::string password;
  std::string version;   // of the program, for XEP-0092
  std::string presence;  // what contacts and occupants read beside our name
  std::string ca_file;   // for messages only
  bool allow_plain = false;
  bool certificate = false;    // one is shown in TLS, to log in with
  bool component = false;      // XEP-0114; the password is its secret
  ProfileConfig profile = {};  // what the vCard says
};

/// One attempt at a stream, from connecting to its end; never used for a second one. Everything of gloox lives and
/// dies with it, so destroy it only outside its own calls and outside those of its link. What arrives is kept as events
/// until taken: nothing is answered from within call-backs. One thread.
class Session final : private Link::Listener {
 public:
  /// `log` must outlive the session. `notes` is told of the steps of the login; may be empty.
  Session(Identity identity, std::unique_ptr<Link> link, spdlog::logger& log, NoteSink notes = {});
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void Open(TimePoint now);

  /// What happened since the last call, in order.
  std::vector<Event> TakeEvents();

  /// Carries out what concerns the stream; reports are not its business and are passed over.
  void Perform(const Action& action);

  /// Sends what is due (pings) and ends a session that does not answer. To be called whenever something may have
  /// arrived, and at NextDeadline() at the latest.
  void CheckDeadlines(TimePoint now);
  TimePoint NextDeadline() const;

  /// Logged in, resource bound, initial presence sent.
  bool online() const { return online_; }

  /// Set once the session is over, for whatever reason.
  const std::optional<Failure>& failure() const { return failure_; }

  /// Leaves all rooms and goes offline. has_left() when the rooms have confirmed it.
  void Leave(const std::string& status);
  bool has_left() const { return rooms_.Open().empty(); }

  /// Ends the stream.
  void Close();

 private:
  class Client;

  void OnOpen() override;
  void OnData(std::string_view bytes) override;
  void OnSecured() override;
  void OnDown(const Failure& failure) override;

  bool OnTag(const gloox::Tag& tag);
  void FollowNegotiation();
  void GoOnline(const Jid& self);
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
  void SetUpClient();
  void SendPing();
  void Fail(Failure failure);

  Identity identity_;
  std::unique_ptr<Link> link_;
  spdlog::logger& log_;
  Negotiation negotiation_;
  StreamGuard guard_;
  Requests requests_;
  Rooms rooms_;
  StanzaDesk desk_;
  std::vector<Event> events_;
  std::optional<Failure> failure_;
  std::optional<Jid> self_;  // full, once bound
  bool online_ = false;
  TimePoint now_{};               // of the last call that told the time
  TimePoint deadline_{};          // of the login, the next ping or its answer, whatever comes next
  bool deadline_is_old_ = false;  // a new one counts from the next call that tells the time
  bool ping_answered_ = true;
  bool ping_sent_ = false;
  std::unique_ptr<Client> client_;
  std::unique_ptr<gloox::Capabilities> capabilities_;  // uses what is the client's
};

}  // namespace summit::bot
