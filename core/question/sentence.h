#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/date.h"
#include "core/question/input_word.h"
#include "core/question/lexicon.h"
#include "core/question/question.h"
#include "core/question/word_table.h"

namespace summit {

/// One or more words of a sentence that say one thing together.
struct Term {
  enum class Kind {
    kUnknown,  // none of our words, no name
    kMeaning,  // `meaning`
    kSummit,   // the word itself, in some language
    kWhich,    // names Summits: `which`
    kName,     // a name of the archive: `things`
  };

  Kind kind = Kind::kUnknown;
  std::string typed;  // the words, as typed
  Meaning meaning;
  bool plural = false;  // kSummit: several
  bool quoted = false;
  bool quality = false;   // kUnknown: a word of how something is, which most questions can do without
  bool after_in = false;  // right after "in" or "near", but for an article
  bool after_article = false;
  WhichSummits which;
  std::vector<NamedThing> things;
  std::string slip_of;  // the word of ours that it was taken for, if it was misspelt

  bool Is(Sense sense) const { return kind == Kind::kMeaning && meaning.sense == sense; }
};

/// Takes a sentence apart. A misspelt word of ours is put right only where all others are understood.
std::vector<Term> ReadTerms(const std::vector<InputWord>& tokens, const Lexicon& lexicon, Date today);

/// Likewise what follows a command, where whatever can be a Summit is one.
std::vector<Term> ReadArgumentTerms(const std::vector<InputWord>& tokens, const Lexicon& lexicon, Date today);

/// "what's", "l'hôtel" and "Wiki-Seite" as the words they are made of, "didn't" and "didnt" as "did not".
std::vector<InputWord> WithoutElisions(const std::vector<InputWord>& tokens);

/// The languages that a sentence may be in, besides English: those of which it has most words; none for English.
Languages GuessLanguages(const std::vector<InputWord>& tokens);

}  // namespace summit
