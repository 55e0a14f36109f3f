#include "core/answer/passage_answer.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

#include "core/answer/answer_value.h"
#include "core/answer/excerpt.h"
#include "core/answer/excerpt_refusal.h"
#include "core/answer/excerpt_round.h"
#include "core/answer/excerpt_told.h"
#include "core/answer/excerpt_worth.h"
#include "core/answer/passage_compared.h"
#include "core/answer/passage_posts.h"
#include "core/answer/passage_query.h"
#include "core/answer/relation.h"
#include "core/answer/relation_agent.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/answer/wording.h"
#include "core/base/text.h"
#include "core/question/nicknames.h"

namespace summit {
namespace {

// Of what was asked, to be named as the nearest: of all, in its own words, of a name.
constexpr double kNear = 0.45, kNearInside = 0.35, kNearName = 0.6, kNearWord = 0.5;
constexpr double kWhole = 0.8;  // of all words, in the stretch or the title
constexpr std::size_t kMostPassages = 20, kMostHeld = 6;
constexpr std::size_t kLongestQuote = 560;  // code points
constexpr std::size_t kLongQuote = 420;     // nothing is added beyond that
constexpr std::size_t kLongestItem = 110;
constexpr std::size_t kMostLines = 4;
constexpr std::size_t kLongestTraced = 80;

AnswerLine LineOf(const Excerpt& excerpt) { return QuoteLine(CutText(excerpt.Text(), kLongestQuote)); }

AnswerLine ListLine(const Excerpt& excerpt) {
  AnswerLine line("Listed there:");
  line.noun = "of that list";
  for (const std::string& item : excerpt.list) line.items.push_back(CutText(item, kLongestItem));
  return line;
}

void Claims(const Excerpt& excerpt, Answer& answer) {
  const Citation citation = Cite(excerpt.passage.post);
  Evidence evidence{excerpt.passage.post.id, excerpt.Line(), CutText(excerpt.Text(), kLongestQuote), citation.url};
  answer.claims.push_back({"Quoted", {std::move(evidence)}, {}});
  answer.citations.push_back(citation);
}

/// "A report is on her blog": the address behind the words, where a record of a Summit keeps it.
void AddLinks(const Excerpt& excerpt, const Pool& about, Answer& answer) {
  const int first = excerpt.Line();
  for (const SummitRecord* record : about)
    for (const auto& link : record->links)
      for (const Evidence& evidence : link.evidence) {
        if (!(evidence.post == excerpt.passage.post.id) || evidence.line != first) continue;
        AnswerLine line(link.value.label.empty() ? "Linked there:" : CutText(link.value.label, kLongestItem) + ":");
        line.link = link.value.url;
        if (answer.lines.size() < kMostLines) answer.lines.push_back(std::move(line));
        break;
      }
}

/// "What happened": a section tells that first, and what follows from it last.
void AddOpening(const PassageQuery& query, const Excerpt& excerpt, Answer& answer) {
  const Passage& passage = excerpt.passage;
  const bool happened = !query.said.empty() && query.said.front() == "what" &&
                        std::ranges::find(query.said, "happened") != query.said.end();
  if (!happened || passage.item || passage.before.empty()) return;
  if (passage.heading.empty() && passage.before.size() > 1) return;  // the opening of a whole post, far above
  const PassagePart& opening = passage.before.front();
  if (opening.item || IsFragment(opening.text)) return;
  const std::string quote = CutText(CollapseSpaces(opening.text), kLongestQuote);
  answer.lines.insert(answer.lines.begin(), QuoteLine(quote));
  const std::string url = Cite(passage.post).url;
  answer.claims.insert(answer.claims.begin(), {"Quoted", {{passage.post.id, opening.line, quote, url}}, {}});
}

/// "What could people do there": a paragraph that names the thing, and the next one tells of it.
void AddNext(const PassageQuery& query, const Excerpt& excerpt, Answer& answer) {
  static constexpr std::string_view kAsked[] = {"do", "see", "like", "happen", "happened", "learn", "find", "going"},
                                    kSame[] = {"this", "these", "it", "there", "they", "here"};
  constexpr std::size_t kOpening = 6;
  const Passage& passage = excerpt.passage;
  const bool open = query.asked == Asked::kWhat || query.asked == Asked::kHow;
  const bool asks = open && std::ranges::any_of(query.said, [](const std::string& word) { return In(kAsked, word); });
  const bool last = excerpt.first + excerpt.count >= excerpt.own && excerpt.list.empty() && !passage.item;
  if (!asks || !last || passage.after.empty() || passage.after.front().item) return;
  const PassagePart& next = passage.after.front();
  std::vector<std::string> opening = FoldedWords(next.text);
  opening.resize(std::min(opening.size(), kOpening));
  if (std::ranges::none_of(opening, [](const std::string& word) { return In(kSame, word); })) return;
  const std::string quote = CutText(CollapseSpaces(next.text), kLongestQuote);
  answer.lines.push_back(QuoteLine(quote));
  answer.claims.push_back({"Quoted", {{passage.post.id, next.line, quote, Cite(passage.post).url}}, {}});
}

/// "Tomorrow" is told from the day of the post: which day that was.
void AddDayMeant(const PassageQuery& query, const Excerpt& excerpt, Answer& answer) {
  if (query.asked != Asked::kWhen || query.clock) return;
  static constexpr std::pair<std::string_view, int> kDays[] = {{"yesterday", -1}, {"today", 0}, {"tomorrow", 1}};
  const std::vector<std::string> words = FoldedWords(excerpt.Text());
  for (const auto& [word, days] : kDays) {
    if (std::ranges::count(words, word) == 0) continue;
    const Date written = excerpt.passage.post.date;
    const Date meant = std::chrono::sys_days(written) + std::chrono::days(days);
    answer.lines.emplace_back("That was written on " + ToProse(written) +
                              (days == 0 ? "." : "; “" + std::string(word) + "” is " + ToProse(meant) + "."));
    return;
  }
}

/// "Friday, February 6: Jam Session", in a Summit's own post: of which year that is.
void AddYearMeant(const PassageQuery& query, const Excerpt& excerpt, const AnswerContext& context, Answer& answer) {
  if (query.asked != Asked::kWhen || query.clock || HasYear(FoldedWords(excerpt.Text()))) return;
  const SummitRecord* told = nullptr;
  for (const SummitRecord& record : context.archive.Summits()) {
    const auto own = [&](const RelatedPost& post) {
      return post.post == excerpt.passage.post.id && post.relation != Relation::kMention;
    };
    if (!record.dates || std::ranges::none_of(record.posts, own)) continue;
    if (told != nullptr) return;  // a post on two Summits
    told = &record;
  }
  if (told == nullptr) return;
  answer.lines.emplace_back("That post is about " + Headline(*told, context.today) + ".");
  Claim claim{Headline(*told, context.today), told->dates->evidence, {}};
  answer.claims.push_back(std::move(claim));
}

/// "I gave a talk": who that is.
void AddAuthorMeant(const PassageQuery& query, const Excerpt& excerpt, Answer& answer) {
  const PostInfo& post = excerpt.passage.post;
  if (!AuthorDidIt(excerpt.Text(), query, post)) return;
  std::string author = post.authors.front();
  for (const Nickname& known : Nicknames())
    if (known.nick == author) author = std::string(known.name) + " (" + author + ")";
  answer.lines.emplace_back("“I” is " + author + ", who wrote that post.");
}

Answer Quoted(const Excerpt& excerpt, const PassageQuery& query, const Pool& about, const AnswerContext& context) {
  Answer answer;
  answer.show_source = false;
  answer.lines = {LineOf(excerpt)};
  AddDayMeant(query, excerpt, answer);
  AddYearMeant(query, excerpt, context, answer);
  AddAuthorMeant(query, excerpt, answer);
  if (!excerpt.list.empty()) answer.lines.push_back(ListLine(excerpt));
  AddNext(query, excerpt, answer);
  AddLinks(excerpt, about, answer);
  answer.lines.push_back(SourceLine(excerpt.passage.post));
  Claims(excerpt, answer);
  AddOpening(query, excerpt, answer);
  return answer;
}

/// Whether it is about what was asked at all: it has the names, and the word that says most.
bool IsNear(const Excerpt& excerpt, const PassageQuery& query) {
  if (excerpt.count == 0 || excerpt.told.coverage < kNear || excerpt.told.inside < kNearInside) return false;
  if (!excerpt.off_year.empty()) return false;
  if (IsFragment(excerpt.Text()) && !query.in_summits) return false;  // a bare name tells nothing
  double heaviest = 0;
  std::size_t missing = 0;
  for (const WantedWord& wanted : query.words) heaviest = std::max(heaviest, wanted.weight);
  for (const double told : excerpt.told.anywhere) missing += told < kNearWord;
  if (missing > query.words.size() / 3) return false;
  for (std::size_t i = 0; i < query.words.size(); ++i) {
    const bool focus = query.words[i].named || query.words[i].weight >= heaviest;
    if (focus && excerpt.told.anywhere[i] < kNearName) return false;
  }
  return true;
}

/// What comes nearest, told as no more than that.
Answer Nearest(const Excerpt& excerpt) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.show_source = false;
  answer.lines.emplace_back("The archive does not say that, as far as I can find. The nearest it has:");
  answer.lines.push_back(LineOf(excerpt));
  answer.lines.push_back(SourceLine(excerpt.passage.post));
  Claims(excerpt, answer);
  return answer;
}

bool SamePlace(const Passage& a, const Passage& b) { return a.post.id == b.post.id && a.line == b.line; }

void AddPassages(const PassageRequest& request, const Archive& archive, std::vector<Passage>& passages) {
  for (Passage& passage : archive.Passages(request))
    if (std::ranges::none_of(passages, [&](const Passage& other) { return SamePlace(passage, other); }))
      passages.push_back(std::move(passage));
}

/// Of a year: in the posts about its Summits, in the posts of that year, and where it is told in words.
std::vector<Passage> LookUpPassages(const Question& question, const PassageQuery& query, const AnswerContext& context) {
  const Archive& archive = context.archive;
  PassageRequest request = query.Request();
  request.phrases = question.phrases;
  request.limit = kMostPassages;
  std::vector<Passage> passages;
  if (query.in_summits && query.posts.empty()) return passages;
  if (query.posts.empty()) {
    std::optional<PostTitles> own;
    const PostTitles& titles = context.titles != nullptr ? *context.titles : own.emplace(archive.Posts());
    request.posts = query.members ? PostsOnElections(query, archive) : PostsOnJustThat(query, archive, titles);
    if (!request.posts.empty()) AddPassages(request, archive, passages);
    request.posts = PostsOnEvent(query, archive, titles);
    if (!request.posts.empty()) {
      PassageRequest held;
      held.posts = request.posts;
      held.words = {"place", "held", "date", "location"};
      held.limit = kMostHeld;
      AddPassages(held, archive, passages);
    }
    request.posts.clear();
  }
  if (!query.of_years.empty()) {
    request.posts = query.of_years;
    AddPassages(request, archive, passages);
    request.posts = query.posts;
  }
  if (query.years.size() == 1) {
    request.year = query.years.front();
    AddPassages(request, archive, passages);
    request.year.reset();
  }
  for (const int year : query.years) request.words.push_back(std::to_string(year));
  AddPassages(request, archive, passages);
  return passages;
}

std::vector<Excerpt> LookUpExcerpts(const Question& question, const PassageQuery& query, const AnswerContext& context) {
  std::vector<Passage> passages = LookUpPassages(question, query, context);
  double best = 0;
  for (const Passage& passage : passages) best = std::max(best, passage.score);
  std::vector<Excerpt> excerpts;
  for (Passage& passage : passages) {
    excerpts.push_back(BestExcerpt(std::move(passage), best, query, context.archive));
    GoBack(kLongestQuote, excerpts.back());
    const std::size_t room = query.asked == Asked::kWhy ? kLongestQuote : kLongQuote;  // reasons take more words
    GoOn(query, room, context.archive, excerpts.back());
    TurnToWhatWasSaid(query, kLongestQuote, excerpts.back());
  }
  std::ranges::stable_sort(excerpts, std::ranges::greater(), &Excerpt::score);
  return excerpts;
}

/// Why the stretch is no answer; empty where it is one.
std::string WhyNot(const Excerpt& excerpt, const PassageQuery& query, const Archive& archive) {
  std::string refusal = Refusal(excerpt, query);
  return refusal.empty() ? Unrelated(excerpt, query, archive) : refusal;
}

void TraceExcerpts(const std::vector<Excerpt>& excerpts, const PassageQuery& query, const Archive& archive,
                   Trace* trace) {
  if (trace == nullptr) return;
  LookUp look_up{"passages", "", {}};
  for (const std::string& word : query.Words()) look_up.request += (look_up.request.empty() ? "" : " ") + word;
  for (const Excerpt& excerpt : excerpts) {
    const std::string refusal = WhyNot(excerpt, query, archive);
    look_up.candidates.push_back({excerpt.passage.post.id.path + ":" + std::to_string(excerpt.Line()) + " “" +
                                      CutText(excerpt.Text(), kLongestTraced) + "”",
                                  excerpt.score, refusal.empty() ? "answers" : refusal});
  }
  trace->look_ups.push_back(std::move(look_up));
}

/// Of a post of that month, or of the one before or after; or the month is told.
bool IsOfMonth(const Excerpt& excerpt, const WhichSummits& which) {
  static constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                                 "july",    "august",   "september", "october", "november", "december"};
  if (!which.month || *which.month < 1 || *which.month > 12) return true;
  const Passage& passage = excerpt.passage;
  const int month = static_cast<int>(*which.month),
            of_post = static_cast<int>(static_cast<unsigned>(passage.post.date.month()));
  const int years = which.years.size() == 1 ? static_cast<int>(passage.post.date.year()) - which.years.front() : 0;
  if (std::abs(12 * years + of_post - month) < 2) return true;
  const std::vector<std::string> words = FoldedWords(passage.post.title + " " + passage.heading + " " + passage.text);
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == kMonths[month - 1] && (i == 0 || words[i - 1] != "last")) return true;
  return false;
}

/// `only`: the post that has to tell it; null for any.
std::optional<Answer> TextAnswer(const Question& question, const Pool& about, const AnswerContext& context,
                                 const PostId* only = nullptr) {
  PassageQuery query = MakePassageQuery(question, about, context);
  if (only != nullptr) query.posts = {*only};
  if (query.words.empty() && question.phrases.empty()) return std::nullopt;
  const std::vector<Excerpt> excerpts = LookUpExcerpts(question, query, context);
  TraceExcerpts(excerpts, query, context.archive, context.trace);
  for (const Excerpt& excerpt : excerpts)
    if ((!about.empty() || IsOfMonth(excerpt, question.which)) && WhyNot(excerpt, query, context.archive).empty())
      return Quoted(excerpt, query, about, context);
  for (const Excerpt& excerpt : excerpts)
    if (IsNear(excerpt, query)) return Nearest(excerpt);
  return std::nullopt;
}

/// Where no post about the Summit tells it: a section on it in a post that only mentions it.
std::optional<Answer> MentionAnswer(const Question& question, const Pool& about, const AnswerContext& context) {
  PassageQuery query = MakePassageQuery(question, about, context);
  if (about.size() != 1 || query.words.empty() || !query.IsFact()) return std::nullopt;
  query.posts = PostsMentioning(*about.front(), context.archive);
  if (query.posts.empty()) return std::nullopt;
  const std::vector<Excerpt> excerpts = LookUpExcerpts(question, query, context);
  TraceExcerpts(excerpts, query, context.archive, context.trace);
  const auto of_summit = [&](const Excerpt& excerpt) {
    const std::vector<std::string> heading = FoldedWords(excerpt.passage.heading);
    const bool whole =
        !IsNewsletter(excerpt.passage.post) && excerpt.told.inside >= kWhole && !query.choice && query.words.size() > 1;
    return whole || std::ranges::count(heading, "summit") > 0;
  };
  for (const Excerpt& excerpt : excerpts)
    if (of_summit(excerpt) && WhyNot(excerpt, query, context.archive).empty())
      return Quoted(excerpt, query, about, context);
  return std::nullopt;
}

/// "What is the difference between A and B": what the one is and what the other, as one post tells them.
std::optional<Answer> BothTold(const Question& one, const Question& other, const AnswerContext& context) {
  constexpr std::size_t kOpening = 40;  // the subject stands there
  const auto told = [&](const Question& question, const PostId* only) {
    std::optional<Answer> answer = TextAnswer(question, {}, context, only);
    if (answer && answer->status != AnswerStatus::kAnswered) answer.reset();
    if (!answer || answer->lines.empty() || answer->citations.empty()) return std::optional<Answer>();
    const std::vector<std::string> opening = StemmedWords(answer->lines.front().quote.substr(0, kOpening));
    if (!HasRun(opening, StemmedWords(question.about.front()))) answer.reset();
    return answer;
  };
  std::optional<Answer> first = told(one, nullptr);
  if (!first) return std::nullopt;
  std::optional<Answer> second = told(other, &first->citations.front().post);
  if (!second) {  // then a post that tells what the other is
    second = told(other, nullptr);
    if (!second) return std::nullopt;
    first = told(one, &second->citations.front().post);
    if (!first) return std::nullopt;  // of different posts, each speaks of something else
  }
  first->lines.pop_back();  // the source of both
  std::ranges::move(second->lines, std::back_inserter(first->lines));
  std::ranges::move(second->claims, std::back_inserter(first->claims));
  return first;
}

/// "What did they do in May 2015": the Summit of that month need not be what is meant.
bool OnlyDated(const Question& question) {
  WhichSummits dated;
  dated.years = question.which.years;
  dated.month = question.which.month;
  const bool summit = std::ranges::any_of(question.said, [](const std::string& word) {
    const std::string folded = Fold(word);
    return folded.starts_with("summit") || folded == "devcon" || folded == "event";
  });
  WhichSummits placed;  // "the European Commission"
  placed.cities = question.which.cities;
  placed.countries = question.which.countries;
  const bool place = !placed.cities.empty() || !placed.countries.empty();
  if (!summit && place && question.facet.empty() && question.which == placed) return true;
  return !summit && dated.month && !dated.years.empty() && question.facet.empty() && question.which == dated;
}

}  // namespace

std::optional<Answer> AnswerFromText(const Question& question, const Pool& about, const AnswerContext& context) {
  if (const auto things = about.empty() ? ComparedThings(question) : std::nullopt)
    return BothTold(things->first, things->second, context);
  std::optional<Answer> answer = TextAnswer(question, about, context);
  if (about.empty() || (answer && answer->status == AnswerStatus::kAnswered)) return answer;
  if (auto mention = MentionAnswer(question, about, context)) return mention;
  if (!OnlyDated(question)) return answer;
  std::optional<Answer> other = TextAnswer(question, {}, context);
  return other && other->status == AnswerStatus::kAnswered ? other : answer;
}

}  // namespace summit
