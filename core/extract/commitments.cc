#include "core/extract/commitments.h"

#include "core/base/one_of.h"
#include "core/extract/name_list.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Reads one sentence.
class CommitmentFinder {
 public:
  CommitmentFinder(std::string_view text, Span where, const std::vector<Link>& links)
      : text_(text), where_(where), links_(links), tokens_(Tokenize(text.substr(where.begin, where.size()))) {}

  std::optional<Span> Find() const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (const auto names = BeforeVerb(i)) return names;
      if (const auto names = BehindWelcome(i)) return names;
    }
    return std::nullopt;
  }

 private:
  std::string_view Word(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view(); }
  std::size_t BeginOf(std::size_t i) const { return where_.begin + tokens_[i].span.begin; }

  /// "is on board", "with us", "on our side": the words at token `i`.
  bool IsBesideUs(std::size_t i) const {
    return Word(i) == "aboard" || (Word(i) == "on" && (Word(i + 1) == "board" || Word(i + 2) == "side")) ||
           (Word(i) == "with" && Word(i + 1) == "us");
  }

  /// "have committed": at the end of what is said, or "to sponsor".
  bool IsPromise(std::size_t i) const {
    static const Phrases kPromises = {"committed", "confirmed", "agreed",     "pledged",
                                      "promised",  "joined",    "volunteered"};
    static const Phrases kGive = {"sponsor", "support", "pay", "cover", "chip", "contribute", "donate", "fund"};
    static const Phrases kEnds = {"", ".", ",", ";", "!", "again", "already", "so", "this", "and", "in", "us", "them"};
    if (!IsOneOf(Word(i), kPromises)) return false;
    if (IsOneOf(Word(i + 1), {"their", "its", "a", "some", "us", "financial", "the"}))
      for (std::size_t to = i + 1; to < i + 5; ++to)
        if (IsOneOf(Word(to), {"support", "sponsorship", "help", "contribution", "donation", "backing", "money"}))
          return true;
    return Word(i + 1) == "to" ? IsOneOf(Word(i + 2), kGive) : IsOneOf(Word(i + 1), kEnds);
  }

  /// "stepped forward", "chipped in", "followed suit".
  bool StepsForward(std::size_t i) const {
    const auto is = [&](std::initializer_list<std::string_view> verbs, std::initializer_list<std::string_view> behind) {
      return IsOneOf(Word(i), verbs) && IsOneOf(Word(i + 1), behind);
    };
    return is({"stepped", "steps", "step", "came", "come", "comes"}, {"forward"}) ||
           is({"chipped", "chips", "chip", "jumped", "stepped", "joined"}, {"in"}) || is({"signed"}, {"up"}) ||
           is({"followed", "follows", "follow"}, {"suit"});
  }

  /// "on board as moderator", "on board the train".
  bool HelpsOtherwise(std::size_t i) const {
    const std::size_t behind = Word(i) == "aboard" ? i + 1 : Word(i + 2) == "side" ? i + 3 : i + 2;
    if (Word(behind) == "as")
      return !Word(behind + 1).starts_with("sponsor") && !Word(behind + 2).starts_with("sponsor");
    return IsOneOf(Word(behind), {"the", "a", "his", "her", "their", "to"});
  }

  /// Those before the auxiliary of such a verb.
  std::optional<Span> BeforeVerb(std::size_t i) const {
    static const Phrases kBetween = {"already", "again", "also",   "once", "more", "kindly", "both",
                                     "all",     "back",  "gladly", "each", "now",  "been"};
    const bool steps = StepsForward(i) && Word(i + 2) != "as" && Word(i + 2) != "for" && Word(i + 2) != "with";
    if (!IsPromise(i) && !IsBesideUs(i) && !steps) return std::nullopt;
    std::size_t verb = i;
    while (verb > 0 && IsOneOf(Word(verb - 1), kBetween)) --verb;
    const bool auxiliary = verb > 1 && IsOneOf(Word(verb - 1), {"have", "has", "are", "is"});
    if (!auxiliary && (!steps || verb == 0)) return std::nullopt;
    if (IsBesideUs(i) && HelpsOtherwise(i)) return std::nullopt;
    const std::size_t end = BeginOf(auxiliary ? verb - 1 : verb);
    const std::size_t begin = EnumerationBefore(text_, where_.begin, end, links_);
    return begin < end ? std::optional(Span{begin, end}) : std::nullopt;
  }

  /// "happy to have A and B with us", "we welcome A on board".
  std::optional<Span> BehindWelcome(std::size_t i) const {
    if (!IsOneOf(Word(i), {"have", "welcome", "count", "greet"}) || i + 1 >= tokens_.size()) return std::nullopt;
    const std::size_t first = Word(i + 1) == "on" ? i + 2 : i + 1;
    if (first >= tokens_.size() || !tokens_[first].capital) return std::nullopt;
    const Enumeration names = ReadEnumeration(text_, {BeginOf(first), where_.end}, links_);
    if (names.names.empty()) return std::nullopt;
    const std::size_t end = names.names.back().span.end;
    std::size_t behind = first;
    while (behind < tokens_.size() && BeginOf(behind) < end) ++behind;
    const bool sponsors = Word(behind) == "as" && Word(behind + 1).starts_with("sponsor");
    if (!IsBesideUs(behind) && !sponsors) return std::nullopt;
    return Span{BeginOf(first), end};
  }

  std::string_view text_;
  Span where_;
  const std::vector<Link>& links_;
  std::vector<Token> tokens_;
};

}  // namespace

std::optional<Span> CommittedIn(std::string_view text, Span where, const std::vector<Link>& links) {
  return CommitmentFinder(text, where, links).Find();
}

}  // namespace summit
