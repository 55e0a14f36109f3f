#include "core/extract/trade_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {
namespace {

/// In the order of the alphabet, singular.
constexpr std::string_view kWords[] = {"accessibility",
                                       "account",
                                       "acl",
                                       "activitypub",
                                       "affiliation",
                                       "archive",
                                       "archiving",
                                       "authentication",
                                       "avatar",
                                       "bind",
                                       "bind2",
                                       "bookmark",
                                       "bosh",
                                       "bot",
                                       "bridge",
                                       "bridging",
                                       "caps",
                                       "captcha",
                                       "carbon",
                                       "carbons",
                                       "certificate",
                                       "channel",
                                       "chatroom",
                                       "codec",
                                       "compliance",
                                       "compression",
                                       "conferencing",
                                       "correction",
                                       "crypto",
                                       "dane",
                                       "decentralisation",
                                       "decentralization",
                                       "delegation",
                                       "disco",
                                       "discovery",
                                       "dns",
                                       "dnssec",
                                       "e2e",
                                       "e2ee",
                                       "emoji",
                                       "encryption",
                                       "fallback",
                                       "fast",
                                       "federation",
                                       "fingerprint",
                                       "forwarding",
                                       "gateway",
                                       "gc3",
                                       "gdpr",
                                       "groupchat",
                                       "handshake",
                                       "http",
                                       "invitation",
                                       "invite",
                                       "iot",
                                       "ipv6",
                                       "jid",
                                       "jingle",
                                       "json",
                                       "mam",
                                       "markdown",
                                       "markers",
                                       "markup",
                                       "message",
                                       "messaging",
                                       "microblogging",
                                       "migration",
                                       "mimi",
                                       "mix",
                                       "mls",
                                       "moderation",
                                       "muc",
                                       "multi-user",
                                       "notification",
                                       "oauth",
                                       "offline",
                                       "omemo",
                                       "onboarding",
                                       "openpgp",
                                       "otr",
                                       "ox",
                                       "passkey",
                                       "pep",
                                       "pgp",
                                       "portability",
                                       "provisioning",
                                       "proxy",
                                       "pubsub",
                                       "push",
                                       "qr",
                                       "reaction",
                                       "receipt",
                                       "registration",
                                       "registry",
                                       "relay",
                                       "replies",
                                       "reply",
                                       "reporting",
                                       "resumption",
                                       "retention",
                                       "retraction",
                                       "rfc",
                                       "rfcs",
                                       "roster",
                                       "rtt",
                                       "s2s",
                                       "sasl",
                                       "sasl2",
                                       "scalability",
                                       "scram",
                                       "sharing",
                                       "signaling",
                                       "signalling",
                                       "sip",
                                       "sm",
                                       "smacks",
                                       "spam",
                                       "stanza",
                                       "sticker",
                                       "styling",
                                       "subscription",
                                       "sync",
                                       "synchronisation",
                                       "synchronization",
                                       "thread",
                                       "threading",
                                       "tls",
                                       "tls1.3",
                                       "tofu",
                                       "translation",
                                       "transport",
                                       "upload",
                                       "vcard",
                                       "verification",
                                       "voip",
                                       "webhook",
                                       "webrtc",
                                       "websocket",
                                       "whiteboarding",
                                       "xep",
                                       "xmpp2",
                                       "zeroconf"};

}  // namespace

bool IsTradeWord(std::string_view word) {
  const auto is_one = [](std::string_view one) {
    return std::find(std::begin(kWords), std::end(kWords), one) != std::end(kWords);
  };
  if (is_one(word)) return true;
  if (word.size() > 4 && word.ends_with("ies") && is_one(std::string(word.substr(0, word.size() - 3)) + "y"))
    return true;
  return word.size() > 3 && word.ends_with('s') && is_one(word.substr(0, word.size() - 1));
}

namespace {

/// "group calls", "pinned messages", "contact discovery": words that make a matter of messaging only side by side.
bool IsTradePair(std::string_view first, std::string_view second) {
  struct Pairs {
    std::vector<std::string_view> first, second;
  };
  static const std::vector<Pairs> kPairs = {
      {{"group", "video", "audio", "voice", "conference", "encrypted", "public", "private", "multi-party", "video-"},
       {"call", "calls", "chat", "chats", "room", "rooms", "channel", "channels", "calling", "conferences"}},
      {{"file", "screen", "location", "contact", "status", "profile", "key", "device", "account", "session", "state"},
       {"transfer", "transfers", "sharing", "exchange", "list", "lists", "management", "update", "updates", "discovery",
        "distribution", "synchronisation", "moves", "picture", "pictures", "migration", "portability", "recovery"}},
      {{"in-band", "service", "server", "message", "full-text", "client", "user", "phone", "stream", "data", "spam"},
       {"search", "directory", "reporting", "number", "numbers", "certificates", "presence", "archives", "forms",
        "features", "history", "policy", "policies", "interoperability", "filters", "selection"}},
      {{"end-to-end", "server-side", "client-side", "cross-server", "peer-to-peer", "low-bandwidth", "low"},
       {"security", "search", "spaces", "storage", "bandwidth", "latency", "power"}}};
  const auto one_of = [](std::string_view word, const std::vector<std::string_view>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  return std::any_of(kPairs.begin(), kPairs.end(),
                     [&](const Pairs& pairs) { return one_of(first, pairs.first) && one_of(second, pairs.second); });
}

}  // namespace

bool HasTradeWord(std::string_view text) {
  std::string before;
  for (const Token& token : Tokenize(text)) {
    if (token.folded == "-") {
      before += '-';
      continue;
    }
    if (token.word && (IsTradeWord(token.folded) || IsTradePair(before, token.folded))) return true;
    before = before.ends_with('-') ? before + token.folded : token.folded;
  }
  return false;
}

}  // namespace summit
