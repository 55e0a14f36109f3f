#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "core/extract/reading.h"
#include "core/extract/summit_refs.h"

namespace summit {

/// What a whole post is about.
struct PostSubject {
  std::optional<SummitRef> ref;                             // absent when it is on no single Summit
  Relation relation = Relation::kMention;                   // of the post to it
  std::optional<std::chrono::year_month> month;             // in which it is, by the first full date told of it
  DateContext::Tense tense = DateContext::Tense::kUnknown;  // of the first passage that names a Summit
};

/// By the title, the categories and the first passages that name a Summit.
PostSubject FindSubject(const Post& post, const std::vector<Passage>& passages, const SummitRefs& refs);

}  // namespace summit
