#include "core/store/post_text.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/base/text.h"

namespace summit {
namespace {

constexpr char kBreakWithin = '\r';  // stands for a line break in a block, which is a line itself
constexpr char kItem = '-';          // behind the line number of an item

std::string WithoutReturns(std::string text) {
  std::replace(text.begin(), text.end(), '\r', ' ');
  return text;
}

/// A line of what PackBlocks writes.
BlockText BlockOf(std::string_view line) {
  const std::size_t tab = std::min(line.find('\t'), line.size());
  const std::string number(line.substr(0, tab));
  BlockText block{std::atoi(number.c_str()), std::string(line.substr(std::min(tab + 1, line.size()))),
                  number.ends_with(kItem)};
  std::replace(block.text.begin(), block.text.end(), kBreakWithin, '\n');
  return block;
}

void PutNumber(std::uint32_t number, std::string& bytes) {
  for (; number >= 0x80; number >>= 7) bytes += static_cast<char>(number | 0x80);
  bytes += static_cast<char>(number);
}

std::uint32_t TakeNumber(std::string_view& bytes) {
  std::uint32_t number = 0;
  for (int shift = 0; !bytes.empty() && shift < 32; shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    number |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
    if (byte < 0x80) break;
  }
  return number;
}

std::uint32_t AddStems(std::string_view text, const Stemmer& stemmer, std::string& stems) {
  std::uint32_t count = 0;
  stemmer.Visit(text, [&](const Stemmer::Token& token) {
    stems += token.stem;
    stems += ' ';
    ++count;
  });
  return count;
}

}  // namespace

std::vector<SectionText> TextOf(const Post& post, std::size_t max_sections) {
  const std::size_t count = std::clamp<std::size_t>(post.sections.size(), 1, max_sections);
  std::vector<SectionText> sections(count);
  for (std::size_t i = 0; i < std::min(count, post.sections.size()); ++i) {
    sections[i].heading = post.sections[i].heading;
    sections[i].line = post.sections[i].line;
  }
  for (const Block& block : post.blocks)
    if (block.kind != BlockKind::kHeading)
      sections[std::min(block.section, count - 1)].blocks.push_back(
          {block.line, WithoutReturns(block.text),
           block.kind == BlockKind::kListItem || block.kind == BlockKind::kTableRow});
  return sections;
}

std::string PackBlocks(const std::vector<BlockText>& blocks) {
  std::string packed;
  for (const BlockText& block : blocks) {
    if (!packed.empty()) packed += '\n';
    packed += std::to_string(block.line);
    if (block.item) packed += kItem;
    packed += '\t';
    const std::size_t begin = packed.size();
    packed += block.text;
    std::replace(packed.begin() + static_cast<std::ptrdiff_t>(begin), packed.end(), '\n', kBreakWithin);
  }
  return packed;
}

std::vector<BlockText> UnpackBlocks(std::string_view packed) {
  std::vector<BlockText> blocks;
  if (packed.empty()) return blocks;
  for (const std::string_view line : Split(packed, '\n')) blocks.push_back(BlockOf(line));
  return blocks;
}

std::optional<BlockText> UnpackBlock(std::string_view packed, std::size_t block) {
  if (packed.empty()) return std::nullopt;
  for (; block > 0; --block) {
    const std::size_t end = packed.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    packed.remove_prefix(end + 1);
  }
  return BlockOf(packed.substr(0, packed.find('\n')));
}

std::string PackLayout(const PostLayout& layout) {
  std::string packed;
  PutNumber(layout.title, packed);
  for (const PostLayout::SectionSize& section : layout.sections) {
    PutNumber(section.heading, packed);
    PutNumber(static_cast<std::uint32_t>(section.blocks.size()), packed);
    for (const std::uint32_t block : section.blocks) PutNumber(block, packed);
  }
  return packed;
}

PostLayout UnpackLayout(std::string_view packed) {
  PostLayout layout;
  layout.title = TakeNumber(packed);
  while (!packed.empty()) {
    PostLayout::SectionSize section;
    section.heading = TakeNumber(packed);
    const std::size_t blocks = TakeNumber(packed);
    for (std::size_t i = 0; i < blocks && !packed.empty(); ++i) section.blocks.push_back(TakeNumber(packed));
    layout.sections.push_back(std::move(section));
  }
  return layout;
}

SearchText SearchTextOf(const std::string& title, const std::vector<SectionText>& sections, const Stemmer& stemmer) {
  SearchText text;
  text.layout.title = AddStems(title, stemmer, text.title);
  for (const SectionText& section : sections) {
    PostLayout::SectionSize size;
    size.heading = AddStems(section.heading, stemmer, text.headings);
    for (const BlockText& block : section.blocks) size.blocks.push_back(AddStems(block.text, stemmer, text.body));
    text.layout.sections.push_back(std::move(size));
  }
  return text;
}

}  // namespace summit
