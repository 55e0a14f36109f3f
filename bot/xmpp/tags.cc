#include "bot/xmpp/tags.h"

#include "bot/xmpp/names.h"
#include "core/base/text.h"

namespace summit::bot {
namespace {

/// gloox knows the namespace of a tag only where the tag itself or its prefix states it: a default namespace is not
/// inherited. Outside of any it is that of the stream.
std::string NamespaceOf(const gloox::Tag& tag) {
  if (!tag.prefix().empty()) return tag.xmlns();
  for (const gloox::Tag* at = &tag; at != nullptr; at = at->parent()) {
    const std::string stated = at->prefix().empty() ? at->xmlns() : at->findAttribute("xmlns");
    if (!stated.empty()) return stated;
  }
  return ns::kClient;
}

bool InNamespace(const gloox::Tag& tag, std::string_view xmlns) { return NamespaceOf(tag) == xmlns; }

}  // namespace

const gloox::Tag* FindChild(const gloox::Tag& tag, std::string_view name, std::string_view xmlns) {
  for (const gloox::Tag* child : tag.children())
    if (child->name() == name && InNamespace(*child, xmlns)) return child;
  return nullptr;
}

const gloox::Tag* FindChildOf(const gloox::Tag& tag, std::string_view xmlns) {
  for (const gloox::Tag* child : tag.children())
    if (InNamespace(*child, xmlns)) return child;
  return nullptr;
}

gloox::Tag* AddChild(gloox::Tag& parent, const std::string& name, const std::string& xmlns, const std::string& text) {
  auto* child = new gloox::Tag(&parent, name);
  if (!xmlns.empty()) child->setXmlns(xmlns);
  if (!text.empty()) child->setCData(XmlSafe(text));
  return child;
}

std::unique_ptr<gloox::Tag> NewIq(const char* type, const std::string& to) {
  auto iq = std::make_unique<gloox::Tag>("iq");
  iq->addAttribute("type", type);
  if (!to.empty()) iq->addAttribute("to", to);
  return iq;
}

std::string LanguageOf(const gloox::Tag& tag) {
  for (const gloox::Tag::Attribute* attribute : tag.attributes())
    if (attribute->name() == "lang" && attribute->prefix() == "xml") return attribute->value();
  return {};
}

std::string ChildText(const gloox::Tag& stanza, std::string_view name) {
  const gloox::Tag* best = nullptr;
  for (const gloox::Tag* child : stanza.children()) {
    if (child->name() != name || !InNamespace(*child, ns::kClient)) continue;
    if (LanguageOf(*child).empty()) return child->cdata();
    if (best == nullptr) best = child;
  }
  return best == nullptr ? std::string() : best->cdata();
}

StanzaFault ReadFault(const gloox::Tag& stanza) {
  StanzaFault fault{"undefined-condition", ""};
  const gloox::Tag* error = FindChild(stanza, "error", ns::kClient);
  if (error == nullptr) return fault;
  for (const gloox::Tag* child : error->children()) {
    if (!InNamespace(*child, ns::kStanzaErrors)) continue;
    if (child->name() == "text")
      fault.text = child->cdata();
    else
      fault.condition = child->name();
  }
  return fault;
}

}  // namespace summit::bot
