#include <gloox/parser.h>
#include <gloox/taghandler.h>

#include <variant>

#include "bot/xmpp/ad_hoc.h"
#include "bot/xmpp/bookmarks.h"
#include "bot/xmpp/profile.h"
#include "bot/xmpp/pubsub.h"
#include "bot/xmpp/rooms.h"
#include "bot/xmpp/stream_guard.h"
#include "bot/xmpp/translate.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::bot;
using namespace summit::fuzz;

namespace {

constexpr char kOpening[] =
    "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";
constexpr char kEntry[] =
    "<presence from='r@s/Bot'><x xmlns='http://jabber.org/protocol/muc#user'><status code='110'/></x></presence>";

void RequireSound(const IncomingText& text) {
  Require(IsUtf8(text.body), "a body is UTF-8", text.body);
  const int meanings = (text.replaces.empty() ? 0 : 1) + (text.taken_back ? 1 : 0) + (text.reactions ? 1 : 0);
  Require(meanings <= 1, "a message is one thing", text.body);
}

struct EventCheck {
  void operator()(const RoomMessage& message) const { RequireSound(message.text); }
  void operator()(const PrivateMessage& message) const { RequireSound(message.text); }
  void operator()(const DirectMessage& message) const {
    RequireSound(message.text);
    Require(!message.from.local().empty() || !message.from.domain().empty(), "a message has a sender");
  }
  void operator()(const CommandCalled& called) const {
    for (const auto& [name, values] : called.fields)
      for (const std::string& value : values) Require(IsUtf8(value), "a form's value is UTF-8", value);
  }
  template <class Other>
  void operator()(const Other&) const {}
};

/// Every reader of stanzas gets each of them, whatever it is: the room of `kEntry` is the only one we are in.
class Readers : public gloox::TagHandler {
 public:
  Readers() { rooms_.NoteJoin(kRoom, "Bot"); }

  void handleTag(gloox::Tag* tag) override {
    if (tag == nullptr) return;
    for (const Event& event : rooms_.OnPresence(*tag).events) std::visit(EventCheck(), event);
    rooms_.ChangedSettings(*tag);
    if (const auto event = TranslateMessage(*tag, rooms_)) std::visit(EventCheck(), *event);
    if (const auto event = TranslateCommandQuery(*tag)) std::visit(EventCheck(), *event);
    AnswerCommandQuery(*tag);
    for (const gloox::Tag* child : tag->children()) {
      rooms_.OnInfo(kRoom, *child);
      SaysTheSame(*child, {});
    }
    PublishInSteps(*tag);
    bookmarks_.OnItems(tag);
    bookmarks_.Keep({kRoom, "Bot", {}});
    bookmarks_.Drop({kRoom});
  }

 private:
  const Jid kRoom = *Jid::Parse("r@s");
  Rooms rooms_;
  Bookmarks bookmarks_;
};

}  // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  StreamGuard guard;
  std::string safe = guard.Filter(kOpening);
  safe += guard.Filter(kEntry);
  safe += guard.Filter({reinterpret_cast<const char*>(data), size});
  Readers readers;
  gloox::Parser parser(&readers);
  parser.feed(safe);
  return 0;
}
