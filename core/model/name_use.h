#pragma once

#include <compare>
#include <string>
#include <vector>

#include "core/model/archive.h"

namespace summit {

/// That a post uses a name. Uses with the same kind and key are of one name.
struct NameUse {
  NameKind kind = NameKind::kTopic;
  std::string key;       // NameKey of the name; of a specification its number: "XEP-0369"
  std::string spelling;  // as the post writes it; empty where it names the thing by its key only
  friend auto operator<=>(const NameUse&, const NameUse&) = default;
};

/// That a post gives a short form for longer words: "Multi-User Chat (MUC)".
struct ShortForm {
  std::string brief, words;
  friend auto operator<=>(const ShortForm&, const ShortForm&) = default;
};

/// What one post contributes to the names of the archive.
struct MinedNames {
  std::vector<NameUse> uses;           // sorted, each once
  std::vector<ShortForm> short_forms;  // likewise
  friend bool operator==(const MinedNames&, const MinedNames&) = default;
};

}  // namespace summit
