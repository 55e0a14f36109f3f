#include "core/store/post_catalogue.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "core/base/result.h"
#include "core/base/text.h"

namespace summit {
namespace {

/// An address without what does not tell pages apart: scheme, fragment, last slash.
std::string_view PageOf(std::string_view url) {
  url = url.substr(0, url.find('#'));
  if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  while (!url.empty() && url.back() == '/') url.remove_suffix(1);
  return url;
}

constexpr std::uint32_t kNoPlace = ~std::uint32_t{0};
constexpr std::int64_t kMaxRow = std::int64_t{1} << 26;  // no writer gives one such a number

// So many letters of a name do for the whole.
constexpr std::size_t kBeginning = 4;

/// Whether the words of `wanted` stand in `name` in a row: "Ada", "ada lovelace" and "lovel" all name "Ada Lovelace".
bool IsNamed(const std::string& name, const std::string& wanted) {
  if (NameKey(name) == NameKey(wanted)) return true;
  const std::vector<std::string> words = FoldedWords(name);
  const std::vector<std::string> parts = FoldedWords(wanted);
  const auto same = [](const std::string& word, const std::string& part) {
    return word == part || (part.size() >= kBeginning && word.starts_with(part));
  };
  return !parts.empty() && std::search(words.begin(), words.end(), parts.begin(), parts.end(), same) != words.end();
}

bool IsInFolder(const std::string& path, const std::string& folder) {
  const std::vector<std::string_view> parts = Split(path, '/');
  return std::any_of(parts.begin(), parts.end() - 1, [&](std::string_view part) { return EqualsNoCase(part, folder); });
}

}  // namespace

PostCatalogue::PostCatalogue(std::vector<StoredPost> posts) {
  for (StoredPost& post : posts) {
    if (post.row < 0 || post.row > kMaxRow) throw StoreError("the index is corrupt: a post has no sound number");
    const auto row = static_cast<std::size_t>(post.row);
    if (place_of_row_.size() <= row) place_of_row_.resize(row + 1, kNoPlace);
    place_of_row_[row] = static_cast<std::uint32_t>(posts_.size());
    ++posts_of_year_[static_cast<int>(post.info.date.year())];
    rows_.push_back(post.row);
    posts_.push_back(std::move(post.info));
  }
  std::map<PostId, std::size_t> leaders;  // by the original, which need not be there itself
  std::unordered_map<std::string_view, std::size_t> pages;
  for (std::size_t place = 0; place < posts_.size(); ++place) {
    const PostInfo& post = posts_[place];
    const PostId original = post.original.empty() ? post.id : PostId{post.id.folder, post.original};
    leader_.push_back(leaders.emplace(original, place).first->second);
    if (!post.is_digest()) pages.emplace(PageOf(post.url), place);
  }
  digest_originals_.resize(posts_.size());
  for (std::size_t place = 0; place < posts_.size(); ++place)
    for (const std::string& source : posts_[place].sources)
      if (const auto page = pages.find(PageOf(source)); page != pages.end())
        digest_originals_[place].push_back(page->second);
}

std::optional<std::size_t> PostCatalogue::PlaceOf(const PostId& id) const {
  const auto at = std::lower_bound(posts_.begin(), posts_.end(), id,
                                   [](const PostInfo& post, const PostId& wanted) { return post.id < wanted; });
  if (at == posts_.end() || at->id != id) return std::nullopt;
  return static_cast<std::size_t>(at - posts_.begin());
}

const PostInfo* PostCatalogue::Find(const PostId& id) const {
  const auto place = PlaceOf(id);
  return place ? &posts_[*place] : nullptr;
}

std::optional<std::size_t> PostCatalogue::PlaceOfRow(std::int64_t row) const {
  if (row < 0 || static_cast<std::size_t>(row) >= place_of_row_.size()) return std::nullopt;
  const std::uint32_t place = place_of_row_[static_cast<std::size_t>(row)];
  return place == kNoPlace ? std::nullopt : std::optional<std::size_t>(place);
}

std::size_t PostCatalogue::PostsOfYear(int year) const {
  const auto posts = posts_of_year_.find(year);
  return posts == posts_of_year_.end() ? 0 : posts->second;
}

template <class Test>
bool PostFilter::Look(Known& known, std::string_view name, Test test) {
  const auto [at, fresh] = known.try_emplace(name, false);
  if (fresh) at->second = test();
  return at->second;
}

bool PostFilter::Wants(std::size_t place) {
  const PostInfo& post = catalogue_.posts()[place];
  if (request_.year && static_cast<int>(post.date.year()) != *request_.year) return false;
  if (!request_.lang.empty() && !EqualsNoCase(post.lang, request_.lang)) return false;
  const auto named = [this](const std::string& name) {
    return Look(authors_, name, [&] { return IsNamed(name, request_.author); });
  };
  if (!request_.author.empty() && std::none_of(post.authors.begin(), post.authors.end(), named)) return false;
  if (request_.category.empty()) return true;
  const std::string& path = post.id.path;
  const std::string_view folder = std::string_view(path).substr(0, path.rfind('/') + 1);  // npos + 1 is 0
  if (Look(folders_, folder, [&] { return IsInFolder(path, request_.category); })) return true;
  return std::any_of(post.categories.begin(), post.categories.end(), [&](const std::string& category) {
    return Look(categories_, category, [&] { return NameKey(category) == NameKey(request_.category); });
  });
}

double PostFilter::Share() {
  const std::size_t all = catalogue_.posts().size();
  std::size_t wanted = 0;
  const bool year_alone = request_.author.empty() && request_.lang.empty() && request_.category.empty();
  if (request_.year && year_alone && all > 0)
    return static_cast<double>(catalogue_.PostsOfYear(*request_.year)) / static_cast<double>(all);
  for (std::size_t place = 0; place < all; ++place) wanted += Wants(place);
  return all == 0 ? 0 : static_cast<double>(wanted) / static_cast<double>(all);
}

std::vector<RankedPost> PostCatalogue::FoldTranslations(const std::vector<RankedPost>& ranked) const {
  std::unordered_set<std::size_t> told;  // leaders of which one entry is enough
  for (const RankedPost& entry : ranked)
    if (posts_[entry.post].original.empty()) told.insert(leader_[entry.post]);
  std::vector<RankedPost> folded;
  for (const RankedPost& entry : ranked)
    if (posts_[entry.post].original.empty() || told.insert(leader_[entry.post]).second) folded.push_back(entry);
  return folded;
}

std::vector<RankedPost> PostCatalogue::PreferOriginals(const std::vector<RankedPost>& ranked) const {
  std::unordered_map<std::size_t, std::size_t> rank;  // by place
  for (std::size_t i = 0; i < ranked.size(); ++i) rank.emplace(ranked[i].post, i);
  std::vector<RankedPost> preferred;
  std::unordered_set<std::size_t> told;
  for (const RankedPost& entry : ranked) {
    std::optional<std::size_t> best;
    bool original_told = false;
    for (const std::size_t original : digest_originals_[entry.post]) {
      const auto found = rank.find(original);
      if (found == rank.end()) continue;
      original_told = original_told || told.count(original) > 0;
      if (!best || found->second < rank.at(*best)) best = original;
    }
    if (original_told) continue;
    const std::size_t shown = best.value_or(entry.post);
    if (told.insert(shown).second)
      preferred.push_back({shown, entry.score, best ? ranked[rank.at(shown)].section : entry.section});
  }
  return preferred;
}

std::vector<RankedPost> PostCatalogue::WithoutRepeats(const std::vector<RankedPost>& ranked, bool lang_asked) const {
  return PreferOriginals(lang_asked ? ranked : FoldTranslations(ranked));
}

}  // namespace summit
