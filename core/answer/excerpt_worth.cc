#include "core/answer/excerpt_worth.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer_signs.h"
#include "core/answer/answer_value.h"
#include "core/answer/excerpt_definition.h"
#include "core/answer/excerpt_told.h"
#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr double kTogether = 0.7;  // of all words, in the stretch

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

/// "Report of 2022", put up in the year after.
bool NamesEarlierYear(const Words& words, int year) {
  constexpr int kFirstYear = 1999;
  return std::ranges::any_of(words, [&](const std::string& word) {
    const bool figure = word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
    return figure && std::stoi(word) >= kFirstYear && std::stoi(word) < year;
  });
}

/// The year asked for, unless the words have it, or the post or its Summit is of it.
std::string OffYear(const Excerpt& excerpt, const PassageQuery& query) {
  const Passage& passage = excerpt.passage;
  if (query.years.empty() || std::ranges::count(query.of_years, passage.post.id) > 0) return {};
  const Words above = FoldedWords(passage.post.title + " " + passage.heading), there = FoldedWords(passage.text);
  const bool of_other = std::ranges::count(query.of_others, passage.post.id) > 0;
  const auto told = [&](int year) {
    const std::string figure = std::to_string(year);
    if (std::ranges::count(above, figure) + std::ranges::count(there, figure) > 0) return true;
    return static_cast<int>(passage.post.date.year()) == year && !of_other && !NamesEarlierYear(above, year);
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

/// What is said in several ways is what it is about: "pizza", "lunch" and "restaurant" of food.
int Ways(const Words& stems, const PassageQuery& query) {
  int ways = 0;
  for (const WantedWord& wanted : query.words)
    if (!wanted.named)
      ways += static_cast<int>(std::min<std::ptrdiff_t>(
          4, std::ranges::count_if(wanted.stems, [&](const Words& form) { return HasRun(stems, form); })));
  return ways;
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
  // The day itself, and not only that it was a Friday.
  if (query.asked == Asked::kWhen && !query.clock && HasDayAndMonth(FoldedWords(excerpt.Text()))) score += 0.6;
  if (query.asked == Asked::kWhy && TellsWhatIsAmiss(excerpt.passage.text)) score += 0.6;
  score += 0.4 * std::min(told.hints, 3) + 0.2 * Ways(stems, query) + (query.IsFact() ? 0.4 * excerpt.near : 0);
  if (query.names && excerpt.led && told.inside >= kTogether) score += 1.2;
  score += 0.6 * (told.ours - 1) + NewsIn(excerpt, stems, query);
  const bool row = excerpt.passage.item && IsFragment(excerpt.Text());
  if (query.deed.talk && row && told.deed >= 1) score += 0.8;  // of a programme
  if (query.restaurant && HasHouseName(excerpt.Text())) score += 0.5;
  if (IsFragment(excerpt.Text()) && excerpt.list.empty() && (query.defines || !excerpt.passage.item)) score -= 0.7;
  if (excerpt.typed && TellsOfItsEvent(excerpt, query)) score += 2.5;
  if (query.defines && excerpt.defines) score += Generality(excerpt.Text());
  if (IsNewsletter(excerpt.passage.post)) score -= 0.25;
  if (query.past && TellsWhatIsToCome(excerpt.Text())) score -= 1;
  if (!excerpt.off_year.empty()) score -= 2;
  return score;
}

}  // namespace

void MeasureWorth(double best_of_search, const PassageQuery& query, Excerpt& excerpt) {
  const Words stems = excerpt.Stems();
  excerpt.told = ToldOf(excerpt, stems, query);
  excerpt.close = Closeness(stems, query);
  excerpt.off_year = OffYear(excerpt, query);
  excerpt.score = ScoreOf(best_of_search, excerpt, stems, query);
}

bool TellsOfItsEvent(const Excerpt& excerpt, const PassageQuery& query) {
  static constexpr std::string_view kOpenings[] = {"it will take place",
                                                   "it takes place",
                                                   "it will be held",
                                                   "it is held",
                                                   "it took place",
                                                   "date",
                                                   "dates",
                                                   "when",
                                                   "location",
                                                   "venue",
                                                   "where",
                                                   "the event will",
                                                   "the event takes",
                                                   "the meetup will",
                                                   "the meeting will"};
  const bool asks = query.asked == Asked::kWhen || query.asked == Asked::kWhere;
  if (!asks || query.words.size() < 2 || excerpt.told.titled < 0.99 || IsNewsletter(excerpt.passage.post)) return false;
  std::string said;
  for (const std::string& word : FoldedWords(excerpt.Text().substr(0, 40))) said += word + " ";
  return std::ranges::any_of(kOpenings,
                             [&](std::string_view opening) { return said.starts_with(std::string(opening) + " "); });
}

bool TellsWhatIsToCome(std::string_view text) {
  const Words words = FoldedWords(text);
  for (std::size_t i = 1; i < words.size(); ++i)
    if ((words[i] == "started" || words[i] == "begun") && (words[i - 1] == "have" || words[i - 1] == "has"))
      return true;
  return HasOneOf(
      text, {"candida", "nominat", "deadline", "upcoming", "soon", "scheduled", "apply", "slots", "volunteering"});
}

}  // namespace summit
