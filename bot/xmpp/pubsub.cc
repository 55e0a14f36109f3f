#include "bot/xmpp/pubsub.h"

#include <utility>

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

gloox::Tag* AddOptions(gloox::Tag& parent, const char* form_type, NodeAccess access) {
  gloox::Tag* form = AddChild(parent, "x", ns::kDataForm);
  form->addAttribute("type", "submit");
  AddOption(*form, "FORM_TYPE", form_type, "hidden");
  AddOption(*form, "pubsub#persist_items", "true");
  AddOption(*form, "pubsub#access_model", access == NodeAccess::kOpen ? "open" : "whitelist");
  return form;
}

void AddLimits(gloox::Tag& form) {
  AddOption(form, "pubsub#max_items", "max");
  AddOption(form, "pubsub#send_last_published_item", "never");
}

std::unique_ptr<gloox::Tag> ConfigureNode(const std::string& node) {
  auto iq = NewIq("set");
  gloox::Tag* configure = AddChild(*AddChild(*iq, "pubsub", ns::kPubSubOwner), "configure");
  configure->addAttribute("node", node);
  AddLimits(*AddOptions(*configure, ns::kPubSubNodeConfig, NodeAccess::kOwner));
  return iq;
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
  gloox::Tag* form = AddOptions(*AddChild(*pubsub, "publish-options"), ns::kPubSubOptions, access);
  if (keep_many) AddLimits(*form);
  return iq;
}

std::vector<std::unique_ptr<gloox::Tag>> PublishInSteps(const gloox::Tag& publication) {
  std::vector<std::unique_ptr<gloox::Tag>> steps;
  const gloox::Tag* pubsub = FindChild(publication, "pubsub", ns::kPubSub);
  const gloox::Tag* publish = pubsub == nullptr ? nullptr : FindChild(*pubsub, "publish", ns::kPubSub);
  const gloox::Tag* item = publish == nullptr ? nullptr : FindChild(*publish, "item", ns::kPubSub);
  if (item == nullptr || item->children().empty()) return steps;
  const std::string& node = publish->findAttribute("node");
  // Where the node is not there yet this fails, and the publication makes it; for one item its limits are good enough.
  steps.push_back(ConfigureNode(node));
  std::unique_ptr<gloox::Tag> payload(item->children().front()->clone());
  steps.push_back(PublishItem(node, item->findAttribute("id"), std::move(payload), NodeAccess::kOwner, false));
  return steps;
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
