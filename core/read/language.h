#pragma once

#include <string>
#include <string_view>

namespace summit {

/// What the name of a post's file says.
struct FileName {
  std::string base;  // without folder, language and ".md": "2021-01-20"
  std::string lang;  // "pt-br"; empty when the name gives none
};

/// Takes "newsletter/2021-01-20.de.md" apart. Only an ISO 639-1 code in lower case, alone or with a region
/// ("pt-br"), is a language: "v1.2.md" and "converse.js.md" have none.
FileName ParseFileName(std::string_view path);

/// The path of the post that `path` would be a translation of: the same without its language.
/// `path` itself when its name gives no language.
std::string OriginalPath(std::string_view path);

}  // namespace summit
