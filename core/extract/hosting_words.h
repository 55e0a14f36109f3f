#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {

/// The words of a sentence by which somebody has us or lends us a room. The tokens must outlive it.
class HostingWords {
 public:
  explicit HostingWords(const std::vector<Token>& tokens) : tokens_(tokens) {}

  /// "host", "hosted", "hosting", "guests": of us, and not of a web page.
  bool IsHosting(std::size_t i) const;

  /// A word by which rooms change hands, with rooms near it: "lent us their basement", "the rooms we could use",
  /// "indebted for the hall". Not where they are paid for.
  bool IsLending(std::size_t i) const;

  /// "auditorium", "offices": what one can lend.
  bool IsRoom(std::size_t i) const;

  /// "for | the use of their hall", "lending us a room": a reason for thanks; but not "paying the room", "250 EUR
  /// towards the room".
  bool IsReasonRoom(std::size_t i) const;

  /// The sentence or its clause ends at token `i`.
  bool Ends(std::size_t i) const;

 private:
  const std::string& Word(std::size_t i) const;
  bool Capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }
  bool ChangesHands(std::size_t i) const;
  bool RoomForUs(std::size_t i) const;
  bool RoomBefore(std::size_t i) const;
  bool ThanksForRoom() const;
  bool Near(std::size_t i, const std::vector<std::string_view>& words) const;

  const std::vector<Token>& tokens_;
};

}  // namespace summit
