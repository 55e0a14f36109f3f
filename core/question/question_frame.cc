#include "core/question/question_frame.h"

#include <algorithm>
#include <cstddef>

#include "core/base/text.h"
#include "core/question/intent_words.h"

namespace summit {
namespace {

/// Polite ways to begin; words parted by spaces.
constexpr std::string_view kLeads[] = {"please",
                                       "first of all",
                                       "speaking of",
                                       "talking of",
                                       "i have a question about",
                                       "i have a question on",
                                       "question about",
                                       "so",
                                       "ok",
                                       "okay",
                                       "well",
                                       "bitte",
                                       "bot",
                                       "summitbot",
                                       "can you tell me",
                                       "could you tell me",
                                       "would you tell me",
                                       "can you tell us",
                                       "can anyone tell me",
                                       "can you show me",
                                       "can you remind me",
                                       "can you",
                                       "could you",
                                       "do you know if",
                                       "do you know whether",
                                       "do you know",
                                       "do you remember",
                                       "do you happen to know",
                                       "does anyone know",
                                       "does anybody know",
                                       "any idea",
                                       "any chance you know",
                                       "any clue",
                                       "is it true that",
                                       "is it correct that",
                                       "is it right that",
                                       "am i right that",
                                       "stimmt es dass",
                                       "est-ce vrai que",
                                       "es verdad que",
                                       "did you know that",
                                       "im pretty sure",
                                       "i think",
                                       "i believe",
                                       "i heard that",
                                       "i heard",
                                       "i read that",
                                       "someone said",
                                       "someone told me",
                                       "im looking for",
                                       "i am looking for",
                                       "looking for",
                                       "i'm looking for",
                                       "i m looking for",
                                       "im trying to find",
                                       "i am trying to find",
                                       "im after",
                                       "i am after",
                                       "i need",
                                       "i want",
                                       "give me",
                                       "get me",
                                       "find me",
                                       "show me",
                                       "list me",
                                       "help me find",
                                       "ich suche",
                                       "ich brauche",
                                       "ich will wissen",
                                       "ich mochte wissen",
                                       "ich wusste gern",
                                       "ich wurde gerne wissen",
                                       "gib mir",
                                       "zeig mir",
                                       "je cherche",
                                       "je voudrais savoir",
                                       "j'aimerais savoir",
                                       "donne-moi",
                                       "donne moi",
                                       "busco",
                                       "quiero saber",
                                       "quisiera saber",
                                       "me puedes decir",
                                       "puedes decirme",
                                       "dime",
                                       "cerco",
                                       "vorrei sapere",
                                       "mi sai dire",
                                       "puoi dirmi",
                                       "dimmi",
                                       "procuro",
                                       "quero saber",
                                       "gostaria de saber",
                                       "pode me dizer",
                                       "me diga",
                                       "any hint",
                                       "got any idea",
                                       "i would like to know",
                                       "i want to know",
                                       "i need to know",
                                       "i was wondering",
                                       "i wonder",
                                       "id like to know",
                                       "please tell me",
                                       "remind me",
                                       "quick question",
                                       "weisst du",
                                       "kannst du mir sagen",
                                       "sag mir",
                                       "sais tu",
                                       "peux tu me dire",
                                       "sabes",
                                       "sai",
                                       "sabe"};

}  // namespace

std::string WithoutQuotedLines(std::string_view text) {
  std::string own;
  for (const std::string_view line : Split(text, '\n'))
    if (!Trim(line).starts_with('>')) own.append(line).append("\n");
  return own;
}

std::string_view SaidInTheEnd(std::string_view text) {
  static constexpr std::string_view kTurns[] = {
      " no: ",       " no wait",       " no, wait",    " wait no",        " wait, no",
      " or rather",  " scratch that",  " correction:", " sorry, i meant", " i meant",
      " nein, doch", " sorry, i mean", " nein: ",      " non, attends",   " non: "};
  constexpr std::size_t kFewestWords = 3;
  std::string folded(text);
  for (char& c : folded)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  std::size_t begin = 0;
  for (const std::string_view turn : kTurns) {
    const std::size_t at = folded.rfind(turn);
    if (at == std::string::npos || at + turn.size() < begin) continue;
    const std::size_t end = at + turn.size();
    if (SplitInput(text.substr(end)).size() >= kFewestWords) begin = end;
  }
  return text.substr(begin);
}

std::vector<InputWord> WithoutPoliteLead(const std::vector<InputWord>& words) {
  std::size_t begin = 0;
  while (begin < words.size() && IsGreeting(words[begin].folded) && words[begin].folded != "there") ++begin;
  for (std::size_t i = 0; i < std::size(kLeads);) {
    const std::vector<std::string_view> lead = Split(kLeads[i++], ' ');
    if (begin + lead.size() >= words.size()) continue;
    const auto same = [](std::string_view one, const InputWord& word) { return word.folded == one; };
    if (!std::equal(lead.begin(), lead.end(), words.begin() + static_cast<std::ptrdiff_t>(begin), same)) continue;
    begin += lead.size();
    i = 0;
  }
  return {words.begin() + static_cast<std::ptrdiff_t>(begin), words.end()};
}

std::vector<InputWord> WithoutTag(std::vector<InputWord> words) {
  static constexpr std::string_view kTags[] = {
      "right",     "is not it",    "was not it",   "was not he", "did not they", "were not they", "did not it",
      "correct",   "or not",       "or no",        "oder",       "oder nicht",   "nicht wahr",    "oder doch",
      "stimmt es", "n'est-ce pas", "hein",         "non",        "verdad",       "vero",          "giusto",
      "nao e",     "certo",        "n est-ce pas", "was not she"};
  for (const std::string_view one : kTags) {
    const std::vector<std::string_view> tag = Split(one, ' ');
    if (tag.size() + 2 >= words.size()) continue;
    const auto same = [](std::string_view part, const InputWord& word) { return word.folded == part; };
    if (!std::equal(tag.begin(), tag.end(), words.end() - static_cast<std::ptrdiff_t>(tag.size()), same)) continue;
    words.resize(words.size() - tag.size());
    return words;
  }
  return words;
}

}  // namespace summit
