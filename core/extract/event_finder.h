#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/event_words.h"
#include "core/extract/text_spans.h"
#include "core/model/post.h"
#include "core/model/summit_number.h"

namespace summit {

/// What a noun in a text is about.
enum class EventKind {
  kSummit,      // a meeting of our series: "XMPP Summit 21", "19th XMPP Summit", "devcon", "developer conference"
  kConference,  // somebody else's event: "FOSDEM 2016", "OSCON", "Keeping it Realtime conference"
  kSide,        // something around a Summit: dinner, hackfest, devroom, booth, talk
  kOther,       // another matter with days of its own: a deadline, a release, a membership period
};

struct EventMention {
  EventKind kind = EventKind::kOther;
  Span span;
  std::vector<SummitNumber> numbers;  // kSummit: as said; empty for "the XMPP Summit"
  std::optional<int> year;            // "FOSDEM 2016", "the 2018 XSF Summit"; by figures or by the link behind it
  std::optional<int> month;           // kSummit: 1 to 12 of "the Summit of January 2027", where no number is told
  std::string name;                   // kConference: "FOSDEM"; kSide: the word, folded
  std::string edition;                // kConference: "90" of "IETF 90"; empty where it has none, or a year
  bool next = false;                  // "the next Summit", "Summit ... this summer"
  bool plural = false;                // "past Summits": no single one is meant
  bool earlier = false;               // "last year's Summit": another one, whatever the text is about
  bool compared = false;              // "after Summit 30", "unlike Summit 30": named beside the one that is meant
  bool strong = false;                // says XMPP, XSF or a number, so that no other series can be meant
};

/// Events named in `text`, in order. `links` are those of the same text (their targets tell numbers and years: a
/// wiki page "Summit_26", "/2010/08/xmpp-summit-8", "fosdem.org/2017"). Summits of others ("Google Mentor Summit")
/// are kOther.
std::vector<EventMention> FindEvents(std::string_view text, const std::vector<Link>& links);

}  // namespace summit
