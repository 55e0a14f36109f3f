#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/model/post.h"

namespace summit {

/// The first of the links, which stand in order, that ends behind `begin`.
inline std::vector<Link>::const_iterator FirstLinkIn(const std::vector<Link>& links, std::size_t begin) {
  return std::lower_bound(links.begin(), links.end(), begin,
                          [](const Link& link, std::size_t at) { return link.end <= at; });
}

}  // namespace summit
