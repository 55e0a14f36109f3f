#include "core/answer/excerpt_told.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

// What a word counts for that does not stand in the stretch itself, but where.
constexpr double kAbove = 0.85, kInTitle = 0.85, kInPassage = 0.6, kElsewhere = 0.6;
constexpr double kInSeries = 0.45;  // in the title that all issues of a newsletter have
// A word that a passage may do without counts for so much of its weight.
constexpr double kSoft = 0.5;

/// Where words can stand, stemmed.
struct Spots {
  Words stretch, list, above, title, passage;
  std::optional<Words> beside;  // told last, and only where a word stands nowhere else
  double in_title = kInTitle;
};

/// What a passage stands under: heading, and what introduces its list.
Words Above(const Passage& passage) {
  std::string text = passage.heading;
  if (!passage.before.empty()) {
    if (passage.item) text += " " + passage.before.front().text;
    const PassagePart& last = passage.before.back();
    if (Introduces(last.text) || (IsFragment(last.text) && !last.item)) text += " " + last.text;
  }
  return StemmedWords(text);
}

/// What stands beside it in its section.
Words Beside(const Passage& passage) {
  std::string text;
  for (const PassagePart& part : passage.before) text += part.text + " ";
  for (std::size_t i = 0; i < std::min<std::size_t>(2, passage.after.size()); ++i) text += passage.after[i].text + " ";
  return StemmedWords(text);
}

/// `stretch`: the stems of the words that are quoted.
Spots SpotsOf(const Excerpt& excerpt, const Words& stretch) {
  Words list;
  for (const std::string& item : excerpt.list)
    for (std::string& stem : StemmedWords(item)) list.push_back(std::move(stem));
  return {stretch,
          std::move(list),
          Above(excerpt.passage),
          StemmedWords(excerpt.passage.post.title),
          excerpt.StemsOf(0, excerpt.own),
          {},
          kInTitle};
}

double Within(const WantedWord& wanted, const Spots& spots) {
  return std::max(wanted.MatchIn(spots.stretch), kToldInList * wanted.MatchIn(spots.list));
}

double Anywhere(const WantedWord& wanted, const Passage& passage, Spots& spots) {
  const double there =
      std::max({Within(wanted, spots), kAbove * wanted.MatchIn(spots.above),
                spots.in_title * wanted.MatchIn(spots.title), kInPassage * wanted.MatchIn(spots.passage)});
  if (there >= kToldBeside) return there;
  if (!spots.beside) spots.beside = Beside(passage);
  return std::max(there, wanted.MatchIn(*spots.beside) >= 1 ? kToldBeside : 0.0);
}

/// Whether the search knows the word to be there under another name.
bool KnownElsewhere(const WantedWord& wanted, const Passage& passage, const PassageQuery& query) {
  const bool figure = wanted.word.find_first_of("0123456789") == 0;
  return wanted.named && !figure && passage.missing.size() < query.words.size() &&
         std::ranges::count(passage.missing, wanted.word) == 0;
}

/// In a newsletter, "we" may be anybody.
WantedWord ByName(WantedWord ours) {
  for (const char* own : {"we", "our", "us"}) std::erase(ours.stems, StemmedWords(own));
  return ours;
}

/// "At FOSDEM 2010": a post about the Summit beside it, of that year, need not say so again.
bool IsItsEvent(const WantedWord& wanted, const Passage& passage, const PassageQuery& query) {
  const auto same = [&](const std::string& event) { return Fold(event) == Fold(wanted.word); };
  return query.IsFact() && std::ranges::any_of(query.events, same) &&
         std::ranges::count(query.of_years, passage.post.id) > 0;
}

}  // namespace

Told ToldOf(const Excerpt& excerpt, const Words& stretch, const PassageQuery& query) {
  Spots spots = SpotsOf(excerpt, stretch);
  const bool newsletter = IsNewsletter(excerpt.passage.post);
  if (newsletter) spots.in_title = kInSeries;
  Told told;
  double all = 0, hard = 0, others = -1;
  bool deed = false;
  for (const WantedWord& wanted : query.words) {
    const bool event = IsItsEvent(wanted, excerpt.passage, query);
    const double within = std::max(Within(wanted, spots), event ? kAbove : 0.0), titled = wanted.MatchIn(spots.title);
    double anywhere = event ? within : Anywhere(wanted, excerpt.passage, spots);
    if (anywhere == 0 && KnownElsewhere(wanted, excerpt.passage, query)) anywhere = kElsewhere;
    told.anywhere.push_back(anywhere);
    told.within.push_back(within);
    told.coverage += wanted.weight * anywhere;
    told.inside += wanted.weight * std::max(within, spots.in_title * titled);
    told.titled += wanted.weight * titled;
    deed = deed || (!wanted.named && !event);
    if (!wanted.named) told.plain = std::min(told.plain, query.IsFact() ? anywhere : std::max(within, titled));
    if (!wanted.named && !event) told.deed = std::max({told.deed, within, titled});
    hard += wanted.weight;
  }
  all = hard;
  if (hard > 0) told.needed = told.coverage / hard;
  for (const WantedWord& asked : query.soft) {
    std::optional<WantedWord> by_name;
    const WantedWord& wanted = newsletter && asked.ours ? by_name.emplace(ByName(asked)) : asked;
    const double anywhere = Anywhere(wanted, excerpt.passage, spots);
    told.soft.push_back(anywhere);
    told.coverage += kSoft * wanted.weight * anywhere;
    if (wanted.ours)
      told.ours = std::min(told.ours, anywhere);
    else if (!wanted.dated && (query.english || !wanted.likewise.empty()))
      others = std::max(others, anywhere);
    told.deed = std::max(told.deed, Within(wanted, spots));
    all += kSoft * wanted.weight;
  }
  if (others >= 0) told.others = others;
  if (!deed) told.deed = 1;
  for (const WantedWord& wanted : query.hints) told.hints += wanted.MatchIn(spots.stretch) > 0;
  if (all > 0) told.coverage /= all;
  if (hard > 0) told.inside /= hard, told.titled /= hard;
  return told;
}

bool IsNewsletter(const PostInfo& post) {
  return post.title.find("ewsletter") != std::string::npos || post.title.find("oundup") != std::string::npos;
}

}  // namespace summit
