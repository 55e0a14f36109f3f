#include "core/question/number_words.h"

#include <string>
#include <unordered_map>

#include "core/base/text.h"

namespace summit {
namespace {

using Numbers = std::unordered_map<std::string, int>;

/// One to nineteen; words of one number are parted by commas, their forms by '|' at the end: "siebt|e|er|en".
constexpr std::string_view kGerman[] = {"eins|ein,erst|e|er|en|es,allererst|e|er|en|es",
                                        "zwei|zwo,zweit|e|er|en|es",
                                        "drei,dritt|e|er|en|es",
                                        "vier,viert|e|er|en|es",
                                        "funf,funft|e|er|en|es",
                                        "sechs,sechst|e|er|en|es",
                                        "sieben,siebt|e|er|en|es",
                                        "acht,acht|e|er|en|es",
                                        "neun,neunt|e|er|en|es",
                                        "zehn,zehnt|e|er|en|es",
                                        "elf,elft|e|er|en|es",
                                        "zwolf,zwolft|e|er|en|es",
                                        "dreizehn,dreizehnt|e|er|en|es",
                                        "vierzehn,vierzehnt|e|er|en|es",
                                        "funfzehn,funfzehnt|e|er|en|es",
                                        "sechzehn,sechzehnt|e|er|en|es",
                                        "siebzehn,siebzehnt|e|er|en|es",
                                        "achtzehn,achtzehnt|e|er|en|es",
                                        "neunzehn,neunzehnt|e|er|en|es"};
constexpr std::string_view kFrench[] = {"un|e,premier|e,unieme", "deux,deuxieme,second|e", "trois,troisieme",
                                        "quatre,quatrieme",      "cinq,cinquieme",         "six,sixieme",
                                        "sept,septieme",         "huit,huitieme",          "neuf,neuvieme",
                                        "dix,dixieme",           "onze,onzieme",           "douze,douzieme",
                                        "treize,treizieme",      "quatorze,quatorzieme",   "quinze,quinzieme",
                                        "seize,seizieme",        "dix sept,dix septieme",  "dix huit,dix huitieme",
                                        "dix neuf,dix neuvieme"};
constexpr std::string_view kSpanish[] = {"uno|a,un,primer|o|a",
                                         "dos,segund|o|a",
                                         "tres,tercer|o|a",
                                         "cuatro,cuart|o|a",
                                         "cinco,quint|o|a",
                                         "seis,sext|o|a",
                                         "siete,septim|o|a",
                                         "ocho,octav|o|a",
                                         "nueve,noven|o|a",
                                         "diez,decim|o|a",
                                         "once,undecim|o|a,decimoprimer|o|a",
                                         "doce,duodecim|o|a,decimosegund|o|a",
                                         "trece,decimotercer|o|a",
                                         "catorce,decimocuart|o|a",
                                         "quince,decimoquint|o|a",
                                         "dieciseis,decimosext|o|a",
                                         "diecisiete,decimoseptim|o|a",
                                         "dieciocho,decimoctav|o|a",
                                         "diecinueve,decimonoven|o|a"};
constexpr std::string_view kItalian[] = {"uno|a,un,prim|o|a",
                                         "due,second|o|a",
                                         "tre,terz|o|a",
                                         "quattro,quart|o|a",
                                         "cinque,quint|o|a",
                                         "sei,sest|o|a",
                                         "sette,settim|o|a",
                                         "otto,ottav|o|a",
                                         "nove,non|o|a",
                                         "dieci,decim|o|a",
                                         "undici,undicesim|o|a",
                                         "dodici,dodicesim|o|a",
                                         "tredici,tredicesim|o|a",
                                         "quattordici,quattordicesim|o|a",
                                         "quindici,quindicesim|o|a",
                                         "sedici,sedicesim|o|a",
                                         "diciassette,diciassettesim|o|a",
                                         "diciotto,diciottesim|o|a",
                                         "diciannove,diciannovesim|o|a"};
constexpr std::string_view kPortuguese[] = {"um|a,primeir|o|a",
                                            "dois,duas,segund|o|a",
                                            "tres,terceir|o|a",
                                            "quatro,quart|o|a",
                                            "cinco,quint|o|a",
                                            "seis,sext|o|a",
                                            "sete,setim|o|a",
                                            "oito,oitav|o|a",
                                            "nove,non|o|a",
                                            "dez,decim|o|a",
                                            "onze,decimo primeir|o|a",
                                            "doze,decimo segund|o|a",
                                            "treze,decimo terceir|o|a",
                                            "quatorze,catorze,decimo quart|o|a",
                                            "quinze,decimo quint|o|a",
                                            "dezesseis,dezasseis,decimo sext|o|a",
                                            "dezessete,dezassete,decimo setim|o|a",
                                            "dezoito,decimo oitav|o|a",
                                            "dezenove,dezanove,decimo non|o|a"};

void Add(std::string_view forms, const std::string& before, int value, Numbers& numbers) {
  for (const std::string_view form : Split(forms, ',')) {
    const auto parts = Split(form, '|');
    const std::string stem = before + std::string(parts.front());
    numbers.emplace(stem, value);
    for (std::size_t i = 1; i < parts.size(); ++i) numbers.emplace(stem + std::string(parts[i]), value);
  }
}

template <std::size_t N>
void AddUnits(const std::string_view (&units)[N], Numbers& numbers) {
  for (std::size_t i = 0; i < N; ++i) Add(units[i], "", static_cast<int>(i) + 1, numbers);
}

/// "vingt-deux", "trente et un", "vigésimo primeiro": a ten, a word between, and each unit up to nine.
template <std::size_t N>
void AddTens(std::string_view ten, int value, const std::string_view (&units)[N], Numbers& numbers) {
  Add(ten, "", value, numbers);
  for (int unit = 1; unit < 10; ++unit)
    for (const std::string_view one : Split(ten, ',')) {
      const std::string stem(Split(one, '|').front());
      for (const std::string_view between : {"", " ", " e ", " et ", " y "})
        Add(units[static_cast<std::size_t>(unit - 1)], stem + std::string(between), value + unit, numbers);
    }
}

/// "einundzwanzig", "zweiunddreißigste".
void AddGermanTens(const std::string& ten, int value, Numbers& numbers) {
  static constexpr std::string_view kUnits[] = {"",        "einund",   "zweiund",   "dreiund", "vierund",
                                                "funfund", "sechsund", "siebenund", "achtund", "neunund"};
  for (int unit = 0; unit < 10; ++unit)
    for (const std::string_view ending : {"", "ste", "ster", "sten", "stes"})
      numbers.emplace(std::string(kUnits[unit]) + ten + std::string(ending), value + unit);
}

/// "ventuno", "ventunesimo": the ten loses its last letter before a vowel.
void AddItalianTens(std::string_view ten, int value, Numbers& numbers) {
  static constexpr std::string_view kUnits[] = {"uno", "due",   "tre",  "quattro", "cinque",
                                                "sei", "sette", "otto", "nove"};
  const std::string_view stem = ten.substr(0, ten.size() - 1);
  for (const std::string_view ending : {"esimo", "esima"})
    numbers.emplace(std::string(stem) + std::string(ending), value);
  numbers.emplace(ten, value);
  for (int unit = 1; unit < 10; ++unit) {
    const std::string_view name = kUnits[unit - 1];
    const bool vowel = name.front() == 'u' || name.front() == 'o';
    const std::string cardinal = std::string(vowel ? stem : ten) + std::string(name);
    numbers.emplace(cardinal, value + unit);
    const bool keeps = unit == 3 || unit == 6;
    const std::string root = keeps ? cardinal : cardinal.substr(0, cardinal.size() - 1);
    for (const std::string_view ending : {"esimo", "esima"}) numbers.emplace(root + std::string(ending), value + unit);
  }
}

Numbers MakeNumbers() {
  Numbers numbers;
  AddUnits(kGerman, numbers);
  AddUnits(kFrench, numbers);
  AddUnits(kSpanish, numbers);
  AddUnits(kItalian, numbers);
  AddUnits(kPortuguese, numbers);
  AddGermanTens("zwanzig", 20, numbers);
  AddGermanTens("dreissig", 30, numbers);
  AddTens("vingt,vingtieme", 20, kFrench, numbers);
  AddTens("trente,trentieme", 30, kFrench, numbers);
  AddTens("veinte,veinti,vigesim|o|a,vigesimo,vigesima", 20, kSpanish, numbers);
  AddTens("treinta,trigesim|o|a,trigesimo,trigesima", 30, kSpanish, numbers);
  AddItalianTens("venti", 20, numbers);
  AddItalianTens("trenta", 30, numbers);
  AddTens("vinte,vigesim|o|a,vigesimo,vigesima", 20, kPortuguese, numbers);
  AddTens("trinta,trigesim|o|a,trigesimo,trigesima", 30, kPortuguese, numbers);
  return numbers;
}

}  // namespace

std::optional<int> ForeignNumber(std::string_view words) {
  static const Numbers numbers = MakeNumbers();
  std::string spaced(words);
  for (char& c : spaced) c = c == '-' ? ' ' : c;
  const auto found = numbers.find(spaced);
  if (found == numbers.end()) return std::nullopt;
  return found->second;
}

}  // namespace summit
