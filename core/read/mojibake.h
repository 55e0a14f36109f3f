#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace summit {

/// Text with damage undone, and where the damage was.
struct Mended {
  std::string text;
  std::size_t places = 0;
  std::size_t first = 0;  // offset of the first of them in the damaged text
};

/// Undoes one reading of UTF-8 as Windows-1252, where a whole sequence turns back into one character of UTF-8.
///
/// Three and more signs that do so never stand together by intention. Two may ("É»" at the end of a French quote);
/// they are taken for damage only where the second is no punctuation mark, or where the text is damaged elsewhere.
/// `text` must be well-formed UTF-8.
Mended MendMojibake(std::string_view text);

}  // namespace summit
