#pragma once

#include "core/extract/fact_list.h"
#include "core/extract/reading.h"

namespace summit {

/// Adds those who gave something for a Summit as far as neither lists nor the words of their own sentence have told it:
/// a sponsor's name stands below a heading on sponsors, or where the sentence before speaks of support, with a link to
/// its site, beside others, with a gift in brackets. Each such sign weighs a little; what tells of work, of a host, of
/// a matter that was discussed weighs against it.
void AddSponsorsBySurroundings(const Reading& reading, FactList& facts);

}  // namespace summit
