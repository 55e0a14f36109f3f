#include "core/extract/name_list.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/links_in_text.h"
#include "core/extract/name_spelling.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

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

/// What is given; in small letters it begins no name.
bool IsGiftNoun(std::string_view word) {
  static const Words kNouns = {"lunch",     "dinner",   "coffee", "drinks", "food",
                               "breakfast", "catering", "snacks", "travel"};
  return IsOneOf(word, kNouns);
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

bool IsLegalForm(std::string_view name) {
  static const Words kForms = {"inc",  "inc.", "ltd",  "ltd.",  "llc", "gmbh", "lda",
                               "lda.", "plc",  "corp", "corp.", "co.", "s.a.", "b.v."};
  return IsOneOf(Fold(name), kForms);
}

/// "[1]", "(+1)": footnotes and counts.
bool IsMark(std::string_view bracket) { return bracket.find_first_not_of("0123456789+*- ") == std::string_view::npos; }

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
    RaiseSites();
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

  bool Touches(std::size_t i) const { return tokens_[i - 1].span.end == tokens_[i].span.begin; }

  /// "elk.example": servers are called by their sites, in small letters.
  void RaiseSites() {
    for (std::size_t i = 0; i + 2 < tokens_.size(); ++i)
      if (tokens_[i].word && tokens_[i].span.size() > 2 && tokens_[i + 1].folded == "." && Touches(i + 1) &&
          Touches(i + 2) && tokens_[i + 2].word && !tokens_[i + 2].capital && (i == 0 || !Touches(i)))
        tokens_[i].capital = true;
  }

  /// "Elk & Sons": one firm.
  bool IsOneFirm(std::size_t i) const {
    static const Words kKin = {"sons",    "son",   "sohne",   "soehne",   "co",        "cie",        "partners",
                               "partner", "fils",  "bros",    "brothers", "daughters", "associates", "figli",
                               "zonen",   "hijos", "company", "sonner",   "friends",   "filhos"};
    return tokens_[i].folded == "&" && i + 1 < tokens_.size() && tokens_[i + 1].capital &&
           IsOneOf(tokens_[i + 1].folded, kKin);
  }

  bool InLink(std::size_t i) const { return link_of_[i] != nullptr; }

  /// "[elk](https://elk.example)": a label in small letters that the site is called by.
  bool IsCalledAsSite(std::size_t first, std::size_t last) const {
    const Link* link = link_of_[first];
    if (link == nullptr || link_of_[last - 1] != link) return false;
    std::string_view host = link->url;
    if (const std::size_t at = host.find("://"); at != std::string_view::npos) host.remove_prefix(at + 3);
    const std::string key = NameKey(text_.substr(link->begin, link->end - link->begin));
    return key.size() > 2 && NameKey(host.substr(0, host.find('/'))).find(key) != std::string::npos;
  }

  /// "A as well as B" goes on with the enumeration.
  bool AsWellAs(std::size_t i) const {
    const auto is = [&](std::size_t at, std::string_view word) {
      return at < tokens_.size() && tokens_[at].folded == word;
    };
    const auto with = [&](std::size_t at) {
      return at + 1 < tokens_.size() && is(at + 1, "with") &&
             IsOneOf(tokens_[at].folded, {"together", "along", "jointly"}) && Joins(at);
    };
    if (with(i) || (i > 0 && with(i - 1))) return true;
    return (is(i, "as") && is(i + 1, "well") && is(i + 2, "as")) ||
           (i >= 2 && is(i - 2, "as") && is(i - 1, "well") && is(i, "as"));
  }

  /// "A together with B": names on both sides.
  bool Joins(std::size_t i) const {
    const auto name = [&](std::size_t at) { return tokens_[at].capital || InLink(at); };
    const std::size_t next = i + 2 < tokens_.size() && tokens_[i + 2].folded == "the" ? i + 3 : i + 2;
    return i > 0 && name(i - 1) && next < tokens_.size() && name(next);
  }

  bool Separates(std::size_t i) const {
    if (AsWellAs(i)) return true;
    if (IsOneFirm(i)) return false;
    const std::string& word = tokens_[i].folded;
    if (word == "+" && i > 0 && Touches(i)) return false;  // "Psi+"
    return word == "," || word == ";" || word == "and" || word == "&" || word == "plus" || word == "or" ||
           word == "|" || word == "\xE2\x80\xA2" || word == "\xC2\xB7" || word == "+";
  }

  /// A verb or preposition, or the sentence's end, once a name has been seen.
  bool Ends(std::size_t i, std::size_t first) const {
    if (AsWellAs(i)) return false;
    const std::string& word = tokens_[i].folded;
    if (word == ")" || word == "]") return HasNameBefore(i);  // opened before the enumeration
    if (word == "." || word == "!" || word == "?") {
      const bool inner =
          i + 1 < tokens_.size() && tokens_[i + 1].span.begin == tokens_[i].span.end && tokens_[i + 1].word;
      const bool initial = i > 0 && tokens_[i - 1].span.size() == 1 && tokens_[i - 1].capital;
      return !inner && !initial && !EndsCompany(i);
    }
    // "A, coffee by B": what B gave.
    if (i == first && !result_.names.empty() && IsGiftNoun(word)) return true;
    const bool verb = i > first && IsGivingVerb(word) && (tokens_[i - 1].capital || InLink(i - 1));
    if ((!EndsNames(word) && !verb) || tokens_[i].capital) return false;
    // "Winfried Tilanus of HelpIM", "Jane Doe from Psi": with whom somebody is.
    const bool joint =
        (word == "at" || word == "from") && i + 1 < tokens_.size() && (tokens_[i + 1].capital || InLink(i + 1));
    if (joint && i > first + 1) return false;
    return !result_.names.empty() ? word != "at" && word != "from" : HasNameBefore(i);
  }

  bool EndsCompany(std::size_t i) const {
    static const Words kForms = {"ltd", "inc", "co", "lda", "e",    "v",   "corp", "jr", "a",
                                 "k",   "dr",  "mr", "mrs", "prof", "ing", "dipl", "st"};
    return i > 0 && IsOneOf(tokens_[i - 1].folded, kForms) && i + 1 < tokens_.size();
  }

  bool HasNameBefore(std::size_t i) const { return first_name_ < i; }

  /// Where the name begins in a part of the enumeration: behind the small words.
  std::size_t SkipLeads(std::size_t first, std::size_t end) const {
    while (first < end && !InLink(first) &&
           (IsLead(tokens_[first].folded) || IsConnective(tokens_[first].folded) || !tokens_[first].word) &&
           tokens_[first].folded != "&" && tokens_[first].folded != "@")
      ++first;
    return first;
  }

  /// "at the last minute", "in the end", "our local partner": nothing but words of everyday.
  bool IsCircumstance(std::size_t part, std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (tokens_[i].capital || InLink(i)) return false;
    const std::string& word = tokens_[part].folded;
    return (first > part + 1 && IsOneOf(word, {"at", "in", "on", "to", "by", "of"})) ||
           (first > part && IsOneOf(tokens_[first - 1].folded, {"our", "the", "a", "an", "local"}));
  }

  void AddPart(std::size_t part, std::size_t end) {
    std::size_t first = SkipLeads(part, end);
    if (first < end && IsCircumstance(part, first, end)) return;
    // "the two individuals of Alexander Gnauck", "the helpful staff of X": a name begins at its first capital.
    std::size_t capital = first;
    while (capital < end && !tokens_[capital].capital && !InLink(capital)) ++capital;
    // "estos GmbH": a legal form belongs to the word before it, however that is written.
    const bool form = capital < end && capital > first && IsLegalForm(tokens_[capital].folded);
    if (capital < end && capital > first && !in_bracket_[capital] && !PlainWord(first, end)) first = capital - form;
    if (first >= end) return;
    std::size_t last = first;
    while (last < end && (InLink(last) || !in_bracket_[last])) ++last;
    if (last == first) return;
    if (const std::size_t linked = EndOfLinkedName(first, last); linked < last) last = end = linked;
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
    TakeDot(last, named);
    ReadBracket(last, end, named);
    if (!LooksLikeName(named.name) && !(form && last > first + 1) && !(last - first == 1 && PlainWord(first, last)) &&
        !IsHandle(first, last) && !IsCalledAsSite(first, last))
      return;
    if (IsFoundation(named.name)) return;
    // "Jane Doe, Max Muster (both Psi)".
    if (named.note.starts_with("both ") && !result_.names.empty() && result_.names.back().affiliation.empty())
      result_.names.back().affiliation = named.affiliation;
    if (!result_.names.empty() && IsLegalForm(named.name)) {  // "Tigase, Inc."
      result_.names.back().name += ", " + named.name;
      result_.names.back().span.end = named.span.end;
      return;
    }
    result_.names.push_back(std::move(named));
  }

  /// "[A] nobody had to pay": small letters behind a link that is the whole name do not belong to it.
  std::size_t EndOfLinkedName(std::size_t first, std::size_t last) const {
    if (!InLink(first) || !tokens_[first].capital) return last;
    std::size_t end = first;
    while (end < last && InLink(end)) ++end;
    static const Words kJoints = {"of", "from", "at", "@"};
    const bool small = end < last && tokens_[end].word && !tokens_[end].capital &&
                       tokens_[end - 1].span.end < tokens_[end].span.begin && !IsOneOf(tokens_[end].folded, kJoints) &&
                       !IsParticle(tokens_[end].folded) && !LooksLikeCompany(tokens_[end].folded) &&
                       !IsLegalForm(tokens_[end].folded);
    return small ? end : last;
  }

  /// The dot behind the enumeration's last word may be that of a legal form: "Elk Lda."
  void TakeDot(std::size_t last, NamedSpan& named) const {
    const std::size_t dot = tokens_[last - 1].span.end;
    if (named.span.end != dot || dot >= text_.size() || text_[dot] != '.' || !EndsWithShortForm(named.name + "."))
      return;
    named.name += '.';
    named.span.end = dot + 1;
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
    const std::vector<Span> amounts = FindAmounts(inner);
    named.amount = FindAmount(inner);
    named.note = CollapseSpaces(inner);
    if (!named.affiliation.empty()) return;
    // "(dinner, 300 €)": both what and how much.
    std::string words(inner);
    if (!amounts.empty()) words.erase(amounts.front().begin, amounts.front().size());
    named.affiliation = AffiliationIn(words);
    if (named.affiliation.starts_with("both ")) named.affiliation.erase(0, 5);
  }

  /// "Winfried Tilanus of [HelpIM]", "Florian Jensen from Flosoft".
  void SplitAffiliation(std::size_t first, std::size_t last, NamedSpan& named) const {
    std::size_t cut = last, behind = last;
    for (std::size_t i = first + 1; i + 1 < last; ++i) {
      const std::string& word = tokens_[i].folded;
      const bool sign = word == "@" && tokens_[i].span.end < tokens_[i + 1].span.begin;
      const bool joint = word == "of" || word == "from" || word == "at" || sign;
      // "the Technical University of Vienna": one name.
      const bool whole =
          word == "of" &&
          LooksLikeCompany(text_.substr(tokens_[first].span.begin, tokens_[i].span.begin - tokens_[first].span.begin));
      const bool article = tokens_[i + 1].folded == "the" && i + 2 < last && tokens_[i + 2].capital;
      // "Jane Doe of trashserver": one word in small letters.
      static const Words kNoCompany = {"course", "us",     "them",  "home", "all", "both", "others",
                                       "afar",   "abroad", "there", "here", "you", "our"};
      const bool small = i + 2 == last && tokens_[i + 1].word && tokens_[i + 1].folded.size() > 2 &&
                         tokens_[first].capital && tokens_[i - 1].capital &&
                         !IsOneOf(tokens_[i + 1].folded, kNoCompany);
      if (joint && !whole && !InLink(i) && (i - first >= 2 || sign) &&
          (tokens_[i + 1].capital || InLink(i + 1) || article || small)) {
        cut = i;
        behind = i + 1 + (article ? 1 : 0);
        break;
      }
    }
    named.span = {tokens_[first].span.begin, tokens_[last - 1].span.end};
    named.name = Undoubled(
        CleanName(text_.substr(tokens_[first].span.begin, tokens_[cut - 1].span.end - tokens_[first].span.begin)));
    if (cut < last)
      named.affiliation =
          CleanName(text_.substr(tokens_[behind].span.begin, tokens_[last - 1].span.end - tokens_[behind].span.begin));
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

}  // namespace

Enumeration ReadEnumeration(std::string_view text, Span where, const std::vector<Link>& links) {
  return ListCutter(text, where, links).Cut();
}

std::vector<NamedSpan> NamesInList(std::string_view text, Span where, const std::vector<Link>& links) {
  return ReadEnumeration(text, where, links).names;
}

}  // namespace summit
