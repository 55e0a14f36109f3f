#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/reading.h"
#include "core/extract/sponsor_notes.h"

namespace summit {

/// Reads paragraphs that show sponsors rather than tell of them: rows of logos, names line by line, a company and its
/// site. To be asked in order of the post.
class SponsorRows {
 public:
  /// Both must outlive it.
  SponsorRows(const Reading& reading, SponsorNotes& notes);

  /// Below a heading on sponsors one is presented: the heading, the bold line or the first words of the paragraph are
  /// the name, with a link to the site that bears it.
  void ReadSite(const Passage& passage);

  /// A paragraph that is nothing but names, under a heading or behind words on sponsors: logos, a line each, or a row.
  /// False for any other.
  bool ReadRowOfNames(const Passage& passage);

 private:
  std::string WordsBefore(std::size_t block) const;
  std::string IntroOf(std::size_t block) const;

  const Reading& reading_;
  const Post& post_;
  SponsorNotes& notes_;
  std::vector<std::size_t> enclosing_;  // for each section the one above it
  std::size_t last_row_ = 0;            // the block read last as a row of names
  std::string last_words_;              // what introduced it; empty when there was none
};

/// "Ox Labs (300 €)", "Jane Doe: 100 €", below words on who makes it cheaper: names with what each gave, which the
/// words above need not call sponsors. Prices of rooms, meals and tickets are none.
bool ListsSums(const Post& post, const ListRun& run);

/// The folded heading is on those who support the Foundation, or FOSDEM, all year.
bool IsYearRound(std::string_view heading);

}  // namespace summit
