#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/record_teller.h"
#include "core/answer/wording.h"

/// Who took part.
namespace summit {

namespace {

constexpr std::size_t kMostPeopleAtOnce = 11;

}  // namespace

/// Whether it is cut on the first page; see AnswerLine::most.
bool RecordTeller::IsLong(const AnswerLine& line) {
  return line.most > 0 && line.items.size() > line.most + line.most / 3;
}

/// The companies that people are listed with, for who asks which were there.
Telling RecordTeller::Companies(const std::vector<RecordItem>& people) const {
  Telling telling;
  AnswerLine line("");
  line.noun = "companies at Summit " + record_.number.ToString();
  line.most = kMostPeopleAtOnce;
  std::vector<RecordItem> listed;
  for (const RecordItem& item : people) {
    if (item.beside.empty()) continue;
    listed.push_back(item);
    if (std::ranges::count(line.items, item.beside) == 0) line.items.push_back(item.beside);
  }
  if (listed.empty()) return NotTold("which companies took part");
  telling.found = true;
  line.text = Head() + " - " + std::to_string(listed.size()) + (listed.size() == 1 ? " person is" : " people are") +
              " listed with a company or project:";
  telling.lines.push_back(std::move(line));
  NoteItems(listed, Intent::kParticipants, telling);
  return telling;
}

AnswerLine RecordTeller::ParticipantsLine() const {
  AnswerLine line("");
  line.noun = "participants of Summit " + record_.number.ToString();
  line.most = kMostPeopleAtOnce;
  for (const auto& person : record_.participants) {
    const ParticipantFact& fact = person.value;
    line.items.push_back(fact.affiliation.empty() ? fact.name : fact.name + " (" + fact.affiliation + ")");
    line.brief.push_back(fact.name);
  }
  if (IsLong(line)) line.items = line.brief;  // `which companies` tells the rest
  const std::size_t count = line.items.size();
  const bool held = StandingOn(record_, context_.today) == Standing::kHeld;
  const std::string people = std::to_string(count) + (count == 1 ? " person" : " people");
  if (record_.participants_stated)
    line.text = Head() + " - " + record_.participants_stated->value.words + "; " + std::to_string(count) +
                (count == 1 ? " is named" : " are named") + (IsLong(line) ? ", among them:" : ":");
  else
    line.text = Head() + " - " + people + (held ? "" : " announced") + (IsLong(line) ? ", among them:" : ":");
  return line;
}

Telling RecordTeller::Participants(const Question& question) const {
  const std::vector<RecordItem> people = ItemsOf(record_, Intent::kParticipants);
  const std::vector<WantedName> wanted = Wanted(question);
  if (people.empty() && (!record_.participants_stated || !wanted.empty())) return NotTold("who took part");
  if (question.companies && wanted.empty()) return Companies(people);
  Telling telling;
  telling.found = true;
  Note("", record_.participants_stated, "participants_stated", telling);
  if (people.empty()) {
    telling.lines = {Head() + " - " + record_.participants_stated->value.words +
                     "; the archive does not list their names."};
  } else {
    telling.lines = {ParticipantsLine()};
  }
  if (!wanted.empty()) return OneOf(question, wanted, people, std::move(telling.lines));
  AddConflicts({"participants_stated"}, telling);
  NoteItems(people, Intent::kParticipants, telling);
  return telling;
}

}  // namespace summit
