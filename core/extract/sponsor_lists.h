#pragma once

#include "core/extract/reading.h"
#include "core/extract/sponsor_notes.h"

namespace summit {

/// The sponsors of all lists and tables of the post: under such a heading, behind such words, by their ranks, or
/// thanked for what they gave.
void ReadSponsorLists(const Reading& reading, SponsorNotes& notes);

}  // namespace summit
