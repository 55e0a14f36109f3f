#include "tests/fuzz/posts.h"

#include <algorithm>
#include <variant>

#include "core/base/diagnostic.h"
#include "core/extract/extractor.h"
#include "core/extract/reconciler.h"
#include "core/read/post_reader.h"
#include "tests/fuzz/require.h"

namespace summit::fuzz {
namespace {

void RequireSound(const Block& block, const Post& post) {
  RequireChatText(block.text);
  Require(block.line >= 1, "a block has a line", block.text);
  Require(block.section < post.sections.size(), "a block has a section", block.text);
  for (const Link& link : block.links) {
    Require(link.begin <= link.end && link.end <= block.text.size(), "a link's label lies in its block", link.url);
    Require(IsUtf8(std::string_view(block.text).substr(link.begin, link.end - link.begin)), "labels are whole");
    RequireChatText(link.url);
    Require(link.url.find_first_of(" \n<>\"") == std::string::npos, "an address has no spaces", link.url);
  }
  for (const std::string& cell : block.cells) RequireChatText(cell);
}

/// Every text of a fact, for the one check that they share.
struct Texts {
  std::vector<std::string_view> operator()(const MentionFact&) const { return {}; }
  std::vector<std::string_view> operator()(const DatesFact& fact) const {
    Require(fact.range.start.ok() && fact.range.end.ok(), "days exist");
    Require(fact.range.start <= fact.range.end, "a range ends after it begins");
    return {fact.written};
  }
  std::vector<std::string_view> operator()(const PlaceFact& fact) const {
    return {fact.city, fact.region, fact.country, fact.venue, fact.address};
  }
  std::vector<std::string_view> operator()(const ColocatedFact& fact) const { return Named(fact.event); }
  std::vector<std::string_view> operator()(const SponsorFact& fact) const {
    Named(fact.name);
    return {fact.name, fact.what, fact.amount};
  }
  std::vector<std::string_view> operator()(const HostFact& fact) const { return Named(fact.name); }
  std::vector<std::string_view> operator()(const ParticipantFact& fact) const {
    Named(fact.name);
    return {fact.name, fact.affiliation};
  }
  std::vector<std::string_view> operator()(const HeadCountFact& fact) const {
    Require(fact.count > 0, "people are counted");
    return Named(fact.words);
  }
  std::vector<std::string_view> operator()(const TopicFact& fact) const {
    Named(fact.name);
    return {fact.name, fact.xep};
  }
  std::vector<std::string_view> operator()(const LinkFact& fact) const {
    Named(fact.url);
    return {fact.label, fact.url};
  }

 private:
  static std::vector<std::string_view> Named(const std::string& name) {
    Require(!Trim(name).empty(), "what is stated has a name");
    return {name};
  }
};

}  // namespace

std::vector<Post> ReadPosts(const std::vector<std::string_view>& texts) {
  std::vector<Post> posts;
  DiagnosticList problems;
  for (std::size_t i = 0; i < texts.size() && i < 4; ++i) {
    const std::string number = std::to_string(i);
    const PostId id{0, i == 0 ? "summit/post-0.md" : "2016/post-" + number + ".md"};
    Result<Post> post = ParsePost(texts[i], id, ReadOptions{}, problems);
    if (post) posts.push_back(std::move(post).value());
  }
  for (const Diagnostic& problem : problems.all()) RequireChatText(problem.message);
  return posts;
}

std::vector<Fact> FactsOf(const std::vector<Post>& posts) {
  DiagnosticList problems;
  std::vector<Fact> facts;
  for (const Post& post : posts)
    for (Fact& fact : ExtractFacts(post, problems)) {
      RequireSound(fact, post);
      facts.push_back(std::move(fact));
    }
  return facts;
}

std::vector<PostInfo> InfosOf(const std::vector<Post>& posts) {
  std::vector<PostInfo> infos;
  for (const Post& post : posts) infos.push_back(post.info);
  return infos;
}

std::vector<SummitRecord> RecordsOf(const std::vector<Post>& posts, const std::vector<Fact>& facts) {
  return Reconcile(InfosOf(posts), facts);
}

void RequireSound(const Post& post) {
  Require(post.info.date.ok(), "a post has a date");
  Require(!post.info.url.empty(), "a post has an address");
  Require(!post.info.lang.empty(), "a post has a language");
  RequireChatText(post.info.url);
  RequireChatText(post.info.title);
  for (const auto* list : {&post.info.authors, &post.info.categories, &post.info.sources})
    for (const std::string& value : *list) RequireChatText(value);
  for (const Section& section : post.sections) {
    RequireChatText(section.heading);
    RequireChatText(section.anchor);
    Require(section.level >= 0 && section.level <= 6, "headings have six levels", section.heading);
  }
  for (const Block& block : post.blocks) RequireSound(block, post);
  const auto earlier = [](const Block& a, const Block& b) { return a.section < b.section; };
  Require(std::is_sorted(post.blocks.begin(), post.blocks.end(), earlier), "blocks stand in order of the sections");
}

void RequireSound(const Fact& fact, const Post& post) {
  Require(fact.evidence.post == post.info.id, "evidence names its post");
  Require(fact.evidence.line >= 1, "evidence has a line", fact.evidence.quote);
  Require(!fact.evidence.url.empty(), "evidence has an address", fact.evidence.quote);
  RequireChatText(fact.evidence.url);
  RequireChatText(fact.evidence.quote);
  for (std::string_view text : std::visit(Texts(), fact.value)) RequireChatText(text);
}

}  // namespace summit::fuzz
