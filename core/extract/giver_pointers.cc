#include "core/extract/giver_pointers.h"

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// Reads one sentence.
class PointerReader {
 public:
  PointerReader(std::string_view text, const std::vector<std::string>& names)
      : text_(text), names_(names), tokens_(Tokenize(text)) {}

  std::vector<PointedGift> Read() const {
    std::vector<PointedGift> gifts;
    bool verb = false;  // "the former paid for lunch, the latter for the dinner"
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::vector<std::string> whom = PointsTo(i);
      if (whom.empty()) continue;
      const std::size_t end = NextPointer(i + 1);
      const std::string clause = Folded(i + 1, end);
      verb = verb || Gives(i + 1, end);
      const std::string what = WhatWasGiven(clause);
      if (!verb || what.empty() || what == "event" || HasAnyPhrase(clause, {"not", "organised", "booked"})) continue;
      for (const std::string& name : whom) gifts.push_back({name, what, AmountIn(i + 1, end)});
    }
    return gifts;
  }

 private:
  std::string_view Word(std::size_t i) const { return i < tokens_.size() ? tokens_[i].folded : std::string_view(); }

  std::vector<std::string> PointsTo(std::size_t i) const {
    const bool the = i > 0 && Word(i - 1) == "the";
    if (the && Word(i) == "latter") return {names_.back()};
    if (the && Word(i) == "former") return {names_.front()};
    if (the && IsOneOf(Word(i), {"last", "first"}) && IsGivingVerb(Word(i + 1)))
      return {Word(i) == "last" ? names_.back() : names_.front()};
    if (Word(i) == "both" && names_.size() == 2 && (i == 0 || Word(i - 1) == ",") && !Behind(i, "days")) return names_;
    return {};
  }
  bool Behind(std::size_t i, std::string_view word) const { return Word(i + 1) == word || Word(i + 2) == word; }

  std::size_t NextPointer(std::size_t from) const {
    while (from < tokens_.size() && PointsTo(from).empty()) ++from;
    return from;
  }

  bool Gives(std::size_t from, std::size_t end) const {
    for (std::size_t i = from; i < end && i < from + 6; ++i)
      if (IsGivingVerb(Word(i)) && !IsOneOf(Word(i), {"support", "help", "took"})) return true;
    return false;
  }

  std::string_view Part(std::size_t from, std::size_t end) const {
    if (from >= end || from >= tokens_.size()) return {};
    return text_.substr(tokens_[from].span.begin, tokens_[end - 1].span.end - tokens_[from].span.begin);
  }
  std::string Folded(std::size_t from, std::size_t end) const { return FoldLine(Part(from, end)); }
  std::string AmountIn(std::size_t from, std::size_t end) const { return FindAmount(Part(from, end)); }

  std::string_view text_;
  const std::vector<std::string>& names_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<PointedGift> FindPointedGifts(std::string_view sentence, const std::vector<std::string>& named_before) {
  if (named_before.empty()) return {};
  return PointerReader(sentence, named_before).Read();
}

}  // namespace summit
