#include "core/question/word_table.h"

#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/question/edit_distance.h"
#include "core/question/ordinary_words.h"

namespace summit {
namespace {

constexpr std::size_t kLanguages = 6;

/// One meaning, and its words in each language: parted by spaces, those of a group by underscores; folded.
struct Row {
  Sense sense;
  std::string_view key;
  std::string_view words[kLanguages];  // English, German, French, Spanish, Italian, Portuguese
};

constexpr Row kQuestionWords[] = {
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
    {Sense::kHow, "", {"how", "wie", "comment", "como", "come", "como"}},
    {Sense::kHowMany,
     "",
     {"how_many number_of count nb nb_of nr_of no_of how_mny howmany amount_of_people hw_many howmny "
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

constexpr Row kSubjects[] = {
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
     {"company companies firm firms organisation organisations organization organizations business "
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
      "supplied supply supplies made_available let_us_use let_use put_at_disposal contributed_the "
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
    {Sense::kAttend,
     "",
     {"represented represent represents representing participants participant participated participate attendees "
      "attendee attended attend attends attending "
      "attendance "
      "turnout how_big how_large size how_well_attended how_crowded how_full head_count headcount "
      "turned_up turn_up "
      "turned_out showed_up show_up shown_up took_part take_part taken_part "
      "visitors visitor visited guests guest been_to registered signed_up sign_ups went_to attendence present "
      "delegates attendance participation participating participates turning_up took_part_in "
      "show_up_for shows_up at_hand on_hand made_it make_it made_it_to make_it_to put_their_name_down "
      "put_their_names_down put_name_down put_down_their_name signed_the_list sign_in signed_in "
      "enrolled enrolment registrants registrant roster roll_call in_attendance visiting dropped_in "
      "dropped_by drop_by drop_in joined_in joined join joining joins guest_list attendee_list "
      "participant_list bodies showing turnouts be_there been_there been_at came_along come_along "
      "came_over come_over pass_by passed_by hang_out hung_out represented represent represents "
      "representing send_anyone sent_anyone send_anybody sent_anybody send_someone sent_someone "
      "send_people sent_people send_somebody sent_somebody number_of_people",
      "teilnehmer teilnehmerin teilnehmerinnen teilnehmende teilgenommen nahm_teil nahmen_teil "
      "teilnahme besucher "
      "anwesend anwesende dabei besucht teilnehmen teilnehmern teilnehmenden teilgenommen_haben "
      "teilnahm teilnahmen mitgemacht mitmachten dabei_war dabei_waren waren_dabei war_dabei besuchten "
      "besuchte besuchern gaste gast erschienen erschien angemeldet teilnehmerzahl teilnehmerliste "
      "besucherzahl vertreten aufgetaucht anwesenden gekommen_sind",
      "participant participants participe participaient participer presents present participation "
      "visiteurs assiste participantes participait participerent invites invite visiteur present_au "
      "assistait assisterent assister inscrits inscrit affluence frequentation represente representes "
      "assistes presence",
      "participantes participante asistentes asistente asistio asistieron participo participaron "
      "asistir presentes "
      "estuvo estuvieron asistencia asistian asistido asistieran acudio acudieron acudido participado "
      "participaba presente presentes_en concurrio concurrieron invitados inscritos inscrito "
      "asistentes_a visitantes",
      "partecipanti partecipante partecipato partecipo presenti presente c_era c_erano partecipare "
      "parteciparono parteciparvi partecipava partecipavano intervenuti invitati iscritti presenze "
      "visitatori partecipazione presenti_al convenuti affluenza",
      "participantes participante participou participaram presentes presente esteve estiveram compareceu "
      "compareceram participaram_do participacao participado assistiram assistiu convidados inscritos "
      "inscrito visitantes comparecimento frequencia frequentou"}},
    {Sense::kPeople,
     "",
     {"people persons person individuals individual private_individuals private_persons private_people "
      "anyone anybody "
      "someone somebody nobody folks developers developer devs heads humans "
      "attendees_list crowd everybody everyone "
      "folk guys ppl peeps attendee_count participants_count number_of_attendees lads dudes souls "
      "faces geeks nerds hackers engineers coders programmers crew names_of_people",
      "leute personen menschen person entwickler leuten personen_waren leutchen kopfe jemand niemand "
      "irgendjemand",
      "personnes personne gens monde developpeurs monde_y gens_y participants_y individus developpeur "
      "quelqu_un personne_de",
      "personas persona gente desarrolladores gente_fue individuos desarrollador asistentes_hubo "
      "alguien_de nadie",
      "persone persona gente sviluppatori individui sviluppatore qualcuno_di nessuno",
      "pessoas pessoa gente desenvolvedores individuos desenvolvedor galera alguem_da alguem_de ninguem"}},
    {Sense::kCome,
     "",
     {"came come comes coming arrived arrive went went_there coming_to came_to come_to travelled "
      "traveled fly_in flew_in flew drove showed showing appear_at turn_out arrive_at get_there "
      "got_there attending_in goes_to",
      "kamen kam gekommen kommen angereist gereist kam_zum hin_gegangen hingegangen ging_hin gingen "
      "erschienen kommt",
      "venu venus venue venues vinrent vint viennent vient sont_venus est_venu deplaces deplacees allee alles",
      "vino vinieron vinieran llegaron fueron llego vinieron_a venir viajaron acudieron_a ido iban",
      "venuto venuti venne vennero arrivati arrivato arrivarono venuta venute andati andato andarono",
      "veio vieram foram vieram_ao chegaram chegou viajaram apareceu apareceram"}},
    {Sense::kDate,
     "",
     {"date dates when_date timeframe timing time_frame",
      "datum termin termine zeitpunkt zeitraum zeiten terminen daten kalenderdaten",
      "date dates calendrier periode dates_du", "fecha fechas fechas_de calendario periodo",
      "data date date_di calendario periodo", "data datas calendario periodo datas_do"}},
    {Sense::kCalendar,
     "",
     {"month months day days weekday week time_of_year season year years weekdays weekdy yr yrs mth "
      "day_of_the_week days_of_the_week",
      "monat tag tage wochentag woche jahr wochentage wochentagen tagen monate monaten jahren jahrs jahreszeit",
      "mois jour jours semaine annee an jours_de_la_semaine annees mois_de saison",
      "mes dia dias semana ano anos meses temporada fin_de_semana",
      "mese giorno giorni settimana anno anni mesi stagione fine_settimana giorni_della_settimana",
      "mes dia dias semana ano anos meses temporada estacao fim_de_semana"}},
    {Sense::kDuration,
     "",
     {"duration last_for lasted last lasts length going_on_for run_for ran_for", "dauer dauerte gedauert",
      "duree dure durait", "duracion duro", "durata durato duro", "duracao durou"}},
    {Sense::kPlace,
     "",
     {"place places city cities town towns country countries location locations address addresses "
      "continent state "
      "street "
      "locate located whereabouts region spot spots locale locality wherebouts adress addr venue_city "
      "municipality district neighbourhood neighborhood area site_address continents states regions "
      "provinces province county",
      "ort orte stadt land adresse strasse orten stadten standort standorte lander landern staat "
      "bundesstaat ortschaft austragungsort",
      "lieu lieux ville villes pays adresse endroit rue emplacement localisation endroits etat etats "
      "region lieu_exact",
      "lugar lugares ciudad ciudades pais paises direccion sitio ubicacion localizacion sitios "
      "direccion_exacta estado estados region localidad poblacion",
      "luogo luoghi citta paese paesi indirizzo posto localita sito_fisico stato stati regione "
      "ubicazione posizione",
      "lugar lugares cidade cidades pais paises endereco local localizacao locais estado estados "
      "regiao localidade sitio"}},
    {Sense::kRoom,
     "hotel",
     {"hotel hotels accommodation lodging lodgings slept sleep stayed stay hostel hostels motel motels "
      "inn inns bed beds accomodation lodged crashed put_people_up lodge",
      "hotel hotels ubernachtet unterkunft unterkunfte ubernachteten ubernachtung schliefen schlief "
      "geschlafen gewohnt wohnten wohnte herberge",
      "hotel hotels hebergement dormi loges loge logement auberge logeaient dormaient nuitees",
      "hotel hoteles alojamiento durmieron alojaron alojados hospedaron hospedados hospedaje albergue durmio",
      "albergo alberghi hotel alloggio dormito alloggiati alloggiato alloggiavano pernottato "
      "pernottamento dormivano ostello alberghiera",
      "hotel hoteis alojamento dormiram hospedados hospedaram hospedagem albergue pousada dormiu "
      "ficaram_hospedados"}},
    {Sense::kRoom,
     "venue",
     {"convention_center convention_centre conference_center conference_centre venue venues room rooms "
      "space spaces "
      "building buildings office offices premises site university campus hall halls place_of_venue "
      "function_room meeting_room meeting_rooms conference_room conference_rooms hackerspace facility "
      "facilities complex auditorium theatre theater lecture_hall",
      "raum raume gebaude buro buros veranstaltungsort raumlichkeiten tagungsort saal halle "
      "tagungsraum raumen geb veranstaltungsorte hallen burogebaude konferenzraum",
      "salle salles batiment bureau bureaux locaux local immeuble espace espaces sieges salle_de_reunion",
      "sala salas edificio oficina oficinas sede local locales recinto espacio salon aula",
      "sala sale edificio ufficio sede locali spazio spazi aula struttura uffici edifici",
      "sala salas edificio escritorio sede espaco recinto predio escritorios auditorio salao"}},
    {Sense::kMeet,
     "",
     {"meet met meets meeting_place session sessions gathering gatherings go_down went_down doors_open "
      "open_its_doors "
      "opened_its_doors held hold holds took_place take_place takes_place taken_place taking_place occur "
      "occurred gather gathered convened convene organised_at organized_at begin began start started "
      "starts end ended "
      "begins ends scheduled planned meet-up meetup met_up meet_up met_at kick_off kicks_off "
      "kicked_off kick_it_off took_plce take_plce happened_to_be opened open opens launched "
      "launch_date staged stage conducted commence commenced commences finish finished finishes "
      "wrap_up wrapped_up close closed conclude concluded convening reconvene reconvened "
      "gathering_place",
      "fand_statt findet_statt fand findet statt stattgefunden stattfindet getroffen traf trafen "
      "gehalten abgehalten "
      "begann sass sassen sitzung sitzungen tagte fanden_statt fand_es_statt stattgefunden_hat war_es "
      "traf_man_sich trifft trafen_sich getagt tagten gestartet startete started endete begonnen "
      "beginnt begann_es durchgefuhrt veranstaltet veranstaltete abhielt hielt hielten angefangen "
      "fing_an anfing lief gelaufen stattfinden stattfand stattfanden zusammengekommen versammelt "
      "versammelten beendet endet ging_los losging los ging geht dauert stand steht stehen "
      "stattgefunden_hatte",
      "a_eu_lieu a_lieu aura_lieu eu_lieu lieu_en tenu tenait deroule reuni reunis rencontre_t "
      "deroulait commence tenue tient tiendra tenus tenues deroulee derouler deroulera reunion "
      "reunions reunirent reunit reunissait rencontres rencontrer commencait debute debutait debuta "
      "termine terminait finit fini organisee organises tient-il s_est_tenu organisait retrouve "
      "retrouves tombait tombe",
      "tuvo_lugar tendra_lugar tuvo celebro celebrara celebrado realizo reunieron empezo realizara "
      "celebro_el celebrada celebraron celebrado_en celebrar celebraba realizaron realizar realizado "
      "realizada reunio reunia reunian comenzo empieza comienza inicio terminaron termino acabo "
      "organizado organizada hizo hicieron tuvo_lugar_el juntaron junto cayo cae desarrollo",
      "tenuto tenuta tenne svolto svolse svolta riuniti si_tiene iniziato tenutosi si_terra svolti "
      "svolgersi svolgera avuto_luogo ebbe_luogo avra_luogo ha_luogo tenuti tennero riunito riunirono "
      "riunione riuniva incontrati incontrarono incontrato cominciato comincio inizio inizia iniziava "
      "finito fini terminato organizzata organizzati organizzato svolgeva tiene fatto_il cadeva cade "
      "celebrato",
      "teve_lugar tera_lugar realizou realizado aconteceu_em reuniram comecou ocorreu realizada "
      "aconteceu acontecera acontece acontecendo realizara reuniu reunia encontraram encontrou comeca "
      "iniciou iniciaram terminou acabou organizada organizados ficou ficaram decorreu decorreram "
      "decorre fica caiu celebrado deu_se"}},
    {Sense::kLinkOf,
     "minutes",
     {"minutes notes note protocol_notes transcript writeup write_up writeups meeting_minutes "
      "meeting_notes raw_notes protocol_of",
      "protokoll protokolle mitschrift notizen mitschriften sitzungsprotokoll niederschrift "
      "notizen_zum aufzeichnungen",
      "compte_rendu comptes_rendus proces_verbal notes minutes compte-rendu comptes-rendus "
      "proces-verbaux pv prises_de_notes",
      "actas acta notas minutas apuntes notas_de las_actas",
      "verbale verbali appunti note verbali_del resoconti_scritti", "ata atas notas anotacoes minuta"}},
    {Sense::kLinkOf,
     "slides",
     {"slides slide presentations slideshow slidedeck deck decks slidesets powerpoints powerpoint",
      "folien prasentationen foliensatz prasentationsfolien", "diapositives diapos transparents",
      "diapositivas transparencias presentaciones", "diapositive lucidi slide", "slides apresentacoes"}},
    {Sense::kLinkOf,
     "registration",
     {"registration register sign_up signup registering enroll enrol rsvp registration_page "
      "registration_form signup_page sign_up_page sign_up_form signup_form",
      "anmeldung anmelden registrierung anzumelden anmeldeseite anmeldeformular registrieren eintragen",
      "inscription inscrire s_inscrire enregistrement enregistrer formulaire_d_inscription",
      "inscripcion registro inscribirse inscribir inscripciones registrarse apuntarse registrar",
      "registrazione iscrizione iscriversi registrarsi iscrizioni registrare",
      "inscricao registo inscrever inscricoes registar registrar inscrever-se"}},
    {Sense::kLinkOf,
     "list",
     {"mailing_list mailing_lists mailinglist mailinglists mailing-list email_list mail_list "
      "discussion_list maillist",
      "mailingliste mailinglisten verteiler", "liste_de_diffusion liste_de_discussion", "lista_de_correo",
      "lista_di_discussione mailing_list", "lista_de_discussao lista_de_emails"}},
    {Sense::kLinkOf,
     "chat",
     {"chatroom chat_room chatrooms chat_rooms groupchat", "chatraum chatroom", "salon_de_discussion", "sala_de_chat",
      "stanza_di_chat", "sala_de_bate-papo"}},
    {Sense::kLinkOf, "wiki", {"wiki wikipage wikipages wiki_page wiki_pages", "wiki", "wiki", "wiki", "wiki", "wiki"}},
    {Sense::kLinkOf,
     "report",
     {"report reports", "bericht berichte", "rapport rapports", "informe", "resoconto", "relatorio"}},
    {Sense::kLinkOf,
     "",
     {"link links url urls website webpage page pages hyperlink hyperlinks homepage addy site_url "
      "weblink web_page web_pages pointer pointers references",
      "link links verweis verweise seite", "lien liens page", "enlace enlaces pagina",
      "collegamento collegamenti pagina link", "ligacao ligacoes pagina link links"}},
    {Sense::kFacet,
     "dinner",
     {"dinner dinners restaurant restaurants meal meals supper eat ate eating food dinner_party feast "
      "banquet cuisine",
      "abendessen essen gegessen restaurant", "diner restaurant repas mange",
      "cena comida restaurante cenaron comieron", "cena ristorante pasto mangiato cenato",
      "jantar restaurante refeicao jantaram comeram"}},
    {Sense::kFacet,
     "lunch",
     {"lunch lunches lunchtime luch", "mittagessen", "dejeuner", "almuerzo", "pranzo", "almoco"}},
    {Sense::kFacet,
     "breakfast",
     {"breakfast", "fruhstuck", "petit_dejeuner", "desayuno", "colazione", "pequeno_almoco"}},
    {Sense::kFacet,
     "drinks",
     {"drinks drink beer beers wine coffee snacks refreshments booze pints pint beverages beverage "
      "bar_tab soft_drinks tea",
      "bier getranke kaffee wein getrank kaffees", "boissons biere bieres vin cafe",
      "bebidas cerveza cervezas vino cafe", "birra birre bevande vino caffe", "cerveja cervejas bebidas vinho cafe"}},
    {Sense::kFacet,
     "travel",
     {"travel flights flight transport", "reise flug reisekosten", "voyage voyages", "viaje viajes", "viaggio viaggi",
      "viagem viagens"}},
    {Sense::kFacet, "streaming", {"streaming livestream video_stream recording recordings", "", "", "", "", ""}},
    {Sense::kPosts,
     "",
     {"posts post article articles blog blogpost blogposts blog_post blog_posts newsletter newsletters",
      "beitrage artikel", "article articles billet", "articulo articulos", "articolo articoli", "artigo artigos"}},
};

constexpr Row kOperators[] = {
    {Sense::kList,
     "",
     {"list lists listing enumerate enumeration rundown_of", "liste auflisten", "liste lister", "lista listar",
      "elenco elenca lista", "lista liste"}},
    {Sense::kCompare,
     "",
     {"compare compared comparison comparing versus vs difference differences differ differs "
      "different_between diff "
      "diffs what_changed_between what_changed_from contrast side_by_side set_against",
      "vergleiche vergleich vergleichen unterschied unterschiede gegenuber gegenuberstellen "
      "vergleich_von verglichen",
      "compare comparer comparaison difference comparez comparons compare_les",
      "compara comparar comparacion diferencia diferencias", "confronta confrontare confronto differenza differenze",
      "compara comparar compare comparacao diferenca"}},
    {Sense::kBoth,
     "",
     {"both in_common common same share shared shares as_well_as and_also that_also who_also "
      "which_also each_of both_of",
      "beide beiden beidem gemeinsam sowohl als_auch und_auch die_auch beiden_mal sowohl_bei",
      "deux_a_la_fois en_commun a_la_fois et_aussi ainsi_que les_deux aux_deux tous_les_deux",
      "ambos ambas en_comun y_tambien los_dos las_dos en_los_dos",
      "entrambi entrambe in_comune e_anche tutti_e_due sia", "ambos ambas em_comum e_tambem os_dois as_duas dos_dois"}},
    {Sense::kOutside,
     "",
     {"not_in not_at outside outside_of except excepting except_for other_than apart_from excluding "
      "without besides "
      "anywhere_but not_held_in not_take_place_in weren_t_in wasn_t_in",
      "nicht_in ausser ausserhalb ohne", "hors hors_de sauf pas_a en_dehors_de excepte ailleurs_qu",
      "fuera fuera_de excepto salvo menos_en", "fuori fuori_da tranne eccetto", "fora fora_de exceto menos_em"}},
    {Sense::kNot,
     "",
     {"not never neither nor didn_t wasn_t", "nicht nie kein keine", "pas jamais", "nunca", "mai non", "nao nunca"}},
    {Sense::kBut,
     "",
     {"but_not and_not but_not_at but_not_in", "aber_nicht und_nicht", "mais_pas et_pas", "pero_no y_no",
      "ma_non e_non", "mas_nao e_nao"}},
    {Sense::kMost,
     "",
     {"most most_often most_frequently most_frequent most_common most_popular oftenest top "
      "mostly_often greatest_number highest_number highest most_times",
      "meisten am_meisten am_haufigsten haufigsten", "le_plus la_plus les_plus le_plus_souvent",
      "mas mas_veces mas_a_menudo", "piu piu_spesso", "mais mais_vezes mais_frequentemente"}},
    {Sense::kLeast, "", {"least fewest least_often", "wenigsten am_wenigsten", "le_moins", "menos", "meno", "menos"}},
    {Sense::kBiggest,
     "",
     {"biggest largest best_attended busiest fullest most_attended most_people most_participants "
      "most_attendees most_crowded most_visited best_visited largest_ever",
      "grosste grossten grosster am_grossten meistbesuchte meistbesuchten",
      "plus_grand plus_grande plus_gros plus_frequente", "mas_grande mas_grandes mas_concurrida mas_numerosa mayor",
      "piu_grande piu_grandi piu_affollato piu_numeroso", "maior maior_de mais_concorrida maiores"}},
    {Sense::kSmallest,
     "",
     {"smallest tiniest least_attended fewest_people fewest_participants", "kleinste kleinsten am_kleinsten kleinster",
      "plus_petit plus_petite", "mas_pequena mas_pequeno mas_chica menor", "piu_piccolo piu_piccola", "menor"}},
    {Sense::kLongest,
     "",
     {"longest", "langste langsten am_langsten langster", "plus_long plus_longue", "mas_larga mas_largo", "piu_lungo",
      "mais_longo"}},
    {Sense::kShortest,
     "",
     {"shortest", "kurzeste kurzesten am_kurzesten kurzester", "plus_court", "mas_corta mas_corto", "piu_breve",
      "mais_curto"}},
    {Sense::kFirstTime,
     "",
     {"first_time very_first_time earliest earliest_time first_mention first_appearance debut debuted "
      "first_ever originally_come_up first_came_up",
      "erstmals zum_ersten_mal erste_mal zum_ersten_male erstmalig das_erste_mal ersten_mal", "premiere_fois",
      "primera_vez", "prima_volta", "primeira_vez"}},
    {Sense::kLastTime,
     "",
     {"last_time most_recent_time most_recently last_mention latest_mention",
      "zuletzt letzte_mal zum_letzten_mal das_letzte_mal letzten_mal letztmals", "derniere_fois", "ultima_vez",
      "ultima_volta", "ultima_vez"}},
    {Sense::kAlso,
     "",
     {"also too likewise as_well again as_well_as_at in_addition", "auch ebenfalls ebenso", "aussi egalement",
      "tambien", "anche pure", "tambem"}},
    {Sense::kTimes, "", {"times time_s occasions", "mal male", "fois", "veces", "volte", "vezes"}},
    {Sense::kMoreThan,
     "",
     {"more_than over at_least upwards_of", "mehr_als uber mindestens", "plus_de au_moins", "mas_de al_menos",
      "piu_di almeno", "mais_de pelo_menos"}},
    {Sense::kLessThan,
     "",
     {"less_than fewer_than under at_most", "weniger_als hochstens", "moins_de", "menos_de", "meno_di", "menos_de"}},
    {Sense::kAll,
     "",
     {"all every each all_the any_of_the altogether in_total in_all overall total all_of_the all_of",
      "alle allen aller jeder jedem jedes insgesamt", "tous toutes tout chaque", "todos todas todo cada",
      "tutti tutte tutto ogni", "todos todas todo cada"}},
    {Sense::kEver,
     "",
     {"ever anything any so_far until_now to_date already", "jemals je bisher schon irgendwas", "jamais deja",
      "alguna_vez jamas", "mai qualche_volta", "alguma_vez ja"}},
    {Sense::kOnline,
     "",
     {"online virtual virtually remote remotely", "online virtuell virtuelle virtuellen", "en_ligne virtuel virtuels",
      "en_linea virtual virtuales", "online virtuale virtuali", "online virtual virtuais"}},
    {Sense::kInPerson,
     "",
     {"in_person physical physically face_to_face on_site onsite offline", "vor_ort prasenz",
      "en_personne presentiel en_presentiel", "presencial presenciales", "in_presenza di_persona",
      "presencial presenciais"}},
    {Sense::kBeside,
     "",
     {"co-located colocated co-located_with colocated_with co-hosted_with alongside next_to "
      "together_with around "
      "before_and_after "
      "beside adjacent_to in_conjunction_with connected_to attached_to",
      "neben rund_um", "en_marge_de a_cote_de", "junto_a junto_con", "accanto_a assieme_a", "ao_lado_de junto_com"}},
};

constexpr Row kSmallWords[] = {
    {Sense::kExists,
     "",
     {"will_there_be would_there_be has_there_been have_there_been has_there_ever_been have_there_ever_been "
      "there_has_been was_there were_there is_there are_there there_been there_a there_any there_an "
      "there_be there_was "
      "there_were ever_been_a there_ever_been",
      "gab_es gibt_es wird_es", "y_a y_a_eu il_y_a il_y_a_eu y_avait y_aura il_y_avait", "hubo hay",
      "c_e ci_sono ci_sara", "houve ha"}},
    {Sense::kAnd, "", {"and plus between", "und sowie zwischen", "et entre", "y e entre", "e ed tra fra", "e entre"}},
    {Sense::kChoice,
     "",
     {"did was were is are has have had does do will would can could am be been being should shall might must",
      "war waren wurde wurden ist sind hat haben hatte wird werden sein kann",
      "est etait a ont sera etaient fut sont est-ce est-ce_que avait ete es avons avez as",
      "fue es era fueron sera ha han estaba esta son", "e era erano ha hanno fu sara stato stata stati sono",
      "foi e era eram tem sera sao esta"}},
    {Sense::kOr, "", {"or", "oder", "", "o u", "o", "ou"}},
    {Sense::kIn,
     "",
     {"in near within inside into around_in", "in im beim in_der ins", "en a dans au aux", "en",
      "a in nel nella ad nell", "em no na nos nas"}},
    {Sense::kAt, "", {"at from", "am auf zum zur beim bei an", "lors", "al", "al alla allo all agli", "ao a"}},
    {Sense::kBy, "", {"by written_by authored_by", "von", "par", "por", "da dal dalla", "por pelo pela"}},
    {Sense::kFor, "", {"for", "fur furs fuer", "pour", "para", "per", "para"}},
    {Sense::kOn,
     "",
     {"about on regarding concerning re of_about what_of about_the wrt", "uber zu um zum_thema ueber bezuglich",
      "sur a_propos_de au_sujet_de", "sobre acerca_de", "su sul sulla sull riguardo", "sobre acerca_de"}},
    {Sense::kArticle,
     "",
     {"the a an teh hte th da", "der die das den dem des ein eine einen einem einer eines", "le la les l un une",
      "el la los las un una lo", "il lo la i gli le l un una uno", "o a os as um uma"}},
    {Sense::kFirst,
     "",
     {"first", "erste ersten erster erstes", "premier premiere", "primer primera primero", "primo prima",
      "primeiro primeira"}},
    {Sense::kFiller,
     "",
     {"as back bot conference event events exactly exist exists find form from_the get got go gone going heard "
      "hello help "
      "hey hi i if into it_s just kind know known let likely look made make many may maybe me much my "
      "myself name "
      "named names "
      "need_to need needs needed now of off ok okay one ones only our out own part per perhaps please "
      "pls possible "
      "possibly really recall "
      "record recorded remember remind right s see seen set so some something sort standards standing "
      "still sure t take taken takes taking than thank thanks their them themselves these they thing "
      "things think "
      "those "
      "though through to together too took u up us use used various very via want wanted wants we well "
      "whether while "
      "with "
      "wondering would xmpp xsf jabber yes yet you your actual actually again although anyway basically "
      "because certain concerned dear different either even eventually finally guess here hope however "
      "indeed instead "
      "interested involved its kindly later like lot lots mainly more mostly nice obviously often once "
      "other others "
      "otherwise ourselves particular particularly past plain pretty previously probably properly "
      "rather related "
      "relevant "
      "roughly seem seems several simply since_when specific specifically supposed that_s then "
      "therefore today truly "
      "type types "
      "usual usually the_hell the_heck on_earth that this there those find finding where_s what_s "
      "who_s wonder listed "
      "according archive archives official officially tell give show say does "
      "him her his he she cheers edition altogether_now by_the_way btw thx hmm well_then oh ah so_then "
      "quick_question whos_who potential planned according_to appears anybody_know amongst among "
      "besides ur im ive id lets gimme_the whichever bout abt w wk plz plzz pl thru tho cuz ok_so mate "
      "pal pals folks_here there_ll cheers_mate recollect recall_if sort_of kind_of bit recount "
      "point_me point_to direct_me hand_me pull_up check look_up looking_for im_looking_for "
      "trying_to_find any_idea_what group gang team_meeting community onto upon within each_other "
      "fellow listing details_of exact_details at_all",
      "es er sie wir ihr mir mich uns euch bitte mal denn doch noch so auch nur da dort dann dass wenn "
      "eigentlich "
      "genau man "
      "alles viele viel als aus mit nach vom von zu xmpp es_war sich gewesen gewesenen gegeben wird "
      "es_gibt diesem "
      "dieser diese mein habt ihn etwa ich finde finden brauchen brauchte braucht da_war ja am_ende "
      "nochmal ubrigens denn_so eigentlich_so irgendwo irgendwer irgendwann sind_denn sag sagen zeig "
      "zeige nenn nenne gib such suche suchen wissen weiss weisst wusste wurde_gern moechte mochte "
      "hatte_gern kann_mir bitte_schon tja gruss servus hast hab habe gibs gibts mir_mal damals "
      "diesmal derzeit jeweils jener jene namens genannt hiess heisst heissen lautet lauteten",
      "il elle on nous vous ils elles de du des d ce cet cette ces c s se ne n en y est-ce_que avec "
      "par_le plus "
      "fait svp s_il_vous_plait moi t-il t-elle eu y_avait_il etait-il lui dont lequel_des dont_on "
      "comme besoin ca "
      "cela est il_s_agit quand_meme stp sil_te_plait s_il_te_plait dis peux-tu pourrais-tu "
      "pouvez-vous donne donne-moi donnez cherche je savoir voudrais aimerais connaitre sais bon "
      "alors_la la-bas donc_la quelqu_un nomme appele s_appelle celui celle ceux deja_su toi tu",
      "de del se lo le nos por_favor con su sus este esta estos aquella aquel ser ya tambien eso ese "
      "haya necesitamos "
      "necesita para_el al_que a ha_sido hecho e dime digame dame busco quiero quisiera saber podrias "
      "puedes favor por alguien sabe conoces conocer llamado llama llamaba aquel_dia fue_que hay_que "
      "soy me mi te tu usted les",
      "di del della dello dei degli delle dell si ci ne per_favore con su_il questo questa quella "
      "quello anche c d l "
      "fatto gia nel_corso io tu lui lei noi voi loro che_si era_il serve abbiamo bisogno dammi "
      "dimmi_pure cerco vorrei sapere puoi potresti qualcuno conosci conoscere chiamato chiama "
      "chiamava sai sapete mi ti vi scusa scusate favore piacere per_piacere",
      "de do da dos das se por_favor com este esta esse essa isso ja tambem que_se a_ser feito ele ela "
      "eles nos voce "
      "la precisamos precisa diga me_diga da_me procuro quero queria gostaria saber pode poderia "
      "alguem conhece conhecer chamado chama chamava voces lhe meu seu favor"}},
};

constexpr const Row* kTables[] = {kQuestionWords, kSubjects, kOperators, kSmallWords};
constexpr std::size_t kSizes[] = {std::size(kQuestionWords), std::size(kSubjects), std::size(kOperators),
                                  std::size(kSmallWords)};

using PerLanguage = std::array<Meaning, kLanguages>;

std::string WithSpaces(std::string_view group) {
  std::string words(group);
  for (char& c : words) c = c == '_' ? ' ' : c;
  return words;
}

/// Of two meanings in one language the first stands.
std::unordered_map<std::string, PerLanguage> MakeIndex() {
  std::unordered_map<std::string, PerLanguage> index;
  for (std::size_t table = 0; table < std::size(kTables); ++table)
    for (std::size_t row = 0; row < kSizes[table]; ++row)
      for (std::size_t language = 0; language < kLanguages; ++language)
        for (const std::string_view group : Split(kTables[table][row].words[language], ' ')) {
          if (group.empty()) continue;
          Meaning& meaning = index[WithSpaces(group)][language];
          if (meaning.sense == Sense::kNone) meaning = {kTables[table][row].sense, kTables[table][row].key};
        }
  return index;
}

const std::unordered_map<std::string, PerLanguage>& Index() {
  static const auto index = MakeIndex();
  return index;
}

constexpr std::size_t kShortestSlip = 4;
constexpr std::size_t kLongWord = 9;      // letters from which on two slips may be in one word
constexpr std::size_t kMiddlingWord = 6;  // and from which on one vowel may stand for another

/// The single words of ours that say what is wanted, by first letter; the same views as in the tables.
using Wanted = std::unordered_map<char, std::vector<std::pair<std::string_view, std::size_t>>>;  // word and language

template <std::size_t N>
void AddWanted(const Row (&rows)[N], Wanted& wanted) {
  for (const Row& row : rows)
    for (std::size_t language = 0; language < kLanguages; ++language)
      for (const std::string_view word : Split(row.words[language], ' '))
        if (word.size() >= kShortestSlip && word.find('_') == std::string_view::npos)
          wanted[word.front()].emplace_back(word, language);
}

Wanted MakeWanted() {
  Wanted wanted;
  AddWanted(kQuestionWords, wanted);
  AddWanted(kSubjects, wanted);
  for (const std::string_view word : {"summit", "summits"}) wanted['s'].emplace_back(word, 0);
  return wanted;
}

bool IsVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

/// The other ending of a word is no slip: "member" and "members", "attend" and "attends".
bool IsInflection(std::string_view a, std::string_view b) {
  static constexpr std::string_view kEndings = "sdrnmt";
  if (a.size() > b.size()) std::swap(a, b);
  return b.size() == a.size() + 1 && b.starts_with(a) && kEndings.find(b.back()) != std::string_view::npos;
}

/// In short words a letter too many, too few or swapped is a slip; another letter may be another word.
bool IsSlip(std::string_view typed, std::string_view meant) {
  const std::size_t limit = typed.size() < kLongWord ? 1 : 2;
  const std::size_t distance = EditDistance(typed, meant, limit);
  if (distance == 0 || distance > limit || IsInflection(typed, meant)) return false;
  if (distance > 1 || typed.size() != meant.size()) return typed.back() == meant.back() || distance == 1;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (typed[i] == meant[i]) continue;
    const bool swapped = i + 1 < typed.size() && typed[i] == meant[i + 1] && typed[i + 1] == meant[i];
    return swapped || (typed.size() >= kMiddlingWord && IsVowel(typed[i]) && IsVowel(meant[i]));
  }
  return false;
}

}  // namespace

Meaning FindMeaning(std::string_view words, Languages languages) {
  const auto found = Index().find(std::string(words));
  if (found == Index().end()) return {};
  for (std::size_t language = 1; language < kLanguages; ++language)
    if ((languages >> language & 1) != 0 && found->second[language].sense != Sense::kNone)
      return found->second[language];
  return found->second[0];
}

Languages LanguagesOf(std::string_view word) {
  Languages languages = 0;
  const auto found = Index().find(std::string(word));
  if (found == Index().end()) return languages;
  for (std::size_t language = 0; language < kLanguages; ++language)
    if (found->second[language].sense != Sense::kNone) languages = static_cast<Languages>(languages | 1U << language);
  return languages;
}

std::string_view PutRight(std::string_view word, Languages languages) {
  static const Wanted wanted = MakeWanted();
  if (word.size() < kShortestSlip || LanguagesOf(word) != 0 || IsOrdinaryWord(word)) return {};
  const auto bucket = wanted.find(word.front());
  if (bucket == wanted.end()) return {};
  std::string_view found;
  Meaning meaning;
  for (const auto& [meant, language] : bucket->second) {
    const bool spoken = language == 0 || (languages >> language & 1) != 0;
    if (!spoken || !IsSlip(word, meant)) continue;
    const Meaning other = FindMeaning(meant, languages);
    if (!found.empty() && (other.sense != meaning.sense || other.key != meaning.key)) return {};
    found = meant;
    meaning = other;
  }
  return found;
}

}  // namespace summit
