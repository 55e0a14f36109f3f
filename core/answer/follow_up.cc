#include "core/answer/follow_up.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"

namespace summit {
namespace {

using Relative = WhichSummits::Relative;

bool NamesNothing(const Question& question) {
  return question.unknown.empty() && question.names.empty() && question.facet.empty();
}

bool IsOrdinal(const std::string& folded) {
  static constexpr std::string_view kOrdinals[] = {"first", "second",  "third",  "fourth", "fifth",
                                                   "sixth", "seventh", "eighth", "ninth",  "tenth"};
  const bool short_form =
      folded.size() > 2 && folded.front() >= '0' && folded.front() <= '9' &&
      (folded.ends_with("st") || folded.ends_with("nd") || folded.ends_with("rd") || folded.ends_with("th"));
  return short_form || std::ranges::count(kOrdinals, folded) > 0;
}

/// "and the third one?" after "when was the second test day": the third of those, which is no Summit. False where the
/// question before was about Summits, or about none of a row.
bool TakeNextInRow(const Question& last, Question& question) {
  const auto ordinal = [](const std::string& word) { return IsOrdinal(Fold(word)); };
  const auto meant = std::ranges::find_if(question.said, ordinal);
  const bool one = question.which.numbers.size() == 1 && meant != question.said.end();
  const auto before = std::ranges::find_if(last.said, ordinal);
  if (!one || last.intent != Intent::kExplain || IsAboutSummits(last.intent) || before == last.said.end()) return false;
  const std::string is = *meant, was = *before;
  question = last;
  question.which = {};
  question.follow_up = true;
  for (std::vector<std::string>* words : {&question.said, &question.about, &question.unknown})
    std::ranges::replace(*words, was, is);
  if (std::ranges::count(question.about, is) == 0) question.about.insert(question.about.begin(), is);
  return true;
}

/// What was asked before, now of other Summits: "and 2017?".
void TakeWhatIsAsked(const Question& last, Question& question) {
  question.intent = last.intent;
  question.operation = last.operation;
  question.asked = last.asked;
  question.link_kind = last.link_kind;
  question.how_many = last.how_many;
  question.how_much = last.how_much;
  question.hour = last.hour;
  question.facet = last.facet;
  question.names = last.names;
  question.about = last.about;
  question.weak = last.weak;
  question.choice = last.choice && !last.names.empty();
  if (!question.which.same) question.unknown = last.unknown;
  // Two Summits are needed for these, and one is named.
  const bool several = question.operation == Operation::kCompare || question.operation == Operation::kCommon ||
                       question.operation == Operation::kDiffer;
  if (several && question.which.numbers.size() + question.which.years.size() < 2) {
    question.operation = Operation::kTell;
    if (question.intent == Intent::kNone) question.intent = Intent::kSummit;
  }
}

/// The same of somebody or something else: "and Cisco?", "and the lunch?".
void TakeAllButTheName(const Question& last, Question& question) {
  question.intent = last.intent;
  question.operation = last.operation;
  question.asked = last.asked;
  question.how_many = last.how_many;
  question.how_much = last.how_much;
  question.choice = last.choice;
  question.which = last.which;
  question.except = last.except;
  if (question.facet.empty() && question.names.empty()) question.facet = last.facet;
  static constexpr std::string_view kHouses[] = {"restaurant", "hotel", "pub", "bar"};
  const auto house = [](const std::string& word) { return std::ranges::count(kHouses, Fold(word)) > 0; };
  if (std::ranges::none_of(question.said, house) || last.asked == Asked::kWhere) return;
  question.intent = Intent::kExplain;  // "and the restaurant?" after "who came" asks which it was
  question.asked = Asked::kWhere;
  question.how_many = question.how_much = question.choice = false;
}

/// "and the next?" after an answer about one is the one after that, not the next from today.
void TurnToShown(const Dialogue& dialogue, Question& question) {
  if (!question.follow_up || dialogue.shown.empty()) return;
  if (question.which.relative == Relative::kNext) question.which.relative = Relative::kAfter;
}

bool FitsFollowUp(Intent intent) { return intent == Intent::kNone || intent == Intent::kSummit; }

/// "how often?" after "when did MIX first come up": how often that did.
bool TakeWhatIsCounted(const Question& last, Question& question) {
  const bool counts = question.operation == Operation::kCount || question.operation == Operation::kFirst ||
                      question.operation == Operation::kLast;
  WhichSummits of_all;
  of_all.all = true;
  const bool alone =
      FitsFollowUp(question.intent) && NamesNothing(question) && (question.which.empty() || question.which == of_all);
  const bool reckoned = last.operation != Operation::kTell && !last.names.empty();
  if (!counts || !alone || !reckoned) return false;
  question.intent = last.intent;
  question.which = last.which;
  question.names = last.names;
  question.about = last.about;
  return true;
}

}  // namespace

bool IsAboutSummits(Intent intent) { return Intent::kSummit <= intent && intent <= Intent::kLinks; }

void CompleteFromDialogue(const Dialogue& dialogue, bool prefixed, Question& question) {
  const bool bare = FitsFollowUp(question.intent) && question.operation == Operation::kTell;
  const bool only_which = bare && NamesNothing(question) && !question.which.empty() &&
                          (question.intent == Intent::kNone || question.follow_up);
  const bool only_name = bare && !NamesNothing(question) && question.which.empty() && question.follow_up;
  TurnToShown(dialogue, question);
  if (dialogue.last && !prefixed && TakeWhatIsCounted(*dialogue.last, question)) return;
  if (only_which && question.follow_up && dialogue.last && !prefixed) {
    if (TakeNextInRow(*dialogue.last, question)) return;
    TakeWhatIsAsked(*dialogue.last, question);
  } else if (only_which) {
    question.intent = Intent::kSummit;
  } else if (only_name && dialogue.last && !prefixed) {
    TakeAllButTheName(*dialogue.last, question);
  }
  const bool asks_a_fact = IsAboutSummits(question.intent) && question.intent != Intent::kSummit;
  const bool says_not_which = question.which.empty() && question.names.empty() && question.unknown.empty();
  const bool of_one = question.operation == Operation::kTell || question.operation == Operation::kCount;
  // "where did they have dinner": the dinner of the Summit spoken of
  const bool of_its_facet = question.intent == Intent::kExplain && !question.facet.empty() && question.about.size() < 2;
  if (!prefixed && (asks_a_fact || of_its_facet) && of_one && says_not_which && !dialogue.shown.empty())
    question.which.same = true;
}

std::optional<Question> OfTheSame(const Dialogue& dialogue, const Question& question) {
  if (!dialogue.last || dialogue.shown.size() != 1 || question.intent != dialogue.last->intent) return std::nullopt;
  const bool fresh = question.which.empty() && !question.names.empty() && question.unknown.empty() &&
                     question.operation == Operation::kTell && question.except.empty();
  if (!fresh || !IsAboutSummits(question.intent) || dialogue.last->which.empty()) return std::nullopt;
  Question same = question;
  same.which.same = true;
  return same;
}

void ReckonYears(const Dialogue& dialogue, const Archive& archive, Question& question) {
  WhichSummits& which = question.which;
  if (which.years_on == 0 || dialogue.shown.empty()) return;
  const SummitNumber from = which.years_on > 0 ? dialogue.shown.back() : dialogue.shown.front();
  const SummitRecord* record = archive.FindSummit(from);
  if (record == nullptr || !record->dates) return;
  which.years.push_back(record->dates->value.year() + which.years_on);
  which.years_on = 0;
  which.same = false;
}

void Remember(const Question& question, const std::vector<SummitNumber>& told, Dialogue& dialogue) {
  dialogue.last = question;
  // What "it" stood for would be another Summit next time.
  if (!told.empty()) dialogue.shown = told;
}

}  // namespace summit
