#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/model/fact.h"
#include "core/model/post.h"
#include "core/store/archive_writer.h"
#include "core/store/file_state.h"

namespace summit {

struct TestSection {
  std::string heading;
  std::vector<std::string> paragraphs;
};

/// A post as the reader gives it: heading, paragraphs and lines, from line 5 on.
inline Post MakePost(const std::string& path, const std::string& title, const std::vector<TestSection>& sections,
                     const std::string& date = "2012-03-04") {
  Post post;
  post.info.id = {0, path};
  post.info.url = "https://example.org/" + path + "/";
  post.info.title = title;
  post.info.date = *ParseIsoDate(date);
  post.info.lang = "en";
  int line = 5;
  for (const TestSection& section : sections) {
    const std::size_t number = post.sections.size();
    post.sections.push_back({section.heading, section.heading.empty() ? 0 : 2, line, ""});
    const auto add = [&](BlockKind kind, const std::string& text) {
      Block block;
      block.kind = kind;
      block.text = text;
      block.line = line;
      block.section = number;
      post.blocks.push_back(std::move(block));
      line += 2;
    };
    if (!section.heading.empty()) add(BlockKind::kHeading, section.heading);
    for (const std::string& paragraph : section.paragraphs) add(BlockKind::kParagraph, paragraph);
  }
  return post;
}

inline Fact MakeFact(const Post& post, int summit, FactValue value) {
  Fact fact;
  fact.summit.number = SummitNumber::FromInt(summit);
  fact.summit.as_of = post.info.date;
  fact.value = std::move(value);
  fact.evidence = {post.info.id, 7, "words of the post", post.info.url};
  return fact;
}

inline FileState StateOf(const Post& post) { return {post.info.id, 100, 200, 300, true}; }

/// An index in memory that holds these posts.
inline Database IndexOf(const std::vector<Post>& posts) {
  Database database = Database::InMemory();
  ArchiveWriter writer(database);
  for (const Post& post : posts) writer.PutPost(StateOf(post), post, {}, {});
  writer.Commit();
  return database;
}

}  // namespace summit
