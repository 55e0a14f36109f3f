#include "core/store/text_index.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "core/store/name_tally.h"

namespace summit {
namespace {

// How many posts are looked at for one question.
constexpr std::int64_t kMaxPosts = 800;
// In an archive of more posts, a word that only ranks is left out where so many of them have it: the way through all
// its places costs more than it tells.
constexpr double kCommonShare = 0.1;
// Where fewer of the posts are wanted, those that are not cost too: each that has a word is passed on the way.
constexpr double kLeastShare = 0.2;
// When fewer have all the words, those with the rarest one are looked at too.
constexpr std::size_t kEnough = 5;

// Below 1: a word that hardly any post has may be just another way to put it.
constexpr double kRarity = 0.75;
// How much a word that only ranks weighs beside one that is asked for.
constexpr double kSoft = 0.5;
// Likewise where whole posts are looked for: there it is a hint, no more.
constexpr double kHint = 0.25;

constexpr std::string_view kFind = R"sql(
  SELECT search.rowid, places(search, :phrases), layout.sizes
  FROM main.search CROSS JOIN main.layout ON layout.id = search.rowid
  WHERE search MATCH :match AND wanted(search.rowid, :filter) ORDER BY search.rowid DESC LIMIT :limit)sql";
constexpr std::string_view kFindInChanges = R"sql(
  SELECT search.rowid, places(search, :phrases), layout.sizes
  FROM changes.search CROSS JOIN changes.layout ON layout.id = search.rowid
  WHERE search MATCH :match AND wanted(search.rowid, :filter) ORDER BY search.rowid DESC LIMIT :limit)sql";
constexpr std::string_view kPostsWith = "SELECT posts FROM main.word WHERE stem = :stem";
constexpr std::string_view kPostsMore = "SELECT posts FROM changes.word WHERE stem = :stem";
constexpr std::string_view kCountedNow = "SELECT doc FROM main.search_word WHERE term = :stem";
constexpr std::string_view kAreCounted = "SELECT 1 FROM main.word LIMIT 1";

std::int64_t CountIn(Statement& statement, const std::string& stem) {
  const StatementUse count(statement);
  return count->Bind(":stem", stem).Step() ? count->Int(0) : 0;
}

}  // namespace

TextIndex::TextIndex(const Database& database, std::size_t posts)
    : find_(database, kFind),
      posts_with_(database, Statement(database, kAreCounted).Step() ? kPostsWith : kCountedNow),
      posts_(static_cast<double>(posts)),
      synonyms_(LoadNames(database), LoadShortForms(database)) {
  if (!database.has_attached()) return;
  find_in_changes_.emplace(database, kFindInChanges);
  posts_more_.emplace(database, kPostsMore);
}

std::int64_t TextIndex::PostsWith(const std::string& stem) const {
  return CountIn(posts_with_, stem) + (posts_more_ ? CountIn(*posts_more_, stem) : 0);
}

std::int64_t TextIndex::PostsWith(const StemPhrase& phrase) const {
  std::int64_t least = PostsWith(phrase.front());
  for (std::size_t i = 1; i < phrase.size(); ++i) least = std::min(least, PostsWith(phrase[i]));
  return least;
}

TextQuery TextIndex::Query(const std::vector<std::string>& words, const std::vector<std::string>& phrases) const {
  TextQuery query = TextQuery::Of(words, phrases, synonyms_, stemmer_);
  Weigh(query);
  return query;
}

TextQuery TextIndex::Query(const SearchRequest& request) const {
  TextQuery query = TextQuery::Of(request.words, request.phrases, synonyms_, stemmer_);
  if (!query.empty()) query.AddSoft(request.also, stemmer_);
  Weigh(query);
  for (QueryTerm& term : query.terms)
    if (term.soft) term.weight *= kHint;
  return query;
}

TextQuery TextIndex::Query(const PassageRequest& request) const {
  TextQuery query = TextQuery::Of(request.words, request.phrases, synonyms_, stemmer_);
  for (std::size_t i = 0; i < std::min(request.words.size(), request.likewise.size()); ++i)
    query.AddLikewise(request.words[i], request.likewise[i], stemmer_);
  if (!query.empty()) query.AddSoft(request.also, stemmer_);
  Weigh(query);
  return query;
}

void TextIndex::Weigh(TextQuery& query) const {
  for (QueryTerm& term : query.terms) {
    for (const StemPhrase& spelling : term.spellings) term.posts += PostsWith(spelling);
    // Other words that will do make it no more common: the first one tells how telling it is.
    const double with =
        std::min(static_cast<double>(term.likewise ? PostsWith(term.spellings.front()) : term.posts), posts_);
    term.weight = std::pow(std::log(1 + (posts_ - with + 0.5) / (with + 0.5)), kRarity);
    if (term.soft) term.weight *= kSoft;
  }
  if (posts_ > kMaxPosts)
    std::erase_if(query.terms, [this](const QueryTerm& term) {
      return term.soft && static_cast<double>(term.posts) > kCommonShare * posts_;
    });
}

std::size_t TextIndex::Run(const MatchExpression& expression, const RowFilter& wanted, const Visitor& visit) const {
  const std::size_t found = Run(find_, expression, wanted, visit);
  return find_in_changes_ ? found + Run(*find_in_changes_, expression, wanted, visit) : found;
}

std::size_t TextIndex::Run(Statement& find, const MatchExpression& expression, const RowFilter& wanted,
                           const Visitor& visit) {
  const StatementUse statement(find);
  statement->Bind(":match", expression.text).Bind(":limit", kMaxPosts);
  statement->Bind(":phrases", static_cast<std::int64_t>(expression.phrases.size()));
  statement->Bind(":filter", &wanted, kRowFilterPointer);
  std::size_t found = 0;
  TextMatch match;
  while (statement->Step()) {
    match.places = PlacesFromBytes(statement->Bytes(1));
    for (WordPlace& place : match.places) place.phrase = expression.phrases.at(place.phrase);
    match.layout = UnpackLayout(statement->Bytes(2));
    visit(statement->Int(0), match);
    ++found;
  }
  return found;
}

void TextIndex::Visit(const TextQuery& query, const WantedPosts& wanted, const Visitor& visit) const {
  if (query.empty()) return;
  const std::vector<std::size_t> by_rarity = query.WordsByRarity();
  const double all_posts = posts_ * wanted.share;
  std::vector<std::size_t> gate;
  double posts = 0;
  for (const std::size_t term : by_rarity) {
    posts += static_cast<double>(query.terms[term].posts) * std::max(wanted.share, kLeastShare);
    if (posts > kMaxPosts && all_posts > kMaxPosts) break;
    gate.push_back(term);
  }
  if (!gate.empty() || by_rarity.empty()) {
    Run(query.AnyOf(gate, wanted.marks), wanted.filter, visit);
    return;
  }
  if (Run(query.AllOf(by_rarity, wanted.marks), wanted.filter, visit) < kEnough)
    Run(query.AnyOf({by_rarity.front()}, wanted.marks), wanted.filter, visit);
}

}  // namespace summit
