#pragma once

#include "core/question/words/word_row.h"

/// Small words with a work to do, and those that can be left out.
namespace summit::words {

inline constexpr Row kSmallWords[] = {
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
      "war waren wurde wurden ist sind hat haben hatte hatten wird werden sein kann wollte wollten wollen",
      "est etait a ont sera etaient fut sont est-ce est-ce_que avait ete es avons avez as",
      "fue es era fueron sera ha han estaba esta son",
      "e era erano ha hanno fu sara stato stata stati sono avuto ha_avuto hanno_avuto aveva avevano",
      "foi e era eram tem sera sao esta teve tiveram tinha tinham"}},
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
     {"as another back bot conference event events exactly exist exists find form from_the get got go gone going heard "
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

}  // namespace summit::words
