#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/date.h"
#include "core/model/post.h"
#include "core/model/summit_number.h"

namespace summit {

/// Where a fact is stated: the post, the line in its file, the words, and the page on which a reader can check it.
struct Evidence {
  PostId post;
  int line = 0;
  std::string quote;  // plain text of the post, cut to what is needed
  std::string url;    // the post's address; for a digest, that of the original which it names
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What a post says of when a Summit takes place, at the time of its writing.
enum class Standing { kPlanned, kAnnounced, kHeld };

/// How a post relates to a Summit, most telling first.
enum class Relation { kMain, kReport, kAnnouncement, kMention };

/// How a text names a Summit, before all posts are known: by number, or by what is said around it.
struct SummitRef {
  enum class Relative { kNone, kNext, kLatest };  // seen from `as_of`

  std::optional<SummitNumber> number;
  std::optional<int> year;         // of the event
  std::optional<DateRange> dates;  // of the event, where the same words give them
  std::string event;               // co-located event, without year: "FOSDEM"
  std::string city;
  Relative relative = Relative::kNone;
  Date as_of{};  // date of the post

  friend bool operator==(const SummitRef&, const SummitRef&) = default;
};

struct DatesFact {
  DateRange range;
  Standing standing = Standing::kAnnounced;
  bool official_day = false;  // the Summit proper within a programme of several days
  std::string written = {};   // the words, where an obvious slip in them was put right; else empty
  friend bool operator==(const DatesFact&, const DatesFact&) = default;
};
/// Parts that are not stated are empty.
struct PlaceFact {
  std::string city, region, country;
  std::string venue, address;
  bool online = false;
  friend bool operator==(const PlaceFact&, const PlaceFact&) = default;
};
struct ColocatedFact {
  std::string event;  // with its year where known: "FOSDEM 2007"
  friend bool operator==(const ColocatedFact&, const ColocatedFact&) = default;
};
struct SponsorFact {
  std::string name;
  std::string what;    // "dinner", "space and meals"; empty when the post does not say
  std::string amount;  // "1000€" as written; empty likewise
  friend bool operator==(const SponsorFact&, const SponsorFact&) = default;
};
struct HostFact {
  std::string name;
  friend bool operator==(const HostFact&, const HostFact&) = default;
};
struct ParticipantFact {
  std::string name;
  std::string affiliation;
  friend bool operator==(const ParticipantFact&, const ParticipantFact&) = default;
};
struct HeadCountFact {
  int count = 0;
  std::string words;  // "over 40 developers"
  friend bool operator==(const HeadCountFact&, const HeadCountFact&) = default;
};
struct TopicFact {
  std::string name;
  std::string xep;       // "XEP-0369" where the archive links it; else empty
  bool planned = false;  // from an agenda; otherwise reported as discussed
  friend bool operator==(const TopicFact&, const TopicFact&) = default;
};
enum class LinkKind { kMinutes, kWiki, kRegistration, kSlides, kReport, kMailingList, kVenue, kChat, kOther };
struct LinkFact {
  LinkKind kind = LinkKind::kOther;
  std::string label;
  std::string url;
  friend bool operator==(const LinkFact&, const LinkFact&) = default;
};
/// That the post speaks of the Summit at all.
struct MentionFact {
  Relation relation = Relation::kMention;
  bool past = false;  // told as something that has taken place
  friend bool operator==(const MentionFact&, const MentionFact&) = default;
};

using FactValue = std::variant<MentionFact, DatesFact, PlaceFact, ColocatedFact, SponsorFact, HostFact, ParticipantFact,
                               HeadCountFact, TopicFact, LinkFact>;

/// One statement of one post about one Summit.
struct Fact {
  SummitRef summit;
  FactValue value;
  Relation relation = Relation::kMention;  // of the post to that Summit: reports weigh more than announcements
  Evidence evidence;
};

}  // namespace summit
