#include "core/extract/sponsor_surroundings.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/gift_reasons.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_sentence.h"
#include "core/extract/meeting_words.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_notes.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

constexpr int kEnough = 5;

/// What a sentence, or a heading, says of giving: nothing, help of any kind, or money.
enum class Giving { kNone, kSupport, kMoney };

Giving GivingIn(std::string_view folded) {
  static const Words kMoney = {"sponsor",       "sponsors",       "sponsored",    "sponsoring",   "sponsorship",
                               "sponsorships",  "financial",      "financially",  "financed",     "donation",
                               "donations",     "donated",        "donors",       "supporters",   "patrons",
                               "backers",       "benefactors",    "paid for",     "paid by",      "paid the",
                               "contributions", "generosity",     "with money",   "money for",    "money from",
                               "money came",    "their money",    "the bill of",  "the bill was", "the bills were",
                               "the bill went", "the bills went", "the bills of", "who paid",     "wallets",
                               "gold sponsor",  "some money",     "gave money",   "pay for this", "pays for this",
                               "own pocket",    "transferred",    "chipped in",   "chip in"};
  // A server has "support for it" as well.
  static const Words kSupport = {
      "support of",      "support from",    "their support", "your support",  "its support",    "on support",
      "without support", "supported by",    "supported us",  "supports us",   "support us",     "supported the summit",
      "supported this",  "backed by",       "backing",       "made possible", "it possible",    "this possible",
      "possible by",     "possible thanks", "be possible",   "not possible",  "been possible",  "generously",
      "helping hand",    "contribution",    "contributed",   "help of",       "free of charge", "for free"};
  if (HasAnyPhrase(folded, kMoney)) return Giving::kMoney;
  return HasAnyPhrase(folded, kSupport) ? Giving::kSupport : Giving::kNone;
}

bool Thanks(std::string_view folded) {
  return HasAnyPhrase(
      folded,
      {"thank",    "thanks",   "thankful",   "grateful",     "gratitude",    "gratefully", "applause",        "kudos",
       "indebted", "cheers",   "merci",      "danke",        "grazie",       "gracias",    "obrigado",        "bow",
       "hats off", "big hand", "appreciate", "appreciation", "three cheers", "salute",     "acknowledgements"});
}

/// Names of firms asked for money, platforms that collect it, and sentences that ask for it.
bool AsksForMoney(std::string_view folded) {
  return HasAnyPhrase(
      folded, {"please",      "contact",   "get in touch", "write to",       "ask ",       "would like to", "become",
               "wanted",      "needed",    "welcome",      "looking for",    "looked for", "searching",     "sought",
               "seek",        "seeking",   "donate via",   "donate through", "donate on",  "via",           "not yet",
               "no longer",   "could not", "packages",     "next year",      "drop",       "let us know",   "apply",
               "application", "reimburse", "reimbursed"});
}

/// The sentence tells what was talked about, or what somebody works on.
bool TellsOfMatters(std::string_view folded) {
  return HasAnyPhrase(
      folded,
      {"discussed",  "discussion", "discussions",    "talked",  "debated",  "topic",         "topics",   "agenda",
       "presented",  "project",    "projects",       "told",    "added",    "feature",       "showed",   "demo",
       "xep",        "xeps",       "implementation", "release", "released", "specification", "protocol", "exchanged",
       "session on", "speakers",   "speaker",        "spoke",   "lectures", "reported",      "explained"});
}

bool TellsOfHosting(std::string_view folded) {
  return HasAnyPhrase(folded, {"hosting", "host", "hosts", "hosted", "having us", "hospitality", "welcoming", "welcome",
                               "taking us in", "opening its", "opening their", "letting us in", "accommodating"});
}

/// The names that the post shows to be those of firms: with a link to a site of their own, or behind somebody's name.
std::set<std::string> FirmsIn(const Reading& reading) {
  std::set<std::string> firms;
  for (const Block& block : reading.post->blocks) {
    for (const Link& link : block.links)
      if (link.end - link.begin < 40 && link.url.starts_with("http") && link.url.find("xmpp.org") == std::string::npos)
        firms.insert(CompanyKey(block.text.substr(link.begin, link.end - link.begin)));
    if (block.kind != BlockKind::kListItem) continue;
    const std::size_t open = block.text.find(" ("), close = block.text.find(')', std::min(open, block.text.size()));
    if (close != std::string::npos && close - open < 40)
      firms.insert(CompanyKey(block.text.substr(open + 2, close - open - 2)));
  }
  return firms;
}

/// What is said of giving where a sentence stands.
struct Surroundings {
  Giving heading = Giving::kNone, own = Giving::kNone, lead = Giving::kNone;
  std::string heading_text;

  bool none() const { return heading == Giving::kNone && own == Giving::kNone && lead == Giving::kNone; }
};

/// The sentence before (-1) or behind (1) in the same block; empty when there is none.
std::string_view Neighbour(const Reading& reading, const Passage& passage, std::ptrdiff_t step) {
  const std::ptrdiff_t at = (&passage - reading.passages.data()) + step;
  if (at < 0 || at >= static_cast<std::ptrdiff_t>(reading.passages.size())) return {};
  const Passage& other = reading.passages[static_cast<std::size_t>(at)];
  return other.block == passage.block ? std::string_view(other.folded) : std::string_view();
}

/// "Sponsors", "Our supporters": those who gave stand below it; below "Sponsorship" it is told how to become one.
Giving GivingOfHeading(std::string_view heading) {
  static const Words kOthers = {"xsf",    "foundation", "become", "wanted",    "opportunities",
                                "needed", "call for",   "fosdem", "newsletter"};
  static const Words kGivers = {"sponsor", "sponsors", "sponsored by", "supporters", "supported by",    "donors",
                                "backers", "patrons",  "benefactors",  "who paid",   "made possible by"};
  if (HasAnyPhrase(heading, kOthers)) return Giving::kNone;
  return HasAnyPhrase(heading, kGivers) ? Giving::kMoney : Giving::kNone;
}

Surroundings SurroundingsOf(const Reading& reading, const Passage& passage) {
  Surroundings around;
  around.heading_text = FoldLine(reading.post->sections[reading.BlockOf(passage).section].heading);
  around.heading = GivingOfHeading(around.heading_text);
  around.own = GivingIn(passage.folded);
  if (Thanks(passage.folded) && !FindAmounts(reading.TextOf(passage)).empty()) around.own = Giving::kMoney;
  const std::string_view lead = Neighbour(reading, passage, -1);
  // "No post names sponsors" takes back the heading, "no Summit without sponsors" does not.
  if (HasAnyPhrase(lead, {"no", "nobody", "none", "nothing"}) && !HasPhrase(lead, "without"))
    around.heading = Giving::kNone;
  else
    around.lead = GivingIn(lead);
  return around;
}

class SurroundingsWeigher : public GiverSentence {
 public:
  SurroundingsWeigher(const Reading& reading, const Passage& passage, const Surroundings& around,
                      const std::set<std::string>& names, const std::set<std::string>& firms)
      : GiverSentence(reading, passage, names), firms_(firms), around_(around) {
    thanks_near_ = Thanks(passage.folded) || Thanks(around.heading_text) || Thanks(Neighbour(reading, passage, 1));
  }

  std::vector<GiverGroup> Weigh() const {
    if (AsksForMoney(passage_.folded) || (TellsOfMatters(passage_.folded) && around_.heading != Giving::kMoney))
      return {};
    if (TellsOfMatters(Neighbour(reading_, passage_, -1)) && around_.heading == Giving::kNone &&
        !Thanks(passage_.folded))
      return {};
    std::vector<GiverGroup> groups = Groups();
    const bool colon = std::any_of(groups.begin(), groups.end(), [&](const GiverGroup& group) {
      return group.names.front().first > 0 && Word(group.names.front().first - 1) == ":";
    });
    bool told = !colon;
    for (std::size_t i = 0; i < groups.size(); ++i) {
      const std::size_t left = i == 0 ? 0 : groups[i - 1].names.back().end;
      const std::size_t right = i + 1 < groups.size() ? groups[i + 1].names.front().first : tokens_.size();
      // "Jane raised her glass to those who paid: A and B": they stand behind the colon.
      told = told || (groups[i].names.front().first > 0 && Word(groups[i].names.front().first - 1) == ":");
      if (told) Weigh(groups[i], left, right);
    }
    return groups;
  }

 private:
  void Weigh(GiverGroup& group, std::size_t left, std::size_t right) const {
    const std::size_t begin = group.names.front().first, end = group.names.back().end;
    const std::string behind = ReasonBehind(end, right), before = ReasonBefore(left, begin);
    const std::string reason = !behind.empty() ? behind : before;
    // Who ran the video lent no money, be it a firm that nothing shows to be one.
    const bool gift =
        IsGift(reason, behind, LookLikePersons(group) || WeightOfNames(group) < 1 + (group.names.size() > 1));
    const std::string amount = behind.empty() ? AmountBefore(left, begin) : AmountIn(end, right);
    if (around_.heading == Giving::kNone && !gift && !StandsAsGiver(group, left, reason)) return;
    if (IsSomebodyElses(group, left) || (!gift && amount.empty() && TellsOtherwise(group, behind, reason))) return;
    group.weight = WeightOfText(gift) + 3 * (gift || !amount.empty()) + WeightOfNames(group);
    group.weight += begin > left && IsOneOf(Word(begin - 1), {":", "by", "from", "to"});
    if (gift) group.what = WhatWasGiven(reason);
    if (group.what == "event") group.what.clear();
    group.amount = amount;
  }

  bool IsGift(std::string_view reason, std::string_view behind, bool persons) const {
    if (!NamesAGift(reason) || IsService(reason, persons)) return false;
    if (SpeaksOfMoney(reason)) return true;
    if (TellsOfService(reason) || (behind.starts_with("for ") && !IsThankedForGift(behind))) return false;
    // Who found the rooms, or takes care of the hotel, has not paid for them.
    return !persons || !(behind.starts_with("who ") || behind.starts_with("is ")) || IsThankedForGift(behind);
  }

  /// By their names alone: people have sites, too.
  bool LookLikePersons(const GiverGroup& group) const {
    return std::all_of(group.names.begin(), group.names.end(), [&](const ProperName& name) {
      return LooksLikeFullName(NameOf(name)) && !LooksLikeCompany(NameOf(name));
    });
  }

  /// What is told of them is no gift: they host, they work, or something else is said of them than of sponsors.
  bool TellsOtherwise(const GiverGroup& group, std::string_view behind, std::string_view reason) const {
    if (SpeaksOfMoney(reason) || GivingIn(reason) != Giving::kNone) return false;
    if (TellsOfHosting(reason) || TellsOfService(reason)) return true;
    if (behind.starts_with("for ")) return !HasAnyPhrase(behind, {"help", "being", "years", "everything"});
    return (behind.starts_with("who ") || behind.starts_with("is ")) && LookLikePersons(group);
  }

  /// "it came from | A", "thanks to | A", "the sponsors are | A", "| A rounded it up with a donation".
  bool StandsAsGiver(const GiverGroup& group, std::size_t left, std::string_view reason) const {
    static const Words kLeads = {"by",      "from",    "of",       ":",       "thank", "thanks", "you",
                                 "without", "namely",  "are",      "is",      "were",  "was",    "name",
                                 "mention", "include", "included", "between", "hand",  "win"};
    std::size_t begin = group.names.front().first;
    while (begin > 0 && IsOneOf(Word(begin - 1), {"the", "our", "both", "friends", "at"})) --begin;
    if (GivingIn(reason) == Giving::kMoney) return true;
    if (begin == 0) return false;
    if (Word(begin - 1) == "to") return Thanks(Folded(0, begin));
    for (std::size_t back = 1; back <= 4 && back <= begin; ++back)
      if (IsOneOf(Word(begin - back), {"sponsors", "sponsor", "backers", "supporters", "donors"})) return true;
    return begin == left ? begin > 0 && IsOneOf(Word(begin - 1), {"and", ","}) : IsOneOf(Word(begin - 1), kLeads);
  }

  /// "the students of | A", "kept by | A", "[The post](...)", "B.V": no giver stands there.
  bool IsSomebodyElses(const GiverGroup& group, std::size_t left) const {
    static const Words kOwners = {"volunteers", "students", "members", "people", "team", "crew", "staff"};
    static const Words kGiven = {"support",     "help",         "generosity",    "donation", "donations",
                                 "sponsorship", "contribution", "contributions", "sponsors", "courtesy",
                                 "backing",     "gift",         "behalf",        "kindness"};
    static const Words kBy = {"supported", "sponsored", "financed",    "funded",     "paid",    "backed",
                              "possible",  "donated",   "covered",     "borne",      "carried", "provided",
                              "shared",    "split",     "settled",     "footed",     "taken",   "of",
                              "given",     "care",      "contributed", "shouldered", "assumed", "made"};
    std::size_t lead = group.names.front().first;
    while (lead > left && IsOneOf(Word(lead - 1), {"the", "our", "both"})) --lead;
    if (lead > left && Word(lead - 1) == "s" && group.names.front().link == nullptr)
      return true;  // "the college's club"
    if (lead > left && Word(lead - 1) == "from" && IsOneOf(Word(lead - 2), kOwners)) return true;
    if (lead > left && Word(lead - 1) == "of" && !IsOneOf(Word(lead - 2), kGiven)) return true;
    if (lead > left && Word(lead - 1) == "for" && !IsOneOf(Word(lead - 2), {"hand", "applause", "cheers", "round"}))
      return true;
    if (lead > left && Word(lead - 1) == "by" && !IsOneOf(Word(lead - 2), kBy)) return true;
    return std::any_of(group.names.begin(), group.names.end(), [&](const ProperName& name) {
      // "the XSF Member dinner"
      const bool ours =
          name.link == nullptr && IsOneOf(Word(name.first), {"xsf", "xmpp"}) && Word(name.first + 1) != "-";
      if (ours || IsOneOf(Word(name.end), {"dinner", "lunch", "meeting"})) return true;
      const std::size_t at = name.span.end;
      const bool goes_on = at + 1 < text_.size() && text_[at] == '.' && text_[at + 1] != ' ' && text_[at + 1] != '\n';
      return goes_on || (name.link != nullptr && name.link->url.find("xmpp.org") != std::string::npos);
    });
  }

  /// "Such an event depends on support. | This time it came from": the sentence goes on with what the one before told.
  bool GoesOn() const {
    if (Thanks(passage_.folded) || Neighbour(reading_, passage_, -1).ends_with('?') ||
        Neighbour(reading_, passage_, -1).ends_with(':'))
      return true;
    const std::string opening = Folded(0, 6);
    return HasAnyPhrase(opening,
                        {"it", "this", "these", "they", "those", "our", "namely", "among", "we", "in particular"});
  }

  int WeightOfText(bool gift) const {
    int weight = 0;
    if (around_.heading != Giving::kNone) weight += around_.heading == Giving::kMoney ? 4 : 2;
    if (around_.own != Giving::kNone) weight += around_.own == Giving::kMoney ? 3 : 2;
    if (around_.own == Giving::kNone && around_.lead != Giving::kNone &&
        (GoesOn() || (gift && around_.lead == Giving::kMoney)))
      weight += 2 + (around_.lead == Giving::kMoney && Thanks(passage_.folded));
    if (around_.own != Giving::kNone && around_.lead == Giving::kMoney) ++weight;
    // Nothing says that it is on the Summit.
    const bool loose = around_.heading == Giving::kNone && around_.lead == Giving::kNone && !Thanks(passage_.folded) &&
                       !HasAnyPhrase(passage_.folded, {"summit", "event", "meeting", "edition", "dinner", "lunch",
                                                       "sponsor", "sponsors"});
    return weight + thanks_near_ + passage_.names_summit - loose;
  }

  int WeightOfNames(const GiverGroup& group) const {
    if (ArePersons(group)) return around_.heading == Giving::kMoney ? 0 : -3;
    // "Isode paid for the dinner. Thanks also to Jane Doe!"
    if (LookLikePersons(group) && around_.heading == Giving::kNone && around_.own == Giving::kNone) return 0;
    const bool firms = std::any_of(group.names.begin(), group.names.end(), [&](const ProperName& name) {
      const bool away = name.link != nullptr && name.link->url.find("xmpp.org") == std::string::npos;
      return away || firms_.count(CompanyKey(NameOf(name))) > 0;
    });
    // "support" is a word of software, too.
    const bool weak = around_.heading == Giving::kNone && around_.own != Giving::kMoney && !Thanks(passage_.folded);
    if (!firms && weak) return -2;
    return (firms || AreFirms(group)) + (group.names.size() > 1);
  }

  /// "(venue)", "for the dinner", ", who brought the cake": what is told of the names before it, up to the next clause.
  std::string ReasonBehind(std::size_t end, std::size_t right) const {
    if (Word(end) == "(") {
      std::size_t close = end + 1;
      while (close < right && Word(close) != ")") ++close;
      return close < right ? Folded(end + 1, close) : std::string();
    }
    std::size_t first = end;
    while (first < right && IsOneOf(Word(first), {",", "too", "also", "again", "as", "well"})) ++first;
    if (first >= right || !tokens_[first].word || IsOneOf(Word(first), {"and", "to", "the", "our"})) return {};
    std::size_t stop = first + 1;
    while (stop < right && stop < first + 14 && !IsOneOf(Word(stop), {",", ";", "."})) ++stop;
    return Folded(first, stop);
  }

  /// "for the dinner to", "the room came from": behind the last comma or "and".
  std::string ReasonBefore(std::size_t left, std::size_t begin) const {
    if (begin == left || !IsOneOf(Word(begin - 1), {"to", "by", "from", "on"})) return {};
    std::size_t first = begin - 1;
    while (first > left && begin - first < 12 && !IsOneOf(Word(first - 1), {",", ";", "and"})) --first;
    return Folded(first, begin - 1);
  }

  /// "500 € from".
  std::string AmountBefore(std::size_t left, std::size_t begin) const {
    return begin > left && Word(begin - 1) == "from" ? AmountIn(left, begin) : std::string();
  }

  const std::set<std::string>& firms_;
  const Surroundings& around_;
  bool thanks_near_ = false;
};

}  // namespace

void AddSponsorsBySurroundings(const Reading& reading, FactList& facts) {
  KnownSponsors known(facts);
  std::set<std::string> names, firms;
  SponsorNotes notes(reading, facts);
  for (const Passage& passage : reading.passages) {
    const Block& block = reading.BlockOf(passage);
    if (block.kind != BlockKind::kParagraph || !MayTellOfSponsors(passage) || IsForTheStand(passage.folded) ||
        (TellsOfStay(passage.folded) && !SpeaksOfMoney(passage.folded)))
      continue;
    const Surroundings around = SurroundingsOf(reading, passage);
    if (around.none()) continue;
    if (names.empty()) names = WordsWithCapitals(reading), firms = FirmsIn(reading);
    const SurroundingsWeigher weigher(reading, passage, around, names, firms);
    for (const GiverGroup& group : weigher.Weigh()) {
      if (group.weight < kEnough) continue;
      for (const ProperName& name : group.names) {
        const std::string giver = weigher.NameOf(name);
        if (known.Has(*passage.ref, giver)) continue;
        notes.Add(passage, passage.block, passage.span, giver, FirstOf({GiftOfSide(passage), group.what}),
                  group.amount);
        known.Add(*passage.ref, giver);
      }
    }
  }
}

}  // namespace summit
