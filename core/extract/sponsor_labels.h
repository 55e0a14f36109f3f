#pragma once

#include "core/extract/reading.h"
#include "core/extract/sponsor_notes.h"

namespace summit {

/// Notes those whom signs rather than verbs tell to be givers: "Elk Labs: the coffee.", "our sponsor (Elk Labs)",
/// "hoodies (sponsor: Elk Labs)", "Who paid for it? Elk Labs and Ox.", "supported by: elk.example / ox.example".
/// False where the sentence has nothing of the kind.
bool ReadSponsorLabels(const Reading& reading, const Passage& passage, SponsorNotes& notes);

}  // namespace summit
