#pragma once

#include <gloox/tag.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bot/action.h"
#include "bot/clock.h"
#include "bot/config.h"
#include "bot/event.h"
#include "bot/xmpp/bookmarks.h"
#include "bot/xmpp/requests.h"
#include "bot/xmpp/rooms.h"

namespace summit::bot {

/// What the desk needs of the stream it works on.
struct StanzaRoad {
  std::function<void(std::unique_ptr<gloox::Tag>)> send;
  /// An <iq/> without an id; the answer is given once, null when none came in time.
  std::function<void(std::unique_ptr<gloox::Tag>, Requests::OnAnswer)> ask;
  /// Our presence as it is now, to nobody in particular.
  std::function<std::unique_ptr<gloox::Tag>()> presence;
};

/// The courtesies of a stream that is up: answers what is asked of us (XEP-0012, 0050, 0054, 0199, 0202), shows who we
/// are (vCard, picture), keeps bookmarks and subscriptions, and pings rooms. What needs a decision becomes an event.
class StanzaDesk {
 public:
  /// The features that disco#info is to show for all this.
  static const std::vector<const char*>& Features();

  /// What `road` leads to must outlive it.
  StanzaDesk(ProfileConfig profile, StanzaRoad road);

  /// The stream is up. `has_account`: it is one of an account, which keeps things for us; a component has none.
  void OnOnline(const Jid& self, bool has_account, TimePoint now);

  /// A question or an order, an <iq/> of type get or set: true when it was taken.
  bool OnQuery(const gloox::Tag& iq, TimePoint now);

  /// A presence that is no room's: true when it was taken.
  bool OnPresence(const gloox::Tag& presence);

  /// Carries out what is its business; passes over the rest.
  void Perform(const Action& action, TimePoint now);

  /// What has happened since the last call.
  std::vector<Event> TakeEvents();

 private:
  void Do(const SendReceipt& action);
  void Do(const RetractMessage& action);
  void Do(const ChangeNick& action);
  void Do(const PingSelf& action);
  void Do(const AskWhatItIs& action);
  void Do(const DeclineInvitation& action);
  void Do(const KeepBookmark& action);
  void Do(const DropBookmark& action);
  void Do(const AcceptSubscription& action);
  void Do(const AnswerCommand& action);
  void Do(const RefuseCommand& action);
  void Do(const ListCommands& action);
  template <class Other>
  void Do(const Other&) {}  // not for the desk

  std::unique_ptr<gloox::Tag> AnswerTo(const gloox::Tag& iq, TimePoint now) const;
  void ShowPresence(const Jid& to);
  void ShowProfile();
  void ShowPicture();
  void Post(std::unique_ptr<gloox::Tag> iq) { road_.ask(std::move(iq), {}); }
  void Post(Bookmarks::Stanzas stanzas);

  ProfileConfig profile_;
  StanzaRoad road_;
  Bookmarks bookmarks_;
  std::optional<Jid> self_;
  bool has_account_ = true;
  TimePoint active_at_{};  // when we last said something
  std::vector<Event> events_;
};

}  // namespace summit::bot
