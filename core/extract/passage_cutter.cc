#include "core/extract/passage_cutter.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/extract/event_finder.h"
#include "core/extract/reading_words.h"

namespace summit {
namespace {

class PassageCutter {
 public:
  PassageCutter(const Post& post, Reading& reading) : post_(post), reading_(reading) {}

  void Cut() {
    for (std::size_t i = 0; i < post_.blocks.size() && reading_.passages.size() < Reading::kMostPassages; ++i) {
      const Block& block = post_.blocks[i];
      line_ = block.line;
      counted_ = 0;
      if (block.kind == BlockKind::kCode)
        AddPassage(i, Shortened(block.text, {0, block.text.size()}, Reading::kLongestCode));
      else
        for (const Span& span : SplitSentences(block.text))
          AddPassage(i, Shortened(block.text, span, Reading::kLongestPassage));
    }
  }

 private:
  Span Shortened(std::string_view text, Span span, std::size_t limit) {
    if (span.size() <= limit) return span;
    reading_.cut = true;
    span.end = span.begin + limit;
    while (span.end > span.begin && (static_cast<unsigned char>(text[span.end]) & 0xC0) == 0x80) --span.end;
    return span;
  }

  void AddPassage(std::size_t index, Span span) {
    if (reading_.passages.size() >= Reading::kMostPassages) {
      reading_.cut = true;
      return;
    }
    const Block& block = post_.blocks[index];
    line_ += static_cast<int>(std::count(block.text.begin() + static_cast<std::ptrdiff_t>(counted_),
                                         block.text.begin() + static_cast<std::ptrdiff_t>(span.begin), '\n'));
    counted_ = span.begin;
    Passage passage;
    passage.block = index;
    passage.span = span;
    passage.line = line_;
    const std::string_view text = std::string_view(block.text).substr(span.begin, span.size());
    passage.folded = FoldLine(text);
    passage.tense = TenseOf(passage.folded);
    if (block.kind != BlockKind::kQuote && block.kind != BlockKind::kCode) {
      std::vector<Link> links;
      for (const Link& link : block.links)
        if (link.begin >= span.begin && link.begin < span.end)
          links.push_back({link.begin - span.begin, link.end - span.begin, link.url});
      passage.events = FindEvents(text, links);
      for (EventMention& event : passage.events) {
        event.span.begin += span.begin;
        event.span.end += span.begin;
      }
    }
    reading_.passages.push_back(std::move(passage));
  }

  const Post& post_;
  Reading& reading_;
  int line_ = 0;  // of the file, at the byte `counted_` of the block being cut
  std::size_t counted_ = 0;
};

}  // namespace

void CutIntoPassages(const Post& post, Reading& reading) { PassageCutter(post, reading).Cut(); }

void FindSources(const Post& post, Reading& reading) {
  if (!post.info.is_digest()) return;
  std::map<std::string_view, const std::string*> known;
  for (const std::string& source : post.info.sources) known.emplace(source, &source);
  const std::string* named = nullptr;
  for (std::size_t i = 0; i < post.blocks.size(); ++i) {
    if (i > 0 && post.blocks[i].section != post.blocks[i - 1].section) named = nullptr;
    for (const Link& link : post.blocks[i].links)
      if (const auto it = known.find(link.url); it != known.end()) named = it->second;
    reading.sources.push_back(named);
  }
}

}  // namespace summit
