#include "core/extract/venue_words.h"

#include <algorithm>
#include <vector>

#include "core/base/one_of.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

}  // namespace

bool IsVenueHead(std::string_view word) {
  static const Words kHeads = {
      "hotel",      "center",       "centre",     "office",       "offices",      "university",   "campus",
      "building",   "hall",         "house",      "hub",          "headquarters", "hq",           "institute",
      "school",     "hackerspace",  "makerspace", "library",      "theatre",      "theater",      "museum",
      "inn",        "palace",       "pavilion",   "universiteit", "universite",   "universidade", "universitat",
      "university", "college",      "auditorium", "club",         "lab",          "labs",         "coworking",
      "rooms",      "airport",      "ecole",      "institut",     "academy",      "castle",       "church",
      "factory",    "studio",       "studios",    "cafe",         "bibliotheek",  "bibliotheque", "faculty",
      "station",    "tower",        "towers",     "hogeschool",   "hochschule",   "arena",        "forum",
      "premises",   "conservatory", "monastery",  "mansion",      "villa",        "hostel",       "park",
      "kulturhaus"};
  return IsOneOf(word, kHeads);
}

bool EndsLikeHouse(std::string_view word) {
  static const Words kEnds = {"haus",  "huis",   "house",      "hotel", "zentrum",    "centrum", "gebaude", "halle",
                              "werke", "fabrik", "bibliothek", "theek", "hochschule", "campus",  "space"};
  static const Words kWhole = {"maison", "uni", "tu", "ku", "eth", "polytechnic"};
  return IsOneOf(word, kWhole) || std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) {
           return word.size() > end.size() + 2 && word.ends_with(end);
         });
}

bool IsNameParticle(std::string_view word) {
  static const Words kParticles = {"of",           "de",    "du",  "la",  "le", "des",     "der",
                                   "van",          "den",   "di",  "da",  "do", "dos",     "el",
                                   "les",          "fur",   "for", "and", "&",  "-",       "'",
                                   "\xE2\x80\x99", "della", "am",  "im",  "zu", "meeting", "conference"};
  return IsOneOf(word, kParticles);
}

bool IsNameArticle(std::string_view word) {
  static const Words kArticles = {"the",          "our",          "a",        "an",    "its",    "their",  "beautiful",
                                  "lovely",       "nice",         "friendly", "new",   "old",    "local",  "same",
                                  "usual",        "famous",       "\"",       "'",     "*",      "good",   "great",
                                  "cosy",         "shiny",        "historic", "small", "little", "former", "grand",
                                  "\xE2\x80\x9C", "\xE2\x80\x98", "\xC2\xAB"};
  return IsOneOf(word, kArticles);
}

bool IsHouseNoun(std::string_view word) {
  static const Words kMore = {"space",     "spaces",   "place",      "venue",   "room",     "location", "brewery",
                              "warehouse", "barn",     "gallery",    "school",  "hospice",  "depot",    "hangar",
                              "community", "abbey",    "parliament", "embassy", "ministry", "complex",  "loft",
                              "incubator", "workshop", "courtyard",  "chapel",  "boat",     "ship",     "farm"};
  return IsVenueHead(word) || IsOneOf(word, kMore);
}

bool IsPlaceNoun(std::string_view word) {
  static const Words kNouns = {"place", "venue", "location", "point", "home", "spot",  "house",
                               "base",  "where", "address",  "room",  "roof", "rooms", "quarters"};
  return IsOneOf(word, kNouns);
}

bool IsCommonHouseWord(std::string_view word) {
  static const Words kCommon = {"conference", "room",  "rooms",   "meeting",    "main",  "hall",    "building",
                                "hotel",      "the",   "at",      "of",         "in",    "our",     "office",
                                "offices",    "big",   "lecture", "ground",     "floor", "house",   "center",
                                "centre",     "venue", "campus",  "university", "hosts", "airport", "station"};
  return IsOneOf(word, kCommon);
}

bool EndsLikeEvent(std::string_view word) {
  return word.size() == 4 && word.starts_with("20") && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool IsOfPeople(const std::vector<Token>& tokens, std::size_t i) {
  static const Words kPeople = {"friends", "folks", "people",     "colleagues", "team",
                                "crew",    "staff", "developers", "hosts"};
  return i > 0 && i < tokens.size() && IsOneOf(tokens[i].folded, {"at", "from", "of", "in"}) &&
         IsOneOf(tokens[i - 1].folded, kPeople);
}

bool TellsTownOfHouse(const std::vector<Token>& tokens, std::size_t i) {
  return i > 1 && i < tokens.size() && tokens[i - 1].folded == "in" && tokens[i - 2].capital &&
         IsVenueHead(tokens[i - 2].folded);
}

}  // namespace summit
