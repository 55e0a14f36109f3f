#include "bot/xmpp/pubsub.h"

#include "bot/xmpp/names.h"
#include "bot/xmpp/tags.h"

namespace summit::bot {
namespace {

void AddOption(gloox::Tag& form, const char* var, const char* value, const char* type = nullptr) {
  gloox::Tag* field = AddChild(form, "field");
  field->addAttribute("var", var);
  if (type != nullptr) field->addAttribute("type", type);
  AddChild(*field, "value", {}, value);
}

}  // namespace

std::unique_ptr<gloox::Tag> PublishItem(const std::string& node, const std::string& item,
                                        std::unique_ptr<gloox::Tag> payload, NodeAccess access, bool keep_many) {
  auto iq = NewIq("set");
  gloox::Tag* pubsub = AddChild(*iq, "pubsub", ns::kPubSub);
  gloox::Tag* publish = AddChild(*pubsub, "publish");
  publish->addAttribute("node", node);
  gloox::Tag* entry = AddChild(*publish, "item");
  entry->addAttribute("id", item);
  entry->addChild(payload.release());
  gloox::Tag* form = AddChild(*AddChild(*pubsub, "publish-options"), "x", ns::kDataForm);
  form->addAttribute("type", "submit");
  AddOption(*form, "FORM_TYPE", ns::kPubSubOptions, "hidden");
  AddOption(*form, "pubsub#persist_items", "true");
  AddOption(*form, "pubsub#access_model", access == NodeAccess::kOpen ? "open" : "whitelist");
  if (keep_many) {
    AddOption(*form, "pubsub#max_items", "max");
    AddOption(*form, "pubsub#send_last_published_item", "never");
  }
  return iq;
}

std::unique_ptr<gloox::Tag> RetractItem(const std::string& node, const std::string& item) {
  auto iq = NewIq("set");
  gloox::Tag* retract = AddChild(*AddChild(*iq, "pubsub", ns::kPubSub), "retract");
  retract->addAttribute("node", node);
  retract->addAttribute("notify", "true");
  AddChild(*retract, "item")->addAttribute("id", item);
  return iq;
}

std::unique_ptr<gloox::Tag> AskItems(const std::string& node) {
  auto iq = NewIq("get");
  AddChild(*AddChild(*iq, "pubsub", ns::kPubSub), "items")->addAttribute("node", node);
  return iq;
}

const gloox::Tag* ItemsIn(const gloox::Tag* answer) {
  if (answer == nullptr || answer->findAttribute("type") != "result") return nullptr;
  const gloox::Tag* pubsub = FindChild(*answer, "pubsub", ns::kPubSub);
  return pubsub == nullptr ? nullptr : FindChild(*pubsub, "items", ns::kPubSub);
}

}  // namespace summit::bot
