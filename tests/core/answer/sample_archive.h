#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "core/model/summit_record.h"
#include "tests/fakes/memory_archive.h"

/// Summits as the archive might tell of them: one told in full, one with topics only, two in a year, one that posts
/// disagree about, one announced and never reported, one still to come.
namespace summit::sample {

inline Date Day(int y, unsigned m, unsigned d) {
  return {std::chrono::year(y), std::chrono::month(m), std::chrono::day(d)};
}
constexpr Date kToday{std::chrono::year(2020), std::chrono::month(6), std::chrono::day(15)};

inline PostId Id(std::string name) { return {0, "summit/" + std::move(name) + ".md"}; }

inline Evidence From(const std::string& post) {
  return {Id(post), 10, "words of the post", "https://example.org/" + post + "/"};
}

template <class T>
Stated<T> Say(T value, const std::string& post) {
  return {std::move(value), {From(post)}};
}
inline Stated<std::string> Say(const char* value, const std::string& post) { return Say(std::string(value), post); }

inline SummitRecord Record(int number, const std::string& post) {
  SummitRecord record(*SummitNumber::FromInt(number));
  record.posts = {{Id(post), Relation::kMain}};
  return record;
}

inline SummitRecord First() {
  SummitRecord record = Record(1, "summit-1");
  record.dates = Say(DateRange{Day(2006, 7, 24), Day(2006, 7, 25)}, "summit-1");
  record.standing = Standing::kHeld;
  record.city = Say("Portland", "summit-1");
  for (int i = 1; i <= 40; ++i)
    record.participants.push_back(Say(ParticipantFact{"Visitor Number" + std::to_string(i), "Company"}, "summit-1"));
  record.conflicts = {
      {"dates", {{"24-25 July 2006", From("summit-1")}, {"2005", From("roundup-7")}}, "24-25 July 2006"}};
  return record;
}

inline SummitRecord Second() {
  SummitRecord record = Record(2, "summit-2");
  record.dates = Say(DateRange::OfDay(Day(2007, 2, 26)), "summit-2");
  record.standing = Standing::kHeld;
  record.city = Say("Brussels", "summit-2");
  record.country = Say("Belgium", "summit-2");
  record.venue = Say("Atlas Hotel", "summit-2");
  record.address = Say("Rue du Vieux Marché aux Grains 30", "summit-2");
  record.colocated_with = Say("FOSDEM 2007", "summit-2");
  for (const char* topic : {"Jingle", "Spim prevention", "Whiteboarding"})
    record.topics.push_back(Say(TopicFact{topic, "", true}, "summit-2"));
  for (int i = 1; i <= 16; ++i)
    record.participants.push_back(
        Say(ParticipantFact{"Person Number" + std::to_string(i), i % 2 == 0 ? "Company " + std::to_string(i) : ""},
            "summit-2"));
  return record;
}

inline SummitRecord Sixth() {
  SummitRecord record = Record(6, "summit-6");
  record.dates = Say(DateRange{Day(2009, 2, 6), Day(2009, 2, 9)}, "summit-6");
  record.official_day = Say(DateRange::OfDay(Day(2009, 2, 9)), "summit-6");
  record.standing = Standing::kHeld;
  record.city = Say("Brussels", "summit-6");
  record.sponsors = {Say(SponsorFact{"Nokia", "dinner", "1000€"}, "summit-6"),
                     Say(SponsorFact{"Isode", "dinner", "200€"}, "summit-6")};
  record.participants_stated = Say(HeadCountFact{40, "over 40 developers"}, "roundup-7");
  return record;
}

inline SummitRecord Seventh() {
  SummitRecord record = Record(7, "summit-7");
  record.dates = Say(DateRange{Day(2009, 7, 20), Day(2009, 7, 21)}, "summit-7");
  record.standing = Standing::kHeld;
  record.city = Say("San Jose", "summit-7");
  record.sponsors = {Say(SponsorFact{"Vayusphere", "dinner", "$100"}, "summit-7")};
  return record;
}

inline SummitRecord Twelfth() {
  SummitRecord record = Record(12, "summit-12");
  record.dates = Say(DateRange{Day(2012, 10, 22), Day(2012, 10, 23)}, "summit-12");
  record.standing = Standing::kAnnounced;
  record.city = Say("Portland", "summit-12");
  return record;
}

inline SummitRecord TwentyFirst() {
  SummitRecord record = Record(21, "summit-21");
  record.dates = Say(DateRange::OfMonth(std::chrono::year(2017) / std::chrono::month(2)), "summit-21");
  record.standing = Standing::kHeld;
  record.city = Say("Brussels", "summit-21");
  record.country = Say("Belgium", "summit-21");
  record.hosts = {Say("Cisco", "summit-21")};
  for (const char* name :
       {"Cisco Belgium", "Surevine", "AG Software", "Isode", "Prosody", "Erlang Solutions", "Clayster"})
    record.sponsors.push_back(Say(SponsorFact{name, "", ""}, "summit-21"));
  for (const char* topic : {"BIND2", "Spam", "Internet of Things", "Google Summer of Code", "OMEMO"})
    record.topics.push_back(Say(TopicFact{topic, "", false}, "summit-21"));
  record.topics.push_back(Say(TopicFact{"MIX", "XEP-0369", false}, "summit-21"));
  record.links = {
      Say(LinkFact{LinkKind::kOther, "Cisco", "https://cisco.example/"}, "summit-21"),
      Say(LinkFact{LinkKind::kMinutes, "XSF wiki", "https://wiki.example.org/Summit_21_minutes"}, "summit-21")};
  return record;
}

inline SummitRecord Coming() {
  SummitRecord record = Record(24, "summit-24");
  record.dates = Say(DateRange{Day(2021, 1, 28), Day(2021, 1, 29)}, "summit-24");
  record.standing = Standing::kAnnounced;
  record.city = Say("Brussels", "summit-24");
  return record;
}

inline PostInfo Post(const std::string& name, std::string title, Date date) {
  PostInfo post;
  post.id = Id(name);
  post.url = "https://example.org/" + name + "/";
  post.title = std::move(title);
  post.date = date;
  post.lang = "en";
  post.authors = {"Jane Doe"};
  return post;
}

inline std::vector<PostInfo> Posts() {
  PostInfo digest = Post("digest", "All of it", Day(2018, 1, 1));
  digest.sources = {"https://example.org/original/", "https://example.org/second/"};
  return {Post("summit-1", "XMPP Summit 1", Day(2010, 8, 10)),   Post("summit-2", "XMPP Summit 2", Day(2010, 8, 10)),
          Post("summit-6", "XMPP Summit 6", Day(2010, 8, 10)),   Post("summit-7", "XMPP Summit 7", Day(2010, 8, 10)),
          Post("summit-12", "XMPP Summit 12", Day(2012, 8, 3)),  Post("summit-21", "XMPP Summit 21", Day(2017, 2, 27)),
          Post("summit-24", "XMPP Summit 24", Day(2020, 5, 10)), Post("roundup-7", "Roundup 7", Day(2009, 2, 25)),
          Post("beer", "*Beer* and OMEMO", Day(2016, 3, 1)),     std::move(digest)};
}

inline MemoryArchive Archive() {
  MemoryArchive archive({First(), Second(), Sixth(), Seventh(), Twelfth(), TwentyFirst(), Coming()}, Posts());
  archive.AddText(Id("beer"), "Evening", "We drank to OMEMO in a pub. The landlord did not mind.", 12);
  archive.AddText(Id("summit-21"), "Topics", "OMEMO was looked at once more by those who care.", 20);
  archive.AddText(Id("digest"), "Encryption", "A digest of what was said about OMEMO over the years.", 8);
  return archive;
}

}  // namespace summit::sample
