#include <chrono>
#include <ostream>
#include <utility>

#include "bot/cli/commands.h"
#include "bot/cli/contract.h"

namespace summit::bot {
namespace {

using Clock = std::chrono::steady_clock;

nlohmann::ordered_json ReportJson(const IndexReport& report, double seconds) {
  nlohmann::ordered_json problems = nlohmann::ordered_json::array();
  for (const Diagnostic& problem : report.problems)
    problems.push_back({{"post", problem.post}, {"line", problem.line}, {"message", problem.message}});
  return {{"posts", report.posts},     {"added", report.added},           {"changed", report.changed},
          {"removed", report.removed}, {"problems", std::move(problems)}, {"seconds", seconds}};
}

void TellProblems(const IndexReport& report, Console& console) {
  for (const Diagnostic& problem : report.problems)
    console.err << Error{problem.message, problem.post, problem.line}.ToString() << '\n';
}

/// Counts on one line of a terminal; silent elsewhere.
IndexProgress ProgressOn(Console& console) {
  if (!console.err_is_terminal) return {};
  return [&console](std::size_t done, std::size_t total) {
    console.err << "\rreading posts: " << done << " of " << total << (done == total ? "\n" : "") << std::flush;
  };
}

}  // namespace

int Index(const Options& options, const Surroundings& surroundings, Console& console) {
  const GroundOutcome outcome = FindGround(options, ConfigUse::kArchive, surroundings, console);
  if (!outcome.ground) return outcome.status;
  const IndexOptions& index = outcome.ground->index;
  const auto begin = Clock::now();
  const auto report = RefreshIndex(index, ProgressOn(console));
  const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
  if (!report.ok()) {
    Tell({report.error()}, console);
    return kUsage;
  }
  if (options.format == Format::kJson) {
    console.out << Dump(ReportJson(*report, seconds)) << '\n';
    return kWorked;
  }
  TellProblems(*report, console);
  console.out << report->posts << " posts: " << report->added << " added, " << report->changed << " changed, "
              << report->removed << " removed; " << report->problems.size() << " problems\n";
  console.out << (report->in_memory ? "The index is not kept." : "Index: " + index.database.string()) << '\n';
  return kWorked;
}

}  // namespace summit::bot
