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
    {Sense::kWho, "", {"who whom", "wer wem wen", "qui", "quien quienes", "chi", "quem"}},
    {Sense::kWhose, "", {"whose", "wessen", "a_qui chez_qui", "de_quien", "di_chi", "de_quem"}},
    {Sense::kWhat,
     "",
     {"what wat waht wot", "was woruber wovon woran womit", "que quoi qu_est-ce_que qu_est-ce_qui", "que cual",
      "che cosa che_cosa cos", "que o_que qual"}},
    {Sense::kWhich,
     "",
     {"which wich whcih", "welche welcher welches welchem welchen", "quel quelle quels quelles lequel laquelle",
      "cual cuales", "quale quali qual", "qual quais"}},
    {Sense::kWhen,
     "",
     {"when how_long_ago since_when wen_was wen_is wen_will wen_did wen_were whn", "wann", "quand", "cuando", "quando",
      "quando"}},
    {Sense::kWhere, "", {"where", "wo woher wohin", "ou", "donde adonde", "dove dov", "onde aonde"}},
    {Sense::kWhy,
     "",
     {"why how_come what_for", "warum wieso weshalb wozu", "pourquoi", "por_que porque", "perche", "por_que porque"}},
    {Sense::kHow, "", {"how", "wie", "comment", "como", "come", "como"}},
    {Sense::kHowMany,
     "",
     {"how_many number_of count nb nb_of nr_of no_of how_mny howmany amount_of_people",
      "wie_viele wieviele wie_viel wieviel anzahl", "combien combien_de nombre_de nb_de nb nbre", "cuantos cuantas",
      "quanti quante", "quantos quantas"}},
    {Sense::kHowMuch,
     "",
     {"how_much what_amount how_expensive what_price", "wie_teuer", "", "cuanto cuanta", "quanto quanta",
      "quanto quanta"}},
    {Sense::kHowLong,
     "",
     {"how_long how_many_days", "wie_lange wie_viele_tage", "combien_de_temps combien_de_jours",
      "cuanto_tiempo cuanto_duro cuantos_dias", "quanto_tempo quanti_giorni", "quanto_tempo quantos_dias"}},
    {Sense::kClock,
     "",
     {"what_time which_time at_what_time at_which_time o_clock",
      "um_wie_viel_uhr um_wieviel_uhr wie_viel_uhr wieviel_uhr uhrzeit um_welche_zeit", "quelle_heure a_quelle_heure",
      "a_que_hora que_hora", "a_che_ora che_ora", "a_que_horas que_horas"}},
    {Sense::kHowOften,
     "",
     {"how_often how_many_times how_frequently", "wie_oft", "combien_de_fois", "cuantas_veces", "quante_volte",
      "quantas_vezes"}},
    {Sense::kExplain,
     "",
     {"explain explains explained stand_for stands_for describe define definition meaning",
      "erklare erklar erklaren bedeutet bedeutung", "explique expliquer expliquez signifie",
      "explica explicame significa", "spiega spiegami significa", "explica explique significa"}},
    {Sense::kTell,
     "",
     {"tell_me_about tell_us_about tell_me_more_about what_about how_about what_is_with anything_about anything_on "
      "info_about info_on information_about information_on details_about details_on know_about learn_about more_about",
      "erzahl_mir erzahle_mir", "parle_moi_de dis_moi", "hablame_de cuentame_de", "dimmi parlami_di", "fala_me_de"}},
    {Sense::kOverview,
     "",
     {"overview everything summary summaries info infos information details detail happened happen happens tell "
      "describe recap "
      "went go went_on",
      "uberblick zusammenfassung passiert passierte geschah erzahl", "resume resumer passe", "resumen paso ocurrio",
      "riassunto successo accaduto", "resumo aconteceu"}},
};

constexpr Row kSubjects[] = {
    {Sense::kSponsor,
     "",
     {"sponsor sponsors sponsored sponsoring sponsorship sponsorships supporter supporters backer backers patron "
      "patrons donor donors donation donations donated donate benefactor benefactors supported financially_supported "
      "sponsors_of",
      "sponsor sponsoren sponsern gesponsert gesponsort sponserte gesponserte unterstutzt unterstutzte unterstutzer "
      "gefordert geldgeber",
      "sponsor sponsors sponsorise sponsorisait sponsoriser sponsorisee parraine parrain parrains mecene mecenes "
      "sponsorises",
      "patrocinador patrocinadores patrocino patrocina patrocinaron patrocinado patrocinada patrocinio patrocinar "
      "auspicio",
      "sponsor sponsorizzato sponsorizzata sponsorizzo sponsorizzare sponsorizza finanziatori",
      "patrocinador patrocinadores patrocinou patrocinaram patrocina patrocinado patrocinio patrocinar"}},
    {Sense::kPay,
     "",
     {"paid pay pays payed paying funded fund funds funding financed finance covered cover covers "
      "picked_up_the_tab picked_up_the_bill footed_the_bill foot_the_bill pick_up_the_tab gave_money give_money "
      "put_up_money put_up_the_money chipped_in contributed contribute treated gave_the_money bankrolled subsidised "
      "subsidized",
      "bezahlt bezahlte bezahlten zahlte zahlten zahlt gezahlt finanziert finanzierte spendierte spendiert ubernahm",
      "paye payee paya payer finance financee financer offert offre", "pago pagaron pagado pagar financio pagaba",
      "pagato pago pagare ha_pagato finanziato offerto offri", "pagou pagaram pago pagar financiou bancou"}},
    {Sense::kMoney,
     "",
     {"money cash bill bills tab euro euros eur dollars dollar", "geld kosten rechnung", "argent facture",
      "dinero cuenta", "soldi conto denaro", "dinheiro conta"}},
    {Sense::kCompany,
     "",
     {"company companies firm firms organisation organisations organization organizations business businesses vendor "
      "vendors corporation corporations employer",
      "firma firmen unternehmen organisation", "entreprise entreprises societe societes organisation",
      "empresa empresas organizacion", "azienda aziende ditta societa organizzazione", "empresa empresas organizacao"}},
    {Sense::kHost,
     "",
     {"host hosts hosted hosting", "gastgeber gastgeberin ausgerichtet ausrichter veranstalter beherbergt beherbergte",
      "hote hotes accueilli accueillait accueillir heberge hebergeait", "anfitrion anfitriones acogio albergo",
      "ospite ospitato ospitava ospitante ospito", "anfitriao anfitrioes acolheu recebeu sediou"}},
    {Sense::kLend,
     "",
     {"lent lend gave give gives giving given provided provide provides offered offer offers thanks_to",
      "stellte gab gestellt", "prete fourni donne", "presto cedio dio ofrecio", "prestato fornito",
      "emprestou cedeu forneceu ofereceu"}},
    {Sense::kTopic,
     "",
     {"topic topics agenda agendas subject subjects theme themes on_the_table programme program schedule",
      "thema themen tagesordnung agenda programm", "sujet sujets theme themes ordre_du_jour programme",
      "tema temas agenda programa orden_del_dia", "tema temi argomento argomenti ordine_del_giorno programma agenda",
      "tema temas assunto assuntos agenda programa pauta"}},
    {Sense::kDiscuss,
     "",
     {"discussed discuss discussing discusses discussion discussions talked_about talk_about talks_about talking_about "
      "speak_of speak_about spoke_about spoken_about speaking_of debated "
      "debate debates covered_at worked_on work_on brought_up bring_up came_up come_up comes_up raised mentioned "
      "mention mentions mentioning spoke_of",
      "besprochen besprach diskutiert diskutierten diskutierte diskutieren behandelt geredet gesprochen redeten",
      "discute discutee discutes discuter discussion discussions parle parlait evoque aborde abordes abordee",
      "discutio discutieron discutido discutir hablaron hablo hablado debatio trato trataron",
      "discusso discussa discussi discutere parlato parlo discussero trattato trattati",
      "discutiram discutiu discutido discutir falaram falou debatido tratou discutida"}},
    {Sense::kSpeak,
     "",
     {"talk talks talked spoke speak speaking speaker speakers speech speeches presented presenter presenters "
      "presentation keynote lecture lectures demo demos demoed said say says",
      "vortrag vortrage redner sprach prasentierte prasentiert vorgestellt referent gesagt sagte sagt",
      "expose exposes conference conferencier orateur orateurs presente presentait presentation dit",
      "charla charlas ponente ponentes presento presentacion dijo", "relatore relatori presentato presento detto",
      "palestra palestras orador oradores apresentou apresentacao disse"}},
    {Sense::kAttend,
     "",
     {"participants participant participated participate attendees attendee attended attend attends attending "
      "attendance "
      "turnout how_big how_large size how_well_attended how_crowded how_full head_count headcount turned_up turn_up "
      "turned_out showed_up show_up shown_up took_part take_part taken_part "
      "visitors visitor visited guests guest been_to registered signed_up sign_ups went_to attendence present "
      "delegates attendance",
      "teilnehmer teilnehmerin teilnehmerinnen teilnehmende teilgenommen nahm_teil nahmen_teil teilnahme besucher "
      "anwesend anwesende dabei besucht",
      "participant participants participe participaient participer presents present participation visiteurs assiste",
      "participantes participante asistentes asistente asistio asistieron participo participaron asistir presentes "
      "estuvo estuvieron asistencia",
      "partecipanti partecipante partecipato partecipo presenti presente c_era c_erano partecipare",
      "participantes participante participou participaram presentes presente esteve estiveram compareceu "
      "compareceram"}},
    {Sense::kPeople,
     "",
     {"people persons person individuals individual private_individuals private_persons private_people anyone anybody "
      "someone somebody nobody folks developers developer devs heads humans "
      "attendees_list crowd everybody everyone "
      "folk guys",
      "leute personen menschen person entwickler", "personnes personne gens monde developpeurs",
      "personas persona gente desarrolladores", "persone persona gente sviluppatori",
      "pessoas pessoa gente desenvolvedores"}},
    {Sense::kCome,
     "",
     {"came come comes coming arrived arrive", "kamen kam gekommen kommen", "venu venus venue venues vinrent",
      "vino vinieron vinieran llegaron fueron", "venuto venuti venne vennero", "veio vieram foram"}},
    {Sense::kDate, "", {"date dates", "datum termin termine", "date dates", "fecha fechas", "data date", "data datas"}},
    {Sense::kCalendar,
     "",
     {"month months day days weekday week time_of_year season year years", "monat tag tage wochentag woche jahr",
      "mois jour jours semaine annee an", "mes dia dias semana ano", "mese giorno giorni settimana anno",
      "mes dia dias semana ano"}},
    {Sense::kDuration,
     "",
     {"duration last_for lasted last lasts length", "dauer dauerte gedauert", "duree dure durait", "duracion duro",
      "durata durato duro", "duracao durou"}},
    {Sense::kPlace,
     "",
     {"place places city cities town towns country countries location locations address addresses continent state "
      "street "
      "locate located whereabouts region",
      "ort orte stadt land adresse strasse", "lieu lieux ville villes pays adresse endroit rue",
      "lugar lugares ciudad ciudades pais paises direccion sitio", "luogo luoghi citta paese paesi indirizzo posto",
      "lugar lugares cidade cidades pais paises endereco local"}},
    {Sense::kRoom,
     "hotel",
     {"hotel hotels accommodation lodging lodgings slept sleep stayed stay hostel",
      "hotel hotels ubernachtet unterkunft", "hotel hotels hebergement dormi", "hotel hoteles alojamiento durmieron",
      "albergo alberghi hotel alloggio dormito", "hotel hoteis alojamento dormiram"}},
    {Sense::kRoom,
     "venue",
     {"convention_center convention_centre conference_center conference_centre venue venues room rooms space spaces "
      "building buildings office offices premises site university campus",
      "raum raume gebaude buro buros veranstaltungsort", "salle salles batiment bureau bureaux locaux",
      "sala salas edificio oficina oficinas sede", "sala sale edificio ufficio sede",
      "sala salas edificio escritorio sede"}},
    {Sense::kMeet,
     "",
     {"meet met meets meeting_place session sessions gathering gatherings go_down went_down doors_open open_its_doors "
      "opened_its_doors held hold holds took_place take_place takes_place taken_place taking_place occur "
      "occurred gather gathered convened convene organised_at organized_at begin began start started starts end ended "
      "begins ends scheduled planned",
      "fand_statt findet_statt fand findet statt stattgefunden stattfindet getroffen traf trafen gehalten abgehalten "
      "begann sass sassen sitzung sitzungen tagte",
      "a_eu_lieu a_lieu aura_lieu eu_lieu lieu_en tenu tenait deroule reuni reunis rencontre_t deroulait commence",
      "tuvo_lugar tendra_lugar tuvo celebro celebrara celebrado realizo reunieron empezo realizara",
      "tenuto tenuta tenne svolto svolse svolta riuniti si_tiene iniziato tenutosi si_terra",
      "teve_lugar tera_lugar realizou realizado aconteceu_em reuniram comecou ocorreu realizada"}},
    {Sense::kLinkOf,
     "minutes",
     {"minutes notes note protocol_notes transcript writeup write_up writeups",
      "protokoll protokolle mitschrift notizen", "compte_rendu comptes_rendus proces_verbal notes minutes",
      "actas acta notas minutas", "verbale verbali appunti note", "ata atas notas"}},
    {Sense::kLinkOf,
     "slides",
     {"slides slide presentations slideshow slidedeck deck decks", "folien", "diapositives diapos transparents",
      "diapositivas transparencias presentaciones", "diapositive lucidi slide", "slides apresentacoes"}},
    {Sense::kLinkOf,
     "registration",
     {"registration register sign_up signup registering", "anmeldung anmelden registrierung", "inscription inscrire",
      "inscripcion registro inscribirse", "registrazione iscrizione iscriversi", "inscricao registo inscrever"}},
    {Sense::kLinkOf, "wiki", {"wiki wikipage", "wiki", "wiki", "wiki", "wiki", "wiki"}},
    {Sense::kLinkOf,
     "report",
     {"report reports", "bericht berichte", "rapport rapports", "informe", "resoconto", "relatorio"}},
    {Sense::kLinkOf,
     "",
     {"link links url urls website webpage page pages", "link links verweis verweise seite", "lien liens page",
      "enlace enlaces pagina", "collegamento collegamenti pagina link", "ligacao ligacoes pagina link links"}},
    {Sense::kFacet,
     "dinner",
     {"dinner dinners restaurant restaurants meal meals supper eat ate eating food",
      "abendessen essen gegessen restaurant", "diner restaurant repas mange",
      "cena comida restaurante cenaron comieron", "cena ristorante pasto mangiato cenato",
      "jantar restaurante refeicao jantaram comeram"}},
    {Sense::kFacet, "lunch", {"lunch lunches", "mittagessen", "dejeuner", "almuerzo", "pranzo", "almoco"}},
    {Sense::kFacet,
     "breakfast",
     {"breakfast", "fruhstuck", "petit_dejeuner", "desayuno", "colazione", "pequeno_almoco"}},
    {Sense::kFacet,
     "drinks",
     {"drinks drink beer beers wine coffee snacks refreshments", "bier getranke kaffee wein",
      "boissons biere bieres vin cafe", "bebidas cerveza cervezas vino cafe", "birra birre bevande vino caffe",
      "cerveja cervejas bebidas vinho cafe"}},
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
     {"list lists listing enumerate", "liste auflisten", "liste lister", "lista listar", "elenco elenca lista",
      "lista liste"}},
    {Sense::kCompare,
     "",
     {"compare compared comparison comparing versus vs difference differences differ differs different_between diff "
      "diffs what_changed_between what_changed_from",
      "vergleiche vergleich vergleichen unterschied unterschiede", "compare comparer comparaison difference",
      "compara comparar comparacion diferencia diferencias", "confronta confrontare confronto differenza differenze",
      "compara comparar compare comparacao diferenca"}},
    {Sense::kBoth,
     "",
     {"both in_common common same share shared shares as_well_as and_also that_also who_also which_also",
      "beide beiden beidem gemeinsam sowohl als_auch und_auch die_auch",
      "deux_a_la_fois en_commun a_la_fois et_aussi ainsi_que", "ambos ambas en_comun y_tambien",
      "entrambi entrambe in_comune e_anche", "ambos ambas em_comum e_tambem"}},
    {Sense::kOutside,
     "",
     {"not_in not_at outside outside_of except excepting except_for other_than apart_from excluding without besides "
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
     {"most most_often most_frequently most_frequent most_common most_popular oftenest top",
      "meisten am_meisten am_haufigsten haufigsten", "le_plus la_plus les_plus le_plus_souvent",
      "mas mas_veces mas_a_menudo", "piu piu_spesso", "mais mais_vezes mais_frequentemente"}},
    {Sense::kLeast, "", {"least fewest least_often", "wenigsten am_wenigsten", "le_moins", "menos", "meno", "menos"}},
    {Sense::kBiggest,
     "",
     {"biggest largest best_attended busiest fullest most_attended most_people most_participants most_attendees",
      "grosste grossten grosster", "plus_grand plus_grande", "mas_grande", "piu_grande", "maior"}},
    {Sense::kSmallest,
     "",
     {"smallest tiniest least_attended fewest_people fewest_participants", "kleinste kleinsten",
      "plus_petit plus_petite", "mas_pequena mas_pequeno", "piu_piccolo", "menor"}},
    {Sense::kLongest,
     "",
     {"longest", "langste langsten", "plus_long plus_longue", "mas_larga mas_largo", "piu_lungo", "mais_longo"}},
    {Sense::kShortest,
     "",
     {"shortest", "kurzeste kurzesten", "plus_court", "mas_corta mas_corto", "piu_breve", "mais_curto"}},
    {Sense::kFirstTime,
     "",
     {"first_time very_first_time earliest earliest_time first_mention first_appearance",
      "erstmals zum_ersten_mal erste_mal", "premiere_fois", "primera_vez", "prima_volta", "primeira_vez"}},
    {Sense::kLastTime,
     "",
     {"last_time most_recent_time most_recently last_mention latest_mention", "zuletzt letzte_mal zum_letzten_mal",
      "derniere_fois", "ultima_vez", "ultima_volta", "ultima_vez"}},
    {Sense::kAlso,
     "",
     {"also too likewise as_well again", "auch ebenfalls ebenso", "aussi egalement", "tambien", "anche pure",
      "tambem"}},
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
     {"co-located colocated co-located_with colocated_with co-hosted_with alongside next_to together_with around "
      "before_and_after "
      "beside adjacent_to in_conjunction_with connected_to attached_to",
      "neben rund_um", "en_marge_de a_cote_de", "junto_a junto_con", "accanto_a assieme_a", "ao_lado_de junto_com"}},
};

constexpr Row kSmallWords[] = {
    {Sense::kExists,
     "",
     {"will_there_be would_there_be has_there_been have_there_been has_there_ever_been have_there_ever_been "
      "there_has_been was_there were_there is_there are_there there_been there_a there_any there_an there_be there_was "
      "there_were",
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
     {"in near within inside", "in im beim", "en a dans au aux", "en", "a in nel nella ad nell", "em no na nos nas"}},
    {Sense::kAt, "", {"at from", "am auf zum zur beim bei an", "lors", "al", "al alla allo all agli", "ao a"}},
    {Sense::kBy, "", {"by written_by authored_by", "von", "par", "por", "da dal dalla", "por pelo pela"}},
    {Sense::kFor, "", {"for", "fur furs", "pour", "para", "per", "para"}},
    {Sense::kOn,
     "",
     {"about on regarding concerning re of_about what_of", "uber zu um zum_thema", "sur a_propos_de au_sujet_de",
      "sobre acerca_de", "su sul sulla sull riguardo", "sobre acerca_de"}},
    {Sense::kArticle,
     "",
     {"the a an teh hte", "der die das den dem des ein eine einen einem einer eines", "le la les l un une",
      "el la los las un una lo", "il lo la i gli le l un una uno", "o a os as um uma"}},
    {Sense::kFirst,
     "",
     {"first", "erste ersten erster erstes", "premier premiere", "primer primera primero", "primo prima",
      "primeiro primeira"}},
    {Sense::kFiller,
     "",
     {"as back bot conference event events exactly exist exists find form from_the get got go gone going heard "
      "hello help "
      "hey hi i if into it_s just kind know known let likely look made make many may maybe me much my myself name "
      "named names "
      "need_to need needs needed now of off ok okay one ones only our out own part per perhaps please pls possible "
      "possibly really recall "
      "record recorded remember remind right s see seen set so some something sort standards standing "
      "still sure t take taken takes taking than thank thanks their them themselves these they thing things think "
      "those "
      "though through to together too took u up us use used various very via want wanted wants we well whether while "
      "with "
      "wondering would xmpp xsf jabber yes yet you your actual actually again although anyway basically "
      "because certain concerned dear different either even eventually finally guess here hope however indeed instead "
      "interested involved its kindly later like lot lots mainly more mostly nice obviously often once other others "
      "otherwise ourselves particular particularly past plain pretty previously probably properly rather related "
      "relevant "
      "roughly seem seems several simply since_when specific specifically supposed that_s then therefore today truly "
      "type types "
      "usual usually the_hell the_heck on_earth that this there those find finding where_s what_s who_s wonder listed "
      "according archive archives official officially tell give show say does "
      "him her his he she cheers edition altogether_now by_the_way btw thx hmm well_then oh ah so_then quick_question",
      "es er sie wir ihr mir mich uns euch bitte mal denn doch noch so auch nur da dort dann dass wenn eigentlich "
      "genau man "
      "alles viele viel als aus mit nach vom von zu xmpp es_war sich gewesen gewesenen gegeben wird es_gibt diesem "
      "dieser diese mein habt ihn etwa ich finde finden brauchen brauchte braucht da_war ja",
      "il elle on nous vous ils elles de du des d ce cet cette ces c s se ne n en y est-ce_que avec par_le plus "
      "fait svp s_il_vous_plait moi t-il t-elle eu y_avait_il etait-il lui dont lequel_des dont_on comme besoin ca "
      "cela",
      "de del se lo le nos por_favor con su sus este esta estos aquella aquel ser ya tambien eso ese haya necesitamos "
      "necesita para_el al_que a ha_sido hecho e",
      "di del della dello dei degli delle dell si ci ne per_favore con su_il questo questa quella quello anche c d l "
      "fatto gia nel_corso io tu lui lei noi voi loro che_si era_il serve abbiamo bisogno",
      "de do da dos das se por_favor com este esta esse essa isso ja tambem que_se a_ser feito ele ela eles nos voce "
      "la precisamos precisa"}},
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
