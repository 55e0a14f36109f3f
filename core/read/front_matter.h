#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/result.h"
#include "core/model/date.h"

namespace summit {

/// What stands between the "---" lines at the top of a post, in all the forms that people write it.
struct FrontMatter {
  std::string title;                    // empty when there is none
  Date date{};                          // always given: a post without one cannot be read
  std::vector<std::string> authors;     // of `author` and `authors`, without repeats
  std::vector<std::string> categories;  // of `category`, `categories` and `tags`, likewise
  std::vector<std::string> sources;
  std::vector<std::string> aliases;
  std::string slug, url;
  bool draft = false;

  std::size_t body = 0;  // offset of what follows
  int body_line = 1;     // 1-based line on which it begins
};

/// Reads it off the start of `text`, which must be clean (see CleanSource). Keys count in any case; unknown ones are
/// left alone, values of a wrong kind reported and left out. `file` names the post in errors and reports.
Result<FrontMatter> ReadFrontMatter(std::string_view text, const std::string& file, DiagnosticSink& sink);

/// The names in "Tobi; Nyco", "Seve, jcbrand": a comma or semicolon within brackets does not separate.
std::vector<std::string> SplitAuthors(std::string_view text);

}  // namespace summit
