#include "core/read/front_matter.h"
#include "core/read/source_text.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  DiagnosticList problems;
  const Result<std::string> text = CleanSource({reinterpret_cast<const char*>(data), size}, "post.md", problems);
  if (!text) return 0;
  RequireChatText(*text);
  const Result<FrontMatter> front = ReadFrontMatter(*text, "post.md", problems);
  for (const Diagnostic& problem : problems.all()) RequireChatText(problem.message);
  if (!front) {
    Require(!front.error().message.empty(), "an error says why");
    RequireChatText(front.error().message);
    return 0;
  }
  Require(front->date.ok(), "a date is a day that exists");
  Require(front->body <= text->size(), "the body lies in the text");
  Require(front->body_line >= 1, "the body has a line");
  for (const std::string* value : {&front->title, &front->slug, &front->url}) RequireChatText(*value);
  for (const auto* list : {&front->authors, &front->categories, &front->sources, &front->aliases})
    for (const std::string& value : *list) RequireChatText(value);
  return 0;
}
