#pragma once

#include "core/question/words/word_row.h"

/// What facts are about: who paid, who hosted, what was discussed.
namespace summit::words {

inline constexpr Row kSubjects[] = {
    {Sense::kSponsor,
     "",
     {"sponsor sponsors sponsored sponsoring sponsorship sponsorships supporter supporters backer "
      "backers patron "
      "patrons donor donors donation donations donated donate benefactor benefactors supported "
      "financially_supported "
      "sponsors_of donating donates backed backing back_up bankroll bankrolling underwrote "
      "underwritten underwriter underwriters benefaction contributors contributor contributing funders "
      "funder moneybags financial_supporter financial_supporters financial_support gifted",
      "sponsor sponsoren sponsern gesponsert gesponsort sponserte gesponserte unterstutzt unterstutzte "
      "unterstutzer "
      "gefordert geldgeber sponsort sponsorte forderer forderte forderten gonner spender spende "
      "spenden gespendet spendete spendeten geldgebern sponsoring mazen unterstutzung",
      "sponsor sponsors sponsorise sponsorisait sponsoriser sponsorisee parraine parrain parrains "
      "mecene mecenes "
      "sponsorises sponsorisees sponsorisaient sponsorisa soutenu soutenue soutiens soutien soutenait "
      "bailleurs donateur donateurs don dons parrainage parrainer finance_par subventionne",
      "patrocinador patrocinadores patrocino patrocina patrocinaron patrocinado patrocinada patrocinio "
      "patrocinar "
      "auspicio patrocinaba patrocinadas patrocinadora patrocinadoras donante donantes donacion "
      "donaciones dono donaron apoyo apoyaron mecenas",
      "sponsor sponsorizzato sponsorizzata sponsorizzo sponsorizzare sponsorizza finanziatori "
      "sponsorizzati sponsorizzarono sponsorizzava finanziatore sostenitore sostenitori sostenuto "
      "donatore donatori donato donazione donazioni sponsorizzazione patrocinato sovvenzionato",
      "patrocinador patrocinadores patrocinou patrocinaram patrocina patrocinado patrocinio patrocinar "
      "patrocinadora patrocinadoras doador doadores doou doaram doacao doacoes apoiou apoiaram "
      "apoiadores apoiador"}},
    {Sense::kPay,
     "",
     {"paid pay pays payed paying funded fund funds funding financed finance covered cover covers "
      "picked_up_the_tab picked_up_the_bill footed_the_bill foot_the_bill pick_up_the_tab gave_money "
      "give_money "
      "put_up_money put_up_the_money chipped_in contributed contribute treated gave_the_money "
      "bankrolled subsidised "
      "subsidized put_money put_up put_cash put_in_money put_the_money stump_up stumped_up cough_up "
      "coughed_up fork_out forked_out shell_out shelled_out footed foot footing pitched_in pitch_in "
      "chip_in chips_in foots treats treat pick_up_the_bill picked_up pick_up payed_for paid_for "
      "spent_money put_in splurged invested donated_money sprung_for stand_behind stands_behind "
      "stood_behind",
      "bezahlt bezahlte bezahlten zahlte zahlten zahlt gezahlt finanziert finanzierte spendierte "
      "spendiert ubernahm bezahlen bezahlt_hat zahlen gab_geld geld_gegeben spendieren finanzieren "
      "finanziell_beigetragen beigesteuert steuerte_bei kam_auf ubernommen aufgekommen spendierten",
      "paye payee paya payer finance financee financer offert offre paient paient_pour payes payees "
      "paye_pour finances a_regle regle regla verse verser versa versement contribue contribuer cotise",
      "pago pagaron pagado pagar financio pagaba pagan pagaran pagada costeo costearon costeado abono "
      "abonaron puso_dinero pusieron_dinero aporto aportaron aportado contribuyo contribuyeron "
      "financiaron financiado invito",
      "pagato pago pagare ha_pagato finanziato offerto offri pagarono pagava paga pagata versato "
      "versare verso versarono contribuito contribui contribuirono finanziarono finanzio saldato "
      "coperto coprire messo_i_soldi",
      "pagou pagaram pago pagar financiou bancou pagava paga paga_por custeou custearam contribuiu "
      "contribuiram financiaram financiado bancaram arcou"}},
    {Sense::kMoney,
     "",
     {"money cash bill bills tab euro euros eur dollars dollar quid bucks sum sums amount amounts "
      "figure contribution contributions dosh usd payment payments cost_of costs",
      "geld kosten rechnung betrag betrage summe dollar kosten_fur",
      "argent facture montant montants somme sommes sous fric dollars",
      "dinero cuenta cantidad cantidades importe suma euros dolares plata",
      "soldi conto denaro somma somme cifra cifre importo euro dollari",
      "dinheiro conta quantia valor valores montante euros dolares grana"}},
    {Sense::kCompany,
     "",
     {"company companies companys firm firms organisation organisations organization organizations business "
      "businesses vendor "
      "vendors corporation corporations orgs org outfit outfits sponsor_company startup startups "
      "enterprise enterprises biz",
      "firma firmen unternehmen organisation firmen_waren organisationen betrieb betriebe konzern",
      "entreprise entreprises societe societes organisation boite boites compagnie compagnies "
      "organisations firme firmes",
      "empresa empresas organizacion compania companias organizaciones empresas_que",
      "azienda aziende ditta societa organizzazione ditte organizzazioni imprese impresa compagnia",
      "empresa empresas organizacao companhia companhias organizacoes firma firmas"}},
    {Sense::kHost,
     "",
     {"host hosts hosted hosting hoster hosters hosted_by hosting_company put_up_by "
      "organiser organisers organizer organizers",
      "gastgeber gastgeberin ausgerichtet ausrichter veranstalter beherbergt beherbergte beherbergten "
      "gastgebende gastgebenden gastgebern hostete gehostet beherbergen richtete_aus ausrichtete "
      "gastgeberfirma",
      "hote hotes accueilli accueillait accueillir heberge hebergeait hebergee hebergeur hote_de "
      "accueilli_par accueille accueillie organisateur_des_lieux recu_par",
      "anfitrion anfitriones acogio albergo acogieron acogida acogido anfitriona sede_de alojo alojaron",
      "ospite ospitato ospitava ospitante ospito ospitata ospitarono ospitare padrone_di_casa ospiti_di",
      "anfitriao anfitrioes acolheu recebeu sediou hospedou acolheram anfitria recebeu_o acolhida sediaram"}},
    {Sense::kLend,
     "",
     {"lent lend gave give gives giving given provided provide provides offered offer offers thanks_to "
      "supplied supply supplies made_available let_us_use let_use let_you_have let_us_have let_them_have let_you_use "
      "let_them_use put_at_disposal contributed_the "
      "lending handed",
      "stellte gab gestellt gaben bereitgestellt bereit gestellt_hat stellten verlieh lieh uberliess "
      "zur_verfugung",
      "prete fourni donne fournit fournissait mis_a_disposition a_disposition preta offraient donnait",
      "presto cedio dio ofrecio cedieron dieron proporciono proporcionaron prestaron puso_a_disposicion",
      "prestato fornito forni fornirono diede messo_a_disposizione presto prestarono dato",
      "emprestou cedeu forneceu ofereceu deu deram forneceram emprestaram disponibilizou"}},
    {Sense::kTopic,
     "",
     {"topic topics agenda agendas subject subjects theme themes on_the_table programme program "
      "schedule issue issues agenda_items agenda_item points line_up lineup matters matter "
      "items_discussed conversation_topics focus focuses discussion_points subject_matter programm "
      "itinerary focused talking_points content contents",
      "thema themen tagesordnung agenda programm themenliste gesprachsthema gesprachsthemen "
      "diskussionsthemen diskussionsthema tagesordnungspunkte punkte inhalt inhalte themengebiete "
      "worum_ging_es worum_geht_es um_was_ging_es worum_ging um_was_geht_es",
      "sujet sujets theme themes ordre_du_jour programme thematique thematiques sujets_abordes "
      "theme_principal points_abordes matieres de_quoi_s_agissait-il de_quoi_s_agit-il "
      "de_quoi_etait-il_question question_du_jour contenu",
      "tema temas agenda programa orden_del_dia asunto asuntos tematica tematicas materias materia "
      "puntos cuestiones contenido de_que_iba de_que_trato de_que_fue de_que_se_trato",
      "tema temi argomento argomenti ordine_del_giorno programma agenda tematiche tematica punti "
      "questioni materie contenuti contenuto di_che_cosa_si_parlava",
      "tema temas assunto assuntos agenda programa pauta topico topicos tematica tematicas pontos "
      "materia materias conteudo questoes de_que_tratou"}},
    {Sense::kDiscuss,
     "",
     {"discussed discuss discussing discusses discussion discussions talked_about talk_about "
      "talks_about talking_about "
      "speak_of speak_about spoke_about spoken_about speaking_of debated "
      "debate debates covered_at worked_on work_on brought_up bring_up came_up come_up comes_up raised "
      "mentioned "
      "mention mentions mentioning spoke_of talked_over talk_over chat_about chatted_about "
      "chatting_about chewed_over handle handled handling tackle tackled tackles tackling treated_of "
      "cover_topics addressed address_topics dealt_with deal_with went_over touched_on touched_upon "
      "touch_on brainstormed looked_at gone_over hashed_out",
      "besprochen besprach diskutiert diskutierten diskutierte diskutieren behandelt geredet "
      "gesprochen redeten thematisiert thematisierte beredet sprachen gesprochen_uber redete "
      "unterhielt debattiert debattierte debattierten erortert erorterte angesprochen behandelte "
      "behandelten worden_ist diskutierte_man ging_es_um geht_es_um drehte",
      "discute discutee discutes discuter discussion discussions parle parlait evoque aborde abordes "
      "abordee discutait discutaient discuterent parlaient parle_de parlait-on aborda aborda-t-on "
      "abordait traite traites traitait traiterent evoques evoquait debattu debattus debat debats "
      "discutees",
      "discutio discutieron discutido discutir hablaron hablo hablado debatio trato trataron "
      "discutieron_sobre discutia discutian hablaba hablaban hablar hablado_de debatieron debatido "
      "trataba trataban tratado tratados comento comentaron abordaron abordo abordado",
      "discusso discussa discussi discutere parlato parlo discussero trattato trattati discutevano "
      "discuteva discussi_i parlarono parlava parlavano parlare trattava trattavano affrontato "
      "affrontati dibattuto dibattuti si_discuteva",
      "discutiram discutiu discutido discutir falaram falou debatido tratou discutida discutia "
      "discutiam falava falavam falar debateram debatida debatidos tratados tratava trataram abordou "
      "abordaram abordado conversaram conversou"}},
    {Sense::kSpeak,
     "",
     {"talk talks talked spoke speak speaking speaker speakers speech speeches presented presenter presenters "
      "presentation keynote lecture lectures demo demos demoed said say says",
      "vortrag vortrage redner sprach prasentierte prasentiert vorgestellt referent gesagt sagte sagt",
      "expose exposes conference conferencier orateur orateurs presente presentait presentation dit",
      "charla charlas ponente ponentes presento presentacion dijo", "relatore relatori presentato presento detto",
      "palestra palestras orador oradores apresentou apresentacao disse"}},
    {Sense::kEmployer,
     "",
     {"work_for works_for worked_for working_for work_at works_at worked_at working_at employed "
      "employs affiliation "
      "affiliations affiliated employer employers employee employees",
      "arbeitet arbeitete arbeiten angestellt arbeitgeber", "travaille travaillait employeur travaillent",
      "trabaja trabajaba empleador trabajan", "lavora lavorava lavorano datore_di_lavoro",
      "trabalha trabalhava empregador trabalham"}},
};

}  // namespace summit::words
