#include "core/answer/asking.h"

#include <algorithm>
#include <utility>

#include "core/answer/follow_up.h"

namespace summit {

Pool SummitsSpokenOf(const Asking& asking) {
  const Question& question = asking.question;
  if (question.which.empty() || question.which.all) return {};
  const bool only_years = !question.which.years.empty() && question.which.numbers.empty() && !question.which.month &&
                          question.which.season.empty() && question.facet.empty() && !IsAboutSummits(question.intent);
  if (only_years) return {};  // "GSoC 2016", but not "the dinner of 2016"
  return SelectSummits(question.which, asking.shown, asking.context).records;
}

Selection SummitsForFacts(const Asking& asking) {
  const Question& question = asking.question;
  const AnswerContext& context = asking.context;
  Selection selection = SelectSummits(question.which, asking.shown, context);
  if (question.except.empty()) return selection;
  const Pool pool = PoolOf(question, asking.shown, context);
  if (question.which.relative == WhichSummits::Relative::kLatest) {
    const Pool begun = Begun(pool, context.today);
    selection = {};
    if (!begun.empty()) selection.records = {begun.back()};
    selection.as = "the latest of those on record";
  } else {
    std::erase_if(selection.records, [&](const SummitRecord* record) { return std::ranges::count(pool, record) == 0; });
  }
  if (selection.records.empty() && selection.missing.empty()) selection.missing.emplace_back("such a Summit");
  return selection;
}

}  // namespace summit
