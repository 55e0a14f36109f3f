#include "core/read/html.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMaxOpenTags = 100;  // gumbo frees its tree by recursion
constexpr std::size_t kMaxTags = 5000;     // of one piece
constexpr std::size_t kMaxCarried = 8;     // elements open from one piece to the next

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

bool IsElement(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT; }
GumboTag TagOf(const GumboNode& node) { return IsElement(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN; }

/// An attribute's value; empty when there is none.
std::string_view AttributeOf(const GumboNode& node, const char* name) {
  const GumboAttribute* attribute = gumbo_get_attribute(&node.v.element.attributes, name);
  return attribute == nullptr ? std::string_view() : std::string_view(attribute->value);
}

template <class Function>
void ForEachChild(const GumboNode& node, Function function) {
  if (!IsElement(node)) return;
  const GumboVector& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i) function(*static_cast<const GumboNode*>(children.data[i]));
}

bool IsAnyOf(GumboTag tag, std::initializer_list<GumboTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

/// Elements that say nothing in words, and words that are taken back.
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
bool IsList(GumboTag tag) { return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL; }

int HeadingLevel(GumboTag tag) {
  constexpr std::array<GumboTag, 6> kTags = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                             GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
  const auto found = std::find(kTags.begin(), kTags.end(), tag);
  return found == kTags.end() ? 0 : 1 + static_cast<int>(found - kTags.begin());
}

/// A quote, or what the networks' scripts turn into a post of somebody.
bool IsQuote(const GumboNode& node) {
  if (TagOf(node) == GUMBO_TAG_BLOCKQUOTE) return true;
  for (std::string_view name : Split(AttributeOf(node, "class"), ' '))
    if (name.starts_with("twitter-") || name.ends_with("-embed") || name == "instagram-media") return true;
  return false;
}

bool IsNameChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

std::string LowerName(std::string_view tag) {
  std::string name;
  for (char c : tag) {
    if (!IsNameChar(c)) break;
    name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return name;
}

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

/// Length of the part of `html` that holds a bounded number of tags and of open elements. Counts at least as many open
/// elements as gumbo: an end tag that is out of place closes none.
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

/// Adds the inline content of nodes to a run.
class InlineWalk {
 public:
  InlineWalk(const PostBody& body, int first_line) : body_(body), first_line_(first_line) {}

  int LineOf(const GumboNode& node) const {
    const auto line = IsElement(node) ? node.v.element.start_pos.line : node.v.text.start_pos.line;
    return line == 0 ? 0 : first_line_ + static_cast<int>(line) - 1;
  }

  static bool IsText(const GumboNode& node) {
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
  }

  void Text(const GumboNode& node, TextRun& run) const {
    const std::string_view text = node.v.text.text;
    if (node.type != GUMBO_NODE_WHITESPACE) run.SyncLine(LineOf(node));
    run.HtmlText(text);
  }

  void Enter(const GumboNode& node, TextRun& run) const {
    const GumboTag tag = TagOf(node);
    if (tag == GUMBO_TAG_BR) run.Space();
    if (tag == GUMBO_TAG_IMG) {
      run.BeginPicture();
      run.Text(AttributeOf(node, "alt"));
      run.EndPicture();
    }
    if (IsStrong(tag)) run.BeginStrong();
    if (tag == GUMBO_TAG_A && !AttributeOf(node, "href").empty()) {
      run.SyncLine(LineOf(node));
      run.OpenLink(body_.Resolve(AttributeOf(node, "href")));
    }
    if (const auto id = AttributeOf(node, tag == GUMBO_TAG_A ? "name" : "id"); !id.empty()) run.SetAnchor(id);
    if (const auto id = AttributeOf(node, "id"); !id.empty()) run.SetAnchor(id);
  }

  void Leave(const GumboNode& node, TextRun& run) const {
    if (IsStrong(TagOf(node))) run.EndStrong();
    if (TagOf(node) == GUMBO_TAG_A) run.CloseLink();
  }

  /// All text below the node, blocks run together with spaces.
  void Flat(const GumboNode& node, TextRun& run) const {
    if (IsText(node)) return Text(node, run);
    if (!IsElement(node) || IsDropped(TagOf(node))) return;
    const bool is_inline = IsInline(TagOf(node));
    if (!is_inline) run.Space();
    Enter(node, run);
    ForEachChild(node, [&](const GumboNode& child) { Flat(child, run); });
    Leave(node, run);
    if (!is_inline) run.Space();
  }

 private:
  const PostBody& body_;
  int first_line_;
};

}  // namespace

/// One piece of HTML on its way into blocks.
class HtmlWalk {
 public:
  HtmlWalk(HtmlReader& reader, int first_line, std::size_t prefix)
      : reader_(reader), body_(reader.body_), inline_(body_, first_line), prefix_(prefix), run_(first_line) {}

  void Run(const GumboNode& body, const BlockContext& context) {
    Children(body, context);
    Flush(context);
  }

  /// What the piece leaves open, outermost first.
  std::vector<HtmlReader::Open> LeftOpen(const GumboNode& body) const;

 private:
  void Children(const GumboNode& node, const BlockContext& context) {
    ForEachChild(node, [&](const GumboNode& child) { Visit(child, context); });
  }
  void Visit(const GumboNode& node, const BlockContext& context);
  void Heading(const GumboNode& node, const BlockContext& context);
  void List(const GumboNode& node, BlockContext context);
  void Item(const GumboNode& node, const BlockContext& context);
  void OwnText(const GumboNode& node, TextRun& run);
  void NestedBlocks(const GumboNode& node, const BlockContext& context);
  void Table(const GumboNode& node, const BlockContext& context);
  void Rows(const GumboNode& node, const BlockContext& context, int list, bool& first);
  void Row(const GumboNode& node, const BlockContext& context, int list, bool first);
  void Terms(const GumboNode& node, const BlockContext& context);
  void CollectTerms(const GumboNode& node, const BlockContext& context, int list, Block& row);
  Block NewRow(const GumboNode& node, const BlockContext& context) const;
  void AddCell(const GumboNode& cell, Block& row) const;
  void Code(const GumboNode& node);
  void Flush(const BlockContext& context);
  int NumberOf(const GumboNode& node);

  /// True for a tag that was put before the piece because an earlier piece left it open.
  bool IsCarried(const GumboNode& node) const {
    return node.v.element.original_tag.length > 0 && node.v.element.start_pos.offset < prefix_;
  }

  HtmlReader& reader_;
  PostBody& body_;
  InlineWalk inline_;
  std::size_t prefix_;
  TextRun run_;
  std::size_t carried_ = 0;
  std::vector<std::pair<const GumboNode*, int>> numbers_;  // of lists and tables that have no end tag
};

int HtmlWalk::NumberOf(const GumboNode& node) {
  int number = 0;
  if (IsCarried(node)) {
    while (carried_ < reader_.open_.size() && reader_.open_[carried_].list == 0) ++carried_;
    if (carried_ < reader_.open_.size()) number = reader_.open_[carried_++].list;
  }
  if (number == 0) number = body_.NewList();
  if (node.v.element.original_end_tag.length == 0) numbers_.emplace_back(&node, number);
  return number;
}

void HtmlWalk::Flush(const BlockContext& context) {
  if (context.quote)
    body_.Add(run_.Finish(BlockKind::kQuote));
  else
    body_.Add(run_.Finish(BlockKind::kParagraph));
}

void HtmlWalk::Visit(const GumboNode& node, const BlockContext& context) {
  if (InlineWalk::IsText(node)) return inline_.Text(node, run_);
  const GumboTag tag = TagOf(node);
  if (!IsElement(node) || IsDropped(tag)) return;
  if (IsInline(tag) && !IsQuote(node)) {
    inline_.Enter(node, run_);
    Children(node, context);
    inline_.Leave(node, run_);
    return;
  }
  Flush(context);
  if (HeadingLevel(tag) > 0) return Heading(node, context);
  if (IsList(tag)) return List(node, context);
  if (tag == GUMBO_TAG_LI) return Item(node, context);
  if (tag == GUMBO_TAG_TABLE) return Table(node, context);
  if (tag == GUMBO_TAG_DL) return Terms(node, context);
  if (tag == GUMBO_TAG_PRE) return Code(node);
  BlockContext inner = context;
  inner.quote = context.quote || IsQuote(node);
  Children(node, inner);
  Flush(inner);
}

void HtmlWalk::Heading(const GumboNode& node, const BlockContext& context) {
  TextRun run(inline_.LineOf(node));
  inline_.Flat(node, run);
  const std::string anchor = run.anchor();
  Block block = run.Finish(context.quote ? BlockKind::kQuote : BlockKind::kHeading);
  if (!context.quote) block.level = HeadingLevel(TagOf(node));
  body_.Add(std::move(block), anchor);
}

void HtmlWalk::List(const GumboNode& node, BlockContext context) {
  context.list = NumberOf(node);
  context.ordered = TagOf(node) == GUMBO_TAG_OL;
  ++context.level;
  Children(node, context);
  Flush(context);
}

/// The text of an item without the blocks of their own that it holds.
void HtmlWalk::OwnText(const GumboNode& node, TextRun& run) {
  if (InlineWalk::IsText(node)) return inline_.Text(node, run);
  const GumboTag tag = TagOf(node);
  if (!IsElement(node) || IsDropped(tag)) return;
  if (IsList(tag) || IsAnyOf(tag, {GUMBO_TAG_TABLE, GUMBO_TAG_DL, GUMBO_TAG_PRE}) || IsQuote(node)) return;
  const bool is_inline = IsInline(tag);
  if (!is_inline) run.Space();
  inline_.Enter(node, run);
  ForEachChild(node, [&](const GumboNode& child) { OwnText(child, run); });
  inline_.Leave(node, run);
  if (!is_inline) run.Space();
}

void HtmlWalk::NestedBlocks(const GumboNode& node, const BlockContext& context) {
  ForEachChild(node, [&](const GumboNode& child) {
    const GumboTag tag = TagOf(child);
    if (!IsElement(child) || IsDropped(tag)) return;
    if (IsList(tag) || IsAnyOf(tag, {GUMBO_TAG_TABLE, GUMBO_TAG_DL, GUMBO_TAG_PRE}) || IsQuote(child))
      Visit(child, context);
    else
      NestedBlocks(child, context);
  });
}

void HtmlWalk::Item(const GumboNode& node, const BlockContext& context) {
  TextRun run(inline_.LineOf(node));
  ForEachChild(node, [&](const GumboNode& child) { OwnText(child, run); });
  Block block = run.Finish(context.quote ? BlockKind::kQuote : BlockKind::kListItem);
  if (!context.quote) {
    block.level = std::max(context.level, 1);
    block.list = context.list;
    block.ordered = context.ordered;
  }
  body_.Add(std::move(block));
  NestedBlocks(node, context);
}

void HtmlWalk::Table(const GumboNode& node, const BlockContext& context) {
  bool first = !IsCarried(node);
  Rows(node, context, NumberOf(node), first);
}

void HtmlWalk::Rows(const GumboNode& node, const BlockContext& context, int list, bool& first) {
  ForEachChild(node, [&](const GumboNode& child) {
    const GumboTag tag = TagOf(child);
    if (tag == GUMBO_TAG_TR) {
      Row(child, context, list, std::exchange(first, false));
    } else if (tag == GUMBO_TAG_CAPTION) {
      Visit(child, context);
    } else if (IsAnyOf(tag, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT})) {
      Rows(child, context, list, first);
    }
  });
}

Block HtmlWalk::NewRow(const GumboNode& node, const BlockContext& context) const {
  Block row;
  row.kind = context.quote ? BlockKind::kQuote : BlockKind::kTableRow;
  row.line = inline_.LineOf(node);
  return row;
}

void HtmlWalk::AddCell(const GumboNode& cell, Block& row) const {
  TextRun run(inline_.LineOf(cell));
  inline_.Flat(cell, run);
  Block part = run.Finish(row.kind);
  if (row.cells.empty() && part.line > 0) row.line = part.line;
  std::replace(part.text.begin(), part.text.end(), '\n', ' ');  // a row is one line
  if (!row.cells.empty()) row.text += " | ";
  for (const Link& link : part.links)
    row.links.push_back({link.begin + row.text.size(), link.end + row.text.size(), link.url});
  row.text += part.text;
  row.cells.push_back(std::move(part.text));
}

/// The first row is a header where all its cells say so: a row that begins with a label is none.
void HtmlWalk::Row(const GumboNode& node, const BlockContext& context, int list, bool first) {
  Block row = NewRow(node, context);
  bool heads = TagOf(*node.parent) == GUMBO_TAG_THEAD;
  std::size_t headings = 0;
  ForEachChild(node, [&](const GumboNode& cell) {
    if (!IsAnyOf(TagOf(cell), {GUMBO_TAG_TD, GUMBO_TAG_TH})) return;
    headings += TagOf(cell) == GUMBO_TAG_TH;
    AddCell(cell, row);
  });
  heads = heads || (headings > 0 && headings == row.cells.size());
  if (row.text.find_first_not_of(" |") == std::string::npos) return;
  row.list = list;
  row.header_row = first && heads;
  body_.Add(std::move(row));
}

/// A list of terms is a table: each term, with what is said of it, is a row.
void HtmlWalk::Terms(const GumboNode& node, const BlockContext& context) {
  Block row = NewRow(node, context);
  const int list = NumberOf(node);
  CollectTerms(node, context, list, row);
  row.list = list;
  body_.Add(std::move(row));
}

void HtmlWalk::CollectTerms(const GumboNode& node, const BlockContext& context, int list, Block& row) {
  ForEachChild(node, [&](const GumboNode& child) {
    const GumboTag tag = TagOf(child);
    if (tag == GUMBO_TAG_DIV) return CollectTerms(child, context, list, row);
    if (tag == GUMBO_TAG_DT && !row.cells.empty()) {
      row.list = list;
      body_.Add(std::exchange(row, NewRow(child, context)));
    }
    if (tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DD) AddCell(child, row);
  });
}

void HtmlWalk::Code(const GumboNode& node) {
  TextRun run(inline_.LineOf(node));
  const auto add = [&](const auto& self, const GumboNode& child) -> void {
    if (InlineWalk::IsText(child)) {
      run.SyncLine(inline_.LineOf(child));
      run.Verbatim(child.v.text.text);
    }
    ForEachChild(child, [&](const GumboNode& inner) { self(self, inner); });
  };
  add(add, node);
  body_.Add(run.Finish(BlockKind::kCode));
}

std::vector<HtmlReader::Open> HtmlWalk::LeftOpen(const GumboNode& body) const {
  std::vector<HtmlReader::Open> open;
  const GumboNode* node = &body;
  while (node != nullptr && open.size() < kMaxCarried) {
    const GumboNode* last = nullptr;
    ForEachChild(*node, [&](const GumboNode& child) {
      if (IsElement(child)) last = &child;
    });
    node = last;
    if (node == nullptr || node->v.element.original_end_tag.length > 0) break;
    const GumboTag tag = TagOf(*node);
    const auto number = std::find_if(numbers_.begin(), numbers_.end(), [&](const auto& n) { return n.first == node; });
    if (IsList(tag) || IsAnyOf(tag, {GUMBO_TAG_TABLE, GUMBO_TAG_DL, GUMBO_TAG_BLOCKQUOTE}))
      open.push_back({gumbo_normalized_tagname(tag), number == numbers_.end() ? 0 : number->second});
  }
  return open;
}

void HtmlReader::Read(std::string_view html, int line, const BlockContext& context) {
  const std::size_t bounded = BoundedLength(html);
  if (bounded < html.size()) body_.ReportLimit(PostBody::Limit::kMarkup, line);
  std::string text;
  for (const Open& open : open_) text += '<' + open.tag + '>';
  const std::size_t prefix = text.size();
  text += html.substr(0, bounded);
  const ParsedHtml parsed(text);
  HtmlWalk walk(*this, line, prefix);
  std::vector<Open> left;
  if (const GumboNode* body = parsed.Body()) {
    walk.Run(*body, context);
    left = walk.LeftOpen(*body);
  }
  open_ = std::move(left);
}

bool HtmlReader::IsOpen() const { return !open_.empty(); }

bool HtmlReader::in_quote() const {
  return std::any_of(open_.begin(), open_.end(), [](const Open& open) { return open.tag == "blockquote"; });
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
