#include "core/store/text_query.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <utility>

#include "core/base/text.h"
#include "core/model/summit_number.h"

namespace summit {
namespace {

// Far more than a question has; they keep a pasted page from becoming a query of its size.
constexpr std::size_t kMaxWords = 24;
constexpr std::size_t kMaxPhrases = 6;
static_assert(kMaxPhrases + 2 * kMaxWords <= kMostTerms, "phrases, words, and words that only rank");
constexpr std::size_t kMaxWordLength = 60;
constexpr std::size_t kMaxPhraseLength = 200;
constexpr std::size_t kMaxSynonyms = 3;  // of one name
constexpr std::size_t kMaxSpellings = 16;
constexpr std::size_t kMaxNameWords = 6;  // of a name in a question

// Sorted. Words of questions and grammar, which every post has and no post is about.
constexpr std::array<std::string_view, 93> kStopWords = {
    "a",    "about", "all",    "also",     "an",   "and",  "any",   "are",   "as",    "at",    "be",     "been",
    "but",  "by",    "can",    "could",    "did",  "do",   "does",  "each",  "every", "for",   "from",   "get",
    "got",  "had",   "happen", "happened", "has",  "have", "how",   "i",     "if",    "in",    "into",   "is",
    "it",   "its",   "just",   "know",     "many", "may",  "me",    "might", "much",  "must",  "my",     "of",
    "on",   "one",   "only",   "or",       "our",  "out",  "s",     "say",   "shall", "she",   "should", "so",
    "some", "such",  "tell",   "than",     "that", "the",  "their", "them",  "then",  "there", "these",  "they",
    "this", "those", "to",     "us",       "very", "was",  "we",    "were",  "what",  "when",  "where",  "which",
    "who",  "whom",  "whose",  "why",      "will", "with", "would", "you",   "your"};

// Usual short forms of our field which texts use without a word of explanation.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kCommonForms = {{
    {"e2e", "end to end"},
    {"e2ee", "end to end encryption"},
    {"s2s", "server to server"},
    {"c2s", "client to server"},
    {"jid", "jabber id"},
    {"gsoc", "google summer of code"},
}};

bool IsStopWord(const std::string& word) {
  const std::vector<std::string> folded = FoldedWords(word);
  return folded.size() == 1 && std::binary_search(kStopWords.begin(), kStopWords.end(), folded.front());
}

std::string Clean(const std::string& text, std::size_t limit) { return CutText(CollapseSpaces(XmlSafe(text)), limit); }

std::string OrdinalOf(int number) {
  const bool teen = number % 100 >= 11 && number % 100 <= 13;
  const int last = teen ? 0 : number % 10;
  return std::to_string(number) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

void AddSpelling(std::string_view text, const Stemmer& stemmer, QueryTerm& term) {
  StemPhrase stems = stemmer.Stems(text);
  if (stems.empty() || std::find(term.spellings.begin(), term.spellings.end(), stems) != term.spellings.end()) return;
  term.spellings.push_back(std::move(stems));
}

/// "Process-One" also as "processone", "27" also as "27th".
void AddForms(const std::string& word, const Stemmer& stemmer, QueryTerm& term) {
  AddSpelling(word, stemmer, term);
  const std::vector<std::string> parts = FoldedWords(word);
  if (parts.size() > 1) AddSpelling(NameKey(word), stemmer, term);
  const bool figure = parts.size() == 1 && std::isdigit(static_cast<unsigned char>(parts.front().front())) != 0;
  const auto number = figure ? SummitNumber::Parse(parts.front()) : std::nullopt;
  if (!number) return;
  AddSpelling(number->ToString(), stemmer, term);
  AddSpelling(OrdinalOf(number->value()), stemmer, term);
}

int YearOf(const std::string& word) {
  const bool figures =
      word.size() == 4 && std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
  const int year = figures ? std::stoi(word) : 0;
  return year >= 1990 && year < 2100 ? year : 0;
}

/// The words that can be looked for, each once.
std::vector<std::string> WordsOf(const std::vector<std::string>& entries) {
  std::vector<std::string> words, keys;
  for (const std::string& entry : entries) {
    const std::string clean = CollapseSpaces(XmlSafe(entry));
    for (const std::string_view part : Split(clean, ' ')) {
      std::string word = CutText(part, kMaxWordLength);
      std::string key = NameKey(word);
      if (FoldedWords(word).empty() || std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
      if (words.size() == kMaxWords) return words;
      words.push_back(std::move(word));
      keys.push_back(std::move(key));
    }
  }
  return words;
}

/// Every name among the words gives its other forms to each of its words: who has "MIX" has them all.
void AddSynonyms(const Synonyms& synonyms, const Stemmer& stemmer, const std::vector<std::string>& words,
                 const std::vector<std::size_t>& term_of, std::vector<QueryTerm>& terms) {
  for (std::size_t first = 0; first < words.size(); ++first) {
    std::string name;
    for (std::size_t last = first; last < std::min(words.size(), first + kMaxNameWords); ++last) {
      name += name.empty() ? words[last] : " " + words[last];
      for (const std::string& other : synonyms.Of(name))
        for (std::size_t i = first; i <= last; ++i)
          if (term_of[i] < terms.size()) AddSpelling(other, stemmer, terms[term_of[i]]);
    }
  }
}

std::string Quoted(const StemPhrase& stems) {
  std::string quoted = "\"";
  for (const std::string& stem : stems) {
    if (quoted.size() > 1) quoted += ' ';
    quoted += stem;
  }
  return quoted + '"';
}

std::string Either(const QueryTerm& term) {
  std::string either;
  for (const StemPhrase& spelling : term.spellings) {
    if (!either.empty()) either += " OR ";
    either += Quoted(spelling);
  }
  return "(" + either + ")";
}

std::string Joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += between;
    joined += part;
  }
  return "(" + joined + ")";
}

/// Puts an expression together, so that nothing is looked for twice that is costly to find.
class ExpressionMaker {
 public:
  explicit ExpressionMaker(const std::vector<QueryTerm>& terms) : terms_(terms), used_(terms.size()) {
    std::uint32_t phrases = 0;
    for (const QueryTerm& term : terms) {
      first_phrase_.push_back(phrases);
      phrases += static_cast<std::uint32_t>(term.spellings.size());
    }
  }

  /// Rows must have the term, which is told.
  void Require(std::size_t place) {
    parts_.push_back(Tell(place));
    if (sure_.empty() || StemsOf(place) < stems_of_sure_)
      sure_ = Either(terms_[place]), stems_of_sure_ = StemsOf(place);
  }

  /// Likewise any one of the terms.
  void RequireAny(const std::vector<std::size_t>& places) {
    std::vector<std::string> any;
    for (const std::size_t place : places) any.push_back(Tell(place));
    parts_.push_back(Joined(any, " OR "));
    if (sure_.empty()) sure_ = parts_.back(), stems_of_sure_ = std::string::npos;
  }

  /// Adds the other terms, which rows may have, and what they must have beside.
  MatchExpression Finish(const std::vector<std::string>& marks) {
    std::vector<std::string> quoted, others;
    for (const std::string& mark : marks) quoted.push_back(Quoted({mark}));
    if (!quoted.empty()) sure_ = Joined(quoted, " OR ");
    for (std::size_t place = 0; place < terms_.size(); ++place)
      if (!used_[place]) others.push_back(Tell(place));
    if (!others.empty()) {
      if (!sure_.empty()) others.push_back(sure_);  // what every row has: so that none is left out
      parts_.push_back(Joined(others, " OR "));
    }
    if (!quoted.empty()) parts_.push_back(sure_);
    return {Joined(parts_, " AND "), std::move(phrases_)};
  }

 private:
  std::string Tell(std::size_t place) {
    used_[place] = true;
    for (std::size_t i = 0; i < terms_[place].spellings.size(); ++i)
      phrases_.push_back(first_phrase_[place] + static_cast<std::uint32_t>(i));
    return Either(terms_[place]);
  }

  std::size_t StemsOf(std::size_t place) const {
    std::size_t stems = 0;
    for (const StemPhrase& spelling : terms_[place].spellings) stems += spelling.size();
    return stems;
  }

  const std::vector<QueryTerm>& terms_;
  std::vector<std::uint32_t> first_phrase_;  // by term
  std::vector<bool> used_;                   // by term
  std::vector<std::string> parts_;
  std::vector<std::uint32_t> phrases_;
  std::string sure_;  // the cheapest of what every row has
  std::size_t stems_of_sure_ = 0;
};

}  // namespace

Synonyms::Synonyms(const std::vector<ArchiveName>& names, const std::vector<ShortForm>& short_forms) {
  for (const auto& [brief, words] : kCommonForms) Add(std::string(brief), std::string(words));
  for (const ArchiveName& name : names) {
    if (name.kind != NameKind::kXep) continue;
    for (std::size_t i = 0; i < std::min(name.variants.size(), kMaxSynonyms); ++i) {
      Add(name.name, name.variants[i]);
      for (std::size_t j = 0; j < i; ++j) Add(name.variants[j], name.variants[i]);
    }
  }
  for (const ShortForm& form : short_forms) Add(form.brief, form.words);
}

void Synonyms::Add(const std::string& one, const std::string& other) {
  const std::string key_one = NameKey(one), key_other = NameKey(other);
  if (key_one.size() < 2 || key_other.size() < 2 || key_one == key_other) return;
  const auto add = [this](const std::string& key, const std::string& name) {
    std::vector<std::string>& others = others_[key];
    const auto same = [&](const std::string& known) { return NameKey(known) == NameKey(name); };
    if (others.size() < kMaxSynonyms && std::none_of(others.begin(), others.end(), same)) others.push_back(name);
  };
  add(key_one, other);
  add(key_other, one);
}

const std::vector<std::string>& Synonyms::Of(std::string_view name) const {
  static const std::vector<std::string> kNone;
  const auto found = others_.find(NameKey(name));
  return found == others_.end() ? kNone : found->second;
}

TextQuery TextQuery::Of(const std::vector<std::string>& words, const std::vector<std::string>& phrases,
                        const Synonyms& synonyms, const Stemmer& stemmer) {
  TextQuery query;
  for (const std::string& phrase : phrases) {
    QueryTerm term{Clean(phrase, kMaxPhraseLength), true, false, false, {}};
    AddSpelling(term.word, stemmer, term);
    if (!term.spellings.empty() && query.terms.size() < kMaxPhrases) query.terms.push_back(std::move(term));
  }
  const std::vector<std::string> all = WordsOf(words);
  const bool only_stop_words = query.terms.empty() && std::all_of(all.begin(), all.end(), IsStopWord);
  std::vector<std::size_t> term_of;  // by word; beyond all terms for one that is left out
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string& word = all[i];
    QueryTerm term{word, false, false, false, {}};
    const bool month = i + 1 < all.size() && Fold(word) == "may" && YearOf(all[i + 1]) != 0;
    if (only_stop_words || month || !IsStopWord(word)) AddForms(word, stemmer, term);
    term.year = YearOf(word);
    const bool usable = !term.spellings.empty();
    term_of.push_back(usable ? query.terms.size() : std::string::npos);
    if (usable) query.terms.push_back(std::move(term));
  }
  AddSynonyms(synonyms, stemmer, all, term_of, query.terms);
  return query;
}

void TextQuery::AddLikewise(const std::string& word, const std::vector<std::string>& others, const Stemmer& stemmer) {
  const auto same = [&](const QueryTerm& term) { return !term.required && term.word == word; };
  const auto term = std::find_if(terms.begin(), terms.end(), same);
  if (term == terms.end()) return;
  term->likewise = term->likewise || !others.empty();
  for (const std::string& other : others)
    if (term->spellings.size() < kMaxSpellings) AddSpelling(other, stemmer, *term);
}

void TextQuery::AddSoft(const std::vector<std::string>& words, const Stemmer& stemmer) {
  for (const std::string& word : WordsOf(words)) {
    QueryTerm term{word, false, true, false, {}};
    if (terms.size() == kMaxWords || IsStopWord(word)) continue;
    AddForms(word, stemmer, term);
    const auto has = [&](const QueryTerm& other) { return other.spellings.front() == term.spellings.front(); };
    if (!term.spellings.empty() && std::none_of(terms.begin(), terms.end(), has)) terms.push_back(std::move(term));
  }
}

std::vector<std::size_t> TextQuery::WordsByRarity() const {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < terms.size(); ++i)
    if (!terms[i].required && !terms[i].soft) places.push_back(i);
  std::stable_sort(places.begin(), places.end(),
                   [this](std::size_t a, std::size_t b) { return terms[a].posts < terms[b].posts; });
  return places;
}

MatchExpression TextQuery::AnyOf(const std::vector<std::size_t>& gate, const std::vector<std::string>& marks) const {
  ExpressionMaker maker(terms);
  for (std::size_t place = 0; place < terms.size(); ++place)
    if (terms[place].required) maker.Require(place);
  if (!gate.empty()) maker.RequireAny(gate);
  return maker.Finish(marks);
}

MatchExpression TextQuery::AllOf(const std::vector<std::size_t>& gate, const std::vector<std::string>& marks) const {
  ExpressionMaker maker(terms);
  for (std::size_t place = 0; place < terms.size(); ++place)
    if (terms[place].required) maker.Require(place);
  for (const std::size_t place : gate) maker.Require(place);
  return maker.Finish(marks);
}

}  // namespace summit
