#include "core/extract/event_counts.h"

#include <string>
#include <string_view>

#include "core/base/one_of.h"
#include "core/extract/event_words.h"
#include "core/extract/gazetteer.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr int kMostCounted = 3;  // above, only what is plainly no number in the series is taken as a count

class Counting {
 public:
  Counting(const std::vector<Token>& tokens, std::size_t noun) : tokens_(tokens), noun_(noun) {}

  /// A relative clause, or what the Summit has or is, tells which Summits are counted.
  bool IsQualified() const {
    static const Words kQualifiers = {"after", "since", "where",   "outside", "that",   "which", "with",    "without",
                                      "to",    "whose", "under",   "beyond",  "during", "for",   "ever",    "not",
                                      "at",    "on",    "without", "whom",    "near",   "away",  "between", "hosted"};
    if (TellsYear()) return false;
    const std::string& next = Word(noun_ + 1);
    if (IsOneOf(next, kQualifiers)) return true;
    for (std::size_t i = noun_ + 2; i <= noun_ + 5; ++i)
      if (IsOneOf(Word(i), {"after", "since", "where", "outside"})) return true;
    return next == "in" && IsSpanOrLand(noun_ + 2);
  }

  bool IsOfYear() const {
    for (std::size_t i = noun_ + 1; i < tokens_.size() && i <= noun_ + 5; ++i) {
      if (Word(i) == "of" && i == noun_ + 1 &&
          (Word(i + 1) == "the" || YearOf(Word(i + 1)) || Word(i + 1) == "this" || Word(i + 1) == "its"))
        return true;
      if (Word(i) == "in" && (Word(i + 2) == "years" || Word(i + 2) == "year" || Word(i + 1) == "years")) return true;
      if (Word(i) == "this" && Word(i + 1) == "year") return true;
    }
    return false;
  }

  const std::string& Word(std::size_t i) const { return WordAt(tokens_, i); }
  bool Capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }

 private:
  /// "in July 2006": a year tells the Summit itself.
  bool TellsYear() const {
    for (std::size_t i = noun_ + 1; i < tokens_.size() && i <= noun_ + 6; ++i)
      if (YearOf(Word(i))) return true;
    return false;
  }

  /// "in a long while", "in ages", "in person", "in Asia", "in India".
  bool IsSpanOrLand(std::size_t i) const {
    if (IsOneOf(Word(i),
                {"a",      "an",     "ages", "years", "person", "many", "quite", "over", "almost",  "nearly", "more",
                 "living", "recent", "its",  "which", "our",    "this", "that",  "some", "several", "what"}))
      return true;
    if (!Capital(i)) return false;
    const PlaceKind kind = KindOfPlace(Word(i));
    return kind == PlaceKind::kContinent || kind == PlaceKind::kCountry;
  }

  const std::vector<Token>& tokens_;
  std::size_t noun_;
};

}  // namespace

bool CountsSomethingElse(const std::vector<Token>& tokens, std::size_t noun, SummitNumber number) {
  if (number.value() > kMostCounted) return false;
  const Counting counting(tokens, noun);
  return counting.IsOfYear() || counting.IsQualified();
}

bool CountsForSomebody(const std::vector<Token>& tokens, std::size_t noun, std::size_t ordinal, SummitNumber number) {
  const Counting at(tokens, noun);
  if (ordinal > 0 && IsOneOf(at.Word(ordinal - 1), {"my", "his", "her", "their", "your"})) return true;
  if (at.Word(noun + 1) == "in" && (at.Word(noun + 2) == "a" || at.Word(noun + 2) == "succession") &&
      (at.Word(noun + 3) == "row" || at.Word(noun + 2) == "succession"))
    return true;
  if (number.value() > kMostCounted || ordinal == 0) return false;
  if (at.Word(ordinal - 1) == "a") return true;  // "a second Summit"
  // "the year's second Summit", "2026's second", "this autumn's second"
  static const Words kSpans = {"year", "season", "summer", "autumn", "fall", "winter", "spring", "decade"};
  const bool owned = ordinal > 2 && at.Word(ordinal - 1) == "s";
  return owned &&
         (IsOneOf(at.Word(ordinal - 3), kSpans) || YearOf(at.Word(ordinal - 3)) || IsMonth(at.Word(ordinal - 3)));
}

}  // namespace summit
