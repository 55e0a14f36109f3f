#include "core/extract/trade_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {
namespace {

/// In the order of the alphabet, singular.
constexpr std::string_view kWords[] = {"abuse",
                                       "accessibility",
                                       "account",
                                       "acl",
                                       "activitypub",
                                       "affiliation",
                                       "archive",
                                       "archiving",
                                       "attachment",
                                       "authentication",
                                       "authorisation",
                                       "authorization",
                                       "avatar",
                                       "backup",
                                       "bandwidth",
                                       "bind",
                                       "bind2",
                                       "blocking",
                                       "blocklist",
                                       "bookmark",
                                       "bosh",
                                       "bot",
                                       "bridge",
                                       "bridging",
                                       "bytestream",
                                       "caching",
                                       "caps",
                                       "captcha",
                                       "carbon",
                                       "carbons",
                                       "certificate",
                                       "channel",
                                       "chatroom",
                                       "clustering",
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
                                       "documentation",
                                       "e2e",
                                       "e2e-encrypted",
                                       "e2ee",
                                       "emoji",
                                       "encryption",
                                       "end-to-end",
                                       "fallback",
                                       "fast",
                                       "fastening",
                                       "federation",
                                       "feed",
                                       "fingerprint",
                                       "forwarding",
                                       "gateway",
                                       "gc3",
                                       "gdpr",
                                       "geolocation",
                                       "groupchat",
                                       "handshake",
                                       "http",
                                       "i18n",
                                       "interoperability",
                                       "invitation",
                                       "invite",
                                       "iot",
                                       "ipv6",
                                       "jid",
                                       "jingle",
                                       "json",
                                       "latency",
                                       "localisation",
                                       "localization",
                                       "low-bandwidth",
                                       "mam",
                                       "markdown",
                                       "markers",
                                       "markup",
                                       "message",
                                       "messaging",
                                       "metadata",
                                       "mfa",
                                       "microblogging",
                                       "migration",
                                       "mimi",
                                       "mix",
                                       "mls",
                                       "moderation",
                                       "muc",
                                       "multi-user",
                                       "namespace",
                                       "nickname",
                                       "notification",
                                       "oauth",
                                       "offline",
                                       "omemo",
                                       "onboarding",
                                       "openpgp",
                                       "otr",
                                       "ox",
                                       "passkey",
                                       "password",
                                       "passwordless",
                                       "pep",
                                       "pgp",
                                       "pinning",
                                       "portability",
                                       "post-quantum",
                                       "preview",
                                       "provisioning",
                                       "proxy",
                                       "pstn",
                                       "pubsub",
                                       "push",
                                       "qr",
                                       "quic",
                                       "ratchet",
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
                                       "sdp",
                                       "serverless",
                                       "sharing",
                                       "signaling",
                                       "signalling",
                                       "sip",
                                       "sm",
                                       "smacks",
                                       "sms",
                                       "spam",
                                       "srtp",
                                       "stanza",
                                       "sticker",
                                       "stun",
                                       "styling",
                                       "subdomain",
                                       "subscription",
                                       "sync",
                                       "synchronisation",
                                       "synchronization",
                                       "thread",
                                       "threading",
                                       "tls",
                                       "tls1.3",
                                       "tofu",
                                       "token",
                                       "totp",
                                       "translation",
                                       "transparency",
                                       "transport",
                                       "upload",
                                       "usability",
                                       "username",
                                       "vcard",
                                       "verification",
                                       "voip",
                                       "webhook",
                                       "webrtc",
                                       "websocket",
                                       "whiteboarding",
                                       "xep",
                                       "xml",
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
       {"transfer",    "transfers", "sharing",      "exchange",        "list",   "lists",   "management", "update",
        "updates",     "discovery", "distribution", "synchronisation", "moves",  "picture", "pictures",   "migration",
        "portability", "recovery",  "verification", "addresses",       "formats"}},
      {{"in-band", "service", "server", "message", "full-text", "client", "user", "phone", "stream", "data", "spam"},
       {"search", "directory", "reporting", "number", "numbers", "certificates", "archives", "forms", "features",
        "history", "policy", "policies", "interoperability", "filters", "selection", "management"}},
      {{"input", "error", "link", "voice", "delivery", "typing", "read", "video", "disappearing", "ephemeral",
        "pinned"},
       {"methods", "texts", "previews", "messages", "message", "receipts", "reports", "indicators", "markers"}},
      {{"end-to-end", "server-side", "client-side", "cross-server", "peer-to-peer", "low-bandwidth", "low"},
       {"security", "search", "spaces", "storage", "bandwidth", "latency", "power"}}};
  const auto one_of = [](std::string_view word, const std::vector<std::string_view>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  return std::any_of(kPairs.begin(), kPairs.end(),
                     [&](const Pairs& pairs) { return one_of(first, pairs.first) && one_of(second, pairs.second); });
}

}  // namespace

bool IsEverydayTradeWord(std::string_view word) {
  static constexpr std::string_view kEveryday[] = {
      "account",      "archive",      "channel",      "message",    "thread",      "push",          "proxy",
      "bridge",       "sharing",      "reply",        "bot",        "translation", "relay",         "invite",
      "report",       "registration", "transport",    "invitation", "feed",        "documentation", "token",
      "password",     "verification", "subscription", "backup",     "preview",     "blocking",      "offline",
      "transparency", "reporting",    "attachment",   "reaction",   "correction",  "caching",       "upload",
      "nickname",     "delegation",   "certificate",  "abuse",      "latency",     "sticker"};
  const auto is_one = [](std::string_view one) {
    return std::find(std::begin(kEveryday), std::end(kEveryday), one) != std::end(kEveryday);
  };
  return is_one(word) || (word.ends_with('s') && is_one(word.substr(0, word.size() - 1)));
}

namespace {

/// "sharing of location", "migration of the accounts": pairs told the other way round.
bool IsReversedPair(const std::vector<Token>& tokens, std::size_t of) {
  std::size_t next = of + 1;
  while (next < tokens.size() && (tokens[next].folded == "the" || tokens[next].folded == "a")) ++next;
  if (of == 0 || next >= tokens.size()) return false;
  std::string_view what = tokens[next].folded;
  if (IsTradePair(what, tokens[of - 1].folded)) return true;
  return what.ends_with('s') && IsTradePair(what.substr(0, what.size() - 1), tokens[of - 1].folded);
}

bool HasWord(std::string_view text, bool firm) {
  const std::vector<Token> tokens = Tokenize(text);
  std::string before;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.folded == "-") {
      before += '-';
      continue;
    }
    if (token.word && IsTradeWord(token.folded) && !(firm && IsEverydayTradeWord(token.folded))) return true;
    if (token.word && (IsTradePair(before, token.folded) || (token.folded == "of" && IsReversedPair(tokens, i))))
      return true;
    before = before.ends_with('-') ? before + token.folded : token.folded;
    if (token.word && before != token.folded && IsTradeWord(before)) return true;  // "low-bandwidth"
  }
  return false;
}

}  // namespace

bool HasTradeWord(std::string_view text) { return HasWord(text, false); }

bool HasFirmTradeWord(std::string_view text) { return HasWord(text, true); }

}  // namespace summit
