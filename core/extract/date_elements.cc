#include "core/extract/date_elements.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace summit {
namespace {

using Element = DateElement;
using Kind = DateElement::Kind;
constexpr unsigned kRangeConnector = DateElement::kRangeConnector;

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

template <std::size_t N>
std::optional<unsigned> Lookup(const Table<unsigned, N>& table, std::string_view word) {
  for (const auto& [name, value] : table)
    if (name == word) return value;
  return std::nullopt;
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
    return i > 0 && CountsWithin(i);
  }

  /// "Summit 30", "Day 1 (Thursday, June 14th)", "room 5": the number behind the word counts what it names.
  bool CountsWithin(std::size_t i) const {
    static constexpr std::array<std::string_view, 8> kCounted = {"summit", "devcon",  "room", "version",
                                                                 "day",    "session", "part", "track"};
    const bool day = tokens_[i - 1].folded == "day" && i + 1 < tokens_.size() && Lookup(kMonths, tokens_[i + 1].folded);
    return !day && std::find(kCounted.begin(), kCounted.end(), tokens_[i - 1].folded) != kCounted.end();
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

}  // namespace

std::optional<unsigned> Digits(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool IsDay(const DateElement& element) {
  return element.kind == DateElement::Kind::kDay || element.kind == DateElement::Kind::kOrdinalDay;
}

std::vector<Element> DateElementsFrom(std::string_view text, const std::vector<Token>& tokens, std::size_t i) {
  const ElementReader reader(text, tokens);
  std::vector<Element> run;
  std::size_t connectors = 0;
  for (; i < tokens.size(); ++i) {
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

std::optional<DateElement> DateElementAt(std::string_view text, const std::vector<Token>& tokens, std::size_t i) {
  return ElementReader(text, tokens).At(i);
}

}  // namespace summit
