#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// The sums of money in a text, in order: "1000€", "$150", "EUR 75", "10 000 SEK", "1.500,00 €". A number without a
/// currency is none.
std::vector<Span> FindAmounts(std::string_view text);

/// The first of them as written; empty when there is none.
std::string FindAmount(std::string_view text);

}  // namespace summit
