#pragma once

#include <vector>

#include "core/extract/event_finder.h"
#include "core/extract/reading.h"
#include "core/model/fact.h"
#include "core/model/post.h"

namespace summit {

/// Tells which Summit a mention in a post refers to.
class SummitRefs {
 public:
  /// The post must outlive it.
  explicit SummitRefs(const Post& post) : post_(post), title_(FindEvents(post.info.title, {})) {}

  /// Seen from the post's date, and no more.
  SummitRef Base() const;
  /// By number; else by year, by the conference named with it or in the title, and by the town in the passage. A null
  /// `passage` stands for the title.
  SummitRef Of(const EventMention& event, const Passage* passage) const;

  /// The events that the title names.
  const std::vector<EventMention>& title() const { return title_; }

 private:
  const Post& post_;
  std::vector<EventMention> title_;
};

}  // namespace summit
