#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/responder.h"
#include "core/base/result.h"
#include "core/model/archive.h"
#include "core/model/summit_record.h"

/// The machine-readable interface: what the sub-commands print with --format json. Names and meanings are a promise to
/// other programs; fields may be added.
namespace summit::bot {

/// "answered", "not_found", "unclear", "help", "chat"
std::string_view StatusName(AnswerStatus status);

/// One line of `ask --input`.
struct AskLine {
  nlohmann::json id;         // as given; null when absent
  std::string conversation;  // empty: a conversation of this line alone
  std::string text;
};

/// Reads one; an Error says what is wrong with the line.
Result<AskLine> ParseAskLine(std::string_view line);

nlohmann::ordered_json AnswerJson(const nlohmann::json& id, const Reply& reply);
nlohmann::ordered_json AskErrorJson(const std::string& why);

/// The record, with address and title of every post that it names.
nlohmann::json FactsJson(const SummitRecord& record, const Archive& archive);

/// `summits`: those the post speaks of.
nlohmann::ordered_json PostJson(const PostInfo& post, const std::vector<SummitNumber>& summits);

/// As text of one line; bytes that are no UTF-8 are replaced rather than an error.
std::string Dump(const nlohmann::json& value);
std::string Dump(const nlohmann::ordered_json& value);

}  // namespace summit::bot
