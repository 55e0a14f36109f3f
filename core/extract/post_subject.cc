#include "core/extract/post_subject.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/extract/passage_events.h"
#include "core/extract/reading_words.h"

namespace summit {
namespace {

using Tense = DateContext::Tense;

bool HasCategory(const Post& post, std::string_view word) {
  const auto names_it = [&](const std::string& text) { return HasPhrase(FoldLine(text), word); };
  return std::any_of(post.info.categories.begin(), post.info.categories.end(), names_it) ||
         post.info.id.path.find(std::string(word) + "/") != std::string::npos;
}

class SubjectFinder {
 public:
  SubjectFinder(const Post& post, const std::vector<Passage>& passages, const SummitRefs& refs)
      : post_(post), passages_(passages), refs_(refs), title_(FoldLine(post.info.title)) {}

  PostSubject Find() {
    subject_.tense = TenseOfFirst();
    FindSubject();
    FindMonthOfSubject();
    subject_.relation = subject_.ref ? RelationOfPost() : Relation::kMention;
    return subject_;
  }

 private:
  void FindSubject() {
    if (!post_.info.original.empty()) return;  // a translation states nothing that its original does not
    if (const EventMention* numbered = FirstSummit(refs_.title(), true)) {
      subject_.ref = refs_.Of(*numbered, nullptr);
      return;
    }
    const EventMention* in_title = FirstSummit(refs_.title(), false);
    const bool filed = HasCategory(post_, "summit");
    if (in_title == nullptr && !filed && !ReportsInTitle(title_)) return;
    const std::size_t reach = in_title != nullptr || filed ? passages_.size() : 3;
    if (const Passage* passage = FirstNaming(reach, true)) {
      subject_.ref = refs_.Of(*FirstSummit(passage->events, true), passage);
    } else if (in_title != nullptr || filed) {
      const Passage* unnumbered = FirstNaming(reach, false);
      if (unnumbered == nullptr && in_title == nullptr) return;
      subject_.ref = unnumbered != nullptr ? refs_.Of(*FirstSummit(unnumbered->events, false), unnumbered)
                                           : refs_.Of(*in_title, nullptr);
      if (!subject_.ref->year) BorrowYear();
    }
  }

  /// The month of the first full date in a passage on the subject: a Summit told by another month is another one.
  void FindMonthOfSubject() {
    const bool asked = std::any_of(passages_.begin(), passages_.end(), [](const Passage& passage) {
      return std::any_of(passage.events.begin(), passage.events.end(),
                         [](const EventMention& event) { return event.month.has_value(); });
    });
    if (!subject_.ref || !asked) return;
    constexpr std::size_t kHead = 400;  // of a passage
    constexpr std::size_t kReach = 60;  // a post that tells its days tells them early
    for (std::size_t i = 0; i < std::min(kReach, passages_.size()); ++i) {
      const Passage& passage = passages_[i];
      const EventMention* named = FirstSummit(passage.events, false);
      const bool ours = named != nullptr ? !named->month && (named->numbers.empty() || !subject_.ref->number ||
                                                             named->numbers.front() == *subject_.ref->number)
                                         : passage.events.empty();
      if (!ours) continue;
      const std::string_view text = post_.blocks[passage.block].text;
      for (const DateMention& date : FindDates(text.substr(passage.span.begin, std::min(kHead, passage.span.size())))) {
        if (!date.start_day || !date.start_month || !date.year) continue;
        subject_.month = *date.year / *date.start_month;
        return;
      }
    }
  }

  /// The first passage, up to `reach`, that names a Summit (with its number).
  const Passage* FirstNaming(std::size_t reach, bool numbered) const {
    std::size_t seen = 0;
    const Passage* compared = nullptr;
    for (const Passage& passage : passages_) {
      if (post_.blocks[passage.block].kind == BlockKind::kHeading) continue;
      if (seen++ >= reach) break;
      if (numbered && OnlyLooksAhead(passage)) continue;
      if (FirstSummit(passage.events, numbered) == nullptr) continue;
      if (!OnlyCompares(passage.events)) return &passage;
      if (compared == nullptr) compared = &passage;
    }
    return compared;
  }

  void BorrowYear() {
    for (const Passage& passage : passages_)
      if (const EventMention* conference = FirstConference(passage.events); conference != nullptr && conference->year) {
        subject_.ref->year = conference->year;
        if (subject_.ref->event.empty()) subject_.ref->event = conference->name;
        return;
      }
  }

  Relation RelationOfPost() const {
    if (ReportsInTitle(title_)) return Relation::kReport;
    if (AnnouncesInTitle(title_)) return Relation::kAnnouncement;
    const EventMention* named = FirstSummit(refs_.title(), true);
    if (named == nullptr) return subject_.tense == Tense::kPast ? Relation::kReport : Relation::kAnnouncement;
    // The Summit's own page is titled with its name, and with no more than the event it was held at.
    std::string rest = title_;
    rest.erase(
        std::remove_if(rest.begin(), rest.end(), [](char c) { return c == ' ' || c == '/' || c == ':' || c == '-'; }),
        rest.end());
    if (rest.size() <= 45) return Relation::kMain;
    return subject_.tense == Tense::kFuture ? Relation::kAnnouncement : Relation::kReport;
  }

  Tense TenseOfFirst() const {
    for (const Passage& passage : passages_)
      if (FirstSummit(passage.events, false) != nullptr && passage.tense != Tense::kUnknown) return passage.tense;
    return Tense::kUnknown;
  }

  const Post& post_;
  const std::vector<Passage>& passages_;
  const SummitRefs& refs_;
  std::string title_;  // folded
  PostSubject subject_;
};

}  // namespace

PostSubject FindSubject(const Post& post, const std::vector<Passage>& passages, const SummitRefs& refs) {
  return SubjectFinder(post, passages, refs).Find();
}

}  // namespace summit
