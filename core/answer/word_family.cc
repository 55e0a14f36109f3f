#include "core/answer/word_family.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/answer/stem.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostOthers = 12;  // the English ones stand first

constexpr char kOnlyServes = '=';  // before a word that will do for the others, which will not do for it

/// One family a line, parted by commas; folded. What is irregular stands in all its forms.
constexpr std::string_view kFamilies[] = {
    "dinner,eat,ate,eaten,restaurant,=food,meal,=lunch,=pizza,=steak,essen,abendessen,gegessen,"
    "speisen,cenaron,cena,cenar,comer,comieron,diner,dine,repas,manger,mange,mangiare,mangiato,jantar,jantaram,comida,"
    "comeram,ristorante,restaurante",
    "lunch,=pizza,=sandwiches,mittagessen,almuerzo,dejeuner,pranzo,almoco",
    "drink,drank,=beer,=bar,=pub,=brewery,getrunken",
    "beer,bier,biere,cerveza,birra,cerveja",
    "room,=space,=premises",
    "hotel,sleep,slept,stay,accommodation,room,lodging,hostel,night,ubernachten,ubernachtung,schlafen,unterkunft,"
    "dormir,durmieron,alojamiento,alloggio,hospedagem",
    "price,cost,pay,paid,fee,rate,euro,expensive,charge,kosten,preis,kostet,kostete,prix,cout,coute,precio,cuesta,"
    "prezzo,"
    "costa,preco",
    "sponsor,fund,donate,donation,finance,bezahlt,spendieren,gesponsert",
    "free,gratis,kostenlos,gratuit,expense",
    "win,won,winner,=give away,=giveaway,victory,gewonnen,gewinner,gagner,ganar,vincere",
    "prize,award,reward",
    "challenge,contest,competition,wettbewerb",
    "speak,spoke,spoken,speaker,talk,present,presentation,gave,lecture,keynote,explain,held,gesprochen,vortrag,redner,"
    "sprechen,vorgetragen,parle,presente,hablo,charla,parlato,falou,palestra,reveal,discuss,demonstrate,show",
    "select,choose,chose,chosen,decide,decision,accept,pick,ausgewahlt,choisi,elegido,scelto",
    "switch,flip,turn on,turned on,turn off,turned off,einschalten,umstellung",
    "agree,agreement,consensus,=decide,=conclude,=resolve,einigen,geeinigt,vereinbart,accord,acuerdo,accordo,acordo",
    "elect,election,vote,voted,voting,=formed,=term,gewahlt,elu,elus,elegido,elegidos,eletto,eletti,eleito",
    "member,mitglied,membre,miembro,membro,term",
    "quit,resign,leave,left,step down,stepped down,stepping down,retire,depart,zuruckgetreten",
    "annual,yearly,year,jahrlich,annuel,anual",
    "midterm,mid term,halfway,half time",
    "podcast,interview,audio,listen",
    "online,remote,virtual,internet",
    "membership,join,apply,application,beitreten,mitgliedschaft,adhesion,afiliacion",
    "evaluation,review,assessment,feedback",
    "programme,schedule,agenda,timetable,track",
    "beginner,newcomer,introduction,introductory,101,basics,getting started",
    "cell,carrier,telephone,telephony",
    "success,successful,turn out,result,outcome,summary,final",
    "freedom,free,liberty,libre",
    "standard,specification,spec,norm,rfc",
    "call,calls,voice,audio,jingle",
    "group chat,muc,chat room,chatroom,conference room",
    "begin,began,begun,start,launch,initiate,kick off,kicked off,=founded,beginnen,angefangen,gegrundet",
    "founded,established,born,created,=gegrundet,fonde,fundado,fondato",
    "end,finish,conclude,complete,wrap up,wrapup,over,close,closing,beendet,fini,termino",
    "buy,bought,purchase,shop,shopping,gekauft,achete,compro,comprado",
    "idea,suggest,propose,proposal,idee",
    "attend,attendee,attendance,participate,participant,join,took part,take part,taking part,teilgenommen,"
    "teilnehmer",
    "write,wrote,written,author,publish,create,draft,geschrieben,ecrit,escrito,scritto",
    "build,built,develop,develops,created,create,made,make,entwickelt,entwickelte,gebaut,"
    "desarrolla,desarrollo,developpe,sviluppa,sviluppato,desenvolve",
    "release,publish,announce,available,veroffentlicht,publie,publicado",
    "organise,organize,arrange,host,hosted,run,organiser,organizer,organisiert,organise,organizado,organizzato",
    "replace,supersede,obsolete,successor,ersetzt,remplace",
    "new,feature,change,introduce,highlight,improve,improvement,neu,nouveau,nuevo,nuovo,novo",
    "advantage,benefit,reason,vorteil,avantage,ventaja",
    "disadvantage,problem,issue,drawback,shortcoming,nachteil,probleme,problema",
    "bug,vulnerability,flaw,security hole,exploit,hole,lucke,schwachstelle",
    "encrypt,encryption,encrypted,verschlusselt,verschlusselung,chiffrement,cifrado",
    "secure,security,safe,sicher,sicherheit,securite,seguridad,sicurezza",
    "travel,drive,drove,ride,transport,=bus,=coach,=train,=taxi,=shuttle,reisen",
    "bus,coach,shuttle",
    "leave,depart,departure,departs,pick up,reception,abfahrt",
    "help,support,contribute,assist,volunteer,helfen,aider,ayudar",
    "job,position,employ,hire,hiring,career,vacancy,stelle",
    "test,testing,tested,interop,interoperability,getestet,probado,testato,testado",
    "moderate,chair,lead,led,facilitate,moderiert,geleitet,anime,moderato,moderado",
    "machine,maschine,rechner,hardware,maquina,macchina,maschinen",
    "server,daemon,serveur,servidor",
    "client,app,application,anwendung,logiciel",
    "student,studenten,etudiant,estudiante,studente,contributor",
    "remove,delete,drop,dropped,deprecate,discontinue,shut down,abandon,entfernt",
    "money,fund,funds,funding,budget,donation,geld,argent,dinero",
    "teach,learn,tutorial,course,workshop,lernen",
    "picture,photo,photograph,image,foto",
    "video,recording,recorded,stream,streaming,aufzeichnung",
    "minutes,protocol of the meeting,notes,protokoll",
    "weather,rain,snow,sunny,wetter",
    "meet,met,meeting,meetup,gather,gathered,treffen,getroffen",
    "weekday,week,workday",
    "attack,spam,abuse,spim,missbrauch",
    "law,legal,regulation,act,gesetz",
    "translate,translation,ubersetzt,ubersetzung,traduction",
    "mobile,smartphone,handy,=android,=phone",
    "phone,telephone,tel,handynummer",
    "fast,faster,speed,performance,quick,schnell",
    "change,=advance,update,revise,=moved to,geandert,anderung,modifie,cambio,cambiato",
    "plan,hope,hoping,intend,intention,=want,planen,vorhaben,prevoir,planear",
    "duty,duties,task,responsible,responsibility,role,=leadership,=handle,=oversee,aufgabe,tache,tarea,compito",
    "seat,capacity,fit,=limit,=people,sitzplatz,platze,asiento,posti",
    "double room,doppelzimmer,chambre double,habitacion doble,camera doppia",
    "single room,einzelzimmer,chambre simple,habitacion individual,camera singola",
    "board,director,vorstand,directorio,junta directiva,consiglio direttivo,diretoria,conseil d'administration",
    "council,rat,conseil,consejo,consiglio,conselho",
    "newsletter,rundbrief,boletin,bollettino,boletim,lettre d'information",
    "subscribe,subscription,abonnieren,abonner,suscribir,suscribirme,suscribirse,iscriversi,assinar",
    "register,registration,anmelden,anmeldung,inscrire,inscription,registrarse,iscrizione,inscricao",
    "deadline,close,=before,=until,=latest,frist,anmeldeschluss,date limite,fecha limite,scadenza,prazo",
    "version,versione,versao",
    "library,bibliothek,bibliotheque,biblioteca,libreria",
    "certificate,zertifikat,certificat,certificado,certificato",
    "project,projekt,projekte,projet,projets,proyecto,proyectos,progetto,progetti,projeto",
    "company,unternehmen,firma,entreprise,empresa,azienda",
    "user,nutzer,benutzer,utilisateur,usuario,utente",
    "language,sprache,sprachen,langue,idioma,lingua",
    "aim,goal,purpose,ziel,zweck,objectif,objetivo,obiettivo,scopo",
    "weekend,wochenende,fin de semana,fine settimana",
    "big,large,huge,major,largest,biggest",
    "blog,=write,=wrote,=post,=article",
    "analyse,analyze,analysis,=study",
    "dead,death,died,dying,=alive",
    "optional,=mandatory,=required",
    "carry,carried,lug,lugged,lugging,haul,hauled,transport,getragen,geschleppt,porte,llevo,portato",
    "tshirt,tshirts,t shirt,t shirts,shirt,shirts",
    "thank,thanks,thankful,grateful,gratitude,gedankt,bedankt,dank,remercie,remerciement,agradecio,ringraziato",
};

/// The words of a family, each once.
std::vector<std::string_view> WordsOf(std::string_view family) { return Split(family, ','); }

}  // namespace

std::vector<std::string> LikeWordsOf(const std::vector<std::string>& words) {
  constexpr std::size_t kMostOfEach = 6;
  std::vector<std::string> all;
  for (const std::string& word : words) {
    std::size_t taken = 0;
    for (std::string& other : LikeWords(word))
      if (taken++ < kMostOfEach && std::ranges::count(all, other) == 0) all.push_back(std::move(other));
  }
  return all;
}

std::vector<std::string> LikeWords(std::string_view word) {
  const std::string folded = Fold(word), stem = Stem(folded);
  std::vector<std::string> others;
  for (const std::string_view family : kFamilies) {
    if (family.find(folded.substr(0, 3)) == std::string_view::npos) continue;
    const std::vector<std::string_view> words = WordsOf(family);
    const auto same = [&](std::string_view one) { return one == folded || Stem(one) == stem; };
    if (std::ranges::none_of(words, same)) continue;
    for (std::string_view one : words) {
      if (one.starts_with(kOnlyServes)) one.remove_prefix(1);
      if (!same(one) && others.size() < kMostOthers && std::ranges::count(others, one) == 0) others.emplace_back(one);
    }
  }
  return others;
}

}  // namespace summit
