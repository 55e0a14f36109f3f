#pragma once

#include <gloox/tag.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Nodes of our own account (XEP-0163), as questions to be asked of it.
namespace summit::bot {

/// Who may read a node.
enum class NodeAccess { kOpen, kOwner };

/// Sets the item, and makes the node with `access` when there is none. `keep_many`: the node has an item for each
/// thing, otherwise one in all. Takes over `payload`.
std::unique_ptr<gloox::Tag> PublishItem(const std::string& node, const std::string& item,
                                        std::unique_ptr<gloox::Tag> payload, NodeAccess access, bool keep_many);

/// What to try, in this order, when `publication` of an item among many in a node of ours was refused: some servers
/// refuse every option of a publication that they do not know, others a node whose options differ. Empty when it is
/// no such publication. The item is not shown to anybody else on the way.
std::vector<std::unique_ptr<gloox::Tag>> PublishInSteps(const gloox::Tag& publication);

std::unique_ptr<gloox::Tag> RetractItem(const std::string& node, const std::string& item);

std::unique_ptr<gloox::Tag> AskItems(const std::string& node);

/// The <items/> of an answer to AskItems; null when it has none.
const gloox::Tag* ItemsIn(const gloox::Tag* answer);

}  // namespace summit::bot
