#include "bot/xmpp/service.h"

#include <poll.h>
#include <sysexits.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <utility>
#include <variant>

#include "bot/xmpp/event_log.h"

namespace summit::bot {
namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr milliseconds kFarewell(1000);  // for rooms to confirm that we left
constexpr minutes kLateRetry(5);
constexpr milliseconds kSettle(700);  // from the last change of a post to reading the archive again
constexpr seconds kSettleAtMost(10);  // from the first one
constexpr minutes kIdle(1);           // no wait is longer
constexpr seconds kStartMargin(60);   // for one attempt to connect and to enter the rooms
constexpr int kWrongConfiguration = 2;
constexpr char kFarewellText[] = "going offline";

TimePoint Now() { return std::chrono::steady_clock::now(); }

std::string Seconds(Duration duration) { return std::to_string(duration_cast<seconds>(duration).count()); }

}  // namespace

Service::Service(ServiceParts parts)
    : parts_(std::move(parts)),
      signals_({SIGTERM, SIGINT, SIGHUP}),
      watcher_(parts_.folders),
      backoff_(BackoffPolicy::Stream(), parts_.random) {
  std::signal(SIGPIPE, SIG_IGN);  // gloox writes to sockets that may be gone
  if (const auto interval = manager_.watchdog_interval()) watchdog_at_ = Now() + *interval;
}

Service::~Service() {
  reload_stop_ = true;
  if (reload_.joinable()) reload_.join();
}

int Service::Run() {
  connect_at_ = Now();
  ShowStatus();
  while (!exit_status_) {
    if (connect_at_ && *connect_at_ <= Now()) Connect(Now());
    if (!exit_status_) Wait(Now());
    const TimePoint now = Now();
    HandleSignals(now);
    HandleSession(now);
    const auto wake = parts_.bot.NextWake();
    if (wake && *wake <= now) Handle(Tick{}, now);
    EndSession(now);
    FinishStop(now);
    if (reload_at_ && *reload_at_ <= now) BeginReload();
    FeedWatchdog(now);
  }
  return *exit_status_;
}

void Service::Wait(TimePoint now) {
  std::array<pollfd, 4> waits = {pollfd{signals_.descriptor(), POLLIN, 0}, pollfd{reload_done_.descriptor(), POLLIN, 0},
                                 pollfd{-1, POLLIN, 0}, pollfd{watcher_.descriptor(), POLLIN, 0}};
  if (session_ != nullptr) waits[2].fd = session_->Descriptor().value_or(-1);
  const Duration left = std::max(Duration::zero(), NextWake(now) - now);
  const auto timeout = std::chrono::ceil<milliseconds>(left).count();
  if (poll(waits.data(), waits.size(), static_cast<int>(timeout)) <= 0) return;
  if (waits[1].revents != 0) FinishReload();
  if (waits[3].revents != 0 && watcher_.TakeChanges()) NoteChanges(Now());
  if (waits[2].revents != 0) session_->Receive(Now());
}

TimePoint Service::NextWake(TimePoint now) const {
  TimePoint next = now + kIdle;
  const auto consider = [&next](const std::optional<TimePoint>& time) {
    if (time) next = std::min(next, *time);
  };
  consider(connect_at_);
  consider(stop_by_);
  consider(watchdog_at_);
  consider(reload_at_);
  consider(parts_.bot.NextWake());
  if (session_ != nullptr) consider(session_->failure() ? now : session_->NextDeadline());
  return next;
}

void Service::Connect(TimePoint now) {
  connect_at_.reset();
  auto transport = parts_.transports();
  if (!transport.ok()) {
    parts_.log.error("transport-unusable reason={}", Quoted(transport.error().ToString()));
    exit_status_ = kWrongConfiguration;
    return;
  }
  parts_.log.info("connecting to={} attempt={}", transport.value()->Address(), backoff_.failures() + 1);
  if (!ready_) manager_.ExtendStart(kStartMargin);
  session_ = std::make_unique<Session>(parts_.identity, std::move(transport).value(), parts_.log);
  session_->Open(now);
}

void Service::HandleSignals(TimePoint now) {
  while (const auto signal = signals_.Take()) {
    if (*signal == SIGHUP)
      BeginReload();
    else
      BeginStop(now);
  }
}

void Service::HandleSession(TimePoint now) {
  if (session_ == nullptr) return;
  session_->CheckDeadlines(now);
  HandleEvents(now);
}

void Service::HandleEvents(TimePoint now) {
  // What the bot does can bring events at once, such as a nick that cannot be one.
  for (auto events = session_->TakeEvents(); !events.empty(); events = session_->TakeEvents()) {
    for (const Event& event : events) {
      if (std::holds_alternative<Connected>(event)) {
        was_online_ = true;
        backoff_.NoteUp(now);
      }
      Handle(event, now);
    }
  }
}

void Service::Handle(const Event& event, TimePoint now) {
  LogEvent(event, parts_.log);
  if (stop_by_) return;  // the rooms are being left: nothing is answered any more
  for (const Action& action : parts_.bot.Handle(event, now, parts_.today())) Carry(action);
}

void Service::Carry(const Action& action) {
  if (const auto* problem = std::get_if<ReportProblem>(&action)) {
    parts_.log.warn("{} detail={}", problem->event, Quoted(problem->detail));
  } else if (const auto* report = std::get_if<ReportStatus>(&action)) {
    status_ = report->text;
    const bool first = report->ready && !std::exchange(ready_, ready_ || report->ready);
    if (first) parts_.log.info("ready status={}", Quoted(status_));
    ShowStatus();
  } else if (session_ != nullptr) {
    session_->Perform(action);
  }
}

void Service::ShowStatus() {
  if (reload_.joinable() || stop_by_) return;  // that is what is shown then
  if (ready_)
    manager_.Ready(status_);
  else
    manager_.Status(status_);
}

void Service::EndSession(TimePoint now) {
  if (session_ == nullptr || !session_->failure()) return;
  const Failure failure = *session_->failure();
  session_.reset();
  if (std::exchange(was_online_, false)) Handle(Disconnected{failure.message}, now);
  if (stop_by_) {
    exit_status_ = EX_OK;
    return;
  }
  if (failure.remedy == Remedy::kGiveUp) {
    parts_.log.error("{} reason={}", failure.event, Quoted(failure.message));
    exit_status_ = EX_CONFIG;
    return;
  }
  Duration delay = backoff_.NoteDown(now);
  if (failure.remedy == Remedy::kRetryLate && ready_) delay = std::max<Duration>(delay, kLateRetry);
  connect_at_ = now + delay;
  parts_.log.error("{} reason={} retry_in_s={}", failure.event, Quoted(failure.message), Seconds(delay));
  status_ = "not connected: " + failure.message;
  if (!ready_) manager_.ExtendStart(delay + kStartMargin);
  ShowStatus();
}

void Service::BeginStop(TimePoint now) {
  if (stop_by_) return;
  parts_.log.info("stopping");
  manager_.Stopping(kFarewellText);
  reload_stop_ = true;
  stop_by_ = now + kFarewell;
  connect_at_.reset();
  if (session_ != nullptr && session_->online())
    session_->Leave(kFarewellText);
  else
    exit_status_ = EX_OK;
}

void Service::FinishStop(TimePoint now) {
  if (!stop_by_ || exit_status_) return;
  if (!session_->has_left() && now < *stop_by_) return;
  session_->Close();
  exit_status_ = EX_OK;
}

/// An editor or a checkout writes many files in a row: they are read together once they have settled.
void Service::NoteChanges(TimePoint now) {
  if (!changed_since_) changed_since_ = now;
  reload_at_ = std::min<TimePoint>(now + kSettle, *changed_since_ + kSettleAtMost);
}

void Service::BeginReload() {
  reload_at_.reset();
  changed_since_.reset();
  if (stop_by_) return;
  if (reload_.joinable()) {  // what changed since that one began must be seen, too
    reload_again_ = true;
    return;
  }
  parts_.log.info("reload-begun");
  manager_.Reloading("reading the archive again");
  reload_ = std::thread([this] {
    reload_result_.emplace(parts_.reloader.Prepare(reload_stop_));
    reload_done_.Wake();
  });
}

void Service::FinishReload() {
  reload_done_.Clear();
  if (!reload_.joinable()) return;
  reload_.join();
  const Result<std::string>& result = *reload_result_;
  if (result.ok()) {
    parts_.reloader.Commit();
    parts_.log.info("reload-done {}", *result);
  } else {
    parts_.log.error("reload-failed reason={} kept=\"the archive as it was\"", Quoted(result.error().ToString()));
  }
  ShowStatus();
  if (std::exchange(reload_again_, false)) BeginReload();
}

void Service::FeedWatchdog(TimePoint now) {
  if (!watchdog_at_ || now < *watchdog_at_) return;
  manager_.FeedWatchdog();
  watchdog_at_ = now + *manager_.watchdog_interval();
}

}  // namespace summit::bot
