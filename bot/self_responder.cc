#include "bot/self_responder.h"

#include <chrono>
#include <string_view>
#include <utility>

#include "core/base/text.h"
#include "core/question/commands.h"

namespace summit::bot {
namespace {

constexpr std::string_view kPurpose =
    "I answer questions about the XMPP Summits from the archive of their posts, with sources.";

/// The command that is all of the text.
std::string_view LoneCommand(const summit::Ask& ask) {
  std::string_view word = Trim(ask.text);
  while (!word.empty() && (word.back() == '?' || word.back() == '.' || word.back() == '!')) word.remove_suffix(1);
  const Command* command = FindCommand(word);
  return command == nullptr ? std::string_view() : command->name;
}

std::string WithFullStop(std::string text) {
  if (!text.ends_with('.')) text += '.';
  return text;
}

/// "10 minutes", "90 seconds".
std::string InWords(std::chrono::seconds time) {
  const auto count = time.count();
  if (count % 60 != 0) return std::to_string(count) + " seconds";
  return count == 60 ? "a minute" : std::to_string(count / 60) + " minutes";
}

/// It is no part of what the conversation is about, and nothing goes on from it.
Reply Told(std::string text, Dialogue& dialogue) {
  dialogue.rest.clear();
  dialogue.rest_sources.clear();
  dialogue.claims.clear();
  return {AnswerStatus::kHelp, std::move(text), {}, false};
}

}  // namespace

std::string DescribePurpose(const ProfileConfig& profile) {
  return WithFullStop(profile.about.empty() ? std::string(kPurpose) : profile.about);
}

std::optional<Reply> SelfResponder::Respond(const summit::Ask& ask, Dialogue& dialogue) const {
  const std::string_view command = LoneCommand(ask);
  if (command == "privacy") return Told(Privacy(), dialogue);
  if (command == "botlist") return Told(Presentation(ask.prefix), dialogue);
  return archive_.Respond(ask, dialogue);
}

std::string SelfResponder::Privacy() const {
  std::string text =
      "What people write to me is neither stored nor logged. So that follow-up questions work I remember " +
      std::string("what was asked last, and forget it after ") + InWords(config_.limits.dialogue_expiry) +
      ".\nKept are the rooms that I was invited to, and whom my administrators had me ignore. Rooms and "
      "servers may keep archives of their own.";
  if (!config_.profile.privacy.empty()) text += "\nMore on that: " + config_.profile.privacy;
  if (!config_.profile.contact.empty()) text += "\nRun by: " + config_.profile.contact;
  return text;
}

std::string SelfResponder::Presentation(const std::string& prefix) const {
  std::string text = config_.profile.name + ", a bot. " + DescribePurpose(config_.profile) + " Commands begin with " +
                     prefix + " and are told by " + prefix + "help.";
  if (!config_.profile.contact.empty()) text += "\nRun by: " + config_.profile.contact;
  if (!config_.profile.source.empty()) text += "\nSource: " + config_.profile.source;
  return text;
}

}  // namespace summit::bot
