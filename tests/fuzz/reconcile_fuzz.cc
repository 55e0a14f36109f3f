#include <algorithm>

#include "core/extract/reconciler.h"
#include "core/model/record_json.h"
#include "tests/fuzz/posts.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::fuzz;

/// Several posts at a time, parted by lines of "%%".
int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::vector<Post> posts = ReadPosts(Parts({reinterpret_cast<const char*>(data), size}));
  std::vector<Fact> facts = FactsOf(posts);
  const std::vector<SummitRecord> records = RecordsOf(posts, facts);
  const auto before = [](const SummitRecord& a, const SummitRecord& b) { return a.number < b.number; };
  Require(std::is_sorted(records.begin(), records.end(), before), "records stand by number");
  for (const SummitRecord& record : records) {
    Require(!record.posts.empty(), "a record rests on a post");
    if (record.dates) Require(!record.dates->evidence.empty(), "dates have evidence");
    const auto again = RecordFromJson(nlohmann::json::parse(ToJson(record).dump()));
    Require(again.ok() && ToJson(*again) == ToJson(record), "a record survives being kept", ToJson(record).dump());
  }
  for (const Fact& fact : facts) {
    const auto again = FactFromJson(nlohmann::json::parse(ToJson(fact).dump()));
    Require(again.ok() && again->value == fact.value, "a fact survives being kept");
  }
  std::reverse(posts.begin(), posts.end());
  Require(RecordsOf(posts, facts) == records, "the order of the posts does not matter");
  return 0;
}
