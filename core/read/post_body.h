#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/post.h"
#include "core/read/text_run.h"

namespace summit {

/// Puts the blocks of a post together as they are read: gives them their sections and keeps their number bounded.
class PostBody {
 public:
  /// `file` names the post in reports, `url` is its address. The sink must outlive the body.
  PostBody(std::string file, std::string url, DiagnosticSink& sink);

  /// Ends a block; one without text is left out. A heading opens a section, under the anchor that is written in its
  /// text ("{#participants}") or else `anchor`.
  void Add(Block block, const std::string& anchor = {});

  /// A number for a new list or table.
  int NewList() { return ++lists_; }
  /// Where a link on this post leads; empty for one that is not to be followed (see ResolveUri).
  std::string Resolve(std::string_view reference) const;

  /// What is beyond our bounds; each kind is reported once.
  enum class Limit { kBlocks, kLinks, kNesting, kMarkup, kLength, kCount };
  void ReportLimit(Limit limit, int line);

  /// Blocks in order of the file. The body is empty afterwards.
  void MoveInto(Post& post);

 private:
  void OpenSection(Block& heading, const std::string& anchor);

  std::string file_;
  std::string url_;
  DiagnosticSink& sink_;
  std::vector<Section> sections_;
  std::vector<Block> blocks_;
  std::size_t links_ = 0;
  int lists_ = 0;
  bool in_order_ = true;
  bool reported_[static_cast<std::size_t>(Limit::kCount)] = {};
};

}  // namespace summit
