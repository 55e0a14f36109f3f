#include "core/extract/summit_refs.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/extract/gazetteer.h"
#include "core/extract/passage_events.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;

/// The first city named in the passage; empty when none is.
std::string CityIn(const Post& post, const Passage& passage) {
  const std::string_view text =
      std::string_view(post.blocks[passage.block].text).substr(passage.span.begin, passage.span.size());
  const std::vector<Token> tokens = Tokenize(text);
  for (std::size_t i = 0; i < tokens.size(); ++i)
    for (std::size_t words = std::min<std::size_t>(2, tokens.size() - i); tokens[i].capital && words > 0; --words) {
      const std::string name =
          CollapseSpaces(text.substr(tokens[i].span.begin, tokens[i + words - 1].span.end - tokens[i].span.begin));
      if (KindOfPlace(name) == PlaceKind::kCity) return name;
    }
  return {};
}

}  // namespace

SummitRef SummitRefs::Base() const {
  SummitRef ref;
  ref.as_of = post_.info.date;
  return ref;
}

SummitRef SummitRefs::Of(const EventMention& event, const Passage* passage) const {
  SummitRef ref = Base();
  if (!event.numbers.empty()) ref.number = event.numbers.front();
  if (event.year) ref.year = event.year;
  if (ref.number) return ref;
  const EventMention* conference = passage == nullptr ? nullptr : FirstConference(passage->events);
  if (conference == nullptr) conference = FirstConference(title_);
  if (conference != nullptr) {
    ref.event = conference->name;
    if (!ref.year) ref.year = conference->year;
  }
  if (passage != nullptr) ref.city = CityIn(post_, *passage);
  const Tense tense = passage == nullptr ? Tense::kUnknown : passage->tense;
  ref.relative = event.next || tense == Tense::kFuture ? SummitRef::Relative::kNext : SummitRef::Relative::kLatest;
  return ref;
}

}  // namespace summit
