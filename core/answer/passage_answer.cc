#include "core/answer/passage_answer.h"

#include <algorithm>
#include <utility>

#include "core/answer/excerpt.h"
#include "core/answer/excerpt_worth.h"
#include "core/answer/passage_query.h"
#include "core/answer/relation.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

// Of what was asked, to be named as the nearest: of all, in its own words, of a name.
constexpr double kNear = 0.45, kNearInside = 0.35, kNearName = 0.6;
constexpr std::size_t kMostPassages = 20;
constexpr std::size_t kLongestQuote = 560;  // code points
constexpr std::size_t kLongQuote = 420;     // nothing is added beyond that
constexpr std::size_t kLongestItem = 110;
constexpr std::size_t kMostLines = 4;
constexpr std::size_t kLongestTraced = 80;

AnswerLine SourceLine(const Excerpt& excerpt) {
  AnswerLine line("From " + NameTitle(excerpt.passage.post) + ":");
  line.link = Cite(excerpt.passage.post).url;
  return line;
}

AnswerLine QuoteLine(const Excerpt& excerpt) {
  AnswerLine line("");
  line.quote = "“" + CutText(excerpt.Text(), kLongestQuote) + "”";
  return line;
}

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

Answer Quoted(const Excerpt& excerpt, const Pool& about) {
  Answer answer;
  answer.show_source = false;
  answer.lines = {QuoteLine(excerpt)};
  if (!excerpt.list.empty()) answer.lines.push_back(ListLine(excerpt));
  AddLinks(excerpt, about, answer);
  answer.lines.push_back(SourceLine(excerpt));
  Claims(excerpt, answer);
  return answer;
}

/// Whether it is about what was asked at all: it has the names, and the word that says most.
bool IsNear(const Excerpt& excerpt, const PassageQuery& query) {
  if (excerpt.count == 0 || excerpt.told.coverage < kNear || excerpt.told.inside < kNearInside) return false;
  double heaviest = 0;
  for (const WantedWord& wanted : query.words) heaviest = std::max(heaviest, wanted.weight);
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
  answer.lines.push_back(QuoteLine(excerpt));
  answer.lines.push_back(SourceLine(excerpt));
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
std::vector<Passage> LookUpPassages(const Question& question, const PassageQuery& query, const Archive& archive) {
  PassageRequest request = query.Request();
  request.phrases = question.phrases;
  request.limit = kMostPassages;
  std::vector<Passage> passages;
  if (query.in_summits && query.posts.empty()) return passages;
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
  std::vector<Passage> passages = LookUpPassages(question, query, context.archive);
  double best = 0;
  for (const Passage& passage : passages) best = std::max(best, passage.score);
  std::vector<Excerpt> excerpts;
  for (Passage& passage : passages) {
    excerpts.push_back(BestExcerpt(std::move(passage), best, query, context.archive));
    GoBack(kLongestQuote, excerpts.back());
    GoOn(query, kLongQuote, excerpts.back());
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

}  // namespace

std::optional<Answer> AnswerFromText(const Question& question, const Pool& about, const AnswerContext& context) {
  const PassageQuery query = MakePassageQuery(question, about, context);
  if (query.words.empty() && question.phrases.empty()) return std::nullopt;
  const std::vector<Excerpt> excerpts = LookUpExcerpts(question, query, context);
  TraceExcerpts(excerpts, query, context.archive, context.trace);
  for (const Excerpt& excerpt : excerpts)
    if (WhyNot(excerpt, query, context.archive).empty()) return Quoted(excerpt, about);
  for (const Excerpt& excerpt : excerpts)
    if (IsNear(excerpt, query)) return Nearest(excerpt);
  return std::nullopt;
}

}  // namespace summit
