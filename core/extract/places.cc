#include <algorithm>
#include <map>
#include <optional>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/extractors.h"
#include "core/extract/gazetteer.h"
#include "core/extract/labelled_places.h"
#include "core/extract/labels.h"
#include "core/extract/meeting_words.h"
#include "core/extract/online_words.h"
#include "core/extract/place_scope.h"
#include "core/extract/place_words.h"
#include "core/extract/town_finder.h"
#include "core/extract/town_weights.h"
#include "core/extract/towns.h"
#include "core/extract/venue_weights.h"
#include "core/extract/venues.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

constexpr std::size_t kMostCountries = 200, kMostTowns = 50;  // of one post
constexpr std::size_t kRoomOfHouse = 10;                      // bytes from a room to its house: " in the "

class PlaceReader {
 public:
  PlaceReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts), own_(reading) {}

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
      room_ = false;
      PlaceFact fact;
      bool told = false;
      for (const LabelledPart& part : parts) told = ReadLabelled(part, fact) || told;
      if (parts.empty()) told = ReadBareLine(passage, fact);
      if (!told && !room && (labelled || TellsPlace(passage)) && block.kind != BlockKind::kTableRow) {
        Towns().ReadTown(passage, fact);
        Towns().TakeCountryNearby(fact);
        ReadVenue(passage, labelled, fact);
        if (!labelled && !Towns().IsFirm(passage, fact)) fact.city.clear(), fact.region.clear(), fact.country.clear();
      } else if (!told && parts.empty() && fact == PlaceFact{}) {
        Towns().ReadDateline(passage, fact);
        Towns().ReadTownOfSummit(passage, fact);
        if (TellsOfDoor(passage)) ReadHouse(passage, fact);
      }
      if (fact.city.empty() && parts.empty() && block.kind == BlockKind::kParagraph)
        Towns().ReadTownAsSubject(passage, fact);
      ReadOnline(passage, labelled, fact);
      // "Thanks to everyone at X, where we always feel at home": where the post tells no other venue.
      // "We are in the Hall of Mirrors" as well.
      const bool weak = room_ || HasAnyPhrase(passage.folded, {"feel at home", "felt at home"});
      if (weak && !fact.venue.empty()) SetAside(passage, fact);
      venue_told_ = venue_told_ || !fact.venue.empty();
      if (fact != PlaceFact{}) facts_.Add(passage, fact);
      if (!fact.city.empty()) CollectTown(passage, fact.city);
      if (fact.country.empty() && block.kind != BlockKind::kTableRow) CollectCountry(passage);
    }
    if (aside_ && !venue_told_) facts_.Add(*aside_->first, aside_->second);
    ReadTitle();
    AddCountries();
    AddByVideo();
    ReadAddressLines();
  }

 private:
  /// Keeps the venue of the first such passage for the end; what else it tells stands.
  void SetAside(const Passage& passage, PlaceFact& fact) {
    if (!aside_) {
      PlaceFact venue;
      venue.venue = fact.venue;
      venue.city = fact.city;
      aside_.emplace(&passage, venue);
    }
    fact.venue.clear();
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
    Towns().ReadTown(title, fact);
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
    if (!own_.Has(passage) && !passage.names_summit) return;
    const TownReader reader(text_);
    bool found = false;
    for (const std::size_t start : reader.Starts())
      for (const TownReader::Part& part : reader.PartsFrom(start))
        if (part.kind == PlaceKind::kCountry && countries_.size() < kMostCountries)
          countries_.push_back({&passage, part.name, RegionBetween(reader.PartsFrom(start))}), found = true;
    if (std::string country = found ? std::string() : CountryByAdjective(text_); !country.empty())
      countries_.push_back({&passage, std::move(country), {}});
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
    if (!own_.Has(passage) || !whole || block.kind != BlockKind::kParagraph) return false;
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
    if (TellsOfStay(reading_, passage) && !TellsOfBoth(passage.folded)) return false;
    const bool names = std::any_of(passage.events.begin(), passage.events.end(),
                                   [](const EventMention& e) { return e.kind == EventKind::kSummit; });
    const bool next = passage.ref->number && passage.ref->relative == SummitRef::Relative::kNext;
    if (!names && !next && TellsOfOtherTimes(passage.folded)) return false;
    if (passage.names_summit) return true;
    if (!own_.Has(passage)) return false;
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

  /// "The entrance is at 15 parvis Descartes": how one gets into the house tells its address, whatever the verb is.
  bool TellsOfDoor(const Passage& passage) const {
    return own_.Has(passage) && passage.events.empty() && TellsWayIn(passage.folded) && !TellsOfStay(passage.folded) &&
           !TellsOfAside(passage.folded) && !TellsOfMealOrSome(passage.folded) && !FollowsAside(reading_, passage);
  }

  void ReadVenue(const Passage& passage, bool labelled, PlaceFact& fact) {
    std::vector<Link> links;
    for (const Link& link : reading_.BlockOf(passage).links)
      if (link.begin >= passage.span.begin && link.end <= passage.span.end)
        links.push_back({link.begin - passage.span.begin, link.end - passage.span.begin, link.url});
    if (IsUndecided(passage.folded)) return;
    if (!labelled && TellsOfAside(passage.folded)) return;
    if (!labelled && !NamesOneSummit(passage) && TellsOfMealOrSome(passage.folded)) return;
    const bool meets = labelled || TellsWhereOneMeets(passage.folded);
    const std::vector<VenueMention> venues = FindVenues(text_, links);
    for (std::size_t i = 0; i < venues.size(); ++i) {
      const VenueMention& venue = venues[i];
      if (!venue.told && !meets) continue;
      // "the Hall of Mirrors of the Palais"
      if (venue.room && i + 1 < venues.size() && !venues[i + 1].room &&
          venues[i + 1].span.begin < venue.span.end + kRoomOfHouse)
        continue;
      if (!BelongsToSummit(reading_, text_, passage, venue.span.begin) || IsTakenBack(text_, venue.span.begin) ||
          IsOfConference(passage, text_, venue.span.begin))
        continue;
      if (LeadsToStay(FoldLine(text_.substr(0, venue.span.begin))) ||
          StandsInAside(text_, text_.substr(venue.span.begin, venue.span.size())))
        continue;
      room_ = venue.room && venue.address.empty();
      fact.venue = CollapseSpaces(text_.substr(venue.span.begin, venue.span.size()));
      NoteShortForm(venue.span.end, fact.venue);
      fact.address = venue.address.empty() ? AddressSoonBehind(venue.span.end) : venue.address;
      TakeTownOfAddress(venue, fact);
      if (fact.address.empty()) ReadHouse(passage, fact);
      return;
    }
    ReadHouse(passage, fact);
    // "XMPP Summit 30 (27 & 28 January 2028, Muntpunt, Brussels)"
    for (const EventMention& event : passage.events)
      if (event.kind == EventKind::kSummit && fact.address.empty())
        if (const auto place = PlaceInBrackets(text_, event.span.end - passage.span.begin)) FillGaps(*place, fact);
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
        if (fact.city.empty()) fact.city = TownOfAddress(address);
        return;
      }
  }

  /// "(Eschelsweg 4, 22767 Hamburg, Germany)": the town of the address, and what stands behind it.
  void TakeTownOfAddress(const VenueMention& venue, PlaceFact& fact) const {
    const std::string town = TownOfAddress(venue.address);
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

  // Lines.

  /// An address written in lines of its own below the venue's name.
  void ReadAddressLines() {
    for (const Passage& passage : reading_.passages) {
      if (!passage.ref || passage.ground != Ground::kSummit || passage.span.begin != 0) continue;
      const Block& block = reading_.BlockOf(passage);
      // An address is set off as a quotation at times.
      const bool set_off = block.kind == BlockKind::kParagraph || block.kind == BlockKind::kQuote;
      if (!set_off || block.text.find('\n') == std::string::npos || block.text.size() > 600) continue;
      if (!own_.Has(passage)) continue;
      auto place = PlaceInLines(block.text);
      if (!place) continue;
      // "VUB Main Campus" where the post says whose short form that is.
      const auto known = short_forms_.find(place->venue.substr(0, place->venue.find(' ')));
      if (known != short_forms_.end()) place->venue = known->second;
      facts_.Add(passage, *place, {0, block.text.size()});
    }
  }

  void ReadOnline(const Passage& passage, bool labelled, PlaceFact& fact) {
    const bool ours = passage.names_summit || labelled || own_.Has(passage);
    const bool alone = labelled && (passage.folded.ends_with(": online") || passage.folded.ends_with("| online") ||
                                    passage.folded.find(": online (") != std::string::npos);
    if (passage.names_summit && OnlineInBrackets(passage.folded) && fact.city.empty() && NamesOneSummit(passage))
      fact.online = true;
    if (ours && !fact.online) fact.online = alone || EndsOnline(passage.folded) || TellsOnline(passage.folded);
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

  /// Of the text read now.
  TownFinder Towns() const { return {reading_, own_, text_}; }

  const Reading& reading_;
  FactList& facts_;
  OwnPassages own_;
  std::string_view text_;
  mutable std::map<std::string, std::string, std::less<>> short_forms_;  // the venues meant
  std::vector<std::pair<SummitRef, std::string>> cities_;
  struct Told {
    const Passage* passage;
    std::string country;
    PlaceFact between;  // the town and the region told with it
  };
  std::vector<Told> countries_;
  std::vector<Passage> by_video_;
  std::optional<std::pair<const Passage*, PlaceFact>> aside_;  // a venue, where no other is told
  bool venue_told_ = false;
  bool room_ = false;  // the venue read last may be a room of the house
};

}  // namespace

void ExtractPlaces(const Reading& reading, FactList& facts) {
  PlaceReader(reading, facts).Read();
  AddTownsByWeight(reading, facts);
  AddVenuesByWeight(reading, facts);
}

}  // namespace summit
