#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/archive.h"
#include "core/model/name_use.h"
#include "core/store/stemmer.h"

namespace summit {

/// Other words for the same thing, by the key of a name: "mix" has "Mediated Information eXchange" and "XEP-0369".
class Synonyms {
 public:
  Synonyms() = default;
  /// Those that the archive itself explains, and a few that no text explains.
  Synonyms(const std::vector<ArchiveName>& names, const std::vector<ShortForm>& short_forms);

  /// The others for `name`, the most used first; empty when there are none.
  const std::vector<std::string>& Of(std::string_view name) const;

 private:
  void Add(const std::string& one, const std::string& other);
  std::map<std::string, std::vector<std::string>, std::less<>> others_;  // by NameKey
};

/// A sequence of stems, as neighbours.
using StemPhrase = std::vector<std::string>;

/// One word or phrase that is looked for, in all spellings that name the same; any will do.
struct QueryTerm {
  std::string word;                   // as it was asked for
  bool required = false;              // a phrase in quotes: what is without it does not match
  bool soft = false;                  // only ranks what other terms have found
  bool likewise = false;              // has spellings that mean something else and will do
  std::vector<StemPhrase> spellings;  // never empty, the asked one first
  int year = 0;                       // where the word is one: what is of that year has it
  std::int64_t posts = 0;             // about how many posts have it
  double weight = 1;                  // how telling it is: rarer ones are more so
};

/// An expression of FTS5, and which phrase of the query each of its first phrases is, all spellings of all terms being
/// counted in order. What comes after these is a condition only.
struct MatchExpression {
  std::string text;
  std::vector<std::uint32_t> phrases;
};

/// No query has more terms.
constexpr std::size_t kMostTerms = 64;

/// What a request looks for, as terms of the index. Words that carry no meaning ("who", "the") are left out while
/// others remain; nothing that people type can be read as query language.
struct TextQuery {
  std::vector<QueryTerm> terms;

  static TextQuery Of(const std::vector<std::string>& words, const std::vector<std::string>& phrases,
                      const Synonyms& synonyms, const Stemmer& stemmer);

  /// Gives a term other spellings, by the word it was asked for; a word that is no term is passed over.
  void AddLikewise(const std::string& word, const std::vector<std::string>& others, const Stemmer& stemmer);
  /// Adds terms that only rank what others have found; those that are terms already are passed over.
  void AddSoft(const std::vector<std::string>& words, const Stemmer& stemmer);

  bool empty() const { return terms.empty(); }
  /// The terms that are neither required nor soft, by place, those in the fewest posts first.
  std::vector<std::size_t> WordsByRarity() const;
  /// An expression of quoted stems only: rows that have every required term and, of `gate` (places of others in
  /// `terms`), any one term; and any one of `marks` (see post_mark.h), unless there are none. Every term is a part of
  /// it, so that its places are told.
  MatchExpression AnyOf(const std::vector<std::size_t>& gate, const std::vector<std::string>& marks = {}) const;
  /// The same for rows that have every term of `gate`.
  MatchExpression AllOf(const std::vector<std::size_t>& gate, const std::vector<std::string>& marks = {}) const;
};

}  // namespace summit
