#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/archive.h"
#include "core/model/fact.h"
#include "core/model/summit_number.h"

namespace summit {

struct Command;

/// What somebody wants to know or to be done.
enum class Intent {
  kNone,  // not understood
  kSummit,
  kSponsors,
  kTopics,
  kParticipants,
  kWhen,
  kWhere,
  kHost,
  kLinks,
  kSearch,
  kMore,
  kWhy,      // the evidence of the last answer
  kExplain,  // what something is, why it is needed, how it went: an answer in the archive's own words
  kHelp,
  kAbout,
  kGreeting,
  kThanks,
};

/// Which Summits are asked for; empty when nothing is said of it.
struct WhichSummits {
  enum class Relative {
    kNone,
    kLatest,  // seen from today
    kNext,
    kBefore,  // seen from the ones spoken of before
    kAfter,
  };

  std::vector<SummitNumber> numbers;      // in order of mention, each once
  std::vector<int> years;                 // of the event; likewise
  std::optional<int> from_year, to_year;  // "since 2015", "before 2010": both included
  std::optional<unsigned> month;          // of the event, 1 to 12
  std::vector<unsigned> season;           // the months of one, in the northern half of the world; likewise
  std::vector<std::string> cities;        // as the archive writes them; as typed where it knows no such city
  std::vector<std::string> countries;     // likewise, or in English; also regions and continents
  std::vector<std::string> events;        // beside which it took place, without year: "OSCON"; likewise
  std::vector<std::string> impossible;    // meant as a Summit, but no Summit can have that number: "140"
  Relative relative = Relative::kNone;
  int years_on = 0;            // "the year after": so many years on from the ones spoken of before
  bool same = false;           // "it", "there": the ones spoken of before
  bool all = false;            // every one on record, said in so many words: "all summits"
  std::optional<bool> online;  // "virtual summits", "in person"

  bool empty() const {
    return numbers.empty() && years.empty() && !from_year && !to_year && !month && season.empty() && cities.empty() &&
           countries.empty() && events.empty() && impossible.empty() && relative == Relative::kNone && years_on == 0 &&
           !same && !all && !online;
  }
  friend bool operator==(const WhichSummits&, const WhichSummits&) = default;
};

/// What is to be done with the Summits, or with what they have of the kind that the intent names.
///
/// Which things are meant follows from the rest: with names, the Summits which have them ("which did Cisco sponsor");
/// with kSummit, the Summits; else what the intent names ("all sponsors since 2015"). kMost and kLeast with `how_many`
/// rank the Summits by their number of it ("which Summit had most sponsors"), without it the names.
enum class Operation {
  kTell,   // tell it of each
  kList,   // which Summits fit: "summits not in Brussels", "which did Cisco sponsor"
  kCount,  // how many fit, how often: "how often was MIX a topic"
  kFirst,  // the earliest that fits: "when did MIX first come up"
  kLast,   // the latest that fits: "the last time in Portland"
  kMost,   // ranked, the greatest first: "who sponsored most often", "the biggest Summit"
  kLeast,
  kCompare,  // side by side: "compare 19 and 21"
  kCommon,   // in all of them: "who was at both 2 and 3"
  kDiffer,   // in all of `which`, but in none of `except`: "who was at 2 but not at 3"
};

/// What kind of thing would answer, by the question word in whatever language, whatever the intent: a sentence that
/// is quoted as an answer must have one.
enum class Asked {
  kAnything,  // no question word: "MIX", "tell me about"
  kWhat,      // "what is", "explain"
  kWhy,       // a reason
  kHow,       // a manner: "how did GSoC go"
  kWho,       // a person or a company
  kWhen,      // a date
  kWhere,     // a place
  kHowMany,   // a number
  kHowMuch,   // an amount of money
  kHowLong,   // a length of time
};

/// A name of the archive in a question.
struct NamedThing {
  NameKind kind = NameKind::kTopic;
  std::string name;   // as the archive writes it; empty where the archive does not know what was typed, or where that
                      // is a part of several names ("Kevin"): then `typed` is all there is
  std::string typed;  // as typed
  friend bool operator==(const NamedThing&, const NamedThing&) = default;
};

/// A word that may have been meant as another; never acted upon without asking.
struct Correction {
  std::string typed, meant;
  friend bool operator==(const Correction&, const Correction&) = default;
};

/// What `search` narrows down to; see SearchRequest.
struct SearchFilter {
  std::optional<int> year;
  std::string author, lang, category;
  friend bool operator==(const SearchFilter&, const SearchFilter&) = default;
};

/// What a text was understood to mean, and what of it was not understood. Holds no answer and knows no archive.
struct Question {
  Intent intent = Intent::kNone;
  bool named_command = false;  // it began with the word of a command
  bool other_command = false;  // it began as a command does, but with a word that is none of ours: "!seen Jane"
  bool choice = false;         // it wants a yes or a no: "did ...", "was ..."
  bool weak = false;           // the intent is a guess from few words: only good where the words fit a fact
  bool follow_up = false;      // it goes on from the question before: "and 2017?"
  Operation operation = Operation::kTell;
  Asked asked = Asked::kAnything;
  WhichSummits which;
  WhichSummits except;             // "not in Brussels": those which are not meant
  WhichSummits claim;              // "was 19 in Portland": what is asked to be so of the Summits in `which`; with
                                   // `relative`, that they were before or after those in claim.numbers
  std::vector<NamedThing> names;   // people, companies, topics ... that the question is about; not in `unknown`
  std::vector<std::string> said;   // every word of it, as typed, but for small talk around it
  std::vector<std::string> about;  // words that carry meaning, as typed, names among them: what a passage must have
  std::string facet;               // which of the sponsors, or of the places: "dinner", "venue"; empty: any
  // How many people at a Summit, "more than 30" being at least 31.
  std::optional<int> at_least, at_most;
  bool how_many = false;              // a number is wanted
  bool how_much = false;              // an amount of money is wanted
  std::optional<int> in_a_year;       // years with at least so many Summits are wanted; 0: with none
  std::string judged;                 // a word of judgement that decides, as typed: "best"; no archive can answer that
  bool every = false;                 // whether it was so each time: "at every Summit", "always"
  bool never = false;                 // whether it was so no time
  bool without = false;               // the Summits whose lists do not have the names: "which did Kevin miss"
  bool repeated = false;              // those named more than once: "which sponsors came back"
  int fewest_times = 2;               // with `repeated`: at how many Summits at the least
  bool companies = false;             // of participants: the companies they are listed with
  bool xeps = false;                  // of topics: those that are specifications
  bool over = false;                  // whether it is over: "is Summit 26 over"
  bool money = false;                 // of sponsors: those who gave money, and not a room
  bool weekdays = false;              // the days of the week are
  bool hour = false;                  // with kWhen: an hour of the day is wanted
  bool beside = false;                // of places: the event beside which it took place
  bool of_two = false;                // with kMost and kLeast: which of the two; with `choice`, whether the first named
  bool employer = false;              // the company that a person in `names` works for is
  std::optional<LinkKind> link_kind;  // "minutes", "slides" among the links
  std::vector<std::string> words;     // search: the words, as typed
  std::vector<std::string> phrases;   // search: what stood in quotes
  SearchFilter filter;
  const Command* help_for = nullptr;        // help: the command it is wanted for; refers into Commands()
  std::vector<std::string> unknown;         // words that carry meaning but were not understood, as typed; with
                                            // kExplain and kNone they are part of `about`
  std::vector<const Command*> suggestions;  // commands that the first word may have been meant as
  std::vector<Correction> put_right;        // misspelt words of ours that were taken for what they mean
  std::vector<Correction> corrections;      // names that words may have been meant as, best first
};

}  // namespace summit
