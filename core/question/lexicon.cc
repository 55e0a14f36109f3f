#include "core/question/lexicon.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/question/edit_distance.h"
#include "core/question/nicknames.h"
#include "core/question/place_names.h"
#include "core/question/word_table.h"

namespace summit {
namespace {

constexpr std::size_t kLongestName = 6;   // words
constexpr std::size_t kShortestPart = 3;  // letters
constexpr std::size_t kMostNear = 3;
constexpr std::size_t kShortestSlip = 4;
constexpr std::size_t kLongWord = 7;  // letters from which on two slips may be in one word

bool IsFigures(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "FOSDEM 2007" without its year.
std::string WithoutYear(std::string_view event) {
  std::string name;
  for (std::string_view word : Split(event, ' ')) {
    if (IsFigures(word)) continue;
    if (!name.empty()) name += ' ';
    name += word;
  }
  return name;
}

/// "XEP-0369" in the ways it is typed: "xep 369", "xep-0369", "0369" not.
std::vector<std::string> SpecKeys(std::string_view spec) {
  std::vector<std::string> keys = {NameKey(spec)};
  const std::size_t figures = keys.front().find_first_of("0123456789");
  if (figures == std::string::npos) return keys;
  const std::size_t first = keys.front().find_first_not_of('0', figures);
  if (first != std::string::npos && first > figures)
    keys.push_back(keys.front().substr(0, figures) + keys.front().substr(first));
  return keys;
}

/// "us a" is no way to write USA: short words only make up a name that is parted too.
bool MayBeJoined(const std::vector<InputWord>& tokens, std::size_t begin, std::size_t end, std::string_view name) {
  if (end - begin == 1 || name.find_first_of(" -") != std::string_view::npos) return true;
  return std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                     tokens.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const InputWord& token) { return token.folded.size() >= kShortestPart; });
}

/// A name that is a word of ours as well ("Dinner", "Search") does not say that the name is meant.
bool IsOurWord(std::string_view spelling) {
  const std::string folded = Fold(spelling);
  return LanguagesOf(folded) != 0 || folded == "xmpp" || folded == "summit" || IsFigures(folded);
}

}  // namespace

Lexicon::Lexicon(const Archive& archive, WordTest used) : used_(std::move(used)) {
  for (const ArchiveName& known : archive.Names()) {
    AddName(known.kind, known.name, known.name);
    for (const std::string& variant : known.variants) AddName(known.kind, variant, known.name);
  }
  for (const SummitRecord& record : archive.Summits()) AddRecord(record);
  for (const Nickname& known : Nicknames()) {
    const auto things = names_.find(NameKey(known.name));
    const auto nick = names_.find(NameKey(known.nick));
    const bool signs = nick != names_.end() && NameKey(nick->second.front().name) == NameKey(known.nick);
    if (signs) nicks_.emplace(NameKey(known.name), known.nick);
    if (things == names_.end() || things->second.front().kind != NameKind::kPerson) continue;
    names_[NameKey(known.nick)] = {things->second.front()};  // rather than the author of that name
  }
}

std::string Lexicon::AuthorNamed(std::string_view name) const {
  const auto found = nicks_.find(NameKey(name));
  return found == nicks_.end() ? std::string(name) : found->second;
}

void Lexicon::AddRecord(const SummitRecord& record) {
  KnownSummit known{record.number, {}, {}, {}, {}, record.online};
  if (record.dates) known.dates = record.dates->value;
  if (record.city) {
    known.city = NameKey(record.city->value);
    AddName(NameKind::kCity, record.city->value, record.city->value);
  }
  if (record.country) {
    const std::string_view english = CountryNamed(Fold(record.country->value));
    known.country = NameKey(english.empty() ? record.country->value : english);
    AddName(NameKind::kCountry, record.country->value, record.country->value);
  }
  if (record.region) {
    known.region = NameKey(record.region->value);
    AddName(NameKind::kCountry, record.region->value, record.region->value);
  }
  if (record.venue) AddName(NameKind::kVenue, record.venue->value, record.venue->value);
  if (record.colocated_with) {
    const std::string event = WithoutYear(record.colocated_with->value);
    AddName(NameKind::kEvent, event, event);
  }
  for (const auto& host : record.hosts) AddName(NameKind::kCompany, host.value, host.value);
  for (const auto& sponsor : record.sponsors) AddName(NameKind::kCompany, sponsor.value.name, sponsor.value.name);
  for (const auto& person : record.participants) {
    AddName(NameKind::kPerson, person.value.name, person.value.name);
    AddName(NameKind::kCompany, person.value.affiliation, person.value.affiliation);
  }
  for (const auto& topic : record.topics) AddName(NameKind::kTopic, topic.value.name, topic.value.name);
  summits_.push_back(std::move(known));
}

void Lexicon::AddName(NameKind kind, std::string_view spelling, std::string_view name) {
  if (spelling.size() < 2 || Split(spelling, ' ').size() > kLongestName || IsOurWord(spelling)) return;
  // "~40 people" is no name, whatever list it stands in.
  const std::vector<std::string> words = FoldedWords(spelling);
  if (kind == NameKind::kTopic && words.size() > 1 && IsFigures(words.front()) && LanguagesOf(words[1]) != 0) return;
  const std::string key = NameKey(kind == NameKind::kEvent ? WithoutYear(spelling) : std::string(spelling));
  if (key.empty()) return;
  if (kind == NameKind::kCity) cities_.emplace(key, name);
  if (kind == NameKind::kCountry) countries_.emplace(key, name);
  if (kind == NameKind::kEvent) events_.emplace(key, kind == NameKind::kEvent ? WithoutYear(name) : std::string(name));
  if (kind == NameKind::kCity || kind == NameKind::kCountry || kind == NameKind::kEvent) return AddSlip(spelling, name);
  const NamedThing thing{kind, std::string(name), {}};
  for (const std::string& one : SpecKeys(spelling)) {
    auto& things = names_[one];
    const bool there = std::ranges::any_of(
        things, [&](const NamedThing& other) { return other.kind == kind && NameKey(other.name) == NameKey(name); });
    if (!there) things.push_back(thing);
  }
  AddSlip(spelling, kind == NameKind::kXep ? spelling : name);  // nobody knows a specification by its number
  if (kind == NameKind::kPerson) AddPerson(name);
}

void Lexicon::AddPerson(std::string_view name) {
  const auto words = Split(name, ' ');
  if (words.size() < 2) return;
  for (const std::string_view word : words) {
    const std::string folded = Fold(word);
    if (CountCodePoints(folded) < kShortestPart || IsOurWord(folded)) continue;
    auto& whole = person_parts_[folded];
    const auto same = [&](const std::string& other) { return NameKey(other) == NameKey(name); };
    if (std::ranges::none_of(whole, same)) whole.emplace_back(name);
    AddSlip(word, word);
  }
}

void Lexicon::AddSlip(std::string_view spelling, std::string_view name) {
  const std::string key = NameKey(spelling);
  const bool letters = key.find_first_of("0123456789") == std::string::npos;
  if (key.size() >= kShortestSlip && letters) slips_[key.front()].emplace(key, name);
}

Lexicon::Match Lexicon::FindKey(const Keys& keys, const std::vector<InputWord>& tokens, std::size_t begin) {
  std::string key;
  Match longest;
  const std::size_t end = std::min(tokens.size(), begin + kLongestName);
  for (std::size_t i = begin; i < end; ++i) {
    key += NameKey(tokens[i].raw);
    const auto found = keys.find(key);
    if (found != keys.end() && MayBeJoined(tokens, begin, i + 1, found->second))
      longest = {found->second, i - begin + 1};
  }
  return longest;
}

Lexicon::Match Lexicon::FindCity(const std::vector<InputWord>& tokens, std::size_t begin) const {
  Match longest = FindKey(cities_, tokens, begin);
  std::string folded;
  for (std::size_t i = begin; i < std::min(tokens.size(), begin + kLongestPlace); ++i) {
    folded += (folded.empty() ? "" : " ") + tokens[i].folded;
    const std::string_view english = EnglishCity(folded);
    if (english.empty() || i - begin + 1 <= longest.tokens) continue;
    const auto known = cities_.find(NameKey(english));
    if (known != cities_.end()) longest = {known->second, i - begin + 1};
  }
  return longest;
}

Lexicon::Match Lexicon::FindCountry(const std::vector<InputWord>& tokens, std::size_t begin) const {
  Match longest = FindKey(countries_, tokens, begin);
  std::string folded;
  for (std::size_t i = begin; i < std::min(tokens.size(), begin + kLongestPlace); ++i) {
    folded += (folded.empty() ? "" : " ") + tokens[i].folded;
    const std::string_view english = CountryNamed(folded);
    if (english.empty() || i - begin + 1 <= longest.tokens) continue;
    const auto known = countries_.find(NameKey(english));
    longest = {known == countries_.end() ? std::string(english) : known->second, i - begin + 1};
  }
  return longest;
}

Lexicon::Match Lexicon::FindEvent(const std::vector<InputWord>& tokens, std::size_t begin) const {
  return FindKey(events_, tokens, begin);
}

Lexicon::Names Lexicon::FindName(const std::vector<InputWord>& tokens, std::size_t begin) const {
  Names longest;
  std::string key;
  const std::size_t end = std::min(tokens.size(), begin + kLongestName);
  for (std::size_t i = begin; i < end; ++i) {
    key += NameKey(tokens[i].raw);
    const auto found = names_.find(key);
    if (found != names_.end() && MayBeJoined(tokens, begin, i + 1, found->second.front().name))
      longest = {found->second, i - begin + 1};
  }
  return longest;
}

bool Lexicon::IsEvent(std::string_view folded) const { return events_.contains(NameKey(folded)); }

std::optional<std::string> Lexicon::FindPersonPart(std::string_view folded) const {
  const auto found = person_parts_.find(folded);
  if (found == person_parts_.end()) return std::nullopt;
  return found->second.size() == 1 ? found->second.front() : std::string();
}

std::vector<std::string> Lexicon::NearNames(std::string_view folded) const {
  const std::string key = NameKey(folded);
  const auto bucket = key.size() < kShortestSlip ? slips_.end() : slips_.find(key.front());
  if (bucket == slips_.end()) return {};
  const std::size_t limit = key.size() < kLongWord ? 1 : 2;
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const auto& [other, name] : bucket->second) {
    const std::size_t distance = EditDistance(key, other, limit);
    if (distance > 0 && distance <= limit) near.emplace_back(distance, name);
  }
  std::ranges::sort(near);
  std::vector<std::string> names;
  for (auto& [distance, name] : near)
    if (names.size() < kMostNear && std::ranges::count(names, name) == 0) names.push_back(std::move(name));
  return names;
}

}  // namespace summit
