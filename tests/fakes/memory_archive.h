#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/model/archive.h"

namespace summit {

/// An Archive held in memory, for tests of whatever asks one. Search is by substring of folded text: enough to
/// see that a question reaches it, not a model of ranking. Needs summit_base and summit_model only.
class MemoryArchive : public Archive {
 public:
  MemoryArchive() = default;
  MemoryArchive(std::vector<SummitRecord> records, std::vector<PostInfo> posts)
      : records_(std::move(records)), posts_(std::move(posts)) {
    std::sort(records_.begin(), records_.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    std::sort(posts_.begin(), posts_.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  }

  /// Text that Search looks through besides the titles; a post may have several sections.
  MemoryArchive& AddText(const PostId& post, std::string heading, std::string text, int line = 1) {
    texts_[post].push_back({std::move(heading), std::move(text), line});
    return *this;
  }

  const std::vector<SummitRecord>& Summits() const override { return records_; }
  const std::vector<PostInfo>& Posts() const override { return posts_; }
  const PostInfo* FindPost(const PostId& id) const override {
    for (const PostInfo& post : posts_)
      if (post.id == id) return &post;
    return nullptr;
  }
  std::size_t PostCount() const override { return posts_.size(); }
  std::optional<Date> LatestPost() const override {
    std::optional<Date> latest;
    for (const PostInfo& post : posts_)
      if (!latest || *latest < post.date) latest = post.date;
    return latest;
  }

  /// More matching words first, then by date, latest first. Translations are not folded.
  SearchResult Search(const SearchRequest& request) const override {
    std::vector<SearchHit> all;
    for (const PostInfo& post : posts_)
      if (Wanted(post, request))
        if (auto hit = BestHit(post, request)) all.push_back(std::move(*hit));
    std::stable_sort(all.begin(), all.end(), [](const SearchHit& a, const SearchHit& b) {
      return a.score != b.score ? a.score > b.score : a.post.date > b.post.date;
    });
    SearchResult result;
    result.total = all.size();
    for (std::size_t i = request.offset; i < all.size() && result.hits.size() < request.limit; ++i)
      result.hits.push_back(all[i]);
    return result;
  }

 private:
  struct Text {
    std::string heading;
    std::string body;
    int line = 1;
  };

  static bool Wanted(const PostInfo& post, const SearchRequest& request) {
    const auto same = [](const std::string& wanted) {
      return [key = NameKey(wanted)](const std::string& one) { return NameKey(one) == key; };
    };
    if (request.year && static_cast<int>(post.date.year()) != *request.year) return false;
    if (!request.lang.empty() && post.lang != request.lang) return false;
    if (!request.author.empty() && std::none_of(post.authors.begin(), post.authors.end(), same(request.author)))
      return false;
    return request.category.empty() || StartsWithNoCase(post.id.path, request.category + "/") ||
           std::any_of(post.categories.begin(), post.categories.end(), same(request.category));
  }

  /// Whether every phrase is in `text`, and how many of the words are.
  static std::optional<double> Score(std::string_view text, const SearchRequest& request) {
    const std::string folded = Fold(text);
    const auto has = [&](const std::string& one) { return folded.find(Fold(one)) != std::string::npos; };
    if (!std::all_of(request.phrases.begin(), request.phrases.end(), has)) return std::nullopt;
    const auto words = std::count_if(request.words.begin(), request.words.end(), has);
    if (words == 0 && !request.words.empty()) return std::nullopt;
    return static_cast<double>(words) + static_cast<double>(request.phrases.size());
  }

  std::optional<SearchHit> BestHit(const PostInfo& post, const SearchRequest& request) const {
    const bool filtered = request.year || !request.lang.empty() || !request.author.empty() || !request.category.empty();
    if (request.words.empty() && request.phrases.empty() && !filtered) return std::nullopt;
    std::optional<SearchHit> best;
    const auto offer = [&](const Text& text) {
      const auto score = Score(post.title + "\n" + text.heading + "\n" + text.body, request);
      if (score && (!best || *score > best->score)) best = SearchHit{post, text.heading, text.body, text.line, *score};
    };
    const auto texts = texts_.find(post.id);
    if (texts == texts_.end())
      offer(Text{});
    else
      std::for_each(texts->second.begin(), texts->second.end(), offer);
    return best;
  }

  std::vector<SummitRecord> records_;
  std::vector<PostInfo> posts_;
  std::map<PostId, std::vector<Text>> texts_;
};

}  // namespace summit
