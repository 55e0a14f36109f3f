// How fast posts are read, indexed, refreshed and asked. The archive is the folder in SUMMITBOT_ARCHIVE, else our own
// digests (SUMMITBOT_POSTS, set by the build). SUMMITBOT_BENCH_COPIES multiplies it.
#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/archive_responder.h"
#include "core/base/text.h"
#include "core/extract/extractor.h"
#include "core/indexer.h"
#include "core/read/archive_scan.h"
#include "core/read/post_reader.h"

namespace summit {
namespace {

namespace fs = std::filesystem;

fs::path ArchiveFolder() {
  const char* folder = std::getenv("SUMMITBOT_ARCHIVE");
  return folder != nullptr ? fs::path(folder) : fs::path(SUMMITBOT_POSTS);
}

/// A folder of its own, removed at the end, with as many copies of the archive as asked for. SUMMITBOT_BENCH_KEEP names
/// one that is kept with its index for the next run.
class Corpus {
 public:
  Corpus() : root_(fs::temp_directory_path() / ("summitbot-bench-" + std::to_string(::getpid()))) {
    if (const char* kept = std::getenv("SUMMITBOT_BENCH_KEEP")) root_ = kept, keep_ = true;
    if (fs::exists(posts())) return;
    const char* copies = std::getenv("SUMMITBOT_BENCH_COPIES");
    const int count = copies != nullptr ? std::atoi(copies) : 1;
    for (int i = 0; i < count; ++i) {
      fs::create_directories(posts() / std::to_string(i));
      fs::copy(ArchiveFolder(), posts() / std::to_string(i), fs::copy_options::recursive);
    }
  }
  ~Corpus() {
    if (!keep_) fs::remove_all(root_);
  }
  Corpus(const Corpus&) = delete;
  Corpus& operator=(const Corpus&) = delete;

  fs::path posts() const { return root_ / "posts"; }
  fs::path database() const { return root_ / "index.db"; }

 private:
  fs::path root_;
  bool keep_ = false;
};

const Corpus& TheCorpus() {
  static const Corpus corpus;
  return corpus;
}

std::string ReadWhole(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<PostFile> Files() {
  DiagnosticList sink;
  return ScanArchive({TheCorpus().posts()}, sink);
}

/// The baseline of reading: the bytes alone.
void BM_BytesOfPosts(benchmark::State& state) {
  const std::vector<PostFile> files = Files();
  std::size_t bytes = 0;
  for (auto _ : state)
    for (const PostFile& file : files) bytes += ReadWhole(file.file).size();
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(BM_BytesOfPosts)->Unit(benchmark::kMillisecond);

void BM_ReadPosts(benchmark::State& state) {
  const std::vector<PostFile> files = Files();
  std::size_t bytes = 0;
  for (auto _ : state)
    for (const PostFile& file : files) {
      DiagnosticList sink;
      benchmark::DoNotOptimize(ReadPostFile(file.file, file.id, ReadOptions{}, sink));
      bytes += file.size;
    }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(BM_ReadPosts)->Unit(benchmark::kMillisecond);

void BM_ReadAndExtract(benchmark::State& state) {
  const std::vector<PostFile> files = Files();
  std::size_t bytes = 0;
  for (auto _ : state)
    for (const PostFile& file : files) {
      DiagnosticList sink;
      const Result<Post> post = ReadPostFile(file.file, file.id, ReadOptions{}, sink);
      if (post.ok()) benchmark::DoNotOptimize(ExtractFacts(*post, sink));
      bytes += file.size;
    }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(BM_ReadAndExtract)->Unit(benchmark::kMillisecond);

IndexOptions Options() {
  IndexOptions options;
  options.folders = {TheCorpus().posts()};
  options.database = TheCorpus().database();
  return options;
}

/// The most memory that the process has held so far: run the benchmark alone (--benchmark_filter) to learn its own.
double PeakMebibytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// What it holds now.
double HeldMebibytes() {
  std::ifstream stream("/proc/self/statm");
  double all = 0, resident = 0;
  stream >> all >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

void BM_IndexFromNothing(benchmark::State& state) {
  for (auto _ : state) {
    fs::remove(TheCorpus().database());
    benchmark::DoNotOptimize(RefreshIndex(Options()));
  }
  state.counters["peak_MiB"] = PeakMebibytes();
}
BENCHMARK(BM_IndexFromNothing)->Unit(benchmark::kMillisecond);

void BM_RefreshNothingNew(benchmark::State& state) {
  benchmark::DoNotOptimize(RefreshIndex(Options()));
  for (auto _ : state) benchmark::DoNotOptimize(RefreshIndex(Options()));
}
BENCHMARK(BM_RefreshNothingNew)->Unit(benchmark::kMillisecond);

/// What one post costs that says nothing of a Summit, one that tells of a new one, and one that tells of a Summit that
/// many posts speak of. Their baseline is the refresh that finds nothing new.
void RefreshOnePost(benchmark::State& state, const std::string& text) {
  benchmark::DoNotOptimize(RefreshIndex(Options()));
  const fs::path file = TheCorpus().posts() / "one-more.md";
  int version = 0;
  for (auto _ : state) {
    std::ofstream(file) << "---\ntitle: One more\ndate: 2028-01-01\n---\n\n"
                        << text << " Version " << ++version << ".\n";
    benchmark::DoNotOptimize(RefreshIndex(Options()));
  }
  fs::remove(file);
}
BENCHMARK_CAPTURE(RefreshOnePost, plain, std::string("Nothing of the kind."))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(RefreshOnePost, summit, std::string("XMPP Summit 60 will take place on 3 February 2028 in Ghent."))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(RefreshOnePost, old_summit, std::string("At XMPP Summit 6 in Brussels we also spoke of gardens."))
    ->Unit(benchmark::kMillisecond);

double CpuMicroseconds() { return 1e6 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// The middle one, the slowest of a hundred, and how many of a hundred take no longer than what is aimed at: 5 ms with
/// one archive, 20 ms with a hundred copies of it.
void Tell(std::vector<double> times, benchmark::State& state) {
  std::sort(times.begin(), times.end());
  const auto within = [&](double limit) {
    const auto count = std::upper_bound(times.begin(), times.end(), limit) - times.begin();
    return 100.0 * static_cast<double>(count) / static_cast<double>(times.size());
  };
  state.counters["p50_us"] = times[times.size() / 2];
  state.counters["p99_us"] = times[times.size() * 99 / 100];
  state.counters["within_5ms_%"] = within(5000);
  state.counters["within_20ms_%"] = within(20000);
  state.counters["held_MiB"] = HeldMebibytes();
}

/// The questions of retrieval.jsonl, all in a row: CPU time of the middle one and of the slowest of a hundred.
template <class Asking>
void AskAll(benchmark::State& state, Asking ask) {
  std::ifstream stream(SUMMITBOT_QUESTIONS);
  std::vector<std::vector<std::string>> questions;
  for (std::string line; std::getline(stream, line);) {
    const std::string text = nlohmann::json::parse(line).at("text");
    std::vector<std::string>& words = questions.emplace_back();
    for (const std::string_view word : Split(text, ' ')) words.emplace_back(word);
  }
  const Result<IndexedArchive> indexed = OpenIndexed(Options());
  if (!indexed.ok() || questions.empty()) return state.SkipWithError("nothing to ask");
  std::vector<double> times;
  for (auto _ : state)
    for (const std::vector<std::string>& words : questions) {
      const double begin = CpuMicroseconds();
      ask(*indexed->archive, words);
      times.push_back(CpuMicroseconds() - begin);
    }
  Tell(std::move(times), state);
}

void BM_Searches(benchmark::State& state) {
  AskAll(state, [](const Archive& archive, const std::vector<std::string>& words) {
    SearchRequest request;
    request.words = words;
    benchmark::DoNotOptimize(archive.Search(request));
  });
}
BENCHMARK(BM_Searches)->Unit(benchmark::kMillisecond);

void BM_Passages(benchmark::State& state) {
  AskAll(state, [](const Archive& archive, const std::vector<std::string>& words) {
    PassageRequest request;
    request.words = words;
    benchmark::DoNotOptimize(archive.Passages(request));
  });
}
BENCHMARK(BM_Passages)->Unit(benchmark::kMillisecond);

std::vector<std::string> AllQuestions() {
  std::vector<std::string> texts;
  const char* folder = std::getenv("SUMMITBOT_BENCH_QUESTIONS");
  for (const fs::directory_entry& file :
       fs::directory_iterator(folder != nullptr ? folder : SUMMITBOT_QUESTIONS_FOLDER)) {
    if (file.path().extension() != ".jsonl") continue;
    std::ifstream stream(file.path());
    for (std::string line; std::getline(stream, line);)
      if (!line.empty()) texts.push_back(nlohmann::json::parse(line).at("text"));
  }
  return texts;
}

/// Every question of tests/questions (or of the *.jsonl files in SUMMITBOT_BENCH_QUESTIONS), each in a conversation of
/// its own, passages included.
void BM_Questions(benchmark::State& state) {
  const std::vector<std::string> texts = AllQuestions();
  const Result<IndexedArchive> indexed = OpenIndexed(Options());
  if (!indexed.ok() || texts.empty()) return state.SkipWithError("nothing to ask");
  const ArchiveResponder responder(*indexed->archive);
  std::vector<double> times;
  std::pair<double, const std::string*> slowest{0, &texts.front()};
  for (auto _ : state)
    for (const std::string& text : texts) {
      Ask ask;
      ask.text = text;
      ask.today = std::chrono::year(2025) / 6 / 1;
      Dialogue dialogue;
      const double begin = CpuMicroseconds();
      benchmark::DoNotOptimize(responder.Respond(ask, dialogue));
      times.push_back(CpuMicroseconds() - begin);
      if (times.back() > slowest.first) slowest = {times.back(), &text};
    }
  Tell(std::move(times), state);
  state.SetLabel("slowest: " + slowest.second->substr(0, 60));
}
BENCHMARK(BM_Questions)->Unit(benchmark::kMillisecond);

void Answer(benchmark::State& state, const std::string& text) {
  const Result<IndexedArchive> indexed = OpenIndexed(Options());
  if (!indexed.ok()) return state.SkipWithError(indexed.error().ToString().c_str());
  const ArchiveResponder responder(*indexed->archive);
  Ask ask;
  ask.text = text;
  ask.today = std::chrono::year(2025) / 6 / 1;
  for (auto _ : state) {
    Dialogue dialogue;
    benchmark::DoNotOptimize(responder.Respond(ask, dialogue));
  }
}
BENCHMARK_CAPTURE(Answer, command, std::string("summit 21"))->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(Answer, plain, std::string("who paid for the dinner in 2009?"))->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(Answer, search, std::string("search end-to-end encryption"))->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace summit
