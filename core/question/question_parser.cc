#include "core/question/question_parser.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "core/base/text.h"
#include "core/question/intent_words.h"
#include "core/question/light_words.h"
#include "core/question/ordinary_words.h"
#include "core/question/question_frame.h"
#include "core/question/sentence.h"
#include "core/question/sentence_meaning.h"
#include "core/question/small_talk.h"
#include "core/question/summit_reader.h"
#include "core/question/word_table.h"

namespace summit {
namespace {

constexpr std::size_t kMaxUnknown = 16;

constexpr std::size_t kShortCommand = 2;  // words, its own among them
constexpr std::size_t kLongestMarks = 8;  // code points
constexpr std::size_t kMaxText = 20000;   // bytes; what follows is not looked at

void AddUnknown(const std::string& word, Question& question) {
  if (question.unknown.size() < kMaxUnknown) question.unknown.push_back(word);
}

/// What may stand in a command's argument without saying which Summit.
bool SaysNothing(const Term& term) {
  if (term.kind == Term::Kind::kSummit) return true;
  switch (term.meaning.sense) {
    case Sense::kFiller:
    case Sense::kArticle:
    case Sense::kChoice:
    case Sense::kAnd:
    case Sense::kOr:
    case Sense::kIn:
    case Sense::kAt:
    case Sense::kFor:
    case Sense::kOn:
    case Sense::kMeet:
    case Sense::kBeside:
      return true;
    default:
      return false;
  }
}

bool SaysOverview(const std::vector<Term>& terms) {
  return std::ranges::any_of(terms, [](const Term& term) { return term.Is(Sense::kOverview); });
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

/// Greetings and thanks: nothing else is said, or nothing that matters.
Intent Politeness(const std::vector<InputWord>& tokens) {
  bool greeting = false, thanks = false;
  for (const InputWord& token : tokens) {
    const bool greets = IsGreeting(token.folded), thanks_us = IsThankYou(token.folded);
    const Sense sense = FindMeaning(token.folded, kEnglish).sense;
    const bool small = sense == Sense::kFiller || sense == Sense::kFor || sense == Sense::kChoice ||
                       sense == Sense::kArticle ||
                       (sense == Sense::kNone && (IsLightWord(token.folded) || IsQuality(token.folded)));
    if (!greets && !thanks_us && !small) return Intent::kNone;
    greeting = greeting || (greets && token.folded != "there" && token.folded != "bot");
    thanks = thanks || thanks_us;
  }
  return thanks ? Intent::kThanks : greeting ? Intent::kGreeting : Intent::kNone;
}

bool GoesOn(const std::vector<InputWord>& tokens) {
  static constexpr std::string_view kOpenings[] = {"and", "und", "et", "e", "also", "aber", "but", "mais"};
  if (tokens.empty()) return false;
  if (tokens[0].folded == "y" && tokens.size() > 1 && tokens[1].folded != "a") return true;
  static constexpr std::string_view kDeeds[] = {"discussed", "said", "talked", "decided", "presented", "mentioned"};
  const bool deed =
      std::ranges::any_of(tokens, [](const InputWord& token) { return std::ranges::count(kDeeds, token.folded) > 0; });
  const bool about = tokens.size() > 1 && tokens[1].folded == "about" && !deed &&  // "what about it was discussed"
                     (tokens[0].folded == "what" || tokens[0].folded == "how");
  return about || std::ranges::count(kOpenings, tokens[0].folded) > 0;
}

/// "summit21" and "sponsors2016" are two words.
void SplitCommandWord(std::vector<InputWord>& tokens) {
  if (tokens.empty() || FindCommand(tokens[0].folded) != nullptr) return;
  const std::size_t figures = tokens[0].folded.find_first_of("0123456789#-:@");
  if (figures == 0 || figures == std::string::npos) return;
  if (FindCommand(tokens[0].folded.substr(0, figures)) == nullptr) return;
  const std::size_t begin = tokens[0].folded.find_first_not_of("#-:@", figures);
  if (begin == std::string::npos) return;
  std::vector<InputWord> rest = SplitInput(tokens[0].folded.substr(begin));
  tokens[0].raw.resize(figures);
  tokens[0].folded.resize(figures);
  tokens.insert(tokens.begin() + 1, rest.begin(), rest.end());
}

std::string Joined(const std::vector<InputWord>& tokens) {
  std::string joined;
  for (const InputWord& token : tokens) joined += (joined.empty() ? "" : " ") + token.folded;
  return joined;
}

/// "posts about omemo", "find me the articles by Jane": where the words to search for begin; absent for anything else.
std::optional<std::size_t> SearchedFrom(const std::vector<InputWord>& tokens) {
  const Languages languages = GuessLanguages(tokens);
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    const Sense sense = FindMeaning(tokens[i].folded, languages).sense;
    const Sense next = FindMeaning(tokens[i + 1].folded, languages).sense;
    const bool written = tokens[i + 1].folded == "written" || tokens[i + 1].folded == "authored";
    if (sense == Sense::kPosts && written && tokens[i + 2].folded == "by" && i + 3 < tokens.size()) return i + 2;
    if (sense == Sense::kPosts && (next == Sense::kOn || next == Sense::kBy)) return i + 1;
    if (sense == Sense::kPosts && next == Sense::kPosts) continue;
    const bool leads = sense == Sense::kFiller || sense == Sense::kArticle || sense == Sense::kList ||
                       sense == Sense::kAll || sense == Sense::kWhich || sense == Sense::kEver ||
                       sense == Sense::kChoice || tokens[i].folded == "there" || tokens[i].folded == "search" ||
                       tokens[i].folded == "find";
    if (!leads) return std::nullopt;
  }
  return std::nullopt;
}

Question SearchFor(const std::vector<InputWord>& tokens, std::size_t begin) {
  Question question;
  question.intent = Intent::kSearch;
  const bool by = FindMeaning(tokens[begin].folded, GuessLanguages(tokens)).sense == Sense::kBy;
  if (by) {
    for (std::size_t i = begin + 1; i < tokens.size(); ++i)
      question.filter.author += (i == begin + 1 ? "" : " ") + tokens[i].folded;
  } else {
    ReadSearch(tokens, begin + 1, question);
  }
  return question;
}

/// "and the next?" goes on from the one before; "when is the next one?" is reckoned from today.
void TakeNeighbour(const std::vector<Term>& terms, Question& question) {
  const bool only = std::ranges::all_of(terms, [](const Term& term) {
    return term.kind == Term::Kind::kWhich || term.kind == Term::Kind::kSummit ||
           (term.kind == Term::Kind::kMeaning && term.meaning.sense != Sense::kWhen);
  });
  if (question.follow_up && only && question.which.relative == WhichSummits::Relative::kNext)
    question.which.relative = WhichSummits::Relative::kAfter;
  if (question.which.relative == WhichSummits::Relative::kBefore ||
      question.which.relative == WhichSummits::Relative::kAfter)
    question.follow_up = true;
}

/// "!summit <emoji>", "!summit ???": what stands behind the word of a command where no word does; empty for nothing but
/// the mark that ends a sentence.
std::string MarksBehind(std::string_view text) {
  text = Trim(text);
  std::size_t begin = 0;
  while (begin < text.size() && text[begin] != ' ' && text[begin] != '\n' && text[begin] != '\t') ++begin;
  const std::string_view marks = Trim(text.substr(begin));
  const bool ends = std::ranges::count(marks, '?') + std::ranges::count(marks, '!') < 2 &&
                    marks.find_first_not_of("?!., \n\t") == std::string_view::npos;
  return ends ? std::string() : std::string(marks);
}

/// "!seen stpeter", "!tell Jane hello": with the sign of a command, but none of ours is named, nor anything that a
/// question or a name begins with.
bool IsOfOtherBot(const std::vector<InputWord>& tokens, const Question& question) {
  const std::string_view first = tokens[0].folded;
  const bool asks = question.asked != Asked::kAnything || question.choice;
  const auto misspelt = [&](const Correction& slip) { return slip.typed == tokens[0].raw; };
  if (tokens[0].quoted || std::ranges::any_of(question.put_right, misspelt)) return false;
  const bool named =
      std::ranges::any_of(question.names, [&](const NamedThing& name) { return Fold(name.typed).starts_with(first); });
  if (named) return !asks && question.names.size() > 1;  // "!google omemo"
  const Sense sense = FindMeaning(first, GuessLanguages(tokens)).sense;
  static constexpr std::string_view kShow[] = {"show",  "give", "get",  "please", "pls",
                                               "gimme", "list", "zeig", "montre"};
  const bool light = IsLightWord(first) || sense == Sense::kFiller;
  const bool shows = std::ranges::count(kShow, first) > 0 && !question.which.empty();  // "!show summit 21"
  if (light) return !asks && !(shows && question.names.empty() && question.unknown.empty());
  if (sense != Sense::kNone || IsSummitWord(first)) return false;
  return std::ranges::count(question.unknown, tokens[0].raw) + std::ranges::count(question.about, tokens[0].raw) > 0;
}

/// "/topic hello", "/nick jane": meant for the client that somebody uses.
bool IsOfClient(std::string_view text) {
  static constexpr std::string_view kClients[] = {"topic", "subject", "nick",   "join",  "leave", "part", "msg",
                                                  "query", "kick",    "ban",    "clear", "quit",  "say",  "me",
                                                  "whois", "version", "invite", "away",  "close", "list", "names"};
  text = Trim(text);
  return text.starts_with('/') && std::ranges::count(kClients, Fold(text.substr(1, text.find(' ') - 1))) > 0;
}

/// Neither "!more" in other words, nor a greeting or the like.
bool IsSentence(const Question& question) {
  return question.intent == Intent::kNone ||
         (Intent::kSummit <= question.intent && question.intent <= Intent::kSearch) ||
         question.intent == Intent::kExplain;
}

/// Only the word that was not understood is left of it.
void ForgetSentence(const std::string& word, Question& question) {
  Question unclear;
  unclear.said = std::move(question.said);
  unclear.unknown = {word};
  unclear.other_command = true;
  question = std::move(unclear);
}

/// "sponsers 8" and "!weather brussels" may be meant as a command, ours or another's: no question for the text.
bool MayBeCommand(const std::vector<InputWord>& tokens, bool prefixed, const Question& question) {
  const bool asks = question.asked != Asked::kAnything || question.choice;
  if (question.intent != Intent::kExplain || asks || question.unknown.empty()) return false;
  if (question.unknown.front() != tokens[0].raw) return false;
  if (!question.names.empty()) return prefixed && !NearCommands(tokens[0].folded).empty();  // "!serach omemo"
  return prefixed || (tokens.size() <= kShortCommand + 1 && !NearCommands(tokens[0].folded).empty());
}

}  // namespace

void QuestionParser::ReadArgument(const std::vector<InputWord>& tokens, Date today, Question& question) const {
  for (const Term& term : ReadArgumentTerms(tokens, lexicon_, today)) {
    if (term.kind == Term::Kind::kWhich)
      Merge(term.which, question.which);
    else if (term.kind == Term::Kind::kUnknown || term.kind == Term::Kind::kName || !SaysNothing(term))
      AddUnknown(term.typed, question);
  }
  WhichSummits& which = question.which;
  if (which.numbers.size() + which.years.size() > 0 || which.relative != WhichSummits::Relative::kNone)
    which.same = false;
}

Question QuestionParser::ParseCommand(const Command& command, const std::vector<InputWord>& tokens, Date today) const {
  Question question;
  question.intent = command.intent;
  question.operation = command.operation;
  if (command.argument == Argument::kWords) {
    const bool to_search = command.intent == Intent::kSearch;
    if (!to_search) question = ParseSentence(tokens, today);
    question.intent = command.intent;
    question.operation = Operation::kTell;
    const bool lead = to_search && tokens.size() > 2 && (tokens[1].folded == "for" || tokens[1].folded == "about");
    if (to_search) ReadSearch(tokens, lead ? 2 : 1, question);
  } else if (command.argument == Argument::kCommand) {
    if (tokens.size() == 1) return question;
    question.help_for = FindCommand(tokens[1].folded);
    if (question.help_for != nullptr) return question;
    question.suggestions = NearCommands(tokens[1].folded);
    AddUnknown(tokens[1].raw, question);
  } else {
    const Meaning meaning = FindMeaning(tokens[0].folded, kEnglish);
    if (command.intent == Intent::kLinks && meaning.key == "minutes") question.link_kind = LinkKind::kMinutes;
    if (command.intent == Intent::kLinks && meaning.key == "slides") question.link_kind = LinkKind::kSlides;
    ReadArgument({tokens.begin() + 1, tokens.end()}, today, question);
  }
  return question;
}

Question QuestionParser::ParseSentence(const std::vector<InputWord>& tokens, Date today) const {
  Question question;
  question.intent = Politeness(tokens);
  if (question.intent != Intent::kNone) return question;
  if (const auto begin = SearchedFrom(tokens)) {
    question = SearchFor(tokens, *begin);
    if (!question.filter.author.empty()) question.filter.author = lexicon_.AuthorNamed(question.filter.author);
    return question;
  }
  const std::vector<InputWord> words = WithoutTag(WithoutPoliteLead(WithoutElisions(tokens)));
  if (words.empty()) return question;
  const std::vector<Term> terms = ReadTerms(words, lexicon_, today);
  question = Understand(terms, lexicon_);
  for (const Term& term : terms)
    if (!term.slip_of.empty()) question.put_right.push_back({term.typed, term.slip_of});
  question.follow_up = GoesOn(words);
  TakeNeighbour(terms, question);
  if (question.follow_up && question.intent == Intent::kSummit && question.operation == Operation::kTell &&
      !SaysOverview(terms))
    question.intent = Intent::kNone;  // "and 2017?" asks what was asked before
  if (question.follow_up && question.intent == Intent::kExplain && question.asked == Asked::kAnything &&
      !question.choice && question.unknown.empty()) {
    question.intent = Intent::kNone;  // "and Kevin?" likewise, "and the dinner?" too
    for (const Term& term : terms)
      if (term.Is(Sense::kFacet)) question.facet = term.meaning.key;
  }
  return question;
}

/// A command with a Summit or two for its argument is taken as such; anything longer is a sentence if it reads as one.
Question QuestionParser::ParseSummitCommand(const Command& command, const std::vector<InputWord>& tokens, bool prefixed,
                                            Date today) const {
  Question question = ParseCommand(command, tokens, today);
  if (question.unknown.empty() && tokens.size() <= kShortCommand) return question;
  Question sentence = ParseSentence(tokens, today);
  const bool fact = sentence.intent != Intent::kNone && sentence.intent != Intent::kExplain;
  if (fact && command.operation != Operation::kTell && sentence.operation != command.operation) return question;
  if (fact && sentence.unknown.size() <= question.unknown.size()) return sentence;
  const bool bare = prefixed && tokens.size() <= kShortCommand;  // "!where frobnicate"
  const bool asks = (!bare && (sentence.asked != Asked::kAnything || sentence.choice)) || !sentence.names.empty();
  if (sentence.intent == Intent::kExplain) return question.unknown.empty() || (prefixed && !asks) ? question : sentence;
  return prefixed || question.unknown.empty() ? question : sentence;
}

Question QuestionParser::ParseAsCommand(const Command& command, const std::vector<InputWord>& tokens, bool prefixed,
                                        Date today) const {
  if (command.argument == Argument::kSummit) return ParseSummitCommand(command, tokens, prefixed, today);
  Question question = ParseCommand(command, tokens, today);
  if (command.argument == Argument::kWords) {
    if (prefixed || tokens[0].folded == command.name) return question;
    Question sentence = ParseSentence(tokens, today);
    return sentence.intent != Intent::kNone && sentence.unknown.empty() ? sentence : question;
  }
  if (tokens.size() == 1 || question.help_for != nullptr) return question;
  // "more about 21" is no call of `more`, but the word itself says nothing either; "why do we need it" is a question,
  // and so may be "privacy at summit 21".
  const bool drop = command.intent == Intent::kMore || command.name == "about";
  Question sentence = ParseSentence({tokens.begin() + (drop ? 1 : 0), tokens.end()}, today);
  const bool clear = sentence.intent != Intent::kNone;
  if (command.argument == Argument::kNone) return clear || !sentence.unknown.empty() ? sentence : question;
  return clear && sentence.intent != Intent::kExplain && !prefixed ? sentence : question;  // of "help"
}

void QuestionParser::AddCorrections(Question& question) const {
  std::vector<std::string> strange = question.unknown;
  for (const NamedThing& thing : question.names)
    if (thing.name.empty() && !lexicon_.FindPersonPart(Fold(thing.typed))) strange.push_back(thing.typed);
  for (const std::string& word : strange) {
    const std::string folded = Fold(word);
    if (IsOrdinaryWord(folded)) continue;
    for (std::string& name : lexicon_.NearNames(folded))
      if (question.corrections.size() < kMaxUnknown) question.corrections.push_back({word, std::move(name)});
  }
}

Question QuestionParser::Parse(std::string_view text, bool prefixed, Date today) const {
  const std::string own = WithoutQuotedLines(text.substr(0, kMaxText));
  std::vector<InputWord> tokens = SplitInput(prefixed ? std::string_view(own) : SaidInTheEnd(own));
  if (!prefixed) tokens = WithoutSmallTalk(tokens, lexicon_, today);
  SplitCommandWord(tokens);
  Question question;
  if (tokens.empty()) {
    if (Trim(own) == "?") question.intent = Intent::kHelp;
    return question;
  }
  const Command* command = tokens[0].quoted ? nullptr : FindCommand(tokens[0].folded);
  const bool takes_summit = command != nullptr && command->argument == Argument::kSummit;
  if (std::string marks = MarksBehind(own); prefixed && takes_summit && tokens.size() == 1 && !marks.empty()) {
    question.named_command = true;
    AddUnknown(CutText(marks, kLongestMarks), question);
    return question;
  }
  const std::string whole = Joined(WithoutElisions(tokens));
  if (AsksForMore(whole)) {
    question.intent = Intent::kMore;
  } else if (AsksForEvidence(whole)) {
    question.intent = Intent::kWhy;
  } else if (AsksForHelp(whole)) {
    question.intent = Intent::kHelp;
  } else if (AsksAboutUs(whole)) {
    question.intent = Intent::kAbout;
  } else {
    question = command != nullptr ? ParseAsCommand(*command, tokens, prefixed, today) : ParseSentence(tokens, today);
  }
  question.named_command = command != nullptr;
  for (const InputWord& token : tokens) question.said.push_back(token.raw);
  AddCorrections(question);
  const bool of_other =
      IsOfClient(text) || (prefixed && command == nullptr && IsSentence(question) && IsOfOtherBot(tokens, question));
  if (of_other) ForgetSentence(tokens[0].raw, question);
  if (MayBeCommand(tokens, prefixed, question)) question.intent = Intent::kNone;
  const bool slip = question.intent == Intent::kNone && !question.unknown.empty();
  if (slip && question.unknown.front() == tokens[0].raw) question.suggestions = NearCommands(tokens[0].folded);
  return question;
}

}  // namespace summit
