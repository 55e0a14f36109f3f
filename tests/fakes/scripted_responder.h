#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/responder.h"
#include "core/base/result.h"

namespace summit {

/// Answers from a table and remembers what it was asked. What is not in the table is unclear to it, or met with
/// silence when it was not addressed, as the contract asks.
class ScriptedResponder : public Responder {
 public:
  void Knows(const std::string& text, const std::string& answer, AnswerStatus status = AnswerStatus::kAnswered) {
    script_[text] = Reply{status, answer, {}, false};
  }
  void Knows(const std::string& text, Reply reply) { script_[text] = std::move(reply); }
  void Breaks(const std::string& why) { failure_ = why; }
  void Works() { failure_.reset(); }

  std::optional<Reply> Respond(const Ask& ask, Dialogue& dialogue) const override {
    asked_.push_back(ask);
    before_.push_back(dialogue.last_text);
    if (failure_) throw StoreError(*failure_);
    const auto known = script_.find(ask.text);
    if (known != script_.end()) {
      dialogue.last_text = ask.text;
      return known->second;
    }
    if (!ask.addressed) return std::nullopt;
    return Reply{AnswerStatus::kUnclear, "What do you mean? (" + std::to_string(asked_.size()) + ")", {}, false};
  }

  /// All questions so far, and what each one's dialogue had as the text before it.
  const std::vector<Ask>& asked() const { return asked_; }
  const std::vector<std::string>& before() const { return before_; }

 private:
  std::map<std::string, Reply> script_;
  std::optional<std::string> failure_;
  mutable std::vector<Ask> asked_;
  mutable std::vector<std::string> before_;
};

}  // namespace summit
