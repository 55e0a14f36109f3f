#include "core/answer/record_teller.h"

#include <algorithm>
#include <utility>

#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kLongestLabel = 50;
constexpr std::size_t kMostConflicts = 2;
constexpr std::size_t kMostRetold = 10;  // entries of a list that does not have the one asked for
constexpr std::size_t kMostLinksAtOnce = 12;

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

std::string SponsorItem(const SponsorFact& sponsor) {
  return sponsor.amount.empty() ? sponsor.name : sponsor.name + " (" + sponsor.amount + ")";
}

/// "for the dinner", "for a bus": what was paid for, as the post has it.
std::string ForWhat(std::string_view what) {
  static constexpr std::string_view kArticles[] = {"the ", "a ", "an ", "all ", "our ", "some ", "part ", "their "};
  const bool has_article =
      std::ranges::any_of(kArticles, [&](std::string_view article) { return StartsWithNoCase(what, article); });
  return (has_article ? "for " : "for the ") + std::string(what);
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

bool Names(const std::vector<std::string>& wanted, std::string_view name) {
  if (wanted.empty()) return false;
  const std::vector<std::string> words = FoldedWords(name);
  const bool all = std::ranges::all_of(wanted, [&](const std::string& word) {
    const std::vector<std::string> parts = FoldedWords(word);
    return !parts.empty() &&
           std::ranges::all_of(parts, [&](const std::string& part) { return std::ranges::count(words, part) > 0; });
  });
  if (all) return true;
  std::string key;
  for (const std::string& word : wanted) key += NameKey(word);
  return key.size() > 2 && NameKey(name) == key;
}

std::string RecordTeller::Head() const { return Headline(record_, context_.today, as_); }

void RecordTeller::CiteOne(const Evidence& evidence, Telling& telling) const {
  AddCitation(Cite(evidence, context_.archive), telling.citations);
}

template <class T>
void RecordTeller::CiteAll(const Stated<T>& stated, Telling& telling) const {
  if (!stated.evidence.empty()) CiteOne(stated.evidence.front(), telling);
}

template <class T>
void RecordTeller::CiteAll(const std::optional<Stated<T>>& stated, Telling& telling) const {
  if (stated) CiteAll(*stated, telling);
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

Telling RecordTeller::Tell(const Question& question) const {
  switch (question.intent) {
    case Intent::kSponsors:
      return Sponsors(question);
    case Intent::kTopics:
      return Topics(question);
    case Intent::kParticipants:
      return Participants(question);
    case Intent::kWhen:
      return When();
    case Intent::kWhere:
      return Where();
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

Telling RecordTeller::OneOf(const std::vector<std::string>& wanted, std::string_view role,
                            const std::vector<Entry>& entries, std::vector<AnswerLine> all) const {
  Telling telling;
  for (const Entry& entry : entries) {
    if (!Names(wanted, entry.words)) continue;
    telling.found = true;
    telling.lines.emplace_back("Yes: " + entry.text + " is among the " + std::string(role) + " of " + Head() + ".");
    CiteOne(*entry.evidence, telling);
  }
  if (telling.found) return telling;
  telling.lines.emplace_back("The archive does not name " + Echo(wanted) + " among the " +
                             std::to_string(entries.size()) + " " + std::string(role) + " of " + Head() + ".");
  if (entries.size() <= kMostRetold) std::ranges::move(all, std::back_inserter(telling.lines));
  for (const Entry& entry : entries) CiteOne(*entry.evidence, telling);
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
  CiteAll(record_.dates, telling);
  CiteAll(record_.city, telling);
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
  std::vector<const Stated<SponsorFact>*> sponsors;
  for (const auto& sponsor : record_.sponsors) sponsors.push_back(&sponsor);
  std::ranges::move(SponsorLines(sponsors), std::back_inserter(telling.lines));
  if (record_.participants_stated)
    telling.lines.emplace_back("Participants: " + record_.participants_stated->value.words + ".");
  else if (!record_.participants.empty())
    telling.lines.emplace_back("Participants: " + std::to_string(record_.participants.size()) + " are named.");
  CiteAll(record_.venue, telling);
  for (const auto& topic : record_.topics) CiteAll(topic, telling);
  for (const auto& sponsor : record_.sponsors) CiteAll(sponsor, telling);
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

Telling RecordTeller::Topics(const Question& question) const {
  if (record_.topics.empty()) return NotTold("what was discussed");
  Telling telling;
  telling.found = true;
  AnswerLine reported = TopicsLine(Head() + " - topics:", false);
  AnswerLine planned =
      TopicsLine(reported.items.empty() ? Head() + " - on the agenda:" : "On the agenda were also:", true);
  if (!reported.items.empty()) telling.lines.push_back(std::move(reported));
  if (!planned.items.empty()) telling.lines.push_back(std::move(planned));
  if (!question.unknown.empty()) {
    std::vector<Entry> entries;
    for (const auto& topic : record_.topics)
      entries.push_back({topic.value.name, topic.value.name + " " + topic.value.xep, &topic.evidence.front()});
    return OneOf(question.unknown, "topics", entries, std::move(telling.lines));
  }
  for (const auto& topic : record_.topics) CiteAll(topic, telling);
  return telling;
}

/// One line for each thing that was paid for, in the order of the record; sponsors of nothing in particular first.
std::vector<AnswerLine> RecordTeller::SponsorLines(const std::vector<const Stated<SponsorFact>*>& sponsors) const {
  std::vector<std::string> whats;
  std::vector<AnswerLine> lines;
  for (const auto* sponsor : sponsors) {
    const std::string& what = sponsor->value.what;
    auto at = std::ranges::find(whats, what);
    if (at == whats.end()) {
      at = whats.insert(what.empty() ? whats.begin() : whats.end(), what);
      AnswerLine line(what.empty() ? "Sponsors:" : "Sponsors " + ForWhat(what) + ":");
      line.noun = "sponsors of Summit " + record_.number.ToString();
      lines.insert(lines.begin() + (at - whats.begin()), std::move(line));
    }
    AnswerLine& line = lines[static_cast<std::size_t>(at - whats.begin())];
    line.items.push_back(SponsorItem(sponsor->value));
    line.brief.push_back(sponsor->value.name);
  }
  return lines;
}

Telling RecordTeller::Sponsors(const Question& question) const {
  if (record_.sponsors.empty()) return NotTold("who sponsored it");
  std::vector<const Stated<SponsorFact>*> told;
  for (const auto& sponsor : record_.sponsors)
    if (Names(question.unknown, sponsor.value.what)) told.push_back(&sponsor);
  const bool by_what = !told.empty();
  if (!by_what)
    for (const auto& sponsor : record_.sponsors) told.push_back(&sponsor);
  Telling telling;
  telling.found = true;
  telling.lines = SponsorLines(told);
  if (!question.unknown.empty() && !by_what) {
    std::vector<Entry> entries;
    for (const auto* sponsor : told) {
      const SponsorFact& fact = sponsor->value;
      const std::string what = fact.what.empty() ? fact.what : ", " + ForWhat(fact.what) + ",";
      entries.push_back({SponsorItem(fact) + what, fact.name + " " + fact.what, &sponsor->evidence.front()});
    }
    return OneOf(question.unknown, "sponsors", entries, std::move(telling.lines));
  }
  std::string& lead = telling.lines.front().text;
  lead = Head() + " - s" + lead.substr(1);
  for (const auto* sponsor : told) CiteAll(*sponsor, telling);
  return telling;
}

AnswerLine RecordTeller::ParticipantsLine() const {
  AnswerLine line("");
  line.noun = "participants of Summit " + record_.number.ToString();
  for (const auto& person : record_.participants) {
    const ParticipantFact& fact = person.value;
    line.items.push_back(fact.affiliation.empty() ? fact.name : fact.name + " (" + fact.affiliation + ")");
    line.brief.push_back(fact.name);
  }
  const std::size_t count = line.items.size();
  const bool held = StandingOn(record_, context_.today) == Standing::kHeld;
  const std::string people = std::to_string(count) + (count == 1 ? " person" : " people");
  if (record_.participants_stated)
    line.text = Head() + " - " + record_.participants_stated->value.words + "; " + std::to_string(count) +
                (count == 1 ? " is named:" : " are named:");
  else
    line.text = Head() + " - " + people + (held ? ":" : " announced:");
  return line;
}

Telling RecordTeller::Participants(const Question& question) const {
  const auto& people = record_.participants;
  if (people.empty() && (!record_.participants_stated || !question.unknown.empty())) return NotTold("who took part");
  Telling telling;
  telling.found = true;
  CiteAll(record_.participants_stated, telling);
  if (people.empty()) {
    telling.lines = {Head() + " - " + record_.participants_stated->value.words +
                     "; the archive does not list their names."};
  } else {
    telling.lines = {ParticipantsLine()};
  }
  if (!question.unknown.empty()) {
    std::vector<Entry> entries;
    const AnswerLine& line = telling.lines.front();
    for (std::size_t i = 0; i < people.size(); ++i)
      entries.push_back({line.items[i], line.items[i], &people[i].evidence.front()});
    return OneOf(question.unknown, "participants", entries, telling.lines);
  }
  AddConflicts({"participants_stated"}, telling);
  for (const auto& person : people) CiteAll(person, telling);
  return telling;
}

Telling RecordTeller::When() const {
  if (!record_.dates) return NotTold("when it was");
  Telling telling = Glance();
  if (record_.official_day)
    telling.lines.emplace_back("The Summit day itself: " + ToProse(record_.official_day->value) + ".");
  CiteAll(record_.official_day, telling);
  AddConflicts({"dates"}, telling);
  return telling;
}

Telling RecordTeller::Where() const {
  const std::string town = Town(record_), venue = Venue(record_);
  if (town.empty() && venue.empty()) return NotTold("where it was");
  Telling telling;
  telling.found = true;
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
  CiteAll(record_.venue, telling);
  CiteAll(record_.address, telling);
  CiteAll(record_.city, telling);
  for (const auto& host : record_.hosts) CiteAll(host, telling);
  if (telling.citations.empty()) CitePosts(telling);
  AddConflicts({"city", "venue", "address", "country"}, telling);
  return telling;
}

Telling RecordTeller::Host(const Question& question) const {
  if (record_.hosts.empty()) return NotTold("who hosted it");
  Telling telling;
  telling.found = true;
  telling.lines.emplace_back(Head() + " - host: " + JoinAnd(Values(record_.hosts)) + ".");
  if (!question.unknown.empty()) {
    std::vector<Entry> entries;
    for (const auto& host : record_.hosts) entries.push_back({host.value, host.value, &host.evidence.front()});
    return OneOf(question.unknown, "hosts", entries, std::move(telling.lines));
  }
  if (const std::string venue = Venue(record_); !venue.empty()) telling.lines.emplace_back("Venue: " + venue + ".");
  for (const auto& host : record_.hosts) CiteAll(host, telling);
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
    CiteAll(*link, telling);
    if (telling.lines.size() == kMostLinksAtOnce) break;
  }
  return telling;
}

}  // namespace summit
