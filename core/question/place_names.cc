#include "core/question/place_names.h"

#include <string>
#include <unordered_map>

#include "core/base/text.h"

namespace summit {
namespace {

struct Place {
  std::string_view name;
  std::string_view others;  // folded, parted by commas; the folded name itself is not repeated
};

constexpr Place kCountries[] = {
    {"Argentina", "argentinien,argentine"},
    {"Australia", "australien,australie"},
    {"Austria", "osterreich,autriche"},
    {"Belgium", "belgien,belgique,belgica,belgio,belgie"},
    {"Brazil", "brasilien,bresil,brasil,brasile"},
    {"Bulgaria", "bulgarien,bulgarie"},
    {"California", "kalifornien,californie,californien"},
    {"Canada", "kanada"},
    {"Chile", "cile"},
    {"China", "chine,cina"},
    {"Colombia", "kolumbien,colombie"},
    {"Costa Rica", ""},
    {"Croatia", "kroatien,croatie,croacia,croazia"},
    {"Cuba", "kuba"},
    {"Cyprus", "zypern,chypre,chipre,cipro"},
    {"Czech Republic", "czechia,the czech republic,tschechien,republique tcheque,tchequie,chequia,cechia"},
    {"Denmark", "danemark,dinamarca,danimarca"},
    {"Ecuador", "equateur,equador"},
    {"Egypt", "agypten,egypte,egipto,egitto,egito"},
    {"Estonia", "estland,estonie"},
    {"Finland", "finnland,finlande,finlandia"},
    {"France", "frankreich,francia,franca"},
    {"Germany", "deutschland,allemagne,alemania,germania,alemanha"},
    {"Ghana", ""},
    {"Greece", "griechenland,grece,grecia"},
    {"Hong Kong", "hongkong"},
    {"Hungary", "ungarn,hongrie,hungria,ungheria"},
    {"Iceland", "islande,islandia,islanda"},
    {"India", "indien,inde"},
    {"Indonesia", "indonesien,indonesie"},
    {"Ireland", "irland,irlande,irlanda"},
    {"Israel", "israele"},
    {"Italy", "italien,italie,italia"},
    {"Japan", "japon,giappone,japao"},
    {"Kenya", "kenia"},
    {"Latvia", "lettland,lettonie,letonia,lettonia"},
    {"Lithuania", "litauen,lituanie,lituania"},
    {"Luxembourg", "luxemburg,luxemburgo,lussemburgo"},
    {"Malaysia", "malaisie,malasia"},
    {"Malta", "malte"},
    {"Mexico", "mexiko,mexique,messico"},
    {"Morocco", "marokko,maroc,marruecos,marocco,marrocos"},
    {"Netherlands",
     "the netherlands,holland,niederlande,den niederlanden,pays-bas,paises bajos,paesi bassi,olanda,paises baixos"},
    {"New Zealand", "neuseeland,nouvelle-zelande,nueva zelanda,nuova zelanda,nova zelandia"},
    {"Nigeria", ""},
    {"Norway", "norwegen,norvege,noruega,norvegia"},
    {"Peru", "perou"},
    {"Philippines", "philippinen,filipinas,filippine"},
    {"Poland", "polen,pologne,polonia"},
    {"Portugal", "portogallo"},
    {"Romania", "rumanien,roumanie,rumania,romenia"},
    {"Russia", "russland,russie,rusia"},
    {"Serbia", "serbien,serbie"},
    {"Singapore", "singapur,singapour,singapura"},
    {"Slovakia", "slowakei,slovaquie,eslovaquia,slovacchia"},
    {"Slovenia", "slowenien,slovenie,eslovenia"},
    {"South Africa", "sudafrika,afrique du sud,sudafrica,africa do sul"},
    {"South Korea", "sudkorea,coree du sud,corea del sur"},
    {"Spain", "spanien,espagne,espana,spagna,espanha"},
    {"Sweden", "schweden,suede,suecia,svezia"},
    {"Switzerland", "schweiz,der schweiz,suisse,suiza,svizzera,suica"},
    {"Taiwan", ""},
    {"Thailand", "thailande,tailandia"},
    {"Tunisia", "tunesien,tunisie,tunez"},
    {"Turkey", "turkei,turquie,turquia,turchia"},
    {"USA",
     "usa,the usa,u.s,u.s.a,the us,america,the states,united states,the united states,united states of america,"
     "vereinigte staaten,den usa,amerika,etats-unis,les etats-unis,aux etats-unis,estados unidos,eeuu,stati uniti,"
     "eua"},
    {"Ukraine", "ucrania,ucraina"},
    {"United Kingdom",
     "uk,the uk,britain,great britain,england,scotland,wales,grossbritannien,england,royaume-uni,angleterre,"
     "reino unido,inglaterra,regno unito,inghilterra,the united kingdom"},
    {"Uruguay", ""},
    {"Vietnam", "viet nam"},
};

constexpr Place kCities[] = {
    {"amsterdam", "antwerp,antwerpen,anvers,amberes,anversa"},
    {"athens", "athen,athenes,atenas,atene"},
    {"barcelona", "barcelone,barcellona"},
    {"basel", "basilea,basileia"},
    {"berlin", "berlino,berlim"},
    {"brussels", "brussel,bruxelles,bruselas,bruxelas"},
    {"bucharest", "bukarest,bucarest"},
    {"cologne", "koln,colonia"},
    {"copenhagen", "kopenhagen,copenhague,copenaghen"},
    {"dublin", "dublino"},
    {"dusseldorf", "duesseldorf"},
    {"edinburgh", "edimbourg,edimburgo"},
    {"florence", "florenz,firenze,florencia"},
    {"frankfurt", "francfort,francoforte"},
    {"geneva", "genf,geneve,ginebra,ginevra,genebra"},
    {"hamburg", "hambourg,hamburgo,amburgo"},
    {"krakow", "krakau,cracow,cracovie,cracovia"},
    {"lisbon", "lissabon,lisbonne,lisboa,lisbona"},
    {"london", "londres,londra"},
    {"lyon", "lione"},
    {"marseille", "marsella,marsiglia,marselha"},
    {"milan", "mailand,milano"},
    {"moscow", "moskau,moscou,moscu,mosca"},
    {"munich", "munchen,muenchen,monaco di baviera,munique"},
    {"new york", "nueva york,nova york,nova iorque"},
    {"nuremberg", "nurnberg,norimberga"},
    {"paris", "parigi"},
    {"porto", "oporto"},
    {"prague", "prag,praga"},
    {"rome", "roma"},
    {"stockholm", "estocolmo,stoccolma"},
    {"the hague", "den haag,la haye,la haya,l'aia"},
    {"tokyo", "tokio,toquio"},
    {"turin", "torino"},
    {"venice", "venedig,venise,venecia,venezia"},
    {"vienna", "wien,vienne,viena"},
    {"warsaw", "warschau,varsovie,varsovia"},
    {"zurich", "zuerich,zurigo"},
};

/// Cities with one name in all languages, or nearly so.
constexpr std::string_view kMoreCities =
    "atlanta,auckland,austin,bangalore,beijing,belfast,belgrade,bilbao,birmingham,bogota,bologna,"
    "bonn,bordeaux,boston,bratislava,bremen,bristol,bruges,brugge,budapest,buenos aires,cairo,"
    "cambridge,cape town,cardiff,chicago,dallas,delhi,denver,detroit,dortmund,dresden,eindhoven,"
    "genoa,ghent,glasgow,grenoble,hannover,helsinki,hong kong,houston,istanbul,karlsruhe,kiev,"
    "las vegas,leeds,leipzig,leuven,lille,liverpool,ljubljana,los angeles,madrid,malaga,manchester,"
    "melbourne,mexico city,miami,minneapolis,montpellier,montreal,mumbai,nantes,naples,oslo,ottawa,"
    "oxford,palermo,philadelphia,phoenix,pisa,rennes,riga,rio de janeiro,rotterdam,san diego,"
    "san francisco,santiago,sao paulo,seattle,seoul,sevilla,shanghai,singapore,sofia,strasbourg,"
    "stuttgart,sydney,tallinn,tel aviv,toronto,toulouse,utrecht,valencia,vancouver,verona,vilnius,"
    "zagreb";

using Index = std::unordered_map<std::string, std::string_view>;

template <std::size_t N>
Index MakeIndex(const Place (&places)[N]) {
  Index index;
  for (const Place& place : places) {
    index.emplace(Fold(place.name), place.name);
    for (const std::string_view other : Split(place.others, ','))
      if (!other.empty()) index.emplace(other, place.name);
  }
  return index;
}

std::string_view Find(const Index& index, std::string_view folded) {
  const auto found = index.find(std::string(folded));
  return found == index.end() ? std::string_view() : found->second;
}

constexpr Place kContinents[] = {
    {"Africa", "afrika,afrique"},
    {"Asia", "asien,asie"},
    {"Europe", "europa,european,europaisch,europeen"},
    {"North America", "northamerica,nordamerika,american"},
    {"South America", "southamerica,sudamerika"},
};

/// Those of the countries above that are not in Europe.
constexpr Place kElsewhere[] = {
    {"Africa", "egypt,ghana,kenya,morocco,nigeria,south africa,tunisia"},
    {"Asia",
     "china,hong kong,india,indonesia,israel,japan,malaysia,philippines,singapore,south korea,taiwan,thailand,"
     "vietnam"},
    {"North America", "california,canada,costa rica,cuba,mexico,usa,united states"},
    {"Oceania", "australia,new zealand"},
    {"South America", "argentina,brazil,chile,colombia,ecuador,peru,uruguay"},
};

}  // namespace

std::string_view ContinentNamed(std::string_view folded) {
  static const Index index = MakeIndex(kContinents);
  return Find(index, folded);
}

std::string_view ContinentOf(std::string_view country) {
  static const Index index = MakeIndex(kElsewhere);
  const std::string_view english = CountryNamed(Fold(country));
  const std::string_view name = english.empty() ? country : english;
  if (const std::string_view elsewhere = Find(index, Fold(name)); !elsewhere.empty()) return elsewhere;
  return english.empty() ? std::string_view() : std::string_view("Europe");
}

std::string_view CountryNamed(std::string_view folded) {
  static const Index index = MakeIndex(kCountries);
  return Find(index, folded);
}

std::string_view EnglishCity(std::string_view folded) {
  static const Index index = [] {
    Index all = MakeIndex(kCities);
    for (const std::string_view city : Split(kMoreCities, ',')) all.emplace(city, city);
    return all;
  }();
  return Find(index, folded);
}

}  // namespace summit
