#include "core/answer/relation_agent.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "core/answer/answer_value.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

// How many words may stand between a verb and what it belongs to.
constexpr std::size_t kBetween = 5, kLongestAside = 12, kThanks = 30;

/// Whether the text at a place stands there as a name: with a capital, and no common word for it.
bool IsNamed(const WordRow& row, std::size_t at, const PassageQuery& query) {
  static constexpr std::string_view kCommon[] = {
      "i",       "we",      "he",       "she",      "they",     "you",    "it",       "this",    "that",     "these",
      "the",     "a",       "an",       "our",      "all",      "some",   "many",     "people",  "everyone", "users",
      "xmpp",    "jabber",  "summit",   "fosdem",   "gsoc",     "google", "summer",   "members", "who",      "which",
      "xep",     "rfc",     "internet", "security", "standard", "server", "client",   "there",   "what",     "here",
      "version", "release", "next",     "first",    "last",     "new",    "february", "today",   "code",     "by"};
  const std::string& folded = row.words()[at].folded;
  std::string text = row.TextOf(at, at + 1);
  while (!text.empty() && std::string_view("(\"'").find(text.front()) != std::string_view::npos) text.erase(0, 1);
  if (text.size() < 3 || !IsCapital(text[0]) || In(kCommon, folded) || IsMonthOrDay(folded)) return false;
  for (const std::string& known : query.Known())
    if (In(FoldedWords(known), folded)) return false;
  return true;
}

/// The first or the last part of a person's name, or a company.
bool IsKnownName(std::string_view folded, const Archive& archive) {
  return std::ranges::any_of(archive.Names(), [&](const ArchiveName& name) {
    if (name.kind != NameKind::kPerson && name.kind != NameKind::kCompany) return false;
    const std::vector<std::string> parts = FoldedWords(name.name);
    if (parts.empty()) return false;
    return parts.front() == folded && (name.kind == NameKind::kPerson || parts.size() == 1);
  });
}

/// Whether somebody's name ends at the word at `last`. What only opens a sentence has its capital anyway.
bool EndsName(const WordRow& row, std::size_t last, const PassageQuery& query, const Archive& archive) {
  const std::vector<PlacedWord>& words = row.words();
  const std::string text = row.TextOf(last, last + 1);
  const bool closed = text.ends_with(',') || text.ends_with(';') || text.ends_with(':');
  if (closed || !IsNamed(row, last, query)) return false;
  while (last > 0 && words[last - 1].chunk == words[last].chunk) --last;  // "Saint-Exupery"
  const bool pair = last > 0 && !words[last].opens && IsNamed(row, last - 1, query) &&
                    words[last - 1].chunk + 1 == words[last].chunk && !row.TextOf(last - 1, last).ends_with(',');
  static constexpr std::string_view kOurs[] = {"xsf", "foundation"};
  if (In(kOurs, words[last].folded)) return true;
  if (text.size() > 3 && std::ranges::all_of(text, IsCapital)) return true;  // an organisation by its letters
  if (pair && !words[last - 1].opens) return true;
  return IsKnownName(words[pair ? last - 1 : last].folded, archive);
}

bool IsHelper(std::string_view word) {
  static constexpr std::string_view kHelpers[] = {
      "has", "have", "had", "also", "recently", "first",   "again",   "been", "now",  "just", "is",
      "was", "will", "to",  "were", "are",      "decided", "already", "then", "once", "who",  "and"};
  return In(kHelpers, word) || (word.size() > 4 && word.ends_with("ly"));
}

/// "Ada (ada) has kindly started", "Ada, the head of Acme, started".
bool HasSubject(const WordRow& row, std::size_t at, const PassageQuery& query, const Archive& archive) {
  const std::vector<PlacedWord>& words = row.words();
  const std::size_t begin = row.SentenceBegin(at);
  std::size_t i = at;
  if (i > begin + 1 && words[i - 1].folded == "s" && words[i - 1].chunk == words[i - 2].chunk)
    return EndsName(row, i - 2, query, archive);  // "Ada's proposal"
  while (i > begin && i + kBetween > at && IsHelper(words[i - 1].folded)) --i;
  if (i == begin) return false;
  bool being = false;
  for (std::size_t helper = i; helper < at; ++helper)
    being = being || words[helper].folded == "is" || words[helper].folded == "was" || words[helper].folded == "been" ||
            words[helper].folded == "were" || words[helper].folded == "are";
  if (being && !words[at].folded.ends_with("ing") && words[at - 1].folded != "to") return false;  // it was done to it
  const std::string before = row.TextOf(i - 1, i);
  if (!before.ends_with(')') && !before.ends_with(',')) return EndsName(row, i - 1, query, archive);
  const char opening = before.ends_with(')') ? '(' : ',';
  for (std::size_t back = i - 1; back > begin && back + kLongestAside > i; --back) {
    const std::string text = row.TextOf(back - 1, back);
    const bool here = opening == '(' ? row.TextOf(back, back + 1).front() == '(' : text.ends_with(',');
    if (!here) continue;
    if (opening == '(') return EndsName(row, back - 1, query, archive);
    if (!IsNamed(row, back - 1, query)) return false;
    static constexpr std::string_view kRoles[] = {"author",   "maintainer", "developer", "contributor",
                                                  "member",   "founder",    "editor",    "chair",
                                                  "chairman", "lead",       "head",      "ceo"};
    if (back - 1 == begin)  // "Lou, editor of the diary, wrote"
      return In(kRoles, words[back].folded) || (back + 1 < i && In(kRoles, words[back + 1].folded));
    return IsNamed(row, back - 2, query);
  }
  return false;
}

/// "Started by Ada", "started in May by the Acme Club".
bool HasAgent(const WordRow& row, std::size_t at, const PassageQuery& query) {
  static constexpr std::string_view kSmall[] = {"the", "our", "its", "mr", "dr"};
  const std::vector<PlacedWord>& words = row.words();
  const std::size_t end = std::min(row.SentenceEnd(at), at + kBetween);
  for (std::size_t i = at + 1; i + 1 < end + 1 && i + 1 < words.size(); ++i) {
    if (words[i].folded != "by" || words[i].closes) continue;
    std::size_t name = i + 1;
    while (name < words.size() && In(kSmall, words[name].folded)) ++name;
    return name < words.size() && IsNamed(row, name, query);
  }
  return false;
}

/// "Thanks to the Acme Club for starting".
bool IsThankedFor(const WordRow& row, std::size_t at, const PassageQuery& query) {
  static constexpr std::string_view kSmall[] = {"the", "a", "all", "their", "his", "her"};
  const std::vector<PlacedWord>& words = row.words();
  const std::size_t begin = row.SentenceBegin(at);
  std::size_t i = at;
  while (i > begin && (IsHelper(words[i - 1].folded) || In(kSmall, words[i - 1].folded))) --i;
  if (i < begin + 2 || words[i - 1].folded != "for") return false;
  bool named = false;
  for (std::size_t back = i - 1; back-- > begin && back + kThanks > i;) {
    named = named || IsNamed(row, back, query);
    const std::string& word = words[back].folded;
    if (word == "thanks" || word == "thank") return named;
  }
  return false;
}

/// "Ada Byron for leading the meeting and booking the hall", as an item of a list of thanks.
bool IsItemFor(const WordRow& row, std::size_t at, const PassageQuery& query, const Archive& archive) {
  constexpr std::size_t kLongestName = 4;
  const std::vector<PlacedWord>& words = row.words();
  std::size_t name = 0;
  while (name < std::min(words.size(), kLongestName) && IsNamed(row, name, query)) ++name;
  const bool somebody = name > 1 || (name == 1 && IsKnownName(words[0].folded, archive));
  return somebody && name < at && words[name].folded == "for" && at < row.SentenceEnd(0);
}

/// "The starters are: Ada, Grace".
bool IsRoleOf(const WordRow& row, std::size_t at, const PassageQuery& query) {
  static constexpr std::string_view kBeing[] = {"is", "are", "was", "were"};
  const std::vector<PlacedWord>& words = row.words();
  const std::string& word = words[at].folded;
  const bool noun = word.ends_with("s") || word.ends_with("er") || word.ends_with("or");
  const bool colon = row.TextOf(at, at + 1).ends_with(':');
  const std::size_t next = at + 1;
  if (!noun || next >= words.size() || (!colon && !In(kBeing, words[next].folded))) return false;
  const std::size_t name = colon ? next : next + 1;
  return name + 1 < words.size() && IsNamed(row, name, query) && IsNamed(row, name + 1, query);
}

}  // namespace

bool NamesDoer(const WordRow& row, std::size_t at, const PassageQuery& query, const Archive& archive) {
  const std::string& word = row.words()[at].folded;
  if (query.deed.verb.word.empty() || query.deed.passive) return false;
  if (HasAgent(row, at, query) || IsRoleOf(row, at, query)) return true;
  if (word.ends_with("ing") && (IsThankedFor(row, at, query) || IsItemFor(row, at, query, archive))) return true;
  return !word.ends_with("tion") && HasSubject(row, at, query, archive);
}

bool NamesGiver(const WordRow& row, const PassageQuery& query) {
  const std::vector<std::size_t> places = row.PlacesOf(query.deed.object);
  return std::ranges::any_of(places, [&](std::size_t at) { return IsThankedFor(row, at, query); });
}

bool NamesMaker(const WordRow& row, const PassageQuery& query) {
  static constexpr std::string_view kOf[] = {"of", "behind"};
  constexpr std::size_t kFewest = 3;
  const std::vector<PlacedWord>& words = row.words();
  const auto agent = [&](const std::string& word) {  // "developer" of "develop"
    if (!word.ends_with("er") && !word.ends_with("or") && !word.ends_with("ers") && !word.ends_with("ors"))
      return false;
    return std::ranges::any_of(query.deed.verb.stems, [&](const std::vector<std::string>& form) {
      return form.size() == 1 && form[0].size() >= kFewest && word.starts_with(form[0]) &&
             word.size() <= form[0].size() + kFewest;
    });
  };
  for (std::size_t at = 1; at + 2 < words.size(); ++at) {
    if (!In(kOf, words[at + 1].folded) || !agent(words[at].folded)) continue;
    const std::size_t begin = row.SentenceBegin(at), end = std::min(row.SentenceEnd(at), at + 2 + kBetween);
    const std::vector<std::size_t> objects = row.PlacesOf(query.deed.object);
    const auto straight = [&](std::size_t place) {  // and not "the maintainer of one and contributor to the other"
      if (place <= at || place >= end) return false;
      for (std::size_t i = at + 2; i < place; ++i)
        if (words[i].folded == "and" || words[i].folded == "to" || row.TextOf(i, i + 1).ends_with(',')) return false;
      return true;
    };
    if (std::ranges::none_of(objects, straight)) continue;
    for (std::size_t i = at; i-- > begin && i + kBetween > at;)
      if (IsNamed(row, i, query) && (i == begin || IsNamed(row, i - 1, query) || row.TextOf(i, i + 1).ends_with(',')))
        return true;
  }
  return false;
}

bool NamesOwner(const WordRow& row, const PassageQuery& query) {
  static constexpr std::string_view kTheirs[] = {"his", "her"};
  const std::vector<PlacedWord>& words = row.words();
  const auto owned = [&](std::size_t at) {
    const std::size_t begin = row.SentenceBegin(at);
    for (std::size_t i = at; i > begin + 1 && i + kBetween > at + 2; --i) {
      if (In(kTheirs, words[i - 1].folded)) return IsNamed(row, begin, query) && IsNamed(row, begin + 1, query);
      const std::string before = row.TextOf(i - 1, i);
      const bool one = words[i - 1].folded == "s" && words[i - 1].chunk == words[i - 2].chunk;
      if (one) return IsNamed(row, i - 2, query);
      if (before.ends_with("s'") || before.ends_with("s\u2019")) return IsNamed(row, i - 1, query);
    }
    return false;
  };
  return std::ranges::any_of(row.PlacesOf(query.deed.object), owned);
}

bool AuthorDidIt(std::string_view text, const PassageQuery& query, const PostInfo& post) {
  if (query.asked != Asked::kWho || query.deed.verb.word.empty() || post.authors.size() != 1) return false;
  static constexpr std::string_view kAsking[] = {"can", "could", "do",   "did",  "should", "would",
                                                 "may", "must",  "will", "what", "how",    "if"};
  const WordRow row(text);
  const std::vector<PlacedWord>& words = row.words();
  return std::ranges::any_of(row.PlacesOf(query.deed.verb), [&](std::size_t at) {
    const std::size_t begin = row.SentenceBegin(at);
    for (std::size_t i = at > begin + 2 ? at - 2 : begin; i < at; ++i)
      if (words[i].folded == "i") return i == begin || !In(kAsking, words[i - 1].folded);  // "what can I win?"
    return false;
  });
}

bool NamesDoerOf(std::string_view text, const PassageQuery& query, const Archive& archive) {
  if (query.asked != Asked::kWho || query.deed.verb.word.empty()) return false;
  const WordRow row(text);
  return std::ranges::any_of(row.PlacesOf(query.deed.verb),
                             [&](std::size_t at) { return NamesDoer(row, at, query, archive); });
}

}  // namespace summit
