#pragma once

#include "core/question/words/word_row.h"

/// Words that ask: who, when, how many.
namespace summit::words {

inline constexpr Row kQuestionWords[] = {
    {Sense::kWho,
     "",
     {"who whom who_all who_else whos", "wer wem wen wers", "qui qui_est-ce_qui", "quien quienes", "chi", "quem"}},
    {Sense::kWhose, "", {"whose", "wessen", "a_qui chez_qui", "de_quien", "di_chi", "de_quem"}},
    {Sense::kWhat,
     "",
     {"what wat waht wot whats wht", "was woruber wovon woran womit was_fur was_fuer",
      "que quoi qu_est-ce_que qu_est-ce_qui quoi_de", "que cual", "che cosa che_cosa cos che_cosa_e",
      "que o_que qual"}},
    {Sense::kWhich,
     "",
     {"which wich whcih", "welche welcher welches welchem welchen", "quel quelle quels quelles lequel laquelle",
      "cual cuales", "quale quali qual", "qual quais"}},
    {Sense::kWhen,
     "",
     {"when how_long_ago since_when wen_was wen_is wen_will wen_did wen_were whn wen whens since_what "
      "what_date which_date when_abouts whenabouts which_day what_day which_days what_days",
      "wann wann_genau am_wievielten wievielten an_welchen_tagen an_welchem_tag zu_welcher_zeit",
      "quand a_quelle_date a_quelles_dates quels_jours quel_jour", "cuando en_que_fecha en_que_fechas que_dias que_dia",
      "quando in_che_data in_quale_data che_giorni che_giorno in_che_giorni",
      "quando em_que_data em_que_datas que_dias que_dia em_que_dias"}},
    {Sense::kWhere,
     "",
     {"where wheres wherabouts where_abouts", "wo woher wohin wos wo_genau an_welchem_ort in_welcher_stadt",
      "ou a_quel_endroit", "donde adonde", "dove dov", "onde aonde"}},
    {Sense::kWhy,
     "",
     {"why how_come what_for", "warum wieso weshalb wozu", "pourquoi", "por_que porque", "perche", "por_que porque"}},
    {Sense::kHow, "", {"how hwo hwo_did", "wie", "comment", "como", "come", "como"}},
    {Sense::kHowMany,
     "",
     {"how_many number_of count nb nb_of nr_of no_of how_mny howmany hwo_many how_mayn how_mnay hwo_mayn how_amny how_mani amount_of_people hw_many howmny "
      "how_many_of what_number total_number",
      "wie_viele wieviele wie_viel wieviel anzahl wievielen wie_vielen",
      "combien combien_de nombre_de nb_de nb nbre combien_d", "cuantos cuantas cuanta_gente",
      "quanti quante quanta_gente", "quantos quantas quanta_gente"}},
    {Sense::kHowMuch,
     "",
     {"how_much what_amount how_expensive what_price what_sum which_sum what_amounts which_amount "
      "how_high what_was_the_price what_did_it_cost",
      "wie_teuer wie_hoch welche_summe welchen_betrag", "quelle_somme quel_montant",
      "cuanto cuanta que_cantidad que_importe que_suma", "quanto quanta che_somma che_cifra quale_somma quale_cifra",
      "quanto quanta que_quantia que_valor qual_valor"}},
    {Sense::kHowLong,
     "",
     {"how_long how_many_days how_mny_days what_length for_how_long for_how_many_days",
      "wie_lange wie_viele_tage wieviele_tage",
      "combien_de_temps combien_de_jours pendant_combien_de_jours sur_combien_de_jours",
      "cuanto_tiempo cuanto_duro cuantos_dias", "quanto_tempo quanti_giorni", "quanto_tempo quantos_dias"}},
    {Sense::kClock,
     "",
     {"what_time which_time at_what_time at_which_time o_clock",
      "um_wie_viel_uhr um_wieviel_uhr wie_viel_uhr wieviel_uhr uhrzeit um_welche_zeit", "quelle_heure a_quelle_heure",
      "a_que_hora que_hora", "a_che_ora che_ora", "a_que_horas que_horas"}},
    {Sense::kHowOften,
     "",
     {"how_often how_many_times how_frequently", "wie_oft", "combien_de_fois a_combien_de_reprises", "cuantas_veces",
      "quante_volte", "quantas_vezes"}},
    {Sense::kExplain,
     "",
     {"explain explains explained stand_for stands_for describe define definition meaning",
      "erklare erklar erklaren bedeutet bedeutung", "explique expliquer expliquez signifie",
      "explica explicame significa", "spiega spiegami significa", "explica explique significa"}},
    {Sense::kTell,
     "",
     {"tell_me_about tell_us_about tell_me_more_about what_about how_about what_is_with anything_about "
      "anything_on "
      "info_about info_on information_about information_on details_about details_on know_about "
      "learn_about more_about know_anything_about got_anything_on fill_me_in_on",
      "erzahl_mir erzahle_mir erzahl_mir_von infos_zu infos_uber was_weisst_du_uber",
      "parle_moi_de dis_moi dis-moi parlez-moi infos_sur", "hablame_de cuentame_de", "dimmi parlami_di", "fala_me_de"}},
    {Sense::kOverview,
     "",
     {"overview everything summary summaries info infos information details detail happened happen "
      "happens tell "
      "describe recap "
      "went go went_on rundown lowdown gist recaps overview_of basics",
      "uberblick zusammenfassung passiert passierte geschah erzahl infos infos_zum uberblick_uber kurz_gesagt",
      "resume resumer passe", "resumen paso ocurrio", "riassunto successo accaduto", "resumo aconteceu"}},
};

}  // namespace summit::words
