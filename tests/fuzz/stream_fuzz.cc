#include <gloox/parser.h>
#include <gloox/taghandler.h>

#include <algorithm>

#include "bot/xmpp/stream_guard.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::bot;
using namespace summit::fuzz;

namespace {

std::size_t DepthOf(const gloox::Tag& tag) {
  std::size_t deepest = 0;
  for (const gloox::Tag* child : tag.children()) deepest = std::max(deepest, DepthOf(*child));
  return deepest + 1;
}

/// What stands behind the guard, and must come to no harm.
struct Reader : gloox::TagHandler {
  void handleTag(gloox::Tag* tag) override {
    if (tag == nullptr) return;
    Require(DepthOf(*tag) <= StreamGuard::kMaxDepth, "what is read is not deep");
    Require(IsUtf8(tag->xml()), "what is read is UTF-8", tag->xml());
  }
};

}  // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  StreamGuard whole, pieces;
  const std::string safe = whole.Filter(input);
  std::string in_pieces;
  for (const char& c : input) in_pieces += pieces.Filter({&c, 1});
  Require(whole.fault() == pieces.fault() && whole.closed() == pieces.closed(), "pieces make no difference", input);
  Require(whole.fault() || safe == in_pieces, "pieces read the same", input);
  Require(IsUtf8(in_pieces), "what passes is UTF-8", in_pieces);
  Require(in_pieces.size() <= 8 * size + 64, "what passes is not much more than what came", in_pieces);
  for (const char* forbidden : {"<!", "<?p"})
    Require(in_pieces.find(forbidden) == std::string::npos, "nothing forbidden passes", in_pieces);
  Reader reader;
  gloox::Parser parser(&reader);
  std::string copy = in_pieces;
  parser.feed(copy);
  return 0;
}
