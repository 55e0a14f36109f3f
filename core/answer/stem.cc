#include "core/answer/stem.h"

#include <algorithm>
#include <unordered_map>

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

/// What these end with.
constexpr std::string_view kLastOfEndings = "sngde";

/// Irregular words, the one that all go by first; folded, parted by commas.
constexpr std::string_view kIrregular[] = {"find,finding,finds,found",
                                           "buy,buying,buys,bought",
                                           "write,wrote,written,writing,writes",
                                           "hold,held,holding,holds",
                                           "take,took,taken,taking,takes",
                                           "send,sent,sending,sends",
                                           "build,built,building,builds",
                                           "choose,chose,chosen,choosing,chooses",
                                           "win,won,winning,wins",
                                           "meet,met,meeting,meets",
                                           "speak,spoke,spoken,speaking,speaks",
                                           "begin,began,begun,beginning,begins",
                                           "pay,paid,paying,pays",
                                           "eat,ate,eaten,eating,eats",
                                           "run,ran,running,runs",
                                           "tell,told,telling,tells",
                                           "bring,brought,bringing,brings",
                                           "think,thought,thinking,thinks",
                                           "teach,taught,teaching,teaches",
                                           "sell,sold,selling,sells",
                                           "lose,lost,losing,loses",
                                           "grow,grew,grown,growing,grows",
                                           "break,broke,broken,breaking,breaks",
                                           "drink,drank,drinking,drinks",
                                           "know,knew,known,knowing,knows",
                                           "throw,threw,thrown,throws",
                                           "keep,kept,keeping,keeps",
                                           "drive,drove,driven,driving,drives",
                                           "sing,sang,sung,singing,sings",
                                           "steal,stole,stolen,stealing,steals",
                                           "fight,fought,fighting,fights",
                                           "draw,drew,drawn,drawing,draws",
                                           "leave,leaving,leaves,left",
                                           "lead,led,leading,leads",
                                           "become,became,becoming,becomes",
                                           "hear,heard,hearing,hears",
                                           "spend,spent,spending,spends",
                                           "lend,lent",
                                           "wear,wore,worn",
                                           "die,died,dying,dies",
                                           "lie,lying",
                                           "tie,tied"};

std::unordered_map<std::string_view, std::string_view> BasesOfIrregular() {
  std::unordered_map<std::string_view, std::string_view> bases;
  for (const std::string_view forms : kIrregular)
    for (const std::string_view form : Split(forms, ',')) bases.emplace(form, forms.substr(0, forms.find(',')));
  return bases;
}

constexpr std::size_t LongestIrregular() {
  std::size_t longest = 0;
  for (std::string_view forms : kIrregular)
    while (!forms.empty()) {
      const std::size_t end = std::min(forms.find(','), forms.size());
      longest = std::max(longest, end);
      forms.remove_prefix(std::min(end + 1, forms.size()));
    }
  return longest;
}

/// The word itself, where it is regular.
std::string_view BaseOf(std::string_view folded) {
  constexpr std::size_t kLongest = LongestIrregular();
  if (folded.size() > kLongest) return folded;
  static const std::unordered_map<std::string_view, std::string_view> kBases = BasesOfIrregular();
  const auto base = kBases.find(folded);
  return base == kBases.end() ? folded : base->second;
}

/// "stepp" of "stepping" is "step"; "call" stays.
void Undouble(std::string& stem) {
  const std::size_t size = stem.size();
  const bool doubled = size > kShortestStem && stem[size - 1] == stem[size - 2];
  if (doubled && std::string_view("lsz").find(stem.back()) == std::string_view::npos) stem.pop_back();
}

}  // namespace

std::string Stem(std::string_view folded) {
  if (folded.empty()) return {};
  folded = BaseOf(folded);
  // "GCSEs" is rare, "DNS", "TLS" and "XMPPs" are not: short words keep their ends but for a plural.
  if (folded.find_first_of("0123456789") != std::string_view::npos) return std::string(folded);
  if (kLastOfEndings.find(folded.back()) == std::string_view::npos) return std::string(folded);
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

std::vector<std::string> FormsOf(std::string_view word) {
  const std::string folded = Fold(word);
  std::vector<std::string> others;
  if (folded.empty()) return others;
  const std::string_view base = BaseOf(folded);
  for (const std::string_view forms : kIrregular)
    if (forms.substr(0, forms.find(',')) == base)
      for (const std::string_view form : Split(forms, ','))
        if (form != folded) others.emplace_back(form);
  return others;
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
