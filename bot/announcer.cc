#include "bot/announcer.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kMostTitle = 120;  // characters

/// A translation or a digest tells of a post that is announced itself.
bool IsNews(const PostInfo& post) { return post.original.empty() && !post.is_digest() && !post.url.empty(); }

}  // namespace

Announcer::Announcer(const BotConfig& config, const RoomKeeper& rooms, Outbox& outbox,
                     std::optional<std::vector<std::string>> seen)
    : config_(config), rooms_(rooms), outbox_(outbox), looked_(seen.has_value()) {
  if (seen) seen_.insert(seen->begin(), seen->end());
}

std::optional<std::vector<std::string>> Announcer::seen() const {
  if (!looked_) return std::nullopt;
  return std::vector<std::string>(seen_.begin(), seen_.end());
}

bool Announcer::OnArchive(const std::vector<PostInfo>& posts, const Moment& moment) {
  const std::chrono::sys_days today{moment.today};
  const auto oldest = today - std::chrono::days(config_.announcements.max_age_days);
  const bool first = !std::exchange(looked_, true);
  bool changed = first;
  std::vector<Item> fresh;
  for (const PostInfo& post : posts) {
    if (!IsNews(post)) continue;
    const std::chrono::sys_days date{post.date};
    if (!first && date > today) continue;  // its day will come
    if (!seen_.insert(post.url).second) continue;
    changed = true;
    if (!first && date >= oldest) fresh.push_back({CutText(post.title, kMostTitle), post.url});
  }
  if (fresh.empty()) return changed;
  for (const RoomKeeper::Overview& room : rooms_.All()) {
    const RoomConfig* config = rooms_.ConfigOf(room.room);
    if (config == nullptr || !config->announcements || !rooms_.IsActive(room.room)) continue;
    std::vector<Item>& waiting = waiting_[room.room];
    waiting.insert(waiting.end(), fresh.begin(), fresh.end());
  }
  return changed;
}

void Announcer::Flush(const Moment& moment) {
  for (auto entry = waiting_.begin(); entry != waiting_.end();) {
    const auto& [room, items] = *entry;
    const RoomConfig* config = rooms_.ConfigOf(room);
    if (config != nullptr && rooms_.IsActive(room) && !(rooms_.Listening(room) && rooms_.MaySpeak(room))) {
      ++entry;
      continue;
    }
    if (config != nullptr && rooms_.IsActive(room)) {
      Outgoing message{Medium::kRoom, room, Text(items, *config), {config->answer_lines, config->answer_length}};
      for (const Item& item : items) message.marks.previews.push_back({item.url, item.title});
      outbox_.Send(std::move(message), moment);
    }
    entry = waiting_.erase(entry);
  }
}

std::string Announcer::Text(const std::vector<Item>& items, const RoomConfig& room) const {
  if (items.size() == 1) return "New post: " + items[0].title + '\n' + items[0].url;
  std::string text = std::to_string(items.size()) + " new posts:";
  const std::size_t lines = std::max<std::size_t>(room.answer_lines, 2) - 1;
  std::size_t shown = 0;
  for (const Item& item : items) {
    const std::string line = '\n' + item.title + ' ' + item.url;
    // A cut address leads nowhere.
    if (shown == lines || CountCodePoints(text + line) > room.answer_length) break;
    text += line;
    ++shown;
  }
  return text;
}

}  // namespace summit::bot
