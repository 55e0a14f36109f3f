#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/archive.h"
#include "core/question/input_word.h"
#include "core/question/question.h"

namespace summit {

/// Names that the archive knows: people, companies, places, topics, specifications, and its Summits by number. A
/// value of its own: but for the test of words that it may be given, it does not refer to the archive it was made from.
class Lexicon {
 public:
  /// Whether the text of the archive has a word, and not by a slip of its own. Called while the lexicon lives.
  using WordTest = std::function<bool(std::string_view word)>;

  /// What is known of a Summit for telling which one is meant: by number, ascending.
  struct KnownSummit {
    SummitNumber number;
    std::optional<DateRange> dates;
    std::string city, region, country;  // keys; empty where unknown
    bool online = false;
  };
  /// A name that was found among words.
  struct Match {
    std::string name;        // as the archive writes it
    std::size_t tokens = 0;  // how many it takes up; 0: none
  };
  /// Likewise, with everything that it may stand for, the most used first; never empty where tokens > 0.
  struct Names {
    std::vector<NamedThing> things;
    std::size_t tokens = 0;
  };

  Lexicon() = default;
  /// `used`: absent where nothing is known of the text.
  explicit Lexicon(const Archive& archive, WordTest used = {});

  /// The longest name that begins at tokens[begin]: a city at which a Summit was held or that the archive names; a
  /// country, known or not; an event beside which Summits take place, without its year; anything else.
  Match FindCity(const std::vector<InputWord>& tokens, std::size_t begin) const;
  Match FindCountry(const std::vector<InputWord>& tokens, std::size_t begin) const;
  Match FindEvent(const std::vector<InputWord>& tokens, std::size_t begin) const;
  Names FindName(const std::vector<InputWord>& tokens, std::size_t begin) const;

  /// Whether `word` is an event ("fosdem"): a year after it is the event's.
  bool IsEvent(std::string_view folded) const;

  /// Whether `word` is a part of the name of one or more people: "kevin". The only one's whole name, else empty.
  std::optional<std::string> FindPersonPart(std::string_view folded) const;

  /// The name that somebody's posts are signed with: "stpeter" for Peter Saint-Andre, if there are such; else `name`.
  std::string AuthorNamed(std::string_view name) const;

  /// Names that `word` may be a slip of, the nearest first; at most three.
  std::vector<std::string> NearNames(std::string_view folded) const;

  /// Whether the archive uses the word: then it is no slip of another.
  bool IsUsed(std::string_view word) const { return used_ && used_(word); }

  const std::vector<KnownSummit>& summits() const { return summits_; }

 private:
  using Keys = std::unordered_map<std::string, std::string>;  // NameKey to name

  void AddRecord(const SummitRecord& record);
  void AddName(NameKind kind, std::string_view spelling, std::string_view name);
  void AddPerson(std::string_view name);
  void AddSlip(std::string_view spelling, std::string_view name);
  static Match FindKey(const Keys& keys, const std::vector<InputWord>& tokens, std::size_t begin);

  Keys cities_, countries_, events_;
  Keys nicks_;                                                      // of authors, by the NameKey of their whole name
  std::unordered_map<std::string, std::vector<NamedThing>> names_;  // by NameKey
  std::map<std::string, std::vector<std::string>, std::less<>> person_parts_;  // folded word to whole names
  std::unordered_map<char, Keys> slips_;  // by first letter: what corrections may lead to
  std::vector<KnownSummit> summits_;
  WordTest used_;
};

}  // namespace summit
