#include <algorithm>
#include <map>
#include <optional>

#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/extractors.h"
#include "core/extract/gazetteer.h"
#include "core/extract/labelled_places.h"
#include "core/extract/labels.h"
#include "core/extract/place_scope.h"
#include "core/extract/place_words.h"
#include "core/extract/topic_names.h"
#include "core/extract/towns.h"
#include "core/extract/venues.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// By which a sentence tells where one meets.
const Phrases kMeeting = {"convenes",
                          "meets",
                          "gathers",
                          "will be at",
                          "we are at",
                          "assembled",
                          "met",
                          "meet",
                          "held",
                          "hold",
                          "take place",
                          "takes place",
                          "took place",
                          "gather",
                          "gathered",
                          "gathering",
                          "convene",
                          "convened",
                          "hosted",
                          "be at",
                          "located",
                          "spent",
                          "venue",
                          "location",
                          "happen",
                          "happened",
                          "happens",
                          "join us",
                          "come to",
                          "welcomed",
                          "came together",
                          "got together",
                          "get together",
                          "sat",
                          "meeting at",
                          "meeting in",
                          "will be in the",
                          "will be in hall",
                          "will be in room",
                          "using room",
                          "using the room",
                          "sessions are in",
                          "feel at home",
                          "felt at home"};

constexpr std::size_t kMostCountries = 200, kMostTowns = 50;  // of one post

class PlaceReader {
 public:
  PlaceReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref || passage.ground != Ground::kSummit) continue;
      const Block& block = reading_.BlockOf(passage);
      if (block.kind == BlockKind::kQuote || block.kind == BlockKind::kCode) continue;
      const std::vector<LabelledPart> parts = LabelledParts(reading_, passage);
      const bool labelled = std::any_of(parts.begin(), parts.end(),
                                        [](const LabelledPart& part) { return part.kind != LabelKind::kDate; });
      const bool room = labelled && std::all_of(parts.begin(), parts.end(), [](const LabelledPart& part) {
                          return part.kind == LabelKind::kRoom;  // "Room: Dresden, second floor"
                        });
      if (block.kind == BlockKind::kListItem && !passage.names_summit && !labelled) continue;
      if (block.kind == BlockKind::kTableRow && !labelled) continue;
      text_ = reading_.TextOf(passage);
      PlaceFact fact;
      bool told = false;
      for (const LabelledPart& part : parts) told = ReadLabelled(part, fact) || told;
      if (parts.empty()) told = ReadBareLine(passage, fact);
      if (!told && !room && (labelled || TellsPlace(passage)) && block.kind != BlockKind::kTableRow) {
        ReadTown(passage, fact);
        TakeCountryNearby(fact);
        ReadVenue(passage, labelled, fact);
      } else if (!told && parts.empty() && fact == PlaceFact{}) {
        ReadDateline(passage, fact);
        ReadTownOfSummit(passage, fact);
      }
      if (fact.city.empty() && parts.empty() && block.kind == BlockKind::kParagraph) ReadTownAsSubject(passage, fact);
      ReadOnline(passage, labelled, fact);
      // "Thanks to everyone at X, where we always feel at home": where the post tells no other venue.
      const bool thanks = HasAnyPhrase(passage.folded, {"feel at home", "felt at home"});
      if (thanks && !fact.venue.empty() && !at_home_) at_home_.emplace(&passage, fact), fact = {};
      venue_told_ = venue_told_ || !fact.venue.empty();
      if (fact != PlaceFact{}) facts_.Add(passage, fact);
      if (!fact.city.empty()) CollectTown(passage, fact.city);
      if (fact.country.empty() && block.kind != BlockKind::kTableRow) CollectCountry(passage);
    }
    if (at_home_ && !venue_told_) facts_.Add(*at_home_->first, at_home_->second);
    ReadTitle();
    AddCountries();
    AddByVideo();
    ReadAddressLines();
  }

 private:
  /// Of the Summit that the post is on, or that the heading above names: in a newsletter its section is its own post.
  bool IsOurs(const Passage& passage) const {
    if (reading_.subject) return passage.ref == reading_.subject;
    return passage.ref && passage.ref->number && passage.ref->number == HeadedNumber(reading_.BlockOf(passage).section);
  }

  /// The number of the Summit that a section's heading names.
  std::optional<SummitNumber> HeadedNumber(std::size_t section) const {
    const auto [it, fresh] = headed_.emplace(section, std::nullopt);
    if (fresh)
      for (const EventMention& event : FindEvents(reading_.post->sections[section].heading, {}))
        if (event.kind == EventKind::kSummit && event.numbers.size() == 1 && !it->second) it->second = event.numbers[0];
    return it->second;
  }

  /// The title of a post on one Summit may tell its place as well: "No Summit 34 in Dublin", "... as an online event".
  void ReadTitle() {
    if (!reading_.subject || reading_.passages.empty()) return;
    Passage title = reading_.passages.front();
    title.ref = reading_.subject;
    title.ground = Ground::kSummit;
    title.folded = FoldLine(reading_.post->info.title);
    title.span = {0, 0};
    title.events = FindEvents(reading_.post->info.title, {});
    title.names_summit = true;
    text_ = reading_.post->info.title;
    PlaceFact fact;
    ReadTown(title, fact);
    ReadOnline(title, false, fact);
    if (!fact.city.empty()) CollectTown(title, fact.city);
    if (fact != PlaceFact{}) facts_.AddTitle(*reading_.subject, fact);
  }

  void CollectTown(const Passage& passage, const std::string& city) {
    const std::pair<SummitRef, std::string> town(*passage.ref, city);
    if (cities_.size() < kMostTowns && std::find(cities_.begin(), cities_.end(), town) == cities_.end())
      cities_.push_back(town);
  }

  /// "We are off to Japan!", "Tallinn, the capital of Estonia": a country told apart from the town counts where that is
  /// known to lie in it.
  void CollectCountry(const Passage& passage) {
    if (!IsOurs(passage) && !passage.names_summit) return;
    const TownReader reader(text_);
    bool found = false;
    for (const std::size_t start : reader.Starts())
      for (const TownReader::Part& part : reader.PartsFrom(start))
        if (part.kind == PlaceKind::kCountry && countries_.size() < kMostCountries)
          countries_.push_back({&passage, part.name, RegionBetween(reader.PartsFrom(start))}), found = true;
    if (!found) CollectAdjective(passage);
  }

  /// "the Czech capital", "on the Polish coast": the country by its adjective, before a word for a place.
  void CollectAdjective(const Passage& passage) {
    static const Phrases kPlaces = {"city",       "town",    "capital",    "coast",   "port", "village",
                                    "metropolis", "seaside", "university", "harbour", "side", "city's"};
    const std::vector<Token> tokens = Tokenize(text_);
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
      if (!tokens[i].capital) continue;
      const std::string_view country = CountryOfAdjective(text_.substr(tokens[i].span.begin, tokens[i].span.size()));
      if (country.empty()) continue;
      for (std::size_t j = i + 1; j < tokens.size() && j <= i + 2; ++j)
        if (IsOneOf(tokens[j].folded, kPlaces)) return countries_.push_back({&passage, std::string(country), {}});
    }
  }

  /// "Kochi, in the state of Kerala, India": what stands between the town and the country.
  static PlaceFact RegionBetween(const std::vector<TownReader::Part>& parts) {
    PlaceFact fact;
    if (parts.size() < 3 || parts[0].kind != PlaceKind::kCity || parts[1].kind != PlaceKind::kRegion) return fact;
    fact.city = parts[0].name;
    fact.region = parts[1].name;
    return fact;
  }

  void AddCountries() {
    for (const auto& [passage, country, region] : countries_) {
      PlaceFact fact;
      fact.country = country;
      for (const auto& [ref, city] : cities_)
        if (ref == *passage->ref && IsKnownToLieIn(city, country)) {
          if (SameTown(region.city, city)) fact.region = region.region;
          facts_.Add(*passage, fact);
          break;
        }
    }
  }

  // Labelled values.

  /// "Mercado Aberto, Rua da Boavista 84, 1200-066 Lisbon, Portugal": parts between commas, each what it looks like;
  /// the first that is nothing else is the venue. False where the value is a sentence.
  bool ReadLabelled(const LabelledPart& part, PlaceFact& fact) const {
    if (part.kind == LabelKind::kDate) return false;
    const std::string_view value = text_.substr(part.value.begin, part.value.size());
    const std::optional<PlaceFact> found = PlaceAfterLabel(part.kind, value);
    if (!found) return false;
    FillGaps(*found, fact);
    return true;
  }

  /// A paragraph that is nothing but a place: "Bordeaux, France", "Le Node, 12 rue des Faussets, 33000 Bordeaux".
  bool ReadBareLine(const Passage& passage, PlaceFact& fact) const {
    const Block& block = reading_.BlockOf(passage);
    const bool whole = passage.span.begin == 0 && passage.span.end + 1 >= block.text.size();
    if (!IsOurs(passage) || !whole || block.kind != BlockKind::kParagraph) return false;
    if (text_.size() > 100 || text_.find(',') == std::string_view::npos || LooksLikeSentence(text_)) return false;
    PlaceFact found;
    if (!ReadLabelled({LabelKind::kPlace, {0, text_.size()}}, found)) return false;
    const bool town = !found.city.empty() && (!found.country.empty() || !found.region.empty()) && found.venue.empty();
    if (found.address.empty() && !town) return false;
    FillGaps(found, fact);
    return true;
  }

  // Sentences.

  /// The sentence is about where the Summit is: it names it, or holds it.
  bool TellsPlace(const Passage& passage) const {
    if (TellsOfStay(passage.folded)) return false;
    const bool names = std::any_of(passage.events.begin(), passage.events.end(),
                                   [](const EventMention& e) { return e.kind == EventKind::kSummit; });
    const bool next = passage.ref->number && passage.ref->relative == SummitRef::Relative::kNext;
    if (!names && !next && TellsOfOtherTimes(passage.folded)) return false;
    if (passage.names_summit) return true;
    if (!IsOurs(passage)) return false;
    if (passage.events.empty() && (passage.folded.starts_with("it ") || passage.folded.starts_with("it's ")))
      return true;
    return names || TellsOfMeeting(passage.folded) || TellsDaysAndHouse(passage) || TellsDaysAndTown(passage);
  }

  /// "Two dozen people argued and ate in Brussels on January 29 and 30, 2026": days of a report, and a town beside
  /// them.
  bool TellsDaysAndTown(const Passage& passage) const {
    if (!passage.events.empty() || passage.tense == DateContext::Tense::kFuture) return false;
    const std::vector<DateMention> dates = FindDates(text_.substr(0, 240));
    if (dates.size() != 1 || !dates[0].start_month || !dates[0].start_day || dates[0].start_day == dates[0].end_day)
      return false;
    const std::string before = FoldLine(text_.substr(0, dates[0].span.begin));
    const TownReader reader(text_.substr(0, dates[0].span.begin));
    if (!before.ends_with(" on")) return false;
    const std::vector<std::size_t> starts = reader.Starts();
    return std::any_of(starts.begin(), starts.end(), [&](std::size_t start) {
      return start > 0 && reader.Word(start - 1) == "in" && !reader.PartsFrom(start).empty() &&
             reader.PartsFrom(start).front().kind == PlaceKind::kCity;
    });
  }

  /// "12 & 13 June 2029, Vienna, at the Metalab, Rathausstraße 6.": several days and an address need no verb.
  bool TellsDaysAndHouse(const Passage& passage) const {
    if (!passage.events.empty() || !NamesHouse(text_.substr(0, 240))) return false;
    const std::vector<DateMention> dates = FindDates(text_);
    return dates.size() == 1 && dates[0].start_month && dates[0].start_day && dates[0].start_day != dates[0].end_day;
  }

  void ReadTown(const Passage& passage, PlaceFact& fact) const {
    // "Two offers, one from Berlin, one from Prague": what is undecided is no place.
    if (HasAnyPhrase(passage.folded, {"offers", "candidates", "bids", "either in", "options are", "proposals from",
                                      "offered by", "have been proposed", "was proposed", "were proposed", "whether",
                                      "undecided", "not decided", "still open", "no decision"}))
      return;
    const TownReader reader(text_);
    std::string country;
    for (const std::size_t start : reader.Starts()) {
      const std::vector<TownReader::Part> parts = reader.PartsFrom(start);
      if (parts.empty() || IsTakenBack(text_, parts.front().offset)) continue;
      if (start > 1 && reader.Word(start - 1) == "of" && IsVenueHead(reader.Word(start - 2)))
        continue;  // "University of"
      const bool opens =
          start == 0 && !(parts.size() > 1 || parts.front().offset + parts.front().name.size() == text_.size());
      if (opens) continue;  // "Brussels was cold": no more than a subject
      if (TakeTown(passage, reader, start, parts, fact)) return;
      const std::string& before = start > 0 ? reader.Word(start - 1) : reader.Word(start);
      // "from Brazil to Japan": no place, but a stretch of the world.
      const bool stretch = before == "to" && start > 2 && reader.Word(start - 3) == "from";
      const bool into = before == "in" || (before == "to" && !stretch) || before == "(";
      if (parts.front().kind == PlaceKind::kCountry && into && country.empty() && passage.names_summit &&
          BelongsToSummit(reading_, text_, passage, parts.front().offset))
        country = parts.front().name;
    }
    // A country alone: "our first in Germany".
    fact.country = country;
  }

  /// "in Tallinn, capital of Estonia": a country told in the same words counts where the town is known to lie in it.
  void TakeCountryNearby(PlaceFact& fact) const {
    if (fact.city.empty() || !fact.country.empty()) return;
    const TownReader reader(text_);
    for (const std::size_t start : reader.Starts())
      for (const TownReader::Part& part : reader.PartsFrom(start))
        if (part.kind == PlaceKind::kCountry && IsKnownToLieIn(fact.city, part.name)) fact.country = part.name;
  }

  /// "Brussels, 29-30 January 2026." opens the report: a town and several days, no line on where it was written.
  void ReadDateline(const Passage& passage, PlaceFact& fact) const {
    if (!IsOurs(passage) || !passage.events.empty() || text_.size() > 80) return;
    const TownReader reader(text_);
    const std::vector<TownReader::Part> parts = reader.PartsFrom(0);
    if (parts.empty() || parts.front().kind != PlaceKind::kCity || LooksLikeSentence(text_)) return;
    const std::vector<DateMention> dates = FindDates(text_);
    if (dates.size() != 1 || !dates[0].start_day || dates[0].start_day == dates[0].end_day) return;
    fact.city = parts.front().name;
    for (const TownReader::Part& part : parts)
      if (part.kind == PlaceKind::kCountry && MayLieIn(fact.city, part.name)) fact.country = part.name;
  }

  /// "Ghent welcomes us", "Brussels hosts Summit 30", "Lyon is where we meet": the town opens the sentence, and is said
  /// to have us.
  void ReadTownAsSubject(const Passage& passage, PlaceFact& fact) const {
    static const Phrases kTakes = {"hosts",    "host",     "hosted", "welcomes", "welcome", "welcomed",
                                   "receives", "received", "awaits", "houses",   "housed"};
    static const Phrases kIsOurs = {
        "where we meet",        "where we will meet",   "where we met",     "where we gather",
        "where we gathered",    "where we will gather", "where it happens", "where it happened",
        "where it takes place", "where it took place",  "the place to be",  "our home",
        "our host city",        "the host city",        "host city",        "our next stop",
        "home of the summit",   "our destination",      "the destination",  "waiting for us",
        "the town of choice",   "the city of choice"};
    static const Phrases kNotYet = {"may",   "might", "could", "would", "wants",        "offers",
                                    "hopes", "not",   "if",    "never", "again one day"};
    const TownReader reader(text_);
    const std::vector<TownReader::Part> parts = reader.PartsFrom(0);
    if (parts.empty() || parts[0].kind != PlaceKind::kCity || text_.size() > 300) return;
    const TownReader::Part& last = parts.size() > 1 && parts[1].kind == PlaceKind::kCountry ? parts[1] : parts[0];
    const std::string rest = FoldLine(text_.substr(last.offset + last.name.size(), 80));
    const std::string clause = rest.substr(0, rest.find_first_of(";."));
    static const Phrases kPast = {"hosted", "welcomed", "received", "housed", "was", "were"};
    const bool ahead = passage.ref == reading_.subject && reading_.tense == DateContext::Tense::kFuture;
    const bool gone = (ahead && HasAnyPhrase(clause, kPast)) ||
                      HasAnyPhrase(clause, {"years", "times", "before", "ever since", "in the past", "once"});
    if (gone || HasAnyPhrase(clause, kNotYet) || !(IsOurs(passage) || passage.names_summit)) return;
    const bool others = std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
      return event.kind == EventKind::kConference || event.kind == EventKind::kSide || event.compared;
    });
    const bool summit = NamesOne(passage);
    if (others && !summit) return;
    const std::vector<Token> words = Tokenize(clause);
    bool takes = false;
    for (std::size_t i = 0; i + 1 < words.size() && i < 5; ++i) {
      if (!IsOneOf(words[i].folded, kTakes)) continue;
      const std::string& object = words[i + 1].folded;
      takes = object == "us" || (summit && NamedSoon(passage, words[i].span.end + last.offset + last.name.size()));
      break;
    }
    const bool ours = HasAnyPhrase(clause, kIsOurs) && (summit || passage.ref == reading_.subject || !reading_.subject);
    if (!takes && !ours) return;
    fact.city = parts[0].name;
    if (last.kind == PlaceKind::kCountry && MayLieIn(fact.city, last.name)) fact.country = last.name;
  }

  /// The passage's Summit is named right behind the verb that ends here.
  static bool NamedSoon(const Passage& passage, std::size_t end) {
    return std::any_of(passage.events.begin(), passage.events.end(), [&](const EventMention& event) {
      const std::size_t at = event.span.begin - passage.span.begin;
      return event.kind == EventKind::kSummit && !event.plural && at >= end && at < end + 30;
    });
  }

  /// "who want to attend XMPP Summit 28 in Brussels": the town right behind the Summit's name is its own, whatever the
  /// sentence is about.
  void ReadTownOfSummit(const Passage& passage, PlaceFact& fact) const {
    if (!fact.city.empty()) return;
    for (const EventMention& event : passage.events) {
      const bool ours = event.kind == EventKind::kSummit && !event.compared && passage.ref->number &&
                        event.numbers.size() == 1 && event.numbers[0] == *passage.ref->number;
      const std::size_t end = event.span.end - passage.span.begin;
      if (!ours || !FoldLine(text_.substr(end, 5)).starts_with("in ")) continue;
      const std::size_t begin = end + text_.substr(end).find("in ") + 3;
      const std::vector<TownReader::Part> parts = TownReader(text_.substr(begin)).PartsFrom(0);
      if (parts.empty() || parts.front().kind != PlaceKind::kCity || parts.front().offset > 0) continue;
      if (IsTakenBack(text_, begin)) continue;
      fact.city = parts.front().name;
      if (parts.size() > 1 && parts[1].kind == PlaceKind::kCountry && MayLieIn(fact.city, parts[1].name))
        fact.country = parts[1].name;
      return;
    }
  }

  bool TakeTown(const Passage& passage, const TownReader& reader, std::size_t start,
                const std::vector<TownReader::Part>& parts, PlaceFact& fact) const {
    std::size_t city = parts.size();
    for (std::size_t p = 0; p < parts.size() && city == parts.size(); ++p)
      if (parts[p].kind == PlaceKind::kCity) city = p;
    // An unknown name directly before a country or a state is a city too: "Hilversum, Netherlands".
    static const Phrases kInto = {"in", "to"};
    if (start > 1 && parts[0].kind == PlaceKind::kCity && TakeTownNear(passage, reader, start, parts, fact))
      return true;
    if (city == parts.size() && parts.size() >= 2 && parts[0].kind == PlaceKind::kUnknown && start > 0 &&
        IsOneOf(reader.Word(start - 1), kInto) &&
        (parts[1].kind == PlaceKind::kCountry || parts[1].kind == PlaceKind::kRegion))
      city = 0;
    // "Richland, Washington": behind a name that is no house's the state is meant, not the town.
    const bool state = city == 1 && parts.size() >= 2 && parts.size() > 1 && parts[0].kind == PlaceKind::kUnknown &&
                       start > 0 && IsOneOf(reader.Word(start - 1), kInto) && MayBeRegion(parts[1].name) &&
                       CountWords(parts[0].name) <= 2 && !HasVenueHead(parts[0].name);
    if (state) city = 0, fact.region = parts[1].name;
    if (city == parts.size() || city > 1 || !BelongsToSummit(reading_, text_, passage, parts[city].offset))
      return false;
    if (NamesSomethingElse(parts[city])) return false;
    fact.city = parts[city].name;
    for (std::size_t p = city + 1; p < parts.size(); ++p) {
      if (parts[p].kind == PlaceKind::kRegion && fact.region.empty()) fact.region = parts[p].name;
      if (parts[p].kind == PlaceKind::kCountry && fact.country.empty()) {
        // "Atlanta, Georgia" lies in the state.
        const bool in_state = MayBeRegion(parts[p].name) && !MayLieIn(fact.city, parts[p].name);
        (in_state ? fact.region : fact.country) = parts[p].name;
      }
      if (parts[p].kind == PlaceKind::kUnknown || (parts[p].kind == PlaceKind::kCity && !(state && p == 1))) break;
    }
    if (!fact.country.empty() && !MayLieIn(fact.city, fact.country)) fact.country.clear();
    return true;
  }

  /// "in Aubervilliers, near Paris, France": an unknown town told by the known one beside it.
  bool TakeTownNear(const Passage& passage, const TownReader& reader, std::size_t start,
                    const std::vector<TownReader::Part>& parts, PlaceFact& fact) const {
    static const Phrases kNear = {"near", "outside", "by"};
    if (!IsOneOf(reader.Word(start - 1), kNear)) return false;
    std::size_t end = start - 1;
    if (end > 0 && (reader.Word(end - 1) == "," || reader.Word(end - 1) == "(")) --end;
    std::size_t first = end;
    while (first > 0 && end - first < 4 && reader.IsCapital(first - 1)) --first;
    if (first == end || first == 0 || !IsOneOf(reader.Word(first - 1), {"in", "to", "at"})) return false;
    const std::string name = reader.Name(first, end);
    const PlaceKind kind = KindOfPlace(name);
    if ((kind != PlaceKind::kUnknown && kind != PlaceKind::kCity) || IsVenueHead(reader.Word(end - 1))) return false;
    if (reader.Word(first - 1) == "at" && kind == PlaceKind::kUnknown) return false;
    if (!BelongsToSummit(reading_, text_, passage, parts[0].offset)) return false;
    fact.city = name;
    for (std::size_t p = 1; p < parts.size(); ++p)
      if (parts[p].kind == PlaceKind::kCountry && fact.country.empty()) fact.country = parts[p].name;
    return true;
  }

  /// "Brussels airport", "Portland PHP Users Group", "the Brussels report".
  bool NamesSomethingElse(const TownReader::Part& part) const {
    static const Phrases kAfter = {"airport", "report", "trip",   "central", "meetup", "users",      "php",
                                   "office",  "ux",     "sprint", "station", "beer",   "university", "school",
                                   "time",    "hotel",  "xmpp",   "jabber",  "based"};
    std::size_t end = part.offset + part.name.size();
    while (end < text_.size() && (text_[end] == ' ' || text_[end] == '\n' || text_[end] == '-')) ++end;
    const std::string after = FoldLine(text_.substr(std::min(end, text_.size()), 16));
    return IsOneOf(after.substr(0, after.find_first_of(" ,.'")), kAfter);
  }

  void ReadVenue(const Passage& passage, bool labelled, PlaceFact& fact) const {
    std::vector<Link> links;
    for (const Link& link : reading_.BlockOf(passage).links)
      if (link.begin >= passage.span.begin && link.end <= passage.span.end)
        links.push_back({link.begin - passage.span.begin, link.end - passage.span.begin, link.url});
    // "Whether it will be at the Dock Hotel is open": what is undecided is no venue.
    if (HasAnyPhrase(passage.folded,
                     {"whether", "undecided", "not decided", "not yet decided", "still open", "we do not know",
                      "no decision", "either at", "candidates", "to be decided", "depends on"}))
      return;
    // "We are meeting in the Blue Room of the Old Mill for dinner."
    if (!labelled && !passage.names_summit &&
        HasAnyPhrase(passage.folded, {"for dinner", "for breakfast", "to dinner"}))
      return;
    const bool meets = labelled || HasAnyPhrase(passage.folded, kMeeting);
    for (const VenueMention& venue : FindVenues(text_, links)) {
      if (!venue.told && !meets) continue;
      if (!BelongsToSummit(reading_, text_, passage, venue.span.begin) || IsTakenBack(text_, venue.span.begin))
        continue;
      fact.venue = CollapseSpaces(text_.substr(venue.span.begin, venue.span.size()));
      NoteShortForm(venue.span.end, fact.venue);
      fact.address = venue.address.empty() ? AddressSoonBehind(venue.span.end) : venue.address;
      TakeTownOfAddress(venue, fact);
      if (fact.address.empty()) ReadHouse(passage, fact);
      return;
    }
    ReadHouse(passage, fact);
  }

  /// "the Vrije Universiteit Brussel (VUB)": what the house is called for short.
  void NoteShortForm(std::size_t end, const std::string& venue) const {
    const std::string_view rest = text_.substr(end, 12);
    const std::size_t close = rest.find(')');
    if (!rest.starts_with(" (") || close == std::string_view::npos || close < 4 || short_forms_.size() >= kMostTowns)
      return;
    const std::string_view name = rest.substr(2, close - 2);
    if (std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }))
      short_forms_.emplace(name, venue);
  }

  /// "opens Salaborsa Lab for us, in Vicolo Bolognetti 2": a few words between the name and where it stands.
  std::string AddressSoonBehind(std::size_t end) const {
    const std::string_view rest = text_.substr(end, 30);
    for (std::string_view lead : {", in ", ", at ", ", on ", " in ", " at "})
      if (const std::size_t at = rest.find(lead); at != std::string_view::npos) {
        const std::string address = AddressAtBegin(text_.substr(end + at + lead.size()));
        if (NamesHouse(address)) return address;
      }
    return {};
  }

  /// "on the 9th floor of 220 King Street West": an address alone tells the place too.
  void ReadHouse(const Passage& passage, PlaceFact& fact) const {
    if (text_.find_first_of("0123456789") == std::string_view::npos) return;
    for (std::string_view lead : {" at ", " floor of ", " in ", " address is ", " is ", " (", ": ", ", "})
      for (std::size_t at = text_.find(lead); at != std::string_view::npos; at = text_.find(lead, at + 1)) {
        const std::size_t begin = at + lead.size();
        if (text_.substr(begin, 120).find_first_of("0123456789") == std::string_view::npos) continue;
        if (!BelongsToSummit(reading_, text_, passage, begin) || IsTakenBack(text_, begin)) continue;
        const std::string address = AddressAtBegin(text_.substr(begin));
        if (!NamesHouse(address)) continue;
        fact.address = address;
        if (fact.city.empty()) fact.city = TownIn(address);
        return;
      }
  }

  /// "(Eschelsweg 4, 22767 Hamburg, Germany)": the town of the address, and what stands behind it.
  void TakeTownOfAddress(const VenueMention& venue, PlaceFact& fact) const {
    const std::string town = TownIn(venue.address);
    if (town.empty() || (!fact.city.empty() && !SameTown(fact.city, town))) return;
    fact.city = town;
    const std::size_t at = text_.find(town, venue.span.end);
    if (at == std::string_view::npos) return;
    for (const TownReader::Part& part : TownReader(text_.substr(at)).PartsFrom(0)) {
      if (part.kind == PlaceKind::kRegion && fact.region.empty()) fact.region = part.name;
      if (part.kind == PlaceKind::kCountry && fact.country.empty() && MayLieIn(town, part.name))
        fact.country = part.name;
    }
  }

  static std::string TownIn(std::string_view address) {
    for (std::string_view part : Split(address, ','))
      if (const std::string town = TownOfPostalPart(Trim(part)); !town.empty()) return town;
    return {};
  }

  // Lines.

  /// An address written in lines of its own below the venue's name.
  void ReadAddressLines() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref || passage.ground != Ground::kSummit || passage.span.begin != 0) continue;
      const Block& block = reading_.BlockOf(passage);
      // An address is set off as a quotation at times.
      const bool set_off = block.kind == BlockKind::kParagraph || block.kind == BlockKind::kQuote;
      if (!set_off || block.text.find('\n') == std::string::npos || block.text.size() > 600) continue;
      if (!IsOurs(passage)) continue;
      auto place = PlaceInLines(block.text);
      if (!place) continue;
      // "VUB Main Campus" where the post says whose short form that is.
      const auto known = short_forms_.find(place->venue.substr(0, place->venue.find(' ')));
      if (known != short_forms_.end()) place->venue = known->second;
      facts_.Add(passage, *place, {0, block.text.size()});
    }
  }

  static bool NamesOne(const Passage& passage) {
    return std::any_of(passage.events.begin(), passage.events.end(),
                       [](const EventMention& e) { return e.kind == EventKind::kSummit && !e.plural; });
  }

  void ReadOnline(const Passage& passage, bool labelled, PlaceFact& fact) {
    const bool ours = passage.names_summit || labelled || IsOurs(passage);
    const bool alone = labelled && (passage.folded.ends_with(": online") || passage.folded.ends_with("| online") ||
                                    passage.folded.find(": online (") != std::string::npos);
    // "We do it anyway, online!": the sentence ends with it.
    const bool ends = HasAnyPhrase(passage.folded, {"do it", "we meet", "it will be", "place"}) &&
                      (passage.folded.ends_with(" online!") || passage.folded.ends_with(" online."));
    const bool aside = HasAnyPhrase(passage.folded, {"(online", "(virtual", "(fully online", "(remote", "(online)"}) &&
                       !HasAnyPhrase(passage.folded, {"(online registration", "(online and", "(online or", "(remote)",
                                                      "(online form", "(remotely)", "(remote participation"});
    if (passage.names_summit && aside && fact.city.empty() && NamesOne(passage)) fact.online = true;
    if (ours && !fact.online) fact.online = alone || ends || TellsOnline(passage.folded);
    if (ours && !fact.online && by_video_.size() < kMostTowns && TellsOfVideo(passage.folded))
      by_video_.push_back(passage);
  }

  /// What is told of video counts where the post tells no town of that Summit.
  void AddByVideo() {
    for (const Passage& passage : by_video_) {
      const bool town =
          std::any_of(cities_.begin(), cities_.end(), [&](const auto& told) { return told.first == *passage.ref; });
      if (town) continue;
      PlaceFact fact;
      fact.online = true;
      if (passage.span.size() == 0)
        facts_.AddTitle(*passage.ref, fact);
      else
        facts_.Add(passage, fact);
    }
  }

  const Reading& reading_;
  FactList& facts_;
  std::string_view text_;
  mutable std::map<std::string, std::string, std::less<>> short_forms_;  // the venues meant
  std::vector<std::pair<SummitRef, std::string>> cities_;
  mutable std::map<std::size_t, std::optional<SummitNumber>> headed_;  // by section
  struct Told {
    const Passage* passage;
    std::string country;
    PlaceFact between;  // the town and the region told with it
  };
  std::vector<Told> countries_;
  std::vector<Passage> by_video_;
  std::optional<std::pair<const Passage*, PlaceFact>> at_home_;
  bool venue_told_ = false;
};

}  // namespace

void ExtractPlaces(const Reading& reading, FactList& facts) { PlaceReader(reading, facts).Read(); }

}  // namespace summit
