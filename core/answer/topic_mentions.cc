#include "core/answer/topic_mentions.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/answer/sentence.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostPassages = 48;
constexpr std::size_t kLongestQuote = 240;

PassageRequest RequestFor(const WantedName& wanted, const Pool& pool) {
  PassageRequest request;
  request.words = {wanted.typed.empty() ? wanted.name : wanted.typed};
  std::vector<std::string> others;
  for (const std::string& other : {wanted.name, wanted.as_written})
    if (!other.empty() && other != request.words.front()) others.push_back(other);
  request.likewise = {std::move(others)};
  request.limit = kMostPassages;
  for (const SummitRecord* record : pool)
    for (const RelatedPost& related : record->posts)
      if (related.relation != Relation::kMention) request.posts.push_back(related.post);
  return request;
}

/// "MIX" is not meant by "mix": short forms in capitals have to stand there as they are.
bool HasAsWritten(const WantedName& wanted, const std::string& text) {
  const std::string& name = wanted.as_written.empty() ? wanted.name : wanted.as_written;
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const bool capitals = name.size() > 1 && name.size() <= 6 && std::ranges::none_of(name, is_small);
  return !capitals || text.find(name) != std::string::npos;
}

bool IsAbout(const SummitRecord& record, const PostId& post) {
  return std::ranges::any_of(record.posts, [&](const RelatedPost& related) {
    return related.post == post && related.relation != Relation::kMention;
  });
}

/// The sentence that has it.
std::string QuoteOf(const WantedName& wanted, const std::string& text) {
  for (const std::string& sentence : SplitSentences(text))
    if (wanted.Fits(sentence)) return CutText(sentence, kLongestQuote);
  return CutText(CollapseSpaces(text), kLongestQuote);
}

}  // namespace

std::vector<TopicMention> MentionsInText(const WantedName& wanted, const Pool& pool, const AnswerContext& context) {
  std::vector<TopicMention> mentions;
  const auto is_letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  if (std::ranges::none_of(wanted.typed, is_letter)) return mentions;  // "2.5"
  const PassageRequest request = RequestFor(wanted, pool);
  if (request.posts.empty()) return mentions;
  for (const Passage& passage : context.archive.Passages(request)) {
    if (!wanted.Fits(passage.text) || !HasAsWritten(wanted, passage.text)) continue;
    for (const SummitRecord* record : pool) {
      const auto same = [&](const TopicMention& other) { return other.record == record; };
      if (!IsAbout(*record, passage.post.id) || std::ranges::any_of(mentions, same)) continue;
      mentions.push_back(
          {record, {passage.post.id, passage.line, QuoteOf(wanted, passage.text), Cite(passage.post).url}});
    }
  }
  std::ranges::sort(mentions, {}, [](const TopicMention& mention) { return mention.record->number; });
  return mentions;
}

}  // namespace summit
