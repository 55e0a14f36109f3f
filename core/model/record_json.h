#pragma once

#include <nlohmann/json.hpp>

#include "core/base/result.h"
#include "core/model/fact.h"
#include "core/model/summit_record.h"

namespace summit {

/// One codec for what is kept in the index and for what the command line prints of a Summit. Absent parts are null
/// in objects of fixed shape and left out elsewhere. Reading gives an Error for any JSON that ToJson cannot have
/// written; reading what ToJson wrote gives an equal value.
nlohmann::json ToJson(const Fact& fact);
Result<Fact> FactFromJson(const nlohmann::json& json);

/// "source" of each statement is its best evidence, "sources" all of it.
nlohmann::json ToJson(const SummitRecord& record);
Result<SummitRecord> RecordFromJson(const nlohmann::json& json);

/// {"post", "folder", "line", "quote", "url"}
nlohmann::json ToJson(const Evidence& evidence);

/// Words of the interface: "held", "announced", "planned"; "main", "report", "announcement", "mention".
std::string_view ToString(Standing standing);
std::string_view ToString(Relation relation);
std::string_view ToString(LinkKind kind);
std::string_view ToString(Precision precision);

}  // namespace summit
