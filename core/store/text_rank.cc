#include "core/store/text_rank.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace summit {
namespace {

// How much a term counts in the title and in a heading, where its first time in text counts up to 1.
constexpr double kTitle = 3;
constexpr double kHeading = 1.7;
// Likewise of a year that is the post's own.
constexpr double kYear = 1.2;
// What is left of the score when a year is asked for and the post neither is of it nor names it.
constexpr double kOtherYear = 0.6;
// BM25's own: how soon more of the same word counts no more, and how much a long section weighs against it.
constexpr double kSaturation = 1.2;
constexpr double kLengthShare = 0.5;
constexpr double kUsualLength = 120;  // words of a section
// How much neighbours count against single words, and how far apart they may be.
constexpr double kNear = 0.8;
constexpr std::uint32_t kReach = 12;
// How much the post as a whole counts beside its best section.
constexpr double kWholePost = 0.5;
// Likewise how much it counts that a word stands in a title, in a heading or where the post begins: they tell what it
// is about.
constexpr double kLead = 1.2;
// How much a post of many parts, which is about none of them alone, weighs less for each doubling of its sections.
constexpr double kManySections = 0.12;
// How much words that are missing from a section take off the rest.
constexpr double kCoverage = 1.3;

// How many blocks tell what a post is about.
constexpr std::size_t kLeadBlocks = 3;

/// A term in the body.
struct Hit {
  std::uint32_t offset = 0;
  std::size_t term = 0;
};

struct SectionHits {
  std::vector<int> heading;  // by term
  std::vector<int> body;     // by term
  std::vector<Hit> hits;     // in order
  bool touched = false;
};

/// The places of a match by section.
class Sorted {
 public:
  Sorted(const TextQuery& query, const TextMatch& match) : query_(query), layout_(match.layout) {
    for (std::size_t term = 0; term < query.terms.size(); ++term)
      term_of_phrase_.insert(term_of_phrase_.end(), query.terms[term].spellings.size(), term);
    title_.resize(query.terms.size());
    anywhere_.resize(query.terms.size());
    of_year_.resize(query.terms.size());
    in_lead_.resize(query.terms.size());
    for (std::size_t term = 0; term < query.terms.size(); ++term)
      of_year_[term] = match.year != 0 && query.terms[term].year == match.year;
    sections_.resize(std::max<std::size_t>(1, layout_.sections.size()));
    MeasureSections();
    for (const WordPlace& place : match.places)
      if (place.phrase < term_of_phrase_.size()) Enter(place, term_of_phrase_[place.phrase]);
    for (SectionHits& section : sections_)
      std::sort(section.hits.begin(), section.hits.end(),
                [](const Hit& a, const Hit& b) { return std::pair(a.offset, a.term) < std::pair(b.offset, b.term); });
  }

  const std::vector<SectionHits>& sections() const { return sections_; }
  const std::vector<int>& title() const { return title_; }
  bool IsOfYear(std::size_t term) const { return of_year_[term]; }
  const std::vector<int>& anywhere() const { return anywhere_; }
  bool IsInLead(std::size_t term) const { return in_lead_[term]; }
  std::uint32_t BodyBegin(std::size_t section) const { return section == 0 ? 0 : body_end_[section - 1]; }
  std::uint32_t Length(std::size_t section) const {
    return body_end_.empty() ? 0 : body_end_[section] - BodyBegin(section);
  }

 private:
  void MeasureSections() {
    std::uint32_t heading = 0, body = 0;
    for (const PostLayout::SectionSize& section : layout_.sections) {
      heading += section.heading;
      for (const std::uint32_t block : section.blocks) body += block;
      heading_end_.push_back(heading);
      body_end_.push_back(body);
    }
    if (layout_.sections.empty()) return;
    const std::vector<std::uint32_t>& blocks = layout_.sections.front().blocks;
    for (std::size_t block = 0; block < std::min(kLeadBlocks, blocks.size()); ++block) lead_end_ += blocks[block];
  }

  static std::size_t SectionAt(const std::vector<std::uint32_t>& ends, std::uint32_t offset) {
    const auto at = std::upper_bound(ends.begin(), ends.end(), offset);
    return at == ends.end() ? (ends.empty() ? 0 : ends.size() - 1) : static_cast<std::size_t>(at - ends.begin());
  }

  SectionHits& Touch(std::size_t section) {
    SectionHits& hits = sections_[section];
    if (!hits.touched) {
      hits.touched = true;
      hits.heading.resize(query_.terms.size());
      hits.body.resize(query_.terms.size());
    }
    return hits;
  }

  void Enter(const WordPlace& place, std::size_t term) {
    ++anywhere_[term];
    if (place.column == TextColumn::kTitle || place.column == TextColumn::kHeading) in_lead_[term] = true;
    if (place.column == TextColumn::kTitle) {
      ++title_[term];
    } else if (place.column == TextColumn::kHeading) {
      ++Touch(SectionAt(heading_end_, place.offset)).heading[term];
    } else {
      SectionHits& section = Touch(SectionAt(body_end_, place.offset));
      ++section.body[term];
      if (place.offset < lead_end_) in_lead_[term] = true;
      section.hits.push_back({place.offset, term});
    }
  }

  const TextQuery& query_;
  const PostLayout& layout_;
  std::vector<std::size_t> term_of_phrase_;
  std::vector<std::uint32_t> heading_end_, body_end_;  // by section
  std::vector<int> title_, anywhere_;                  // by term
  std::vector<bool> of_year_, in_lead_;                // by term
  std::uint32_t lead_end_ = 0;                         // of the words that the post begins with
  std::vector<SectionHits> sections_;
};

double TotalWeight(const TextQuery& query) {
  double total = 0;
  for (const QueryTerm& term : query.terms) total += term.soft ? 0 : term.weight;
  return total;
}

/// What the hits from `first` on that stand within `end` gain by being near one another: each pair of terms once, as
/// near as they come. `best` is room to reckon in.
double Nearness(const TextQuery& query, const Hit* first, const Hit* last, std::vector<double>& best) {
  if (last - first < 2) return 0;
  const std::size_t count = query.terms.size();
  best.assign(count * count, 0);
  for (const Hit* a = first; a != last; ++a)
    for (const Hit* b = a + 1; b != last && b->offset - a->offset <= kReach; ++b) {
      if (a->term == b->term || a->offset == b->offset) continue;
      const double weight = std::min(query.terms[a->term].weight, query.terms[b->term].weight);
      const bool in_order = b->term == a->term + 1;
      const double near = weight * (in_order ? 1.0 : 0.7) / std::sqrt(static_cast<double>(b->offset - a->offset));
      double& pair = best[std::min(a->term, b->term) * count + std::max(a->term, b->term)];
      pair = std::max(pair, near);
    }
  double sum = 0;
  for (const double near : best) sum += near;
  return sum;
}

double InText(int times, double length) {
  if (times == 0) return 0;
  const double norm = kSaturation * (1 - kLengthShare + kLengthShare * length / kUsualLength);
  return times * (1 + kSaturation) / (times + norm);
}

struct SectionRank {
  double score = 0;
  double covered = 0;  // weight of the terms that it has
  bool all = true;
};

SectionRank RankSection(const TextQuery& query, const Sorted& sorted, std::size_t place, double title_share,
                        std::vector<double>& room) {
  const SectionHits& section = sorted.sections()[place];
  const double length = sorted.Length(place);
  SectionRank rank;
  for (std::size_t term = 0; term < query.terms.size(); ++term) {
    const int heading = section.touched ? section.heading[term] : 0;
    const int body = section.touched ? section.body[term] : 0;
    const int title = sorted.title()[term];
    const double weight = query.terms[term].weight;
    const bool of_year = sorted.IsOfYear(term);
    if (heading + body + title == 0 && !of_year) {
      rank.all = rank.all && query.terms[term].soft;
      continue;
    }
    if (!query.terms[term].soft) rank.covered += weight;
    rank.score += weight * (InText(body, length) + (heading > 0 ? kHeading : 0) + (of_year ? kYear : 0) +
                            (title > 0 ? kTitle * (0.5 + 0.5 * title_share) : 0));
  }
  if (!section.hits.empty())
    rank.score += kNear * Nearness(query, section.hits.data(), section.hits.data() + section.hits.size(), room);
  return rank;
}

/// A block and the hits in it.
struct BlockHits {
  std::size_t section = 0, block = 0;
  std::uint32_t length = 0;
  bool lead = false;  // of a post that is about just what is looked for
  const Hit* begin = nullptr;
  const Hit* end = nullptr;
};

/// Ranks the blocks of a post, one at a time.
class BlockRanker {
 public:
  BlockRanker(const TextQuery& query, const Sorted& sorted)
      : query_(query), sorted_(sorted), total_(TotalWeight(query)), times_(query.terms.size()) {}

  BlockRank Rank(const BlockHits& hits) {
    BlockRank rank{hits.section, hits.block, kNear * Nearness(query_, hits.begin, hits.end, room_), {}};
    const SectionHits& section = sorted_.sections()[hits.section];
    times_.assign(query_.terms.size(), 0);
    for (const Hit* hit = hits.begin; hit != hits.end; ++hit) ++times_[hit->term];
    double covered = 0;
    for (std::size_t term = 0; term < query_.terms.size(); ++term) {
      const bool heading = section.touched && section.heading[term] > 0;
      const bool title = sorted_.title()[term] > 0 || sorted_.IsOfYear(term);
      if (times_[term] == 0 && !heading && !title) continue;
      rank.has[term] = true;
      const double weight = query_.terms[term].weight;
      if (!query_.terms[term].soft) covered += weight;
      rank.score +=
          weight * (InText(times_[term], hits.length) + (heading ? 0.5 : 0) + (title ? (hits.lead ? 1.2 : 0.4) : 0));
    }
    rank.score *= covered / total_;
    if (hits.length < 6) rank.score *= 0.6;  // a name in a list tells nothing of it
    return rank;
  }

 private:
  const TextQuery& query_;
  const Sorted& sorted_;
  double total_;
  std::vector<int> times_;  // by term
  std::vector<double> room_;
};

/// Whether the post is about just what is looked for: then how it begins may answer without a word of it.
bool IsTitled(const TextQuery& query, const Sorted& sorted) {
  for (std::size_t term = 0; term < query.terms.size(); ++term)
    if (!query.terms[term].soft && sorted.title()[term] == 0 && !sorted.IsOfYear(term)) return false;
  return true;
}

/// Whether the heading of a section asks just that: then what follows may answer without a word of it.
bool IsHeaded(const TextQuery& query, const Sorted& sorted, std::size_t place) {
  const SectionHits& section = sorted.sections()[place];
  if (!section.touched) return false;
  for (std::size_t term = 0; term < query.terms.size(); ++term)
    if (!query.terms[term].soft && section.heading[term] == 0 && sorted.title()[term] == 0) return false;
  return std::any_of(section.heading.begin(), section.heading.end(), [](int times) { return times > 0; });
}

}  // namespace

PostRank RankPost(const TextQuery& query, const TextMatch& match) {
  const Sorted sorted(query, match);
  const double total = TotalWeight(query);
  PostRank best;
  if (total <= 0) return best;
  double title_words = 0;
  for (const int times : sorted.title()) title_words += times > 0 ? 1 : 0;
  const double title_share = match.layout.title == 0 ? 0 : std::min(1.0, title_words / match.layout.title);
  bool first = true;
  std::vector<double> room;
  for (std::size_t place = 0; place < sorted.sections().size(); ++place) {
    if (!sorted.sections()[place].touched && place > 0) continue;
    SectionRank rank = RankSection(query, sorted, place, title_share, room);
    rank.score *= std::pow(rank.covered / total, kCoverage);
    if (!first && rank.score <= best.score) continue;
    best = {rank.score, place, rank.all};
    first = false;
  }
  for (std::size_t term = 0; term < query.terms.size(); ++term)
    if (sorted.anywhere()[term] > 0)
      best.score += (kWholePost + (sorted.IsInLead(term) ? kLead : 0)) * query.terms[term].weight;
  for (std::size_t term = 0; term < query.terms.size(); ++term)
    if (query.terms[term].year != 0 && !sorted.IsOfYear(term) && sorted.anywhere()[term] == 0) best.score *= kOtherYear;
  best.score /= 1 + kManySections * std::log2(static_cast<double>(sorted.sections().size()));
  return best;
}

std::vector<BlockRank> RankBlocks(const TextQuery& query, const TextMatch& match) {
  const Sorted sorted(query, match);
  BlockRanker ranker(query, sorted);
  const bool titled = IsTitled(query, sorted);
  std::vector<BlockRank> ranks;
  for (std::size_t place = 0; place < match.layout.sections.size(); ++place) {
    const std::vector<Hit>& all = sorted.sections()[place].hits;
    const Hit* at = all.data();
    const Hit* const end = at + all.size();
    const bool headed = IsHeaded(query, sorted, place);
    std::uint32_t block_end = sorted.BodyBegin(place);
    for (std::size_t block = 0; block < match.layout.sections[place].blocks.size(); ++block) {
      BlockHits hits{place, block, match.layout.sections[place].blocks[block], false, at, at};
      hits.lead = titled && place == 0 && block < kLeadBlocks;
      const bool opens = headed && block == 0;
      if (at == end && !hits.lead && !opens) break;
      block_end += hits.length;
      while (at != end && at->offset < block_end) ++at;
      hits.end = at;
      if (hits.begin != hits.end || hits.lead || opens) ranks.push_back(ranker.Rank(hits));
    }
  }
  return ranks;
}

}  // namespace summit
