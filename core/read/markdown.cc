#include "core/read/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/read/html.h"
#include "core/read/inline_html.h"
#include "core/read/source_guard.h"
#include "core/read/source_lines.h"
#include "core/read/text_run.h"

namespace summit {
namespace {

constexpr int kMaxDepth = 100;
constexpr int kMaxSplits = 100;  // of one paragraph

struct Free {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};
using ParserPtr = std::unique_ptr<cmark_parser, Free>;
using NodePtr = std::unique_ptr<cmark_node, Free>;
using IterPtr = std::unique_ptr<cmark_iter, Free>;

NodePtr Parse(std::string_view text) {
  // The library marks the characters of its extensions in a table of the whole process while it parses.
  static std::mutex parsing;
  const std::lock_guard lock(parsing);
  cmark_gfm_core_extensions_ensure_registered();
  const ParserPtr parser(
      cmark_parser_new(CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE));
  for (const char* name : {"table", "strikethrough", "autolink"})
    if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
      cmark_parser_attach_syntax_extension(parser.get(), extension);
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return NodePtr(cmark_parser_finish(parser.get()));
}

std::string_view LiteralOf(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view() : std::string_view(literal);
}

std::string_view UrlOf(cmark_node* node) {
  const char* url = cmark_node_get_url(node);
  return url == nullptr ? std::string_view() : std::string_view(url);
}

bool IsType(cmark_node* node, std::string_view name) { return cmark_node_get_type_string(node) == name; }

/// Reads the tree of one text. Recursion is bounded by kMaxDepth; inline nodes are walked without any.
class MarkdownReader {
 public:
  MarkdownReader(std::string_view text, int first_line, PostBody& body)
      : lines_(text, first_line), offset_(first_line - 1), body_(body), html_(body) {}

  void Children(cmark_node* parent, const BlockContext& context);

 private:
  void Visit(cmark_node* node, const BlockContext& context);
  void Heading(cmark_node* node, const BlockContext& context);
  void Paragraph(cmark_node* node, const BlockContext& context);
  void AddParagraph(const Block& block);
  bool AddTerms(const Block& block);
  void List(cmark_node* node, BlockContext context);
  void Item(cmark_node* node, const BlockContext& context);
  void Table(cmark_node* node, const BlockContext& context);
  void Row(cmark_node* node, int list, const BlockContext& context);
  bool GoesOnWithHtml(cmark_node* node) const;
  void Code(cmark_node* node);
  void Inlines(cmark_node* block, TextRun& run, bool one_line = false);
  void Enter(cmark_node* node, TextRun& run, InlineHtml& html);
  static void Leave(cmark_node* node, TextRun& run);

  int LineOf(cmark_node* node) const { return offset_ + cmark_node_get_start_line(node); }
  int LastLineOf(cmark_node* node) const { return offset_ + cmark_node_get_end_line(node); }
  BlockKind Kind(const BlockContext& context, BlockKind kind) const {
    return context.quote || html_.in_quote() ? BlockKind::kQuote : kind;
  }

  SourceLines lines_;
  int offset_;
  PostBody& body_;
  HtmlReader html_;
  int terms_ = 0;  // the list of the terms right before; 0 where something else stands there
};

void MarkdownReader::Children(cmark_node* parent, const BlockContext& context) {
  if (context.depth > kMaxDepth) {
    body_.ReportLimit(PostBody::Limit::kNesting, LineOf(parent));
    return;
  }
  for (cmark_node* child = cmark_node_first_child(parent); child != nullptr; child = cmark_node_next(child))
    Visit(child, context);
}

void MarkdownReader::Visit(cmark_node* node, const BlockContext& context) {
  BlockContext inner = context;
  ++inner.depth;
  const cmark_node_type type = cmark_node_get_type(node);
  if (type != CMARK_NODE_PARAGRAPH) terms_ = 0;
  if (type == CMARK_NODE_PARAGRAPH) return Paragraph(node, context);
  if (type == CMARK_NODE_HEADING) return Heading(node, context);
  if (type == CMARK_NODE_CODE_BLOCK)
    return GoesOnWithHtml(node) ? html_.Read(LiteralOf(node), LineOf(node), context) : Code(node);
  if (type == CMARK_NODE_HTML_BLOCK) return html_.Read(LiteralOf(node), LineOf(node), context);
  if (type == CMARK_NODE_LIST) return List(node, inner);
  if (type == CMARK_NODE_ITEM) return Item(node, inner);
  if (type == CMARK_NODE_BLOCK_QUOTE) inner.quote = true;
  if (type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_FOOTNOTE_DEFINITION) return Children(node, inner);
  if (IsType(node, "table")) return Table(node, context);
}

void MarkdownReader::Enter(cmark_node* node, TextRun& run, InlineHtml& html) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
      return run.Text(LiteralOf(node));
    case CMARK_NODE_CODE:
      return run.Text(LiteralOf(node));
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
      return run.Newline();
    case CMARK_NODE_HTML_INLINE:
      return html.Apply(LiteralOf(node), run);
    case CMARK_NODE_STRONG:
      return run.BeginStrong();
    case CMARK_NODE_EMPH:
      return run.BeginEmphasis();
    case CMARK_NODE_LINK:
      return run.OpenLink(body_.Resolve(UrlOf(node)));
    case CMARK_NODE_IMAGE:
      return run.BeginPicture();
    default:
      if (IsType(node, "strikethrough")) run.BeginSkip();  // words taken back are not the post's
  }
}

void MarkdownReader::Leave(cmark_node* node, TextRun& run) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_STRONG:
      return run.EndStrong();
    case CMARK_NODE_EMPH:
      return run.EndEmphasis();
    case CMARK_NODE_LINK:
      return run.CloseLink();
    case CMARK_NODE_IMAGE:
      return run.EndPicture();
    default:
      if (IsType(node, "strikethrough")) run.EndSkip();
  }
}

void MarkdownReader::Inlines(cmark_node* block, TextRun& run, bool one_line) {
  InlineHtml html(body_);
  const IterPtr iter(cmark_iter_new(block));
  for (cmark_event_type event; (event = cmark_iter_next(iter.get())) != CMARK_EVENT_DONE;) {
    cmark_node* node = cmark_iter_get_node(iter.get());
    if (node == block) continue;
    // Newlines inside of code and tags are in no node: the next text tells on which line it stands.
    if (!one_line && cmark_node_get_type(node) == CMARK_NODE_TEXT) run.SyncLine(LineOf(node));
    if (event == CMARK_EVENT_ENTER)
      Enter(node, run, html);
    else
      Leave(node, run);
  }
}

void MarkdownReader::Heading(cmark_node* node, const BlockContext& context) {
  TextRun run(LineOf(node));
  Inlines(node, run);
  const std::string anchor = run.anchor();
  Block block = run.Finish(Kind(context, BlockKind::kHeading));
  if (block.kind == BlockKind::kHeading) block.level = cmark_node_get_heading_level(node);
  body_.Add(std::move(block), anchor);
}

void MarkdownReader::Paragraph(cmark_node* node, const BlockContext& context) {
  TextRun run(LineOf(node));
  Inlines(node, run);
  Block block = run.Finish(Kind(context, BlockKind::kParagraph));
  lines_.Align(block, LastLineOf(node));
  if (block.kind == BlockKind::kParagraph)
    AddParagraph(block);
  else
    body_.Add(std::move(block));
}

/// Number of '#' at the start of a line that is meant as a heading but lacks the space: "##19th XMPP Summit". One '#'
/// alone begins a hash tag.
int UnspacedHeading(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks >= 2 && marks <= 6 && marks < line.size() && line[marks] != ' ' ? static_cast<int>(marks) : 0;
}

/// A line with what is said of the term in the line above it: ": the library".
bool IsDefinition(std::string_view line) { return line.size() > 2 && line[0] == ':' && line[1] == ' '; }

/// A paragraph of terms and their definitions is a table, as a list of terms in HTML is. False for any other.
bool MarkdownReader::AddTerms(const Block& block) {
  const std::vector<std::string_view> lines = Split(block.text, '\n');
  if (lines.size() < 2 || IsDefinition(lines[0]) || !IsDefinition(lines[1]) || !IsDefinition(lines.back()))
    return false;
  // Terms with empty lines between them go on with one list.
  if (terms_ == 0) terms_ = body_.NewList();
  Block row;
  std::size_t at = 0;
  int line_number = block.line;
  for (std::string_view line : lines) {
    const bool definition = IsDefinition(line);
    if (!definition && !row.cells.empty()) body_.Add(std::exchange(row, {}));
    Block part = SliceOf(block, at + (definition ? 2 : 0), at + line.size());
    if (row.cells.empty()) {
      row.kind = BlockKind::kTableRow;
      row.line = line_number;
      row.list = terms_;
    } else {
      row.text += " | ";
    }
    for (Link& link : part.links)
      row.links.push_back({link.begin + row.text.size(), link.end + row.text.size(), std::move(link.url)});
    row.text += part.text;
    row.cells.push_back(std::move(part.text));
    at = std::min(at + line.size() + 1, block.text.size());
    ++line_number;
  }
  body_.Add(std::move(row));
  return true;
}

/// Splits a paragraph at lines that are meant as headings.
void MarkdownReader::AddParagraph(const Block& block) {
  if (AddTerms(block)) return;
  terms_ = 0;
  std::size_t rest = 0, at = 0;
  int line = block.line, splits = 0;
  for (std::string_view text : Split(block.text, '\n')) {
    const int level = UnspacedHeading(text);
    if (level > 0 && UnspacedHeading(Trim(lines_.At(line))) == level && ++splits <= kMaxSplits) {  // not an escaped one
      body_.Add(SliceOf(block, rest, at));
      Block heading = SliceOf(block, at + static_cast<std::size_t>(level), at + text.size());
      heading.kind = BlockKind::kHeading;
      heading.level = level;
      body_.Add(std::move(heading));
      rest = at + text.size();
    }
    at = std::min(at + text.size() + 1, block.text.size());
    ++line;
  }
  body_.Add(rest == 0 ? block : SliceOf(block, rest, block.text.size()));
}

void MarkdownReader::List(cmark_node* node, BlockContext context) {
  context.list = body_.NewList();
  context.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  ++context.level;
  Children(node, context);
}

/// The sign of a task that is done says no more than that the item is there; that of an open one stays with its text.
bool IsDoneTask(std::string_view text) { return text.starts_with("[x] ") || text.starts_with("[X] "); }

/// The item's paragraphs are one block; all else in it are blocks of their own.
void MarkdownReader::Item(cmark_node* node, const BlockContext& context) {
  TextRun run(LineOf(node));
  int last_line = LineOf(node);
  const auto is_own = [](cmark_node* child) {
    return cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH || cmark_node_get_type(child) == CMARK_NODE_HEADING;
  };
  for (cmark_node* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
    if (!is_own(child)) continue;
    run.SyncLine(LineOf(child));
    Inlines(child, run);
    last_line = LastLineOf(child);
  }
  Block block = run.Finish(Kind(context, BlockKind::kListItem));
  lines_.Align(block, last_line);
  if (IsDoneTask(block.text)) block = SliceOf(block, 4, block.text.size());
  if (block.kind == BlockKind::kListItem) {
    block.level = context.level;
    block.list = context.list;
    block.ordered = context.ordered;
  }
  body_.Add(std::move(block));
  if (context.depth > kMaxDepth) return body_.ReportLimit(PostBody::Limit::kNesting, LineOf(node));
  for (cmark_node* child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child))
    if (!is_own(child)) Visit(child, context);
}

void MarkdownReader::Table(cmark_node* node, const BlockContext& context) {
  const int list = body_.NewList();
  for (cmark_node* row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row))
    Row(row, list, context);
}

void MarkdownReader::Row(cmark_node* node, int list, const BlockContext& context) {
  Block row;
  row.kind = Kind(context, BlockKind::kTableRow);
  row.line = LineOf(node);
  row.list = list;
  row.header_row = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
  for (cmark_node* cell = cmark_node_first_child(node); cell != nullptr; cell = cmark_node_next(cell)) {
    TextRun run(row.line);
    Inlines(cell, run, true);
    Block part = run.Finish(row.kind);
    if (!row.cells.empty()) row.text += " | ";
    for (Link& link : part.links)
      row.links.push_back({link.begin + row.text.size(), link.end + row.text.size(), std::move(link.url)});
    row.text += part.text;
    row.cells.push_back(std::move(part.text));
  }
  if (row.text.find_first_not_of(" |") != std::string::npos) body_.Add(std::move(row));
}

/// Behind an empty line Markdown takes the deeply indented rows of an open HTML table for code.
bool MarkdownReader::GoesOnWithHtml(cmark_node* node) const {
  int length = 0, indent = 0;
  char mark = 0;
  return html_.IsOpen() && cmark_node_get_fenced(node, &length, &indent, &mark) == 0 &&
         LiteralOf(node).starts_with('<');
}

void MarkdownReader::Code(cmark_node* node) {
  int length = 0, indent = 0;
  char mark = 0;
  const bool fenced = cmark_node_get_fenced(node, &length, &indent, &mark) != 0;
  TextRun run(LineOf(node) + (fenced ? 1 : 0));
  run.Verbatim(LiteralOf(node));
  body_.Add(run.Finish(BlockKind::kCode));
}

}  // namespace

void ReadMarkdown(std::string_view text, int first_line, PostBody& body) {
  const std::string guarded = GuardSource(text, first_line, body);
  const NodePtr document = Parse(guarded);
  MarkdownReader(guarded, first_line, body).Children(document.get(), {});
}

}  // namespace summit
