#include "bot/xmpp/service.h"

#include <sys/epoll.h>
#include <sysexits.h>

#include <algorithm>
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
constexpr seconds kStartMargin(180);  // for one attempt to connect and to enter the rooms
constexpr int kMostRedirects = 3;     // in a row; more look like a circle
constexpr int kQuickReturns = 4;      // in a row, of a session that is lost again and again
constexpr int kWrongConfiguration = 2;
constexpr char kFarewellText[] = "going offline";

std::string Seconds(Duration duration) { return std::to_string(duration_cast<seconds>(duration).count()); }

}  // namespace

Service::Service(ServiceParts parts)
    : parts_(std::move(parts)), watcher_(parts_.folders), backoff_(parts_.backoff, parts_.random) {
  WatchAll();
  loop_.FeedWatchdog();
}

void Service::WatchAll() {
  for (const int signal : {SIGTERM, SIGINT})
    watches_.push_back(loop_.OnSignal(signal, [this] { BeginStop(EventLoop::Now()); }));
  watches_.push_back(loop_.OnSignal(SIGHUP, [this] { BeginReload(); }));
  watches_.push_back(loop_.OnDescriptor(reload_done_.descriptor(), EPOLLIN, [this](std::uint32_t) { FinishReload(); }));
  if (watcher_.descriptor() < 0) return;
  watches_.push_back(loop_.OnDescriptor(watcher_.descriptor(), EPOLLIN, [this](std::uint32_t) {
    if (watcher_.TakeChanges()) NoteChanges(EventLoop::Now());
  }));
}

Service::~Service() {
  reload_stop_ = true;
  if (reload_.joinable()) reload_.join();
}

int Service::Run() {
  connect_at_ = EventLoop::Now();
  Handle(ArchiveRead{parts_.reloader.Posts()}, EventLoop::Now());
  ShowStatus();
  while (!exit_status_) {
    if (connect_at_ && *connect_at_ <= EventLoop::Now()) Connect(EventLoop::Now());
    if (exit_status_) break;
    loop_.Turn(NextWake(EventLoop::Now()));
    Step(EventLoop::Now());
  }
  return *exit_status_;
}

/// What follows from what has happened, outside of all call-backs.
void Service::Step(TimePoint now) {
  HandleSession(now);
  const auto wake = parts_.bot.NextWake();
  if (wake && *wake <= now) Handle(Tick{}, now);
  EndSession(now);
  EndAbsence(now);
  FinishStop(now);
  if (reload_at_ && *reload_at_ <= now) BeginReload();
}

TimePoint Service::NextWake(TimePoint now) const {
  TimePoint next = now + kIdle;
  const auto consider = [&next](const std::optional<TimePoint>& time) {
    if (time) next = std::min(next, *time);
  };
  consider(connect_at_);
  consider(stop_by_);
  consider(reload_at_);
  consider(parts_.bot.NextWake());
  if (session_ != nullptr) consider(session_->failure() && !connect_at_ ? now : session_->NextDeadline());
  return next;
}

void Service::Connect(TimePoint now) {
  connect_at_.reset();
  const NoteSink notes = [this](const Note& note) { LogNote(note); };
  if (!elsewhere_ && session_ != nullptr) elsewhere_ = session_->TakeLocation();
  auto link = parts_.links({loop_, notes, std::exchange(elsewhere_, std::nullopt)});
  if (!link.ok()) {
    parts_.log.error("connection-unusable reason={}", Quoted(link.error().ToString()));
    exit_status_ = kWrongConfiguration;
    return;
  }
  parts_.log.info("connecting to={} attempt={}", link.value()->Address(), backoff_.failures() + 1);
  if (!ready_) manager_.ExtendStart(kStartMargin);
  if (session_ != nullptr) return session_->Reopen(std::move(link).value(), now);
  session_ = std::make_unique<Session>(parts_.identity, std::move(link).value(), parts_.log, notes);
  session_->Open(now);
}

void Service::LogNote(const Note& note) const {
  parts_.log.log(note.good ? spdlog::level::debug : spdlog::level::warn, "{} said={}",
                 note.good ? "on-the-way" : "hindrance", Quoted(note.text));
}

void Service::HandleSession(TimePoint now) {
  if (session_ == nullptr) return;
  session_->CheckDeadlines(now);
  if (session_->TakeResumed()) {
    parts_.log.info("session-resumed");
    NoteUp(now);
    ShowStatus();
  }
  HandleEvents(now);
}

void Service::NoteUp(TimePoint now) {
  backoff_.NoteUp(now);
  sent_elsewhere_ = 0;
  hindrance_.clear();
}

void Service::HandleEvents(TimePoint now) {
  // What the bot does can bring events at once, such as a nick that cannot be one.
  for (auto events = session_->TakeEvents(); !events.empty(); events = session_->TakeEvents()) {
    for (const Event& event : events) {
      if (std::holds_alternative<Connected>(event)) {
        was_online_ = true;
        NoteUp(now);
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
  } else if (CarryAlone(action)) {
    return;
  } else if (const auto* report = std::get_if<ReportStatus>(&action)) {
    status_ = report->text;
    const bool first = report->ready && !std::exchange(ready_, ready_ || report->ready);
    if (first) parts_.log.info("ready status={}", Quoted(status_));
    ShowStatus();
  } else if (session_ != nullptr) {
    session_->Perform(action);
  }
}

/// What needs no stream.
bool Service::CarryAlone(const Action& action) {
  if (const auto* audit = std::get_if<ReportAudit>(&action)) {
    parts_.log.info("admin-command by={} command={} subject={} outcome={}", audit->by.ToString(), audit->command,
                    Quoted(audit->subject), Quoted(audit->outcome));
  } else if (const auto* memory = std::get_if<KeepMemory>(&action)) {
    if (const auto error = parts_.memory.Write(memory->text))
      parts_.log.error("memory-not-written reason={}", Quoted(error->ToString()));
  } else if (std::holds_alternative<ReloadArchive>(action)) {
    BeginReload();
  } else {
    return false;
  }
  return true;
}

void Service::ShowStatus() {
  if (reload_.joinable() || stop_by_) return;  // that is what is shown then
  const std::string& shown = hindrance_.empty() ? status_ : hindrance_;
  if (ready_)
    manager_.Ready(shown);
  else
    manager_.Status(shown);
}

void Service::EndSession(TimePoint now) {
  if (session_ == nullptr || !session_->failure() || connect_at_) return;
  const Failure failure = *session_->failure();
  const bool kept = session_->away_until().has_value();
  if (!kept) DropSession(failure.message, now);
  if (stop_by_) {
    exit_status_ = EX_OK;
    return;
  }
  if (failure.remedy == Remedy::kGiveUp) {
    parts_.log.error("{} reason={}", failure.event, Quoted(failure.message));
    exit_status_ = EX_CONFIG;
    return;
  }
  const Duration delay = DelayAfter(failure, kept && hindrance_.empty(), now);
  connect_at_ = now + delay;
  parts_.log.error("{} reason={} retry_in_s={}", failure.event, Quoted(failure.message), Seconds(delay));
  hindrance_ = "not connected: " + failure.message;
  if (!ready_) manager_.ExtendStart(delay + kStartMargin);
  ShowStatus();
}

/// A session that is away is over for the bot, too, once its time is, or when it has grown too large to be resumed.
void Service::EndAbsence(TimePoint now) {
  if (session_ == nullptr || !was_online_ || session_->online() || stop_by_) return;
  const auto until = session_->away_until();
  if (until && now < *until) return;
  parts_.log.warn("session-given-up reason=\"no connection in time\"");
  if (!connect_at_) connect_at_ = now;  // of the attempt under way nothing would be left
  DropSession("the session could not be resumed in time", now);
}

void Service::DropSession(const std::string& why, TimePoint now) {
  session_.reset();
  if (std::exchange(was_online_, false)) Handle(Disconnected{why}, now);
}

/// How long to wait before the next attempt.
Duration Service::DelayAfter(const Failure& failure, bool just_lost, TimePoint now) {
  const Duration delay = backoff_.NoteDown(now);
  // Those who wait for an answer should not notice: as soon as after a first failure, spread as the delay is.
  if (just_lost && backoff_.failures() <= kQuickReturns) return delay / (1 << (backoff_.failures() - 1));
  if (failure.remedy == Remedy::kRedirect && ++sent_elsewhere_ <= kMostRedirects) {
    elsewhere_ = failure.elsewhere;
    return Duration::zero();
  }
  const bool late = failure.remedy == Remedy::kYield || failure.remedy == Remedy::kRedirect ||
                    (failure.remedy == Remedy::kRetryLate && ready_);
  return late ? std::max<Duration>(delay, kLateRetry) : delay;
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
    Handle(ArchiveRead{parts_.reloader.Posts()}, EventLoop::Now());
  } else {
    parts_.log.error("reload-failed reason={} kept=\"the archive as it was\"", Quoted(result.error().ToString()));
  }
  Handle(ReloadEnded{result.ok(), result.ok() ? *result : result.error().ToString()}, EventLoop::Now());
  ShowStatus();
  if (std::exchange(reload_again_, false)) BeginReload();
}

}  // namespace summit::bot
