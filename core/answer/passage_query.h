#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
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
  std::size_t own = 1;                          // so many of the stems, the first, are forms of the word itself
  double weight = 1;                            // how telling it is
  bool named = false;                           // a name or a figure: nothing else will do
  bool alike = false;                           // its other words are as good: dinner and restaurant
  bool dated = false;                           // a month: the date of the post tells it too
  bool ours = false;                            // the foundation: it may speak of itself as "we"

  /// Whether it stands among stemmed words in any of its forms.
  bool StandsIn(const std::vector<std::string>& stemmed) const;
  /// How closely it does: 1 where it stands itself or under another spelling of the name, less where only a word of
  /// much the same meaning does, 0 where it does not.
  double MatchIn(const std::vector<std::string>& stemmed) const;
  /// Tells stems that a text has where the word stands in it, one at least; others may have them too. The word must
  /// outlive it.
  std::function<bool(const std::string& stem)> Hint() const;
};

/// How much of a question a stretch of text tells: of a word between 0, not at all, and 1, in the stretch and by that
/// word. Less where only a word of much the same meaning stands there, or where it stands in the title or beside it.
struct Told {
  std::vector<double> anywhere;  // by word of the query
  std::vector<double> within;    // likewise, in the stretch and its list alone
  std::vector<double> soft;      // by word that a passage may do without
  double ours = 1;               // the least of these that name the foundation
  double others = 1;             // the best of the rest, where it is a word of a known meaning
  int hints = 0;                 // words that an answer of that kind often has
  double coverage = 0;           // of all words, each by its weight; of those that may be missing by half of it
  double needed = 0;             // of the words that may not be missing alone
  double inside = 0;             // of these, in the stretch alone
  double titled = 0;             // of those, in the title
  double plain = 1;              // the least told in the stretch or its title of the words that are no name
  double deed = 0;               // the best told in the stretch or its title of the words that are no name
};

/// What somebody did, of which the question asks who: "who wrote the first client".
struct Deed {
  WantedWord verb;       // "wrote"; without a word where none is asked for
  WantedWord object;     // the first word of what it was done to: "client"; likewise
  WantedWord head;       // the word behind the object, of one thing with it: "the Gajim client"; likewise
  bool direct = false;   // no "about" or "for" stands between
  bool passive = false;  // "who was elected"
  bool talk = false;     // to speak before others is what was done
};

/// What is looked for in the text of the posts, and how.
struct PassageQuery {
  std::vector<WantedWord> words;
  std::vector<WantedWord> soft;       // words of the question that a passage may do without
  std::vector<WantedWord> hints;      // words that an answer of that kind often has
  std::vector<std::string> subjects;  // names, or the words where there are none: what "what is" asks about
  std::vector<std::string> given;     // places that the Summits in question are known by: no answer to "where"
  std::vector<int> years;             // that it must be of, by its words, by the date of the post or by its Summit
  std::vector<PostId> of_years;       // posts about Summits of those years
  std::vector<PostId> of_others;      // posts about Summits of other years alone: of these, whenever they came out
  std::vector<std::string> events;    // at which it was: what those posts tell was there, said again or not
  std::vector<PostId> posts;          // only in these; empty: in any
  Asked asked = Asked::kAnything;
  bool named = false;       // a name of the archive is among the words
  bool facet = false;       // what is paid for, or the kind of place, is among the words
  bool house = false;       // a restaurant or a hotel is: the town is no answer, and its name is one
  bool restaurant = false;  // a restaurant is, by that word
  bool in_summits = false;  // only posts about certain Summits are looked at
  bool defines = false;     // what a thing is, and not what it has or did
  bool names = false;       // "which servers", "who": names, most likely several
  bool link = false;        // "where can I sign up": where to find it
  bool clock = false;       // "at what time": the day is no answer
  bool often = false;       // "how often"
  bool version = false;     // "which version"
  bool news = false;        // "what is new in"
  bool recording = false;   // "any video of it"
  bool called = false;      // "what is the name of it"
  bool foreign = false;     // not asked in English: words go by their translations
  bool share = false;       // "how much of"
  bool choice = false;      // a yes or a no is wanted
  bool english = false;     // by its first word
  bool past = false;        // what came of it, and not what was to come: "was elected", "won"
  bool discussed = false;   // what was said of it at a Summit, and not what it is
  bool purpose = false;     // "what is the aim of", "what is it for"
  bool members = false;     // of a body of a year: "who is on the board, 2024"
  std::string denied;       // what it is not: "conference" of "why is it not a conference"
  std::string counted;      // what is counted: "students" of "how many students"
  Deed deed;
  std::vector<std::string> said;                              // all words of the question, folded
  std::vector<std::pair<std::string, std::string>> versions;  // a name and the figure of it: "Gajim", "1.2"
  std::vector<std::string> capitals;                          // names that a passage has to have as they are written
  std::vector<std::string> judged;  // "best", "funniest": nobody but the text itself can say so

  std::vector<std::string> Words() const;
  /// These, and what they are in English: no name that answers.
  std::vector<std::string> Known() const;
  PassageRequest Request() const;
  /// Whether a plain fact is asked for, which a sentence has or has not.
  bool IsFact() const;
};

PassageQuery MakePassageQuery(const Question& question, const Pool& about, const AnswerContext& context);

/// What of the question has to be in a passage: the words that carry meaning, without those that only ask.
std::vector<std::string> WordsToFind(const Question& question);

}  // namespace summit
