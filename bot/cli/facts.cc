#include <ostream>
#include <string>

#include "bot/cli/commands.h"
#include "bot/cli/contract.h"
#include "bot/cli/text_report.h"

namespace summit::bot {

int Facts(const Options& options, const Surroundings& surroundings, Console& console) {
  const OpenOutcome outcome = OpenForQuestions(options, surroundings, console);
  if (!outcome.open) return outcome.status;
  const Archive& archive = *outcome.open->indexed.archive;

  nlohmann::json array = nlohmann::json::array();
  std::string text;
  for (const SummitRecord& record : archive.Summits()) {
    if (options.summit && record.number != *options.summit) continue;
    if (options.format == Format::kJson)
      array.push_back(FactsJson(record, archive));
    else
      text += (text.empty() ? "" : "\n") + FactsText(record, archive);
  }
  if (options.format == Format::kJson)
    console.out << Dump(array) << '\n';
  else if (text.empty())
    console.err << "The archive tells of no such Summit.\n";
  else
    console.out << text;
  return kWorked;
}

}  // namespace summit::bot
