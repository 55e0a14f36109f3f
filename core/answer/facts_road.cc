#include "core/answer/facts_road.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/aside_answer.h"
#include "core/answer/fact_answer.h"
#include "core/answer/gift_answer.h"
#include "core/answer/help_answer.h"
#include "core/answer/link_answer.h"
#include "core/answer/list_answer.h"
#include "core/answer/passage_answer.h"
#include "core/answer/record_items.h"
#include "core/answer/room_answer.h"
#include "core/answer/stem.h"
#include "core/answer/summit_selector.h"
#include "core/answer/told_in_text.h"
#include "core/answer/topic_mentions.h"
#include "core/answer/wording.h"
#include "core/answer/words_road.h"
#include "core/base/text.h"

namespace summit {
namespace {

/// "Slides of the hot air talk": no record keeps them, but a post may say where they are.
std::optional<Answer> LinkInText(const Asking& asking) {
  const Question& question = asking.question;
  if (question.intent != Intent::kLinks || !question.link_kind || question.about.empty() || question.said.empty())
    return std::nullopt;
  Question where = question;
  where.intent = Intent::kExplain;
  where.asked = Asked::kWhere;
  where.about.insert(where.about.begin(), question.said.front());
  auto answer = AnswerFromPosts({where, asking.shown, asking.context}, {});
  if (!answer || answer->status != AnswerStatus::kAnswered) return std::nullopt;
  asking.Decide("no record has such a link, but a post tells where it is");
  return answer;
}

/// "The address of the Thon hotel": as the latest record that has both tells it.
std::optional<Answer> AddressOfHouse(const Asking& asking) {
  static constexpr std::string_view kAddress[] = {"address",  "adresse",   "direccion", "indirizzo",
                                                  "endereco", "anschrift", "street"};
  const Question& question = asking.question;
  const auto asked = [](const std::string& word) { return std::ranges::count(kAddress, Fold(word)) > 0; };
  std::vector<std::string> wanted;
  for (const std::string& about : question.about)
    for (std::string& word : FoldedWords(about))
      if (!asked(word)) wanted.push_back(std::move(word));
  if (wanted.empty() || std::ranges::none_of(question.said, asked)) return std::nullopt;
  const auto is_meant = [&](const std::string& venue) {
    const std::vector<std::string> words = FoldedWords(venue);
    return std::ranges::all_of(wanted, [&](const std::string& word) { return std::ranges::count(words, word) > 0; });
  };
  const std::vector<SummitRecord>& records = asking.context.archive.Summits();
  for (auto record = records.rbegin(); record != records.rend(); ++record) {
    if (!record->venue || !record->address || !is_meant(record->venue->value)) continue;
    asking.Decide("the address of a house by its name");
    Answer answer;
    answer.lines.emplace_back(Venue(*record) + ": " + Headline(*record, asking.context.today) + ".");
    Support(record->venue->value + ", " + record->address->value, record->address->evidence, asking.context, answer);
    answer.told = {record->number};
    return answer;
  }
  return std::nullopt;
}

/// "The link to the proposal": a sentence that speaks of it, and gives no link, is but the nearest.
Answer OrNoSuchLink(const Question& question, Answer text) {
  static constexpr std::string_view kAddress[] = {"link", "links", "url", "urls"};
  const bool link =
      question.intent == Intent::kLinks && std::ranges::any_of(question.said, [](const std::string& word) {
        return std::ranges::count(kAddress, Fold(word)) > 0;
      });
  const bool slides = question.intent == Intent::kLinks && question.link_kind == LinkKind::kSlides;
  if (!(link || slides) || text.status != AnswerStatus::kAnswered) return text;
  const auto gives_link = [](const AnswerLine& line) {
    const bool source = line.text.starts_with("From ");
    return (!line.link.empty() && !source) || line.quote.find("://") != std::string::npos;
  };
  const auto tells_of_slides = [](const AnswerLine& line) {
    return Fold(line.quote).find("slides") != std::string::npos;
  };
  if (std::ranges::any_of(text.lines, gives_link) || (slides && std::ranges::any_of(text.lines, tells_of_slides)))
    return text;
  text.status = AnswerStatus::kNotFound;
  text.lines.insert(text.lines.begin(), AnswerLine("The archive keeps no link to that. The nearest it has:"));
  return text;
}

/// No Summit is asked for, but a name is, or words that may be one.
Answer Across(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  // "where is Jane from" asks for no place of a Summit.
  const bool whereabouts =
      question.intent == Intent::kWhere && question.asked == Asked::kWhere &&
      std::ranges::any_of(question.names, [](const NamedThing& name) { return name.kind == NameKind::kPerson; });
  if (whereabouts) return AnswerFromWords(asking);
  if (auto address = AddressOfHouse(asking)) return *std::move(address);
  const bool listed = IsListed(question.intent) || question.intent == Intent::kWhere;
  if (listed && !(IsBesideThePoint(question) && question.intent != Intent::kWhere)) {
    asking.Decide("a name and no Summit: looking through the records of all");
    Answer across = AnswerList(question, PoolOf(question, asking.shown, context), context);
    if (across.status == AnswerStatus::kAnswered) return across;
    const bool words = std::ranges::any_of(question.about, [](const std::string& word) {
      return word.find_first_not_of("0123456789.,:/-") != std::string::npos;
    });
    if (!words && question.names.empty()) return across;  // "topics 2.5"
    if (auto text = AnswerFromPosts(asking, {}); text && text->status == AnswerStatus::kAnswered)
      return *std::move(text);
    return question.weak ? AnswerFromWords(asking) : across;
  }
  if (auto place = LinkInText(asking)) return *std::move(place);
  if (question.named_command && question.names.empty()) return AnswerUnclear(question, context);
  return OrNoSuchLink(question, AnswerFromWords(asking));
}

/// "In Diegem in 2012": a place that the record does not name may stand in the posts about the Summit of that time.
Selection NearTown(const Asking& asking, Selection selection) {
  const Question& question = asking.question;
  const WhichSummits& which = question.which;
  const bool timed = !which.years.empty() || which.month || !which.numbers.empty();
  if (!selection.records.empty() || !timed || which.cities.empty() || question.choice) return selection;
  Question anywhere = question;
  anywhere.which.cities.clear();
  const Pool pool = PoolOf(anywhere, asking.shown, asking.context);
  Selection near;
  for (const std::string& city : which.cities) {
    WantedName wanted;
    wanted.typed = city;
    wanted.spellings = {StemmedWords(city)};
    for (const TopicMention& mention : MentionsInText(wanted, pool, asking.context))
      near.records.push_back(mention.record);
  }
  return near.records.size() == 1 ? near : selection;
}

/// Days between the two as if they were of one year.
int DaysApartInYear(Date one, Date other) {
  constexpr int kDaysOfYear = 365;
  const std::chrono::year_month_day moved{one.year(), other.month(), std::min(other.day(), std::chrono::day(28))};
  const int days = std::abs((std::chrono::sys_days(one) - std::chrono::sys_days(moved)).count());
  return std::min(days, kDaysOfYear - days);
}

/// "The FOSDEM 2014 Summit": of the one Summit of that year no post says what it was beside, but it was at the time of
/// the year when those beside that event are.
Selection BesideUntold(const Asking& asking, Selection selection) {
  const Question& question = asking.question;
  const WhichSummits& which = question.which;
  if (!selection.records.empty() || which.events.empty() || which.years.size() != 1 || question.choice)
    return selection;
  Question any = question;
  any.which.events.clear();
  Selection of_year;
  of_year.records = PoolOf(any, asking.shown, asking.context);
  if (of_year.records.size() != 1 || of_year.records.front()->colocated_with) return selection;
  constexpr int kNear = 14;
  constexpr std::ptrdiff_t kFewest = 3;
  const SummitRecord& only = *of_year.records.front();
  const auto beside_then = [&](const SummitRecord& record) {
    const bool beside = record.colocated_with && record.dates && only.dates &&
                        Fold(record.colocated_with->value).starts_with(Fold(which.events.front()));
    return beside && DaysApartInYear(record.dates->value.start, only.dates->value.start) <= kNear;
  };
  if (std::ranges::count_if(asking.context.archive.Summits(), beside_then) < kFewest) return selection;
  asking.Decide("the one Summit of that year is of the season of that event");
  return of_year;
}

/// "Where is the mailing list": where none is spoken of, the latest Summit that has one will do.
Selection WithSuchLink(const Asking& asking, Selection selection) {
  const Question& question = asking.question;
  if (question.intent != Intent::kLinks || !question.link_kind || !question.which.empty()) return selection;
  const auto such = [&](const auto& link) { return link.value.kind == *question.link_kind; };
  const SummitRecord* latest = nullptr;
  for (const SummitRecord& record : asking.context.archive.Summits())
    if (std::ranges::any_of(record.links, such)) latest = &record;
  if (latest != nullptr && (selection.records.empty() || selection.records.front() != latest)) {
    selection = {};
    selection.records = {latest};
    selection.as = "the latest with one";
  }
  return selection;
}

/// Links that are called by the words of the question, or stand where the text has these.
std::optional<Answer> LinksThere(const Asking& asking, const Pool& records) {
  if (auto called = AnswerLinksCalled(asking, records)) return called;
  return AnswerLinkedThere(asking, records);
}

/// "Which hotel": where no venue is one, posts may still tell of one to stay at.
std::optional<Answer> HotelInText(const Asking& asking, const Pool& records) {
  const Question& question = asking.question;
  const bool asked = question.intent == Intent::kWhere && question.facet == "hotel" && !records.empty();
  const auto is_hotel = [](const SummitRecord* record) { return record->venue && IsHotel(record->venue->value); };
  if (!asked || std::ranges::any_of(records, is_hotel)) return std::nullopt;
  Question hotel = question;
  hotel.intent = Intent::kExplain;
  hotel.asked = Asked::kWhere;
  hotel.about = {question.facet};
  hotel.facet.clear();  // a room is no hotel
  asking.Decide("no venue is a hotel: asking the text");
  auto answer = AnswerFromText(hotel, records, asking.context);
  if (!answer || answer->status != AnswerStatus::kAnswered) return std::nullopt;
  const auto names_one = [](const AnswerLine& line) { return IsHotel(line.quote + " " + line.text); };
  if (std::ranges::none_of(answer->lines, names_one)) return std::nullopt;
  for (const SummitRecord* record : records) answer->told.push_back(record->number);
  return answer;
}

/// "Does the foundation pay for the hotel", "who paid my travel": what each visitor has to pay, as a post may tell it.
std::optional<Answer> CostsInText(const Asking& asking, const Pool& records) {
  const Question& question = asking.question;
  static constexpr std::string_view kCosts[] = {"hotel", "hotels", "accommodation", "lodging", "travel", "flight"};
  const auto cost = std::ranges::find_if(
      question.said, [](const std::string& word) { return std::ranges::count(kCosts, Fold(word)) > 0; });
  if (question.intent != Intent::kSponsors || cost == question.said.end() || records.size() != 1) return std::nullopt;
  Question costs = question;
  costs.intent = Intent::kExplain;
  costs.asked = Asked::kAnything;
  costs.choice = false;
  costs.about = {*cost, "pay"};
  costs.names.clear();
  costs.facet.clear();
  auto answer = AnswerFromPosts({costs, asking.shown, asking.context}, records);
  if (!answer || answer->status != AnswerStatus::kAnswered) return std::nullopt;
  asking.Decide("no sponsor of that is on record, but a post tells who pays for it");
  return answer;
}

/// "Who donated the sim cards": where no list of sponsors names it, a post about the Summit may still tell of it.
std::optional<Answer> GiftInText(const Asking& asking, const Pool& records) {
  const Question& question = asking.question;
  const bool strange = question.intent == Intent::kSponsors && !question.facet.empty() && !IsFacet(question.facet);
  if (!strange || records.size() != 1 || question.choice || !question.names.empty()) return std::nullopt;
  Question gift = question;
  gift.intent = Intent::kExplain;
  gift.about = FoldedWords(question.facet);
  gift.about.insert(gift.about.end(), question.unknown.begin(), question.unknown.end());
  gift.facet.clear();
  auto answer = AnswerFromPosts({gift, asking.shown, asking.context}, records);
  if (!answer || answer->status != AnswerStatus::kAnswered) return std::nullopt;
  asking.Decide("no list of sponsors tells of that, but a post about the Summit does");
  return answer;
}

}  // namespace

Answer AnswerFromFacts(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  const bool named = !question.unknown.empty() || !question.names.empty() || !question.facet.empty();
  if (question.which.empty())
    if (auto links = LinksThere(asking, PoolOf(question, asking.shown, context))) return *std::move(links);
  if (named && question.which.empty()) return Across(asking);
  const Selection selection = WithSuchLink(asking, BesideUntold(asking, NearTown(asking, SummitsForFacts(asking))));
  if (auto links = LinksThere(asking, selection.records)) return *std::move(links);
  if (auto room = AnswerRoom(question, selection.records, context)) {
    asking.Decide("a room is asked for, and a post names it");
    return *std::move(room);
  }
  if (auto scheduled = AnswerScheduled(asking, selection.records)) return *std::move(scheduled);
  if (IsBesideThePoint(question) && !selection.records.empty()) {
    asking.Decide("words are left over that the facts of these Summits cannot speak to");
    if (auto text = AnswerFromPosts(asking, selection.records)) return OrNoSuchLink(question, *std::move(text));
    if (question.intent == Intent::kSummit && !question.facet.empty()) return AnswerNotInText(asking);
  }
  if (auto hotel = HotelInText(asking, selection.records)) return *std::move(hotel);
  if (question.intent == Intent::kSponsors && question.choice)
    if (auto payer = AnswerPayerInText(asking, selection.records)) return *std::move(payer);
  asking.Decide("telling the facts of " + Count(selection.records.size(), "Summit"));
  Answer answer = AnswerFromRecords(question, selection, context);
  if (answer.status == AnswerStatus::kNotFound)
    if (auto text = AnswerToldInText(question, selection.records, context)) {
      asking.Decide("the records do not name it, but a post about the Summit tells of it");
      return *std::move(text);
    }
  if (answer.status == AnswerStatus::kNotFound)
    if (auto gift = GiftInText(asking, selection.records)) return *std::move(gift);
  if (answer.status == AnswerStatus::kNotFound)
    if (auto costs = CostsInText(asking, selection.records)) return *std::move(costs);
  if (answer.status == AnswerStatus::kNotFound && question.intent == Intent::kSponsors)
    if (auto payer = AnswerPayerInText(asking, selection.records)) return *std::move(payer);
  const bool guessed = question.weak && answer.status == AnswerStatus::kNotFound && !selection.records.empty();
  if (!guessed) return answer;
  asking.Decide("the guess at what was meant led to nothing: asking the text");
  auto text = AnswerFromPosts(asking, selection.records);
  const bool better = text && (text->status == AnswerStatus::kAnswered || question.intent != Intent::kHost);
  return better ? *std::move(text) : answer;
}

}  // namespace summit
