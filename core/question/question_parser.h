#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/model/date.h"
#include "core/question/commands.h"
#include "core/question/input_word.h"
#include "core/question/intent_words.h"
#include "core/question/lexicon.h"
#include "core/question/question.h"

namespace summit {

/// Makes a Question of what people type. Lenient: it takes any text and never fails; what it cannot make sense of
/// comes back in Question::unknown and suggestions.
class QuestionParser {
 public:
  explicit QuestionParser(Lexicon lexicon = {}) : lexicon_(std::move(lexicon)) {}

  /// `prefixed`: the text carried the command prefix, which is off already; its first word is then meant as a
  /// command's. `today` is what "this year" is reckoned from.
  Question Parse(std::string_view text, bool prefixed, Date today) const;

 private:
  /// What the words of a sentence add up to.
  struct Weighing {
    IntentWord best;
    bool when = false, where = false, who = false;

    void Add(const IntentWord& word);
    Intent Outcome() const;
  };
  struct Sentence {
    Question question;
    Weighing weighing;
    bool summit = false;  // the word is in it
  };

  Question ParseAsCommand(const Command& command, const std::vector<InputWord>& tokens, bool prefixed,
                          Date today) const;
  Question ParseCommand(const Command& command, const std::vector<InputWord>& tokens, Date today) const;
  Question ParseSentence(const std::vector<InputWord>& tokens, Date today) const;
  Sentence ReadSentence(const std::vector<InputWord>& tokens, Date today) const;
  void ReadArgument(const std::vector<InputWord>& tokens, std::size_t begin, Date today, Question& question) const;
  bool SaysNothing(const InputWord& token) const;

  Lexicon lexicon_;
};

}  // namespace summit
