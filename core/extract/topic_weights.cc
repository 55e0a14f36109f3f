#include "core/extract/topic_weights.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/names.h"
#include "core/extract/place_scope.h"
#include "core/extract/topic_bold.h"
#include "core/extract/topic_matters.h"
#include "core/extract/topic_names.h"
#include "core/extract/topic_scope.h"
#include "core/extract/topic_stretches.h"
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

class TopicWeigher {
 public:
  TopicWeigher(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {
    for (const Fact& fact : facts.facts())
      if (const auto* topic = std::get_if<TopicFact>(&fact.value)) known_.emplace_back(fact.summit, Fold(topic->name));
  }

  void Read() {
    ReportScope scope(reading_);
    const OwnPassages own(reading_);
    for (const Passage& passage : reading_.passages) {
      const Block& block = reading_.BlockOf(passage);
      const bool told = scope.Has(passage);
      if (!passage.ref || passage.ground != Ground::kSummit) continue;
      const bool ours = told && (reading_.subject || own.Has(passage) || SpeaksOfTalks(passage));
      if (!reading_.subject && HasAnyPhrase(passage.folded, {"the board", "the council"})) continue;
      if ((block.kind != BlockKind::kParagraph && block.kind != BlockKind::kQuote) || TellsOfOthers(passage) ||
          GoesOnFromConference(passage))
        continue;
      if (!ours || passage.tense == DateContext::Tense::kFuture) {
        if (passage.ref->number && PromisesTopics(passage)) ReadEmphasis(passage, true);
        if (reading_.subject && passage.ref == reading_.subject) ReadPlan(passage);
        continue;
      }
      ReadEmphasis(passage, false);
      ReadQuoted(passage);
      ReadSentence(passage);
    }
  }

 private:
  static bool TellsOfOthers(const Passage& passage) {
    if (HasAnyPhrase(passage.folded,
                     {"thank",     "thanks",       "grateful",   "sponsor",   "sponsors",   "sponsored",   "gratitude",
                      "hotel",     "dinner",       "register",   "venue",     "newsletter", "the minutes", "the notes",
                      "our notes", "notes of",     "notes from", "notes are", "notes can",  "photos",      "recordings",
                      "slides",    "twitter",      "mastodon",   "booth",     "stand",      "devroom",     "contact us",
                      "find us",   "get in touch", "titled",     "entitled",  "not only"}))
      return true;
    return std::any_of(passage.events.begin(), passage.events.end(), [](const EventMention& event) {
      return event.kind == EventKind::kConference ||
             (event.kind == EventKind::kSide && !IsOneOf(event.name, {"lunch", "breakfast", "talk", "talks"}));
    });
  }

  /// "Our room at FOSDEM had a full schedule. Topics included ...": in one paragraph, of talks at somebody else's
  /// event.
  bool GoesOnFromConference(const Passage& passage) const {
    for (auto i = static_cast<std::size_t>(&passage - reading_.passages.data()); i-- > 0;) {
      const Passage& before = reading_.passages[i];
      if (before.block != passage.block) return false;
      const auto names = [&](EventKind kind) {
        return std::any_of(before.events.begin(), before.events.end(),
                           [&](const EventMention& event) { return event.kind == kind; });
      };
      if (names(EventKind::kSummit)) return false;
      if (names(EventKind::kConference))
        return HasAnyPhrase(before.folded,
                            {"room", "devroom", "track", "talks", "schedule", "stand", "booth", "lounge"});
    }
    return false;
  }

  /// "We are going to work on Key rotation and Contact import": only terms, and what is joined to them.
  void ReadPlan(const Passage& passage) {
    if (!HasAnyPhrase(passage.folded,
                      {"discuss", "talk about", "speak about", "work on", "look at", "look into", "deal with", "agenda",
                       "topics", "sessions", "subjects", "focus on", "be about"}))
      return;
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Span> stretches = StretchesOf(Tokenize(text));
    for (std::size_t i = 0; i < stretches.size();) {
      const std::size_t run = EndOfRun(text, stretches, i);
      const bool joined = run > i + 1;
      for (const std::size_t end = std::max(run, i + 1); i < end; ++i)
        if (const StretchedMatter matter = MatterIn(text, stretches[i]); matter.term)
          AddMatter(passage, text, matter, joined, true);
    }
  }

  void ReadSentence(const Passage& passage) {
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text);
    const bool talk = TellsOfTalk(tokens);
    // "After lunch we had Notifications", where a sentence before told of another matter.
    const bool goes_on = told_ == passage.block;
    if (!talk && !goes_on) return;
    ReadExplainedXeps(passage, text);
    const std::vector<Span> stretches = StretchesOf(tokens);
    for (std::size_t i = 0; i < stretches.size();) {
      const std::size_t run = EndOfRun(text, stretches, i);
      const std::size_t joined = run > i ? run - i : 0;  // "talked through A, B and C": what B is by A and C
      for (const std::size_t end = std::max(run, i + 1); i < end; ++i)
        if (const StretchedMatter matter = Told(text, stretches[i]); talk || (matter.leads && matter.term))
          AddMatter(passage, text, matter, joined > 2 || (joined == 2 && matter.term && !IsBetween(text)));
    }
    if (reading_.subject && talk) ReadLinkedXeps(passage);
  }

  /// Behind the last of those that a word leads to and that are joined to the first by no more than a comma or "and",
  /// where each can be a matter and one at least is; `first` when there are none.
  static std::size_t EndOfRun(std::string_view text, const std::vector<Span>& stretches, std::size_t first) {
    bool led = false, trade = false;
    std::size_t i = first;
    for (; i < stretches.size(); ++i) {
      const StretchedMatter matter = MatterIn(text, stretches[i]);
      if (i == first ? !matter.leads && !matter.term : !Joins(text, stretches[i - 1].end, stretches[i].begin)) break;
      // Two terms side by side need nobody to lead to them.
      led = led || matter.leads || IsTermAlone(matter) ||
            (i > first && matter.term && MatterIn(text, stretches[first]).term);
      if (!CanBeMatter(matter)) break;
      trade = trade || HasFirmTradeWord(matter.name) || matter.term;
    }
    return led && trade ? i : first;
  }

  static bool Joins(std::string_view text, std::size_t from, std::size_t to) {
    std::string between(text.substr(from, to - from));
    std::erase(between, '"');
    return IsOneOf(Trim(FoldLine(between)), {",", "and", ", and", "or", ", or"});
  }

  /// "Call invites" is two words, though the first is a verb as well.
  static bool IsSentence(std::string_view name) { return CountWords(name) > 2 && LooksLikeSentence(name); }

  static bool IsPerson(std::string_view name) { return LooksLikeFullName(name) && !SpeaksOfProtocol(name); }

  /// "The hardest question of the two days: Safety numbers."
  static StretchedMatter Told(std::string_view text, Span stretch) {
    StretchedMatter matter = MatterIn(text, stretch);
    const bool behind_colon = text.substr(0, stretch.begin).ends_with(": ") && stretch.end + 2 > text.size();
    matter.alone = matter.alone || (matter.term && behind_colon);
    return matter;
  }

  /// "a demo between Dino and Conversations"
  static bool IsBetween(std::string_view text) { return text.find(" between ") != std::string_view::npos; }

  /// In a post on many things: the passage names the Summit, or says of itself that it is on what was talked about.
  /// Behind "the inbox, which was also discussed at the Summit" comes the inbox.
  static bool SpeaksOfTalks(const Passage& passage) {
    return NamesOneSummit(passage) ||
           HasAnyPhrase(passage.folded, {"discussed", "discussions", "discussion", "debated", "talked", "talks",
                                         "spoke", "topics", "topic", "subjects", "agenda", "session", "sessions",
                                         "covered", "dealt with", "presented", "looked at", "spent", "worked on"});
  }

  /// By its shape, whatever it is about.
  static bool CanBeMatter(const StretchedMatter& matter) {
    static const Words kOpens = {"in",   "at",  "on",   "with", "for",  "to",    "from", "by",     "then",   "also",
                                 "who",  "all", "most", "some", "few",  "other", "many", "others", "before", "after",
                                 "more", "not", "no",   "even", "only", "such",  "much", "very",   "so",     "both"};
    const std::string_view name = matter.name;
    const std::vector<Token> tokens = Tokenize(name);
    if (tokens.empty() || IsOneOf(tokens[0].folded, kOpens) || !IsMatter(name) || IsSentence(name) ||
        TellsWhere(name) || IsPerson(name) || CountWords(name) > 5 || BeforeVerb(name).size() != name.size())
      return false;
    if (matter.term || HasTradeWord(name)) return true;
    const bool short_form = tokens[0].span.size() > 1 && name[1] >= 'A' && name[1] <= 'Z';  // "TURN credentials"
    return CountWords(name) > 1 && (!tokens[0].capital || short_form) && !NamesOtherThanMatter(name);
  }

  /// "[XEP-0503](...) (Server-side spaces)": the name of a specification in brackets behind its number.
  void ReadExplainedXeps(const Passage& passage, std::string_view text) {
    for (std::size_t at = text.find("XEP-"); at != std::string_view::npos; at = text.find("XEP-", at + 4)) {
      const std::size_t end = std::min(text.find_first_not_of("0123456789", at + 4), text.size());
      const std::size_t close = text.find(')', end);
      if (end != at + 8 || !text.substr(end).starts_with(" (") || close == std::string_view::npos) continue;
      const std::string_view name = text.substr(end + 2, close - end - 2);
      if (!IsMatter(name) || LooksLikeSentence(name) || LooksLikeFullName(name) || CountWords(name) > 6 ||
          name.find("://") != std::string_view::npos || IsKnown(passage, name))
        continue;
      known_.emplace_back(*passage.ref, Fold(name));
      facts_.Add(passage, TopicFact{TrimPoints(name), std::string(text.substr(at, end - at)), false});
    }
  }

  /// "[Hats](.../xep-0317.html) by Matthew": the name that leads to a specification.
  void ReadLinkedXeps(const Passage& passage) {
    const Block& block = reading_.BlockOf(passage);
    if (HasAnyPhrase(passage.folded,
                     {"release", "releases", "released", "implements", "implement", "implemented", "supports",
                      "support for", "supported", "according to", "similar to", "resulting"}))
      return;
    for (const Link& link : block.links) {
      const std::string xep = XepIn(link.url);
      if (xep.empty() || link.begin < passage.span.begin || link.end > passage.span.end) continue;
      const std::string name = TrimPoints(std::string_view(block.text).substr(link.begin, link.end - link.begin));
      if (!XepIn(name).empty() && IsChangeOf(std::string_view(block.text).substr(0, link.begin)) && name.size() == 8 &&
          !IsKnown(passage, name)) {
        known_.emplace_back(*passage.ref, Fold(name));
        facts_.Add(passage, TopicFact{name, xep, false});
      }
      if (!XepIn(name).empty() || !IsMatter(name) || !HasCapital(name) || LooksLikeSentence(name) ||
          CountWords(name) > 6 || IsKnown(passage, name))
        continue;
      known_.emplace_back(*passage.ref, Fold(name));
      facts_.Add(passage, TopicFact{name, xep, false});
    }
  }

  /// "Jane presented her changes to | XEP-0313".
  static bool IsChangeOf(std::string_view before) {
    static const Words kLeads = {"changes to ", "changes in ",   "update on ",   "update of ",       "update to ",
                                 "discussed ",  "talked about ", "spoke about ", "looked at ",       "went through ",
                                 "work on ",    "presented ",    "session on ",  "presentation of ", "version of "};
    return std::any_of(kLeads.begin(), kLeads.end(), [&](std::string_view lead) { return before.ends_with(lead); });
  }

  static bool HasCapital(std::string_view name) { return !name.empty() && name[0] >= 'A' && name[0] <= 'Z'; }

  /// "Jane has proposed *X* and *Y*", "on the agenda so far: *X*".
  static bool PromisesTopics(const Passage& passage) {
    return HasAnyPhrase(passage.folded, {"topic", "topics", "agenda", "subject", "subjects", "proposed", "proposal",
                                         "proposals", "suggested", "suggestion", "ideas", "discuss", "discussed",
                                         "discussion", "discussions", "sessions", "themes", "talk about"});
  }

  /// What a sentence sets off, where it is made of words of the trade, or the sentence tells of talk and it is no name.
  void ReadEmphasis(const Passage& passage, bool planned) {
    const Block& block = reading_.BlockOf(passage);
    if (block.all_strong || HasAnyPhrase(passage.folded, {"article", "magazine", "podcast", "interview", "book"}))
      return;
    const std::vector<Token> tokens = Tokenize(reading_.TextOf(passage));
    const bool talk = TellsOfTalk(tokens);
    for (const TextRange& range : block.bold) {
      if (range.begin < passage.span.begin || range.end > passage.span.end) continue;
      const std::string_view name = std::string_view(block.text).substr(range.begin, range.end - range.begin);
      const std::size_t words = CountWords(name);
      if (words == 0 || words > 6 || name.back() == '.' || name.back() == ':' || !IsMatter(name) ||
          LooksLikeSentence(name) || TellsWhere(name) || (NamesOtherThanMatter(name) && !HasFirmTradeWord(name)) ||
          IsKnown(passage, name))
        continue;
      const bool trade = HasFirmTradeWord(name) || (words > 1 && HasTradeWord(name));
      const bool opens = range.begin == passage.span.begin && words > 1 && IsToldOf(block.text, range.end);
      if (!trade && !((talk || opens) && words > 1 && !IsTitleCase(name) && WithoutLead(BareMatter(name)) == name &&
                      !OnlyStresses(block.text, range)))
        continue;
      known_.emplace_back(*passage.ref, Fold(name));
      facts_.Add(passage, TopicFact{TrimPoints(name), XepOf(block, {range.begin, BehindBracket(block.text, range.end)}),
                                    planned});
    }
  }

  /// "Group one took the topic "Roster", group two "Presence"": words of the trade in marks, where a word on talks
  /// stands before them.
  void ReadQuoted(const Passage& passage) {
    const std::string_view text = reading_.TextOf(passage);
    if (!HasAnyPhrase(passage.folded,
                      {"topic", "topics", "session", "sessions", "subject", "subjects", "demo", "demos"}))
      return;
    for (std::size_t at = text.find(" \""); at != std::string_view::npos;) {
      const std::size_t end = text.find('"', at + 2);
      if (end == std::string_view::npos) return;
      const std::string_view name = text.substr(at + 2, end - at - 2);
      const std::vector<Token> before = Tokenize(text.substr(0, at));
      const bool led =
          !before.empty() && IsOneOf(before.back().folded, {"of", "on", "about", "topic", "and", "two", "three", ",",
                                                            ":", "one", "session", "topics"});
      if (led && (HasTradeWord(name) || SpeaksOfProtocol(name)) && CountWords(name) < 6 && HasCapital(name) &&
          IsMatter(name) && !LooksLikeSentence(name) && !IsKnown(passage, name)) {
        known_.emplace_back(*passage.ref, Fold(name));
        facts_.Add(passage, TopicFact{TrimPoints(name), XepIn(name), false});
      }
      at = text.find(" \"", end + 1);
    }
  }

  /// Behind the bracket that follows the words up to `end`: "*sign-up* (XEP-0401)".
  static std::size_t BehindBracket(std::string_view text, std::size_t end) {
    const std::size_t close = text.find(')', end);
    return text.substr(end, 2) == " (" && close != std::string_view::npos ? close : end;
  }

  /// "**Polls in rooms** had to wait": what became of it.
  static bool IsToldOf(std::string_view text, std::size_t end) {
    const std::vector<Token> behind = Tokenize(text.substr(end, 24));
    return !behind.empty() &&
           IsOneOf(behind[0].folded, {"had", "got", "was", "were", "took", "needs", "need", "remained", "remain",
                                      "kept", "caused", "turned", "is", "are", "will", "should", "filled"});
  }

  /// "The room was *far too small*": said with stress, and no matter.
  static bool OnlyStresses(std::string_view text, const TextRange& range) {
    static const Words kStress = {"always", "so",   "too",  "very",  "not",  "never", "far", "all", "no",    "much",
                                  "more",   "most", "less", "quite", "only", "even",  "any", "own", "every", "still"};
    static const Words kIs = {"is", "are", "was", "were", "be", "been", "not"};
    const std::vector<Token> before = Tokenize(text.substr(0, range.begin)),
                             words = Tokenize(text.substr(range.begin, range.end - range.begin));
    return (!before.empty() && IsOneOf(before.back().folded, kIs)) || words.empty() ||
           IsOneOf(words[0].folded, kStress) || words[0].folded.ends_with("ly");
  }

  /// "Hotel Bloom": each word has a capital, as names have.
  static bool IsTitleCase(std::string_view name) {
    const std::vector<Token> tokens = Tokenize(name);
    return std::all_of(tokens.begin() + 1, tokens.end(), [](const Token& t) { return !t.word || t.capital; });
  }

  bool IsKnown(const Passage& passage, std::string_view name) const {
    const std::string folded = Fold(name);
    return std::any_of(known_.begin(), known_.end(), [&](const auto& known) {
      return known.first == *passage.ref &&
             (known.second.find(folded) != std::string::npos || folded.find(known.second) != std::string::npos);
    });
  }

  void AddMatter(const Passage& passage, std::string_view text, const StretchedMatter& matter, bool among,
                 bool planned = false) {
    const std::string_view name = matter.name;
    if (!matter.leads && !among && !IsTermAlone(matter) && IsEveryday(name)) return;
    if (!(among || HasTradeWord(name) || IsTermAlone(matter)) || !XepIn(name).empty() || IsSentence(name) ||
        TellsWhere(name) || !IsMatter(name) || IsPerson(name) || CountWords(name) > 5)
      return;
    told_ = passage.block;
    if (IsKnown(passage, name)) return;
    const Block& block = reading_.BlockOf(passage);
    const std::size_t at = passage.span.begin + static_cast<std::size_t>(name.data() - text.data());
    known_.emplace_back(*passage.ref, Fold(name));
    facts_.Add(passage, TopicFact{TrimPoints(name), XepOf(block, {at, at + name.size()}), planned});
  }

  /// Of one word only where words lead to it.
  static bool IsTermAlone(const StretchedMatter& matter) {
    return matter.term && matter.alone && (matter.leads || CountWords(matter.name) > 1);
  }

  /// "The channel was closed", "Registration opened at nine": one word that people without computers have as well,
  /// where nothing leads to it.
  static bool IsEveryday(std::string_view name) { return IsEverydayTradeWord(FoldLine(name)); }

  const Reading& reading_;
  FactList& facts_;
  std::vector<std::pair<SummitRef, std::string>> known_;
  std::size_t told_ = static_cast<std::size_t>(-1);  // the block of the last matter found
};

}  // namespace

void AddTopicsByWeight(const Reading& reading, FactList& facts) { TopicWeigher(reading, facts).Read(); }

}  // namespace summit
