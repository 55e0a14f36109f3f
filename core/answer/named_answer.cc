#include "core/answer/named_answer.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/answer/reckoned_answer.h"
#include "core/answer/record_items.h"
#include "core/answer/topic_mentions.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

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
    answer.lines.push_back(QuoteLine(edge.evidence.quote));
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

/// "who attended more often, Jane or Joe"
bool ComparesHowOften(const Question& question, const std::vector<WantedName>& wanted) {
  static constexpr std::string_view kMore[] = {"more", "mehr", "plus", "mas", "piu", "mais", "ofter", "haufiger"};
  static constexpr std::string_view kOften[] = {"often",   "frequently", "times",  "ofter", "haufiger",
                                                "souvent", "menudo",     "spesso", "vezes", "veces"};
  const auto says = [&](const auto& list) {
    return std::ranges::any_of(question.said, [&](const std::string& said) {
      return std::ranges::any_of(FoldedWords(said),
                                 [&](const std::string& word) { return std::ranges::count(list, word) > 0; });
    });
  };
  const bool asks = question.choice || question.asked == Asked::kWho || question.asked == Asked::kWhat;
  return wanted.size() == 2 && asks && says(kMore) && says(kOften);
}

/// Each of the names by itself, the more frequent first; whether the one named first is it, where that is asked.
Answer MoreOften(const Question& question, const std::vector<WantedName>& wanted, const Pool& pool,
                 const AnswerContext& context) {
  const Intent intent = ListIntent(question);
  struct Named {
    std::string name;
    std::vector<Fit> fits;
  };
  std::vector<Named> all;
  for (const WantedName& one : wanted) {
    std::vector<Fit> fits = FindFits(pool, intent, {one});
    std::string name = FitName(one, fits);
    all.push_back({std::move(name), std::move(fits)});
  }
  const bool first = all.front().fits.size() > all.back().fits.size();
  std::ranges::stable_sort(all, std::ranges::greater(), [](const Named& one) { return one.fits.size(); });
  Answer answer;
  const bool equal = all.front().fits.size() == all.back().fits.size();
  const std::string verdict = !question.choice ? "" : first ? "Yes: " : "No: ";
  const std::string lead = equal ? "both are named as often" : all.front().name + " is named more often";
  answer.lines.emplace_back(verdict + lead + " as a " + RoleOf(intent) + ", counted over the " +
                            Count(CountListed(pool, intent), "Summit") + " whose " + RoleOf(intent, 2) +
                            " the archive names.");
  for (const Named& one : all) {
    AnswerLine line(one.name + ", " + Count(one.fits.size(), "Summit") + (one.fits.empty() ? "." : ":"));
    if (!one.fits.empty()) ListSummits(RecordsOf(one.fits), context, line);
    answer.lines.push_back(std::move(line));
    SupportFits(one.fits, context, answer);
  }
  if (answer.claims.empty()) answer.status = AnswerStatus::kNotFound;
  return answer;
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

/// "Did anybody from Acme come": who that was, where the lists name them.
void AddStaff(Answer staff, Answer& answer) {
  if (staff.status != AnswerStatus::kAnswered) return;
  std::ranges::move(staff.lines, std::back_inserter(answer.lines));
  std::ranges::move(staff.claims, std::back_inserter(answer.claims));
  AddCitations(std::move(staff.citations), answer);
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

Answer AnswerNamed(const Question& question, const std::vector<WantedName>& wanted, const Pool& pool,
                   const AnswerContext& context) {
  const Intent intent = ListIntent(question);
  if (question.without) return AnswerWithout(intent, wanted, pool, context);
  const bool of_companies =
      std::ranges::all_of(wanted, [](const WantedName& one) { return one.kind == NameKind::kCompany && !one.loose; });
  const bool people = question.asked == Asked::kWho || (question.asked == Asked::kAnything && !question.choice);
  if (intent == Intent::kParticipants && of_companies && people) return AnswerStaff(wanted, pool, context);
  if (ComparesHowOften(question, wanted)) return MoreOften(question, wanted, pool, context);
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
  const bool yes = (!each || fits.size() == CountListed(pool, intent)) &&
                   (!question.repeated || fits.size() >= static_cast<std::size_t>(question.fewest_times));
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
  const bool anybody = intent == Intent::kParticipants && of_companies && question.choice && yes;
  if (anybody) AddStaff(AnswerStaff(wanted, pool, context), answer);
  if (intent == Intent::kWhere && of_venue) AddAddresses(fits, context, answer);
  AddMentions("Posts about " + std::string(mentions.size() == 1 ? "one more" : "others") + " tell of it too:", mentions,
              context, answer);
  answer.told = NumbersOf(RecordsOf(fits));
  return answer;
}

Answer AnswerNamedEdge(const Question& question, const std::vector<WantedName>& wanted, const Pool& pool,
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

}  // namespace summit
