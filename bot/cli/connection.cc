#include "bot/cli/connection.h"

#include <cstdlib>
#include <utility>
#include <vector>

#include "bot/cli/commands.h"
#include "bot/config_files.h"
#include "bot/xmpp/tcp_link.h"

namespace summit::bot {
namespace {

std::string CredentialsDirectory() {
  const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
  return folder == nullptr ? "" : folder;
}

/// With a certificate there may be none.
Result<std::string> ReadSecretOf(const BotConfig& config, const std::string& file) {
  const SecretPlaces places{CredentialsDirectory(), file};
  return NeedsNoPassword(config, places) ? std::string() : ReadPassword(config, places);
}

}  // namespace

std::optional<Identity> PrepareIdentity(BotConfig& config, const std::string& file, Console& console) {
  std::vector<Error> problems = ReadRoomPasswords(config);
  auto secret = ReadSecretOf(config, file);
  if (!secret) problems.insert(problems.begin(), secret.error());
  Tell(problems, console);
  if (!problems.empty()) return std::nullopt;
  return Identity{*config.account.jid,  // checked by the loader
                  std::move(secret).value(),
                  SUMMITBOT_VERSION,
                  "Ask me about the XMPP Summits: " + config.command_prefix + "help",
                  config.server.ca_file,
                  config.account.allow_plain,
                  !config.account.certificate_file.empty(),
                  config.component.jid.has_value(),
                  config.profile};
}

LinkFactory LinksFor(const BotConfig& config) {
  if (config.component.jid) return ComponentLinks(config.component);
  return ClientLinks(config.server, config.account, config.account.jid->domain());
}

}  // namespace summit::bot
