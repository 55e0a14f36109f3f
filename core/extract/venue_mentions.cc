#include "core/extract/venue_mentions.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/gazetteer.h"
#include "core/extract/labels.h"
#include "core/extract/meeting_words.h"
#include "core/extract/names.h"
#include "core/extract/place_scope.h"
#include "core/extract/proper_names.h"
#include "core/extract/venue_signs.h"
#include "core/extract/venue_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// The names in one passage, and what it says for each.
class PassageWeigher {
 public:
  PassageWeigher(const Reading& reading, std::size_t index, const std::vector<std::string>& hosts)
      : reading_(reading),
        hosts_(hosts),
        index_(index),
        passage_(reading.passages[index]),
        text_(reading.TextOf(passage_)),
        tokens_(Tokenize(text_)),
        signs_(reading, passage_, tokens_) {
    for (const Link& link : reading.BlockOf(passage_).links)
      if (link.begin >= passage_.span.begin && link.end <= passage_.span.end)
        links_.push_back({link.begin - passage_.span.begin, link.end - passage_.span.begin, link.url});
    heading_ = FoldLine(reading.post->sections.empty()
                            ? std::string_view()
                            : std::string_view(reading.post->sections[reading.BlockOf(passage_).section].heading));
  }

  std::vector<WeighedMention> Weigh() const {
    std::vector<WeighedMention> mentions;
    for (const ProperName& name : FindProperNames(text_, tokens_, links_))
      if (!Refused(name)) mentions.push_back(Weighed(name));
    // "c-base": a small letter with a hyphen.
    for (std::size_t i = 0; i + 2 < tokens_.size(); ++i)
      if (tokens_[i].span.size() == 1 && !Capital(i) && tokens_[i].folded[0] >= 'a' &&
          !IsOneOf(Word(i), {"e", "a", "i", "x"}) && Word(i + 1) == "-" && tokens_[i + 2].word &&
          tokens_[i].span.begin + 2 == tokens_[i + 2].span.begin &&
          std::none_of(links_.begin(), links_.end(),
                       [&](const Link& link) { return link.begin == tokens_[i].span.begin; }))
        mentions.push_back(Weighed({i, i + 3, {tokens_[i].span.begin, tokens_[i + 2].span.end}, nullptr}));
    return mentions;
  }

 private:
  const std::string& Word(std::size_t i) const { return WordAt(tokens_, i); }
  bool Capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }
  bool Refused(const ProperName& candidate) const {
    static const Words kNames = {
        "i",         "xmpp",     "xsf",      "monday",   "tuesday", "wednesday", "thursday", "friday",  "saturday",
        "sunday",    "january",  "february", "march",    "april",   "may",       "june",     "july",    "august",
        "september", "october",  "november", "december", "summit",  "summits",   "we",       "you",     "jingle",
        "english",   "xep",      "xeps",     "muc",      "day",     "everyone",  "all",      "cet",     "utc",
        "twitter",   "mastodon", "github",   "jitsi",    "zoom",    "fosdem",    "board",    "council", "wiki",
        "internet",  "jabber",   "rfc",      "ietf",     "thanks",  "thank",     "euro",     "eur",     "usd"};
    const auto [begin, end] = std::pair(candidate.first, candidate.end);
    const Span span = candidate.span;
    if ((IsOneOf(Word(begin), kNames) && end - begin <= 2) || EndsLikeEvent(Word(end - 1))) return true;
    // A label, a room, a street of two names.
    if (Word(end) == ":" || (begin > 0 && IsOneOf(Word(begin - 1), {"room", "rooms", "hall", "saal", "zaal"})) ||
        (begin > 1 && Word(begin - 1) == ":" && IsOneOf(Word(begin - 2), {"room", "rooms", "hall"})) ||
        IsOneOf(Word(end), {"room", "/", "quarter", "district", "neighbourhood", "time", "style"}) ||
        (begin > 0 && Word(begin - 1) == "/"))
      return true;
    if (IsOneOf(Word(begin), {"number", "edition", "no", "below"})) return true;
    // "the Model College, | Northtown, which lends us": its town
    if (begin > 1 && Word(begin - 1) == "," && Word(end) == "," && Capital(begin - 2) && HasHead(begin - 2, begin - 1))
      return true;
    for (const EventMention& event : passage_.events) {
      const Span at{event.span.begin - passage_.span.begin, event.span.end - passage_.span.begin};
      // "the Festival | House"
      const bool house = at.end < span.end && candidate.end > begin + 1 && IsVenueHead(Word(end - 1));
      if (at.begin < span.end && span.begin < at.end && !house) return true;
    }
    const std::string name = CollapseSpaces(text_.substr(span.begin, span.size()));
    // "Malostranské náměstí 25": the begin of an address.
    const std::string address = AddressAtBegin(text_.substr(span.begin, 120));
    if (candidate.link == nullptr && NamesHouse(address.substr(0, address.find(',')))) return true;
    // "The house of Jane Doe": a common noun opens it.
    if (begin == 0 && candidate.link == nullptr && end > 1 && IsNameArticle(Word(0)) && !Capital(1)) return true;
    if (name.size() < (AddressBehind(end).empty() ? 3U : 2U) || IsFoundation(name) || IsStreet(candidate, name) ||
        LooksLikeSentence(name) ||
        (candidate.link == nullptr && LooksLikeAddress(name) &&
         !(begin > 0 && IsOneOf(Word(begin - 1), {"is", "called", "was"}))))
      return true;
    // "There was", "Breakfast in": a word that only opens the sentence.
    if (begin == 0 && end == 1 && candidate.link == nullptr && !Capital(1) && signs_.Before(0) + signs_.Behind(1) < 5 &&
        !signs_.IsAmongDays(0, 1))
      return true;
    if (begin == 0 && IsOneOf(Word(0), {"there", "it", "this", "that", "we", "they", "here", "what"})) return true;
    if (end - begin == 1 && (IsVenueHead(Word(begin)) || IsHouseNoun(Word(begin)))) return true;
    bool only_places = true;  // "Brussels Belgium", "Brazil"
    for (std::size_t i = begin; i < end; ++i)
      only_places = only_places &&
                    (KindOfPlace(text_.substr(tokens_[i].span.begin, tokens_[i].span.size())) != PlaceKind::kUnknown ||
                     !tokens_[i].word || !tokens_[i].capital);
    return only_places || !CountryOfAdjective(name).empty() || KindOfPlace(name) != PlaceKind::kUnknown;
  }

  /// "Rue de la Loi", but neither "Hotel Plaza" nor the house in whose rooms we are.
  bool IsStreet(const ProperName& candidate, const std::string& name) const {
    return LooksLikeStreet(name) && Word(candidate.first) != "hotel" && Word(candidate.end - 1) != "hotel" &&
           !signs_.IsOfRoom(candidate.first);
  }

  WeighedMention Weighed(const ProperName& name) const {
    WeighedMention mention;
    const std::size_t begin = name.first, end = name.end;
    const bool opens = begin == 0 && name.link == nullptr;
    const std::size_t first = opens && end - begin > 1 && IsNameArticle(Word(begin)) ? begin + 1 : begin;
    const Span span{tokens_[first].span.begin, tokens_[end - 1].span.end};
    mention.name = CollapseSpaces(text_.substr(span.begin, span.size()));
    mention.key = Key(mention.name);
    mention.passage = index_;
    const bool same = signs_.IsSamePlace(begin);
    if (!same &&
        (!BelongsToSummit(reading_, text_, passage_, span.begin) || IsOfConference(passage_, text_, span.begin)))
      return mention;
    mention.address = AddressBehind(end);
    const bool instead = IsReplacement(begin, end);
    const int before = signs_.Before(begin), behind = TellsTownOfHouse(tokens_, begin) ? 0 : signs_.Behind(end);
    mention.weight = before + behind + (same ? 5 : 0);
    if (signs_.IsAmongDays(begin, end)) mention.weight += 3;
    const int own_house = OfHost(mention.key, first, end);
    const bool beds = HasAnyPhrase(passage_.folded, {"night", "nights", "block of", "slept", "bed", "beds"});
    const bool sure = !beds && !HasPhrase(passage_.folded, "evening") &&
                      (own_house > 0 || before >= 5 || behind >= 5 || (before > 0 && signs_.MeetsAt(begin)));
    // After a bare "in" stand towns as well.
    const bool town = before == 1 && behind == 0 && name.link == nullptr && !HasHead(first, end);
    if (mention.weight > 0 && !town && before > 0 && (TellsOfWork() || signs_.MeetsAt(begin))) mention.weight += 2;
    if (!instead) mention.weight += own_house;
    if (!mention.address.empty()) mention.weight += 5;
    if (mention.weight > 0 && HasHead(first, end)) mention.weight += 2;
    if (mention.weight > 0 && before >= 3 && signs_.LedByAt(begin) && HoldsSummit()) mention.weight += 2;
    if (mention.weight > 0 && name.link != nullptr) mention.weight += 1;
    if (mention.weight > 0 && !town && TellsTheDays()) mention.weight += 2;
    if (UnderPlaceHeading()) mention.weight += 3;
    if (instead) mention.weight += 5;
    if (((beds || TellsOfStay(reading_, passage_)) && !instead && !sure && !TellsOfBoth(passage_.folded)) ||
        FollowsAside(reading_, passage_) || TellsOfAside(passage_.folded) || IsUndecided(passage_.folded) ||
        (!NamesOneSummit(passage_) && TellsOfMealOrSome(signs_.Clause(begin, end))))
      mention.weight = std::min(mention.weight, 0) - 3;
    if (IsTakenBack(text_, span.begin) || StandsInAside(text_, mention.name)) mention.weight = -6;
    return mention;
  }

  /// The sentence tells of what one does at the Summit: "both days began at nine in the Elk House".
  bool TellsOfWork() const {
    return HasAnyPhrase(passage_.folded, {"both days", "two days", "first day", "second day", "we met", "we meet",
                                          "discussions", "sessions", "the summit itself", "everything", "our meeting",
                                          "meeting room", "the rooms", "talks"});
  }

  /// "the Elk office", "you need a badge to enter Elk", where Elk hosts us: the host's own house.
  int OfHost(const std::string& key, std::size_t first, std::size_t end) const {
    for (const std::string& host : hosts_) {
      if (key == host) {
        const bool inside =
            first > 0 && IsOneOf(Word(first - 1), {"at", "in", "inside", "enter", "entering", "reach", "@"});
        return inside ? 5 : 0;
      }
      if (key.starts_with(host + " ") && HasHead(first, end)) return 5;
    }
    return 0;
  }

  static std::string Key(std::string_view name) {
    std::string key = Fold(name);
    for (std::string_view article : {"the ", "le ", "la ", "l'"})
      if (key.starts_with(article)) key.erase(0, article.size());
    return key;
  }

  bool HasHead(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (IsVenueHead(Word(i)) || EndsLikeHouse(Word(i))) return true;
    return false;
  }

  /// "we could book the Muntpunt instead", "moves from the Hotel Bloom to the Muntpunt", "the Muntpunt takes the Summit
  /// in": where one meets now that it is not where one was to meet.
  bool IsReplacement(std::size_t begin, std::size_t end) const {
    if (HasAnyPhrase(passage_.folded, {"dinner", "restaurant", "sleep", "bed", "beds", "nights", "night", "hackfest"}))
      return false;
    static const Words kTakes = {"book", "booked", "rent", "rented",  "use",   "meet",  "move", "get",   "got",
                                 "find", "found",  "go",   "secured", "moved", "moves", "host", "chose", "hosts"};
    const bool takes =
        std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) { return IsOneOf(token.folded, kTakes); });
    for (std::size_t i = end; i < end + 4 && takes && i < tokens_.size(); ++i) {
      if (Word(i) == "instead" && Word(i + 1) != "of") return true;
      if (IsOneOf(Word(i), {".", ",", ";", "and"})) break;
    }
    while (begin > 0 && IsNameArticle(Word(begin - 1))) --begin;
    if (begin > 0 && Word(begin - 1) == "to")
      for (std::size_t back = 2; back <= 8 && back <= begin; ++back)
        if (Word(begin - back) == "from" && back + 1 <= begin && Word(begin - back - 1).starts_with("mov")) return true;
    return IsOneOf(Word(end), {"takes", "took", "will"}) && NamesSummitSoon(end) &&
           HasAnyPhrase(passage_.folded, {"take", "takes", "took"});
  }

  bool NamesSummitSoon(std::size_t i) const {
    return i < tokens_.size() &&
           std::any_of(passage_.events.begin(), passage_.events.end(), [&](const EventMention& event) {
             const std::size_t at = event.span.begin - passage_.span.begin, from = tokens_[i].span.begin;
             return event.kind == EventKind::kSummit && at >= from && at < from + 24;
           });
  }

  /// The sentence says of the Summit that it is or takes place somewhere, and is on nobody's gifts.
  bool HoldsSummit() const {
    const bool named = std::any_of(passage_.events.begin(), passage_.events.end(), [](const EventMention& event) {
      return event.kind == EventKind::kSummit && !event.plural && !event.compared;
    });
    const bool alone = std::all_of(passage_.events.begin(), passage_.events.end(), [](const EventMention& event) {
      return event.kind == EventKind::kSummit || event.kind == EventKind::kConference;
    });
    static const std::vector<std::string_view> kHolds = {
        "is in",      "is at", "was in", "was at", "be in",   "be at",    "took place", "takes place",
        "take place", "held",  "meets",  "met",    "happens", "happened", "gathers",    "gathered"};
    return named && alone && HasAnyPhrase(passage_.folded, kHolds) &&
           !HasAnyPhrase(passage_.folded, {"thank", "thanks", "sponsor", "sponsored", "sponsors", "works", "worked"});
  }

  /// The sentence names the Summit and tells its days: what it names besides may well be its house.
  bool TellsTheDays() const {
    if (!NamesOneSummit(passage_)) return false;
    const std::vector<DateMention> dates = FindDates(text_.substr(0, 400));
    return std::any_of(dates.begin(), dates.end(), [](const DateMention& date) { return date.start_day.has_value(); });
  }

  bool UnderPlaceHeading() const {
    const auto kind = KindOfLabel(heading_);
    return kind && (*kind == LabelKind::kPlace || *kind == LabelKind::kVenue || *kind == LabelKind::kAddress);
  }

  std::string AddressBehind(std::size_t end) const {
    if (end >= tokens_.size()) return {};
    static const Words kLeads = {",", "(", "-", "/", "at"};
    // "Elk is at Munt 6", "Elk is a community centre at Munt 6"
    if (IsOneOf(Word(end), {"is", "lies"}))
      for (std::size_t i = end + 1; i < end + 6 && !Capital(i); ++i)
        if (IsOneOf(Word(i), {"at", "in", "on"})) {
          end = i;
          break;
        }
    if (!IsOneOf(Word(end), kLeads) && !IsOneOf(Word(end), {"in", "on"})) return {};
    const std::string address = AddressAtBegin(text_.substr(tokens_[end].span.end));
    if (NamesHouse(address)) return address;
    // "MILL, a maker space in the centre (Moinho de Vento 14B)"
    if (Word(end) != "," || !signs_.IsApposition(end + 1)) return {};
    for (std::size_t i = end + 2; i < end + 20 && i < tokens_.size() && Word(i) != "."; ++i) {
      if (Word(i) != "(" && Word(i) != ",") continue;
      const std::string behind = AddressAtBegin(text_.substr(tokens_[i].span.end));
      if (NamesHouse(behind) || (Word(i) == "(" && !behind.empty())) return behind;
    }
    return {};
  }

  const Reading& reading_;
  const std::vector<std::string>& hosts_;  // keys of those who have us
  std::size_t index_;
  const Passage& passage_;
  std::string_view text_;
  std::vector<Token> tokens_;
  VenueSigns signs_;
  std::vector<Link> links_;
  std::string heading_;
};

}  // namespace

std::vector<WeighedMention> WeighMentions(const Reading& reading, std::size_t index,
                                          const std::vector<std::string>& hosts) {
  return PassageWeigher(reading, index, hosts).Weigh();
}

}  // namespace summit
