#include "core/extract/sponsor_rows.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_names.h"
#include "core/extract/list_items.h"
#include "core/extract/list_words.h"
#include "core/extract/lists.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

/// One of the first links leads to a site of the name.
bool LeadsHome(const Block& block, std::string_view name) {
  const std::string key = CompanyKey(name);
  for (std::size_t i = 0; i < std::min<std::size_t>(block.links.size(), 3); ++i) {
    std::string_view host = block.links[i].url;
    if (const std::size_t at = host.find("://"); at != std::string_view::npos) host.remove_prefix(at + 3);
    if (!key.empty() && NameKey(host.substr(0, host.find('/'))).find(key) != std::string::npos) return true;
  }
  return false;
}

bool OnlySigns(std::string_view text) {
  const std::vector<Token> tokens = Tokenize(text);
  return std::all_of(tokens.begin(), tokens.end(),
                     [](const Token& token) { return !token.word || token.folded == "and"; });
}

bool RanksLead(const Block& block) {
  const std::vector<std::string_view> lines = Split(block.text, '\n');
  return std::all_of(lines.begin(), lines.end(), [](std::string_view line) {
    return line.find(": ") != std::string_view::npos && IsMetal(FoldLine(line.substr(0, line.find(": "))));
  });
}

/// The end of the words before the first link, where they are a line of their own.
std::size_t LeadEnd(const Block& block) {
  const std::size_t line = block.text.find('\n');
  // "Sponsors: [A] [B]"
  const std::size_t link = block.links.empty() ? 0 : block.links.front().begin;
  if (link > 2 && link < 60 && line >= link && block.text.compare(link - 2, 2, ": ") == 0) return link;
  if (block.links.empty() || line == std::string::npos || line >= block.links.front().begin) return 0;
  return line;
}

/// Links with nothing between them but signs: each label is a name. Empty when anything else stands there.
std::vector<NamedSpan> LinksInARow(const Block& block, std::size_t from) {
  std::vector<NamedSpan> names;
  std::size_t at = from;
  for (const Link& link : block.links) {
    if (link.begin < from) continue;
    if (!OnlySigns(std::string_view(block.text).substr(at, link.begin - at))) return {};
    const std::string name = CollapseSpaces(std::string_view(block.text).substr(link.begin, link.end - link.begin));
    at = link.end;
    if (GiversName(name, {}, {}).empty()) continue;  // "Become a sponsor"
    if (!LooksLikeName(WithoutLogo(name))) return {};
    names.push_back({name, {}, {}, {link.begin, link.end}});
  }
  if (!OnlySigns(std::string_view(block.text).substr(at))) return {};
  return names;
}

std::vector<NamedSpan> LinesOf(const Block& block) {
  const std::vector<std::string_view> lines = Split(block.text, '\n');
  std::vector<NamedSpan> names;
  std::size_t at = 0, labelled = 0;
  for (std::string_view line : lines) {
    const std::vector<Item> items = SplitItems(line);
    const bool name = items.size() == 1 && LooksLikeName(items[0].name) && Tokenize(items[0].name).size() <= 5 &&
                      !line.ends_with('.');
    if (const std::size_t colon = line.find(": ");
        colon != std::string_view::npos && IsLabel(FoldLine(line.substr(0, colon)))) {
      // "Gold: A. Silver: B.": sentences, to be read one by one.
      if (lines.size() == 1 && line.find(": ", colon + 2) != std::string_view::npos) return {};
      const std::string sum = IsSum(line.substr(0, colon)) ? FindAmount(line.substr(0, colon)) : std::string();
      for (NamedSpan named : NamesInList(block.text, {at + colon + 2, at + line.size()}, block.links)) {
        if (named.note.empty()) named.note = std::string(line.substr(0, colon));
        if (named.amount.empty()) named.amount = sum;
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

}  // namespace

bool IsYearRound(std::string_view heading) {
  return HasAnyPhrase(heading, {"xsf sponsors", "sponsors of the xsf", "sponsors of the foundation", "fosdem"});
}

SponsorRows::SponsorRows(const Reading& reading, SponsorNotes& notes)
    : reading_(reading), post_(*reading.post), notes_(notes), enclosing_(EnclosingSections(post_)) {}

void SponsorRows::ReadSite(const Passage& passage) {
  constexpr std::size_t kLongestName = 60;
  const Block& block = reading_.BlockOf(passage);
  const bool title = block.kind == BlockKind::kHeading || block.all_strong;
  if (!title && (block.kind != BlockKind::kParagraph || block.links.empty() || block.links[0].begin > 0)) return;
  const std::size_t above = block.kind == BlockKind::kHeading ? enclosing_[block.section] : block.section;
  if (block.kind == BlockKind::kHeading && above == block.section) return;
  if (post_.sections[above].heading.size() > kLongestName) return;
  const std::string heading = FoldLine(post_.sections[above].heading);
  if (!HasAnyPhrase(heading, {"sponsor", "sponsors", "supporters", "donors"}) || IsYearRound(heading)) return;
  const std::size_t end = title ? block.text.size() : block.links[0].end;
  if (end > kLongestName) return;
  const std::string name = WithoutLogo(CollapseSpaces(std::string_view(block.text).substr(0, end)));
  const bool next =
      title && passage.block + 1 < post_.blocks.size() && post_.blocks[passage.block + 1].section == block.section;
  if (!LooksLikeName(name) || IsLabel(FoldLine(name)) || !FindAmount(name).empty()) return;
  if (LeadsHome(block, name) || (next && LeadsHome(post_.blocks[passage.block + 1], name)))
    notes_.Add(passage, passage.block, {0, end}, name, {}, {});
}

bool SponsorRows::ReadRowOfNames(const Passage& passage) {
  const Block& block = reading_.BlockOf(passage);
  if (block.kind != BlockKind::kParagraph || block.text.size() > Reading::kLongestPassage) return false;
  const std::size_t lead = LeadEnd(block);
  const std::string words =
      lead > 0 ? FoldLine(std::string_view(block.text).substr(0, lead)) : WordsBefore(passage.block);
  const std::string sum = AmountForAll(words.substr(0, words.find(" / ")), words);
  const bool introduced = RanksLead(block) || SpeaksOfMoney(words) ||
                          HasAnyPhrase(words, {"supporters", "partners", "kind support", "support of", "supported by"});
  if (!introduced || IsYearRound(words)) return false;
  std::vector<NamedSpan> names = LinksInARow(block, lead);
  if (names.empty() && lead == 0) names = LinesOf(block);
  if (names.empty()) return false;
  last_row_ = passage.block;
  last_words_ = words;
  const std::string what = WhatWasGiven(words);
  for (const NamedSpan& named : names) {
    const std::string own = WhatWasGiven(FoldLine(named.note));
    const std::string common = what == "event" ? "" : what;
    notes_.Add(passage, passage.block, named.span, named.name, own.empty() || own == "event" ? common : own,
               FirstOf({named.amount, sum}));
  }
  return true;
}

/// Rows of logos, and of names behind a label, may follow one another.
std::string SponsorRows::WordsBefore(std::size_t block) const {
  const std::string& text = post_.blocks[block].text;
  const bool follows = block > 0 && last_row_ + 1 == block && !last_words_.empty() &&
                       post_.blocks[last_row_].section == post_.blocks[block].section;
  const bool labelled = IsLabel(FoldLine(text.substr(0, std::min(text.find(": "), text.size()))));
  return follows && (labelled || !LinksInARow(post_.blocks[block], 0).empty()) ? last_words_ : IntroOf(block);
}

std::string SponsorRows::IntroOf(std::size_t block) const {
  if (block == 0 || post_.blocks[block - 1].section != post_.blocks[block].section) return {};
  const Block& before = post_.blocks[block - 1];
  const bool title = before.text.size() < 30 && before.text.find_first_of(".!?,;") == std::string::npos &&
                     RolesIn(FoldLine(before.text)).sponsors;
  const bool introduces =
      before.kind == BlockKind::kHeading || before.all_strong || before.text.ends_with(':') || title;
  if (!introduces) return {};
  // "Gold", "Dinner", "€250": the heading above it tells of what.
  std::string words = FoldLine(before.text);
  if (!IsLabel(words) || SpeaksOfMoney(words)) return words;
  const std::size_t section = post_.blocks[block].section;
  const std::size_t above = before.kind == BlockKind::kHeading ? enclosing_[section] : section;
  return words + " / " + FoldLine(post_.sections[above].heading);
}

bool ListsSums(const Post& post, const ListRun& run) {
  static const std::vector<std::string_view> kGivers = {
      "companies",      "individuals",   "organisations", "organizations", "firms",          "contributors",
      "generous",       "those who",     "people who",    "thank",         "thanks to",      "grateful",
      "gave",           "they give",     "they add",      "contributed",   "chipped in",     "who makes",
      "who made",       "who make",      "who keeps",     "who keep",      "who helps",      "who help",
      "who carries",    "who added",     "who adds",      "help to",       "helps to",       "helped to",
      "help us",        "helped us",     "help keep",     "helped keep",   "helps keep",     "covered by",
      "borne by",       "carried by",    "paid by",       "shared by",     "shared between", "split between",
      "split by",       "shouldered by", "came from",     "comes from",    "come from",      "given by",
      "made cheaper by"};
  static const std::vector<std::string_view> kPrices = {
      "hotel",     "hotels",    "hostel",  "hostels",  "menu",     "menus",    "mains",       "starters",
      "dishes",    "per night", "prices",  "tickets",  "ticket",   "fees",     "order",       "options",
      "packages",  "levels",    "tiers",   "you",      "your",     "rooms",    "shop",        "houses",
      "budget",    "expenses",  "we paid", "we spent", "spent on", "we gave",  "merchandise", "last year",
      "next year", "cost us",   "prizes",  "prize",    "bounties", "bounty",   "winners",     "for sale",
      "sleep",     "stay",      "train",   "trains",   "getting",  "t-shirts", "grants",      "fosdem"};
  const std::string_view told = LastSentence(run.intro);
  if (!HasAnyPhrase(told, kGivers) || HasAnyPhrase(run.intro + " " + run.heading, kPrices)) return false;
  int all = 0, sums = 0;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const Block& block = post.blocks[i];
    if (block.kind != BlockKind::kListItem || block.level > run.level) continue;
    ++all;
    const std::vector<Span> amounts = FindAmounts(block.text);
    const std::size_t sign = std::min({block.text.find(" ("), block.text.find(": "), block.text.find(" - ")});
    if (amounts.size() != 1 || sign == std::string::npos || sign > amounts.front().begin) continue;
    const std::string name = block.text.substr(0, sign);
    sums += LooksLikeName(name) && !NamesAGift(FoldLine(name)) && !IsNobody(name);
  }
  return all >= 2 && sums == all;
}

}  // namespace summit
