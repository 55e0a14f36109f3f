#include "core/extract/origins.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/one_of.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

/// "from" tells where one was behind these: "back from Brussels", "our report from Ghent".
bool ReturnsFrom(std::string_view word) {
  return IsOneOf(word, {"back",     "returned", "return",   "returning",  "home",  "greetings", "hello",  "hi",
                        "report",   "reports",  "reported", "reporting",  "news",  "notes",     "note",   "impressions",
                        "postcard", "live",     "straight", "fresh",      "diary", "minutes",   "photos", "pictures",
                        "moved",    "farewell", "souvenir", "dispatches", "away",  "recap",     "letter"});
}

/// Nouns for those that have a seat of their own.
bool IsCompany(std::string_view word) {
  return IsOneOf(word, {"company", "firm", "startup", "start-up", "provider", "agency", "cooperative", "consultancy",
                        "business", "vendor", "manufacturer", "isp", "employer", "operator", "nonprofit"});
}

/// Somebody is thanked or has given, so that names with towns behind them are theirs.
bool TellsOfGivers(const std::vector<Token>& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return token.folded.starts_with("thank") || token.folded.starts_with("sponsor") ||
           IsOneOf(token.folded, {"donated", "paid", "funded", "grateful", "participants", "attendees", "speakers"});
  });
}

class Lead {
 public:
  Lead(std::string_view text, std::size_t offset) : tokens_(Tokenize(text)) {
    while (at_ < tokens_.size() && tokens_[at_].span.begin < offset) ++at_;
  }

  bool TellsOrigin() const {
    // The words that may stand between: "from the lovely town of Ghent", "from nearby Leuven".
    std::size_t i = at_;
    while (i > 0 && IsOneOf(Word(i), {"nearby", "the", "town", "city", "sunny", "far", "away", "neighbouring"})) --i;
    const std::string_view lead = Word(i), before = Word(i - 1);
    if (lead == "from") return i > 1 && !ReturnsFrom(before);
    if (lead == "in" || lead == "near" || lead == "of" || lead == "at") return LivesOrWorks(i);
    if (lead == "(" || lead == ",") return BehindGiver(i);
    return false;
  }

 private:
  /// The word before the gap before token `i`; empty at the begin.
  std::string_view Word(std::size_t i) const {
    return i > 0 && i <= tokens_.size() ? std::string_view(tokens_[i - 1].folded) : std::string_view();
  }

  /// "based in", "whose office is in", "a company in". `i` counts the tokens up to the preposition.
  bool LivesOrWorks(std::size_t i) const {
    const std::string_view before = Word(i - 1);
    if (IsOneOf(before, {"based", "living", "lives", "live", "lived", "headquartered", "born", "resident", "residing",
                         "resides", "incorporated", "seated", "native", "citizen", "works", "working", "studies",
                         "studying", "employed"}))
      return true;
    if (IsCompany(before)) {
      // "in the rooms of a company in Ghent": there one meets.
      for (std::size_t back = 2; back <= 5 && i > back; ++back)
        if (IsOneOf(Word(i - back), {"at", "of", "by", "in", "with"})) return false;
      return true;
    }
    // "whose seat is in Basel"
    for (std::size_t back = 1; back <= 4 && i > back; ++back)
      if (Word(i - back) == "whose") return true;
    return false;
  }

  /// "Thanks to Isode (London), Tigase, Seattle": a town alone behind a name.
  bool BehindGiver(std::size_t i) const {
    if (i < 2 || !tokens_[i - 2].capital || !TellsOfGivers(tokens_)) return false;
    std::size_t first = i - 1;
    while (first > 0 && (tokens_[first - 1].capital || tokens_[first - 1].folded == "-")) --first;
    return !IsOneOf(Word(first), {"at", "in", "on", "the"});
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;  // the town's first token
};

}  // namespace

bool TellsOrigin(std::string_view text, std::size_t offset) {
  constexpr std::size_t kReach = 160;  // bytes that say enough, so that a long text costs no more than a short one
  const std::size_t begin = offset > kReach ? offset - kReach : 0;
  return Lead(text.substr(begin, offset - begin + kReach), offset - begin).TellsOrigin();
}

}  // namespace summit
