#include <algorithm>
#include <cctype>
#include <iterator>

#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/extractors.h"
#include "core/extract/gazetteer.h"
#include "core/extract/gift_words.h"
#include "core/extract/gifts.h"
#include "core/extract/list_items.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

bool IsOneOf(std::string_view word, const Phrases& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class SponsorReader {
 public:
  SponsorReader(const Reading& reading, FactList& facts) : reading_(reading), post_(*reading.post), facts_(facts) {}

  void Read() {
    for (const ListRun& run : FindLists(reading_)) ReadList(run);
    for (std::size_t i = 0; i < reading_.passages.size(); ++i) {
      const Passage& passage = reading_.passages[i];
      if (!Counts(passage)) continue;
      const bool opens = i == 0 || reading_.passages[i - 1].block != passage.block;
      if (opens && ReadRowOfNames(passage)) {
        while (i + 1 < reading_.passages.size() && reading_.passages[i + 1].block == passage.block) ++i;
        continue;
      }
      ReadSentence(passage);
    }
  }

 private:
  bool Counts(const Passage& passage) const {
    if (!passage.ref || passage.ground == Ground::kNone || passage.ground == Ground::kConference) return false;
    if (passage.ground == Ground::kSide && passage.side != "dinner") return false;
    return !IsOtherPurpose(passage);
  }

  void Add(const Passage& passage, std::size_t block, Span span, std::string name, const std::string& what,
           const std::string& amount) {
    name = WithoutLogo(std::move(name));
    if (!IsNobody(name)) facts_.AddFrom(passage, SponsorFact{std::move(name), what, amount}, block, span);
  }

  // Lists and tables.

  void ReadList(const ListRun& run) {
    if (!Counts(*run.passage)) return;
    if (post_.blocks[run.first].kind == BlockKind::kTableRow) return ReadTable(run);
    if (run.role != ListRole::kSponsors) return ReadThanks(run);
    const std::string nearest = run.heading.substr(0, run.heading.find(" / "));
    const std::string what = run.passage->side == "dinner"
                                 ? "dinner"
                                 : WhatWasGiven(HasPhrase(run.intro, "dinner") ? LastSentence(run.intro) : nearest);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post_.blocks[i];
      if (block.level > run.level) continue;
      const std::string folded = FoldLine(block.text);
      // "X for his time", "Y for the dinner form": thanked for work, where the list mixes both.
      if (!SpeaksOfMoney(folded) && FindAmount(block.text).empty() && IsThankedForWork(folded)) continue;
      if (HasAnyPhrase(folded, {"your company", "your name", "could be you", "to be announced", "tba", "want to be"}))
        continue;
      for (const Item& item : SplitItems(block.text)) AddItem(run, i, item, what);
    }
  }

  /// What introduces a list stands right before it.
  static std::string LastSentence(const std::string& intro) {
    const std::vector<Span> sentences = SplitSentences(intro);
    const std::string last = sentences.empty() ? intro : intro.substr(sentences.back().begin, sentences.back().size());
    return HasPhrase(last, "dinner") ? last : intro;
  }

  static bool IsThankedForWork(std::string_view folded) {
    const std::size_t reason = folded.find(" for ");
    return reason != std::string_view::npos && !IsThankedForGift(folded.substr(reason));
  }

  /// "A for lunch", "A - lunch", "A: lunch".
  static std::size_t ReasonIn(std::string_view folded) {
    for (std::string_view sign : {" for ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", ": "})
      if (const std::size_t at = folded.find(sign); at != std::string_view::npos)
        return sign == " for " ? at : at + sign.size() - 1;
    return std::string_view::npos;
  }

  /// The names stand before a dash or colon, if there is one; else before the verb or "for".
  static std::size_t NameEnd(std::string_view text) {
    std::size_t end = text.size();
    for (std::string_view sign : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", ": "})
      end = std::min(end, text.find(sign));
    return end;
  }

  /// A list of thanks, in which some are thanked for what they gave: "Isode for lunch".
  void ReadThanks(const ListRun& run) {
    if (run.role != ListRole::kNone ||
        !HasAnyPhrase(run.intro + run.heading,
                      {"thank", "thanks", "grateful", "gratitude", "acknowledgements", "kudos"}))
      return;
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post_.blocks[i];
      const std::string folded = FoldLine(block.text);
      const std::size_t reason = ReasonIn(folded);
      if (block.level > run.level || reason == std::string::npos) continue;
      if (!SpeaksOfMoney(folded) && !IsThankedForGift(std::string_view(folded).substr(reason))) continue;
      const std::string what = WhatWasGiven(std::string_view(folded).substr(reason));
      for (const NamedSpan& named : NamesInList(block.text, {0, NameEnd(block.text)}, block.links))
        Add(*run.passage, i, named.span, named.name, what, FindAmount(block.text));
    }
  }

  void AddItem(const ListRun& run, std::size_t block, const Item& item, const std::string& common) {
    const Block& source = post_.blocks[block];
    const std::string label = FoldLine(item.name);
    const std::string given = WhatWasGiven(label);
    if (IsGiftLabel(label) || IsRank(label)) {
      // "Lunch: Isode and Tigase", "Gold: Isode".
      const std::size_t begin =
          item.span.begin + source.text.substr(item.span.begin, item.span.size()).find(item.name) + item.name.size();
      for (const NamedSpan& named :
           NamesInList(source.text, {std::min(begin, item.span.end), item.span.end}, source.links))
        Add(*run.passage, block, item.span, named.name, IsRank(label) ? common : given,
            named.amount.empty() ? item.amount : named.amount);
      return;
    }
    std::string what = WhatWasGiven(FoldLine(item.rest));
    if (what.empty()) what = WhatWasGiven(FoldLine(item.affiliation));
    if (what == "event" || (what.empty() && common.find("dinner") != std::string::npos))
      what = what.empty() ? common : what;
    const std::vector<NamedSpan> several = NamesInList(source.text, item.span, source.links);
    const bool listed = several.size() > 1 && source.text.find(" and ", item.span.begin) != std::string::npos;
    if (listed) {
      for (const NamedSpan& named : several)
        Add(*run.passage, block, item.span, named.name, what, named.amount.empty() ? item.amount : named.amount);
      return;
    }
    if (const std::string name = NameOf(item, several); !name.empty())
      Add(*run.passage, block, item.span, name, what, AmountOf(source, item));
  }

  static std::string Raised(std::string name) {
    if (!name.empty()) name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return name;
  }

  static std::string AmountOf(const Block& block, const Item& item) {
    return item.amount.empty() ? FindAmount(std::string_view(block.text).substr(item.span.begin, item.span.size()))
                               : item.amount;
  }

  /// In a list of sponsors a small first letter is no reason to doubt a name: "ooros / bluendo". Empty when there is
  /// none.
  static std::string NameOf(const Item& item, const std::vector<NamedSpan>& read) {
    for (std::string_view joint : {" of ", " from "})
      if (const std::size_t at = item.name.find(joint); at != std::string::npos) {
        const std::string head = item.name.substr(0, at);
        const bool person = LooksLikeFullName(head) && !LooksLikeCompany(head);
        if ((person || joint == " from ") && LooksLikeName(head) && FindAmount(item.name).empty()) return head;
      }
    if (LooksLikeName(item.name) && FindAmount(item.name).empty() && Tokenize(item.name).size() <= 6) return item.name;
    const std::string raised = Raised(item.name);
    if (LooksLikeName(raised) && Tokenize(raised).size() <= 4 && FindAmount(raised).empty()) return item.name;
    return read.empty() ? std::string() : read.front().name;  // "200 € from Isode", "Isode takes care of lunch"
  }

  /// A table of sponsors with a header, or one of facts with a row for them: "Sponsors | Isode, Tigase".
  void ReadTable(const ListRun& run) {
    const Block& header = post_.blocks[run.first];
    const int name = ColumnWith(header, {"sponsor", "sponsors", "company", "name", "who", "donor", "organisation",
                                         "organization", "from", "patron", "supporter", "by", "thanks to"});
    const bool table =
        run.role == ListRole::kSponsors || ColumnWith(header, {"sponsor", "sponsors", "donor", "donors"}) >= 0;
    if (header.header_row && table && name >= 0) return ReadRows(run, name);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& row = post_.blocks[i];
      if (row.cells.size() < 2 || row.kind != BlockKind::kTableRow) continue;
      if (row.header_row && row.cells.size() > 1 && IsTitles(row)) continue;
      const std::string label = FoldLine(row.cells[0]);
      const bool gift = run.role == ListRole::kSponsors && (IsGiftLabel(label) || IsRank(label));
      if (gift || (SpeaksOfMoney(label) && IsRank(label)))
        ReadCells(run, i, WhatWasGiven(label));
      else if (run.role == ListRole::kSponsors && LooksLikeName(row.cells[0]))
        Add(*run.passage, i, {0, row.text.size()}, CollapseSpaces(row.cells[0]),
            WhatWasGiven(FoldLine(row.text.substr(row.cells[0].size()))), FindAmount(row.text));
    }
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
      Add(*run.passage, block, named.span, named.name, what == "event" ? "" : what, named.amount);
  }

  void ReadRows(const ListRun& run, int name) {
    const std::string common = run.passage->side == "dinner" ? "dinner" : "";
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
      for (const std::string& one : NamesInCell(row, name, giver))
        Add(*run.passage, i, {0, row.text.size()}, one, what.empty() ? common : what, amount);
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

  // Prose.

  /// A paragraph that is nothing but names, under a heading or behind words on sponsors: logos, a line each, or a row.
  bool ReadRowOfNames(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    if (block.kind != BlockKind::kParagraph || block.text.size() > Reading::kLongestPassage) return false;
    const std::size_t lead = LeadEnd(block);
    const std::string words =
        lead > 0 ? FoldLine(std::string_view(block.text).substr(0, lead)) : IntroOf(passage.block);
    const bool introduced = SpeaksOfMoney(words) || HasAnyPhrase(words, {"supporters", "partners", "kind support"});
    if (!introduced || HasAnyPhrase(words, {"xsf sponsors", "sponsors of the xsf", "fosdem"})) return false;
    std::vector<NamedSpan> names = LinksInARow(block, lead);
    if (names.empty() && lead == 0) names = LinesOf(block);
    if (names.empty()) return false;
    const std::string what = WhatWasGiven(words);
    for (const NamedSpan& named : names) {
      const std::string own = WhatWasGiven(FoldLine(named.note));
      const std::string common = what == "event" ? "" : what;
      Add(passage, passage.block, named.span, named.name, own.empty() || own == "event" ? common : own, named.amount);
    }
    return true;
  }

  /// The end of the words before the first link, where they are a line of their own.
  static std::size_t LeadEnd(const Block& block) {
    const std::size_t line = block.text.find('\n');
    if (block.links.empty() || line == std::string::npos || line >= block.links.front().begin) return 0;
    return line;
  }

  std::string IntroOf(std::size_t block) const {
    if (block == 0 || post_.blocks[block - 1].section != post_.blocks[block].section) return {};
    // Rows of logos may follow one another.
    while (block > 1 && post_.blocks[block - 1].kind == BlockKind::kParagraph &&
           post_.blocks[block - 1].section == post_.blocks[block].section &&
           !LinksInARow(post_.blocks[block - 1], 0).empty())
      --block;
    const Block& before = post_.blocks[block - 1];
    const bool introduces = before.kind == BlockKind::kHeading || before.all_strong || before.text.ends_with(':');
    return introduces ? FoldLine(before.text) : std::string();
  }

  /// Links with nothing between them but signs: each label is a name. Empty when anything else stands there.
  static std::vector<NamedSpan> LinksInARow(const Block& block, std::size_t from) {
    std::vector<NamedSpan> names;
    std::size_t at = from;
    for (const Link& link : block.links) {
      if (link.begin < from) continue;
      if (!OnlySigns(std::string_view(block.text).substr(at, link.begin - at))) return {};
      const std::string name = CollapseSpaces(std::string_view(block.text).substr(link.begin, link.end - link.begin));
      if (!LooksLikeName(WithoutLogo(name))) return {};
      names.push_back({name, {}, {}, {link.begin, link.end}});
      at = link.end;
    }
    if (!OnlySigns(std::string_view(block.text).substr(at))) return {};
    return names;
  }

  static bool OnlySigns(std::string_view text) {
    const std::vector<Token> tokens = Tokenize(text);
    return std::all_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return !token.word || token.folded == "and"; });
  }

  static std::vector<NamedSpan> LinesOf(const Block& block) {
    const std::vector<std::string_view> lines = Split(block.text, '\n');
    std::vector<NamedSpan> names;
    std::size_t at = 0, labelled = 0;
    for (std::string_view line : lines) {
      const std::vector<Item> items = SplitItems(line);
      const bool name = items.size() == 1 && LooksLikeName(items[0].name) && Tokenize(items[0].name).size() <= 5 &&
                        !line.ends_with('.');
      if (const std::size_t colon = line.find(": ");
          colon != std::string_view::npos && IsLabel(FoldLine(line.substr(0, colon)))) {
        for (NamedSpan named : NamesInList(block.text, {at + colon + 2, at + line.size()}, block.links)) {
          if (named.note.empty()) named.note = std::string(line.substr(0, colon));
          names.push_back(std::move(named));
        }
        ++labelled;
        at += line.size() + 1;
        continue;
      }
      if (!name && lines.size() > 1) break;
      if (name) names.push_back({items[0].name, {}, items[0].amount, {at, at + line.size()}});
      at += line.size() + 1;
    }
    if (labelled == lines.size() || (lines.size() > 1 && names.size() == lines.size())) return names;
    Enumeration all = ReadEnumeration(block.text, {0, block.text.size()}, block.links);
    if (all.end + 1 < block.text.size()) return {};
    return std::move(all.names);
  }

  void ReadSentence(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    if (block.kind != BlockKind::kParagraph && block.kind != BlockKind::kListItem) return;
    if (passage.folded.ends_with(":")) return;  // the names follow in a list
    if (HasAnyPhrase(passage.folded,
                     {"paid by the xsf", "paid for the dinner, but", "is paid for", "not paid by", "will pay"}) &&
        FindAmounts(reading_.TextOf(passage)).empty() && !HasPhrase(passage.folded, "by"))
      return;
    if (IsForTheStand(passage.folded) || !About(passage)) return;
    ReadAmounts(passage);
    for (const Giving& giving : FindGivings(block.text, passage.span, block.links)) AddGiving(passage, giving);
  }

  void AddGiving(const Passage& passage, const Giving& giving) {
    const Block& block = reading_.BlockOf(passage);
    std::string what =
        WhatWasGiven(FoldLine(std::string_view(block.text).substr(giving.reason.begin, giving.reason.size())));
    if (what.empty()) what = WhatWasGiven(passage.folded);
    if ((what.empty() || what == "event") && passage.side == "dinner") what = "dinner";
    if (what.empty() && DinnerBefore(passage)) what = "dinner";
    for (const NamedSpan& named : NamesInList(block.text, giving.givers, block.links)) {
      const std::string own = WhatWasGiven(FoldLine(named.note));  // "A (lunch), B (coffee)"
      Add(passage, passage.block, passage.span, named.name, own.empty() ? what : own, named.amount);
    }
  }

  /// "which cost 640 €", "(25 € per head)", "a bill of 200 €": what a thing costs is not what somebody gave.
  static bool IsPrice(std::string_view text, Span amount) {
    const std::string behind = FoldLine(text.substr(amount.end, 24));
    if (HasAnyPhrase(behind, {"per head", "per person", "a head", "each", "per capita", "a person"})) return true;
    static const Phrases kPrices = {"cost", "costs", "costing", "price", "bill", "rent", "total", "totalled", "priced"};
    const std::size_t near = amount.begin > 80 ? text.rfind(' ', amount.begin - 40) : 0;
    const std::vector<Token> tokens = Tokenize(text.substr(0, amount.begin).substr(near == text.npos ? 0 : near));
    for (std::size_t i = tokens.size(), steps = 0; i-- > 0 && steps < 4; ++steps) {
      if (IsOneOf(tokens[i].folded, kPrices)) return true;
      if (tokens[i].capital || IsOneOf(tokens[i].folded, {"with", "by", "gave", "gives", "for"})) return false;
    }
    return false;
  }

  /// "Fjordmail gives 800 € for the dinner and Nuvem Azul 350 € toward travel": each sum with the name before it, or
  /// behind "from".
  void ReadAmounts(const Passage& passage) {
    const std::string_view text = reading_.TextOf(passage);
    std::vector<Span> amounts = FindAmounts(text);
    std::erase_if(amounts, [&](const Span& amount) { return IsPrice(text, amount); });
    if (amounts.empty() || !GivesSums(passage.folded)) return;
    const std::string for_all = WhatWasGiven(FoldLine(text.substr(std::min(amounts.back().end, text.size()))));
    std::size_t begin = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      const std::size_t end =
          i + 1 < amounts.size() ? EndOfPart(text, amounts[i].end, amounts[i + 1].begin) : text.size();
      const std::string_view part = text.substr(begin, end - begin);
      if (const std::string name = GiverIn(part, amounts[i].begin - begin, amounts[i].size()); !name.empty()) {
        // "200 € from A and 100 € from B for the dinner": said once, at the end, for all.
        std::string what = WhatWasGiven(FoldLine(part));
        if (what.empty()) what = for_all;
        Add(passage, passage.block, passage.span, name, what.empty() && passage.side == "dinner" ? "dinner" : what,
            CollapseSpaces(text.substr(amounts[i].begin, amounts[i].size())));
      }
      begin = end;
    }
  }

  static bool GivesSums(std::string_view folded) {
    return SpeaksOfMoney(folded) ||
           HasAnyPhrase(folded,
                        {"gives",      "gave",    "give",     "gives us",    "contributed", "contributes", "came from",
                         "comes from", "pledged", "adds",     "added",       "covers",      "covered",     "donates",
                         "received",   "got",     "from",     "promised",    "paid",        "pays",        "sent",
                         "sends",      "put in",  "threw in", "transferred", "wired"});
  }

  /// The part of one sum ends at the last "and" or comma before the name of the next.
  static std::size_t EndOfPart(std::string_view text, std::size_t from, std::size_t next) {
    const std::vector<Token> tokens = Tokenize(text.substr(from, next - from));
    for (std::size_t i = tokens.size(); i-- > 0;)
      if (tokens[i].folded == "and" || tokens[i].folded == "," || tokens[i].folded == ";")
        return from + tokens[i].span.begin;
    return next;
  }

  /// The name nearest before the sum, else the first behind it.
  static std::string GiverIn(std::string_view part, std::size_t amount, std::size_t size) {
    const std::vector<Token> tokens = Tokenize(part.substr(0, amount));
    for (std::size_t i = tokens.size(); i-- > 0;) {
      if (!tokens[i].capital) continue;
      const std::size_t begin = EnumerationBefore(part, 0, tokens[i].span.end, {});
      for (const NamedSpan& named : NamesInList(part, {begin, tokens[i].span.end}, {}))
        if (!IsNobody(named.name) && LooksLikeName(named.name)) return named.name;
    }
    const std::string_view behind = part.substr(amount + size);
    if (const std::size_t from = behind.find("from "); from != std::string_view::npos)
      for (const NamedSpan& named : NamesInList(behind, {from + 5, behind.size()}, {})) return named.name;
    return {};
  }

  /// The gift went to the Summit or its dinner: said in the sentence, or by where it stands.
  bool About(const Passage& passage) const {
    const bool conference = std::any_of(passage.events.begin(), passage.events.end(),
                                        [](const EventMention& event) { return event.kind == EventKind::kConference; });
    if (HasAnyPhrase(passage.folded, {"summit", "dinner", "event", "meetup", "devcon", "lunch"})) return true;
    if (passage.ground == Ground::kSide || HasAnyPhrase(passage.folded, {"hungry", "thirsty"})) return true;
    if (conference) return false;
    if (NamesAGift(passage.folded)) return true;
    return reading_.subject && passage.ref == reading_.subject &&
           !HasAnyPhrase(passage.folded, {"xsf sponsorship", "foundation"});
  }

  /// "this year we asked individuals and companies to chip in": the dinner named a sentence or two before.
  bool DinnerBefore(const Passage& passage) const {
    const auto index = static_cast<std::size_t>(&passage - reading_.passages.data());
    for (std::size_t back = 1; back <= 3 && back <= index; ++back) {
      const Passage& before = reading_.passages[index - back];
      if (before.block != passage.block) return false;
      if (HasPhrase(before.folded, "dinner")) return true;
    }
    return false;
  }

  const Reading& reading_;
  const Post& post_;
  FactList& facts_;
};

}  // namespace

void ExtractSponsors(const Reading& reading, FactList& facts) { SponsorReader(reading, facts).Read(); }

}  // namespace summit
