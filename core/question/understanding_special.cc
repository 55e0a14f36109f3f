#include <algorithm>
#include <string_view>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/question/understanding.h"
#include "core/question/understanding_parts.h"

/// Questions of a kind of their own: what nobody can answer from an archive, and years by their number of Summits.
namespace summit::understanding {

void Understanding::ReadJudgement() {
  static constexpr std::string_view kJudging[] = {
      "best",      "worst",     "nicest",    "coolest",      "funniest",      "finest",   "favorite",
      "favourite", "tastiest",  "prettiest", "boring",       "boringest",     "greatest", "beste",
      "besten",    "bester",    "bestes",    "schlechteste", "schlechtesten", "schonste", "schonsten",
      "meilleur",  "meilleure", "meilleurs", "pire",         "mejor",         "mejores",  "peor",
      "migliore",  "migliori",  "peggiore",  "melhor",       "melhores",      "pior"};
  static constexpr std::string_view kNew[] = {"new",     "newcomer", "newcomers", "first-timer", "first-timers",
                                              "rookie",  "rookies",  "newbie",    "newbies",     "neu",
                                              "nouveau", "nuevo",    "nuovo",     "novo"};
  static constexpr std::string_view kOfPeople[] = {"old", "tall", "rich", "young", "heavy"};
  const bool person = std::ranges::any_of(terms_, [](const Term& term) {
    return term.kind == Term::Kind::kName && !term.things.empty() && term.things.front().kind == NameKind::kPerson;
  });
  for (std::size_t i = 1; i < terms_.size(); ++i)
    if (person && terms_[i - 1].Is(Sense::kHow) && IsOneOf(Fold(terms_[i].typed), kOfPeople))
      question_.judged = terms_[i].typed;  // "how old is Jane"
  const bool which = std::ranges::any_of(terms_, [](const Term& term) { return term.kind == Term::Kind::kWhich; });
  static constexpr std::string_view kOfValue[] = {"important",       "interesting", "controversial", "exciting",
                                                  "relevant",        "useful",      "fun",           "memorable",
                                                  "successful",      "wichtig",     "wichtigste",    "wichtigsten",
                                                  "interessanteste", "spannendste", "importante",    "importantes"};
  constexpr std::size_t kFewWords = 3;  // "best summit" asks, too
  const bool asks = HasAny({Sense::kWho, Sense::kWhat, Sense::kWhich, Sense::kWhere, Sense::kWhen}) ||
                    (terms_.size() <= kFewWords && SaysSummit());
  if (!asks || !(which || SaysSummit())) return;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const std::string word = Fold(terms_[i].typed);
    const Term* next = Next(i);
    const bool ends = next == nullptr || next->kind == Term::Kind::kWhich || next->kind == Term::Kind::kSummit ||
                      next->Is(Sense::kAt) || next->Is(Sense::kIn);
    const bool western = next != nullptr && Fold(next->typed) == "western";  // a house
    const bool newcomer =
        Has(Sense::kWho) && IsOneOf(word, kNew) && ends && i > 0 && !terms_[i - 1].Is(Sense::kArticle);
    const bool valued = IsOneOf(word, kOfValue) &&
                        (word.ends_with("ste") || word.ends_with("sten") || (i > 0 && terms_[i - 1].Is(Sense::kMost)));
    const std::string noun = next == nullptr ? std::string() : Fold(next->typed);
    if (valued && next != nullptr && next->Is(Sense::kTopic) && (noun.ends_with('s') || noun.ends_with("en"))) {
      Drop(terms_[i]);  // "the most important topics": those that posts tell of are
      if (i > 0 && terms_[i - 1].Is(Sense::kMost)) Drop(terms_[i - 1]);
      continue;
    }
    const bool of_thing = Has(Sense::kWhere) && next != nullptr && next->kind == Term::Kind::kUnknown;
    if (of_thing) continue;  // "where was the best steak": a post may have said so
    if ((IsOneOf(word, kJudging) && !western) || newcomer || valued) question_.judged = terms_[i].typed;
  }
}

bool Understanding::IsFree() const {
  WhichSummits rest = question_.which;
  rest.same = rest.all = false;
  return rest.empty() && question_.except.empty();
}

void Understanding::ReadNameOfWords() {
  const std::size_t opening = Opening();
  if (!Opens(Sense::kWhat) || opening + 2 >= terms_.size() || !terms_[opening + 1].Is(Sense::kChoice)) return;
  std::size_t begin = opening + 2;
  const bool article = terms_[begin].Is(Sense::kArticle);
  const std::string which_article = article ? Fold(terms_[begin].typed) : std::string();
  if (article) ++begin;
  static constexpr std::string_view kAny[] = {"a", "an", "ein", "eine", "un", "une", "una", "um", "uma"};
  if (begin + 1 == terms_.size() && terms_[begin].kind == Term::Kind::kSummit &&
      !Fold(terms_[begin].typed).starts_with("summit") && IsOneOf(which_article, kAny))
    explain_ = true;  // "what is a devcon"
  bool capitals = true, talk = false;
  for (std::size_t i = begin; i < terms_.size(); ++i) {
    const bool word = terms_[i].kind == Term::Kind::kUnknown || terms_[i].kind == Term::Kind::kMeaning;
    if (!word || terms_[i].Is(Sense::kAt) || terms_[i].Is(Sense::kOn) || terms_[i].Is(Sense::kIn)) return;
    capitals = capitals && terms_[i].typed[0] >= 'A' && terms_[i].typed[0] <= 'Z';
    talk = talk || (terms_[i].Is(Sense::kDiscuss) && i + 1 < terms_.size() && terms_[i + 1].Is(Sense::kCalendar));
  }
  if (terms_.size() < begin + 2 || !(capitals || talk)) return;
  for (std::size_t i = begin; i < terms_.size(); ++i)
    if (!terms_[i].Is(Sense::kFiller)) terms_[i].kind = Term::Kind::kUnknown;
  explain_ = true;
}

void Understanding::ReadContributors() {
  static constexpr std::string_view kWorks[] = {"gsoc",   "code",       "coding", "student", "students",    "outreachy",
                                                "summer", "newsletter", "mentor", "mentors", "translation", "wiki"};
  const auto works = [](const Term& term) {
    return std::ranges::any_of(FoldedWords(term.typed),
                               [](const std::string& word) { return std::ranges::count(kWorks, word) > 0; });
  };
  if (std::ranges::none_of(terms_, works)) return;
  for (Term& term : terms_)
    if (term.Is(Sense::kSponsor) && Fold(term.typed).starts_with("contributor")) term.kind = Term::Kind::kUnknown;
}

void Understanding::ReadSummitsOfYear() {
  static constexpr std::string_view kYears[] = {"year",   "years", "jahr", "jahre", "jahren", "annee",
                                                "annees", "ano",   "anos", "anno",  "anni"};
  const auto year = std::ranges::find_if(terms_, [&](const Term& term) { return IsOneOf(Fold(term.typed), kYears); });
  if (year == terms_.end()) return;
  static constexpr std::string_view kNone[] = {"no",     "without", "kein",   "keinen", "ohne",   "aucun", "sans",
                                               "ningun", "sin",     "nessun", "senza",  "nenhum", "sem"};
  for (std::size_t i = 0; i + 1 < terms_.size(); ++i) {
    std::size_t noun = i + 1;
    while (noun + 1 < terms_.size() && (terms_[noun].Is(Sense::kArticle) || terms_[noun].Is(Sense::kFiller))) ++noun;
    if (!IsOneOf(Fold(terms_[i].typed), kNone) || terms_[noun].kind != Term::Kind::kSummit || !IsFree()) continue;
    question_.in_a_year = 0;  // "which year had no Summit"
    question_.choice = false;
    Drop(terms_[i]);
    question_.which = {};
    question_.which.all = true;
    return;
  }
  if (question_.asked != Asked::kWhen) return;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const Term* next = After(i);
    const bool more = terms_[i].Is(Sense::kMoreThan) && i + 1 < terms_.size();
    const Term& number = more ? terms_[i + 1] : terms_[i];
    const int count = number.kind == Term::Kind::kName ? 0 : SeveralOf(Fold(number.typed)).value_or(0);
    if (more) next = After(i + 1);
    const bool ordinal = !more && i > 0 && terms_[i - 1].Is(Sense::kArticle);  // "le sixième summit"
    const bool summits = !ordinal && next != nullptr && next->kind == Term::Kind::kSummit;
    if (count < 1 || !summits || count > 12 || (!more && count < 2)) continue;
    question_.in_a_year = count + (more ? 1 : 0);
    if (more) Drop(terms_[i + 1]);
    Drop(terms_[i]);
    question_.which = {};
    question_.which.all = true;
    return;
  }
}

}  // namespace summit::understanding
