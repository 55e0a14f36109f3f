#include "core/store/archive_writer.h"
#include "core/store/stored_archive.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::fuzz;

namespace {

Post PostOf(const std::string& name, std::string title, std::string text) {
  Post post;
  post.info.id = {0, name + ".md"};
  post.info.url = "https://example.org/" + name + "/";
  post.info.title = std::move(title);
  post.info.date = Date{std::chrono::year(2016) / 2 / 1};
  post.info.lang = "en";
  post.info.authors = {"Dana Ek"};
  post.sections.push_back({"Opening", 0, 5, {}});
  Block block;
  block.text = std::move(text);
  block.line = 6;
  post.blocks.push_back(std::move(block));
  return post;
}

const StoredArchive& Known() {
  static const StoredArchive archive = [] {
    Database database = Database::InMemory();
    ArchiveWriter writer(database);
    for (const Post& post :
         {PostOf("one", "Process-One hosts", "Encryption, \"OMEMO\" and the AND of C++ at 27 tables."),
          PostOf("two", "Réunion à Bruxelles", "NEAR the station; NOT far: title:none OR body * ^start 中文 текст."),
          PostOf("three", "", std::string(3000, 'a') + " pubsub\n" + std::string(200, '-'))})
      writer.PutPost({post.info.id, 1, 1, 1, true}, post, {}, {});
    writer.Commit();
    return StoredArchive(std::move(database));
  }();
  return archive;
}

/// Every line is a word; one that begins with a quote is a phrase, with '@' an author, with '#' a category.
SearchRequest RequestOf(std::string_view input) {
  SearchRequest request;
  for (std::string_view line : Split(input, '\n')) {
    if (line.empty()) continue;
    const std::string rest(line.substr(1));
    if (line[0] == '"')
      request.phrases.push_back(rest);
    else if (line[0] == '@')
      request.author = rest;
    else if (line[0] == '#')
      request.category = rest;
    else if (line[0] == '+')
      request.offset = rest.size();
    else
      request.words.emplace_back(line);
  }
  return request;
}

}  // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const SearchRequest request = RequestOf({reinterpret_cast<const char*>(data), size});
  const SearchResult result = Known().Search(request);
  Require(result.hits.size() <= request.limit, "no more hits than wanted");
  Require(result.hits.size() <= result.total, "no more hits than posts");
  for (const SearchHit& hit : result.hits) {
    RequireChatText(hit.snippet);
    Require(hit.snippet.find('\n') == std::string::npos, "a snippet is one line", hit.snippet);
  }
  PassageRequest passages;
  passages.words = request.words;
  passages.phrases = request.phrases;
  Require(Known().Passages(passages).size() <= passages.limit, "no more passages than wanted");
  return 0;
}
