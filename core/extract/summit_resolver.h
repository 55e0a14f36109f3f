#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/model/fact.h"

namespace summit {

/// Tells which Summit a reference means, once all facts are known.
class SummitResolver {
 public:
  /// Learns when each numbered Summit took place from the facts that name one.
  explicit SummitResolver(const std::vector<Fact>& facts);

  /// The Summit meant by a reference of a post that gives `dates` for it (absent when it gives none); absent when it
  /// cannot be told.
  std::optional<SummitNumber> Resolve(const SummitRef& ref, const std::optional<DateRange>& dates) const;

 private:
  struct Known {
    SummitNumber number;
    DateRange range;
    std::string city;  // folded; empty when not told
  };
  std::optional<SummitNumber> ByDates(const DateRange& dates) const;
  std::optional<SummitNumber> ByYear(const SummitRef& ref) const;
  std::optional<SummitNumber> ByPostDate(const SummitRef& ref) const;

  std::vector<Known> known_;  // by start
};

}  // namespace summit
