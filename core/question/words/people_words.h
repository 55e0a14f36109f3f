#pragma once

#include "core/question/words/word_row.h"

/// What facts are about, too: who was there, when, where, what was served, which links there are.
namespace summit::words {

inline constexpr Row kPeopleAndPlaces[] = {
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
     {"staff employees employee people persons person individuals individual private_individuals private_persons "
      "private_people "
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
     {"meet met meets meeting_place session sessions gathering gatherings go_down went_down "
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
     {"dinner dinners restaurant restaurants brasserie bistro trattoria pizzeria eatery steakhouse meal meals supper "
      "eat ate eating food dinner_party feast "
      "banquet cuisine",
      "abendessen essen gegessen restaurant lokal lokals gaststatte gasthaus wirtshaus",
      "diner restaurant repas mange resto brasserie auberge", "cena comida restaurante cenaron comieron",
      "cena ristorante pasto mangiato cenato trattoria pizzeria osteria",
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

}  // namespace summit::words
