#include <algorithm>
#include <optional>
#include <string_view>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/question/understanding.h"
#include "core/question/understanding_parts.h"

/// Each time, no time, more than once, usually, not yet: what is asked of several Summits at once, or of time itself.
namespace summit::understanding {
namespace {

bool IsAverage(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "usually",     "typically",      "normally",      "generally",    "average",          "typical",
      "usual",       "normal",         "mostly",        "commonly",     "averagely",        "mean",
      "gewohnlich",  "meistens",       "normalerweise", "durchschnitt", "durchschnittlich", "moyenne",
      "normalement", "habituellement", "generalement",  "promedio",     "normalmente",      "generalmente",
      "media",       "solitamente",    "geralmente",    "habitualmente"};
  return IsOneOf(folded, kWords);
}

bool SaysOver(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "over",      "finished",   "done",        "ended",      "past",          "happened",  "happen",
      "concluded", "vorbei",     "voruber",     "beendet",    "fini",          "finie",     "terminee",
      "termine",   "passe",      "terminado",   "terminada",  "acabado",       "acabo",     "pasado",
      "finito",    "finita",     "passato",     "terminato",  "concluso",      "acabou",    "terminou",
      "passou",    "yet",        "already",     "completed",  "behind",        "still",     "ahead",
      "schon",     "bereits",    "deja",        "ya",         "gia",           "ja",        "held",
      "occurred",  "took place", "taken place", "take place", "stattgefunden", "been held", "upcoming"};
  return IsOneOf(folded, kWords);
}

}  // namespace

void Understanding::ReadAtMost() {
  for (std::size_t i = 0; i + 1 < terms_.size(); ++i) {
    const bool plural = terms_[i + 1].kind == Term::Kind::kSummit && terms_[i + 1].plural;
    if (terms_[i].Is(Sense::kLessThan) && Fold(terms_[i].typed) == "at most" && plural)
      terms_[i].meaning = {Sense::kMost, {}};
  }
}

void Understanding::ReadQuantifiers() {
  static constexpr std::string_view kAlways[] = {"always", "immer", "toujours", "siempre", "sempre", "everytime"};
  static constexpr std::string_view kOnly[] = {
      "only",   "nur",         "seulement",       "solo",       "solamente",     "soltanto",
      "apenas", "exclusively", "ausschliesslich", "uniquement", "exclusivamente"};
  static constexpr std::string_view kNever[] = {"never", "nie", "niemals", "jamais", "nunca"};
  if (!question_.choice) return;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const std::string word = Fold(terms_[i].typed);
    const Term* next = Next(i);
    const bool before_place = next != nullptr && next->Is(Sense::kIn);
    if (IsOneOf(word, kAlways) || (IsOneOf(word, kOnly) && before_place && SaysSummits())) {
      question_.every = true;
      Drop(terms_[i]);
    } else if (IsOneOf(word, kNever) && terms_[i].kind != Term::Kind::kName) {
      question_.never = true;
      terms_[i].kind = Term::Kind::kMeaning;
      terms_[i].meaning = {Sense::kEver, {}};
    }
  }
}

namespace {

/// "3", "three"; figures of any size: nobody was there so often, and that is an answer.
std::optional<int> TimesOf(const std::string& folded) {
  constexpr std::size_t kLongest = 4;
  const bool figures = folded.find_first_not_of("0123456789") == std::string::npos;
  if (figures && !folded.empty() && folded.size() <= kLongest) return std::stoi(folded);
  return SeveralOf(folded);
}

}  // namespace

/// "more than twice", "at least three times", "at more than 5 summits": how often those are named at the least.
bool Understanding::ReadTimes(std::size_t bound) {
  if (bound + 1 >= terms_.size()) return false;
  const std::string number = Fold(terms_[bound + 1].typed);
  const Term* next = After(bound + 1);
  const bool whole = number == "twice" || number == "thrice";
  const auto several = whole             ? std::optional(number == "twice" ? 2 : 3)
                       : next == nullptr ? std::nullopt
                       : next->Is(Sense::kTimes) || next->kind == Term::Kind::kSummit ? TimesOf(number)
                                                                                      : std::nullopt;
  if (!several || *several < 2) return false;
  const std::string word = Fold(terms_[bound].typed);
  const bool least = word.find("least") != std::string::npos || word.starts_with("mindest") ||
                     word.ends_with("moins") || word.ends_with("menos") || word.ends_with("meno");
  question_.repeated = true;
  question_.fewest_times = *several + (least ? 0 : 1);
  if (!whole && next->Is(Sense::kTimes)) Drop(terms_[bound + 2]);
  Drop(terms_[bound + 1]);
  Drop(terms_[bound]);
  return true;
}

void Understanding::ReadRepeats() {
  static constexpr std::string_view kAgain[] = {"returning", "repeat",     "repeated", "repeatedly",    "recurring",
                                                "regular",   "regularly",  "several",  "multiple",      "twice",
                                                "mehrmals",  "wiederholt", "mehrfach", "wiederkehrende"};
  const bool of_many = HasAny({Sense::kSponsor, Sense::kPay, Sense::kHost, Sense::kAttend, Sense::kCompany}) ||
                       HasAny({Sense::kTopic, Sense::kDiscuss, Sense::kPeople, Sense::kCome});
  const bool lists = question_.asked != Asked::kHowMuch && question_.asked != Asked::kWhen;
  const bool named = std::ranges::any_of(terms_, [](const Term& term) { return term.kind == Term::Kind::kName; });
  const bool which =
      std::ranges::any_of(terms_, [](const Term& term) { return term.kind == Term::Kind::kWhich && !term.which.same; });
  if (!of_many || !lists || named != question_.choice) return;
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    const std::string word = Fold(terms_[i].typed);
    const Term* next = Next(i);
    const std::string after = next == nullptr ? std::string() : Fold(next->typed);
    const bool once = terms_[i].Is(Sense::kMoreThan) && (after == "once" || after == "one" || after == "1");
    if (terms_[i].Is(Sense::kMoreThan) && !once && ReadTimes(i)) return;
    const bool times = IsOneOf(word, kAgain) && (!which || next == nullptr || next->Is(Sense::kTimes));
    const bool back = (word == "came" || word == "come" || word == "kamen") && (after == "back" || after == "again");
    const bool returned = word == "returned" || word == "came back" || word == "come back";
    if (!once && !times && !back && !returned) continue;
    question_.repeated = true;
    Drop(terms_[i]);
    if (once || back) Drop(terms_[i + 1]);
  }
}

void Understanding::ReadOnce() {
  static constexpr std::string_view kOnly[] = {"only", "just", "exactly", "nur", "seulement", "solo", "apenas"};
  for (std::size_t i = 0; i + 1 < terms_.size(); ++i) {
    const std::string next = Fold(terms_[i + 1].typed);
    const bool once = next == "once" || next == "einmal" || next == "one time";
    if (!once || question_.choice || !IsOneOf(Fold(terms_[i].typed), kOnly)) continue;
    terms_[i].kind = Term::Kind::kMeaning;
    terms_[i].meaning = {Sense::kLeast, {}};
    Drop(terms_[i + 1]);
  }
}

void Understanding::DropPronouns() {
  const bool over_all = question_.choice && (question_.every || question_.never || Has(Sense::kEver));
  const bool placed = std::ranges::any_of(terms_, [](const Term& term) {
    const bool strange = term.kind == Term::Kind::kUnknown && term.after_in;
    return strange || (term.kind == Term::Kind::kWhich && IsPlace(term.which));
  });
  for (Term& term : terms_) {
    WhichSummits same;
    same.same = true;
    if (over_all && placed && term.kind == Term::Kind::kWhich && term.which == same) Drop(term);
  }
}

void Understanding::ReadAbsence() {
  static constexpr std::string_view kMiss[] = {"miss",   "missed", "skip",   "skipped",      "missing",    "verpasst",
                                               "manque", "rate",   "perdio", "absent",       "fehlte",     "gefehlt",
                                               "perso",  "faltou", "falto",  "missing from", "absent from"};
  const bool named = std::ranges::any_of(terms_, [](const Term& term) {
    return term.kind == Term::Kind::kName && !term.things.empty() &&
           (term.things.front().kind == NameKind::kPerson || term.things.front().kind == NameKind::kCompany);
  });
  const bool placed = std::ranges::any_of(
      terms_, [](const Term& term) { return term.kind == Term::Kind::kWhich && IsPlace(term.which); });
  if (!named || !(AsksSummits() || SaysSummits()) || question_.choice) return;
  for (Term& term : terms_) {
    const std::string word = Fold(term.typed);
    const bool misses = term.kind != Term::Kind::kName && IsOneOf(word, kMiss);
    const bool not_there = !placed && (term.Is(Sense::kNot) || term.Is(Sense::kOutside));
    if (!misses && !not_there) continue;
    question_.without = true;
    Drop(term);
    const bool at = not_there && !term.Is(Sense::kNot);
    if (misses || at) term.meaning = {Sense::kAttend, {}};
  }
}

void Understanding::ReadSpecifications() {
  static constexpr std::string_view kWords[] = {"xeps", "xep", "specs", "specifications", "protocols", "extensions"};
  const bool topical = HasAny({Sense::kTopic, Sense::kDiscuss, Sense::kList}) || SaysSummit();
  for (std::size_t i = 0; i < terms_.size() && topical; ++i) {
    if (terms_[i].kind == Term::Kind::kMeaning || !IsOneOf(Fold(terms_[i].typed), kWords)) continue;
    const Term* before = i > 0 ? &terms_[i - 1] : nullptr;
    const bool listed = before == nullptr || before->Is(Sense::kWhich) || before->Is(Sense::kWhat) ||
                        before->Is(Sense::kAll) || before->Is(Sense::kList) || before->Is(Sense::kArticle) ||
                        before->Is(Sense::kHowMany) || before->Is(Sense::kFiller);
    if (!listed) continue;
    question_.xeps = true;
    terms_[i].kind = Term::Kind::kMeaning;
    terms_[i].meaning = {Sense::kTopic, {}};
    return;
  }
}

void Understanding::ReadUsualLength() {
  const bool length = question_.asked == Asked::kHowLong || Has(Sense::kDuration);
  if (!length || question_.choice || explain_ || !(question_.which.empty() || question_.which.all) || HasNames())
    return;
  const bool usual = std::ranges::any_of(terms_, [](const Term& term) { return IsAverage(Fold(term.typed)); });
  static constexpr std::string_view kOne[] = {"a", "an", "ein", "un", "une", "una", "uno", "um", "uma"};
  bool any_one = false;  // "how long is a summit"
  for (std::size_t i = 1; i < terms_.size(); ++i)
    any_one = any_one || (terms_[i].kind == Term::Kind::kSummit && IsOneOf(Fold(terms_[i - 1].typed), kOne));
  if (!(usual && (SaysSummit() || opened_)) && !any_one && !SaysSummits()) return;
  for (Term& term : terms_)
    if (term.kind == Term::Kind::kUnknown && IsAverage(Fold(term.typed))) Drop(term);
  question_.intent = Intent::kWhen;
  question_.operation = Operation::kList;
  question_.asked = Asked::kHowLong;
  question_.which.all = true;
}

void Understanding::ReadWhetherOver() {
  const bool one = question_.which.numbers.size() == 1 || question_.which.years.size() == 1 || question_.which.same ||
                   question_.which.relative != WhichSummits::Relative::kNone;
  if (!question_.choice || !one || HasNames() || !question_.claim.empty() || !question_.facet.empty()) return;
  bool said = false;
  for (const Term& term : terms_) {
    const bool over = SaysOver(Fold(term.typed));
    said = said || over;
    const bool small = term.kind == Term::Kind::kMeaning && (IsSmall(term.meaning.sense) || term.Is(Sense::kChoice));
    const bool which = term.kind == Term::Kind::kWhich || term.kind == Term::Kind::kSummit;
    if (!over && !small && !which && !term.Is(Sense::kMeet) && !term.Is(Sense::kEver)) return;
  }
  if (!said && !Has(Sense::kMeet)) return;
  for (Term& term : terms_)
    if (term.kind != Term::Kind::kWhich && term.kind != Term::Kind::kSummit) Drop(term);
  question_.over = true;
  question_.intent = Intent::kWhen;
  question_.operation = Operation::kTell;
  explain_ = false;
}

}  // namespace summit::understanding
