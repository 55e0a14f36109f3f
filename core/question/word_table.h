#pragma once

#include <cstdint>
#include <string_view>

namespace summit {

/// What a word, or a fixed group of words, does in a question.
enum class Sense {
  kNone,
  // what is wanted
  kWho,
  kWhose,
  kWhat,
  kWhich,
  kWhen,
  kWhere,
  kWhy,
  kHow,
  kHowMany,
  kHowMuch,
  kHowLong,
  kClock,  // "at what time"
  kHowOften,
  kExplain,   // "explain", "meaning of"
  kTell,      // "tell me about"
  kOverview,  // "summary", "what happened"
  // what facts are about
  kSponsor,
  kPay,
  kMoney,
  kCompany,
  kHost,
  kLend,
  kTopic,
  kDiscuss,
  kEmployer,  // "works for", "affiliation"
  kSpeak,     // holding a talk: what only the text tells of
  kAttend,
  kPeople,
  kCome,  // "came": people where people are asked for, nothing elsewhere
  kDate,
  kCalendar,  // "month", "day": a date where it is asked for
  kDuration,
  kPlace,
  kRoom,
  kMeet,    // "meet", "held", "take place"
  kLinkOf,  // key: which kind of link
  kFacet,   // key: what is paid for, in English
  kPosts,   // "posts about"
  // what is done with them
  kList,
  kCompare,
  kBoth,
  kAlso,  // "also", which says "both" where two Summits are named
  kNot,
  kBut,
  kOutside,  // "not in", "except"
  kMost,
  kLeast,
  kBiggest,
  kSmallest,
  kLongest,
  kShortest,
  kFirst,
  kFirstTime,
  kLastTime,
  kTimes,
  kMoreThan,
  kLessThan,
  kAll,
  kEver,
  kOnline,
  kInPerson,
  kBeside,  // "co-located with"
  // small words with a work to do
  kChoice,  // opens a question for yes or no; says nothing elsewhere
  kAnd,
  kOr,
  kIn,
  kAt,
  kBy,
  kFor,
  kOn,  // about
  kArticle,
  kExists,  // "there" in "was there a"
  kFiller,
};

/// One bit a language.
enum Language : std::uint8_t {
  kEnglish = 1,
  kGerman = 2,
  kFrench = 4,
  kSpanish = 8,
  kItalian = 16,
  kPortuguese = 32,
};
using Languages = std::uint8_t;

/// What a word says, and in which languages it says that.
struct Meaning {
  Sense sense = Sense::kNone;
  std::string_view key;  // of kFacet and kLinkOf; else empty
};

/// The meaning of `words`, folded and joined by one space each, in one of `languages`; English where none of them
/// has it. Sense::kNone for any other words. The views live as long as the program.
Meaning FindMeaning(std::string_view words, Languages languages);

/// The languages that have `word`; 0 for an unknown one.
Languages LanguagesOf(std::string_view word);

/// How many words the longest group has that FindMeaning knows.
constexpr std::size_t kLongestGroup = 4;

/// The word of ours that says what is wanted and of which `word` can only be a slip: one word away, or several with
/// the same meaning. Empty for an ordinary word, and where there is none or a choice. Folded.
std::string_view PutRight(std::string_view word, Languages languages);

}  // namespace summit
