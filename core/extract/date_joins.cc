#include "core/extract/date_joins.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/extract/date_elements.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

const Phrases kStarts = {"starts",    "start", "begins",  "begin",  "opens",    "open",
                         "kicks off", "began", "started", "opened", "starting", "beginning"};
const Phrases kEnds = {"ends",     "end",   "closes",    "close",     "closed",  "ended",   "until",  "finishes",
                       "finished", "lasts", "concludes", "concluded", "goes on", "closing", "ending", "runs"};

constexpr std::size_t kToLastDay = 100;  // bytes from the first day to the last

/// "29th"
std::optional<std::chrono::day> OrdinalDay(std::string_view word) {
  if (word.size() < 3 || word.size() > 4 || word[0] < '1' || word[0] > '9') return std::nullopt;
  const std::string_view end = word.substr(word.size() - 2), figures = word.substr(0, word.size() - 2);
  if ((end != "st" && end != "nd" && end != "rd" && end != "th") ||
      figures.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  const int day = std::stoi(std::string(figures));
  return day <= 31 ? std::optional(std::chrono::day(static_cast<unsigned>(day))) : std::nullopt;
}

/// "starting Thursday, February 1st, ending | Friday": the next such day within the same month, where the first day is
/// told with its own.
std::optional<std::chrono::day> DayOfWeekday(std::string_view text, const Token& token, const DateMention& first) {
  constexpr unsigned kMostDays = 3, kShortestMonth = 28;
  const auto last = DateElementAt(text.substr(first.span.end), {token}, 0);
  if (!first.weekday || !last || last->kind != DateElement::Kind::kWeekday) return std::nullopt;
  const auto ahead = static_cast<unsigned>((std::chrono::weekday(last->value) - *first.weekday).count());
  const unsigned day = static_cast<unsigned>(*first.start_day) + ahead;
  return ahead > 0 && ahead <= kMostDays && day <= kShortestMonth ? std::optional(std::chrono::day(day)) : std::nullopt;
}

/// A stop, a semicolon or a colon, but not that of "10:00".
bool EndsClause(const std::vector<Token>& tokens, std::size_t i) {
  const bool hour = i + 1 < tokens.size() && tokens[i].span.end == tokens[i + 1].span.begin;
  return !hour && !tokens[i].word && std::string_view(".;:").find(tokens[i].folded) != std::string_view::npos;
}

/// "opens on January 28th, 2027 and closes on the 29th": the end is told by its day alone.
void JoinOrdinals(std::string_view text, std::vector<DateMention>& dates) {
  for (DateMention& first : dates) {
    const bool one = first.start_day && first.start_month && first.start_day == first.end_day && !first.start_year;
    if (!one) continue;
    const std::vector<Token> tokens = Tokenize(text.substr(first.span.end, kToLastDay));
    // "opens on January 28th", "on January 28th we open it"
    bool starts = HasAnyPhrase(FoldLine(text.substr(0, first.span.begin)), kStarts), ends = false;
    for (std::size_t i = 0; i < tokens.size() && !EndsClause(tokens, i); ++i) {
      starts = starts || std::find(kStarts.begin(), kStarts.end(), tokens[i].folded) != kStarts.end();
      ends = ends || (starts && std::find(kEnds.begin(), kEnds.end(), tokens[i].folded) != kEnds.end());
      const bool led = ends && i > 0 && (tokens[i - 1].folded == "the" || tokens[i - 1].folded.ends_with("day"));
      auto day = led ? OrdinalDay(tokens[i].folded) : std::nullopt;
      const bool weekday = ends && !(i + 1 < tokens.size() && OrdinalDay(tokens[i + 1].folded));
      if (!day && weekday) day = DayOfWeekday(text, tokens[i], first);
      if (!day || *day <= *first.start_day) continue;
      first.end_day = day;
      first.span.end += tokens[i].span.end;
      break;
    }
  }
}

/// "starts on 4 June 2029 and ends on 5 June".
void JoinPairs(std::string_view text, std::vector<DateMention>& dates) {
  for (std::size_t i = 0; i + 1 < dates.size(); ++i) {
    DateMention &first = dates[i], &last = dates[i + 1];
    if (!first.start_day || !first.start_month || first.start_day != first.end_day || first.start_year) continue;
    if (!last.start_day || last.start_day != last.end_day || (last.year && first.year)) continue;
    if (last.start_month && last.start_month != first.start_month) continue;
    const std::string between = FoldLine(text.substr(first.span.end, last.span.begin - first.span.end));
    const std::string lead = FoldLine(text.substr(0, first.span.begin));
    // "from the morning of 4 June until the afternoon of 5 June"
    const bool spans = HasPhrase(lead, "from") && HasAnyPhrase(between, {"until", "till", "to"});
    if (between.size() > 60 || !(spans || (HasAnyPhrase(lead, kStarts) && HasAnyPhrase(between, kEnds))) ||
        HasAnyPhrase(between, {"registration", "sign-up", "fosdem", "deadline"}))
      continue;
    first.end_day = last.end_day;
    if (last.year) first.year = last.year;
    first.span.end = last.span.end;
    dates.erase(dates.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

}  // namespace

void JoinEnds(std::string_view text, std::vector<DateMention>& dates) {
  JoinOrdinals(text, dates);
  JoinPairs(text, dates);
}

void DropAlternatives(std::string_view text, std::vector<DateMention>& dates) {
  std::vector<bool> open(dates.size());
  for (std::size_t i = 1; i < dates.size(); ++i) {
    const std::string between =
        FoldLine(text.substr(dates[i - 1].span.end, dates[i].span.begin - dates[i - 1].span.end));
    if (between == "or" || between == ", or" || between == "or on" || between == "or maybe")
      open[i - 1] = open[i] = true;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < dates.size(); ++i)
    if (!open[i]) dates[kept++] = dates[i];
  dates.resize(kept);
}

namespace {

/// How many months lie between that of writing and the one that the words around a date tell; absent for none.
std::optional<int> MonthTold(std::string_view before, std::string_view after) {
  static constexpr std::pair<std::string_view, int> kMonths[] = {
      {"this month", 0}, {"the current month", 0}, {"next month", 1}, {"the coming month", 1}, {"last month", -1}};
  constexpr std::size_t kReach = 24;
  const std::string lead = FoldLine(before.substr(before.size() - std::min(kReach, before.size())));
  const std::string rest = FoldLine(after.substr(0, kReach));
  for (const auto& [words, ahead] : kMonths) {
    for (std::string_view joint : {"", "of ", ", "})
      if (rest.starts_with(std::string(joint).append(words))) return ahead;
    for (std::string_view joint : {"", " on", ", on", ", on the", " on the", ", the", ","})
      if (lead.ends_with(std::string(words).append(joint))) return ahead;
  }
  return std::nullopt;
}

}  // namespace

void NameMonths(std::string_view text, Date written, bool past, std::vector<DateMention>& dates) {
  const DateMention* alone = nullptr;  // the only month that is named, with no day
  bool several = false;
  for (const DateMention& date : dates)
    if (date.start_month)
      several = alone != nullptr || date.start_day || date.start_month != date.end_month, alone = &date;
  const std::optional<DateMention> month_alone = alone && !several ? std::optional(*alone) : std::nullopt;
  for (DateMention& date : dates) {
    if (!date.day_only()) continue;
    // "In the last week of January you find us there from the 27th to the 30th"
    if (month_alone && month_alone->span.begin < date.span.begin) {
      date.start_month = date.end_month = month_alone->start_month;
      if (!date.year) date.year = month_alone->year;
      continue;
    }
    const auto ahead = MonthTold(text.substr(0, date.span.begin), text.substr(date.span.end));
    if (!ahead) continue;
    auto month = written.year() / written.month() + std::chrono::months(*ahead);
    // A newsletter is about the month before it is out.
    if (past && *ahead == 0 && *date.start_day > written.day()) month -= std::chrono::months(1);
    date.start_month = date.end_month = month.month();
    date.year = month.year();
  }
}

}  // namespace summit
