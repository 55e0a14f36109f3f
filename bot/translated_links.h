#pragma once

#include <vector>

#include "core/answer/responder.h"
#include "core/model/post.h"

namespace summit::bot {

/// Has the links of a reply lead to translations of the posts they lead to, where `posts` have one in the language that
/// the answer is liked in (Ask::lang, matched as RFC 4647, section 3.4 has it). What is said stays as it is, and so
/// does a link for which a longer one would not fit.
void LeadToTranslations(const Ask& ask, const std::vector<PostInfo>& posts, Reply& reply);

}  // namespace summit::bot
