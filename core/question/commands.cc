#include "core/question/commands.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/question/edit_distance.h"

namespace summit {
namespace {

constexpr std::string_view kSummitUsage = "[number or year]";

std::vector<Command> MakeCommands() {
  using enum Intent;
  return {
      {kSummit,
       "summit",
       {"summits"},
       Argument::kSummit,
       kSummitUsage,
       "an overview: dates, place, host, topics, sponsors; without a number the latest, and which are on record",
       "summit 21"},
      {kSponsors,
       "sponsors",
       {"sponsor"},
       Argument::kSummit,
       kSummitUsage,
       "who sponsored, and what was paid for where that is told",
       "sponsors 2016"},
      {kTopics,
       "topics",
       {"topic", "agenda"},
       Argument::kSummit,
       kSummitUsage,
       "what was discussed, or was on the agenda",
       "topics 21"},
      {kParticipants,
       "participants",
       {"participant", "people", "who", "attendees", "attendee"},
       Argument::kSummit,
       kSummitUsage,
       "how many came, and who",
       "participants 2"},
      {kWhen, "when", {"date", "dates"}, Argument::kSummit, kSummitUsage, "the dates", "when 2"},
      {kWhere,
       "where",
       {"place", "venue", "location", "address"},
       Argument::kSummit,
       kSummitUsage,
       "city, venue and address",
       "where 2"},
      {kHost, "host", {"hosts"}, Argument::kSummit, kSummitUsage, "who lent the room", "host 21"},
      {kLinks,
       "links",
       {"link", "minutes", "slides"},
       Argument::kSummit,
       kSummitUsage,
       "minutes, slides, wiki pages and other links",
       "links 21"},
      {kSearch,
       "search",
       {"find"},
       Argument::kWords,
       "words",
       "the posts that tell of something; \"a phrase\", year:2016, author:, lang: and in: narrow it down",
       "search omemo"},
      {kMore, "more", {}, Argument::kNone, "", "the next part of the last long answer", "more"},
      {kHelp, "help", {"commands"}, Argument::kCommand, "[command]", "this list, or one command", "help sponsors"},
      {kAbout, "about", {}, Argument::kNone, "", "what I am and what I answer from", "about"},
  };
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
