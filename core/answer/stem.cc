#include "core/answer/stem.h"

#include <algorithm>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kShortestStem = 4;

struct Ending {
  std::string_view off, on;
};

/// In this order: the first that fits is taken off.
constexpr Ending kEndings[] = {{"ations", "at"}, {"ation", "at"}, {"ions", ""}, {"ion", ""}, {"ings", ""}, {"ing", ""},
                               {"ies", "y"},     {"ated", "at"},  {"ed", ""},   {"es", ""},  {"s", ""},    {"e", ""}};

/// "stepp" of "stepping" is "step"; "call" stays.
void Undouble(std::string& stem) {
  const std::size_t size = stem.size();
  const bool doubled = size > kShortestStem && stem[size - 1] == stem[size - 2];
  if (doubled && std::string_view("lsz").find(stem.back()) == std::string_view::npos) stem.pop_back();
}

}  // namespace

std::string Stem(std::string_view folded) {
  // "GCSEs" is rare, "DNS", "TLS" and "XMPPs" are not: short words keep their ends but for a plural.
  if (folded.find_first_of("0123456789") != std::string_view::npos) return std::string(folded);
  for (const Ending& ending : kEndings) {
    if (!folded.ends_with(ending.off) || folded.size() < ending.off.size() + kShortestStem) continue;
    if (ending.off == "s" && folded.ends_with("ss")) continue;
    std::string stem(folded.substr(0, folded.size() - ending.off.size()));
    if (ending.off == "ing" || ending.off == "ed") Undouble(stem);
    return stem + std::string(ending.on);
  }
  const bool plural = folded.size() == 4 && folded.back() == 's' && !folded.ends_with("ss");  // "muds", "bots"
  return std::string(plural ? folded.substr(0, 3) : folded);
}

std::vector<std::string> StemmedWords(std::string_view text) {
  std::vector<std::string> stems;
  for (const std::string& word : FoldedWords(text)) {
    if (word == "e2ee") {
      stems.insert(stems.end(), {"e2e", Stem("encryption")});
      continue;
    }
    stems.push_back(Stem(word));
    const std::size_t size = stems.size();
    if (size < 3 || word != "end" || stems[size - 2] != "to" || stems[size - 3] != "end") continue;
    stems.resize(size - 3);
    stems.emplace_back("e2e");
  }
  return stems;
}

bool HasInitials(const std::vector<std::string>& words, std::string_view acronym) {
  if (acronym.size() < 3) return false;
  std::string initials;
  for (const std::string& word : words) initials += word.front();
  return initials.find(acronym) != std::string::npos;
}

bool HasRun(const std::vector<std::string>& whole, const std::vector<std::string>& part) {
  return !part.empty() && std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

}  // namespace summit
