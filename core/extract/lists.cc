#include "core/extract/lists.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/base/text.h"
#include "core/extract/list_items.h"
#include "core/extract/name_list.h"
#include "core/extract/names.h"

namespace summit {
namespace {

/// What keeps a list of people from being that of the Summit day.
constexpr std::string_view kRefusals[] = {"not yet confirmed",
                                          "unconfirmed",
                                          "not confirmed",
                                          "booth",
                                          "volunteer",
                                          "volunteers",
                                          "stand",
                                          "regrets",
                                          "not attend",
                                          "cannot",
                                          "could not",
                                          "couldn't",
                                          "unable",
                                          "tentative",
                                          "tentatively",
                                          "maybe",
                                          "waiting list",
                                          "room shares",
                                          "dinner",
                                          "dinners",
                                          "apologies",
                                          "excused",
                                          "absent",
                                          "hackfest",
                                          "hackathon",
                                          "devroom",
                                          "interested",
                                          "invited",
                                          "declined",
                                          "cancelled",
                                          "speakers",
                                          "speaker",
                                          "talks",
                                          "presenters",
                                          "organisers",
                                          "organizers",
                                          "organised by",
                                          "organized by",
                                          "local team",
                                          "helpers",
                                          "helped",
                                          "thank",
                                          "thanks",
                                          "thankful",
                                          "grateful",
                                          "authors",
                                          "author",
                                          "credits",
                                          "contributors",
                                          "translators",
                                          "translated",
                                          "editors",
                                          "board",
                                          "council",
                                          "elected",
                                          "candidates",
                                          "mentors",
                                          "contact",
                                          "contacts",
                                          "moderators",
                                          "photos",
                                          "pictures by",
                                          "written by",
                                          "edited by",
                                          "cooking",
                                          "cooked",
                                          "speaking at",
                                          "paid by",
                                          "maintainers",
                                          "missing",
                                          "missed",
                                          "table for",
                                          "lounge",
                                          "sprint",
                                          "meetup",
                                          "winners",
                                          "applicants",
                                          "might"};

using Phrases = std::vector<std::string_view>;

/// The roles that a text's words allow.
struct Roles {
  bool sponsors = false, topics = false, people = false;
  bool perhaps_people = false;  // words that introduce people, and other things as well
};

Roles RolesIn(std::string_view text) {
  static const Phrases kSponsors = {
      "partners",   "kind support", "support of",       "support from",    "sponsor",
      "sponsors",   "sponsored",    "sponsoring",       "sponsorship",     "donations",
      "donors",     "donated",      "donate",           "supported by",    "funded by",
      "supporters", "backers",      "financed by",      "paid for by",     "contributions",
      "patrons",    "benefactors",  "made possible by", "footed the bill", "picked up the tab",
      "chipped in", "gave money",   "paid the bill"};
  static const Phrases kPeople = {
      "participants",  "participant",    "participate",       "participated",    "participation",    "participating",
      "attendees",     "attend",         "attended",          "attending",       "who came",         "who's coming",
      "who is coming", "were present",   "attendance",        "people present",  "sign-ups",         "took part",
      "who was there", "who were there", "who will be there", "who took part",   "who showed up",    "roll call",
      "those present", "present were",   "in attendance",     "taking part",     "take part",        "signed up",
      "registered",    "who joined",     "who we were",       "who's there",     "who was in",       "attendee list",
      "who made it",   "who turned up",  "who is attending",  "who's attending", "who you will meet"};
  static const Phrases kPerhapsPeople = {"guests",       "guest book",
                                         "gang",         "the round",
                                         "our group",    "crew",
                                         "headcount",    "sign-up",
                                         "sign up",      "pleasure",
                                         "everyone",     "folks",
                                         "seated",       "visitors",
                                         "present",      "in the room",
                                         "there",        "with us",
                                         "people",       "who",
                                         "confirmed",    "names",
                                         "on site",      "onsite",
                                         "in person",    "remote",
                                         "remotely",     "online",
                                         "faces",        "crowd",
                                         "joined",       "around the table",
                                         "came",         "coming",
                                         "made it",      "showed up",
                                         "turned up",    "team",
                                         "the group",    "group photo",
                                         "picture",      "round the table",
                                         "at the table", "on the screen",
                                         "on camera",    "speaking",
                                         "dialled",      "dialed",
                                         "voices",       "hands were shaken",
                                         "heard",        "spoke",
                                         "travelled",    "met",
                                         "gathered",     "round of names",
                                         "seats",        "company"};
  static const Phrases kTopics = {
      "topic",     "topics",       "agenda",    "discussed",    "discussion",  "discussions", "covered",
      "subjects",  "focus",        "items",     "talked about", "issues",      "sessions",    "themes",
      "discuss",   "on the table", "cover",     "covers",       "talk about",  "talked",      "debated",
      "programme", "schedule",     "breakouts", "work items",   "what we did", "spoke about", "hot items",
      "questions", "proposed",     "proposals", "ideas",        "outcomes"};
  return {HasAnyPhrase(text, kSponsors), HasAnyPhrase(text, kTopics), HasAnyPhrase(text, kPeople),
          HasAnyPhrase(text, kPerhapsPeople)};
}

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
  const Roles roles = RolesIn(text);
  if (roles.sponsors) return ListRole::kSponsors;
  if (roles.topics && roles.people) return ListsFullNames(post, run) ? ListRole::kParticipants : ListRole::kTopics;
  if (roles.topics) return ListRole::kTopics;
  if (roles.people) return ListRole::kParticipants;
  return roles.perhaps_people && ListsFullNames(post, run) ? ListRole::kParticipants : ListRole::kNone;
}

/// For each section the nearest one before it with a heading of a higher rank; itself where there is none.
std::vector<std::size_t> EnclosingSections(const Post& post) {
  std::vector<std::size_t> enclosing, open;
  for (std::size_t s = 0; s < post.sections.size(); ++s) {
    while (!open.empty() && post.sections[open.back()].level >= post.sections[s].level) open.pop_back();
    enclosing.push_back(open.empty() ? s : open.back());
    if (!post.sections[s].heading.empty()) open.push_back(s);
  }
  return enclosing;
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
    std::vector<ListRun> kept;
    for (ListRun& run : lists_) {
      run.role = RoleOf(run);
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
    bool refused = IntroRefuses(run.intro);
    ListRole role = RoleIn(told, post_, run);
    if (role == ListRole::kNone) role = RoleIn(run.intro, post_, run);
    for (std::string_view heading : Split(run.heading, '/')) {
      if (role != ListRole::kNone || refused) break;
      role = RoleIn(Trim(heading), post_, run);
      refused = RefusesParticipants(heading);
    }
    if (role == ListRole::kNone && !refused && ListsFullNames(post_, run, true)) role = ListRole::kParticipants;
    refused = refused || run.passage->ground == Ground::kSide;
    return role == ListRole::kParticipants && refused ? ListRole::kNone : role;
  }

  static std::string_view LastSentence(std::string_view text) {
    const std::vector<Span> sentences = SplitSentences(text);
    return sentences.empty() ? text : text.substr(sentences.back().begin, sentences.back().size());
  }

  /// An aside on the dinner does not take away what another sentence says of who took part.
  static bool IntroRefuses(std::string_view intro) {
    bool told = false;
    for (const Span& sentence : SplitSentences(intro)) {
      const std::string_view text = intro.substr(sentence.begin, sentence.size());
      if (!IntroducesPeople(text)) continue;
      if (!RefusesParticipants(text)) return false;
      told = true;
    }
    return told || RefusesParticipants(LastSentence(intro));
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

bool RefusesParticipants(std::string_view folded) {
  return std::any_of(std::begin(kRefusals), std::end(kRefusals),
                     [&](std::string_view phrase) { return HasPhrase(folded, phrase); });
}

bool IntroducesPeople(std::string_view folded) { return RolesIn(folded).people; }

bool IntroducesOthers(std::string_view folded) {
  const Roles roles = RolesIn(folded);
  return roles.sponsors || roles.topics;
}

bool MayIntroducePeople(std::string_view folded) {
  const Roles roles = RolesIn(folded);
  return roles.people || roles.perhaps_people;
}

std::vector<ListRun> FindLists(const Reading& reading) { return ListFinder(reading).Find(); }

}  // namespace summit
