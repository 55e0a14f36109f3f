#include "bot/config_loader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "core/base/text.h"

namespace summit::bot {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const char* const kFile = "/etc/summitbot/bot.yaml";
const std::string kAccount = "account: {jid: bot@example.org}\n";

std::vector<std::string> Problems(const std::string& yaml, ConfigUse use = ConfigUse::kService) {
  std::vector<std::string> lines;
  for (const Error& error : ParseConfig(yaml, kFile, use).problems) lines.push_back(error.ToString());
  return lines;
}

BotConfig Good(const std::string& yaml) {
  const ConfigOutcome outcome = ParseConfig(yaml, kFile, ConfigUse::kService);
  for (const Error& error : outcome.problems) ADD_FAILURE() << error.ToString();
  return outcome.config.value_or(BotConfig());
}

std::string ReadSample() {
  std::ifstream file(SUMMITBOT_SAMPLE_CONFIG);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

/// The sample with the keys that are commented out ("#key:", no space) put in.
std::string Uncommented(const std::string& sample) {
  std::string all;
  for (std::string_view line : Split(sample, '\n')) {
    const std::size_t sign = line.find_first_not_of(' ');
    const bool key =
        sign != std::string_view::npos && line[sign] == '#' && sign + 1 < line.size() && line[sign + 1] != ' ';
    all += key ? std::string(line.substr(0, sign)) + std::string(line.substr(sign + 1)) : std::string(line);
    all += '\n';
  }
  return all;
}

/// Keys with dots, by indentation: enough for our own sample.
std::set<std::string> KeysOf(const std::string& yaml) {
  std::set<std::string> keys;
  std::string group;
  for (std::string_view raw : Split(yaml, '\n')) {
    const std::string line(raw);
    const std::size_t begin = line.find_first_not_of(" -");
    const std::size_t colon = line.find(':');
    if (begin == std::string::npos || line[begin] == '#' || colon == std::string::npos) continue;
    const std::string name = line.substr(begin, colon - begin);
    const bool leaf = !Trim(std::string_view(line).substr(colon + 1)).empty();
    if (begin == 0) group = name == "rooms" ? "rooms[]" : name;
    if (leaf) keys.insert(begin == 0 ? name : group + "." + name);
  }
  return keys;
}

TEST(ConfigLoaderTest, SampleLoadsAsItIsAndWithEveryKeyPutIn) {
  const std::string sample = ReadSample();
  ASSERT_FALSE(sample.empty());
  EXPECT_THAT(Problems(sample), IsEmpty());
  EXPECT_THAT(Problems(Uncommented(sample)), IsEmpty());
}

TEST(ConfigLoaderTest, SampleHasEveryKeyAndNoOther) {
  const std::vector<std::string> known = KnownConfigKeys();
  EXPECT_EQ(KeysOf(Uncommented(ReadSample())), std::set<std::string>(known.begin(), known.end()));
}

TEST(ConfigLoaderTest, SampleShowsTheDefaults) {
  const BotConfig sample = Good(ReadSample());
  const BotConfig plain = Good(kAccount);
  EXPECT_EQ(sample.command_prefix, plain.command_prefix);
  EXPECT_EQ(sample.log_level, plain.log_level);
  EXPECT_EQ(sample.invites.kind, plain.invites.kind);
  EXPECT_EQ(sample.server.tls, plain.server.tls);
  EXPECT_EQ(sample.archive.base_url, plain.archive.base_url);
  EXPECT_EQ(sample.archive.permalink, plain.archive.permalink);
  EXPECT_EQ(sample.archive.language, plain.archive.language);
  EXPECT_EQ(sample.archive.paths, plain.archive.paths);
  const LimitsConfig &a = sample.limits, &b = plain.limits;
  EXPECT_EQ(a.person.burst, b.person.burst);
  EXPECT_EQ(a.person.per_minute, b.person.per_minute);
  EXPECT_EQ(a.room.burst, b.room.burst);
  EXPECT_EQ(a.room.per_minute, b.room.per_minute);
  EXPECT_EQ(a.total.burst, b.total.burst);
  EXPECT_EQ(a.total.per_minute, b.total.per_minute);
  EXPECT_EQ(a.question_length, b.question_length);
  EXPECT_EQ(a.repeats, b.repeats);
  EXPECT_EQ(a.repeat_window, b.repeat_window);
  EXPECT_EQ(a.dialogue_expiry, b.dialogue_expiry);
  EXPECT_EQ(a.dialogues, b.dialogues);
}

TEST(ConfigLoaderTest, EveryKeyReachesItsPlace) {
  const BotConfig c = Good(R"(
account: {jid: bot@example.org/service, password_file: secret/password}
server: {host: "::1", port: 15222, tls: direct, ca_file: ../ca.pem}
rooms:
  - {jid: one@muc.example.org, nick: Archivist, password_file: /run/room}
  - {jid: two@muc.example.org}
archive: {paths: [posts, /srv/posts], base_url: https://site.example/, permalink: "/:slug/", language: de}
state_dir: state
admins: [operator@example.org]
invites: {domains: [Example.org, example.net]}
ignore: [feed@example.org, one@muc.example.org/bridge]
command_prefix: '??'
limits: {person_burst: 1, person_per_minute: 2, room_burst: 3, room_per_minute: 4, total_burst: 5, total_per_minute: 6,
         question_length: 70, repeats: 8, repeat_seconds: 9, dialogue_seconds: 10, dialogues: 11}
log_level: debug
)");
  EXPECT_EQ(c.account.jid->ToString(), "bot@example.org/service");
  EXPECT_EQ(c.account.password_file, "/etc/summitbot/secret/password");
  EXPECT_EQ(c.server.host, "::1");
  EXPECT_EQ(c.server.port, 15222);
  EXPECT_EQ(c.server.tls, TlsMode::kDirect);
  EXPECT_EQ(c.server.ca_file, "/etc/ca.pem");
  ASSERT_EQ(c.rooms.size(), 2u);
  EXPECT_EQ(c.rooms[0].jid.ToString(), "one@muc.example.org");
  EXPECT_EQ(c.rooms[0].nick, "Archivist");
  EXPECT_EQ(c.rooms[0].password_file, "/run/room");
  EXPECT_EQ(c.rooms[1].nick, "bot");
  EXPECT_THAT(c.archive.paths, ElementsAre("/etc/summitbot/posts", "/srv/posts"));
  EXPECT_EQ(c.archive.base_url, "https://site.example");
  EXPECT_EQ(c.archive.permalink, "/:slug/");
  EXPECT_EQ(c.archive.language, "de");
  EXPECT_EQ(c.state_dir, "/etc/summitbot/state");
  EXPECT_THAT(c.admins, ElementsAre(*Jid::Parse("operator@example.org")));
  EXPECT_EQ(c.invites.kind, InvitePolicy::Kind::kDomains);
  EXPECT_THAT(c.invites.domains, ElementsAre("example.org", "example.net"));
  EXPECT_EQ(c.ignore.size(), 2u);
  EXPECT_EQ(c.command_prefix, "??");
  EXPECT_EQ(c.limits.person.burst, 1);
  EXPECT_EQ(c.limits.person.per_minute, 2);
  EXPECT_EQ(c.limits.room.burst, 3);
  EXPECT_EQ(c.limits.room.per_minute, 4);
  EXPECT_EQ(c.limits.total.burst, 5);
  EXPECT_EQ(c.limits.total.per_minute, 6);
  EXPECT_EQ(c.limits.question_length, 70u);
  EXPECT_EQ(c.limits.repeats, 8);
  EXPECT_EQ(c.limits.repeat_window, std::chrono::seconds(9));
  EXPECT_EQ(c.limits.dialogue_expiry, std::chrono::seconds(10));
  EXPECT_EQ(c.limits.dialogues, 11u);
  EXPECT_EQ(c.log_level, LogLevel::kDebug);
}

TEST(ConfigLoaderTest, AllProblemsAtOnceInOrderWithLineKeyAndAdvice) {
  EXPECT_THAT(
      Problems("account:\n"
               "  jid: bot@@example\n"
               "servr:\n"
               "  port: 1\n"
               "server:\n"
               "  port: '5222'\n"
               "  tls: none\n"
               "rooms:\n"
               "  - jid: room@muc.example.org/nick\n"
               "    nik: Bot\n"
               "log_level: loud\n"),
      ElementsAre("/etc/summitbot/bot.yaml:2: account.jid: 'bot@@example' is not an XMPP address; write for "
                  "example summitbot@example.org",
                  "/etc/summitbot/bot.yaml:3: servr: is not a key; did you mean 'server'?",
                  "/etc/summitbot/bot.yaml:6: server.port: expected a number from 1 to 65535, found '5222'",
                  "/etc/summitbot/bot.yaml:7: server.tls: 'none' is not known; write auto, starttls or direct. There "
                  "is no connection without TLS",
                  "/etc/summitbot/bot.yaml:9: rooms[0].jid: 'room@muc.example.org/nick' must not have a "
                  "resource; write room@muc.example.org",
                  "/etc/summitbot/bot.yaml:10: rooms[0].nik: is not a key; did you mean 'nick'?",
                  "/etc/summitbot/bot.yaml:11: log_level: 'loud' is not a level; write debug, info, warning or "
                  "error"));
}

TEST(ConfigLoaderTest, ProblemsAndConfigurationExcludeEachOther) {
  EXPECT_FALSE(ParseConfig("x: 1", kFile, ConfigUse::kService).ok());
  EXPECT_THAT(ParseConfig(kAccount, kFile, ConfigUse::kService).problems, IsEmpty());
}

TEST(ConfigLoaderTest, UnknownKeyFarFromAllListsWhatIsKnown) {
  EXPECT_THAT(
      Problems(kAccount + "server:\n  compression: on\n"),
      ElementsAre("/etc/summitbot/bot.yaml:3: server.compression: is not a key; known here: host, port, tls, ca_file, "
                  "name_servers"));
}

TEST(ConfigLoaderTest, PasswordInTheFileIsRefusedWithoutShowingIt) {
  const auto problems = Problems("account:\n  jid: bot@example.org\n  password: hunter2\n");
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_THAT(problems[0], HasSubstr(":3: account.password: no password is taken from this file"));
  EXPECT_THAT(problems[0], HasSubstr("password_file"));
  EXPECT_THAT(problems[0], testing::Not(HasSubstr("hunter2")));
  EXPECT_THAT(Problems(kAccount + "rooms: [{jid: a@b, password: x}]"),
              ElementsAre(HasSubstr("rooms[0].password: no password")));
}

TEST(ConfigLoaderTest, AccountIsNeededForTheServiceOnly) {
  EXPECT_THAT(Problems(""),
              ElementsAre("/etc/summitbot/bot.yaml:1: account.jid: is missing; write the bot's address, for "
                          "example summitbot@example.org"));
  EXPECT_THAT(Problems("archive: {paths: [x]}\n\naccount:\n  password_file: y"),
              ElementsAre(HasSubstr(":4: account.jid: is missing")));
  EXPECT_THAT(Problems("archive: {paths: [x]}", ConfigUse::kArchive), IsEmpty());
}

TEST(ConfigLoaderTest, WrongTypes) {
  for (const char* yaml : {"rooms: room@muc.example.org",
                           "rooms: [room@muc.example.org]",
                           "rooms: [{nick: Bot}]",
                           "server: 5222",
                           "server: [1]",
                           "server: {port: 0}",
                           "server: {port: 65536}",
                           "server: {port: 52 22}",
                           "server: {port: }",
                           "server: {port: [5222]}",
                           "server: {host: }",
                           "server: {host: 'a b'}",
                           "server: {host: u@h}",
                           "archive: {paths: posts}",
                           "archive: {paths: [[posts]]}",
                           "archive: {base_url: xmpp.org}",
                           "archive: {permalink: ':title'}",
                           "archive: {language: English!}",
                           "admins: operator@example.org",
                           "admins: [a@b/c]",
                           "admins: ['']",
                           "invites: everybody",
                           "invites: {domains: example.org}",
                           "invites: {domains: [a@b]}",
                           "invites: {hosts: [b]}",
                           "invites: [b]",
                           "command_prefix: x",
                           "command_prefix: '/'",
                           "command_prefix: '>'",
                           "command_prefix: '!!!!'",
                           "limits: {repeats: 0}",
                           "limits: {repeats: -3}",
                           "limits: {repeats: many}",
                           "limits: {question_length: 99999999999999999999}",
                           "ignore: {a: b}",
                           "state_dir: [x]",
                           "? [a]\n: b",
                           "log_level: "}) {
    const auto problems = Problems(kAccount + yaml);
    EXPECT_EQ(problems.size(), 1u) << yaml << "\n" << testing::PrintToString(problems);
    for (const std::string& problem : problems) EXPECT_THAT(problem, HasSubstr("bot.yaml:2: ")) << yaml;
  }
}

TEST(ConfigLoaderTest, SameThingTwice) {
  EXPECT_THAT(Problems(kAccount + "log_level: info\nlog_level: debug\n"),
              ElementsAre(HasSubstr(":3: log_level: is here twice, first in line 2")));
  EXPECT_THAT(Problems(kAccount + "rooms: [{jid: a@b}, {jid: A@b}]"),
              ElementsAre(HasSubstr("rooms[1].jid: this room is in the list already")));
}

TEST(ConfigLoaderTest, NicksThatCannotBe) {
  EXPECT_THAT(Problems(kAccount + "rooms: [{jid: a@b, nick: ' x '}]"), ElementsAre(HasSubstr("rooms[0].nick: ")));
  EXPECT_THAT(Problems(kAccount + "rooms: [{jid: a@b, nick: \"x\\ny\"}]"), ElementsAre(HasSubstr("rooms[0].nick: ")));
}

TEST(ConfigLoaderTest, WhatIsNotYamlAtAll) {
  EXPECT_THAT(Problems("account:\n  jid: [a\n"), ElementsAre(HasSubstr(": is not YAML: ")));
  EXPECT_THAT(Problems("% file\na: b\n"), ElementsAre(HasSubstr("bot.yaml:1: is not YAML: ")));
  EXPECT_THAT(Problems(kAccount + "---\n% file\n"), ElementsAre(HasSubstr("bot.yaml:3: is not YAML: ")));
  EXPECT_THAT(Problems("a: b\n% file\n"), ElementsAre(HasSubstr("bot.yaml:2: is not YAML: ")));
  EXPECT_TRUE(IsUtf8(Problems("a: \"\\\xC3\xA9\"\n").at(0)));
  EXPECT_THAT(Problems("a: b\n\tc: d"), ElementsAre(HasSubstr("bot.yaml:2: is not YAML: ")));
  EXPECT_THAT(Problems("- a\n- b\n"), ElementsAre(HasSubstr("expected keys")));
  EXPECT_THAT(Problems("just text"), ElementsAre(HasSubstr("expected keys")));
  EXPECT_THAT(Problems(kAccount + "admins: [\"\xFF\"]"),
              ElementsAre("/etc/summitbot/bot.yaml:2: is not UTF-8; save the file in that encoding"));
  EXPECT_THAT(Problems(kAccount + "---\n" + kAccount), ElementsAre(HasSubstr("more than one document")));
}

class ConfigLoaderFilesTest : public testing::Test {
 protected:
  ConfigLoaderFilesTest() {
    std::string name = (std::filesystem::temp_directory_path() / "summitbot-config-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~ConfigLoaderFilesTest() override { std::filesystem::remove_all(folder_); }
  std::string Write(const std::string& name, const std::string& content) const {
    const std::filesystem::path path = folder_ / name;
    std::ofstream(path, std::ios::binary) << content;
    return path.string();
  }
  std::filesystem::path folder_;
};

TEST_F(ConfigLoaderFilesTest, LoadedFromAFile) {
  const ConfigOutcome outcome = LoadConfig(Write("bot.yaml", kAccount + "state_dir: s\n"), ConfigUse::kService);
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(outcome.config->state_dir, (folder_ / "s").string());
}

TEST_F(ConfigLoaderFilesTest, FileThatCannotBeReadIsAProblem) {
  const std::string missing = (folder_ / "none.yaml").string();
  const ConfigOutcome outcome = LoadConfig(missing, ConfigUse::kService);
  ASSERT_EQ(outcome.problems.size(), 1u);
  EXPECT_EQ(outcome.problems[0].ToString(), missing + ": cannot be read: No such file or directory");
  EXPECT_THAT(LoadConfig(folder_.string(), ConfigUse::kService).problems.at(0).message, HasSubstr("folder"));
  EXPECT_THAT(LoadConfig(Write("big", std::string(2 << 20, ' ')), ConfigUse::kService).problems.at(0).message,
              HasSubstr("longer"));
}

TEST(ConfigLoaderTest, ComponentStandsInForTheAccount) {
  const auto outcome = ParseConfig(
      "component: {jid: archive@bot.example.org, host: '::1', port: 5348, secret_file: s}\n"
      "rooms: [{jid: a@rooms.example.org}]\n",
      "/etc/summitbot/bot.yaml", ConfigUse::kService);
  ASSERT_TRUE(outcome.ok()) << outcome.problems.at(0).ToString();
  EXPECT_EQ(outcome.config->component.jid->ToString(), "archive@bot.example.org");
  EXPECT_EQ(outcome.config->account.jid, outcome.config->component.jid);
  EXPECT_EQ(outcome.config->component.host, "::1");
  EXPECT_EQ(outcome.config->component.port, 5348);
  EXPECT_EQ(outcome.config->component.secret_file, "/etc/summitbot/s");
  EXPECT_EQ(outcome.config->rooms.at(0).nick, "archive");
}

TEST(ConfigLoaderTest, ComponentGoesBeforeTheAccount) {
  const auto outcome = ParseConfig("account: {jid: a@b.c}\ncomponent: {jid: bot.b.c}\n", "f", ConfigUse::kService);
  ASSERT_TRUE(outcome.ok());
  EXPECT_EQ(outcome.config->account.jid->ToString(), "bot.b.c");
}

TEST(ConfigLoaderTest, WaysOfLoggingInAndNameServers) {
  const auto outcome = ParseConfig(
      "account: {jid: a@b.c, allow_plain: true, certificate_file: c.pem, key_file: k.pem}\n"
      "server: {tls: auto, name_servers: '192.0.2.53, [2001:db8::53]:5353'}\n",
      "/etc/bot.yaml", ConfigUse::kService);
  ASSERT_TRUE(outcome.ok()) << outcome.problems.at(0).ToString();
  EXPECT_TRUE(outcome.config->account.allow_plain);
  EXPECT_EQ(outcome.config->account.certificate_file, "/etc/c.pem");
  EXPECT_EQ(outcome.config->account.key_file, "/etc/k.pem");
  EXPECT_EQ(outcome.config->server.tls, TlsMode::kAuto);
  EXPECT_EQ(outcome.config->server.name_servers, "192.0.2.53,[2001:db8::53]:5353");
}

TEST(ConfigLoaderTest, HalfACertificateAndServersByNameAreProblems) {
  const auto outcome = ParseConfig("account: {jid: a@b.c, key_file: k.pem}\nserver: {name_servers: dns.example.org}\n",
                                   "f", ConfigUse::kService);
  ASSERT_EQ(outcome.problems.size(), 2u);
  EXPECT_THAT(outcome.problems[0].message, HasSubstr("goes together with account.key_file"));
  EXPECT_THAT(outcome.problems[1].message, HasSubstr("are no addresses"));
}

}  // namespace
}  // namespace summit::bot
