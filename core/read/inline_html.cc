#include "core/read/inline_html.h"

#include <algorithm>

#include "core/read/html_tree.h"

namespace summit {

int InlineWalk::LineOf(const GumboNode& node) const {
  const auto line = IsElement(node) ? node.v.element.start_pos.line : node.v.text.start_pos.line;
  return line == 0 ? 0 : first_line_ + static_cast<int>(line) - 1;
}

bool InlineWalk::IsText(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

void InlineWalk::Text(const GumboNode& node, TextRun& run) const {
  const std::string_view text = node.v.text.text;
  if (node.type != GUMBO_NODE_WHITESPACE) run.SyncLine(LineOf(node));
  run.HtmlText(text);
}

void InlineWalk::Enter(const GumboNode& node, TextRun& run) const {
  const GumboTag tag = TagOf(node);
  if (tag == GUMBO_TAG_BR) run.Space();
  if (tag == GUMBO_TAG_IMG) {
    run.BeginPicture();
    run.Text(AttributeOf(node, "alt"));
    run.EndPicture();
  }
  if (IsStrong(tag)) run.BeginStrong();
  if (IsEmphasis(tag)) run.BeginEmphasis();
  if (tag == GUMBO_TAG_A && !AttributeOf(node, "href").empty()) {
    run.SyncLine(LineOf(node));
    run.OpenLink(body_.Resolve(AttributeOf(node, "href")));
  }
  if (const auto id = AttributeOf(node, tag == GUMBO_TAG_A ? "name" : "id"); !id.empty()) run.SetAnchor(id);
  if (const auto id = AttributeOf(node, "id"); !id.empty()) run.SetAnchor(id);
}

void InlineWalk::Leave(const GumboNode& node, TextRun& run) const {
  if (IsStrong(TagOf(node))) run.EndStrong();
  if (IsEmphasis(TagOf(node))) run.EndEmphasis();
  if (TagOf(node) == GUMBO_TAG_A) run.CloseLink();
}

void InlineWalk::Flat(const GumboNode& node, TextRun& run) const {
  if (IsText(node)) return Text(node, run);
  if (!IsElement(node) || IsDropped(TagOf(node))) return;
  const bool is_inline = IsInline(TagOf(node));
  if (!is_inline) run.Space();
  Enter(node, run);
  ForEachChild(node, [&](const GumboNode& child) { Flat(child, run); });
  Leave(node, run);
  if (!is_inline) run.Space();
}

void InlineHtml::Apply(std::string_view tag, TextRun& run) {
  const bool end = tag.starts_with("</");
  const std::string name = LowerName(tag.substr(std::min<std::size_t>(end ? 2 : 1, tag.size())));
  if (!skipping_until_.empty()) {
    if (!end || name != skipping_until_) return;
    skipping_until_.clear();
    run.EndSkip();
    return;
  }
  if (name.empty()) return;  // a comment or declaration
  const GumboTag kind = gumbo_tag_enum(name.c_str());
  if (IsStrong(kind)) return end ? run.EndStrong() : run.BeginStrong();
  if (IsEmphasis(kind)) return end ? run.EndEmphasis() : run.BeginEmphasis();
  if (IsDropped(kind)) {
    if (end || tag.ends_with("/>")) return;
    skipping_until_ = name;
    run.BeginSkip();
  } else if (kind == GUMBO_TAG_A || kind == GUMBO_TAG_IMG) {
    if (kind == GUMBO_TAG_A) run.CloseLink();
    if (end) return;
    const InlineWalk walk(body_, 0);
    const ParsedHtml parsed(tag);
    if (const GumboNode* body = parsed.Body())
      ForEachChild(*body, [&](const GumboNode& node) {
        if (TagOf(node) == kind) walk.Enter(node, run);
      });
  } else if (!IsInline(kind) || kind == GUMBO_TAG_BR) {
    run.Space();
  }
}

}  // namespace summit
