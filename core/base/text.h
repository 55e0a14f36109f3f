#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// True when `text` is well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
bool IsUtf8(std::string_view text);

/// Copies `text`, with every malformed byte sequence replaced by U+FFFD.
std::string RepairUtf8(std::string_view text);

/// Text that may stand in an XML 1.0 document (section 2.2, Char) and in a chat: malformed bytes, control
/// characters but tab and newline, U+FFFE/F and bidi overrides (U+202A..E, U+2066..9) are left out; CR LF and
/// CR become LF.
std::string XmlSafe(std::string_view text);

/// Number of code points of well-formed UTF-8.
std::size_t CountCodePoints(std::string_view text);

/// At most `limit` code points of `text`, cut between words where one ends in the last third, with "…" for what
/// was cut. The result, "…" included, never has more than `limit` code points.
std::string CutText(std::string_view text, std::size_t limit);

/// The form in which words are compared: compatibility-decomposed, case-folded, without diacritics;
/// typographic quotes and dashes become ASCII. "Tronçon" and "TRONCON" are one.
std::string Fold(std::string_view text);

/// The words of folded `text`: runs of letters and digits, with inner '.', '\'', '+', '&' or '-' kept out.
std::vector<std::string> FoldedWords(std::string_view text);

/// A key under which spellings of one name meet: Fold() and then letters, digits and '&' only.
/// "Process-One" and "ProcessOne", "AG-Software" and "AG Software".
std::string NameKey(std::string_view text);

/// Without white space (ASCII, U+00A0, U+200B, U+FEFF) at both ends.
std::string_view Trim(std::string_view text);

/// Every run of white space (ASCII, U+00A0, U+2007, U+202F) becomes one space; trimmed.
std::string CollapseSpaces(std::string_view text);

/// Splits at `separator`; empty parts are kept.
std::vector<std::string_view> Split(std::string_view text, char separator);

/// Joins for people: "a", "a and b", "a, b and c".
std::string JoinAnd(const std::vector<std::string>& parts);

bool StartsWithNoCase(std::string_view text, std::string_view prefix);  // ASCII case only
bool EqualsNoCase(std::string_view a, std::string_view b);              // ASCII case only

}  // namespace summit
