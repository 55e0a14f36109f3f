#pragma once

#include <gloox/tag.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "bot/action.h"

namespace summit::bot {

/// The account's bookmarks of rooms (XEP-0402), so that who runs the bot sees its rooms in any client. What others
/// have put into a bookmark stays in it. State only: sends nothing.
class Bookmarks {
 public:
  /// A stanza to send to our own account.
  using Stanzas = std::vector<std::unique_ptr<gloox::Tag>>;

  /// What the account has, as the answer to AskItems(ns::kBookmarks) tells; null or an error: none. Gives what had to
  /// wait for it.
  Stanzas OnItems(const gloox::Tag* answer);

  /// What is to be sent; nothing while it is not known what is there, nor when that is as it should be.
  Stanzas Keep(const KeepBookmark& wanted);
  Stanzas Drop(const DropBookmark& dropped);

 private:
  struct Entry {
    std::string nick, password;
    bool autojoin = false;
    std::string name;
    std::unique_ptr<gloox::Tag> extensions;  // null: none
  };
  std::unique_ptr<gloox::Tag> Conference(const KeepBookmark& wanted, const Entry* known) const;

  bool loaded_ = false;
  std::map<std::string, Entry> entries_;  // by the prepared address of the room
  std::map<std::string, Action> waiting_;
};

}  // namespace summit::bot
