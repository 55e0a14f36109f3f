#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/gazetteer.h"
#include "core/extract/text_spans.h"
#include "core/model/fact.h"

namespace summit {

/// Names of places in a text, joined by commas and brackets: "Portland, Oregon (USA)", "Stockholm in Sweden". The text
/// must outlive it.
class TownReader {
 public:
  explicit TownReader(std::string_view text) : text_(text), tokens_(Tokenize(text)) {}

  struct Part {
    std::string name;
    PlaceKind kind;
    std::size_t offset;
  };

  /// Where such names may begin, by the word before; most telling words first.
  std::vector<std::size_t> Starts() const;

  /// The names from token `i` on.
  std::vector<Part> PartsFrom(std::size_t i) const;

  /// A token, folded; empty behind the last.
  const std::string& Word(std::size_t i) const;

  bool IsCapital(std::size_t i) const { return i < tokens_.size() && tokens_[i].capital; }

  /// The text from token `first` up to, not including, token `end`.
  std::string Name(std::size_t first, std::size_t end) const;

 private:
  std::size_t NameEnd(std::size_t i) const;
  bool IsState(std::size_t i) const;  // "state of", before a name
  bool IsPostalCode(std::size_t i) const;
  bool IsPostalPair(std::size_t i) const;  // "WR1 3PD"

  std::string_view text_;
  std::vector<Token> tokens_;
};

/// "The Butts, Worcester WR1 3PD, United Kingdom": the country that stands right behind `address` in `text`; empty for
/// none.
std::string CountryBehind(std::string_view text, std::string_view address);

/// "the Czech capital", "on the Polish coast": the country by its adjective, before a word for a place; empty for none.
std::string CountryByAdjective(std::string_view text);

/// "Kochi, in the state of Kerala, India": the town and what stands between it and the country; empty else.
PlaceFact RegionBetween(const std::vector<TownReader::Part>& parts);

}  // namespace summit
