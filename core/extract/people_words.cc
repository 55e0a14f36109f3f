#include "core/extract/people_words.h"

#include <string>
#include <vector>

#include "core/extract/names.h"
#include "core/extract/text_spans.h"

namespace summit {

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

void AddParticipant(const Passage& passage, std::size_t block, const NamedSpan& named, FactList& facts) {
  facts.AddFrom(passage, ParticipantFact{std::string(WithoutTitle(named.name)), named.affiliation}, block, named.span);
}

}  // namespace summit
