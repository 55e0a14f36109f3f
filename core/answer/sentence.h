#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// The sentences of a paragraph, in order, each on one line. Abbreviations ("e.g.", "St."), initials, versions
/// ("1.0.2") and addresses do not end one.
std::vector<std::string> SplitSentences(std::string_view text);

}  // namespace summit
