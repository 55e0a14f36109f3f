#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer_context.h"
#include "core/answer/wanted_name.h"
#include "core/model/summit_record.h"
#include "core/question/question.h"

namespace summit {

/// One entry of a list that a Summit has: a sponsor, a participant, a topic, a host, a place.
struct RecordItem {
  std::string name;      // "Isode"
  std::string text;      // with what belongs to it: "Isode (200€)"
  std::string beside;    // other words that it goes by: affiliation, XEP number
  std::string what;      // sponsors: what was paid for
  std::string amount;    // sponsors: as written
  bool planned = false;  // topics: from an agenda
  const std::vector<Evidence>* evidence = nullptr;

  bool IsFor(const WantedName& wanted) const;
};

/// The entries of the list that `intent` speaks of; none for an intent that speaks of no list. They refer into
/// `record`.
std::vector<RecordItem> ItemsOf(const SummitRecord& record, Intent intent);

/// Whether `intent` is one whose answer is a list of names.
bool IsListed(Intent intent);

/// The kinds of names that can stand in such a list.
std::vector<NameKind> KindsIn(Intent intent);

/// "sponsor", "participant", "topic", "host", "place", in the number that fits; "Summit" for any other intent.
std::string RoleOf(Intent intent, std::size_t count = 1);

/// Whether what a sponsor paid for is what a question asks for: "dinner" covers "restaurant", "space" covers "room".
bool IsPaidFor(std::string_view what, std::string_view facet);

/// English words for the same thing, `facet` first: "dinner", "restaurant" ...
std::vector<std::string> FacetWords(std::string_view facet);

/// Whether a venue is one to sleep in, by its name.
bool IsHotel(std::string_view venue);

/// Whether the word names something that is paid for: a meal, a room, a bus.
bool IsFacet(std::string_view word);

}  // namespace summit
