#include "bot/xmpp/ad_hoc.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "bot/xmpp/forms.h"
#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr char kListName[] = "Commands";

std::unique_ptr<gloox::Tag> NewResult(const std::string& to, const std::string& id) {
  auto iq = NewIq("result", to);
  iq->addAttribute("id", id);
  return iq;
}

/// Absent for an action that XEP-0050 does not know.
std::optional<CommandStep> StepOf(const std::string& action) {
  static constexpr std::array<std::pair<std::string_view, CommandStep>, 6> kSteps = {{
      {"", CommandStep::kExecute},
      {"execute", CommandStep::kExecute},
      {"next", CommandStep::kNext},
      {"prev", CommandStep::kPrev},
      {"complete", CommandStep::kComplete},
      {"cancel", CommandStep::kCancel},
  }};
  for (const auto& [name, step] : kSteps)
    if (name == action) return step;
  return std::nullopt;
}

CommandCalled ReadCall(const gloox::Tag& iq, const gloox::Tag& command, const Jid& from) {
  CommandCalled called{from,
                       iq.findAttribute("id"),
                       command.findAttribute("node"),
                       command.findAttribute("sessionid"),
                       StepOf(command.findAttribute("action")),
                       false,
                       {}};
  // "execute" within a session means the default action, which of ours is always the one that goes on.
  if (!called.session.empty() && called.step == CommandStep::kExecute) called.step = CommandStep::kNext;
  const gloox::Tag* form = FindChild(command, "x", ns::kDataForm);
  if (form != nullptr && form->findAttribute("type") == "submit") {
    called.has_form = true;
    called.fields = ReadForm(*form);
  }
  return called;
}

/// The node whose info is asked for, when it is one of a command rather than of our capabilities.
bool IsCommandNode(const std::string& node) {
  return !node.empty() && node != ns::kCommands && node.find('#') == std::string::npos &&
         node.find(':') == std::string::npos;
}

void AddIdentity(gloox::Tag& query, const char* type, const std::string& name) {
  gloox::Tag* identity = AddChild(query, "identity");
  identity->addAttribute("category", "automation");
  identity->addAttribute("type", type);
  identity->addAttribute("name", XmlSafe(name));
}

void AddFeature(gloox::Tag& query, const char* feature) { AddChild(query, "feature")->addAttribute("var", feature); }

const char* ErrorType(std::string_view condition) {
  if (condition == "bad-request") return "modify";
  if (condition == "forbidden") return "auth";
  if (condition == "resource-constraint") return "wait";
  return "cancel";
}

}  // namespace

std::optional<Event> TranslateCommandQuery(const gloox::Tag& iq) {
  const std::optional<Jid> from = Jid::Parse(iq.findAttribute("from"));
  if (!from) return std::nullopt;
  const std::string& type = iq.findAttribute("type");
  if (type == "set") {
    const gloox::Tag* command = FindChild(iq, "command", ns::kCommands);
    if (command == nullptr) return std::nullopt;
    return ReadCall(iq, *command, *from);
  }
  if (type != "get") return std::nullopt;
  const gloox::Tag* items = FindChild(iq, "query", ns::kDiscoItems);
  if (items != nullptr && items->findAttribute("node") == ns::kCommands)
    return CommandsAsked{*from, iq.findAttribute("id"), std::nullopt};
  const gloox::Tag* info = FindChild(iq, "query", ns::kDiscoInfo);
  if (info != nullptr && IsCommandNode(info->findAttribute("node")))
    return CommandsAsked{*from, iq.findAttribute("id"), info->findAttribute("node")};
  return std::nullopt;
}

std::unique_ptr<gloox::Tag> AnswerCommandQuery(const gloox::Tag& iq) {
  if (iq.findAttribute("type") != "get") return nullptr;
  const gloox::Tag* info = FindChild(iq, "query", ns::kDiscoInfo);
  if (info == nullptr || info->findAttribute("node") != ns::kCommands) return nullptr;
  auto result = NewResult(iq.findAttribute("from"), iq.findAttribute("id"));
  gloox::Tag* query = AddChild(*result, "query", ns::kDiscoInfo);
  query->addAttribute("node", ns::kCommands);
  AddIdentity(*query, "command-list", kListName);
  AddFeature(*query, ns::kDiscoItems);
  return result;
}

std::unique_ptr<gloox::Tag> ToStanza(const AnswerCommand& action) {
  constexpr std::array<const char*, 3> kStatus = {"executing", "completed", "canceled"};
  auto iq = NewResult(action.to.ToString(), action.request);
  gloox::Tag* command = AddChild(*iq, "command", ns::kCommands);
  command->addAttribute("node", action.node);
  command->addAttribute("sessionid", action.session);
  command->addAttribute("status", kStatus[static_cast<std::size_t>(action.status)]);
  const bool executing = action.status == AnswerCommand::Status::kExecuting;
  if (executing) {
    gloox::Tag* actions = AddChild(*command, "actions");
    actions->addAttribute("execute", action.may_next ? "next" : "complete");
    if (action.may_prev) AddChild(*actions, "prev");
    if (action.may_next) AddChild(*actions, "next");
    if (action.may_complete) AddChild(*actions, "complete");
  }
  // A page of an answer is a result, though more can be had.
  if (action.form) AddForm(*command, *action.form, executing && !action.may_next);
  if (!action.note.empty())
    AddChild(*command, "note", {}, action.note)->addAttribute("type", action.warns ? "warn" : "info");
  return iq;
}

std::unique_ptr<gloox::Tag> ToStanza(const RefuseCommand& action) {
  auto iq = NewIq("error", action.to.ToString());
  iq->addAttribute("id", action.request);
  gloox::Tag* error = AddChild(*iq, "error");
  error->addAttribute("type", ErrorType(action.condition));
  AddChild(*error, action.condition, ns::kStanzaErrors);
  if (!action.text.empty()) AddChild(*error, "text", ns::kStanzaErrors, action.text);
  if (!action.detail.empty()) AddChild(*error, action.detail, ns::kCommands);
  return iq;
}

std::unique_ptr<gloox::Tag> ToStanza(const ListCommands& action, const Jid& self) {
  auto iq = NewResult(action.to.ToString(), action.request);
  if (action.node) {
    gloox::Tag* query = AddChild(*iq, "query", ns::kDiscoInfo);
    query->addAttribute("node", *action.node);
    AddIdentity(*query, "command-node", action.entries.empty() ? *action.node : action.entries.front().name);
    AddFeature(*query, ns::kCommands);
    AddFeature(*query, ns::kDataForm);
    return iq;
  }
  gloox::Tag* query = AddChild(*iq, "query", ns::kDiscoItems);
  query->addAttribute("node", ns::kCommands);
  for (const ListCommands::Entry& entry : action.entries) {
    gloox::Tag* item = AddChild(*query, "item");
    item->addAttribute("jid", (action.at ? *action.at : self).ToString());
    item->addAttribute("node", entry.node);
    item->addAttribute("name", XmlSafe(entry.name));
  }
  return iq;
}

}  // namespace summit::bot
