// How well the search finds the post that answers a question: the mean reciprocal rank of the first right one among the
// first five, over the questions in the file named first. The archive is the folder in SUMMITBOT_ARCHIVE; without it
// the program ends with 77, "skipped".
//
//   retrieval_eval retrieval.jsonl [all | tuning | unseen] [BAR]
//
// Every third question is kept unseen while the ranking is tuned: "tuning" leaves it out, "unseen" asks nothing else.
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/word_family.h"
#include "core/base/text.h"
#include "core/indexer.h"

namespace summit {
namespace {

constexpr int kSkipped = 77;
constexpr std::size_t kShown = 5;

struct Case {
  std::string text;
  std::vector<std::string> posts;  // any of them is right
};

std::vector<Case> Load(const char* file, std::string_view part) {
  std::vector<Case> cases;
  std::ifstream stream(file);
  std::string line;
  for (int number = 1; std::getline(stream, line); ++number) {
    const bool unseen = number % 3 == 0;
    if ((part == "tuning" && unseen) || (part == "unseen" && !unseen)) continue;
    const nlohmann::json json = nlohmann::json::parse(line);
    cases.push_back({json.at("text"), json.at("posts")});
  }
  return cases;
}

/// The place of the first right post, from 1; 0 when none is among the first.
std::size_t RankOf(const Case& one, const Archive& archive) {
  SearchRequest request;
  request.limit = kShown;
  for (const std::string_view word : Split(one.text, ' ')) request.words.emplace_back(word);
  request.also = LikeWordsOf(request.words);
  const SearchResult result = archive.Search(request);
  std::size_t rank = 0;
  for (std::size_t i = 0; i < result.hits.size(); ++i)
    for (const std::string& post : one.posts)
      if (result.hits[i].post.id.path == post && rank == 0) rank = i + 1;
  if (rank == 1) return 1;
  std::cout << (rank == 0 ? "not found: " : "as number " + std::to_string(rank) + ": ") << one.text << '\n';
  for (const SearchHit& hit : result.hits) std::cout << "    " << hit.score << "  " << hit.post.id.path << '\n';
  return rank;
}

int Main(int count, char** arguments) {
  const char* folder = std::getenv("SUMMITBOT_ARCHIVE");
  if (folder == nullptr || count < 2) return kSkipped;
  IndexOptions options;
  options.folders = {folder};
  const Result<IndexedArchive> indexed = OpenIndexed(options);
  if (!indexed.ok()) {
    std::cerr << indexed.error().ToString() << '\n';
    return 1;
  }
  const std::vector<Case> cases = Load(arguments[1], count > 2 ? arguments[2] : "all");
  double sum = 0, first = 0;
  for (const Case& one : cases) {
    const std::size_t rank = RankOf(one, *indexed->archive);
    sum += rank == 0 ? 0 : 1.0 / static_cast<double>(rank);
    first += rank == 1 ? 1 : 0;
  }
  const double mean = cases.empty() ? 0 : sum / static_cast<double>(cases.size());
  std::cout << std::fixed << std::setprecision(3) << "MRR@5 " << mean << ", first "
            << first / static_cast<double>(cases.size()) << " of " << cases.size() << '\n';
  return mean >= (count > 3 ? std::atof(arguments[3]) : 0) ? 0 : 1;
}

}  // namespace
}  // namespace summit

int main(int count, char** arguments) { return summit::Main(count, arguments); }
