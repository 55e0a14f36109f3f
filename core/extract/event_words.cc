#include "core/extract/event_words.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

}  // namespace

bool MakesClauseOfItsOwn(std::string_view between) {
  return HasAnyPhrase(between, {"which", "that", "who", "where", "opens", "starts", "begins", "takes place", "runs",
                                "happens", "kicks off", "is", "are", "will", "was", "were"});
}

bool StandsBeside(std::string_view before) {
  static const Words kPlacing = {"before",
                                 "preceding",
                                 "precedes",
                                 "preceed",
                                 "preceeding",
                                 "prior to",
                                 "ahead of",
                                 "after",
                                 "week as",
                                 "weekend as",
                                 "week of",
                                 "weekend of",
                                 "days as",
                                 "time as",
                                 "alongside",
                                 "following",
                                 "co-located with",
                                 "colocated with",
                                 "adjacent to",
                                 "next to",
                                 "succeeding",
                                 "around",
                                 "in front of",
                                 "side by side with",
                                 "back to back with",
                                 "back-to-back with",
                                 "together with",
                                 "jointly with",
                                 "hand in hand with",
                                 "in tandem with",
                                 "paired with",
                                 "combined with"};
  const std::string tail = FoldLine(before.substr(before.size() > 40 ? before.size() - 40 : 0));
  for (std::string_view phrase : kPlacing) {
    const std::size_t at = tail.rfind(phrase);
    if (at == std::string::npos) continue;
    // Between the word and the conference at most an article.
    const std::string_view rest = Trim(std::string_view(tail).substr(at + phrase.size()));
    if (rest.empty() || rest == "the" || rest == "this year's" || rest == "[") return true;
  }
  return false;
}

std::optional<SummitNumber> SummitNumberInUrl(std::string_view url) {
  const std::string folded = Fold(url);
  for (std::string_view noun : {std::string_view("summit"), std::string_view("devcon")}) {
    for (std::size_t at = folded.find(noun); at != std::string::npos; at = folded.find(noun, at + 1)) {
      std::size_t i = at + noun.size();
      while (i < folded.size() && (folded[i] == '_' || folded[i] == '-' || folded[i] == '#' || folded[i] == '/')) ++i;
      std::size_t end = i;
      while (end < folded.size() && std::isdigit(static_cast<unsigned char>(folded[end]))) ++end;
      if (end > i && end - i <= 2) return SummitNumber::Parse(folded.substr(i, end - i));
    }
  }
  return std::nullopt;
}

}  // namespace summit
