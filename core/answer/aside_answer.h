#pragma once

#include <optional>

#include "core/answer/answer.h"
#include "core/answer/asking.h"

/// Answers that no fact is, but that lie beside the facts of a Summit. Each is absent where it is not what is asked.
namespace summit {

/// "who wrote the report of 21": the posts about a Summit are signed.
std::optional<Answer> AnswerAuthorsOfPosts(const Asking& asking);

/// "why Brussels": no post says, but beside what the Summits there took place is near to a reason; kNotFound with that.
std::optional<Answer> AnswerWhyThere(const Asking& asking);

/// "fosdem 2011 dinner?": who paid for it is on record; what else there is to tell is quoted behind it.
std::optional<Answer> AnswerOfMeal(const Asking& asking);

/// "which day was the dinner", "what time does it start": hours and days within one of `records`, from its posts.
std::optional<Answer> AnswerScheduled(const Asking& asking, const Pool& records);

}  // namespace summit
