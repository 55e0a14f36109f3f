#include "core/model/record_json.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace summit {
namespace {

using nlohmann::json;

template <class E, std::size_t N>
using Names = std::array<std::pair<E, std::string_view>, N>;

constexpr Names<Standing, 3> kStandings = {
    {{Standing::kPlanned, "planned"}, {Standing::kAnnounced, "announced"}, {Standing::kHeld, "held"}}};
constexpr Names<Relation, 4> kRelations = {{{Relation::kMain, "main"},
                                            {Relation::kReport, "report"},
                                            {Relation::kAnnouncement, "announcement"},
                                            {Relation::kMention, "mention"}}};
constexpr Names<LinkKind, 9> kLinkKinds = {{{LinkKind::kMinutes, "minutes"},
                                            {LinkKind::kWiki, "wiki"},
                                            {LinkKind::kRegistration, "registration"},
                                            {LinkKind::kSlides, "slides"},
                                            {LinkKind::kReport, "report"},
                                            {LinkKind::kMailingList, "mailing list"},
                                            {LinkKind::kVenue, "venue"},
                                            {LinkKind::kChat, "chat"},
                                            {LinkKind::kOther, "other"}}};
constexpr Names<Precision, 3> kPrecisions = {
    {{Precision::kDay, "day"}, {Precision::kMonth, "month"}, {Precision::kYear, "year"}}};
constexpr Names<SummitRef::Relative, 3> kRelatives = {{{SummitRef::Relative::kNone, "none"},
                                                       {SummitRef::Relative::kNext, "next"},
                                                       {SummitRef::Relative::kLatest, "latest"}}};

/// Leaves by exception inside this file only: the readers below turn it into an Error.
struct BadJson {
  std::string what;
};

template <class E, std::size_t N>
std::string_view NameOf(const Names<E, N>& names, E value) {
  for (const auto& [key, name] : names)
    if (key == value) return name;
  return "?";
}

template <class E, std::size_t N>
E ValueOf(const Names<E, N>& names, const json& word) {
  for (const auto& [key, name] : names)
    if (word == name) return key;
  throw BadJson{"unknown word " + word.dump()};
}

std::string Text(const json& object, const char* key) {
  const auto it = object.find(key);
  if (it == object.end() || it->is_null()) return {};
  return it->get<std::string>();
}

bool Flag(const json& object, const char* key) { return object.value(key, false); }

Date ReadDate(const json& text) {
  const auto date = ParseIsoDate(text.get<std::string>());
  if (!date) throw BadJson{"not a date: " + text.dump()};
  return *date;
}

json OrNull(const std::string& text) { return text.empty() ? json(nullptr) : json(text); }

json DatesJson(const DateRange& range) {
  return {{"start", ToIso(range.start)}, {"end", ToIso(range.end)}, {"precision", ToString(range.precision)}};
}

DateRange ReadDates(const json& object) {
  return {ReadDate(object.at("start")), ReadDate(object.at("end")), ValueOf(kPrecisions, object.at("precision"))};
}

Evidence ReadEvidence(const json& object) {
  Evidence evidence;
  evidence.post = {object.value("folder", 0), object.at("post").get<std::string>()};
  evidence.line = object.at("line").get<int>();
  evidence.quote = Text(object, "quote");
  evidence.url = Text(object, "url");
  return evidence;
}

json EvidenceList(const std::vector<Evidence>& list) {
  json array = json::array();
  for (const Evidence& evidence : list) array.push_back(ToJson(evidence));
  return array;
}

void AddSources(json& object, const std::vector<Evidence>& evidence) {
  if (!evidence.empty()) object["source"] = ToJson(evidence.front());
  object["sources"] = EvidenceList(evidence);
}

std::vector<Evidence> ReadSources(const json& object) {
  std::vector<Evidence> list;
  for (const json& one : object.at("sources")) list.push_back(ReadEvidence(one));
  return list;
}

// Values of facts: one pair of functions a kind. The kind's name is that of the variant's alternative.

json ValueJson(const MentionFact& v) {
  return {{"kind", "mention"}, {"relation", ToString(v.relation)}, {"past", v.past}};
}
json ValueJson(const DatesFact& v) {
  json object = DatesJson(v.range);
  object["kind"] = "dates";
  object["standing"] = ToString(v.standing);
  object["official_day"] = v.official_day;
  object["written"] = v.written;
  return object;
}
json ValueJson(const PlaceFact& v) {
  return {{"kind", "place"},  {"city", v.city},       {"region", v.region}, {"country", v.country},
          {"venue", v.venue}, {"address", v.address}, {"online", v.online}};
}
json ValueJson(const ColocatedFact& v) { return {{"kind", "colocated"}, {"event", v.event}}; }
json ValueJson(const SponsorFact& v) {
  return {{"kind", "sponsor"}, {"name", v.name}, {"for", OrNull(v.what)}, {"amount", OrNull(v.amount)}};
}
json ValueJson(const HostFact& v) { return {{"kind", "host"}, {"name", v.name}}; }
json ValueJson(const ParticipantFact& v) {
  return {{"kind", "participant"}, {"name", v.name}, {"affiliation", OrNull(v.affiliation)}};
}
json ValueJson(const HeadCountFact& v) { return {{"kind", "head count"}, {"count", v.count}, {"words", v.words}}; }
json ValueJson(const TopicFact& v) {
  return {{"kind", "topic"}, {"name", v.name}, {"xep", OrNull(v.xep)}, {"planned", v.planned}};
}
json ValueJson(const LinkFact& v) {
  return {{"kind", "link"}, {"type", ToString(v.kind)}, {"label", v.label}, {"url", v.url}};
}

SponsorFact ReadSponsor(const json& v) { return {Text(v, "name"), Text(v, "for"), Text(v, "amount")}; }
ParticipantFact ReadParticipant(const json& v) { return {Text(v, "name"), Text(v, "affiliation")}; }
HeadCountFact ReadHeadCount(const json& v) { return {v.at("count").get<int>(), Text(v, "words")}; }
TopicFact ReadTopic(const json& v) { return {Text(v, "name"), Text(v, "xep"), Flag(v, "planned")}; }
LinkFact ReadLink(const json& v) { return {ValueOf(kLinkKinds, v.at("type")), Text(v, "label"), Text(v, "url")}; }

FactValue ReadValue(const json& v) {
  const std::string kind = v.at("kind").get<std::string>();
  if (kind == "mention") return MentionFact{ValueOf(kRelations, v.at("relation")), Flag(v, "past")};
  if (kind == "dates")
    return DatesFact{ReadDates(v), ValueOf(kStandings, v.at("standing")), Flag(v, "official_day"), Text(v, "written")};
  if (kind == "place")
    return PlaceFact{Text(v, "city"),  Text(v, "region"),  Text(v, "country"),
                     Text(v, "venue"), Text(v, "address"), Flag(v, "online")};
  if (kind == "colocated") return ColocatedFact{Text(v, "event")};
  if (kind == "sponsor") return ReadSponsor(v);
  if (kind == "host") return HostFact{Text(v, "name")};
  if (kind == "participant") return ReadParticipant(v);
  if (kind == "head count") return ReadHeadCount(v);
  if (kind == "topic") return ReadTopic(v);
  if (kind == "link") return ReadLink(v);
  throw BadJson{"unknown kind of fact \"" + kind + "\""};
}

json RefJson(const SummitRef& ref) {
  json object = {{"as_of", ToIso(ref.as_of)}};
  if (ref.number) object["number"] = ref.number->value();
  if (ref.year) object["year"] = *ref.year;
  if (ref.dates) object["dates"] = DatesJson(*ref.dates);
  if (!ref.event.empty()) object["event"] = ref.event;
  if (!ref.city.empty()) object["city"] = ref.city;
  if (ref.relative != SummitRef::Relative::kNone) object["relative"] = NameOf(kRelatives, ref.relative);
  return object;
}

SummitNumber ReadNumber(const json& value) {
  const auto number = SummitNumber::FromInt(value.get<int>());
  if (!number) throw BadJson{"no number of a Summit: " + value.dump()};
  return *number;
}

SummitRef ReadRef(const json& object) {
  SummitRef ref;
  ref.as_of = ReadDate(object.at("as_of"));
  if (object.contains("number")) ref.number = ReadNumber(object.at("number"));
  if (object.contains("year")) ref.year = object.at("year").get<int>();
  if (object.contains("dates")) ref.dates = ReadDates(object.at("dates"));
  ref.event = Text(object, "event");
  ref.city = Text(object, "city");
  if (object.contains("relative")) ref.relative = ValueOf(kRelatives, object.at("relative"));
  return ref;
}

// Records.

json StatedText(const std::optional<Stated<std::string>>& stated) {
  return stated ? json(stated->value) : json(nullptr);
}

json PlaceJson(const SummitRecord& record) {
  json sources = json::object();
  const std::pair<const char*, const std::optional<Stated<std::string>>*> parts[] = {{"city", &record.city},
                                                                                     {"region", &record.region},
                                                                                     {"country", &record.country},
                                                                                     {"venue", &record.venue},
                                                                                     {"address", &record.address}};
  json place = json::object();
  for (const auto& [key, stated] : parts) {
    place[key] = StatedText(*stated);
    if (*stated) sources[key] = EvidenceList((*stated)->evidence);
  }
  place["host"] = record.hosts.empty() ? json(nullptr) : json(record.hosts.front().value);
  place["online"] = record.online;
  place["sources"] = std::move(sources);
  return place;
}

void ReadPlace(const json& place, SummitRecord& record) {
  const std::pair<const char*, std::optional<Stated<std::string>>*> parts[] = {{"city", &record.city},
                                                                               {"region", &record.region},
                                                                               {"country", &record.country},
                                                                               {"venue", &record.venue},
                                                                               {"address", &record.address}};
  for (const auto& [key, stated] : parts) {
    if (place.at(key).is_null()) continue;
    std::vector<Evidence> evidence;
    for (const json& one : place.at("sources").at(key)) evidence.push_back(ReadEvidence(one));
    *stated = Stated<std::string>{place.at(key).get<std::string>(), std::move(evidence)};
  }
  record.online = Flag(place, "online");
}

template <class T>
json StatedArray(const std::vector<Stated<T>>& list) {
  json array = json::array();
  for (const Stated<T>& stated : list) {
    json object = ValueJson(stated.value);
    AddSources(object, stated.evidence);
    array.push_back(std::move(object));
  }
  return array;
}

json DatesOfRecord(const SummitRecord& record) {
  if (!record.dates) return nullptr;
  json dates = DatesJson(record.dates->value);
  dates["standing"] = ToString(record.standing);
  AddSources(dates, record.dates->evidence);
  return dates;
}

json ConflictsJson(const std::vector<Conflict>& conflicts) {
  json array = json::array();
  for (const Conflict& conflict : conflicts) {
    json values = json::array();
    for (const Conflict::Claim& claim : conflict.claims)
      values.push_back({{"value", claim.value}, {"source", ToJson(claim.evidence)}});
    array.push_back({{"fact", conflict.fact}, {"values", std::move(values)}, {"chosen", conflict.chosen}});
  }
  return array;
}

Conflict ReadConflict(const json& object) {
  Conflict conflict{Text(object, "fact"), {}, Text(object, "chosen")};
  for (const json& value : object.at("values"))
    conflict.claims.push_back({Text(value, "value"), ReadEvidence(value.at("source"))});
  return conflict;
}

template <class T, class Reader>
std::vector<Stated<T>> ReadArray(const json& array, Reader read) {
  std::vector<Stated<T>> list;
  for (const json& object : array) list.push_back({read(object), ReadSources(object)});
  return list;
}

SummitRecord ReadRecord(const json& object) {
  SummitRecord record(ReadNumber(object.at("number")));
  if (!object.at("dates").is_null()) {
    record.dates = Stated<DateRange>{ReadDates(object.at("dates")), ReadSources(object.at("dates"))};
    record.standing = ValueOf(kStandings, object.at("dates").at("standing"));
  }
  if (!object.at("official_day").is_null())
    record.official_day =
        Stated<DateRange>{ReadDates(object.at("official_day")), ReadSources(object.at("official_day"))};
  ReadPlace(object.at("place"), record);
  if (!object.at("colocated").is_null())
    record.colocated_with =
        Stated<std::string>{Text(object.at("colocated"), "event"), ReadSources(object.at("colocated"))};
  record.hosts = ReadArray<std::string>(object.at("hosts"), [](const json& v) { return Text(v, "name"); });
  record.sponsors = ReadArray<SponsorFact>(object.at("sponsors"), ReadSponsor);
  record.participants = ReadArray<ParticipantFact>(object.at("participants"), ReadParticipant);
  if (!object.at("head_count").is_null())
    record.participants_stated =
        Stated<HeadCountFact>{ReadHeadCount(object.at("head_count")), ReadSources(object.at("head_count"))};
  record.topics = ReadArray<TopicFact>(object.at("topics"), ReadTopic);
  record.links = ReadArray<LinkFact>(object.at("links"), ReadLink);
  for (const json& post : object.at("posts"))
    record.posts.push_back(
        {{post.value("folder", 0), post.at("post").get<std::string>()}, ValueOf(kRelations, post.at("relation"))});
  for (const json& conflict : object.at("conflicts")) record.conflicts.push_back(ReadConflict(conflict));
  return record;
}

template <class T, class Reader>
Result<T> Guarded(const json& json_value, Reader read) {
  try {
    return read(json_value);
  } catch (const BadJson& bad) {
    return Error{bad.what};
  } catch (const json::exception& bad) {
    return Error{bad.what()};
  }
}

}  // namespace

std::string_view ToString(Standing standing) { return NameOf(kStandings, standing); }
std::string_view ToString(Relation relation) { return NameOf(kRelations, relation); }
std::string_view ToString(LinkKind kind) { return NameOf(kLinkKinds, kind); }
std::string_view ToString(Precision precision) { return NameOf(kPrecisions, precision); }

json ToJson(const Evidence& evidence) {
  return {{"post", evidence.post.path},
          {"folder", evidence.post.folder},
          {"line", evidence.line},
          {"quote", evidence.quote},
          {"url", evidence.url}};
}

json ToJson(const Fact& fact) {
  return {{"summit", RefJson(fact.summit)},
          {"value", std::visit([](const auto& value) { return ValueJson(value); }, fact.value)},
          {"relation", ToString(fact.relation)},
          {"evidence", ToJson(fact.evidence)}};
}

Result<Fact> FactFromJson(const json& object) {
  return Guarded<Fact>(object, [](const json& v) -> Fact {
    return {ReadRef(v.at("summit")), ReadValue(v.at("value")), ValueOf(kRelations, v.at("relation")),
            ReadEvidence(v.at("evidence"))};
  });
}

json ToJson(const SummitRecord& record) {
  json object = {{"number", record.number.value()}, {"dates", DatesOfRecord(record)}, {"place", PlaceJson(record)}};
  object["official_day"] = nullptr;
  if (record.official_day) {
    object["official_day"] = DatesJson(record.official_day->value);
    AddSources(object["official_day"], record.official_day->evidence);
  }
  object["colocated_with"] = StatedText(record.colocated_with);
  object["colocated"] = nullptr;
  if (record.colocated_with) {
    object["colocated"] = {{"event", record.colocated_with->value}};
    AddSources(object["colocated"], record.colocated_with->evidence);
  }
  json hosts = json::array();
  for (const auto& host : record.hosts) {
    json one = {{"name", host.value}};
    AddSources(one, host.evidence);
    hosts.push_back(std::move(one));
  }
  object["hosts"] = std::move(hosts);
  object["sponsors"] = StatedArray(record.sponsors);
  object["participants"] = StatedArray(record.participants);
  object["participants_stated"] = nullptr;
  object["head_count"] = nullptr;
  if (record.participants_stated) {
    object["participants_stated"] = record.participants_stated->value.count;
    object["head_count"] = ValueJson(record.participants_stated->value);
    AddSources(object["head_count"], record.participants_stated->evidence);
  }
  object["topics"] = StatedArray(record.topics);
  object["links"] = StatedArray(record.links);
  json posts = json::array();
  for (const RelatedPost& post : record.posts)
    posts.push_back({{"post", post.post.path}, {"folder", post.post.folder}, {"relation", ToString(post.relation)}});
  object["posts"] = std::move(posts);
  object["conflicts"] = ConflictsJson(record.conflicts);
  return object;
}

Result<SummitRecord> RecordFromJson(const json& object) { return Guarded<SummitRecord>(object, ReadRecord); }

}  // namespace summit
