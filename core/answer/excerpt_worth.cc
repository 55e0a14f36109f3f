#include "core/answer/excerpt_worth.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/answer/answer_signs.h"
#include "core/answer/answer_type.h"
#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

// What a word counts for that does not stand in the stretch itself, but where.
constexpr double kInList = 0.95, kAbove = 0.85, kInTitle = 0.85, kInPassage = 0.6, kBeside = 0.35, kElsewhere = 0.6;
constexpr double kInSeries = 0.45;  // in the title that all issues of a newsletter have
// A word that a passage may do without counts for so much of its weight.
constexpr double kSoft = 0.5;
// What an answer has to tell: of a name or a figure, of all words, of a plain fact.
constexpr double kNameTold = 0.55, kEnough = 0.62, kEnoughOfFact = 0.66, kEnoughOfSummit = 0.55;
constexpr double kDeedTold = 0.65, kHardlyTold = 0.4, kSomewhere = 0.5, kInside = 0.4, kTogether = 0.7, kPlain = 0.5,
                 kSure = 0.8;
constexpr double kFarMore = 1.25, kRich = 0.7;
constexpr std::size_t kFewWords = 4;

/// Where words can stand, stemmed.
struct Spots {
  Words stretch, list, above, title, passage;
  std::optional<Words> beside;  // told last, and only where a word stands nowhere else
  double in_title = kInTitle;
};

bool IsNewsletter(const PostInfo& post) {
  return post.title.find("ewsletter") != std::string::npos || post.title.find("oundup") != std::string::npos;
}

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
  return std::max(wanted.MatchIn(spots.stretch), kInList * wanted.MatchIn(spots.list));
}

double Anywhere(const WantedWord& wanted, const Passage& passage, Spots& spots) {
  const double there =
      std::max({Within(wanted, spots), kAbove * wanted.MatchIn(spots.above),
                spots.in_title * wanted.MatchIn(spots.title), kInPassage * wanted.MatchIn(spots.passage)});
  if (there >= kBeside) return there;
  if (!spots.beside) spots.beside = Beside(passage);
  return std::max(there, wanted.MatchIn(*spots.beside) >= 1 ? kBeside : 0.0);
}

/// Whether the search knows the word to be there under another name.
bool KnownElsewhere(const WantedWord& wanted, const Passage& passage, const PassageQuery& query) {
  const bool figure = wanted.word.find_first_of("0123456789") == 0;
  return wanted.named && !figure && passage.missing.size() < query.words.size() &&
         std::ranges::count(passage.missing, wanted.word) == 0;
}

/// In a newsletter, "we" may be anybody.
WantedWord ByName(WantedWord wanted) {
  if (wanted.ours)
    for (const char* own : {"we", "our", "us"}) std::erase(wanted.stems, StemmedWords(own));
  return wanted;
}

Told ToldOf(const Excerpt& excerpt, const Words& stretch, const PassageQuery& query) {
  Spots spots = SpotsOf(excerpt, stretch);
  if (IsNewsletter(excerpt.passage.post)) spots.in_title = kInSeries;
  Told told;
  double all = 0, hard = 0, others = -1;
  bool deed = false;
  for (const WantedWord& wanted : query.words) {
    const double within = Within(wanted, spots), titled = wanted.MatchIn(spots.title);
    double anywhere = Anywhere(wanted, excerpt.passage, spots);
    if (anywhere == 0 && KnownElsewhere(wanted, excerpt.passage, query)) anywhere = kElsewhere;
    told.anywhere.push_back(anywhere);
    told.within.push_back(within);
    told.coverage += wanted.weight * anywhere;
    told.inside += wanted.weight * std::max(within, spots.in_title * titled);
    told.titled += wanted.weight * titled;
    deed = deed || !wanted.named;
    if (!wanted.named) told.plain = std::min(told.plain, query.IsFact() ? anywhere : std::max(within, titled));
    if (!wanted.named) told.deed = std::max({told.deed, within, titled});
    hard += wanted.weight;
  }
  all = hard;
  if (hard > 0) told.needed = told.coverage / hard;
  for (const WantedWord& asked : query.soft) {
    const WantedWord wanted = IsNewsletter(excerpt.passage.post) ? ByName(asked) : asked;
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

/// How near the words of the query stand to one another in the stretch: 1 where all stand side by side.
double Closeness(const Words& stems, const PassageQuery& query) {
  std::vector<std::size_t> places;
  for (const WantedWord& wanted : query.words) {
    const auto stands = [&](std::size_t at) {
      return std::ranges::any_of(wanted.stems, [&](const Words& form) {
        return !form.empty() && at + form.size() <= stems.size() &&
               std::equal(form.begin(), form.end(), stems.begin() + static_cast<std::ptrdiff_t>(at));
      });
    };
    std::size_t best = stems.size();
    for (std::size_t at = 0; at < stems.size(); ++at) {
      const auto away = [&](std::size_t one) {
        if (places.empty()) return one;
        return one > places.back() ? one - places.back() : places.back() - one;
      };
      if (stands(at) && (best == stems.size() || away(at) < away(best))) best = at;
    }
    if (best < stems.size()) places.push_back(best);
  }
  if (places.size() < 2) return 0;
  const auto [low, high] = std::ranges::minmax(places);
  return static_cast<double>(places.size() - 1) / static_cast<double>(std::max<std::size_t>(1, high - low)) *
         static_cast<double>(places.size()) / static_cast<double>(query.words.size());
}

/// The year asked for, unless the words have it, or the post or its Summit is of it.
std::string OffYear(const Excerpt& excerpt, const PassageQuery& query) {
  const Passage& passage = excerpt.passage;
  if (query.years.empty() || std::ranges::count(query.of_years, passage.post.id) > 0) return {};
  const Words there = FoldedWords(passage.post.title + " " + passage.heading + " " + passage.text);
  const auto told = [&](int year) {
    return std::ranges::count(there, std::to_string(year)) > 0 || static_cast<int>(passage.post.date.year()) == year;
  };
  const auto [first, last] = std::ranges::minmax(query.years);
  const bool season = last - first == 1;  // "2024/2025"
  if (season ? std::ranges::any_of(query.years, told) : std::ranges::all_of(query.years, told)) return {};
  return std::to_string(query.years.front());
}

bool HasOneOf(std::string_view text, const std::vector<std::string_view>& beginnings) {
  const Words words = FoldedWords(text);
  return std::ranges::any_of(beginnings, [&](std::string_view known) {
    return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(known); });
  });
}

/// What is amiss is a better reason than what something "enables".
bool TellsWhatIsAmiss(std::string_view text) {
  return HasOneOf(text, {"problem", "issue", "because", "lack", "drawback", "reason", "difficult"});
}

/// What is only to come is no outcome.
bool TellsWhatIsToCome(std::string_view text) {
  return HasOneOf(
      text, {"candida", "nominat", "deadline", "upcoming", "begun", "started", "soon", "scheduled", "apply", "slots"});
}

/// What is said in several ways is what it is about: "pizza", "lunch" and "restaurant" of food.
int Ways(const Words& stems, const PassageQuery& query) {
  int ways = 0;
  for (const WantedWord& wanted : query.words)
    if (!wanted.named)
      ways += static_cast<int>(std::min<std::ptrdiff_t>(
          4, std::ranges::count_if(wanted.stems, [&](const Words& form) { return HasRun(stems, form); })));
  return ways;
}

/// "What is new in Conversations": the word as it was typed, and no other form of it.
bool HasItsForm(const Excerpt& excerpt, const PassageQuery& query) {
  const Passage& passage = excerpt.passage;
  const Words there = FoldedWords(excerpt.Text() + " " + passage.heading + " " + passage.post.title);
  return std::ranges::all_of(query.words, [&](const WantedWord& wanted) {
    return wanted.stems.size() > 1 || HasRun(there, FoldedWords(wanted.word));
  });
}

/// News are told as such, in a post of their own most likely, and are soon stale.
double NewsIn(const Excerpt& excerpt, const Words& stems, const PassageQuery& query) {
  constexpr int kFirstYear = 2006;
  constexpr double kEachYear = 0.05, kEachSign = 0.3;
  if (!query.news) return 0;
  double signs = 0;
  for (const WantedWord& wanted : query.hints)
    for (const Words& form : wanted.stems) signs += HasRun(stems, form);
  double news = kEachSign * std::min(signs, 4.0) + (excerpt.told.titled >= 0.99 ? 1.5 : 0);
  const auto figure = [](const WantedWord& wanted) { return wanted.word.find_first_of("0123456789") == 0; };
  if (std::ranges::none_of(query.words, figure))
    news += kEachYear * (static_cast<int>(excerpt.passage.post.date.year()) - kFirstYear);
  return news;
}

/// How well it answers.
double ScoreOf(double best_of_search, const Excerpt& excerpt, const Words& stems, const PassageQuery& query) {
  const Told& told = excerpt.told;
  const bool whole = told.titled >= 0.99 && query.asked == Asked::kHow;  // the post is about just that
  double score = 4 * told.coverage + told.inside + 0.8 * told.titled;
  score += (excerpt.typed ? 1 : 0) + (excerpt.defines ? (query.defines ? 1.5 : 0.5) : 0) + (excerpt.placed ? 1 : 0) +
           0.5 * excerpt.close;
  if (best_of_search > 0) score += 0.7 * excerpt.passage.score / best_of_search;
  const bool was = query.said.size() > 1 && (query.said[1] == "was" || query.said[1] == "were");
  if (whole) score += excerpt.passage.before.empty() && !was ? 1.5 : 1;  // how it was is not told first
  if (query.asked == Asked::kWhy && TellsWhatIsAmiss(excerpt.passage.text)) score += 0.6;
  score += 0.4 * std::min(told.hints, 3) + 0.2 * Ways(stems, query) + (query.IsFact() ? 0.4 * excerpt.near : 0);
  if (query.names && excerpt.led && told.inside >= kTogether) score += 1.2;
  score += 0.6 * (told.ours - 1) + NewsIn(excerpt, stems, query);
  const bool row = excerpt.passage.item && IsFragment(excerpt.Text());
  if (query.deed.talk && row && told.deed >= 1) score += 0.8;  // of a programme
  if (query.restaurant && HasHouseName(excerpt.Text())) score += 0.5;
  if (IsFragment(excerpt.Text()) && excerpt.list.empty() && (query.defines || !excerpt.passage.item)) score -= 0.7;
  if (IsNewsletter(excerpt.passage.post)) score -= 0.25;
  if (query.past && TellsWhatIsToCome(excerpt.Text())) score -= 1;
  if (!excerpt.off_year.empty()) score -= 2;
  return score;
}

/// The word whose absence says most; empty where nothing is missing.
std::string Missed(const Excerpt& excerpt, const PassageQuery& query) {
  if (!excerpt.off_year.empty()) return excerpt.off_year;
  double heaviest = 0;
  for (const WantedWord& wanted : query.words) heaviest = std::max(heaviest, wanted.weight);
  double second = 0;
  for (const WantedWord& wanted : query.words)
    if (wanted.weight < heaviest) second = std::max(second, wanted.weight);
  const bool far = heaviest > kFarMore * second && !query.in_summits;
  const bool rich = excerpt.told.coverage >= kRich && excerpt.told.inside >= kEnough;
  const bool few = query.words.size() < kFewWords + (query.asked == Asked::kWhen) && !query.in_summits;
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const WantedWord& wanted = query.words[i];
    const bool vital = wanted.named || (wanted.weight >= heaviest && far);
    if (vital && excerpt.told.anywhere[i] < (rich ? kBeside : kNameTold)) return wanted.word;
    const bool plain = query.IsFact() || query.asked == Asked::kWhy || wanted.likewise.empty();
    if (few && plain && excerpt.told.anywhere[i] < kHardlyTold) return wanted.word;
  }
  double enough = query.IsFact() ? kEnoughOfFact : kEnough;
  if (query.in_summits && query.IsFact()) enough = kEnoughOfSummit;
  if (excerpt.told.coverage >= enough) return {};
  std::string missed;
  double most = 0;
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const double lost = query.words[i].weight * (1 - excerpt.told.anywhere[i]);
    if (lost > most) most = lost, missed = query.words[i].word;
  }
  return missed;
}

/// "The funniest newsletter": that has to be said of it, and of just that.
bool IsJudgedSo(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.judged.empty()) return true;
  const Words stems = excerpt.Stems();
  for (const std::string& word : query.judged)
    if (!HasRun(stems, {Stem(word)})) return false;
  if (std::ranges::any_of(excerpt.told.within, [](double within) { return within < 1; })) return false;
  // "The best choice" says nothing of the best restaurant.
  constexpr std::size_t kReach = 2;
  const std::string last = Stem(query.judged.back());
  for (std::size_t at = 0; at < stems.size(); ++at)
    for (std::size_t next = at + 1; stems[at] == last && next < std::min(stems.size(), at + 1 + kReach); ++next)
      for (const WantedWord& wanted : query.words)
        if (wanted.MatchIn({stems[next]}) >= 1) return true;
  return false;
}

/// "Where is the newsletter in German": a link of one word has to be told with one of the rest.
bool IsOfThat(const Excerpt& excerpt, const PassageQuery& query) {
  bool asked = false;
  for (std::size_t i = 0; i < query.soft.size(); ++i) {
    if (query.soft[i].ours) continue;
    if (excerpt.told.soft[i] >= kNameTold) return true;
    asked = true;
  }
  return !asked;
}

/// Whether what the question asks of stands only where the reader is sent elsewhere.
bool OnlyPoints(const Excerpt& excerpt, const PassageQuery& query) {
  if (!excerpt.list.empty() || query.asked == Asked::kWhere || query.choice) return false;
  bool points = false;
  for (std::size_t i = excerpt.first; i < excerpt.first + excerpt.count; ++i) {
    const Words& stems = excerpt.stems[i];
    const bool told = std::ranges::any_of(query.words, [&](const WantedWord& word) { return word.StandsIn(stems); });
    if (told && !OnlyPointsElsewhere(excerpt.sentences[i])) return false;
    points = points || told;
  }
  return points;
}

/// "Please make sure that you sign up" is no reason to come.
bool OnlyTellsWhatToDo(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.asked != Asked::kWhy || query.said.size() < 2 || query.said[1] != "should") return false;
  const Words words = FoldedWords(excerpt.Text());
  return HasRun(words, {"make", "sure"}) || HasRun(words, {"please"}) || HasRun(words, {"must"});
}

/// "Why use XMPP", "why should we join the XSF": just that has to stand there, and not any word of the foundation.
bool TellsOfUs(const Excerpt& excerpt, const PassageQuery& query) {
  if (query.asked != Asked::kWhy || query.in_summits || query.said.size() < 2) return true;
  if (!std::ranges::all_of(query.words, &WantedWord::ours)) return true;
  const std::size_t last = query.said.size() - 1;
  return HasRun(excerpt.Stems(), {Stem(query.said[last - 1]), Stem(query.said[last])});
}

/// Whether few words tell of just that, and not by chance of the same word.
bool IsBacked(const Excerpt& excerpt, const PassageQuery& query) {
  const bool soft =
      !query.soft.empty() && std::ranges::all_of(excerpt.told.soft, [](double told) { return told > 0.5; });
  const bool told = query.asked == Asked::kWhat || query.asked == Asked::kWhy;
  const bool alone = std::ranges::all_of(query.soft, &WantedWord::dated);
  const bool of_year = std::ranges::count(query.of_years, excerpt.passage.post.id) > 0 && query.IsFact();
  return excerpt.led || of_year || query.in_summits || query.named || query.facet || query.words.front().named ||
         soft || (told && !query.choice && excerpt.told.within.front() >= 1 && alone);
}

}  // namespace

void MeasureWorth(double best_of_search, const PassageQuery& query, Excerpt& excerpt) {
  const Words stems = excerpt.Stems();
  excerpt.told = ToldOf(excerpt, stems, query);
  excerpt.close = Closeness(stems, query);
  excerpt.off_year = OffYear(excerpt, query);
  excerpt.score = ScoreOf(best_of_search, excerpt, stems, query);
}

std::string Refusal(const Excerpt& excerpt, const PassageQuery& query) {
  const bool fact = query.IsFact();
  if (excerpt.count == 0) return "nothing to quote";
  if (std::string missed = Missed(excerpt, query); !missed.empty()) return "without “" + missed + "”";
  if (!excerpt.typed) return "without " + std::string(NameOf(query.asked));
  if (fact && !excerpt.passage.item && excerpt.list.empty() && IsFragment(excerpt.Text())) return "no sentence";
  if (!fact && query.names && excerpt.list.empty() && !HasNames(excerpt.Text(), query.Words())) return "without names";
  if (!query.in_summits && excerpt.told.inside < kInside) return "it is about something else";
  if (!IsJudgedSo(excerpt, query)) return "it does not say “" + query.judged.front() + "”";
  if (query.past && TellsWhatIsToCome(excerpt.Text())) return "that was still to come";
  if (!query.in_summits && !query.link && OnlyPoints(excerpt, query)) return "it is told elsewhere";
  if (query.recording && !HasRecordingSign(excerpt.Text())) return "it does not say that there is one";
  if (query.restaurant && query.called && !HasHouseName(excerpt.Text())) return "without its name";
  if (query.link && query.words.size() == 1 && !IsOfThat(excerpt, query)) return "it leads to something else";
  if (query.news && !HasItsForm(excerpt, query)) return "it is about something else";
  if (query.news && excerpt.told.hints == 0 && excerpt.list.empty()) return "it tells of nothing new";
  const bool short_of = query.words.size() < kFewWords && !query.in_summits && !excerpt.led;
  if (short_of && (fact || query.words.size() < 3) && excerpt.told.plain < kPlain) return "it does not tell of that";
  if (fact && short_of && query.words.size() < 3 && excerpt.told.needed < kSure) return "it does not tell of that";
  if (fact && !query.in_summits && excerpt.told.deed < kDeedTold) return "it does not tell of that";
  const std::size_t all = query.words.size();
  const bool why = query.asked == Asked::kWhy;
  const bool unsaid = excerpt.told.ours < (why ? kSomewhere : kHardlyTold) && (all < 2 || ((fact || why) && all < 3));
  const bool undone = excerpt.told.others < kSomewhere && all < 2 && !query.defines;
  if ((unsaid || undone) && !query.in_summits) return "it does not tell of that";
  const double enough = kDeedTold * static_cast<double>(std::min<std::size_t>(all, 2));
  if (fact && !query.in_summits && excerpt.list.empty() && excerpt.near < enough && excerpt.told.inside < kTogether &&
      excerpt.told.titled < 0.99)
    return "it does not tell of that in one sentence";
  if (query.choice && query.words.size() + query.soft.size() < 2) return "one word is too little to go by";
  const bool exact = query.in_summits || query.facet || excerpt.told.within.front() > kInList;
  if (all == 1 && !exact && excerpt.told.titled < 0.99) return "it does not tell of that";
  if (query.words.size() == 1 && !IsBacked(excerpt, query)) return "one word is too little to go by";
  const bool place = query.restaurant && (query.asked == Asked::kWhere || (all < 2 && !query.IsFact()));
  if (place && !HasHouse(excerpt.Text())) return "without a place";
  if (OnlyTellsWhatToDo(excerpt, query)) return "it only tells what to do";
  if (!TellsOfUs(excerpt, query)) return "one word is too little to go by";
  if (query.defines && !excerpt.defines) return "it does not say what it is";
  return {};
}

}  // namespace summit
