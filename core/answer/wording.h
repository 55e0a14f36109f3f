#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/model/summit_record.h"
#include "core/question/citation.h"

namespace summit {

/// How a Summit stands seen from `today`: what lies ahead is at most announced, whatever a post says.
Standing StandingOn(const SummitRecord& record, Date today);
bool IsAhead(const SummitRecord& record, Date today);

/// "Summit 19 (28-29 January 2016, Brussels)", "Summit 12, the latest on record (announced for ..., Portland)".
/// `as` says how it was chosen; may be empty.
std::string Headline(const SummitRecord& record, Date today, std::string_view as = {});

/// "took place on 28-29 January 2016", "was announced for July 2012", "has no date in the archive".
std::string WhenPhrase(const SummitRecord& record, Date today);

/// "on 26 February 2007", "in July 2006".
std::string OnDates(const DateRange& range);

/// How many days, both ends included; meaningful with Precision::kDay.
std::size_t DaysIn(const DateRange& range);
/// "Thursday", "Friday to Monday", "Thursday and Friday"; empty unless the days are known.
std::string WeekdaysOf(const DateRange& range);

/// "Brussels, Belgium"; "online"; empty when the archive names no place.
std::string Town(const SummitRecord& record);
/// "Atlas Hotel, Rue du Vieux Marché aux Grains 30"; empty when the archive names neither.
std::string Venue(const SummitRecord& record);

/// "1-13, 15 and 17".
std::string Ranges(const std::vector<int>& numbers);
/// The numbers of all Summits on record, as Ranges.
std::string SummitsOnRecord(const Archive& archive);

/// "1 topic", "3 topics".
std::string Count(std::size_t count, std::string_view noun);

/// At most a few of somebody's words in quotes, harmless to repeat; "that" when nothing of them is.
std::string Echo(const std::vector<std::string>& words);

/// The post as one of an answer's grounds.
Citation Cite(const Evidence& evidence, const Archive& archive);
Citation Cite(const PostInfo& post);

/// “words of a post”, as a line of its own.
AnswerLine QuoteLine(std::string_view words);
/// "From “Title” (8 February 2016):", with the link.
AnswerLine SourceLine(const PostInfo& post);

/// “Title” (8 February 2016).
std::string NameTitle(const PostInfo& post);
std::string NamePost(const PostId& id, const Archive& archive);

}  // namespace summit
