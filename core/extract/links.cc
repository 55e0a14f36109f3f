#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"

namespace summit {
namespace {

/// What a link is, by its label, its target and the sentence around it; absent when it is none of the kinds kept.
std::optional<LinkKind> KindOf(std::string_view label, std::string_view url, std::string_view sentence) {
  const bool archived_mail = HasAnyPhrase(url, {"pipermail", "mailman/private", "mailarchive"});
  if (HasAnyPhrase(label, {"minutes"}) || HasAnyPhrase(url, {"minutes"})) return LinkKind::kMinutes;
  if (archived_mail && HasAnyPhrase(sentence, {"minutes", "notes"})) return LinkKind::kMinutes;
  if (url.starts_with("xmpp:")) return HasPhrase(url, "join") ? std::optional(LinkKind::kChat) : std::nullopt;
  if (url.find("/chat#") != std::string_view::npos) return LinkKind::kChat;
  if (url.starts_with("mailto:") || url.starts_with("#")) return std::nullopt;
  if (HasAnyPhrase(label, {"register", "registration", "sign up", "signup", "sign-up"})) return LinkKind::kRegistration;
  if (archived_mail || HasAnyPhrase(url, {"mailman", "listinfo", "mailing-lists"}) ||
      HasAnyPhrase(label, {"mailing list", "mailling list"}))
    return LinkKind::kMailingList;
  if (url.find("://wiki.") != std::string_view::npos || HasPhrase(label, "wiki")) return LinkKind::kWiki;
  if (HasAnyPhrase(label, {"slides", "presentation", "presentations"}) || url.ends_with(".pdf") ||
      url.ends_with(".odp") || HasAnyPhrase(url, {"slides"}))
    return LinkKind::kSlides;
  if (HasAnyPhrase(label, {"report", "summary", "recap", "blog", "writeup", "write-up", "record", "live thread"}) ||
      HasAnyPhrase(url, {"blog", "report", "summary"}))
    return LinkKind::kReport;
  if (HasAnyPhrase(url, {"openstreetmap", "osm"}) || url.find("//osm.") != std::string_view::npos)
    return LinkKind::kVenue;
  return std::nullopt;
}

}  // namespace

void ExtractLinks(const Reading& reading, FactList& facts) {
  for (const Passage& passage : reading.passages) {
    if (!passage.ref || (passage.ground != Ground::kSummit)) continue;
    const Block& block = reading.BlockOf(passage);
    if (block.kind == BlockKind::kQuote || block.kind == BlockKind::kCode) continue;
    if (!reading.subject && !passage.names_summit) {
      // In a post on other things only what the sentence itself ties to the Summit.
      if (block.kind != BlockKind::kListItem && block.kind != BlockKind::kParagraph) continue;
    }
    for (const Link& link : block.links) {
      if (link.begin < passage.span.begin || link.begin >= passage.span.end) continue;
      const std::string label = CollapseSpaces(std::string_view(block.text).substr(link.begin, link.end - link.begin));
      const auto kind = KindOf(FoldLine(label), FoldLine(link.url), passage.folded);
      if (kind) facts.Add(passage, LinkFact{*kind, label, link.url});
    }
  }
}

}  // namespace summit
