#include "core/answer/day_answer.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/excerpt_told.h"
#include "core/answer/word_in.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/summit_reader.h"
#include "core/question/summit_reader_parts.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kLongestQuote = 420;  // code points
constexpr std::size_t kMostPassages = 20, kMostTitleWords = 8;

/// "4", "4th", "4." as a day of a month.
std::optional<unsigned> DayOf(const std::string& word) {
  const std::size_t end = word.find_first_not_of("0123456789");
  const std::string_view tail = end == std::string::npos ? std::string_view() : std::string_view(word).substr(end);
  static constexpr std::string_view kTails[] = {"", "st", "nd", "rd", "th", "er"};
  const std::string figure = word.substr(0, end);
  if (figure.empty() || figure.size() > 2 || !In(kTails, tail)) return std::nullopt;
  const unsigned day = static_cast<unsigned>(std::stoul(figure));
  return day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

/// The month next to the word at `at`, and its place; "may" alone is no month.
bool IsBesideMonth(const Words& words, std::size_t at, unsigned month) {
  const auto is = [&](std::size_t place) { return place < words.size() && reading::MonthOf(words[place]) == month; };
  return is(at + 1) || (at > 0 && is(at - 1)) || (at + 2 < words.size() && words[at + 1] == "of" && is(at + 2));
}

/// The one day that the question names in full.
std::optional<Date> DayAsked(const Question& question) {
  const WhichSummits& which = question.which;
  if (which.years.size() != 1 || !which.month) return std::nullopt;
  Words said;
  for (const std::string& word : question.said)
    for (std::string& part : FoldedWords(word)) said.push_back(std::move(part));
  for (std::size_t at = 0; at < said.size(); ++at) {
    const auto day = DayOf(said[at]);
    if (!day || !IsBesideMonth(said, at, *which.month)) continue;
    const Date date{std::chrono::year(which.years.front()), std::chrono::month(*which.month), std::chrono::day(*day)};
    if (date.ok()) return date;
  }
  return std::nullopt;
}

bool AsksWhatHappened(const Question& question) {
  static constexpr std::string_view kHappened[] = {"happened", "happen",    "passiert", "passierte",
                                                   "geschah",  "passe",     "paso",     "sucedio",
                                                   "successo", "aconteceu", "going",    "occurred"};
  const bool happened =
      std::ranges::any_of(question.said, [](const std::string& word) { return In(kHappened, Fold(word)); });
  const bool summit = std::ranges::any_of(question.said, [](const std::string& word) {
    const std::string folded = Fold(word);
    return folded != "no" && IsSummitWord(folded);
  });
  return happened && !summit && question.asked == Asked::kWhat && question.names.empty() && question.about.empty() &&
         question.facet.empty() && question.which.numbers.empty();
}

bool TellsOfDay(const Passage& passage, Date date) {
  const Words words = FoldedWords(passage.post.title + " ; " + passage.text);
  for (std::size_t at = 0; at < words.size(); ++at)
    if (DayOf(words[at]) == static_cast<unsigned>(date.day()) &&
        IsBesideMonth(words, at, static_cast<unsigned>(date.month())))
      return true;
  return false;
}

/// The passage that tells of the day, of a post of about that time.
std::optional<Passage> ToldOfDay(Date date, const Archive& archive) {
  PassageRequest request;
  request.words = {std::string(MonthName(date.month())), std::to_string(static_cast<unsigned>(date.day()))};
  request.likewise = {{}, {}};
  request.limit = kMostPassages;
  for (const int offset : {0, -1}) {
    request.year = static_cast<int>(date.year()) + offset;
    for (Passage& passage : archive.Passages(request)) {
      const bool year =
          offset == 0 || passage.text.find(std::to_string(static_cast<int>(date.year()))) != std::string::npos;
      if (year && !passage.item && TellsOfDay(passage, date)) return std::move(passage);
    }
  }
  return std::nullopt;
}

/// What a post of that day begins with; an issue of a newsletter tells of the month before.
std::optional<Passage> OpeningOfDay(Date date, const Archive& archive) {
  const auto post = std::ranges::find_if(archive.Posts(),
                                         [&](const PostInfo& one) { return one.date == date && !IsNewsletter(one); });
  if (post == archive.Posts().end()) return std::nullopt;
  PassageRequest request;
  request.posts = {post->id};
  request.words = FoldedWords(post->title);
  request.words.resize(std::min(request.words.size(), kMostTitleWords));
  request.likewise.resize(request.words.size());
  request.limit = kMostPassages;
  std::vector<Passage> passages = archive.Passages(request);
  std::erase_if(passages, &Passage::item);
  const auto first = std::ranges::min_element(passages, {}, &Passage::line);
  return first == passages.end() ? std::nullopt : std::optional(std::move(*first));
}

bool SaysToday(const Passage& passage) {
  const Words words = FoldedWords(passage.text);
  return std::ranges::count(words, "today") > 0;
}

}  // namespace

std::optional<Answer> AnswerOfDay(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  if (!AsksWhatHappened(question)) return std::nullopt;
  const auto date = DayAsked(question);
  if (!date) return std::nullopt;
  for (const SummitRecord& record : context.archive.Summits())
    if (record.dates && record.dates->value.precision == Precision::kDay && record.dates->value.Contains(*date))
      return std::nullopt;
  auto passage = OpeningOfDay(*date, context.archive);
  if (!passage || !SaysToday(*passage))
    if (auto told = ToldOfDay(*date, context.archive)) passage = std::move(told);
  Answer answer;
  answer.show_source = false;
  if (!passage) {
    asking.Decide("one day is asked for, of which no post tells");
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive tells of nothing on " + ToProse(*date) + ", as far as I can find.");
    return answer;
  }
  asking.Decide("one day is asked for, and a post tells of it");
  const Citation citation = Cite(passage->post);
  const std::string quote = CutText(CollapseSpaces(passage->text), kLongestQuote);
  answer.lines = {QuoteLine(quote), SourceLine(passage->post)};
  answer.claims.push_back({"Quoted", {{passage->post.id, passage->line, quote, citation.url}}, {}});
  answer.citations.push_back(citation);
  return answer;
}

}  // namespace summit
