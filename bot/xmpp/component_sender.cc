#include "bot/xmpp/component_sender.h"

namespace summit::bot {
namespace {

std::string KeyOf(const std::string& asker, const std::string& id) { return asker + '\n' + id; }

}  // namespace

void ComponentSender::NoteQuestion(const gloox::Tag& iq) {
  asked_.At(KeyOf(iq.findAttribute("from"), iq.findAttribute("id")), [] { return std::string(); }) =
      iq.findAttribute("to");
}

std::string ComponentSender::Of(const gloox::Tag& stanza, const Jid& self) {
  const std::string& type = stanza.findAttribute("type");
  if (stanza.name() == "presence" && type.find("subscribe") != std::string::npos) return self.Bare().ToString();
  if (stanza.name() != "iq" || (type != "result" && type != "error")) return self.ToString();
  const std::string key = KeyOf(stanza.findAttribute("to"), stanza.findAttribute("id"));
  const std::string* asked = asked_.Find(key);
  std::string sender = asked == nullptr || asked->empty() ? self.ToString() : *asked;
  asked_.Erase(key);
  return sender;
}

}  // namespace summit::bot
