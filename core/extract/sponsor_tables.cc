#include "core/extract/sponsor_tables.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_words.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_words.h"
#include "core/extract/thanks_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

class SponsorTableReader {
 public:
  SponsorTableReader(const Post& post, SponsorNotes& notes) : post_(post), notes_(notes) {}

  /// A table of sponsors with a header, or one of facts with a row for them: "Sponsors | Isode, Tigase".
  void ReadTable(const ListRun& run) {
    const Block& header = post_.blocks[run.first];
    const int name = ColumnWith(header, {"sponsor", "sponsors", "company", "name", "who", "donor", "organisation",
                                         "organization", "from", "patron", "supporter", "by", "thanks to"});
    const bool table =
        run.role == ListRole::kSponsors || ColumnWith(header, {"sponsor", "sponsors", "donor", "donors"}) >= 0;
    if (header.header_row && table && name >= 0) return ReadRows(run, name, false);
    if (header.header_row && name >= 0 && run.role == ListRole::kNone && ThanksSomebody(run.intro + run.heading))
      return ReadRows(run, name, true);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& row = post_.blocks[i];
      if (row.cells.size() < 2 || row.kind != BlockKind::kTableRow) continue;
      if (row.header_row && row.cells.size() > 1 && IsTitles(row)) continue;
      const std::string label = FoldLine(row.cells[0]);
      const bool gift = run.role == ListRole::kSponsors && (IsGiftLabel(label) || IsRank(label));
      if (gift || (SpeaksOfMoney(label) && IsRank(label)))
        ReadCells(run, i, WhatWasGiven(label));
      else if (run.role == ListRole::kSponsors && IsRowOfNames(row))
        ReadCellsOfNames(run, i);
      else if (run.role == ListRole::kSponsors && LooksLikeName(row.cells[0]))
        notes_.Add(*run.passage, i, {0, row.text.size()}, CollapseSpaces(row.cells[0]),
                   WhatWasGiven(FoldLine(row.text.substr(row.cells[0].size()))), FindAmount(row.text));
    }
  }

 private:
  /// A link in each cell, as tables of logos have them.
  static bool IsRowOfNames(const Block& row) {
    return row.cells.size() > 1 && row.links.size() >= row.cells.size() &&
           std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
             return LooksLikeName(cell) && FindAmount(cell).empty() && !NamesAGift(FoldLine(cell));
           });
  }

  void ReadCellsOfNames(const ListRun& run, std::size_t block) {
    const Block& row = post_.blocks[block];
    for (const std::string& cell : row.cells)
      notes_.Add(*run.passage, block, {0, row.text.size()}, CollapseSpaces(cell), {}, {});
  }

  /// "For | By", "What | Who": words that head columns, no names.
  static bool IsTitles(const Block& row) {
    return std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
      return cell.empty() || HasAnyPhrase(FoldLine(cell), {"for", "by", "what", "who", "gift", "thing", "amount", "sum",
                                                           "contribution", "item", "level", "remarks", "notes"});
    });
  }

  void ReadCells(const ListRun& run, std::size_t block, const std::string& what) {
    const Block& row = post_.blocks[block];
    for (const NamedSpan& named : NamesInList(row.text, {row.cells[0].size() + 3, row.text.size()}, row.links))
      notes_.Add(*run.passage, block, named.span, named.name, what == "event" ? "" : what, named.amount);
  }

  /// With `only_gifts`, those rows that tell of one: others are thanked there for their work.
  void ReadRows(const ListRun& run, int name, bool only_gifts) {
    const std::string common = GiftOfSide(*run.passage);
    for (std::size_t i = run.first + 1; i <= run.last; ++i) {
      const Block& row = post_.blocks[i];
      if (row.kind != BlockKind::kTableRow || static_cast<int>(row.cells.size()) <= name) continue;
      const std::string giver = CollapseSpaces(row.cells[static_cast<std::size_t>(name)]);
      if (giver.empty() || (!LooksLikeName(giver) && !LooksLikeName(Raised(giver)))) continue;
      std::string rest, amount;
      for (std::size_t c = 0; c < row.cells.size(); ++c) {
        if (static_cast<int>(c) == name) continue;
        rest += FoldLine(row.cells[c]) + " ";
        if (amount.empty()) amount = AmountInColumn(post_.blocks[run.first], row, c);
      }
      const std::string what = WhatWasGiven(rest);
      if (only_gifts && amount.empty() && !SpeaksOfMoney(rest) && !IsThankedForGift("for " + rest)) continue;
      for (const std::string& one : NamesInCell(row, name, giver))
        notes_.Add(*run.passage, i, {0, row.text.size()}, one, what.empty() ? common : what, amount);
    }
  }

  /// One name, or several: "Ox, Elk Labs and Bee". The label of a link is one.
  static std::vector<std::string> NamesInCell(const Block& row, int column, const std::string& whole) {
    std::size_t begin = 0;
    for (int c = 0; c < column; ++c) begin += row.cells[static_cast<std::size_t>(c)].size() + 3;
    const std::size_t end = std::min(begin + row.cells[static_cast<std::size_t>(column)].size(), row.text.size());
    std::vector<std::string> names;
    if (begin < end)
      for (const NamedSpan& named : NamesInList(row.text, {begin, end}, row.links)) names.push_back(named.name);
    return names.size() > 1 ? names : std::vector<std::string>{whole};
  }

  /// "200 €"; or a bare figure below "Amount (EUR)".
  static std::string AmountInColumn(const Block& header, const Block& row, std::size_t column) {
    if (std::string amount = FindAmount(row.cells[column]); !amount.empty()) return amount;
    if (column >= header.cells.size() || row.cells[column].find_first_not_of("0123456789., ") != std::string::npos)
      return {};
    const std::string title = FoldLine(header.cells[column]);
    return HasAnyPhrase(title, {"amount", "sum", "eur", "euro", "usd", "donation", "contribution"})
               ? CollapseSpaces(row.cells[column])
               : std::string();
  }

  static int ColumnWith(const Block& header, const Phrases& names) {
    for (std::string_view name : names)
      for (std::size_t i = 0; i < header.cells.size(); ++i)
        if (HasPhrase(FoldLine(header.cells[i]), name)) return static_cast<int>(i);
    return -1;
  }

  const Post& post_;
  SponsorNotes& notes_;
};

}  // namespace

void ReadSponsorTable(const Post& post, const ListRun& run, SponsorNotes& notes) {
  SponsorTableReader(post, notes).ReadTable(run);
}

std::string Raised(std::string name) {
  if (!name.empty()) name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
  return name;
}

}  // namespace summit
