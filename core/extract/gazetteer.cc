#include "core/extract/gazetteer.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::array<std::string_view, 78> kCountries = {
    "argentina",   "australia",   "austria",         "belarus",        "belgium",
    "brazil",      "bulgaria",    "canada",          "chile",          "china",
    "colombia",    "croatia",     "cyprus",          "czech republic", "czechia",
    "denmark",     "deutschland", "egypt",           "england",        "estonia",
    "finland",     "france",      "georgia",         "germany",        "great britain",
    "greece",      "hungary",     "iceland",         "india",          "indonesia",
    "ireland",     "israel",      "italy",           "japan",          "kenya",
    "latvia",      "lithuania",   "luxembourg",      "malaysia",       "malta",
    "mexico",      "morocco",     "nepal",           "netherlands",    "new zealand",
    "nigeria",     "norway",      "pakistan",        "peru",           "philippines",
    "poland",      "portugal",    "romania",         "russia",         "scotland",
    "serbia",      "singapore",   "slovakia",        "slovenia",       "south africa",
    "south korea", "korea",       "spain",           "sweden",         "switzerland",
    "taiwan",      "thailand",    "the netherlands", "tunisia",        "turkey",
    "uk",          "ukraine",     "united kingdom",  "united states",  "united states of america",
    "usa",         "us",          "vietnam"};

constexpr std::array<std::string_view, 74> kRegions = {"alabama",
                                                       "alaska",
                                                       "arizona",
                                                       "arkansas",
                                                       "california",
                                                       "colorado",
                                                       "connecticut",
                                                       "delaware",
                                                       "florida",
                                                       "hawaii",
                                                       "idaho",
                                                       "illinois",
                                                       "indiana",
                                                       "iowa",
                                                       "kansas",
                                                       "kentucky",
                                                       "louisiana",
                                                       "maine",
                                                       "maryland",
                                                       "massachusetts",
                                                       "michigan",
                                                       "minnesota",
                                                       "mississippi",
                                                       "missouri",
                                                       "montana",
                                                       "nebraska",
                                                       "nevada",
                                                       "new hampshire",
                                                       "new jersey",
                                                       "new mexico",
                                                       "north carolina",
                                                       "north dakota",
                                                       "ohio",
                                                       "oklahoma",
                                                       "oregon",
                                                       "pennsylvania",
                                                       "rhode island",
                                                       "south carolina",
                                                       "south dakota",
                                                       "tennessee",
                                                       "texas",
                                                       "utah",
                                                       "vermont",
                                                       "virginia",
                                                       "washington state",
                                                       "west virginia",
                                                       "wisconsin",
                                                       "wyoming",
                                                       "ontario",
                                                       "quebec",
                                                       "british columbia",
                                                       "alberta",
                                                       "bavaria",
                                                       "saxony",
                                                       "hesse",
                                                       "flanders",
                                                       "wallonia",
                                                       "catalonia",
                                                       "tuscany",
                                                       "lombardy",
                                                       "piedmont",
                                                       "brittany",
                                                       "normandy",
                                                       "provence",
                                                       "new south wales",
                                                       "victoria",
                                                       "queensland",
                                                       "kerala",
                                                       "karnataka",
                                                       "ca",
                                                       "or",
                                                       "ny",
                                                       "tx",
                                                       "wa"};

constexpr std::array<std::string_view, 142> kCities = {
    "amsterdam",  "antwerp",      "athens",       "atlanta",     "auckland",    "austin",        "bangalore",
    "bengaluru",  "barcelona",    "basel",        "beijing",     "belgrade",    "bergen",        "berlin",
    "bern",       "bilbao",       "birmingham",   "bologna",     "bonn",        "bordeaux",      "boston",
    "bratislava", "bremen",       "bristol",      "brno",        "brussels",    "brussel",       "bruxelles",
    "bucharest",  "budapest",     "buenos aires", "cambridge",   "cape town",   "cardiff",       "chemnitz",
    "chicago",    "cologne",      "copenhagen",   "cork",        "cracow",      "krakow",        "dallas",
    "delft",      "delhi",        "den haag",     "denver",      "detroit",     "dortmund",      "dresden",
    "dublin",     "dusseldorf",   "edinburgh",    "eindhoven",   "essen",       "florence",      "frankfurt",
    "geneva",     "genoa",        "ghent",        "gothenburg",  "graz",        "grenoble",      "hamburg",
    "hannover",   "hanover",      "heidelberg",   "helsinki",    "hong kong",   "houston",       "innsbruck",
    "istanbul",   "jakarta",      "karlsruhe",    "kochi",       "kyiv",        "lausanne",      "leeds",
    "leipzig",    "leuven",       "liege",        "lille",       "lima",        "linz",          "lisbon",
    "liverpool",  "ljubljana",    "london",       "los angeles", "lyon",        "madrid",        "malaga",
    "malmo",      "manchester",   "marseille",    "melbourne",   "mexico city", "miami",         "milan",
    "minsk",      "montpellier",  "montreal",     "moscow",      "mumbai",      "munich",        "nantes",
    "naples",     "new york",     "nice",         "nuremberg",   "osaka",       "oslo",          "oxford",
    "paris",      "philadelphia", "phoenix",      "pisa",        "porto",       "portland",      "prague",
    "riga",       "rome",         "rotterdam",    "salzburg",    "san diego",   "san francisco", "san jose",
    "santiago",   "seattle",      "seville",      "sofia",       "stockholm",   "strasbourg",    "stuttgart",
    "sydney",     "tallinn",      "the hague",    "tokyo",       "toronto",     "toulouse",      "turin",
    "utrecht",    "valencia"};

constexpr std::array<std::string_view, 26> kMoreCities = {
    "vancouver",       "vienna",  "vilnius",   "warsaw",      "wellington", "wroclaw",       "zagreb",
    "zurich",          "taipei",  "seoul",     "san antonio", "palo alto",  "mountain view", "sunnyvale",
    "santa clara",     "oakland", "raleigh",   "pittsburgh",  "baltimore",  "washington",    "ottawa",
    "luxembourg city", "nicosia", "reykjavik", "trondheim",   "tampere"};

constexpr std::array<std::string_view, 8> kContinents = {"europe",        "eu",   "european union", "north america",
                                                         "south america", "asia", "africa",         "america"};

template <std::size_t N>
bool Has(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

PlaceKind KindOfPlace(std::string_view name) {
  const std::string folded = CollapseSpaces(Fold(name));
  if (Has(kContinents, folded)) return PlaceKind::kContinent;
  // Capitals of their own states stand for the city.
  if (Has(kCities, folded) || Has(kMoreCities, folded)) return PlaceKind::kCity;
  if (Has(kCountries, folded)) return PlaceKind::kCountry;
  // Postal short forms are too short to be told from other words unless written in capitals.
  if (folded.size() == 2)
    return Has(kRegions, folded) && name == std::string_view(name.data(), 2) && name[0] >= 'A' && name[0] <= 'Z' &&
                   name[1] >= 'A' && name[1] <= 'Z'
               ? PlaceKind::kRegion
               : PlaceKind::kUnknown;
  if (Has(kRegions, folded)) return PlaceKind::kRegion;
  return PlaceKind::kUnknown;
}

}  // namespace summit
