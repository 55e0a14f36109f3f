#include "core/extract/proper_names.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/extract/venue_words.h"

namespace summit {
namespace {

constexpr std::size_t kMostWords = 8;

bool IsInsideName(std::string_view word) {
  static const std::vector<std::string_view> kInside = {
      "of", "de",  "du",  "la", "le", "des", "der",          "van",   "den", "di", "da", "do", "dos",
      "el", "les", "fur", "&",  "-",  "'",   "\xE2\x80\x99", "della", "am",  "im", "zu", "d",  "l"};
  return std::find(kInside.begin(), kInside.end(), word) != kInside.end();
}

class Finder {
 public:
  Finder(std::string_view text, const std::vector<Token>& tokens, const std::vector<Link>& links)
      : text_(text), tokens_(tokens), links_(links) {}

  std::vector<ProperName> Find() const {
    std::vector<ProperName> names;
    for (std::size_t i = 0; i < tokens_.size();) {
      const Link* link = LinkFrom(i);
      const std::size_t end = link != nullptr ? LinkEnd(i, *link) : WordsEnd(i);
      if (end > i) names.push_back({i, end, {tokens_[i].span.begin, tokens_[end - 1].span.end}, link});
      i = std::max(end, i + 1);
    }
    return names;
  }

 private:
  const Link* LinkFrom(std::size_t i) const {
    for (const Link& link : links_)
      if (link.begin == tokens_[i].span.begin) return &link;
    return nullptr;
  }
  bool InLink(std::size_t i) const {
    return std::any_of(links_.begin(), links_.end(), [&](const Link& link) {
      return link.begin < tokens_[i].span.begin && tokens_[i].span.begin < link.end;
    });
  }
  bool Touches(std::size_t i) const { return tokens_[i - 1].span.end == tokens_[i].span.begin; }

  bool WordTouches(std::size_t i) const { return i < tokens_.size() && tokens_[i].word && Touches(i); }

  /// A label of many words or small ones is no name, but "c-base", "hack+makespace" and "elk gmbh" are.
  std::size_t LinkEnd(std::size_t i, const Link& link) const {
    std::size_t end = i;
    bool sign = false;
    for (; end < tokens_.size() && tokens_[end].span.begin < link.end; ++end) sign = sign || !tokens_[end].word;
    const bool firm =
        end > i + 1 && end - i <= 4 && IsOneOf(tokens_[end - 1].folded, {"gmbh", "ltd", "inc", "ag", "bv"});
    return end - i <= kMostWords && (tokens_[i].capital || firm || (end - i <= 3 && sign)) ? end : i;
  }

  /// `i` when no name begins there.
  std::size_t WordsEnd(std::size_t i) const {
    if (!tokens_[i].capital || !tokens_[i].word || InLink(i)) return i;
    std::size_t end = i + 1;
    while (end < tokens_.size() && end < i + kMostWords && LinkFrom(end) == nullptr && GoesOn(end)) ++end;
    while (end > i + 1 && !tokens_[end - 1].capital && !Touches(end - 1) && IsInsideName(tokens_[end - 1].folded))
      --end;
    return end;
  }

  bool GoesOn(std::size_t i) const {
    const std::size_t gap = tokens_[i - 1].span.end;
    if (text_.substr(gap, tokens_[i].span.begin - gap).find('\n') != std::string_view::npos) return false;
    const std::string& word = tokens_[i].folded;
    const bool joined = Touches(i) && (tokens_[i].word || word == "-" || word == "'" || word == "+" ||
                                       word == "\xC2\xB2" || (IsOneOf(word, {"/", ".", "_"}) && WordTouches(i + 1)));
    const bool figure = tokens_[i].word && word.size() <= 3 && word.find_first_not_of("0123456789") == word.npos;
    return tokens_[i].capital || joined || figure || IsInsideName(word) || IsVenueHead(word);
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Link>& links_;
};

}  // namespace

std::vector<ProperName> FindProperNames(std::string_view text, const std::vector<Token>& tokens,
                                        const std::vector<Link>& links) {
  return Finder(text, tokens, links).Find();
}

}  // namespace summit
