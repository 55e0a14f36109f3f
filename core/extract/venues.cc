#include "core/extract/venues.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/event_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/meeting_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

class Finder {
 public:
  Finder(std::string_view text, const std::vector<Link>& links) : text_(text), links_(links), tokens_(Tokenize(text)) {}

  std::vector<VenueMention> Find() {
    for (const EventMention& event : FindEvents(text_, links_))
      if (event.kind == EventKind::kConference || event.kind == EventKind::kSummit) events_.push_back(event.span);
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t next = Take(i);
      i = next > i ? next : i + 1;
    }
    return std::move(found_);
  }

 private:
  const std::string& Word(std::size_t i) const { return WordAt(tokens_, i); }
  bool Capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }
  bool Touches(std::size_t i) const {
    return i > 0 && i < tokens_.size() && tokens_[i - 1].span.end == tokens_[i].span.begin;
  }

  const Link* LinkAt(std::size_t token) const {
    for (const Link& link : links_)
      if (link.begin <= tokens_[token].span.begin && tokens_[token].span.begin < link.end) return &link;
    return nullptr;
  }

  /// The name that the words at token `i` lead to, or that begins there with an address behind it. Token after it.
  std::size_t Take(std::size_t i) {
    std::size_t lead = i;
    while (lead > 0 && IsNameArticle(Word(lead - 1))) --lead;
    if (DescribesHouse(i) || (lead > 0 && DescribesHouse(lead - 1)) || IsOfPeople(tokens_, i)) return i;
    if (TellsTownOfHouse(tokens_, i) || (lead > 0 && IsOfPeople(tokens_, lead - 1))) return i;
    if (const Span house = SaidToBeHouse(i); house.end > 0) return Add(house.begin, house.end, true, true);
    if (const auto first = Introduced(i)) {
      if (const auto end = NameEnd(*first)) return Add(*first, *end, true);
    } else if (Capital(i) &&
               (i == 0 || (!Capital(i - 1) && !IsStreetWord(Word(i - 1)) && !(Touches(i) && Word(i - 1) == "-")))) {
      // "10 bis rue Jangot" is no house of its own.
      const auto end = NameEnd(i);
      // A house number makes the words before it a venue only where a name of their own stands there.
      if (end && !AddressBehind(*end).empty()) return Add(i, *end, false);
    }
    return i;
  }

  /// "BeCentral, the digital campus | inside the Central Station": the words at `i` go on with what describes the house
  /// named before the comma.
  bool DescribesHouse(std::size_t i) const {
    static const Words kWhere = {"inside", "in", "of", "at", "within", "near", "opposite", "behind", "above", "by"};
    if (!IsOneOf(Word(i), kWhere)) return false;
    for (std::size_t back = 1; back <= 8 && back < i; ++back) {
      const std::size_t at = i - back;
      if (Word(at) == ",")
        return Capital(at - 1) && back > 2 && IsOneOf(Word(at + 1), {"a", "an", "the", "one", "our"});
      if (!tokens_[at].word || Capital(at)) return false;
    }
    return false;
  }

  /// Where the name begins that a preposition at `i` introduces.
  std::optional<std::size_t> Introduced(std::size_t i) const {
    static const Words kBefore = {"at", "in", "@", "inside", "within", "(", "opens"};
    const bool back = Word(i) == "to" && i > 0 && IsOneOf(Word(i - 1), {"back", "return", "returned"});
    const bool works = Word(i) == "from" && i > 0 && IsOneOf(Word(i - 1), {"work", "works", "working", "worked"});
    // "Despite the late move to the Aloft"
    const bool move = Word(i) == "to" && i > 0 && IsOneOf(Word(i + 1), {"the", "our", "a", "an"}) &&
                      IsOneOf(Word(i - 1), {"move", "moves", "moved", "moving", "relocated", "switch", "switched"});
    const bool moves =
        move || (Word(i) == "into" && i > 0 && IsOneOf(Word(i - 1), {"move", "moves", "moved", "moving"}));
    const bool is = NamesVenueBefore(i);
    const bool of = Word(i) == "of" && LendsPlace(i);
    const bool uses = Word(i) == "use" && i > 0 && IsOneOf(Word(i - 1), {"to", "may", "can"});
    if (!IsOneOf(Word(i), kBefore) && !back && !works && !moves && !is && !of && !uses && !HostsInOffice(i))
      return std::nullopt;
    std::size_t first = i + 1;
    // "the venue is once more the Elk House"
    static const Words kAgain = {"again", "once", "more", "still", "this", "time", "year", "now", ":"};
    while (OpensName(first) || (is && IsOneOf(Word(first), kAgain))) ++first;
    // "room D139 of the Convention Center", "the premises of": what follows "of" is named, not the room.
    if (first >= tokens_.size() || !(Capital(first) || IsHyphenName(first))) return std::nullopt;
    return first;
  }

  /// "The Old Mill in Porto | gives us a home", "we chose the Waag | as our venue": what is said of a name makes it a
  /// house. The span of its tokens, empty where nothing does.
  Span SaidToBeHouse(std::size_t i) const {
    const std::size_t first = Word(i) == "the" ? i + 1 : i;
    if (first >= tokens_.size() || !(Capital(first) || IsHyphenName(first)) || (first == i && i > 0 && Capital(i - 1)))
      return {};
    const auto end = NameEnd(first);
    if (!end) return {};
    const std::size_t verb = BehindTown(*end);
    if (verb >= tokens_.size()) return {};
    if (HostsInOwnOffice(verb)) return {first, *end};
    static const Words kForeign = {"de", "het", "la", "le", "el", "il", "das", "der", "die", "les"};
    const bool house = first > i || HasHead(first, *end) || IsOneOf(Word(first), kForeign) ||
                       (!Capital(first) && IsHyphenName(first)) ||
                       LendsOwnRooms(FoldLine(text_.substr(tokens_[verb].span.begin, 70))) ||
                       (verb > *end + 1 && *end == first + 1);  // "Metalab in Vienna", but not "Jane Doe in Vienna"
    return house && TellsOfHouse(FoldLine(text_.substr(tokens_[verb].span.begin, 70))) ? Span{first, *end} : Span{};
  }

  /// "the Mill | in Porto, Portugal, | gives": the token behind the town.
  std::size_t BehindTown(std::size_t end) const {
    std::size_t i = end + (Word(end) == "," ? 1 : 0);
    if (Word(i) != "in" || !Capital(i + 1)) return end;
    for (++i; i < tokens_.size() && i < end + 8 && (Capital(i) || Word(i) == "," || Word(i) == "-");) ++i;
    // "in Ghent (Belgium, Europe) | awaits"
    if (Word(i) == "(" && Capital(i + 1))
      for (std::size_t close = i + 2; close < i + 6; ++close)
        if (Word(close) == ")") return close + 1;
    return i;
  }

  /// "Elk Systems | kindly hosts us in their offices".
  bool HostsInOwnOffice(std::size_t verb) const {
    while (IsOneOf(Word(verb), {"kindly", "generously", "again", "will", "has", "have", "once", "who", ","})) ++verb;
    if (!IsOneOf(Word(verb), {"hosts", "host", "hosted", "welcomes", "welcomed", "receives", "received"})) return false;
    return Word(verb + 1) == "us" && InOwnOffice(verb + 2);
  }

  /// "in their offices", "at its new headquarters".
  bool InOwnOffice(std::size_t i) const {
    if (!IsOneOf(Word(i), {"in", "at"}) || !IsOneOf(Word(i + 1), {"their", "its"})) return false;
    static const Words kOwn = {"office", "offices", "premises", "headquarters", "space", "rooms", "building"};
    return IsOneOf(Word(i + 2), kOwn) || IsOneOf(Word(i + 3), kOwn) || IsOneOf(Word(i + 4), kOwn);
  }

  bool HasHead(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (IsVenueHead(Word(i))) return true;
    return false;
  }

  /// "c-base", "xHain": names that begin with a small letter, but are no words.
  bool IsHyphenName(std::size_t i) const {
    if (i >= tokens_.size() || !tokens_[i].word) return false;
    const std::string_view word = text_.substr(tokens_[i].span.begin, tokens_[i].span.size());
    const bool inner = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return inner || (word.size() == 1 && Word(i + 1) == "-" && Touches(i + 1) && Touches(i + 2));
  }

  /// Stands before a name and is no part of it: "the", "a lovely", but not "Old" in "the Old Brewery".
  bool OpensName(std::size_t i) const {
    return !KeepsArticle(i) && IsNameArticle(Word(i)) && (!Capital(i) || IsOneOf(Word(i), {"the", "our", "a", "an"}));
  }

  /// "at The Egg", "[The Shed](...)" within a sentence: a capital article belongs to the name.
  bool KeepsArticle(std::size_t i) const {
    static const Words kStops = {".", "!", "?", ":", "|", "\"", "\xE2\x80\x9C", "(", "-"};
    return i > 0 && Word(i) == "the" && Capital(i) && Capital(i + 1) && !IsOneOf(Word(i - 1), kStops);
  }

  /// "the venue is", "our home for the two days will be", "as a venue we have got": what follows the word at `i` is it.
  bool NamesVenueBefore(std::size_t i) const {
    static const Words kGets = {"got",    "get",     "found", "chose",  "chosen",
                                "picked", "secured", "have",  "booked", "rented"};
    const bool gets = IsOneOf(Word(i), kGets);
    if (!gets && !IsOneOf(Word(i), {"be", "is", "was", "remains"})) return false;
    const std::size_t reach = gets ? 9 : 7;
    for (std::size_t back = 1; back <= reach && back <= i; ++back) {
      const std::string& word = Word(i - back);
      if (IsOneOf(word, {".", ";", ","})) return false;
      const std::string& owner = Word(i - back - (back < i ? 1 : 0));
      const bool ours = owner == "our" || back == i || owner == "new" || owner == "temporary";
      if (gets ? IsOneOf(word, {"venue", "location"}) && (IsOneOf(owner, {"as", "a", "the", "our"}))
               : word == "venue" || word == "location" ||
                     (ours && (word != "base" || Word(i - back + 1) == "for") &&
                      IsOneOf(word, {"home", "base", "shelter", "house", "quarters", "headquarters"})))
        return true;
    }
    return false;
  }

  /// "we are hosted by | Elk Systems in their offices": whose offices one meets in.
  bool HostsInOffice(std::size_t i) const {
    if (Word(i) != "by" || i == 0 || !IsOneOf(Word(i - 1), {"hosted", "welcomed", "received", "housed"})) return false;
    bool ours = false;  // and no list or server
    for (std::size_t back = 2; back <= 5 && back <= i; ++back)
      ours = ours || IsOneOf(Word(i - back), {"we", "us", "summit", "meeting", "event", "it"});
    std::size_t at = i + 1;
    while (at < i + 8 && (IsNameArticle(Word(at)) || Capital(at) || IsNameParticle(Word(at)))) ++at;
    return ours && InOwnOffice(at);
  }

  /// "the premises of", "room D139 of", "the offices of".
  bool LendsPlace(std::size_t i) const {
    static const Words kRooms = {"premises",   "room",         "rooms",    "offices", "office",  "halls",
                                 "building",   "headquarters", "basement", "floor",   "library", "campus",
                                 "facilities", "space",        "house",    "home",    "doors"};
    // "the Hall of Mirrors" is a name of its own.
    if (i > 0 && Word(i - 1) == "hall" && Capital(i - 1) && (i < 2 || !Capital(i - 2))) return false;
    // "hall B7 of", "room 3.14 of", "the Grote Zaal of"
    static const Words kNumbered = {"room", "rooms", "hall", "auditorium", "zaal", "saal", "sala", "salle"};
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
      if (IsOneOf(Word(i - back), kNumbered)) return true;
      if (back > 1 && back < 4 && (Word(i - back) == "of" || Word(i - back) == "the")) continue;  // "Hall of Mirrors"
      if (!Capital(i - back) && Word(i - back) != "." && Word(i - back) != "-" &&
          Word(i - back).find_first_of("0123456789") == std::string::npos)
        break;
    }
    return i > 0 && IsOneOf(Word(i - 1), kRooms);
  }

  /// The end of the name that begins at `first`: a link's label, or capital words with particles and a noun behind.
  std::optional<std::size_t> NameEnd(std::size_t first) const {
    std::size_t end = first;
    const Link* link = LinkAt(first);
    if (link != nullptr && link->begin == tokens_[first].span.begin) {
      while (end < tokens_.size() && tokens_[end].span.begin < link->end) ++end;
    } else {
      end = WordsEnd(first);
    }
    if (end < tokens_.size() && IsVenueHead(Word(end)) && Word(end) != "rooms" && Word(end) != "room") ++end;
    if (link == nullptr && AddressBehind(end).empty()) end = ExtendedToAddress(first, end);
    if (end == first || end - first > 12 || Refused(first, end)) return std::nullopt;
    return end;
  }

  /// "the École de technologie supérieure, 1100 rue ...": small words up to the comma before an address belong to the
  /// name, unless they make a sentence.
  std::size_t ExtendedToAddress(std::size_t first, std::size_t end) const {
    static const Words kSentence = {"at",  "in",    "on",   "is",   "are", "was",  "were", "will",
                                    "and", "which", "that", "with", "has", "have", "had",  "to",
                                    "we",  "from",  "by",   "the",  "us",  "they", "met",  "our"};
    std::size_t i = end;
    while (i < tokens_.size() && i < first + 8 && tokens_[i].word && !IsOneOf(Word(i), kSentence)) ++i;
    return i > end && Word(i) == "," && !AddressBehind(i).empty() ? i : end;
  }

  std::size_t WordsEnd(std::size_t first) const {
    std::size_t end = first;
    while (end < tokens_.size() && end < first + 10) {
      if (end > first && text_.substr(tokens_[end - 1].span.end, 1) == "\n") break;
      const bool joined = Touches(end) && (tokens_[end].word || Word(end) == "-" || Word(end) == "'");
      const bool figure =
          end > first && tokens_[end].word && Word(end).find_first_not_of("0123456789") == std::string::npos;
      if (Word(end) == "." && end > first && Capital(end - 1) && tokens_[end - 1].span.size() == 1) {
        ++end;  // an initial: "David L. Lawrence Center"
        continue;
      }
      if (!Capital(end) && !IsNameParticle(Word(end)) && !joined && !figure && end != first && !IsVenueHead(Word(end)))
        break;
      ++end;
    }
    const auto inside = [&](std::size_t i) {
      return Capital(i) || IsVenueHead(Word(i)) || (Touches(i) && tokens_[i].word && !IsNameParticle(Word(i))) ||
             i == first;
    };
    while (end > first && !inside(end - 1)) --end;
    return end;
  }

  /// Not the name of a place of meeting.
  bool Refused(std::size_t first, std::size_t end) const {
    static const Words kNames = {
        "i",         "xmpp",    "xsf",      "monday",   "tuesday", "wednesday", "thursday", "friday",  "saturday",
        "sunday",    "january", "february", "march",    "april",   "may",       "june",     "july",    "august",
        "september", "october", "november", "december", "summit",  "we",        "you",      "jingle",  "english",
        "xep",       "muc",     "day",      "everyone", "all",     "cet",       "utc",      "twitter", "mastodon",
        "github",    "room",    "rooms",    "both",     "jitsi",   "zoom",      "rfc"};
    const Span span{tokens_[first].span.begin, tokens_[end - 1].span.end};
    if (IsOneOf(Word(first), kNames) && end - first <= 2) return true;
    if (end - first == 1 && IsVenueHead(Word(first)) && Word(first) != "kulturhaus") return true;
    // A conference, by its name or with it in brackets behind: "the European Meeting of Developers (EMD)".
    for (const Span& event : events_)
      if (event.begin < span.end + 3 && span.begin < event.end) return true;
    if (Generic(first, end) || IsOneOf(Word(end - 1), {"meeting", "conference", "congress", "convention", "days", "con",
                                                       "festival", "fest", "event", "sprint", "meetup", "hackathon"}))
      return true;
    const std::string name = CollapseSpaces(text_.substr(span.begin, span.size()));
    if (end - first > 1 && EndsLikeEvent(Word(end - 1))) return true;  // "on the premises of Webcamp 2031"
    if (KeepsArticle(first) && KindOfPlace(name.substr(4)) != PlaceKind::kUnknown) return true;
    if (KindOfPlace(name) != PlaceKind::kUnknown || LooksLikeAddress(name) || LooksLikeStreet(name)) return true;
    // A town with a word that only qualifies it, or "Belgium and Germany", is no venue.
    return end - first == 1 && name.size() < 3;
  }

  /// "Conference Room at the Hotel": nothing but common nouns.
  bool Generic(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (!IsCommonHouseWord(Word(i))) return false;
    return true;
  }

  std::string AddressBehind(std::size_t end) const {
    static const Words kQuotes = {"'", "\"", "*", "\xE2\x80\x99", "\xE2\x80\x9D", "\xC2\xBB"};
    if (IsOneOf(Word(end), kQuotes) && Word(end + 1) == ",") ++end;  // "Locaux Motiv', 10 bis rue Jangot"
    if (end >= tokens_.size()) return {};
    static const Words kLeads = {",", "at", "(", "-", "/"};
    const bool line =
        text_.substr(tokens_[end - 1].span.end, tokens_[end].span.begin - tokens_[end - 1].span.end).find('\n') !=
        std::string_view::npos;
    std::size_t begin = tokens_[end].span.begin;
    if (!line && Word(end) == "in" && Capital(end + 1) && Word(end + 2) == "(")
      return AddressAtBegin(text_.substr(tokens_[end + 2].span.end));  // "the Elk office in Diegem (Pegasuslaan 6)"
    if (!line) {
      if (!IsOneOf(Word(end), kLeads)) return {};
      begin = tokens_[end].span.end;
      // "the Free University of Brussels (ULB), avenue Franklin D. Roosevelt 50": a short form in brackets.
      if (Word(end) == "(" && Capital(end + 1) && Word(end + 2) == ")" && Word(end + 3) == ",")
        begin = tokens_[end + 3].span.end;
    }
    const std::string address = AddressAtBegin(text_.substr(begin));
    return address.empty() && !line && Word(end) == "," ? BareStreet(end) : address;
  }

  /// "Strathmore University, Ole Sangale Road, took us in": a street without a number, set off by commas behind what
  /// says of itself that it is a house.
  std::string BareStreet(std::size_t comma) const {
    if (!(IsVenueHead(Word(comma - 1)) || (comma > 1 && IsVenueHead(Word(comma - 2))))) return {};
    std::size_t end = comma + 1;
    while (end < comma + 6 && Capital(end)) ++end;
    if (end < comma + 3 || Word(end) != ",") return {};
    const std::string street = CollapseSpaces(
        text_.substr(tokens_[comma + 1].span.begin, tokens_[end - 1].span.end - tokens_[comma + 1].span.begin));
    return LooksLikeStreet(street) ? street : std::string();
  }

  /// A name that is introduced counts where it stands firmly, or is said to be a house.
  std::size_t Add(std::size_t first, std::size_t end, bool introduced, bool house = false) {
    while (first + 1 < end && !KeepsArticle(first) && (Word(first) == "the" || Word(first) == "our"))
      ++first;  // at the begin of a sentence
    VenueMention venue;
    venue.span = {tokens_[first].span.begin, tokens_[end - 1].span.end};
    venue.address = AddressBehind(end);
    venue.room = NamesRoomOnly(first, end);
    venue.told = (HasHead(first, end) && end - first >= 2) || !venue.address.empty();
    if (!venue.told && !house && !(introduced && (StandsFirmly(first, end) || NamesSalon(first, end)))) return first;
    found_.push_back(std::move(venue));
    return end;
  }

  /// "Hall of Mirrors", "Salle Rouge", "Room Ada": what may be but a part of the house.
  bool NamesRoomOnly(std::size_t first, std::size_t end) const {
    static const Words kRooms = {"hall", "room", "salle", "sala", "saal", "zaal", "salon", "auditorium"};
    return end - first >= 2 && (IsOneOf(Word(first), kRooms) || (Word(end - 1) == "room" && Capital(end - 1)));
  }

  /// "in the Salle Rouge": what no town or language is called.
  bool NamesSalon(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (Word(i) == "of") return false;
    return end - first >= 2 && Capital(first + 1) && IsOneOf(Word(first), {"salle", "sala", "zaal", "salon"});
  }

  /// A name that says nothing of itself is a venue after "at the", after a verb and "at", when it is linked or made of
  /// several words. After "in" stand towns and languages too.
  bool StandsFirmly(std::size_t first, std::size_t end) const {
    if (KeepsArticle(first)) return true;
    std::size_t before = first - 1;
    const bool article = IsNameArticle(Word(before));
    while (before > 0 && IsNameArticle(Word(before))) --before;
    if (Word(before) == "in" || Word(before) == "within" || Word(before) == "(") return false;
    static const Words kVerbs = {"happens", "happen",   "happened", "meets",    "gathers", "is",
                                 "was",     "met",      "meet",     "held",     "be",      "place",
                                 "gather",  "gathered", "convene",  "convened", "hosted"};
    const bool verb = before > 0 && IsOneOf(Word(before - 1), kVerbs);
    // "the offices of Isode"
    const bool lent =
        Word(before) == "of" && before > 0 && IsOneOf(Word(before - 1), {"office", "offices", "premises"});
    return article || verb || NamesVenueBefore(before) || lent || end - first >= 2 || LinkAt(first) != nullptr;
  }

  std::string_view text_;
  const std::vector<Link>& links_;
  std::vector<Token> tokens_;
  std::vector<Span> events_;
  std::vector<VenueMention> found_;
};

}  // namespace

std::vector<VenueMention> FindVenues(std::string_view text, const std::vector<Link>& links) {
  return Finder(text, links).Find();
}

}  // namespace summit
