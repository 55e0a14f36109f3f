#include "core/model/record_json.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

using std::chrono::February;
using std::chrono::year;

Evidence SomeEvidence() { return {{1, "summit/a.md"}, 12, "held in Brussels", "https://xmpp.org/2016/02/a/"}; }

SummitRecord FullRecord() {
  SummitRecord record(*SummitNumber::FromInt(19));
  record.dates = Stated<DateRange>{DateRange::OfDay(year(2016) / February / 1), {SomeEvidence()}};
  record.standing = Standing::kHeld;
  record.official_day = record.dates;
  record.city = Stated<std::string>{"Brussels", {SomeEvidence(), SomeEvidence()}};
  record.colocated_with = Stated<std::string>{"FOSDEM 2016", {SomeEvidence()}};
  record.hosts = {{"Cisco", {SomeEvidence()}}};
  record.sponsors = {{{"Isode", "dinner", "200€"}, {SomeEvidence()}}};
  record.participants = {{{"Remko Tronçon", ""}, {SomeEvidence()}}};
  record.participants_stated = Stated<HeadCountFact>{{40, "over 40 people"}, {SomeEvidence()}};
  record.topics = {{{"MIX", "XEP-0369", true}, {SomeEvidence()}}};
  record.links = {{{LinkKind::kMinutes, "minutes", "https://example.org/m"}, {SomeEvidence()}}};
  record.posts = {{{0, "a.md"}, Relation::kReport}};
  record.conflicts = {{"dates", {{"2016", SomeEvidence()}, {"2015", SomeEvidence()}}, "2016"}};
  return record;
}

TEST(RecordJsonTest, WhatIsWrittenIsReadBackEqual) {
  const Result<SummitRecord> read = RecordFromJson(ToJson(FullRecord()));
  ASSERT_TRUE(read.ok()) << read.error().ToString();
  EXPECT_EQ(*read, FullRecord());
}

TEST(RecordJsonTest, AnEmptyRecordIsReadBackEqual) {
  const SummitRecord empty(*SummitNumber::FromInt(3));
  const Result<SummitRecord> read = RecordFromJson(ToJson(empty));
  ASSERT_TRUE(read.ok()) << read.error().ToString();
  EXPECT_EQ(*read, empty);
}

TEST(RecordJsonTest, ShowsTheShapeOfTheInterface) {
  const nlohmann::json json = ToJson(FullRecord());
  EXPECT_EQ(json["number"], 19);
  EXPECT_EQ(json["dates"]["start"], "2016-02-01");
  EXPECT_EQ(json["dates"]["standing"], "held");
  EXPECT_EQ(json["place"]["city"], "Brussels");
  EXPECT_TRUE(json["place"]["venue"].is_null());
  EXPECT_EQ(json["place"]["host"], "Cisco");
  EXPECT_EQ(json["colocated_with"], "FOSDEM 2016");
  EXPECT_EQ(json["sponsors"][0]["for"], "dinner");
  EXPECT_EQ(json["sponsors"][0]["source"]["line"], 12);
  EXPECT_EQ(json["participants_stated"], 40);
  EXPECT_EQ(json["conflicts"][0]["chosen"], "2016");
}

TEST(FactJsonTest, EveryKindIsReadBackEqual) {
  const SummitRef ref{
      SummitNumber::FromInt(7), 2009, DateRange::OfYear(year(2009)), "OSCON", "San Jose", SummitRef::Relative::kNext,
      year(2009) / 3 / 4};
  const FactValue values[] = {MentionFact{Relation::kMain, true},
                              DatesFact{DateRange::OfYear(year(2009)), Standing::kPlanned, true, "2010"},
                              PlaceFact{"a", "b", "c", "d", "e", true},
                              ColocatedFact{"OSCON 2009"},
                              SponsorFact{"x", "", "5€"},
                              HostFact{"y"},
                              ParticipantFact{"z", "w"},
                              HeadCountFact{13, "thirteen"},
                              TopicFact{"PEP", "XEP-0163", true},
                              LinkFact{LinkKind::kMailingList, "l", "u"}};
  for (const FactValue& value : values) {
    const Result<Fact> read = FactFromJson(ToJson(Fact{ref, value, Relation::kReport, SomeEvidence()}));
    ASSERT_TRUE(read.ok()) << value.index() << read.error().ToString();
    EXPECT_EQ(read->value, value) << value.index();
    EXPECT_EQ(read->summit, ref);
    EXPECT_EQ(read->relation, Relation::kReport);
    EXPECT_EQ(read->evidence, SomeEvidence());
  }
}

TEST(FactJsonTest, ForeignJsonIsAnError) {
  for (const char* text :
       {"{}", "[]", "null", R"({"summit":{"as_of":"2009-13-01"}})",
        R"({"summit":{"as_of":"2009-01-01"},"value":{"kind":"pizza"},"relation":"main","evidence":{}})"})
    EXPECT_FALSE(FactFromJson(nlohmann::json::parse(text)).ok()) << text;
}

}  // namespace
}  // namespace summit
