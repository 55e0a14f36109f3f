#include "core/question/small_talk.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <unordered_set>

#include "core/base/text.h"
#include "core/question/intent_words.h"
#include "core/question/light_words.h"
#include "core/question/sentence.h"
#include "core/question/word_table.h"

namespace summit {
namespace {

using WordSet = std::unordered_set<std::string_view>;

/// Who speaks, to whom, what for and out of which source: words of the talk rather than of what is asked.
constexpr std::string_view kTalk =
    "i i'm im i've ive i'd me my mine we we're we've us our you u your boss colleague colleagues friend friends "
    "teacher "
    "professor students somebody anybody wife husband kids team question curiosity curious article thesis paper essay "
    "homework blog wiki wikipedia archive archives record records memory regards cheers hurry rush pointers hint clue "
    "idea "
    "stupid silly dumb bother please asking asks asked wonder wondering sugar advance "
    "ich wir mich mir uns mein meine meinen meiner unser unsere du dir euch chef chefin kollege kollegin freund frage "
    "artikel arbeit neugier archiv gruss grusse "
    "je j j'ai j'ecris moi mon ma mes nous notre tu vous votre chef collegue ami question curiosite memoire "
    "yo me mi mis nosotros nuestro usted estoy jefe amigo pregunta articulo curiosidad tesis archivo trabajo saludos "
    "io mi mio mia noi nostro sto capo collega amico domanda articolo curiosita tesi archivio saluti tutti "
    "eu meu minha nos nosso estou chefe colega amigo pergunta artigo curiosidade tese arquivo trabalho";

/// "one more question", "next question", "before I forget".
constexpr std::string_view kTurns =
    "question quick thing frage pregunta domanda pergunta forget forgot asked here talk";

/// How a clause without a comma begins that says why somebody asks; words parted by spaces, of which the last may be
/// the beginning of a longer one.
constexpr std::string_view kTails[] = {
    "because",    "cause i",        "cuz",           "since i",     "since we",   "asking for",  "for my",
    "for our",    "for an",         "for a",         "for the wik", "so i",       "so we",       "so that i",
    "as far as",  "as i",           "as we",         "if you",      "that you",   "you know of", "according to",
    "in your",    "in the archive", "in the record", "to your",     "i am",       "i'm",         "i need",
    "i want",     "i forgot",       "i cannot",      "i can't",     "i wonder",   "i was",       "we need",
    "my boss",    "just curious",   "thanks",        "thank you",   "cheers",     "kind reg",    "best reg",
    "weil ich",   "weil wir",       "fur mein",      "fur unser",   "fur einen",  "soweit du",   "laut ",
    "im archiv",  "pour mon",       "pour ma",       "pour un",     "parce que",  "car je",      "d'apres",
    "a ta con",   "para mi",        "para un",       "porque ",     "segun ",     "que sepas",   "per la mia",
    "per il mio", "per un",         "perche ",       "secondo ",    "para minha", "para meu",    "para o meu",
    "no arquivo", "nell'archivio",  "en el arc"};

WordSet SetOf(std::string_view words) {
  WordSet set;
  for (const std::string_view word : Split(words, ' '))
    if (!word.empty()) set.insert(word);
  return set;
}

/// "I'm" is "I" and "j'écris" is "je": what stands before the apostrophe.
std::string_view Stem(std::string_view folded) { return folded.substr(0, folded.find('\'')); }

bool IsTalk(std::string_view folded) {
  static const WordSet words = SetOf(kTalk);
  return words.contains(folded) || words.contains(Stem(folded));
}

bool IsTurn(std::string_view folded) {
  static const WordSet words = SetOf(kTurns);
  return words.contains(folded);
}

/// "... about summit 26"
bool IsAbout(std::string_view folded) {
  static constexpr std::string_view kAbout[] = {"about", "regarding", "concerning", "uber", "sobre"};
  return std::ranges::count(kAbout, folded) > 0;
}

/// "do we need", "can I": who asks is part of what is asked.
bool IsVerbBefore(std::string_view folded) {
  static constexpr std::string_view kVerbs[] = {"do",    "does", "did", "can",   "could", "should",
                                                "shall", "will", "may", "would", "must",  "have",
                                                "has",   "had",  "was", "were",  "am",    "are"};
  return std::ranges::count(kVerbs, folded) > 0;
}

bool Asks(Sense sense) { return Sense::kWho <= sense && sense <= Sense::kHowOften; }

/// What a fact is about, or what is done with facts: to leave it out would answer another question.
bool Restricts(const Term& term, bool turn) {
  static constexpr std::string_view kUs[] = {"xmpp", "xsf", "jabber"};
  if (term.quoted) return true;
  if (term.kind == Term::Kind::kName) return std::ranges::count(kUs, Fold(term.typed)) == 0;
  if (term.kind == Term::Kind::kWhich) {
    WhichSummits rest = term.which;
    rest.same = rest.all = false;  // "this", "any"
    if (turn) rest.relative = WhichSummits::Relative::kNone;
    return !rest.empty();
  }
  if (term.kind != Term::Kind::kMeaning) return false;
  if (Asks(term.meaning.sense)) return true;
  switch (term.meaning.sense) {
    case Sense::kSponsor:
    case Sense::kPay:
    case Sense::kMoney:
    case Sense::kCompany:
    case Sense::kHost:
    case Sense::kEmployer:
    case Sense::kAttend:
    case Sense::kDate:
    case Sense::kPlace:
    case Sense::kRoom:
    case Sense::kLinkOf:
    case Sense::kFacet:
    case Sense::kList:
    case Sense::kCompare:
    case Sense::kMost:
    case Sense::kLeast:
    case Sense::kExplain:
      return true;
    default:
      return false;
  }
}

class SmallTalk {
 public:
  SmallTalk(const std::vector<InputWord>& words, const Lexicon& lexicon, Date today)
      : words_(words), lexicon_(lexicon), today_(today), end_(words.size()) {}

  std::vector<InputWord> Rest() {
    DropClausesBefore();
    DropClausesAfter();
    DropLead();
    DropTail();
    return IsChat(begin_, end_) ? words_ : Range(begin_, end_);
  }

 private:
  std::vector<InputWord> Range(std::size_t begin, std::size_t end) const {
    return {words_.begin() + static_cast<std::ptrdiff_t>(begin), words_.begin() + static_cast<std::ptrdiff_t>(end)};
  }

  bool IsChat(std::size_t begin, std::size_t end) const {
    bool talk = false, turn = false, light = true;
    for (std::size_t i = begin; i < end; ++i) {
      const std::string_view word = words_[i].folded;
      talk = talk || IsTalk(word);
      turn = turn || IsTurn(word);
      const bool all = word == "all" && i > begin && IsGreeting(words_[i - 1].folded);  // "hi all"
      light = light && (all || IsGreeting(word) || IsThankYou(word) || IsLightWord(word));
    }
    if (light && end > begin) return true;
    const bool thanks = end > begin + 1 && words_[end - 1].ends_clause &&
                        (IsThankYou(words_[begin].folded) || IsThankYou(words_[begin + 1].folded));
    if (!thanks && !talk && !turn) return false;  // whatever the words mean
    const std::vector<Term> terms = ReadTerms(WithoutElisions(Range(begin, end)), lexicon_, today_);
    if (thanks && std::ranges::none_of(terms, [](const Term& term) {
          return term.kind == Term::Kind::kWhich || (term.kind == Term::Kind::kMeaning && Asks(term.meaning.sense));
        }))
      return true;                                       // "thanks for the sponsors, ..."
    const bool purpose = words_[begin].folded == "for";  // "for the wiki"
    return (talk || turn) && std::ranges::none_of(terms, [&](const Term& term) {
             return !(purpose && term.Is(Sense::kLinkOf)) && Restricts(term, turn);
           });
  }

  /// Enough is left for a question.
  bool IsMore(std::size_t begin, std::size_t end) const { return end >= begin + 2; }

  void DropClausesBefore() {
    for (std::size_t i = begin_; i < end_; ++i) {
      if (!words_[i].ends_clause || !IsMore(i + 1, end_)) continue;
      if (!IsChat(begin_, i + 1)) return;
      begin_ = i + 1;
    }
    static constexpr std::string_view kBut[] = {"but", "aber", "mais", "pero", "ma", "mas"};
    if (begin_ > 0 && IsMore(begin_ + 1, end_) && std::ranges::count(kBut, words_[begin_].folded) > 0) ++begin_;
  }

  void DropClausesAfter() {
    for (std::size_t i = end_ - 1; i > begin_; --i) {
      if (!words_[i - 1].ends_clause || !IsMore(begin_, i)) continue;
      const bool signs = SignsOff(i);
      if (!signs && !IsChat(i, end_)) return;
      end_ = i;
    }
  }

  /// "kind regards, Bob"
  bool SignsOff(std::size_t at) const {
    constexpr std::size_t kLongest = 5;
    if (end_ - at > kLongest) return false;
    for (std::size_t i = at; i < end_; ++i)
      if (words_[i].folded == "regards" || words_[i].folded == "cheers" || words_[i].folded == "grusse") return true;
    return false;
  }

  /// "my boss asks who ...": up to the word that asks.
  void DropLead() {
    const Languages languages = GuessLanguages(words_);
    std::size_t at = begin_;
    const bool choice = FindMeaning(words_[begin_].folded, languages).sense == Sense::kChoice;
    const auto opens = [&](std::size_t i) {
      return Asks(FindMeaning(words_[i].folded, languages).sense) || words_[i].folded == "how" ||
             (!choice && i > begin_ + 2 && IsAbout(words_[i].folded));
    };
    while (at < end_ && !opens(at)) ++at;
    if (at < begin_ + 2 || !IsMore(at, end_) || !IsChat(begin_, at)) return;
    begin_ = at;
  }

  void DropTail() {
    for (std::size_t i = begin_ + 2; i + 1 < end_; ++i) {
      if (!BeginsTail(i) || IsVerbBefore(words_[i - 1].folded) || !IsChat(i, end_)) continue;
      end_ = i;
      return;
    }
  }

  bool BeginsTail(std::size_t at) const {
    std::string said;
    for (std::size_t i = at; i < end_ && i < at + 4; ++i) said += words_[i].folded + " ";
    return std::ranges::any_of(kTails, [&](std::string_view tail) { return said.starts_with(tail); });
  }

  const std::vector<InputWord>& words_;
  const Lexicon& lexicon_;
  Date today_;
  std::size_t begin_ = 0;
  std::size_t end_;
};

}  // namespace

namespace {

/// "What is MIX in XMPP": here everything is.
void DropField(std::vector<InputWord>& words) {
  constexpr std::size_t kFewest = 5, kMost = 7;
  if (words.size() < kFewest || words.size() > kMost) return;
  const auto is = [&](std::size_t at, std::initializer_list<std::string_view> some) {
    return std::ranges::count(some, std::string_view(words[at].folded)) > 0;
  };
  const std::size_t last = words.size() - 1;
  const std::string& thing = words[last - 2].folded;  // "what is new in XMPP" asks for no thing
  if (IsQuality(thing) || IsLightWord(thing) || thing.ends_with("ing") || thing.ends_with("ed")) return;
  if (is(last - 2, {"new", "neu", "wrong", "hot", "next", "possible", "different", "better", "there"})) return;
  if (!is(0, {"what", "was", "que", "cosa"}) || !is(1, {"is", "are", "ist", "sind", "es", "son"})) return;
  if (is(last, {"xmpp", "jabber"}) && is(last - 1, {"in", "en"}) && !words[last].quoted) words.resize(last - 1);
}

}  // namespace

std::vector<InputWord> WithoutSmallTalk(const std::vector<InputWord>& words, const Lexicon& lexicon, Date today) {
  std::vector<InputWord> rest = words.empty() ? words : SmallTalk(words, lexicon, today).Rest();
  DropField(rest);
  return rest;
}

}  // namespace summit
