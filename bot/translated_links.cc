#include "bot/translated_links.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/text.h"

namespace summit::bot {
namespace {

bool IsTagPrefix(std::string_view prefix, std::string_view tag) {
  return tag.size() > prefix.size() && tag[prefix.size()] == '-' && EqualsNoCase(tag.substr(0, prefix.size()), prefix);
}

/// How well a post's language is what was wanted; 0: it is another one. "de" serves who wants "de-AT", and "pt-br" who
/// wants "pt", but not who wants "pt-PT".
int Match(std::string_view wanted, std::string_view lang) {
  if (EqualsNoCase(wanted, lang)) return 3;
  if (IsTagPrefix(lang, wanted)) return 2;
  return IsTagPrefix(wanted, lang) ? 1 : 0;
}

/// The post in the wanted language that tells the same as `post`; null when there is none better.
const PostInfo* BestIn(std::string_view wanted, const PostInfo& post, const std::vector<PostInfo>& posts) {
  const std::string& original = post.original.empty() ? post.id.path : post.original;
  const PostInfo* best = nullptr;
  int most = Match(wanted, post.lang);
  for (const PostInfo& other : posts) {
    const bool same = other.id.folder == post.id.folder && (other.id.path == original || other.original == original);
    if (!same || other.url.empty()) continue;
    if (const int match = Match(wanted, other.lang); match > most) most = match, best = &other;
  }
  return best;
}

/// Whether an address that ends before `next` ends there.
bool EndsLink(std::string_view text, std::size_t next) {
  constexpr std::string_view kGoesOn = "/-_~#?&=%+@:";
  if (next >= text.size()) return true;
  const char c = text[next];
  const bool word = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return !word && kGoesOn.find(c) == std::string_view::npos;
}

std::string WithLink(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    if (EndsLink(text, at + from.size())) {
      text.replace(at, from.size(), to);
      at += to.size();
    } else {
      at += from.size();
    }
  }
  return text;
}

}  // namespace

void LeadToTranslations(const Ask& ask, const std::vector<PostInfo>& posts, Reply& reply) {
  if (ask.lang.empty()) return;
  for (Citation& citation : reply.citations) {
    // By its address, as a digest speaks for a post that may be in the archive, too.
    const auto cited =
        std::find_if(posts.begin(), posts.end(), [&](const PostInfo& post) { return post.url == citation.url; });
    const PostInfo* other = cited == posts.end() ? nullptr : BestIn(ask.lang, *cited, posts);
    if (other == nullptr) continue;
    std::string text = WithLink(reply.text, citation.url, other->url);
    if (CountCodePoints(text) > ask.limits.code_points) continue;
    reply.text = std::move(text);
    citation = {other->id, other->url, other->title};
  }
}

}  // namespace summit::bot
