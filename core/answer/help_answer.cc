#include "core/answer/help_answer.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/commands.h"

namespace summit {
namespace {

constexpr std::size_t kMostSuggestions = 2;

std::string Call(const Command& command, const AnswerContext& context) {
  std::string call(context.prefix);
  call += command.name;
  return command.usage.empty() ? call : call + " " + std::string(command.usage);
}

std::string Example(const Command& command, const AnswerContext& context) {
  return std::string(context.prefix) + std::string(command.example);
}

/// A line of its own must not look like a command, so what it is comes first.
Answer OneCommand(const Command& command, const AnswerContext& context) {
  std::string text = "About " + Call(command, context) + " - " + std::string(command.help) + ".";
  std::vector<std::string> aliases;
  for (std::string_view alias : command.aliases) aliases.push_back(std::string(context.prefix) + std::string(alias));
  if (!aliases.empty()) text += " Also: " + JoinAnd(aliases) + ".";
  Answer answer;
  answer.status = AnswerStatus::kHelp;
  answer.lines.emplace_back(std::move(text));
  if (command.argument != Argument::kNone) answer.lines.emplace_back("Example: " + Example(command, context) + ".");
  if (!command.details.empty()) answer.lines.emplace_back(std::string(command.details));
  return answer;
}

Answer ShortHelp(const AnswerContext& context) {
  std::vector<std::string> names;
  for (const Command& command : Commands()) names.emplace_back(command.name);
  Answer answer;
  answer.status = AnswerStatus::kHelp;
  answer.lines.emplace_back("I answer from the archive of the XMPP Summits. With " + std::string(context.prefix) +
                            " before them: " + JoinAnd(names) + ".");
  answer.lines.emplace_back("Examples: " + std::string(context.prefix) + "summit 21, " + std::string(context.prefix) +
                            "sponsors 2016, " + std::string(context.prefix) +
                            "help topics. The full list in a direct message.");
  return answer;
}

/// A word that may be said again: short, and of letters, digits and little else.
bool IsHarmless(std::string_view word) {
  constexpr std::size_t kLongestWord = 24;
  const auto plain = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '\'';
  };
  return word.size() <= kLongestWord && std::ranges::all_of(word, plain);
}

/// The question with the words put right; empty where it is too long to be said again, or there is a choice.
std::string Corrected(const Question& question) {
  constexpr std::size_t kMostWords = 12;
  if (question.said.size() > kMostWords) return {};
  std::string whole;
  for (const std::string& word : question.said) {
    std::string_view right = word;
    for (const Correction& correction : question.corrections) {
      if (correction.typed != word) continue;
      if (right != word && right != correction.meant) return {};
      right = correction.meant;
    }
    for (const Correction& slip : question.put_right)
      if (slip.typed == word) right = slip.meant;
    if (right == word && !IsHarmless(word)) return {};
    whole += (whole.empty() ? "" : " ") + std::string(right);
  }
  const bool changed = std::ranges::any_of(
      question.said, [&](const std::string& word) { return word == question.corrections.front().typed; });
  return changed ? whole : std::string();
}

/// The command that the first word may have been meant as, with what was typed after it; else its example.
std::string Meant(const Command& command, const Question& question, const AnswerContext& context) {
  constexpr std::size_t kMostWords = 4;
  const auto& said = question.said;
  const bool plain =
      said.size() > 1 && said.size() <= kMostWords &&
      std::all_of(said.begin() + 1, said.end(), [](const std::string& word) { return IsHarmless(word); });
  if (!plain || command.argument == Argument::kNone) return Example(command, context);
  std::string call = std::string(context.prefix) + std::string(command.name);
  for (std::size_t i = 1; i < said.size(); ++i) call += " " + said[i];
  return call;
}

bool IsShort(const Command& command) {
  constexpr std::size_t kShortHelp = 30;
  return command.help.size() <= kShortHelp;
}

/// "- !when, !where [number or year] - the dates; the place": those that take the same and need few words, in one line.
std::string Entry(const std::vector<const Command*>& together, const AnswerContext& context) {
  std::string calls, helps;
  for (const Command* command : together) {
    const bool first = command == together.front();
    calls += (first ? "" : ", ") + std::string(context.prefix) + std::string(command->name);
    helps += (first ? "" : "; ") + std::string(command->help);
  }
  const std::string_view usage = together.front()->usage;
  return "- " + calls + (usage.empty() ? "" : " " + std::string(usage)) + " - " + helps;
}

/// All commands on one page of a direct message; what `help` itself does is told at the top.
Answer LongHelp(const AnswerContext& context) {
  const std::string prefix(context.prefix);
  Answer answer;
  answer.status = AnswerStatus::kHelp;
  answer.lines.emplace_back(
      "I answer from the archive of the XMPP Summits. Here it works without the " + prefix + " too; " + prefix +
      "help and a command's name tells more of one. A number up to 99 is a Summit, four figures are a year.");
  std::vector<const Command*> together;
  for (const Command& command : Commands()) {
    if (command.intent == Intent::kHelp) continue;
    const bool joins =
        !together.empty() && IsShort(command) && IsShort(*together.back()) && together.back()->usage == command.usage;
    if (!joins && !together.empty()) answer.lines.emplace_back(Entry(together, context)), together.clear();
    together.push_back(&command);
  }
  if (!together.empty()) answer.lines.emplace_back(Entry(together, context));
  return answer;
}

Answer NoSuchCommand(const Question& question, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kUnclear;
  std::string text = "I have no command " + Echo(question.unknown) + ".";
  if (!question.suggestions.empty())
    text += " Did you mean " + std::string(context.prefix) + "help " + std::string(question.suggestions.front()->name) +
            "?";
  answer.lines = {text + " All of them: " + std::string(context.prefix) + "help."};
  return answer;
}

}  // namespace

Answer AnswerHelp(const Question& question, const AnswerContext& context) {
  if (question.help_for != nullptr) return OneCommand(*question.help_for, context);
  if (!question.unknown.empty()) return NoSuchCommand(question, context);
  return context.brief ? ShortHelp(context) : LongHelp(context);
}

Answer AnswerAbout(const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kHelp;
  const std::size_t posts = context.archive.PostCount(), summits = context.archive.Summits().size();
  std::string text =
      "I am summitbot: I answer questions about the archive of the XMPP Summits, each fact with its source.";
  std::string archive = "I know " + Count(posts, "post") + " and " + Count(summits, "Summit");
  if (summits > 0) archive += " (" + SummitsOnRecord(context.archive) + ")";
  if (const auto latest = context.archive.LatestPost()) archive += "; the latest post is of " + ToProse(*latest);
  answer.lines = {std::move(text), archive + ".", "Commands: " + std::string(context.prefix) + "help."};
  return answer;
}

Answer AnswerPolitely(Intent intent, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kChat;
  if (intent == Intent::kThanks) {
    answer.lines = {"You are welcome. Until next time."};
  } else {
    answer.lines = {"Hello. Ask me about the XMPP Summits: \"summit 21\", \"sponsors 2016\", or \"" +
                    std::string(context.prefix) + "help\"."};
  }
  return answer;
}

Answer AnswerUnclear(const Question& question, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kUnclear;
  std::string text =
      question.unknown.empty() ? "I did not understand that." : "I did not understand " + Echo(question.unknown) + ".";
  std::vector<std::string> calls;
  for (const Command* command : question.suggestions)
    if (calls.size() < kMostSuggestions) calls.push_back(Meant(*command, question, context));
  if (!calls.empty()) {
    text += " Did you mean " + (calls.size() == 1 ? calls[0] : calls[0] + " or " + calls[1]) + "?";
  } else {
    text += " Ask for example " + std::string(context.prefix) + "summit 21, " + std::string(context.prefix) +
            "sponsors 2016 or " + std::string(context.prefix) + "search omemo.";
  }
  answer.lines = {std::move(text)};
  return answer;
}

Answer AnswerCorrections(const Question& question, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kUnclear;
  std::vector<std::string> meant;
  const std::string& typed = question.corrections.front().typed;
  for (const Correction& correction : question.corrections)
    if (correction.typed == typed && meant.size() < kMostSuggestions) meant.push_back(correction.meant);
  if (meant.size() == 1)
    if (const std::string whole = Corrected(question); !whole.empty()) meant.front() = "\"" + whole + "\"";
  answer.lines.emplace_back("Did you mean " + (meant.size() == 1 ? meant[0] : meant[0] + " or " + meant[1]) +
                            "? I do not know of anything called " + Echo({typed}) + ".");
  answer.lines.emplace_back("Ask again with that word, or look for yours with " + std::string(context.prefix) +
                            "search.");
  return answer;
}

}  // namespace summit
