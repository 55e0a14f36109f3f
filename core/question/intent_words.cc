#include "core/question/intent_words.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace summit {
namespace {

using WordSet = std::unordered_set<std::string_view>;

struct Group {
  IntentWord meaning;
  std::vector<std::string_view> words;
};

std::vector<Group> MakeGroups() {
  using enum Intent;
  return {
      {{kLinks, 60, LinkKind::kMinutes}, {"minutes", "notes", "protokoll", "protokolle"}},
      {{kLinks, 60, LinkKind::kSlides}, {"slides", "presentations", "folien"}},
      {{kLinks, 60, LinkKind::kRegistration}, {"registration", "register"}},
      {{kLinks, 60, LinkKind::kWiki}, {"wiki"}},
      {{kLinks, 55, {}}, {"link", "links", "url", "urls", "enlaces", "liens"}},
      {{kSponsors, 50, {}},
       {"sponsor",    "sponsors",     "sponsored",    "sponsoring",     "sponsorship", "sponsorships", "paid",
        "pay",        "pays",         "payed",        "funded",         "funding",     "financed",     "donated",
        "donors",     "donations",    "donation",     "gesponsert",     "sponsoren",   "bezahlt",      "bezahlte",
        "sponsorise", "sponsorisait", "paye",         "patrocinadores", "patrocino",   "patrocinio",   "patrocinou",
        "pago",       "pagato",       "sponsorizzato"}},
      {{kHost, 45, {}}, {"host", "hosts", "hosted", "hosting", "gastgeber", "accueilli", "ospitato", "organizo"}},
      {{kTopics, 40, {}},
       {"topic", "topics",  "agenda",   "agendas",   "discussed", "discuss", "discussion", "discussions", "talked",
        "talk",  "subject", "subjects", "themes",    "theme",     "themen",  "thema",      "besprochen",  "sujets",
        "sujet", "temas",   "tema",     "argomenti", "assuntos",  "discute", "discutido"}},
      {{kParticipants, 35, {}},
       {"participants", "participant",   "participated", "participate", "attendees",  "attendee",
        "attended",     "attend",        "attendance",   "people",      "personnes",  "personas",
        "persone",      "pessoas",       "leute",        "persons",     "developers", "teilnehmer",
        "teilgenommen", "participantes", "partecipanti", "asistentes",  "presents"}},
      {{kWhen, 30, {}},
       {"when", "when's", "whens", "date", "dates", "day", "days", "wann", "datum", "quand", "cuando", "quando",
        "fecha", "fechas", "data"}},
      {{kWhere, 30, {}}, {"where",   "where's", "wheres", "place", "venue", "city",  "town", "country", "location",
                          "address", "hotel",   "room",   "wo",    "stadt", "ort",   "ou",   "lieu",    "ville",
                          "donde",   "lugar",   "ciudad", "dove",  "luogo", "citta", "onde", "cidade"}},
      {{kParticipants, 22, {}}, {"came", "come"}},
      {{kParticipants, kWhoWeight, {}},
       {"who", "who's", "wer", "qui", "quien", "quienes", "chi", "quem", "company", "companies"}},
      {{kSummit, 10, {}}, {"happened", "tell", "overview", "summary", "info", "information", "details", "passiert"}},
  };
}

const std::unordered_map<std::string_view, IntentWord>& IntentWords() {
  static const auto words = [] {
    std::unordered_map<std::string_view, IntentWord> map;
    for (const Group& group : MakeGroups())
      for (std::string_view word : group.words) map.emplace(word, group.meaning);
    return map;
  }();
  return words;
}

}  // namespace

std::optional<IntentWord> FindIntentWord(std::string_view folded) {
  const auto found = IntentWords().find(folded);
  if (found == IntentWords().end()) return std::nullopt;
  return found->second;
}

bool IsFiller(std::string_view folded) {
  static const WordSet words = {
      "a",       "about",      "all",       "also",  "an",      "and",      "any",      "anyone", "are",     "as",
      "at",      "au",         "auf",       "back",  "be",      "been",     "beim",     "by",     "can",     "celebro",
      "combien", "conference", "could",     "cual",  "cuales",  "cuantos",  "das",      "de",     "del",     "dem",
      "der",     "des",        "did",       "die",   "do",      "does",     "du",       "during", "e",       "el",
      "em",      "en",         "era",       "est",   "et",      "etait",    "ete",      "eu",     "event",   "exactly",
      "exist",   "find",       "first",     "foi",   "for",     "foram",    "from",     "fue",    "fur",     "gave",
      "get",     "give",       "given",     "go",    "ha",      "haben",    "had",      "hanno",  "has",     "hat",
      "have",    "held",       "hello",     "help",  "hey",     "hi",       "how",      "hubo",   "i",       "il",
      "im",      "in",         "is",        "ist",   "kamen",   "know",     "known",    "l",      "la",      "las",
      "le",      "lent",       "les",       "list",  "lo",      "los",      "many",     "may",    "me",      "meet",
      "meeting", "met",        "my",        "na",    "name",    "named",    "names",    "no",     "o",       "of",
      "ok",      "okay",       "on",        "one",   "ones",    "ont",      "or",       "os",     "our",     "out",
      "part",    "per",        "please",    "pls",   "present", "provide",  "provided", "quanti", "quantos", "que",
      "quel",    "quelle",     "quels",     "qui",   "record",  "recorded", "say",      "show",   "so",      "some",
      "sono",    "sont",       "standards", "stato", "sur",     "take",     "taken",    "takes",  "taking",  "thanks",
      "the",     "their",      "them",      "these", "they",    "thing",    "things",   "those",  "to",      "took",
      "u",       "um",         "und",       "up",    "us",      "venu",     "venues",   "venus",  "viele",   "von",
      "war",     "waren",      "was",       "we",    "were",    "what",     "what's",   "whats",  "which",   "whose",
      "wie",     "will",       "with",      "would", "wurde",   "xmpp",     "xmpp's",   "xsf",    "y",       "year",
      "you",     "your",       "zum"};
  return words.contains(folded);
}

bool IsOperator(std::string_view folded) {
  static const WordSet words = {"not",      "no",      "without", "except", "most",    "least",   "often",
                                "more",     "fewer",   "than",    "both",   "neither", "compare", "versus",
                                "vs",       "before",  "after",   "since",  "until",   "between", "every",
                                "each",     "only",    "ever",    "never",  "longest", "biggest", "largest",
                                "smallest", "average", "total",   "nicht",  "ohne",    "pas"};
  return words.contains(folded);
}

bool IsGreeting(std::string_view folded) {
  static const WordSet words = {"hi",        "hello", "hey",    "hallo", "moin",  "hola",    "bonjour", "salut",
                                "ciao",      "ola",   "servus", "howdy", "yo",    "morning", "evening", "greetings",
                                "afternoon", "guten", "tag",    "good",  "there", "bot",     "hullo"};
  return words.contains(folded);
}

bool IsThanks(std::string_view folded) {
  static const WordSet words = {"thanks",   "thank",    "thx",    "ty",  "danke",    "merci",  "gracias", "grazie",
                                "obrigado", "obrigada", "cheers", "tnx", "thankyou", "vielen", "dank"};
  return words.contains(folded);
}

bool OpensChoice(std::string_view folded) {
  static const WordSet words = {"did", "was", "were", "is", "are", "has", "have", "does", "do"};
  return words.contains(folded);
}

}  // namespace summit
