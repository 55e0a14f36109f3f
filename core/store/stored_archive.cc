#include "core/store/stored_archive.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/base/text.h"
#include "core/store/schema.h"
#include "core/store/snippet.h"

namespace summit {
namespace {

// When so many posts have all the words, those with only some of them are not wanted.
constexpr std::size_t kEnough = 5;
// What having all the words adds to the score; more than bm25 gives.
constexpr double kAllWords = 1000;

// Weights of title, heading and body. The title stands in every section of a post, the best one counts.
constexpr std::string_view kMatch = "SELECT rowid, -bm25(search, 8.0, 4.0, 1.0) FROM search WHERE search MATCH :match";

// The sections of one post that match, the places marked with kMarkBegin and kMarkEnd. FTS5's own snippet() is not
// used: its time grows with the square of the places, and a post may have any number of them.
constexpr std::string_view kSections = R"sql(
  SELECT rowid, highlight(search, 1, char(2), char(3)), highlight(search, 2, char(2), char(3))
  FROM search WHERE search MATCH :match AND rowid >= :first AND rowid < :end ORDER BY rowid)sql";
constexpr std::string_view kSection = "SELECT heading, line, body FROM section WHERE id = :section";

constexpr std::size_t kSnippetLength = 180;  // code points

bool HasFilter(const SearchRequest& request) {
  return request.year || !request.author.empty() || !request.lang.empty() || !request.category.empty();
}

/// The place in a post that tells most of what is looked for; the opening where the title alone matches.
struct Place {
  std::int64_t section = 0;
  MarkedText body;  // empty when nothing in it is marked
};

Place BestPlace(const Database& database, std::int64_t post, const MatchExpression& match) {
  Statement statement(database, kSections);
  statement.Bind(":match", match.text()).Bind(":first", FirstSection(post)).Bind(":end", FirstSection(post + 1));
  Place best{FirstSection(post), {}};
  std::size_t most = 0;
  while (statement.Step()) {
    MarkedText body = ReadMarks(statement.Text(2));
    const std::size_t words = 2 * CountWords(ReadMarks(statement.Text(1))) + 3 * CountWords(body);
    if (words <= most) continue;
    most = words;
    best = {statement.Int(0), std::move(body)};
  }
  return best;
}

std::optional<Date> LatestOf(const std::vector<PostInfo>& posts) {
  const auto latest = std::max_element(posts.begin(), posts.end(),
                                       [](const PostInfo& a, const PostInfo& b) { return a.date < b.date; });
  if (latest == posts.end()) return std::nullopt;
  return latest->date;
}

}  // namespace

StoredArchive::StoredArchive(Database database)
    : database_(std::move(database)),
      catalogue_(LoadPosts(database_)),
      records_(LoadRecords(database_)),
      latest_(LatestOf(catalogue_.posts())) {}

void StoredArchive::SortBestFirst(std::vector<RankedPost>& ranked) const {
  std::sort(ranked.begin(), ranked.end(), [this](const RankedPost& a, const RankedPost& b) {
    if (a.score != b.score) return a.score > b.score;
    const Date date_a = Posts()[a.post].date, date_b = Posts()[b.post].date;
    return date_a != date_b ? date_a > date_b : a.post < b.post;
  });
}

/// The posts with a section that matches, with the score of the best one, best first.
std::vector<RankedPost> StoredArchive::Matching(const MatchExpression& match, const SearchRequest& request) const {
  Statement statement(database_, kMatch);
  statement.Bind(":match", match.text());
  std::unordered_map<std::int64_t, double> scores;  // by row; sections come in order, so posts do
  std::int64_t row = -1;
  double* best = nullptr;
  while (statement.Step()) {
    const std::int64_t post = PostOfSection(statement.Int(0));
    if (post != row) best = &scores.emplace(post, 0.0).first->second;
    row = post;
    *best = std::max(*best, statement.Real(1));
  }
  std::vector<RankedPost> ranked;
  for (const auto& [post, score] : scores) {
    const auto place = catalogue_.PlaceOfRow(post);
    if (place && catalogue_.IsWanted(*place, request)) ranked.push_back({*place, score});
  }
  SortBestFirst(ranked);
  return ranked;
}

/// All posts the filters let through, latest first.
std::vector<RankedPost> StoredArchive::Listed(const SearchRequest& request) const {
  std::vector<RankedPost> listed;
  for (std::size_t place = 0; place < Posts().size(); ++place)
    if (catalogue_.IsWanted(place, request)) listed.push_back({place, 0});
  SortBestFirst(listed);
  return listed;
}

std::vector<RankedPost> StoredArchive::Rank(const MatchExpression& all, const std::optional<MatchExpression>& any,
                                            const SearchRequest& request) const {
  const bool lang_asked = !request.lang.empty();
  std::vector<RankedPost> ranked = Matching(all, request);
  for (RankedPost& entry : ranked) entry.score += kAllWords;
  std::vector<RankedPost> once = catalogue_.WithoutRepeats(ranked, lang_asked);
  if (once.size() >= kEnough || !any) return once;

  const std::vector<RankedPost> some = Matching(*any, request);
  ranked.insert(ranked.end(), some.begin(), some.end());
  return catalogue_.WithoutRepeats(ranked, lang_asked);
}

SearchHit StoredArchive::Show(const RankedPost& ranked, const std::optional<MatchExpression>& match) const {
  const std::int64_t row = catalogue_.RowOf(ranked.post);
  Place place = match ? BestPlace(database_, row, *match) : Place{FirstSection(row), {}};
  SearchHit hit;
  hit.post = Posts()[ranked.post];
  hit.score = ranked.score;
  Statement statement(database_, kSection);
  if (!statement.Bind(":section", place.section).Step()) return hit;
  hit.heading = statement.Text(0);
  hit.line = static_cast<int>(statement.Int(1));
  if (place.body.text.empty()) place.body.text = statement.Text(2);
  hit.snippet = MakeSnippet(place.body, kSnippetLength);
  return hit;
}

SearchResult StoredArchive::Search(const SearchRequest& request) const {
  const auto all = MatchExpression::All(request);
  const auto any = MatchExpression::Any(request);
  const bool nothing_said = request.words.empty() && request.phrases.empty();
  SearchResult result;
  std::vector<RankedPost> ranked;
  if (all)
    ranked = Rank(*all, any, request);
  else if (nothing_said && HasFilter(request))
    ranked = catalogue_.WithoutRepeats(Listed(request), !request.lang.empty());
  result.total = ranked.size();
  for (std::size_t i = request.offset; i < ranked.size() && result.hits.size() < request.limit; ++i)
    result.hits.push_back(Show(ranked[i], any ? any : all));
  return result;
}

}  // namespace summit
