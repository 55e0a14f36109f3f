#include "core/answer/definition_signs.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/answer/word_row.h"
#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view kBeing[] = {"is", "are", "was", "were"};
constexpr std::string_view kDoing[] = {"means",     "stands",    "provides",   "allows",     "enables", "defines",
                                       "describes", "specifies", "aims",       "lets",       "makes",   "offers",
                                       "extends",   "improves",  "replaces",   "helps",      "help",    "introduces",
                                       "refers",    "provide",   "includes",   "manages",    "handles", "elects",
                                       "oversees",  "intends",   "supersedes", "represents", "consists"};
constexpr std::string_view kArticles[] = {"a", "an", "the", "our", "one", "another"};
constexpr std::string_view kOrdinals[] = {"first",  "second", "third", "fourth",   "fifth",
                                          "annual", "yearly", "next",  "upcoming", "new"};
// Of what takes place, under a name of several words.
constexpr std::string_view kTakesPlace[] = {"coming", "held", "planned", "scheduled", "organized", "organised"};
constexpr std::string_view kAfterBeing[] = {
    "a",       "an",          "the",      "our",      "one",  "another", "used",      "meant",     "short",  "about",
    "defined", "an",          "designed", "intended", "what", "that",    "just",      "basically", "simply", "built",
    "based",   "responsible", "known",    "not",      "made", "also",    "therefore", "primarily", "days"};
constexpr std::string_view kOf[] = {"of",   "for",   "with",  "in",    "on",  "to",   "by",
                                    "from", "about", "using", "via",   "at",  "into", "between",
                                    "like", "than",  "as",    "their", "his", "her",  "getting"};
constexpr std::string_view kKinds[] = {"extension", "protocol", "specification", "project", "client", "server",
                                       "library",   "standard", "software",      "app",     "xep",    "service"};
constexpr std::string_view kRoles[] = {"role", "task", "job", "work", "duty"};

/// "Wokkel 0.6.0, a set of ...", "Strophe.js, the library": neither says what it is.
void DropVersions(std::string_view name, std::string& folded, std::string& text) {
  const auto erase = [&](std::size_t at, std::size_t count) {
    folded.erase(at, count);
    text.erase(at, count);
  };
  for (std::size_t at = folded.find(name); at != std::string::npos; at = folded.find(name, at + name.size())) {
    const std::size_t end = at + name.size();
    for (const std::string_view tail : {".js", ".im", ".com", ".org"})
      if (folded.compare(end, tail.size(), tail) == 0) erase(end, tail.size());
    std::size_t stop = end;
    if (stop < folded.size() && folded[stop] == ' ') ++stop;
    while (stop < folded.size() && (std::isdigit(static_cast<unsigned char>(folded[stop])) != 0 ||
                                    (folded[stop] == '.' && stop + 1 < folded.size() && folded[stop + 1] != ' ')))
      ++stop;
    if (stop > end + 1) erase(end, stop - end);
  }
}

/// Whether what stands at `at` is what its sentence speaks of.
bool IsSubject(const WordRow& row, std::size_t at) {
  const std::vector<PlacedWord>& words = row.words();
  if (words[at].opens) return true;
  std::size_t before = at - 1;
  if (In(kArticles, words[before].folded)) {
    if (words[before].opens) return true;
    --before;
  }
  if (before == 1 && In(kOrdinals, words[1].folded) && In(kArticles, words[0].folded)) return true;
  if (before > 0 && words[before].folded == "of" && In(kRoles, words[before - 1].folded)) return true;
  static constexpr std::string_view kJoins[] = {"and",   "that",  "because", "but",   "while", "so",   "formally",
                                                "since", "where", "when",    "hence", "thus",  "here", "project"};
  const bool comma = row.TextOf(before, before + 1).ends_with(',');
  return !In(kOf, words[before].folded) &&
         (comma || In(kJoins, words[before].folded) || In(kKinds, words[before].folded));
}

/// What follows the name, from the word at `next` on, tells of it as of a subject.
bool IsToldOf(const WordRow& row, std::size_t next, bool event) {
  const std::vector<PlacedWord>& words = row.words();
  if (next < words.size() && In(kKinds, words[next].folded)) ++next;
  if (next >= words.size() || words[next].opens) return false;
  if (In(kDoing, words[next].folded)) return true;
  if (!In(kBeing, words[next].folded) || next + 1 >= words.size()) return false;
  const bool also = words[next + 1].folded == "also" && next + 2 < words.size();  // not: "was also running"
  if (also && words[next + 2].folded.ends_with("ing")) return false;
  return In(kAfterBeing, words[next + 1].folded) || (event && In(kTakesPlace, words[next + 1].folded));
}

/// Past "(Multi-User Chat)" and ", as its makers say,".
std::size_t PastAside(const WordRow& row, std::size_t next) {
  constexpr std::size_t kLongest = 7;
  const std::vector<PlacedWord>& words = row.words();
  if (next >= words.size() || next == 0) return next;
  const bool comma = row.TextOf(next - 1, next).ends_with(',');
  if (!comma && row.TextOf(next, next + 1).front() != '(') return next;
  for (std::size_t i = next; i < std::min(words.size(), next + kLongest); ++i)
    if (row.TextOf(i, i + 1).find(comma ? ',' : ')') != std::string::npos) return i + 1;
  return next;
}

/// What stands behind "for MIX," and "by Zebra Labs," opens a clause of another subject, "Lent by Zebra Labs, the room
/// was large", or is the next of an enumeration, "support for ropes, a new basket, fans and more".
bool IsOfAnother(const WordRow& row, std::size_t at, std::size_t next) {
  const std::vector<PlacedWord>& words = row.words();
  if (at == 0 || !In(kOf, words[at - 1].folded)) return false;
  if (words[next].folded == "the") return true;
  const std::string rest = row.TextOf(next, row.SentenceEnd(next));
  return rest.find(", ") != std::string::npos && rest.find(" and ") != std::string::npos;
}

/// "MIX, a new way", "MIX (the new way)", "MIX: a new way", "MIX - the new way".
bool IsApposition(const WordRow& row, std::size_t at, std::size_t next) {
  const std::vector<PlacedWord>& words = row.words();
  if (next + 1 >= words.size() || words[next].opens) return false;
  const std::string here = row.TextOf(at, next), there = row.TextOf(next, next + 1);
  const bool opens = words[at].opens || (at == 1 && In(kArticles, words[0].folded));
  const bool small = there.front() >= 'a' && there.front() <= 'z';
  const bool colon = here.ends_with(':') && (opens || small);  // not: "Back to MIX: A tale"
  const bool parted =
      here.ends_with(',') || colon || there.front() == '(' || words[next].chunk > words[next - 1].chunk + 1;
  return parted && !(here.ends_with(',') && IsOfAnother(row, at, next)) && In(kArticles, words[next].folded);
}

/// "The Balloon Race 2023 took place in Ghent", of what has a name of several words.
bool TakesPlace(const WordRow& row, std::size_t next) {
  constexpr std::size_t kMost = 2;
  static constexpr std::string_view kTakes[] = {"took", "takes"};
  const std::vector<PlacedWord>& words = row.words();
  std::size_t at = next;
  while (at < std::min(words.size(), next + kMost) && row.TextOf(at, at + 1).find_first_of("0123456789") == 0) ++at;
  return at + 1 < words.size() && In(kTakes, words[at].folded) && words[at + 1].folded == "place";
}

/// "Fiscal Hosts Day: ..."; the name may go on: "Fiscal Hosts Day 2023 takes ..."
bool IsTitle(const WordRow& row, std::size_t at, std::size_t next) {
  constexpr std::size_t kMost = 3;
  std::string text = row.TextOf(at, next);
  for (std::size_t i = next; !text.ends_with(':'); ++i) {
    text = row.TextOf(i, i + 1);
    const bool name = !text.empty() && std::islower(static_cast<unsigned char>(text.front())) == 0;
    if (!name) return false;
    if (i > next + kMost) break;
  }
  return true;
}

/// "MIX, which is a new way", "MIX, which allows ..."
bool HasClause(const WordRow& row, std::size_t at, std::size_t next) {
  const std::vector<PlacedWord>& words = row.words();
  if (next + 1 >= words.size() || words[next].folded != "which" || !row.TextOf(at, next).ends_with(',')) return false;
  return In(kBeing, words[next + 1].folded) || In(kDoing, words[next + 1].folded);
}

/// "Roles (called "hats")", "known as MIX".
bool IsCalledSo(const WordRow& row, std::size_t at) {
  static constexpr std::string_view kCalled[] = {"called", "dubbed", "named", "nicknamed"};
  const std::vector<PlacedWord>& words = row.words();
  if (at < 3 || words[at].opens) return false;
  const std::string& before = words[at - 1].folded;
  return In(kCalled, before) || (before == "as" && words[at - 2].folded == "known");
}

}  // namespace

bool Defines(std::string_view text, std::string_view subject, bool by_number) {
  std::string plain(text);
  const std::string name(Fold(subject));
  if (name.empty()) return false;
  std::string folded = Fold(plain);
  // Where not even its first letters stand, it is not spoken of; "e2ee" goes by other letters too.
  if (!name.starts_with("e2e") && folded.find(name.substr(0, 2)) == std::string::npos) return false;
  if (folded.size() == plain.size()) DropVersions(name, folded, plain);
  const WordRow row(plain);
  Words named = FoldedWords(subject);
  if (named.empty()) return false;
  const bool event = named.size() > 1;
  WantedWord wanted;
  wanted.stems = {StemmedWords(subject)};
  for (const std::size_t at : row.PlacesOf(wanted)) {
    const std::size_t next = at + wanted.stems[0].size();
    const std::string own = row.TextOf(at, next);
    const std::string chunk = Fold(own);
    if (chunk.find(named.back() + "-") != std::string::npos || chunk.find("-" + named.front()) != std::string::npos)
      continue;  // "omemo-dr" is another thing
    const bool spec = by_number && next < row.words().size() && name.starts_with("xep-") &&
                      row.TextOf(next, next + 1)[0] == '(' && row.TextOf(next, next + 1).find(')') == std::string::npos;
    if (spec || IsApposition(row, at, next) || IsCalledSo(row, at) || HasClause(row, at, next)) return true;
    if (IsSubject(row, at) && (IsToldOf(row, next, event) || IsToldOf(row, PastAside(row, next), event))) return true;
    if (event && TakesPlace(row, next)) return true;
    const bool opens = row.words()[at].opens || (at == 1 && In(kArticles, row.words()[0].folded));
    static constexpr std::string_view kGoes[] = {"will", "would", "took", "takes", "has", "had", "and", "or"};
    const std::size_t goes = std::min(PastAside(row, next), row.words().size() - 1);
    const bool title = IsTitle(row, at, next);
    const bool goes_on = next < row.words().size() && IsCapital(row.TextOf(next, next + 1).front());
    if (opens && !title && !goes_on && named.size() > 1 && row.SentenceEnd(at) > next + 3 &&
        !In(kBeing, row.words()[next].folded) && !In(kGoes, row.words()[goes].folded))
      return true;  // "Fiscal hosts accept ...", and not "Fiscal Hosts Day: ..."
  }
  return false;
}

bool SpellsOutNearby(std::string_view text, std::string_view acronym) {
  constexpr std::size_t kReach = 8;
  const std::string name = Fold(acronym);
  const WordRow row(text);
  const std::vector<PlacedWord>& words = row.words();
  const auto letter = [&](std::size_t at) {  // "Exchange" goes by X, too
    const std::string& word = words[at].folded;
    const std::string written = row.TextOf(at, at + 1);
    const bool capital = std::ranges::any_of(written, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capital ? word.substr(0, 2) : std::string();
  };
  for (std::size_t first = 0; name.size() > 2 && first + name.size() <= words.size(); ++first) {
    bool all = true;
    for (std::size_t i = 0; i < name.size() && all; ++i) {
      const std::string begins = letter(first + i);
      all = !begins.empty() && (begins[0] == name[i] || (name[i] == 'x' && begins == "ex"));
    }
    for (std::size_t at = first > kReach ? first - kReach : 0; all && at < std::min(words.size(), first + kReach); ++at)
      if (words[at].folded == name) return true;
  }
  return false;
}

bool SpellsOut(std::string_view text, std::string_view acronym) {
  const std::string name = Fold(acronym);
  const WordRow row(text);
  for (std::size_t at = 0; at < row.words().size(); ++at) {
    if (row.words()[at].folded != name) continue;
    Words before, after;
    for (std::size_t i = at > name.size() + 1 ? at - name.size() - 1 : 0; i < at; ++i)
      before.push_back(row.words()[i].folded);
    for (std::size_t i = at + 1; i < std::min(row.words().size(), at + name.size() + 2); ++i)
      after.push_back(row.words()[i].folded);
    if (row.TextOf(at, at + 1)[0] == '(' && HasInitials(before, name)) return true;
    if (!after.empty() && row.TextOf(at + 1, at + 2)[0] == '(' && HasInitials(after, name)) return true;
  }
  return false;
}

}  // namespace summit
