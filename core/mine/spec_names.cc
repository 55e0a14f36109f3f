#include "core/mine/spec_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMaxWords = 9;
constexpr std::array<std::string_view, 18> kParticles = {"a",   "an",   "and", "as",      "at",  "by",
                                                         "for", "from", "in",  "of",      "on",  "or",
                                                         "to",  "over", "the", "through", "via", "with"};
// Words that begin a sentence or point at a text, and so are no part of a title.
constexpr std::array<std::string_view, 22> kPointers = {
    "the",   "this", "that", "a",    "an",  "see",  "here", "our",  "its",   "their", "new",
    "draft", "link", "xep",  "xeps", "and", "with", "also", "spec", "proto", "xsf",   "version"};

bool IsUpper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }
bool IsAlnum(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

bool IsParticle(std::string_view word) {
  return std::find(kParticles.begin(), kParticles.end(), word) != kParticles.end();
}

bool IsPointer(std::string_view word) {
  return std::find(kPointers.begin(), kPointers.end(), Fold(word)) != kPointers.end();
}

/// "OMEMO", "eXchange", "2.0", "User-Avatar": a word with weight in a title.
bool IsTitleWord(std::string_view word) {
  if (word.empty()) return false;
  const auto strong = [](char c) { return IsUpper(c) || IsDigit(c); };
  return IsAlnum(word.front()) && std::any_of(word.begin(), word.end(), strong);
}

/// Where a number of a specification stands in a text.
struct Mark {
  std::size_t begin = 0, end = 0;
  std::string number;
};

std::string Canonical(std::string_view digits) {
  return "XEP-" + std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + std::string(digits);
}

/// The number that begins at `at`: "XEP-0369", "xep 369", "JEP-0369".
std::optional<Mark> MarkAt(std::string_view text, std::size_t at) {
  if (at > 0 && IsAlnum(text[at - 1])) return std::nullopt;
  std::size_t i = at + 3;
  if (i < text.size() && (text[i] == '-' || text[i] == ' ')) ++i;
  const std::size_t digits = i;
  while (i < text.size() && IsDigit(text[i])) ++i;
  if (i == digits || i - digits > 4 || (i < text.size() && IsAlnum(text[i]))) return std::nullopt;
  return Mark{at, i, Canonical(text.substr(digits, i - digits))};
}

std::vector<Mark> FindMarks(std::string_view text) {
  std::vector<Mark> marks;
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const char first = text[at];
    if (first != 'X' && first != 'x' && first != 'J') continue;
    if (!EqualsNoCase(text.substr(at + 1, 2), "ep")) continue;
    if (auto mark = MarkAt(text, at)) {
      at = mark->end - 1;
      marks.push_back(std::move(*mark));
    }
  }
  return marks;
}

/// The longest title that `text` begins with.
std::string_view LeadingTitle(std::string_view text) {
  std::size_t end = 0, at = 0;
  for (std::size_t words = 0; words < kMaxWords && at < text.size(); ++words) {
    const std::size_t stop = std::min(text.find_first_of(" \n\t", at), text.size());
    std::string_view word = text.substr(at, stop - at);
    const std::size_t core = word.find_last_not_of(".,;:!?)\"'");
    const bool last = core == std::string_view::npos || core + 1 < word.size();
    word = word.substr(0, core == std::string_view::npos ? 0 : core + 1);
    if (!word.empty() && word.front() == '(') break;
    if (IsTitleWord(word))
      end = at + word.size();
    else if (!IsParticle(word))
      break;
    if (last) break;
    at = stop + 1;
  }
  return text.substr(0, end);
}

/// What stands in the brackets that `text` begins with; empty when it begins with none.
std::string_view Bracketed(std::string_view text) {
  if (text.empty() || text.front() != '(') return {};
  int depth = 0;
  for (std::size_t i = 0; i < text.size() && i < 160; ++i) {
    depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    if (depth == 0) return text.substr(1, i - 1);
  }
  return {};
}

bool IsShortForm(std::string_view text) {
  return text.size() >= 2 && text.size() <= 10 && std::count_if(text.begin(), text.end(), IsUpper) >= 2 &&
         std::all_of(text.begin(), text.end(), [](char c) { return IsAlnum(c) || c == '-' || c == '/'; });
}

/// Adds a title, and its short form apart: "Mediated Information eXchange (MIX)".
void AddTitle(std::string_view title, std::vector<std::string>& names) {
  title = Trim(title);
  const std::size_t bracket = title.find(" (");
  if (bracket != std::string_view::npos) {
    const std::string_view brief = Bracketed(title.substr(bracket + 1));
    if (IsShortForm(brief)) names.emplace_back(brief);
    title = title.substr(0, bracket);
  }
  if (IsSpecName(title)) names.push_back(CollapseSpaces(title));
}

/// The title behind a number: ": Title (T)", " - Title", " (Title)".
void AddTitleBehind(std::string_view text, std::vector<std::string>& names) {
  const std::string_view rest = Trim(text.substr(0, 200));
  if (const std::string_view inside = Bracketed(rest); !inside.empty()) return AddTitle(inside, names);
  for (const std::string_view sign : {":", "- ", "– ", "— "}) {
    if (!rest.starts_with(sign)) continue;
    const std::string_view behind = Trim(rest.substr(sign.size()));
    const std::string_view title = LeadingTitle(behind);
    if (!IsSpecName(title)) return;
    names.push_back(CollapseSpaces(title));
    const std::string_view brief = Bracketed(Trim(behind.substr(title.size())));
    if (IsShortForm(brief)) names.emplace_back(brief);
    return;
  }
}

/// The words at the end of `text` that can be a title: "Multi-User Chat" of "we use Multi-User Chat". A word that
/// begins the sentence may be there for any reason, so it is not taken.
std::string_view TrailingTitle(std::string_view text) {
  std::size_t begin = text.size(), at = text.size();
  for (std::size_t words = 0; words < kMaxWords && at > 0; ++words) {
    const std::size_t gap = text.find_last_of(" \n\t", at - 1);
    const std::size_t start = gap == std::string_view::npos ? 0 : gap + 1;
    const std::string_view word = text.substr(start, at - start);
    const bool closes = !word.empty() && std::string_view(".,;:!?").find(word.back()) != std::string_view::npos;
    if (closes || start == 0) break;
    if (IsTitleWord(word) && !IsPointer(word))
      begin = start;
    else if (!IsParticle(word) || words == 0)
      break;
    at = gap;
  }
  const std::string_view before = Trim(text.substr(0, begin));
  if (!before.empty() && std::string_view(".!?").find(before.back()) != std::string_view::npos) return {};
  return text.substr(begin);
}

void AddTitleBefore(std::string_view text, std::size_t mark, std::vector<std::string>& names) {
  if (mark < 3 || text[mark - 1] != '(') return;
  const std::string_view title = TrailingTitle(Trim(text.substr(0, mark - 1)));
  if (IsSpecName(title)) names.push_back(CollapseSpaces(title));
}

/// The number in the address of a specification; a link to a part of one is about that part.
std::string LinkedNumber(std::string_view url) {
  constexpr std::string_view kPlace = "/extensions/xep-";
  const std::size_t at = url.find(kPlace);
  if (at == std::string_view::npos || url.find('#') != std::string_view::npos) return {};
  const std::string_view rest = url.substr(at + kPlace.size());
  std::size_t digits = 0;
  while (digits < rest.size() && IsDigit(rest[digits])) ++digits;
  return digits == 4 ? Canonical(rest.substr(0, 4)) : std::string();
}

bool BeginsWord(char c) { return IsAlnum(c); }

/// The first letters of words, parts of a word and capitals within, folded: "mie", "eX" gives both letters.
bool Abbreviates(std::string_view brief, std::string_view words) {
  std::string letters;
  for (const char c : brief)
    if (IsAlnum(c)) letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  std::size_t matched = 0;
  bool start = true;
  for (const char c : words) {
    const bool letter = BeginsWord(c);
    const char low = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (letter && (start || IsUpper(c)) && matched < letters.size() && low == letters[matched]) ++matched;
    start = !letter;
  }
  return matched == letters.size();
}

/// The shortest run of whole words at the end of `text` for which `brief` stands.
std::string_view AbbreviatedWords(std::string_view text, std::string_view brief) {
  std::size_t at = text.size();
  const char first = static_cast<char>(std::tolower(static_cast<unsigned char>(brief.front())));
  for (std::size_t words = 0; words < brief.size() + 3 && at > 0; ++words) {
    const std::size_t gap = text.find_last_of(" \n\t", at - 1);
    const std::size_t start = gap == std::string_view::npos ? 0 : gap + 1;
    const std::string_view word = text.substr(start, at - start);
    if (word.empty() || std::string_view(".,;:!?)").find(word.back()) != std::string_view::npos) break;
    const bool begins = static_cast<char>(std::tolower(static_cast<unsigned char>(word.front()))) == first;
    if (begins && Abbreviates(brief, text.substr(start))) return text.substr(start);
    if (start == 0) break;
    at = gap;
  }
  return {};
}

}  // namespace

bool IsSpecName(std::string_view text) {
  text = Trim(text);
  if (text.size() < 2 || text.size() > 80 || text.find_first_of("\"<>|@") != std::string_view::npos) return false;
  if (std::count(text.begin(), text.end(), '/') > 1 || text.find(".org") != std::string_view::npos) return false;
  const std::vector<std::string_view> words = Split(text, ' ');
  if (words.size() > kMaxWords || IsPointer(words.front()) || IsPointer(words.back())) return false;
  const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
  return IsTitleWord(words.front()) && std::any_of(text.begin(), text.end(), letter) && FindMarks(text).empty() &&
         std::all_of(words.begin(), words.end(),
                     [](std::string_view word) { return IsTitleWord(word) || IsParticle(word); });
}

std::vector<SpecName> FindSpecs(const Block& block) {
  std::vector<SpecName> specs;
  const std::string_view text = block.text;
  for (Mark& mark : FindMarks(text)) {
    SpecName spec{std::move(mark.number), {}};
    AddTitleBehind(text.substr(mark.end), spec.names);
    AddTitleBefore(text, mark.begin, spec.names);
    specs.push_back(std::move(spec));
  }
  for (const Link& link : block.links) {
    const std::string number = LinkedNumber(link.url);
    if (number.empty() || link.end > text.size() || link.begin > link.end) continue;
    SpecName spec{number, {}};
    const std::string_view label = text.substr(link.begin, link.end - link.begin);
    if (FindMarks(label).empty()) AddTitle(label, spec.names);
    specs.push_back(std::move(spec));
  }
  return specs;
}

std::vector<ShortForm> FindShortForms(std::string_view text) {
  std::vector<ShortForm> forms;
  for (std::size_t at = text.find(" ("); at != std::string_view::npos; at = text.find(" (", at + 1)) {
    const std::string_view brief = Bracketed(text.substr(at + 1));
    if (!IsShortForm(brief)) continue;
    const std::string_view words = AbbreviatedWords(text.substr(0, at), brief);
    if (words.size() > brief.size() + 1 && FoldedWords(words).size() > 1)
      forms.push_back({std::string(brief), CollapseSpaces(words)});
  }
  return forms;
}

}  // namespace summit
