#include "core/extract/extractor.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "core/extract/date_words.h"
#include "core/extract/extractors.h"
#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {
namespace {

/// "31 people filled the library on 21 and 22 January" below a newsletter's heading "Summit 29 in Ghent".
bool TellsUnderItsHeading(const Reading& reading, const Passage& passage) {
  return !reading.subject && passage.ground == Ground::kSummit && passage.events.empty() && passage.ref->number &&
         passage.tense == DateContext::Tense::kPast;
}

/// One mention for each Summit that the post names; told as past when any passage does.
void ExtractMentions(const Reading& reading, FactList& facts) {
  std::vector<std::pair<SummitRef, std::size_t>> seen;
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || !(passage.names_summit || TellsUnderItsHeading(reading, passage))) continue;
    // "Summit 34 was cancelled" tells of no Summit past.
    // A report speaks of what has been, whatever the tense of its words.
    const bool report = (reading.relation == Relation::kReport || reading.tense == DateContext::Tense::kPast) &&
                        passage.ref == reading.subject && passage.tense != DateContext::Tense::kFuture;
    // A digest tells how others told it: "a second day was considered", behind the sentence that names the Summit, is
    // about the plan.
    const bool aside = reading.post->info.is_digest() && passage.events.empty();
    const bool past =
        ((passage.tense == DateContext::Tense::kPast && !aside) || report) && !TellsOfCancellation(passage.folded);
    bool told = false;
    for (const auto& [ref, as_past] : seen) told = told || (ref == *passage.ref && (as_past >= (past ? 1U : 0U)));
    if (told) continue;
    seen.emplace_back(*passage.ref, past ? 1 : 0);
    facts.Add(passage, MentionFact{reading.RelationOf(passage), past});
  }
}

/// A post whose title alone says what it is about ("XMPP Summit 12") still speaks of that Summit.
void ExtractTitle(const Reading& reading, std::vector<Fact>& facts) {
  if (!reading.subject) return;
  const bool report = reading.relation == Relation::kReport && !TellsOfCancellation(FoldLine(reading.post->info.title));
  const Evidence evidence{reading.post->info.id, 1, reading.post->info.title, reading.post->info.url};
  facts.push_back({*reading.subject, MentionFact{reading.relation, report}, reading.relation, evidence});
  for (const EventMention& event : FindEvents(reading.post->info.title, {}))
    if (event.kind == EventKind::kConference && event.year)
      facts.push_back({*reading.subject, ColocatedFact{event.name + " " + std::to_string(*event.year)},
                       reading.relation, evidence});
}

/// Most posts of the archive say nothing of a Summit: a look for its names spares them all further reading.
bool NamesTheSeries(const Post& post) {
  const auto names = [](std::string_view text) {
    static constexpr std::string_view kNames[] = {"summit", "devcon", "conference"};
    return std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view name) {
      const auto equal = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
      return std::search(text.begin(), text.end(), name.begin(), name.end(), equal) != text.end();
    });
  };
  if (names(post.info.title)) return true;
  for (const std::string& category : post.info.categories)
    if (names(category)) return true;
  return std::any_of(post.blocks.begin(), post.blocks.end(), [&](const Block& block) { return names(block.text); });
}

/// "Peter told stories about the first Summit", in a post of much later years: an early Summit by the way, told by a
/// word and with neither a figure nor a year, of which the post states nothing.
bool IsRecalled(const Reading& reading, const SummitRef& summit) {
  constexpr int kFewest = 3;
  constexpr std::chrono::year kLater{2012};  // the series began in 2006
  if (!summit.number || summit.number->value() > kFewest || reading.post->info.date.year() < kLater ||
      reading.subject == summit || reading.post->info.is_digest())
    return false;
  return std::none_of(reading.passages.begin(), reading.passages.end(), [&](const Passage& passage) {
    if (passage.ref != summit) return false;
    const std::string_view text = reading.BlockOf(passage).text;
    const bool figures = std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
      return event.kind == EventKind::kSummit &&
             text.substr(event.span.begin, event.span.size()).find_first_of("0123456789") != std::string_view::npos;
    });
    const std::vector<DateMention> dates = FindDates(reading.TextOf(passage));
    return figures || std::any_of(dates.begin(), dates.end(),
                                  [&](const DateMention& date) { return date.year && *date.year < kLater; });
  });
}

void ExtractStatements(const Reading& reading, FactList& list) {
  ExtractDates(reading, list);
  ExtractPlaces(reading, list);
  ExtractColocation(reading, list);
  ExtractSponsors(reading, list);
  ExtractHosts(reading, list);
  ExtractParticipants(reading, list);
  ExtractHeadCounts(reading, list);
  ExtractTopics(reading, list);
  ExtractLinks(reading, list);
}

}  // namespace

std::vector<Fact> ExtractFacts(const Post& post, DiagnosticSink& sink) {
  if (!NamesTheSeries(post)) return {};
  const Reading reading = ReadForFacts(post);
  if (reading.cut)
    sink.Report({post.info.id.path, 0,
                 "very long post: only its first " + std::to_string(Reading::kMostPassages) +
                     " sentences, and of each the beginning, are searched for facts"});
  FactList list(reading);
  ExtractMentions(reading, list);
  // The rules below know English; a translation states nothing that its original does not.
  if (post.info.original.empty() && post.info.lang.starts_with("en"))
    ExtractStatements(reading, list);
  else
    ExtractLinksByNumber(reading, list);
  if (list.full())
    sink.Report({post.info.id.path, 0,
                 "very many facts: only the first " + std::to_string(FactList::kMostFacts) + " are taken"});
  std::vector<Fact> facts = list.Take();
  std::map<int, bool> recalled;  // by number
  std::erase_if(facts, [&](const Fact& fact) {
    if (!fact.summit.number || std::holds_alternative<LinkFact>(fact.value)) return false;
    const auto [it, fresh] = recalled.emplace(fact.summit.number->value(), false);
    if (fresh) it->second = IsRecalled(reading, fact.summit);
    return it->second;
  });
  ExtractTitle(reading, facts);
  if (post.info.is_digest())
    for (Fact& fact : facts)
      if (fact.evidence.url.empty() || fact.evidence.url == post.info.url)
        fact.evidence.url = post.info.sources.front();
  return facts;
}

}  // namespace summit
