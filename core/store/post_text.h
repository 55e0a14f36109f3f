#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/post.h"
#include "core/store/stemmer.h"

namespace summit {

/// A paragraph, list item or table row as the index keeps it.
struct BlockText {
  int line = 0;
  std::string text;   // a newline for each line break of the source
  bool item = false;  // of a list or a table
  friend bool operator==(const BlockText&, const BlockText&) = default;
};

struct SectionText {
  std::string heading;
  int line = 0;
  std::vector<BlockText> blocks;  // without the heading
  friend bool operator==(const SectionText&, const SectionText&) = default;
};

/// The text of a post, at least one section: its title must be found. Sections beyond `max_sections` are told with the
/// last one.
std::vector<SectionText> TextOf(const Post& post, std::size_t max_sections);

/// Blocks as one column of the index and back.
std::string PackBlocks(const std::vector<BlockText>& blocks);
std::vector<BlockText> UnpackBlocks(std::string_view packed);
/// One of them; absent when there are not so many.
std::optional<BlockText> UnpackBlock(std::string_view packed, std::size_t block);

/// How many words of the index each part of a post has: what turns a place in a column into a section and a block.
struct PostLayout {
  struct SectionSize {
    std::uint32_t heading = 0;
    std::vector<std::uint32_t> blocks;
    friend bool operator==(const SectionSize&, const SectionSize&) = default;
  };
  std::uint32_t title = 0;
  std::vector<SectionSize> sections;
  friend bool operator==(const PostLayout&, const PostLayout&) = default;
};

std::string PackLayout(const PostLayout& layout);
/// What no PackLayout has written gives a layout with less in it.
PostLayout UnpackLayout(std::string_view packed);

/// What the full-text index is fed with: words without endings, one space between.
struct SearchText {
  std::string title, headings, body;
  PostLayout layout;
};
SearchText SearchTextOf(const std::string& title, const std::vector<SectionText>& sections, const Stemmer& stemmer);

}  // namespace summit
