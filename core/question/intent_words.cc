#include "core/question/intent_words.h"

#include <string>
#include <unordered_set>

namespace summit {
namespace {

using WordSet = std::unordered_set<std::string_view>;

/// Whole texts, parted by bars.
constexpr std::string_view kMore =
    "|more|more please|go on|continue|please continue|please go on|next page|and more|tell me more"
    "|keep going|the rest|show more|show me more|any more|anything else|mehr|weiter|mehr bitte"
    "|bitte weiter|plus|encore|la suite|suite|continue stp|mas|sigue|continua|altro|ancora|di piu|mais"
    "|continue por favor|";

/// Whole texts, parted by bars.
constexpr std::string_view kEvidence =
    "|why|why is that|why so|says who|who says|who says so|who says that|source|sources|source please"
    "|sources please|what is the source|your source|evidence|proof|prove it|are you sure|really"
    "|how do you know|how do you know that|where did you get that|where does it say that"
    "|where does it say so|according to whom|according to who|citation needed|citation|cite"
    "|what is your source|where is that from|where do you have that from|how come|on what basis|warum"
    "|wieso|quelle|quellen|woher weisst du das|wer sagt das|sicher|pourquoi|d'ou ca vient|qui le dit"
    "|por que|fuente|quien lo dice|perche|fonte|chi lo dice|quem disse|source?|and why|bist du sicher"
    "|et pourquoi|und warum|was that really so|is that true|is that right|how so|";

/// Whole texts, parted by bars.
constexpr std::string_view kAboutUs =
    "|who are you|what are you|what can you do|what do you do|what do you know|are you a bot|are you human"
    "|what is this|what is this bot|who made you|what can i ask|what can i ask you|wer bist du"
    "|was kannst du|was bist du|qui es tu|que sais tu faire|quien eres|que puedes hacer|chi sei"
    "|cosa sai fare|quem es tu|quem e voce|how do you work|what is summitbot|";

/// Whole texts, parted by bars.
constexpr std::string_view kForHelp =
    "|help me|help me please|please help|please help me|can you help me|can you help me please|could you help me"
    "|can you help|can you please help me|i need help|i need some help|need help|i need your help|help please"
    "|how does this work|what are the commands|which commands are there|list commands|show commands|commands"
    "|show me the commands|hilfe|hilf mir|ich brauche hilfe|kannst du mir helfen|aide|aide-moi|aidez-moi"
    "|peux-tu m aider|ayuda|ayudame|necesito ayuda|puedes ayudarme|aiuto|aiutami|mi puoi aiutare|ajuda|ajude-me"
    "|preciso de ajuda|pode me ajudar|";

bool IsAmong(std::string_view text, std::string_view texts) {
  if (text.empty() || text.find('|') != std::string_view::npos) return false;
  return texts.find("|" + std::string(text) + "|") != std::string_view::npos;
}

}  // namespace

bool IsOperator(std::string_view folded) {
  static const WordSet words = {"not",      "no",      "without", "except", "most",    "least",   "often",
                                "more",     "fewer",   "than",    "both",   "neither", "compare", "versus",
                                "vs",       "before",  "after",   "since",  "until",   "between", "every",
                                "each",     "only",    "ever",    "never",  "longest", "biggest", "largest",
                                "smallest", "average", "total",   "nicht",  "ohne",    "pas"};
  return words.contains(folded);
}

bool IsGreeting(std::string_view folded) {
  static const WordSet words = {"hi",      "hello",     "hey",       "hallo",  "moin",  "hola",       "bonjour",
                                "salut",   "ciao",      "ola",       "servus", "howdy", "yo",         "morning",
                                "evening", "greetings", "bonsoir",   "guten",  "tag",   "good",       "there",
                                "bot",     "hullo",     "afternoon", "buenos", "dias",  "buongiorno", "bom",
                                "dia",     "morgen",    "abend",     "hiya",   "salve"};
  return words.contains(folded);
}

bool IsThankYou(std::string_view folded) {
  static const WordSet words = {"thanks",    "thank",       "thx",      "ty",       "danke",   "merci",    "gracias",
                                "grazie",    "obrigado",    "obrigada", "cheers",   "tnx",     "thankyou", "vielen",
                                "dank",      "beaucoup",    "muchas",   "mille",    "tante",   "muito",    "viel",
                                "bye",       "goodbye",     "cya",      "farewell", "tschuss", "adios",    "adeus",
                                "tchau",     "arrivederci", "revoir",   "night",    "cool",    "perfect",  "excellent",
                                "brilliant", "amazing",     "perfekt",  "toll",     "prima",   "parfait",  "genial",
                                "perfecto",  "perfetto",    "perfeito", "np"};
  return words.contains(folded);
}

bool AsksForMore(std::string_view folded) { return IsAmong(folded, kMore); }

bool AsksForEvidence(std::string_view folded) { return IsAmong(folded, kEvidence); }

bool AsksForHelp(std::string_view folded) { return IsAmong(folded, kForHelp); }

bool AsksAboutUs(std::string_view folded) { return IsAmong(folded, kAboutUs); }

}  // namespace summit
