#include "core/extract/hosting_words.h"

#include "core/base/ascii.h"
#include "core/base/one_of.h"
#include "core/extract/host_names.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t kReach = 12;  // words

}  // namespace

const std::string& HostingWords::Word(std::size_t i) const { return WordAt(tokens_, i); }

bool HostingWords::IsHosting(std::size_t i) const {
  if (tokens_[i].capital && i > 0 && !IsOneOf(Word(i - 1), {":", "*", "."})) return false;
  if (Word(i) == "guests" || Word(i) == "guest")
    return IsOneOf(Word(i + 1), {"of", "at", "this", "again", "for", "with"}) || Word(i - 1) == "as";
  if (Word(i) == "having" && Word(i + 1) == "us") return true;
  if (IsOneOf(Word(i), {"received", "receives", "welcomed", "welcomes", "accommodated", "sheltered"}) &&
      IsOneOf(Word(i + 1), {"by", "us"}))
    return true;
  // "thank you for letting us in"
  if (IsOneOf(Word(i), {"letting", "let", "lets", "taking", "took", "takes"}) && Word(i + 1) == "us" &&
      Word(i + 2) == "in" &&
      (i + 3 >= tokens_.size() || IsOneOf(Word(i + 3), {".", "!", ",", "once", "again", "for", "and"})))
    return true;
  // "we also hosted a lounge", "the XSF will host a dinner": whoever hosts there, it is not another who has us.
  static const Words kBetween = {"also", "will", "again", "have", "has", "had", "can", "could", "would", "jointly"};
  std::size_t subject = i;
  while (subject > 0 && IsOneOf(Word(subject - 1), kBetween)) --subject;
  if (subject > 0 && IsOneOf(Word(subject - 1), {"we", "xsf", "i"}) && IsOneOf(Word(i), {"host", "hosted", "hosts"}))
    return false;
  if (IsOneOf(Word(i), {"host", "hosts"}) && subject > 0 && Word(subject - 1) == "they" && Ends(i + 1)) return false;
  static const Words kHost = {"host", "hosts", "hosted", "hosting", "housed", "sheltered", "hospitality"};
  static const Words kBehind = {"name",        "names",      "key",       "file",         "header",
                                "meta",        "provider",   "providers", "company",      "firm",
                                "cooperative", "collective", "business",  "coop",         "service",
                                "services",    "platform",   "on",        "organisation", "organization"};
  if (!IsOneOf(Word(i), kHost) || IsOneOf(Word(i + 1), kBehind)) return false;
  return !(i > 1 && Word(i - 1) == "-" && IsOneOf(Word(i - 2), {"self", "web"})) && !HostsAnotherThing(tokens_, i);
}

bool HostingWords::IsRoom(std::size_t i) const {
  static const Words kRooms = {"room",     "rooms",    "hall",     "halls",      "auditorium", "space",    "spaces",
                               "premises", "office",   "offices",  "building",   "basement",   "floor",    "house",
                               "doors",    "roof",     "location", "venue",      "facilities", "loft",     "attic",
                               "cellar",   "library",  "lounge",   "classroom",  "classrooms", "studio",   "theatre",
                               "canteen",  "workshop", "lab",      "laboratory", "campus",     "cafeteria"};
  // "has given us a home"
  if (Word(i) == "home" && i > 1 && Word(i - 1) == "a") return true;
  return IsOneOf(Word(i), kRooms) && !(Capital(i) && i > 0);
}

bool HostingWords::IsLending(std::size_t i) const {
  static const Words kLends = {"lend",     "lends",      "lent",       "lending",   "gave",     "give",      "gives",
                               "giving",   "given",      "let",        "lets",      "letting",  "offered",   "offers",
                               "offering", "offer",      "provide",    "provided",  "provides", "providing", "opened",
                               "opens",    "open",       "opening",    "available", "disposal", "use",       "using",
                               "indebted", "thank",      "thanks",     "grateful",  "thankful", "owe",       "had",
                               "spared",   "cleared",    "reserved",   "placed",    "shared",   "invited",   "took",
                               "courtesy", "generosity", "sponsoring", "came",      "comes",    "made",      "makes"};
  // "in whose rooms", "the rooms were those of", "gave it to us", "put a roof over our heads"
  if (Word(i) == "whose") return IsRoom(i + 1) || IsRoom(i + 2);
  if (Word(i) == "those") return Word(i + 1) == "of" && i < kReach && (IsRoom(0) || IsRoom(1));
  if (Word(i) == "put" || Word(i) == "puts") return Word(i + 1) == "a" && Word(i + 2) == "roof";
  if (IsOneOf(Word(i), {"gave", "lent", "offered"}) && Word(i + 1) == "it" && Word(i + 2) == "to" &&
      Word(i + 3) == "us")
    return RoomBefore(i);
  // "room 12, which A let us have"
  if (IsOneOf(Word(i), {"let", "lets"}) && Word(i + 1) == "us" && IsOneOf(Word(i + 2), {"have", "use"}) &&
      RoomBefore(i))
    return true;
  // "Thanks to A we had a room"
  if (i == 0 && Word(0) == "thanks" && Word(1) == "to" && !Near(i, {"sponsor", "sponsored", "sponsors"}))
    for (std::size_t on = 2; on < tokens_.size() && !Ends(on) && Word(on) != "for"; ++on)
      if (IsOneOf(Word(on), {"we", "our", "event"}))
        for (std::size_t room = on; room < on + 9 && !Ends(room); ++room)
          if (IsRoom(room)) return true;
  if (!IsOneOf(Word(i), kLends)) return false;
  const bool ours = Near(i, {"us", "we", "our", "summit", "meeting", "xsf", "days"}) || Word(i) == "available" ||
                    Word(i) == "courtesy" || (Word(i) == "provided" && Word(i + 1) == "the" && IsRoom(i + 2)) ||
                    (i < kReach && (IsRoom(0) || IsRoom(1)));
  static const Words kPays = {"pay", "pays", "paid", "paying", "\xE2\x82\xAC", "eur", "gbp", "usd", "money", "costs"};
  static const Words kThanks = {"indebted", "thank", "thanks", "grateful", "thankful", "owe"};
  if (!(ours || IsOneOf(Word(i), kThanks)) || Near(i, kPays)) return false;
  static const Words kTakes = {"had", "took", "reserved", "shared", "invited", "made", "makes"};
  if (IsOneOf(Word(i), kThanks)) return ThanksForRoom();
  if (IsOneOf(Word(i), kTakes) && Word(i + 1) != "us" && !RoomForUs(i)) return false;
  return ChangesHands(i);
}

/// A room stands behind the word as what is given, or before it as what was.
bool HostingWords::ChangesHands(std::size_t i) const {
  for (std::size_t on = i + 1; on < i + 9 && on < tokens_.size() && !Ends(on); ++on) {
    if (IsOneOf(Word(on), {"for", "of", "and", "to"}) && !IsRoom(on + 1) && Word(on) != "of") break;
    if (IsRoom(on)) return true;
  }
  static const Words kPassive = {"given", "lent",     "provided", "offered", "available", "disposal",
                                 "use",   "courtesy", "opened",   "came",    "comes",     "open"};
  if (!IsOneOf(Word(i), kPassive)) return false;
  const bool noun = IsOneOf(Word(i), {"use", "disposal", "available", "courtesy"});
  if (!noun && !IsOneOf(Word(i + 1), {"by", "to", "us", "for", "free", "from", "."})) return false;
  if (Word(i + 1) == "to" && !IsOneOf(Word(i + 2), {"us", "the"})) return false;  // "was given to a working group"
  return RoomBefore(i);
}

/// "The room on floor 27, where everything happened, was at our | disposal".
bool HostingWords::RoomBefore(std::size_t i) const {
  constexpr std::size_t kFar = 18;  // words
  for (std::size_t back = 1; back <= kFar && back <= i && !Ends(i - back); ++back)
    if (IsRoom(i - back)) return true;
  return false;
}

/// "had a room for us", "shared their office with us".
bool HostingWords::RoomForUs(std::size_t i) const {
  for (std::size_t on = i + 1; on < i + 6; ++on)
    if (IsRoom(on) && IsOneOf(Word(on + 1), {"for", "with"}) && Word(on + 2) == "us") return true;
  return false;
}

/// "for the (use of the) room": the reason for the thanks.
bool HostingWords::ThanksForRoom() const {
  for (std::size_t i = 0; i + 2 < tokens_.size(); ++i)
    if (Word(i) == "for" && IsReasonRoom(i + 1)) return true;
  return false;
}

bool HostingWords::IsReasonRoom(std::size_t i) const {
  if (i > 1 &&
      IsOneOf(Word(i - 2), {"pay", "pays", "paid", "money", "eur", "euro", "euros", "usd", "gbp", "\xE2\x82\xAC"}))
    return false;
  static const Words kGives = {"providing",  "lending", "letting", "offering", "giving",   "opening",
                               "sponsoring", "sharing", "making",  "meeting",  "training", "building"};
  for (std::size_t on = i; on < i + 8 && !Ends(on) && Word(on) != "," && Word(on) != "for"; ++on) {
    if (IsRoom(on)) return !IsOneOf(Word(on + 1), {"rent", "hire"});
    const bool figure = !Word(on).empty() && IsDigit(Word(on)[0]);
    if (figure || (Word(on).ends_with("ing") && !IsOneOf(Word(on), kGives))) return false;
  }
  return false;
}

bool HostingWords::Ends(std::size_t i) const { return IsOneOf(Word(i), {".", ";", "!", "?"}) || i >= tokens_.size(); }

/// Within the clause.
bool HostingWords::Near(std::size_t i, const Words& words) const {
  std::size_t at = i;
  while (at > 0 && i - at < kReach && !Ends(at - 1)) --at;
  for (; at < i + kReach && at < tokens_.size() && !(at > i && Ends(at)); ++at)
    if (IsOneOf(Word(at), words)) return true;
  return false;
}

}  // namespace summit
