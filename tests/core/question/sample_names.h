#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "core/model/archive.h"
#include "tests/fakes/memory_archive.h"

namespace summit {

/// A MemoryArchive with names of its own.
class NamedArchive : public MemoryArchive {
 public:
  NamedArchive(std::vector<SummitRecord> records, std::vector<ArchiveName> names)
      : MemoryArchive(std::move(records), {}), names_(std::move(names)) {}
  const std::vector<ArchiveName>& Names() const override { return names_; }

 private:
  std::vector<ArchiveName> names_;
};

/// An archive with a few Summits and names, for tests of how questions are understood.
inline NamedArchive SampleNames() {
  using std::chrono::day;
  using std::chrono::month;
  using std::chrono::year;
  struct Row {
    int number, year;
    unsigned month;
    const char *city, *country, *event;
  };
  static constexpr Row kRows[] = {
      {1, 2006, 7, "Portland", "USA", "OSCON 2006"},       {2, 2007, 2, "Brussels", "Belgium", "FOSDEM 2007"},
      {5, 2008, 7, "Portland", "USA", "OSCON 2008"},       {7, 2009, 7, "San Jose", "USA", "OSCON 2009"},
      {9, 2011, 2, "Brussels", "Belgium", "FOSDEM 2011"},  {12, 2012, 10, "Portland", "USA", ""},
      {19, 2016, 1, "Brussels", "Belgium", "FOSDEM 2016"}, {21, 2017, 2, "Brussels", "Belgium", "FOSDEM 2017"}};
  std::vector<SummitRecord> records;
  for (const Row& row : kRows) {
    SummitRecord record(*SummitNumber::FromInt(row.number));
    const Date date{year(row.year), month(row.month), day(3)};
    record.dates = Stated<DateRange>{DateRange{date, date, Precision::kDay}, {Evidence{}}};
    record.city = Stated<std::string>{row.city, {Evidence{}}};
    record.country = Stated<std::string>{row.country, {Evidence{}}};
    if (*row.event != '\0') record.colocated_with = Stated<std::string>{row.event, {Evidence{}}};
    records.push_back(std::move(record));
  }
  using enum NameKind;
  std::vector<ArchiveName> names = {
      {kPerson, "Kevin Smith", {"Kev"}, 40},
      {kPerson, "Peter Saint-Andre", {"stpeter"}, 90},
      {kPerson, "Peter Millard", {}, 3},
      {kPerson, "Ralph Meijer", {"ralphm"}, 30},
      {kPerson, "Florian Schmaus", {"Flow"}, 12},
      {kCompany, "Cisco", {"Cisco Systems"}, 20},
      {kCompany, "Cisco Belgium", {}, 2},
      {kCompany, "Isode", {}, 30},
      {kCompany, "Surevine", {}, 11},
      {kCompany, "ProcessOne", {"Process-One"}, 50},
      {kCompany, "Google", {}, 30},
      {kTopic, "MIX", {"Mediated Information eXchange"}, 30},
      {kTopic, "Jingle", {}, 30},
      {kTopic, "end-to-end encryption", {"e2ee", "E2EE"}, 30},
      {kTopic, "OMEMO", {}, 60},
      {kXep, "XEP-0163", {"PEP", "Personal Eventing Protocol"}, 12},
      {kXep, "XEP-0369", {"MIX"}, 12},
      {kVenue, "Hotel Bedford", {}, 2},
      {kEvent, "FOSDEM", {}, 100},
      {kEvent, "OSCON", {}, 20},
  };
  return NamedArchive(std::move(records), std::move(names));
}

}  // namespace summit
