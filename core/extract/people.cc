#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/extract/extractors.h"
#include "core/extract/list_items.h"
#include "core/extract/list_words.h"
#include "core/extract/lists.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/people_prose.h"
#include "core/extract/people_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Most items must look like people: "present in the Lightning talks" under a heading "Participation" is no list of
/// them.
bool ListsPeople(const Post& post, const ListRun& run) {
  int people = 0, all = 0;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const Block& block = post.blocks[i];
    if (block.kind != BlockKind::kListItem || block.level > run.level || IsNotTicked(FoldLine(block.text))) continue;
    ++all;
    people += !PeopleInItem(block.text, block.links).empty();
  }
  return all > 0 && people * 3 >= all * 2;
}

/// Some item or other says which of its two parts is the person; the others follow it.
ItemOrder OrderIn(const Post& post, const ListRun& run) {
  int told = 0, all = 0, surnames = 0, brackets = 0;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const Block& block = post.blocks[i];
    if (block.kind != BlockKind::kListItem || block.level > run.level) continue;
    told += OrderTold(block.text);
    ++all;
    surnames += IsSurnameFirst(block.text);
    brackets += IsSurnameFirst(block.text) && block.text.ends_with(')');
  }
  // "Jane, Psi" looks like it: brackets behind tell that the two words before are one name.
  if (all >= 2 && surnames == all && brackets * 2 >= all) return ItemOrder::kSurnameFirst;
  return told < 0 ? ItemOrder::kCompanyFirst : ItemOrder::kPersonFirst;
}

/// The people in a cell beside which their company stands: one, "Doe, Jane", or several.
std::vector<NamedSpan> PeopleInCell(const std::string& cell) {
  const std::vector<std::string_view> parts = Split(cell, ',');
  const auto one_word = [](std::string_view part) {
    return !Trim(part).empty() && Trim(part).find(' ') == std::string_view::npos;
  };
  if (parts.size() == 2 && one_word(parts[0]) && one_word(parts[1]))
    return PeopleInItem(std::string(Trim(parts[1])) + " " + std::string(Trim(parts[0])), {});
  std::vector<NamedSpan> several = NamesInList(cell, {0, cell.size()}, {});
  const bool full =
      std::all_of(several.begin(), several.end(), [](const NamedSpan& named) { return LooksLikeFullName(named.name); });
  return several.size() > 1 && full ? several : PeopleInItem(cell, {});
}

/// The columns of a table of people; -1 for one that it does not have.
struct Columns {
  int name = -1, surname = -1, affiliation = -1, nick = -1;
};

Columns ColumnsOf(const Block& header) {
  static const Phrases kNames = {"name",       "names",      "participant", "participants", "attendee",
                                 "attendees",  "who",        "person",      "people",       "full name",
                                 "first name", "given name", "member",      "developer",    "present"};
  static const Phrases kNicks = {"nick", "nickname", "handle", "alias"};
  static const Phrases kSurnames = {"surname", "last name", "family name"};
  static const Phrases kFrom = {"affiliation",  "affiliations",  "company",    "companies",     "organisation",
                                "organization", "organisations", "project",    "projects",      "employer",
                                "org",          "software",      "client",     "server",        "from",
                                "represents",   "representing",  "works on",   "working on",    "team",
                                "work",         "institution",   "community",  "group",         "product",
                                "with",         "where from",    "belongs to", "implementation"};
  Columns columns;
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const std::string title = FoldLine(header.cells[i]);
    const int at = static_cast<int>(i);
    if (columns.surname < 0 && HasAnyPhrase(title, kSurnames))
      columns.surname = at;
    else if (columns.affiliation < 0 && HasAnyPhrase(title, kFrom))
      columns.affiliation = at;
    else if (columns.nick < 0 && HasAnyPhrase(title, kNicks))
      columns.nick = at;
    else if (columns.name < 0 && HasAnyPhrase(title, kNames))
      columns.name = at;
  }
  if (columns.name < 0) std::swap(columns.name, columns.nick);
  return columns;
}

/// Who is told to have taken part by way of lists and tables.
class PeopleListReader {
 public:
  PeopleListReader(const Reading& reading, FactList& facts) : reading_(reading), post_(*reading.post), facts_(facts) {}

  void Read() {
    for (const ListRun& run : FindLists(reading_))
      if (run.passage->ground == Ground::kSummit && run.passage->ref) ReadList(run);
  }

 private:
  void ReadList(const ListRun& run) {
    const bool table = post_.blocks[run.first].kind == BlockKind::kTableRow;
    if (table && ReadTable(run)) return;
    if (run.role != ListRole::kParticipants) return;
    if (!table && (!ListsPeople(post_, run) || ListsReasons(post_, run))) return;
    const ItemOrder order = OrderIn(post_, run);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post_.blocks[i];
      if (block.level > run.level || IsDoubtful(FoldLine(block.text))) continue;
      if (!table)
        for (const NamedSpan& named : PeopleInItem(block.text, block.links, order))
          AddParticipant(*run.passage, i, named, facts_);
      else if (IsRowOfPeople(block))
        ReadGroups(run, i);
      else if (!block.cells.empty() && LooksLikeFullName(CollapseSpaces(block.cells[0])))
        ReadRow(run, i, {0, -1, block.cells.size() > 1 ? 1 : -1, -1});
    }
  }

  /// Two cells of the row are people.
  static bool IsRowOfPeople(const Block& row) {
    const auto person = [](const std::string& cell) { return LooksLikeFullName(cell) && !LooksLikeCompany(cell); };
    return !row.header_row && std::count_if(row.cells.begin(), row.cells.end(), person) >= 2;
  }

  /// "Jane Doe | Max Muster | Ann Lee": each column is a group.
  void ReadGroups(const ListRun& run, std::size_t i) {
    const Block& row = post_.blocks[i];
    for (const std::string& cell : row.cells)
      for (NamedSpan& named : PeopleInItem(cell, {})) {
        named.span = {0, row.text.size()};
        AddParticipant(*run.passage, i, named, facts_);
      }
  }

  /// A table whose header names people is one of participants where the text around does not say otherwise. False when
  /// the header does not tell.
  bool ReadTable(const ListRun& run) {
    const Block& header = post_.blocks[run.first];
    const Columns columns = ColumnsOf(header);
    const bool told = columns.name >= 0 && (header.header_row || run.role == ListRole::kParticipants) &&
                      !LooksLikeFullName(header.cells[static_cast<std::size_t>(columns.name)]);
    if (!told) return false;
    if (run.role != ListRole::kParticipants && !(run.role == ListRole::kNone && columns.affiliation >= 0)) return true;
    if (RefusesParticipants(run.intro) || RefusesParticipants(run.heading.substr(0, run.heading.find(" / "))))
      return true;
    for (std::size_t i = run.first + 1; i <= run.last; ++i) ReadRow(run, i, columns);
    return true;
  }

  void ReadRow(const ListRun& run, std::size_t i, const Columns& columns) {
    const Block& row = post_.blocks[i];
    if (row.kind != BlockKind::kTableRow || IsDoubtful(FoldLine(row.text))) return;
    const auto cell = [&](int column) {
      const bool there = column >= 0 && column < static_cast<int>(row.cells.size());
      return there ? CollapseSpaces(row.cells[static_cast<std::size_t>(column)]) : std::string();
    };
    std::string name = cell(columns.name);
    if (const std::string surname = cell(columns.surname); !surname.empty()) name += " " + surname;
    if (name.find_first_not_of(" -?") == std::string::npos) name = cell(columns.nick);
    for (NamedSpan named : columns.affiliation >= 0 ? PeopleInCell(name) : PeopleInItem(name, {})) {
      if (columns.affiliation >= 0) named.affiliation = AffiliationIn(cell(columns.affiliation));
      named.span = {0, row.text.size()};
      AddParticipant(*run.passage, i, named, facts_);
    }
  }

  const Reading& reading_;
  const Post& post_;
  FactList& facts_;
};

}  // namespace

void ExtractParticipants(const Reading& reading, FactList& facts) {
  PeopleListReader(reading, facts).Read();
  ReadPeopleInProse(reading, facts);
}

}  // namespace summit
