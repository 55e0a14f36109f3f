#pragma once

#include <cstdint>
#include <string>

#include "core/model/fact.h"
#include "core/model/post.h"

namespace summit {

/// A fact, and its place among those of its post: the lesser was found first.
struct StoredFact {
  std::int64_t place = 0;
  Fact fact;
};

/// That a post links a XEP for a topic.
struct TopicLink {
  PostId post;
  std::string topic_key;  // NameKey of the topic
  std::string xep;        // "XEP-0369"
  friend bool operator==(const TopicLink&, const TopicLink&) = default;
};

}  // namespace summit
