#pragma once

#include "core/answer/relation_scene.h"

namespace summit {

/// Whether the text explains what is asked, and does not only have its words: a purpose, a decision, a prize or a deed,
/// where one is asked for, has to be told.
bool ExplainsThat(const Scene& scene);

}  // namespace summit
