#pragma once

#include <gloox/tag.h>

#include <memory>
#include <string>
#include <string_view>

/// Nodes of our own account (XEP-0163), as questions to be asked of it.
namespace summit::bot {

/// Who may read a node.
enum class NodeAccess { kOpen, kOwner };

/// Sets the item, and makes the node with `access` when there is none. `keep_many`: the node has an item for each
/// thing, otherwise one in all. Takes over `payload`.
std::unique_ptr<gloox::Tag> PublishItem(const std::string& node, const std::string& item,
                                        std::unique_ptr<gloox::Tag> payload, NodeAccess access, bool keep_many);

std::unique_ptr<gloox::Tag> RetractItem(const std::string& node, const std::string& item);

std::unique_ptr<gloox::Tag> AskItems(const std::string& node);

/// The <items/> of an answer to AskItems; null when it has none.
const gloox::Tag* ItemsIn(const gloox::Tag* answer);

}  // namespace summit::bot
