#pragma once

#include "core/answer/excerpt.h"

/// What is quoted beside a stretch that answers, so that it can be understood by itself.
namespace summit {

/// "It also shows ...": what is spoken of stands in the sentence before, which is added where there is room.
void GoBack(std::size_t room, Excerpt& excerpt);

/// What is explained in one sentence often goes on in the next: adds sentences while there is room, and the list that
/// the last of them leads to. A sentence that leads to nothing is left out.
void GoOn(const PassageQuery& query, std::size_t room, const Archive& archive, Excerpt& excerpt);

/// "What was said about it": where the stretch only tells what it is, the sentence of its passage that tells what was
/// discussed or agreed; added where there is room, else quoted instead.
void TurnToWhatWasSaid(const PassageQuery& query, std::size_t room, Excerpt& excerpt);

}  // namespace summit
