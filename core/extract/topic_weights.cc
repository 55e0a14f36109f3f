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
#include "core/extract/trade_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// Verbs and nouns of talking something over, and of time that goes to it.
bool TellsOfTalk(std::string_view word) {
  static const Words kStems = {"discuss",  "debat",      "explor",  "examin", "present", "review",
                               "address",  "brainstorm", "argu",    "tackl",  "explain", "devot",
                               "dedicat",  "concentrat", "concern", "compar", "propos",  "introduc",
                               "question", "sketch",     "agre",    "decid",  "revisit", "consider"};
  static const Words kWords = {
      "talk",     "talks",     "talked",  "talking",  "speak",        "spoke",         "spoken",   "deal",
      "dealt",    "deals",     "cover",   "covered",  "covers",       "look",          "looked",   "looks",
      "topic",    "topics",    "theme",   "themes",   "subject",      "subjects",      "agenda",   "session",
      "sessions", "slot",      "slots",   "spent",    "turned",       "turn",          "went",     "came",
      "belonged", "belongs",   "share",   "focus",    "focused",      "heard",         "hear",     "update",
      "updates",  "demo",      "demos",   "progress", "conversation", "conversations", "touched",  "filled",
      "took",     "opened",    "started", "began",    "ended",        "closed",        "followed", "continued",
      "moved",    "wrestled",  "learned", "saw",      "showed",       "shown",         "thought",  "ideas",
      "idea",     "plans",     "plan",    "time",     "hour",         "hours",         "exchange", "exchanged",
      "remained", "attention", "round",   "rounds",   "workshop",     "report",        "reported"};
  if (IsOneOf(word, kWords)) return true;
  return std::any_of(kStems.begin(), kStems.end(), [&](std::string_view stem) { return word.starts_with(stem); });
}

/// Behind them begins what it was about.
bool LeadsToMatter(std::string_view word) {
  return IsOneOf(word,
                 {"on",      "about",    "over",      "with",      "to",         "into",      "through",   "around",
                  "of",      "at",       "regarding", "besides",   "concerning", "for",       "discussed", "discussing",
                  "covered", "covering", "debated",   "explored",  "reviewed",   "presented", "tackled",   "addressed",
                  "were",    "was",      "included",  "including", "like"});
}

/// A stretch of a sentence between its signs, and between the words that join matters.
class Stretches {
 public:
  Stretches(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  std::vector<Span> Find() const {
    std::vector<Span> found;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= tokens_.size(); ++i) {
      if (i < tokens_.size() && !Parts(i)) continue;
      if (i > first) found.push_back({tokens_[first].span.begin, tokens_[i - 1].span.end});
      first = i + 1;
    }
    return found;
  }

 private:
  bool Parts(std::size_t i) const {
    const Token& token = tokens_[i];
    if (!token.word) {
      // "end-to-end", "XEP's", "HTTP/2": within words.
      const bool inside = i > 0 && i + 1 < tokens_.size() && tokens_[i - 1].span.end == token.span.begin &&
                          tokens_[i + 1].span.begin == token.span.end;
      return !inside;
    }
    return IsOneOf(token.folded, {"and", "or", "then", "while", "before", "after", "followed", "but", "where", "which",
                                  "that", "who", "because", "so", "whether", "as"});
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
};

class TopicWeigher {
 public:
  TopicWeigher(const Reading& reading, FactList& facts) : reading_(reading), facts_(facts) {
    for (const Fact& fact : facts.facts())
      if (const auto* topic = std::get_if<TopicFact>(&fact.value)) known_.emplace_back(fact.summit, Fold(topic->name));
  }

  void Read() {
    const bool report = reading_.tense == DateContext::Tense::kPast || reading_.relation == Relation::kReport;
    std::size_t section = static_cast<std::size_t>(-1);
    bool told = false;  // before in the section, of a Summit that was
    const OwnPassages own(reading_);
    for (const Passage& passage : reading_.passages) {
      const Block& block = reading_.BlockOf(passage);
      if (block.section != section) section = block.section, told = false;
      if (!passage.ref || passage.ground != Ground::kSummit) continue;
      told = told || (passage.names_summit && passage.tense == DateContext::Tense::kPast);
      const bool ours = reading_.subject ? report && passage.ref == reading_.subject
                                         : told && (own.Has(passage) || SpeaksOfTalks(passage));
      if (block.kind != BlockKind::kParagraph || TellsOfOthers(passage) || GoesOnFromConference(passage)) continue;
      if (!ours || passage.tense == DateContext::Tense::kFuture) {
        if (passage.ref->number && PromisesTopics(passage)) ReadEmphasis(passage, true);
        continue;
      }
      ReadEmphasis(passage, false);
      ReadSentence(passage);
    }
  }

 private:
  static bool TellsOfOthers(const Passage& passage) {
    if (HasAnyPhrase(passage.folded, {"thank",     "thanks", "grateful", "sponsor",    "sponsors", "sponsored",
                                      "gratitude", "hotel",  "dinner",   "register",   "venue",    "newsletter",
                                      "minutes",   "notes",  "photos",   "recordings", "slides",   "twitter",
                                      "mastodon",  "booth",  "stand",    "devroom"}))
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

  void ReadSentence(const Passage& passage) {
    const std::string_view text = reading_.TextOf(passage);
    const std::vector<Token> tokens = Tokenize(text);
    const bool talk = std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return TellsOfTalk(t.folded); });
    if (!talk) return;
    ReadExplainedXeps(passage, text);
    const std::vector<Span> stretches = Stretches(text, tokens).Find();
    for (std::size_t i = 0; i < stretches.size();) {
      const std::size_t run = EndOfRun(text, stretches, i);
      const bool all = run > i + 2;  // "talked through A, B and C": what B is by A and C
      for (const std::size_t end = std::max(run, i + 1); i < end; ++i) AddStretch(passage, text, stretches[i], all);
    }
  }

  /// Behind the last of those that a word leads to and that are joined to the first by no more than a comma or "and",
  /// where each can be a matter and one at least is; `first` when there are none.
  static std::size_t EndOfRun(std::string_view text, const std::vector<Span>& stretches, std::size_t first) {
    bool led = false, trade = false;
    std::size_t i = first;
    for (; i < stretches.size(); ++i) {
      bool leads = false;
      const std::string_view name = NameIn(text, stretches[i], leads);
      if (i == first ? !leads : !Joins(text, stretches[i - 1].end, stretches[i].begin)) break;
      led = led || leads;
      if (!CanBeMatter(name)) break;
      trade = trade || HasFirmTradeWord(name);
    }
    return led && trade ? i : first;
  }

  static bool Joins(std::string_view text, std::size_t from, std::size_t to) {
    return IsOneOf(FoldLine(text.substr(from, to - from)), {",", "and", ", and", "or", ", or"});
  }

  /// In a post on many things: the passage names the Summit, or says of itself that it is on what was talked about.
  /// Behind "the inbox, which was also discussed at the Summit" comes the inbox.
  static bool SpeaksOfTalks(const Passage& passage) {
    return NamesOneSummit(passage) ||
           HasAnyPhrase(passage.folded, {"discussed", "discussions", "discussion", "debated", "talked", "talks",
                                         "spoke", "topics", "topic", "subjects", "agenda", "session", "sessions",
                                         "covered", "dealt with", "presented", "looked at", "spent", "worked on"});
  }

  /// By its shape, whatever it is about.
  static bool CanBeMatter(std::string_view name) {
    static const Words kOpens = {"in",   "at",  "on",   "with", "for",  "to",    "from", "by",     "then",   "also",
                                 "who",  "all", "most", "some", "few",  "other", "many", "others", "before", "after",
                                 "more", "not", "no",   "even", "only", "such",  "much", "very",   "so",     "both"};
    const std::vector<Token> tokens = Tokenize(name);
    if (tokens.empty() || IsOneOf(tokens[0].folded, kOpens) || !IsMatter(name) || LooksLikeSentence(name) ||
        TellsWhere(name) || LooksLikeFullName(name) || CountWords(name) > 5 || BeforeVerb(name).size() != name.size())
      return false;
    if (HasTradeWord(name)) return true;
    return CountWords(name) > 1 && !tokens[0].capital && !NamesOtherThanMatter(name);
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
    const bool talk = std::any_of(tokens.begin(), tokens.end(), [](const Token& t) { return TellsOfTalk(t.folded); });
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
      if (!trade && !((talk || opens) && words > 1 && !IsTitleCase(name) && WithoutLead(Bare(name)) == name &&
                      !OnlyStresses(block.text, range)))
        continue;
      known_.emplace_back(*passage.ref, Fold(name));
      facts_.Add(passage, TopicFact{TrimPoints(name), XepOf(block, {range.begin, BehindBracket(block.text, range.end)}),
                                    planned});
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

  /// What stands behind the last word that leads to it, where a verb stands before.
  static std::string_view NameIn(std::string_view text, Span stretch, bool& leads) {
    std::string_view name = text.substr(stretch.begin, stretch.size());
    const std::vector<Token> tokens = Tokenize(name);
    std::size_t begin = 0;
    bool verb = false;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
      verb = verb || TellsOfTalk(tokens[i].folded) ||
             IsOneOf(tokens[i].folded, {"we", "i", "they", "besides", "on", "about"});
      if (!verb || !LeadsToMatter(tokens[i].folded)) continue;
      begin = tokens[i + 1].span.begin;
      if (!IsOneOf(tokens[i].folded, {"of", "for", "at", "with", "to"}) ||
          TellsOfTalk(tokens[i > 0 ? i - 1 : 0].folded))
        break;
    }
    // "On the second day came A"
    for (std::size_t i = 1; begin == 0 && i + 1 < tokens.size(); ++i)
      if (tokens[i].folded == "came" &&
          !IsOneOf(tokens[i + 1].folded, {"to", "from", "up", "with", "by", "along", "in"}))
        begin = tokens[i + 1].span.begin;
    leads = begin > 0;
    return Bare(BeforeVerb(name.substr(begin)));
  }

  void AddStretch(const Passage& passage, std::string_view text, Span stretch, bool among) {
    bool leads = false;
    const std::string_view name = NameIn(text, stretch, leads);
    if (!leads && !among && IsEveryday(name)) return;
    if (!(among || HasTradeWord(name)) || !XepIn(name).empty() || LooksLikeSentence(name) || TellsWhere(name) ||
        !IsMatter(name) || LooksLikeFullName(name) || CountWords(name) > 5)
      return;
    if (IsKnown(passage, name)) return;
    const Block& block = reading_.BlockOf(passage);
    const std::size_t at = passage.span.begin + static_cast<std::size_t>(name.data() - text.data());
    known_.emplace_back(*passage.ref, Fold(name));
    facts_.Add(passage, TopicFact{TrimPoints(name), XepOf(block, {at, at + name.size()}), false});
  }

  /// "The channel was closed", "Registration opened at nine": one word that people without computers have as well,
  /// where nothing leads to it.
  static bool IsEveryday(std::string_view name) { return IsEverydayTradeWord(FoldLine(name)); }

  /// "OMEMO at the library", "gateways came together in Ghent": more than a matter is told.
  static bool TellsWhere(std::string_view name) {
    const std::string folded = FoldLine(name);
    return folded.ends_with(" event") || folded.ends_with(" events") ||
           HasAnyPhrase(folded, {"came",  "come", "met",   "uses",  "let",  "went",  "together", "do",  "does",
                                 "did",   "not",  "help",  "helps", "need", "needs", "should",   "can", "could",
                                 "would", "must", "works", "run",   "runs", "said",  "says"}) ||
           folded.find(" at ") != std::string::npos || folded.find(" by the ") != std::string::npos;
  }

  /// "room avatars | all got their share": up to what is told of it, where more than a
  /// word stands before that.
  static std::string_view BeforeVerb(std::string_view name) {
    static const Words kTold = {
        "all",     "both",     "each",     "got",      "took",     "filled",    "had",    "has",    "was",    "were",
        "came",    "kept",     "received", "followed", "occupied", "dominated", "needed", "too",    "again",  "also",
        "finally", "next",     "later",    "went",     "made",     "brought",   "caused", "closed", "opened", "ended",
        "saw",     "remained", "found",    "works",    "work",     "turned",    "won",    "lost"};
    const std::vector<Token> tokens = Tokenize(name);
    for (std::size_t i = 1; i < tokens.size(); ++i)
      if (IsOneOf(tokens[i].folded, kTold)) {
        // "Registration opened at nine": one word of everyday is no matter yet.
        const bool short_form =
            tokens[0].capital && tokens[0].span.size() > 1 &&
            name.substr(tokens[0].span.begin, 2).find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
        return i > 1 || short_form ? name.substr(0, tokens[i - 1].span.end) : name;
      }
    return name;
  }

  /// Without articles and words before the matter itself: "the future of", "the state of".
  static std::string_view Bare(std::string_view name) {
    name = MatterOf(WithoutLead(name));
    for (bool cut = true; cut;) {
      cut = false;
      for (std::string_view lead :
           {"the ",         "a ",         "an ",          "our ",          "some ",          "its ",
            "their ",       "future of ", "state of ",    "status of ",    "next steps of ", "next steps for ",
            "question of ", "use of ",    "also ",        "how to ",       "topic of ",      "on ",
            "about ",       "with ",      "in ",          "of ",           "possible ",      "especially ",
            "various ",     "different ", "new ways of ", "road map for ", "roadmap for ",   "list of ",
            "set of "})
        if (StartsWithNoCase(name, lead) && name.size() > lead.size()) name.remove_prefix(lead.size()), cut = true;
    }
    return Trim(name);
  }

  const Reading& reading_;
  FactList& facts_;
  std::vector<std::pair<SummitRef, std::string>> known_;
};

}  // namespace

void AddTopicsByWeight(const Reading& reading, FactList& facts) { TopicWeigher(reading, facts).Read(); }

}  // namespace summit
