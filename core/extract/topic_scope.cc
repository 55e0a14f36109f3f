#include "core/extract/topic_scope.h"

namespace summit {

ReportScope::ReportScope(const Reading& reading)
    : reading_(reading), report_(reading.tense == DateContext::Tense::kPast || reading.relation == Relation::kReport) {}

bool ReportScope::Has(const Passage& passage) {
  const Block& block = reading_.BlockOf(passage);
  if (block.section != section_) {
    section_ = block.section;
    told_ = false;
  }
  if (!passage.ref || passage.ground != Ground::kSummit) return false;
  told_ = told_ || (passage.names_summit && passage.tense == DateContext::Tense::kPast);
  return reading_.subject ? report_ && passage.ref == reading_.subject : told_;
}

}  // namespace summit
