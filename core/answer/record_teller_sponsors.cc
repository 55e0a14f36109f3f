#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/record_teller.h"
#include "core/answer/record_teller_parts.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

/// Who paid, for what and how much.
namespace summit {

using telling::ForWhat;
using telling::Values;

namespace {

/// "1875€"; empty where the amounts are not all whole numbers of one currency.
std::string SumOf(const std::vector<RecordItem>& items) {
  long sum = 0;
  std::string before, after;
  for (const RecordItem& item : items) {
    const std::string_view amount = Trim(item.amount);
    const std::size_t begin = amount.find_first_of("0123456789");
    if (begin == std::string_view::npos) return {};
    const std::size_t end = std::min(amount.find_first_not_of("0123456789", begin), amount.size());
    const std::string head(amount.substr(0, begin)), tail(amount.substr(end));
    if (end - begin > 7 || tail.find_first_of("0123456789.,") != std::string::npos) return {};
    if (&item != &items.front() && (head != before || tail != after)) return {};
    before = head;
    after = tail;
    sum += std::stol(std::string(amount.substr(begin, end - begin)));
  }
  return before + std::to_string(sum) + after;
}

/// What was paid for, as the question has it: said to be that, or among words that are not understood otherwise.
std::string FacetOf(const Question& question) {
  if (!question.facet.empty()) return question.facet;
  const auto word = std::ranges::find_if(question.unknown, [](const std::string& one) { return IsFacet(one); });
  return word == question.unknown.end() ? std::string() : *word;
}

}  // namespace

/// One line for each thing that was paid for, in the order of the record; sponsors of nothing in particular first.
std::vector<AnswerLine> RecordTeller::SponsorLines(const std::vector<RecordItem>& sponsors) const {
  std::vector<std::string> whats;
  std::vector<AnswerLine> lines;
  for (const RecordItem& sponsor : sponsors) {
    const std::string& what = sponsor.what;
    auto at = std::ranges::find(whats, what);
    if (at == whats.end()) {
      at = whats.insert(what.empty() ? whats.begin() : whats.end(), what);
      const auto of_this = std::ranges::count_if(sponsors, [&](const RecordItem& one) { return one.what == what; });
      AnswerLine line((of_this == 1 ? "Sponsor" : "Sponsors") + (what.empty() ? ":" : " " + ForWhat(what) + ":"));
      line.noun = "sponsors of Summit " + record_.number.ToString();
      lines.insert(lines.begin() + (at - whats.begin()), std::move(line));
    }
    AnswerLine& line = lines[static_cast<std::size_t>(at - whats.begin())];
    line.items.push_back(sponsor.text);
    line.brief.push_back(sponsor.name);
  }
  return lines;
}

/// What each gave, and the sum where all gave in one currency.
Telling RecordTeller::Amounts(const std::vector<RecordItem>& sponsors) const {
  std::vector<RecordItem> told;
  std::ranges::copy_if(sponsors, std::back_inserter(told), [](const RecordItem& item) { return !item.amount.empty(); });
  if (told.empty()) {
    Telling telling = NotTold("how much the sponsors paid");
    std::ranges::move(SponsorLines(sponsors), std::back_inserter(telling.lines));
    NoteItems(sponsors, Intent::kSponsors, telling);
    return telling;
  }
  Telling telling;
  telling.found = true;
  AnswerLine line(Head() + " - paid" + (told.front().what.empty() ? "" : " " + ForWhat(told.front().what)) + ":");
  line.noun = "sponsors of Summit " + record_.number.ToString();
  for (const RecordItem& item : told) line.items.push_back(item.name + " " + item.amount);
  telling.lines.push_back(std::move(line));
  if (const std::string sum = SumOf(told); told.size() > 1 && !sum.empty())
    telling.lines.emplace_back("Together: " + sum + ".");
  NoteItems(told, Intent::kSponsors, telling);
  return telling;
}

Telling RecordTeller::NobodyPaidFor(std::string_view facet, const std::vector<RecordItem>& sponsors) const {
  Telling telling;
  if (!record_.hosts.empty() && IsPaidFor("venue", facet)) {  // whoever lends the room pays for it
    telling.found = true;
    telling.lines.emplace_back(Head() + " - host: " + JoinAnd(Values(record_.hosts)) +
                               ". The archive does not say that anybody paid for the " + Echo({std::string(facet)}) +
                               " otherwise.");
    NoteItems(ItemsOf(record_, Intent::kHost), Intent::kHost, telling);
    std::ranges::move(SponsorLines(sponsors), std::back_inserter(telling.lines));
    NoteItems(sponsors, Intent::kSponsors, telling);
    return telling;
  }
  telling.lines.emplace_back(Head() + ": the archive does not say who paid for the " + Echo({std::string(facet)}) +
                             ".");
  std::ranges::move(SponsorLines(sponsors), std::back_inserter(telling.lines));
  if (!record_.hosts.empty()) telling.lines.emplace_back("Host: " + JoinAnd(Values(record_.hosts)) + ".");
  NoteItems(sponsors, Intent::kSponsors, telling);
  return telling;
}

Telling RecordTeller::Sponsors(const Question& question) const {
  std::vector<RecordItem> told = ItemsOf(record_, Intent::kSponsors);
  if (told.empty()) return NotTold("who sponsored it");
  Question rest = question;
  const auto lent = [](const RecordItem& item) {
    return !item.what.empty() && item.amount.empty() && IsPaidFor(item.what, "venue");
  };
  const bool named = !question.names.empty() || !question.unknown.empty();
  if (question.money && !named && FacetOf(question).empty() && std::ranges::all_of(told, lent))
    return NobodyPaidFor("Summit with money", told);
  if (std::string facet = FacetOf(question); !facet.empty()) {
    std::vector<RecordItem> paid;
    std::ranges::copy_if(told, std::back_inserter(paid),
                         [&](const RecordItem& item) { return IsPaidFor(item.what, facet); });
    if (paid.empty()) return NobodyPaidFor(facet, told);
    told = std::move(paid);
    std::erase(rest.unknown, facet);
  }
  if (const auto wanted = Wanted(rest); !wanted.empty()) {
    std::vector<RecordItem> fits;
    std::ranges::copy_if(told, std::back_inserter(fits), [&](const RecordItem& item) {
      return std::ranges::any_of(wanted, [&](const WantedName& one) { return item.IsFor(one); });
    });
    if (question.how_much && !fits.empty()) return Amounts(fits);
    return OneOf(rest, wanted, told, SponsorLines(told));
  }
  if (question.how_much) return Amounts(told);
  Telling telling;
  telling.found = true;
  telling.lines = SponsorLines(told);
  std::string& lead = telling.lines.front().text;
  lead = Head() + " - " + (question.how_many ? std::to_string(told.size()) + " named; s" : "s") + lead.substr(1);
  NoteItems(told, Intent::kSponsors, telling);
  return telling;
}

}  // namespace summit
