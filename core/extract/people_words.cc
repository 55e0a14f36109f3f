#include "core/extract/people_words.h"

#include <string>
#include <vector>

#include "core/extract/names.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

const std::vector<std::string_view> kOtherDeeds = {"by hand",
                                                   "wrote",
                                                   "presented",
                                                   "presentation",
                                                   "moderated",
                                                   "led by",
                                                   "led the",
                                                   "chaired",
                                                   "maintained",
                                                   "maintain",
                                                   "released",
                                                   "release",
                                                   "developed by",
                                                   "new members",
                                                   "applied",
                                                   "co-authored",
                                                   "proposed by",
                                                   "lightning",
                                                   "sponsor",
                                                   "sponsors",
                                                   "sponsored",
                                                   "donated",
                                                   "hosted",
                                                   "gave talks",
                                                   "talk",
                                                   "demo",
                                                   "demos",
                                                   "showed us",
                                                   "hotel",
                                                   "hotels",
                                                   "restaurant",
                                                   "bar",
                                                   "bars",
                                                   "pub",
                                                   "pubs",
                                                   "cafe",
                                                   "wiki",
                                                   "minutes",
                                                   "notes",
                                                   "organised",
                                                   "organized",
                                                   "team of",
                                                   "committee",
                                                   "working group",
                                                   "editor",
                                                   "implemented in",
                                                   "implemented by",
                                                   "supported by",
                                                   "clients",
                                                   "servers",
                                                   "libraries",
                                                   "software",
                                                   "projects",
                                                   "released by",
                                                   "student",
                                                   "students",
                                                   "project",
                                                   "taught",
                                                   "trained",
                                                   "interview",
                                                   "interviewed",
                                                   "photographed",
                                                   "cooked",
                                                   "drove",
                                                   "carried",
                                                   "joined the xsf",
                                                   "eat",
                                                   "drink",
                                                   "recommend",
                                                   "recommended",
                                                   "visit",
                                                   "tram",
                                                   "metro",
                                                   "volunteered",
                                                   "promised",
                                                   "agreed to",
                                                   "offered to",
                                                   "members of the",
                                                   "last year",
                                                   "next year",
                                                   "last time",
                                                   "next time",
                                                   "absent",
                                                   "stayed at home"};

const std::vector<std::string_view> kPlatforms = {
    "android", "ios",    "macos", "linux", "windows", "web", "desktop", "gtk", "qt",   "server", "client", "library",
    "java",    "python", "rust",  "go",    "c++",     "xep", "km",      "min", "euro", "metro",  "tram",   "bus"};

}  // namespace

bool IsNotTicked(std::string_view item) {
  for (std::string_view box : {"[ ]", "[]", "\xE2\x98\x90", "\xE2\x9D\x8C", "\xE2\x9C\x97", "\xE2\x9C\x98"})
    if (item.starts_with(box) || item.ends_with(box)) return true;
  return false;
}

bool IsDoubtful(std::string_view item) {
  static const std::vector<std::string_view> kDoubts = {"not sure",
                                                        "maybe",
                                                        "tentative",
                                                        "tbc",
                                                        "to be confirmed",
                                                        "unconfirmed",
                                                        "if possible",
                                                        "probably not",
                                                        "cancelled",
                                                        "canceled",
                                                        "cannot",
                                                        "can't",
                                                        "declined",
                                                        "will try",
                                                        "perhaps",
                                                        "waiting list",
                                                        "might",
                                                        "dinner only",
                                                        "only dinner",
                                                        "only for dinner",
                                                        "only for the dinner",
                                                        "hackfest only",
                                                        "fosdem only",
                                                        "regrets",
                                                        "excused",
                                                        "could not",
                                                        "couldn't",
                                                        "not confirmed",
                                                        "did not come",
                                                        "sick",
                                                        "if the",
                                                        "if my",
                                                        "if his",
                                                        "if her",
                                                        "if i",
                                                        "if all"};
  return IsNotTicked(item) || HasAnyPhrase(item, kDoubts);
}

bool TellsOfOthers(std::string_view sentence) { return HasAnyPhrase(sentence, kOtherDeeds); }

bool IsPlatform(std::string_view affiliation) {
  return HasAnyPhrase(FoldLine(affiliation), kPlatforms) ||
         affiliation.find_first_of("0123456789") != std::string_view::npos;
}

void AddParticipant(const Passage& passage, std::size_t block, const NamedSpan& named, FactList& facts) {
  facts.AddFrom(passage, ParticipantFact{std::string(WithoutTitle(named.name)), named.affiliation}, block, named.span);
}

}  // namespace summit
