#include "core/answer/room_answer.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/sentence.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostPassages = 24;
constexpr std::size_t kLongestQuote = 200;

bool AsksForRoom(const Question& question) {
  static constexpr std::string_view kRooms[] = {"room", "rooms", "hall",   "auditorium", "raum",
                                                "saal", "salle", "stanza", "sala",       "aula"};
  return std::ranges::any_of(question.said, [](const std::string& word) {
    return std::ranges::any_of(FoldedWords(word),
                               [](const std::string& one) { return std::ranges::count(kRooms, one) > 0; });
  });
}

bool IsName(std::string_view word) {
  const bool capital = !word.empty() && word != "I" && word.front() >= 'A' && word.front() <= 'Z';
  return capital || word.find_first_of("0123456789") != std::string_view::npos;
}

/// "room E142", "Room: Germany", "the room number is 12"; where its word begins, npos for any other room.
std::size_t NamedRoomAt(const std::string& text) {
  static constexpr std::string_view kBetween[] = {"number", "no", "nr", "named", "called", "name"};
  static constexpr std::string_view kBeds[] = {"single", "double", "twin", "hotel", "chat"};
  const std::vector<std::string_view> words = Split(text, ' ');
  std::size_t at = 0;
  for (std::size_t i = 0; i < words.size(); at += words[i++].size() + 1) {
    const std::vector<std::string> folded = FoldedWords(words[i]);
    const bool room = folded.size() == 1 && (folded[0] == "room" || folded[0] == "hall" || folded[0] == "auditorium");
    if (!room || words[i].ends_with('.') || words[i].ends_with(',')) continue;
    if (i > 0 && std::ranges::count(kBeds, Fold(words[i - 1])) > 0) continue;
    std::size_t next = i + 1;
    const auto is = [&](std::string_view word) { return next < words.size() && Fold(words[next]) == word; };
    const bool called = next < words.size() && std::ranges::count(kBetween, Fold(words[next])) > 0;
    if (is("is") && next + 1 < words.size() && std::ranges::count(kBetween, Fold(words[next + 1])) > 0) next += 2;
    if (called) ++next;
    if (called && is("is")) ++next;  // "the room number is 12"
    if (next < words.size() && IsName(words[next])) return at;
  }
  return std::string::npos;
}

PassageRequest RequestFor(const SummitRecord& record) {
  PassageRequest request;
  request.words = {"room"};
  request.likewise = {{"hall", "auditorium"}};
  request.limit = kMostPassages;
  for (const RelatedPost& related : record.posts)
    if (related.relation != Relation::kMention) request.posts.push_back(related.post);
  return request;
}

/// The room of the event beside it is not that of the Summit.
bool IsOfOther(std::string_view words) {
  static constexpr std::string_view kOthers[] = {"devroom", "fosdem", "oscon", "booth", "hackfest", "tutorial"};
  const std::string text = Fold(words);
  return std::ranges::any_of(kOthers, [&](std::string_view other) { return text.find(other) != std::string::npos; });
}

/// The sentence or the line that names it; empty where none does.
std::string RoomIn(const std::string& text) {
  for (const std::string_view line : Split(text, '\n'))
    for (const std::string& sentence : SplitSentences(CollapseSpaces(line))) {
      const std::size_t at = NamedRoomAt(sentence);
      if (at == std::string::npos) continue;
      if (sentence.size() <= kLongestQuote) return sentence;
      return CutText(sentence.substr(at), kLongestQuote);
    }
  return {};
}

/// "Room: Lilac": stated as such, and not in passing.
bool IsLabelled(const std::string& text) { return text.find(':') < text.find(' '); }

}  // namespace

std::optional<Answer> AnswerRoom(const Question& question, const Pool& records, const AnswerContext& context) {
  static constexpr std::string_view kTaken[] = {"booked", "reserved", "used", "use", "rented", "hired", "allocated"};
  const auto taken = [](const std::string& word) { return std::ranges::count(kTaken, Fold(word)) > 0; };
  const bool named = question.intent == Intent::kExplain && std::ranges::all_of(question.unknown, taken) &&
                     !question.choice && (question.asked == Asked::kWhat || question.asked == Asked::kWhere) &&
                     std::ranges::all_of(question.names, [](const NamedThing& name) {
                       return name.kind == NameKind::kVenue;
                     });  // "the name of the room in that hotel"
  const bool where = question.intent == Intent::kWhere || named;
  if (!where || records.size() != 1 || !AsksForRoom(question)) return std::nullopt;
  const SummitRecord& record = *records.front();
  const PassageRequest request = RequestFor(record);
  if (request.posts.empty()) return std::nullopt;
  Evidence best;
  for (const Passage& passage : context.archive.Passages(request)) {
    std::string room = RoomIn(passage.text);
    const bool better = best.quote.empty() || (IsLabelled(room) && !IsLabelled(best.quote));
    if (room.empty() || !better || IsOfOther(passage.heading + " " + room)) continue;
    best = {passage.post.id, passage.line, std::move(room), Cite(passage.post).url};
  }
  if (best.quote.empty()) return std::nullopt;
  Answer answer;
  const std::string venue = Venue(record);
  answer.lines.emplace_back(Headline(record, context.today) + (venue.empty() ? "" : ", " + venue) +
                            ": a post about it names the room.");
  answer.lines.push_back(QuoteLine(best.quote));
  Support("Quoted", {std::move(best)}, context, answer);
  answer.told = {record.number};
  return answer;
}

}  // namespace summit
