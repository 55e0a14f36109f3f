#include "core/answer/rank_answer.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/list_answer.h"
#include "core/answer/stem.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostRunnersUp = 5;
constexpr std::size_t kMostTied = 12;
constexpr std::size_t kLongestTopic = 3;  // words of a topic that others are counted under

/// A name and the Summits that have it.
struct Ranked {
  std::string name;
  std::vector<std::pair<const SummitRecord*, RecordItem>> entries;

  void Add(const SummitRecord* record, const RecordItem& item) {
    if (entries.empty() || entries.back().first != record) entries.emplace_back(record, item);
  }
  std::size_t count() const { return entries.size(); }
};

bool IsHeadOf(const std::vector<std::string>& head, const std::vector<std::string>& words) {
  return !head.empty() && head.size() < words.size() && std::equal(head.begin(), head.end(), words.begin());
}

/// By key; an organisation also under a name that goes on from a shorter one: "Cisco" and "Cisco Belgium".
std::vector<Ranked> CountNames(const Pool& pool, Intent intent) {
  std::vector<std::vector<std::string>> names;
  if (intent != Intent::kParticipants)
    for (const SummitRecord* record : pool)
      for (const RecordItem& item : ItemsOf(*record, intent)) names.push_back(FoldedWords(item.name));
  std::map<std::string, Ranked> ranked;
  for (const SummitRecord* record : pool)
    for (const RecordItem& item : ItemsOf(*record, intent)) {
      const std::vector<std::string> words = FoldedWords(item.name);
      const std::vector<std::string>* head = &words;
      for (const auto& name : names)
        if (IsHeadOf(name, *head)) head = &name;
      std::string key = OrganisationKey(item.name);
      if (head != &words) {
        key.clear();
        for (const std::string& word : *head) key += word;
      }
      Ranked& one_name = ranked[key];
      if (one_name.name.empty() || item.name.size() < one_name.name.size()) one_name.name = item.name;
      one_name.Add(record, item);
    }
  std::vector<Ranked> all;
  for (auto& entry : ranked) all.push_back(std::move(entry.second));
  return all;
}

/// A short topic counts wherever it is part of a longer one: "Jingle" in "Jingle for voice".
std::vector<Ranked> CountTopics(const Pool& pool) {
  std::map<std::vector<std::string>, Ranked> ranked;
  for (const SummitRecord* record : pool)
    for (const RecordItem& item : ItemsOf(*record, Intent::kTopics)) {
      std::vector<std::string> words = StemmedWords(item.name);
      if (!words.empty() && words.size() <= kLongestTopic) ranked[std::move(words)].name = item.name;
    }
  for (const SummitRecord* record : pool)
    for (const RecordItem& item : ItemsOf(*record, Intent::kTopics)) {
      const std::vector<std::string> words = StemmedWords(item.name);
      for (auto& [topic, one_name] : ranked)
        if (HasRun(words, topic)) one_name.Add(record, item);
    }
  std::vector<Ranked> all;
  for (auto& entry : ranked) all.push_back(std::move(entry.second));
  return all;
}

std::vector<Ranked> CountPlaces(const Pool& pool) {
  std::map<std::string, Ranked> ranked;
  for (const SummitRecord* record : pool) {
    if (!record->city) continue;
    Ranked& one_name = ranked[NameKey(record->city->value)];
    one_name.name = record->city->value;
    one_name.Add(record, {one_name.name, one_name.name, {}, {}, {}, false, &record->city->evidence});
  }
  std::vector<Ranked> all;
  for (auto& entry : ranked) all.push_back(std::move(entry.second));
  return all;
}

std::string Times(std::size_t count) {
  return count == 1 ? "once" : count == 2 ? "twice" : std::to_string(count) + " times";
}

std::string SummitNumbers(const Ranked& one_name) {
  std::vector<int> numbers;
  for (const auto& entry : one_name.entries) numbers.push_back(entry.first->number.value());
  return (numbers.size() == 1 ? "Summit " : "Summits ") + Ranges(numbers);
}

std::size_t CountKnown(const Pool& pool, Intent intent) {
  if (intent != Intent::kWhere) return CountListed(pool, intent);
  return static_cast<std::size_t>(
      std::ranges::count_if(pool, [](const SummitRecord* record) { return record->city.has_value(); }));
}

void SupportRanked(const Ranked& one_name, const AnswerContext& context, Answer& answer) {
  for (const auto& [record, item] : one_name.entries)
    Support("Summit " + record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
}

std::string LeadText(const std::vector<std::string>& names, Intent intent, std::size_t count, bool most) {
  const bool one = names.size() == 1;
  const std::string much = most ? "most often" : "least often";
  if (intent == Intent::kWhere)
    return JoinAnd(names) + (one ? " was" : " were") + " the place " + much + ", " + Times(count);
  return JoinAnd(names) + (one ? " is" : " are") + " named " + much + " as " +
         (one ? "a " + RoleOf(intent) : RoleOf(intent, 2)) + ", " + Times(count) + (one ? "" : " each");
}

/// Those named more than once, or as often as is asked for; the most frequent first.
Answer Repeated(const Question& question, Intent intent, std::vector<Ranked> all, std::size_t known,
                const AnswerContext& context) {
  const auto fewest = static_cast<std::size_t>(question.fewest_times);
  const std::string often = fewest == 2 ? "more than once" : "at least " + Times(fewest);
  std::erase_if(all, [&](const Ranked& one) { return one.count() < fewest; });
  std::ranges::stable_sort(all, std::ranges::greater(), [](const Ranked& one) { return one.count(); });
  const std::string whose = "of the " + Count(known, "Summit") + " whose " + RoleOf(intent, 2) + " the archive names";
  Answer answer;
  if (all.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("No " + RoleOf(intent) + " is named " + often + ", " + whose + ".");
    return answer;
  }
  AnswerLine line(Count(all.size(), RoleOf(intent)) + (all.size() == 1 ? " is" : " are") + " named " + often + ", " +
                  whose + ":");
  line.noun = RoleOf(intent, 2) + " named " + often;
  line.most = kMostTied;
  for (const Ranked& one : all) {
    line.items.push_back(one.name + " (" + std::to_string(one.count()) + "x)");
    line.brief.push_back(one.name);
    SupportRanked(one, context, answer);
  }
  answer.lines.push_back(std::move(line));
  return answer;
}

Answer RankNames(const Question& question, Intent intent, const Pool& pool, const AnswerContext& context) {
  std::vector<Ranked> all = intent == Intent::kTopics  ? CountTopics(pool)
                            : intent == Intent::kWhere ? CountPlaces(pool)
                                                       : CountNames(pool, intent);
  Answer answer;
  if (all.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive names no " + RoleOf(intent, 2) + " of these Summits.");
    return answer;
  }
  const bool most = question.operation == Operation::kMost;
  if (question.repeated) return Repeated(question, intent, std::move(all), CountKnown(pool, intent), context);
  std::ranges::stable_sort(
      all, [&](const Ranked& a, const Ranked& b) { return most ? a.count() > b.count() : a.count() < b.count(); });
  const auto ahead = std::ranges::find_if(all, [&](const Ranked& one) { return one.count() != all.front().count(); });
  std::vector<std::string> names;
  for (auto it = all.begin(); it != ahead && names.size() < kMostTied; ++it) names.push_back(it->name);
  const auto tied = static_cast<std::size_t>(ahead - all.begin());
  if (tied > kMostTied) names.push_back(std::to_string(tied - kMostTied) + " more");
  if (question.every && all.front().count() < CountKnown(pool, intent))
    answer.lines.emplace_back("Nobody is named as a " + RoleOf(intent) + " of each of the " +
                              Count(CountKnown(pool, intent), "Summit") + ".");
  answer.lines.emplace_back(LeadText(names, intent, all.front().count(), most) + " (" +
                            (tied == 1 ? SummitNumbers(all.front()) + "; " : "") + "counted over the " +
                            Count(CountKnown(pool, intent), "Summit") + " whose " +
                            RoleOf(intent, intent == Intent::kWhere ? 1 : 2) + " the archive names).");
  if (ahead != all.end()) {
    AnswerLine line("After that:");
    for (auto it = ahead; it != all.end() && line.items.size() < kMostRunnersUp; ++it)
      line.items.push_back(it->name + " (" + Times(it->count()) + ")");
    answer.lines.push_back(std::move(line));
  }
  for (auto it = all.begin(); it != ahead; ++it) SupportRanked(*it, context, answer);
  return answer;
}

/// A Summit with how much it has of what is asked for.
struct Size {
  const SummitRecord* record;
  std::size_t count;
  std::string words;
  const std::vector<Evidence>* evidence;
};

/// How long each took, where the days are known.
std::vector<Size> DaysOf(const Pool& pool) {
  std::vector<Size> sizes;
  for (const SummitRecord* record : pool)
    if (record->dates && record->dates->value.precision == Precision::kDay) {
      const std::size_t days = DaysIn(record->dates->value);
      sizes.push_back({record, days, Count(days, "day"), &record->dates->evidence});
    }
  return sizes;
}

std::vector<Size> SizesOf(const Pool& pool, Intent intent) {
  if (intent == Intent::kWhen) return DaysOf(pool);
  std::vector<Size> sizes;
  for (const SummitRecord* record : pool) {
    const std::vector<RecordItem> items = ItemsOf(*record, intent);
    if (intent == Intent::kParticipants && record->participants_stated) {
      const auto& [fact, evidence] = *record->participants_stated;
      const auto stated = static_cast<std::size_t>(std::max(fact.count, 0));
      if (stated >= items.size()) {
        sizes.push_back({record, stated, fact.words.empty() ? std::to_string(stated) : fact.words, &evidence});
        continue;
      }
    }
    if (!items.empty())
      sizes.push_back({record, items.size(), std::to_string(items.size()) + " named", items[0].evidence});
  }
  return sizes;
}

/// "was 2 the biggest": whether it is the first, or among those that share the place; empty where it is not told.
std::string ClaimVerdict(const WhichSummits& claim, const std::vector<Size>& sizes, std::size_t best) {
  for (const Size& size : sizes)
    if (std::ranges::count(claim.numbers, size.record->number) > 0)
      return size.count == best ? "Yes: "
                                : "No, Summit " + size.record->number.ToString() + " has " + size.words + ". ";
  return {};
}

/// Of two Summits: which has more, or whether the one named first has.
Answer RankTwo(const Question& question, const std::string& what, const Pool& pool, std::vector<Size> sizes,
               const AnswerContext& context) {
  Answer answer;
  answer.told = NumbersOf(pool);
  for (const Size& size : sizes)
    Support("Summit " + size.record->number.ToString() + ": " + size.words + " (" + what + ")", *size.evidence, context,
            answer);
  const auto told = [&](const Size& size) { return Headline(*size.record, context.today) + " - " + size.words; };
  if (sizes.size() < 2) {
    answer.status = AnswerStatus::kNotFound;
    const std::string lead = "The archive does not tell the " + what + " of both";
    answer.lines.emplace_back(lead + (sizes.empty() ? "." : ": only " + told(sizes.front()) + "."));
    for (const SummitRecord* record : pool) SupportSummit(*record, false, context, answer);
    return answer;
  }
  const bool most = question.operation == Operation::kMost;
  const SummitRecord* named = nullptr;  // first, in the question
  for (const SummitRecord* record : {sizes[1].record, sizes[0].record}) {
    const bool number = !question.which.numbers.empty() && record->number == question.which.numbers.front();
    const bool year =
        !question.which.years.empty() && record->dates && record->dates->value.year() == question.which.years.front();
    if (number || year) named = record;
  }
  std::ranges::stable_sort(sizes,
                           [&](const Size& a, const Size& b) { return most ? a.count > b.count : a.count < b.count; });
  const bool equal = sizes[0].count == sizes[1].count;
  std::string lead = std::string(most ? "The most " : "The fewest ") + what + ": ";
  if (question.choice && named != nullptr) lead = !equal && sizes[0].record == named ? "Yes: " : "No: ";
  if (equal)
    answer.lines.emplace_back((question.choice ? "No: as" : "As") + std::string(" many ") + what +
                              " of both are told: " + told(sizes[0]) + "; " + told(sizes[1]) + ".");
  else
    answer.lines.emplace_back(lead + told(sizes[0]) + "; " + told(sizes[1]) + ".");
  return answer;
}

/// "summits with more than 3 sponsors": the Summits whose lists have so many names at least.
Answer LargeSummits(const Question& question, const Pool& pool, const AnswerContext& context) {
  std::vector<Size> sizes = SizesOf(pool, question.intent);
  const std::string roles = RoleOf(question.intent, 2);
  const std::string known = "of the " + Count(sizes.size(), "Summit") + " whose " + roles + " the archive names";
  std::erase_if(sizes, [&](const Size& one) { return one.count < static_cast<std::size_t>(question.fewest_times); });
  const std::string large = "at least " + std::to_string(question.fewest_times) + " " + roles;
  Answer answer;
  if (sizes.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("No Summit is on record with " + large + ", " + known + ".");
    return answer;
  }
  AnswerLine line(Count(sizes.size(), "Summit") + " with " + large + (sizes.size() == 1 ? " is" : " are") +
                  " on record, " + known + ":");
  for (const Size& size : sizes) {
    line.items.push_back(size.record->number.ToString() + " (" + size.words + ")");
    line.brief.push_back(size.record->number.ToString());
    answer.told.push_back(size.record->number);
    Support("Summit " + size.record->number.ToString() + ": " + size.words + " (" + roles + ")", *size.evidence,
            context, answer);
  }
  answer.lines.push_back(std::move(line));
  return answer;
}

Answer RankSummits(const Question& question, Intent intent, const Pool& pool, const AnswerContext& context) {
  std::vector<Size> sizes = SizesOf(pool, intent);
  const std::string what = intent == Intent::kWhen ? "days" : RoleOf(intent, 2);
  if (question.of_two && pool.size() == 2) return RankTwo(question, what, pool, std::move(sizes), context);
  Answer answer;
  if (sizes.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive names no " + what + " of these Summits.");
    return answer;
  }
  const bool most = question.operation == Operation::kMost;
  std::ranges::stable_sort(sizes,
                           [&](const Size& a, const Size& b) { return most ? a.count > b.count : a.count < b.count; });
  const auto next = std::ranges::find_if(sizes, [&](const Size& one) { return one.count != sizes.front().count; });
  std::vector<std::string> best;
  for (auto it = sizes.begin(); it != next; ++it)
    best.push_back(Headline(*it->record, context.today) + " - " + it->words);
  answer.lines.emplace_back(ClaimVerdict(question.claim, sizes, sizes.front().count) +
                            std::string(most ? "The most " : "The fewest ") + what + ": " + JoinAnd(best) + ".");
  AnswerLine line("After that:");
  for (auto it = next; it != sizes.end() && line.items.size() < kMostRunnersUp; ++it)
    line.items.push_back("Summit " + it->record->number.ToString() + " (" + it->words + ")");
  if (!line.items.empty()) answer.lines.push_back(std::move(line));
  answer.lines.emplace_back("Counted: " + Count(sizes.size(), "Summit") + " whose " + what + " the archive tells.");
  for (const Size& size : sizes)
    Support("Summit " + size.record->number.ToString() + ": " + size.words + " (" + what + ")", *size.evidence, context,
            answer);
  return answer;
}

/// "which company had the most people at 6": by whom people are listed with.
Answer RankCompanies(const Question& question, const Pool& pool, const AnswerContext& context) {
  std::map<std::string, std::pair<std::string, std::size_t>> companies;
  Answer answer;
  for (const SummitRecord* record : pool)
    for (const RecordItem& item : ItemsOf(*record, Intent::kParticipants)) {
      if (item.beside.empty()) continue;
      auto& [name, people] = companies[OrganisationKey(item.beside)];
      if (people++ == 0) name = item.beside;
      Support("Summit " + record->number.ToString() + ": " + item.text, *item.evidence, context, answer);
    }
  std::vector<std::pair<std::string, std::size_t>> sorted;
  for (auto& entry : companies) sorted.push_back(std::move(entry.second));
  const bool most = question.operation == Operation::kMost;
  std::ranges::stable_sort(
      sorted, [&](const auto& a, const auto& b) { return most ? a.second > b.second : a.second < b.second; });
  answer.told = NumbersOf(pool);
  if (sorted.empty()) {
    answer.status = AnswerStatus::kNotFound;
    answer.lines.emplace_back("The archive does not say which companies took part.");
    for (const SummitRecord* record : pool) SupportSummit(*record, false, context, answer);
    return answer;
  }
  AnswerLine line(std::string(most ? "The most" : "The fewest") + " people are listed with:");
  for (const auto& [name, people] : sorted)
    if (line.items.size() < kMostRunnersUp) line.items.push_back(name + " (" + std::to_string(people) + ")");
  answer.lines.push_back(std::move(line));
  return answer;
}

}  // namespace

Answer AnswerRank(const Question& question, const Pool& all, const AnswerContext& context) {
  const Pool pool = Begun(all, context.today);
  if (question.intent == Intent::kWhen) return RankSummits(question, Intent::kWhen, pool, context);
  if (question.intent == Intent::kSummit || question.intent == Intent::kNone)
    return RankSummits(question, Intent::kParticipants, pool, context);
  if (question.companies && question.intent == Intent::kParticipants && !question.of_two && pool.size() == 1)
    return RankCompanies(question, pool, context);
  const bool large = question.repeated && question.how_many && question.asked == Asked::kAnything;
  if (large && IsListed(question.intent)) return LargeSummits(question, pool, context);
  const bool sizes = question.how_many && !question.repeated && IsListed(question.intent);
  if (sizes) return RankSummits(question, question.intent, pool, context);
  return RankNames(question, question.intent, pool, context);
}

}  // namespace summit
