#include "bot/xmpp/stanza_desk.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <string_view>
#include <utility>
#include <variant>

#include "bot/xmpp/ad_hoc.h"
#include "bot/xmpp/names.h"
#include "bot/xmpp/profile.h"
#include "bot/xmpp/pubsub.h"
#include "bot/xmpp/tags.h"
#include "bot/xmpp/translate.h"

namespace summit::bot {
namespace {

constexpr char kCurrent[] = "current";

std::unique_ptr<gloox::Tag> ResultFor(const gloox::Tag& iq) {
  auto result = NewIq("result", iq.findAttribute("from"));
  result->addAttribute("id", iq.findAttribute("id"));
  return result;
}

/// The time as XEP-0082 writes it.
std::string UtcNow() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  gmtime_r(&now, &parts);
  std::array<char, 32> text{};
  const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return std::string(text.data(), length);
}

/// How XEP-0410, section 3.2, has the answer to a self-ping read.
SelfPing Read(const gloox::Tag* answer) {
  if (answer == nullptr) return SelfPing::kUndecided;
  if (answer->findAttribute("type") == "result") return SelfPing::kInside;
  const std::string condition = ReadFault(*answer).condition;
  static constexpr std::array<std::string_view, 3> kInside = {"service-unavailable", "feature-not-implemented",
                                                              "item-not-found"};
  static constexpr std::array<std::string_view, 2> kUndecided = {"remote-server-not-found", "remote-server-timeout"};
  const auto in = [&condition](const auto& list) {
    return std::find(list.begin(), list.end(), condition) != list.end();
  };
  if (in(kInside)) return SelfPing::kInside;
  return in(kUndecided) ? SelfPing::kUndecided : SelfPing::kOutside;
}

std::unique_ptr<gloox::Tag> NewPresence(const Jid& to, const char* type) {
  auto presence = std::make_unique<gloox::Tag>("presence");
  presence->addAttribute("to", to.ToString());
  presence->addAttribute("type", type);
  return presence;
}

/// The id of the picture that the metadata among `items` name; empty when there is none.
std::string PictureIn(const gloox::Tag* items) {
  if (items == nullptr || items->children().empty()) return {};
  const gloox::Tag* metadata = FindChild(*items->children().front(), "metadata", ns::kAvatarMetadata);
  const gloox::Tag* info = metadata == nullptr ? nullptr : FindChild(*metadata, "info", ns::kAvatarMetadata);
  return info == nullptr ? std::string() : info->findAttribute("id");
}

/// Whether one of the identities that disco#info tells is that of a bot (registry of XEP-0030).
bool IsBot(const gloox::Tag& query) {
  const auto& children = query.children();
  return std::any_of(children.begin(), children.end(), [](const gloox::Tag* child) {
    return child->name() == "identity" && child->findAttribute("category") == "client" &&
           child->findAttribute("type") == "bot";
  });
}

bool SpeaksOut(const Action& action) {
  return std::holds_alternative<SendRoomMessage>(action) || std::holds_alternative<SendPrivateMessage>(action) ||
         std::holds_alternative<SendDirectMessage>(action);
}

}  // namespace

const std::vector<const char*>& StanzaDesk::Features() {
  // Those which gloox announces by itself are not repeated: that would spoil the hash of our capabilities.
  static const std::vector<const char*> features = {
      ns::kChatMarkers, ns::kCommands,     ns::kCorrection, ns::kDataForm, ns::kDirectInvite,
      ns::kFallback,    ns::kLastActivity, ns::kReactions,  ns::kReceipts, ns::kReply,
      ns::kRetract,     ns::kStanzaId,     ns::kStyling,    ns::kTime,     ns::kVCard,
  };
  return features;
}

StanzaDesk::StanzaDesk(ProfileConfig profile, StanzaRoad road) : profile_(std::move(profile)), road_(std::move(road)) {}

void StanzaDesk::OnOnline(const Jid& self, bool has_account, TimePoint now) {
  self_ = self;
  has_account_ = has_account;
  active_at_ = now;
  if (!has_account) return;
  road_.ask(AskItems(ns::kBookmarks), [this](const gloox::Tag* answer) { Post(bookmarks_.OnItems(answer)); });
  ShowProfile();
  ShowPicture();
}

/// Nothing is published that is there already: each publication is news for all who know us.
void StanzaDesk::ShowProfile() {
  auto iq = NewIq("get");
  AddChild(*iq, "vCard", ns::kVCard);
  road_.ask(std::move(iq), [this](const gloox::Tag* answer) {
    const gloox::Tag* vcard = answer == nullptr ? nullptr : FindChild(*answer, "vCard", ns::kVCard);
    if (vcard != nullptr && SaysTheSame(*vcard, profile_)) return;
    auto set = NewIq("set");
    set->addChild(NewVCard(profile_).release());
    Post(std::move(set));
    Post(PublishItem(ns::kVCard4Node, kCurrent, NewVCard4(profile_), NodeAccess::kOpen, false));
  });
}

void StanzaDesk::ShowPicture() {
  road_.ask(AskItems(ns::kAvatarMetadata), [this](const gloox::Tag* answer) {
    const std::string& id = OwnAvatar().id;
    if (PictureIn(ItemsIn(answer)) == id) return;
    Post(PublishItem(ns::kAvatarData, id, NewAvatarData(), NodeAccess::kOpen, false));
    Post(PublishItem(ns::kAvatarMetadata, id, NewAvatarMetadata(), NodeAccess::kOpen, false));
  });
}

void StanzaDesk::Post(Bookmarks::Stanzas stanzas) {
  for (auto& stanza : stanzas) {
    const std::shared_ptr<const gloox::Tag> sent(stanza->clone());
    road_.ask(std::move(stanza), [this, sent](const gloox::Tag* answer) {
      if (answer == nullptr || answer->findAttribute("type") != "error") return;
      for (auto& step : PublishInSteps(*sent)) Post(std::move(step));
    });
  }
}

bool StanzaDesk::OnQuery(const gloox::Tag& iq, TimePoint now) {
  if (auto event = TranslateCommandQuery(iq)) {
    events_.push_back(*std::move(event));
    return true;
  }
  auto answer = AnswerCommandQuery(iq);
  if (answer == nullptr) answer = AnswerTo(iq, now);
  if (answer == nullptr) return false;
  road_.send(std::move(answer));
  return true;
}

std::unique_ptr<gloox::Tag> StanzaDesk::AnswerTo(const gloox::Tag& iq, TimePoint now) const {
  if (iq.findAttribute("type") != "get") return nullptr;
  if (HasChild(iq, "ping", ns::kPing)) return ResultFor(iq);
  if (HasChild(iq, "time", ns::kTime)) {
    auto result = ResultFor(iq);
    gloox::Tag* time = AddChild(*result, "time", ns::kTime);
    AddChild(*time, "tzo", {}, "+00:00");
    AddChild(*time, "utc", {}, UtcNow());
    return result;
  }
  if (HasChild(iq, "query", ns::kLastActivity)) {
    auto result = ResultFor(iq);
    const auto idle = std::chrono::duration_cast<std::chrono::seconds>(now - active_at_).count();
    AddChild(*result, "query", ns::kLastActivity)
        ->addAttribute("seconds", std::to_string(std::max<std::int64_t>(idle, 0)));
    return result;
  }
  if (!HasChild(iq, "vCard", ns::kVCard)) return nullptr;
  auto result = ResultFor(iq);
  result->addChild(NewVCard(profile_).release());
  return result;
}

bool StanzaDesk::OnPresence(const gloox::Tag& presence) {
  const std::optional<Jid> from = Jid::Parse(presence.findAttribute("from"));
  const std::string& type = presence.findAttribute("type");
  if (!from) return false;
  if (type == "subscribe") {
    events_.push_back(SubscriptionAsked{from->Bare()});
    return true;
  }
  if (type == "probe" && !has_account_) {
    ShowPresence(from->Bare());
    return true;
  }
  if (type != "unsubscribe") return false;
  road_.send(NewPresence(from->Bare(), "unsubscribed"));
  road_.send(NewPresence(from->Bare(), "unsubscribe"));
  return true;
}

/// An account's server does this by itself; for a component nobody does.
void StanzaDesk::ShowPresence(const Jid& to) {
  auto presence = road_.presence();
  presence->addAttribute("to", to.ToString());
  road_.send(std::move(presence));
}

void StanzaDesk::Perform(const Action& action, TimePoint now) {
  if (SpeaksOut(action)) active_at_ = now;
  std::visit([this](const auto& one) { Do(one); }, action);
}

std::vector<Event> StanzaDesk::TakeEvents() { return std::exchange(events_, {}); }

void StanzaDesk::Do(const SendReceipt& action) { road_.send(ToStanza(action)); }
void StanzaDesk::Do(const RetractMessage& action) { road_.send(ToStanza(action)); }
void StanzaDesk::Do(const DeclineInvitation& action) { road_.send(ToStanza(action)); }
void StanzaDesk::Do(const AnswerCommand& action) { road_.send(ToStanza(action)); }
void StanzaDesk::Do(const RefuseCommand& action) { road_.send(ToStanza(action)); }

void StanzaDesk::Do(const ListCommands& action) {
  if (self_) road_.send(ToStanza(action, *self_));
}

void StanzaDesk::Do(const ChangeNick& action) {
  if (auto presence = ToStanza(action)) road_.send(std::move(presence));
}

void StanzaDesk::Do(const PingSelf& action) {
  const std::optional<Jid> occupant = action.room.WithResource(action.nick);
  if (!occupant) return;
  auto iq = NewIq("get", occupant->ToString());
  AddChild(*iq, "ping", ns::kPing);
  road_.ask(std::move(iq), [this, room = action.room](const gloox::Tag* answer) {
    events_.push_back(SelfPinged{room, Read(answer)});
  });
}

void StanzaDesk::Do(const AskWhatItIs& action) {
  auto iq = NewIq("get", action.who.ToString());
  AddChild(*iq, "query", ns::kDiscoInfo);
  road_.ask(std::move(iq), [this, who = action.who](const gloox::Tag* answer) {
    const gloox::Tag* query = answer == nullptr ? nullptr : FindChild(*answer, "query", ns::kDiscoInfo);
    if (query != nullptr) events_.push_back(PeerDescribed{who, IsBot(*query)});
  });
}

void StanzaDesk::Do(const KeepBookmark& action) {
  if (has_account_) Post(bookmarks_.Keep(action));
}

void StanzaDesk::Do(const DropBookmark& action) {
  if (has_account_) Post(bookmarks_.Drop(action));
}

void StanzaDesk::Do(const AcceptSubscription& action) {
  road_.send(NewPresence(action.to, "subscribed"));
  road_.send(NewPresence(action.to, "subscribe"));
  if (!has_account_) ShowPresence(action.to);
}

}  // namespace summit::bot
