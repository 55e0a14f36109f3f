#include "bot/cli/connection.h"

#include <cstdlib>
#include <utility>
#include <vector>

#include "bot/cli/commands.h"
#include "bot/config_loader.h"
#include "bot/xmpp/tcp_link.h"

namespace summit::bot {
namespace {

std::string CredentialsDirectory() {
  const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
  return folder == nullptr ? "" : folder;
}

/// The password of the account, or the secret of the component. With a certificate there may be none.
Result<std::string> ReadSecretOf(const BotConfig& config) {
  if (config.component.jid) {
    AccountConfig account;
    account.password_file = config.component.secret_file;
    auto secret = ReadPassword(account, CredentialsDirectory());
    if (!secret && secret.error().file.empty())
      return Error{"no secret: name a file with component.secret_file, or give the systemd credential 'password'"};
    return secret;
  }
  const bool certificate = !config.account.certificate_file.empty();
  if (certificate && config.account.password_file.empty() && CredentialsDirectory().empty()) return std::string();
  return ReadPassword(config.account, CredentialsDirectory());
}

}  // namespace

std::optional<Identity> PrepareIdentity(BotConfig& config, Console& console) {
  std::vector<Error> problems = ReadRoomPasswords(config);
  auto secret = ReadSecretOf(config);
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
