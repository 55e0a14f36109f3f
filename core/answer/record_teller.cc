#include "core/answer/record_teller.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/record_teller_parts.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {

using telling::ForWhat;
using telling::Values;

namespace {

constexpr std::size_t kMostConflicts = 2;
constexpr std::size_t kMostRetold = 10;  // entries of a list that does not have the one asked for
constexpr std::size_t kMostSources = 8;

void AddCitation(Citation citation, std::vector<Citation>& citations) {
  const auto same = [&](const Citation& other) { return other.post == citation.post && other.url == citation.url; };
  if (std::ranges::none_of(citations, same)) citations.push_back(std::move(citation));
}

}  // namespace

std::string RecordTeller::Head() const { return Headline(record_, context_.today, as_); }

void RecordTeller::CiteOne(const Evidence& evidence, Telling& telling) const {
  AddCitation(Cite(evidence, context_.archive), telling.citations);
}

void RecordTeller::Note(std::string statement, const std::vector<Evidence>& evidence, std::string_view fact,
                        Telling& telling) const {
  if (evidence.empty()) return;
  CiteOne(evidence.front(), telling);
  Claim claim{"Summit " + record_.number.ToString() + ": " + std::move(statement), evidence, {}};
  for (const Conflict& conflict : record_.conflicts)
    if (conflict.fact == fact)
      for (const Conflict::Claim& other : conflict.claims)
        if (other.value != conflict.chosen) claim.others.push_back(other);
  if (std::ranges::count(telling.claims, claim) == 0) telling.claims.push_back(std::move(claim));
}

template <class T>
void RecordTeller::Note(std::string_view what, const std::optional<Stated<T>>& stated, std::string_view fact,
                        Telling& telling) const {
  if (!stated) return;
  std::string value;
  if constexpr (std::is_same_v<T, DateRange>)
    value = ToProse(stated->value);
  else if constexpr (std::is_same_v<T, HeadCountFact>)
    value = stated->value.words;
  else
    value = stated->value;
  Note(std::string(what) + " " + value, stated->evidence, fact, telling);
}

void RecordTeller::NoteItems(const std::vector<RecordItem>& items, Intent intent, Telling& telling) const {
  for (const RecordItem& item : items)
    Note(RoleOf(intent) + " " + item.text, *item.evidence, RoleOf(intent, 2), telling);
}

/// Where no fact carries evidence of its own: the posts about the Summit, the most telling first.
void RecordTeller::CitePosts(Telling& telling) const {
  for (const RelatedPost& related : record_.posts)
    if (const PostInfo* post = context_.archive.FindPost(related.post); post != nullptr && telling.citations.size() < 2)
      AddCitation(Cite(*post), telling.citations);
}

/// Who says otherwise: by title, or, for what a digest reports, by the address of the original.
AnswerLine RecordTeller::ConflictLine(const std::string& chosen, const Conflict::Claim& claim) const {
  const std::string text = "The archive disagrees with itself: I take " + chosen + ", but ";
  const PostInfo* post = context_.archive.FindPost(claim.evidence.post);
  if (post == nullptr || !post->is_digest())
    return {text + NamePost(claim.evidence.post, context_.archive) + " says " + claim.value + "."};
  AnswerLine line(text + "another post says " + claim.value + ":");
  line.link = claim.evidence.url.empty() ? post->sources.front() : claim.evidence.url;
  line.link_inline = true;
  return line;
}

/// Says which value is taken, and who says otherwise. A value that is part of one told before adds nothing.
void RecordTeller::AddConflicts(std::initializer_list<std::string_view> facts, Telling& telling) const {
  std::vector<std::string> told;
  for (const Conflict& conflict : record_.conflicts) {
    if (std::ranges::count(facts, std::string_view(conflict.fact)) == 0) continue;
    for (const Conflict::Claim& claim : conflict.claims) {
      const auto holds = [&](const std::string& before) { return before.find(claim.value) != std::string::npos; };
      if (claim.value == conflict.chosen || told.size() == kMostConflicts || std::ranges::any_of(told, holds)) continue;
      telling.lines.push_back(ConflictLine(conflict.chosen, claim));
      CiteOne(claim.evidence, telling);
      told.push_back(claim.value);
    }
  }
}

/// Further posts that state the same.
void RecordTeller::CiteClaims(Telling& telling) const {
  for (const Claim& claim : telling.claims)
    for (const Evidence& evidence : claim.evidence)
      if (telling.citations.size() < kMostSources) CiteOne(evidence, telling);
}

Telling RecordTeller::Tell(const Question& question) const {
  Telling telling = TellFact(question);
  CiteClaims(telling);
  return telling;
}

Telling RecordTeller::TellFact(const Question& question) const {
  switch (question.intent) {
    case Intent::kSponsors:
      return Sponsors(question);
    case Intent::kTopics:
      return Topics(question);
    case Intent::kParticipants:
      return Participants(question);
    case Intent::kWhen:
      return When(question);
    case Intent::kWhere:
      return Where(question);
    case Intent::kHost:
      return Host(question);
    case Intent::kLinks:
      return Links(question);
    default:
      return Overview();
  }
}

/// The nearest that the archive does say, for where it does not say what was asked.
std::string RecordTeller::Nearest() const {
  std::vector<std::string> known;
  if (record_.dates) known.emplace_back("dates");
  if (record_.city || record_.venue) known.emplace_back("place");
  if (!record_.hosts.empty()) known.emplace_back("host");
  if (!record_.topics.empty()) known.push_back(Count(record_.topics.size(), "topic"));
  if (!record_.sponsors.empty()) known.push_back(Count(record_.sponsors.size(), "sponsor"));
  if (!record_.participants.empty()) known.push_back(Count(record_.participants.size(), "name") + " of participants");
  if (!record_.links.empty()) known.push_back(Count(record_.links.size(), "link"));
  if (known.empty()) return "It is only mentioned in the archive.";
  return "What it does tell: " + JoinAnd(known) + " (" + std::string(context_.prefix) + "summit " +
         record_.number.ToString() + ").";
}

Telling RecordTeller::NotTold(std::string what) const {
  Telling telling;
  telling.lines = {Head() + ": the archive does not say " + std::move(what) + ".", Nearest()};
  CitePosts(telling);
  return telling;
}

std::vector<WantedName> RecordTeller::Wanted(const Question& question) const {
  return WantedNames(question, KindsIn(question.intent), context_.archive);
}

Telling RecordTeller::OneOf(const Question& question, const std::vector<WantedName>& wanted,
                            const std::vector<RecordItem>& items, std::vector<AnswerLine> all) const {
  const Intent intent = question.intent;
  Telling telling;
  std::vector<RecordItem> fits;
  for (const RecordItem& item : items)
    if (std::ranges::any_of(wanted, [&](const WantedName& one) { return item.IsFor(one); })) fits.push_back(item);
  if (!fits.empty()) {
    std::vector<std::string> texts;
    for (const RecordItem& item : fits)
      texts.push_back(item.text + (item.what.empty() ? "" : ", " + ForWhat(item.what) + ","));
    telling.found = true;
    const std::string among = items.size() == 1
                                  ? (" is the one " + RoleOf(intent) + " named of ")
                                  : (fits.size() == 1 ? " is" : " are") + std::string(" among the ") +
                                        std::to_string(items.size()) + " " + RoleOf(intent, 2) + " named of ";
    telling.lines.emplace_back((question.choice ? "Yes: " : "") + JoinAnd(texts) + among + Head() + ".");
    NoteItems(fits, intent, telling);
    return telling;
  }
  const std::string known = items.size() == 1 ? "one " + RoleOf(intent) : Count(items.size(), RoleOf(intent));
  telling.lines.emplace_back("The archive names " + known + " of " + Head() + ", but does not name " +
                             ShownNames(wanted) + (items.size() == 1 ? "." : " among them."));
  if (items.size() <= kMostRetold) std::ranges::move(all, std::back_inserter(telling.lines));
  NoteItems(items, intent, telling);
  return telling;
}

/// "Summit 21", "Summit 27, the latest on record,".
std::string RecordTeller::Subject() const {
  const std::string name = "Summit " + record_.number.ToString();
  return as_.empty() ? name : name + ", " + as_ + ",";
}

/// For what is only announced or planned: the post that says so, by its date.
std::string RecordTeller::AnnouncedWhen() const {
  if (!record_.dates || record_.dates->evidence.empty()) return {};
  if (StandingOn(record_, context_.today) == Standing::kHeld) return {};
  const PostInfo* post = context_.archive.FindPost(record_.dates->evidence.front().post);
  // A page that was put on the site again later does not say when it was written.
  const bool before = post != nullptr && post->date <= record_.dates->value.end;
  return before ? " (post of " + ToProse(post->date) + ")" : std::string();
}

Telling RecordTeller::Glance() const {
  Telling telling;
  telling.found = true;
  const std::string town = Town(record_);
  std::string text = Subject() + " " + WhenPhrase(record_, context_.today);
  if (!town.empty()) text += town == "online" ? " online" : " in " + town;
  if (record_.colocated_with) text += ", beside " + record_.colocated_with->value;
  if (record_.dates && record_.dates->value.precision != Precision::kDay) text += "; the archive gives no exact dates";
  telling.lines.emplace_back(text + AnnouncedWhen() + ".");
  Note("", record_.dates, "dates", telling);
  Note("in", record_.city, "city", telling);
  if (telling.citations.empty()) CitePosts(telling);
  return telling;
}

Telling RecordTeller::Overview() const {
  Telling telling = Glance();
  if (record_.official_day)
    telling.lines.emplace_back("The Summit day itself: " + ToProse(record_.official_day->value) + ".");
  if (const std::string venue = Venue(record_); !venue.empty()) telling.lines.emplace_back("Venue: " + venue + ".");
  if (!record_.hosts.empty()) telling.lines.emplace_back("Host: " + JoinAnd(Values(record_.hosts)) + ".");
  AddConflicts({"dates", "city", "venue"}, telling);
  const bool reported = std::ranges::any_of(record_.topics, [](const auto& topic) { return !topic.value.planned; });
  if (!record_.topics.empty()) telling.lines.push_back(TopicsLine(reported ? "Topics:" : "On the agenda:", !reported));
  for (const auto& link : record_.links)
    if (link.value.kind == LinkKind::kMinutes) telling.lines.push_back(LinkLine(link.value, "Minutes"));
  const std::vector<RecordItem> sponsors = ItemsOf(record_, Intent::kSponsors);
  std::ranges::move(SponsorLines(sponsors), std::back_inserter(telling.lines));
  if (record_.participants_stated)
    telling.lines.emplace_back("Participants: " + record_.participants_stated->value.words + ".");
  else if (!record_.participants.empty())
    telling.lines.emplace_back("Participants: " + std::to_string(record_.participants.size()) + " are named.");
  Note("venue", record_.venue, "venue", telling);
  NoteItems(ItemsOf(record_, Intent::kHost), Intent::kHost, telling);
  NoteItems(ItemsOf(record_, Intent::kTopics), Intent::kTopics, telling);
  NoteItems(sponsors, Intent::kSponsors, telling);
  return telling;
}

template void RecordTeller::Note(std::string_view, const std::optional<Stated<DateRange>>&, std::string_view,
                                 Telling&) const;
template void RecordTeller::Note(std::string_view, const std::optional<Stated<HeadCountFact>>&, std::string_view,
                                 Telling&) const;
template void RecordTeller::Note(std::string_view, const std::optional<Stated<std::string>>&, std::string_view,
                                 Telling&) const;

}  // namespace summit
