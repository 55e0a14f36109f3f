#pragma once

#include <string>

#include "bot/config.h"
#include "bot/xmpp/link.h"

namespace summit::bot {

/// Links over TCP and TLS to the server of `domain`, whose name certificates must bear whatever host is connected to.
/// Without a configured host the SRV records of the domain lead there, else its own address, port 5222 (5223 for direct
/// TLS). The targets are tried one after the other, each of their addresses for five seconds.
LinkFactory ClientLinks(ServerConfig server, AccountConfig account, std::string domain);

/// Links without TLS, for a component that stands beside its server (XEP-0114).
LinkFactory ComponentLinks(ComponentConfig component);

}  // namespace summit::bot
