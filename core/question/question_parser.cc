#include "core/question/question_parser.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "core/base/text.h"
#include "core/question/summit_reader.h"

namespace summit {
namespace {

constexpr std::size_t kMaxUnknown = 16;
constexpr int kOpeningWeight = 36;  // above people, below what was discussed, lent, paid for or linked

void AddUnknown(const InputWord& token, Question& question) {
  if (question.unknown.size() < kMaxUnknown) question.unknown.push_back(token.raw);
}

/// "year:2016" and the like. True when `token` was one.
bool ReadFilter(const InputWord& token, SearchFilter& filter) {
  const std::size_t colon = token.folded.find(':');
  if (token.quoted || colon == std::string::npos || colon + 1 == token.folded.size()) return false;
  const std::string_view key = std::string_view(token.folded).substr(0, colon);
  const std::string value = token.folded.substr(colon + 1);
  if (key == "author" || key == "by") return filter.author = value, true;
  if (key == "lang" || key == "language") return filter.lang = value, true;
  if (key == "in" || key == "category") return filter.category = value, true;
  int year = 0;
  const auto read = std::from_chars(value.data(), value.data() + value.size(), year);
  if (key != "year" || read.ec != std::errc() || read.ptr != value.data() + value.size()) return false;
  filter.year = year;
  return true;
}

void ReadSearch(const std::vector<InputWord>& tokens, std::size_t begin, Question& question) {
  for (std::size_t i = begin; i < tokens.size(); ++i) {
    if (ReadFilter(tokens[i], question.filter)) continue;
    (tokens[i].quoted ? question.phrases : question.words).push_back(tokens[i].raw);
  }
}

/// "when did it take place" asks for no place.
bool IsTakePlace(const std::vector<InputWord>& tokens, std::size_t at) {
  static constexpr std::string_view kTake[] = {"take", "took", "takes", "taken", "taking", "eu"};
  const bool place = tokens[at].folded == "place" || tokens[at].folded == "lieu";
  return place && at > 0 && std::ranges::count(kTake, tokens[at - 1].folded) > 0;
}

/// "where did people meet" asks where: the word that opens a question outweighs who and how many.
IntentWord Opening(IntentWord word) {
  if (word.intent == Intent::kWhen || word.intent == Intent::kWhere) word.weight = kOpeningWeight;
  return word;
}

bool IsHowMuch(const std::vector<InputWord>& tokens, std::size_t at) {
  return at > 0 && tokens[at].folded == "much" && tokens[at - 1].folded == "how";
}

/// Greetings and thanks: nothing else is said, or nothing that matters.
Intent Politeness(const std::vector<InputWord>& tokens) {
  bool greeting = false, thanks = false;
  for (const InputWord& token : tokens) {
    const bool greets = IsGreeting(token.folded), thanks_us = IsThanks(token.folded);
    if (!greets && !thanks_us && !IsFiller(token.folded)) return Intent::kNone;
    greeting = greeting || (greets && token.folded != "there" && token.folded != "bot");
    thanks = thanks || thanks_us;
  }
  return thanks ? Intent::kThanks : greeting ? Intent::kGreeting : Intent::kNone;
}

/// "how many came": wants a number of people, unless it is "how many summits".
bool AsksHowMany(const std::vector<InputWord>& tokens, std::size_t at) {
  const std::string_view word = tokens[at].folded;
  const std::string_view before = at > 0 ? std::string_view(tokens[at - 1].folded) : std::string_view();
  const bool many = (word == "many" && before == "how") || (word == "viele" && before == "wie") || word == "combien" ||
                    word == "cuantos" || word == "quanti" || word == "quantos";
  return many && (at + 1 >= tokens.size() || !IsSummitWord(tokens[at + 1].folded));
}

/// "before 2010" names no Summit; better not understood than wrongly.
void DropContradictions(Question& question) {
  using Relative = WhichSummits::Relative;
  WhichSummits& which = question.which;
  const bool named = !which.numbers.empty() || !which.years.empty();
  if (named && (which.relative == Relative::kBefore || which.relative == Relative::kAfter)) {
    question.unknown.push_back(which.relative == Relative::kBefore ? "before" : "after");
    which.relative = Relative::kNone;
  }
  if (named || !which.cities.empty() || which.relative != Relative::kNone) which.same = false;
}

/// What is asked where no word says it: an overview, or whether somebody was there.
void GuessIntent(const std::vector<InputWord>& tokens, bool speaks_of_summits, Question& question) {
  const bool named = !question.which.empty() && !question.which.same;
  if (question.unknown.empty() && (speaks_of_summits || (named && !question.follow_up))) {
    question.intent = Intent::kSummit;
    question.which.same = false;
    return;
  }
  // "was Jane at summit 2", but not "was there a dinner" or "was the room full".
  const bool person = tokens.size() > 1 && !question.unknown.empty() && question.unknown.front() == tokens[1].raw;
  if (question.choice && person && !question.which.empty()) question.intent = Intent::kParticipants;
}

/// "was 19 in Portland" is about 19, and asks whether Portland is right.
void TakeClaim(Question& question) {
  WhichSummits& which = question.which;
  const bool about_it =
      question.intent == Intent::kSummit || question.intent == Intent::kWhen || question.intent == Intent::kWhere;
  if (!about_it || which.numbers.empty() || (which.cities.empty() && which.years.empty() && !which.month)) return;
  question.intent = which.cities.empty() ? Intent::kWhen : Intent::kWhere;
  question.claim = std::exchange(which, {});
  which.numbers = std::exchange(question.claim.numbers, {});
  which.impossible = std::exchange(question.claim.impossible, {});
}

bool GoesOn(const std::vector<InputWord>& tokens) {
  static constexpr std::string_view kOpenings[] = {"and", "und", "et", "y", "e", "also"};
  if (tokens.empty()) return false;
  const bool about =
      tokens.size() > 1 && tokens[1].folded == "about" && (tokens[0].folded == "what" || tokens[0].folded == "how");
  return about || std::ranges::count(kOpenings, tokens[0].folded) > 0;
}

/// "summit21" and "sponsors2016" are two words.
void SplitCommandWord(std::vector<InputWord>& tokens) {
  if (tokens.empty() || FindCommand(tokens[0].folded) != nullptr) return;
  const std::size_t figures = tokens[0].folded.find_first_of("0123456789#-:");
  if (figures == 0 || figures == std::string::npos) return;
  if (FindCommand(tokens[0].folded.substr(0, figures)) == nullptr) return;
  std::vector<InputWord> rest = SplitInput(tokens[0].folded.substr(figures));
  tokens[0].raw.resize(figures);
  tokens[0].folded.resize(figures);
  tokens.insert(tokens.begin() + 1, rest.begin(), rest.end());
}

}  // namespace

void QuestionParser::Weighing::Add(const IntentWord& word) {
  when = when || word.intent == Intent::kWhen;
  where = where || word.intent == Intent::kWhere;
  who = who || word.weight == kWhoWeight;
  if (word.weight > best.weight) best = word;
}

Intent QuestionParser::Weighing::Outcome() const {
  if (best.intent != Intent::kWhen && best.intent != Intent::kWhere) return best.intent;
  if (when && where) return Intent::kSummit;
  return where && who ? Intent::kHost : best.intent;
}

bool QuestionParser::SaysNothing(const InputWord& token) const {
  return !token.quoted && (IsFiller(token.folded) || IsSummitWord(token.folded) || lexicon_.IsEvent(token.folded));
}

void QuestionParser::ReadArgument(const std::vector<InputWord>& tokens, std::size_t begin, Date today,
                                  Question& question) const {
  const SummitReader reader(lexicon_, tokens, Setting::kArgument, today);
  for (std::size_t i = begin; i < tokens.size();) {
    const std::size_t length = reader.Read(i, question.which);
    if (length == 0 && !SaysNothing(tokens[i])) AddUnknown(tokens[i], question);
    i += std::max<std::size_t>(length, 1);
  }
  DropContradictions(question);
}

Question QuestionParser::ParseCommand(const Command& command, const std::vector<InputWord>& tokens, Date today) const {
  Question question;
  question.intent = command.intent;
  switch (command.argument) {
    case Argument::kWords:
      ReadSearch(tokens, 1, question);
      break;
    case Argument::kCommand:
      if (tokens.size() > 1) {
        question.help_for = FindCommand(tokens[1].folded);
        if (question.help_for == nullptr) {
          question.suggestions = NearCommands(tokens[1].folded);
          AddUnknown(tokens[1], question);
        }
      }
      break;
    case Argument::kSummit:
    case Argument::kNone:
      if (const auto word = FindIntentWord(tokens[0].folded)) question.link_kind = word->link_kind;
      ReadArgument(tokens, 1, today, question);
      break;
  }
  return question;
}

QuestionParser::Sentence QuestionParser::ReadSentence(const std::vector<InputWord>& tokens, Date today) const {
  Sentence sentence;
  const SummitReader reader(lexicon_, tokens, Setting::kSentence, today);
  for (std::size_t i = 0; i < tokens.size();) {
    const std::size_t length = reader.Read(i, sentence.question.which);
    if (length == 0) {
      const auto word = tokens[i].quoted ? std::nullopt : FindIntentWord(tokens[i].folded);
      sentence.summit = sentence.summit || IsSummitWord(tokens[i].folded);
      if (word && !IsTakePlace(tokens, i)) sentence.weighing.Add(i == 0 ? Opening(*word) : *word);
      if (AsksHowMany(tokens, i)) sentence.weighing.Add({Intent::kParticipants, 25, {}});
      if (!word && !SaysNothing(tokens[i])) AddUnknown(tokens[i], sentence.question);
      if (IsHowMuch(tokens, i)) sentence.question.unknown.back() = "how much";
    }
    i += std::max<std::size_t>(length, 1);
  }
  DropContradictions(sentence.question);
  return sentence;
}

Question QuestionParser::ParseSentence(const std::vector<InputWord>& tokens, Date today) const {
  if (const Intent polite = Politeness(tokens); polite != Intent::kNone) {
    Question question;
    question.intent = polite;
    return question;
  }
  Sentence sentence = ReadSentence(tokens, today);
  Question& question = sentence.question;
  question.intent = sentence.weighing.Outcome();
  question.choice = OpensChoice(tokens.front().folded);
  question.follow_up = GoesOn(tokens);
  if (question.intent == Intent::kLinks) question.link_kind = sentence.weighing.best.link_kind;
  if (question.intent == Intent::kSponsors)  // "how much" is what sponsors are asked for
    std::erase_if(question.unknown, [](const std::string& word) { return EqualsNoCase(word, "how much"); });
  if (question.intent == Intent::kTopics && sentence.weighing.who) {  // who spoke is no topic
    question.intent = Intent::kNone;
    question.unknown.emplace_back("who");
  }
  question.weak = sentence.weighing.best.weight == kWhoWeight && !question.unknown.empty() && !question.choice;
  if (question.intent == Intent::kNone) GuessIntent(tokens, sentence.summit, question);
  if (question.choice) TakeClaim(question);
  return question;
}

Question QuestionParser::ParseAsCommand(const Command& command, const std::vector<InputWord>& tokens, bool prefixed,
                                        Date today) const {
  Question question = ParseCommand(command, tokens, today);
  const bool words = command.argument == Argument::kWords;
  if (words && (prefixed || tokens[0].folded == command.name)) return question;
  const bool whole = question.unknown.empty() && (command.argument != Argument::kNone || tokens.size() == 1);
  if (whole && !words) return question;
  // "more about 21" is no call of `more`, but the word itself says nothing either.
  const std::size_t begin = command.argument == Argument::kNone ? 1 : 0;
  Question sentence = ParseSentence({tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.end()}, today);
  const bool clear = sentence.intent != Intent::kNone;
  const bool better = clear && sentence.unknown.size() < question.unknown.size();
  if (words) return clear && sentence.unknown.empty() ? sentence : question;
  if (command.argument == Argument::kNone) return clear || !sentence.unknown.empty() ? sentence : question;
  const bool said = clear || command.argument != Argument::kCommand;  // "help nonsense" still asks for help
  return better || (said && !prefixed) ? sentence : question;
}

Question QuestionParser::Parse(std::string_view text, bool prefixed, Date today) const {
  std::vector<InputWord> tokens = SplitInput(text);
  SplitCommandWord(tokens);
  if (tokens.empty()) {
    Question question;
    if (Trim(text) == "?") question.intent = Intent::kHelp;
    return question;
  }
  const Command* command = tokens[0].quoted ? nullptr : FindCommand(tokens[0].folded);
  Question question =
      command != nullptr ? ParseAsCommand(*command, tokens, prefixed, today) : ParseSentence(tokens, today);
  question.named_command = command != nullptr;
  const bool slip = question.intent == Intent::kNone && !question.unknown.empty();
  if (slip && question.unknown.front() == tokens[0].raw) question.suggestions = NearCommands(tokens[0].folded);
  return question;
}

}  // namespace summit
