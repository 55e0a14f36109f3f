#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/fact.h"
#include "core/model/post.h"
#include "core/model/summit_record.h"

namespace summit::fuzz {

/// The posts that can be read among texts, each under a file name of its own; the first is filed as a Summit's.
std::vector<Post> ReadPosts(const std::vector<std::string_view>& texts);

/// The facts of all, and the records made of them.
std::vector<Fact> FactsOf(const std::vector<Post>& posts);
std::vector<SummitRecord> RecordsOf(const std::vector<Post>& posts, const std::vector<Fact>& facts);
std::vector<PostInfo> InfosOf(const std::vector<Post>& posts);

// What the headers of core/model, core/read and core/extract promise of their values.
void RequireSound(const Post& post);
void RequireSound(const Fact& fact, const Post& post);

}  // namespace summit::fuzz
