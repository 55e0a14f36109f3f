#pragma once

#include <string_view>

#include "core/answer/explanation.h"
#include "core/answer/post_titles.h"
#include "core/model/archive.h"
#include "core/model/date.h"

namespace summit {

/// What every answer is made with. A bundle of references for the time of one answer.
struct AnswerContext {
  const Archive& archive;
  Date today;
  std::string_view prefix;             // of commands
  bool brief = false;                  // a medium with room for a few lines only
  Trace* trace = nullptr;              // null: nobody wants to see how
  const PostTitles* titles = nullptr;  // of the archive, kept ready; null: they are read when they are needed
};

}  // namespace summit
