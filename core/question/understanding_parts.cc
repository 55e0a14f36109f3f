#include "core/question/understanding_parts.h"

#include "core/model/summit_number.h"
#include "core/question/number_words.h"

namespace summit::understanding {

bool IsTime(const WhichSummits& which) {
  return !which.years.empty() || which.month || !which.season.empty() || which.from_year || which.to_year;
}

bool IsPlace(const WhichSummits& which) { return !which.cities.empty() || !which.countries.empty(); }

bool Narrows(const WhichSummits& which) {
  return IsTime(which) || IsPlace(which) || which.online || !which.events.empty();
}

bool IsListedIntent(Intent intent) {
  return intent == Intent::kSponsors || intent == Intent::kTopics || intent == Intent::kParticipants ||
         intent == Intent::kHost;
}

bool IsSmall(Sense sense) {
  switch (sense) {
    case Sense::kFiller:
    case Sense::kArticle:
    case Sense::kChoice:
    case Sense::kAnd:
    case Sense::kOr:
    case Sense::kIn:
    case Sense::kAt:
    case Sense::kBy:
    case Sense::kFor:
    case Sense::kOn:
    case Sense::kExists:
    case Sense::kAlso:
      return true;
    default:
      return false;
  }
}

std::optional<int> SeveralOf(std::string_view folded) {
  static constexpr std::string_view kSeveral[] = {"several", "multiple", "mehrere", "plusieurs",
                                                  "varias",  "varios",   "diversi", "varie"};
  if (std::ranges::count(kSeveral, folded) > 0) return 2;
  if (const auto number = SummitNumber::Parse(folded)) return number->value();
  return ForeignNumber(folded);
}

std::vector<NameKind> KindsFor(Intent intent) {
  using enum NameKind;
  switch (intent) {
    case Intent::kSponsors:
    case Intent::kHost:
      return {kCompany, kPerson};
    case Intent::kParticipants:
      return {kPerson, kCompany};
    case Intent::kTopics:
      return {kTopic, kXep, kCompany};
    case Intent::kWhere:
      return {kVenue, kCompany};
    default:
      return {};
  }
}

}  // namespace summit::understanding
