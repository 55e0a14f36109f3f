#include "core/model/summit_number.h"

#include <array>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

using Word = std::pair<std::string_view, int>;

constexpr std::array<Word, 38> kUnits = {{
    {"one", 1},       {"first", 1},       {"two", 2},        {"second", 2},       {"three", 3},     {"third", 3},
    {"four", 4},      {"fourth", 4},      {"five", 5},       {"fifth", 5},        {"six", 6},       {"sixth", 6},
    {"seven", 7},     {"seventh", 7},     {"eight", 8},      {"eighth", 8},       {"nine", 9},      {"ninth", 9},
    {"ten", 10},      {"tenth", 10},      {"eleven", 11},    {"eleventh", 11},    {"twelve", 12},   {"twelfth", 12},
    {"thirteen", 13}, {"thirteenth", 13}, {"fourteen", 14},  {"fourteenth", 14},  {"fifteen", 15},  {"fifteenth", 15},
    {"sixteen", 16},  {"sixteenth", 16},  {"seventeen", 17}, {"seventeenth", 17}, {"eighteen", 18}, {"eighteenth", 18},
    {"nineteen", 19}, {"nineteenth", 19},
}};
constexpr std::array<Word, 8> kTens = {{{"twenty", 20},
                                        {"thirty", 30},
                                        {"forty", 40},
                                        {"fifty", 50},
                                        {"sixty", 60},
                                        {"seventy", 70},
                                        {"eighty", 80},
                                        {"ninety", 90}}};
constexpr std::array<Word, 8> kTenths = {{{"twentieth", 20},
                                          {"thirtieth", 30},
                                          {"fortieth", 40},
                                          {"fiftieth", 50},
                                          {"sixtieth", 60},
                                          {"seventieth", 70},
                                          {"eightieth", 80},
                                          {"ninetieth", 90}}};

template <std::size_t N>
int Lookup(const std::array<Word, N>& words, std::string_view word) {
  for (const auto& [name, value] : words)
    if (name == word) return value;
  return 0;
}

/// "27", "#27", "27th"; the suffix need not be the right one ("22th").
int ReadFigures(std::string_view text) {
  if (!text.empty() && text.front() == '#') text.remove_prefix(1);
  int value = 0;
  std::size_t i = 0;
  for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
    value = value * 10 + (text[i] - '0');
    if (value > SummitNumber::kMax) return 0;
  }
  if (i == 0 || i > 3) return 0;
  const std::string_view suffix = text.substr(i);
  const bool ordinal = suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th";
  return suffix.empty() || ordinal ? value : 0;
}

int ReadWords(std::string_view text) {
  if (const int unit = Lookup(kUnits, text)) return unit;
  if (const int tenth = Lookup(kTenths, text)) return tenth;
  if (const int ten = Lookup(kTens, text)) return ten;
  const std::size_t gap = text.find_first_of("- ");
  if (gap == std::string_view::npos) return 0;
  const int ten = Lookup(kTens, text.substr(0, gap));
  const int unit = Lookup(kUnits, text.substr(gap + 1));
  return ten > 0 && unit > 0 && unit < 10 ? ten + unit : 0;
}

std::string ToRoman(int value) {
  constexpr std::array<Word, 9> kSigns = {
      {{"xc", 90}, {"l", 50}, {"xl", 40}, {"x", 10}, {"ix", 9}, {"v", 5}, {"iv", 4}, {"i", 1}, {"", 0}}};
  std::string roman;
  for (const auto& [sign, worth] : kSigns)
    while (worth > 0 && value >= worth) {
      roman += sign;
      value -= worth;
    }
  return roman;
}

int ReadRoman(std::string_view text) {
  if (text.empty() || text.find_first_not_of("ivxlc") != std::string_view::npos) return 0;
  for (int value = 1; value <= SummitNumber::kMax; ++value)
    if (ToRoman(value) == text) return value;
  return 0;
}

}  // namespace

std::optional<SummitNumber> SummitNumber::Parse(std::string_view text) {
  const std::string folded = CollapseSpaces(Fold(text));
  if (const int value = ReadFigures(folded)) return FromInt(value);
  if (const int value = ReadWords(folded)) return FromInt(value);
  return FromInt(ReadRoman(folded));
}

}  // namespace summit
