#include "core/answer/archive_responder.h"
#include "core/question/dialogue.h"
#include "tests/fakes/memory_archive.h"
#include "tests/fuzz/posts.h"
#include "tests/fuzz/replies.h"

using namespace summit;
using namespace summit::fuzz;

namespace {

constexpr std::string_view kPosts =
    "---\ntitle: XMPP Summit 21\ndate: 2017-02-08\n---\nXMPP Summit 21 was held on February 2-3, 2017 in Brussels, "
    "Belgium. It was sponsored by Alder Systems and Birch Ltd.\n\n## Participants\n\n* Dana Ek (Alder)\n* Robin "
    "Moss\n\n"
    "## Topics\n\nTopics discussed:\n\n* Group chat\n* Mobile push\n"
    "\n%%\n"
    "---\ntitle: XMPP Summit 20\ndate: 2016-02-01\n---\nXMPP Summit 20 took place on January 28-29, 2016 in Brussels, "
    "Belgium, right before FOSDEM 2016. [Minutes](https://example.org/minutes) are on the wiki.\n";

const MemoryArchive& Known() {
  static const MemoryArchive archive = [] {
    const std::vector<Post> posts = ReadPosts(Parts(kPosts));
    MemoryArchive made(RecordsOf(posts, FactsOf(posts)), InfosOf(posts));
    for (const Post& post : posts)
      for (const Block& block : post.blocks) made.AddText(post.info.id, "", block.text, block.line);
    return made;
  }();
  return archive;
}

}  // namespace

/// A conversation: a line is what one person says, in a room where it begins with '!' or '?'.
int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  static const ArchiveResponder responder(Known());
  Dialogue dialogue;
  std::size_t said = 0;
  for (std::string_view line : Split({reinterpret_cast<const char*>(data), size}, '\n')) {
    if (++said > 20) break;
    Ask ask;
    ask.command = line.starts_with('!');
    const bool room = ask.command || line.starts_with('?');
    if (room) line.remove_prefix(1);
    ask.addressed = !ask.command;
    ask.text = RepairUtf8(line);
    ask.limits = room ? TextLimits::Room() : TextLimits::Direct();
    ask.today = Date{std::chrono::year(2017) / 3 / 1};
    const auto reply = responder.Respond(ask, dialogue);
    Require(reply.has_value() || !ask.addressed, "who calls us is answered", ask.text);
    if (reply) RequireSound(*reply, ask.limits);
  }
  return 0;
}
