#include "core/answer/list_answer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/reckoned_answer.h"
#include "core/answer/summit_selector.h"
#include "core/answer/topic_mentions.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostNamesAtOnce = 14;
constexpr std::size_t kMostCounted = 12;  // Summits that are told one by one where only their number is asked for

Answer NotNamed(Intent intent, const std::vector<WantedName>& wanted, const Pool& pool, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  const std::string one = wanted.size() > 1 ? "a Summit with " + ShownNames(wanted) + " among its " + RoleOf(intent, 2)
                                            : RoleOf(intent) + " of a Summit like " + ShownNames(wanted);
  answer.lines.emplace_back("The archive names no " + (wanted.size() > 1 ? one.substr(2) : one) + ".");
  const std::size_t listed = CountListed(pool, intent);
  if (listed > 0)
    answer.lines.emplace_back("It names the " + RoleOf(intent, 2) + " of " + Count(listed, "Summit") + ": " +
                              std::string(context.prefix) + "summit and a number tells them.");
  return answer;
}

/// "Isode is named as a sponsor of 6 Summits"
std::string NamedAs(const std::vector<WantedName>& wanted, const std::vector<Fit>& fits, Intent intent) {
  const bool one = wanted.size() == 1;
  const std::string name = one ? FitName(wanted.front(), fits) : ShownNames(wanted);
  return name + (one ? " is named as a " + RoleOf(intent) : " are named as " + RoleOf(intent, 2)) + " of ";
}

Pool RecordsOf(const std::vector<Fit>& fits) {
  Pool records;
  for (const Fit& fit : fits) records.push_back(fit.record);
  return records;
}

void SupportFits(const std::vector<Fit>& fits, const AnswerContext& context, Answer& answer) {
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items)
      Support("Summit " + fit.record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
}

/// Posts about Summits that tell of it, where the lists of topics do not name it.
std::vector<TopicMention> OnlyInText(const Question& question, const std::vector<WantedName>& wanted,
                                     const std::vector<Fit>& fits, const Pool& pool, const AnswerContext& context) {
  if (question.weak || ListIntent(question) != Intent::kTopics || wanted.size() != 1) return {};
  std::vector<TopicMention> mentions = MentionsInText(wanted.front(), pool, context);
  std::erase_if(mentions, [&](const TopicMention& mention) {
    return std::ranges::any_of(fits, [&](const Fit& fit) { return fit.record == mention.record; });
  });
  return mentions;
}

void AddMentions(std::string lead, const std::vector<TopicMention>& mentions, const AnswerContext& context,
                 Answer& answer) {
  if (mentions.empty()) return;
  Pool records;
  for (const TopicMention& mention : mentions) records.push_back(mention.record);
  AnswerLine line(std::move(lead));
  ListSummits(records, context, line);
  answer.lines.push_back(std::move(line));
  for (const TopicMention& mention : mentions)
    Support("Summit " + mention.record->number.ToString() + ": told of", {mention.evidence}, context, answer);
}

/// No list names it, but posts about Summits tell of it.
Answer ToldInText(const Question& question, const std::vector<WantedName>& wanted,
                  const std::vector<TopicMention>& mentions, const AnswerContext& context) {
  Answer answer;
  const std::string name = ShownNames(wanted);
  const bool first = question.operation == Operation::kFirst, last = question.operation == Operation::kLast;
  if (first || last) {
    const TopicMention& edge = first ? mentions.front() : mentions.back();
    answer.lines.emplace_back("No list of topics names " + name + ". The " + std::string(first ? "first" : "last") +
                              " Summit whose posts tell of it is " + Headline(*edge.record, context.today) + ":");
    AnswerLine quote("");
    quote.quote = "“" + edge.evidence.quote + "”";
    answer.lines.push_back(std::move(quote));
    Support("Quoted", {edge.evidence}, context, answer);
    if (mentions.size() > 1) AddMentions("In all:", mentions, context, answer);
    answer.told = {edge.record->number};
    return answer;
  }
  AddMentions(
      "No list of topics names " + name + ", but the posts about " + Count(mentions.size(), "Summit") + " tell of it:",
      mentions, context, answer);
  for (const TopicMention& mention : mentions) answer.told.push_back(mention.record->number);
  return answer;
}

/// Whom somebody is listed with: the company beside the name.
Answer EmployersOf(const std::vector<WantedName>& wanted, const std::vector<Fit>& fits, const AnswerContext& context) {
  Answer answer;
  const std::string name = FitName(wanted.front(), fits);
  AnswerLine line(name + " is listed with:");
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items) {
      if (item.beside.empty()) continue;
      line.items.push_back(item.beside + " (Summit " + fit.record->number.ToString() + ")");
      Support("Summit " + fit.record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
    }
  answer.told = NumbersOf(RecordsOf(fits));
  if (!line.items.empty()) {
    answer.lines.push_back(std::move(line));
    return answer;
  }
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say which company " + name + " is from.");
  AnswerLine known(name + " is named as a " + RoleOf(Intent::kParticipants) + " of " + Count(fits.size(), "Summit") +
                   ":");
  ListSummits(RecordsOf(fits), context, known);
  answer.lines.push_back(std::move(known));
  SupportFits(fits, context, answer);
  return answer;
}

/// Where the places are, as far as the archive gives an address.
void AddAddresses(const std::vector<Fit>& fits, const AnswerContext& context, Answer& answer) {
  std::string before;
  for (const Fit& fit : fits) {
    const auto& address = fit.record->address;
    if (!address || address->value == before) continue;
    answer.lines.emplace_back("Address: " + address->value + ".");
    Support("Summit " + fit.record->number.ToString() + ": address " + address->value, address->evidence, context,
            answer);
    before = address->value;
  }
}

/// "did Isode pay for a dinner": only what was given for that.
void KeepGifts(std::string_view facet, std::vector<Fit>& fits) {
  for (Fit& fit : fits) std::erase_if(fit.items, [&](const RecordItem& item) { return !IsPaidFor(item.what, facet); });
  std::erase_if(fits, [](const Fit& fit) { return fit.items.empty(); });
}

/// What they paid for, for who asks what that was.
void AddGifts(const std::vector<Fit>& fits, Answer& answer) {
  AnswerLine line("Paid for:");
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items)
      if (!item.what.empty()) line.items.push_back(item.what + " (Summit " + fit.record->number.ToString() + ")");
  if (!line.items.empty()) answer.lines.push_back(std::move(line));
}

/// What they gave, for who asks how much.
void AddAmounts(const std::vector<Fit>& fits, Answer& answer) {
  AnswerLine line("Given:");
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items)
      if (!item.amount.empty())
        line.items.push_back(item.amount + " by " + item.name + " (Summit " + fit.record->number.ToString() + ")");
  if (line.items.empty())
    answer.lines.emplace_back("The archive does not say how much they gave.");
  else
    answer.lines.insert(answer.lines.begin(), std::move(line));
}

/// They sponsored, but are not said to have paid for that.
Answer OtherGifts(const Question& question, const std::vector<WantedName>& wanted, const std::vector<Fit>& fits,
                  const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say that " + ShownNames(wanted) + " paid for the " +
                            Echo({question.facet}) + ".");
  AnswerLine line(NamedAs(wanted, fits, Intent::kSponsors) + Count(fits.size(), "Summit") + ":");
  ListSummits(RecordsOf(fits), context, line);
  answer.lines.push_back(std::move(line));
  AddGifts(fits, answer);
  SupportFits(fits, context, answer);
  answer.told = NumbersOf(RecordsOf(fits));
  return answer;
}

Answer SummitsWith(const Question& question, const std::vector<WantedName>& wanted, const Pool& pool,
                   const AnswerContext& context) {
  const Intent intent = ListIntent(question);
  if (question.without) return AnswerWithout(intent, wanted, pool, context);
  const bool of_companies =
      std::ranges::all_of(wanted, [](const WantedName& one) { return one.kind == NameKind::kCompany && !one.loose; });
  const bool people = question.asked == Asked::kWho || (question.asked == Asked::kAnything && !question.choice);
  if (intent == Intent::kParticipants && of_companies && people) return AnswerStaff(wanted, pool, context);
  std::vector<Fit> fits = FindFits(pool, intent, wanted);
  if (intent == Intent::kSponsors && !question.facet.empty()) {
    const std::vector<Fit> all = fits;
    KeepGifts(question.facet, fits);
    if (fits.empty() && !all.empty()) return OtherGifts(question, wanted, all, context);
  }
  const std::vector<TopicMention> mentions = OnlyInText(question, wanted, fits, pool, context);
  if (fits.empty() && !mentions.empty()) return ToldInText(question, wanted, mentions, context);
  if (fits.empty()) return NotNamed(intent, wanted, pool, context);
  if (question.employer && wanted.size() == 1) return EmployersOf(wanted, fits, context);
  Answer answer;
  const bool each = question.choice && question.every && intent != Intent::kTopics;
  const bool yes = (!each || fits.size() == CountListed(pool, intent)) && (!question.repeated || fits.size() > 1);
  std::string text = question.choice ? (yes ? "Yes: " : "No: ") : "";
  text += NamedAs(wanted, fits, intent) + Count(fits.size(), "Summit");
  if (question.operation == Operation::kCount || each)
    text +=
        ", out of " + std::to_string(CountListed(pool, intent)) + " whose " + RoleOf(intent, 2) + " the archive names";
  AnswerLine line(text + ":");
  ListSummits(RecordsOf(fits), context, line);
  answer.lines.push_back(std::move(line));
  SupportFits(fits, context, answer);
  if (question.how_much) AddAmounts(fits, answer);
  if (intent == Intent::kSponsors && question.asked == Asked::kWhat) AddGifts(fits, answer);
  const bool of_venue = std::ranges::any_of(wanted, [](const WantedName& one) { return one.kind == NameKind::kVenue; });
  if (intent == Intent::kWhere && of_venue) AddAddresses(fits, context, answer);
  AddMentions("Posts about " + std::string(mentions.size() == 1 ? "one more" : "others") + " tell of it too:", mentions,
              context, answer);
  answer.told = NumbersOf(RecordsOf(fits));
  return answer;
}

/// Every name in the lists of the Summits, the most frequent first.
struct Tally {
  std::string name;
  std::vector<std::pair<const SummitRecord*, RecordItem>> entries;
};

std::vector<Tally> TallyNames(const Pool& pool, Intent intent, const Question& question) {
  std::map<std::string, std::size_t> places;
  std::vector<Tally> tallies;
  const bool paid = intent == Intent::kSponsors && !question.facet.empty();
  for (const SummitRecord* record : pool)
    for (RecordItem& item : ItemsOf(*record, intent)) {
      if (question.xeps && item.beside.empty()) continue;
      if (paid && !IsPaidFor(item.what, question.facet)) continue;
      const auto [at, added] = places.emplace(OrganisationKey(item.name), tallies.size());
      if (added) tallies.push_back({item.name, {}});
      auto& entries = tallies[at->second].entries;
      if (entries.empty() || entries.back().first != record) entries.emplace_back(record, std::move(item));
    }
  std::ranges::stable_sort(tallies, std::ranges::greater(), [](const Tally& tally) { return tally.entries.size(); });
  return tallies;
}

/// "33 sponsors of 11 Summits are named: ..."
Answer AllNames(const Question& question, Intent intent, const Pool& pool, const AnswerContext& context) {
  Answer answer;
  const std::vector<Tally> tallies = TallyNames(pool, intent, question);
  const bool paid = intent == Intent::kSponsors && !question.facet.empty();
  if (tallies.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back(paid ? "The archive does not say who paid for the " + Echo({question.facet}) + "."
                                   : "The archive names no " + RoleOf(intent, 2) + " of these Summits.");
    return answer;
  }
  const std::string narrowed = Narrowing(question.which, question.except);
  const std::string whose = pool.size() == 1
                                ? Headline(*pool.front(), context.today)
                                : Count(CountListed(pool, intent), "Summit") + (narrowed.empty() ? "" : " " + narrowed);
  AnswerLine line(Count(tallies.size(), question.xeps ? "XEP" : RoleOf(intent)) +
                  (paid ? " for the " + question.facet : std::string()) + " of " + whose +
                  (tallies.size() == 1 ? " is named:" : " are named:"));
  line.noun = RoleOf(intent, 2);
  line.most = kMostNamesAtOnce;
  for (const Tally& tally : tallies) {
    const std::size_t times = tally.entries.size();
    line.items.push_back(times > 1 ? tally.name + " (" + std::to_string(times) + "x)" : tally.name);
    line.brief.push_back(tally.name);
    const auto& [record, item] = tally.entries.front();
    Support("Summit " + record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
  }
  answer.lines.push_back(std::move(line));
  return answer;
}

/// "Brussels (14 Summits)", for who asks where they were.
Answer AllPlaces(const Pool& pool, const AnswerContext& context) {
  Answer answer;
  std::map<std::string, std::pair<std::string, Pool>> places;
  for (const SummitRecord* record : pool)
    if (record->city || record->online) {
      auto& [name, records] = places[record->city ? NameKey(record->city->value) : "online"];
      if (name.empty()) name = record->city ? record->city->value : "online";
      records.push_back(record);
      SupportSummit(*record, true, context, answer);
    }
  std::vector<std::pair<std::string, Pool>> sorted;
  std::size_t known = 0;
  for (auto& [key, place] : places) known += place.second.size(), sorted.push_back(std::move(place));
  std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto& place) { return place.second.size(); });
  AnswerLine line("");
  line.text = Count(sorted.size(), "place") + " of the " + Count(known, "Summit") + " whose place is known:";
  line.noun = "places";
  for (const auto& [name, records] : sorted) {
    line.items.push_back(name + " (" + Count(records.size(), "Summit") + ")");
    line.brief.push_back(name);
  }
  if (!sorted.empty()) answer.lines.push_back(std::move(line));
  return answer;
}

/// The Summits with a venue, each with it; only those whose venue is such a house ("hotel").
Answer AllVenues(const Question& question, const Pool& pool, const AnswerContext& context) {
  Answer answer;
  AnswerLine line("");
  line.noun = "venues";
  const bool hotels = question.facet == "hotel";
  for (const SummitRecord* record : pool) {
    if (!record->venue || (hotels && !IsHotel(record->venue->value))) continue;
    line.items.push_back(record->venue->value + " (Summit " + record->number.ToString() + ")");
    line.brief.push_back(record->venue->value);
    Support("Summit " + record->number.ToString() + ": " + record->venue->value, record->venue->evidence, context,
            answer);
  }
  if (line.items.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive names no such house of these Summits.");
    return answer;
  }
  line.text = "The archive names it for " + Count(line.items.size(), "Summit") + ":";
  answer.lines.push_back(std::move(line));
  return answer;
}

/// "with at least 40 people"
std::string WithPeople(const Question& question) {
  std::string text;
  if (question.at_least) text += "at least " + std::to_string(*question.at_least);
  if (question.at_most)
    text += (text.empty() ? "" : " and ") + std::string("at most ") + std::to_string(*question.at_most);
  return text.empty() ? text : "with " + text + " people";
}

/// The number of people in words, for lists of Summits that are asked for by it.
void AddHeadCounts(const Pool& pool, const AnswerContext& context, Answer& answer) {
  AnswerLine line("People there:");
  for (const SummitRecord* record : pool) {
    const bool stated = record->participants_stated && !record->participants_stated->value.words.empty();
    const std::string words =
        stated ? record->participants_stated->value.words : std::to_string(record->participants.size()) + " named";
    line.items.push_back("Summit " + record->number.ToString() + " " + words);
    Support("Summit " + record->number.ToString() + ": " + words,
            stated ? record->participants_stated->evidence : record->participants.front().evidence, context, answer);
  }
  if (!line.items.empty()) answer.lines.push_back(std::move(line));
}

Answer NoneSuch(const Question& question, const AnswerContext& context) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  const std::string narrowed = Narrowing(question.which, question.except) + WithPeople(question);
  answer.lines.emplace_back("The archive tells of no Summit" + (narrowed.empty() ? "" : " " + narrowed) + ".");
  const Pool all = PoolOf({}, {}, context);
  const bool placed = !question.which.cities.empty() || !question.which.countries.empty();
  if (placed && !all.empty()) {
    Answer places = AllPlaces(all, context);
    std::ranges::move(places.lines, std::back_inserter(answer.lines));
    answer.citations = std::move(places.citations);
  } else if (!all.empty()) {
    answer.lines.emplace_back("On record are Summits " + SummitsOnRecord(context.archive) + ".");
  }
  return answer;
}

/// Which of them are only known from announcements, so that nothing is told as having happened that may not have.
void AddOnlyAnnounced(const Pool& pool, const AnswerContext& context, Answer& answer) {
  std::vector<int> numbers;
  for (const SummitRecord* record : pool)
    if (record->dates && StandingOn(*record, context.today) != Standing::kHeld)
      numbers.push_back(record->number.value());
  if (numbers.empty()) return;
  const std::string which = (numbers.size() == 1 ? "Summit " : "Summits ") + Ranges(numbers);
  answer.lines.emplace_back(which + (numbers.size() == 1 ? " is" : " are") +
                            " known from announcements only, not from a report.");
}

/// "1-13 and 15 (2006 to 2014)"
std::string InRanges(const Pool& pool) {
  std::vector<int> numbers, years;
  for (const SummitRecord* record : pool) {
    numbers.push_back(record->number.value());
    if (record->dates) years.push_back(record->dates->value.year());
  }
  if (years.empty()) return Ranges(numbers);
  const auto [first, last] = std::ranges::minmax_element(years);
  return Ranges(numbers) + " (" + std::to_string(*first) + (*first == *last ? "" : " to " + std::to_string(*last)) +
         ")";
}

bool SaysPlace(const Question& question) {
  return !question.which.cities.empty() || !question.which.countries.empty() || !question.except.cities.empty() ||
         !question.except.countries.empty();
}

/// "14 Summits in Brussels are on record, out of 21 whose place is known:"
Answer ListPool(const Question& question, const Pool& pool, const AnswerContext& context) {
  if (question.choice && question.every && !pool.empty()) return AnswerAlways(question, pool, context);
  if (pool.empty()) return NoneSuch(question, context);
  const auto& all = context.archive.Summits();
  const bool by_people = question.at_least || question.at_most;
  const auto judged = static_cast<std::size_t>(std::ranges::count_if(all, [&](const SummitRecord& record) {
    if (by_people && record.participants.empty() && !record.participants_stated) return false;
    return CanJudge(record, question.which, context.archive) && CanJudge(record, question.except, context.archive);
  }));
  const std::string narrowed = Narrowing(question.which, question.except) + WithPeople(question);
  std::string text = question.never ? "No: " : question.choice ? "Yes: " : "";
  text += Count(pool.size(), "Summit") + (narrowed.empty() ? "" : " " + narrowed) +
          (pool.size() == 1 ? " is on record" : " are on record");
  if (!narrowed.empty() && judged < all.size())
    text += ", out of " + std::to_string(judged) +
            (SaysPlace(question) ? " whose place is known" : " of which the archive tells that much");
  else if (!narrowed.empty())
    text += ", out of " + std::to_string(judged) + " in all";
  Answer answer;
  AnswerLine line(text + ":");
  if (question.operation == Operation::kCount && pool.size() > kMostCounted)
    line = AnswerLine(text + ": " + InRanges(pool) + ".");
  else
    ListSummits(pool, context, line);
  answer.lines.push_back(std::move(line));
  if (question.at_least || question.at_most) AddHeadCounts(pool, context, answer);
  AddOnlyAnnounced(pool, context, answer);
  const bool by_place = !question.which.cities.empty() || !question.which.countries.empty() ||
                        !question.except.cities.empty() || !question.except.countries.empty();
  for (const SummitRecord* record : pool) SupportSummit(*record, by_place, context, answer);
  answer.told = NumbersOf(pool);
  return answer;
}

bool HasPaidFor(const SummitRecord& record, std::string_view facet) {
  return std::ranges::any_of(ItemsOf(record, Intent::kSponsors),
                             [&](const RecordItem& item) { return IsPaidFor(item.what, facet); });
}

/// Leaves the Summits where somebody is said to have paid for it.
void KeepPaidFor(std::string_view facet, Pool& pool) {
  std::erase_if(pool, [&](const SummitRecord* record) { return !HasPaidFor(*record, facet); });
}

void SupportPaidFor(std::string_view facet, const SummitRecord& record, const AnswerContext& context, Answer& answer) {
  for (const RecordItem& item : ItemsOf(record, Intent::kSponsors))
    if (IsPaidFor(item.what, facet))
      Support("Summit " + record.number.ToString() + ": sponsor " + item.text + ", for " + item.what, *item.evidence,
              context, answer);
}

Answer SummitsPaidFor(const Question& question, const Pool& paid, const AnswerContext& context) {
  Answer answer;
  AnswerLine line("Sponsors paid for the " + question.facet + " of " + Count(paid.size(), "Summit") + ":");
  ListSummits(paid, context, line);
  answer.lines.push_back(std::move(line));
  for (const SummitRecord* record : paid) SupportPaidFor(question.facet, *record, context, answer);
  answer.told = NumbersOf(paid);
  return answer;
}

std::string FirstOrLast(const Question& question) { return question.operation == Operation::kFirst ? "first" : "last"; }

Answer EdgeOfNames(const Question& question, const std::vector<WantedName>& wanted, const Pool& pool,
                   const AnswerContext& context) {
  const Intent intent = ListIntent(question);
  const std::vector<Fit> fits = FindFits(pool, intent, wanted);
  const std::vector<TopicMention> mentions = OnlyInText(question, wanted, fits, pool, context);
  if (fits.empty() && !mentions.empty()) return ToldInText(question, wanted, mentions, context);
  if (fits.empty()) return NotNamed(intent, wanted, pool, context);
  const Fit& edge = question.operation == Operation::kFirst ? fits.front() : fits.back();
  const bool planned = std::ranges::all_of(edge.items, [](const RecordItem& item) { return item.planned; });
  std::string name = wanted.size() == 1 ? FitName(wanted.front(), fits) : ShownNames(wanted);
  Answer answer;
  std::string text = name + (wanted.size() == 1 ? " is " : " are ") + FirstOrLast(question) + " named ";
  text += intent == Intent::kTopics && planned ? "on the agenda of " : "as a " + RoleOf(intent) + " of ";
  text += Headline(*edge.record, context.today);
  if (intent == Intent::kTopics && edge.items.front().text != name) text += ": “" + edge.items.front().text + "”";
  answer.lines.emplace_back(text + ".");
  answer.told = {edge.record->number};
  for (const RecordItem& item : edge.items)
    Support("Summit " + edge.record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
  AddMentions("Posts about " + std::string(mentions.size() == 1 ? "one more" : "others") + " tell of it too:", mentions,
              context, answer);
  if (fits.size() > 1) {
    std::vector<int> numbers;
    for (const Fit& fit : fits) numbers.push_back(fit.record->number.value());
    answer.lines.emplace_back("In all: Summits " + Ranges(numbers) + ".");
  }
  SupportFits(fits, context, answer);
  return answer;
}

}  // namespace

std::vector<WantedName> NamesFor(const Question& question, const AnswerContext& context) {
  return WantedNames(question, KindsIn(ListIntent(question)), context.archive);
}

Intent ListIntent(const Question& question) {
  if (IsListed(question.intent)) return question.intent;
  if (question.intent == Intent::kWhere && question.names.empty() && !question.unknown.empty()) return Intent::kWhere;
  for (const NamedThing& name : question.names) {
    if (name.kind == NameKind::kPerson) return Intent::kParticipants;
    if (name.kind == NameKind::kCompany) return Intent::kSponsors;
    if (name.kind == NameKind::kTopic || name.kind == NameKind::kXep) return Intent::kTopics;
    if (name.kind == NameKind::kVenue) return Intent::kWhere;
  }
  return question.intent;
}

namespace {

/// The years between the first and the last Summit on record that have none.
Answer YearsWithout(const Pool& pool, const AnswerContext& context) {
  std::set<int> years;
  const SummitRecord* first = nullptr;
  const SummitRecord* last = nullptr;
  for (const SummitRecord* record : pool) {
    if (!record->dates) continue;
    const int year = record->dates->value.year();
    if (first == nullptr || year < first->dates->value.year()) first = record;
    if (last == nullptr || year > last->dates->value.year()) last = record;
    years.insert(year);
  }
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive tells of no two Summits with a date.");
  if (first == last) return answer;
  std::vector<int> without;
  for (int year = *years.begin(); year < *years.rbegin(); ++year)
    if (!years.contains(year)) without.push_back(year);
  const std::string span = "from " + std::to_string(*years.begin()) + " to " + std::to_string(*years.rbegin()) + ".";
  answer.status = AnswerStatus::kAnswered;
  answer.lines.front() =
      AnswerLine(without.empty() ? "The archive tells of a Summit in each year " + span
                                 : "The archive tells of no Summit in " + Ranges(without) + ", of the years " + span);
  for (const SummitRecord* record : {first, last}) SupportSummit(*record, false, context, answer);
  return answer;
}

/// "2007 (Summits 2 and 3)", for who asks which years had so many.
Answer YearsWith(const Question& question, const Pool& pool, const AnswerContext& context) {
  std::map<int, Pool> years;
  for (const SummitRecord* record : pool)
    if (record->dates) years[record->dates->value.year()].push_back(record);
  Answer answer;
  AnswerLine line("");
  line.noun = "years";
  for (const auto& [year, held] : years) {
    if (held.size() < static_cast<std::size_t>(*question.in_a_year)) continue;
    std::vector<int> numbers;
    for (const SummitRecord* record : held) numbers.push_back(record->number.value());
    line.items.push_back(std::to_string(year) + " (" + (numbers.size() == 1 ? "Summit " : "Summits ") +
                         Ranges(numbers) + ")");
    line.brief.push_back(std::to_string(year));
    for (const SummitRecord* record : held) SupportSummit(*record, false, context, answer);
    for (const SummitRecord* record : held) answer.told.push_back(record->number);
  }
  const std::string many = Count(static_cast<std::size_t>(*question.in_a_year), "Summit") + " or more";
  line.text = line.items.empty() ? "The archive tells of no year with " + many + "." : "Years with " + many + ":";
  if (line.items.empty()) answer.status = AnswerStatus::kNotFound;
  answer.lines.push_back(std::move(line));
  AddOnlyAnnounced(pool, context, answer);
  return answer;
}

}  // namespace

Answer AnswerList(const Question& question, const Pool& pool, const AnswerContext& context) {
  if (question.in_a_year == 0) return YearsWithout(pool, context);
  if (question.in_a_year) return YearsWith(question, pool, context);
  const Intent intent = ListIntent(question);
  const std::vector<WantedName> wanted = NamesFor(question, context);
  if (!wanted.empty()) return SummitsWith(question, wanted, pool, context);
  if (pool.empty()) return NoneSuch(question, context);
  if (intent == Intent::kSponsors && !question.facet.empty()) {
    Pool paid = pool;
    KeepPaidFor(question.facet, paid);
    if (!paid.empty() && question.operation == Operation::kCount) return SummitsPaidFor(question, paid, context);
  }
  if (intent == Intent::kWhen && question.asked == Asked::kHowLong) return AnswerDurations(pool, context);
  if (IsListed(intent)) return AllNames(question, intent, pool, context);
  if (intent == Intent::kWhere && !question.facet.empty()) return AllVenues(question, pool, context);
  if (intent == Intent::kWhere && !SaysPlace(question)) return AllPlaces(pool, context);
  return ListPool(question, pool, context);
}

Answer AnswerCount(const Question& question, const Pool& pool, const AnswerContext& context) {
  return AnswerList(question, pool, context);
}

namespace {

/// "the first sponsor ever": the first Summit whose sponsors are named, with them. Each of `pool` has such a list.
Answer EdgeOfLists(const Question& question, const Pool& pool, const AnswerContext& context) {
  const SummitRecord& edge = question.operation == Operation::kFirst ? *pool.front() : *pool.back();
  Answer answer;
  AnswerLine line("The " + FirstOrLast(question) + " Summit whose " + RoleOf(question.intent, 2) +
                  " the archive names is " + Headline(edge, context.today) + ":");
  line.noun = RoleOf(question.intent, 2) + " of Summit " + edge.number.ToString();
  line.most = kMostNamesAtOnce;
  for (const RecordItem& item : ItemsOf(edge, question.intent)) {
    line.items.push_back(item.text);
    line.brief.push_back(item.name);
    Support("Summit " + edge.number.ToString() + ": " + item.text, *item.evidence, context, answer);
  }
  answer.lines.push_back(std::move(line));
  answer.told = {edge.number};
  return answer;
}

}  // namespace

Answer AnswerEdge(const Question& question, const Pool& all, const AnswerContext& context) {
  Pool pool = question.operation == Operation::kLast ? Begun(all, context.today) : all;
  if (question.intent == Intent::kSponsors && !question.facet.empty()) KeepPaidFor(question.facet, pool);
  const std::vector<WantedName> wanted = NamesFor(question, context);
  if (!wanted.empty()) return EdgeOfNames(question, wanted, pool, context);
  const bool listed = IsListed(question.intent) && question.facet.empty();
  if (listed)
    std::erase_if(pool, [&](const SummitRecord* record) { return ItemsOf(*record, question.intent).empty(); });
  if (pool.empty()) return NoneSuch(question, context);
  if (listed) return EdgeOfLists(question, pool, context);
  const SummitRecord& edge = question.operation == Operation::kFirst ? *pool.front() : *pool.back();
  const std::string narrowed = Narrowing(question.which, question.except);
  Answer answer;
  const bool paid = question.intent == Intent::kSponsors && !question.facet.empty();
  const bool of_these = !question.which.numbers.empty() && pool.size() > 1;
  std::vector<int> numbers;
  for (const SummitRecord* record : pool) numbers.push_back(record->number.value());
  if (of_these && !paid)
    answer.lines.emplace_back("The " + FirstOrLast(question) + " of Summits " + Ranges(numbers) + " is " +
                              Headline(edge, context.today) + ".");
  else
    answer.lines.emplace_back("The " + FirstOrLast(question) + " Summit " + (narrowed.empty() ? "" : narrowed + " ") +
                              (paid ? "whose " + question.facet + " sponsors paid for" : std::string("on record")) +
                              " is " + Headline(edge, context.today) + ".");
  if (paid) SupportPaidFor(question.facet, edge, context, answer);
  SupportSummit(edge, SaysPlace(question), context, answer);
  answer.told = {edge.number};
  if (pool.size() > 1 && !narrowed.empty()) {
    AnswerLine line("All " + std::to_string(pool.size()) + " of them:");
    ListSummits(pool, context, line);
    answer.lines.push_back(std::move(line));
  }
  for (const SummitRecord* record : pool) SupportSummit(*record, SaysPlace(question), context, answer);
  return answer;
}

}  // namespace summit
