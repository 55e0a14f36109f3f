#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

#include "core/base/diagnostic.h"
#include "core/base/result.h"
#include "core/model/post.h"
#include "core/read/permalink.h"

namespace summit {

struct ReadOptions {
  SiteRule site;
  std::size_t max_bytes = 8 << 20;  // of a file; a larger one is an Error
};

/// Reads a post from the text of its file. Pure, and safe to call from several threads. Time and memory are bounded
/// whatever the text is: beyond a depth, a number of paragraphs or of links, the rest is left out and reported.
///
/// An Error, naming id.path and the line, for what cannot be read as a post: no text, no front matter or broken one,
/// no date; and for a draft, which the site does not show. All lesser slips are put right or passed over, and
/// reported. PostInfo::original is filled in by the file's name alone: that post need not exist.
Result<Post> ParsePost(std::string_view text, const PostId& id, const ReadOptions& options, DiagnosticSink& sink);

/// The same from a file; an Error too when it is no regular file or cannot be read.
Result<Post> ReadPostFile(const std::filesystem::path& file, const PostId& id, const ReadOptions& options,
                          DiagnosticSink& sink);

}  // namespace summit
