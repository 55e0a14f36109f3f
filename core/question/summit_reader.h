#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/date.h"
#include "core/question/input_word.h"
#include "core/question/lexicon.h"
#include "core/question/question.h"

namespace summit {

/// Where the words stand that may name a Summit.
enum class Setting {
  kArgument,  // after a command: whatever can be a Summit is one
  kSentence,  // among other words: "two people" names none
};

/// Finds out which Summits words ask for. All references must outlive it.
class SummitReader {
 public:
  SummitReader(const Lexicon& lexicon, const std::vector<InputWord>& tokens, Setting setting, Date today)
      : lexicon_(lexicon), tokens_(tokens), setting_(setting), today_(today) {}

  /// Adds the Summits named from tokens[at] on to `which`. Returns how many tokens name them; 0 when none does.
  std::size_t Read(std::size_t at, WhichSummits& which) const;

 private:
  std::size_t ReadYearsAgo(std::size_t at, WhichSummits& which) const;
  std::size_t ReadYearWords(std::size_t at, WhichSummits& which) const;
  std::size_t ReadSeveral(std::size_t at, WhichSummits& which) const;
  std::size_t ReadSeveralBeyond(std::size_t at, WhichSummits& which) const;
  std::size_t ReadBesideEvent(std::size_t at, WhichSummits& which) const;
  std::size_t ReadBound(std::size_t at, WhichSummits& which) const;
  std::size_t ReadSpan(std::size_t at, WhichSummits& which) const;
  std::size_t ReadRelative(std::size_t at, WhichSummits& which) const;
  std::size_t ReadSame(std::size_t at, WhichSummits& which) const;
  std::size_t ReadSeason(std::size_t at, WhichSummits& which) const;
  std::size_t ReadMonth(std::size_t at, WhichSummits& which) const;
  std::size_t ReadRange(std::size_t at, WhichSummits& which) const;
  std::size_t ReadFigures(std::size_t at, WhichSummits& which) const;
  std::size_t ReadShortYear(std::size_t at, WhichSummits& which) const;
  std::size_t ReadWords(std::size_t at, WhichSummits& which) const;
  std::size_t ReadPlace(std::size_t at, WhichSummits& which) const;
  std::size_t ReadEvent(std::size_t at, WhichSummits& which) const;

  bool AddNearest(int year, bool before, WhichSummits& which) const;
  bool AddBound(std::string_view direction, std::string_view word, bool several, WhichSummits& which) const;
  void AddBeyond(int number, bool before, bool several, WhichSummits& which) const;
  /// The number that `length` words from `at` on say; absent where they say none.
  std::optional<SummitNumber> MisspeltNumber(std::size_t at) const;
  std::optional<SummitNumber> NumberOf(std::size_t at, std::size_t length) const;
  bool NamesMeeting() const;
  bool CountsThings(std::size_t at, std::size_t length) const;
  bool StandsForSummit(std::size_t at, std::size_t length) const;

  /// The folded token `offset` places from `at`; empty where there is none.
  std::string_view Word(std::size_t at, int offset = 0) const;
  bool BesideSummit(std::size_t at, std::size_t length) const;
  bool CountsThings(std::size_t at) const;
  bool IsMeasure(std::size_t at) const;
  bool IsOrdinalOfOther(std::size_t at) const;
  bool AfterStranger(std::size_t at) const;
  bool SpeaksOfSeveral() const;

  const Lexicon& lexicon_;
  const std::vector<InputWord>& tokens_;
  Setting setting_;
  Date today_;
};

/// "summit", "devcon" and the like in the languages understood; `folded` as InputWord::folded.
bool IsSummitWord(std::string_view folded);

/// Likewise, where it speaks of several.
bool IsSummitPlural(std::string_view folded);

}  // namespace summit
