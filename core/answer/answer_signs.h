#pragma once

#include <string_view>

namespace summit {

/// Whether the words say where something is to be found: an address, "visit our ...", "the mailing list".
bool HasLinkSign(std::string_view words);
/// Whether the words tell of a house by name: "at Henry's", "a restaurant".
bool HasHouse(std::string_view words);
/// Whether they have its name: "at Henry's", "is called Acme".
bool HasHouseName(std::string_view words);
/// Whether one of that kind is named: "Hotel Bedford", "the Bedford Hotel", "stayed at Henry's". `kind`: folded.
bool HasNamedHouse(std::string_view words, std::string_view kind);
/// Whether the words say that something can be seen or heard: "was recorded", "is online".
bool HasRecordingSign(std::string_view words);
/// A percentage or another share; "how much of".
bool HasShare(std::string_view words);
/// "Four times a year", "monthly"; "how often".
bool HasFrequency(std::string_view words);
/// "It is not a general conference", "it is no conference", of a folded word.
bool Denies(std::string_view words, std::string_view word);
/// "You can read more about it in the blog post": it says that something is told elsewhere.
bool OnlyPointsElsewhere(std::string_view sentence);
/// "Download it from: https://...": an address, and a few words that lead to it.
bool IsAddressWithLead(std::string_view sentence);
/// "0.13.2"
bool HasVersion(std::string_view words);

}  // namespace summit
