#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer_context.h"
#include "core/model/summit_record.h"
#include "core/question/question.h"

namespace summit {

/// Among Selection::missing, where the next Summit is asked for and none lies ahead.
inline constexpr std::string_view kNoneToCome = "a Summit to come";

/// The Summits a question is about.
struct Selection {
  std::vector<const SummitRecord*> records;  // by number; each once
  std::string as;                    // how one was chosen that was not named: "the latest on record"; else empty
  std::vector<std::string> missing;  // asked for, but not on record: "Summit 30", "2003"
  bool unclear = false;              // it speaks of Summits mentioned before, and none was
};

/// Whether all that `which` says of time and place fits the Summit. Where the archive does not state the country, that
/// of the same city at another Summit is taken.
bool MatchesSummit(const SummitRecord& record, const WhichSummits& which, const Archive& archive);

/// Whether the archive states what MatchesSummit looks at; without it "no" would be a guess.
bool CanJudge(const SummitRecord& record, const WhichSummits& which, const Archive& archive);

/// The country, stated or by its city; empty when neither is known.
std::string CountryOf(const SummitRecord& record, const Archive& archive);

/// What Summits are narrowed down to, in words: "in Brussels", "since 2015, not in Brussels"; empty when by nothing.
std::string Narrowing(const WhichSummits& which, const WhichSummits& except);

/// The Summits for a question about many: those of `which`, all where it says nothing, without those of `except`; by
/// number.
std::vector<const SummitRecord*> PoolOf(const Question& question, const std::vector<SummitNumber>& shown,
                                        const AnswerContext& context);

/// Finds them. `shown`: what the answer before was about. Where nothing is said: the latest one that has begun.
Selection SelectSummits(const WhichSummits& which, const std::vector<SummitNumber>& shown,
                        const AnswerContext& context);

}  // namespace summit
