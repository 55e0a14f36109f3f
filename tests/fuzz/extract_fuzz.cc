#include "core/base/diagnostic.h"
#include "core/extract/extractor.h"
#include "core/extract/extractors.h"
#include "core/extract/fact_list.h"
#include "core/extract/reading.h"
#include "tests/fuzz/posts.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::fuzz;

namespace {

/// Blocks made of the input's lines without any Markdown, so that no reader stands between the bytes and the rules.
/// The sign that a line begins with says what it is: '#' a heading, '*' an item, '|' a row, '>' a quote, '`' code.
Post BlocksOf(std::string_view input) {
  Post post;
  post.info.id = {0, "summit/plain.md"};
  post.info.url = "https://example.org/plain/";
  post.info.title = "XMPP Summit 21";
  post.info.date = Date{std::chrono::year(2016) / 2 / 1};
  post.info.lang = "en";
  post.sections.push_back({});
  int line = 0;
  for (std::string_view text : Split(input, '\n')) {
    ++line;
    if (text.empty()) continue;
    Block block;
    block.line = line;
    block.list = text[0] == '*' || text[0] == '|' ? 1 : 0;
    block.kind = text[0] == '#'   ? BlockKind::kHeading
                 : text[0] == '*' ? BlockKind::kListItem
                 : text[0] == '|' ? BlockKind::kTableRow
                 : text[0] == '>' ? BlockKind::kQuote
                 : text[0] == '`' ? BlockKind::kCode
                                  : BlockKind::kParagraph;
    block.level = block.kind == BlockKind::kHeading || block.kind == BlockKind::kListItem ? 1 : 0;
    if (block.kind != BlockKind::kParagraph) text.remove_prefix(1);
    block.text = XmlSafe(text);
    if (block.kind == BlockKind::kHeading) post.sections.push_back({block.text, 1, line, {}});
    if (block.kind == BlockKind::kTableRow)
      for (std::string_view cell : Split(block.text, '|')) block.cells.emplace_back(cell);
    if (const std::size_t at = block.text.find("http"); at != std::string::npos)
      block.links.push_back({at, block.text.size(), block.text.substr(at, block.text.find(' ', at) - at)});
    block.section = post.sections.size() - 1;
    post.blocks.push_back(std::move(block));
  }
  return post;
}

/// Each extractor for itself: ExtractFacts leaves most out for a post that names no Summit, or is a translation.
void ExtractAll(const Post& post) {
  const Reading reading = ReadForFacts(post);
  for (const auto extract : {ExtractDates, ExtractPlaces, ExtractColocation, ExtractSponsors, ExtractHosts,
                             ExtractParticipants, ExtractHeadCounts, ExtractTopics, ExtractLinks}) {
    FactList list(reading);
    extract(reading, list);
    for (const Fact& fact : list.Take()) RequireSound(fact, post);
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  ExtractAll(BlocksOf(input));
  const std::string framed = "---\ntitle: XMPP Summit 21\ndate: 2016-02-01\n---\n" + std::string(input);
  const std::vector<Post> posts = ReadPosts({framed});
  for (const Post& post : posts) ExtractAll(post);
  FactsOf(posts);
  return 0;
}
