#include "core/answer/across.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostSources = 24;
constexpr std::size_t kMostInFull = 4;      // Summits with dates and place
constexpr std::size_t kMostWithPlace = 12;  // with year and place; of more the year has to do

bool InOneCity(const Pool& pool) {
  return std::ranges::all_of(pool, [&](const SummitRecord* record) {
    return record->city && pool.front()->city && record->city->value == pool.front()->city->value;
  });
}

/// "2 (2007)", "7 (San Jose 2009)"
std::string InShort(const SummitRecord& record, bool with_place) {
  const std::string year = record.dates ? std::to_string(record.dates->value.year()) : std::string();
  std::string details = with_place ? (record.city ? record.city->value : record.online ? "online" : "") : "";
  if (!year.empty()) details += (details.empty() ? "" : " ") + year;
  return details.empty() ? record.number.ToString() : record.number.ToString() + " (" + details + ")";
}

}  // namespace

std::vector<Fit> FindFits(const Pool& pool, Intent intent, const std::vector<WantedName>& wanted) {
  std::vector<Fit> fits;
  for (const SummitRecord* record : pool) {
    Fit fit{record, {}};
    const std::vector<RecordItem> items = ItemsOf(*record, intent);
    const bool all = std::ranges::all_of(wanted, [&](const WantedName& one) {
      const std::size_t before = fit.items.size();
      std::ranges::copy_if(items, std::back_inserter(fit.items),
                           [&](const RecordItem& item) { return item.IsFor(one); });
      return fit.items.size() > before;
    });
    if (all && !fit.items.empty()) fits.push_back(std::move(fit));
  }
  return fits;
}

std::size_t CountListed(const Pool& pool, Intent intent) {
  return static_cast<std::size_t>(
      std::ranges::count_if(pool, [&](const SummitRecord* record) { return !ItemsOf(*record, intent).empty(); }));
}

void AddCitations(std::vector<Citation> more, Answer& answer) {
  for (Citation& citation : more) {
    const auto same = [&](const Citation& other) { return other.post == citation.post && other.url == citation.url; };
    if (answer.citations.size() < kMostSources && std::ranges::none_of(answer.citations, same))
      answer.citations.push_back(std::move(citation));
  }
}

void Support(std::string statement, const std::vector<Evidence>& evidence, const AnswerContext& context,
             Answer& answer) {
  if (evidence.empty()) return;
  AddCitations({Cite(evidence.front(), context.archive)}, answer);
  answer.claims.push_back({std::move(statement), evidence, {}});
}

void SupportSummit(const SummitRecord& record, bool by_place, const AnswerContext& context, Answer& answer) {
  const std::string statement = Headline(record, context.today);
  if (by_place && record.city) return Support(statement, record.city->evidence, context, answer);
  if (record.dates) return Support(statement, record.dates->evidence, context, answer);
  if (record.city) return Support(statement, record.city->evidence, context, answer);
  for (const RelatedPost& related : record.posts)
    if (const PostInfo* post = context.archive.FindPost(related.post)) return AddCitations({Cite(*post)}, answer);
}

void ListSummits(const Pool& pool, const AnswerContext& context, AnswerLine& line) {
  line.noun = "Summits";
  const bool in_full = pool.size() <= kMostInFull, places = pool.size() <= kMostWithPlace && !InOneCity(pool);
  for (const SummitRecord* record : pool) {
    line.items.push_back(in_full ? Headline(*record, context.today) : InShort(*record, places));
    line.brief.push_back((in_full ? "Summit " : "") + record->number.ToString());
  }
}

std::vector<SummitNumber> NumbersOf(const Pool& pool) {
  std::vector<SummitNumber> numbers;
  for (const SummitRecord* record : pool) numbers.push_back(record->number);
  return numbers;
}

Pool Begun(const Pool& pool, Date today) {
  Pool begun;
  std::ranges::copy_if(pool, std::back_inserter(begun),
                       [&](const SummitRecord* record) { return !IsAhead(*record, today); });
  return begun;
}

std::string ShownNames(const std::vector<WantedName>& wanted) {
  std::vector<std::string> names;
  for (const WantedName& one : wanted) names.push_back(one.Shown());
  return JoinAnd(names);
}

std::string FitName(const WantedName& wanted, const std::vector<Fit>& fits) {
  std::map<std::string, std::string> names;
  std::string first;
  for (const Fit& fit : fits)
    for (const RecordItem& item : fit.items)
      if (item.IsFor(wanted)) {
        names.emplace(OrganisationKey(item.name), item.name);
        if (first.empty()) first = item.name;
      }
  // "OMEMO" stays that where the entry is half a sentence.
  constexpr std::size_t kLongestName = 4;
  if (wanted.kind == NameKind::kTopic && FoldedWords(first).size() > kLongestName) return wanted.Shown();
  const bool by_own_name = std::ranges::all_of(names, [&](const auto& one) { return wanted.Fits(one.second); });
  if (names.size() == 1 && by_own_name && wanted.xep.empty()) return first;
  return wanted.name.empty() && !first.empty() && names.size() == 1 ? first : wanted.Shown();
}

std::string FirstOrLast(const Question& question) { return question.operation == Operation::kFirst ? "first" : "last"; }

}  // namespace summit
