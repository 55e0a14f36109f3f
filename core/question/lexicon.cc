#include "core/question/lexicon.h"

#include <algorithm>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kLongestName = 4;  // words

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

}  // namespace

Lexicon::Lexicon(const Archive& archive) {
  for (const SummitRecord& record : archive.Summits()) {
    if (record.city) cities_.emplace(NameKey(record.city->value), record.city->value);
    if (!record.colocated_with) continue;
    const std::string event = WithoutYear(record.colocated_with->value);
    events_.emplace(NameKey(event), event);
  }
  cities_.erase("");
  events_.erase("");
}

Lexicon::Match Lexicon::FindCity(const std::vector<InputWord>& tokens, std::size_t begin) const {
  std::string key;
  Match longest;
  const std::size_t end = std::min(tokens.size(), begin + kLongestName);
  for (std::size_t i = begin; i < end; ++i) {
    key += NameKey(tokens[i].raw);
    const auto found = cities_.find(key);
    if (found != cities_.end()) longest = {found->second, i - begin + 1};
  }
  return longest;
}

bool Lexicon::IsEvent(std::string_view folded) const { return events_.contains(NameKey(folded)); }

}  // namespace summit
