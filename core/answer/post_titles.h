#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/model/post.h"

namespace summit {

/// The words of all titles, made ready once: to find the posts of a title is no walk through all of them then. A value
/// of its own: it does not refer to the posts it was made from.
class PostTitles {
 public:
  explicit PostTitles(const std::vector<PostInfo>& posts);

  /// Whether a stem, as StemmedWords gives them, is one to look for.
  using Sign = std::function<bool(const std::string& stem)>;
  /// The posts whose titles have a stem for each of the signs, by their place among the posts, ascending.
  std::vector<std::size_t> With(const std::vector<Sign>& signs) const;

 private:
  struct Entry {
    std::string stem;
    std::vector<std::uint32_t> posts;  // ascending, each once
  };
  std::vector<Entry> entries_;
  std::size_t posts_ = 0;
};

}  // namespace summit
