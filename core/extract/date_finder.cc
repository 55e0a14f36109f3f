#include "core/extract/date_finder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/extract/date_elements.h"
#include "core/extract/date_figures.h"

namespace summit {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::year;

using Element = DateElement;
using Kind = DateElement::Kind;
constexpr unsigned kRangeConnector = DateElement::kRangeConnector;

/// "in January 13 developers showed up", "22 XMPP developers met": the number counts people.
bool CountsPeople(const std::vector<Token>& tokens, std::size_t token) {
  static constexpr std::array<std::string_view, 7> kPeople = {"people",    "developers", "participants", "members",
                                                              "attendees", "persons",    "folks"};
  const auto are_people = [&](std::size_t at) {
    return at < tokens.size() && std::find(kPeople.begin(), kPeople.end(), tokens[at].folded) != kPeople.end();
  };
  const bool plain = tokens[token].folded.find_first_not_of("0123456789") == std::string::npos;  // no "22nd"
  return plain && (are_people(token + 1) || (are_people(token + 2) && tokens[token + 1].word));
}

/// Days with their months: a day takes the month before it where the run begins with a month, else the one after.
struct DatedDay {
  unsigned day;
  std::optional<unsigned> month;
};

std::vector<DatedDay> AttachMonths(const std::vector<Element>& run) {
  const auto first_month =
      std::find_if(run.begin(), run.end(), [](const Element& e) { return e.kind == Kind::kMonth; });
  const auto first_day = std::find_if(run.begin(), run.end(), IsDay);
  const bool month_first = first_month < first_day;
  std::vector<DatedDay> result;
  std::optional<unsigned> current;
  if (month_first) {
    for (const Element& e : run) {
      if (e.kind == Kind::kMonth) current = e.value;
      if (IsDay(e)) result.push_back({e.value, current});
    }
    return result;
  }
  for (auto it = run.rbegin(); it != run.rend(); ++it) {
    if (it->kind == Kind::kMonth) current = it->value;
    if (IsDay(*it)) result.insert(result.begin(), {it->value, current});
  }
  return result;
}

std::optional<month> ToMonth(std::optional<unsigned> value) {
  return value ? std::optional<month>(month(*value)) : std::nullopt;
}

/// Two bare numbers with no month are no date; two ordinals, or a weekday with an ordinal, are.
bool ReadsAsDays(const std::vector<Element>& run) {
  const auto ordinals =
      std::count_if(run.begin(), run.end(), [](const Element& e) { return e.kind == Kind::kOrdinalDay; });
  const bool weekday_named =
      std::any_of(run.begin(), run.end(), [](const Element& e) { return e.kind == Kind::kWeekday; });
  return ordinals >= 2 || (ordinals == 1 && weekday_named);
}

void ReadYears(const std::vector<Element>& run, DateMention& mention) {
  std::vector<unsigned> years;
  for (const Element& e : run)
    if (e.kind == Kind::kYear) years.push_back(e.value);
  if (years.empty()) return;
  mention.year = year(static_cast<int>(years.back()));
  if (years.size() > 1 && years.front() != years.back()) mention.start_year = year(static_cast<int>(years.front()));
}

std::optional<DateMention> Interpret(const std::vector<Token>& tokens, std::vector<Element> run) {
  while (!run.empty() && IsDay(run.back()) && CountsPeople(tokens, run.back().token)) run.pop_back();
  while (!run.empty() && (run.back().kind == Kind::kConnector || run.back().kind == Kind::kWeekday)) run.pop_back();
  if (run.empty()) return std::nullopt;
  const bool has_month = std::any_of(run.begin(), run.end(), [](const Element& e) { return e.kind == Kind::kMonth; });
  std::vector<DatedDay> dated = AttachMonths(run);
  // "5 January 6": a number after the month of another day counts something else.
  while (has_month && !dated.empty() && !dated.back().month) dated.pop_back();
  DateMention mention;
  mention.span = {tokens[run.front().token].span.begin, tokens[run.back().token + run.back().width - 1].span.end};
  ReadYears(run, mention);
  for (const Element& e : run)
    if (e.kind == Kind::kWeekday && !mention.weekday) mention.weekday = weekday(e.value);
  if (dated.empty()) {
    if (!has_month) return std::nullopt;
    for (const Element& e : run)
      if (e.kind == Kind::kMonth) {
        if (!mention.start_month) mention.start_month = month(e.value);
        mention.end_month = month(e.value);
      }
    return mention;
  }
  if (!has_month && !ReadsAsDays(run)) return std::nullopt;
  mention.start_month = ToMonth(dated.front().month);
  mention.end_month = ToMonth(dated.back().month);
  mention.start_day = day(dated.front().day);
  mention.end_day = day(dated.back().day);
  return mention;
}

/// "summer of 2005", "spring 2013".
std::optional<DateMention> SeasonAt(const std::vector<Token>& tokens, std::size_t i) {
  static constexpr std::array<std::string_view, 5> kSeasons = {"spring", "summer", "autumn", "fall", "winter"};
  if (std::find(kSeasons.begin(), kSeasons.end(), tokens[i].folded) == kSeasons.end()) return std::nullopt;
  std::size_t j = i + 1;
  if (j < tokens.size() && tokens[j].folded == "of") ++j;
  if (j >= tokens.size() || tokens[j].folded.size() != 4) return std::nullopt;
  const auto value = Digits(tokens[j].folded);
  if (!value || *value < 1990 || *value > 2099) return std::nullopt;
  DateMention mention;
  mention.span = {tokens[i].span.begin, tokens[j].span.end};
  mention.year = year(static_cast<int>(*value));
  return mention;
}

/// A run that names several separate dates ("February 5-8, 2010 and January 30, 2011") ends after the first year,
/// unless the years are the two ends of one range ("31 December 2013 - 1 January 2014").
std::vector<Element> FirstDateOf(std::vector<Element> run) {
  const auto first_year = std::find_if(run.begin(), run.end(), [](const Element& e) { return e.kind == Kind::kYear; });
  if (first_year == run.end() || first_year + 1 == run.end()) return run;
  const Element& next = *(first_year + 1);
  const bool range = next.kind == Kind::kConnector && next.value == kRangeConnector;
  if (!range || std::none_of(first_year, run.end(), IsDay)) run.erase(first_year + 1, run.end());
  return run;
}

/// "from 8-9 October to 15-16 October" tells two dates, each of several days: the run ends before the word between.
std::vector<Element> FirstOfTwoRanges(std::vector<Element> run, const std::vector<Token>& tokens) {
  for (auto it = run.begin(); it != run.end(); ++it) {
    const std::string_view word = tokens[it->token].folded;
    if (it->kind != Kind::kConnector || (word != "to" && word != "until" && word != "or")) continue;
    // "from the 4th to the 8th and 9th" tells two dates as well.
    const bool and_after = std::any_of(it, run.end(), [&](const Element& e) {
      return tokens[e.token].folded == "and" || tokens[e.token].folded == "&";
    });
    if (std::count_if(run.begin(), it, IsDay) < (and_after ? 1 : 2) || std::count_if(it, run.end(), IsDay) < 2)
      continue;
    const bool dated = std::any_of(run.begin(), it, [](const Element& e) { return e.kind == Kind::kMonth; });
    if (!dated)  // "8-9 to 15-16 October": the month is told once, at the end
      for (auto after = it; after != run.end(); ++after)
        if (after->kind == Kind::kMonth) {
          Element month = *after;
          month.token = (it - 1)->token;
          run.erase(it, run.end());
          run.push_back(month);
          return run;
        }
    run.erase(it, run.end());
    return run;
  }
  return run;
}

/// Two full dates with no more than "to", "and" or a dash between them are the ends of one range:
/// "2016-01-28 to 2016-01-29".
void JoinFullDates(std::string_view text, std::vector<DateMention>& dates) {
  const auto single = [](const DateMention& d) {
    return d.year && d.start_day && d.start_month && d.start_day == d.end_day && d.start_month == d.end_month;
  };
  static constexpr std::array<std::string_view, 8> kBetween = {"-", "to", "and", "until", "through", "/", "&", "till"};
  for (std::size_t i = 1; i < dates.size(); ++i) {
    DateMention& first = dates[i - 1];
    const DateMention& second = dates[i];
    if (!single(first) || !single(second) || second.span.begin - first.span.end > 16) continue;
    const std::string between = FoldLine(text.substr(first.span.end, second.span.begin - first.span.end));
    if (std::find(kBetween.begin(), kBetween.end(), between) == kBetween.end()) continue;
    if (first.year != second.year) first.start_year = first.year;
    first.year = second.year;
    first.end_day = second.end_day;
    first.end_month = second.end_month;
    first.span.end = second.span.end;
    dates.erase(dates.begin() + static_cast<std::ptrdiff_t>(i));
    --i;
  }
}

/// "from 8-9 October to 15-16 October 2014": the year told once, at the end, is that of both.
void ShareYears(std::string_view text, std::vector<DateMention>& dates) {
  for (std::size_t i = dates.size(); i-- > 1;) {
    DateMention& first = dates[i - 1];
    const DateMention& second = dates[i];
    if (first.year || !second.year || second.start_year || !first.start_month || !second.start_month) continue;
    if (second.span.begin - first.span.end > 6 || *first.start_month > *second.start_month) continue;
    const std::string between = FoldLine(text.substr(first.span.end, second.span.begin - first.span.end));
    if (between == "to" || between == "or" || between == "and") first.year = second.year;
  }
}

/// "in late January or early February 2014": the months between which it lies.
void JoinMonths(std::string_view text, std::vector<DateMention>& dates) {
  for (std::size_t i = 1; i < dates.size(); ++i) {
    DateMention& first = dates[i - 1];
    const DateMention& second = dates[i];
    if (first.start_day || second.start_day || !first.start_month || !second.start_month) continue;
    if (second.span.begin - first.span.end > 24 || (first.year && first.year != second.year)) continue;
    const std::string between = FoldLine(text.substr(first.span.end, second.span.begin - first.span.end));
    if (!HasPhrase(between, "or")) continue;
    first.end_month = second.end_month;
    if (second.year && *first.start_month > *first.end_month) first.start_year = *second.year - std::chrono::years(1);
    first.year = second.year;
    first.span.end = second.span.end;
    dates.erase(dates.begin() + static_cast<std::ptrdiff_t>(i));
    --i;
  }
}

/// Ordinal days without a month belong to a month-only date just before: "Late in January, from the 28th to the
/// 29th".
void JoinDaysToMonth(std::vector<DateMention>& dates) {
  for (std::size_t i = 1; i < dates.size(); ++i) {
    DateMention& days_only = dates[i];
    const DateMention& before = dates[i - 1];
    if (!days_only.day_only() || days_only.weekday || !before.start_month || before.start_day) continue;
    if (days_only.span.begin - before.span.end > 30) continue;
    days_only.start_month = before.start_month;
    days_only.end_month = before.end_month;
    if (!days_only.year) days_only.year = before.year;
    days_only.span.begin = before.span.begin;
    dates.erase(dates.begin() + static_cast<std::ptrdiff_t>(i) - 1);
    --i;
  }
}

}  // namespace

std::vector<DateMention> FindDates(std::string_view text) {
  const std::vector<Token> tokens = Tokenize(text);
  std::vector<DateMention> dates;
  for (std::size_t i = 0; i < tokens.size();) {
    std::optional<DateMention> mention = DateInFigures(text, tokens, i);
    if (!mention) mention = SeasonAt(tokens, i);
    if (!mention) {
      const auto first = DateElementAt(text, tokens, i);
      // A year opens no date: "FOSDEM 2010, February 5" says a year of something else.
      if (first && first->kind != Kind::kConnector && first->kind != Kind::kYear)
        mention = Interpret(tokens, FirstOfTwoRanges(FirstDateOf(DateElementsFrom(text, tokens, i)), tokens));
    }
    if (!mention) {
      ++i;
      continue;
    }
    while (i < tokens.size() && tokens[i].span.begin < mention->span.end) ++i;
    dates.push_back(*mention);
  }
  JoinDaysToMonth(dates);
  ShareYears(text, dates);
  JoinFullDates(text, dates);
  JoinMonths(text, dates);
  return dates;
}

}  // namespace summit
