#include "core/answer/link_answer.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/passage_query.h"
#include "core/answer/passage_words.h"
#include "core/answer/stem.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostLinks = 4, kMostPassages = 8;
constexpr std::size_t kFew = 2;  // Summits: of more, all posts are looked through
constexpr std::size_t kLongestLabel = 110, kLongestShort = 50;

/// Where a passage and the list that goes with it stand in their post.
struct Span {
  int first = 0, last = 0;
};

Span SpanOf(const Passage& passage) {
  const auto lines = [](const std::string& text) { return static_cast<int>(std::ranges::count(text, '\n')); };
  Span span{passage.line, passage.line + lines(passage.text)};
  if (passage.item) return span;
  for (const PassagePart& part : passage.after) {
    if (!part.item) break;
    span.last = part.line + lines(part.text);
  }
  return span;
}

/// Whether the passage, its heading or its title has all of the words.
bool TellsOf(const Passage& passage, const std::vector<WantedWord>& words) {
  std::string text = passage.post.title + " " + passage.heading + " " + passage.text;
  if (!passage.before.empty() && !passage.before.back().item) text += " " + passage.before.back().text.substr(0, 80);
  const std::vector<std::string> stems = StemmedWords(text);
  return std::ranges::all_of(words, [&](const WantedWord& word) { return word.MatchIn(stems) >= 1; });
}

/// "Summit 9 (...) - label: address", with what it rests on. `longest`: of the label, code points.
void AddLink(const SummitRecord& record, const Stated<LinkFact>& link, std::size_t longest, const Asking& asking,
             Answer& answer) {
  const std::string label = CutText(CollapseSpaces(link.value.label), longest);
  AnswerLine line(Headline(record, asking.context.today) + (label.empty() ? "" : " - " + label) + ":");
  line.link = link.value.url;
  line.link_inline = true;
  answer.lines.push_back(std::move(line));
  Support("Summit " + record.number.ToString() + ": " + link.value.label + " " + link.value.url, link.evidence,
          asking.context, answer);
  if (std::ranges::count(answer.told, record.number) == 0) answer.told.push_back(record.number);
}

bool IsKindAsked(const Question& question, const LinkFact& link) {
  return !question.link_kind || link.kind == *question.link_kind;
}

/// Adds the links of the record that stand there.
void AddLinks(const Passage& passage, const SummitRecord& record, const Asking& asking, Answer& answer) {
  const Span span = SpanOf(passage);
  for (const auto& link : record.links) {
    const auto there = [&](const Evidence& one) {
      return one.post == passage.post.id && one.line >= span.first && one.line <= span.last;
    };
    const auto same = [&](const AnswerLine& line) { return line.link == link.value.url; };
    const bool told = std::ranges::any_of(answer.lines, same);
    if (IsKindAsked(asking.question, link.value) && !told && std::ranges::any_of(link.evidence, there) &&
        answer.lines.size() < kMostLinks)
      AddLink(record, link, kLongestLabel, asking, answer);
  }
}

}  // namespace

std::optional<Answer> AnswerLinksCalled(const Asking& asking, const Pool& records) {
  const Question& question = asking.question;
  if (question.intent != Intent::kLinks || question.about.empty()) return std::nullopt;
  Answer answer;
  answer.show_source = false;
  for (auto record = records.rbegin(); record != records.rend(); ++record)
    for (const auto& link : (*record)->links) {
      const std::string text = Fold(link.value.label + " " + link.value.url);
      const auto has = [&](const std::string& word) { return text.find(Fold(word)) != std::string::npos; };
      if (IsKindAsked(question, link.value) && std::ranges::all_of(question.about, has) &&
          answer.lines.size() < kMostLinks)
        AddLink(**record, link, kLongestShort, asking, answer);
    }
  if (answer.lines.empty()) return std::nullopt;
  asking.Decide("links are called by those words");
  return answer;
}

std::optional<Answer> AnswerLinkedThere(const Asking& asking, const Pool& records) {
  const Question& question = asking.question;
  const std::vector<std::string> wanted = WordsToFind(question);
  if (question.intent != Intent::kLinks || wanted.empty() || records.empty()) return std::nullopt;
  PassageRequest request;
  request.limit = kMostPassages;
  std::vector<WantedWord> words;
  for (const std::string& word : wanted) {
    words.push_back(WordOf(word));
    request.words.push_back(word);
    request.likewise.emplace_back();
  }
  for (std::size_t i = 0; records.size() <= kFew && i < records.size(); ++i)
    for (const RelatedPost& related : records[i]->posts) request.posts.push_back(related.post);
  Answer answer;
  answer.show_source = false;
  for (const Passage& passage : asking.context.archive.Passages(request)) {
    if (!TellsOf(passage, words)) continue;
    for (const SummitRecord* record : records) AddLinks(passage, *record, asking, answer);
    if (!answer.lines.empty()) break;
  }
  if (answer.lines.empty()) return std::nullopt;
  asking.Decide("links stand where the text tells of that");
  return answer;
}

}  // namespace summit
