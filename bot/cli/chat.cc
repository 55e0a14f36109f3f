#include <istream>
#include <ostream>
#include <string>

#include "bot/cli/commands.h"
#include "bot/cli/conversation.h"
#include "core/answer/archive_responder.h"

namespace summit::bot {

int Chat(const Options& options, const Surroundings& surroundings, Console& console) {
  const OpenOutcome outcome = OpenForQuestions(options, surroundings, console);
  if (!outcome.open) return outcome.status;
  const ArchiveResponder responder(*outcome.open->indexed.archive);
  Conversation conversation(responder, outcome.open->config, TodayOf(options));

  const auto prompt = [&console] {
    if (console.in_is_terminal) console.err << "you> " << std::flush;
  };
  if (console.in_is_terminal) console.err << "Ask about the XMPP Summits; \"help\" tells what I know, Ctrl-D ends.\n";
  std::string line;
  for (prompt(); std::getline(console.in, line); prompt()) {
    const Reply reply = conversation.Say(line);
    if (!reply.text.empty()) console.out << reply.text << '\n' << std::flush;
    if (!console.out) return kFailed;
  }
  if (console.in_is_terminal) console.err << '\n';
  return console.in.bad() ? kFailed : kWorked;
}

}  // namespace summit::bot
