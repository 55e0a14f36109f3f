#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/answer/record_items.h"
#include "core/answer/wanted_name.h"
#include "core/model/summit_record.h"
#include "core/question/question.h"

/// What the answers about many Summits share.
namespace summit {

using Pool = std::vector<const SummitRecord*>;

/// A Summit, and the entries of its list that are asked for.
struct Fit {
  const SummitRecord* record;
  std::vector<RecordItem> items;  // at least one for each name wanted
};

/// The Summits of `pool` whose list has every one of the names.
std::vector<Fit> FindFits(const Pool& pool, Intent intent, const std::vector<WantedName>& wanted);

/// How many Summits of `pool` have such a list at all.
std::size_t CountListed(const Pool& pool, Intent intent);

/// Adds a claim with its evidence, and the post as a source; sources are bounded in number.
void Support(std::string statement, const std::vector<Evidence>& evidence, const AnswerContext& context,
             Answer& answer);

/// Supports that the Summit is what `Headline` tells of it; the place first where that is what counts.
void SupportSummit(const SummitRecord& record, bool by_place, const AnswerContext& context, Answer& answer);

/// Adds the sources, each once; bounded in number.
void AddCitations(std::vector<Citation> more, Answer& answer);

/// The items of `line`: of a few "Summit 2 (26 February 2007, Brussels)", of more "2 (Brussels 2007)", of many
/// "2 (2007)"; the number alone where room is short.
void ListSummits(const Pool& pool, const AnswerContext& context, AnswerLine& line);

std::vector<SummitNumber> NumbersOf(const Pool& pool);

/// Those that have begun before today, or have no date.
Pool Begun(const Pool& pool, Date today);

/// "Isode", "Isode and Cisco".
std::string ShownNames(const std::vector<WantedName>& wanted);

/// The name as the entries that fit write it, where they all write it alike; else as asked.
std::string FitName(const WantedName& wanted, const std::vector<Fit>& fits);

/// "first" or "last", as the question's operation says.
std::string FirstOrLast(const Question& question);

}  // namespace summit
