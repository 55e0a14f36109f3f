#include "bot/cli/explain_report.h"

#include <array>
#include <cstdio>
#include <string_view>
#include <vector>

#include "bot/cli/contract.h"
#include "core/base/text.h"
#include "core/question/commands.h"

namespace summit::bot {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t kLabelWidth = 16;

std::string_view IntentName(Intent intent) {
  static constexpr std::array<std::string_view, 18> kNames = {
      "none",   "summit", "sponsors", "topics",  "participants", "when",  "where",    "host",   "links",
      "search", "more",   "why",      "explain", "help",         "about", "greeting", "thanks", ""};
  const auto at = static_cast<std::size_t>(intent);
  return at < kNames.size() ? kNames[at] : "";
}

std::string_view OperationName(Operation operation) {
  static constexpr std::array<std::string_view, 10> kNames = {"tell", "list",  "count",   "first",  "last",
                                                              "most", "least", "compare", "common", "differ"};
  const auto at = static_cast<std::size_t>(operation);
  return at < kNames.size() ? kNames[at] : "";
}

std::string_view AskedName(Asked asked) {
  static constexpr std::array<std::string_view, 10> kNames = {"anything", "what",  "why",      "how",      "who",
                                                              "when",     "where", "how many", "how much", "how long"};
  const auto at = static_cast<std::size_t>(asked);
  return at < kNames.size() ? kNames[at] : "";
}

std::string_view KindName(NameKind kind) {
  static constexpr std::array<std::string_view, 8> kNames = {"person", "company", "city", "country",
                                                             "venue",  "topic",   "xep",  "event"};
  const auto at = static_cast<std::size_t>(kind);
  return at < kNames.size() ? kNames[at] : "";
}

std::string_view RelativeName(WhichSummits::Relative relative) {
  static constexpr std::array<std::string_view, 5> kNames = {"", "latest", "next", "the one before", "the one after"};
  const auto at = static_cast<std::size_t>(relative);
  return at < kNames.size() ? kNames[at] : "";
}

/// What is said of which Summits, in short words.
std::vector<std::string> Describe(const WhichSummits& which) {
  std::vector<std::string> parts;
  for (const SummitNumber number : which.numbers) parts.push_back("number " + number.ToString());
  for (const std::string& number : which.impossible) parts.push_back("number " + number + ", which cannot be");
  for (const int year : which.years) parts.push_back("year " + std::to_string(year));
  if (which.from_year) parts.push_back("from " + std::to_string(*which.from_year));
  if (which.to_year) parts.push_back("to " + std::to_string(*which.to_year));
  if (!which.season.empty())
    parts.push_back("months " + std::to_string(which.season.front()) + "-" + std::to_string(which.season.back()));
  if (which.month) parts.push_back("month " + std::to_string(*which.month));
  for (const std::string& city : which.cities) parts.push_back("city " + city);
  for (const std::string& country : which.countries) parts.push_back("country " + country);
  for (const std::string& event : which.events) parts.push_back("beside " + event);
  if (which.relative != WhichSummits::Relative::kNone) parts.emplace_back(RelativeName(which.relative));
  if (which.same) parts.emplace_back("the ones spoken of before");
  if (which.all) parts.emplace_back("all");
  if (which.online) parts.emplace_back(*which.online ? "online" : "in person");
  return parts;
}

std::vector<std::string> NamesOf(const Question& question) {
  std::vector<std::string> names;
  for (const NamedThing& thing : question.names)
    names.push_back(std::string(KindName(thing.kind)) + " " + (thing.name.empty() ? thing.typed : thing.name));
  return names;
}

std::vector<std::string> CorrectionsOf(const Question& question) {
  std::vector<std::string> corrections;
  for (const Correction& one : question.corrections) corrections.push_back(one.typed + " -> " + one.meant);
  for (const auto* command : question.suggestions) corrections.push_back("command " + std::string(command->name));
  return corrections;
}

/// What else was wanted of the answer.
std::vector<std::string> MarksOf(const Question& question) {
  std::vector<std::string> marks;
  if (question.named_command) marks.emplace_back("a command");
  if (question.choice) marks.emplace_back("yes or no");
  if (question.weak) marks.emplace_back("a guess");
  if (question.follow_up) marks.emplace_back("goes on from before");
  if (question.how_many) marks.emplace_back("a number");
  if (question.how_much) marks.emplace_back("an amount");
  if (!question.facet.empty()) marks.push_back("for: " + question.facet);
  return marks;
}

std::string Joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "; ") + part;
  return text;
}

/// Lines of label and value; nothing where there is no value.
class Report {
 public:
  void Add(std::string_view label, const std::string& value) {
    if (value.empty()) return;
    std::string head(label);
    if (head.size() < kLabelWidth) head.resize(kLabelWidth, ' ');
    text_ += "  " + head + value + "\n";
  }
  void Head(std::string_view head) { text_ += (text_.empty() ? "" : "\n") + std::string(head) + "\n"; }
  void Line(const std::string& line) { text_ += "  " + line + "\n"; }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

void AddQuestion(const Question& question, Report& report) {
  report.Add("intent", std::string(IntentName(question.intent)));
  report.Add("operation", std::string(OperationName(question.operation)));
  report.Add("asked", std::string(AskedName(question.asked)));
  report.Add("Summits", Joined(Describe(question.which)));
  report.Add("but not", Joined(Describe(question.except)));
  report.Add("claimed", Joined(Describe(question.claim)));
  report.Add("names", Joined(NamesOf(question)));
  report.Add("about", Joined(question.about));
  report.Add("search", Joined(question.words));
  report.Add("phrases", Joined(question.phrases));
  report.Add("wanted", Joined(MarksOf(question)));
  report.Add("not understood", Joined(question.unknown));
  report.Add("may have meant", Joined(CorrectionsOf(question)));
}

std::string ScoreText(double score) {
  if (score == 0) return {};
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f  ", score);
  return text.data();
}

std::string EvidenceText(const Evidence& evidence) {
  return evidence.post.path + ":" + std::to_string(evidence.line) +
         (evidence.quote.empty() ? "" : " “" + CollapseSpaces(evidence.quote) + "”");
}

ordered_json QuestionJson(const Question& question) {
  return {{"intent", IntentName(question.intent)},
          {"operation", OperationName(question.operation)},
          {"asked", AskedName(question.asked)},
          {"summits", Describe(question.which)},
          {"except", Describe(question.except)},
          {"claim", Describe(question.claim)},
          {"names", NamesOf(question)},
          {"about", question.about},
          {"words", question.words},
          {"phrases", question.phrases},
          {"wanted", MarksOf(question)},
          {"unknown", question.unknown},
          {"corrections", CorrectionsOf(question)}};
}

ordered_json EvidenceJson(const Evidence& evidence) {
  return {{"post", evidence.post.path}, {"line", evidence.line}, {"quote", evidence.quote}, {"url", evidence.url}};
}

ordered_json ClaimJson(const Claim& claim) {
  ordered_json sources = ordered_json::array(), others = ordered_json::array();
  for (const Evidence& evidence : claim.evidence) sources.push_back(EvidenceJson(evidence));
  for (const auto& other : claim.others)
    others.push_back({{"value", other.value}, {"source", EvidenceJson(other.evidence)}});
  return {{"statement", claim.statement}, {"sources", std::move(sources)}, {"others", std::move(others)}};
}

}  // namespace

std::string ExplanationText(const Explanation& explanation) {
  Report report;
  report.Head("Understood as");
  AddQuestion(explanation.completed, report);
  report.Head("Looked up");
  for (const LookUp& look_up : explanation.trace.look_ups) {
    report.Line(look_up.source + ": " + look_up.request);
    for (const Candidate& candidate : look_up.candidates)
      report.Line("  " + ScoreText(candidate.score) + candidate.what +
                  (candidate.verdict.empty() ? "" : " - " + candidate.verdict));
  }
  report.Head("Decided");
  for (const std::string& decision : explanation.trace.decisions) report.Line(decision);
  report.Head("Answer (" + std::string(StatusName(explanation.answer.status)) + ")");
  for (const std::string_view line : Split(explanation.text, '\n')) report.Line(std::string(line));
  report.Head("It rests on");
  for (const Claim& claim : explanation.answer.claims) {
    report.Line(claim.statement);
    for (const Evidence& evidence : claim.evidence) report.Line("  " + EvidenceText(evidence));
    for (const auto& other : claim.others) report.Line("  but " + other.value + ": " + EvidenceText(other.evidence));
  }
  return report.text();
}

ordered_json ExplanationJson(const Explanation& explanation) {
  ordered_json look_ups = ordered_json::array(), claims = ordered_json::array();
  for (const LookUp& look_up : explanation.trace.look_ups) {
    ordered_json candidates = ordered_json::array();
    for (const Candidate& one : look_up.candidates)
      candidates.push_back({{"what", one.what}, {"score", one.score}, {"verdict", one.verdict}});
    look_ups.push_back(
        {{"source", look_up.source}, {"request", look_up.request}, {"candidates", std::move(candidates)}});
  }
  for (const Claim& claim : explanation.answer.claims) claims.push_back(ClaimJson(claim));
  return {{"parsed", QuestionJson(explanation.parsed)},
          {"understood", QuestionJson(explanation.completed)},
          {"looked_up", std::move(look_ups)},
          {"decided", explanation.trace.decisions},
          {"status", StatusName(explanation.answer.status)},
          {"text", explanation.text},
          {"claims", std::move(claims)}};
}

}  // namespace summit::bot
