#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/record_teller.h"
#include "core/answer/record_teller_parts.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

/// When and where it was, beside what, and who hosted it.
namespace summit {

using telling::Values;

/// "lasted 4 days, 6-9 February 2009 (Friday to Monday)"
std::string RecordTeller::HowLong() const {
  const DateRange& dates = record_.dates->value;
  const std::size_t days = DaysIn(dates);
  const bool held = StandingOn(record_, context_.today) == Standing::kHeld;
  return Subject() + (held ? " lasted " : " was announced for ") + Count(days, "day") + ": " + ToProse(dates) + " (" +
         WeekdaysOf(dates) + ").";
}

Telling RecordTeller::When(const Question& question) const {
  if (!record_.dates) return NotTold("when it was");
  Telling telling = Glance();
  const std::string weekdays = WeekdaysOf(record_.dates->value);
  if (question.asked == Asked::kHowLong && weekdays.empty()) {
    telling.lines.insert(telling.lines.begin(), AnswerLine("The archive does not say how long it lasted."));
    telling.found = false;
  } else if (question.asked == Asked::kHowLong) {
    telling.lines.front() = AnswerLine(HowLong());
  }
  if (record_.official_day)
    telling.lines.emplace_back("The Summit day itself: " + ToProse(record_.official_day->value) + ".");
  Note("Summit day", record_.official_day, "official_day", telling);
  AddConflicts({"dates"}, telling);
  return telling;
}

/// The bigger event that it took place with.
Telling RecordTeller::Beside() const {
  if (!record_.colocated_with) return NotTold("beside which event it took place");
  Telling telling = Glance();
  Note("beside", record_.colocated_with, "colocated_with", telling);
  return telling;
}

Telling RecordTeller::Where(const Question& question) const {
  if (question.beside || !question.claim.events.empty()) return Beside();
  const std::string town = Town(record_), venue = Venue(record_);
  if (town.empty() && venue.empty()) return NotTold("where it was");
  Telling telling;
  // Whoever asks for the building has no answer in the city.
  telling.found = question.facet.empty() || (question.facet == "hotel" ? IsHotel(venue) : !venue.empty());
  if (!telling.found)
    telling.lines.emplace_back("The archive does not say in which " + Echo({question.facet}) + " Summit " +
                               record_.number.ToString() + " was.");
  const Standing standing = StandingOn(record_, context_.today);
  const std::string_view verb = standing == Standing::kHeld      ? " was held "
                                : standing == Standing::kPlanned ? " was planned to be held "
                                                                 : " was announced to be held ";
  std::string text = Head();
  if (town == "online")
    text = Subject() + std::string(verb) + "online.";
  else if (!town.empty())
    text = record_.dates ? Subject() + std::string(verb) + "in " + town + "." : Subject() + " - in " + town + ".";
  if (!venue.empty()) text += " Venue: " + venue + ".";
  telling.lines.emplace_back(std::move(text));
  if (venue.empty() && town != "online") telling.lines.emplace_back("The archive names no venue.");
  if (!record_.hosts.empty()) telling.lines.emplace_back("Host: " + JoinAnd(Values(record_.hosts)) + ".");
  if (record_.dates) telling.lines.emplace_back("Dates: " + ToProse(record_.dates->value) + ".");
  Note("venue", record_.venue, "venue", telling);
  Note("address", record_.address, "address", telling);
  Note("in", record_.city, "city", telling);
  NoteItems(ItemsOf(record_, Intent::kHost), Intent::kHost, telling);
  if (telling.citations.empty()) CitePosts(telling);
  AddConflicts({"city", "venue", "address", "country"}, telling);
  return telling;
}

Telling RecordTeller::Host(const Question& question) const {
  if (record_.hosts.empty()) return NotTold("who hosted it");
  Telling telling;
  telling.found = true;
  telling.lines.emplace_back(Head() + " - host: " + JoinAnd(Values(record_.hosts)) + ".");
  const std::vector<RecordItem> hosts = ItemsOf(record_, Intent::kHost);
  if (const auto wanted = Wanted(question); !wanted.empty())
    return OneOf(question, wanted, hosts, std::move(telling.lines));
  if (const std::string venue = Venue(record_); !venue.empty()) telling.lines.emplace_back("Venue: " + venue + ".");
  NoteItems(hosts, Intent::kHost, telling);
  return telling;
}

}  // namespace summit
