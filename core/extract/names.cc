#include "core/extract/names.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Words& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

/// Small words inside names: "Edwin van der Berg", "Alfonso De Gregorio", "University of Pennsylvania".
const Words& Particles() {
  static const Words kParticles = {"van", "von", "der", "den", "de",  "da", "di", "del", "la",
                                   "le",  "ten", "ter", "zu",  "bin", "el", "of", "y",   "e"};
  return kParticles;
}

/// Words that end an enumeration of names.
bool EndsNames(std::string_view word) {
  static const Words kEnds = {
      "for",        "who",        "which",     "that", "to",       "in",        "at",    "with",      "as",
      "is",         "are",        "was",       "were", "have",     "has",       "had",   "made",      "helped",
      "will",       "so",         "because",   "on",   "during",   "by",        "from",  "investing", "sponsored",
      "sponsoring", "again",      "once",      "your", "their",    "it",        "whose", "without",   "also",
      "kindly",     "generously", "providing", "paid", "enabling", "according", "where", "while",     "but"};
  return IsOneOf(word, kEnds);
}

/// Words before a name that do not belong to it.
bool IsLead(std::string_view word) {
  static const Words kLeads = {
      "the",      "our",           "all",           "including",    "especially",  "namely",    "a",
      "an",       "both",          "friends",       "folks",        "people",      "team",      "great",
      "good",     "two",           "three",         "four",         "individuals", "companies", "company",
      "sponsors", "organisations", "organizations", "individual",   "sponsor",     "generous",  "kind",
      "far",      "well",          "like",          "event",        "such",        "are",       "rest",
      "direct",   "lovely",        "fine",          "individuals:", "of",          "from",      "at",
      "to"};
  return IsOneOf(word, kLeads);
}

std::string Clean(std::string_view text) {
  std::string name = CollapseSpaces(text);
  while (!name.empty() && (name.back() == ',' || name.back() == ';' || name.back() == ':' || name.back() == '-' ||
                           name.back() == '(' || name.back() == '[' || name.back() == '"'))
    name.pop_back();
  if (!name.empty() && name.back() == '.' && !name.ends_with("Ltd.") && !name.ends_with("Inc.") &&
      !name.ends_with("V."))
    name.pop_back();
  while (!name.empty() && (name.front() == '"' || name.front() == '(' || name.front() == '[' || name.front() == '-' ||
                           name.front() == ','))
    name.erase(0, 1);
  return std::string(Trim(name));
}

/// Splits an enumeration into the parts between commas, "and", "&" and semicolons, links' labels left whole.
class ListCutter {
 public:
  ListCutter(std::string_view text, Span where, const std::vector<Link>& links) : text_(text), where_(where) {
    for (const Link& link : links)
      if (link.begin < where.end && link.end > where.begin) links_.push_back(&link);
    for (Token& token : Tokenize(text.substr(where.begin, where.size()))) {
      token.span.begin += where.begin;
      token.span.end += where.begin;
      tokens_.push_back(std::move(token));
    }
  }

  std::vector<NamedSpan> Cut() {
    std::size_t first = 0;
    for (std::size_t i = 0; i <= tokens_.size(); ++i) {
      if (i < tokens_.size() && InLink(i)) continue;
      const bool end = i == tokens_.size() || Ends(i);
      if (!end && !Separates(i)) continue;
      AddPart(first, i);
      if (end) break;
      first = i + 1;
    }
    return std::move(names_);
  }

 private:
  const Link* InLink(std::size_t i) const {
    for (const Link* link : links_)
      if (link->begin <= tokens_[i].span.begin && tokens_[i].span.end <= link->end) return link;
    return nullptr;
  }

  /// "A as well as B" goes on with the enumeration.
  bool AsWellAs(std::size_t i) const {
    const auto is = [&](std::size_t at, std::string_view word) {
      return at < tokens_.size() && tokens_[at].folded == word;
    };
    return (is(i, "as") && is(i + 1, "well") && is(i + 2, "as")) ||
           (i >= 2 && is(i - 2, "as") && is(i - 1, "well") && is(i, "as"));
  }

  bool Separates(std::size_t i) const {
    if (AsWellAs(i)) return true;
    const std::string& word = tokens_[i].folded;
    return word == "," || word == ";" || word == "and" || word == "&" || word == "plus" || word == "or";
  }

  /// A verb or preposition, or the sentence's end, once a name has been seen.
  bool Ends(std::size_t i) const {
    if (AsWellAs(i)) return false;
    const std::string& word = tokens_[i].folded;
    if (word == "." || word == "!" || word == "?") {
      const bool inner = i + 1 < tokens_.size() && tokens_[i + 1].span.begin == tokens_[i].span.end;
      return !inner && !EndsCompany(i);
    }
    if (word == "(" || word == ":") return false;
    return !names_.empty() ? EndsNames(word) && word != "at" && word != "from" : EndsNames(word) && HasNameBefore(i);
  }

  bool EndsCompany(std::size_t i) const {
    return i > 0 &&
           (tokens_[i - 1].folded == "ltd" || tokens_[i - 1].folded == "inc" || tokens_[i - 1].folded == "co") &&
           i + 1 < tokens_.size();
  }

  bool HasNameBefore(std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j)
      if (tokens_[j].capital || InLink(j)) return true;
    return false;
  }

  void AddPart(std::size_t first, std::size_t end) {
    while (first < end && !InLink(first) && (IsLead(tokens_[first].folded) || !tokens_[first].word) &&
           tokens_[first].folded != "&")
      ++first;
    // "the two individuals of Alexander Gnauck", "the helpful staff of X": a name begins at its first capital.
    std::size_t capital = first;
    while (capital < end && !tokens_[capital].capital && !InLink(capital)) ++capital;
    if (capital < end && capital > first && end - capital >= 1 && !PlainWord(first, end)) first = capital;
    if (first >= end) return;
    std::size_t last = end;
    for (std::size_t i = first; i < end; ++i) {
      if (InLink(i)) continue;
      if (tokens_[i].folded == "(" || tokens_[i].folded == "[") {
        last = i;
        break;
      }
    }
    NamedSpan named;
    SplitAffiliation(first, last, named);
    if (!LooksLikeName(named.name) && !(end - first == 1 && PlainWord(first, end))) return;
    if (IsFoundation(named.name)) return;
    names_.push_back(std::move(named));
  }

  /// One lower-case word alone may be a name in an enumeration of names: "bluendo".
  bool PlainWord(std::size_t first, std::size_t end) const {
    static const Words kNoNames = {"others",       "individuals", "everyone",  "sponsors", "companies",
                                   "participants", "you",         "us",        "them",     "more",
                                   "people",       "volunteers",  "everybody", "all",      "members",
                                   "organizers",   "organisers",  "attendees", "speakers"};
    if (end - first != 1 || tokens_[first].capital || !tokens_[first].word) return false;
    return !IsOneOf(tokens_[first].folded, kNoNames) && names_.size() > 0 && tokens_[first].folded.size() > 2;
  }

  /// "Winfried Tilanus of [HelpIM]", "Florian Jensen from Flosoft".
  void SplitAffiliation(std::size_t first, std::size_t last, NamedSpan& named) const {
    std::size_t cut = last;
    for (std::size_t i = first + 1; i + 1 < last; ++i) {
      const std::string& word = tokens_[i].folded;
      const bool joint = word == "of" || word == "from" || word == "at";
      if (joint && !InLink(i) && i - first >= 2 && tokens_[i + 1].capital) {
        cut = i;
        break;
      }
    }
    named.span = {tokens_[first].span.begin, tokens_[last - 1].span.end};
    named.name = Clean(text_.substr(tokens_[first].span.begin, tokens_[cut - 1].span.end - tokens_[first].span.begin));
    if (cut < last)
      named.affiliation =
          Clean(text_.substr(tokens_[cut + 1].span.begin, tokens_[last - 1].span.end - tokens_[cut + 1].span.begin));
  }

  std::string_view text_;
  Span where_;
  std::vector<const Link*> links_;  // that reach into `where_`
  std::vector<Token> tokens_;
  std::vector<NamedSpan> names_;
};

/// Cuts at the first of brackets, a comma, a dash between spaces, or " for ".
Item TakeApart(std::string_view text, std::size_t offset) {
  Item item;
  item.span = {offset, offset + text.size()};
  std::size_t name_end = text.size();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash =
        (text.substr(i, 3) == " - " || text.substr(i, 5) == " \xE2\x80\x93 " || text.substr(i, 5) == " \xE2\x80\x94 ");
    if (text[i] == '(' || text[i] == '[' || text[i] == ',' || text[i] == ':' || dash || text.substr(i, 5) == " for ") {
      if (i == 0) continue;
      name_end = i;
      break;
    }
  }
  item.name = Clean(text.substr(0, name_end));
  std::string_view tail = text.substr(name_end);
  item.amount = FindAmount(tail);
  if (!tail.empty() && (tail[0] == '(' || tail[0] == '[')) {
    const std::size_t close = tail.find(tail[0] == '(' ? ')' : ']');
    item.affiliation = Clean(tail.substr(1, close == std::string_view::npos ? close : close - 1));
    item.rest = close == std::string_view::npos ? "" : Clean(tail.substr(close + 1));
    if (!item.amount.empty() && FindAmount(item.affiliation) == item.amount &&
        item.affiliation.size() < item.amount.size() + 6) {
      item.affiliation.clear();
    }
  } else if (!tail.empty() && tail[0] == ',') {
    item.affiliation = Clean(tail.substr(1));
  } else {
    item.rest = Clean(tail);
    if (StartsWithNoCase(item.rest, "for ")) item.rest = item.rest.substr(4);
  }
  return item;
}

/// Where the next item's number begins in the same line: " 32. Russell".
std::size_t NextNumber(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i + 4 < text.size(); ++i) {
    if (text[i] != ' ' || !IsDigit(text[i + 1])) continue;
    std::size_t end = i + 1;
    while (end < text.size() && IsDigit(text[end])) ++end;
    if (end - i <= 4 && end + 2 < text.size() && text[end] == '.' && text[end + 1] == ' ' &&
        std::isupper(static_cast<unsigned char>(text[end + 2])))
      return i;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<NamedSpan> NamesInList(std::string_view text, Span where, const std::vector<Link>& links) {
  return ListCutter(text, where, links).Cut();
}

std::vector<Item> SplitItems(std::string_view text) {
  std::vector<Item> items;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t next = NextNumber(text, begin);
    const std::string_view part = text.substr(begin, next == std::string_view::npos ? next : next - begin);
    items.push_back(TakeApart(part, begin));
    if (next == std::string_view::npos) break;
    begin = text.find(". ", next) + 2;
  }
  return items;
}

bool LooksLikePerson(std::string_view name) {
  static const Words kNoPeople = {"the",     "this",     "we",     "if",     "please",  "more",        "and",
                                  "all",     "everyone", "day",    "room",   "tbd",     "tba",         "you",
                                  "meeting", "summit",   "xmpp",   "monday", "tuesday", "wednesday",   "thursday",
                                  "friday",  "saturday", "sunday", "lunch",  "dinner",  "introduction"};
  const std::vector<Token> tokens = Tokenize(name);
  int words = 0, capitals = 0;
  for (const Token& token : tokens) {
    if (!token.word) {
      if (token.folded != "." && token.folded != "-" && token.folded != "'" && token.folded != "\"" &&
          token.folded != "/")
        return false;
      continue;
    }
    ++words;
    if (IsOneOf(token.folded, kNoPeople)) return false;
    if (IsDigit(token.folded[0])) return false;
    if (token.capital)
      ++capitals;
    else if (!IsOneOf(token.folded, Particles()) && words > 1)
      return false;
  }
  return words >= 1 && words <= 6 && (capitals >= 1 || words == 1);
}

bool LooksLikeName(std::string_view text) {
  static const Words kNoNames = {
      "we",   "our",    "this", "these",   "many",   "several", "various", "some", "thanks", "special", "everyone",
      "all",  "please", "if",   "summit",  "fosdem", "dinner",  "i",       "it",   "their",  "your",    "as",
      "also", "there",  "no",   "nothing", "none",   "they",    "he",      "she",  "nobody", "what",    "who"};
  const std::vector<Token> tokens = Tokenize(text);
  if (tokens.empty()) return false;
  int words = 0, small = 0;
  for (const Token& token : tokens) {
    if (!token.word) continue;
    ++words;
    const bool lower = !token.capital && !IsDigit(token.folded[0]);
    if (lower && !IsOneOf(token.folded, Particles()) && token.folded != "and" && token.folded != "the") ++small;
  }
  const bool dotted =
      text.find('.') != std::string_view::npos && text.find(' ') == std::string_view::npos;  // "jabber.org"
  if (!tokens.front().capital && !IsDigit(tokens.front().folded[0]) && !dotted && tokens.front().folded != "&")
    return false;
  if (IsOneOf(tokens.front().folded, kNoNames)) return false;
  return words >= 1 && words <= 8 && (dotted || small <= 1);
}

bool IsFoundation(std::string_view name) {
  static const Words kKeys = {"xsf",
                              "thexsf",
                              "xmppstandardsfoundation",
                              "thexmppstandardsfoundation",
                              "jsf",
                              "jabbersoftwarefoundation",
                              "xmpp",
                              "xsfboard",
                              "xsfmembers",
                              "xmppstandardsfoundationxsf"};
  return IsOneOf(NameKey(name), kKeys);
}

std::string FindAmount(std::string_view text) {
  static constexpr std::string_view kEuro = "\xE2\x82\xAC", kPound = "\xC2\xA3";
  const auto is_sign = [&](std::size_t i) -> std::size_t {
    if (text.substr(i, 3) == kEuro) return 3;
    if (text.substr(i, 2) == kPound) return 2;
    if (i < text.size() && text[i] == '$') return 1;
    return 0;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t sign = is_sign(i)) {
      std::size_t end = i + sign;
      while (end < text.size() && (IsDigit(text[end]) || text[end] == ',' || text[end] == '.')) ++end;
      while (end > i + sign && !IsDigit(text[end - 1])) --end;
      if (end > i + sign) return std::string(text.substr(i, end - i));
      std::size_t begin = i;
      while (begin > 0 && text[begin - 1] == ' ') --begin;
      const std::size_t digits_end = begin;
      while (begin > 0 && (IsDigit(text[begin - 1]) || text[begin - 1] == ',' || text[begin - 1] == '.')) --begin;
      if (begin < digits_end) return std::string(text.substr(begin, i + sign - begin));
    }
  }
  const std::vector<Token> tokens = Tokenize(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool unit = tokens[i].folded == "eur" || tokens[i].folded == "euro" || tokens[i].folded == "euros" ||
                      tokens[i].folded == "usd" || tokens[i].folded == "dollars";
    if (!unit) continue;
    if (i > 0 && IsDigit(tokens[i - 1].folded[0]))
      return std::string(text.substr(tokens[i - 1].span.begin, tokens[i].span.end - tokens[i - 1].span.begin));
    if (i + 1 < tokens.size() && IsDigit(tokens[i + 1].folded[0]))
      return std::string(text.substr(tokens[i].span.begin, tokens[i + 1].span.end - tokens[i].span.begin));
  }
  return {};
}

}  // namespace summit
