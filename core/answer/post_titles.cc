#include "core/answer/post_titles.h"

#include <unordered_map>
#include <utility>

#include "core/answer/stem.h"

namespace summit {

PostTitles::PostTitles(const std::vector<PostInfo>& posts) : posts_(posts.size()) {
  std::unordered_map<std::string, std::size_t> entry_of;
  for (std::size_t place = 0; place < posts.size(); ++place)
    for (std::string& stem : StemmedWords(posts[place].title)) {
      const auto [at, fresh] = entry_of.try_emplace(std::move(stem), entries_.size());
      if (fresh) entries_.push_back({at->first, {}});
      std::vector<std::uint32_t>& with = entries_[at->second].posts;
      const auto post = static_cast<std::uint32_t>(place);
      if (with.empty() || with.back() != post) with.push_back(post);
    }
}

std::vector<std::size_t> PostTitles::With(const std::vector<Sign>& signs) const {
  std::vector<std::size_t> passed(posts_);  // by place: so many signs, one after the other
  for (std::size_t i = 0; i < signs.size(); ++i)
    for (const Entry& entry : entries_) {
      if (!signs[i](entry.stem)) continue;
      for (const std::uint32_t place : entry.posts)
        if (passed[place] == i) passed[place] = i + 1;
    }
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < posts_; ++place)
    if (passed[place] == signs.size()) places.push_back(place);
  return places;
}

}  // namespace summit
