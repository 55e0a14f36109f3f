#include "core/store/stored_archive.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/store/definition.h"
#include "core/store/name_tally.h"
#include "core/store/post_mark.h"
#include "core/store/post_text.h"
#include "core/store/schema.h"

namespace summit {
namespace {

// When so many posts have all the words in one place, those with only some of them are not wanted.
constexpr std::size_t kEnough = 5;
constexpr std::size_t kSnippetLength = 180;  // code points
// How many blocks are read to find the passages that say best what is asked.
constexpr std::size_t kBlocksRead = 60;
// How much is told of what stands around a passage.
constexpr std::size_t kBlocksBefore = 2, kBlocksAfter = 24, kBytesAfter = 3000;
constexpr std::int64_t kHeadingsBehind = 12;
// Of so many posts at most each is looked for by its own mark.
constexpr std::size_t kMostMarks = 100;
// What share of the best score makes a post one that tells of the words, when the newest is asked for.
constexpr double kNearlyAsGood = 0.4;
// What it adds when a passage says what the thing asked for is.
constexpr double kDefinition = 0.6;

constexpr std::string_view kSection = "SELECT heading, line, body FROM section WHERE id = :section";

bool HasFilter(const SearchRequest& request) {
  return request.year || !request.author.empty() || !request.lang.empty() || !request.category.empty();
}

std::optional<Date> LatestOf(const std::vector<PostInfo>& posts) {
  const auto latest = std::max_element(posts.begin(), posts.end(),
                                       [](const PostInfo& a, const PostInfo& b) { return a.date < b.date; });
  if (latest == posts.end()) return std::nullopt;
  return latest->date;
}

PassagePart PartOf(const BlockText& block) { return {block.text, block.line, block.item}; }

/// What stands around a block: the nearest before it, and of an item what its list is introduced with; what follows,
/// until it is long.
void AddNeighbours(const std::vector<BlockText>& blocks, std::size_t at, Passage& passage) {
  std::size_t lead = at;
  while (lead > 0 && blocks[lead].item) --lead;
  const std::size_t first = at > kBlocksBefore ? at - kBlocksBefore : 0;
  if (lead < first) passage.before.push_back(PartOf(blocks[lead]));
  for (std::size_t i = first; i < at; ++i) passage.before.push_back(PartOf(blocks[i]));
  std::size_t bytes = 0;
  for (std::size_t i = at + 1; i < std::min(blocks.size(), at + 1 + kBlocksAfter) && bytes < kBytesAfter; ++i) {
    passage.after.push_back(PartOf(blocks[i]));
    bytes += blocks[i].text.size();
  }
}

}  // namespace

StoredArchive::StoredArchive(Database database)
    : database_(std::move(database)),
      catalogue_(LoadPosts(database_)),
      records_(LoadRecords(database_)),
      names_(LoadNames(database_)),
      text_(database_, catalogue_.posts().size()),
      latest_(LatestOf(catalogue_.posts())),
      section_(database_, kSection) {}

void StoredArchive::SortBestFirst(std::vector<RankedPost>& ranked) const {
  std::sort(ranked.begin(), ranked.end(), [this](const RankedPost& a, const RankedPost& b) {
    if (a.score != b.score) return a.score > b.score;
    const Date date_a = Posts()[a.post].date, date_b = Posts()[b.post].date;
    return date_a != date_b ? date_a > date_b : a.post < b.post;
  });
}

/// Leaves those that match nearly as well as the best, the latest first.
void StoredArchive::KeepNewest(std::vector<RankedPost>& ranked) const {
  if (ranked.empty()) return;
  const double enough = kNearlyAsGood * ranked.front().score;
  std::erase_if(ranked, [&](const RankedPost& entry) { return entry.score < enough; });
  std::stable_sort(ranked.begin(), ranked.end(), [this](const RankedPost& a, const RankedPost& b) {
    return Posts()[a.post].date > Posts()[b.post].date;
  });
}

/// All posts the filters let through, latest first.
std::vector<RankedPost> StoredArchive::Listed(const SearchRequest& request) const {
  std::vector<RankedPost> listed;
  PostFilter filter(catalogue_, request);
  for (std::size_t place = 0; place < Posts().size(); ++place)
    if (filter.Wants(place)) listed.push_back({place, 0, 0});
  SortBestFirst(listed);
  return listed;
}

std::vector<RankedPost> StoredArchive::Rank(const TextQuery& query, const SearchRequest& request) const {
  std::vector<RankedPost> ranked;
  std::set<std::size_t> with_all;
  PostFilter filter(catalogue_, request);
  WantedPosts wanted;
  wanted.filter = [&](std::int64_t row) {
    const auto place = catalogue_.PlaceOfRow(row);
    return place && filter.Wants(*place);
  };
  if (request.year) wanted.marks.push_back(MarkOfYear(*request.year));
  if (HasFilter(request)) wanted.share = filter.Share();
  text_.Visit(query, wanted, [&](std::int64_t row, TextMatch& match) {
    const auto place = catalogue_.PlaceOfRow(row);
    if (!place) return;
    match.year = static_cast<int>(Posts()[*place].date.year());
    const PostRank rank = RankPost(query, match);
    ranked.push_back({*place, rank.score, rank.section});
    if (rank.all_terms) with_all.insert(*place);
  });
  SortBestFirst(ranked);
  if (request.newest) KeepNewest(ranked);
  const bool lang_asked = !request.lang.empty();
  std::vector<RankedPost> all;
  std::copy_if(ranked.begin(), ranked.end(), std::back_inserter(all),
               [&](const RankedPost& entry) { return with_all.count(entry.post) > 0; });
  all = catalogue_.WithoutRepeats(all, lang_asked);
  return all.size() >= kEnough ? all : catalogue_.WithoutRepeats(ranked, lang_asked);
}

MarkedText StoredArchive::Marked(const std::string& text, const TextQuery& query) const {
  std::set<std::string, std::less<>> stems;
  for (const QueryTerm& term : query.terms)
    for (const StemPhrase& spelling : term.spellings) stems.insert(spelling.begin(), spelling.end());
  MarkedText marked{text, {}};
  text_.stemmer().Visit(text, [&](const Stemmer::Token& token) {
    if (stems.find(token.stem) != stems.end())
      marked.marks.push_back({token.begin, token.end, std::string(token.stem)});
  });
  return marked;
}

std::int64_t StoredArchive::SectionOf(std::size_t post, std::size_t section) const {
  return FirstSection(catalogue_.RowOf(post)) + static_cast<std::int64_t>(section);
}

std::optional<StoredArchive::StoredSection> StoredArchive::SectionAt(std::int64_t section) const {
  const StatementUse statement(section_);
  if (!statement->Bind(":section", section).Step()) return std::nullopt;
  return StoredSection{statement->Text(0), static_cast<int>(statement->Int(1)), UnpackBlocks(statement->Bytes(2))};
}

std::optional<std::string> StoredArchive::TextOfBlock(std::int64_t section, std::size_t block) const {
  const StatementUse statement(section_);
  if (!statement->Bind(":section", section).Step()) return std::nullopt;
  const auto one = UnpackBlock(statement->Bytes(2), block);
  return one ? std::optional(one->text) : std::nullopt;
}

SearchHit StoredArchive::Show(const RankedPost& ranked, const TextQuery& query) const {
  SearchHit hit;
  hit.post = Posts()[ranked.post];
  hit.score = ranked.score;
  const auto section = SectionAt(SectionOf(ranked.post, ranked.section));
  if (!section) return hit;
  hit.heading = section->heading;
  hit.line = section->line;
  std::string text;
  for (const BlockText& block : section->blocks) {
    if (!text.empty()) text += '\n';
    text += CollapseSpaces(block.text);
  }
  hit.snippet = MakeSnippet(Marked(text, query), kSnippetLength);
  return hit;
}

SearchResult StoredArchive::Search(const SearchRequest& request) const {
  const TextQuery query = text_.Query(request);
  const bool nothing_said = request.words.empty() && request.phrases.empty();
  SearchResult result;
  std::vector<RankedPost> ranked;
  if (!query.empty())
    ranked = Rank(query, request);
  else if (nothing_said && HasFilter(request))
    ranked = catalogue_.WithoutRepeats(Listed(request), !request.lang.empty());
  result.total = ranked.size();
  for (std::size_t i = request.offset; i < ranked.size() && result.hits.size() < request.limit; ++i)
    result.hits.push_back(Show(ranked[i], query));
  return result;
}

/// A block that may be quoted.
struct StoredArchive::Found {
  std::size_t post = 0;
  BlockRank rank;
};

/// Originals that `filter` lets through; of those, where posts are named, these.
WantedPosts StoredArchive::Quotable(const PassageRequest& request, PostFilter& filter) const {
  WantedPosts wanted;
  if (request.year) wanted.marks.push_back(MarkOfYear(*request.year));
  if (request.year || !request.category.empty()) wanted.share = filter.Share();
  std::vector<bool> named;
  if (!request.posts.empty()) {
    named.resize(Posts().size());
    const double all = static_cast<double>(Posts().size());
    wanted.share = std::min(wanted.share, static_cast<double>(request.posts.size()) / all);
  }
  const bool few = !named.empty() && request.posts.size() <= kMostMarks;
  if (few) wanted.marks.clear();
  for (const PostId& id : request.posts)
    if (const auto place = catalogue_.PlaceOf(id)) {
      named[*place] = true;
      if (few) wanted.marks.push_back(MarkOfRow(catalogue_.RowOf(*place)));
    }
  wanted.filter = [this, &filter, named = std::move(named)](std::int64_t row) {
    const auto place = catalogue_.PlaceOfRow(row);
    if (!place || !Posts()[*place].original.empty() || !filter.Wants(*place)) return false;
    return named.empty() || named[*place];
  };
  return wanted;
}

/// At most `limit` of them, best first.
void StoredArchive::KeepBest(std::size_t limit, std::vector<Found>& found) {
  const auto better = [](const Found& a, const Found& b) {
    if (a.rank.score != b.rank.score) return a.rank.score > b.rank.score;
    return std::tuple(a.post, a.rank.section, a.rank.block) < std::tuple(b.post, b.rank.section, b.rank.block);
  };
  const std::size_t kept = std::min(found.size(), limit);
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), better);
  found.resize(kept);
}

std::vector<StoredArchive::Found> StoredArchive::FindBlocks(const TextQuery& query,
                                                            const PassageRequest& request) const {
  SearchRequest narrowed;
  narrowed.year = request.year;
  narrowed.category = request.category;
  PostFilter filter(catalogue_, narrowed);
  std::vector<Found> found;
  text_.Visit(query, Quotable(request, filter), [&](std::int64_t row, TextMatch& match) {
    const auto place = catalogue_.PlaceOfRow(row);
    if (!place) return;
    match.year = static_cast<int>(Posts()[*place].date.year());
    for (BlockRank& rank : RankBlocks(query, match)) found.push_back({*place, std::move(rank)});
  });
  KeepBest(std::max(kBlocksRead, request.limit), found);
  return found;
}

/// What the last words of a section lead to may be the sections behind it: "the following three projects".
void StoredArchive::AddHeadingsBehind(std::int64_t section, Passage& passage) const {
  const std::string text = Fold(passage.text);
  const bool following =
      text.find("following ") != std::string::npos && text.find("following section") == std::string::npos;
  if (passage.item || (!Trim(passage.text).ends_with(':') && !following)) return;
  for (std::int64_t next = section + 1; next <= section + kHeadingsBehind; ++next) {
    const StatementUse statement(section_);
    if (!statement->Bind(":section", next).Step() || statement->Text(0).empty()) return;
    passage.after.push_back({statement->Text(0), static_cast<int>(statement->Int(1)), true});
  }
}

/// The best of `found`, which come best first, when it counts too how much each says what the thing is. Only as many
/// are read as can still come among them.
std::vector<StoredArchive::Found> StoredArchive::BestOf(const std::vector<Found>& found, const TextQuery& query,
                                                        std::size_t limit) const {
  std::vector<Found> best;
  const auto better = [](const Found& a, const Found& b) { return a.rank.score > b.rank.score; };
  for (const Found& next : found) {
    if (best.size() >= limit && (limit == 0 || next.rank.score * (1 + kDefinition) <= best.back().rank.score)) break;
    Found one = next;
    if (const auto text = TextOfBlock(SectionOf(next.post, next.rank.section), next.rank.block))
      one.rank.score *= 1 + kDefinition * Definition(*text, query, text_.stemmer());
    best.insert(std::upper_bound(best.begin(), best.end(), one, better), std::move(one));
    if (best.size() > limit) best.pop_back();
  }
  return best;
}

Passage StoredArchive::Quote(const Found& found, const TextQuery& query) const {
  Passage passage;
  passage.post = Posts()[found.post];
  passage.score = found.rank.score;
  const std::int64_t number = SectionOf(found.post, found.rank.section);
  const auto section = SectionAt(number);
  if (!section) return passage;
  passage.heading = section->heading;
  if (found.rank.block < section->blocks.size()) {
    const BlockText& block = section->blocks[found.rank.block];
    passage.text = block.text;
    passage.line = block.line;
    passage.item = block.item;
    AddNeighbours(section->blocks, found.rank.block, passage);
    if (found.rank.block + 1 == section->blocks.size()) AddHeadingsBehind(number, passage);
  }
  for (std::size_t term = 0; term < query.terms.size(); ++term)
    if (!found.rank.has[term] && !query.terms[term].soft) passage.missing.push_back(query.terms[term].word);
  return passage;
}

double StoredArchive::WeightOf(std::string_view word) const {
  double weight = 0;
  for (const QueryTerm& term : text_.Query({std::string(word)}, {}).terms) weight = std::max(weight, term.weight);
  return weight;
}

std::size_t StoredArchive::PostsWith(std::string_view word) const {
  std::int64_t posts = 0;
  for (const QueryTerm& term : text_.Query({std::string(word)}, {}).terms) posts = std::max(posts, term.posts);
  return static_cast<std::size_t>(std::max<std::int64_t>(0, posts));
}

std::vector<Passage> StoredArchive::Passages(const PassageRequest& request) const {
  const TextQuery query = text_.Query(request);
  std::vector<Passage> passages;
  for (const Found& found : BestOf(FindBlocks(query, request), query, request.limit))
    passages.push_back(Quote(found, query));
  return passages;
}

}  // namespace summit
