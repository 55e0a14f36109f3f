#include "core/read/html.h"

#include <algorithm>
#include <utility>

#include "core/read/html_tree.h"
#include "core/read/inline_html.h"

namespace summit {
namespace {

constexpr std::size_t kMaxCarried = 8;  // elements open from one piece to the next

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

}  // namespace summit
