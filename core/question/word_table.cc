#include "core/question/word_table.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/question/edit_distance.h"
#include "core/question/ordinary_words.h"
#include "core/question/words/operator_words.h"
#include "core/question/words/people_words.h"
#include "core/question/words/question_words.h"
#include "core/question/words/small_words.h"
#include "core/question/words/subject_words.h"
#include "core/question/words/word_row.h"

namespace summit {
namespace {

using words::kLanguages;
using words::kOperators;
using words::kPeopleAndPlaces;
using words::kQuestionWords;
using words::kSmallWords;
using words::kSubjects;
using words::Row;

constexpr const Row* kTables[] = {kQuestionWords, kSubjects, kPeopleAndPlaces, kOperators, kSmallWords};
constexpr std::size_t kSizes[] = {std::size(kQuestionWords), std::size(kSubjects), std::size(kPeopleAndPlaces),
                                  std::size(kOperators), std::size(kSmallWords)};

using PerLanguage = std::array<Meaning, kLanguages>;

std::string WithSpaces(std::string_view group) {
  std::string words(group);
  for (char& c : words) c = c == '_' ? ' ' : c;
  return words;
}

/// Of two meanings in one language the first stands.
std::unordered_map<std::string, PerLanguage> MakeIndex() {
  std::unordered_map<std::string, PerLanguage> index;
  for (std::size_t table = 0; table < std::size(kTables); ++table)
    for (std::size_t row = 0; row < kSizes[table]; ++row)
      for (std::size_t language = 0; language < kLanguages; ++language)
        for (const std::string_view group : Split(kTables[table][row].words[language], ' ')) {
          if (group.empty()) continue;
          Meaning& meaning = index[WithSpaces(group)][language];
          if (meaning.sense == Sense::kNone) meaning = {kTables[table][row].sense, kTables[table][row].key};
        }
  return index;
}

const std::unordered_map<std::string, PerLanguage>& Index() {
  static const auto index = MakeIndex();
  return index;
}

constexpr std::size_t kShortestSlip = 4;
constexpr std::size_t kLongWord = 9;      // letters from which on two slips may be in one word
constexpr std::size_t kMiddlingWord = 6;  // and from which on one vowel may stand for another
constexpr std::size_t kSureWord = 9;      // and from which on any letter may

/// The single words of ours that say what is wanted, by first letter; the same views as in the tables.
using Wanted = std::unordered_map<char, std::vector<std::pair<std::string_view, std::size_t>>>;  // word and language

template <std::size_t N>
void AddWanted(const Row (&rows)[N], Wanted& wanted) {
  for (const Row& row : rows)
    for (std::size_t language = 0; language < kLanguages; ++language)
      for (const std::string_view word : Split(row.words[language], ' '))
        if (word.size() >= kShortestSlip && word.find('_') == std::string_view::npos)
          wanted[word.front()].emplace_back(word, language);
}

/// Those that say what is done with it, and those that say nothing: only where none of the others can be meant.
Wanted MakeOthers() {
  Wanted others;
  AddWanted(kOperators, others);
  AddWanted(kSmallWords, others);
  return others;
}

Wanted MakeWanted() {
  Wanted wanted;
  AddWanted(kQuestionWords, wanted);
  AddWanted(kSubjects, wanted);
  AddWanted(kPeopleAndPlaces, wanted);
  for (const std::string_view word : {"summit", "summits"}) wanted['s'].emplace_back(word, 0);
  return wanted;
}

bool IsVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

/// The other ending of a word is no slip: "member" and "members", "attend" and "attends".
bool IsInflection(std::string_view a, std::string_view b) {
  static constexpr std::string_view kEndings = "sdrnmt";
  if (a.size() > b.size()) std::swap(a, b);
  return b.size() == a.size() + 1 && b.starts_with(a) && kEndings.find(b.back()) != std::string_view::npos;
}

/// "sumitt" and "summit": which letters are doubled is what people forget.
std::string WithoutDoubles(std::string_view word) {
  std::string once;
  for (const char c : word)
    if (once.empty() || once.back() != c) once += c;
  return once;
}

/// "topiks"
bool SoundAlike(char a, char b) {
  static constexpr std::string_view kPairs[] = {"ck", "sz", "cs", "fv"};
  return std::ranges::any_of(
      kPairs, [&](std::string_view pair) { return (pair[0] == a && pair[1] == b) || (pair[0] == b && pair[1] == a); });
}

/// In short words a letter too many, too few or swapped is a slip; another letter may be another word.
bool IsSlip(std::string_view typed, std::string_view meant) {
  const std::size_t limit = std::max(typed.size(), meant.size()) < kLongWord ? 1 : 2;
  const std::size_t distance = EditDistance(typed, meant, limit);
  if (distance > 1 && typed.size() >= kMiddlingWord && WithoutDoubles(typed) == WithoutDoubles(meant)) return true;
  if (distance == 0 || distance > limit || IsInflection(typed, meant)) return false;
  if (distance > 1 || typed.size() != meant.size()) return typed.back() == meant.back() || distance == 1;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (typed[i] == meant[i]) continue;
    const bool swapped = i + 1 < typed.size() && typed[i] == meant[i + 1] && typed[i + 1] == meant[i];
    if (typed.size() >= kSureWord) return true;
    const bool alike = (IsVowel(typed[i]) && IsVowel(meant[i])) || SoundAlike(typed[i], meant[i]);
    return swapped || (typed.size() >= kMiddlingWord && alike);
  }
  return false;
}

}  // namespace

Meaning FindMeaning(std::string_view words, Languages languages) {
  const auto found = Index().find(std::string(words));
  if (found == Index().end()) return {};
  for (std::size_t language = 1; language < kLanguages; ++language)
    if ((languages >> language & 1) != 0 && found->second[language].sense != Sense::kNone)
      return found->second[language];
  return found->second[0];
}

Languages LanguagesOf(std::string_view word) {
  Languages languages = 0;
  const auto found = Index().find(std::string(word));
  if (found == Index().end()) return languages;
  for (std::size_t language = 0; language < kLanguages; ++language)
    if (found->second[language].sense != Sense::kNone) languages = static_cast<Languages>(languages | 1U << language);
  return languages;
}

namespace {

/// The one word it can only be a slip of; empty where there is none, or words of several meanings.
std::string_view OneMeant(std::string_view word, Languages languages, const Wanted& wanted, std::size_t limit,
                          bool& several) {
  const auto bucket = wanted.find(word.front());
  if (bucket == wanted.end()) return {};
  std::string_view found;
  Meaning meaning;
  for (const auto& [meant, language] : bucket->second) {
    const bool spoken = language == 0 || (languages >> language & 1) != 0;
    if (!spoken || !IsSlip(word, meant) || EditDistance(word, meant, 2) > limit) continue;
    const Meaning other = FindMeaning(meant, languages);
    if (!found.empty() && (other.sense != meaning.sense || other.key != meaning.key)) {
      several = true;
      return {};
    }
    found = meant;
    meaning = other;
  }
  return found;
}

}  // namespace

std::string_view PutRight(std::string_view word, Languages languages) {
  static const Wanted wanted = MakeWanted(), others = MakeOthers();
  if (word.size() < kShortestSlip || LanguagesOf(word) != 0 || IsOrdinaryWord(word)) return {};
  bool several = false;
  const std::string_view found = OneMeant(word, languages, wanted, 2, several);
  return found.empty() && !several ? OneMeant(word, languages, others, 1, several) : found;
}

}  // namespace summit
