#pragma once

#include <optional>
#include <string>
#include <vector>

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

  std::vector<SummitNumber> numbers;    // in order of mention, each once
  std::vector<int> years;               // of the event; likewise
  std::optional<unsigned> month;        // of the event, 1 to 12
  std::vector<std::string> cities;      // as the archive writes them; likewise
  std::vector<std::string> impossible;  // meant as a Summit, but no Summit can have that number: "140"
  Relative relative = Relative::kNone;
  bool same = false;  // "it", "there": the ones spoken of before

  bool empty() const {
    return numbers.empty() && years.empty() && !month && cities.empty() && impossible.empty() &&
           relative == Relative::kNone && !same;
  }
  friend bool operator==(const WhichSummits&, const WhichSummits&) = default;
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
  bool choice = false;         // it wants a yes or a no: "did ...", "was ..."
  bool weak = false;           // the intent is a guess from "who" alone: only good where the words fit a fact
  bool follow_up = false;      // it goes on from the question before: "and 2017?"
  WhichSummits which;
  WhichSummits claim;                 // "was 19 in Portland": what is asked to be so of the Summits in `which`
  std::optional<LinkKind> link_kind;  // "minutes", "slides" among the links
  std::vector<std::string> words;     // search: the words, as typed
  std::vector<std::string> phrases;   // search: what stood in quotes
  SearchFilter filter;
  const Command* help_for = nullptr;        // help: the command it is wanted for; refers into Commands()
  std::vector<std::string> unknown;         // words that carry meaning but were not understood, as typed
  std::vector<const Command*> suggestions;  // commands that the first word may have been meant as
};

}  // namespace summit
