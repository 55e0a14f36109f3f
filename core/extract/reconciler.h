#pragma once

#include <vector>

#include "core/model/fact.h"
#include "core/model/post.h"
#include "core/model/summit_record.h"

namespace summit {

/// Makes one record a Summit out of all facts, by ascending number. First finds out which Summit is meant where a
/// post names none by number ("the next Summit", "the Summit at FOSDEM 2010"): by the dates it gives, by year and
/// event, or by the post's own date; facts that fit no Summit are left out. Then chooses among facts that disagree,
/// and keeps the others as conflicts.
///
/// Precedence, first difference decides: a statement to the day over one to the month or year; the Summit's own
/// page or report over an announcement over a mention elsewhere; held over announced over planned; the later post.
///
/// `posts` must hold every post that `facts` names. Pure; the order of its input does not matter.
std::vector<SummitRecord> Reconcile(const std::vector<PostInfo>& posts, const std::vector<Fact>& facts);

}  // namespace summit
