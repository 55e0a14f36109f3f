#pragma once

#include <string>
#include <string_view>

namespace summit {

/// `text` without Hugo's shortcodes ("{{< name ... >}}", "{{% name ... %}}"), which Hugo too takes out before it looks
/// for Markdown. A `caption` parameter stays in the shortcode's place. The lines keep their numbers. Left as they are:
/// shortcodes that are only shown ("{{</* name */>}}") and openings that are never closed.
std::string DropShortcodes(std::string_view text);

}  // namespace summit
