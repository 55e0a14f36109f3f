#pragma once

#include <gloox/client.h>
#include <gloox/connectionlistener.h>
#include <gloox/discohandler.h>
#include <gloox/eventhandler.h>
#include <gloox/loghandler.h>
#include <spdlog/logger.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bot/action.h"
#include "bot/clock.h"
#include "bot/event.h"
#include "bot/xmpp/failure.h"
#include "bot/xmpp/rooms.h"
#include "bot/xmpp/transport.h"

namespace summit::bot {

/// Who we are on the stream.
struct Identity {
  Jid account;  // full to ask for a resource
  std::string password;
  std::string version;   // of the program, for XEP-0092
  std::string presence;  // what contacts and occupants read beside our name
  std::string ca_file;   // for messages only
};

/// One attempt at a stream, from connecting to its end; never used for a second one. Everything of gloox lives and
/// dies with it, so destroy it only outside its own calls. What arrives is kept as events until taken: nothing is
/// answered from within gloox's call-backs. One thread.
class Session : private gloox::ConnectionListener,
                private gloox::EventHandler,
                private gloox::DiscoHandler,
                private gloox::LogHandler {
 public:
  /// `log` must outlive the session.
  Session(Identity identity, std::unique_ptr<Transport> transport, spdlog::logger& log);
  ~Session() override;
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void Open(TimePoint now);

  /// To be polled for input; absent while there is nothing to poll.
  std::optional<int> Descriptor() const;

  /// Handles what has arrived.
  void Receive(TimePoint now);

  /// What happened since the last call, in order.
  std::vector<Event> TakeEvents();

  /// Carries out what concerns the stream; reports are not its business and are passed over.
  void Perform(const Action& action);

  /// Sends what is due (pings) and ends a session that does not answer. To be called at NextDeadline() at the latest.
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

  void onConnect() override;
  void onDisconnect(gloox::ConnectionError error) override;
  bool onTLSConnect(const gloox::CertInfo& info) override;
  void onResourceBindError(const gloox::Error* error) override;
  void handleEvent(const gloox::Event& event) override;
  void handleDiscoInfo(const gloox::JID& from, const gloox::Disco::Info& info, int context) override;
  void handleDiscoItems(const gloox::JID& from, const gloox::Disco::Items& items, int context) override;
  void handleDiscoError(const gloox::JID& from, const gloox::Error* error, int context) override;
  void handleLog(gloox::LogLevel level, gloox::LogArea area, const std::string& message) override;

  bool OnStanza(const gloox::Tag& stanza);
  void Send(std::unique_ptr<gloox::Tag> stanza);
  void Do(const SendRoomMessage& action);
  void Do(const SendPrivateMessage& action);
  void Do(const SendDirectMessage& action);
  void Do(const JoinRoom& action);
  void Do(const LeaveRoom& action);
  void Do(const Disconnect& action);
  void Do(const ReportStatus&) {}
  void Do(const ReportProblem&) {}
  void SetUpClient();
  void Fail(Failure failure);

  Identity identity_;
  std::unique_ptr<Transport> transport_;
  spdlog::logger& log_;
  Rooms rooms_;
  StreamEnd end_;
  std::vector<Event> events_;
  std::optional<Failure> failure_;
  bool online_ = false;
  TimePoint now_{};       // of the call we are in
  TimePoint deadline_{};  // of the login, the next ping or its answer, whatever comes next
  bool ping_answered_ = true;
  bool ping_sent_ = false;
  std::unique_ptr<Client> client_;  // last: destroyed first, while what it calls is still there
};

}  // namespace summit::bot
