#pragma once

#include <cstddef>
#include <string_view>

#include "core/answer/passage_query.h"
#include "core/answer/word_row.h"
#include "core/model/archive.h"
#include "core/model/post.h"

namespace summit {

/// Whether the words around the verb at `at` name who did it, by their order and not by how a name looks: "Ada has
/// started", "started by Ada", "thanks to the Acme Club for starting", "the starters are: Ada". A name of one word will
/// do there, and so will the foundation; words of the question will not.
bool NamesDoer(const WordRow& row, std::size_t at, const PassageQuery& query, const Archive& archive);

/// "Thanks to the Acme Club for the baskets": who gave what the question asks of.
bool NamesGiver(const WordRow& row, const PassageQuery& query);

/// "Ada, the developer behind the basket", where it is asked who developed it or the like.
bool NamesMaker(const WordRow& row, const PassageQuery& query);

/// "Ada's first basket", "Ada tells of her basket": whose work it is.
bool NamesOwner(const WordRow& row, const PassageQuery& query);

/// Whether they do so of any place in the text where the verb stands that the question asks of.
bool NamesDoerOf(std::string_view text, const PassageQuery& query, const Archive& archive);

/// "I gave a talk on it", where that is asked and the post has one author: who did it, without a name in the text.
bool AuthorDidIt(std::string_view text, const PassageQuery& query, const PostInfo& post);

}  // namespace summit
