#include "core/answer/archive_responder.h"
#include "core/question/dialogue.h"
#include "tests/fakes/memory_archive.h"
#include "tests/fuzz/posts.h"
#include "tests/fuzz/replies.h"

using namespace summit;
using namespace summit::fuzz;

/// The whole way of hostile posts, parted by lines of "%%": read, understood, asked about.
int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::vector<Post> posts = ReadPosts(Parts({reinterpret_cast<const char*>(data), size}));
  if (posts.empty()) return 0;
  MemoryArchive archive(RecordsOf(posts, FactsOf(posts)), InfosOf(posts));
  for (const Post& post : posts)
    for (const Block& block : post.blocks) archive.AddText(post.info.id, "", block.text, block.line);
  const ArchiveResponder responder(archive);
  for (const TextLimits& limits : {TextLimits::Room(), TextLimits::Direct()}) {
    Dialogue dialogue;
    for (const char* question : {"summit 21", "more", "when", "where", "sponsors", "participants", "topics", "more",
                                 "host", "links", "search summit", "more", "latest summit", "about"}) {
      Ask ask;
      ask.text = question;
      ask.limits = limits;
      ask.today = Date{std::chrono::year(2017) / 3 / 1};
      if (const auto reply = responder.Respond(ask, dialogue)) RequireSound(*reply, limits);
    }
  }
  return 0;
}
