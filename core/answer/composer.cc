#include "core/answer/composer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "core/answer/across.h"
#include "core/answer/compare_answer.h"
#include "core/answer/fact_answer.h"
#include "core/answer/find_answer.h"
#include "core/answer/follow_up.h"
#include "core/answer/help_answer.h"
#include "core/answer/list_answer.h"
#include "core/answer/listed_answer.h"
#include "core/answer/passage_answer.h"
#include "core/answer/profile_answer.h"
#include "core/answer/rank_answer.h"
#include "core/answer/record_teller.h"
#include "core/answer/room_answer.h"
#include "core/answer/stem.h"
#include "core/answer/summit_selector.h"
#include "core/answer/told_in_text.h"
#include "core/answer/topic_mentions.h"
#include "core/answer/why_answer.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/summit_reader.h"
#include "core/question/word_table.h"

namespace summit {
namespace {

constexpr std::size_t kMostLinks = 4;
constexpr std::size_t kLongestLabel = 50;

/// Answers one question; lives as long as that takes.
class Composer {
 public:
  Composer(const Question& question, const Dialogue& dialogue, const AnswerContext& context)
      : question_(question), dialogue_(dialogue), context_(context) {}

  Answer Compose() const;

 private:
  Answer FromRecords() const;
  Answer FromWords() const;
  Answer OverMany() const;
  Answer Rank(const Pool& pool) const;
  std::optional<Answer> FromLists() const;
  bool AsksForNameItself() const;
  std::optional<Answer> TopicThere() const;
  std::optional<Answer> OfEdge() const;
  std::optional<Answer> OfTopics() const;
  Answer Across() const;
  Answer NotInText() const;
  std::optional<Answer> InLists() const;
  bool IsBareTopic() const;
  std::optional<Answer> AuthorsOfPosts() const;
  std::optional<Answer> WhyThere() const;
  std::optional<Answer> OfMeal() const;
  std::optional<Answer> AtTheirVenue() const;
  Answer NoJudgement() const;
  std::optional<Answer> FromText(const Pool& about) const;
  Pool Selected() const;
  Selection SelectedForFacts() const;
  Pool Others() const;
  bool WordIsKnown(const std::string& word) const;
  bool IsSlip() const;
  std::optional<Question> WithoutNeedlessSlip() const;
  std::optional<Answer> LinksCalled(const Pool& records) const;
  std::optional<Answer> HotelInText(const Pool& records) const;
  Selection NearTown(Selection selection) const;
  Selection WithSuchLink(Selection selection) const;
  void Decide(std::string decision) const { Trace::Decide(context_.trace, std::move(decision)); }

  const Question& question_;
  const Dialogue& dialogue_;
  const AnswerContext& context_;
};

/// The Summits in question, for what is looked up in the text: none where none is spoken of.
Pool Composer::Selected() const {
  if (question_.which.empty() || question_.which.all) return {};
  const bool only_years = !question_.which.years.empty() && question_.which.numbers.empty() && !question_.which.month &&
                          question_.which.season.empty() && !IsAboutSummits(question_.intent);
  if (only_years) return {};  // "GSoC 2016"
  return SelectSummits(question_.which, dialogue_.shown, context_).records;
}

/// What "2 but not 3" leaves out.
Pool Composer::Others() const {
  if (question_.except.empty()) return {};
  return SelectSummits(question_.except, dialogue_.shown, context_).records;
}

bool Composer::WordIsKnown(const std::string& word) const {
  SearchRequest request;
  request.words = {word};
  request.limit = 1;
  return context_.archive.Search(request).total > 0;
}

/// A word is near a name, and is none itself: no post has it.
bool Composer::IsSlip() const {
  return std::ranges::any_of(question_.corrections,
                             [&](const Correction& correction) { return !WordIsKnown(correction.typed); });
}

std::optional<Answer> Composer::FromText(const Pool& about) const {
  auto answer = AnswerFromText(question_, about, context_);
  if (answer && answer->status == AnswerStatus::kAnswered && IsAnotherMeal(question_, *answer)) return std::nullopt;
  if (answer && question_.asked == Asked::kWhen) ReckonDay(context_, *answer);
  if (answer)
    for (const SummitRecord* record : about) answer->told.push_back(record->number);
  return answer;
}

/// The text does not say either. What it does say of the Summit or the name is the nearest to it.
Answer Composer::NotInText() const {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  const Pool about = Selected();
  if (about.size() == 1) {
    answer.lines.emplace_back("The archive does not say that of Summit " + about.front()->number.ToString() +
                              ", as far as I can find.");
    Telling glance = RecordTeller(*about.front(), context_, {}).Glance();
    std::ranges::move(glance.lines, std::back_inserter(answer.lines));
    answer.citations = std::move(glance.citations);
    answer.claims = std::move(glance.claims);
    answer.told = NumbersOf(about);
  } else {
    answer.lines.emplace_back("The archive does not say that, as far as I can find: no passage answers with " +
                              Echo(WordsToFind(question_)) + ".");
    answer.lines.emplace_back("For whatever posts have a word of it: " + std::string(context_.prefix) + "search.");
  }
  if (auto lists = InLists()) {
    answer.lines.push_back(std::move(lists->lines.front()));
    AddCitations(std::move(lists->citations), answer);
    std::ranges::move(lists->claims, std::back_inserter(answer.claims));
  }
  return answer;
}

/// Where the lists of topics name what is asked about, whichever Summit is spoken of.
std::optional<Answer> Composer::InLists() const {
  const bool topics = !question_.names.empty() && std::ranges::all_of(question_.names, [](const NamedThing& name) {
    return name.kind == NameKind::kTopic || name.kind == NameKind::kXep;
  });
  if (!topics) return std::nullopt;
  Question lists = question_;
  lists.intent = Intent::kTopics;
  lists.which = {};
  lists.unknown.clear();
  lists.choice = false;
  lists.operation = Operation::kList;
  Answer answer = AnswerList(lists, PoolOf(lists, dialogue_.shown, context_), context_);
  if (answer.status != AnswerStatus::kAnswered || answer.lines.empty()) return std::nullopt;
  return answer;
}

Answer Composer::NoJudgement() const {
  Decide("a judgement is asked for, which no fact holds");
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say: its facts do not tell who or what was " +
                            Echo({question_.judged}) + ".");
  for (const SummitRecord* record : Selected()) answer.told.push_back(record->number);
  return answer;
}

/// "who wrote the report of 21": the posts about a Summit are signed.
std::optional<Answer> Composer::AuthorsOfPosts() const {
  static constexpr std::string_view kWrote[] = {"wrote",    "written",     "author", "authors", "authored",
                                                "writes",   "geschrieben", "autor",  "ecrit",   "auteur",
                                                "escribio", "escrito",     "autore", "scritto", "escreveu"};
  const bool wrote = std::ranges::any_of(
      question_.said, [&](const std::string& word) { return std::ranges::count(kWrote, Fold(word)) > 0; });
  static constexpr std::string_view kOther[] = {"minutes", "notes", "slides", "xep",       "spec",    "agenda",
                                                "wiki",    "code",  "book",   "protokoll", "notizen", "notas"};
  const bool other = std::ranges::any_of(
      question_.said, [&](const std::string& word) { return std::ranges::count(kOther, Fold(word)) > 0; });
  if (!wrote || other || question_.asked != Asked::kWho || !question_.names.empty()) return std::nullopt;
  Answer answer;
  AnswerLine line("");
  for (const SummitRecord* record : Selected())
    for (const RelatedPost& related : record->posts) {
      const PostInfo* post = context_.archive.FindPost(related.post);
      if (post == nullptr || post->authors.empty() || related.relation == Relation::kMention) continue;
      line.items.push_back(JoinAnd(post->authors) + " wrote " + NameTitle(*post));
      AddCitations({Cite(*post)}, answer);
      if (answer.told.empty() || answer.told.back() != record->number) answer.told.push_back(record->number);
    }
  if (line.items.empty() || answer.told.size() != 1) return std::nullopt;
  Decide("the posts about the Summit are signed");
  line.text = "Posts about Summit " + answer.told.front().ToString() + ":";
  answer.lines.push_back(std::move(line));
  return answer;
}

/// "why Brussels": no post says, but beside what the Summits there took place is near to a reason.
std::optional<Answer> Composer::WhyThere() const {
  WhichSummits place;
  place.cities = question_.which.cities;
  place.countries = question_.which.countries;
  const bool only_place = !place.empty() && question_.which == place && question_.unknown.empty();
  if (question_.asked != Asked::kWhy || !only_place || !question_.names.empty()) return std::nullopt;
  const Pool pool = PoolOf(question_, dialogue_.shown, context_);
  if (pool.empty()) return std::nullopt;
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive does not say why they are " + Narrowing(place, {}) + ".");
  std::size_t beside = 0;
  std::vector<std::string> events;
  for (const SummitRecord* record : pool) {
    if (!record->colocated_with) continue;
    ++beside;
    std::string event = record->colocated_with->value;
    const std::size_t space = event.rfind(' ');  // without its year
    if (space != std::string::npos && event.find_first_not_of("0123456789", space + 1) == std::string::npos)
      event.resize(space);
    if (std::ranges::count(events, event) == 0) events.push_back(event);
    Support("Summit " + record->number.ToString() + ": beside " + record->colocated_with->value,
            record->colocated_with->evidence, context_, answer);
  }
  if (beside > 0)
    answer.lines.emplace_back("What it does say: " +
                              (pool.size() == 1 ? std::string("the one")
                               : beside == pool.size()
                                   ? "each of the " + std::to_string(beside)
                                   : std::to_string(beside) + " of the " + std::to_string(pool.size())) +
                              " there took place beside " + JoinAnd(events) + ".");
  answer.told = NumbersOf(pool);
  return answer;
}

/// "fosdem 2011 dinner?": who paid for it is on record; what else there is to tell is quoted behind it.
std::optional<Answer> Composer::OfMeal() const {
  const bool bare = question_.asked == Asked::kAnything && !question_.choice && question_.unknown.empty() &&
                    question_.names.empty() && !question_.facet.empty() && question_.about.size() <= 2;
  const bool house = std::ranges::any_of(question_.said, [](const std::string& word) {
    const std::string folded = Fold(word);
    return folded.starts_with("restaur") || folded.starts_with("ristor");
  });  // "restaurant 2009" asks where
  if (!bare || house || question_.which.empty()) return std::nullopt;
  const Pool records = SelectSummits(question_.which, dialogue_.shown, context_).records;
  if (records.size() != 1) return std::nullopt;
  Question paid = question_;
  paid.intent = Intent::kSponsors;
  paid.about.clear();
  Telling telling = RecordTeller(*records.front(), context_, {}).Tell(paid);
  if (!telling.found) return std::nullopt;
  Answer answer;
  answer.lines = std::move(telling.lines);
  answer.citations = std::move(telling.citations);
  answer.claims = std::move(telling.claims);
  if (auto text = FromText(records); text && text->status == AnswerStatus::kAnswered) {
    std::ranges::move(text->lines, std::back_inserter(answer.lines));
    AddCitations(std::move(text->citations), answer);
    std::ranges::move(text->claims, std::back_inserter(answer.claims));
  }
  answer.told = NumbersOf(records);
  Decide("a meal by itself: who paid for it, and what a post tells of it");
  return answer;
}

Answer Composer::FromWords() const {
  const bool numbered = !question_.which.numbers.empty() || !question_.which.impossible.empty();
  const bool of_year = question_.asked == Asked::kWhy && !question_.which.years.empty() &&
                       std::ranges::any_of(question_.said, [](const std::string& word) {
                         return IsSummitWord(Fold(word)) && Fold(word) != "no";
                       });
  if (numbered || of_year) {
    const Selection selection = SelectSummits(question_.which, dialogue_.shown, context_);
    if (selection.records.empty()) return AnswerFromRecords(question_, selection, context_);
  }
  if (auto authors = AuthorsOfPosts()) return *std::move(authors);
  if (auto meal = OfMeal()) return *std::move(meal);
  if (auto reason = WhyThere()) return *std::move(reason);
  if (WordsToFind(question_).empty()) return AnswerUnclear(question_, context_);
  const bool of_itself = question_.asked != Asked::kWhat || AsksForNameItself();
  if (auto profile = of_itself ? AnswerProfile(question_, context_) : std::nullopt) {
    Decide("a person or a company by itself: what the records tell of it");
    return *std::move(profile);
  }
  if (IsBareTopic())
    if (auto lists = InLists()) {
      Decide("a topic by itself: where it was discussed");
      return *std::move(lists);
    }
  if (auto room = AnswerRoom(question_, Selected(), context_)) {
    Decide("a room is asked for, and a post names it");
    return *std::move(room);
  }
  if (auto listed = AnswerListed(question_, Selected(), context_)) {
    Decide("a list of people in the text has the name");
    return *std::move(listed);
  }
  Decide("looking for the words in the text of the posts");
  auto answer = FromText(Selected());
  if (answer && answer->status == AnswerStatus::kAnswered) return *std::move(answer);
  if (auto named = FromLists()) return *std::move(named);
  if (auto topic = TopicThere()) return *std::move(topic);
  // "frobnicate" is no question that the archive could leave open.
  const bool asks = question_.asked != Asked::kAnything || question_.intent == Intent::kExplain;
  const bool known = !question_.names.empty();
  if (answer && (asks || known)) return *std::move(answer);  // the nearest
  return asks || known ? NotInText() : AnswerUnclear(question_, context_);
}

/// "omemo", "XEP-0313": nothing is said but the name.
bool Composer::IsBareTopic() const {
  if (question_.asked != Asked::kAnything || question_.choice || !question_.which.empty()) return false;
  std::size_t words = 0;
  for (const NamedThing& name : question_.names) words += FoldedWords(name.typed).size();
  std::size_t said = 0;
  for (const std::string& word : question_.said) said += FoldedWords(word).size();
  return words > 0 && words == said;
}

/// "Nokia", "what about MIX", "tell me about Isode": but neither "is MIX finished" nor "who gave a talk about MIX".
bool Composer::AsksForNameItself() const {
  static constexpr std::string_view kBeside[] = {"what", "is",   "are",  "was",  "were", "about",  "the",   "a",   "an",
                                                 "tell", "me",   "us",   "info", "on",   "any",    "know",  "you", "do",
                                                 "was",  "ist",  "uber", "que",  "es",   "sobre",  "qu",    "est", "c",
                                                 "sur",  "cosa", "e",    "o",    "s",    "what's", "whats", "xmpp"};
  if (question_.choice || (question_.asked != Asked::kAnything && question_.asked != Asked::kWhat)) return false;
  std::vector<std::string> named;
  for (const NamedThing& name : question_.names)
    for (std::string& word : FoldedWords(name.typed)) named.push_back(std::move(word));
  return std::ranges::all_of(question_.said, [&](const std::string& said) {
    const std::vector<std::string> words = FoldedWords(said);
    return std::ranges::all_of(words, [&](const std::string& word) {
      return std::ranges::count(kBeside, word) + std::ranges::count(named, word) > 0;
    });
  });
}

/// "anything about MIX at 24": where no text tells more, whether the list of topics there names it.
std::optional<Answer> Composer::TopicThere() const {
  const bool open = question_.asked == Asked::kAnything || question_.asked == Asked::kWhat;
  const bool topics = !question_.names.empty() && std::ranges::all_of(question_.names, [](const NamedThing& name) {
    return name.kind == NameKind::kTopic || name.kind == NameKind::kXep;
  });
  if (!open || !topics || !question_.unknown.empty() || question_.about.size() > question_.names.size())
    return std::nullopt;
  const Selection selection = SelectedForFacts();
  if (question_.which.empty() || selection.records.size() != 1) return std::nullopt;
  Question listed = question_;
  listed.intent = Intent::kTopics;
  listed.choice = false;
  Answer answer = AnswerFromRecords(listed, selection, context_);
  if (answer.status != AnswerStatus::kAnswered || answer.claims.empty()) return std::nullopt;
  Decide("no text tells more, but the list of topics names it");
  return answer;
}

/// A name that no text says more of may stand in a list: that is something to tell of it.
std::optional<Answer> Composer::FromLists() const {
  if (question_.names.empty() || !question_.unknown.empty() || !question_.which.empty()) return std::nullopt;
  if (question_.about.size() > question_.names.size()) return std::nullopt;  // "OMEMO day" is not OMEMO
  if (!AsksForNameItself()) return std::nullopt;
  Answer answer = AnswerList(question_, PoolOf(question_, dialogue_.shown, context_), context_);
  if (answer.status != AnswerStatus::kAnswered || answer.claims.empty()) return std::nullopt;
  Decide("the text says no more of it, but lists of the records name it");
  return answer;
}

/// "Who sponsored the first one in Portland": a fact of one Summit, found by reckoning. Absent where that is not it.
std::optional<Answer> Composer::OfEdge() const {
  const bool edge = question_.operation == Operation::kFirst || question_.operation == Operation::kLast;
  const bool narrowed = !question_.which.empty() && !question_.which.all;
  const bool told = IsAboutSummits(question_.intent);
  const bool fact = (told && question_.intent != Intent::kSummit && question_.intent != Intent::kWhen) ||
                    !question_.facet.empty() || (!told && !question_.about.empty());
  if (!edge || !fact || !narrowed || !question_.names.empty()) return std::nullopt;
  Pool pool = PoolOf(question_, dialogue_.shown, context_);
  if (question_.operation == Operation::kLast) pool = Begun(pool, context_.today);
  if (pool.empty()) return std::nullopt;
  Question one = question_;
  one.operation = Operation::kTell;
  one.which = {};
  one.which.numbers = {question_.operation == Operation::kFirst ? pool.front()->number : pool.back()->number};
  return ComposeAnswer(one, dialogue_, context_);
}

/// "Jingle, first time?", "how often OMEMO": what is no list that is named is a topic.
std::optional<Answer> Composer::OfTopics() const {
  const bool counts = question_.operation == Operation::kFirst || question_.operation == Operation::kLast ||
                      question_.operation == Operation::kCount || question_.operation == Operation::kList;
  const bool open = !IsListed(question_.intent) && question_.intent != Intent::kWhere;
  if (!counts || (!open && question_.intent != Intent::kTopics)) return std::nullopt;
  if (question_.unknown.empty() && question_.names.empty()) return std::nullopt;
  const bool turned = question_.names.empty() && std::ranges::all_of(question_.unknown, [](const std::string& word) {
                        return LanguagesOf(Fold(word)) != 0;  // "not", "over"
                      });
  if (turned) return std::nullopt;
  Question topics = question_;
  topics.intent = ListIntent(question_);
  if (!IsListed(topics.intent)) topics.intent = Intent::kTopics;
  // Words that nobody says are a topic only count where a list has them.
  topics.weak = question_.intent != Intent::kTopics &&
                !(question_.operation == Operation::kFirst || question_.operation == Operation::kLast) &&
                question_.names.empty();
  const Pool pool = PoolOf(topics, dialogue_.shown, context_);
  const bool edge = question_.operation == Operation::kFirst || question_.operation == Operation::kLast;
  Answer answer = edge ? AnswerEdge(topics, pool, context_) : AnswerList(topics, pool, context_);
  if (answer.status != AnswerStatus::kAnswered) return std::nullopt;
  Decide("reckoning over the lists of " + Count(pool.size(), "Summit"));
  return answer;
}

/// Ranked; where one Summit is asked to be the first of all, that one is found first.
Answer Composer::Rank(const Pool& pool) const {
  if (question_.claim.empty()) return AnswerRank(question_, pool, context_);
  Question ranked = question_;
  ranked.claim = {};
  ranked.claim.numbers = NumbersOf(SelectSummits(question_.claim, dialogue_.shown, context_).records);
  Answer answer = AnswerRank(ranked, pool, context_);
  answer.told = ranked.claim.numbers;
  return answer;
}

Answer Composer::OverMany() const {
  if (auto answer = OfEdge()) return *std::move(answer);
  if (auto answer = OfTopics()) return *std::move(answer);
  if (!question_.unknown.empty() && (IsBesideThePoint(question_) || question_.names.empty())) {
    Decide("words are left over that the records cannot speak to");
    const bool named = IsListed(question_.intent) && question_.names.empty() && question_.which.empty();
    if (!named) return FromWords();
  }
  const Pool pool = PoolOf(question_, dialogue_.shown, context_);
  if (pool.empty() && !(question_.which.numbers.empty() && question_.which.impossible.empty()))
    return AnswerFromRecords(question_, SelectSummits(question_.which, dialogue_.shown, context_), context_);
  Decide("reckoning over " + Count(pool.size(), "Summit"));
  switch (question_.operation) {
    case Operation::kMost:
    case Operation::kLeast:
      return Rank(pool);
    case Operation::kCompare:
      return AnswerCompare(question_, pool, context_);
    case Operation::kCommon:
      return AnswerCommon(question_, pool, context_);
    case Operation::kDiffer:
      return AnswerDiffer(question_, pool, Others(), context_);
    case Operation::kFirst:
    case Operation::kLast:
      return AnswerEdge(question_, pool, context_);
    case Operation::kCount:
      return AnswerCount(question_, pool, context_);
    default:
      return AnswerList(question_, pool, context_);
  }
}

/// No Summit is asked for, but a name is, or words that may be one.
Answer Composer::Across() const {
  // "where is Jane from" asks for no place of a Summit.
  const bool whereabouts =
      question_.intent == Intent::kWhere && question_.asked == Asked::kWhere &&
      std::ranges::any_of(question_.names, [](const NamedThing& name) { return name.kind == NameKind::kPerson; });
  if (whereabouts) return FromWords();
  const bool listed = IsListed(question_.intent) || question_.intent == Intent::kWhere;
  if (listed && !(IsBesideThePoint(question_) && question_.intent != Intent::kWhere)) {
    Decide("a name and no Summit: looking through the records of all");
    Answer across = AnswerList(question_, PoolOf(question_, dialogue_.shown, context_), context_);
    if (across.status == AnswerStatus::kAnswered) return across;
    const bool words = std::ranges::any_of(question_.about, [](const std::string& word) {
      return word.find_first_not_of("0123456789.,:/-") != std::string::npos;
    });
    if (!words && question_.names.empty()) return across;  // "topics 2.5"
    if (auto text = FromText({}); text && text->status == AnswerStatus::kAnswered) return *std::move(text);
    return question_.weak ? FromWords() : across;
  }
  if (question_.named_command && question_.names.empty()) return AnswerUnclear(question_, context_);
  return FromWords();
}

/// "In Diegem in 2012": a place that the record does not name may stand in the posts about the Summit of that time.
Selection Composer::NearTown(Selection selection) const {
  const WhichSummits& which = question_.which;
  const bool timed = !which.years.empty() || which.month || !which.numbers.empty();
  if (!selection.records.empty() || !timed || which.cities.empty() || question_.choice) return selection;
  Question anywhere = question_;
  anywhere.which.cities.clear();
  const Pool pool = PoolOf(anywhere, dialogue_.shown, context_);
  Selection near;
  for (const std::string& city : which.cities) {
    WantedName wanted;
    wanted.typed = city;
    wanted.spellings = {StemmedWords(city)};
    for (const TopicMention& mention : MentionsInText(wanted, pool, context_)) near.records.push_back(mention.record);
  }
  return near.records.size() == 1 ? near : selection;
}

/// "Where is the mailing list": where none is spoken of, the latest Summit that has one will do.
Selection Composer::WithSuchLink(Selection selection) const {
  if (question_.intent != Intent::kLinks || !question_.link_kind || !question_.which.empty()) return selection;
  const auto such = [&](const auto& link) { return link.value.kind == *question_.link_kind; };
  const SummitRecord* latest = nullptr;
  for (const SummitRecord& record : context_.archive.Summits())
    if (std::ranges::any_of(record.links, such)) latest = &record;
  if (latest != nullptr && (selection.records.empty() || selection.records.front() != latest)) {
    selection = {};
    selection.records = {latest};
    selection.as = "the latest with one";
  }
  return selection;
}

/// "the openstreetmap link", "the github notes": links whose label or address has the words.
std::optional<Answer> Composer::LinksCalled(const Pool& records) const {
  if (question_.intent != Intent::kLinks || question_.about.empty()) return std::nullopt;
  Answer answer;
  answer.show_source = false;
  for (auto record = records.rbegin(); record != records.rend(); ++record)
    for (const auto& [link, evidence] : (*record)->links) {
      const std::string text = Fold(link.label + " " + link.url);
      const auto has = [&](const std::string& word) { return text.find(Fold(word)) != std::string::npos; };
      const bool kind = !question_.link_kind || link.kind == *question_.link_kind;
      if (!kind || !std::ranges::all_of(question_.about, has) || answer.lines.size() == kMostLinks) continue;
      AnswerLine line(Headline(**record, context_.today) + " - " + CutText(CollapseSpaces(link.label), kLongestLabel) +
                      ":");
      line.link = link.url;
      line.link_inline = true;
      answer.lines.push_back(std::move(line));
      Support("Summit " + (*record)->number.ToString() + ": " + link.label + " " + link.url, evidence, context_,
              answer);
      if (std::ranges::count(answer.told, (*record)->number) == 0) answer.told.push_back((*record)->number);
    }
  if (answer.lines.empty()) return std::nullopt;
  Decide("links are called by those words");
  return answer;
}

/// "Which hotel": where no venue is one, posts may still tell of one to stay at.
std::optional<Answer> Composer::HotelInText(const Pool& records) const {
  const bool asked = question_.intent == Intent::kWhere && question_.facet == "hotel" && !records.empty();
  const auto is_hotel = [](const SummitRecord* record) { return record->venue && IsHotel(record->venue->value); };
  if (!asked || std::ranges::any_of(records, is_hotel)) return std::nullopt;
  Question hotel = question_;
  hotel.intent = Intent::kExplain;
  hotel.asked = Asked::kWhere;
  hotel.about = {question_.facet};
  hotel.facet.clear();  // a room is no hotel
  Decide("no venue is a hotel: asking the text");
  auto answer = AnswerFromText(hotel, records, context_);
  if (!answer || answer->status != AnswerStatus::kAnswered) return std::nullopt;
  const auto names_one = [](const AnswerLine& line) { return IsHotel(line.quote + " " + line.text); };
  if (std::ranges::none_of(answer->lines, names_one)) return std::nullopt;
  for (const SummitRecord* record : records) answer->told.push_back(record->number);
  return answer;
}

/// The Summits to tell of, without those that are not meant: "the latest outside Belgium".
Selection Composer::SelectedForFacts() const {
  Selection selection = SelectSummits(question_.which, dialogue_.shown, context_);
  if (question_.except.empty()) return selection;
  const Pool pool = PoolOf(question_, dialogue_.shown, context_);
  if (question_.which.relative == WhichSummits::Relative::kLatest) {
    const Pool begun = Begun(pool, context_.today);
    selection = {};
    if (!begun.empty()) selection.records = {begun.back()};
    selection.as = "the latest of those on record";
  } else {
    std::erase_if(selection.records, [&](const SummitRecord* record) { return std::ranges::count(pool, record) == 0; });
  }
  if (selection.records.empty() && selection.missing.empty()) selection.missing.emplace_back("such a Summit");
  return selection;
}

/// "the dinner of the Thon Hotel Summit of 2025": the venue of the Summit only says again which one is meant.
std::optional<Answer> Composer::AtTheirVenue() const {
  if (!IsListed(question_.intent) && question_.intent != Intent::kWhen) return std::nullopt;
  const Pool records = Selected();
  Question rest = question_;
  std::erase_if(rest.names, [&](const NamedThing& name) {
    return name.kind == NameKind::kVenue && !records.empty() &&
           std::ranges::all_of(records, [&](const SummitRecord* record) {
             return record->venue && NameKey(record->venue->value).find(NameKey(name.name)) != std::string::npos;
           });
  });
  if (rest.names.size() == question_.names.size()) return std::nullopt;
  return ComposeAnswer(rest, dialogue_, context_);
}

Answer Composer::FromRecords() const {
  const bool named = !question_.unknown.empty() || !question_.names.empty() || !question_.facet.empty();
  if (question_.which.empty())
    if (auto links = LinksCalled(PoolOf(question_, dialogue_.shown, context_))) return *std::move(links);
  if (named && question_.which.empty()) return Across();
  const Selection selection = WithSuchLink(NearTown(SelectedForFacts()));
  if (auto links = LinksCalled(selection.records)) return *std::move(links);
  if (auto there = AtTheirVenue()) return *std::move(there);
  if (auto room = AnswerRoom(question_, selection.records, context_)) {
    Decide("a room is asked for, and a post names it");
    return *std::move(room);
  }
  if (IsBesideThePoint(question_) && !selection.records.empty()) {
    Decide("words are left over that the facts of these Summits cannot speak to");
    if (auto text = FromText(selection.records)) return *std::move(text);
    if (question_.intent == Intent::kSummit && !question_.facet.empty()) return NotInText();
  }
  if (auto hotel = HotelInText(selection.records)) return *std::move(hotel);
  Decide("telling the facts of " + Count(selection.records.size(), "Summit"));
  Answer answer = AnswerFromRecords(question_, selection, context_);
  if (answer.status == AnswerStatus::kNotFound)
    if (auto text = AnswerToldInText(question_, selection.records, context_)) {
      Decide("the records do not name it, but a post about the Summit tells of it");
      return *std::move(text);
    }
  const bool guessed = question_.weak && answer.status == AnswerStatus::kNotFound && !selection.records.empty();
  if (!guessed) return answer;
  Decide("the guess at what was meant led to nothing: asking the text");
  auto text = FromText(selection.records);
  const bool better = text && (text->status == AnswerStatus::kAnswered || question_.intent != Intent::kHost);
  return better ? *std::move(text) : answer;
}

/// "where was 22, brusels": a misspelt place that only says again which Summit is meant is no reason to ask back.
std::optional<Question> Composer::WithoutNeedlessSlip() const {
  if (question_.which.numbers.size() != 1 || question_.choice || question_.corrections.size() != 1) return std::nullopt;
  const SummitRecord* record = context_.archive.FindSummit(question_.which.numbers.front());
  const Correction& slip = question_.corrections.front();
  if (record == nullptr || !record->city || NameKey(record->city->value) != NameKey(slip.meant)) return std::nullopt;
  Question rest = question_;
  rest.corrections.clear();
  std::erase(rest.unknown, slip.typed);
  std::erase(rest.about, slip.typed);
  if (rest.unknown.empty() && rest.about.empty() && rest.intent == Intent::kExplain)
    rest.intent = rest.asked == Asked::kWhen ? Intent::kWhen : Intent::kWhere;
  const bool fact = rest.intent != Intent::kExplain && rest.intent != Intent::kNone;
  return fact ? std::optional(std::move(rest)) : std::nullopt;
}

Answer Composer::Compose() const {
  if (IsSlip()) {
    if (const auto rest = WithoutNeedlessSlip()) return ComposeAnswer(*rest, dialogue_, context_);
    Decide("a word is near a name of the archive: asking back");
    return AnswerCorrections(question_, context_);
  }
  if (!question_.judged.empty() && question_.intent != Intent::kSearch) return NoJudgement();
  switch (question_.intent) {
    case Intent::kSearch:
      return AnswerSearch(question_, context_);
    case Intent::kHelp:
      return AnswerHelp(question_, context_);
    case Intent::kAbout:
      return AnswerAbout(context_);
    case Intent::kGreeting:
    case Intent::kThanks:
      return AnswerPolitely(question_.intent, context_);
    case Intent::kWhy:
      return AnswerWhy(dialogue_.claims, context_);
    case Intent::kNone:
    case Intent::kMore:
      if (question_.operation != Operation::kTell) return OverMany();
      return question_.suggestions.empty() ? FromWords() : AnswerUnclear(question_, context_);
    case Intent::kExplain:
      return question_.operation == Operation::kTell ? FromWords() : OverMany();
    default:
      return question_.operation == Operation::kTell ? FromRecords() : OverMany();
  }
}

}  // namespace

Answer ComposeAnswer(const Question& question, const Dialogue& dialogue, const AnswerContext& context) {
  return Composer(question, dialogue, context).Compose();
}

}  // namespace summit
