#pragma once

#include "core/answer/passage_query.h"

namespace summit {

/// Reads what somebody did, of which the question asks who, into `deed`: "who wrote the first client", "wer wurde
/// gewählt". `said`, `words`, `asked` and `foreign` have to be known. Nothing where no deed is asked for.
void ReadDeed(PassageQuery& query);

}  // namespace summit
