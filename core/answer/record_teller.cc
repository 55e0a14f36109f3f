#include "core/answer/record_teller.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <utility>

#include "core/answer/across.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kLongestLabel = 50;
constexpr std::size_t kMostConflicts = 2;
constexpr std::size_t kMostRetold = 10;  // entries of a list that does not have the one asked for
constexpr std::size_t kMostPeopleAtOnce = 11;
constexpr std::size_t kMostLinksAtOnce = 12;
constexpr std::size_t kMostSources = 8;

std::string LinkWord(LinkKind kind) {
  switch (kind) {
    case LinkKind::kMinutes:
      return "minutes";
    case LinkKind::kWiki:
      return "wiki";
    case LinkKind::kRegistration:
      return "registration";
    case LinkKind::kSlides:
      return "slides";
    case LinkKind::kReport:
      return "report";
    case LinkKind::kMailingList:
      return "mailing list";
    case LinkKind::kVenue:
      return "venue";
    case LinkKind::kChat:
      return "chat";
    case LinkKind::kOther:
      break;
  }
  return "link";
}

/// What a link is, and what the post calls it where that tells more.
std::string LinkName(const LinkFact& link) {
  const std::string word = LinkWord(link.kind), label = CutText(CollapseSpaces(link.label), kLongestLabel);
  if (label.empty()) return word;
  if (link.kind == LinkKind::kOther || Fold(label).find(word) != std::string::npos) return label;
  return word + " (" + label + ")";
}

/// Minutes first, what is left over last.
int LinkOrder(LinkKind kind) {
  static constexpr LinkKind kOrder[] = {LinkKind::kMinutes, LinkKind::kReport,       LinkKind::kSlides,
                                        LinkKind::kWiki,    LinkKind::kRegistration, LinkKind::kMailingList,
                                        LinkKind::kVenue,   LinkKind::kChat};
  const auto* place = std::ranges::find(kOrder, kind);
  return static_cast<int>(place - std::begin(kOrder));
}

std::string Capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// "for the dinner", "for a bus": what was paid for, as the post has it.
std::string ForWhat(std::string_view what) {
  static constexpr std::string_view kArticles[] = {"the ", "a ", "an ", "all ", "our ", "some ", "part ", "their "};
  const bool has_article =
      std::ranges::any_of(kArticles, [&](std::string_view article) { return StartsWithNoCase(what, article); });
  return (has_article ? "for " : "for the ") + std::string(what);
}

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

std::vector<std::string> Values(const std::vector<Stated<std::string>>& stated) {
  std::vector<std::string> values;
  for (const auto& one : stated) values.push_back(one.value);
  return values;
}

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

AnswerLine RecordTeller::TopicsLine(std::string lead, bool planned) const {
  AnswerLine line(std::move(lead));
  line.noun = "topics of Summit " + record_.number.ToString();
  for (const auto& topic : record_.topics) {
    if (topic.value.planned != planned) continue;
    const bool known = topic.value.xep.empty() || topic.value.name.find(topic.value.xep) != std::string::npos;
    line.items.push_back(known ? topic.value.name : topic.value.name + " (" + topic.value.xep + ")");
    line.brief.push_back(topic.value.name);
  }
  return line;
}

/// The topics that are specifications; `all`: the topics told in full, for where none is.
Telling RecordTeller::Specifications(const std::vector<RecordItem>& topics, Telling all) const {
  AnswerLine line(Head() + " - XEPs among the topics:");
  line.noun = "XEPs of Summit " + record_.number.ToString();
  std::vector<RecordItem> specs;
  for (const RecordItem& topic : topics) {
    if (topic.beside.empty()) continue;
    specs.push_back(topic);
    line.items.push_back(topic.text);
    line.brief.push_back(topic.beside);
  }
  Telling telling;
  telling.found = true;
  if (!specs.empty()) {
    telling.lines.push_back(std::move(line));
    NoteItems(specs, Intent::kTopics, telling);
    return telling;
  }
  telling.lines.emplace_back("None of the topics of Summit " + record_.number.ToString() +
                             " is named as a XEP; they are:");
  std::ranges::move(all.lines, std::back_inserter(telling.lines));
  NoteItems(topics, Intent::kTopics, telling);
  return telling;
}

Telling RecordTeller::Topics(const Question& question) const {
  if (record_.topics.empty()) return NotTold("what was discussed");
  Telling telling;
  telling.found = true;
  AnswerLine reported = TopicsLine(Head() + " - topics:", false);
  AnswerLine planned =
      TopicsLine(reported.items.empty() ? Head() + " - on the agenda:" : "On the agenda were also:", true);
  if (!reported.items.empty()) telling.lines.push_back(std::move(reported));
  if (!planned.items.empty()) telling.lines.push_back(std::move(planned));
  const std::vector<RecordItem> items = ItemsOf(record_, Intent::kTopics);
  if (question.xeps) return Specifications(items, std::move(telling));
  if (const auto wanted = Wanted(question); !wanted.empty())
    return OneOf(question, wanted, items, std::move(telling.lines));
  if (question.how_many)
    telling.lines.insert(telling.lines.begin(), AnswerLine(Count(items.size(), "topic") + " of " + Head() +
                                                           (items.size() == 1 ? " is" : " are") + " named."));
  NoteItems(items, Intent::kTopics, telling);
  return telling;
}

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

/// Whether it is cut on the first page; see AnswerLine::most.
bool RecordTeller::IsLong(const AnswerLine& line) {
  return line.most > 0 && line.items.size() > line.most + line.most / 3;
}

/// The companies that people are listed with, for who asks which were there.
Telling RecordTeller::Companies(const std::vector<RecordItem>& people) const {
  Telling telling;
  AnswerLine line("");
  line.noun = "companies at Summit " + record_.number.ToString();
  line.most = kMostPeopleAtOnce;
  std::vector<RecordItem> listed;
  for (const RecordItem& item : people) {
    if (item.beside.empty()) continue;
    listed.push_back(item);
    if (std::ranges::count(line.items, item.beside) == 0) line.items.push_back(item.beside);
  }
  if (listed.empty()) return NotTold("which companies took part");
  telling.found = true;
  line.text = Head() + " - " + std::to_string(listed.size()) + (listed.size() == 1 ? " person is" : " people are") +
              " listed with a company or project:";
  telling.lines.push_back(std::move(line));
  NoteItems(listed, Intent::kParticipants, telling);
  return telling;
}

AnswerLine RecordTeller::ParticipantsLine() const {
  AnswerLine line("");
  line.noun = "participants of Summit " + record_.number.ToString();
  line.most = kMostPeopleAtOnce;
  for (const auto& person : record_.participants) {
    const ParticipantFact& fact = person.value;
    line.items.push_back(fact.affiliation.empty() ? fact.name : fact.name + " (" + fact.affiliation + ")");
    line.brief.push_back(fact.name);
  }
  if (IsLong(line)) line.items = line.brief;  // `which companies` tells the rest
  const std::size_t count = line.items.size();
  const bool held = StandingOn(record_, context_.today) == Standing::kHeld;
  const std::string people = std::to_string(count) + (count == 1 ? " person" : " people");
  if (record_.participants_stated)
    line.text = Head() + " - " + record_.participants_stated->value.words + "; " + std::to_string(count) +
                (count == 1 ? " is named" : " are named") + (IsLong(line) ? ", among them:" : ":");
  else
    line.text = Head() + " - " + people + (held ? "" : " announced") + (IsLong(line) ? ", among them:" : ":");
  return line;
}

Telling RecordTeller::Participants(const Question& question) const {
  const std::vector<RecordItem> people = ItemsOf(record_, Intent::kParticipants);
  const std::vector<WantedName> wanted = Wanted(question);
  if (people.empty() && (!record_.participants_stated || !wanted.empty())) return NotTold("who took part");
  if (question.companies && wanted.empty()) return Companies(people);
  Telling telling;
  telling.found = true;
  Note("", record_.participants_stated, "participants_stated", telling);
  if (people.empty()) {
    telling.lines = {Head() + " - " + record_.participants_stated->value.words +
                     "; the archive does not list their names."};
  } else {
    telling.lines = {ParticipantsLine()};
  }
  if (!wanted.empty()) return OneOf(question, wanted, people, std::move(telling.lines));
  AddConflicts({"participants_stated"}, telling);
  NoteItems(people, Intent::kParticipants, telling);
  return telling;
}

/// "lasted 4 days, 6-9 February 2009 (Friday to Monday)"
std::string RecordTeller::HowLong() const {
  const DateRange& dates = record_.dates->value;
  const std::size_t days = DaysIn(dates);
  const bool held = StandingOn(record_, context_.today) == Standing::kHeld;
  return Subject() + (held ? " lasted " : " was announced for ") + Count(days, "day") + ": " + ToProse(dates) + " (" +
         WeekdaysOf(dates) + ").";
}

Telling RecordTeller::When(const Question& question) const {
  if (!record_.dates) return NotTold("when it was");
  Telling telling = Glance();
  const std::string weekdays = WeekdaysOf(record_.dates->value);
  if (question.asked == Asked::kHowLong && weekdays.empty()) {
    telling.lines.insert(telling.lines.begin(), AnswerLine("The archive does not say how long it lasted."));
    telling.found = false;
  } else if (question.asked == Asked::kHowLong) {
    telling.lines.front() = AnswerLine(HowLong());
  }
  if (record_.official_day)
    telling.lines.emplace_back("The Summit day itself: " + ToProse(record_.official_day->value) + ".");
  Note("Summit day", record_.official_day, "official_day", telling);
  AddConflicts({"dates"}, telling);
  return telling;
}

Telling RecordTeller::Where(const Question& question) const {
  const std::string town = Town(record_), venue = Venue(record_);
  if (town.empty() && venue.empty()) return NotTold("where it was");
  Telling telling;
  // Whoever asks for the building has no answer in the city.
  telling.found = question.facet.empty() || (question.facet == "hotel" ? IsHotel(venue) : !venue.empty());
  if (!telling.found)
    telling.lines.emplace_back("The archive does not say in which " + Echo({question.facet}) + " Summit " +
                               record_.number.ToString() + " was.");
  const Standing standing = StandingOn(record_, context_.today);
  const std::string_view verb = standing == Standing::kHeld      ? " was held "
                                : standing == Standing::kPlanned ? " was planned to be held "
                                                                 : " was announced to be held ";
  std::string text = Head();
  if (town == "online")
    text = Subject() + std::string(verb) + "online.";
  else if (!town.empty())
    text = record_.dates ? Subject() + std::string(verb) + "in " + town + "." : Subject() + " - in " + town + ".";
  if (!venue.empty()) text += " Venue: " + venue + ".";
  telling.lines.emplace_back(std::move(text));
  if (venue.empty() && town != "online") telling.lines.emplace_back("The archive names no venue.");
  if (!record_.hosts.empty()) telling.lines.emplace_back("Host: " + JoinAnd(Values(record_.hosts)) + ".");
  if (record_.dates) telling.lines.emplace_back("Dates: " + ToProse(record_.dates->value) + ".");
  Note("venue", record_.venue, "venue", telling);
  Note("address", record_.address, "address", telling);
  Note("in", record_.city, "city", telling);
  NoteItems(ItemsOf(record_, Intent::kHost), Intent::kHost, telling);
  if (telling.citations.empty()) CitePosts(telling);
  AddConflicts({"city", "venue", "address", "country"}, telling);
  return telling;
}

Telling RecordTeller::Host(const Question& question) const {
  if (record_.hosts.empty()) return NotTold("who hosted it");
  Telling telling;
  telling.found = true;
  telling.lines.emplace_back(Head() + " - host: " + JoinAnd(Values(record_.hosts)) + ".");
  const std::vector<RecordItem> hosts = ItemsOf(record_, Intent::kHost);
  if (const auto wanted = Wanted(question); !wanted.empty())
    return OneOf(question, wanted, hosts, std::move(telling.lines));
  if (const std::string venue = Venue(record_); !venue.empty()) telling.lines.emplace_back("Venue: " + venue + ".");
  NoteItems(hosts, Intent::kHost, telling);
  return telling;
}

AnswerLine RecordTeller::LinkLine(const LinkFact& link, std::string name) const {
  AnswerLine line(std::move(name) + ":");
  line.link = link.url;
  line.link_inline = true;
  return line;
}

Telling RecordTeller::Links(const Question& question) const {
  std::vector<const Stated<LinkFact>*> links;
  for (const auto& link : record_.links)
    if (!question.link_kind || link.value.kind == *question.link_kind) links.push_back(&link);
  if (links.empty())
    return NotTold(question.link_kind ? "where its " + LinkWord(*question.link_kind) + " can be found" : "any link");
  std::ranges::stable_sort(links, {}, [](const auto* link) { return LinkOrder(link->value.kind); });
  Telling telling;
  telling.found = true;
  for (const auto* link : links) {
    const std::string name = LinkName(link->value);
    telling.lines.push_back(LinkLine(link->value, telling.lines.empty() ? Head() + " - " + name : Capital(name)));
    Note(name + " " + link->value.url, link->evidence, "links", telling);
    if (telling.lines.size() == kMostLinksAtOnce) break;
  }
  return telling;
}

}  // namespace summit
