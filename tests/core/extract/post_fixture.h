#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/extractor.h"
#include "core/extract/fact_list.h"
#include "core/extract/gift_weights.h"
#include "core/extract/reading.h"
#include "core/extract/reconciler.h"
#include "core/read/post_reader.h"

namespace summit {

/// A post made up for a test: file name, title, date and body.
struct Written {
  std::string path;
  std::string title;
  std::string date;
  std::string body;
  std::string extra = "categories: [\"XMPP Summit\"]\n";  // further front matter
};

inline Post Read(const Written& written) {
  DiagnosticList sink;
  const std::string text = "---\ntitle: \"" + written.title + "\"\ndate: " + written.date + "\n" + written.extra +
                           "---\n\n" + written.body + "\n";
  Result<Post> post = ParsePost(text, PostId{0, written.path}, ReadOptions{}, sink);
  EXPECT_TRUE(post.ok()) << (post.ok() ? "" : post.error().ToString());
  return post.ok() ? *post : Post{};
}

/// The records that these posts together give.
inline std::vector<SummitRecord> Records(const std::vector<Written>& posts) {
  std::vector<PostInfo> infos;
  std::vector<Fact> facts;
  DiagnosticList sink;
  for (const Written& written : posts) {
    const Post post = Read(written);
    infos.push_back(post.info);
    for (Fact& fact : ExtractFacts(post, sink)) facts.push_back(std::move(fact));
  }
  return Reconcile(infos, facts);
}

/// The record of one Summit; an empty one (and a failure) when there is none.
inline SummitRecord RecordOf(int number, const std::vector<Written>& posts) {
  for (const SummitRecord& record : Records(posts))
    if (record.number.value() == number) return record;
  ADD_FAILURE() << "no record of Summit " << number;
  return SummitRecord(*SummitNumber::FromInt(number));
}

inline std::string DatesOf(const SummitRecord& record) { return record.dates ? ToProse(record.dates->value) : "-"; }

inline std::string TextOf(const std::optional<Stated<std::string>>& stated) { return stated ? stated->value : "-"; }

inline std::string SponsorsOf(const SummitRecord& record) {
  std::string all;
  for (const auto& sponsor : record.sponsors) {
    all += (all.empty() ? "" : "|") + sponsor.value.name;
    if (!sponsor.value.what.empty()) all += ":" + sponsor.value.what;
    if (!sponsor.value.amount.empty()) all += ":" + sponsor.value.amount;
  }
  return all;
}

inline std::string PeopleOf(const SummitRecord& record) {
  std::string all;
  for (const auto& person : record.participants) {
    all += (all.empty() ? "" : "|") + person.value.name;
    if (!person.value.affiliation.empty()) all += "@" + person.value.affiliation;
  }
  return all;
}

inline std::string TopicsOf(const SummitRecord& record) {
  std::string all;
  for (const auto& topic : record.topics)
    all += (all.empty() ? "" : "|") + topic.value.name + (topic.value.xep.empty() ? "" : "=" + topic.value.xep);
  return all;
}

/// Those who gave for Summit 30, by a post on it with this body, as far as weighing finds them alone.
inline std::string GiversByWeight(const std::string& body) {
  const Post post = Read({"summit/a.md", "XMPP Summit 30", "2028-02-05", body});
  const Reading reading = ReadForFacts(post);
  FactList facts(reading);
  AddSponsorsByWeight(reading, facts);
  std::string all;
  for (const Fact& fact : facts.facts()) {
    const auto& sponsor = std::get<SponsorFact>(fact.value);
    all += (all.empty() ? "" : "|") + sponsor.name + (sponsor.what.empty() ? "" : ":" + sponsor.what) +
           (sponsor.amount.empty() ? "" : ":" + sponsor.amount);
  }
  return all;
}

}  // namespace summit
