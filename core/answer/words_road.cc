#include "core/answer/words_road.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/aside_answer.h"
#include "core/answer/definition_signs.h"
#include "core/answer/fact_answer.h"
#include "core/answer/help_answer.h"
#include "core/answer/list_answer.h"
#include "core/answer/listed_answer.h"
#include "core/answer/members_answer.h"
#include "core/answer/passage_answer.h"
#include "core/answer/profile_answer.h"
#include "core/answer/record_teller.h"
#include "core/answer/room_answer.h"
#include "core/answer/schedule_answer.h"
#include "core/answer/specification_answer.h"
#include "core/answer/told_in_text.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/summit_reader.h"

namespace summit {
namespace {

/// Where the lists of topics name what is asked about, whichever Summit is spoken of.
std::optional<Answer> InLists(const Asking& asking) {
  const Question& question = asking.question;
  const bool topics = !question.names.empty() && std::ranges::all_of(question.names, [](const NamedThing& name) {
    return name.kind == NameKind::kTopic || name.kind == NameKind::kXep;
  });
  if (!topics) return std::nullopt;
  Question lists = question;
  lists.intent = Intent::kTopics;
  lists.which = {};
  lists.unknown.clear();
  lists.choice = false;
  lists.operation = Operation::kList;
  Answer answer = AnswerList(lists, PoolOf(lists, asking.shown, asking.context), asking.context);
  if (answer.status != AnswerStatus::kAnswered || answer.lines.empty()) return std::nullopt;
  return answer;
}

/// "omemo", "XEP-0313": nothing is said but the name.
bool IsBareTopic(const Asking& asking) {
  const Question& question = asking.question;
  if (question.asked != Asked::kAnything || question.choice || !question.which.empty()) return false;
  std::size_t words = 0;
  for (const NamedThing& name : question.names) words += FoldedWords(name.typed).size();
  std::size_t said = 0;
  for (const std::string& word : question.said) said += FoldedWords(word).size();
  return words > 0 && words == said;
}

/// "Nokia", "what about MIX", "tell me about Isode": but neither "is MIX finished" nor "who gave a talk about MIX".
bool AsksForNameItself(const Asking& asking) {
  const Question& question = asking.question;
  static constexpr std::string_view kBeside[] = {"what", "is",   "are",  "was",  "were", "about",  "the",   "a",   "an",
                                                 "tell", "me",   "us",   "info", "on",   "any",    "know",  "you", "do",
                                                 "was",  "ist",  "uber", "que",  "es",   "sobre",  "qu",    "est", "c",
                                                 "sur",  "cosa", "e",    "o",    "s",    "what's", "whats", "xmpp"};
  if (question.choice || (question.asked != Asked::kAnything && question.asked != Asked::kWhat)) return false;
  std::vector<std::string> named;
  for (const NamedThing& name : question.names)
    for (std::string& word : FoldedWords(name.typed)) named.push_back(std::move(word));
  return std::ranges::all_of(question.said, [&](const std::string& said) {
    const std::vector<std::string> words = FoldedWords(said);
    return std::ranges::all_of(words, [&](const std::string& word) {
      return std::ranges::count(kBeside, word) + std::ranges::count(named, word) > 0;
    });
  });
}

/// "anything about MIX at 24": where no text tells more, whether the list of topics there names it.
std::optional<Answer> TopicThere(const Asking& asking) {
  const Question& question = asking.question;
  const bool open = question.asked == Asked::kAnything || question.asked == Asked::kWhat;
  const bool topics = !question.names.empty() && std::ranges::all_of(question.names, [](const NamedThing& name) {
    return name.kind == NameKind::kTopic || name.kind == NameKind::kXep;
  });
  if (!open || !topics || !question.unknown.empty() || question.about.size() > question.names.size())
    return std::nullopt;
  const Selection selection = SummitsForFacts(asking);
  if (question.which.empty() || selection.records.size() != 1) return std::nullopt;
  Question listed = question;
  listed.intent = Intent::kTopics;
  listed.choice = false;
  Answer answer = AnswerFromRecords(listed, selection, asking.context);
  if (answer.status != AnswerStatus::kAnswered || answer.claims.empty()) return std::nullopt;
  asking.Decide("no text tells more, but the list of topics names it");
  return answer;
}

/// "BIND2, improving the exchange ...": what the list says of the thing behind its name, before where it is listed.
void AddExplainedItem(const NamedThing& thing, Answer& answer) {
  constexpr std::size_t kFewestWords = 4;
  for (const Claim& claim : answer.claims)
    for (const Evidence& evidence : claim.evidence)
      for (const std::string& name : {thing.typed, thing.name}) {
        const bool begins =
            !name.empty() && Fold(name).size() == name.size() && Fold(evidence.quote).starts_with(Fold(name));
        if (!begins || evidence.quote.size() <= name.size()) continue;
        const std::string rest = evidence.quote.substr(name.size());
        const bool parted = rest.starts_with(", ") || rest.starts_with(": ") || rest.starts_with(" - ") ||
                            rest.starts_with(" is ") || rest.starts_with(" (");
        const std::vector<std::string> words = FoldedWords(rest);
        if (!parted || words.size() < kFewestWords || words.front() == "and" || words.front() == "xep") continue;
        answer.lines.insert(answer.lines.begin(), QuoteLine(evidence.quote));
        return;
      }
}

/// A name that no text says more of may stand in a list: that is something to tell of it.
std::optional<Answer> FromLists(const Asking& asking) {
  const Question& question = asking.question;
  if (question.names.empty() || !question.unknown.empty() || !question.which.empty()) return std::nullopt;
  if (question.about.size() > question.names.size()) return std::nullopt;  // "OMEMO day" is not OMEMO
  if (!AsksForNameItself(asking)) return std::nullopt;
  Answer answer = AnswerList(question, PoolOf(question, asking.shown, asking.context), asking.context);
  if (answer.status != AnswerStatus::kAnswered || answer.claims.empty()) return std::nullopt;
  asking.Decide("the text says no more of it, but lists of the records name it");
  if (question.asked == Asked::kWhat) AddExplainedItem(question.names.front(), answer);
  return answer;
}

/// "what is Prosody": a program under the name of those who make it, where a post says what it is.
std::optional<Answer> WhatItIs(const Asking& asking) {
  const Question& question = asking.question;
  const bool company = question.names.size() == 1 && question.names.front().kind == NameKind::kCompany;
  if (!company || question.asked != Asked::kWhat || !question.which.empty() || !AsksForNameItself(asking)) return {};
  auto answer = AnswerFromPosts(asking, {});
  return answer && answer->status == AnswerStatus::kAnswered ? std::move(answer) : std::nullopt;
}

/// "what is MAM", where no sentence says what it is but at best what its letters stand for.
std::optional<Answer> SpecificationNotDefined(const Asking& asking, const std::optional<Answer>& told) {
  if (asking.question.names.empty() || !AsksForNameItself(asking)) return std::nullopt;
  if (told && told->status == AnswerStatus::kAnswered && !told->lines.empty()) {
    const std::string& quote = told->lines.front().quote;
    const bool abstract =
        quote.find("This specification") != std::string::npos || quote.find("This document") != std::string::npos;
    if (abstract || Defines(quote, asking.question.names.front().typed)) return std::nullopt;
  }
  return AnswerSpecificationName(asking);
}

/// "who spoke at 8": no word is left to look for but that there were speakers. Refused where no post names them.
std::optional<Answer> SpeakersThere(const Asking& asking) {
  constexpr std::size_t kMostSummits = 3;  // of one year
  const Question& question = asking.question;
  Pool about = SummitsSpokenOf(asking);
  if (about.empty() && !question.which.empty())
    about = SelectSummits(question.which, asking.shown, asking.context).records;
  if (about.empty() || about.size() > kMostSummits) return std::nullopt;
  if (question.about.empty() || question.asked != Asked::kWho) return std::nullopt;
  Question speakers = question;
  speakers.about = {"speaker"};
  const Asking anew{speakers, asking.shown, asking.context};
  asking.Decide("who spoke is asked for: looking for speakers");
  auto answer = AnswerFromPosts(anew, about);
  return answer && answer->status == AnswerStatus::kAnswered ? std::move(answer) : AnswerNotInText(anew);
}

/// The Summits that are named, a year being theirs: "the dinner in 2016"; the latest for "when is the dinner".
Pool Meant(const Asking& asking) {
  const bool meal = asking.question.asked == Asked::kWhen && !asking.question.facet.empty();
  if (asking.question.which.empty() && !meal) return {};
  return SelectSummits(asking.question.which, asking.shown, asking.context).records;
}

}  // namespace

Answer AnswerNotInText(const Asking& asking) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  const Pool about = SummitsSpokenOf(asking);
  if (about.size() == 1) {
    answer.lines.emplace_back("The archive does not say that of Summit " + about.front()->number.ToString() +
                              ", as far as I can find.");
    Telling glance = RecordTeller(*about.front(), asking.context, {}).Glance();
    std::ranges::move(glance.lines, std::back_inserter(answer.lines));
    answer.citations = std::move(glance.citations);
    answer.claims = std::move(glance.claims);
    answer.told = NumbersOf(about);
  } else {
    answer.lines.emplace_back("The archive does not say that, as far as I can find: no passage answers with " +
                              Echo(WordsToFind(asking.question)) + ".");
    answer.lines.emplace_back("For whatever posts have a word of it: " + std::string(asking.context.prefix) +
                              "search.");
  }
  if (auto lists = InLists(asking)) {
    answer.lines.push_back(std::move(lists->lines.front()));
    AddCitations(std::move(lists->citations), answer);
    std::ranges::move(lists->claims, std::back_inserter(answer.claims));
  }
  return answer;
}

Answer AnswerFromWords(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  const bool numbered = !question.which.numbers.empty() || !question.which.impossible.empty();
  const bool of_year = question.asked == Asked::kWhy && !question.which.years.empty() &&
                       std::ranges::any_of(question.said, [](const std::string& word) {
                         return IsSummitWord(Fold(word)) && Fold(word) != "no";
                       });
  if (numbered || of_year) {
    const Selection selection = SelectSummits(question.which, asking.shown, context);
    if (selection.records.empty()) return AnswerFromRecords(question, selection, context);
  }
  if (auto members = AnswerMembersNow(asking)) return *std::move(members);
  if (auto authors = AnswerAuthorsOfPosts(asking)) return *std::move(authors);
  if (auto meal = AnswerOfMeal(asking)) return *std::move(meal);
  if (auto reason = AnswerWhyThere(asking)) return *std::move(reason);
  if (WordsToFind(question).empty()) {
    if (auto speakers = SpeakersThere(asking)) return *std::move(speakers);
    return AnswerUnclear(question, context);
  }
  if (auto defined = WhatItIs(asking)) return *std::move(defined);
  const bool of_itself = question.asked != Asked::kWhat || AsksForNameItself(asking);
  if (auto profile = of_itself ? AnswerProfile(question, context) : std::nullopt) {
    asking.Decide("a person or a company by itself: what the records tell of it");
    return *std::move(profile);
  }
  if (IsBareTopic(asking))
    if (auto lists = InLists(asking)) {
      asking.Decide("a topic by itself: where it was discussed");
      return *std::move(lists);
    }
  if (auto room = AnswerRoom(question, SummitsSpokenOf(asking), context)) {
    asking.Decide("a room is asked for, and a post names it");
    return *std::move(room);
  }
  if (auto scheduled = AnswerScheduled(asking, Meant(asking))) return *std::move(scheduled);
  if (auto listed = AnswerListed(question, SummitsSpokenOf(asking), context)) {
    asking.Decide("a list of people in the text has the name");
    return *std::move(listed);
  }
  asking.Decide("looking for the words in the text of the posts");
  auto answer = AnswerFromPosts(asking, SummitsSpokenOf(asking));
  if (auto named = SpecificationNotDefined(asking, answer)) return *std::move(named);
  if (answer && answer->status == AnswerStatus::kAnswered) return *std::move(answer);
  if (auto named = FromLists(asking)) return *std::move(named);
  if (auto topic = TopicThere(asking)) return *std::move(topic);
  // "frobnicate" is no question that the archive could leave open.
  const bool asks = question.asked != Asked::kAnything || question.intent == Intent::kExplain;
  const bool known = !question.names.empty();
  if (answer && (asks || known)) return *std::move(answer);  // the nearest
  if (asks || known) return AnswerNotInText(asking);
  return question.corrections.empty() ? AnswerUnclear(question, context) : AnswerCorrections(question, context);
}

}  // namespace summit
