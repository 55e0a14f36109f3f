#include "core/extract/name_list.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Words& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

/// Words that end an enumeration of names.
bool EndsNames(std::string_view word) {
  static const Words kEnds = {
      "for",      "who",       "which",     "that",       "to",           "in",         "at",        "with",
      "as",       "is",        "are",       "was",        "were",         "have",       "has",       "had",
      "made",     "helped",    "will",      "so",         "because",      "on",         "during",    "by",
      "from",     "investing", "sponsored", "sponsoring", "again",        "once",       "your",      "their",
      "it",       "whose",     "without",   "also",       "kindly",       "generously", "providing", "paid",
      "enabling", "according", "where",     "while",      "but",          "gave",       "gives",     "pays",
      "covers",   "covered",   "took",      "takes",      "let",          "lets",       "lent",      "provided",
      "provides", "hosted",    "hosts",     "chipped",    "picked",       "footed",     "donated",   "contributed",
      "treated",  "attended",  "joined",    "came",       "participated", "gathered",   "met",       "we",
      "this",     "when",      "then",      "not",        "whom",         "via",        "over",      "if",
      "after",    "before",    "both",      "each",       "together",     "amongst",    "among",     "through",
      "sponsors", "than"};
  return IsOneOf(word, kEnds);
}

/// Words before a name that do not belong to it.
bool IsLead(std::string_view word) {
  static const Words kLeads = {
      "the",         "our",       "all",          "including", "especially",    "namely",
      "a",           "an",        "both",         "friends",   "folks",         "people",
      "team",        "great",     "good",         "two",       "three",         "four",
      "individuals", "companies", "company",      "sponsors",  "organisations", "organizations",
      "individual",  "sponsor",   "generous",     "kind",      "far",           "well",
      "like",        "event",     "such",         "are",       "rest",          "direct",
      "lovely",      "fine",      "individuals:", "of",        "from",          "at",
      "to",          "so",        "also",         "finally",   "last",          "least",
      "not",         "but",       "and",          "local",     "host",          "hosts",
      "remotely",    "remote"};
  return IsOneOf(word, kLeads);
}

std::string Clean(std::string_view text) {
  static constexpr std::string_view kMarks[] = {"*",        "\xE2\x80\xA0", "\xE2\x80\xA1", "\xC2\xB9",
                                                "\xC2\xB2", "\xC2\xB3",     "\xC2\xB0"};
  std::string name = CollapseSpaces(text);
  for (bool again = true; again && !name.empty();) {
    again = false;
    // Footnote marks, and the signs that the cut left.
    for (std::string_view mark : kMarks)
      if (name.ends_with(mark)) {
        name.resize(name.size() - mark.size());
        again = true;
      }
    if (!name.empty() && std::string_view(",;:-([\" |").find(name.back()) != std::string_view::npos) {
      name.pop_back();
      again = true;
    }
  }
  if (name.size() > 2 && name.back() == '.' && !name.ends_with("Ltd.") && !name.ends_with("Inc.") &&
      !name.ends_with("V.") && !name.ends_with("Lda.") && !name.ends_with("Co.") && !name.ends_with("Jr."))
    name.pop_back();
  while (!name.empty() && std::string_view("\"([-,*|").find(name.front()) != std::string_view::npos) name.erase(0, 1);
  return std::string(Trim(name));
}

/// A logo's text and the name behind it: "Telia Labs Telia Labs" is one name.
std::string Undoubled(std::string name) {
  const std::size_t half = name.size() / 2;
  if (name.size() % 2 == 1 && name[half] == ' ' && name.compare(0, half, name, half + 1, half) == 0) name.resize(half);
  return name;
}

bool IsLegalForm(std::string_view name) {
  static const Words kForms = {"inc",  "inc.", "ltd",  "ltd.",  "llc", "gmbh", "lda",
                               "lda.", "plc",  "corp", "corp.", "co.", "s.a.", "b.v."};
  return IsOneOf(Fold(name), kForms);
}

/// "[1]", "(+1)": footnotes and counts.
bool IsMark(std::string_view bracket) { return bracket.find_first_not_of("0123456789+*- ") == std::string_view::npos; }

/// The first of the links, which stand in order, that ends behind `begin`.
std::vector<Link>::const_iterator FirstLinkIn(const std::vector<Link>& links, std::size_t begin) {
  return std::lower_bound(links.begin(), links.end(), begin,
                          [](const Link& link, std::size_t at) { return link.end <= at; });
}

/// Splits an enumeration into the parts between commas, "and", "&" and semicolons, links' labels left whole.
class ListCutter {
 public:
  ListCutter(std::string_view text, Span where, const std::vector<Link>& links) : text_(text), where_(where) {
    for (auto link = FirstLinkIn(links, where.begin); link != links.end() && link->begin < where.end; ++link)
      links_.push_back(&*link);
    std::size_t at = 0;
    for (Token& token : Tokenize(text.substr(where.begin, where.size()))) {
      token.span.begin += where.begin;
      token.span.end += where.begin;
      while (at < links_.size() && links_[at]->end <= token.span.begin) ++at;
      const bool linked =
          at < links_.size() && links_[at]->begin <= token.span.begin && token.span.end <= links_[at]->end;
      link_of_.push_back(linked ? links_[at] : nullptr);
      tokens_.push_back(std::move(token));
    }
    FindBrackets();
    while (first_name_ < tokens_.size() && !tokens_[first_name_].capital && !InLink(first_name_)) ++first_name_;
  }

  Enumeration Cut() {
    std::size_t first = 0, i = 0;
    for (; i <= tokens_.size(); ++i) {
      if (i < tokens_.size() && (link_of_[i] != nullptr || in_bracket_[i])) continue;
      const bool end = i == tokens_.size() || Ends(i, first);
      if (!end && !Separates(i)) continue;
      AddPart(first, i);
      if (end) break;
      first = i + 1;
    }
    result_.end = i < tokens_.size() ? tokens_[i].span.begin : where_.end;
    return std::move(result_);
  }

 private:
  /// Marks the tokens inside of brackets that are closed; one that is not closed is a sign like others.
  void FindBrackets() {
    in_bracket_.assign(tokens_.size(), false);
    std::size_t open = tokens_.size();
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const std::string& sign = tokens_[i].folded;
      if ((sign == "(" || sign == "[") && open == tokens_.size()) open = i;
      if ((sign == ")" || sign == "]") && open < tokens_.size()) {
        std::fill(in_bracket_.begin() + static_cast<std::ptrdiff_t>(open),
                  in_bracket_.begin() + static_cast<std::ptrdiff_t>(i + 1), true);
        open = tokens_.size();
      }
    }
  }

  bool InLink(std::size_t i) const { return link_of_[i] != nullptr; }

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
    return word == "," || word == ";" || word == "and" || word == "&" || word == "plus" || word == "or" ||
           word == "|" || word == "\xE2\x80\xA2" || word == "\xC2\xB7" || word == "+";
  }

  /// A verb or preposition, or the sentence's end, once a name has been seen.
  bool Ends(std::size_t i, std::size_t first) const {
    if (AsWellAs(i)) return false;
    const std::string& word = tokens_[i].folded;
    if (word == "." || word == "!" || word == "?") {
      const bool inner =
          i + 1 < tokens_.size() && tokens_[i + 1].span.begin == tokens_[i].span.end && tokens_[i + 1].word;
      const bool initial = i > 0 && tokens_[i - 1].span.size() == 1 && tokens_[i - 1].capital;
      return !inner && !initial && !EndsCompany(i);
    }
    if (!EndsNames(word) || tokens_[i].capital) return false;
    // "Winfried Tilanus of HelpIM", "Jane Doe from Psi": with whom somebody is.
    const bool joint =
        (word == "at" || word == "from") && i + 1 < tokens_.size() && (tokens_[i + 1].capital || InLink(i + 1));
    if (joint && i > first + 1) return false;
    return !result_.names.empty() ? word != "at" && word != "from" : HasNameBefore(i);
  }

  bool EndsCompany(std::size_t i) const {
    static const Words kForms = {"ltd", "inc", "co", "lda", "e", "v"};
    return i > 0 && IsOneOf(tokens_[i - 1].folded, kForms) && i + 1 < tokens_.size();
  }

  bool HasNameBefore(std::size_t i) const { return first_name_ < i; }

  void AddPart(std::size_t first, std::size_t end) {
    while (first < end && !InLink(first) && (IsLead(tokens_[first].folded) || !tokens_[first].word) &&
           tokens_[first].folded != "&" && tokens_[first].folded != "@")
      ++first;
    // "the two individuals of Alexander Gnauck", "the helpful staff of X": a name begins at its first capital.
    std::size_t capital = first;
    while (capital < end && !tokens_[capital].capital && !InLink(capital)) ++capital;
    if (capital < end && capital > first && !in_bracket_[capital] && !PlainWord(first, end)) first = capital;
    if (first >= end) return;
    std::size_t last = first;
    while (last < end && (InLink(last) || !in_bracket_[last])) ++last;
    if (last == first) return;
    NamedSpan named;
    SplitAffiliation(first, last, named);
    if (!LooksLikeName(named.name)) {
      // "the NLnet Foundation there would": what goes on in small letters is no longer the name.
      std::size_t small = first;
      while (small < last &&
             (tokens_[small].capital || InLink(small) || !tokens_[small].word || IsParticle(tokens_[small].folded) ||
              tokens_[small - (small > 0)].span.end == tokens_[small].span.begin))
        ++small;
      if (small > first && small < last) SplitAffiliation(first, last = end = small, named);
    }
    ReadBracket(last, end, named);
    if (!LooksLikeName(named.name) && !(last - first == 1 && PlainWord(first, last)) && !IsHandle(first, last)) return;
    if (IsFoundation(named.name)) return;
    if (!result_.names.empty() && IsLegalForm(named.name)) {  // "Tigase, Inc."
      result_.names.back().name += ", " + named.name;
      return;
    }
    result_.names.push_back(std::move(named));
  }

  /// "@juliet".
  bool IsHandle(std::size_t first, std::size_t last) const {
    return last - first == 2 && tokens_[first].folded == "@" && tokens_[first + 1].word;
  }

  /// One lower-case word alone may be a name in an enumeration of names: "bluendo".
  bool PlainWord(std::size_t first, std::size_t end) const {
    static const Words kNoNames = {"others",    "individuals", "everyone", "sponsors",   "companies",  "participants",
                                   "you",       "us",          "them",     "more",       "people",     "volunteers",
                                   "everybody", "all",         "members",  "organizers", "organisers", "attendees",
                                   "speakers",  "friends",     "guests",   "students",   "developers", "lunch",
                                   "coffee",    "dinner",      "drinks",   "food",       "snacks",     "breakfast"};
    if (end - first != 1 || tokens_[first].capital || !tokens_[first].word) return false;
    return !IsOneOf(tokens_[first].folded, kNoNames) && !result_.names.empty() && tokens_[first].folded.size() > 2;
  }

  /// "Jane Doe (Psi)", "Fjordmail (800 €)".
  void ReadBracket(std::size_t open, std::size_t end, NamedSpan& named) const {
    if (open >= end) return;
    std::size_t close = open;
    while (close + 1 < end && in_bracket_[close + 1] && !(tokens_[close].folded == ")" || tokens_[close].folded == "]"))
      ++close;
    const std::string_view inner =
        text_.substr(tokens_[open].span.end, tokens_[close].span.begin - tokens_[open].span.end);
    named.span.end = tokens_[close].span.end;
    if (IsMark(inner)) return;
    named.amount = FindAmount(inner);
    if (named.amount.empty() && named.affiliation.empty()) named.affiliation = AffiliationIn(inner);
  }

  /// "Winfried Tilanus of [HelpIM]", "Florian Jensen from Flosoft".
  void SplitAffiliation(std::size_t first, std::size_t last, NamedSpan& named) const {
    std::size_t cut = last;
    for (std::size_t i = first + 1; i + 1 < last; ++i) {
      const std::string& word = tokens_[i].folded;
      const bool joint = word == "of" || word == "from" || word == "at";
      if (joint && !InLink(i) && i - first >= 2 && (tokens_[i + 1].capital || InLink(i + 1))) {
        cut = i;
        break;
      }
    }
    named.span = {tokens_[first].span.begin, tokens_[last - 1].span.end};
    named.name = Undoubled(
        Clean(text_.substr(tokens_[first].span.begin, tokens_[cut - 1].span.end - tokens_[first].span.begin)));
    if (cut < last)
      named.affiliation =
          Clean(text_.substr(tokens_[cut + 1].span.begin, tokens_[last - 1].span.end - tokens_[cut + 1].span.begin));
  }

  std::string_view text_;
  Span where_;
  std::vector<const Link*> links_;  // that reach into `where_`
  std::vector<Token> tokens_;
  std::vector<const Link*> link_of_;  // for each token the link in whose label it stands, or null
  std::size_t first_name_ = 0;        // the first token that may be one's
  std::vector<bool> in_bracket_;      // for each token; the brackets themselves included
  Enumeration result_;
};

bool IsDashAt(std::string_view text, std::size_t i, std::size_t& length) {
  for (std::string_view dash :
       {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " | ", " -- ", " \xC2\xB7 ", " \xE2\x80\xA2 "})
    if (text.substr(i).starts_with(dash)) {
      length = dash.size();
      return true;
    }
  return false;
}

/// Cuts at the first of brackets, a comma, a dash between spaces, or " for ".
Item TakeApart(std::string_view text, std::size_t offset) {
  Item item;
  item.span = {offset, offset + text.size()};
  std::size_t name_end = text.size();
  for (std::size_t i = 1; i < text.size(); ++i) {
    std::size_t length = 0;
    const bool colon = text[i] == ':' && (i + 1 == text.size() || text[i + 1] == ' ');
    if (text[i] == '(' || text[i] == '[' || text[i] == ',' || colon || IsDashAt(text, i, length) ||
        text.substr(i, 5) == " for ") {
      name_end = i;
      break;
    }
  }
  item.name = Undoubled(Clean(text.substr(0, name_end)));
  const std::string_view tail = text.substr(name_end);
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
    while (!item.rest.empty() && (item.rest[0] == ':' || item.rest[0] == ' ')) item.rest.erase(0, 1);
    if (item.rest.starts_with("\xE2\x80\x93 ") || item.rest.starts_with("\xE2\x80\x94 ")) item.rest.erase(0, 4);
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

/// The affiliation that stands behind the name: in brackets, behind a comma or a dash; the first that is one.
std::string AffiliationOf(const Item& item) {
  if (std::string inside = AffiliationIn(item.affiliation); !inside.empty()) {
    // "Daniel (wurstsalat), Gajim": a nick in brackets, and the affiliation behind.
    const bool nick = !inside.empty() && std::islower(static_cast<unsigned char>(inside[0])) != 0 &&
                      inside.find_first_of(" .") == std::string::npos;
    if (!nick || item.rest.empty()) return inside;
  }
  std::string_view rest = Trim(item.rest);
  const std::vector<Token> tokens = Tokenize(rest);
  const auto first = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.word; });
  if (first == tokens.end() || tokens.size() > 12) return {};
  rest.remove_prefix(first->span.begin);
  const std::string plain = AffiliationIn(rest);
  const std::vector<Token> words = Tokenize(plain);
  // What goes on in small letters is a remark.
  const bool named = !words.empty() && (words[0].capital || IsDigit(plain[0]) || words[0].folded == "&" ||
                                        (plain.find(' ') == std::string::npos && plain.size() > 2));
  return named ? plain : std::string();
}

/// Where a label before names ends: behind "Remote:", "Psi:"; 0 when there is none.
std::size_t LabelEnd(std::string_view text) {
  const std::size_t colon = text.find(": ");
  return colon == std::string_view::npos || colon > 40 ? 0 : colon + 2;
}

/// "Remote", "Thursday", "On site": tells how or when, not for whom.
bool IsPresenceLabel(std::string_view label) {
  static const Words kWords = {
      "remote",       "remotely",  "online",   "site",    "room",      "person",    "video", "present",  "monday",
      "tuesday",      "wednesday", "thursday", "friday",  "saturday",  "sunday",    "day",   "both",     "attendees",
      "participants", "attending", "people",   "morning", "afternoon", "confirmed", "days",  "virtually"};
  const std::vector<Token> tokens = Tokenize(label);
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return IsOneOf(token.folded, kWords); });
}

std::vector<NamedSpan> OnlyPeople(std::vector<NamedSpan> names) {
  std::erase_if(names, [](const NamedSpan& named) { return !LooksLikePerson(named.name); });
  return names;
}

/// "Psi: Jane Doe and Max Muster": people by company, or by the way they took part.
std::vector<NamedSpan> PeopleBehindLabel(std::string_view text, const std::vector<Link>& links) {
  const std::size_t begin = LabelEnd(text);
  if (begin == 0) return {};
  const std::string label = Clean(text.substr(0, begin - 2));
  const bool presence = IsPresenceLabel(FoldLine(label));
  std::vector<NamedSpan> names = OnlyPeople(NamesInList(text, {begin, text.size()}, links));
  const auto full =
      std::count_if(names.begin(), names.end(), [](const NamedSpan& n) { return LooksLikeFullName(n.name); });
  if (names.empty() || (!presence && (static_cast<std::size_t>(full) < names.size() || LooksLikeFullName(label))))
    return {};
  for (NamedSpan& named : names)
    if (!presence && named.affiliation.empty()) named.affiliation = AffiliationIn(label);
  return names;
}

/// "Jane Doe, Max Muster and Ann Other", "Jane Doe and Max Muster (Psi)": several in one item.
std::vector<NamedSpan> SeveralPeople(std::string_view text, const std::vector<Link>& links) {
  if (text.find(" and ") == std::string_view::npos && text.find(" & ") == std::string_view::npos &&
      std::count(text.begin(), text.end(), ',') < 3)
    return {};
  std::vector<NamedSpan> names = NamesInList(text, {0, text.size()}, links);
  if (names.size() < 2) return {};
  for (const NamedSpan& named : names)
    if (!LooksLikeFullName(named.name)) return {};
  for (NamedSpan& named : names)
    if (named.affiliation.empty() && names.size() == 2) named.affiliation = names.back().affiliation;
  return names;
}

}  // namespace

Enumeration ReadEnumeration(std::string_view text, Span where, const std::vector<Link>& links) {
  return ListCutter(text, where, links).Cut();
}

std::vector<NamedSpan> NamesInList(std::string_view text, Span where, const std::vector<Link>& links) {
  return ReadEnumeration(text, where, links).names;
}

std::size_t EnumerationBefore(std::string_view text, std::size_t from, std::size_t end,
                              const std::vector<Link>& links) {
  const std::vector<Token> tokens = Tokenize(text.substr(from, end - from));
  static const Words kBetween = {",",    "and", "&", "the", "our",  "of",      "as", "well",
                                 "plus", ".",   "-", "'",   "both", "friends", "at", "folks"};
  std::size_t first = tokens.size();
  int brackets = 0;
  for (std::size_t i = tokens.size(); i-- > 0;) {
    const Token& token = tokens[i];
    const std::size_t at = from + token.span.begin;
    const auto link = FirstLinkIn(links, at);
    const bool linked = link != links.end() && link->begin <= at;
    if (token.folded == ")" || token.folded == "]") ++brackets;
    const bool name = token.capital || linked || brackets > 0 || (!token.folded.empty() && IsDigit(token.folded[0]));
    const bool joined = i + 1 < tokens.size() && tokens[i + 1].span.begin == token.span.end && token.word &&
                        IsOneOf(tokens[i + 1].folded, {".", "-", "'", "/"});
    if ((token.folded == "(" || token.folded == "[") && brackets > 0) --brackets;
    if (name) {
      first = i;
      continue;
    }
    if (!joined && !IsOneOf(token.folded, kBetween) && !IsParticle(token.folded)) break;
  }
  return first == tokens.size() ? end : from + tokens[first].span.begin;
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

std::vector<NamedSpan> PeopleInItem(std::string_view text, const std::vector<Link>& links) {
  constexpr std::size_t kLongestItem = 2000;
  if (text.size() > kLongestItem) return {};
  if (std::vector<NamedSpan> labelled = PeopleBehindLabel(text, links); !labelled.empty()) return labelled;
  if (std::vector<NamedSpan> several = SeveralPeople(text, links); !several.empty()) return several;
  std::vector<NamedSpan> people;
  for (Item& item : SplitItems(text)) {
    NamedSpan named;
    named.name = item.name;
    named.affiliation = AffiliationOf(item);
    named.span = item.span;
    // "Jane Doe / Psi", "Jane Doe from Psi".
    for (std::string_view joint : {" / ", " from ", " of ", " at ", " @ ", " with ", " representing "})
      if (const std::size_t at = named.name.find(joint); at != std::string::npos && named.affiliation.empty()) {
        named.affiliation = AffiliationIn(std::string_view(named.name).substr(at + joint.size()));
        named.name.resize(at);
      }
    if (LooksLikePerson(named.name) && !IsFoundation(named.name)) people.push_back(std::move(named));
  }
  return people;
}

}  // namespace summit
