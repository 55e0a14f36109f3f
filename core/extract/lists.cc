#include "core/extract/lists.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/base/text.h"
#include "core/extract/list_items.h"
#include "core/extract/list_words.h"
#include "core/extract/matter_words.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"
#include "core/extract/thanks_words.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Full names are what most items of a list of people are, and few topics. With `affiliations`, half of them must be
/// followed by what may be one.
bool ListsFullNames(const Post& post, const ListRun& run, bool affiliations = false) {
  int names = 0, all = 0, followed = 0;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const Block& block = post.blocks[i];
    if (block.level > run.level || block.header_row) continue;
    ++all;
    const std::vector<NamedSpan> people = PeopleInItem(block.cells.empty() ? block.text : block.cells[0], block.links);
    names += !people.empty() && LooksLikeFullName(people.front().name);
    followed += !people.empty() && !people.front().affiliation.empty();
  }
  return names * 3 >= all * 2 && (!affiliations || (followed * 2 >= all && all >= 3));
}

ListRole RoleIn(std::string_view text, const Post& post, const ListRun& run) {
  Roles roles = RolesIn(text);
  roles.topics = roles.topics || TalksAboutWhatFollows(text);
  if (roles.sponsors) return ListRole::kSponsors;
  if (roles.topics && roles.people) return ListsFullNames(post, run) ? ListRole::kParticipants : ListRole::kTopics;
  if (roles.topics) return ListRole::kTopics;
  if (roles.people) return ListRole::kParticipants;
  return roles.perhaps_people && ListsFullNames(post, run) ? ListRole::kParticipants : ListRole::kNone;
}

/// Puts the lists of a post together, and finds what introduces each.
class ListFinder {
 public:
  explicit ListFinder(const Reading& reading)
      : reading_(reading), post_(*reading.post), enclosing_(EnclosingSections(post_)) {}

  std::vector<ListRun> Find() {
    for (std::size_t i = 0; i < post_.blocks.size(); ++i) {
      const Block& block = post_.blocks[i];
      if (block.section != section_) strong_.clear();
      section_ = block.section;
      if (block.all_strong && block.kind == BlockKind::kParagraph) strong_ = FoldLine(block.text);
      if (block.level <= 1) item_ = i;
      if (block.list != 0) Take(i);
    }
    for (ListRun& run : lists_) run.role = RoleOf(run);
    // A list without a word on what it is may be that of the participants where no other says that it is.
    const bool told = std::any_of(lists_.begin(), lists_.end(),
                                  [](const ListRun& run) { return run.role == ListRole::kParticipants; });
    std::vector<ListRun> kept;
    for (ListRun& run : lists_) {
      if (!told && run.role == ListRole::kNone && LooksLikePeople(run)) run.role = ListRole::kParticipants;
      const bool nested = run.level > 1;
      if (!nested || run.role == ListRole::kParticipants || run.role == ListRole::kSponsors)
        kept.push_back(std::move(run));
    }
    return kept;
  }

 private:
  void Take(std::size_t i) {
    const Block& block = post_.blocks[i];
    const auto [known, fresh] = by_list_.emplace(block.list, lists_.size());
    if (!fresh) {
      if (known->second < lists_.size()) lists_[known->second].last = i;
      return;
    }
    const auto passage = std::lower_bound(reading_.passages.begin(), reading_.passages.end(), i,
                                          [](const Passage& p, std::size_t index) { return p.block < index; });
    if (passage == reading_.passages.end() || passage->block != i) {
      known->second = static_cast<std::size_t>(-1);
      return;
    }
    ListRun run;
    run.first = run.last = i;
    run.level = std::max(block.level, 1);
    run.passage = &*passage;
    if (run.level > 1)
      run.intro = FoldLine(post_.blocks[item_].text);
    else if (i > 0 && post_.blocks[i - 1].section == block.section && post_.blocks[i - 1].kind == BlockKind::kParagraph)
      run.intro = FoldLine(post_.blocks[i - 1].text);
    if (!strong_.empty() && strong_ != run.intro) run.heading = strong_ + " / ";
    for (std::size_t s = block.section;; s = enclosing_[s]) {
      if (!post_.sections[s].heading.empty()) run.heading += FoldLine(post_.sections[s].heading) + " / ";
      if (enclosing_[s] == s) break;
    }
    lists_.push_back(std::move(run));
  }

  /// What stands nearest to the list says what it is: the sentence before it, the paragraph, then heading by heading.
  ListRole RoleOf(const ListRun& run) const {
    std::string_view told = LastSentence(run.intro);
    bool refused = RefusedBy(run.intro);
    ListRole role = RoleIn(told, post_, run);
    // "Twenty took part. This is what they worked on:"
    const bool matters = told.ends_with(':') && PromisesThings(told) && !ListsFullNames(post_, run);
    const bool own = role != ListRole::kNone && !PromisesMatters(told);  // "What a crowd, here are the participants:"
    if (role == ListRole::kNone && PointsOn(run.intro, told)) role = RoleIn(run.intro, post_, run);
    if (matters && !own && role == ListRole::kParticipants) role = ListRole::kNone;
    for (std::string_view heading : Split(run.heading, '/')) {
      if (role != ListRole::kNone) break;
      role = RoleIn(Trim(heading), post_, run);
      // "Sponsors / Dinner": what such a word takes away is who took part.
      if (refused && role == ListRole::kParticipants) role = ListRole::kNone;
      if (matters && role == ListRole::kParticipants) role = ListRole::kNone;
      refused = refused || RefusesParticipants(heading);
    }
    if (role == ListRole::kNone && PointsBack(run)) return ListRole::kSponsors;
    refused = refused || run.passage->ground == Ground::kSide;
    return role == ListRole::kParticipants && refused ? ListRole::kNone : role;
  }

  /// "These are our sponsors" right behind the list.
  bool PointsBack(const ListRun& run) const {
    const std::size_t next = run.last + 1;
    if (next >= post_.blocks.size() || post_.blocks[next].section != post_.blocks[run.last].section ||
        post_.blocks[next].kind != BlockKind::kParagraph)
      return false;
    const std::string behind = FoldLine(post_.blocks[next].text);
    static const Phrases kPointing = {"these",        "those",     "they",    "all of them",
                                      "all of these", "all these", "this is", "the above"};
    const std::vector<Span> sentences = SplitSentences(behind);
    if (sentences.empty()) return false;
    const std::string_view first = std::string_view(behind).substr(sentences[0].begin, sentences[0].size());
    return std::any_of(kPointing.begin(), kPointing.end(),
                       [&](std::string_view word) { return first.starts_with(word); }) &&
           RolesIn(first).sponsors;
  }

  /// The last words before the list lead to it, so that what stands before them counts.
  static bool PointsOn(std::string_view intro, std::string_view last) {
    static const Phrases kPointing = {"following", "below", "list",  "these",    "they",     "them", "here",
                                      "so far",    "were",  "names", "included", "includes", "are",  "as follows",
                                      "those",     "table", "who",   "thank",    "thanks"};
    return last.size() == intro.size() || last.ends_with(':') || HasAnyPhrase(last, kPointing);
  }

  /// Names with what may be their affiliations, and no word near that they are others' than the participants'.
  bool LooksLikePeople(const ListRun& run) const {
    if (RefusedBy(run.intro) || run.passage->ground == Ground::kSide) return false;
    for (std::string_view heading : Split(run.heading, '/'))
      if (RefusesParticipants(heading) || ThanksSomebody(Trim(heading))) return false;
    return ListsFullNames(post_, run, true);
  }

  const Reading& reading_;
  const Post& post_;
  std::vector<std::size_t> enclosing_;
  std::vector<ListRun> lists_;
  std::map<int, std::size_t> by_list_;  // index into lists_
  std::size_t section_ = 0;
  std::size_t item_ = 0;  // the last block that is no item within an item
  std::string strong_;    // the bold paragraph before, used as a heading
};

}  // namespace

std::vector<std::size_t> EnclosingSections(const Post& post) {
  std::vector<std::size_t> enclosing, open;
  for (std::size_t s = 0; s < post.sections.size(); ++s) {
    while (!open.empty() && post.sections[open.back()].level >= post.sections[s].level) open.pop_back();
    enclosing.push_back(open.empty() ? s : open.back());
    if (!post.sections[s].heading.empty()) open.push_back(s);
  }
  return enclosing;
}

bool ListsReasons(const Post& post, const ListRun& run) {
  int reasons = 0, all = 0;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    const Block& block = post.blocks[i];
    if (block.kind != BlockKind::kListItem || block.level > run.level) continue;
    ++all;
    const std::size_t at = block.text.find(" for ");
    if (at == std::string::npos) continue;
    const std::vector<Token> words = Tokenize(std::string_view(block.text).substr(at + 5, 40));
    const bool small =
        std::none_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(words.size(), 2)),
                     [](const Token& word) { return word.capital; });
    reasons += !words.empty() && (small || words[0].folded.ends_with("ing")) &&
               (words[0].folded.ends_with("ing") ||
                HasAnyPhrase(words[0].folded, {"the", "his", "her", "its", "their", "a", "an", "all", "being"}));
  }
  return all >= 2 && reasons * 3 >= all * 2;
}

std::vector<ListRun> FindLists(const Reading& reading) { return ListFinder(reading).Find(); }

}  // namespace summit
