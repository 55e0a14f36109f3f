#pragma once

#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/fact.h"
#include "core/model/post.h"

namespace summit {

/// Grows whenever the rules below change what is found, so that an index made by older rules is made anew.
inline constexpr int kExtractionVersion = 10;

/// Finds the facts stated in one post about Summits. Pure: no I/O, no clock, no logging. Text it cannot read is
/// skipped; it never fails. A translation states only what it is, not the facts of its original again.
std::vector<Fact> ExtractFacts(const Post& post, DiagnosticSink& sink);

}  // namespace summit
