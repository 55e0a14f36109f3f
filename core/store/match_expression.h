#pragma once

#include <optional>
#include <string>
#include <utility>

#include "core/model/archive.h"

namespace summit {

/// A query in the language of FTS5, made of quoted tokens only: nothing that people type can be read as syntax.
/// The one road by which words reach MATCH.
///
/// Words that carry no meaning ("who", "the") are left out while others remain. A word is looked for in the spellings
/// that name the same: "Process-One" also as "processone", "27" also as "27th".
class MatchExpression {
 public:
  /// Every word and every phrase, in one section. Absent when there is nothing that can be looked for.
  static std::optional<MatchExpression> All(const SearchRequest& request);
  /// Every phrase, and at least one of the words. Absent where that asks for no less than All.
  static std::optional<MatchExpression> Any(const SearchRequest& request);

  const std::string& text() const { return text_; }

 private:
  explicit MatchExpression(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace summit
