#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <cstdlib>
#include <memory>
#include <ostream>
#include <utility>

#include "bot/bot.h"
#include "bot/cli/archive_reloader.h"
#include "bot/cli/commands.h"
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

std::string CredentialsDirectory() {
  const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
  return folder == nullptr ? "" : folder;
}

/// The account's password, with those of the rooms put in their places. Absent when one cannot be read.
std::optional<std::string> ReadPasswords(BotConfig& config, Console& console) {
  std::vector<Error> problems = ReadRoomPasswords(config);
  auto password = ReadPassword(config.account, CredentialsDirectory());
  if (!password.ok()) problems.insert(problems.begin(), password.error());
  Tell(problems, console);
  return problems.empty() ? std::optional(std::move(password).value()) : std::nullopt;
}

void LogProblems(const IndexReport& report, spdlog::logger& log) {
  if (report.in_memory) log.warn("index-not-kept");
  for (const Diagnostic& problem : report.problems)
    log.warn("post-problem at={}:{} message=\"{}\"", problem.post, problem.line, problem.message);
  log.info("archive-ready {}", Summarize(report));
}

int Serve(const Options& options, const Ground& ground, const std::string& password, ReloadableArchive& archive,
          spdlog::logger& log) {
  const BotConfig& config = ground.config;
  Bot bot(config, archive);
  const Jid& jid = *config.account.jid;  // checked by the loader
  Identity identity{jid, password, SUMMITBOT_VERSION,
                    "Ask me about the XMPP Summits: " + config.command_prefix + "help", config.server.ca_file};
  Service service({bot, archive, log, std::move(identity), StockTransports(config.server, jid.domain()),
                   [&options] { return TodayOf(options); }, SystemRandom(), ground.index.folders});
  return service.Run();
}

}  // namespace

int Run(const Options& options, const Surroundings& surroundings, Console& console) {
  GroundOutcome outcome = FindGround(options, ConfigUse::kService, surroundings, console);
  if (!outcome.ground) return outcome.status;
  BotConfig& config = outcome.ground->config;
  const auto password = ReadPasswords(config, console);
  if (!password) return kUsage;

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
  const int status = Serve(options, *outcome.ground, *password, archive, *log);
  log->info("stopped status={}", status);
  return status;
}

}  // namespace summit::bot
