#include "core/extract/host_weights.h"

#include <algorithm>
#include <string_view>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/gazetteer.h"
#include "core/extract/giver_names.h"
#include "core/extract/host_names.h"
#include "core/extract/hosting_words.h"
#include "core/extract/meeting_words.h"
#include "core/extract/names.h"
#include "core/extract/proper_names.h"
#include "core/extract/venue_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr int kEnough = 4;
constexpr std::size_t kMostHosts = 2, kReach = 12, kLongestAside = 18;  // words

struct Candidate {
  std::string name;
  std::size_t first = 0, end = 0;  // tokens
  bool linked = false;
  bool person = false;   // looks like one
  bool place = false;    // stands behind "at" or "in"
  bool refused = false;  // a house that anybody may rent
  int weight = 0;
};

/// Not to be copied: the words refer to its tokens.
class HostWeigher {
 public:
  HostWeigher(const Reading& reading, const Passage& passage)
      : reading_(reading),
        passage_(passage),
        text_(reading.TextOf(passage)),
        tokens_(Tokenize(text_)),
        words_(tokens_) {
    for (const Link& link : reading.BlockOf(passage).links)
      if (link.begin >= passage.span.begin && link.end <= passage.span.end)
        links_.push_back({link.begin - passage.span.begin, link.end - passage.span.begin, link.url});
    for (std::size_t i = 0; i < tokens_.size(); ++i)
      if (words_.IsHosting(i) || words_.IsLending(i)) hostings_.push_back(i);
  }

  HostWeigher(const HostWeigher&) = delete;
  HostWeigher& operator=(const HostWeigher&) = delete;

  std::vector<std::string> Find() const {
    if (TellsOfAnother()) return {};
    std::vector<Candidate> names = Candidates();
    if (names.empty() && !hostings_.empty() && Word(0) == "they") return NamedBefore();
    if (hostings_.empty()) return WithRoomBehind(names);
    for (Candidate& name : names) name.weight = Weight(name);
    if (Candidate* sole = Sole(names)) sole->weight = std::max(sole->weight, kEnough);
    ShareWithNeighbours(names);
    std::vector<std::string> hosts;
    for (const Candidate& name : names)
      if (name.weight >= kEnough && !name.refused && hosts.size() < kMostHosts) hosts.push_back(name.name);
    return hosts;
  }

 private:
  const std::string& Word(std::size_t i) const { return WordAt(tokens_, i); }
  bool Capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }
  bool Touches(std::size_t i) const {
    return i > 0 && i < tokens_.size() && tokens_[i - 1].span.end == tokens_[i].span.begin;
  }

  /// "Our thanks belong to A. | They gave us a room": the one name at the end of the sentence before.
  std::vector<std::string> NamedBefore() const {
    const auto index = static_cast<std::size_t>(&passage_ - reading_.passages.data());
    if (index == 0 || index >= reading_.passages.size()) return {};
    const Passage& before = reading_.passages[index - 1];
    if (before.block != passage_.block || before.ref != passage_.ref) return {};
    const HostWeigher weigher(reading_, before);
    const std::vector<Candidate> names = weigher.Candidates();
    if (names.empty() || names.back().refused || names.back().person || names.back().end + 1 < weigher.tokens_.size())
      return {};
    return {names.back().name};
  }

  /// "thanks to A (coffee), B (lecture room)", "B: the room.": the room alone is what the name is told for.
  std::vector<std::string> WithRoomBehind(const std::vector<Candidate>& names) const {
    std::vector<std::string> hosts;
    for (const Candidate& name : names) {
      const bool thanked = Word(name.end) == "(" && HasAnyPhrase(passage_.folded, {"thank", "thanks"});
      if (!thanked && !(name.first == 0 && Word(name.end) == ":")) continue;
      std::size_t i = name.end + 1;
      while (i < name.end + 5 && !words_.IsRoom(i) && tokens_.size() > i && tokens_[i].word && !Capital(i)) ++i;
      if (words_.IsRoom(i) && (IsOneOf(Word(i + 1), {")", "."}) || i + 1 >= tokens_.size()) &&
          hosts.size() < kMostHosts)
        hosts.push_back(name.name);
    }
    return hosts;
  }

  /// Another time, or another gathering than the Summit: a meal, a party, somebody's talk.
  bool TellsOfAnother() const {
    const bool summit = std::any_of(passage_.events.begin(), passage_.events.end(),
                                    [](const EventMention& event) { return event.kind == EventKind::kSummit; });
    if (TellsOfOtherTimes(passage_.folded) && !summit) return true;
    static const Words kOther = {
        "next year",  "last year",   "looking for a host", "need a host",   "may host",    "might host",
        "could host", "would host",  "want to host",       "wants to host", "cannot host", "could not host",
        "not host",   "no host",     "could not offer",    "cannot offer",  "was down",    "is down",
        "neither",    "nor the host"};
    return HasAnyPhrase(passage_.folded, kOther);
  }

  std::vector<Candidate> Candidates() const {
    std::vector<Candidate> names;
    for (const ProperName& name : FindProperNames(text_, tokens_, links_)) {
      Candidate found{{}, name.first, name.end, name.link != nullptr};
      while (found.first + 1 < found.end && name.link == nullptr && OpensBefore(found.first)) ++found.first;
      // "The rooms of | Elk Labs"
      while (found.first + 1 < found.end && name.link == nullptr && !Capital(found.first)) ++found.first;
      if (name.link == nullptr && !Capital(found.first)) continue;
      if (name.link == nullptr && found.first == 0 && found.end == 1 && !OpensAsSubject(tokens_)) continue;
      // "our host (Bibliothèque nationale)": all that the brackets hold.
      if (found.first > 0 && Word(found.first - 1) == "(" && Word(found.end + 1) == ")" && tokens_[found.end].word)
        ++found.end;
      // "Elknet.net"
      if (found.end + 1 < tokens_.size() && Word(found.end) == "." && Touches(found.end) && Touches(found.end + 1) &&
          !Capital(found.end + 1))
        found.end += 2;
      // "Elk Club e.V."
      if (Word(found.end) == "e" && Word(found.end + 1) == "." && Word(found.end + 2) == "v") found.end += 4;
      found.end = std::min(found.end, tokens_.size());
      TakeName(std::move(found), names);
    }
    AddSmallNames(names);
    return names;
  }

  void TakeName(Candidate found, std::vector<Candidate>& names) const {
    const Span span{tokens_[found.first].span.begin, tokens_[found.end - 1].span.end};
    found.name = WithoutKind(WithoutBuilding(CollapseSpaces(text_.substr(span.begin, span.size()))));
    for (const EventMention& event : passage_.events)
      if (event.span.begin - passage_.span.begin < span.end && span.begin < event.span.end - passage_.span.begin)
        return;
    // "metro station | Elk Square", "[The post](...) names no host", "an interim meeting of the XMPP Working Group"
    if ((found.first > 0 && IsOneOf(Word(found.first - 1), {"station", "stop", "metro"})) ||
        IsOneOf(Word(found.first), {"xmpp", "ietf"}) || IsAnother(found) ||
        (found.end > found.first + 1 && IsNameArticle(Word(found.first)) && !Capital(found.first + 1)))
      return;
    std::size_t lead = found.first;
    while (lead > 0 && IsNameArticle(Word(lead - 1))) --lead;
    found.place = lead > 0 && IsOneOf(Word(lead - 1), {"at", "in", "inside", "@", "near", "within"});
    found.person = LooksLikeFullName(found.name) && !LooksLikeCompany(found.name);
    static const Words kNone = {"fosdem", "xmpp",    "jabber", "jitsi", "summit", "xsf",          "wiki",
                                "board",  "council", "utc",    "cet",   "cest",   "bigbluebutton"};
    const bool free = HasAnyPhrase(passage_.folded, {"for nothing", "for free", "free of charge", "without rent",
                                                     "no rent", "without charge", "without asking", "gratis"});
    // "The Elk Café was our host": said in so many words.
    const bool said = IsOneOf(Word(found.end), {"was", "is", "were", "are"}) && Word(found.end + 1) == "our" &&
                      IsOneOf(Word(found.end + 2), {"host", "hosts"});
    found.refused = !said && IsNoHost(found.name, free);
    const bool rented = found.refused && HasHouseWord(found);
    const bool code = found.name.size() <= 4 && found.name.find_first_of("0123456789") != std::string::npos;
    if ((found.refused && !rented) || (IsOneOf(Word(found.first), kNone) && found.end == found.first + 1) || code ||
        (!found.linked && LooksLikeStreet(found.name)) || IsStreetWord(Word(found.first)) ||
        BehindNumber(found.first) || !CountryOfAdjective(found.name).empty() || found.name.size() < 2)
      return;
    names.push_back(std::move(found));
  }

  /// "and not | Elk as announced", "Jane from the host", "rue | Saint-Urbain": not who has us.
  bool IsAnother(const Candidate& name) const {
    if (name.first > 0 && (Word(name.first - 1) == "not" || IsStreetWord(Word(name.first - 1)))) return true;
    if (IsOneOf(Word(name.end - 1), {"station", "airport"})) return true;
    for (std::size_t back = 2; back <= 4 && back <= name.first; ++back)  // "for the dinner at the | Elk"
      if (IsOneOf(Word(name.first - back), {"dinner", "lunch", "breakfast"}) && Word(name.first - back + 1) == "at")
        return true;
    return IsOneOf(Word(name.end), {"from", "of"}) &&
           (words_.IsHosting(name.end + 1) || (name.end + 2 < tokens_.size() && words_.IsHosting(name.end + 2))) &&
           !Capital(name.end + 1);
  }

  /// "39 allées | Jules-Guesde": the begin of an address.
  bool BehindNumber(std::size_t i) const {
    for (std::size_t back = 1; back <= 2 && back <= i; ++back)
      if (Word(i - back).find_first_not_of("0123456789") == std::string::npos && Word(i - back).size() <= 3)
        return back == 1 || !IsOneOf(Word(i - 1), {"is", "was", "are", "were", "by", "the", "at"});
    return false;
  }

  bool HasHouseWord(const Candidate& name) const {
    for (std::size_t i = name.first; i < name.end; ++i)
      if (IsVenueHead(Word(i))) return true;
    return false;
  }

  /// Words with a capital only because they open the sentence: "Our", "The", "Thanks".
  bool OpensBefore(std::size_t i) const {
    static const Words kOpen = {"the", "our",  "a",       "an", "thanks", "thank", "for",
                                "as",  "both", "without", "it", "at",     "with",  "from"};
    return i == 0 && IsOneOf(Word(i), kOpen);
  }

  /// "goodbytes.be", "c-base", "hsmr hosted the event": names in small letters, told by a sign inside or by the verb.
  void AddSmallNames(std::vector<Candidate>& names) const {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (tokens_[i].capital || !tokens_[i].word || (i > 0 && tokens_[i - 1].capital) ||
          Word(i).find_first_of("0123456789") == 0)
        continue;
      std::size_t end = i + 1;
      if (!Touches(i) && (Word(end) == "." || Word(end) == "-") && Touches(end) && Touches(end + 1) &&
          end + 1 < tokens_.size() && tokens_[end + 1].word && (Word(end) == "." || Word(i).size() == 1))
        end += 2;
      static const Words kKinds = {"hackerspace", "makerspace", "hacklab", "association", "company", "cooperative"};
      static const Words kVerbs = {"hosts", "hosted", "will",  "is",   "was",  "has",
                                   "had",   "lent",   "lends", "gave", "lets", "let"};
      static const Words kPlain = {"we",   "it",   "who", "which", "they",  "she",   "he",
                                   "that", "this", "you", "and",   "where", "there", "what"};
      const bool subject = end == i + 1 && !IsOneOf(Word(i), kPlain) && Word(i).size() > 2 &&
                           IsOneOf(Word(i + 1), kVerbs) &&
                           (i == 0 || words_.Ends(i - 1) || IsOneOf(Word(i - 1), kKinds));
      // "To hsmr for having us"
      const bool thanked = end == i + 1 && i > 0 && IsOneOf(Word(i - 1), {"to", "thank"}) && Word(i + 1) == "for" &&
                           i + 2 < tokens_.size() && words_.IsHosting(i + 2) &&
                           !IsOneOf(Word(i), {"you", "them", "all"});
      if (end == i + 1 && !subject && !thanked) continue;
      TakeName({{}, i, end}, names);
      i = end - 1;
    }
    std::sort(names.begin(), names.end(), [](const Candidate& a, const Candidate& b) { return a.first < b.first; });
  }

  int Weight(const Candidate& name) const {
    int weight = 0;
    if (name.refused) return weight;
    for (const std::size_t at : hostings_) {
      if (at >= name.first && at < name.end) continue;
      if (at >= name.end ? IsSubjectOf(name, at) || IsInAsideOf(name, at) || IsThankedFor(name, at)
                         : IsAgentOf(name, at))
        weight = 5;
    }
    return weight;
  }

  /// "A, the firm behind B, is so kind as to | host": nothing but small words, and no other subject, between.
  bool IsSubjectOf(const Candidate& name, std::size_t at) const {
    std::size_t i = name.end;
    if (at > i + kReach + kLongestAside) return false;
    if (name.place && (name.first < 2 || Word(i) != ",")) return false;
    if (Word(i) == "(")
      while (i < tokens_.size() && Word(i++) != ")") {
      }
    if (Word(i) == ",") {
      std::size_t close = i + 1;
      while (close < at && close < i + kLongestAside && Word(close) != ",") ++close;
      if (Word(close) == "," && close < at) i = close + 1;
    }
    if (at > i + kReach) return false;
    static const Words kOthers = {"we", "they", "he", "she", "i", "you", "and", "by", "while", "of", "from"};
    for (; i < at; ++i)
      if (Capital(i) || words_.Ends(i) || IsOneOf(Word(i), kOthers) ||
          (Word(i) == "," && Word(i + 1) != "who" && Word(i + 1) != "which"))
        return false;
    return Word(at + 1) != "by" && !IsOneOf(Word(at), {"thanks", "thank", "indebted", "having"});
  }

  /// "A, in whose rooms we were guests", "A (our host)": the word stands in what is said of the name.
  bool IsInAsideOf(const Candidate& name, std::size_t at) const {
    const bool opens =
        Word(name.end) == "(" ||
        (Word(name.end) == "," && IsOneOf(Word(name.end + 1), {"who", "which", "where", "our", "the", "whose", "in"}));
    if (!opens || at > name.end + kReach) return false;
    for (std::size_t i = name.end + 1; i < at; ++i)
      if (Capital(i) || words_.Ends(i) || Word(i) == ")" || Word(i) == ",") return false;
    return true;
  }

  /// "thanks to A for being such a good host", "A as host".
  bool IsThankedFor(const Candidate& name, std::size_t at) const {
    const std::size_t begin = name.end + (Word(name.end) == "," ? 1 : 0);
    if (!IsOneOf(Word(begin), {"for", "as"}) || at > begin + 8) return false;
    for (std::size_t i = begin + 1; i < at; ++i)
      if (Capital(i) || words_.Ends(i) || IsOneOf(Word(i), {"and", ",", "sponsor"})) return false;
    return true;
  }

  /// "as well as to A for the coffee".
  bool IsThankedForOther(const Candidate& name) const {
    // "The catering is paid by | A"
    if (name.first > 1 && Word(name.first - 1) == "by" && IsOneOf(Word(name.first - 2), {"paid", "covered"}))
      return true;
    if (!IsOneOf(Word(name.end), {"for", "who", "which"})) return false;
    for (std::size_t i = name.end + 1; i < name.end + 7 && !words_.Ends(i); ++i)
      if (words_.IsHosting(i)) return false;
    if (Word(name.end) == "for") return !words_.IsReasonRoom(name.end + 1);
    // "to A, who made sure that we had food"
    for (std::size_t i = name.end + 1; i < tokens_.size() && !words_.Ends(i); ++i)
      if (words_.IsRoom(i) || words_.IsHosting(i) || words_.IsLending(i)) return false;
    return true;
  }

  /// "hosted this year by the people of A", "our host, the A", "the host of the Summit was A", "indebted to A".
  bool IsAgentOf(const Candidate& name, std::size_t at) const {
    if (name.first > at + kReach) return false;
    std::size_t lead = name.first;
    for (std::size_t i = at + 1; i < name.first; ++i)
      if (words_.Ends(i) || IsOneOf(Word(i), {"we", "they", "he", "she", "you", "and", "but", "while", "with"}))
        return false;
    static const Words kPeople = {"people", "folks", "friends", "team", "crew",    "colleagues", "staff",
                                  "good",   "kind",  "nice",    "dear", "hackers", "our",        "members"};
    while (lead > at + 1 &&
           (IsNameArticle(Word(lead - 1)) || IsOneOf(Word(lead - 1), kPeople) ||
            (lead > at + 2 && IsOneOf(Word(lead - 1), {"of", "at", "from"}) && IsOneOf(Word(lead - 2), kPeople))))
      --lead;
    const std::string& by = Word(lead - 1);
    const bool noun = IsOneOf(Word(at), {"host", "hosts"}) && !(at > 0 && IsOneOf(Word(at - 1), {"to", "will", "can"}));
    if (noun)
      return lead == at + 1 ? name.first > 1
                            : IsOneOf(by, {"is", "was", "are", "were", "be", ":", "again", "called"}) ||
                                  (lead == at + 2 && IsOneOf(by, {"(", ",", "from", "at"}));
    if (IsOneOf(Word(at), {"indebted", "thank", "thanks", "grateful", "thankful", "owe"}))
      return (by == "to" || by == "thank") && !IsThankedForOther(name);
    if (IsOneOf(Word(at), {"guests", "guest", "courtesy", "generosity"})) return IsOneOf(by, {"of", "at", "with"});
    if (Word(at) == "hospitality") return IsOneOf(by, {"of", "at", "to"}) && !IsThankedForOther(name);
    return by == "by" || (by == "from" && Word(at) != "hosting");
  }

  /// The only name that can be meant; a person, or a place where others stand, only where there is nobody else.
  Candidate* Sole(std::vector<Candidate>& names) const {
    if (std::any_of(names.begin(), names.end(), [](const Candidate& name) { return name.weight >= kEnough; }))
      return nullptr;
    for (const bool strict : {true, false}) {
      Candidate* sole = nullptr;
      std::size_t count = 0;
      for (Candidate& name : names)
        if (!(strict && (name.person || name.place)) && !IsThankedForOther(name)) sole = &name, ++count;
      if (count == 1) return sole;
      if (count > 1) return nullptr;
    }
    return nullptr;
  }

  /// "by A and | B".
  void ShareWithNeighbours(std::vector<Candidate>& names) const {
    for (std::size_t i = 1; i < names.size(); ++i) {
      Candidate &a = names[i - 1], &b = names[i];
      const std::size_t gap = b.first - a.end;
      const bool joined =
          gap >= 1 && gap <= 2 && IsOneOf(Word(a.end), {"and", "&"}) && (gap == 1 || Word(a.end + 1) == "the");
      // "A hosted the first day, B the second one".
      bool other_day = Word(b.end) == "the" && IsOneOf(Word(b.end + 1), {"second", "other", "first"}) &&
                       IsOneOf(Word(b.first - 1), {",", "and"});
      // "A hosted us on Thursday and B on Friday"
      static const Words kDays = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
      other_day = other_day ||
                  (Word(b.end) == "on" && IsOneOf(Word(b.end + 1), kDays) && IsOneOf(Word(b.first - 1), {",", "and"}));
      if (joined || ((other_day || IsOfOtherDay(a, b)) && a.weight >= kEnough))
        a.weight = b.weight = std::max(a.weight, b.weight);
    }
  }

  /// "hosted by A, day two | by B".
  bool IsOfOtherDay(const Candidate& a, const Candidate& b) const {
    static const Words kBetween = {",", "and", "day", "two", "the", "second", "other", "one", "on", "friday", "by"};
    if (Word(b.first - 1) != "by") return false;
    for (std::size_t i = a.end; i < b.first; ++i)
      if (!IsOneOf(Word(i), kBetween)) return false;
    return true;
  }

  const Reading& reading_;
  const Passage& passage_;
  std::string_view text_;
  std::vector<Token> tokens_;
  HostingWords words_;
  std::vector<Link> links_;
  std::vector<std::size_t> hostings_;  // tokens
};

}  // namespace

std::vector<std::string> WeighHosts(const Reading& reading, const Passage& passage) {
  return HostWeigher(reading, passage).Find();
}

}  // namespace summit
