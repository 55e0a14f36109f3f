#include <algorithm>
#include <optional>

#include "core/base/text.h"
#include "core/extract/extractors.h"

namespace summit {
namespace {

bool Contains(std::string_view text, std::initializer_list<std::string_view> parts) {
  return std::any_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

bool IsMail(std::string_view url) {
  return HasAnyPhrase(url, {"pipermail", "mailman/private", "mailarchive", "mail-archive", "hyperkitty"});
}

/// What was written down while people talked: by the label, or a mail that the sentence says to be such.
bool IsMinutes(std::string_view label, std::string_view url, std::string_view sentence, bool of_others) {
  if (HasAnyPhrase(label, {"minutes"}) || Contains(url, {"minutes"})) return true;
  if (of_others) return false;
  const bool notes = HasAnyPhrase(label, {"notes", "raw notes", "meeting notes", "protocol of", "protocol", "pad"}) &&
                     !HasAnyPhrase(label, {"release notes", "launch pad"});
  // "[protocol of both days](https://pad...)"; a protocol is most often another thing.
  const bool pad = url.find("://pad.") != std::string_view::npos || url.find("/p/") != std::string_view::npos;
  if (HasPhrase(label, "protocol") && !pad && !HasPhrase(label, "protocol of the meeting")) return false;
  if (notes && !Contains(url, {"slides", "release"})) return true;
  if (url.find("://wiki.") != std::string_view::npos && url.ends_with("/notes") &&
      HasAnyPhrase(sentence, {"notes", "protocol", "protocols", "record", "records", "log", "wrote down"}))
    return true;
  return (IsMail(url) || pad) && HasAnyPhrase(sentence, {"minutes", "notes"});
}

bool IsRegistration(std::string_view label, std::string_view url) {
  return HasAnyPhrase(label, {"register", "registration", "sign up", "signup", "sign-up", "signing up", "tickets",
                              "rsvp", "put your name", "enrol", "enroll", "form", "inscription", "anmeldung"}) ||
         Contains(url, {"//register.",  "//registration.", "//tickets.",    "/register",   "/registration",
                        "/tickets",     "/signup",         "/sign-up",      "/rsvp",       "//pretix.",
                        "eventbrite.",  "//inscription",   "/inscription",  "//anmeldung", "/anmeldung",
                        "/inscripcion", "/iscrizione",     "//framaforms.", "//forms.",    "/forms/"});
}

/// A file to be shown, wherever it is kept.
bool IsFileOfSlides(std::string_view url) {
  return url.ends_with(".pdf") || url.ends_with(".odp") || url.ends_with(".ppt") || url.ends_with(".pptx") ||
         url.ends_with(".key");
}

bool IsSlides(std::string_view label, std::string_view url) {
  return HasAnyPhrase(label, {"slides", "slide deck", "deck", "presentation", "presentations"}) ||
         Contains(url, {"slides", "speakerdeck", "slideshare"}) || IsFileOfSlides(url);
}

/// What a link is, by its label, its target and the sentence around it, `of_others` when that speaks of another event;
/// absent when it is none of the kinds kept.
std::optional<LinkKind> KindOf(std::string_view label, std::string_view url, std::string_view sentence,
                               bool of_others) {
  if (url.starts_with("mailto:") || url.starts_with("#") || url.starts_with("tel:")) return std::nullopt;
  if (IsMinutes(label, url, sentence, of_others)) return LinkKind::kMinutes;
  if (url.starts_with("xmpp:")) return HasPhrase(url, "join") ? std::optional(LinkKind::kChat) : std::nullopt;
  if (url.find("/chat#") != std::string_view::npos) return LinkKind::kChat;
  if (IsRegistration(label, url)) return LinkKind::kRegistration;
  if (IsMail(url) || HasAnyPhrase(url, {"mailman", "mailman3", "listinfo", "mailing-lists", "postorius"}) ||
      HasAnyPhrase(label, {"mailing list", "mailling list", "mailinglist", "mailing-list"}))
    return LinkKind::kMailingList;
  if (IsFileOfSlides(url)) return LinkKind::kSlides;
  if (url.find("://wiki.") != std::string_view::npos || Contains(url, {"/wiki/"}) || HasPhrase(label, "wiki"))
    return LinkKind::kWiki;
  if (IsSlides(label, url)) return LinkKind::kSlides;
  if (HasAnyPhrase(label, {"report", "summary", "recap", "blog", "writeup", "write-up", "record", "live thread",
                           "retrospective", "trip report", "wrap-up", "impressions"}) ||
      HasAnyPhrase(url, {"blog", "report", "summary", "recap"}))
    return LinkKind::kReport;
  if (HasAnyPhrase(url, {"openstreetmap", "osm"}) ||
      Contains(url, {"//osm.", "maps.google", "google.com/maps", "goo.gl/maps"}) || label == "map")
    return LinkKind::kVenue;
  return std::nullopt;
}

bool IsPointer(std::string_view label) {
  return label.size() <= 32 &&
         HasAnyPhrase(label, {"here",       "there",     "this page", "this link",  "this document", "link",
                              "online",     "available", "a pad",     "the page",   "this form",     "day one",
                              "day two",    "day three", "day 1",     "day 2",      "day 3",         "first day",
                              "second day", "open",      "now open",  "a document", "one document"});
}

bool Names(const Passage& passage, EventKind kind) {
  return std::any_of(passage.events.begin(), passage.events.end(),
                     [&](const EventMention& e) { return e.kind == kind; });
}

/// The minutes or the mailing list of the post's Summit, told at the end of a section on its dinner.
bool IsOursAside(const Reading& reading, const Passage& passage, LinkKind kind, std::string_view url) {
  const bool list = kind == LinkKind::kMailingList && HasPhrase(FoldLine(url), "summit");
  return (list || kind == LinkKind::kMinutes) && passage.ground == Ground::kSide && reading.subject &&
         passage.ref == reading.subject && passage.events.empty() &&
         (passage.side == "dinner" || passage.side == "lunch");
}

/// "[XMPP Summit 30, day one](...) by Jane": below a heading on articles an item that opens with a link whose label
/// names a Summit that was.
bool IsArticleOn(const Reading& reading, const Passage& passage, const Block& block, const Link& link) {
  static constexpr std::size_t kOpens = 12;
  if (block.kind != BlockKind::kListItem || link.begin > kOpens || link.url.starts_with("/") ||
      HasPhrase(FoldLine(link.url), "xmpp.org") || Names(passage, EventKind::kConference))
    return false;
  const std::string heading = FoldLine(reading.post->sections[block.section].heading);
  if (!HasAnyPhrase(heading,
                    {"articles", "article", "blog posts", "blogs", "reading", "read", "posts", "press", "reports"}))
    return false;
  const std::string_view label = std::string_view(block.text).substr(link.begin, link.end - link.begin);
  if (HasAnyPhrase(FoldLine(label),
                   {"announcement", "announcing", "call for", "invitation", "join", "join us", "save the date",
                    "announced", "upcoming", "coming", "will", "register", "plans for"}) ||
      passage.tense == DateContext::Tense::kFuture)
    return false;
  const std::vector<EventMention> events = FindEvents(label, {});
  return std::any_of(events.begin(), events.end(), [](const EventMention& event) {
    return event.kind == EventKind::kSummit && event.numbers.size() == 1;
  });
}

/// "A longer text has been published by [Jane](https://jane.example/2028/summit-32/)": a page elsewhere whose address
/// names the Summit, told of as written.
bool IsAccount(const Passage& passage, const Link& link) {
  static constexpr std::string_view kTold[] = {
      "text",     "wrote",       "written",  "writes", "published", "article", "articles", "account", "post", "posted",
      "thoughts", "impressions", "memories", "diary",  "story",     "read",    "view",     "notes",   "sums", "summed"};
  const std::string url = FoldLine(link.url);
  return SummitNumberInUrl(link.url) && !link.url.starts_with("/") && !HasPhrase(url, "xmpp.org") &&
         url.starts_with("http") && passage.tense != DateContext::Tense::kFuture &&
         std::any_of(std::begin(kTold), std::end(kTold),
                     [&](std::string_view word) { return HasPhrase(passage.folded, word); }) &&
         !HasAnyPhrase(passage.folded,
                       {"register", "registration", "sign up", "tickets", "announcement", "photos", "pictures", "video",
                        "videos", "recording", "recordings", "stream", "photographed", "photo", "picture", "pad"});
}

}  // namespace

void ExtractLinksByNumber(const Reading& reading, FactList& facts) {
  for (const Passage& passage : reading.passages) {
    const Block& block = reading.BlockOf(passage);
    for (const Link& link : block.links) {
      if (link.begin < passage.span.begin || link.begin >= passage.span.end ||
          link.url.find("://wiki.") == std::string::npos)
        continue;
      const auto number = SummitNumberInUrl(link.url);
      if (!number) continue;
      const std::string label = CollapseSpaces(std::string_view(block.text).substr(link.begin, link.end - link.begin));
      Passage about = passage;
      about.ref = SummitRef{};
      about.ref->number = number;
      about.ref->as_of = reading.post->info.date;
      const bool minutes = IsMinutes(FoldLine(label), FoldLine(link.url), passage.folded, false);
      facts.Add(about, LinkFact{minutes ? LinkKind::kMinutes : LinkKind::kWiki, label, link.url});
    }
  }
}

void ExtractLinks(const Reading& reading, FactList& facts) {
  for (const Passage& passage : reading.passages) {
    const Block& block = reading.BlockOf(passage);
    if (block.kind == BlockKind::kQuote || block.kind == BlockKind::kCode) continue;
    const bool of_others = Names(passage, EventKind::kConference) && !Names(passage, EventKind::kSummit);
    for (const Link& link : block.links) {
      if (link.begin < passage.span.begin || link.begin >= passage.span.end) continue;
      const std::string label = CollapseSpaces(std::string_view(block.text).substr(link.begin, link.end - link.begin));
      auto kind = KindOf(FoldLine(label), FoldLine(link.url), passage.folded, of_others);
      // "Radovan wrote the minutes (read them [here])": a label that only points says what the words before it say.
      if ((!kind || kind == LinkKind::kWiki) && IsPointer(FoldLine(label))) {
        const std::size_t begin = std::max(passage.span.begin, link.begin - std::min<std::size_t>(link.begin, 60));
        const auto told = KindOf(FoldLine(std::string_view(block.text).substr(begin, link.begin - begin)),
                                 FoldLine(link.url), passage.folded, of_others);
        if (!kind || told == LinkKind::kMinutes) kind = told;
      }
      if (!kind && (IsArticleOn(reading, passage, block, link) || IsAccount(passage, link))) kind = LinkKind::kReport;
      if (!kind) continue;
      // The number in a link's own address tells its Summit, whatever the sentence is about.
      const auto number = IsMail(FoldLine(link.url)) ? std::nullopt : SummitNumberInUrl(link.url);
      Passage about = passage;
      if (number && (!passage.ref || passage.ref->number != number)) {
        about.ref = SummitRef{};
        about.ref->number = number;
        about.ref->as_of = reading.post->info.date;
      } else if (!passage.ref ||
                 (passage.ground != Ground::kSummit && !IsOursAside(reading, passage, *kind, link.url))) {
        continue;
      }
      facts.Add(about, LinkFact{*kind, label, link.url});
    }
  }
}

}  // namespace summit
