#include <map>
#include <ostream>
#include <vector>

#include "bot/cli/commands.h"
#include "bot/cli/contract.h"
#include "bot/cli/text_report.h"

namespace summit::bot {
namespace {

std::map<PostId, std::vector<SummitNumber>> SummitsByPost(const Archive& archive) {
  std::map<PostId, std::vector<SummitNumber>> found;
  for (const SummitRecord& record : archive.Summits())
    for (const RelatedPost& related : record.posts) {
      std::vector<SummitNumber>& numbers = found[related.post];
      if (numbers.empty() || numbers.back() != record.number) numbers.push_back(record.number);
    }
  return found;
}

}  // namespace

int Posts(const Options& options, const Surroundings& surroundings, Console& console) {
  const OpenOutcome outcome = OpenForQuestions(options, surroundings, console);
  if (!outcome.open) return outcome.status;
  const Archive& archive = *outcome.open->indexed.archive;

  nlohmann::ordered_json array = nlohmann::ordered_json::array();
  auto summits = SummitsByPost(archive);
  for (const PostInfo& post : archive.Posts()) {
    if (options.format == Format::kJson)
      array.push_back(PostJson(post, summits[post.id]));
    else
      console.out << PostText(post, summits[post.id]);
  }
  if (options.format == Format::kJson) console.out << Dump(array) << '\n';
  return kWorked;
}

}  // namespace summit::bot
