#include "core/read/post_body.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/read/uri.h"

namespace summit {
namespace {

constexpr std::size_t kMaxBlocks = 50'000;
constexpr std::size_t kMaxLinks = 50'000;
constexpr std::size_t kMaxUrl = 4096;  // longer ones are data, not addresses

/// Takes attributes off the end of a heading: "Sponsors {#sponsors .wide}". The id among them; empty when none.
std::string TakeAttributes(Block& heading) {
  const std::string_view text = heading.text;
  const std::size_t open = text.rfind('{');
  if (!text.ends_with('}') || open == std::string_view::npos || open + 2 >= text.size()) return {};
  const std::string_view inner = text.substr(open + 1, text.size() - open - 2);
  if (inner[0] != '#' && inner[0] != '.') return {};
  std::string id;
  for (std::string_view part : Split(inner, ' '))
    if (part.size() > 1 && part[0] == '#' && id.empty()) id = part.substr(1);
  Block bare = SliceOf(heading, 0, open);
  heading = std::move(bare);
  return id;
}

}  // namespace

PostBody::PostBody(std::string file, std::string url, DiagnosticSink& sink)
    : file_(std::move(file)), url_(std::move(url)), sink_(sink) {}

std::string PostBody::Resolve(std::string_view reference) const {
  return reference.size() > kMaxUrl ? std::string() : ResolveUri(url_, reference);
}

void PostBody::ReportLimit(Limit limit, int line) {
  if (std::exchange(reported_[static_cast<std::size_t>(limit)], true)) return;
  static constexpr std::array<std::string_view, static_cast<std::size_t>(Limit::kCount)> kMessages = {
      "too many paragraphs; the rest was not read", "too many links; the rest are read as plain text",
      "nested too deeply; what lies deeper was not read", "too much markup in one place; not all of it was read",
      "too long; the rest was not read"};
  sink_.Report({file_, line, std::string(kMessages[static_cast<std::size_t>(limit)])});
}

void PostBody::OpenSection(Block& heading, const std::string& anchor) {
  std::string id = TakeAttributes(heading);
  if (id.empty()) id = anchor;
  sections_.push_back({CollapseSpaces(heading.text), heading.level, heading.line, std::move(id)});
}

void PostBody::Add(Block block, const std::string& anchor) {
  if (block.text.empty()) return;
  if (blocks_.size() >= kMaxBlocks) {
    ReportLimit(Limit::kBlocks, block.line);
    return;
  }
  if (block.kind == BlockKind::kHeading)
    OpenSection(block, anchor);
  else if (sections_.empty())
    sections_.push_back({{}, 0, block.line, {}});
  block.section = sections_.size() - 1;
  if (links_ + block.links.size() > kMaxLinks) {
    ReportLimit(Limit::kLinks, block.line);
    block.links.clear();
  }
  links_ += block.links.size();
  if (!blocks_.empty() && block.line < blocks_.back().line) in_order_ = false;
  blocks_.push_back(std::move(block));
}

void PostBody::MoveInto(Post& post) {
  if (!in_order_) {  // footnotes, which the parser gives after all the rest
    std::stable_sort(blocks_.begin(), blocks_.end(), [](const Block& a, const Block& b) { return a.line < b.line; });
    std::size_t section = 0;
    for (Block& block : blocks_) {
      if (block.kind == BlockKind::kHeading) section = block.section;
      block.section = section;
    }
  }
  post.sections = std::exchange(sections_, {});
  post.blocks = std::exchange(blocks_, {});
}

}  // namespace summit
