#pragma once

#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

/// The stretches of a sentence in which the matters of a talk may stand, and what tells that they are ones.

namespace summit {

/// A verb or noun of talking something over, or of time that goes to it; folded.
bool TellsOfTalk(std::string_view folded_word);

/// One of the words of the sentence is such.
bool TellsOfTalk(const std::vector<Token>& tokens);

/// The stretches of a sentence between its signs and the words that join matters.
std::vector<Span> StretchesOf(const std::vector<Token>& tokens);

/// What a stretch names.
struct StretchedMatter {
  std::string_view name;  // in the text
  bool leads = false;     // words lead to it: "an hour went to | spam"
  bool term = false;      // set off by its capital: "an hour on Typing notifications"
  bool alone = false;     // not only beside others
};

/// The matter in the stretch of a sentence: what stands behind the last word that leads to it where a verb stands
/// before, else a term.
StretchedMatter MatterIn(std::string_view text, Span stretch);

/// "the other one | Vehicle messaging", "Drafts": a capital within a sentence that begins no name of a person, a place
/// or an event; of one word only a noun in the plural or one of doing. `name` lies in `text`, the sentence.
bool LooksLikeTerm(std::string_view text, std::string_view name);

/// A noun in the plural, or one of doing: "Drafts", "Whiteboarding", "Compression"; folded.
bool IsNounOfThings(std::string_view folded_word);

/// "OMEMO at the library", "gateways came together in Ghent": more than a matter is told.
bool TellsWhere(std::string_view name);

/// "room avatars | all got their share": up to what is told of it, where more than a word stands before that.
std::string_view BeforeVerb(std::string_view name);

/// Without articles and small words before the matter itself.
std::string_view BareMatter(std::string_view name);

}  // namespace summit
