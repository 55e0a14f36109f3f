#include "core/extract/conference_finder.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/event_words.h"
#include "core/extract/gazetteer.h"
#include "core/extract/token_reader.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

class ConferenceFinder : TokenReader {
 public:
  using TokenReader::TokenReader;

  /// FOSDEM and OSCON by name; anything else by "conference", "congress" or a name that ends in "con" or "conf".
  std::optional<EventMention> At(std::size_t i, std::size_t& last) const {
    const Token& token = tokens_[i];
    if (!token.word || !(token.capital || LinkAt(i) != nullptr)) return std::nullopt;
    EventMention mention;
    mention.kind = EventKind::kConference;
    last = i;
    std::string name = token.folded;
    std::size_t digits = name.size();
    while (digits > 0 && std::isdigit(static_cast<unsigned char>(name[digits - 1]))) --digits;
    const std::string figures = name.substr(digits);
    name.resize(digits);
    std::string shown(text_.substr(token.span.begin, digits));
    if (!(token.capital && (IsConferenceName(name) || IsAcronymOfEvent(i) || IsNamedBeside(i)))) {
      const std::size_t dated = DatedNameEnd(i);
      const std::size_t end = dated > i || !token.capital ? dated : ConferencePhrase(i);
      if (end == i) return std::nullopt;
      last = end - 1;
      shown = std::string(text_.substr(token.span.begin, tokens_[last].span.end - token.span.begin));
    }
    mention.name = CollapseSpaces(shown);
    mention.year = YearOf(figures);
    // "OSCON08" tells a year, "IETF90" counts the meetings.
    if (!mention.year && figures.size() == 2 && figures < "50") mention.year = 2000 + std::stoi(figures);
    if (!mention.year && figures.size() < 4) mention.edition = figures;
    ReadEdition(last, mention);
    ReadConferenceYear(i, last, mention);
    if (IsOneOf(name, {"ietf", "irtf", "w3c", "etsi"}) && NamesBody(last + 1)) mention.kind = EventKind::kOther;
    mention.span = {tokens_[i].span.begin, tokens_[last].span.end};
    return mention;
  }

 private:
  /// "the IETF's MIMI group", "an IETF draft": those who make standards, and what they make, rather than where they
  /// meet. `i` is the token behind the name.
  bool NamesBody(std::size_t i) const {
    static const Words kBodies = {"group",     "groups",   "wg",       "draft",    "drafts",
                                  "rfc",       "rfcs",     "standard", "effort",   "efforts",
                                  "standards", "protocol", "process",  "document", "documents",
                                  "working",   "work",     "charter",  "chairs",   "specification"};
    if (Word(i) == "'") i += Word(i + 1) == "s" ? 2 : 1;
    for (std::size_t at = i; at < i + 3 && at < tokens_.size() && tokens_[at].word; ++at)
      if (IsOneOf(Word(at), kBodies)) return at == i || tokens_[i].capital || Word(i) == "working";
    return false;
  }

  /// "co-located with Nordware 2031", "in the same week as Nordware": a name there is an event's, whatever it is.
  bool IsNamedBeside(std::size_t i) const {
    static const Words kBeside = {"week of",     "weekend of",      "week as",        "weekend as",
                                  "days as",     "co-located with", "colocated with", "in conjunction with",
                                  "adjacent to", "co-locating with"};
    static const Words kNot = {"xmpp",      "xsf",      "jabber", "i",         "monday",   "tuesday",
                               "wednesday", "thursday", "friday", "saturday",  "sunday",   "the",
                               "our",       "summit",   "easter", "christmas", "pentecost"};
    if (IsOneOf(Word(i), kNot) || IsMonth(Word(i)) || tokens_[i].span.size() < 4 ||
        IsOneOf(Word(i + 1), {"summit", "office", "meeting"}) || Word(i + 1) == "'")
      return false;
    const std::size_t begin = tokens_[i].span.begin;
    std::string tail = FoldLine(text_.substr(begin > 40 ? begin - 40 : 0, std::min<std::size_t>(begin, 40)));
    for (std::string_view article : {" the", " this year's", " ["})
      if (tail.ends_with(article)) tail.resize(tail.size() - article.size());
    return std::any_of(kBeside.begin(), kBeside.end(),
                       [&](std::string_view words) { return HasPhrase(tail, words) && tail.ends_with(words); });
  }

  /// "right before Nordware 2031", "prior to linux.conf.au 2015": a name with its year, where a Summit is placed beside
  /// it. The token of the year; `i` when there is none.
  std::size_t DatedNameEnd(std::size_t i) const {
    static const Words kNot = {"xmpp",     "xsf",     "jabber", "summit", "summits", "the",          "our",
                               "this",     "spring",  "summer", "autumn", "fall",    "winter",       "easter",
                               "early",    "late",    "mid",    "google", "end",     "christmas",    "pentecost",
                               "carnival", "ramadan", "brexit", "covid",  "corona",  "thanksgiving", "halloween",
                               "new",      "xmas",    "diwali", "eid",    "monday",  "friday",       "sunday",
                               "saturday", "day",     "days",   "and"};
    // "the weekend thereafter belongs to [Days of Code 2031](...)": a link with its year, and a word of time.
    const Link* link = LinkAt(i);
    const bool whole = link != nullptr && link->begin == tokens_[i].span.begin && !IsOneOf(Word(i), {"xmpp", "xsf"});
    if ((i == 0 && !whole) || (!whole && IsOneOf(Word(i), kNot)) || IsMonth(Word(i)) || AllDigits(Word(i))) return i;
    std::size_t end = i;
    while (end < tokens_.size() && end < i + 6 && !YearOf(Word(end))) {
      const bool touches = end > i && tokens_[end - 1].span.end == tokens_[end].span.begin;
      if (!touches && !(tokens_[end].word && (tokens_[end].capital || LinkAt(end) != nullptr))) return i;
      if (IsMonth(Word(end)) || Word(end) == "summit" || (!whole && IsOneOf(Word(end), {"day", "days"}))) return i;
      ++end;
    }
    if (end == i || end >= tokens_.size() || !YearOf(Word(end))) return i;
    const bool linked = whole && link == LinkAt(end) && TellsNearTime(FoldLine(text_));
    // "we can meet on the premises of Webcamp 2031"
    const bool premises = FoldLine(text_.substr(0, tokens_[i].span.begin)).ends_with("premises of");
    if (!linked && !premises && !StandsBeside(text_.substr(0, tokens_[i].span.begin))) return i;
    const std::string_view name =
        text_.substr(tokens_[i].span.begin, tokens_[end - 1].span.end - tokens_[i].span.begin);
    return KindOfPlace(name) == PlaceKind::kUnknown ? end : i;
  }

  /// "FOSSGIS is on March 20": a sentence whose subject is a name in capitals that takes place.
  bool IsAcronymOfEvent(std::size_t i) const {
    if (i != 0) return false;
    const std::string_view name = text_.substr(tokens_[i].span.begin, tokens_[i].span.size());
    if (name.size() < 4 || name == "XMPP" ||
        !std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
      return false;
    const std::string &verb = Word(i + 1), &next = Word(i + 2);
    const bool takes = (verb == "takes" || verb == "took" || (verb == "will" && next == "take")) &&
                       (next == "place" || Word(i + 3) == "place");
    const bool is =
        (verb == "is" || verb == "was" || verb == "happens" || verb == "starts" || (verb == "will" && next == "be")) &&
        (next == "on" || next == "from" || next == "in" || next == "held" || Word(i + 3) == "on" ||
         Word(i + 3) == "in" || Word(i + 3) == "held");
    bool dated = false;
    for (std::size_t at = i + 2; at < tokens_.size() && at < i + 9; ++at)
      dated = dated || (Capital(at) && IsMonth(Word(at)));
    return dated && (takes || is);
  }

  /// "Keeping it Realtime conference": capital words (and "it", "of", "the" between) up to "conference". Token after
  /// it.
  std::size_t ConferencePhrase(std::size_t i) const {
    static const Words kInner = {"it", "of", "the", "for", "and", "in", "on"};
    static const Words kGeneric = {"the", "this", "a", "our", "press", "video", "conference", "xmpp"};
    if (IsOneOf(Word(i), kGeneric)) return i;
    // "Web Days 2029", "Chaos Camp 2027": a gathering with its year.
    static const Words kGatherings = {"days", "camp",      "fest", "festival", "expo",
                                      "week", "symposium", "tage", "congress"};
    for (std::size_t j = i + 1; j < tokens_.size() && j < i + 5 && tokens_[j].capital; ++j)
      if (IsOneOf(Word(j), kGatherings) && YearOf(Word(j + 1))) return j + 1;
    for (std::size_t j = i + 1; j < tokens_.size() && j < i + 7; ++j) {
      const std::string& word = Word(j);
      if (word == "conference" || word == "congress" || word == "convention" || word == "festival" || word == "fair")
        return Word(j + 1) == "center" || Word(j + 1) == "centre" || Word(j + 1) == "room" ? i : j + 1;
      if (!tokens_[j].word || (!tokens_[j].capital && !IsOneOf(word, kInner))) return i;
    }
    return i;
  }

  /// "IETF 90", "FrOSCon 9": a number behind the name, unless it is a day's ("FOSDEM 4-5 February") or counts what
  /// follows.
  void ReadEdition(std::size_t& last, EventMention& mention) const {
    if (!mention.edition.empty() || mention.year) return;
    const std::size_t at = Word(last + 1) == "#" || Word(last + 1) == "-" ? last + 2 : last + 1;
    const std::string& word = Word(at);
    if (!AllDigits(word) || word.size() > 3) return;
    const std::string& next = Word(at + 1);
    const bool touches = at + 1 < tokens_.size() && tokens_[at].span.end == tokens_[at + 1].span.begin;
    const bool joined = touches && (next == "-" || next == "/" || next == ":" || next == "\xE2\x80\x93");
    const bool counts = at + 1 < tokens_.size() && tokens_[at + 1].word && !IsOneOf(next, Ends());
    if (joined || IsMonth(next) || (next == "." && IsMonth(Word(at + 2))) || IsMonth(Word(last)) || counts) return;
    mention.edition = word;
    last = at;
  }

  /// Small words that may stand behind the name of an event.
  static const Words& Ends() {
    static const Words kEnds = {"in",    "is",     "are",   "was",   "will",   "at",      "on",      "and",
                                "or",    "starts", "takes", "took",  "begins", "follows", "opens",   "which",
                                "that",  "for",    "this",  "from",  "meets",  "week",    "meeting", "as",
                                "where", "itself", "has",   "we",    "to",     "anyway",  "anyhow",  "already",
                                "kicks", "had",    "have",  "would", "comes",  "ends",    "closes",  "anyways"};
    return kEnds;
  }

  void ReadConferenceYear(std::size_t first, std::size_t& last, EventMention& mention) const {
    if (!mention.year && YearOf(Word(last + 1))) {
      mention.year = YearOf(Word(last + 1));
      ++last;
    }
    if (!mention.year && Word(last + 1) == "'" && Word(last + 2).size() == 2 && AllDigits(Word(last + 2))) {
      mention.year = 2000 + std::stoi(Word(last + 2));
      last += 2;
    }
    if (!mention.year && first > 0) mention.year = YearOf(Word(first - 1));
    if (mention.year) return;
    const Link* link = LinkAt(first);
    if (link == nullptr) return;
    for (std::size_t i = 0; i + 4 <= link->url.size(); ++i) {
      const bool digit_before = i > 0 && std::isdigit(static_cast<unsigned char>(link->url[i - 1]));
      const bool digit_after = i + 4 < link->url.size() && std::isdigit(static_cast<unsigned char>(link->url[i + 4]));
      if (digit_before || digit_after) continue;
      if (const auto year = YearOf(std::string_view(link->url).substr(i, 4))) {
        mention.year = year;
        return;
      }
    }
  }
};

}  // namespace

bool IsConferenceName(std::string_view name) {
  static const Words kNames = {"fosdem", "oscon",   "ietf",        "pycon", "froscon",
                               "guadec", "akademy", "datenspuren", "clt",   "kamailio"};
  if (IsOneOf(name, kNames)) return true;
  return name.size() > 5 &&
         (name.ends_with("conf") || name.ends_with("con") || name.ends_with("camp") || name.ends_with("fest")) &&
         name != "hackfest" && name != "devcon" && name != "falcon" && name != "silicon" && name != "icon";
}

std::optional<EventMention> ConferenceAt(std::string_view text, const std::vector<Token>& tokens,
                                         const std::vector<Link>& links, std::size_t i, std::size_t& last) {
  return ConferenceFinder(text, tokens, links).At(i, last);
}

}  // namespace summit
