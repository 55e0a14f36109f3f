#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

/// The parts of a sentence that enumerates topics.

namespace summit {

/// "then", "as before": no word that could name anything.
bool HasOnlySmallWords(std::string_view name);

/// "dealt with A, B, and with C", "attention was paid to A and to B", "much time went into A, less into B": the
/// length of the words that lead to the part once more, as those `before` the first did.
std::size_t LengthOfRepeatedLead(std::string_view part, std::string_view before);

/// "with three questions: a, b and c": a few words up to a colon only announce what follows.
std::size_t BehindColon(std::string_view text, std::size_t begin);

/// Where a verb ends the enumeration within its part: "bookmarks have been tried as well".
std::size_t VerbIn(std::string_view part);

/// Without "(no, we did not agree)"; a short form or an XEP in brackets stays.
std::string WithoutAside(std::string name);

/// "and closed with a round on X": no part of the enumeration, but the sentence's next verb.
bool GoesOnWithVerb(std::string_view name);

/// ", asking ourselves whether": what those who talked did meanwhile.
bool TellsOfOurselves(std::string_view name);

/// "1825 SW Broadway", "9:00 to 17:00": where and when one met.
bool IsAddressOrHour(std::string_view name);

/// "SMS and telephony gateways", "STUN and TURN discovery": a short form and a word before one noun that serves both.
bool SharesHead(std::string_view names);

/// The parts of an answer, "Right, message replies", "A, where a library exists, and B, for example": without what is
/// told of them.
std::vector<Span> PartsOfAnswer(std::string_view text);

}  // namespace summit
