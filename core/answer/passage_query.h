#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/answer_context.h"
#include "core/model/archive.h"
#include "core/question/question.h"

namespace summit {

/// A word, or a name of several, that a passage has to tell of.
struct WantedWord {
  std::string word;                             // as typed
  std::vector<std::string> likewise;            // other words that will do
  std::vector<std::vector<std::string>> stems;  // of the word and of each of those
  double weight = 1;                            // how telling it is
  bool named = false;                           // a name or a figure: nothing else will do

  /// Whether it stands among stemmed words in any of its forms.
  bool StandsIn(const std::vector<std::string>& stemmed) const;
};

/// What is looked for in the text of the posts, and how.
struct PassageQuery {
  std::vector<WantedWord> words;
  std::vector<WantedWord> soft;       // words of the question that a passage may do without
  std::vector<std::string> subjects;  // names, or the words where there are none: what "what is" asks about
  std::vector<std::string> given;     // places that the Summits in question are known by: no answer to "where"
  std::vector<int> years;             // that it must be of, by its words, by the date of the post or by its Summit
  std::vector<PostId> of_years;       // posts about Summits of those years
  std::vector<PostId> posts;          // only in these; empty: in any
  Asked asked = Asked::kAnything;
  bool named = false;       // a name of the archive is among the words
  bool facet = false;       // what is paid for, or the kind of place, is among the words
  bool house = false;       // a restaurant or a hotel is: the town is no answer, and its name is one
  bool in_summits = false;  // only posts about certain Summits are looked at
  bool strict = false;      // everything has to stand close together
  bool defines = false;     // what a thing is, and not what it has or did
  bool names = false;       // "which servers", "who": names, most likely several

  std::vector<std::string> Words() const;
  PassageRequest Request() const;
  /// Whether a plain fact is asked for, which a sentence has or has not.
  bool IsFact() const;
};

PassageQuery MakePassageQuery(const Question& question, const Pool& about, const AnswerContext& context);

/// What of the question has to be in a passage: the words that carry meaning, without those that only ask.
std::vector<std::string> WordsToFind(const Question& question);

}  // namespace summit
