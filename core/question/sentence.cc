#include "core/question/sentence.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/question/light_words.h"
#include "core/question/summit_reader.h"

namespace summit {
namespace {

constexpr std::size_t kFewestForSlips = 3;  // words that a sentence has at least in which slips are put right
constexpr std::size_t kMostSlips = 2;

InputWord Part(std::string_view raw) {
  std::string word(raw);
  std::string folded = Fold(word);
  return {std::move(word), std::move(folded), false};
}

/// "l'hôtel", "d'où", "c'era": what is left out before a vowel.
bool IsElided(std::string_view before) {
  static const std::vector<std::string_view> words = {"l",   "d",     "c",      "s",   "n",    "m",    "t",    "j",
                                                      "qu",  "jusqu", "lorsqu", "un",  "dell", "nell", "sull", "quell",
                                                      "dov", "cos",   "quand",  "all", "dall", "com",  "quest"};
  return IsOneOf(before, words);
}

/// "ont-ils", "a-t-il": the pronoun behind a French verb.
std::size_t InvertedAt(std::string_view folded) {
  static const std::vector<std::string_view> pronouns = {"il",   "ils",    "elle",  "elles", "on",      "nous", "vous",
                                                         "t-il", "t-elle", "t-ils", "t-on",  "t-elles", "je",   "tu"};
  const std::size_t at = folded.find('-');
  return at != std::string_view::npos && at > 0 && IsOneOf(folded.substr(at + 1), pronouns) ? at
                                                                                            : std::string_view::npos;
}

/// "room/space", "sponsors/hosts": words of ours to choose from, but "TCP/IP" is a name.
bool SplitAtSlash(const InputWord& token, std::vector<InputWord>& words) {
  const std::vector<std::string_view> parts = Split(token.raw, '/');
  const auto ours = [](std::string_view part) { return part.size() > 1 && LanguagesOf(Fold(part)) != 0; };
  if (token.quoted || parts.size() != 2 || !std::ranges::all_of(parts, ours)) return false;
  words.push_back(Part(parts[0]));
  words.push_back(Part("or"));
  words.push_back(Part(parts[1]));
  return true;
}

/// "Wiki-Seite", "Summit-Sponsoren": two words of ours that German writes as one.
bool SplitAtHyphen(const InputWord& token, std::vector<InputWord>& words) {
  constexpr std::size_t kShortest = 4;
  const std::vector<std::string_view> parts = Split(token.raw, '-');
  const auto ours = [](std::string_view part) {
    return part.size() >= kShortest && (LanguagesOf(Fold(part)) != 0 || IsSummitWord(Fold(part)));
  };
  if (token.quoted || parts.size() != 2 || !std::ranges::all_of(parts, ours) || LanguagesOf(token.folded) != 0)
    return false;
  for (const std::string_view part : parts) words.push_back(Part(part));
  return true;
}

/// "isnt" and "dont" are so written for "is not" and "do not".
bool SplitAtNot(const InputWord& token, std::vector<InputWord>& words) {
  static const std::vector<std::string_view> verbs = {"is",  "was",  "are", "were",  "does",  "did",    "do",
                                                      "has", "have", "had", "could", "would", "should", "must"};
  const std::string_view word = token.folded;
  if (token.quoted || !word.ends_with("nt") || !IsOneOf(word.substr(0, word.size() - 2), verbs)) return false;
  words.push_back(Part(word.substr(0, word.size() - 2)));
  words.push_back(Part("not"));
  return true;
}

void SplitAtApostrophe(const InputWord& token, std::vector<InputWord>& words) {
  static const std::vector<std::string_view> endings = {"s", "re", "ll", "ve", "m"};
  if (const std::size_t verb = InvertedAt(token.folded); !token.quoted && verb != std::string_view::npos)
    return words.push_back(Part(std::string_view(token.folded).substr(0, verb)));
  const std::size_t at = token.raw.find('\'');
  if (token.quoted || at == std::string::npos || at == 0 || at + 1 == token.raw.size()) return words.push_back(token);
  const std::string before = Fold(token.raw.substr(0, at)), after = Fold(token.raw.substr(at + 1));
  if (after == "t" && before.ends_with('n')) {
    words.push_back(Part(before == "can" || before == "won" ? before : before.substr(0, before.size() - 1)));
    words.push_back(Part("not"));
  } else if (IsOneOf(after, endings) || after == "d") {
    words.push_back(Part(std::string_view(token.raw).substr(0, at)));
    // "who's hosting" and "Cisco's": only question words have a verb there.
    if (after == "s" && IsOneOf(before, {"who", "what", "when", "where", "how", "there", "it"}))
      words.push_back(Part("is"));
  } else if (IsElided(before)) {
    words.push_back(Part(std::string_view(token.raw).substr(0, at)));
    words.push_back(Part(std::string_view(token.raw).substr(at + 1)));
  } else {
    words.push_back(token);
  }
}

class TermReader {
 public:
  TermReader(const std::vector<InputWord>& tokens, const Lexicon& lexicon, Setting setting, Date today)
      : tokens_(tokens),
        lexicon_(lexicon),
        setting_(setting),
        languages_(GuessLanguages(tokens)),
        summits_(lexicon, tokens, setting, today) {}

  std::vector<Term> Read() {
    for (std::size_t i = 0; i < tokens_.size();) i += ReadOne(i);
    if (setting_ == Setting::kSentence) PutSlipsRight();
    MarkPlaces();
    return std::move(terms_);
  }

 private:
  std::size_t ReadOne(std::size_t at) {
    Term term;
    term.quoted = tokens_[at].quoted;
    std::size_t length = ReadGroup(at, term);
    if (length == 0) length = ReadReference(at, term);
    if (length == 0) length = ReadWord(at, term);
    const bool written = !term.typed.empty();
    for (std::size_t i = at; i < at + length && !written; ++i) term.typed += (i == at ? "" : " ") + tokens_[i].raw;
    for (NamedThing& thing : term.things) thing.typed = term.typed;
    terms_.push_back(std::move(term));
    return length;
  }

  /// Several words of ours that belong together: "how many", "take place".
  std::size_t ReadGroup(std::size_t at, Term& term) const {
    for (std::size_t length = kLongestGroup; length > 1; --length) {
      if (at + length > tokens_.size() || AnyQuoted(at, length)) continue;
      const Meaning meaning = FindMeaning(Join(at, length), languages_);
      if (meaning.sense == Sense::kNone || (meaning.sense == Sense::kExists && !StartsExistence(at, length))) continue;
      // "besides 19" and "over 2016" are read word by word.
      term.kind = Term::Kind::kMeaning;
      term.meaning = meaning;
      return length;
    }
    return 0;
  }

  /// "was there a dinner", but not "who was there".
  bool StartsExistence(std::size_t at, std::size_t length) const {
    if (at + length >= tokens_.size()) return false;
    if (at == 0) return true;
    const Sense before = FindMeaning(tokens_[at - 1].folded, languages_).sense;
    const Sense after = FindMeaning(tokens_[at + length].folded, languages_).sense;
    if (Join(at, length).find("there") == std::string::npos) return true;
    const bool place = after == Sense::kIn || after == Sense::kAt || after == Sense::kFor || after == Sense::kAnd;
    return before != Sense::kWho && before != Sense::kPeople && before != Sense::kAttend && !place;
  }

  std::size_t ReadReference(std::size_t at, Term& term) const {
    const std::size_t named = ReadName(at, term);
    const std::size_t length = summits_.Read(at, term.which);
    // A name is as good as a number only where it is longer: "Cisco Belgium" holds a country.
    if (length > 0 && length >= named) {
      term.kind = Term::Kind::kWhich;
      term.things.clear();
      term.typed.clear();
      return length;
    }
    term.which = {};
    return named;
  }

  /// "XEP-0045", "xep 45": a specification by number, known or not.
  std::size_t ReadSpecification(std::size_t at, Term& term) const {
    const std::string_view folded = tokens_[at].folded;
    if (!folded.starts_with("xep") || tokens_[at].quoted) return 0;
    const bool apart = folded == "xep" || folded == "xeps";
    const std::string_view rest =
        apart ? (at + 1 < tokens_.size() ? tokens_[at + 1].folded : std::string_view()) : folded.substr(3);
    std::string figures(rest.starts_with('-') ? rest.substr(1) : rest);
    if (figures.empty() || figures.size() > 4 || figures.find_first_not_of("0123456789") != std::string::npos) return 0;
    figures.insert(0, 4 - figures.size(), '0');
    term.typed = "XEP-" + figures;
    const Lexicon::Names known = lexicon_.FindName({{term.typed, Fold(term.typed), false}}, 0);
    term.kind = Term::Kind::kName;
    term.things = known.things;
    if (term.things.empty()) term.things = {{NameKind::kXep, {}, {}}};
    return apart ? 2 : 1;
  }

  std::size_t ReadName(std::size_t at, Term& term) const {
    if (const std::size_t length = ReadSpecification(at, term)) return length;
    Lexicon::Names names = lexicon_.FindName(tokens_, at);
    const bool ours = names.tokens == 1 && !tokens_[at].quoted && IsOurs(tokens_[at].folded);
    if (names.tokens == 0 || ours) return 0;
    term.kind = Term::Kind::kName;
    term.things = std::move(names.things);
    return names.tokens;
  }

  bool IsOurs(std::string_view folded) const {
    return FindMeaning(folded, languages_).sense != Sense::kNone || IsSummitWord(folded);
  }

  std::size_t ReadWord(std::size_t at, Term& term) const {
    const InputWord& token = tokens_[at];
    if (token.quoted) return 1;
    if (IsSummitWord(token.folded) && (token.folded != "no" || NextIsFigure(at))) {
      term.kind = Term::Kind::kSummit;
      term.plural = IsSummitPlural(token.folded);
      return 1;
    }
    term.meaning = StandsInName(at) ? Meaning() : FindMeaning(token.folded, languages_);
    if (token.folded == "e" && token.raw.size() > 1) term.meaning = {Sense::kChoice, {}};  // "è", "é"
    if (token.folded == "a" && token.raw.size() > 1) term.meaning = {Sense::kIn, {}};      // "à"
    if (term.meaning.sense != Sense::kNone) {
      term.kind = Term::Kind::kMeaning;
      return 1;
    }
    if (auto person = lexicon_.FindPersonPart(token.folded)) {
      term.kind = Term::Kind::kName;
      term.things = {{NameKind::kPerson, *std::move(person), {}}};
    } else if (IsLight(at)) {
      term.kind = Term::Kind::kMeaning;
      term.meaning = {Sense::kFiller, {}};
    } else {
      term.quality = IsQuality(token.folded) && (at == 0 || (languages_ & kGerman) != 0 || !IsCapitalised(at));
    }
    return 1;
  }

  /// A word that may be left out, unless it stands in a name: "Best Western".
  bool IsLight(std::size_t at) const {
    const bool german = (languages_ & kGerman) != 0;
    return IsLightWord(tokens_[at].folded) && (at == 0 || german || !IsCapitalised(at));
  }

  /// "Bill" in "was Bill Gates there": capitals beside a word that is none of ours. German writes all nouns so.
  bool StandsInName(std::size_t at) const {
    if (at == 0 || (languages_ & kGerman) != 0 || !IsCapitalised(at)) return false;
    const auto stranger = [&](std::size_t i) { return IsCapitalised(i) && LanguagesOf(tokens_[i].folded) == 0; };
    const bool after = at + 1 < tokens_.size() && stranger(at + 1) && !IsSummitWord(tokens_[at + 1].folded);
    return after || (at > 1 && stranger(at - 1) && !IsSummitWord(tokens_[at - 1].folded));
  }

  /// With small letters after the capital: no short form, and not all in capitals.
  bool IsCapitalised(std::size_t at) const {
    const std::string& raw = tokens_[at].raw;
    return raw.size() > 1 && raw[0] >= 'A' && raw[0] <= 'Z' && raw[1] >= 'a' && raw[1] <= 'z' && !tokens_[at].quoted;
  }

  bool NextIsFigure(std::size_t at) const {
    return at + 1 < tokens_.size() && tokens_[at + 1].folded.find_first_of("0123456789") == 0;
  }

  bool AnyQuoted(std::size_t at, std::size_t length) const {
    for (std::size_t i = at; i < at + length; ++i)
      if (tokens_[i].quoted) return true;
    return false;
  }

  std::string Join(std::size_t at, std::size_t length) const {
    std::string joined;
    for (std::size_t i = at; i < at + length; ++i) joined += (i == at ? "" : " ") + tokens_[i].folded;
    return joined;
  }

  /// "who sponsered summit 19": where every word that is not ours can only be a slip of one that is.
  void PutSlipsRight() {
    std::vector<std::pair<Term*, std::string_view>> slips;
    std::size_t carrying = 0;
    for (Term& term : terms_) {
      carrying += !term.Is(Sense::kFiller) && !term.Is(Sense::kArticle);
      if (term.kind != Term::Kind::kUnknown || term.quoted || term.quality) continue;
      const std::string_view meant = PutRight(Fold(term.typed), languages_);
      if (!meant.empty() && !lexicon_.IsUsed(term.typed)) slips.emplace_back(&term, meant);
    }
    if (slips.size() > kMostSlips || carrying < kFewestForSlips) return;
    for (auto& [term, meant] : slips) {
      term->slip_of = meant;
      term->kind = IsSummitWord(meant) ? Term::Kind::kSummit : Term::Kind::kMeaning;
      term->plural = IsSummitPlural(meant);
      term->meaning = FindMeaning(meant, languages_);
    }
  }

  void MarkPlaces() {
    for (std::size_t i = 1; i < terms_.size(); ++i) {
      terms_[i].after_article = terms_[i - 1].Is(Sense::kArticle);
      const Term& before = terms_[i].after_article && i > 1 ? terms_[i - 2] : terms_[i - 1];
      terms_[i].after_in = before.Is(Sense::kIn) || before.Is(Sense::kOutside);
    }
  }

  const std::vector<InputWord>& tokens_;
  const Lexicon& lexicon_;
  Setting setting_;
  Languages languages_;
  SummitReader summits_;
  std::vector<Term> terms_;
};

}  // namespace

std::vector<InputWord> WithoutElisions(const std::vector<InputWord>& tokens) {
  std::vector<InputWord> words;
  for (const InputWord& token : tokens) {
    if (!SplitAtSlash(token, words) && !SplitAtHyphen(token, words) && !SplitAtNot(token, words))
      SplitAtApostrophe(token, words);
    if (!words.empty()) words.back().ends_clause = token.ends_clause;
  }
  return words;
}

Languages GuessLanguages(const std::vector<InputWord>& tokens) {
  std::array<int, 6> votes{};
  for (const InputWord& token : tokens) {
    const Languages languages = token.quoted ? Languages{0} : LanguagesOf(token.folded);
    for (std::size_t i = 0; i < votes.size(); ++i) votes[i] += languages >> i & 1;
  }
  const int most = *std::ranges::max_element(votes);
  Languages guessed = 0;
  for (std::size_t i = 1; i < votes.size(); ++i)
    if (votes[i] == most && most > votes[0]) guessed = static_cast<Languages>(guessed | 1U << i);
  return guessed;
}

std::vector<Term> ReadTerms(const std::vector<InputWord>& tokens, const Lexicon& lexicon, Date today) {
  return TermReader(tokens, lexicon, Setting::kSentence, today).Read();
}

std::vector<Term> ReadArgumentTerms(const std::vector<InputWord>& tokens, const Lexicon& lexicon, Date today) {
  return TermReader(tokens, lexicon, Setting::kArgument, today).Read();
}

}  // namespace summit
