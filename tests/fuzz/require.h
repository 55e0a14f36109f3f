#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/text.h"

namespace summit::fuzz {

/// Ends the program, which the fuzzer takes as a find, unless a promise is kept. `text` is what broke it.
inline void Require(bool kept, const char* promise, std::string_view text = {}) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %s\n%.*s\n", promise, static_cast<int>(text.size()), text.data());
  std::abort();
}

/// What may stand in a stanza and in a chat.
inline void RequireChatText(std::string_view text) {
  Require(IsUtf8(text), "text is UTF-8", text);
  Require(XmlSafe(text) == text, "text has no sign that XML or a chat cannot carry", text);
}

/// Parts of an input: what stands between lines of "%%".
inline std::vector<std::string_view> Parts(std::string_view input) {
  constexpr std::string_view kMark = "\n%%\n";
  std::vector<std::string_view> parts;
  for (std::size_t mark = input.find(kMark); mark != std::string_view::npos; mark = input.find(kMark)) {
    parts.push_back(input.substr(0, mark));
    input.remove_prefix(mark + kMark.size());
  }
  parts.push_back(input);
  return parts;
}

}  // namespace summit::fuzz

/// What libFuzzer calls: each target defines it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);
