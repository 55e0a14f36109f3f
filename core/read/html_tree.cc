#include "core/read/html_tree.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMaxOpenTags = 100;  // gumbo frees its tree by recursion
constexpr std::size_t kMaxTags = 5000;     // of one piece

bool IsNameChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// True for elements that cannot hold others of any depth: void ones, and those that end where the next begins.
bool NeverNests(const std::string& name) {
  constexpr std::string_view kNames =
      " area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody ";
  return kNames.find(' ' + name + ' ') != std::string_view::npos;
}

bool IsSelfClosing(std::string_view tag) {
  const std::size_t end = tag.substr(0, 4096).find('>');
  return end != std::string_view::npos && tag[end - 1] == '/';
}

}  // namespace

std::string_view AttributeOf(const GumboNode& node, const char* name) {
  const GumboAttribute* attribute = gumbo_get_attribute(&node.v.element.attributes, name);
  return attribute == nullptr ? std::string_view() : std::string_view(attribute->value);
}

bool IsAnyOf(GumboTag tag, std::initializer_list<GumboTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool IsDropped(GumboTag tag) {
  return IsAnyOf(tag, {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,
                       GUMBO_TAG_OBJECT, GUMBO_TAG_MATH, GUMBO_TAG_MAP, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_SVG,
                       GUMBO_TAG_CANVAS, GUMBO_TAG_SELECT, GUMBO_TAG_BUTTON, GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE,
                       GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE});
}

bool IsInline(GumboTag tag) {
  return IsAnyOf(tag,
                 {GUMBO_TAG_A,      GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_B,     GUMBO_TAG_BIG,   GUMBO_TAG_BR,
                  GUMBO_TAG_CITE,   GUMBO_TAG_CODE, GUMBO_TAG_EM,      GUMBO_TAG_FONT,  GUMBO_TAG_I,     GUMBO_TAG_INS,
                  GUMBO_TAG_KBD,    GUMBO_TAG_MARK, GUMBO_TAG_Q,       GUMBO_TAG_SAMP,  GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
                  GUMBO_TAG_SUB,    GUMBO_TAG_SUP,  GUMBO_TAG_STRONG,  GUMBO_TAG_TIME,  GUMBO_TAG_TT,    GUMBO_TAG_U,
                  GUMBO_TAG_IMG,    GUMBO_TAG_VAR,  GUMBO_TAG_WBR,     GUMBO_TAG_LABEL, GUMBO_TAG_BDI,   GUMBO_TAG_BDO,
                  GUMBO_TAG_UNKNOWN});
}

bool IsStrong(GumboTag tag) { return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG; }
bool IsEmphasis(GumboTag tag) { return tag == GUMBO_TAG_EM || tag == GUMBO_TAG_I; }
bool IsList(GumboTag tag) { return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL; }

int HeadingLevel(GumboTag tag) {
  constexpr std::array<GumboTag, 6> kTags = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                             GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
  const auto found = std::find(kTags.begin(), kTags.end(), tag);
  return found == kTags.end() ? 0 : 1 + static_cast<int>(found - kTags.begin());
}

bool IsQuote(const GumboNode& node) {
  if (TagOf(node) == GUMBO_TAG_BLOCKQUOTE) return true;
  for (std::string_view name : Split(AttributeOf(node, "class"), ' '))
    if (name.starts_with("twitter-") || name.ends_with("-embed") || name == "instagram-media") return true;
  return false;
}

std::string LowerName(std::string_view tag) {
  std::string name;
  for (char c : tag) {
    if (!IsNameChar(c)) break;
    name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return name;
}

std::size_t BoundedLength(std::string_view html) {
  std::vector<std::string> open;
  std::size_t tags = 0;
  bool foreign = false;  // in SVG and MathML any element nests
  for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i + 1)) {
    const bool end = html.substr(i + 1).starts_with('/');
    const std::string name = LowerName(html.substr(i + (end ? 2 : 1), 32));
    if (name.empty()) continue;
    if (end) {
      if (!open.empty() && open.back() == name) open.pop_back();
      continue;
    }
    if (++tags > kMaxTags) return i;
    foreign = foreign || name == "svg" || name == "math";
    if (foreign ? IsSelfClosing(html.substr(i)) : NeverNests(name)) continue;
    open.push_back(name);
    if (open.size() > kMaxOpenTags) return i;
  }
  return html.size();
}

}  // namespace summit
