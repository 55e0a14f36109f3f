#include "core/extract/host_names.h"

#include <algorithm>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/date_finder.h"
#include "core/extract/event_finder.h"
#include "core/extract/gazetteer.h"
#include "core/extract/giver_names.h"
#include "core/extract/names.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

const Phrases& Buildings() {
  static const Phrases kWords = {"office", "offices", "headquarters", "premises", "hq", "campus", "building"};
  return kWords;
}

/// "Rue Noire 12", "12 Rue Noire": an address stands where the name of who lives there was looked for.
bool IsStreet(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  const auto number = [](const Token& token) {
    return token.folded.size() <= 4 && token.folded.find_first_not_of("0123456789") == std::string::npos;
  };
  return tokens.size() >= 2 && (number(tokens.front()) || number(tokens.back()));
}

/// A house that anybody may rent is where, not who.
bool IsRented(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    return IsOneOf(token.folded, {"hotel", "hotels", "hostel", "inn", "restaurant", "brasserie", "cafe", "pub", "bar",
                                  "guesthouse", "pension", "motel", "airbnb"});
  });
}

}  // namespace

std::string WithoutBuilding(std::string name) {
  for (bool again = true; again;) {
    again = false;
    for (std::string_view word : Buildings())
      if (name.size() > word.size() + 1 && Fold(name).ends_with(" " + std::string(word))) {
        name.resize(name.size() - word.size() - 1);
        again = true;
      }
  }
  for (std::string_view own : {"'s", "\xE2\x80\x99s"})
    if (name.ends_with(own)) name.resize(name.size() - own.size());
  return name;
}

bool IsNoHost(std::string_view name) {
  if (GiversName(std::string(name), {}, {}).empty()) return true;  // "Italian friends"
  if (IsStreet(name) || IsRented(name) || !FindDates(name).empty()) return true;
  const std::string folded = FoldLine(name);
  if (IsOneOf(folded.substr(0, folded.find(' ')),
              {"everybody", "everyone", "nobody", "somebody", "someone", "all", "we", "they", "you", "people", "those",
               "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}))
    return true;
  if (IsFoundation(name) || KindOfPlace(name) != PlaceKind::kUnknown) return true;
  const std::vector<EventMention> events = FindEvents(name, {});
  return std::any_of(events.begin(), events.end(),
                     [](const EventMention& event) { return event.kind != EventKind::kOther; });
}

bool ThanksForRooms(std::string_view folded) {
  static const Phrases kRooms = {"for hosting",
                                 "for providing the space",
                                 "for providing the room",
                                 "for providing the venue",
                                 "for the venue",
                                 "for the room",
                                 "for the rooms",
                                 "for the house",
                                 "for the space",
                                 "for having us",
                                 "for lending us",
                                 "for letting us use",
                                 "for the premises",
                                 "for the hospitality",
                                 "for their hospitality",
                                 "for its hospitality",
                                 "for the roof",
                                 "for a roof",
                                 "for the shelter",
                                 "for the use of",
                                 "for welcoming us",
                                 "for receiving us",
                                 "for the welcome",
                                 "for the warm welcome",
                                 "for accommodating us",
                                 "for taking us in",
                                 "for putting us up",
                                 "for housing us",
                                 "for sheltering us",
                                 "for providing us with a room",
                                 "for providing us with the room",
                                 "for the hall",
                                 "for offering us"};
  return HasAnyPhrase(folded, kRooms);
}

}  // namespace summit
