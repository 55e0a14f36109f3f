#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace summit {

/// Where a sentence turns to a matter: "the day belonged to | spam", "Jane opened the day with | roster versioning".
struct Turn {
  std::size_t begin = 0;  // of the matter, in the text
  bool firm = false;      // else it may be a coffee as well
  std::string_view lead;  // the words before it
};

/// The turns of a sentence in their order of firmness; `text` outlives them.
std::vector<Turn> TurnsIn(std::string_view text);

/// "From | avatars | over | presence | to | IoT |: the programme was ...": what a sentence begins with, where the rest
/// of it is on talks.
std::vector<std::string_view> MattersOfRange(std::string_view text);

/// "There was room for small things as well (| reactions |, | threads |)": what a bracket behind a word for anything
/// lists.
std::vector<std::string_view> MattersInBracket(std::string_view text);

/// "If there was one big subject this year, it was | OMEMO 2"; "we had put | data forms | at the top of the list".
std::string_view MatterNamedSo(std::string_view text);

}  // namespace summit
