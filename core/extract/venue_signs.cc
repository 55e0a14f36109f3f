#include "core/extract/venue_signs.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/gazetteer.h"
#include "core/extract/meeting_words.h"
#include "core/extract/place_scope.h"
#include "core/extract/venue_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

const Words kRooms = {"premises",     "walls",      "rooms",     "room",       "hall",  "halls",  "offices",
                      "office",       "building",   "roof",      "floor",      "space", "house",  "campus",
                      "guests",       "guest",      "basement",  "library",    "heart", "wing",   "corner",
                      "headquarters", "facilities", "classroom", "auditorium", "attic", "cellar", "loft"};

bool IsFigure(std::string_view word) {
  return !word.empty() && word.size() <= 3 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

const std::string& VenueSigns::Word(std::size_t i) const { return WordAt(tokens_, i); }

bool VenueSigns::LedByAt(std::size_t begin) const {
  while (begin > 0 && IsNameArticle(Word(begin - 1))) --begin;
  return begin > 0 &&
         (IsOneOf(Word(begin - 1), {"at", "@", "inside"}) || (Word(begin - 1) == "in" && Word(begin) == "the"));
}

bool VenueSigns::MeetsAt(std::size_t begin) const {
  while (begin > 0 && IsNameArticle(Word(begin - 1))) --begin;
  static const Words kMeets = {"be", "are", "is", "were", "was", "meet", "met", "held", "place", "happened", "happens"};
  return begin > 1 && IsOneOf(Word(begin - 1), {"at", "in"}) && IsOneOf(Word(begin - 2), kMeets);
}

bool VenueSigns::OursInSentence() const {
  return NamesOneSummit(passage_) ||
         HasAnyPhrase(passage_.folded, {"we", "us", "our", "everyone", "everybody", "everything", "the meeting",
                                        "the sessions", "the discussions", "the event"});
}

bool VenueSigns::IsOfRoom(std::size_t begin) const {
  while (begin > 0 && IsNameArticle(Word(begin - 1))) --begin;
  return begin > 1 && Word(begin - 1) == "of" && OfRoom(begin) > 0;
}

int VenueSigns::Before(std::size_t begin) const {
  std::size_t i = begin;
  bool article = false;
  while (i > 0 && IsNameArticle(Word(i - 1))) article = article || Word(i - 1) == "the", --i;
  int noun = 0;  // "the municipal centre | Elk": what it is stands before the name
  // "inside the impressive Elk Center", "the hotel Elk"
  const std::size_t reach = i > 0 && IsHouseNoun(Word(i - 1)) && !Capital(i - 1) ? 4 : 2;
  for (std::size_t back = 2; i == begin && back <= reach && back <= begin; ++back) {
    if (Capital(begin - back + 1) || !tokens_[begin - back + 1].word) break;
    if (!IsOneOf(Word(begin - back), {"the", "our", "a", "an"})) continue;
    if (IsHouseNoun(Word(begin - 1))) noun = 3;
    for (i = begin - back + 1; i > 0 && IsNameArticle(Word(i - 1));) article = article || Word(i - 1) == "the", --i;
  }
  return i == 0 ? 0 : std::max(AfterLead(i, article), noun);
}

/// "a room of the | Elk House", "floor 27 of": more where it is in that room that we are.
int VenueSigns::OfRoom(std::size_t i) const {
  std::size_t noun = i - 2;
  if (i > 2 && IsFigure(Word(noun))) --noun;
  if (!IsOneOf(Word(noun), kRooms)) return 0;
  std::size_t at = noun;
  for (std::size_t back = 1; back <= 4 && back <= noun; ++back)
    if (IsOneOf(Word(noun - back), {"in", "at", "inside", "on", "booked", "rented", "reserved", "hired"}))
      at = noun - back;
  const bool sentence = at < noun || (noun < 3 && OursInSentence());
  return 4 + (sentence && OursInSentence());
}

/// What the word before the token `i`, at which a name begins with its article, says.
int VenueSigns::AfterLead(std::size_t i, bool article) const {
  const std::string& lead = Word(i - 1);
  const std::string& before = i > 1 ? Word(i - 2) : Word(tokens_.size());
  if (IsOneOf(lead, {"filled", "occupied", "populated"})) return 3;
  const bool takes_us = before == "us" && i > 2 && IsOneOf(Word(i - 3), {"booked", "put", "placed", "taken", "moved"});
  if (takes_us && IsOneOf(lead, {"in", "into", "at", "inside"})) return 5;
  if (lead == "at" || lead == "@" || lead == "inside")
    return (article ? 4 : 3) + 2 * IsOneOf(before, kRooms) + (before == "time" && OursInSentence());
  if (lead == "in" || lead == "within") return (article ? 3 : 1) + 2 * IsOneOf(before, kRooms);
  static const Words kTakes = {"use",   "used",     "using",   "booked",    "rented",   "hired",
                               "chose", "chosen",   "picked",  "got",       "found",    "took",
                               "taken", "reserved", "secured", "organised", "organized"};
  if (IsOneOf(lead, kTakes)) return (article ? 4 : 2) + IsOneOf(before, {"we", "had", "have"});
  if (lead == "into" && before.starts_with("mov")) return 5;
  if (lead == "on" && IsOneOf(before, {"settled", "decided", "agreed", "settle"})) return 5;
  if (lead == "of" && i > 1) {
    if (const int of = OfRoom(i); of > 0) return of;
  }
  static const Words kGoes = {"way",  "back",  "invited", "moved", "returned",  "came", "return",
                              "move", "moves", "it",      "went",  "travelled", "find", "found"};
  if (lead == "to" && IsOneOf(before, kGoes)) return 2;
  // "which brought us to the Muntpunt"
  if (lead == "to" && before == "us" && i > 2 && IsOneOf(Word(i - 3), {"brought", "brings", "took", "takes", "led"}))
    return 3;
  static const Words kIs = {"is", "be", "was", "called", ":"};
  if (IsOneOf(lead, kIs))
    for (std::size_t back = 2; back <= 9 && back <= i; ++back)
      if (IsPlaceNoun(Word(i - back)) || (Word(i - back) == "hotel" && Word(i - back - 1) == "the")) return 5;
  // "this time it was Muntpunt, the library"
  if (before == "it" && IsOneOf(lead, {"is", "was"}) && HasAnyPhrase(passage_.folded, {"this time", "this year"}))
    return 3;
  // "not in the usual place, but the Mill", behind a word for a place
  if (lead == "but" &&
      HasAnyPhrase(passage_.folded, {"venue was not", "venue is not", "venue will not", "not at", "not in"}))
    return 5;
  if (lead == "at" && i == 1 && AnswersWhere()) return 5;
  if (lead == "?" && i == 2 && IsPlaceNoun(before)) return 5;
  if (lead == "by" && IsOneOf(before, {"hosted", "received", "welcomed", "housed", "sheltered"})) return 2;
  return 0;
}

/// "Where did it all happen? | At the Mill."
bool VenueSigns::AnswersWhere() const {
  const std::string before = FoldLine(std::string_view(reading_.BlockOf(passage_).text).substr(0, passage_.span.begin));
  const std::size_t where = before.rfind("where ");
  return where != std::string::npos && before.find_last_of("?") + 2 >= before.size() && before.size() > where + 6 &&
         !HasAnyPhrase(before.substr(where), {"eat", "sleep", "stay", "dinner", "next"});
}

bool VenueSigns::IsSamePlace(std::size_t begin) const {
  while (begin > 0 && IsNameArticle(Word(begin - 1))) --begin;
  static const Words kPlaces = {"place", "building", "house", "venue", "location", "hotel", "rooms"};
  return begin > 2 && IsOneOf(Word(begin - 1), {",", "(", ":", "-", "\xE2\x80\x93"}) &&
         IsOneOf(Word(begin - 2), kPlaces) && Word(begin - 3) == "same" &&
         !HasAnyPhrase(passage_.folded, {"last year", "previous", "years ago", "ate", "eat"});
}

bool VenueSigns::IsAmongDays(std::size_t begin, std::size_t end) const {
  if (LooksLikeSentence(text_) && !NamesOneSummit(passage_)) return false;
  // Within a line of days and towns.
  static const Words kVerbs = {"is",   "are", "was",  "were", "will", "held", "met",    "takes",  "took", "has",
                               "have", "had", "meet", "be",   "we",   "our",  "please", "follow", "you",  "follows"};
  const bool verb =
      std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) { return IsOneOf(token.folded, kVerbs); });
  const bool others = std::any_of(passage_.events.begin(), passage_.events.end(), [](const EventMention& event) {
    return event.kind == EventKind::kSide || event.kind == EventKind::kConference;
  });
  if (verb || (others && NamesOneSummit(passage_))) return false;
  const bool alone = begin == 0 && end + 1 >= tokens_.size();
  const bool by_commas = begin > 0 && Word(begin - 1) == "," && NamesOneSummit(passage_);
  if (by_commas) return true;
  if (!alone) return false;
  // "London. 13 and 14 September. | Elk House.": the sentence before is nothing but days or a town.
  const auto index = static_cast<std::size_t>(&passage_ - reading_.passages.data());
  if (index == 0 || index >= reading_.passages.size()) return false;
  const Passage& before = reading_.passages[index - 1];
  const std::string_view text = reading_.TextOf(before);
  return before.block == passage_.block && text.size() < 60 && !LooksLikeSentence(text) &&
         (!FindDates(text).empty() || KindOfPlace(text.substr(0, text.find_first_of(".,"))) == PlaceKind::kCity);
}

int VenueSigns::Behind(std::size_t end) const {
  int weight = 0;
  if (IsOneOf(Word(end), {"hackerspace", "makerspace"})) weight += 2;
  // "Elk Hotel, room Ada: that is where the sessions took place"
  const bool head = std::any_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(end),
                                [](const Token& token) { return IsVenueHead(token.folded); });
  if (end < 6 && head && HasAnyPhrase(passage_.folded, {"is where", "was where"}) &&
      HasAnyPhrase(passage_.folded, {"both days", "two days", "discussions", "sessions", "talks", "everything"}))
    weight += 5;
  if (const std::size_t clause = WhereClause(end); clause > end) weight += 5, end = clause;
  if (Word(end) == "," || Word(end) == "-" || Word(end) == "\xE2\x80\x93" || Word(end) == "(") {
    if (IsApposition(end + 1)) weight += 4;
    // "the Mill, a co-working space by the river, | was our home"
    for (std::size_t i = end + 2; Word(end) == "," && weight >= 4 && i < end + 12; ++i)
      if (Word(i) == ",") {
        end = i + 1;
        break;
      }
  }
  if (Word(end) == "in" && KindOfPlace(NameAt(end + 1)) == PlaceKind::kCity) weight += 2;
  // "made it to the Mill | for Summit 33", but not "for FOSDEM"
  if (Word(end) == "for" && HasAnyPhrase(FoldLine(text_.substr(tokens_[end].span.begin, 40)),
                                         {"summit", "two days", "both days", "our meeting", "the meeting"}))
    weight += 3;
  return weight + OwnRooms(end) + ByVerb(BehindWhere(end));
}

/// "Elk | in Berlin (Germany), who gave us their seminar room": whose own room it was.
int VenueSigns::OwnRooms(std::size_t end) const {
  std::size_t i = BehindWhere(end);
  if (i > end && Word(i - 1) == ",") --i;
  if (Word(i) != "," || !IsOneOf(Word(i + 1), {"who", "which", "where"})) return 0;
  bool own = false;
  for (i += 2; i < tokens_.size() && i < end + 20 && !IsOneOf(Word(i), {".", ",", ";", "and"}); ++i) {
    own = own || IsOneOf(Word(i), {"their", "its"});
    if (own && (IsOneOf(Word(i), {"room", "rooms", "hall", "space", "office", "offices", "doors", "library"})))
      return 4;
  }
  return 0;
}

/// "The Mill | in Porto (Portugal)", "Elk | on the Rue des Cerfs": the token behind what tells where the house is.
std::size_t VenueSigns::BehindWhere(std::size_t end) const {
  // "The Model School, Northtown, opens its hall"
  // "Elk, in the building of the station, rents us a room"
  const bool aside = Word(end) == "," && IsOneOf(Word(end + 1), {"in", "at", "near", "next", "opposite", "behind"});
  if (aside || (Word(end) == "," && Capital(end + 1)))
    for (std::size_t i = end + 2; i < end + (aside ? 9 : 5); ++i)
      if (Word(i) == "," && Word(i + 1) != "," && !Capital(i + 1)) return i + 1;
  if (!IsOneOf(Word(end), {"in", "on", "at", "near", "behind", "opposite"})) return end;
  std::size_t i = end + 1;
  while (i < end + 8 && i < tokens_.size() && (Capital(i) || IsOneOf(Word(i), {"the", "de", "du", "des", "la"}))) ++i;
  if (i == end + 1) return end;
  if (Word(i) == "(" && Capital(i + 1))
    for (std::size_t close = i + 2; close < i + 6; ++close)
      if (Word(close) == ")") return close + 1;
  return i;
}

/// "Elk | gives us a home", "Elk | is where we meet", "Elk | was a welcome change".
int VenueSigns::ByVerb(std::size_t end) const {
  static const Words kGives = {"opens",    "opened",   "lends",  "lent",   "hosts",  "hosted",  "welcomes", "welcomed",
                               "houses",   "has",      "gave",   "gives",  "offers", "offered", "let",      "lets",
                               "provides", "provided", "turned", "was",    "is",     "proved",  "will",     "served",
                               "serves",   "can",      "had",    "became", "rents",  "rented"};
  static const Words kPraise = {"change", "choice", "find", "luck", "fit", "doors", "limit", "full"};
  if (!IsOneOf(Word(end), kGives)) return 0;
  for (std::size_t i = end + 1; i < end + 9 && i < tokens_.size() && Word(i) != "." && Word(i) != ","; ++i)
    if ((IsPlaceNoun(Word(i)) || IsHouseNoun(Word(i)) || IsOneOf(Word(i), kPraise)) &&
        !IsOneOf(Word(i - 1), {"take", "takes", "took", "taken"})) {
      if (Word(i) == "where" && i > end + 3) return 0;  // "Below is what we said and where it leads"
      const bool where = Word(i) == "where" && IsOneOf(Word(i + 1), {"we", "it", "everything", "xmpp", "the"});
      const bool rented = IsOneOf(Word(end), {"rents", "rented"}) && Word(end + 1) == "us";
      return where || rented || IsOneOf(Word(i), {"venue", "home", "place", "base", "quarters"}) || Word(i - 1) == "our"
                 ? 5
                 : 3;
    }
  return 0;
}

/// "the Mill, where we meet,", "the Mill, this year's Summit venue": the token behind what tells of the name that the
/// Summit is there; `end` else.
std::size_t VenueSigns::WhereClause(std::size_t end) const {
  if (IsOneOf(Word(end), {"hackerspace", "makerspace"})) ++end;
  if (!IsOneOf(Word(end), {",", "(", "-", "\xE2\x80\x93"})) return end;
  std::size_t close = end + 1;
  bool ours = false, place = false;
  for (; close < tokens_.size() && close < end + 12 && !IsOneOf(Word(close), {",", ")", ".", ";"}); ++close) {
    ours = ours || IsOneOf(Word(close), {"we", "our", "doors", "summit", "year", "xsf", "meeting", "everything"});
    place = place || IsOneOf(Word(close), {"where", "venue", "home"}) ||
            (Word(close) == "which" && IsOneOf(Word(close - 1), {"in", "at"})) ||
            (Word(close) == "place" && Word(close - 1) == "meeting");
  }
  static const Words kOther = {"eat", "ate", "dinner", "sleep", "slept", "lunch", "party", "fosdem", "beer", "drinks"};
  for (std::size_t i = end; i < close; ++i)
    if (IsOneOf(Word(i), kOther)) return end;
  return ours && place ? close + 1 : end;
}

bool VenueSigns::IsApposition(std::size_t i) const {
  if (!IsOneOf(Word(i), {"a", "an", "the", "one", "our", "another", "which"})) return false;
  for (std::size_t j = i + 1; j < i + 9 && j < tokens_.size(); ++j) {
    if (Word(j) == "." || Word(j) == "," || Word(j) == ";") return false;
    if (IsHouseNoun(Word(j))) return true;
  }
  return false;
}

std::string VenueSigns::Clause(std::size_t begin, std::size_t end) const {
  const auto turns = [&](std::size_t i) {
    return IsOneOf(Word(i), {";", "(", ")"}) ||
           (Word(i) == "," && IsOneOf(Word(i + 1), {"and", "but", "while", "whereas", "so"}));
  };
  while (begin > 0 && !turns(begin - 1)) --begin;
  while (end < tokens_.size() && !turns(end)) ++end;
  const std::size_t from = tokens_[begin].span.begin, to = tokens_[end - 1].span.end;
  return FoldLine(text_.substr(from, to - from));
}

std::string VenueSigns::NameAt(std::size_t i) const {
  std::size_t end = i;
  while (Capital(end) && end < i + 3) ++end;
  return end == i
             ? std::string()
             : CollapseSpaces(text_.substr(tokens_[i].span.begin, tokens_[end - 1].span.end - tokens_[i].span.begin));
}

}  // namespace summit
