#include "bot/cli/text_report.h"

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/text.h"
#include "core/model/record_json.h"

namespace summit::bot {
namespace {

constexpr std::size_t kLabelWidth = 16;

/// "[summit/post.md:12]"; empty without evidence.
std::string SourceOf(const std::vector<Evidence>& evidence) {
  if (evidence.empty()) return "";
  return "  [" + evidence.front().post.path + ":" + std::to_string(evidence.front().line) + "]";
}

/// Collects lines of label and value, the label only where it changes.
class Lines {
 public:
  void Add(std::string_view label, const std::string& value, const std::vector<Evidence>& evidence) {
    std::string head(label == last_ ? "" : label);
    last_ = label;
    head.resize(kLabelWidth, ' ');
    text_ += "  " + head + value + SourceOf(evidence) + "\n";
  }
  void Add(std::string_view label, const std::optional<Stated<std::string>>& stated) {
    if (stated) Add(label, stated->value, stated->evidence);
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
  std::string_view last_;
};

std::string Describe(const SponsorFact& sponsor) {
  std::string text = sponsor.name;
  if (!sponsor.what.empty()) text += ", " + sponsor.what;
  if (!sponsor.amount.empty()) text += " (" + sponsor.amount + ")";
  return text;
}

std::string Describe(const TopicFact& topic) {
  std::string text = topic.name;
  if (!topic.xep.empty() && topic.name.find(topic.xep) == std::string::npos) text += " (" + topic.xep + ")";
  return topic.planned ? text + ", planned" : text;
}

void AddPeople(const SummitRecord& record, Lines& lines) {
  for (const auto& host : record.hosts) lines.Add("hosts", host.value, host.evidence);
  for (const auto& sponsor : record.sponsors) lines.Add("sponsors", Describe(sponsor.value), sponsor.evidence);
  if (record.participants_stated) {
    const HeadCountFact& count = record.participants_stated->value;
    lines.Add("head count", count.words.empty() ? std::to_string(count.count) : count.words,
              record.participants_stated->evidence);
  }
  for (const auto& one : record.participants) {
    const std::string& affiliation = one.value.affiliation;
    lines.Add("participants", one.value.name + (affiliation.empty() ? "" : ", " + affiliation), one.evidence);
  }
}

}  // namespace

std::string FactsText(const SummitRecord& record, const Archive& archive) {
  Lines lines;
  if (record.dates)
    lines.Add("dates", ToProse(record.dates->value) + " (" + std::string(ToString(record.standing)) + ")",
              record.dates->evidence);
  if (record.official_day)
    lines.Add("Summit proper", ToProse(record.official_day->value), record.official_day->evidence);
  if (record.online) lines.Add("place", "online", {});
  lines.Add("city", record.city);
  lines.Add("region", record.region);
  lines.Add("country", record.country);
  lines.Add("venue", record.venue);
  lines.Add("address", record.address);
  lines.Add("along with", record.colocated_with);
  AddPeople(record, lines);
  for (const auto& topic : record.topics) lines.Add("topics", Describe(topic.value), topic.evidence);
  for (const auto& link : record.links)
    lines.Add("links", link.value.label + " <" + link.value.url + ">", link.evidence);
  for (const Conflict& conflict : record.conflicts)
    for (const Conflict::Claim& claim : conflict.claims)
      lines.Add("posts disagree",
                conflict.fact + ": " + claim.value + (claim.value == conflict.chosen ? " (taken)" : ""),
                {claim.evidence});
  for (const RelatedPost& related : record.posts) {
    const PostInfo* post = archive.FindPost(related.post);
    lines.Add("posts",
              std::string(ToString(related.relation)) + ": " + (post == nullptr ? related.post.path : post->url), {});
  }
  return "Summit " + record.number.ToString() + "\n" + lines.text();
}

std::string PostText(const PostInfo& post, const std::vector<SummitNumber>& numbers) {
  std::string summits;
  for (const SummitNumber number : numbers) summits += (summits.empty() ? "Summit " : ", ") + number.ToString();
  return ToIso(post.date) + "  " + post.title + (summits.empty() ? "" : "  (" + summits + ")") + "\n            " +
         post.url + "\n";
}

}  // namespace summit::bot
