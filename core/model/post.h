#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/date.h"

namespace summit {

/// Which file a post is: an archive folder (by its place in the configuration, from 0) and the path below it,
/// with '/' between parts: "summit/xmpp-summit-6.md".
struct PostId {
  int folder = 0;
  std::string path;
  friend auto operator<=>(const PostId&, const PostId&) = default;
};

/// What is known of a post without its body.
struct PostInfo {
  PostId id;
  std::string url;  // the address under which the site serves it
  std::string title;
  Date date{};       // of publication; must be ok()
  std::string lang;  // "en", "de", "pt-br"
  std::vector<std::string> authors;
  std::vector<std::string> categories;  // without repeats, in order
  std::vector<std::string> sources;     // a digest's originals, the main one first; empty for any other post
  std::string original;  // path of the post this is a translation of, in the same folder; empty otherwise

  /// True for our own digests, which speak for other posts.
  bool is_digest() const { return !sources.empty(); }
  friend bool operator==(const PostInfo&, const PostInfo&) = default;
};

/// A link inside a block: the byte range of its label in Block::text, and where it leads.
struct Link {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string url;  // absolute where it could be resolved against the post's address; as written otherwise
  friend bool operator==(const Link&, const Link&) = default;
};

/// A byte range of Block::text.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const TextRange&, const TextRange&) = default;
};

enum class BlockKind {
  kHeading,
  kParagraph,
  kListItem,  // the item's own text; nested items are blocks of their own
  kTableRow,  // cells in `cells`, joined by " | " in text
  kCode,
  kQuote,  // quoted words of others: block quotes, embedded tweets
};

/// A leaf of a post's body as plain text.
struct Block {
  BlockKind kind = BlockKind::kParagraph;
  std::string text;      // UTF-8, no markup; a newline for each line break of the source, so that lines can be counted
  int line = 0;          // 1-based line in the file where text begins
  int level = 0;         // heading: 1 to 6; list item: depth from 1; otherwise 0
  int list = 0;          // items of one list share a number above 0; rows of one table likewise
  bool ordered = false;  // item of a numbered list
  bool header_row = false;  // first row of a table
  bool all_strong = false;  // the whole paragraph is bold: people use such lines as headings
  std::size_t section = 0;  // index into Post::sections
  std::vector<Link> links;
  std::vector<std::string> cells;
  std::vector<TextRange> bold;  // words set off in bold or italics, in order, no white space around; not of table rows

  /// The line in the file of a byte offset into `text`.
  int LineAt(std::size_t offset) const {
    int lines = 0;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) lines += text[i] == '\n';
    return line + lines;
  }
};

/// A stretch of a post under one heading; the first has no heading when text stands before any.
struct Section {
  std::string heading;  // without marks and anchors; empty for the opening
  int level = 0;        // 1 to 6; 0 for the opening
  int line = 0;         // of the heading, or of the first block
  std::string anchor;   // HTML id of the heading, when one is written out ("{#participants}"); else empty
};

/// A post as read: every block belongs to a section, in order of the file.
struct Post {
  PostInfo info;
  std::vector<Section> sections;
  std::vector<Block> blocks;
};

}  // namespace summit
