#include "core/question/commands.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/question/edit_distance.h"
#include "core/question/ordinary_words.h"

namespace summit {
namespace {

constexpr std::string_view kSummitUsage = "[number or year]";

/// One row a command; aliases parted by spaces.
struct Row {
  Intent intent;
  std::string_view name, aliases;
  Argument argument;
  std::string_view usage, help, example, details;
  Operation operation = Operation::kTell;
};

constexpr Row kRows[] = {
    {Intent::kSummit, "summit", "summits", Argument::kSummit, kSummitUsage,
     "an overview: dates, place, host, topics, sponsors; without a number the latest, and which are on record",
     "summit 21",
     "The number may be an ordinal, a Roman numeral or words: 21, 21st, XXI, twenty-first. A year, a city, "
     "\"latest\" "
     "and \"next\" will do too. Several are told together: summits 19 and 21, summits not in Brussels."},
    {Intent::kSponsors, "sponsors", "sponsor", Argument::kSummit, kSummitUsage,
     "who sponsored, and what was paid for where that is told", "sponsors 2016",
     "Only what a post says: where none names a sponsor, there may still have been one. Ask in words for one company "
     "or one thing: did Cisco sponsor summit 21, who paid for the dinner of summit 6."},
    {Intent::kTopics, "topics", "topic agenda", Argument::kSummit, kSummitUsage,
     "what was discussed, or was on the agenda", "topics 21",
     "What was reported as discussed is told apart from what was only planned. Ask in words for one topic: when was "
     "MIX first discussed, how often was MIX a topic."},
    {Intent::kParticipants, "participants", "participant people who attendees attendee", Argument::kSummit,
     kSummitUsage, "how many came, and who", "participants 2",
     "Names are told where a post lists them; such a list need not be complete. Ask in words for one person: was "
     "Kevin Smith at summit 2."},
    {Intent::kWhen, "when", "date dates", Argument::kSummit, kSummitUsage, "the dates", "when 2",
     "Where posts disagree, that is said. A Summit that is only announced is told as announced."},
    {Intent::kWhere, "where", "place venue location address", Argument::kSummit, kSummitUsage,
     "city, venue and address", "where 2",
     "As far as the posts tell: some name only the city. Ask in words for a check: was summit 19 in Portland."},
    {Intent::kHost, "host", "hosts", Argument::kSummit, kSummitUsage, "who lent the room", "host 21",
     "The company or group at whose place people met, where a post says so. The place itself: where 21."},
    {Intent::kLinks, "links", "link minutes slides", Argument::kSummit, kSummitUsage,
     "minutes, slides, wiki pages and other links", "links 21",
     "With minutes or slides as the word, only links of that kind. They are as the posts give them; old ones may "
     "lead nowhere."},
    {Intent::kSearch, "search", "find", Argument::kWords, "words",
     "the posts that tell of something; \"a phrase\", year:2016, author:, lang: and in: narrow it down", "search omemo",
     "Words in quotes must stand together. year:2016 is the year of the post, author: who wrote it, lang:de its "
     "language, in:newsletter its folder. Three posts at a time, the best first."},
    {Intent::kMore, "more", "", Argument::kNone, "", "the next part of the last long answer", "more",
     "Works for ten minutes after the answer, for each person apart."},
    {Intent::kWhy, "why", "source sources evidence", Argument::kNone, "", "what the last answer rests on", "why",
     "The post, its date, the line and the words, and what other posts say where they disagree. Works for ten "
     "minutes "
     "after the answer."},
    {Intent::kHelp, "help", "commands", Argument::kCommand, "[command]", "this list, or one command", "help sponsors",
     "Plain questions are understood as well, in a direct message or when I am called by name."},
    {Intent::kAbout, "about", "", Argument::kNone, "", "what I am and what I know", "about",
     "How many posts and Summits I know, and how recent they are."},
    {Intent::kAbout, "privacy", "", Argument::kNone, "", "what I keep of people", "privacy",
     "What is stored and logged, and for how long it is remembered. For what the posts say of it: search privacy."},
    {Intent::kAbout, "botlist", "rollcall", Argument::kNone, "", "whose bot I am, and what for", "botlist",
     "For who looks after a room: who runs me, what my commands begin with, and where my source is."},
    {Intent::kSummit, "compare", "", Argument::kSummit, "number number", "two or more Summits side by side",
     "compare 19 and 21",
     "Years will do too. Ask in words for one thing only: compare the sponsors of 19 and 21, who was at both 2 and "
     "3.",
     Operation::kCompare},
    {Intent::kExplain, "explain", "", Argument::kWords, "words",
     "what the archive says about something, in its own words", "explain MIX",
     "The sentences that tell most of it, with their post. For a list of posts: search MIX."},
};

std::vector<Command> MakeCommands() {
  std::vector<Command> commands;
  for (const Row& row : kRows) {
    std::vector<std::string_view> aliases = Split(row.aliases, ' ');
    std::erase(aliases, "");
    commands.push_back({row.intent, row.name, std::move(aliases), row.argument, row.usage, row.help, row.example,
                        row.details, row.operation});
  }
  return commands;
}

}  // namespace

const std::vector<Command>& Commands() {
  static const std::vector<Command> commands = MakeCommands();
  return commands;
}

const Command* FindCommand(std::string_view word) {
  const std::string folded = Fold(word);
  for (const Command& command : Commands())
    if (command.name == folded || std::ranges::count(command.aliases, std::string_view(folded)) > 0) return &command;
  return nullptr;
}

std::vector<const Command*> NearCommands(std::string_view word) {
  const std::string folded = Fold(word);
  if (IsOrdinaryWord(folded)) return {};
  const std::size_t limit = folded.size() < 4 ? 0 : folded.size() < 7 ? 1 : 2;
  std::vector<std::pair<std::size_t, const Command*>> near;
  for (const Command& command : Commands()) {
    std::size_t distance = EditDistance(folded, command.name, limit);
    for (std::string_view alias : command.aliases) distance = std::min(distance, EditDistance(folded, alias, limit));
    if (limit > 0 && distance <= limit) near.emplace_back(distance, &command);
  }
  std::ranges::stable_sort(near, {}, [](const auto& entry) { return entry.first; });
  std::vector<const Command*> commands;
  for (const auto& entry : near) commands.push_back(entry.second);
  return commands;
}

}  // namespace summit
