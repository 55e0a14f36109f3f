#pragma once

#include <string_view>
#include <vector>

#include "core/extract/place_scope.h"
#include "core/extract/reading.h"
#include "core/extract/towns.h"
#include "core/model/fact.h"

namespace summit {

/// "Two offers, one from Berlin, one from Prague": the folded words name towns of which none is chosen.
bool TellsOfCandidates(std::string_view folded);

/// "Brussels airport", "Portland PHP Users Group", "the Brussels report": the town is only part of a name in `text`.
bool NamesSomethingElse(std::string_view text, const TownReader::Part& part);

/// Finds the town of a Summit, with its region and country, in a text of a passage. Each way of telling one fills what
/// it finds into `fact`, and leaves it as it is where nothing is told. All given must outlive it.
class TownFinder {
 public:
  TownFinder(const Reading& reading, const OwnPassages& own, std::string_view text)
      : reading_(reading), own_(own), text_(text) {}

  void ReadTown(const Passage& passage, PlaceFact& fact) const;

  /// More than the Summit and a town in one sentence speaks for the town of `fact`: days, a house, that one meets, or
  /// that it stands right behind the Summit's name.
  bool IsFirm(const Passage& passage, const PlaceFact& fact) const;

  /// "in Tallinn, capital of Estonia": a country told in the same words counts where the town is known to lie in it.
  void TakeCountryNearby(PlaceFact& fact) const;

  /// "Brussels, 29-30 January 2026." opens the report: a town and several days, no line on where it was written.
  void ReadDateline(const Passage& passage, PlaceFact& fact) const;

  /// "Ghent welcomes us", "Brussels hosts Summit 30", "Lyon is where we meet": the town opens the sentence, and is said
  /// to have us.
  void ReadTownAsSubject(const Passage& passage, PlaceFact& fact) const;

  /// "who want to attend XMPP Summit 28 in Brussels": the town right behind the Summit's name is its own, whatever the
  /// sentence is about.
  void ReadTownOfSummit(const Passage& passage, PlaceFact& fact) const;

 private:
  /// "The Summit was not the only activity in Ghent": the last event named before the words "in" and the town at that
  /// offset is the Summit.
  bool IsInTown(const Passage& passage, std::size_t town) const;
  bool IsWished(std::size_t offset) const;  // a town that somebody would like to
  bool TakeTown(const Passage& passage, const TownReader& reader, std::size_t start,
                const std::vector<TownReader::Part>& parts, PlaceFact& fact) const;

  /// "in Aubervilliers, near Paris, France": an unknown town told by the known one beside it.
  bool TakeTownNear(const Passage& passage, const TownReader& reader, std::size_t start,
                    const std::vector<TownReader::Part>& parts, PlaceFact& fact) const;

  const Reading& reading_;
  const OwnPassages& own_;
  std::string_view text_;
};

}  // namespace summit
