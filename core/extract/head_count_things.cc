#include "core/extract/head_count_things.h"

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/spelt_numbers.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

}  // namespace

std::optional<Count> CountOfThings(std::string_view folded, const std::vector<Token>& tokens) {
  const auto word = [&](std::size_t i) {
    return i < tokens.size() ? std::string_view(tokens[i].folded) : std::string_view();
  };
  struct Things {
    Phrases nouns, told;
  };
  static const std::vector<Things> kThings = {
      {{"signatures", "names", "entries", "lines"},
       {"attendance sheet", "attendance list", "list of participants", "list of attendees", "participant list",
        "guest book", "guestbook", "sign-in sheet", "list of those who came", "who came", "roll", "register",
        "attendance"}},
      {{"badges", "tags", "lanyards", "nametags", "wristbands"},
       {"worn", "printed", "handed out", "gave out", "given out", "picked up", "collected", "hung around", "stuck",
        "needed"}},
      {{"chairs", "seats", "stools"}, {"taken", "occupied", "filled", "sat on", "in use", "were needed"}}};
  static const Phrases kNot = {"booth", "stand",  "fosdem",     "dinner",    "letter", "petition",
                               "could", "if",     "free",       "left",      "empty",  "spare",
                               "will",  "expect", "registered", "signed up", "so far"};
  if (HasAnyPhrase(folded, kNot)) return std::nullopt;
  std::optional<Count> found;
  for (const Things& things : kThings) {
    if (!HasAnyPhrase(folded, things.told)) continue;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      auto count = NumberAt(tokens, i);
      if (!count) continue;
      i = count->last;
      const bool noun = IsOneOf(word(count->last + 1), things.nouns) ||
                        (word(count->last + 1) == "name" && IsOneOf(word(count->last + 2), things.nouns));
      // "40 badges were printed, 28 were worn": the latter tells.
      const bool used = found && word(count->last + 1) == "were" && HasAnyPhrase(word(count->last + 2), things.told);
      if ((noun && !found) || used) found = count;
    }
  }
  return found;
}

}  // namespace summit
