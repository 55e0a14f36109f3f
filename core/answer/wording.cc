#include "core/answer/wording.h"

#include <algorithm>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kLongestEcho = 24;  // code points of one word
constexpr std::size_t kMostEchoed = 3;    // words
constexpr std::size_t kLongestTitle = 60;

bool IsPlain(std::string_view word) {
  return std::ranges::none_of(
      word, [](char c) { return std::string_view("/:@\\<>{}[]|`*_~#!$%^=;").find(c) != std::string_view::npos; });
}

}  // namespace

bool IsAhead(const SummitRecord& record, Date today) { return record.dates && today < record.dates->value.start; }

Standing StandingOn(const SummitRecord& record, Date today) {
  if (record.standing == Standing::kHeld && IsAhead(record, today)) return Standing::kAnnounced;
  return record.standing;
}

std::string Headline(const SummitRecord& record, Date today, std::string_view as) {
  std::string headline = "Summit " + record.number.ToString();
  if (!as.empty()) headline += ", " + std::string(as);
  std::string details;
  if (record.dates) {
    const Standing standing = StandingOn(record, today);
    if (standing == Standing::kAnnounced) details += "announced for ";
    if (standing == Standing::kPlanned) details += "planned for ";
    details += ToProse(record.dates->value);
  }
  const std::string place = record.city ? record.city->value : Town(record);
  if (!place.empty()) details += (details.empty() ? "" : ", ") + place;
  return details.empty() ? headline : headline + " (" + details + ")";
}

std::string OnDates(const DateRange& range) {
  return (range.precision == Precision::kDay ? "on " : "in ") + ToProse(range);
}

std::string WhenPhrase(const SummitRecord& record, Date today) {
  if (!record.dates) return "has no date in the archive";
  const DateRange& dates = record.dates->value;
  const std::string was = today <= dates.end ? "is" : "was";
  switch (StandingOn(record, today)) {
    case Standing::kHeld:
      return "took place " + OnDates(dates);
    case Standing::kAnnounced:
      return was + " announced for " + ToProse(dates);
    case Standing::kPlanned:
      break;
  }
  return was + " planned for " + ToProse(dates);
}

std::size_t DaysIn(const DateRange& range) {
  const auto days = std::chrono::sys_days(range.end) - std::chrono::sys_days(range.start);
  return static_cast<std::size_t>(std::max<long>(days.count(), 0)) + 1;
}

std::string WeekdaysOf(const DateRange& range) {
  static constexpr std::string_view kDays[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                               "Thursday", "Friday", "Saturday"};
  if (range.precision != Precision::kDay) return {};
  const auto name = [](Date day) {
    return std::string(kDays[std::chrono::weekday(std::chrono::sys_days(day)).c_encoding()]);
  };
  const std::size_t days = DaysIn(range);
  if (days > 7) return {};
  if (days == 1) return name(range.start);
  return name(range.start) + (days == 2 ? " and " : " to ") + name(range.end);
}

std::string Town(const SummitRecord& record) {
  std::string town;
  for (const auto* part : {&record.city, &record.region, &record.country}) {
    if (!*part || (*part)->value.empty() ||
        (part != &record.city && record.city && (*part)->value == record.city->value))
      continue;
    town += (town.empty() ? "" : ", ") + (*part)->value;
  }
  return town.empty() && record.online ? "online" : town;
}

std::string Venue(const SummitRecord& record) {
  std::string venue = record.venue ? record.venue->value : std::string();
  if (record.address && record.address->value != venue) venue += (venue.empty() ? "" : ", ") + record.address->value;
  return venue;
}

std::string Ranges(const std::vector<int>& numbers) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i;
    while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1) ++end;
    if (end > i + 1) {
      parts.push_back(std::to_string(numbers[i]) + "-" + std::to_string(numbers[end]));
    } else {
      for (std::size_t j = i; j <= end; ++j) parts.push_back(std::to_string(numbers[j]));
    }
    i = end + 1;
  }
  return JoinAnd(parts);
}

std::string SummitsOnRecord(const Archive& archive) {
  std::vector<int> numbers;
  for (const SummitRecord& record : archive.Summits()) numbers.push_back(record.number.value());
  return Ranges(numbers);
}

std::string Count(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string Echo(const std::vector<std::string>& words) {
  std::string echo;
  std::size_t taken = 0;
  for (const std::string& word : words) {
    if (taken == kMostEchoed || !IsPlain(word)) break;
    const std::string safe = CollapseSpaces(XmlSafe(word));
    if (FoldedWords(safe).empty()) continue;
    echo += (echo.empty() ? "" : " ") + CutText(safe, kLongestEcho);
    ++taken;
  }
  return echo.empty() ? "that" : "“" + echo + "”";
}

Citation Cite(const Evidence& evidence, const Archive& archive) {
  const PostInfo* post = archive.FindPost(evidence.post);
  Citation citation = post != nullptr ? Cite(*post) : Citation{evidence.post, {}, {}};
  if (!evidence.url.empty()) citation.url = evidence.url;
  return citation;
}

Citation Cite(const PostInfo& post) {
  return {post.id, post.is_digest() ? post.sources.front() : post.url, post.title};
}

std::string NamePost(const PostId& id, const Archive& archive) {
  const PostInfo* post = archive.FindPost(id);
  if (post == nullptr) return "another post";
  return NameTitle(*post);
}

AnswerLine QuoteLine(std::string_view words) {
  AnswerLine line("");
  line.quote = "“" + std::string(words) + "”";
  return line;
}

AnswerLine SourceLine(const PostInfo& post) {
  AnswerLine line("From " + NameTitle(post) + ":");
  line.link = Cite(post).url;
  return line;
}

std::string NameTitle(const PostInfo& post) {
  return "“" + CutText(CollapseSpaces(post.title), kLongestTitle) + "” (" + ToProse(post.date) + ")";
}

}  // namespace summit
