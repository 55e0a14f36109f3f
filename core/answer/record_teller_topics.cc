#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/record_teller.h"
#include "core/answer/wording.h"

/// What was discussed, or planned to be.
namespace summit {

AnswerLine RecordTeller::TopicsLine(std::string lead, bool planned) const {
  AnswerLine line(std::move(lead));
  line.noun = "topics of Summit " + record_.number.ToString();
  for (const auto& topic : record_.topics) {
    if (topic.value.planned != planned) continue;
    const bool known = topic.value.xep.empty() || topic.value.name.find(topic.value.xep) != std::string::npos;
    line.items.push_back(known ? topic.value.name : topic.value.name + " (" + topic.value.xep + ")");
    line.brief.push_back(topic.value.name);
  }
  return line;
}

/// The topics that are specifications; `all`: the topics told in full, for where none is.
Telling RecordTeller::Specifications(const std::vector<RecordItem>& topics, Telling all) const {
  AnswerLine line(Head() + " - XEPs among the topics:");
  line.noun = "XEPs of Summit " + record_.number.ToString();
  std::vector<RecordItem> specs;
  for (const RecordItem& topic : topics) {
    if (topic.beside.empty()) continue;
    specs.push_back(topic);
    line.items.push_back(topic.text);
    line.brief.push_back(topic.beside);
  }
  Telling telling;
  telling.found = true;
  if (!specs.empty()) {
    telling.lines.push_back(std::move(line));
    NoteItems(specs, Intent::kTopics, telling);
    return telling;
  }
  telling.lines.emplace_back("None of the topics of Summit " + record_.number.ToString() +
                             " is named as a XEP; they are:");
  std::ranges::move(all.lines, std::back_inserter(telling.lines));
  NoteItems(topics, Intent::kTopics, telling);
  return telling;
}

Telling RecordTeller::Topics(const Question& question) const {
  if (record_.topics.empty()) return NotTold("what was discussed");
  Telling telling;
  telling.found = true;
  AnswerLine reported = TopicsLine(Head() + " - topics:", false);
  AnswerLine planned =
      TopicsLine(reported.items.empty() ? Head() + " - on the agenda:" : "On the agenda were also:", true);
  if (!reported.items.empty()) telling.lines.push_back(std::move(reported));
  if (!planned.items.empty()) telling.lines.push_back(std::move(planned));
  const std::vector<RecordItem> items = ItemsOf(record_, Intent::kTopics);
  if (question.xeps) return Specifications(items, std::move(telling));
  if (const auto wanted = Wanted(question); !wanted.empty())
    return OneOf(question, wanted, items, std::move(telling.lines));
  if (question.how_many)
    telling.lines.insert(telling.lines.begin(), AnswerLine(Count(items.size(), "topic") + " of " + Head() +
                                                           (items.size() == 1 ? " is" : " are") + " named."));
  NoteItems(items, Intent::kTopics, telling);
  return telling;
}

}  // namespace summit
