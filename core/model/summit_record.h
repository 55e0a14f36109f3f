#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/fact.h"

namespace summit {

/// A value the archive states, with the places where it does, best first; never empty.
template <class T>
struct Stated {
  T value;
  std::vector<Evidence> evidence;
  friend bool operator==(const Stated&, const Stated&) = default;
};

struct RelatedPost {
  PostId post;
  Relation relation = Relation::kMention;
  friend bool operator==(const RelatedPost&, const RelatedPost&) = default;
};

/// Posts that disagree. `chosen` is one of the values, the one the record shows.
struct Conflict {
  struct Claim {
    std::string value;
    Evidence evidence;
    friend bool operator==(const Claim&, const Claim&) = default;
  };
  std::string fact;  // "dates", "city", "venue", ...
  std::vector<Claim> claims;
  std::string chosen;
  friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// Everything the archive states about one Summit, reconciled. What it does not state is absent or empty.
struct SummitRecord {
  explicit SummitRecord(SummitNumber n) : number(n) {}

  SummitNumber number;
  std::optional<Stated<DateRange>> dates;
  Standing standing = Standing::kPlanned;         // meaningful with dates
  std::optional<Stated<DateRange>> official_day;  // the Summit proper, where the dates span a longer programme
  std::optional<Stated<std::string>> city, region, country, venue, address;
  std::optional<Stated<std::string>> colocated_with;
  bool online = false;
  std::vector<Stated<std::string>> hosts;  // who lent the room or received the Summit
  std::vector<Stated<SponsorFact>> sponsors;
  std::vector<Stated<ParticipantFact>> participants;
  std::optional<Stated<HeadCountFact>> participants_stated;
  std::vector<Stated<TopicFact>> topics;
  std::vector<Stated<LinkFact>> links;
  std::vector<RelatedPost> posts;  // main, then reports, announcements, mentions; by date within each
  std::vector<Conflict> conflicts;

  friend bool operator==(const SummitRecord&, const SummitRecord&) = default;
};

}  // namespace summit
