#include "core/answer/passage_posts.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {

std::vector<PostId> PostsOnJustThat(const PassageQuery& query, const Archive& archive, const PostTitles& titles) {
  static constexpr std::string_view kBeside[] = {"what", "is",  "are",          "s",  "a",
                                                 "an",   "the", "introduction", "to", "introducing"};
  constexpr std::size_t kLongestTitle = 60, kMostPosts = 3;
  std::vector<PostId> posts;
  if (!query.defines || query.subjects.empty()) return posts;
  const std::vector<std::string> subject = FoldedWords(query.subjects.front());
  std::vector<PostTitles::Sign> signs;
  for (const std::string& wanted : StemmedWords(query.subjects.front()))
    signs.emplace_back([wanted](const std::string& stem) { return stem == wanted; });
  for (const std::size_t place : titles.With(signs)) {
    const PostInfo& post = archive.Posts()[place];
    if (posts.size() == kMostPosts) break;
    if (post.title.size() > kLongestTitle) continue;
    std::vector<std::string> title = FoldedWords(post.title);
    std::erase_if(title, [](const std::string& word) { return std::ranges::count(kBeside, word) > 0; });
    if (title == subject) posts.push_back(post.id);
  }
  return posts;
}

std::vector<PostId> PostsOnEvent(const PassageQuery& query, const Archive& archive, const PostTitles& titles) {
  constexpr std::size_t kLongestTitle = 80, kMostPosts = 3;
  std::vector<PostId> posts;
  const bool asks = query.asked == Asked::kWhen || query.asked == Asked::kWhere;
  if (!asks || query.words.size() < 2 || query.clock || query.link || query.house) return posts;
  std::vector<PostTitles::Sign> signs;
  for (const WantedWord& word : query.words) signs.push_back(word.Hint());
  for (const std::size_t place : titles.With(signs)) {
    const PostInfo& post = archive.Posts()[place];
    if (posts.size() == kMostPosts) break;
    if (post.title.size() > kLongestTitle) continue;
    const std::vector<std::string> title = StemmedWords(post.title);
    const auto in_title = [&](const WantedWord& word) { return word.StandsIn(title); };
    if (std::ranges::all_of(query.words, in_title)) posts.push_back(post.id);
  }
  return posts;
}

std::vector<PostId> PostsOnElections(const PassageQuery& query, const Archive& archive) {
  static constexpr std::string_view kSigns[] = {"board", "council", "voting", "election", "elections", "results"};
  constexpr std::size_t kMostPosts = 8;
  std::vector<PostId> posts;
  if (!query.members) return posts;
  for (const PostInfo& post : archive.Posts()) {
    if (static_cast<int>(post.date.year()) != query.years.front() || posts.size() == kMostPosts) continue;
    const std::vector<std::string> title = FoldedWords(post.title);
    const auto in_title = [&](std::string_view sign) { return std::ranges::count(title, sign) > 0; };
    if (std::ranges::any_of(kSigns, in_title)) posts.push_back(post.id);
  }
  return posts;
}

std::vector<PostId> PostsOfOtherYears(const PassageQuery& query, const Archive& archive) {
  std::vector<PostId> posts;
  for (const SummitRecord& record : archive.Summits()) {
    if (!record.dates || std::ranges::count(query.years, record.dates->value.year()) > 0) continue;
    for (const RelatedPost& related : record.posts)
      if (related.relation != Relation::kMention && std::ranges::count(query.of_years, related.post) == 0)
        posts.push_back(related.post);
  }
  return posts;
}

std::vector<PostId> PostsMentioning(const SummitRecord& record, const Archive& archive) {
  constexpr std::chrono::days kBefore{120}, kAfter{90};
  constexpr std::size_t kMostPosts = 24;
  std::vector<PostId> posts;
  if (!record.dates) return posts;
  const std::chrono::sys_days start(record.dates->value.start), end(record.dates->value.end);
  for (const RelatedPost& related : record.posts) {
    if (related.relation != Relation::kMention || posts.size() == kMostPosts) continue;
    const PostInfo* post = archive.FindPost(related.post);
    if (post == nullptr) continue;
    const std::chrono::sys_days written(post->date);
    if (written >= start - kBefore && written <= end + kAfter) posts.push_back(related.post);
  }
  return posts;
}

}  // namespace summit
