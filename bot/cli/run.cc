#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "bot/bot.h"
#include "bot/cli/archive_reloader.h"
#include "bot/cli/commands.h"
#include "bot/cli/connection.h"
#include "bot/memory.h"
#include "bot/state_file.h"
#include "bot/xmpp/event_log.h"
#include "bot/xmpp/service.h"

namespace summit::bot {
namespace {

spdlog::level::level_enum LevelOf(LogLevel level) {
  switch (level) {
    case LogLevel::kDebug:
      return spdlog::level::debug;
    case LogLevel::kInfo:
      return spdlog::level::info;
    case LogLevel::kWarning:
      return spdlog::level::warn;
    case LogLevel::kError:
      return spdlog::level::err;
  }
  return spdlog::level::info;
}

/// Lines on standard error; without a time where the journal stamps them itself.
std::unique_ptr<spdlog::logger> NewLog(LogLevel level) {
  auto log = std::make_unique<spdlog::logger>("summitbot", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  log->set_level(LevelOf(level));
  log->set_pattern(std::getenv("JOURNAL_STREAM") != nullptr ? "%l %v" : "%Y-%m-%dT%H:%M:%S.%e%z %l %v");
  log->flush_on(spdlog::level::trace);
  return log;
}

void LogProblems(const IndexReport& report, spdlog::logger& log) {
  if (report.in_memory) log.warn("index-not-kept");
  for (const Diagnostic& problem : report.problems)
    log.warn("post-problem at={}:{} message=\"{}\"", problem.post, problem.line, problem.message);
  log.info("archive-ready {}", Summarize(report));
}

/// Beside the index; each account has its own. Empty, when nothing can be kept.
std::string MemoryPath(const Ground& ground) {
  constexpr std::size_t kMostName = 200;  // bytes; file names end at 255
  if (ground.index.database.empty()) return {};
  const std::string account = ground.config.account.jid->Bare().prepared().substr(0, kMostName);
  return (ground.index.database.parent_path() / ("memory-" + account + ".json")).string();
}

/// What the bot knew when it ended. What cannot be read is put aside, not overwritten.
Memory Recall(const StateFile& file, spdlog::logger& log) {
  const auto content = file.Read();
  if (content.ok() && !*content) return {};
  Result<Memory> memory = content.ok() ? ReadMemory(**content) : Result<Memory>(content.error());
  if (memory.ok()) return std::move(memory).value();
  log.error("memory-unreadable file={} reason={} kept_as={}", Quoted(file.path()), Quoted(memory.error().message),
            Quoted(file.SetAside()));
  return {};
}

/// "; archive to 2024-02", for our presence.
std::string ArchiveNote(const std::vector<PostInfo>& posts) {
  const auto latest = std::max_element(posts.begin(), posts.end(),
                                       [](const PostInfo& a, const PostInfo& b) { return a.date < b.date; });
  return latest == posts.end() ? std::string() : "; archive to " + ToIso(latest->date).substr(0, sizeof("2024-02") - 1);
}

int Serve(const Options& options, const Ground& ground, Identity identity, ReloadableArchive& archive,
          spdlog::logger& log) {
  const BotConfig& config = ground.config;
  StateFile memory(MemoryPath(ground));
  Bot bot(config, archive, SystemRandom(), Recall(memory, log));
  identity.presence += ArchiveNote(archive.Posts());
  Service service({bot, archive, log, std::move(identity), LinksFor(config), [&options] { return TodayOf(options); },
                   SystemRandom(), ground.index.folders, std::move(memory)});
  return service.Run();
}

}  // namespace

int Run(const Options& options, const Surroundings& surroundings, Console& console) {
  GroundOutcome outcome = FindGround(options, ConfigUse::kService, surroundings, console);
  if (!outcome.ground) return outcome.status;
  BotConfig& config = outcome.ground->config;
  auto identity = PrepareIdentity(config, options.config, console);
  if (!identity) return kUsage;

  const auto log = NewLog(options.log_level.value_or(config.log_level));
  log->info("starting version={} account={} rooms={}", SUMMITBOT_VERSION, config.account.jid->Bare().ToString(),
            config.rooms.size());
  auto indexed = OpenIndexed(outcome.ground->index);
  if (!indexed.ok()) {
    Tell({indexed.error()}, console);
    return kUsage;
  }
  LogProblems(indexed->report, *log);
  ReloadableArchive archive(outcome.ground->index, std::move(indexed->archive));
  const int status = Serve(options, *outcome.ground, *std::move(identity), archive, *log);
  log->info("stopped status={}", status);
  return status;
}

}  // namespace summit::bot
