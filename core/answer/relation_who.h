#pragma once

#include "core/answer/relation_scene.h"

namespace summit {

/// "Who wrote it": whether somebody in the text did just that, and to just that. The question has to ask for a deed.
bool TellsWho(const Scene& scene);

/// Who it is now: "we are looking for someone new" does not say.
bool IsSought(const Scene& scene);

}  // namespace summit
