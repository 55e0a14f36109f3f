#include "core/answer/wanted_name.h"

#include <algorithm>
#include <utility>

#include "core/answer/stem.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::string_view kLegalForms[] = {"ltd", "limited", "inc", "gmbh", "llc", "corp", "co",
                                            "bv",  "sarl",    "sas", "plc",  "oy",  "ab"};

bool IsLegalForm(std::string_view word) { return std::ranges::count(kLegalForms, word) > 0; }

void AddSpelling(std::string_view text, WantedName& wanted) {
  std::vector<std::string> words = StemmedWords(text);
  if (wanted.kind == NameKind::kCompany)
    while (words.size() > 1 && IsLegalForm(words.back())) words.pop_back();
  if (!words.empty() && std::ranges::count(wanted.spellings, words) == 0) wanted.spellings.push_back(std::move(words));
}

/// "iot" for "Internet of Things".
void AddInitials(std::string_view text, WantedName& wanted) {
  const std::vector<std::string> words = FoldedWords(text);
  if (words.size() < 3 || (wanted.kind != NameKind::kTopic && wanted.kind != NameKind::kXep)) return;
  std::string initials;
  for (const std::string& word : words) initials += word.front();
  AddSpelling(initials, wanted);
}

bool IsXep(std::string_view text) { return StartsWithNoCase(text, "XEP-"); }

WantedName MakeWanted(const NamedThing& thing, const Archive& archive) {
  WantedName wanted;
  wanted.kind = thing.kind;
  wanted.name = thing.name;
  wanted.typed = thing.typed;
  AddSpelling(thing.name, wanted);
  AddInitials(thing.name, wanted);
  if (thing.name.empty()) AddSpelling(thing.typed, wanted);
  const std::string key = NameKey(thing.name);
  for (const ArchiveName& known : archive.Names()) {
    const bool same_kind =
        known.kind == thing.kind || ((known.kind == NameKind::kXep || known.kind == NameKind::kTopic) &&
                                     (thing.kind == NameKind::kXep || thing.kind == NameKind::kTopic));
    const auto is_it = [&](const std::string& variant) { return NameKey(variant) == key; };
    if (!same_kind || key.empty() || !(is_it(known.name) || std::ranges::any_of(known.variants, is_it))) continue;
    AddSpelling(known.name, wanted);
    for (const std::string& variant : known.variants) AddSpelling(variant, wanted);
    for (const std::string& variant : known.variants)
      if (NameKey(variant) == NameKey(thing.typed)) wanted.as_written = variant;
    if (IsXep(known.name)) wanted.xep = known.name;
  }
  if (IsXep(thing.name)) wanted.xep = thing.name;
  return wanted;
}

/// A person is known by any of the names, in any order; everything else by its words in a row.
bool HasName(const std::vector<std::string>& words, const std::vector<std::string>& spelling, bool any_order) {
  if (!any_order) return HasRun(words, spelling);
  return std::ranges::all_of(spelling, [&](const std::string& word) { return std::ranges::count(words, word) > 0; });
}

/// "iot" in "Internet-of-Things gateways".
bool HasInitials(std::string_view text, std::string_view initials) {
  constexpr std::size_t kFewest = 3, kMost = 6;
  if (initials.size() < kFewest || initials.size() > kMost) return false;
  std::vector<std::string> words;  // as written: the first and the last of the run begin with a capital
  for (const std::string_view chunk : Split(text, ' '))
    for (const std::string_view word : Split(chunk, '-'))
      if (!Trim(word).empty()) words.emplace_back(Trim(word));
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  for (std::size_t i = 0; i + initials.size() <= words.size(); ++i) {
    if (!is_capital(words[i].front()) || !is_capital(words[i + initials.size() - 1].front())) continue;
    std::size_t same = 0;
    while (same < initials.size() && (words[i + same].front() | 0x20) == initials[same]) ++same;
    if (same == initials.size()) return true;
  }
  return false;
}

}  // namespace

bool WantedName::Fits(std::string_view text) const {
  const std::vector<std::string> words = StemmedWords(text);
  const bool topical = kind == NameKind::kTopic && (loose || name.empty()) && spellings.size() == 1;
  if (topical && spellings.front().size() == 1 && HasInitials(text, spellings.front().front())) return true;
  const bool any_order = kind == NameKind::kPerson || loose;
  const std::string key = NameKey(text);
  return std::ranges::any_of(spellings, [&](const std::vector<std::string>& spelling) {
    if (HasName(words, spelling, any_order)) return true;
    std::string joined;
    for (const std::string& word : spelling) joined += word;
    return joined.size() > 2 && (key == joined || Stem(key) == joined);
  });
}

std::string WantedName::Shown() const {
  if (!name.empty() && name == xep && NameKey(typed) != NameKey(xep) && !typed.empty())
    return ShownTyped() + " (" + xep + ")";
  return name.empty() ? ShownTyped() : name;
}

/// As the archive writes what was typed, where it is one of the spellings; else as typed.
std::string WantedName::ShownTyped() const {
  if (!as_written.empty()) return as_written;
  std::vector<std::string> words;
  for (const std::string_view word : Split(typed, ' ')) words.emplace_back(word);
  return Echo(words);
}

std::vector<WantedName> WantedNames(const Question& question, const std::vector<NameKind>& kinds,
                                    const Archive& archive) {
  std::vector<WantedName> wanted;
  for (const NamedThing& thing : question.names)
    if (std::ranges::count(kinds, thing.kind) > 0) wanted.push_back(MakeWanted(thing, archive));
  if (!wanted.empty() || question.unknown.empty()) return wanted;
  WantedName words;
  words.loose = true;
  for (const std::string& word : question.unknown) words.typed += (words.typed.empty() ? "" : " ") + word;
  AddSpelling(words.typed, words);
  if (!words.spellings.empty()) wanted.push_back(std::move(words));
  return wanted;
}

bool SameOrganisation(std::string_view a, std::string_view b) {
  if (OrganisationKey(a) == OrganisationKey(b)) return true;
  std::vector<std::string> shorter = FoldedWords(a), longer = FoldedWords(b);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  return !shorter.empty() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

std::string OrganisationKey(std::string_view name) {
  std::vector<std::string> words = FoldedWords(name);
  while (words.size() > 1 && IsLegalForm(words.back())) words.pop_back();
  std::string key;
  for (const std::string& word : words) key += word;
  return key.empty() ? NameKey(name) : key;
}

}  // namespace summit
