#include "core/extract/amounts.h"

#include <algorithm>
#include <cctype>
#include <iterator>

#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0", kNarrowSpace = "\xE2\x80\xAF";

bool IsDigitAt(std::string_view text, std::size_t i) { return i < text.size() && IsDigit(text[i]); }

/// Length of a space of any kind at `i`; 0 when there is none.
std::size_t SpaceAt(std::string_view text, std::size_t i) {
  if (i < text.size() && (text[i] == ' ' || text[i] == '\n')) return 1;
  if (text.substr(std::min(i, text.size())).starts_with(kNoBreakSpace)) return kNoBreakSpace.size();
  if (text.substr(std::min(i, text.size())).starts_with(kNarrowSpace)) return kNarrowSpace.size();
  return 0;
}

/// The end of the number that begins at `i`: digits, in groups of three by signs or spaces, and a fraction.
std::size_t EndOfNumber(std::string_view text, std::size_t i) {
  std::size_t end = i;
  while (IsDigitAt(text, end)) ++end;
  while (end < text.size()) {
    const std::size_t space = text[end] == '\n' ? 0 : SpaceAt(text, end);
    const bool sign = text[end] == ',' || text[end] == '.' || text[end] == '\'';
    const std::size_t gap = sign ? 1 : space;
    if (gap == 0 || !IsDigitAt(text, end + gap)) break;
    std::size_t digits = end + gap;
    while (IsDigitAt(text, digits)) ++digits;
    if (!sign && digits - end - gap != 3) break;
    end = digits;
  }
  if (end < text.size() && text[end] == 'k' &&
      (end + 1 == text.size() || !std::isalnum(static_cast<unsigned char>(text[end + 1]))))
    ++end;
  return end;
}

constexpr std::string_view kSigns[] = {"\xC2\xA3", "\xC2\xA5", "US$", "CA$", "NT$", "HK$", "R$", "$"};

/// The block of currency signs, U+20A0 to U+20BF, is three bytes long each: "\u20AC", "\u20B9".
constexpr std::size_t kSignOfBlock = 3;
bool IsSignOfBlock(std::string_view text) {
  return text.size() >= kSignOfBlock && text.starts_with("\xE2\x82") && static_cast<unsigned char>(text[2]) >= 0xA0;
}

bool IsCurrency(std::string_view word) {
  static constexpr std::string_view kWords[] = {
      "eur",  "euro",    "euros",  "usd",    "dollar", "dollars", "gbp", "pound",  "pounds",    "chf",  "francs",
      "sek",  "nok",     "dkk",    "kr",     "kronor", "kroner",  "pln", "zloty",  "czk",       "huf",  "cad",
      "aud",  "jpy",     "yen",    "inr",    "rupees", "brl",     "ron", "bucks",  "ksh",       "kes",  "zar",
      "rs",   "rands",   "naira",  "mxn",    "ars",    "uyu",     "clp", "pesos",  "reais",     "cny",  "rmb",
      "yuan", "krw",     "sgd",    "hkd",    "twd",    "thb",     "nzd", "uah",    "bgn",       "leva", "isk",
      "ils",  "shekels", "crowns", "koruna", "forint", "forints", "lei", "dinars", "shillings", "aed",  "ngn",
      "ghs",  "egp",     "idr",    "myr",    "vnd",    "guilders"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

/// Length of the currency that begins at `i`; 0 when there is none.
std::size_t CurrencyAt(std::string_view text, std::size_t i) {
  if (i >= text.size()) return 0;
  if (IsSignOfBlock(text.substr(i))) return kSignOfBlock;
  for (std::string_view sign : kSigns)
    if (text.substr(i).starts_with(sign)) return sign.size();
  std::size_t end = i;
  while (end < text.size() && end - i < 8 && std::isalpha(static_cast<unsigned char>(text[end]))) ++end;
  const bool whole = end == text.size() || !std::isalnum(static_cast<unsigned char>(text[end]));
  return whole && end > i && IsCurrency(Fold(text.substr(i, end - i))) ? end - i : 0;
}

/// Where the currency that ends right before `i` begins; `i` when there is none.
std::size_t CurrencyBefore(std::string_view text, std::size_t i) {
  std::size_t end = i;
  if (end >= 2 && text.substr(end - 2, 2) == kNoBreakSpace)
    end -= 2;
  else if (end > 0 && text[end - 1] == ' ')
    --end;
  if (end >= kSignOfBlock && IsSignOfBlock(text.substr(end - kSignOfBlock, kSignOfBlock))) return end - kSignOfBlock;
  for (std::string_view sign : kSigns)
    if (text.substr(0, end).ends_with(sign)) return end - sign.size();
  std::size_t begin = end;
  while (begin > 0 && end - begin < 8 && std::isalpha(static_cast<unsigned char>(text[begin - 1]))) --begin;
  const bool whole = begin == 0 || !std::isalnum(static_cast<unsigned char>(text[begin - 1]));
  return whole && end > begin && IsCurrency(Fold(text.substr(begin, end - begin))) ? begin : i;
}

}  // namespace

std::vector<Span> FindAmounts(std::string_view text) {
  std::vector<Span> amounts;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!IsDigit(text[i])) continue;
    const std::size_t end = EndOfNumber(text, i);
    const std::size_t before = CurrencyBefore(text, i);
    if (before < i && (amounts.empty() || amounts.back().end <= before)) {
      amounts.push_back({before, end});
    } else {
      const std::size_t at = end + SpaceAt(text, end);
      if (const std::size_t length = CurrencyAt(text, at)) amounts.push_back({i, at + length});
    }
    i = std::max(end, amounts.empty() ? end : amounts.back().end) - 1;
  }
  return amounts;
}

std::string FindAmount(std::string_view text) {
  const std::vector<Span> amounts = FindAmounts(text);
  if (amounts.empty()) return {};
  return CollapseSpaces(text.substr(amounts.front().begin, amounts.front().size()));
}

}  // namespace summit
