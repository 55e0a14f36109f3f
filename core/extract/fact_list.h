#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/extract/reading.h"
#include "core/model/fact.h"

namespace summit {

/// Collects the facts of one post, up to a number that no honest post comes near.
class FactList {
 public:
  static constexpr std::size_t kMostFacts = 3000;

  explicit FactList(const Reading& reading) : reading_(reading) {}

  /// A fact stated by the words of `span` in the passage's block. The passage must have a Summit.
  void Add(const Passage& passage, FactValue value, Span span) {
    AddFrom(passage, std::move(value), passage.block, span);
  }
  /// The same, with the whole passage as evidence.
  void Add(const Passage& passage, FactValue value) { Add(passage, std::move(value), passage.span); }
  /// A fact of `passage`'s Summit stated in another block: an item of the list it introduces.
  void AddFrom(const Passage& passage, FactValue value, std::size_t block, Span span) {
    if (full()) return;
    facts_.push_back({*passage.ref, std::move(value), reading_.RelationOf(passage), reading_.EvidenceAt(block, span)});
  }
  /// The same, where what the passage says weighs more than the post as a whole.
  void AddAs(const Passage& passage, FactValue value, Relation relation, Span span) {
    if (full()) return;
    facts_.push_back({*passage.ref, std::move(value), relation, reading_.EvidenceAt(passage.block, span)});
  }
  /// A fact stated by the post's title.
  void AddTitle(const SummitRef& summit, FactValue value) {
    const PostInfo& info = reading_.post->info;
    if (!full()) facts_.push_back({summit, std::move(value), reading_.relation, {info.id, 1, info.title, info.url}});
  }

  /// Those taken so far, in order.
  const std::vector<Fact>& facts() const { return facts_; }

  /// No more are taken.
  bool full() const { return facts_.size() >= kMostFacts; }

  std::vector<Fact> Take() { return std::move(facts_); }

 private:
  const Reading& reading_;
  std::vector<Fact> facts_;
};

}  // namespace summit
