#include <algorithm>
#include <cctype>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// What was given, in one or two words; empty when the text does not say.
std::string WhatFor(std::string_view folded) {
  const bool dinner = HasAnyPhrase(folded, {"dinner", "dinners", "meal in the evening"});
  const bool meals = HasAnyPhrase(folded, {"meals", "lunch", "food", "catering", "coffee", "drinks"});
  const bool space = HasAnyPhrase(folded, {"space", "room", "rooms", "venue", "premises", "facilities", "location"});
  const bool event = HasAnyPhrase(folded, {"event", "summit", "meetup", "meeting"});
  std::vector<std::string> parts;
  if (space) parts.emplace_back("space");
  if (meals) parts.emplace_back("meals");
  if (event && !space && !meals) parts.emplace_back("event");
  if (dinner) parts.emplace_back("dinner");
  return JoinAnd(parts);
}

bool SpeaksOfMoney(std::string_view folded) {
  return HasAnyPhrase(
      folded,
      {"sponsor",          "sponsors",          "sponsored",          "sponsoring",        "sponsorship",
       "donate",           "donated",           "donation",           "donations",         "donors",
       "defray",           "chip in",           "chipped in",         "paid for",          "funded",
       "funding",          "financially",       "supported by",       "financial support", "contributed to the cost",
       "covered the cost", "covered the costs", "picked up the bill", "footed the bill"});
}

/// Money for another purpose, or none given yet.
bool IsOtherPurpose(const Passage& passage) {
  static const Phrases kOther = {"challenge",
                                 "still being sought",
                                 "looking for sponsors",
                                 "looking for sponsor",
                                 "would like to sponsor",
                                 "if you are interested in sponsoring",
                                 "become a sponsor",
                                 "seeking sponsors",
                                 "sponsors are",
                                 "sponsors of the xsf",
                                 "xsf sponsors",
                                 "sponsors of fosdem",
                                 "looking for donations",
                                 "want to sponsor",
                                 "wish to sponsor",
                                 "consider sponsoring",
                                 "fosdem sponsors",
                                 "sponsors needed",
                                 "not yet found",
                                 "name no sponsor",
                                 "names no sponsor",
                                 "no sponsors",
                                 "no sponsor",
                                 "nothing on",
                                 "not named"};
  return HasAnyPhrase(passage.folded, kOther) || passage.side == "challenge" || passage.side == "devchallenge";
}

/// The verb or noun about which the names stand, and on which side of it.
struct Frame {
  std::size_t begin = 0;  // where the names begin, in the passage's text
  std::size_t end = 0;
};

std::optional<std::size_t> FindWord(const std::vector<Token>& tokens, const Phrases& words, std::size_t from = 0) {
  for (std::size_t i = from; i < tokens.size(); ++i)
    if (std::find(words.begin(), words.end(), tokens[i].folded) != words.end()) return i;
  return std::nullopt;
}

/// "sponsored by A and B", "our sponsors, A, B and C", "the companies who sponsored this event: A, B",
/// "thank A for sponsoring", "Many thanks to A, B for helping to defray the costs", "A and B sponsored the dinner".
std::optional<Frame> FindFrame(std::string_view text) {
  const std::vector<Token> tokens = Tokenize(text);
  const auto at = [&](std::size_t i) { return i < tokens.size() ? tokens[i].span.begin : text.size(); };
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    const std::string& word = tokens[i].folded;
    const bool by = tokens[i + 1].folded == "by" && (word == "sponsored" || word == "supported" || word == "funded" ||
                                                     word == "paid" || word == "financed");
    if (by) return Frame{at(i + 2), text.size()};
  }
  if (const std::size_t colon = text.find(": ");
      colon != std::string_view::npos && colon + 2 < text.size() && SpeaksOfMoney(FoldLine(text.substr(0, colon))))
    return Frame{colon + 2, text.size()};
  if (const auto noun = FindWord(tokens, {"sponsors", "sponsor", "donors", "backers"})) {
    // "the summit's sponsors, A, B", "the sponsors A and B", "the sponsors of this year are so far A".
    static const Phrases kBetween = {",",       ":",     "-",   "of", "for",       "the",   "this",
                                     "event",   "which", "are", "so", "far",       "is",    "were",
                                     "include", "year",  "our", "(",  "currently", "until", "now"};
    for (std::size_t i = *noun + 1; i < tokens.size() && i <= *noun + 9; ++i) {
      if (tokens[i].capital && tokens[i].folded != "summit") return Frame{at(i), text.size()};
      if (tokens[i].folded != "summit" &&
          std::find(kBetween.begin(), kBetween.end(), tokens[i].folded) == kBetween.end())
        break;
    }
  }
  const auto thanks = FindWord(tokens, {"thank", "thanks", "gratitude", "grateful", "thankful", "kudos"});
  if (thanks) {
    if (const auto including = FindWord(tokens, {"including", "namely", "especially"}, *thanks))
      return Frame{at(*including + 1), text.size()};
    std::size_t first = *thanks + 1;
    while (first < tokens.size() &&
           (tokens[first].folded == "go" || tokens[first].folded == "out" || tokens[first].folded == "to" ||
            tokens[first].folded == "you" || tokens[first].folded == "again" || tokens[first].folded == "also" ||
            tokens[first].folded == "our"))
      ++first;
    return Frame{at(first), text.size()};
  }
  const auto verb = FindWord(
      tokens, {"sponsored", "sponsoring", "donated", "paid", "funded", "chipped", "contributed", "covered", "picked"});
  if (verb && *verb > 0) return Frame{0, tokens[*verb - 1].span.end};
  for (std::size_t i = 1; i < tokens.size(); ++i)
    if (tokens[i].folded == "sponsors" && tokens[i - 1].capital) return Frame{0, tokens[i - 1].span.end};
  return std::nullopt;
}

/// "the devcon", "FOSDEM": caught in an enumeration, but nobody who gives.
bool NamesAnEvent(std::string_view name) {
  const std::vector<EventMention> events = FindEvents(name, {});
  return std::any_of(events.begin(), events.end(), [](const EventMention& event) {
    return event.kind == EventKind::kConference || event.kind == EventKind::kSummit;
  });
}

class SponsorReader {
 public:
  SponsorReader(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {}

  void Read() {
    for (const ListRun& run : FindLists(reading_))
      if (run.role == ListRole::kSponsors) ReadList(run);
    for (const Passage& passage : reading_.passages) ReadSentence(passage);
  }

 private:
  bool Counts(const Passage& passage) const {
    if (!passage.ref || passage.ground == Ground::kNone || passage.ground == Ground::kConference) return false;
    if (passage.ground == Ground::kSide && passage.side != "dinner") return false;
    return !IsOtherPurpose(passage);
  }

  void ReadList(const ListRun& run) {
    const Post& post = *reading_.post;
    if (!Counts(*run.passage)) return;
    const std::string nearest = run.heading.substr(0, run.heading.find(" / "));
    const std::string what = run.passage->side == "dinner"
                                 ? "dinner"
                                 : WhatFor(HasPhrase(run.intro, "dinner") ? LastSentence(run.intro) : nearest);
    for (std::size_t i = run.first; i <= run.last; ++i) {
      const Block& block = post.blocks[i];
      if (block.level > 1 || block.kind == BlockKind::kTableRow) continue;
      const std::string folded = FoldLine(block.text);
      // "X for his time", "Y for the dinner form": thanked for work, where the list mixes both.
      if (HasPhrase(folded, "for") && !SpeaksOfMoney(folded) && !GivesRoom(folded)) continue;
      for (const Item& item : SplitItems(block.text)) AddItem(run, i, item, what);
    }
  }

  /// What introduces a list stands right before it.
  static std::string LastSentence(const std::string& intro) {
    const std::vector<Span> sentences = SplitSentences(intro);
    const std::string last = sentences.empty() ? intro : intro.substr(sentences.back().begin, sentences.back().size());
    return HasPhrase(last, "dinner") ? last : intro;
  }

  static bool GivesRoom(std::string_view folded) {
    static const Phrases kGives = {"providing", "provided", "provide", "lending",  "lent",  "offering",
                                   "hosting",   "donating", "giving",  "covering", "paying"};
    static const Phrases kThings = {"space",  "room",   "rooms",      "venue",  "meals",    "lunch",  "food",
                                    "drinks", "coffee", "facilities", "dinner", "premises", "hosting"};
    return HasAnyPhrase(folded, kGives) && HasAnyPhrase(folded, kThings);
  }

  void AddItem(const ListRun& run, std::size_t block, const Item& item, const std::string& common) {
    if (IsFoundation(item.name)) return;
    // In a list of sponsors a small first letter is no reason to doubt a name: "ooros / bluendo".
    std::string name = item.name;
    if (!LooksLikeName(name)) {
      std::string raised = name;
      if (!raised.empty()) raised[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(raised[0])));
      if (!LooksLikeName(raised)) return;
    }
    std::string what = WhatFor(FoldLine(item.rest));
    if (what.empty() && common.find("dinner") != std::string::npos) what = common;
    facts_.AddFrom(*run.passage, SponsorFact{std::move(name), what, item.amount}, block, item.span);
  }

  /// Names followed in the same breath by what they gave: several sentences may thank for work in between.
  void ReadSentence(const Passage& passage) {
    if (!Counts(passage)) return;
    const Block& block = reading_.BlockOf(passage);
    if (block.kind == BlockKind::kQuote || block.kind == BlockKind::kHeading || block.kind == BlockKind::kCode ||
        block.kind == BlockKind::kTableRow)
      return;
    const std::string_view text = reading_.TextOf(passage);
    if (passage.folded.ends_with(":")) return;  // the names follow in a list
    const bool money = SpeaksOfMoney(passage.folded);
    const bool room = GivesRoomByGrace(passage.folded);
    if (!money && !room) return;
    if (money && !About(passage)) return;
    if (HasAnyPhrase(passage.folded,
                     {"paid by the xsf", "paid for the dinner, but", "is paid for", "not paid by", "will pay"}))
      return;
    const auto frame = money ? FindFrame(text) : GraceFrame(text);
    if (!frame || frame->begin >= frame->end) return;
    std::string what = WhatFor(passage.folded);
    if (what.empty() && passage.side == "dinner") what = "dinner";
    if (DinnerBefore(passage) && what.empty()) what = "dinner";
    if (room && !money) what = "space";

    const Span where{passage.span.begin + frame->begin, passage.span.begin + frame->end};
    for (const NamedSpan& named : NamesInList(block.text, where, block.links)) {
      if (NamesAnEvent(named.name)) continue;
      facts_.AddFrom(passage, SponsorFact{named.name, what, {}}, passage.block, passage.span);
    }
  }

  /// The money went to the Summit or its dinner: said in the sentence, or by where it stands.
  bool About(const Passage& passage) const {
    if (HasAnyPhrase(passage.folded,
                     {"summit", "dinner", "event", "meetup", "devcon", "space", "room", "costs", "cost"}))
      return true;
    return passage.ground == Ground::kSide || (reading_.subject && passage.ref == reading_.subject &&
                                               !HasAnyPhrase(passage.folded, {"xsf sponsorship", "foundation"}));
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

  /// "Thanks to the generosity of X, the Summit will be held at ...", "courtesy of X who allow us to take over a room".
  static bool GivesRoomByGrace(std::string_view folded) {
    const bool grace =
        HasAnyPhrase(folded, {"generosity of", "assistance from", "assistance of", "courtesy of", "kindly provided by",
                              "generously provided by", "support from", "help from"});
    return grace &&
           HasAnyPhrase(folded, {"held", "room", "rooms", "space", "premises", "take place", "venue", "at the"});
  }

  static std::optional<Frame> GraceFrame(std::string_view text) {
    const std::vector<Token> tokens = Tokenize(text);
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
      const std::string& word = tokens[i].folded;
      const bool grace = word == "generosity" || word == "assistance" || word == "courtesy" || word == "provided" ||
                         word == "support" || word == "help";
      if (grace && (tokens[i + 1].folded == "of" || tokens[i + 1].folded == "from" || tokens[i + 1].folded == "by"))
        return Frame{tokens[i + 2].span.begin, text.size()};
    }
    return std::nullopt;
  }

  const Reading& reading_;
  FactList& facts_;
};

}  // namespace

void ExtractSponsors(const Reading& reading, FactList& facts) { SponsorReader(reading, facts).Read(); }

namespace {

/// "hosted by", "made available to us by", "courtesy of": the names of hosts follow. Where they begin; npos otherwise.
std::size_t AfterHosting(const std::vector<Token>& tokens) {
  static const std::vector<Phrases> kWords = {{"hosted", "by"},
                                              {"courtesy", "of"},
                                              {"generosity", "of"},
                                              {"assistance", "from"},
                                              {"available", "to", "us", "by"},
                                              {"available", "by"},
                                              {"provided", "by"},
                                              {"guests", "of"},
                                              {"invitation", "of"}};
  for (std::size_t i = 0; i < tokens.size(); ++i)
    for (const Phrases& words : kWords) {
      std::size_t match = 0;
      while (match < words.size() && i + match < tokens.size() && tokens[i + match].folded == words[match]) ++match;
      if (match == words.size() && i + match < tokens.size()) return tokens[i + match].span.begin;
    }
  return std::string_view::npos;
}

/// "thanks to X for hosting", "X for providing the space".
std::size_t BeforeHosting(const Passage& passage, const std::vector<Token>& tokens) {
  if (!HasAnyPhrase(passage.folded, {"for hosting", "for providing the space", "for providing the room",
                                     "for providing the venue", "for the venue", "for the room"}))
    return std::string_view::npos;
  for (const Token& token : tokens)
    if (token.folded == "to" || token.folded == "thank") return token.span.end;
  return 0;
}

std::size_t HostsBegin(const Passage& passage, const std::vector<Token>& tokens) {
  static const Phrases kRooms = {"room",     "rooms", "space",   "venue",  "hosted",
                                 "premises", "held",  "offices", "office", "meeting space"};
  if (HasAnyPhrase(passage.folded, {"hackfest hosted", "dinner hosted", "videos hosted", "hosted on"}))
    return std::string_view::npos;
  const std::size_t after = HasAnyPhrase(passage.folded, kRooms) ? AfterHosting(tokens) : std::string_view::npos;
  return after != std::string_view::npos ? after : BeforeHosting(passage, tokens);
}

}  // namespace

void ExtractHosts(const Reading& reading, FactList& facts) {
  constexpr std::size_t kMostHosts = 2;
  for (const Passage& passage : reading.passages) {
    const Block& block = reading.BlockOf(passage);
    if (!passage.ref || passage.ground != Ground::kSummit || block.kind == BlockKind::kQuote) continue;
    if (!passage.names_summit && passage.ref != reading.subject) continue;
    const std::size_t begin = HostsBegin(passage, Tokenize(reading.TextOf(passage)));
    if (begin == std::string_view::npos) continue;
    const std::vector<NamedSpan> names =
        NamesInList(block.text, {passage.span.begin + begin, passage.span.end}, block.links);
    for (std::size_t i = 0; i < std::min(names.size(), kMostHosts); ++i)
      if (!NamesAnEvent(names[i].name)) facts.AddFrom(passage, HostFact{names[i].name}, passage.block, passage.span);
  }
}

}  // namespace summit
