#include "core/answer/record_teller_parts.h"

#include <algorithm>

#include "core/base/text.h"

namespace summit::telling {

std::string ForWhat(std::string_view what) {
  static constexpr std::string_view kArticles[] = {"the ", "a ", "an ", "all ", "our ", "some ", "part ", "their "};
  const bool has_article =
      std::ranges::any_of(kArticles, [&](std::string_view article) { return StartsWithNoCase(what, article); });
  return (has_article ? "for " : "for the ") + std::string(what);
}

std::vector<std::string> Values(const std::vector<Stated<std::string>>& stated) {
  std::vector<std::string> values;
  for (const auto& one : stated) values.push_back(one.value);
  return values;
}

}  // namespace summit::telling
