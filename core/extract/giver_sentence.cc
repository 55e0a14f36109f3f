#include "core/extract/giver_sentence.h"

#include <algorithm>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/addresses.h"
#include "core/extract/amounts.h"
#include "core/extract/gazetteer.h"
#include "core/extract/gift_verbs.h"
#include "core/extract/gift_words.h"
#include "core/extract/giver_names.h"
#include "core/extract/giver_role_words.h"
#include "core/extract/names.h"
#include "core/extract/sponsor_words.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

bool IsLegalForm(std::string_view text) {
  return IsOneOf(text, {"GmbH", "Ltd", "Ltd.", "Inc", "Inc.", "AB", "BV", "SARL", "SA", "AG", "LLC", "Oy"});
}

bool IsWeekday(std::string_view folded) {
  return IsOneOf(folded, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
}

/// "ProcessOne", "NLnet", "JMP"
bool HasCapitalInside(std::string_view word) {
  return std::any_of(word.begin() + 1, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::set<std::string> WordsWithCapitals(const Reading& reading) {
  constexpr std::size_t kMostWords = 2000;
  std::set<std::string> words;
  for (const Passage& passage : reading.passages) {
    const std::vector<Token> tokens = Tokenize(reading.TextOf(passage));
    for (std::size_t i = 1; i < tokens.size() && words.size() < kMostWords; ++i)
      if (tokens[i].capital && tokens[i].word) words.insert(tokens[i].folded);
  }
  return words;
}

GiverSentence::GiverSentence(const Reading& reading, const Passage& passage, const std::set<std::string>& names)
    : reading_(reading), names_(names), passage_(passage), text_(reading.TextOf(passage)), tokens_(Tokenize(text_)) {
  MarkSmallNames();
  for (const Link& link : reading.BlockOf(passage).links)
    if (link.begin >= passage.span.begin && link.end <= passage.span.end)
      links_.push_back({link.begin - passage.span.begin, link.end - passage.span.begin, link.url});
  const std::string heading = FoldLine(reading.post->sections[reading.BlockOf(passage).section].heading);
  money_ = SpeaksOfMoney(passage.folded) || SpeaksOfMoney(heading) || HasAnyPhrase(passage.folded, {"paid", "pay"});
  thanks_ = HasAnyPhrase(passage.folded, {"thank", "thanks", "thankful", "grateful", "gratitude", "applause", "kudos",
                                          "hat", "owe", "indebted", "cheers", "praise", "merci", "danke"}) ||
            HasAnyPhrase(heading, {"thanks", "thank", "sponsors", "gratitude"});
}

/// "sponsored by | quicksy": no word for people, and no noun behind it.
bool GiverSentence::StandsAsSponsor(std::size_t i) const {
  static const Words kPaid = {"sponsored", "paid", "donated", "funded", "financed", "covered"};
  static const Words kNobody = {
      "everybody", "everyone", "hand",      "cash",    "card", "crowdfunding", "somebody", "someone", "nobody", "which",
      "whom",      "bank",     "mail",      "default", "him",  "her",          "them",     "it",      "me",     "you",
      "us",        "a",        "an",        "the",     "our",  "all",          "credit",   "many",    "money",  "law",
      "one",       "two",      "anonymous", "private", "each", "both",         "some",     "now",     "then",   "then"};
  if (Word(i - 1) != "by" || !IsOneOf(Word(i - 2), kPaid)) return false;
  const std::string& word = Word(i);
  if (word.size() < 3 || word.ends_with("s") || word.ends_with("ing") || word.ends_with("ly") || IsOneOf(word, kNobody))
    return false;
  return i + 1 >= tokens_.size() || !tokens_[i + 1].word ||
         IsOneOf(Word(i + 1), {"and", "this", "again", "for", "in", "on", "who", "as", "with", "once", "while"});
}

/// "There are smaller ones: | yaxim was our sponsor", "our sponsor (| ejabberd)".
bool GiverSentence::StandsAsSubject(std::size_t i) const {
  static const Words kNone = {"it", "this",     "there",     "he",   "she",  "they",
                              "we", "everyone", "everybody", "that", "what", "who"};
  const std::string& word = Word(i);
  if (word.size() < 4 || IsOneOf(word, kNone) || NamesAGift(word) || NamesGoods(word)) return false;
  // "the dinner was on Isode, and | fiaxh sponsored a cake"
  static const Words kSome = {"people",     "company", "half",   "most",     "host",   "hotel", "treasurer", "board",
                              "foundation", "team",    "group",  "none",     "nobody", "also",  "again",     "then",
                              "always",     "someone", "anyone", "somebody", "even",   "each",  "both",      "have",
                              "were",       "once",    "gladly", "friend",   "with"};
  if (Word(i - 1) == "and" && Word(i - 2) == "," && !word.ends_with("s") && !word.ends_with("ly") &&
      !word.ends_with("ing") && !word.ends_with("ed") && !IsOneOf(word, kSome) &&
      IsOneOf(Word(i + 1), {"sponsored", "sponsors", "paid", "pays", "donated", "donates"}))
    return true;
  // "our sponsors: | yaxim and Elk Labs"
  if (Word(i - 1) == ":" && i + 2 < tokens_.size() && IsOneOf(Word(i + 1), {",", "and", "&"}) &&
      tokens_[i + 2].capital && HasAnyPhrase(Folded(0, i), {"sponsor", "sponsors", "donors", "supporters"}))
    return true;
  if (Word(i - 1) == "(" && Word(i + 1) == ")") return Word(i - 2).starts_with("sponsor") && !word.ends_with("ed");
  return Word(i - 1) == ":" && IsOneOf(Word(i + 1), {"was", "is", "has"}) &&
         Folded(i + 1, i + 6).find("sponsor") != std::string::npos;
}

/// "yaxim was our sponsor", "a donation by jabber.example": names written small begin a sentence, or have a dot inside.
void GiverSentence::MarkSmallNames() {
  const auto touches = [&](std::size_t i) { return tokens_[i - 1].span.end == tokens_[i].span.begin; };
  for (std::size_t i = 0; i + 2 < tokens_.size(); ++i) {
    Token& token = tokens_[i];
    if (!token.word || token.capital || (i > 0 && touches(i) && tokens_[i - 1].folded != "(")) continue;
    const bool letter = token.folded[0] >= 'a' && token.folded[0] <= 'z';
    const bool site = letter && tokens_[i + 1].folded == "." && touches(i + 1) && tokens_[i + 2].word && touches(i + 2);
    token.capital = site || (i == 0 && letter && text_.front() != '-') ||
                    (letter && i > 1 && (StandsAsSponsor(i) || StandsAsSubject(i)));
  }
}

std::string GiverSentence::NameOf(const ProperName& name) const {
  std::string text = Name(name);
  for (std::string_view genitive : {"'s", "\xE2\x80\x99s"})
    if (text.ends_with(genitive)) text.erase(text.size() - genitive.size());
  for (std::string_view joint : {" of ", " from "})  // "Jane Doe of Elk Labs"
    if (const std::size_t at = text.find(joint); at != std::string::npos && LooksLikeFullName(text.substr(0, at)))
      text.resize(at);
  return text;
}

std::vector<GiverGroup> GiverSentence::Groups() const {
  std::vector<GiverGroup> groups;
  for (ProperName name : FindProperNames(text_, tokens_, links_)) {
    if (OpensWithConnective(name)) name.span.begin = tokens_[++name.first].span.begin;  // "Luckily Ox"
    while (name.end > name.first + 1 && name.link == nullptr && IsWeekday(Word(name.first)) &&
           tokens_[name.first + 1].capital)
      name.span.begin = tokens_[++name.first].span.begin;  // "on Friday Jane Doe brought"
    if (Refused(name)) continue;
    const bool joined = !groups.empty() && OnlyJoins(groups.back().names.back().end, name.first);
    if (!joined) groups.emplace_back();
    groups.back().names.push_back(name);
  }
  return groups;
}

std::string GiverSentence::Folded(std::size_t first, std::size_t end) const {
  if (first >= end || first >= tokens_.size()) return {};
  end = std::min(end, tokens_.size());
  return FoldLine(text_.substr(tokens_[first].span.begin, tokens_[end - 1].span.end - tokens_[first].span.begin));
}

std::string GiverSentence::AmountIn(std::size_t first, std::size_t end) const {
  if (first >= end) return {};
  const std::size_t begin = tokens_[first].span.begin;
  return FindAmount(text_.substr(begin, tokens_[std::min(end, tokens_.size()) - 1].span.end - begin));
}

bool GiverSentence::ArePersons(const GiverGroup& group) const {
  return std::all_of(group.names.begin(), group.names.end(), [&](const ProperName& name) {
    return name.link == nullptr && LooksLikeFullName(Name(name)) && !LooksLikeCompany(Name(name));
  });
}

bool GiverSentence::AreFirms(const GiverGroup& group) const {
  return std::all_of(group.names.begin(), group.names.end(), [&](const ProperName& name) {
    return name.link != nullptr || name.end - name.first > 1 || HasCapitalInside(Name(name)) ||
           LooksLikeCompany(Name(name));
  });
}

std::string GiverSentence::Name(const ProperName& name) const {
  return CollapseSpaces(text_.substr(name.span.begin, name.span.size()));
}

bool GiverSentence::OpensWithConnective(const ProperName& name) const {
  return name.first == 0 && name.end > 1 && name.link == nullptr && OpensSentence(Word(0));
}

bool GiverSentence::OnlyJoins(std::size_t first, std::size_t end) const {
  for (std::size_t i = first; i < end; ++i)
    if (!IsOneOf(Word(i), {",", "and", "&", "the", "our", "as", "well", "both", "also"})) return false;
  return end > first && end - first <= 4;
}

bool GiverSentence::Refused(const ProperName& name) const {
  for (const EventMention& event : passage_.events)
    if (event.span.begin - passage_.span.begin < name.span.end &&
        name.span.begin < event.span.end - passage_.span.begin)
      return true;
  const std::string text = Name(name);
  if ((name.link == nullptr && LooksLikeAddress(text)) || IsFoundation(text) || IsNobody(text) || IsSum(text) ||
      text.size() < 2 || KindOfPlace(text) != PlaceKind::kUnknown)
    return true;
  static const Words kNone = {"mastodon", "github", "twitter",   "youtube", "peertube", "board",  "council",
                              "team",     "xsf",    "treasurer", "editor",  "wiki",     "summit", "thank",
                              "thanks",   "euro",   "euros",     "eur",     "usd",      "our",    "we",
                              "the",      "this",   "that",      "its",     "food",     "lunch",  "dinner",
                              "xmpp",     "as",     "many",      "without", "finally",  "last",   "to"};
  if (name.end - name.first == 1 && (IsOneOf(Word(name.first), kNone) || IsConnective(Word(name.first)))) return true;
  // "at the Garonne", "in Lyon", "Another 600 Euros", "Donations"
  std::size_t before = name.first;
  while (before > 0 && IsOneOf(Word(before - 1), {"the", "our", "a", "its", "their"})) --before;
  if (before > 0 && IsOneOf(Word(before - 1), {"at", "in", "near", "during", "until", "what", "how", "whether"}))
    return true;
  if (IsSiteOfNameBefore(name)) return true;
  // "the SIM | cards"
  if (name.link == nullptr && NamesGoods(Folded(name.first, name.end + 1)) && !NamesGoods(Word(name.end))) return true;
  if (!FindAmounts(text).empty() ||
      (name.end - name.first == 1 && (NamesAGift(Word(name.first)) || SpeaksOfMoney(Word(name.first)))))
    return true;
  for (std::size_t i = name.first; i < name.end; ++i)
    if (IsWeekday(Word(i))) return true;
  if (IsOfConference(name.span.begin)) return true;
  if (IsLegalForm(text) || (IsFillerThe(name) && name.end - name.first == 2)) return true;
  if (OpensEnumeration(name) || OpensClauseOfGiving(name)) return false;
  // The capital of a sentence's first word says nothing, unless the word has it elsewhere, too.
  return name.first == 0 && name.end == 1 && name.link == nullptr && !HasCapitalInside(text) &&
         names_.find(Word(0)) == names_.end();
}

/// "Elk Labs (elk.example)": where the one before the brackets is found.
bool GiverSentence::IsSiteOfNameBefore(const ProperName& name) const {
  const std::size_t i = name.first;
  return i >= 2 && Word(i - 1) == "(" && (tokens_[i - 2].capital || text_[tokens_[i - 2].span.begin] == ')') &&
         Name(name).find('.') != std::string::npos && Name(name).find(' ') == std::string::npos;
}

/// "Isode and Tigase ...", "Isode, Prosody and ...": what stands beside names is one.
bool GiverSentence::OpensEnumeration(const ProperName& name) const {
  if (name.first != 0 || name.end + 1 >= tokens_.size() || !tokens_[name.end + 1].capital) return false;
  if (IsOneOf(Word(name.end), {"and", "&"})) return true;
  if (Word(name.end) != "," || Word(0).ends_with("ly")) return false;
  return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(name.end), tokens_.end(),
                     [](const Token& token) { return token.folded == "and" || token.folded == "&"; });
}

/// "Fjordmail paid ...", "Fjordmail has brought ...": who opens a sentence so is somebody with a name, unless the word
/// is one for people or things.
bool GiverSentence::OpensClauseOfGiving(const ProperName& name) const {
  static const Words kCommon = {
      "treasurer",  "hotel",   "restaurant", "waiter",  "caterer", "management", "staff",     "somebody",  "half",
      "most",       "income",  "part",       "money",   "whoever", "she",        "he",        "it",        "who",
      "which",      "there",   "what",       "one",     "nobody",  "host",       "hosts",     "sponsor",   "friends",
      "university", "city",    "chef",       "cook",    "owner",   "landlord",   "another",   "anyone",    "each",
      "neither",    "either",  "none",       "some",    "several", "thus",       "two",       "three",     "four",
      "five",       "germany", "france",     "belgium", "europe",  "today",      "yesterday", "everything"};
  if (name.first != 0 || name.end != 1 || IsOneOf(Word(0), kCommon) || Word(0).size() < 3) return false;
  if (Word(0).ends_with("ly") || Word(0).ends_with("ing") || Word(0).ends_with("ed")) return false;
  std::size_t verb = 1;
  if (Word(1) == "," && IsOneOf(Word(2), {"in", "with", "where", "whose", "our", "a", "the"}))
    while (verb < 14 && (verb == 1 || Word(verb) != ",")) ++verb;  // "A, in whose office we met, paid"
  while (IsOneOf(Word(verb),
                 {"has",  "had", "have", "also", "kindly", "again", "once", "more", "will", "generously", "already",
                  "even", ",",   "too",  "been", "is",     "was",   "both", "not",  "only", "it"}))
    ++verb;
  const bool sponsor = verb > 1 && IsOneOf(Word(verb), {"our", "the", "a", "as"}) &&
                       Folded(verb, verb + 12).find("sponsor") != std::string::npos;
  const bool promises = IsOneOf(
      Word(verb), {"confirmed", "confirms", "promised", "agreed", "joined", "took", "helped", "hosted", "hosts"});
  const bool bill = HasAnyPhrase(Folded(verb, verb + 7), {"bill", "tab", "invoice", "check"});
  const bool likewise = HasAnyPhrase(Folded(verb, verb + 9), {"but also", "but has also", "but even"});
  return promises || likewise || IsPayVerb(Word(verb)) || (bill && Word(verb).ends_with("ed")) ||
         (IsGivingVerb(Word(verb)) && Word(verb - 1) != "was" && Word(verb - 1) != "is") || sponsor;
}

/// "The college": no name.
bool GiverSentence::IsFillerThe(const ProperName& name) const {
  return name.first == 0 && Word(0) == "the" && name.link == nullptr && !tokens_[1].capital;
}

/// "PravConf is sponsored by A": the event named last before the name is somebody else's.
bool GiverSentence::IsOfConference(std::size_t offset) const {
  const EventMention* before = nullptr;
  for (const EventMention& event : passage_.events)
    if (event.span.begin - passage_.span.begin < offset) before = &event;
  return before != nullptr && before->kind == EventKind::kConference;
}

}  // namespace summit
