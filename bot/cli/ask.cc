#include <fstream>
#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <string>

#include "bot/cli/commands.h"
#include "bot/cli/contract.h"
#include "bot/cli/conversation.h"
#include "core/answer/archive_responder.h"

namespace summit::bot {
namespace {

constexpr std::size_t kLongestLine = 1 << 20;

/// Answers lines of one input, each conversation apart from the others.
class Interview {
 public:
  Interview(const Responder& responder, const BotConfig& config, Date today)
      : responder_(responder), config_(config), today_(today) {}

  std::string Answer(const std::string& line) {
    if (line.size() > kLongestLine) return Dump(AskErrorJson("the line is too long"));
    const auto read = ParseAskLine(line);
    if (!read.ok()) return Dump(AskErrorJson(read.error().message));
    if (read->conversation.empty()) return Dump(AnswerJson(read->id, NewConversation().Say(read->text)));
    auto it = conversations_.find(read->conversation);
    if (it == conversations_.end()) it = conversations_.emplace(read->conversation, NewConversation()).first;
    return Dump(AnswerJson(read->id, it->second.Say(read->text)));
  }

 private:
  Conversation NewConversation() const { return {responder_, config_, today_}; }

  const Responder& responder_;
  const BotConfig& config_;
  Date today_;
  std::map<std::string, Conversation> conversations_;
};

bool IsBlank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

int AnswerLines(Interview& interview, std::istream& in, Console& console) {
  std::string line;
  while (std::getline(in, line)) {
    if (IsBlank(line)) continue;
    console.out << interview.Answer(line) << '\n' << std::flush;  // whoever asks may wait for it before going on
    if (!console.out) return kFailed;
  }
  return in.bad() ? kFailed : kWorked;
}

int AnswerFile(const Options& options, Interview& interview, Console& console) {
  if (*options.input == "-") return AnswerLines(interview, console.in, console);
  std::ifstream file(*options.input);
  if (!file) {
    console.err << "summitbot: " << *options.input << ": cannot be read\n";
    return kUsage;
  }
  return AnswerLines(interview, file, console);
}

void Print(const Reply& reply, Console& console) {
  if (reply.text.empty()) {
    console.err << "(nothing to answer)\n";
    return;
  }
  console.out << reply.text << '\n';
}

}  // namespace

int Ask(const Options& options, const Surroundings& surroundings, Console& console) {
  const OpenOutcome outcome = OpenForQuestions(options, surroundings, console);
  if (!outcome.open) return outcome.status;
  const BotConfig& config = outcome.open->config;
  const ArchiveResponder responder(*outcome.open->indexed.archive);
  const Date today = TodayOf(options);
  if (options.input) {
    Interview interview(responder, config, today);
    return AnswerFile(options, interview, console);
  }
  const Reply reply = Conversation(responder, config, today).Say(options.text);
  if (options.format == Format::kJson)
    console.out << Dump(AnswerJson(nullptr, reply)) << '\n';
  else
    Print(reply, console);
  return kWorked;
}

}  // namespace summit::bot
