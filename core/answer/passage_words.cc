#include "core/answer/passage_words.h"

#include <algorithm>
#include <utility>

#include "core/answer/stem.h"
#include "core/answer/word_family.h"
#include "core/answer/word_in.h"
#include "core/base/text.h"

namespace summit {
namespace {

using Words = std::vector<std::string>;

bool IsOrdinal(std::string_view folded) {
  static constexpr std::string_view kOrdinals[] = {"first",   "second", "third", "fourth", "fifth",    "sixth",
                                                   "seventh", "eighth", "ninth", "tenth",  "eleventh", "twelfth"};
  return In(kOrdinals, folded);
}

}  // namespace

bool OnlyAsks(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "why",        "need",     "needs",    "needed",  "explain",  "mean",    "means",     "meaning",  "who",
      "how much",   "how",      "what",     "when",    "where",    "work",    "works",     "go",       "went",
      "going",      "happen",   "happened", "say",     "said",     "says",    "describe",  "tell",     "know",
      "exactly",    "many",     "much",     "long",    "archive",  "blog",    "post",      "posts",    "article",
      "about",      "xmpp",     "xsf",      "jabber",  "please",   "get",     "got",       "did",      "does",
      "used",       "use",      "kind",     "sort",    "story",    "news",    "thing",     "things",   "people",
      "definition", "purpose",  "reason",   "point",   "good",     "not",     "no",        "enough",   "still",
      "even",       "really",   "actually", "just",    "down",     "time",    "somebody",  "someone",  "become",
      "became",     "want",     "wants",    "like",    "up",       "off",     "out",       "could",    "would",
      "can",        "which",    "whose",    "whom",    "guys",     "folks",   "persons",   "place",    "sit",
      "since",      "sat",      "sits",     "sitting", "doing",    "find",    "serve",     "served",   "consist",
      "involve",    "involved", "getting",  "gets",    "becoming", "becomes", "everybody", "everyone", "shown",
      "anybody",    "anyone"};
  return In(kWords, folded);
}

bool OnlyTells(std::string_view folded) {
  static constexpr std::string_view kWords[] = {"speak",     "speaks", "spoke",   "spoken",   "speaking",  "talk",
                                                "talked",    "talks",  "talking", "discuss",  "discussed", "present",
                                                "presented", "gave",   "give",    "given",    "held",      "hold",
                                                "topic",     "topics", "mention", "mentioned"};
  return In(kWords, folded);
}

bool IsSmallWord(std::string_view folded) {
  static constexpr std::string_view kWords[] = {
      "a",     "an",    "the",   "of",   "in",   "on",    "at",   "to",    "for",    "from", "by",     "with",
      "and",   "or",    "is",    "are",  "was",  "were",  "be",   "been",  "it",     "its",  "they",   "them",
      "their", "he",    "she",   "we",   "you",  "your",  "our",  "i",     "me",     "my",   "this",   "that",
      "these", "those", "there", "do",   "has",  "have",  "had",  "will",  "should", "may",  "as",     "than",
      "then",  "some",  "any",   "all",  "one",  "first", "last", "next",  "also",   "into", "during", "over",
      "if",    "so",    "us",    "s",    "t",    "der",   "die",  "das",   "den",    "dem",  "des",    "ein",
      "eine",  "im",    "am",    "beim", "bei",  "zum",   "zur",  "von",   "vom",    "und",  "ist",    "war",
      "wer",   "was",   "wie",   "wo",   "wann", "warum", "hat",  "le",    "la",     "les",  "un",     "une",
      "du",    "de",    "au",    "aux",  "et",   "est",   "qui",  "que",   "quoi",   "ou",   "el",     "los",
      "las",   "del",   "en",    "y",    "es",   "il",    "lo",   "gli",   "di",     "da",   "do",     "no",
      "na",    "os",    "as",    "e",    "o",    "uber",  "gab",  "mit",   "zu",     "auf",  "summit", "summits",
      "take",  "took",  "taken", "part", "come", "came",  "give", "given", "make",   "come"};
  return In(kWords, folded);
}

bool IsFigure(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

bool IsOurs(std::string_view folded) {
  return folded == "xsf" || folded == "xmpp" || folded == "jabber" || folded == "foundation";
}

WantedWord WordOf(const std::string& word) {
  WantedWord wanted;
  wanted.word = word;
  wanted.named = IsFigure(word) || IsOrdinal(Fold(word));
  wanted.likewise = FormsOf(word);
  constexpr std::size_t kShortestManner = 7;
  if (word.size() >= kShortestManner && word.ends_with("ly"))
    wanted.likewise.push_back(word.substr(0, word.size() - 2));
  wanted.own += wanted.likewise.size();
  for (std::string& other : LikeWords(word)) wanted.likewise.push_back(std::move(other));
  const std::string folded = Fold(word);
  if (folded.starts_with("co-")) {  // "co-wrote"
    wanted.likewise = LikeWords(folded.substr(3)), wanted.own = 1;
    wanted.likewise.push_back(folded.substr(3));
  }
  wanted.stems.push_back(StemmedWords(word));
  for (const std::string& other : wanted.likewise) wanted.stems.push_back(StemmedWords(other));
  return wanted;
}

void AddForm(const std::string& form, WantedWord& wanted) {
  Words stems = StemmedWords(form);
  if (stems.empty() || std::ranges::count(wanted.stems, stems) > 0) return;
  wanted.likewise.push_back(form);
  wanted.stems.push_back(std::move(stems));
}

}  // namespace summit
