#pragma once

#include <string>
#include <vector>

#include "core/answer/answer_context.h"
#include "core/model/summit_record.h"
#include "core/question/question.h"

namespace summit {

/// The Summits a question is about.
struct Selection {
  std::vector<const SummitRecord*> records;  // by number; each once
  std::string as;                    // how one was chosen that was not named: "the latest on record"; else empty
  std::vector<std::string> missing;  // asked for, but not on record: "Summit 30", "2003"
  bool unclear = false;              // it speaks of Summits mentioned before, and none was
};

/// Whether years, month and cities of `which` fit the Summit.
bool MatchesSummit(const SummitRecord& record, const WhichSummits& which);

/// Finds them. `shown`: what the answer before was about. Where nothing is said: the latest one that has begun.
Selection SelectSummits(const WhichSummits& which, const std::vector<SummitNumber>& shown,
                        const AnswerContext& context);

}  // namespace summit
