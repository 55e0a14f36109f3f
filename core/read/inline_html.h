#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>

#include "core/read/post_body.h"
#include "core/read/text_run.h"

namespace summit {

/// Writes the inline content of gumbo's nodes to a run.
class InlineWalk {
 public:
  /// Links are resolved by `body`, which must outlive it; the parsed text begins at `first_line` of the file, or at an
  /// unknown line where that is 0.
  InlineWalk(const PostBody& body, int first_line) : body_(body), first_line_(first_line) {}

  /// The line of the file where the node begins; 0 when unknown.
  int LineOf(const GumboNode& node) const;

  static bool IsText(const GumboNode& node);
  /// `node` is a text.
  void Text(const GumboNode& node, TextRun& run) const;
  /// What the begin and the end of an element mean for the run; its children come between.
  void Enter(const GumboNode& element, TextRun& run) const;
  void Leave(const GumboNode& element, TextRun& run) const;
  /// All text below the node, blocks run together with spaces.
  void Flat(const GumboNode& node, TextRun& run) const;

 private:
  const PostBody& body_;
  int first_line_;
};

/// The tags that stand within a line of Markdown, one by one.
class InlineHtml {
 public:
  explicit InlineHtml(const PostBody& body) : body_(body) {}  // which must outlive it

  /// Does to `run` what the tag says; `tag` is one whole tag, comment or the like.
  void Apply(std::string_view tag, TextRun& run);

 private:
  const PostBody& body_;
  std::string skipping_until_;  // name of the element whose content is dropped
};

}  // namespace summit
