#pragma once

#include <vector>

#include "core/answer/across.h"
#include "core/answer/answer_context.h"
#include "core/answer/wanted_name.h"
#include "core/model/fact.h"

namespace summit {

/// A Summit whose posts tell of something that its list of topics does not name, with the first place where they do.
struct TopicMention {
  const SummitRecord* record;
  Evidence evidence;
};

/// Where the posts about the Summits of `pool` tell of `wanted`, by number. Posts that only mention a Summit do not
/// count. Refers into `pool`.
std::vector<TopicMention> MentionsInText(const WantedName& wanted, const Pool& pool, const AnswerContext& context);

}  // namespace summit
