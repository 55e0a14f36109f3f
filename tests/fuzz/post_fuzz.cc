#include "tests/fuzz/posts.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::fuzz;

/// A whole file, and the same as the body of a post that can be read, so that Markdown is reached at once.
int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::string framed = "---\ntitle: Field notes\ndate: 2016-02-01\n---\n" + std::string(input);
  for (const Post& post : ReadPosts({input, framed})) RequireSound(post);
  return 0;
}
