#include "core/answer/event_answer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/follow_up.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/answer/summit_selector.h"
#include "core/answer/told_in_text.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/summit_reader.h"

namespace summit {
namespace {

/// A gathering of another kind.
bool IsOtherEvent(std::string_view folded) {
  static constexpr std::string_view kEvents[] = {"hackfest", "hackfests", "hackathon",    "hackathons", "sprint",
                                                 "sprints",  "devroom",   "devrooms",     "workshop",   "workshops",
                                                 "barcamp",  "booth",     "unconference", "webinar",    "lounge"};
  return std::ranges::count(kEvents, folded) > 0 || folded.ends_with("-sprint");
}

/// A word for a gathering that may be used of a Summit as well.
bool IsMeetup(std::string_view folded) { return folded == "meetup" || folded == "meetups" || folded == "meet-up"; }

void AddOnce(const std::string& word, std::vector<std::string>& words) {
  const auto same = [&](const std::string& other) { return Fold(other) == Fold(word); };
  if (std::ranges::none_of(words, same)) words.push_back(word);
}

/// The word for it, as typed; empty where none is said, or a Summit is spoken of as well.
std::string EventSaid(const Asking& asking) {
  const Question& question = asking.question;
  const auto summit = [](const std::string& word) {
    const std::string folded = Fold(word);
    return folded.starts_with("summit") || folded.starts_with("devcon") || folded.starts_with("gipfel");
  };
  if (!question.which.numbers.empty() && question.operation == Operation::kTell) {
    const bool ordinal = question.which.numbers.size() == 1 && question.which.numbers.front().value() == 1;
    if (!ordinal) return {};
  }
  if (std::ranges::any_of(question.said, summit)) return {};
  for (const std::string& word : question.said) {
    if (IsOtherEvent(Fold(word))) return word;
    if (!IsMeetup(Fold(word))) continue;
    const bool placed = !question.which.cities.empty() || !question.which.countries.empty();
    if (SelectSummits(question.which, asking.shown, asking.context).records.empty() || !placed) return word;
  }
  return {};
}

bool HasDay(const std::vector<std::string>& words) {
  static constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                                 "july",    "august",   "september", "october", "november", "december"};
  const auto figure = [](const std::string& word) {
    const std::size_t end = word.find_first_not_of("0123456789");
    const std::string_view rest = end == std::string::npos ? std::string_view() : std::string_view(word).substr(end);
    return (end == std::string::npos || rest == "st" || rest == "nd" || rest == "rd" || rest == "th") &&
           word.size() > rest.size() && word.size() - rest.size() <= 2;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (std::ranges::count(kMonths, words[i]) == 0) continue;
    const bool before = (i > 0 && figure(words[i - 1])) || (i > 1 && words[i - 1] == "of" && figure(words[i - 2]));
    if (before || (i + 1 < words.size() && figure(words[i + 1]))) return true;
  }
  return false;
}

/// "It will take place on the 10th of May": says when something is held, whatever its subject.
bool SaysWhenHeld(const std::string& sentence) {
  static constexpr std::string_view kHeld[] = {"place", "held", "happen", "happens", "happening", "date",
                                               "dates", "when", "meet",   "gather",  "scheduled", "starts"};
  const std::vector<std::string> words = FoldedWords(sentence);
  const auto held = [](const std::string& word) { return std::ranges::count(kHeld, word) > 0; };
  return std::ranges::any_of(words, held) && HasDay(words);
}

/// A post whose title names the gathering is about it: the sentence there that says when it is held.
std::optional<Answer> DayInItsPost(const Question& text, const AnswerContext& context) {
  std::vector<std::vector<std::string>> wanted;
  for (const std::string& word : text.about) wanted.push_back(StemmedWords(word));
  constexpr std::size_t kFewest = 2, kMostPosts = 12, kMostPassages = 24, kLongestQuote = 300;
  if (text.asked != Asked::kWhen || wanted.size() < kFewest) return std::nullopt;
  SearchRequest search;
  search.words = text.about;
  search.limit = kMostPosts;
  for (const SearchHit& hit : context.archive.Search(search).hits) {
    const PostInfo& post = hit.post;
    const std::vector<std::string> title = StemmedWords(post.title);
    const auto named = [&](const std::vector<std::string>& words) {
      return std::search(title.begin(), title.end(), words.begin(), words.end()) != title.end();
    };
    const bool of_year =
        text.which.years.empty() || std::ranges::count(text.which.years, static_cast<int>(post.date.year())) > 0;
    if (!of_year || !std::ranges::all_of(wanted, named)) continue;
    PassageRequest request;
    request.words = {"place", "held", "date", "when", "happen", "scheduled"};
    request.posts = {post.id};
    request.limit = kMostPassages;
    for (const Passage& passage : context.archive.Passages(request))
      for (const std::string& sentence : SplitSentences(CollapseSpaces(passage.text))) {
        if (!SaysWhenHeld(sentence)) continue;
        Answer answer;
        answer.show_source = false;
        answer.lines.push_back(QuoteLine(CutText(sentence, kLongestQuote)));
        answer.lines.push_back(SourceLine(passage.post));
        Support("Quoted", {{passage.post.id, passage.line, sentence, Cite(passage.post).url}}, context, answer);
        return answer;
      }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Answer> AnswerOfOtherEvent(const Asking& asking) {
  const Question& question = asking.question;
  const bool call = question.named_command && question.said.size() < 3;  // and not "when was the hackfest"
  const bool dated = question.intent == Intent::kExplain && question.asked == Asked::kWhen;
  const bool fact = (IsAboutSummits(question.intent) && !call) || dated;
  const bool told = question.operation == Operation::kTell || question.operation == Operation::kFirst ||
                    question.operation == Operation::kList;
  if (!fact || !told || question.choice) return std::nullopt;
  const std::string event = EventSaid(asking);
  if (event.empty()) return std::nullopt;
  Question text = question;
  text.intent = Intent::kExplain;
  text.operation = Operation::kTell;
  text.which = {};
  text.which.years = question.which.years;
  text.facet.clear();
  text.follow_up = false;
  if (text.asked == Asked::kAnything && question.intent == Intent::kWhen) text.asked = Asked::kWhen;
  if (text.asked == Asked::kAnything && question.intent == Intent::kWhere) text.asked = Asked::kWhere;
  AddOnce(event, text.about);
  for (const auto* words : {&question.which.cities, &question.which.countries, &question.which.events})
    for (const std::string& word : *words) AddOnce(word, text.about);
  const bool first = question.which.numbers.size() == 1 || question.operation == Operation::kFirst;
  if (first) AddOnce("first", text.about);
  asking.Decide("a gathering that is no Summit: asking the text");
  auto answer = AnswerFromPosts({text, asking.shown, asking.context}, {});
  return answer && answer->status == AnswerStatus::kAnswered ? std::move(answer) : DayInItsPost(text, asking.context);
}

}  // namespace summit
