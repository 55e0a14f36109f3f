#include "core/extract/host_finder.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/host_names.h"
#include "core/extract/name_list.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// Where in a sentence the names of hosts stand; empty when it names none.
class HostFinder {
 public:
  /// `ours` when the sentence stands in a Summit's own post.
  HostFinder(std::string_view text, Span where, const std::vector<Link>& links, bool ours)
      : ours_(ours),
        text_(text),
        where_(where),
        links_(links),
        tokens_(Tokenize(text.substr(where.begin, where.size()))),
        folded_(FoldLine(text.substr(where.begin, where.size()))) {}

  Span Find() const {
    for (const auto find : {&HostFinder::Hosted, &HostFinder::HostNoun, &HostFinder::TakesIn, &HostFinder::Thanked,
                            &HostFinder::Building, &HostFinder::RoomOf}) {
      const Span span = (this->*find)();
      if (span.begin < span.end) return span;
    }
    return {};
  }

 private:
  const std::string& Word(std::size_t i) const { return WordAt(tokens_, i); }
  std::size_t BeginOf(std::size_t i) const {
    return where_.begin + (i < tokens_.size() ? tokens_[i].span.begin : where_.size());
  }
  bool Has(const Phrases& phrases) const { return HasAnyPhrase(folded_, phrases); }

  /// The names behind "hosted by", "thanks to": a few small words may stand before them, "the kind staff at A".
  Span From(std::size_t token) const {
    std::size_t first = token;
    for (; first < token + 8 && first < tokens_.size(); ++first) {
      if (tokens_[first].capital || LinkAt(BeginOf(first))) return {BeginOf(first), where_.end};
      if (IsOneOf(Word(first), {"in", "near", "on", "for", "with", ".", ";", "during"})) break;
    }
    return {};
  }
  bool LinkAt(std::size_t at) const {
    return std::any_of(links_.begin(), links_.end(),
                       [&](const Link& link) { return link.begin <= at && at < link.end; });
  }
  Span Before(std::size_t token) const {
    if (Word(token) == "," && WithoutApposition(token + 1) <= token) ++token;  // "A, the firm behind B, | acts"
    token = WithoutTown(WithoutApposition(token));
    const std::size_t end = BeginOf(token);
    return {EnumerationBefore(text_, where_.begin, end, links_), end};
  }

  /// "Elk College | in Leipzig lends": the words behind the name only tell the town.
  std::size_t WithoutTown(std::size_t token) const {
    static const Phrases kNoHosts = {"summit", "fosdem", "xmpp", "xsf", "thursday", "friday", "saturday", "sunday"};
    const bool town = token >= 3 && Word(token - 2) == "in" && tokens_[token - 1].capital &&
                      (tokens_[token - 3].capital || LinkAt(BeginOf(token - 3)));
    return town && !IsOneOf(Word(token - 3), kNoHosts) ? token - 2 : token;
  }

  /// "A, our local partner, | offered": where the words about A begin.
  std::size_t WithoutApposition(std::size_t token) const {
    constexpr std::size_t kLongest = 7, kLonger = 18, kLongestAside = 16;
    if (token == 0 || Word(token - 1) != ",") return token;
    for (std::size_t i = token - 1; i-- > 0 && token - i < kLongest && !tokens_[i].capital;)
      if (Word(i) == "," && IsOneOf(Word(i + 1), {"our", "the", "a", "an"})) return i;
    // "A, the cooperative of Dutch universities, | lends": a common noun opens it.
    for (std::size_t i = token - 1; i-- > 0 && token - i < kLonger && Word(i) != "and";)
      if (Word(i) == "," && IsOneOf(Word(i + 1), {"our", "the", "a", "an"}) && !tokens_[i + 2].capital)
        return i > 1 && Word(i - 2).find_first_not_of("0123456789") == std::string::npos ? token : i;
    // "A, known to many for B, | hosts": words that only tell who A is.
    static const Phrases kKnown = {"known", "based", "located", "famous", "founded", "maker",    "makers", "best",
                                   "home",  "whose", "run",     "active", "itself",  "situated", "member"};
    for (std::size_t i = token - 1; i-- > 0 && token - i < kLongestAside && Word(i) != ".";)
      if (Word(i) == "," && IsOneOf(Word(i + 1), kKnown)) return i;
    const std::size_t clause = RelativeClause(token - 1);
    return clause > 0 ? clause : token;
  }

  /// "hosted by A", "made available by A", "courtesy of A", "as guests of A".
  Span Hosted() const {
    static const std::vector<Phrases> kWords = {{"hosted", "by"},
                                                {"courtesy", "of"},
                                                {"generosity", "of"},
                                                {"assistance", "from"},
                                                {"available", "to", "us", "by"},
                                                {"available", "by"},
                                                {"opened", "to", "us", "by"},
                                                {"opened", "for", "us", "by"},
                                                {"provided", "by"},
                                                {"provided", "to", "us", "by"},
                                                {"guests", "of"},
                                                {"guest", "of"},
                                                {"guests", "at"},
                                                {"given", "to", "us", "by"},
                                                {"invitation", "of"},
                                                {"hospitality", "of"},
                                                {"arranged", "by"},
                                                {"lent", "by"},
                                                {"lent", "to", "us", "by"},
                                                {"offered", "by"},
                                                {"invited", "by"},
                                                {"welcomed", "by"},
                                                {"made", "available", "by"},
                                                {"done", "by"}};
    static const Phrases kRooms = {
        "room",       "rooms",         "space",    "venue",         "hosted",    "premises", "held",  "offices",
        "office",     "meeting space", "building", "hall",          "guests of", "guest of", "place", "house",
        "facilities", "hospitality",   "hosting",  "invitation of", "guests at", "roof",     "doors"};
    if (!Has(kRooms)) return {};
    for (std::size_t i = 0; i < tokens_.size(); ++i)
      for (const Phrases& words : kWords) {
        std::size_t match = 0;
        while (match < words.size() && Word(i + match) == words[match]) ++match;
        if (match < words.size() || i + match >= tokens_.size()) continue;
        if (const Span span = From(i + match); span.begin < span.end) return span;
      }
    return HostedBy();
  }
  /// "hosted this time by A", "hosted in Ghent by A".
  Span HostedBy() const {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (Word(i) != "hosted") continue;
      for (std::size_t by = i + 1; by < i + 8 && (by >= tokens_.size() || tokens_[by].word); ++by)
        if (Word(by) == "by") return From(by + 1);
    }
    return {};
  }

  /// "our host is A", "A, our hosts", "A, who are the hosts", "the hosts of this edition are A".
  Span HostNoun() const {
    static const Phrases kIs = {"is",      "are", "was", "were",   ":",    "for",  "this", "time", "year",
                                "edition", "of",  "the", "summit", "xmpp", "will", "be",   ",",    "again"};
    static const Phrases kBefore = {",",           "our",     "the",          "who",       "is",       "are",
                                    "was",         "were",    "which",        "(",         "plays",    "play",
                                    "played",      "playing", "acts",         "served",    "serves",   "serving",
                                    "acted",       "as",      "will",         "be",        "a",        "gracious",
                                    "generous",    "kind",    "wonderful",    "lovely",    "again",    "this",
                                    "year",        "'",       "\xE2\x80\x99", "s",         "time",     "local",
                                    "fantastic",   "great",   "perfect",      "excellent", "superb",   "amazing",
                                    "brilliant",   "warm",    "friendly",     "act",       "once",     "have",
                                    "has",         "agreed",  "to",           "kindly",    "been",     "offered",
                                    "volunteered", "become",  "becomes",      "became",    "charming", "an",
                                    "very",        "such",    "marvellous",   "fabulous",  "being",    "for"};
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (Word(i) == "hosting" && i == 0 && Word(1) == ":") return From(2);
      if (!IsOneOf(Word(i), {"host", "hosts"})) continue;
      if (Word(i) == "hosts" && IsOneOf(Word(i + 1), {"us", "both"})) continue;  // "A, known for B, hosts us"
      if (IsOneOf(Word(i + 1), {"name", "names", "key", "keys", "file", "header", "meta", "system"})) continue;
      // "our kind hosts from A"; "Hosting: A" as "Host: A".
      if (IsOneOf(Word(i + 1), {"from", "at"}) && i > 0 && i + 2 < tokens_.size() && tokens_[i + 2].capital)
        return From(i + 2);
      // "our host A", "the Summit's host, A, had".
      const std::size_t next = i + 1 + (Word(i + 1) == "," ? 1 : 0);
      if (next < tokens_.size() && (tokens_[next].capital || LinkAt(BeginOf(next))) && IsOurs(i)) return From(next);
      // "our hosts, the good people of A".
      if (next == i + 2 && Word(next) == "the" && IsOurs(i))
        for (std::size_t of = next + 1; of < next + 5 && of + 1 < tokens_.size(); ++of)
          if (IsOneOf(Word(of), {"of", "at", "from"}) && (tokens_[of + 1].capital || Word(of + 1) == "the"))
            return From(of + 1);
      const bool noun = i == 0 || (i == 1 && IsOneOf(Word(0), {"kind", "local", "generous", "gracious", "friendly"})) ||
                        !tokens_[i - 1].capital || IsOneOf(Word(i - 1), {"our", "the"});
      std::size_t after = i + 1;
      // "Our hosts in Lyon are the members of A"
      if (after + 2 < tokens_.size() && Word(after) == "in" && tokens_[after + 1].capital) after += 2;
      const std::size_t copula = after;
      while (after < tokens_.size() && after < i + 9 && !tokens_[after].capital && IsOneOf(Word(after), kIs)) ++after;
      if (noun && after > copula && after < tokens_.size() && (Word(after - 1) != ",") && IsCopula(copula, after)) {
        if (const Span span = From(after); span.begin < span.end) return span;
      }
      std::size_t before = i;
      while (before > 0 && IsOneOf(Word(before - 1), kBefore)) --before;
      // "A, who organised it all and acted as host".
      if (before > 1 && before < i && Word(before - 1) == "and")
        if (const std::size_t clause = RelativeClause(before - 1); clause > 0) before = clause;
      if (before < i && OneSmallWord(before)) return {where_.begin, BeginOf(before)};
      if (before < i && before > 0)
        if (const Span span = Before(before); span.begin < span.end) return span;
    }
    return {};
  }
  /// "our kind host", "the Summit's host".
  bool IsOurs(std::size_t host) const {
    for (std::size_t i = host, steps = 0; i-- > 0 && steps < 4; ++steps) {
      if (Word(i) == "our" || Word(i) == "summit") return true;
      // "our server's host".
      if (tokens_[i].capital || (Word(i) == "s" && i >= 2 && Word(i - 2) != "summit")) return false;
    }
    return false;
  }
  /// "A, | who looks after B, have": where the clause begins that ends right before `token`; 0 for none.
  std::size_t RelativeClause(std::size_t token) const {
    constexpr std::size_t kLongest = 14;
    for (std::size_t i = token; i-- > 1 && token - i < kLongest;)
      if (IsOneOf(Word(i), {"who", "which", "that"}) && Word(i - 1) == ",") return i - 1;
    return 0;
  }
  /// "c-base | was our host": a name in small letters that is more than a plain word opens the sentence.
  bool OneSmallWord(std::size_t end) const {
    if (end < 2 || tokens_[0].capital) return false;
    for (std::size_t i = 1; i < end; ++i)
      if (tokens_[i].span.begin != tokens_[i - 1].span.end) return false;
    return true;
  }
  bool IsCopula(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i)
      if (IsOneOf(Word(i), {"is", "are", "was", "were", ":", "be"})) return true;
    return false;
  }

  /// "A took us in", "A made us welcome", "A has invited us": those who receive us.
  Span TakesIn() const {
    struct Verb {
      Phrases verbs, after;  // after "us"; any word for none
    };
    static const std::vector<Verb> kVerbs = {
        {{"took", "takes", "take"}, {"in"}},
        {{"put", "puts"}, {"up"}},
        {{"made", "makes", "make"}, {"welcome", "feel"}},
        {{"have", "has", "had", "having"}, {"as", "over", "in"}},
        {{"having"}, {}},
        {{"gave", "gives", "give", "offered", "offers"}, {"shelter", "refuge"}},
        {{"received", "receives", "housed", "houses", "sheltered", "accommodated", "accommodates", "welcomed",
          "welcomes", "invited", "invites", "accommodate", "receive", "shelter"},
         {}}};
    static const Phrases kHelpers = {"will",       "has",  "have",    "kindly", "generously", "again",      "so",
                                     "kind",       "to",   "had",     "who",    "which",      "once",       "also",
                                     "graciously", "as",   "nice",    "enough", ",",          "is",         "are",
                                     "was",        "were", "offered", "offers", "agreed",     "volunteered"};
    for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
      if (Word(i + 1) != "us" || tokens_[i].capital) continue;
      const std::size_t us = Word(i + 2) == "all" ? i + 2 : i + 1;
      const bool takes = std::any_of(kVerbs.begin(), kVerbs.end(), [&](const Verb& verb) {
        return IsOneOf(Word(i), verb.verbs) && (verb.after.empty() || IsOneOf(Word(us + 1), verb.after));
      });
      if (!takes || IsMeal(us)) continue;
      std::size_t first = i;
      while (first > 0 && IsOneOf(Word(first - 1), kHelpers)) --first;
      if (first == 0) continue;
      if (Word(first) == ",") ++first;
      if (const Span span = Before(first); span.begin < span.end) return span;
    }
    return {};
  }
  /// "invited us all to dinner": not to their rooms.
  bool IsMeal(std::size_t from) const {
    for (std::size_t i = from; i < from + 8 && i < tokens_.size(); ++i)
      if (IsOneOf(Word(i), {"dinner", "lunch", "drinks", "drink", "beer", "beers", "breakfast", "coffee", "talk",
                            "party", "pizza", "tour", "speak", "join", "write", "test", "contribute"}))
        return true;
    return false;
  }

  /// "thanks to A for hosting us", "A for providing the space".
  Span Thanked() const {
    if (!ThanksForRooms(folded_)) return {};
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      // "for hosting" alone may be that of a call or a page.
      if (Word(i + 1) == "hosting" && !Has({"summit", "us", "meeting", "event", "devcon"}) && !ours_) continue;
      if (Word(i) != "for" ||
          !OpensWithRooms(FoldLine(text_.substr(BeginOf(i), where_.end - BeginOf(i)).substr(0, 60))))
        continue;
      // "to A, who contribute 1.000 € for the room": who pays for it does not own it.
      if (PaysBefore(i)) continue;
      for (std::size_t thanks = i; thanks-- > 0;) {
        // "We thank A for lunch, and B for the premises": the last before the reason.
        if (const Span span = Word(thanks) == "for" ? Before(i) : Span{}; span.begin < span.end) return span;
        if (IsOneOf(Word(thanks), {"to", "thank", "thanks"})) return From(thanks + 1);
      }
      // "For the hospitality we thank A"
      for (std::size_t thanks = i + 1; i == 0 && thanks < 12; ++thanks)
        if (IsOneOf(Word(thanks), {"thank", "thanks"})) return From(thanks + 1);
      if (const Span span = Before(i); span.begin < span.end) return span;
    }
    return {};
  }

  bool PaysBefore(std::size_t i) const {
    static const Phrases kPays = {"contribute", "contributes", "contributed", "pay",  "pays",  "paid",         "donate",
                                  "donates",    "donated",     "gave",        "give", "gives", "\xE2\x82\xAC", "eur",
                                  "euro",       "euros",       "money",       "gbp",  "usd"};
    for (std::size_t back = 1; back <= 5 && back <= i; ++back)
      if (IsOneOf(Word(i - back), kPays)) return true;
    return false;
  }

  /// "at the Cisco offices", "in the premises of A", "at A's headquarters": whose rooms they are.
  Span Building() const {
    if (!Has({"at", "in"}) ||
        !Has({"held",        "meet",       "met",          "gather", "gathered", "gathering", "take place",
              "takes place", "took place", "taking place", "summit", "venue",    "host",      "hosted",
              "stayed",      "spent",      "sit",          "sat",    "worked",   "occupied"}))
      return {};
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      const bool office = IsOneOf(Word(i), {"office", "offices", "headquarters"});
      if (!office && !IsOneOf(Word(i), {"rooms", "premises"})) continue;
      if (Word(i + 1) == "of") return From(i + 2);
      if (!office) continue;
      std::size_t first = i;
      while (first > 0 && (tokens_[first - 1].capital || Word(first - 1) == "'" ||
                           (Word(first - 1) == "s" && Word(first - 2) == "'")))
        --first;
      if (first < i && first > 0 && IsOneOf(Word(first - 1), {"the", "at", "in", "by"}))
        return {BeginOf(first), BeginOf(i)};
    }
    return {};
  }

  /// "We can use a lecture hall of the A", "we had the use of the room at A".
  Span RoomOf() const {
    constexpr std::size_t kNear = 9;  // words between the verb and whose room it is
    if (Has({"talked", "discussed", "how to use"})) return {};
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (!IsOneOf(Word(i), {"use", "used", "using"}) || !(Word(0) == "we" || Has({"and we", "where we", ", we"})))
        continue;
      for (std::size_t of = i + 2; of < i + kNear && of + 1 < tokens_.size() && !tokens_[of].capital; ++of) {
        if (!IsOneOf(Word(of), {"of", "at"}) ||
            !IsOneOf(Word(of - 1), {"room", "rooms", "hall", "auditorium", "office", "offices", "space"}))
          continue;
        const std::size_t name = Word(of + 1) == "the" ? of + 2 : of + 1;
        if (name < tokens_.size() && (tokens_[name].capital || LinkAt(BeginOf(name)))) return From(name);
      }
    }
    return {};
  }

  bool ours_;
  std::string_view text_;
  Span where_;
  const std::vector<Link>& links_;
  std::vector<Token> tokens_;
  std::string folded_;
};

}  // namespace

Span FindHosts(std::string_view text, Span where, const std::vector<Link>& links, bool ours) {
  return HostFinder(text, where, links, ours).Find();
}

}  // namespace summit
