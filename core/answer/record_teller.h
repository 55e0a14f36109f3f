#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer.h"
#include "core/answer/answer_context.h"
#include "core/answer/record_items.h"
#include "core/answer/wanted_name.h"
#include "core/model/summit_record.h"
#include "core/question/question.h"

namespace summit {

/// What can be told of one Summit, and what it rests on.
struct Telling {
  bool found = false;             // false: the archive does not say; the lines tell that
  std::vector<AnswerLine> lines;  // the fact first
  std::vector<Citation> citations;
  std::vector<Claim> claims;  // in order of weight
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
  Telling TellFact(const Question& question) const;
  Telling Overview() const;
  Telling Sponsors(const Question& question) const;
  Telling Topics(const Question& question) const;
  Telling Specifications(const std::vector<RecordItem>& topics, Telling all) const;
  Telling Participants(const Question& question) const;
  Telling When(const Question& question) const;
  Telling Beside() const;
  Telling Where(const Question& question) const;
  Telling Host(const Question& question) const;
  Telling Links(const Question& question) const;
  Telling WikiInstead() const;

  std::string Head() const;
  std::string Subject() const;
  std::string HowLong() const;
  std::string AnnouncedWhen() const;
  AnswerLine TopicsLine(std::string lead, bool planned) const;
  std::vector<AnswerLine> SponsorLines(const std::vector<RecordItem>& sponsors) const;
  Telling Amounts(const std::vector<RecordItem>& sponsors) const;
  Telling NobodyPaidFor(std::string_view facet, const std::vector<RecordItem>& sponsors) const;
  static bool IsLong(const AnswerLine& line);
  Telling Companies(const std::vector<RecordItem>& people) const;
  AnswerLine ParticipantsLine() const;
  AnswerLine LinkLine(const LinkFact& link, std::string name) const;
  AnswerLine ConflictLine(const std::string& chosen, const Conflict::Claim& claim) const;

  /// Answers what asks for some of a list, by name. `all`: the list told in full.
  Telling OneOf(const Question& question, const std::vector<WantedName>& wanted, const std::vector<RecordItem>& items,
                std::vector<AnswerLine> all) const;
  std::vector<WantedName> Wanted(const Question& question) const;
  Telling NotTold(std::string what) const;
  std::string Nearest() const;

  void AddConflicts(std::initializer_list<std::string_view> facts, Telling& telling) const;
  /// Adds the source of a statement, and the claim that it makes; `fact` is what its conflicts are kept under.
  void Note(std::string statement, const std::vector<Evidence>& evidence, std::string_view fact,
            Telling& telling) const;
  template <class T>
  void Note(std::string_view what, const std::optional<Stated<T>>& stated, std::string_view fact,
            Telling& telling) const;
  void NoteItems(const std::vector<RecordItem>& items, Intent intent, Telling& telling) const;
  void CiteOne(const Evidence& evidence, Telling& telling) const;
  void CitePosts(Telling& telling) const;
  void CiteClaims(Telling& telling) const;

  const SummitRecord& record_;
  const AnswerContext& context_;
  std::string as_;
};

}  // namespace summit
