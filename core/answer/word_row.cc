#include "core/answer/word_row.h"

#include <algorithm>

#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

bool EndsClause(std::string_view chunk) {
  while (!chunk.empty() && std::string_view("\"')").find(chunk.back()) != std::string_view::npos)
    chunk.remove_suffix(1);
  return !chunk.empty() && std::string_view(".!?;").find(chunk.back()) != std::string_view::npos;
}

}  // namespace

WordRow::WordRow(std::string_view text) {
  const std::string collapsed = CollapseSpaces(text);
  for (const std::string_view chunk : Split(collapsed, ' ')) {
    chunks_.emplace_back(chunk);
    if (chunk.find("://") != std::string_view::npos) continue;  // an address tells of nothing
    const std::size_t first = words_.size();
    for (std::string& word : FoldedWords(chunk)) {
      std::string stem = Stem(word);
      words_.push_back({std::move(word), std::move(stem), chunks_.size() - 1, false, false});
    }
    if (words_.size() > first) words_.back().closes = EndsClause(chunk);
  }
  for (std::size_t i = 0; i < words_.size(); ++i) {
    words_[i].opens = i == 0 || words_[i - 1].closes;
    stems_.push_back(words_[i].stem);
  }
}

std::vector<std::size_t> WordRow::PlacesOf(const WantedWord& wanted) const {
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < stems_.size(); ++at)
    if (std::ranges::any_of(wanted.stems, [&](const std::vector<std::string>& form) {
          return !form.empty() && at + form.size() <= stems_.size() &&
                 std::equal(form.begin(), form.end(), stems_.begin() + static_cast<std::ptrdiff_t>(at));
        }))
      places.push_back(at);
  return places;
}

std::string WordRow::TextOf(std::size_t begin, std::size_t end) const {
  end = std::min(end, words_.size());
  if (begin >= end) return {};
  std::string text;
  for (std::size_t chunk = words_[begin].chunk; chunk <= words_[end - 1].chunk; ++chunk)
    text += (text.empty() ? "" : " ") + chunks_[chunk];
  return text;
}

std::size_t WordRow::SentenceBegin(std::size_t at) const {
  while (at > 0 && !words_[at].opens) --at;
  return at;
}

std::size_t WordRow::SentenceEnd(std::size_t at) const {
  while (at < words_.size() && !words_[at].closes) ++at;
  return std::min(at + 1, words_.size());
}

}  // namespace summit
