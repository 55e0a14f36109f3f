#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/text.h"
#include "core/extract/reading.h"

namespace summit {
namespace {

constexpr std::size_t kQuoteLimit = 280;

}  // namespace

Relation Reading::RelationOf(const Passage& passage) const {
  return subject && passage.ref == subject ? relation : Relation::kMention;
}

Evidence Reading::EvidenceAt(std::size_t block_index, Span span) const {
  const Block& block = post->blocks[block_index];
  Evidence evidence;
  evidence.post = post->info.id;
  evidence.line = LineOf(block_index, span.begin);
  evidence.quote = CutText(CollapseSpaces(std::string_view(block.text).substr(span.begin, span.size())), kQuoteLimit);
  evidence.url = post->info.url;
  if (post->info.is_digest())
    evidence.url = sources[block_index] != nullptr ? *sources[block_index] : post->info.sources.front();
  return evidence;
}

int Reading::LineOf(std::size_t block_index, std::size_t offset) const {
  const Block& block = post->blocks[block_index];
  int line = block.line;
  std::size_t counted = 0;
  // From the passage in which the offset lies, or which ends before it: a large block is not counted from its begin.
  const auto after =
      std::upper_bound(passages.begin(), passages.end(), std::pair(block_index, offset),
                       [](const auto& at, const Passage& p) { return at < std::pair(p.block, p.span.begin); });
  if (after != passages.begin() && std::prev(after)->block == block_index) {
    line = std::prev(after)->line;
    counted = std::prev(after)->span.begin;
  }
  const std::string_view between = std::string_view(block.text).substr(counted, offset - counted);
  return line + static_cast<int>(std::count(between.begin(), between.end(), '\n'));
}

}  // namespace summit
