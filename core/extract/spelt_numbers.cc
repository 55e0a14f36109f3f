#include "core/extract/spelt_numbers.h"

#include <string>
#include <utility>

namespace summit {

int NumberWord(std::string_view word) {
  static const std::pair<std::string_view, int> kWords[] = {
      {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},       {"six", 6},       {"seven", 7},
      {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},    {"twelve", 12},   {"thirteen", 13},
      {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
      {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fourty", 40},    {"fifty", 50},    {"sixty", 60},
      {"seventy", 70},  {"eighty", 80},  {"ninety", 90},  {"hundred", 100},  {"dozen", 12},    {"score", 20}};
  for (const auto& [name, value] : kWords)
    if (word == name) return value;
  return 0;
}

std::optional<Count> NumberAt(const std::vector<Token>& tokens, std::size_t i) {
  const std::string& word = tokens[i].folded;
  const bool figures = !word.empty() && word.find_first_not_of("0123456789") == std::string::npos;
  // "28.1", "10:30", "2-3": no head count is written so.
  const bool joined_before = i > 0 && tokens[i - 1].span.end == tokens[i].span.begin && !tokens[i - 1].word &&
                             tokens[i - 1].folded != "(" && tokens[i - 1].folded != "~";
  if (figures && (word.size() > 3 || joined_before)) return std::nullopt;
  Count count{figures ? std::stoi(word) : NumberWord(word), i, i};
  if (count.value == 0) return std::nullopt;
  std::size_t next = i + 1;
  if (next + 1 < tokens.size() && tokens[next].folded == "-" && tokens[i].span.end == tokens[next].span.begin) ++next;
  int more = next < tokens.size() ? NumberWord(tokens[next].folded) : 0;
  if (next > i + 1 && next < tokens.size() && tokens[next].folded == "one") more = 1;
  if (!figures && count.value >= 20 && count.value < 100 && more > 0 && more < 10) {
    count.value += more;
    count.last = next;
  } else if (more == 12 && count.value < 20) {
    count.value *= 12;
    count.last = next;
  }
  return count;
}

}  // namespace summit
