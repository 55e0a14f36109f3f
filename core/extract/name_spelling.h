#pragma once

#include <string>
#include <string_view>

namespace summit {

/// "Ltd.", "Elk S.A.", "Jane Doe Jr.": the dot at the end belongs to the name.
bool EndsWithShortForm(std::string_view name);

/// A name as it was cut out of a text, without white space, footnote marks, pictures and signs around it; the dot of a
/// sentence's end goes, that of a legal form stays.
std::string CleanName(std::string_view text);

/// A logo's text and the name behind it are one name: "Telia Labs Telia Labs".
std::string Undoubled(std::string name);

}  // namespace summit
