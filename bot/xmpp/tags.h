#pragma once

#include <gloox/tag.h>

#include <memory>
#include <string>
#include <string_view>

/// Reading gloox::Tag without surprises: namespaces are compared as resolved, so a prefix hides nothing.
namespace summit::bot {

/// The first child with that name and namespace; null when there is none. Belongs to `tag`.
const gloox::Tag* FindChild(const gloox::Tag& tag, std::string_view name, std::string_view xmlns);

/// The first child with that namespace, whatever its name.
const gloox::Tag* FindChildOf(const gloox::Tag& tag, std::string_view xmlns);

inline bool HasChild(const gloox::Tag& tag, std::string_view name, std::string_view xmlns) {
  return FindChild(tag, name, xmlns) != nullptr;
}

/// The text of the child with that name in the stanza's own namespace, preferring one without xml:lang of its own;
/// empty when there is none.
std::string ChildText(const gloox::Tag& stanza, std::string_view name);

/// xml:lang of the element itself; empty when it has none.
std::string LanguageOf(const gloox::Tag& tag);

/// A new child of `parent`, to which it belongs. An empty `xmlns` or `text` is left out; the text is made safe for XML.
gloox::Tag* AddChild(gloox::Tag& parent, const std::string& name, const std::string& xmlns = {},
                     const std::string& text = {});

/// An <iq/> without an id. An empty `to` is left out: our own account.
std::unique_ptr<gloox::Tag> NewIq(const char* type, const std::string& to = {});

/// What an error stanza says (RFC 6120, section 8.3).
struct StanzaFault {
  std::string condition;  // "not-acceptable"; "undefined-condition" when it does not say
  std::string text;       // may be empty
};
StanzaFault ReadFault(const gloox::Tag& stanza);

}  // namespace summit::bot
