#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/post.h"
#include "core/read/post_reader.h"

namespace summit {

constexpr int kBodyLine = 5;  // of the first line below the front matter that ReadBody puts on top

/// A post with that body, its body beginning on line kBodyLine, at https://xmpp.org/2016/02/a-day/.
inline Post ReadBody(std::string_view body, DiagnosticSink& sink) {
  const std::string text = "---\ntitle: A day\ndate: 2016-02-08\n---\n" + std::string(body);
  Result<Post> post = ParsePost(text, {0, "a.md"}, {}, sink);
  return post.ok() ? *post : Post{};
}

inline Post ReadBody(std::string_view body) {
  DiagnosticList sink;
  return ReadBody(body, sink);
}

inline std::string KindName(BlockKind kind) {
  switch (kind) {
    case BlockKind::kHeading:
      return "heading";
    case BlockKind::kParagraph:
      return "paragraph";
    case BlockKind::kListItem:
      return "item";
    case BlockKind::kTableRow:
      return "row";
    case BlockKind::kCode:
      return "code";
    case BlockKind::kQuote:
      return "quote";
  }
  return "?";
}

/// "6 item2: words" for every block: line, kind, level if any, text.
inline std::vector<std::string> Outline(const Post& post) {
  std::vector<std::string> outline;
  for (const Block& block : post.blocks) {
    const std::string level = block.level > 0 ? std::to_string(block.level) : "";
    outline.push_back(std::to_string(block.line) + " " + KindName(block.kind) + level + ": " + block.text);
  }
  return outline;
}

/// "label -> url" for every link of every block.
inline std::vector<std::string> LinksOf(const Post& post) {
  std::vector<std::string> links;
  for (const Block& block : post.blocks)
    for (const Link& link : block.links)
      links.push_back(block.text.substr(link.begin, link.end - link.begin) + " -> " + link.url);
  return links;
}

inline std::vector<std::string> MessagesOf(const DiagnosticList& sink) {
  std::vector<std::string> messages;
  for (const Diagnostic& diagnostic : sink.all())
    messages.push_back(std::to_string(diagnostic.line) + ": " + diagnostic.message);
  return messages;
}

}  // namespace summit
