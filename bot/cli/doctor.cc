#include "bot/cli/doctor.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/null_sink.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <ostream>
#include <system_error>
#include <utility>
#include <variant>

#include "bot/cli/commands.h"
#include "bot/cli/connection.h"
#include "bot/xmpp/event_loop.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

using std::chrono::seconds;

constexpr seconds kRoomPatience(20);
constexpr seconds kFarewell(2);
constexpr int kMostRedirects = 3;

std::string NameOf(Note::Step step) {
  switch (step) {
    case Note::Step::kDns:
      return "dns";
    case Note::Step::kTcp:
      return "tcp";
    case Note::Step::kTls:
      return "tls";
    case Note::Step::kStream:
      return "stream";
    case Note::Step::kLogin:
      return "login";
    case Note::Step::kBind:
      return "bind";
  }
  return "?";
}

/// The lines of the report.
class Report {
 public:
  explicit Report(std::ostream& out) : out_(out) {}

  /// What was the last to be said is not said again.
  void Line(bool good, const std::string& subject, const std::string& text) {
    if (!good && std::exchange(last_, text) == text) return;
    out_ << (good ? "ok    " : "FAIL  ") << subject << ": " << XmlSafe(text) << '\n' << std::flush;
  }
  void Advice(const std::string& text) { out_ << "      -> " << text << '\n' << std::flush; }

 private:
  std::ostream& out_;
  std::string last_;  // fault
};

/// True for a folder that can be written into, or be made.
bool MayWrite(const std::filesystem::path& folder) {
  std::filesystem::path there = folder;
  std::error_code error;
  while (!std::filesystem::exists(there, error) && there.has_relative_path()) there = there.parent_path();
  return std::filesystem::is_directory(there, error) && access(there.c_str(), W_OK | X_OK) == 0;
}

/// A resource that the running bot does not have, so that neither ends the other's stream.
Jid OwnResource(const Jid& account) {
  const std::uint64_t number = SystemRandom()() % 1'000'000;
  return account.Bare().WithResource("doctor-" + std::to_string(number)).value_or(account.Bare());
}

/// One walk from the DNS to the rooms.
class Walk {
 public:
  Walk(const BotConfig& config, Identity identity, const LinkFactory& links, std::ostream& out)
      : config_(config), identity_(std::move(identity)), links_(links), report_(out) {
    if (!identity_.component) identity_.account = OwnResource(identity_.account);
  }

  bool Go() {
    if (!Connect()) return false;
    bool well = true;
    for (const RoomConfig& room : config_.rooms) well = Visit(room) && well;
    session_->Close();
    return well;
  }

 private:
  /// Turns the loop until `done` or `until`; false when the stream ended meanwhile.
  template <class Condition>
  bool Until(TimePoint until, Condition done) {
    while (!done() && EventLoop::Now() < until) {
      loop_.Turn(std::min(until, session_->NextDeadline()));
      session_->CheckDeadlines(EventLoop::Now());
      if (session_->failure()) return false;
    }
    return true;
  }

  bool Connect() {
    std::optional<Target> elsewhere;
    for (int attempt = 0; attempt <= kMostRedirects; ++attempt) {
      const NoteSink notes = [this](const Note& note) { report_.Line(note.good, NameOf(note.step), note.text); };
      auto link = links_({loop_, notes, elsewhere});
      if (!link) {
        report_.Line(false, "config", link.error().ToString());
        return false;
      }
      session_ = std::make_unique<Session>(identity_, std::move(link).value(), log_, notes);
      session_->Open(EventLoop::Now());
      if (Until(TimePoint::max(), [this] { return session_->online(); })) return true;
      const Failure& failure = *session_->failure();
      report_.Line(failure.remedy == Remedy::kRedirect, failure.event, failure.message);
      if (failure.remedy != Remedy::kRedirect) return false;
      elsewhere = failure.elsewhere;
    }
    report_.Line(false, "stream", "the server sends us from place to place");
    return false;
  }

  bool Visit(const RoomConfig& room) {
    const std::string name = "room " + room.jid.ToString();
    bool entered = false;
    std::optional<RoomJoinFailed> refused;
    session_->Perform(JoinRoom{room.jid, room.nick, room.password});
    const bool alive = Until(EventLoop::Now() + kRoomPatience, [&] {
      for (const Event& event : session_->TakeEvents()) {
        const auto* joined = std::get_if<RoomJoined>(&event);
        const auto* failed = std::get_if<RoomJoinFailed>(&event);
        if (joined != nullptr && joined->room == room.jid) {
          entered = true;
          report_.Line(true, name, "entered as " + joined->nick);
        }
        if (failed != nullptr && failed->room == room.jid) refused = *failed;
      }
      return entered || refused.has_value();
    });
    if (entered) return Leave(room.jid);
    if (refused) {
      report_.Line(false, name, "the room refused us: " + refused->text);
      report_.Advice(AdviceOn(refused->why));
    } else {
      report_.Line(false, name, alive ? "no answer" : session_->failure()->message);
      if (alive) report_.Advice("check the address; its service may be down or unreachable from the bot's server");
    }
    return false;
  }

  bool Leave(const Jid& room) {
    session_->Perform(LeaveRoom{room, ""});
    return Until(EventLoop::Now() + kFarewell, [this] { return session_->has_left(); });
  }

  const BotConfig& config_;
  Identity identity_;
  const LinkFactory& links_;
  Report report_;
  spdlog::logger log_{"doctor", std::make_shared<spdlog::sinks::null_sink_mt>()};
  EventLoop loop_;
  std::unique_ptr<Session> session_;
};

}  // namespace

std::string AdviceOn(JoinRefusal refusal) {
  switch (refusal) {
    case JoinRefusal::kNickConflict:
      return "the nick is taken: by the bot itself, if it is running now, else set another one (rooms, nick)";
    case JoinRefusal::kBanned:
      return "the bot is banned there: talk to the room's owner, or take the room out of the configuration";
    case JoinRefusal::kMembersOnly:
      return "the room is for members only: ask its owner to make the bot's address a member";
    case JoinRefusal::kPassword:
      return "the room wants a password: put it into a file and name that with password_file of the room";
    case JoinRefusal::kNickReserved:
      return "the nick is not allowed there: set another one (rooms, nick)";
    case JoinRefusal::kCreation:
      return "there is no such room, or it is out of reach, and the bot may not make one: check the address, or have "
             "the room made";
    case JoinRefusal::kLocked:
      return "there is no such room, or it is locked: check the address";
    case JoinRefusal::kFull:
      return "the room is full: try again, or ask its owner for more room";
    case JoinRefusal::kUnreachable:
      return "the bot's server cannot reach the room's: check the address, and the federation between the two";
    case JoinRefusal::kMalformed:
      return "address or nick cannot be used: check both";
    case JoinRefusal::kOther:
      return "ask whoever runs the room's service";
  }
  return "";
}

bool ExamineArchive(const BotConfig& config, const Surroundings& surroundings, std::ostream& out) {
  Report report(out);
  BotConfig here = config;
  here.state_dir.clear();  // so that nothing is written
  auto index = ChooseArchive({}, here, {surroundings.executable, {}, {}, {}});
  const auto indexed = index ? OpenIndexed(*index) : Result<IndexedArchive>(index.error());
  bool well = indexed.ok() && indexed->report.posts > 0;
  if (!indexed.ok()) {
    report.Line(false, "archive", indexed.error().ToString());
  } else {
    const std::size_t problems = indexed->report.problems.size();
    report.Line(
        well, "archive",
        std::to_string(indexed->report.posts) + " posts to answer from" +
            (problems == 0 ? "" : "; `summitbot index` tells of " + std::to_string(problems) + " problems in them"));
  }
  if (!well) report.Advice("check archive.paths: folders with posts, such as content/blog of a checkout of the site");
  if (config.state_dir.empty() || MayWrite(config.state_dir)) return well;
  report.Line(false, "state", config.state_dir + " cannot be written to");
  report.Advice(
      "check state_dir: without it the bot forgets all rooms it was invited to, and reads all posts at each start");
  return false;
}

bool Examine(const BotConfig& config, Identity identity, const LinkFactory& links, std::ostream& out) {
  return Walk(config, std::move(identity), links, out).Go();
}

int Doctor(const Options& options, const Surroundings& surroundings, Console& console) {
  ConfigOutcome loaded = LoadConfig(options.config, ConfigUse::kService);
  if (!loaded.ok()) {
    Tell(loaded.problems, console);
    return kUsage;
  }
  auto identity = PrepareIdentity(*loaded.config, options.config, console);
  if (!identity) return kUsage;
  if (!options.archives.empty()) loaded.config->archive.paths = options.archives;
  bool well = ExamineArchive(*loaded.config, surroundings, console.out);
  well = Examine(*loaded.config, *std::move(identity), LinksFor(*loaded.config), console.out) && well;
  console.out << (well ? "Everything is well.\n" : "Something is wrong; see the lines with FAIL.\n");
  return well ? kWorked : kFailed;
}

}  // namespace summit::bot
