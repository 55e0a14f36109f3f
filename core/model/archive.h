#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/post.h"
#include "core/model/summit_record.h"

namespace summit {

/// What to look for in the text of the posts. Words and phrases are plain text, never query language.
struct SearchRequest {
  std::vector<std::string> words;    // any may match; more and rarer ones rank higher
  std::vector<std::string> phrases;  // every one must match
  std::vector<std::string> also;     // words that only rank a post higher
  std::optional<int> year;           // of publication
  std::string author;                // empty: anyone's; compared without case and accents
  std::string lang;                  // empty: any, translations folded onto their original
  std::string category;              // empty: any; or a folder ("newsletter")
  bool newest = false;               // of those that match well, the latest first
  std::size_t offset = 0;
  std::size_t limit = 3;
};

/// One post that matches, with its best place.
struct SearchHit {
  PostInfo post;
  std::string heading;  // of the section that matches best; may be empty
  std::string snippet;  // plain text around the words
  int line = 0;         // where that section begins
  double score = 0;     // higher is better
};

struct SearchResult {
  std::vector<SearchHit> hits;  // at most `limit`, best first, one a post
  std::size_t total = 0;        // posts that match
};

/// What to look for when a passage is to be quoted. Words and phrases are plain text, as in SearchRequest.
struct PassageRequest {
  std::vector<std::string> words;                  // what is asked about, without question words
  std::vector<std::string> phrases;                // every one must be in the passage, its heading or its title
  std::vector<std::vector<std::string>> likewise;  // by place in `words`: others that will do instead; may be shorter
  std::vector<std::string> also;                   // words that only rank a passage higher
  std::vector<PostId> posts;                       // only in these; empty: in any
  std::optional<int> year;                         // of publication
  std::string category;                            // as in SearchRequest
  std::size_t limit = 5;
};

/// A neighbour of a passage.
struct PassagePart {
  std::string text;   // as in Passage
  int line = 0;       // where it begins in the file
  bool item = false;  // of a list or a table
  friend bool operator==(const PassagePart&, const PassagePart&) = default;
};

/// A paragraph, list item or table row of a post.
struct Passage {
  PostInfo post;
  std::string heading;               // of its section; may be empty
  std::string text;                  // plain; a newline for each line break of the source
  int line = 0;                      // where it begins in the file
  std::vector<std::string> missing;  // words of the request that neither passage, heading nor title has
  double score = 0;                  // higher is better
  bool item = false;                 // of a list or a table
  std::vector<PassagePart> before;   // what stands before it in its section, in order of the file; bounded
  std::vector<PassagePart> after;    // what follows it there; bounded
};

/// What a name that the archive uses stands for.
enum class NameKind { kPerson, kCompany, kCity, kCountry, kVenue, kTopic, kXep, kEvent };

/// A name mined from the archive: from facts, authors, links and, for specifications, from the text.
struct ArchiveName {
  NameKind kind = NameKind::kTopic;
  std::string name;                   // as the archive writes it most often; kXep: "XEP-0369"
  std::vector<std::string> variants;  // other spellings and short forms, as written: "MIX" and its long name
  std::size_t posts = 0;              // posts that use it
  friend bool operator==(const ArchiveName&, const ArchiveName&) = default;
};

/// What the answering side needs of the archive. Implementations are read-only and safe to read from one thread
/// at a time; what they return stays valid as long as they live.
class Archive {
 public:
  virtual ~Archive() = default;

  /// All Summits on record, by ascending number.
  virtual const std::vector<SummitRecord>& Summits() const = 0;

  /// All posts, translations and digests included, by ascending id.
  virtual const std::vector<PostInfo>& Posts() const = 0;

  /// The post; null when unknown.
  virtual const PostInfo* FindPost(const PostId& id) const = 0;

  /// How many posts there are, and the latest date among them; absent for an empty archive.
  virtual std::size_t PostCount() const = 0;
  virtual std::optional<Date> LatestPost() const = 0;

  /// Full-text search. Never fails on what people type.
  virtual SearchResult Search(const SearchRequest& request) const = 0;

  /// Passages that tell of the words, best first; translations folded onto their original. Never fails on what people
  /// type.
  virtual std::vector<Passage> Passages(const PassageRequest& request) const = 0;

  /// How telling a word is: the fewer posts have it, the more. The most telling ones are some times the usual.
  virtual double WeightOf(std::string_view /*word*/) const { return 1; }

  /// About how many posts have the word, in any of its forms.
  virtual std::size_t PostsWith(std::string_view /*word*/) const { return 0; }

  /// All names mined from the archive, the most used first.
  virtual const std::vector<ArchiveName>& Names() const = 0;

  /// The record with that number; null when the archive says nothing of such a Summit.
  const SummitRecord* FindSummit(SummitNumber number) const {
    for (const SummitRecord& record : Summits())
      if (record.number == number) return &record;
    return nullptr;
  }
};

}  // namespace summit
