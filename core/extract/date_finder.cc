#include "core/extract/date_finder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/extract/date_figures.h"

namespace summit {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::weekday;
using std::chrono::year;

template <class T, std::size_t N>
using Table = std::array<std::pair<std::string_view, T>, N>;

constexpr Table<unsigned, 24> kMonths = {
    {{"january", 1}, {"february", 2}, {"march", 3},     {"april", 4},    {"may", 5},       {"june", 6},
     {"july", 7},    {"august", 8},   {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
     {"jan", 1},     {"feb", 2},      {"mar", 3},       {"apr", 4},      {"jun", 6},       {"jul", 7},
     {"aug", 8},     {"sep", 9},      {"sept", 9},      {"oct", 10},     {"nov", 11},      {"dec", 12}}};
constexpr Table<unsigned, 16> kWeekdays = {{{"sunday", 0},
                                            {"monday", 1},
                                            {"tuesday", 2},
                                            {"wednesday", 3},
                                            {"thursday", 4},
                                            {"friday", 5},
                                            {"saturday", 6},
                                            {"sun", 0},
                                            {"mon", 1},
                                            {"tue", 2},
                                            {"tues", 2},
                                            {"wed", 3},
                                            {"thu", 4},
                                            {"thur", 4},
                                            {"fri", 5},
                                            {"sat", 6}}};

enum class Kind { kMonth, kWeekday, kDay, kOrdinalDay, kYear, kConnector };

constexpr unsigned kRangeConnector = 1;

struct Element {
  Kind kind;
  unsigned value = 0;  // a connector's: kRangeConnector for "-", "to" and the like
  std::size_t token = 0;
  std::size_t width = 1;  // tokens; 3 for "twenty-first"
};

template <std::size_t N>
std::optional<unsigned> Lookup(const Table<unsigned, N>& table, std::string_view word) {
  for (const auto& [name, value] : table)
    if (name == word) return value;
  return std::nullopt;
}

std::optional<unsigned> Digits(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool IsOrdinalSuffix(std::string_view text) { return text == "st" || text == "nd" || text == "rd" || text == "th"; }

bool IsConnector(std::string_view word) {
  static constexpr std::array<std::string_view, 15> kConnectors = {
      "-", "/", "+", ",", "&", ".", "to", "and", "until", "till", "through", "of", "the", "from", "plus"};
  return std::find(kConnectors.begin(), kConnectors.end(), word) != kConnectors.end();
}

/// Reads tokens as elements of a date.
class ElementReader {
 public:
  ElementReader(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  std::optional<Element> At(std::size_t i) const {
    const Token& token = tokens_[i];
    if (!token.word) return Connector(i);
    if (token.capital) {
      if (const auto m = Lookup(kMonths, token.folded)) return Element{Kind::kMonth, *m, i};
      if (const auto d = Lookup(kWeekdays, token.folded)) return Element{Kind::kWeekday, *d, i};
    }
    if (const auto last = LastOfMonth(i)) return last;
    if (const auto connector = Connector(i)) return connector;
    if (const auto ordinal = OrdinalWord(i); ordinal && LeadsToMonth(i)) return ordinal;
    return Number(i);
  }

 private:
  bool Touches(std::size_t i, std::size_t j) const { return tokens_[i].span.end == tokens_[j].span.begin; }

  /// Part of a time, a version, a price, a numbered heading or a name such as "XEP-0045".
  bool IsOtherNumber(std::size_t i) const {
    const auto sign = [&](std::size_t j) { return tokens_[j].word ? ' ' : text_[tokens_[j].span.begin]; };
    if (i + 1 < tokens_.size() && Touches(i, i + 1)) {
      const char next = sign(i + 1);
      const bool two_days =
          next == '+' && i + 2 < tokens_.size() && Touches(i + 1, i + 2) && tokens_[i + 2].word;  // "3+4 February"
      if (next == '%' || next == '$' || (next == '+' && !two_days)) return true;
      if (next == ':' && i + 2 < tokens_.size() && Touches(i + 1, i + 2))
        return true;  // "9:30", but "February 9: dinner"
      if (next == '.' && i + 2 < tokens_.size() && Touches(i + 1, i + 2) && tokens_[i + 2].word) return true;
      if (text_.substr(tokens_[i + 1].span.begin, 3) == "\xE2\x82\xAC") return true;  // a euro sign
    }
    if (i > 0 && Touches(i - 1, i)) {
      const char previous = sign(i - 1);
      if (previous == ':' || previous == '#' || previous == '$' || previous == '~') return true;
      if (previous == '.' && i > 1 && Touches(i - 2, i - 1)) return true;
      if (previous == '-' && i > 1 && Touches(i - 2, i - 1) && tokens_[i - 2].folded != "." &&
          !Digits(Stem(tokens_[i - 2].folded)))
        return true;
    }
    return i > 0 && (tokens_[i - 1].folded == "summit" || tokens_[i - 1].folded == "devcon" ||
                     tokens_[i - 1].folded == "room" || tokens_[i - 1].folded == "version");
  }

  std::optional<Element> Connector(std::size_t i) const {
    const std::string_view word = tokens_[i].folded;
    // "January 29th (Thursday) and 30th (Friday)": brackets around a weekday belong to the date.
    const bool opens = word == "(" && i + 1 < tokens_.size() && Lookup(kWeekdays, tokens_[i + 1].folded);
    const bool closes = word == ")" && i > 0 && Lookup(kWeekdays, tokens_[i - 1].folded);
    if (!IsConnector(word) && !opens && !closes) return std::nullopt;
    const bool range = word == "-" || word == "to" || word == "until" || word == "till" || word == "through";
    return Element{Kind::kConnector, range ? kRangeConnector : 0, i};
  }

  /// "the last day of January": "of" is left to the month behind it.
  std::optional<Element> LastOfMonth(std::size_t i) const {
    if (tokens_[i].folded != "last" || i + 3 >= tokens_.size() || tokens_[i + 1].folded != "day" ||
        tokens_[i + 2].folded != "of" || !tokens_[i + 3].capital)
      return std::nullopt;
    const auto month = Lookup(kMonths, tokens_[i + 3].folded);
    if (!month) return std::nullopt;
    const bool short_one = *month == 4 || *month == 6 || *month == 9 || *month == 11;
    return Element{Kind::kOrdinalDay, *month == 2 ? 28U : short_one ? 30U : 31U, i, 2};
  }

  /// "fourth", "twenty-first", written out.
  std::optional<Element> OrdinalWord(std::size_t i) const {
    static constexpr std::array<std::string_view, 20> kOrdinals = {
        "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
        "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
    const auto value = [&](std::size_t at) -> unsigned {
      if (at >= tokens_.size()) return 0;
      const auto it = std::find(kOrdinals.begin(), kOrdinals.end(), tokens_[at].folded);
      return it == kOrdinals.end() ? 0 : static_cast<unsigned>(it - kOrdinals.begin()) + 1;
    };
    const std::string_view word = tokens_[i].folded;
    if ((word == "twenty" || word == "thirty") && i + 2 < tokens_.size() && tokens_[i + 1].folded == "-") {
      const unsigned unit = value(i + 2), day = (word == "twenty" ? 20 : 30) + unit;
      if (unit >= 1 && unit <= 9 && day <= 31) return Element{Kind::kOrdinalDay, day, i, 3};
      return std::nullopt;
    }
    if (word == "thirtieth") return Element{Kind::kOrdinalDay, 30, i};
    if (const unsigned day = value(i)) return Element{Kind::kOrdinalDay, day, i};
    return std::nullopt;
  }

  /// Only next to a month is an ordinal a day: "the fourth of May", "May fourth", "the fourth and fifth of May".
  bool LeadsToMonth(std::size_t i) const {
    const auto month_at = [&](std::size_t at) {
      return at < tokens_.size() && tokens_[at].capital && Lookup(kMonths, tokens_[at].folded);
    };
    if (i > 0 && month_at(i - 1)) return true;
    static constexpr std::array<std::string_view, 9> kBetween = {"and", "to", "the", "until", "through",
                                                                 "-",   "/",  "&",   "till"};
    for (std::size_t at = i; at < tokens_.size() && at < i + 12;) {
      if (const auto ordinal = OrdinalWord(at))
        at += ordinal->width;
      else if (std::find(kBetween.begin(), kBetween.end(), tokens_[at].folded) != kBetween.end() ||
               Lookup(kWeekdays, tokens_[at].folded))
        ++at;
      else
        return tokens_[at].folded == "of" && month_at(at + 1);
    }
    return false;
  }

  /// "On October 15th and 16th the 29th XMPP Summit met": the last ordinal counts the Summits.
  bool CountsSummits(std::size_t i) const {
    static constexpr std::array<std::string_view, 9> kBetween = {"xmpp",   "xsf",     "jabber", "official", "annual",
                                                                 "online", "virtual", "of",     "the"};
    if (i > 0 && Lookup(kMonths, tokens_[i - 1].folded)) return false;  // "the Feb 7th Summit day"
    std::size_t at = i + 1;
    while (at < tokens_.size() && at < i + 4 &&
           std::find(kBetween.begin(), kBetween.end(), tokens_[at].folded) != kBetween.end())
      ++at;
    if (at >= tokens_.size()) return false;
    const std::string& noun = tokens_[at].folded;
    const bool conference = (noun == "developer" || noun == "developers") && at + 1 < tokens_.size() &&
                            tokens_[at + 1].folded.starts_with("conference");
    const bool day = at + 1 < tokens_.size() && tokens_[at + 1].folded == "day";
    return !day && (noun == "summit" || noun == "devcon" || noun == "edition" || conference);
  }

  static std::string_view Stem(std::string_view word) {
    return word.size() > 2 && IsOrdinalSuffix(word.substr(word.size() - 2)) ? word.substr(0, word.size() - 2) : word;
  }

  std::optional<Element> Number(std::size_t i) const {
    const std::string_view word = tokens_[i].folded;
    const std::string_view stem = Stem(word);
    const auto value = Digits(stem);
    if (!value || IsOtherNumber(i)) return std::nullopt;
    if (stem.size() == 4 && *value >= 1990 && *value < 2100 && stem == word) return Element{Kind::kYear, *value, i};
    if (stem.size() <= 2 && *value >= 1 && *value <= 31 && !(stem != word && CountsSummits(i)))
      return Element{stem == word ? Kind::kDay : Kind::kOrdinalDay, *value, i};
    return std::nullopt;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
};

bool IsDay(const Element& e) { return e.kind == Kind::kDay || e.kind == Kind::kOrdinalDay; }

/// The longest run of elements from `i` with at most three connectors in a row; connectors at its end dropped, and
/// what follows the year unless it goes on to another day.
std::vector<Element> RunFrom(const ElementReader& reader, std::size_t i, std::size_t token_count) {
  std::vector<Element> run;
  std::size_t connectors = 0;
  for (; i < token_count; ++i) {
    const auto element = reader.At(i);
    if (!element) break;
    connectors = element->kind == Kind::kConnector ? connectors + 1 : 0;
    if (connectors > 3) break;
    if (element->kind == Kind::kConnector && run.empty()) break;
    run.push_back(*element);
    i += element->width - 1;
  }
  while (!run.empty() && run.back().kind == Kind::kConnector) run.pop_back();
  return run;
}

/// "in January 13 developers showed up": the number counts people.
bool CountsPeople(const std::vector<Token>& tokens, std::size_t token) {
  static constexpr std::array<std::string_view, 7> kPeople = {"people",    "developers", "participants", "members",
                                                              "attendees", "persons",    "folks"};
  return token + 1 < tokens.size() &&
         std::find(kPeople.begin(), kPeople.end(), tokens[token + 1].folded) != kPeople.end();
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
  const ElementReader reader(text, tokens);
  std::vector<DateMention> dates;
  for (std::size_t i = 0; i < tokens.size();) {
    std::optional<DateMention> mention = DateInFigures(text, tokens, i);
    if (!mention) mention = SeasonAt(tokens, i);
    if (!mention) {
      const auto first = reader.At(i);
      // A year opens no date: "FOSDEM 2010, February 5" says a year of something else.
      if (first && first->kind != Kind::kConnector && first->kind != Kind::kYear)
        mention = Interpret(tokens, FirstOfTwoRanges(FirstDateOf(RunFrom(reader, i, tokens.size())), tokens));
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
