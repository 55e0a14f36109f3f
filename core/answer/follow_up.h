#pragma once

#include <optional>

#include "core/model/archive.h"
#include "core/question/dialogue.h"
#include "core/question/question.h"

namespace summit {

/// Whether `intent` is one that the records of Summits answer.
bool IsAboutSummits(Intent intent);

/// Takes from the conversation what a follow-up leaves out: what is asked ("and 2017?"), of which Summits ("who
/// sponsored it?"), or of whom ("and Cisco?"). A command with its prefix says all by itself.
void CompleteFromDialogue(const Dialogue& dialogue, bool prefixed, Question& question);

/// "who came from Acme?" after "who represented Nokia at summit 5": likewise asked of the Summit spoken of. Absent
/// where another thing was asked before, or of several Summits: then it is asked of all.
std::optional<Question> OfTheSame(const Dialogue& dialogue, const Question& question);

/// "the year after" as a year: reckoned from the last of the Summits shown. As it is where none was.
void ReckonYears(const Dialogue& dialogue, const Archive& archive, Question& question);

/// Keeps what a follow-up may take up. `told`: the Summits that the answer spoke of; what was shown before stays where
/// there are none.
void Remember(const Question& question, const std::vector<SummitNumber>& told, Dialogue& dialogue);

}  // namespace summit
