#include "bot/command_desk.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

constexpr std::size_t kSessions = 512;
constexpr Duration kSessionLife = std::chrono::minutes(10);
constexpr TextLimits kFormLimits{24, 4000};
constexpr std::size_t kMostArgument = 200;  // characters

constexpr char kArgument[] = "argument";
constexpr char kTooMany[] = "That is a lot at once. Please wait a minute before you ask me again.";

std::string ValueOf(const CommandCalled& called, const std::string& field) {
  const auto found = called.fields.find(field);
  if (found == called.fields.end() || found->second.empty()) return {};
  std::string joined;
  for (const std::string& value : found->second) joined += (joined.empty() ? "" : " ") + value;
  return CutText(CollapseSpaces(XmlSafe(joined)), kMostArgument);
}

std::string Capitalized(std::string_view text) {
  std::string capitalized(text);
  if (!capitalized.empty() && capitalized.front() >= 'a' && capitalized.front() <= 'z')
    capitalized.front() -= 'a' - 'A';
  return capitalized;
}

std::string Sentence(std::string_view text) { return Capitalized(text) + '.'; }

/// How a command is called in a list or above a form. Lists have no other place for what it does.
std::string TitleOf(const Command& command) { return Capitalized(command.name); }
std::string TitleOf(const AdminCommand& command) { return "Admin: " + std::string(command.name); }

template <typename AnyCommand>
std::string EntryOf(const AnyCommand& command) {
  return TitleOf(command) + " - " + std::string(command.help);
}

FormField ArgumentField(const Command& command) {
  FormField field{FormField::Type::kTextSingle, kArgument, {}, {}};
  switch (command.argument) {
    case Argument::kSummit:
      field.required = command.operation == Operation::kCompare;
      field.label = field.required ? "Two or more Summits (numbers or years)"
                                   : "Summit (number, year or place; the latest if left empty)";
      break;
    case Argument::kCommand:
      field.type = FormField::Type::kListSingle;
      field.label = "Command (all if none is chosen)";
      for (const Command& one : Commands()) field.options.emplace_back(one.name, one.name);
      break;
    default:
      field.label = command.intent == Intent::kSearch ? "Words to look for" : "About what";
      field.required = true;
  }
  return field;
}

bool IsSource(const Reply& reply, std::string_view line) {
  return std::any_of(reply.citations.begin(), reply.citations.end(),
                     [line](const Citation& citation) { return citation.url == line; });
}

/// Lines of the answer and its sources as fields: clients show a table instead of fields, never both. The links at the
/// answer's end are the sources, which need not be told twice.
Form ResultOf(const std::string& call, const Reply& reply) {
  Form form;
  form.title = Capitalized(call);
  FormField answer{FormField::Type::kTextMulti, "answer", "Answer", {}};
  for (std::string_view line : Split(reply.text, '\n')) answer.values.emplace_back(line);
  while (answer.values.size() > 1 && IsSource(reply, answer.values.back())) answer.values.pop_back();
  form.fields.push_back(std::move(answer));
  FormField sources{FormField::Type::kTextMulti, "sources", "Sources", {}};
  for (const Citation& citation : reply.citations) sources.values.push_back(citation.url);
  if (!sources.values.empty()) form.fields.push_back(std::move(sources));
  return form;
}

RefuseCommand Refusal(const CommandCalled& called, const char* condition, const char* detail, const char* text = "") {
  return {called.from, called.request, condition, detail, text};
}

}  // namespace

bool CommandDesk::Target::TakesNothing() const {
  return command != nullptr ? command->argument == Argument::kNone : admin->fields.empty();
}

CommandDesk::CommandDesk(Talker& talker, AdminDesk& admins, RoomKeeper& rooms, Outbox& outbox,
                         const IgnoreList& ignored)
    : talker_(talker), admins_(admins), rooms_(rooms), outbox_(outbox), ignored_(ignored), sessions_(kSessions) {}

/// Absent also for what is not theirs to call: whoever may not use a command need not know that it is there.
std::optional<CommandDesk::Target> CommandDesk::Find(const Jid& from, std::string_view node) const {
  for (const Command& command : Commands())
    if (command.name == node) return Target{&command, nullptr};
  constexpr std::string_view kAdmin = "admin/";
  if (!node.starts_with(kAdmin)) return std::nullopt;
  const AdminCommand* command = FindAdminCommand(node.substr(kAdmin.size()));
  if (command == nullptr || !admins_.IsAdmin(from)) return std::nullopt;
  return Target{nullptr, command};
}

void CommandDesk::On(const CommandsAsked& asked, const Moment& moment) const {
  ListCommands list{asked.from, asked.request, asked.node, {}};
  // In a room they are called through the room, too: nobody's real address shows who has not shown it before.
  if (const RoomKeeper::Self* own = rooms_.SelfIn(asked.from.Bare()))
    list.at = asked.from.Bare().WithResource(own->nick);
  for (const Command& command : Commands()) list.entries.push_back({std::string(command.name), EntryOf(command)});
  if (admins_.IsAdmin(asked.from))
    for (const AdminCommand& command : AdminCommands())
      list.entries.push_back({"admin/" + std::string(command.name), EntryOf(command)});
  if (ignored_.Has(asked.from)) list.entries.clear();
  if (asked.node)
    std::erase_if(list.entries, [&](const ListCommands::Entry& entry) { return entry.node != *asked.node; });
  if (asked.node && list.entries.empty())
    moment.Do(RefuseCommand{asked.from, asked.request, "item-not-found", {}, {}});
  else
    moment.Do(std::move(list));
}

bool CommandDesk::On(const CommandCalled& called, const Moment& moment) {
  if (ignored_.Has(called.from)) {
    moment.Do(Refusal(called, "service-unavailable", ""));
    return false;
  }
  const std::optional<Target> target = Find(called.from, called.node);
  if (!target)
    moment.Do(Refusal(called, "item-not-found", ""));
  else if (!called.step)
    moment.Do(Refusal(called, "bad-request", "malformed-action"));
  else
    return called.session.empty() ? Begin(called, *target, moment) : Continue(called, *target, moment);
  return false;
}

bool CommandDesk::Begin(const CommandCalled& called, const Target& target, const Moment& moment) {
  // Some clients say "complete" at once when they bring the form along.
  if (*called.step != CommandStep::kExecute && *called.step != CommandStep::kComplete) {
    moment.Do(Refusal(called, "bad-request", "bad-action"));
    return false;
  }
  const std::string session = outbox_.NewId();
  if (target.TakesNothing() || called.has_form) return Finish(called, target, session, moment);
  if (!talker_.Spare(PersonOf(called.from), moment)) {
    moment.Do(Refusal(called, "resource-constraint", "", kTooMany));
    return false;
  }
  Show(called, target, session, {}, moment);
  return false;
}

CommandDesk::Session* CommandDesk::SessionOf(const CommandCalled& called, const Moment& moment) {
  Session* session = sessions_.Find(called.session);
  if (session == nullptr || session->owner != called.from.prepared() || session->node != called.node) {
    moment.Do(Refusal(called, "bad-request", "bad-sessionid"));
    return nullptr;
  }
  if (moment.now - session->used >= kSessionLife) {
    sessions_.Erase(called.session);
    moment.Do(Refusal(called, "not-allowed", "session-expired"));
    return nullptr;
  }
  session->used = moment.now;
  return session;
}

bool CommandDesk::Continue(const CommandCalled& called, const Target& target, const Moment& moment) {
  const Session* session = SessionOf(called, moment);
  if (session == nullptr) return false;
  const std::string id = called.session;
  const bool asking = session->asking;
  if (*called.step == CommandStep::kCancel) {
    sessions_.Erase(id);
    moment.Do(AnswerCommand{called.from, called.request, called.node, id, AnswerCommand::Status::kCanceled});
  } else if (*called.step == CommandStep::kPrev) {
    if (asking || target.TakesNothing())
      moment.Do(Refusal(called, "bad-request", "bad-action"));
    else
      Show(called, target, id, {}, moment);
  } else if (asking) {
    if (called.has_form) return Finish(called, target, id, moment);
    Show(called, target, id, "Please send the form back.", moment);
  } else if (*called.step == CommandStep::kComplete) {
    sessions_.Erase(id);
    moment.Do(AnswerCommand{called.from, called.request, called.node, id, AnswerCommand::Status::kCompleted});
  } else {
    Tell(called, target, id, "more", moment);
  }
  return false;
}

void CommandDesk::Show(const CommandCalled& called, const Target& target, const std::string& session,
                       std::string problem, const Moment& moment) {
  sessions_.At(session, [] { return Session(); }) = Session{called.from.prepared(), called.node, moment.now, true};
  AnswerCommand answer{called.from, called.request, called.node, session, AnswerCommand::Status::kExecuting};
  answer.may_complete = true;
  answer.form = FormOf(target);
  answer.warns = !problem.empty();
  answer.note = std::move(problem);
  moment.Do(std::move(answer));
}

Form CommandDesk::FormOf(const Target& target) const {
  Form form;
  if (target.command != nullptr) {
    form.title = TitleOf(*target.command);
    form.instructions = Sentence(target.command->help);
    form.fields.push_back(ArgumentField(*target.command));
    return form;
  }
  form.title = TitleOf(*target.admin);
  form.instructions = Sentence(target.admin->help);
  for (const AdminField& field : target.admin->fields) {
    FormField shown{
        FormField::Type::kTextSingle, std::string(field.name), Capitalized(field.label), {}, field.required};
    if (field.name == "room" && target.admin->name == "join") shown.type = FormField::Type::kJidSingle;
    if (field.name == "room" && target.admin->name != "join") {
      shown.type = FormField::Type::kListSingle;
      if (target.admin->name == "announce") shown.options.emplace_back("all", "all rooms");
      for (const RoomKeeper::Overview& room : rooms_.All())
        if (rooms_.IsActive(room.room)) shown.options.emplace_back(room.room.ToString(), room.room.ToString());
    }
    form.fields.push_back(std::move(shown));
  }
  return form;
}

bool CommandDesk::Finish(const CommandCalled& called, const Target& target, const std::string& session,
                         const Moment& moment) {
  if (target.admin != nullptr) return Administer(called, *target.admin, session, moment);
  std::string call(target.command->name);
  if (!target.TakesNothing()) {
    const std::string argument = ValueOf(called, kArgument);
    if (argument.empty() && ArgumentField(*target.command).required) {
      Show(called, target, session, "Please fill the field in.", moment);
      return false;
    }
    if (!argument.empty()) call += ' ' + argument;
  }
  Tell(called, target, session, call, moment);
  return false;
}

void CommandDesk::Tell(const CommandCalled& called, const Target& target, const std::string& session,
                       const std::string& call, const Moment& moment) {
  const std::optional<Reply> reply = talker_.Ask(PersonOf(called.from), call, kFormLimits, moment);
  if (!reply) return moment.Do(Refusal(called, "resource-constraint", "", kTooMany));
  AnswerCommand answer{called.from, called.request, called.node, session, AnswerCommand::Status::kCompleted};
  answer.form = ResultOf(call, *reply);
  if (reply->more) {
    answer.status = AnswerCommand::Status::kExecuting;
    answer.may_prev = !target.TakesNothing();
    answer.may_next = answer.may_complete = true;
    sessions_.At(session, [] { return Session(); }) = Session{called.from.prepared(), called.node, moment.now, false};
  } else {
    sessions_.Erase(session);
  }
  moment.Do(std::move(answer));
}

bool CommandDesk::Administer(const CommandCalled& called, const AdminCommand& command, const std::string& session,
                             const Moment& moment) {
  AdminCall call{&command, {}};
  for (const AdminField& field : command.fields) {
    const std::string name(field.name);
    if (std::string value = ValueOf(called, name); !value.empty()) call.values.emplace(name, std::move(value));
  }
  AdminOutcome outcome = admins_.Run(called.from, call, moment);
  sessions_.Erase(session);
  AnswerCommand answer{called.from, called.request, called.node, session, AnswerCommand::Status::kCompleted};
  answer.warns = !outcome.done;
  if (outcome.table)
    answer.form = std::move(outcome.table);
  else
    answer.note = std::move(outcome.text);
  moment.Do(std::move(answer));
  return outcome.to_remember;
}

Person CommandDesk::PersonOf(const Jid& from) const {
  return rooms_.Knows(from.Bare()) ? Person::OfNick(from) : Person::OfAddress(from);
}

}  // namespace summit::bot
