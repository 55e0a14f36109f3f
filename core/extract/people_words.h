#pragma once

#include <cstddef>
#include <string_view>

#include "core/extract/fact_list.h"
#include "core/extract/name_list.h"
#include "core/extract/reading.h"

namespace summit {

/// "[ ] Jane Doe", "Jane Doe \u274C": a box that is not ticked, a cross.
bool IsNotTicked(std::string_view folded);

/// "[Not sure... will do my best]", "(maybe)", "- tentative": named, but not as a participant.
bool IsDoubtful(std::string_view folded);

/// Notes one who takes part in the passage's Summit, with the words of the block that name the person.
void AddParticipant(const Passage& passage, std::size_t block, const NamedSpan& named, FactList& facts);

/// What people are named for besides having been there, or what is no person; folded.
bool TellsOfOthers(std::string_view sentence);

/// In brackets behind a name it tells of software, a document or a way: "(iOS)", "(XEP-0198)", "(5 min)".
bool IsPlatform(std::string_view affiliation);

}  // namespace summit
