#include "core/extract/names.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/base/ascii.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

/// Everyday words that make a line no one's name.
bool IsEverydayWord(std::string_view word) {
  static const Words kWords = {
      "the",       "this",         "we",        "if",       "please",       "more",      "and",        "all",
      "everyone",  "day",          "room",      "tbd",      "tba",          "you",       "meeting",    "monday",
      "tuesday",   "wednesday",    "thursday",  "friday",   "saturday",     "sunday",    "lunch",      "dinner",
      "breakfast", "introduction", "others",    "several",  "many",         "some",      "anonymous",  "nobody",
      "remote",    "remotely",     "online",    "total",    "your",         "name",      "names",      "people",
      "person",    "persons",      "everybody", "someone",  "participants", "attendees", "developers", "volunteers",
      "members",   "member",       "students",  "other",    "morning",      "afternoon", "evening",    "coffee",
      "break",     "welcome",      "closing",   "opening",  "friends",      "guests",    "none",       "nothing",
      "not",       "no",           "yes",       "our",      "their",        "us",        "them",       "week",
      "january",   "february",     "october",   "november", "december",     "september", "report",     "notes",
      "minutes",   "agenda",       "topics",    "schedule", "venue",        "travel",    "hotel",      "registration"};
  return IsOneOf(word, kWords);
}

/// Words of our trade: what has one is a topic or a thing, not a person.
bool IsTradeWord(std::string_view word) {
  static const Words kWords = {
      "summit",        "xmpp",          "jabber",         "xep",           "xeps",        "message",
      "messages",      "messaging",     "stream",         "streams",       "server",      "servers",
      "client",        "clients",       "protocol",       "protocols",     "security",    "encryption",
      "presence",      "jingle",        "pubsub",         "muc",           "mix",         "omemo",
      "api",           "apis",          "sasl",           "tls",           "roster",      "push",
      "calls",         "video",         "audio",          "stanza",        "stanzas",     "account",
      "accounts",      "archive",       "archives",       "moderation",    "spam",        "compliance",
      "iot",           "webrtc",        "websocket",      "websockets",    "bookmarks",   "file",
      "files",         "transfer",      "group",          "groups",        "chat",        "chats",
      "notification",  "notifications", "extension",      "extensions",    "discussion",  "discussions",
      "update",        "updates",       "roadmap",        "governance",    "bridge",      "bridges",
      "gateway",       "gateways",      "onboarding",     "accessibility", "testing",     "interop",
      "workshop",      "session",       "sessions",       "registry",      "standards",   "spaces",
      "reactions",     "threads",       "authentication", "authorization", "identity",    "keys",
      "device",        "devices",       "network",        "networks",      "software",    "library",
      "libraries",     "web",           "mobile",         "data",          "management",  "discovery",
      "federation",    "channels",      "history",        "sync",          "portability", "deployment",
      "infrastructure"};
  return IsOneOf(word, kWords);
}

/// Signs that stand within names: "Olle E. Johansson", "Saint-Andre", "Juliet "jules" Capulet", "@juliet".
bool IsNameSign(std::string_view sign) {
  static const Words kSigns = {".", "-", "'", "\"", "/", "@", "_"};
  return IsOneOf(sign, kSigns);
}

bool IsWideScript(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
}

/// Remarks in a list of people that tell no affiliation.
bool IsRemark(std::string_view folded) {
  static const Words kAnywhere = {"veg",        "vegetarian", "vegan",     "remote",     "remotely",  "day one",
                                  "day two",    "day 1",      "day 2",     "only",       "both days", "all days",
                                  "guest",      "guests",     "in person", "by video",   "via video", "by phone",
                                  "first time", "no dinner",  "half day",  "dialled in", "picture"};
  static const Words kWhole = {"both",         "online",      "on site",     "onsite",
                               "video",        "newcomer",    "new",         "she/her",
                               "he/him",       "they/them",   "she / her",   "he / him",
                               "morning",      "afternoon",   "evening",     "monday",
                               "tuesday",      "wednesday",   "thursday",    "friday",
                               "saturday",     "sunday",      "mon",         "tue",
                               "wed",          "thu",         "fri",         "sat",
                               "sun",          "chair",       "minutes",     "scribe",
                               "notes",        "moderator",   "facilitator", "organiser",
                               "organizer",    "host",        "speaker",     "sponsor",
                               "member",       "xsf member",  "non-member",  "late",
                               "partly",       "part-time",   "confirmed",   "n/a",
                               "none",         "no",          "yes",         "no affiliation",
                               "unaffiliated", "dinner",      "myself",      "self",
                               "local",        "first-timer", "virtual",     "virtually",
                               "on-site",      "in the room", "private",     "hobbyist"};
  static const Words kFirst = {"until ", "arrives ", "arriving ", "leaves ", "leaving ", "will ", "would ",
                               "no ",    "might ",   "since ",    "took ",   "who ",     "via ",  "by "};
  return HasAnyPhrase(folded, kAnywhere) || IsOneOf(folded, kWhole) ||
         std::any_of(kFirst.begin(), kFirst.end(), [&](std::string_view first) { return folded.starts_with(first); });
}

/// "of", "works on", "representing": before the affiliation proper.
std::string_view WithoutJoint(std::string_view text) {
  static const Words kJoints = {"of ",         "from ",         "at ",           "for ",           "with ",
                                "working on ", "working at ",   "working for ",  "works on ",      "works at ",
                                "works for ",  "representing ", "developer of ", "maintainer of ", "author of ",
                                "behind ",     "the "};
  for (bool again = true; again;) {
    again = false;
    for (std::string_view joint : kJoints)
      if (StartsWithNoCase(text, joint)) {
        text = Trim(text.substr(joint.size()));
        again = true;
      }
  }
  return text;
}

bool IsAddress(std::string_view text) {
  return text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos ||
         StartsWithNoCase(text, "www.") || StartsWithNoCase(text, "xmpp:");
}

const Words kCompanyWords = {"labs",
                             "lab",
                             "solutions",
                             "systems",
                             "software",
                             "networks",
                             "technologies",
                             "technology",
                             "media",
                             "university",
                             "universitat",
                             "universiteit",
                             "universite",
                             "institute",
                             "institut",
                             "college",
                             "school",
                             "foundation",
                             "project",
                             "team",
                             "group",
                             "company",
                             "collective",
                             "cooperative",
                             "communications",
                             "communication",
                             "consulting",
                             "services",
                             "service",
                             "association",
                             "club",
                             "hackerspace",
                             "gmbh",
                             "ltd",
                             "inc",
                             "llc",
                             "lda",
                             "bv",
                             "nv",
                             "ag",
                             "sarl",
                             "oy",
                             "ab",
                             "asbl",
                             "vzw",
                             "corp",
                             "limited",
                             "studio",
                             "studios",
                             "community",
                             "works",
                             "international",
                             "telecom",
                             "research",
                             "security",
                             "digital",
                             "interactive",
                             "online",
                             "mail",
                             "messenger",
                             "chat",
                             "messaging"};

}  // namespace

bool IsParticle(std::string_view folded_word) {
  static const Words kParticles = {"van", "von", "der", "den", "de", "da",  "di",  "del", "della", "la", "le", "las",
                                   "los", "ten", "ter", "te",  "zu", "zur", "zum", "bin", "ibn",   "al", "el", "of",
                                   "y",   "e",   "dos", "das", "do", "du",  "des", "af",  "av",    "op", "t"};
  return IsOneOf(folded_word, kParticles);
}

/// "hÓra", "nUallain": a capital behind the one small letter that Irish puts before it.
bool IsIrish(std::string_view word) {
  if (word.size() < 4 || std::string_view("hnt").find(word[0]) == std::string_view::npos) return false;
  const std::vector<Token> rest = Tokenize(word.substr(1));
  return rest.size() == 1 && rest[0].capital;
}

bool LooksLikePerson(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  int words = 0, capitals = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (!token.word) {
      if (!IsNameSign(token.folded)) return false;
      // "Elections. Jane Doe": a sentence has ended; "Dr. Jane Doe", "J. Doe", "m.wild" are names.
      const bool stop = token.folded == "." && i > 0 && i + 1 < tokens.size() && tokens[i - 1].span.size() > 4 &&
                        tokens[i + 1].span.begin > token.span.end;
      if (stop) return false;
      continue;
    }
    // "Saint-Andre", "m.wild": one word for the eye.
    const bool joined = i > 0 && tokens[i - 1].span.end == token.span.begin && words > 0;
    words += !joined;
    // Doris Day and Ann Welcome are people, a "Welcome dinner" is none.
    if (IsTradeWord(token.folded) || ((i == 0 || tokens.size() == 1) && IsEverydayWord(token.folded))) return false;
    if (!joined && IsDigit(token.folded[0])) return false;
    if (token.capital || (words > 1 && IsIrish(name.substr(token.span.begin, token.span.size()))))
      ++capitals;
    else if (!joined && !IsParticle(token.folded) && words > 1)
      return false;
  }
  return words >= 1 && words <= 6 && (capitals >= 1 || words == 1);
}

bool LooksLikeFullName(std::string_view name) {
  if (!LooksLikePerson(name)) return false;
  const std::vector<Token> tokens = Tokenize(name);
  if (IsWideScript(name) || name.starts_with('@')) return true;
  int capitals = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i)
    capitals += tokens[i].capital && (i == 0 || tokens[i - 1].span.end < tokens[i].span.begin);
  return capitals >= 2;
}

bool LooksLikeCompany(std::string_view name) {
  const std::vector<Token> tokens = Tokenize(name);
  return std::any_of(tokens.begin(), tokens.end(),
                     [](const Token& token) { return IsOneOf(token.folded, kCompanyWords); });
}

std::string_view WithoutTitle(std::string_view name) {
  for (bool again = true; again;) {
    again = false;
    for (std::string_view title : {"Prof. ", "Dr. ", "Dr ", "Mr. ", "Mrs. ", "Ms. ", "Prof ", "Professor "})
      if (name.starts_with(title)) {
        name = Trim(name.substr(title.size()));
        again = true;
      }
  }
  return name;
}

bool IsConnective(std::string_view folded_word) {
  static const Words kWords = {
      "however",     "moreover",   "furthermore", "additionally", "besides",    "meanwhile",     "nevertheless",
      "nonetheless", "therefore",  "thus",        "hence",        "luckily",    "fortunately",   "thankfully",
      "happily",     "sadly",      "finally",     "lastly",       "likewise",   "similarly",     "instead",
      "otherwise",   "afterwards", "later",       "then",         "still",      "yet",           "once",
      "again",       "naturally",  "clearly",     "obviously",    "apparently", "incidentally",  "traditionally",
      "today",       "tomorrow",   "yesterday",   "tonight",      "eventually", "unfortunately", "generously",
      "kindly",      "gladly",     "secondly",    "thirdly",      "firstly",    "here",          "so",
      "but",         "and",        "or",          "yes",          "well",       "because",       "although",
      "though",      "since",      "while",       "when",         "where",      "after",         "before",
      "in",          "on",         "at",          "for",          "from",       "with",          "without",
      "to",          "by",         "per",         "perhaps",      "maybe",      "hopefully",     "surprisingly",
      "importantly", "indeed",     "overall",     "altogether",   "together",   "meantime",      "regrettably"};
  return IsOneOf(folded_word, kWords);
}

bool LooksLikeName(std::string_view text) {
  static const Words kNoNames = {"we",     "our",    "this",    "these",    "many", "several", "various",
                                 "some",   "thanks", "special", "everyone", "all",  "please",  "if",
                                 "summit", "fosdem", "dinner",  "i",        "it",   "their",   "your",
                                 "as",     "also",   "there",   "no",       "not",  "nothing", "none",
                                 "they",   "he",     "she",     "nobody",   "what", "who"};
  const std::vector<Token> tokens = Tokenize(text);
  if (tokens.empty() || (tokens.size() == 1 && IsConnective(tokens.front().folded))) return false;
  int words = 0, small = 0;
  for (const Token& token : tokens) {
    if (!token.word) continue;
    ++words;
    const bool lower = !token.capital && !IsDigit(token.folded[0]);
    if (lower && !IsParticle(token.folded) && token.folded != "and" && token.folded != "the") ++small;
  }
  const bool dotted =
      text.find('.') != std::string_view::npos && text.find(' ') == std::string_view::npos;  // "jabber.org"
  if (!tokens.front().capital && !IsDigit(tokens.front().folded[0]) && !dotted && tokens.front().folded != "&")
    return false;
  if (IsOneOf(tokens.front().folded, kNoNames)) return false;
  // "École de technologie supérieure": Romance names go on in small letters.
  const bool romance = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
    static const Words kJoints = {"de", "du", "des", "della", "di", "da", "do", "dos"};
    return IsOneOf(token.folded, kJoints);
  });
  return words >= 1 && words <= 8 && (dotted || small <= (romance ? 3 : 1));
}

bool IsFoundation(std::string_view name) {
  static const Words kKeys = {"xsf",
                              "thexsf",
                              "xmppstandardsfoundation",
                              "thexmppstandardsfoundation",
                              "jsf",
                              "jabbersoftwarefoundation",
                              "xmpp",
                              "xsfboard",
                              "xsfmembers",
                              "xmppstandardsfoundationxsf",
                              "foundation",
                              "thefoundation"};
  return IsOneOf(NameKey(name), kKeys);
}

std::string CompanyKey(std::string_view name) {
  static constexpr std::string_view kForms[] = {
      "ltd", "inc", "gmbh", "llc",     "ab",          "e.v",     "ev",   "s.a",     "sa",  "b.v",  "bv",
      "n.v", "nv",  "lda",  "sarl",    "oy",          "asbl",    "vzw",  "ag",      "as",  "a/s",  "aps",
      "kg",  "ug",  "eg",   "se",      "srl",         "s.r.l",   "s.l",  "spa",     "plc", "corp", "co",
      "pty", "sas", "sl",   "limited", "corporation", "project", "& co", "& co. kg"};
  std::string text = CollapseSpaces(Fold(name));
  if (text.starts_with("the ")) text.erase(0, 4);
  if (text.ends_with(" logo")) text.resize(text.size() - 5);
  for (bool again = true; again;) {
    again = false;
    while (text.ends_with('.') || text.ends_with(',') || text.ends_with(' ')) text.pop_back();
    for (std::string_view form : kForms)
      if (text.size() > form.size() + 1 && text.ends_with(form) && text[text.size() - form.size() - 1] == ' ') {
        text.resize(text.size() - form.size() - 1);
        again = true;
      }
  }
  return NameKey(text);
}

bool IsShortFor(std::string_view name, std::string_view whole) {
  const std::string small = CollapseSpaces(Fold(name)), large = CollapseSpaces(Fold(whole));
  return !small.empty() && large.size() > small.size() && large.starts_with(small) && large[small.size()] == ' ' &&
         LooksLikeCompany(std::string_view(large).substr(small.size() + 1));
}

bool AreInitialsOf(std::string_view name, std::string_view whole) {
  const auto words = [](std::string_view text) {
    std::vector<std::string> found;
    for (Token& token : Tokenize(text))
      if (token.word) found.push_back(std::move(token.folded));
    return found;
  };
  const std::vector<std::string> a = words(name), b = words(whole);
  if (a.size() < 2 || a.size() != b.size() || a.back() != b.back() || a.back().size() < 2) return false;
  bool initial = false;
  for (std::size_t i = 0; i + 1 < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (a[i].size() != 1 || !b[i].starts_with(a[i])) return false;
    initial = true;
  }
  return initial;
}

std::string AffiliationIn(std::string_view text) {
  if (text.size() > 120) return {};
  std::vector<std::string> kept;
  bool dropped = false;
  for (std::string_view by_comma : Split(text, ','))
    for (std::string_view part : Split(by_comma, ';')) {
      const std::string_view plain = WithoutJoint(Trim(part));
      const std::string folded = FoldLine(plain);
      const bool counts = folded.size() >= 2 && !IsRemark(folded) && !IsAddress(plain) &&
                          folded.find_first_not_of("-+0123456789.?! ") != std::string::npos;
      if (counts)
        kept.push_back(CollapseSpaces(plain));
      else
        dropped = true;
    }
  // "(Sun)" alone is a company, "(Sat, Sun)" are days.
  if (kept.empty() && Trim(text) == "Sun") return "Sun";
  if (!dropped) return CollapseSpaces(WithoutJoint(Trim(text)));
  std::string all;
  for (const std::string& part : kept) all += (all.empty() ? "" : ", ") + part;
  return all;
}

}  // namespace summit
