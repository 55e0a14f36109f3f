#include "bot/cli/options.h"

#include <CLI/CLI.hpp>
#include <array>
#include <iostream>
#include <string_view>
#include <utility>

#include "bot/cli/console.h"

namespace summit::bot {
namespace {

/// What CLI11 fills in, before it is checked.
struct Raw {
  std::string today, format = "text", log_level, input, summit;
  std::vector<std::string> words;
  std::string config_to_check;
};

constexpr std::array<std::pair<std::string_view, LogLevel>, 4> kLogLevels = {{{"debug", LogLevel::kDebug},
                                                                              {"info", LogLevel::kInfo},
                                                                              {"warning", LogLevel::kWarning},
                                                                              {"error", LogLevel::kError}}};

std::optional<LogLevel> LevelNamed(std::string_view name) {
  for (const auto& [known, level] : kLogLevels)
    if (known == name) return level;
  return std::nullopt;
}

CLI::Validator IsoDate() {
  return {[](std::string& text) { return ParseIsoDate(text) ? "" : "not a date of the form YYYY-MM-DD: " + text; },
          "DATE"};
}

CLI::Validator NumberOfASummit() {
  return {[](std::string& text) {
            return SummitNumber::Parse(text) ? "" : "not the number of a Summit (1 to 99): " + text;
          },
          "N"};
}

void AddCommonOptions(CLI::App& app, Options& options, Raw& raw) {
  app.add_option("--config", options.config, "Configuration file (YAML)")->type_name("FILE");
  app.add_option("--archive", options.archives,
                 "Folder of posts, read recursively; may be given more than once; replaces the configured ones")
      ->type_name("DIR")
      ->allow_extra_args(false);
  app.add_option("--today", raw.today, "The day that \"next\" and \"this year\" are reckoned from, instead of today's")
      ->check(IsoDate());
  app.add_option("--format", raw.format, "How results are printed: text for people, json for tools")
      ->check(CLI::IsMember({"text", "json"}));
  app.add_option("--log-level", raw.log_level, "How much `run` says on standard error, instead of the configured level")
      ->check(CLI::IsMember({"debug", "info", "warning", "error"}));
  app.set_version_flag("--version", "summitbot " SUMMITBOT_VERSION);
}

void AddCommands(CLI::App& app, Options& options, Raw& raw) {
  const auto add = [&](Command command, const char* name, const char* description) {
    CLI::App* sub = app.add_subcommand(name, description)->fallthrough();
    sub->callback([&options, command] { options.command = command; });
    return sub;
  };
  CLI::App* ask = add(Command::kAsk, "ask", "Answer one question, or those of a file");
  ask->add_option("text", raw.words, "The question, as one would type it to the bot")->type_name("TEXT");
  ask->add_option("--input", raw.input, "A question a line, as JSON objects; - is standard input")->type_name("FILE|-");
  CLI::App* explain = add(Command::kExplain, "explain", "Answer one question, and show how it came to that");
  explain->add_option("text", raw.words, "The question")->type_name("TEXT")->required();
  CLI::App* facts = add(Command::kFacts, "facts", "What the archive states of each Summit");
  facts->add_option("--summit", raw.summit, "Only that one")->check(NumberOfASummit());
  add(Command::kPosts, "posts", "The posts of the archive");
  add(Command::kIndex, "index", "Build or refresh the index, and say what cannot be read");
  add(Command::kChat, "chat", "Talk to the bot here, without a server");
  CLI::App* check = add(Command::kCheckConfig, "check-config", "Say what is wrong with a configuration file");
  check->add_option("file", raw.config_to_check, "The file; default: that of --config")->type_name("FILE");
  add(Command::kDoctor, "doctor", "Connect as the service does, step by step, and say what is wrong and what to do");
  add(Command::kRun, "run", "Run as a service: connect, enter the rooms and answer");
  app.require_subcommand(1);
}

std::string Join(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// What is wrong with options that are right each for itself; empty when nothing is.
std::string Complete(Options& options, const Raw& raw, const CLI::App& app) {
  options.text = Join(raw.words);
  if (!raw.today.empty()) options.today = ParseIsoDate(raw.today);
  if (!raw.summit.empty()) options.summit = SummitNumber::Parse(raw.summit);
  options.log_level = LevelNamed(raw.log_level);
  options.format = raw.format == "json" ? Format::kJson : Format::kText;
  if (!raw.config_to_check.empty()) options.config = raw.config_to_check;

  const CLI::App* ask = app.get_subcommand("ask");
  if (ask->count("--input") > 0) options.input = raw.input;
  if (options.command == Command::kAsk) {
    if (options.input && !options.text.empty()) return "ask: a question and --input exclude each other";
    if (!options.input && ask->count("text") == 0) return "ask: a question is missing (or --input)";
  }
  if (options.command == Command::kCheckConfig && options.config.empty()) return "check-config: which file?";
  if (options.command == Command::kDoctor && options.config.empty()) return "doctor: --config is missing";
  if (options.command == Command::kRun && options.config.empty()) return "run: --config is missing";
  return "";
}

}  // namespace

Parsed ParseOptions(int argc, const char* const* argv) {
  Options options;
  Raw raw;
  CLI::App app("Answers questions about the XMPP Summits from the archive of their posts.", "summitbot");
  AddCommonOptions(app, options, raw);
  AddCommands(app, options, raw);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {  // --help, --version
    return {std::nullopt, app.exit(success)};
  } catch (const CLI::ParseError& error) {
    std::cerr << "summitbot: " << error.what() << "\nTry: summitbot --help\n";
    return {std::nullopt, kUsage};
  }
  if (const std::string problem = Complete(options, raw, app); !problem.empty()) {
    std::cerr << "summitbot: " << problem << "\nTry: summitbot --help\n";
    return {std::nullopt, kUsage};
  }
  return {std::move(options), kWorked};
}

}  // namespace summit::bot
