#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// The tokens of a text, looked at by their number: what lies behind the last is an empty word. What it is made of must
/// outlive it.
class TokenReader {
 public:
  TokenReader(std::string_view text, const std::vector<Token>& tokens, const std::vector<Link>& links)
      : text_(text), tokens_(tokens), links_(links) {}

 protected:
  const std::string& Word(std::size_t i) const { return WordAt(tokens_, i); }
  bool Capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }

  /// The link that the token stands in, or null.
  const Link* LinkAt(std::size_t token) const {
    for (const Link& link : links_)
      if (link.begin <= tokens_[token].span.begin && tokens_[token].span.begin < link.end) return &link;
    return nullptr;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Link>& links_;
};

}  // namespace summit
