#pragma once

#include "core/extract/reading.h"
#include "core/model/post.h"

namespace summit {

/// Adds the post's passages, with their words, tense and events, but without what they are about.
void CutIntoPassages(const Post& post, Reading& reading);

/// For a digest the original named nearest to the words of each block: in the block itself, else in an earlier one of
/// its section.
void FindSources(const Post& post, Reading& reading);

}  // namespace summit
