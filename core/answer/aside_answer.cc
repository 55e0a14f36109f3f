#include "core/answer/aside_answer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/record_teller.h"
#include "core/answer/schedule_answer.h"
#include "core/answer/summit_selector.h"
#include "core/answer/told_in_text.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {

std::optional<Answer> AnswerAuthorsOfPosts(const Asking& asking) {
  const Question& question = asking.question;
  static constexpr std::string_view kWrote[] = {"wrote",    "written",     "author", "authors", "authored",
                                                "writes",   "geschrieben", "autor",  "ecrit",   "auteur",
                                                "escribio", "escrito",     "autore", "scritto", "escreveu"};
  const bool wrote = std::ranges::any_of(
      question.said, [&](const std::string& word) { return std::ranges::count(kWrote, Fold(word)) > 0; });
  static constexpr std::string_view kOther[] = {"minutes", "notes", "slides", "xep",       "spec",    "agenda",
                                                "wiki",    "code",  "book",   "protokoll", "notizen", "notas"};
  const bool other = std::ranges::any_of(
      question.said, [&](const std::string& word) { return std::ranges::count(kOther, Fold(word)) > 0; });
  if (!wrote || other || question.asked != Asked::kWho || !question.names.empty()) return std::nullopt;
  Answer answer;
  AnswerLine line("");
  for (const SummitRecord* record : SummitsSpokenOf(asking))
    for (const RelatedPost& related : record->posts) {
      const PostInfo* post = asking.context.archive.FindPost(related.post);
      if (post == nullptr || post->authors.empty() || related.relation == Relation::kMention) continue;
      line.items.push_back(JoinAnd(post->authors) + " wrote " + NameTitle(*post));
      AddCitations({Cite(*post)}, answer);
      if (answer.told.empty() || answer.told.back() != record->number) answer.told.push_back(record->number);
    }
  if (line.items.empty() || answer.told.size() != 1) return std::nullopt;
  asking.Decide("the posts about the Summit are signed");
  line.text = "Posts about Summit " + answer.told.front().ToString() + ":";
  answer.lines.push_back(std::move(line));
  return answer;
}

std::optional<Answer> AnswerWhyThere(const Asking& asking) {
  const Question& question = asking.question;
  WhichSummits place;
  place.cities = question.which.cities;
  place.countries = question.which.countries;
  const bool only_place = !place.empty() && question.which == place && question.unknown.empty();
  if (question.asked != Asked::kWhy || !only_place || !question.names.empty()) return std::nullopt;
  const Pool pool = PoolOf(question, asking.shown, asking.context);
  if (pool.empty()) return std::nullopt;
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say why they are " + Narrowing(place, {}) + ".");
  std::size_t beside = 0;
  std::vector<std::string> events;
  for (const SummitRecord* record : pool) {
    if (!record->colocated_with) continue;
    ++beside;
    std::string event = record->colocated_with->value;
    const std::size_t space = event.rfind(' ');  // without its year
    if (space != std::string::npos && event.find_first_not_of("0123456789", space + 1) == std::string::npos)
      event.resize(space);
    if (std::ranges::count(events, event) == 0) events.push_back(event);
    Support("Summit " + record->number.ToString() + ": beside " + record->colocated_with->value,
            record->colocated_with->evidence, asking.context, answer);
  }
  if (beside > 0)
    answer.lines.emplace_back("What it does say: " +
                              (pool.size() == 1 ? std::string("the one")
                               : beside == pool.size()
                                   ? "each of the " + std::to_string(beside)
                                   : std::to_string(beside) + " of the " + std::to_string(pool.size())) +
                              " there took place beside " + JoinAnd(events) + ".");
  answer.told = NumbersOf(pool);
  return answer;
}

std::optional<Answer> AnswerOfMeal(const Asking& asking) {
  const Question& question = asking.question;
  const bool bare = question.asked == Asked::kAnything && !question.choice && question.unknown.empty() &&
                    question.names.empty() && !question.facet.empty() && question.about.size() <= 2;
  const bool house = std::ranges::any_of(question.said, [](const std::string& word) {
    const std::string folded = Fold(word);
    return folded.starts_with("restaur") || folded.starts_with("ristor");
  });  // "restaurant 2009" asks where
  if (!bare || house || question.which.empty()) return std::nullopt;
  const Pool records = SelectSummits(question.which, asking.shown, asking.context).records;
  if (records.size() != 1) return std::nullopt;
  Question paid = question;
  paid.intent = Intent::kSponsors;
  paid.about.clear();
  Telling telling = RecordTeller(*records.front(), asking.context, {}).Tell(paid);
  if (!telling.found) return std::nullopt;
  Answer answer;
  answer.lines = std::move(telling.lines);
  answer.citations = std::move(telling.citations);
  answer.claims = std::move(telling.claims);
  if (auto text = AnswerFromPosts(asking, records); text && text->status == AnswerStatus::kAnswered) {
    std::ranges::move(text->lines, std::back_inserter(answer.lines));
    AddCitations(std::move(text->citations), answer);
    std::ranges::move(text->claims, std::back_inserter(answer.claims));
  }
  answer.told = NumbersOf(records);
  asking.Decide("a meal by itself: who paid for it, and what a post tells of it");
  return answer;
}

std::optional<Answer> AnswerScheduled(const Asking& asking, const Pool& records) {
  auto answer = AnswerMealDay(asking.question, records, asking.context);
  if (!answer) answer = AnswerHours(asking.question, records, asking.context);
  if (answer) asking.Decide("an hour or a day within the Summit is asked for, and a post about it tells it");
  return answer;
}

}  // namespace summit
