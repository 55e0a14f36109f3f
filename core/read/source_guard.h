#pragma once

#include <string>
#include <string_view>

#include "core/read/post_body.h"

namespace summit {

/// `markdown` without what would take a parser of Markdown time or memory out of all proportion to the length of the
/// text, which no post has by honest means: containers nested in one line by the dozen, brackets and declarations by
/// the thousand in one paragraph, tables of many thousands of cells, link definitions that multiply, and what lies
/// beyond a mebibyte or a hundred thousand lines. The lines keep their numbers; what was cut is reported to `body`.
/// `first_line` is the line of the file on which `markdown` begins.
std::string GuardSource(std::string_view markdown, int first_line, PostBody& body);

}  // namespace summit
