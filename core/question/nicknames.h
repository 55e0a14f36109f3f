#pragma once

#include <string_view>
#include <vector>

namespace summit {

/// Somebody who is known by a short name in chats and as an author of posts, beside the name in lists of people.
struct Nickname {
  std::string_view nick, name;
};

/// The short names that are in common use among those who write the posts. A name counts only where the archive has
/// it; the views live as long as the program.
const std::vector<Nickname>& Nicknames();

}  // namespace summit
