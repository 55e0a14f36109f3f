#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/model/date.h"
#include "core/question/commands.h"
#include "core/question/input_word.h"
#include "core/question/lexicon.h"
#include "core/question/question.h"

namespace summit {

/// Makes a Question of what people type. Lenient: it takes any text and never fails; what it cannot make sense of
/// comes back in Question::unknown and suggestions.
///
/// It knows one text, not the conversation. What goes on from the text before is marked, for whoever completes it:
///   "and 2017?"            follow_up, kNone, with `which`: the same of another Summit
///   "and Kevin?"           follow_up, kNone, with names or a facet: the same of somebody or something else
///   "and the sponsors?"    follow_up with an intent and no `which`: of the Summits shown
///   "who sponsored it?"    which.same
///   "the one before"       follow_up, which.relative kBefore or kAfter
///   "and the next?"        likewise; "when is the next one" is kNext, from today
///   "how many came?"       an intent and no `which`
/// Slips of our own words are put right in a sentence that else reads clearly; names and commands are only suggested.
class QuestionParser {
 public:
  explicit QuestionParser(Lexicon lexicon = {}) : lexicon_(std::move(lexicon)) {}

  /// Lines that quote somebody ("> ...") are passed over. `prefixed`: the text carried the command prefix, which is off
  /// already; its first word is then meant as a command's. `today` is what "this year" is reckoned from.
  Question Parse(std::string_view text, bool prefixed, Date today) const;

 private:
  Question ParseAsCommand(const Command& command, const std::vector<InputWord>& tokens, bool prefixed,
                          Date today) const;
  Question ParseSummitCommand(const Command& command, const std::vector<InputWord>& tokens, bool prefixed,
                              Date today) const;
  Question ParseCommand(const Command& command, const std::vector<InputWord>& tokens, Date today) const;
  Question ParseSentence(const std::vector<InputWord>& tokens, Date today) const;
  void AddCorrections(Question& question) const;
  void ReadArgument(const std::vector<InputWord>& tokens, Date today, Question& question) const;

  Lexicon lexicon_;
};

}  // namespace summit
