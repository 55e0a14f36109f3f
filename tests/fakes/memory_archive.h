#pragma once

#include <algorithm>
#include <iterator>
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
/// see that a question reaches it, not a model of ranking; so are passages, which are what blank lines part, with
/// their neighbours in the text. Names are
/// those of records and authors, and what a test adds. Needs summit_base and summit_model only.
class MemoryArchive : public Archive {
 public:
  MemoryArchive() = default;
  MemoryArchive(std::vector<SummitRecord> records, std::vector<PostInfo> posts)
      : records_(std::move(records)), posts_(std::move(posts)) {
    std::sort(records_.begin(), records_.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    std::sort(posts_.begin(), posts_.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (const PostInfo& post : posts_)
      for (const std::string& author : post.authors) AddName(NameKind::kPerson, author);
    for (const SummitRecord& record : records_) AddNamesOf(record);
  }

  /// A name, used in one post more; further spellings become variants.
  MemoryArchive& AddName(NameKind kind, const std::string& name, std::vector<std::string> variants = {}) {
    if (name.empty()) return *this;
    auto known = std::find_if(names_.begin(), names_.end(), [&](const ArchiveName& one) {
      return one.kind == kind && NameKey(one.name) == NameKey(name);
    });
    if (known == names_.end()) known = names_.insert(names_.end(), ArchiveName{kind, name, {}, 0});
    if (known->name != name) variants.push_back(name);
    for (std::string& variant : variants)
      if (std::find(known->variants.begin(), known->variants.end(), variant) == known->variants.end())
        known->variants.push_back(std::move(variant));
    ++known->posts;
    return *this;
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

  /// More of the words first, then in the order in which texts were added.
  std::vector<Passage> Passages(const PassageRequest& request) const override {
    std::vector<Passage> passages;
    for (const PostInfo& post : posts_)
      if (const auto texts = texts_.find(post.id); texts != texts_.end() && Wanted(post, request))
        for (const Text& text : texts->second) AddPassages(post, text, request, passages);
    std::stable_sort(passages.begin(), passages.end(),
                     [](const Passage& a, const Passage& b) { return a.score > b.score; });
    if (passages.size() > request.limit) passages.resize(request.limit);
    return passages;
  }

  const std::vector<ArchiveName>& Names() const override { return names_; }

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

  void AddNamesOf(const SummitRecord& record) {
    for (const auto& participant : record.participants) {
      AddName(NameKind::kPerson, participant.value.name);
      AddName(NameKind::kCompany, participant.value.affiliation);
    }
    for (const auto& sponsor : record.sponsors) AddName(NameKind::kCompany, sponsor.value.name);
    for (const auto& host : record.hosts) AddName(NameKind::kCompany, host.value);
    if (record.city) AddName(NameKind::kCity, record.city->value);
    if (record.country) AddName(NameKind::kCountry, record.country->value);
    if (record.venue) AddName(NameKind::kVenue, record.venue->value);
    if (record.colocated_with) {
      const std::string& event = record.colocated_with->value;
      AddName(NameKind::kEvent, event.substr(0, event.find_last_not_of("0123456789 ") + 1));
    }
    for (const auto& topic : record.topics) {
      AddName(NameKind::kTopic, topic.value.name);
      if (!topic.value.xep.empty()) AddName(NameKind::kXep, topic.value.xep, {topic.value.name});
    }
  }

  static bool Wanted(const PostInfo& post, const PassageRequest& request) {
    SearchRequest search;
    search.year = request.year;
    search.category = request.category;
    const auto named = [&](const PostId& id) { return id == post.id; };
    return Wanted(post, search) &&
           (request.posts.empty() || std::any_of(request.posts.begin(), request.posts.end(), named));
  }

  /// What blank lines part; an item of a list where it begins with a dash.
  static std::vector<PassagePart> PartsOf(const Text& text) {
    constexpr std::string_view kDash = "- ";
    std::vector<PassagePart> parts;
    int line = text.line;
    for (std::size_t begin = 0; begin < text.body.size();) {
      const std::size_t end = std::min(text.body.find("\n\n", begin), text.body.size());
      PassagePart part{text.body.substr(begin, end - begin), line, false};
      line += static_cast<int>(std::count(part.text.begin(), part.text.end(), '\n')) + 2;
      part.item = part.text.starts_with(kDash);
      if (part.item) part.text.erase(0, kDash.size());
      parts.push_back(std::move(part));
      begin = end + 2;
    }
    return parts;
  }

  static void AddPassages(const PostInfo& post, const Text& text, const PassageRequest& request,
                          std::vector<Passage>& passages) {
    const std::vector<PassagePart> parts = PartsOf(text);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
      Passage passage;
      passage.post = post;
      passage.heading = text.heading;
      passage.text = part->text;
      passage.line = part->line;
      passage.item = part->item;
      passage.before.assign(parts.begin(), part);
      passage.after.assign(part + 1, parts.end());
      const std::string around = Fold(post.title + "\n" + text.heading + "\n" + passage.text);
      const auto has = [&](const std::string& one) { return around.find(Fold(one)) != std::string::npos; };
      std::copy_if(request.words.begin(), request.words.end(), std::back_inserter(passage.missing),
                   [&](const std::string& word) { return !has(word); });
      passage.score = static_cast<double>(request.words.size() - passage.missing.size());
      const bool phrases = std::all_of(request.phrases.begin(), request.phrases.end(), has);
      if (phrases && (passage.score > 0 || (request.words.empty() && !request.phrases.empty())))
        passages.push_back(passage);
    }
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
  std::vector<ArchiveName> names_;
};

}  // namespace summit
