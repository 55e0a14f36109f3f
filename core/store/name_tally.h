#pragma once

#include <string>
#include <vector>

#include "core/model/archive.h"
#include "core/model/name_use.h"
#include "core/store/database.h"

namespace summit {

/// Counts in how many posts each name and short form is used. `database` must outlive it. Throws StoreError.
class NameTally {
 public:
  explicit NameTally(Database& database);

  void Add(const MinedNames& names) { Count(names, 1); }
  void Take(const MinedNames& names) { Count(names, -1); }

 private:
  void Count(const MinedNames& names, int posts);

  Statement count_name_, count_form_;
};

/// What a post adds to the tally, as a text for the post's row and back.
std::string ToLines(const MinedNames& names);
MinedNames NamesFromLines(const std::string& lines);

/// All names, the most used first; each under the spelling that most posts use.
std::vector<ArchiveName> LoadNames(const Database& database);

/// All short forms, the most used first.
std::vector<ShortForm> LoadShortForms(const Database& database);

}  // namespace summit
