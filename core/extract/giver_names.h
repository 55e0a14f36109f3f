#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/post.h"

namespace summit {

/// A word that opens a sentence before those it tells of, for all its capital: "Currently", "Meanwhile", "Again".
/// Folded.
bool OpensSentence(std::string_view folded_word);

/// A word in small letters behind a name that is the verb of it: "contributes", "springs", "joined"; "labs" is none.
/// Folded.
bool IsVerbOfName(std::string_view folded_word);

/// The name of one who gave, without the words of the sentence around it: "Currently Tigase", "Elk Labs contributes".
/// What a link has for its label is not cut. Empty where nobody's name is left: "More", "Sign up in our shop".
std::string GiversName(std::string name, const std::vector<Link>& links, std::string_view text);

/// A house where people eat, told by its name, or by the word before it in `text`: "Chez Leon", "the restaurant Ox".
bool IsRestaurant(std::string_view name, std::string_view text);

}  // namespace summit
