#pragma once

#include <string_view>

#include "core/read/post_body.h"

namespace summit {

/// Reads Markdown as the site's generator does (CommonMark with tables, strikethrough, footnotes and bare links; HTML
/// in it) into blocks. `first_line` is the line of the file on which `text` begins.
void ReadMarkdown(std::string_view text, int first_line, PostBody& body);

}  // namespace summit
