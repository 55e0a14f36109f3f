#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/reading.h"

namespace summit {

/// What the words of a passage say for the Summit's being in the house that one of its names means. The reading, the
/// passage and the tokens of its text must outlive it.
class VenueSigns {
 public:
  VenueSigns(const Reading& reading, const Passage& passage, const std::vector<Token>& tokens)
      : reading_(reading), passage_(passage), text_(reading.TextOf(passage)), tokens_(tokens) {}

  /// What the words before a name that begins at token `begin` say: 0 for nothing.
  int Before(std::size_t begin) const;

  /// What the words behind a name that ends before token `end` say.
  int Behind(std::size_t end) const;

  /// "in a room of the | Quai des Savoirs": rooms are not of streets.
  bool IsOfRoom(std::size_t begin) const;

  /// "follows in the same building, the | Elk House": wherever the sentence is about, the Summit is there too.
  bool IsSamePlace(std::size_t begin) const;

  /// "London, United Kingdom. September 13th and 14th. | Elk House.", "Summit 33, Oslo, Elk House, 5 + 6 May": a name
  /// among days and towns, without any sentence.
  bool IsAmongDays(std::size_t begin, std::size_t end) const;

  /// "a former railway building", "the digital campus inside the station".
  bool IsApposition(std::size_t i) const;

  bool LedByAt(std::size_t begin) const;

  /// "We will be at the | Mill, ten minutes from the station": whatever else the sentence tells.
  bool MeetsAt(std::size_t begin) const;

  /// The folded words around a name between the points where the sentence turns: "and it was our first time with a
  /// fondue for dinner" says nothing of the house before it.
  std::string Clause(std::size_t begin, std::size_t end) const;

 private:
  const std::string& Word(std::size_t i) const;
  bool Capital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }
  int OfRoom(std::size_t i) const;
  int AfterLead(std::size_t i, bool article) const;
  bool AnswersWhere() const;
  int ByVerb(std::size_t end) const;
  int OwnRooms(std::size_t end) const;
  std::size_t BehindWhere(std::size_t end) const;
  std::size_t WhereClause(std::size_t end) const;
  bool OursInSentence() const;
  std::string NameAt(std::size_t i) const;

  const Reading& reading_;
  const Passage& passage_;
  std::string_view text_;
  const std::vector<Token>& tokens_;
};

}  // namespace summit
