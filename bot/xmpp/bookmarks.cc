#include "bot/xmpp/bookmarks.h"

#include <optional>
#include <utility>
#include <variant>

#include "bot/xmpp/names.h"
#include "bot/xmpp/pubsub.h"
#include "bot/xmpp/tags.h"

namespace summit::bot {
namespace {

bool IsTrue(const std::string& value) { return value == "true" || value == "1"; }

std::string TextIn(const gloox::Tag& tag, const char* name) {
  const gloox::Tag* child = FindChild(tag, name, ns::kBookmarks);
  return child == nullptr ? std::string() : child->cdata();
}

void Append(Bookmarks::Stanzas& all, Bookmarks::Stanzas more) {
  for (auto& stanza : more) all.push_back(std::move(stanza));
}

}  // namespace

Bookmarks::Stanzas Bookmarks::OnItems(const gloox::Tag* answer) {
  loaded_ = true;
  if (const gloox::Tag* items = ItemsIn(answer)) {
    for (const gloox::Tag* item : items->children()) {
      const std::optional<Jid> room = Jid::ParseBare(item->findAttribute("id"));
      const gloox::Tag* conference = FindChild(*item, "conference", ns::kBookmarks);
      if (!room || conference == nullptr) continue;
      Entry entry{TextIn(*conference, "nick"), TextIn(*conference, "password"),
                  IsTrue(conference->findAttribute("autojoin")), conference->findAttribute("name"), nullptr};
      if (const gloox::Tag* extensions = FindChild(*conference, "extensions", ns::kBookmarks))
        entry.extensions.reset(extensions->clone());
      entries_.insert_or_assign(room->prepared(), std::move(entry));
    }
  }
  Stanzas stanzas;
  for (const auto& [room, action] : std::exchange(waiting_, {})) {
    if (const auto* keep = std::get_if<KeepBookmark>(&action)) Append(stanzas, Keep(*keep));
    if (const auto* drop = std::get_if<DropBookmark>(&action)) Append(stanzas, Drop(*drop));
  }
  return stanzas;
}

Bookmarks::Stanzas Bookmarks::Keep(const KeepBookmark& wanted) {
  const std::string& key = wanted.room.prepared();
  if (!loaded_) {
    waiting_.insert_or_assign(key, wanted);
    return {};
  }
  const auto found = entries_.find(key);
  Entry* known = found == entries_.end() ? nullptr : &found->second;
  const std::string password = wanted.password.value_or("");
  if (known != nullptr && known->autojoin && known->nick == wanted.nick && known->password == password) return {};
  Stanzas stanzas;
  stanzas.push_back(
      PublishItem(ns::kBookmarks, wanted.room.ToString(), Conference(wanted, known), NodeAccess::kOwner, true));
  Entry& entry = entries_[key];
  entry.nick = wanted.nick;
  entry.password = password;
  entry.autojoin = true;
  return stanzas;
}

Bookmarks::Stanzas Bookmarks::Drop(const DropBookmark& dropped) {
  const std::string& key = dropped.room.prepared();
  if (!loaded_) {
    waiting_.insert_or_assign(key, dropped);
    return {};
  }
  if (entries_.erase(key) == 0) return {};
  Stanzas stanzas;
  stanzas.push_back(RetractItem(ns::kBookmarks, dropped.room.ToString()));
  return stanzas;
}

std::unique_ptr<gloox::Tag> Bookmarks::Conference(const KeepBookmark& wanted, const Entry* known) const {
  auto conference = std::make_unique<gloox::Tag>("conference");
  conference->setXmlns(ns::kBookmarks);
  conference->addAttribute("autojoin", "true");
  if (known != nullptr && !known->name.empty()) conference->addAttribute("name", known->name);
  AddChild(*conference, "nick", {}, wanted.nick);
  if (wanted.password) AddChild(*conference, "password", {}, *wanted.password);
  if (known != nullptr && known->extensions != nullptr) conference->addChild(known->extensions->clone());
  return conference;
}

}  // namespace summit::bot
