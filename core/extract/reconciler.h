#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/extract/reconciler_facts.h"
#include "core/extract/summit_resolver.h"
#include "core/model/fact.h"
#include "core/model/known_summit.h"
#include "core/model/post.h"
#include "core/model/summit_record.h"

namespace summit {

/// What is concluded from all facts: a record for each Summit they speak of, by ascending number, and what the Summits
/// are known by.
struct Reconciled {
  std::vector<SummitRecord> records;
  std::vector<KnownSummit> known;
  friend bool operator==(const Reconciled&, const Reconciled&) = default;
};

/// First finds out which Summit is meant where a post names none by number ("the next Summit", "the Summit at FOSDEM
/// 2010"): by the dates it gives, by year and event, or by the post's own date; facts that fit no Summit are left out.
/// Then chooses among facts that disagree, and keeps the others as conflicts.
///
/// Precedence, first difference decides: a statement to the day over one to the month or year; the Summit's own
/// page or report over an announcement over a mention elsewhere; held over announced over planned; the later post.
///
/// `posts` must hold every post that `facts` names. Pure. Facts come by ascending post, and within a post as they were
/// found: among statements that are equal in all the above the first counts.
Reconciled ReconcileAll(const std::vector<PostInfo>& posts, std::vector<Fact> facts);

/// Only the records.
std::vector<SummitRecord> Reconcile(const std::vector<PostInfo>& posts, const std::vector<Fact>& facts);

// The parts of it, for who knows which Summits may be others (reconciler_update.h).

/// The XEP that the archive links for a topic of some name; none where posts link different ones.
class TopicXeps {
 public:
  void Add(const std::string& topic_key, const std::string& xep);  // by NameKey; the XEP is not empty
  void Add(const std::vector<Fact>& facts);

  /// Empty when none is linked.
  std::string Of(const std::string& topic_key) const;

 private:
  std::map<std::string, std::string> xeps_;
};

/// The Summit that each of the facts is about; absent where that cannot be told. Of a post that has a fact among them
/// which names no number, all such facts must be there.
std::vector<std::optional<SummitNumber>> SummitsMeant(const std::vector<const Fact*>& facts,
                                                      const SummitResolver& resolver);

/// The record of the Summit that all these facts are about.
SummitRecord ReconcileOne(SummitNumber number, const std::vector<Fact>& facts, const FactPosts& posts,
                          const TopicXeps& xeps);

}  // namespace summit
