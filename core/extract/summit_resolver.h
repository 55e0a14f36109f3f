#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/model/fact.h"
#include "core/model/known_summit.h"

namespace summit {

/// Tells which Summit a reference means, once all facts are known.
class SummitResolver {
 public:
  /// Learns when each numbered Summit took place from the facts that name one.
  explicit SummitResolver(const std::vector<Fact>& facts);
  /// Takes over what was learned before.
  explicit SummitResolver(std::vector<KnownSummit> known);

  const std::vector<KnownSummit>& known() const { return known_; }

  /// The Summit meant by a reference of a post that gives `dates` for it (absent when it gives none); absent when it
  /// cannot be told.
  std::optional<SummitNumber> Resolve(const SummitRef& ref, const std::optional<DateRange>& dates) const;

 private:
  using Known = KnownSummit;
  std::optional<SummitNumber> ByDates(const DateRange& dates) const;
  std::optional<SummitNumber> ByYear(const SummitRef& ref) const;
  std::optional<SummitNumber> ByPostDate(const SummitRef& ref) const;

  std::vector<Known> known_;  // by start, then by number
};

}  // namespace summit
