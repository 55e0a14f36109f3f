#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/extract/reading.h"
#include "core/extract/text_spans.h"

namespace summit {

/// What a label promises of the words behind it.
enum class LabelKind { kDate, kPlace, kVenue, kRoom, kAddress, kCity, kCountry };

/// "Where", "Meeting place", "Date(s)", "When is it?": absent for anything else, above all for labels of other matters
/// ("Registration deadline", "Hotel", "Dinner place").
std::optional<LabelKind> KindOfLabel(std::string_view label);

/// A stretch of a passage that a label announces.
struct LabelledPart {
  LabelKind kind;
  Span value;  // in the passage's text
};

/// The labelled parts of a passage: behind "Where:" or "Venue -", a cell beside or below such a label, or all of it
/// where it follows a heading (or a line in bold type) that is a label and nothing else.
std::vector<LabelledPart> LabelledParts(const Reading& reading, const Passage& passage);

}  // namespace summit
