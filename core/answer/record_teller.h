#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/model/summit_record.h"
#include "core/question/question.h"

namespace summit {

/// What can be told of one Summit, and what it rests on.
struct Telling {
  bool found = false;             // false: the archive does not say; the lines tell that
  std::vector<AnswerLine> lines;  // the fact first
  std::vector<Citation> citations;
};

/// Tells what the archive states of one Summit, for one question. Context and record must outlive it.
class RecordTeller {
 public:
  /// `as`: how the Summit was chosen; see Headline.
  RecordTeller(const SummitRecord& record, const AnswerContext& context, std::string as)
      : record_(record), context_(context), as_(std::move(as)) {}

  /// `intent` must be one of those about Summits, kSummit to kLinks.
  Telling Tell(const Question& question) const;

  /// Dates and place in one line, for where several Summits are told.
  Telling Glance() const;

 private:
  /// One of a list, as it is told, the words it goes by, and what it rests on.
  struct Entry {
    std::string text;
    std::string words;
    const Evidence* evidence;
  };

  Telling Overview() const;
  Telling Sponsors(const Question& question) const;
  Telling Topics(const Question& question) const;
  Telling Participants(const Question& question) const;
  Telling When() const;
  Telling Where() const;
  Telling Host(const Question& question) const;
  Telling Links(const Question& question) const;

  std::string Head() const;
  std::string Subject() const;
  std::string AnnouncedWhen() const;
  AnswerLine TopicsLine(std::string lead, bool planned) const;
  std::vector<AnswerLine> SponsorLines(const std::vector<const Stated<SponsorFact>*>& sponsors) const;
  AnswerLine ParticipantsLine() const;
  AnswerLine LinkLine(const LinkFact& link, std::string name) const;
  AnswerLine ConflictLine(const std::string& chosen, const Conflict::Claim& claim) const;

  /// Answers what asks for some of a list. `role`: what the entries are, "sponsors"; `all`: the list told in full.
  Telling OneOf(const std::vector<std::string>& wanted, std::string_view role, const std::vector<Entry>& entries,
                std::vector<AnswerLine> all) const;
  Telling NotTold(std::string what) const;
  std::string Nearest() const;

  void AddConflicts(std::initializer_list<std::string_view> facts, Telling& telling) const;
  template <class T>
  void CiteAll(const Stated<T>& stated, Telling& telling) const;
  template <class T>
  void CiteAll(const std::optional<Stated<T>>& stated, Telling& telling) const;
  void CiteOne(const Evidence& evidence, Telling& telling) const;
  void CitePosts(Telling& telling) const;

  const SummitRecord& record_;
  const AnswerContext& context_;
  std::string as_;
};

/// Whether all of `wanted` stand for `name`: its words, or its letters without spaces ("agsoftware").
bool Names(const std::vector<std::string>& wanted, std::string_view name);

}  // namespace summit
