#include "core/read/permalink.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

#include "tests/core/read/reading.h"

namespace summit {
namespace {

namespace fs = std::filesystem;

/// A post to be served: its path, and the lines of its front matter below a date.
struct Fixture {
  const char *path, *lines;
  const char* url;  // below "https://xmpp.org"
};

// What Hugo 0.111 prints; the last test checks that where Hugo is installed.
const std::vector<Fixture>& Fixtures() {
  static const std::vector<Fixture> kFixtures = {
      {"plain.md", "title: \"Report of day 5: it's done\"", "/2020/03/report-of-day-5-its-done/"},
      {"n/umlaut.de.md", "title: Ärger über ÖL", "/de/2020/03/%C3%A4rger-%C3%BCber-%C3%B6l/"},
      {"brazil.pt-br.md", "title: Março", "/pt-br/2020/03/mar%C3%A7o/"},
      {"english.en.md", "title: Said twice", "/2020/03/said-twice/"},
      {"unknown.xx.md", "title: No language", "/2020/03/no-language/"},
      {"signs.md", "title: \"C++ & C# -- 100% sure / not a.b\"", "/2020/03/c-c#--100-sure-/-not-a.b/"},
      {"dashes.md", "title: \"-lead - trail-\"", "/2020/03/-lead-trail-/"},
      {"typographic.md", "title: \"a…b “q” ‘r’ — x‑y\"", "/2020/03/ab-q-r-xy/"},
      {"spaces.md", "title: \"  Trim -- me  -  (x)  \"", "/2020/03/trim--me-x/"},
      {"plus.md", "title: a+b", "/2020/03/a-b/"},
      {"escaped.md", "title: \"50%ab x%20Y a%2Bb\"", "/2020/03/50-x-y-a+b/"},
      {"dots.md", "title: \"..\"", "/2020/"},
      {"nothing.md", "title: \"?\"", "/2020/03/"},
      {"hashes.md", "title: \"a#b#c?d\"", "/2020/03/a#b%23cd/"},
      {"version.md", "title: \"v1.0: The 2nd, [draft]\"", "/2020/03/v1.0-the-2nd-draft/"},
      {"wide.md", "title: \"日本語 ＡＢ 🎉 party ½\"", "/2020/03/%E6%97%A5%E6%9C%AC%E8%AA%9E-%EF%BD%81%EF%BD%82-party/"},
      {"slugged.md", "title: The title\nslug: My Slug", "/2020/03/the-title/"},
      {"rooted.de.md", "title: T\nurl: /foo/bar", "/foo/bar/"},
      {"relative.de.md", "title: T\nurl: foo/Bä r.html", "/de/foo/B%C3%A4%20r.html"},
      {"brackets.md", "title: T\nurl: /a(b)/C", "/a(b)/C/"},
  };
  return kFixtures;
}

ReadOptions With(const std::string& rule) {
  ReadOptions options;
  options.site.permalink = rule;
  return options;
}

std::string TextOf(const Fixture& fixture) {
  return std::string("---\ndate: 2020-03-04T23:30:00-05:00\n") + fixture.lines + "\n---\nText\n";
}

std::string UrlOf(const Fixture& fixture, const std::string& rule) {
  DiagnosticList sink;
  const auto post = ParsePost(TextOf(fixture), {0, fixture.path}, With(rule), sink);
  return post.ok() ? post->info.url : post.error().ToString();
}

TEST(PermalinkTest, AddressesOfTheSite) {
  for (const Fixture& fixture : Fixtures())
    EXPECT_EQ(UrlOf(fixture, SiteRule().permalink), std::string("https://xmpp.org") + fixture.url) << fixture.path;
}

TEST(PermalinkTest, AllTokens) {
  const Fixture slugged{"sub/File.Name.md", "title: T 1\nslug: My Slug", ""};
  const Fixture plain{"sub/File.Name.md", "title: T 1", ""};
  EXPECT_EQ(UrlOf(slugged, "/:section/:year/:month/:day/:title/:slug/:filename/"),
            "https://xmpp.org/blog/2020/03/04/t-1/my-slug/file.name/");
  EXPECT_EQ(UrlOf(plain, "/:slug/:slugorfilename/"), "https://xmpp.org/t-1/file.name/");
  EXPECT_EQ(UrlOf(plain, "/News Old+x/:filename"), "https://xmpp.org/news-old-x/file.name/");
}

TEST(PermalinkTest, OtherSites) {
  DiagnosticList sink;
  ReadOptions options;
  options.site.base_url = "https://a.example/site/";
  options.site.default_lang = "de";
  const std::string text = "---\ntitle: T\ndate: 2020-01-02\n---\nx\n";
  EXPECT_EQ(ParsePost(text, {0, "a.md"}, options, sink)->info.url, "https://a.example/site/2020/01/t/");
  EXPECT_EQ(ParsePost(text, {0, "a.fr.md"}, options, sink)->info.url, "https://a.example/site/fr/2020/01/t/");
}

/// Runs a program; its output, or nothing when it fails.
std::string OutputOf(const std::string& command) {
  FILE* pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) return {};
  std::string output;
  std::array<char, 4096> buffer{};
  while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe)) output.append(buffer.data(), size);
  const int status = ::pclose(pipe);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? output : std::string();
}

/// The address of each path in the list of a site; in a line of it the path comes first and the address last.
std::map<std::string, std::string> AddressesIn(const std::string& list) {
  std::map<std::string, std::string> addresses;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find('\n', at), list.size());
    const std::string line = list.substr(at, end - at);
    const std::string prefix = "content/blog/";
    if (line.starts_with(prefix))
      addresses[line.substr(prefix.size(), line.find(',') - prefix.size())] = line.substr(line.rfind(',') + 1);
    at = end + 1;
  }
  return addresses;
}

TEST(PermalinkTest, PrintsWhatHugoPrints) {
  if (OutputOf("hugo version 2>/dev/null").empty()) GTEST_SKIP() << "hugo is not installed";
  std::string pattern = (fs::temp_directory_path() / "permalink_test_XXXXXX").string();
  ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
  const fs::path site = pattern;
  for (const std::string rule :
       {"/:year/:month/:title/", "/:section/:day/:slug/", "/Old News/:slugorfilename", "/:year/:filename/"}) {
    std::ofstream(site / "config.toml") << "baseURL = \"https://xmpp.org/\"\ndefaultContentLanguage = \"en\"\n"
                                        << "[permalinks]\nblog = \"" << rule << "\"\n"
                                        << "[languages.en]\n[languages.de]\n[languages.pt-br]\n";
    for (const Fixture& fixture : Fixtures()) {
      const fs::path file = site / "content/blog" / fixture.path;
      fs::create_directories(file.parent_path());
      std::ofstream(file) << TextOf(fixture);
    }
    const auto addresses =
        AddressesIn(OutputOf("cd '" + site.string() + "' && HUGO_CACHEDIR=\"$PWD/cache\" hugo list all"));
    EXPECT_EQ(addresses.size(), Fixtures().size());
    for (const Fixture& fixture : Fixtures()) {
      const auto found = addresses.find(fixture.path);
      ASSERT_NE(found, addresses.end()) << fixture.path;
      EXPECT_EQ(UrlOf(fixture, rule), found->second) << fixture.path << " under " << rule;
    }
  }
  fs::remove_all(site);
}

}  // namespace
}  // namespace summit
