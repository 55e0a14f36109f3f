#include "bot/config_loader.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::bot;
using namespace summit::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view yaml(reinterpret_cast<const char*>(data), size);
  for (const ConfigUse use : {ConfigUse::kService, ConfigUse::kArchive}) {
    const ConfigOutcome outcome = ParseConfig(yaml, "/etc/summitbot/summitbot.yaml", use);
    Require(outcome.config.has_value() == outcome.problems.empty(), "a configuration or problems, never both");
    for (const Error& problem : outcome.problems) {
      Require(!problem.message.empty(), "a problem says what it is");
      Require(IsUtf8(problem.message), "a problem is UTF-8", problem.message);
    }
    if (!outcome.config) continue;
    Require(use == ConfigUse::kArchive || outcome.config->account.jid.has_value(), "the service has an account");
    Require(outcome.config->limits.question_length > 0, "questions have a length");
    Require(!outcome.config->command_prefix.empty(), "commands have a prefix");
  }
  return 0;
}
