#pragma once

#include <spdlog/logger.h>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "bot/backoff.h"
#include "bot/bot.h"
#include "bot/clock.h"
#include "bot/state_file.h"
#include "bot/xmpp/descriptors.h"
#include "bot/xmpp/event_loop.h"
#include "bot/xmpp/folder_watcher.h"
#include "bot/xmpp/link.h"
#include "bot/xmpp/reloader.h"
#include "bot/xmpp/service_manager.h"
#include "bot/xmpp/session.h"

namespace summit::bot {

/// What a service is made of. Everything referred to must outlive it.
struct ServiceParts {
  Bot& bot;
  Reloader& reloader;
  spdlog::logger& log;
  Identity identity;
  LinkFactory links;
  std::function<Date()> today;
  RandomSource random = SystemRandom();
  std::vector<std::filesystem::path> folders = {};  // of the archive; a change below them has it read again
  StateFile memory = StateFile("");                 // where the bot's memory is kept
  BackoffPolicy backoff = BackoffPolicy::Stream();  // between attempts to connect
};

/// Keeps the bot connected until told to stop: one thread that waits for the stream, for signals (SIGTERM and SIGINT
/// leave politely, SIGHUP reads the archive again), for changes of the archive's folders and for the next deadline.
/// Reading the archive has a thread of its own, so that answers go on meanwhile.
class Service {
 public:
  /// Takes over the three signals for the calling thread. Throws std::system_error when the system is out of
  /// descriptors.
  explicit Service(ServiceParts parts);
  ~Service();
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  /// Returns the exit status: 0 when asked to stop, 2 for a configuration that cannot be used, 78 when no retry can
  /// help (a refused password).
  int Run();

 private:
  void WatchAll();
  void Step(TimePoint now);
  void Connect(TimePoint now);
  void HandleSession(TimePoint now);
  void HandleEvents(TimePoint now);
  void NoteUp(TimePoint now);
  bool CarryAlone(const Action& action);
  void Handle(const Event& event, TimePoint now);
  void Carry(const Action& action);
  void EndSession(TimePoint now);
  void EndAbsence(TimePoint now);
  void DropSession(const std::string& why, TimePoint now);
  Duration DelayAfter(const Failure& failure, bool just_lost, TimePoint now);
  void BeginStop(TimePoint now);
  void FinishStop(TimePoint now);
  void NoteChanges(TimePoint now);
  void BeginReload();
  void FinishReload();
  void ShowStatus();
  TimePoint NextWake(TimePoint now) const;
  void LogNote(const Note& note) const;

  ServiceParts parts_;
  EventLoop loop_;
  Waker reload_done_;
  FolderWatcher watcher_;
  std::vector<Watch> watches_;
  ServiceManager manager_;
  Backoff backoff_;
  std::unique_ptr<Session> session_;        // with a stream, or waiting for the next one to be resumed
  std::optional<TimePoint> connect_at_;     // while there is no stream
  std::optional<TimePoint> stop_by_;        // once asked to stop
  std::optional<Target> elsewhere_;         // where the server has sent us (see-other-host)
  int sent_elsewhere_ = 0;                  // in a row
  std::optional<TimePoint> reload_at_;      // after changes have settled
  std::optional<TimePoint> changed_since_;  // the first of them
  std::optional<int> exit_status_;
  bool was_online_ = false;  // the bot knows of the session
  bool ready_ = false;
  std::string status_ = "starting";  // of the bot
  std::string hindrance_;            // why there is no stream; empty while there is one

  std::thread reload_;
  std::atomic<bool> reload_stop_{false};
  std::optional<Result<std::string>> reload_result_;  // written by the thread, read after it is joined
  bool reload_again_ = false;
};

}  // namespace summit::bot
