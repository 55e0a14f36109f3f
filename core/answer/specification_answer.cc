#include "core/answer/specification_answer.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/answer/wanted_name.h"
#include "core/answer/wording.h"
#include "core/base/one_of.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kMostPassages = 24;
constexpr std::size_t kLongestQuote = 300;  // code points
constexpr std::size_t kMostSpellings = 6;

Words SaidWordsOf(const Question& question) {
  Words words;
  for (const std::string& said : question.said)
    for (std::string& word : FoldedWords(said)) words.push_back(std::move(word));
  return words;
}

/// "the number of the XEP", "which XEP is that"
bool AsksForNumber(const Words& said) {
  static constexpr std::string_view kNumber[] = {"number", "numbers", "nr", "no", "num", "nummer", "numero"};
  static constexpr std::string_view kWhich[] = {"which", "what", "welche", "welches", "quelle", "que", "quale", "qual"};
  const auto xep = std::ranges::find_if(said, [](const std::string& word) { return word == "xep" || word == "spec"; });
  if (xep == said.end()) return false;
  if (std::ranges::any_of(said, [](const std::string& word) { return IsOneOf(word, kNumber); })) return true;
  static constexpr std::string_view kVerbs[] = {"is",        "was",       "for",    "defines",
                                                "describes", "specifies", "covers", "ist"};
  const bool which = xep != said.begin() && IsOneOf(*(xep - 1), kWhich);
  return which && xep + 1 != said.end() && IsOneOf(*(xep + 1), kVerbs);
}

/// What is asked about: the name, or the words around those that only ask.
std::string ThingOf(const Question& question) {
  for (const NamedThing& name : question.names)
    if ((name.kind == NameKind::kTopic || name.kind == NameKind::kXep) && !Fold(name.typed).starts_with("xep"))
      return name.typed;
  static constexpr std::string_view kAsking[] = {
      "what",   "whats",  "s",  "is",   "the", "xep",     "number",    "of",        "for",
      "which",  "spec",   "nr", "no",   "num", "defines", "describes", "specifies", "was",
      "covers", "please", "a",  "tell", "me",  "does",    "have",      "has",       "and"};
  std::string thing;
  for (const std::string& word : question.said)
    if (!std::ranges::all_of(FoldedWords(word), [](const std::string& one) { return IsOneOf(one, kAsking); }))
      thing += (thing.empty() ? "" : " ") + word;
  return thing;
}

/// The places of a run of words in others.
std::vector<std::size_t> RunsIn(const Words& words, const Words& run) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; !run.empty() && i + run.size() <= words.size(); ++i)
    if (std::equal(run.begin(), run.end(), words.begin() + static_cast<std::ptrdiff_t>(i))) places.push_back(i);
  return places;
}

bool IsNumber(const std::string& word) {
  return word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
}

/// Whether the title that follows the number is the name and no more: "XEP-0166: Jingle", not "XEP-0177: Jingle Raw
/// UDP".
bool IsWholeTitle(const std::string& sentence, const std::string& number, const Words& name) {
  std::string joined;
  for (const std::string& word : name) joined += (joined.empty() ? "" : " ") + word;
  const std::size_t at = sentence.find(number);
  const std::size_t begin = at == std::string::npos ? at : sentence.find_first_not_of(" :(-", at + number.size());
  if (begin == std::string::npos) return false;
  const std::string title = sentence.substr(begin);
  if (title.size() < joined.size() || Fold(title.substr(0, joined.size())) != joined)
    return true;  // accents or hyphens: the words were compared
  const std::string rest = title.substr(joined.size());
  if (rest.size() < 2 || rest.front() != ' ') return true;
  return rest[1] < 'A' || rest[1] > 'Z';
}

/// "XEP-0363 (HTTP File Upload)" for "http upload": all its words in that order, right behind the number.
bool IsInTitle(const Words& words, std::size_t at, const Words& name) {
  constexpr std::size_t kLongestTitle = 4;
  std::size_t found = 0;
  for (std::size_t i = at; i < std::min(words.size(), at + kLongestTitle) && found < name.size(); ++i)
    found += words[i] == name[found];
  return name.size() > 1 && found == name.size();
}

/// The number of the specification that stands right beside the name: "XEP-0369: MIX", "MIX (XEP-0369)", "MIX, defined
/// in XEP-0369". Empty where none does.
std::string NumberBeside(const std::string& sentence, const Words& words, const Words& name) {
  static constexpr std::string_view kBetween[] = {"defined", "specified", "described", "is",    "in",  "as",
                                                  "by",      "the",       "extension", "known", "also"};
  for (const std::size_t at : RunsIn(words, name)) {
    if (at >= 2 && words[at - 2] == "xep" && IsNumber(words[at - 1]) && IsWholeTitle(sentence, words[at - 1], name))
      return words[at - 1];
    std::size_t next = at + name.size();
    while (next < words.size() && IsOneOf(words[next], kBetween)) ++next;
    if (next + 1 < words.size() && words[next] == "xep" && IsNumber(words[next + 1])) return words[next + 1];
  }
  for (std::size_t i = 0; i + 2 < words.size(); ++i)
    if (words[i] == "xep" && IsNumber(words[i + 1]) && IsInTitle(words, i + 2, name)) return words[i + 1];
  return {};
}

/// Words of a sentence, "XEP-0369" being two.
Words WordsOf(const std::string& sentence) {
  Words words;
  for (const std::string& word : FoldedWords(sentence)) {
    const bool joined = word.starts_with("xep-") || (word.starts_with("xep") && word.size() == 7);
    if (!joined) {
      words.push_back(word);
      continue;
    }
    words.emplace_back("xep");
    words.push_back(word.substr(
        word.find_first_of("0123456789") == std::string::npos ? word.size() : word.find_first_of("0123456789")));
  }
  return words;
}

/// The specification of that name, if the archive knows it by number.
const ArchiveName* FindSpecification(const std::string& thing, const Archive& archive) {
  const std::string key = NameKey(thing);
  const auto known = std::ranges::find_if(archive.Names(), [&](const ArchiveName& name) {
    return name.kind == NameKind::kXep &&
           std::ranges::any_of(name.variants, [&](const std::string& other) { return NameKey(other) == key; });
  });
  return known == archive.Names().end() ? nullptr : &*known;
}

std::vector<Words> SpellingsOf(const std::string& thing, const ArchiveName* known) {
  std::vector<Words> spellings = {WordsOf(thing)};
  for (std::size_t i = 0; known != nullptr && i < std::min(known->variants.size(), kMostSpellings); ++i)
    spellings.push_back(WordsOf(known->variants[i]));
  return spellings;
}

/// The sentences that give a number, by that.
std::map<std::string, std::vector<Evidence>> NumbersIn(const std::string& thing, const Asking& asking) {
  PassageRequest request;
  request.words = {thing};
  request.also = {"xep", "defined"};
  request.limit = kMostPassages;
  const ArchiveName* known = FindSpecification(thing, asking.context.archive);
  const std::vector<Words> spellings = SpellingsOf(thing, known);
  std::vector<std::string> likewise;
  for (std::size_t i = 1; i < spellings.size(); ++i) {
    std::string words;
    for (const std::string& word : spellings[i]) words += (words.empty() ? "" : " ") + word;
    likewise.push_back(std::move(words));
  }
  request.likewise = {likewise};
  std::map<std::string, std::vector<Evidence>> numbers;
  for (const Passage& passage : asking.context.archive.Passages(request))
    for (const std::string& sentence : SplitSentences(CollapseSpaces(passage.text)))
      for (const Words& spelling : spellings) {
        const std::string number = NumberBeside(sentence, WordsOf(sentence), spelling);
        if (number.empty() || (known != nullptr && known->name != "XEP-" + number)) continue;
        numbers[number].push_back(
            {passage.post.id, passage.line, CutText(sentence, kLongestQuote), Cite(passage.post).url});
        break;
      }
  return numbers;
}

/// Refused where a name is known; words that are none may ask for something else.
std::optional<Answer> NoNumber(const Question& question, const std::string& thing) {
  const bool known = std::ranges::any_of(question.names, [&](const NamedThing& name) { return name.typed == thing; });
  if (!known) return std::nullopt;
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say which XEP " + Echo({thing}) + " is, as far as I can find.");
  return answer;
}

/// The name of several words that a specification has: "Message Archive Management"; empty where only short ones are
/// known, and where it is what was typed.
std::string LongNameOf(const ArchiveName& specification, const std::string& thing) {
  for (const std::string& variant : specification.variants)
    if (variant.find(' ') != std::string::npos && NameKey(variant) != NameKey(thing)) return variant;
  return {};
}

}  // namespace

std::optional<Answer> AnswerSpecificationName(const Asking& asking) {
  const Question& question = asking.question;
  if (question.names.size() != 1 || question.asked != Asked::kWhat || !question.which.empty()) return std::nullopt;
  const std::string thing = question.names.front().typed;
  const ArchiveName* known = FindSpecification(thing, asking.context.archive);
  if (known == nullptr || Fold(thing).starts_with("xep")) return std::nullopt;
  const auto numbers = NumbersIn(thing, asking);
  const auto found = numbers.find(known->name.substr(std::string_view("XEP-").size()));
  if (found == numbers.end()) return std::nullopt;
  asking.Decide("a specification by its name: its number, where a post puts both together");
  const std::string long_name = LongNameOf(*known, thing);
  Answer answer;
  answer.lines.emplace_back(CutText(thing, 60) + " is " + known->name +
                            (long_name.empty() ? ":" : " (" + long_name + "):"));
  answer.lines.push_back(QuoteLine(found->second.front().quote));
  Support(known->name, {found->second.front()}, asking.context, answer);
  return answer;
}

std::optional<Answer> AnswerSpecificationNumber(const Asking& asking) {
  const Question& question = asking.question;
  const bool open = question.operation == Operation::kTell || question.operation == Operation::kList;
  WhichSummits which = question.which;
  which.all = false;
  const Words said = SaidWordsOf(question);
  if (!open || !which.empty() || !AsksForNumber(said)) return std::nullopt;
  const std::string thing = ThingOf(question);
  if (thing.empty() || Fold(thing).starts_with("xep")) return std::nullopt;
  const auto numbers = NumbersIn(thing, asking);
  const auto best = std::ranges::max_element(numbers, {}, [](const auto& entry) { return entry.second.size(); });
  if (best == numbers.end()) return NoNumber(question, thing);
  const auto as_often =
      std::ranges::count_if(numbers, [&](const auto& entry) { return entry.second.size() == best->second.size(); });
  if (as_often > 1) return NoNumber(question, thing);
  asking.Decide("the number of a specification is asked for, and a post puts it beside the name");
  Answer answer;
  answer.lines.emplace_back(CutText(thing, 60) + " is XEP-" + best->first + ":");
  answer.lines.push_back(QuoteLine(best->second.front().quote));
  Support("XEP-" + best->first, {best->second.front()}, asking.context, answer);
  return answer;
}

}  // namespace summit
