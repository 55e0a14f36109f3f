#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "core/answer/record_teller.h"
#include "core/answer/wording.h"
#include "core/base/text.h"

/// Where its minutes, slides and the like are.
namespace summit {

namespace {

constexpr std::size_t kLongestLabel = 50;
constexpr std::size_t kMostLinksAtOnce = 12;

std::string LinkWord(LinkKind kind) {
  switch (kind) {
    case LinkKind::kMinutes:
      return "minutes";
    case LinkKind::kWiki:
      return "wiki";
    case LinkKind::kRegistration:
      return "registration";
    case LinkKind::kSlides:
      return "slides";
    case LinkKind::kReport:
      return "report";
    case LinkKind::kMailingList:
      return "mailing list";
    case LinkKind::kVenue:
      return "venue";
    case LinkKind::kChat:
      return "chat";
    case LinkKind::kOther:
      break;
  }
  return "link";
}

/// What a link is, and what the post calls it where that tells more.
std::string LinkName(const LinkFact& link) {
  const std::string word = LinkWord(link.kind), label = CutText(CollapseSpaces(link.label), kLongestLabel);
  if (label.empty()) return word;
  if (link.kind == LinkKind::kOther || Fold(label).find(word) != std::string::npos) return label;
  return word + " (" + label + ")";
}

/// Minutes first, what is left over last.
int LinkOrder(LinkKind kind) {
  static constexpr LinkKind kOrder[] = {LinkKind::kMinutes, LinkKind::kReport,       LinkKind::kSlides,
                                        LinkKind::kWiki,    LinkKind::kRegistration, LinkKind::kMailingList,
                                        LinkKind::kVenue,   LinkKind::kChat};
  const auto* place = std::ranges::find(kOrder, kind);
  return static_cast<int>(place - std::begin(kOrder));
}

std::string Capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace

AnswerLine RecordTeller::LinkLine(const LinkFact& link, std::string name) const {
  AnswerLine line(std::move(name) + ":");
  line.link = link.url;
  line.link_inline = true;
  return line;
}

/// Where no page to register at is named, people put their names down on the wiki.
Telling RecordTeller::WikiInstead() const {
  const auto wiki = std::ranges::find(record_.links, LinkKind::kWiki, [](const auto& link) { return link.value.kind; });
  if (wiki == record_.links.end()) return NotTold("where its registration can be found");
  Telling telling;
  telling.found = true;
  telling.lines.push_back(
      LinkLine(wiki->value, Head() + " - the archive names no other page to register at than its wiki page"));
  Note(LinkName(wiki->value) + " " + wiki->value.url, wiki->evidence, "links", telling);
  return telling;
}

Telling RecordTeller::Links(const Question& question) const {
  std::vector<const Stated<LinkFact>*> links;
  for (const auto& link : record_.links)
    if (!question.link_kind || link.value.kind == *question.link_kind) links.push_back(&link);
  if (links.empty() && question.link_kind == LinkKind::kRegistration) return WikiInstead();
  if (links.empty())
    return NotTold(question.link_kind ? "where its " + LinkWord(*question.link_kind) + " can be found" : "any link");
  std::ranges::stable_sort(links, {}, [](const auto* link) { return LinkOrder(link->value.kind); });
  Telling telling;
  telling.found = true;
  for (const auto* link : links) {
    const std::string name = LinkName(link->value);
    telling.lines.push_back(LinkLine(link->value, telling.lines.empty() ? Head() + " - " + name : Capital(name)));
    Note(name + " " + link->value.url, link->evidence, "links", telling);
    if (telling.lines.size() == kMostLinksAtOnce) break;
  }
  return telling;
}

}  // namespace summit
