#pragma once

#include <string_view>

namespace summit {

/// Whether the words say what `subject` is or does: "MIX is a ...", "MIX, the ...", "MIX allows ...". It has to be what
/// they speak of: "the servers of MIX were ..." says nothing of MIX. With `by_number`, the title of a specification
/// behind its number will do: "XEP-0369 (Mediated Information eXchange)".
bool Defines(std::string_view words, std::string_view subject, bool by_number = true);

/// Whether they say what the letters of `acronym` stand for: "Multi-User Chat (MUC)".
bool SpellsOut(std::string_view words, std::string_view acronym);

/// Likewise where these stand near it without brackets: "MUC, defined in XEP-0045: Multi-User Chat". Chance may do so
/// too: only where the letters are asked for.
bool SpellsOutNearby(std::string_view words, std::string_view acronym);

}  // namespace summit
