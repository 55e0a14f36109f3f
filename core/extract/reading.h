#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/extract/date_finder.h"
#include "core/extract/event_finder.h"
#include "core/extract/text_spans.h"
#include "core/model/fact.h"
#include "core/model/post.h"

namespace summit {

/// What the surroundings of a passage are about.
enum class Ground {
  kSummit,      // the Summit in `ref`
  kSide,        // a dinner, hackfest, booth around it
  kConference,  // somebody else's event
  kNone,        // nothing of ours
};

inline namespace extraction {  // the model has a Passage of its own: two types of one name must not meet when linked

/// A sentence of a post (or a heading, a list item's sentence, a table row) with what it is about.
struct Passage {
  std::size_t block = 0;
  Span span;                         // in Block::text
  std::string folded;                // FoldLine() of it
  std::vector<EventMention> events;  // spans in Block::text
  std::optional<SummitRef> ref;      // the Summit spoken of; absent when none is
  Ground ground = Ground::kNone;
  std::string side;           // kSide: "dinner", ...; "challenge"
  bool names_summit = false;  // says so itself, or the sentence before did
  DateContext::Tense tense = DateContext::Tense::kUnknown;
  int line = 0;  // in the file, where the span begins
};

}  // namespace extraction

/// A post taken apart for the extractors. Refers to the post, which must outlive it.
struct Reading {
  /// A post larger than any that people write is read only so far, so that a hostile one costs bounded time.
  static constexpr std::size_t kMostPassages = 5000;
  static constexpr std::size_t kLongestPassage = std::size_t{4} << 10;
  static constexpr std::size_t kLongestCode = std::size_t{64} << 10;

  const Post* post = nullptr;
  std::optional<SummitRef> subject;        // the Summit the whole post is about; absent for all other posts
  Relation relation = Relation::kMention;  // of the post to its subject
  DateContext::Tense tense = DateContext::Tense::kUnknown;  // of what the post says of its subject
  std::vector<Passage> passages;                            // in order of the post
  bool cut = false;                                         // the post was too large to be read whole
  std::vector<const std::string*> sources;  // for each block the original it names or that its section named before;
                                            // null for none; empty unless the post is a digest

  const Block& BlockOf(const Passage& passage) const { return post->blocks[passage.block]; }
  std::string_view TextOf(const Passage& passage) const {
    return std::string_view(BlockOf(passage).text).substr(passage.span.begin, passage.span.size());
  }
  /// How the post relates to what the passage speaks of.
  Relation RelationOf(const Passage& passage) const;
  /// Evidence for words of a block; the quote is cut to a readable length around the span.
  Evidence EvidenceAt(std::size_t block, Span span) const;
  /// The line in the file of a byte of a block.
  int LineOf(std::size_t block, std::size_t offset) const;
};

/// Finds out what each part of the post is about. Pure.
Reading ReadForFacts(const Post& post);

/// The role of a list or a table, told by the text that introduces it and by its headings.
enum class ListRole { kNone, kParticipants, kSponsors, kTopics };

/// A list (or table) of a post, its blocks from `first` up to `last`, both included.
struct ListRun {
  std::size_t first = 0, last = 0;  // indices into Post::blocks
  int level = 1;                    // of its own items; deeper ones belong to lists within it
  ListRole role = ListRole::kNone;
  std::string intro;                 // folded text that introduces it; empty when only headings do
  std::string heading;               // folded headings above it, nearest first
  const Passage* passage = nullptr;  // of its first item; never null
};

/// All lists and tables of the post that stand in passages about a Summit or around one. Of lists within lists only
/// those of people or sponsors, introduced by the item that they stand in.
std::vector<ListRun> FindLists(const Reading& reading);

}  // namespace summit
