// A refresh looks only at what changed: here is shown that it ends where a reading of everything would.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/indexer.h"
#include "core/store/archive_reader.h"
#include "core/store/index_file.h"
#include "core/store/schema.h"
#include "tests/fakes/temporary_folder.h"

namespace summit {
namespace fs = std::filesystem;
namespace {

/// What stands in a table, whatever numbers its rows have and in which of the two files they are.
constexpr std::array<std::pair<const char*, std::string_view>, 9> kTables = {{
    {"file", "SELECT folder, path, size, mtime_ns, hash FROM file ORDER BY folder, path"},
    {"post", R"sql(SELECT folder, path, url, title, date, lang, authors, categories, sources, original, names
       FROM post JOIN file USING (id) ORDER BY folder, path)sql"},
    {"section", R"sql(SELECT path, section.id & 65535, heading, line, body
       FROM section JOIN file ON file.id = section.id >> 16 ORDER BY folder, path, section.id)sql"},
    {"fact", R"sql(SELECT path, summit, topic, xep, json FROM fact JOIN file ON file.id = fact.post
       ORDER BY folder, path, fact.id)sql"},
    {"problem", R"sql(SELECT path, post, line, message FROM problem JOIN file ON file.id = problem.file
       ORDER BY folder, path, problem.id)sql"},
    {"name_use", "SELECT kind, key, spelling, posts FROM name_use WHERE posts > 0 ORDER BY kind, key, spelling"},
    {"short_form", "SELECT brief, words, posts FROM short_form WHERE posts > 0 ORDER BY brief, words"},
    {"summit", "SELECT number, json, known FROM summit ORDER BY number"},
    {"word", "SELECT stem, posts FROM word"},
}};
constexpr std::string_view kWordsOfBoth = R"sql(SELECT stem, sum(posts) AS posts
    FROM (SELECT * FROM main.word UNION ALL SELECT * FROM changes.word) GROUP BY stem HAVING sum(posts) > 0)sql";

std::vector<std::string> Rows(const Database& database, std::string_view sql) {
  std::vector<std::string> rows;
  Statement statement(database, sql);
  while (statement.Step()) {
    std::string& row = rows.emplace_back();
    for (int column = 0; column < statement.Columns(); ++column) row += statement.Text(column) + '\x1F';
  }
  return rows;
}

/// Empty when there is none.
std::string FirstDifference(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto [at_a, at_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (at_a == a.end() && at_b == b.end()) return {};
  return (at_a == a.end() ? "none" : *at_a) + "\n" + (at_b == b.end() ? "none" : *at_b);
}

Database OpenIndex(const fs::path& file) {
  const std::string fingerprint = MetaOf(Database::OpenFrozen(file), "fingerprint");
  std::optional<Database> database = OpenIndexFile(file, fingerprint);
  if (!database) throw std::runtime_error("no index");
  return std::move(*database);
}

/// An archive that changes at random, but the same way each time.
class ChangingArchive {
 public:
  ChangingArchive(const TemporaryFolder& folder, unsigned seed) : folder_(folder), random_(seed) {}

  void Add() {
    const std::string name = "post" + std::to_string(next_++) + ".md";
    names_.insert(name);
    Write(name);
  }
  void Change() { Write(Any()); }
  void Break() { folder_.Write("blog/" + Any(), "no post, number " + std::to_string(++version_)); }
  void Remove() {
    const std::string name = Any();
    names_.erase(name);
    fs::remove(folder_ / ("blog/" + name));
  }
  void Disturb() {
    for (int left = 1 + Below(3); left > 0; --left) {
      const int what = Below(10);
      if (what < 4 || names_.size() < 10)
        Add();
      else if (what < 7)
        Change();
      else if (what < 9)
        Remove();
      else
        Break();
    }
  }

 private:
  int Below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
  std::string Any() { return *std::next(names_.begin(), Below(static_cast<int>(names_.size()))); }
  template <std::size_t N>
  std::string Pick(const std::array<const char*, N>& from) {
    return from[static_cast<std::size_t>(Below(static_cast<int>(N)))];
  }

  /// A statement about some Summit, told by number or not.
  std::string Sentence() {
    static constexpr std::array<const char*, 4> kTowns = {"Ghent", "Porto", "Berlin", "Brussels"};
    static constexpr std::array<const char*, 4> kTopics = {"[MIX](https://xmpp.org/extensions/xep-0369.html)",
                                                           "[MIX](https://xmpp.org/extensions/xep-0405.html)", "MIX",
                                                           "[Avatars](https://xmpp.org/extensions/xep-0084.html)"};
    static constexpr std::array<const char*, 3> kGivers = {"Elk Systems", "Elk", "Moose GmbH"};
    const std::string number = std::to_string(30 + Below(5)), year = std::to_string(2024 + Below(4));
    const std::string summit = "XMPP Summit " + number;
    switch (Below(9)) {
      case 0:
        return summit + " will take place on " + std::to_string(1 + Below(27)) + " February " + year + " in " +
               Pick(kTowns) + ".";
      case 1:
        return summit + " was held in " + Pick(kTowns) + " on 3 and 4 February " + year + ".";
      case 2:
        return "We thank " + Pick(kGivers) + " for sponsoring the dinner of " + summit + ".";
      case 3:
        return "### Topics of " + summit + "\n\n- " + Pick(kTopics) + "\n- " + Pick(kTopics) + "\n- Message Archives";
      case 4:
        return "The next XMPP Summit will take place in " + Pick(kTowns) + " in February " + year + ".";
      case 5:
        return "At the last XMPP Summit we met in " + Pick(kTowns) + ", and " + Pick(kGivers) +
               " sponsored the dinner.";
      case 6:
        return "### XMPP Summit\n\nThe next XMPP Summit is around the corner. On the agenda:\n\n- " + Pick(kTopics) +
               "\n- Stickers";
      case 7:
        return "### Participants of " + summit + "\n\n- Ada Achterberg (Elk)\n- Jonas Vik (Moose)";
      default:
        return "Roses and tulips (R&T), and nothing else in " + year + ".";
    }
  }

  void Write(const std::string& name) {
    const std::string date =
        std::to_string(2024 + Below(4)) + "-0" + std::to_string(1 + Below(9)) + "-1" + std::to_string(Below(9));
    std::string text = "---\ntitle: " + (Below(2) == 0 ? "News" : "XMPP Summit " + std::to_string(30 + Below(5))) +
                       "\ndate: " + date + "\nauthor: Ada Lovelace\n---\n";
    for (int left = 1 + Below(3); left > 0; --left) text += "\n" + Sentence() + "\n";
    folder_.Write("blog/" + name, text + "\nVersion " + std::to_string(++version_) + ".\n");
  }

  const TemporaryFolder& folder_;
  std::mt19937 random_;
  std::set<std::string> names_;
  int next_ = 0;
  int version_ = 0;
};

class IndexerRefreshTest : public testing::TestWithParam<unsigned> {
 protected:
  IndexedArchive Opened(const char* database) const {
    IndexOptions options;
    options.folders = {folder_ / "blog"};
    options.database = folder_ / database;
    Result<IndexedArchive> indexed = OpenIndexed(options);
    if (!indexed.ok()) throw std::runtime_error(indexed.error().ToString());
    return std::move(indexed).value();
  }

  /// Both hold the same.
  void Compare() const {
    const Database refreshed = OpenIndex(folder_ / "refreshed.db"), anew = OpenIndex(folder_ / "anew.db");
    for (const auto& [name, sql] : kTables) {
      const bool both = std::string_view(name) == "word" && refreshed.has_attached();
      ASSERT_EQ(FirstDifference(Rows(refreshed, both ? kWordsOfBoth : sql), Rows(anew, sql)), "") << name;
    }
  }

  TemporaryFolder folder_;
};

TEST_P(IndexerRefreshTest, EndsWhereAReadingOfEverythingDoes) {
  ChangingArchive archive(folder_, GetParam());
  for (int i = 0; i < 20; ++i) archive.Add();
  Opened("refreshed.db");
  int refreshes = 0;
  for (int round = 0; round < 6; ++round) {
    archive.Disturb();
    const fs::file_time_type whole = fs::last_write_time(folder_ / "refreshed.db");
    const IndexedArchive refreshed = Opened("refreshed.db");
    refreshes += fs::last_write_time(folder_ / "refreshed.db") == whole;
    fs::remove(folder_ / "anew.db");
    const IndexedArchive anew = Opened("anew.db");
    ASSERT_NO_FATAL_FAILURE(Compare()) << "round " << round;
    ASSERT_EQ(refreshed.archive->Summits(), anew.archive->Summits());
    ASSERT_EQ(refreshed.archive->Names(), anew.archive->Names());
    SearchRequest request;
    request.words = {"Ghent", "dinner", "stickers"};
    request.limit = 50;
    const SearchResult one = refreshed.archive->Search(request), other = anew.archive->Search(request);
    ASSERT_EQ(one.total, other.total);
    for (std::size_t i = 0; i < one.hits.size(); ++i) {
      EXPECT_EQ(one.hits[i].post.id, other.hits[i].post.id);
      EXPECT_DOUBLE_EQ(one.hits[i].score, other.hits[i].score);
    }
  }
  EXPECT_EQ(refreshes, 6) << "few changes leave the whole alone";
}

/// Otherwise the test above would show little.
TEST_P(IndexerRefreshTest, TheMaterialHasWhatMakesItHard) {
  ChangingArchive archive(folder_, GetParam());
  for (int i = 0; i < 20; ++i) archive.Add();
  Opened("refreshed.db");
  const Database index = OpenIndex(folder_ / "refreshed.db");
  EXPECT_FALSE(LoadFactsOf(index, std::nullopt).empty()) << "facts that name no number";
  EXPECT_FALSE(LoadTopicLinks(index).empty());
  EXPECT_GE(LoadKnown(index).size(), 2U);
  EXPECT_GE(LoadRecords(index).size(), 3U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, IndexerRefreshTest, testing::Range(1U, 4U));

}  // namespace
}  // namespace summit
