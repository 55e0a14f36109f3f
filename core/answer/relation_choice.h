#pragma once

#include "core/answer/relation_scene.h"

namespace summit {

/// A yes or a no wants all that was asked in one sentence, "use" and "become" too, and a name to go by.
bool IsYesOrNo(const Scene& scene);

}  // namespace summit
