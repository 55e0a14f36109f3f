#include <ostream>
#include <string>

#include "bot/address_matcher.h"
#include "bot/cli/commands.h"
#include "bot/cli/contract.h"
#include "bot/cli/explain_report.h"
#include "core/answer/archive_responder.h"
#include "core/base/text.h"

namespace summit::bot {

int Explain(const Options& options, const Surroundings& surroundings, Console& console) {
  const OpenOutcome outcome = OpenForQuestions(options, surroundings, console);
  if (!outcome.open) return outcome.status;
  const BotConfig& config = outcome.open->config;
  const ArchiveResponder responder(*outcome.open->indexed.archive);
  const auto call =
      MatchPrivateCall(RepairUtf8(options.text), {{}, config.command_prefix, config.limits.question_length});
  if (!call) {
    console.err << "summitbot: explain: nothing in it would be answered\n";
    return kFailed;
  }
  ::summit::Ask ask;
  ask.text = call->text;
  ask.command = call->command;
  ask.addressed = call->addressed;
  ask.today = TodayOf(options);
  ask.prefix = config.command_prefix;
  const Explanation explanation = responder.Explain(ask, {});
  if (options.format == Format::kJson)
    console.out << Dump(ExplanationJson(explanation)) << '\n';
  else
    console.out << ExplanationText(explanation);
  return kWorked;
}

}  // namespace summit::bot
