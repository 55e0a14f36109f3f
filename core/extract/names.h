#pragma once

#include <string>
#include <string_view>

namespace summit {

/// True when `name` looks like that of a person: one to six words, each a capital one or a particle ("van", "De"),
/// none of them a word of everyday or of our trade ("Message Archive"); a handle ("@juliet") counts too.
bool LooksLikePerson(std::string_view name);

/// The same with two words or more, a handle, or in a script that writes no spaces: what a topic or company is rarely
/// taken for.
bool LooksLikeFullName(std::string_view name);

/// "However", "Luckily", "Then": opens a sentence, and is nobody's name.
bool IsConnective(std::string_view folded_word);

/// True when `text` can be the name of a person or company: begins with a capital, a digit or '&', few words, no
/// sentence.
bool LooksLikeName(std::string_view text);

/// One of its words is such as companies, projects and schools bear: "Ox Labs", "University of Ghent", "Elk GmbH".
bool LooksLikeCompany(std::string_view name);

/// "Dr. Jane Doe" without the title.
std::string_view WithoutTitle(std::string_view name);

/// The Foundation itself, which is nobody's sponsor or guest.
bool IsFoundation(std::string_view name);

/// The key under which spellings of one company meet: without legal form and article, so that "Isode Ltd." is "Isode"
/// and "the Yate Project" "Yate Project".
std::string CompanyKey(std::string_view name);

/// The short name of a company and its long one: "Elk" and "Elk Systems", where the words that the long one has more
/// are such as companies bear.
bool IsShortFor(std::string_view name, std::string_view whole);

/// "J. Doe" and "Jane Doe": the same surname, and initials that fit the first names.
bool AreInitialsOf(std::string_view name, std::string_view whole);

/// Small words inside names: "Edwin van der Berg", "University of Pennsylvania".
bool IsParticle(std::string_view folded_word);

/// What stands in brackets or behind a dash as an affiliation. Remarks on days, food, presence and roles, addresses
/// and nicks are none, and left out: "Prosody, remote" is "Prosody", "both days" is empty.
std::string AffiliationIn(std::string_view text);

}  // namespace summit
