#pragma once

#include <gumbo.h>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

/// Gumbo's tree in the words of this program. Nodes belong to the ParsedHtml they come from.
namespace summit {

struct ParsedHtml {
  explicit ParsedHtml(std::string_view html)
      : options(Options()), output(gumbo_parse_with_options(&options, html.data(), html.size())) {}
  ~ParsedHtml() { gumbo_destroy_output(&options, output); }
  ParsedHtml(const ParsedHtml&) = delete;
  ParsedHtml& operator=(const ParsedHtml&) = delete;

  static GumboOptions Options() {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return options;
  }
  /// Null when there is none.
  const GumboNode* Body() const {
    const GumboVector& children = output->root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
      const auto* node = static_cast<const GumboNode*>(children.data[i]);
      if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_BODY) return node;
    }
    return nullptr;
  }

  GumboOptions options;
  GumboOutput* output;
};

inline bool IsElement(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT; }

/// GUMBO_TAG_UNKNOWN for what is no element.
inline GumboTag TagOf(const GumboNode& node) { return IsElement(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN; }

/// An attribute's value; empty when there is none.
std::string_view AttributeOf(const GumboNode& element, const char* name);

template <class Function>
void ForEachChild(const GumboNode& node, Function function) {
  if (!IsElement(node)) return;
  const GumboVector& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i) function(*static_cast<const GumboNode*>(children.data[i]));
}

bool IsAnyOf(GumboTag tag, std::initializer_list<GumboTag> tags);

/// Elements that say nothing in words, and words that are taken back.
bool IsDropped(GumboTag tag);
bool IsInline(GumboTag tag);
bool IsStrong(GumboTag tag);
bool IsEmphasis(GumboTag tag);
bool IsList(GumboTag tag);

/// 1 to 6; 0 for what is no heading.
int HeadingLevel(GumboTag tag);

/// A quote, or what the networks' scripts turn into a post of somebody.
bool IsQuote(const GumboNode& node);

/// The name that `tag`, a tag without its "<", begins with, in lower case; empty for comments and the like.
std::string LowerName(std::string_view tag);

/// Length of the part of `html` that holds a bounded number of tags and of open elements. Counts at least as many open
/// elements as gumbo: an end tag that is out of place closes none.
std::size_t BoundedLength(std::string_view html);

}  // namespace summit
