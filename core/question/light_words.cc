#include "core/question/light_words.h"

#include <unordered_set>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::string_view kLight[] = {
    // English: how sure, how well, how big
    "towards toward concerning regarding via upon onto amid alongside whereabouts "
    "absolutely altogether anyhow apparently around away backwards badly bit briefly broad "
    "carefully course dear direct down else entire "
    "itself themselves himself herself ourselves enough extra forth forward general given "
    "gonna kinda key lately little "
    "mere much near nearby normal ones overall own "
    "proper quite rather recent "
    "slightly somehow sometime sometimes somewhat somewhere soon sorry straight such sudden super surely "
    "upcoming vague whole wow yeah yep yup nope nah ",
    // what people say around a question
    "q ask asking asked believe bother check clarify "
    "confused correctly cos coz cuz damn dude dunno eh em er fellow folks forget forgot gimme gotta "
    "greetings guess guy guys hallo haha howdy huh idk imho kindly lads lemme lol mate mates "
    "nevermind newbie newcomer ping pls plz pretty reckon refresh remembered reply rn say saying "
    "show sir someone suppose sup tbh tell telling thanks think thinking thought tia today tonight "
    "trying ty understand understood unsure wanna wish read reading wondered wonders ya yall yo yours "
    "here help helpful info mean means meant etc xd btw ",
    // being and happening
    "appear appeared appears became become becomes being exist existed existing happen happening include included "
    "includes including occurring remain seemed stood kick kicked roll rolled "
    "taking went goes made possible involve involving consist consisted "
    "feature featured features turn turns turned spend spent ",
    // order and time that ask for nothing by themselves
    "afterwards again ago always beforehand currently daily during earlier eventually finally former "
    "formerly initially nowadays once previously recently sometime still throughout until usually whenever "
    "wherever whoever whatever whichever meanwhile very ",
    // German
    "aller also bisschen bloss da daran darin davon dazu ehemals einfach einmal endlich ernsthaft finanziell "
    "freundlich "
    "ganz gar gerade gern gerne gleich hallo hier hierzu immer "
    "irgendwie jetzt kurz leicht leider lieber los mehr moin naja nebenbei neulich nun offiziell "
    "oft paar quasi recht richtig schnell sehr sicher so soeben sogar sonst tatsachlich "
    "tschuldigung entschuldigung entschuldige entschuldigen uberhaupt ungefahr vielleicht voll wieder wirklich wohl "
    "ziemlich zuerst zufallig zusammen danke ",
    // French
    "alors vers aussi beaucoup bien bonjour bref certain dit donc encore enfin ensuite environ exactement "
    "excusez-moi excuse-moi pardon ici jadis juste maintenant merci moins peu peut-etre plutot pourtant quelque "
    "quelques sinon souvent tant tel toujours tres trop vite voici voila vraiment ",
    // Spanish
    "ahora algo algun alguna algunos antes aqui asi aun bastante bien casi cierto claro entonces gracias "
    "perdon perdona disculpa disculpe hola luego mucho muchos muy oficialmente otra otro pero poco pues quizas "
    "realmente "
    "segun siempre solo tal tanto todavia vez verdad ",
    // Italian
    "adesso allora ancora abbastanza bene certo ciao circa cosi dunque ecco esattamente forse grazie infatti "
    "scusa scusate scusi invece molto oggi ora ormai poi poco proprio pure qua quasi qui sempre solo soltanto tanto "
    "troppo "
    "veramente ",
    // Portuguese
    "desculpe desculpa agora ainda alguns assim bem bastante certo entao exatamente hoje la mesmo muito muitos "
    "obrigado obrigada oi "
    "ola pouco quase realmente sempre talvez tanto tao ",
};

/// How something is.
constexpr std::string_view kQuality =
    "new awesome bad best big brief busy clear close complete confirmed correct curious decent detailed early easy "
    "exact famous fantastic fast fine formal full fun funny glad good grand great happy hard hot huge important "
    "informal interesting large late lovely loud main major minor nice notable noteworthy obvious official old "
    "original popular quick real regular respective rough sad serious short similar small successful total true "
    "typical usual valid well-known wide worth useful ready gut gute guten gross grosse grossen grosser grosses "
    "offizielle offiziellen nett bon grande petit petite officiel officielle bueno buenas oficial gran grandes "
    "buono ufficiale bom pequeno wichtig wichtige wichtigen importante importantes importanti principaux "
    "principales principali principais principal principale hauptsachlichen confermate confermati confirmados "
    "confirmadas confirmees confirmes bestatigt bestatigte wichtigste wichtigsten active busiest interested";

using WordSet = std::unordered_set<std::string_view>;

void AddWords(std::string_view line, WordSet& words) {
  for (const std::string_view word : Split(line, ' '))
    if (!word.empty()) words.insert(word);
}

WordSet MakeLight() {
  WordSet words;
  for (const std::string_view line : kLight) AddWords(line, words);
  return words;
}

WordSet MakeQuality() {
  WordSet words;
  AddWords(kQuality, words);
  return words;
}

/// "officially", "exactement", "oficialmente": a manner.
bool IsAdverb(std::string_view folded) {
  constexpr std::size_t kShortestAdverb = 6;
  static constexpr std::string_view kNouns[] = {"family",  "reply",   "supply", "assembly", "apply", "italy",
                                                "anomaly", "july",    "ally",   "rally",    "bully", "belly",
                                                "jelly",   "monthly", "weekly", "yearly"};
  if (folded.size() < kShortestAdverb) return false;
  for (const std::string_view noun : kNouns)
    if (folded == noun) return false;
  return folded.ends_with("ly") || folded.ends_with("mente") ||
         (folded.size() > kShortestAdverb + 2 && folded.ends_with("ement"));
}

}  // namespace

bool IsLightWord(std::string_view folded) {
  static const WordSet light = MakeLight();
  return light.contains(folded) || IsAdverb(folded);
}

bool IsQuality(std::string_view folded) {
  static const WordSet quality = MakeQuality();
  return quality.contains(folded);
}

}  // namespace summit
