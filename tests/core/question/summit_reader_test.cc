#include "core/question/summit_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace summit {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

constexpr Date kToday{year(2020), month(6), day(1)};

WhichSummits Read(std::string_view text, Setting setting) {
  const std::vector<InputWord> tokens = SplitInput(text);
  const Lexicon lexicon;
  const SummitReader reader(lexicon, tokens, setting, kToday);
  WhichSummits which;
  for (std::size_t i = 0; i < tokens.size();) i += std::max<std::size_t>(reader.Read(i, which), 1);
  return which;
}

std::vector<int> Numbers(std::string_view text, Setting setting) {
  std::vector<int> numbers;
  for (const SummitNumber number : Read(text, setting).numbers) numbers.push_back(number.value());
  return numbers;
}

using Ints = std::vector<int>;

TEST(SummitReaderTest, ReadsNumbersAsArguments) {
  for (std::string_view text : {"21", "#21", "021", "21st", "21th", "twenty-first", "twenty first", "Twenty One", "XXI",
                                "xxi", "summit 21", "no 21"})
    EXPECT_EQ(Numbers(text, Setting::kArgument), Ints{21}) << text;
}

TEST(SummitReaderTest, FourFiguresAreAYear) {
  EXPECT_EQ(Read("2016", Setting::kArgument).years, Ints{2016});
  EXPECT_EQ(Read("in 2016 and 2017", Setting::kSentence).years, (Ints{2016, 2017}));
}

TEST(SummitReaderTest, ReadsRanges) {
  EXPECT_EQ(Numbers("19-21", Setting::kArgument), (Ints{19, 20, 21}));
  EXPECT_EQ(Read("2015-2017", Setting::kArgument).years, (Ints{2015, 2016, 2017}));
  EXPECT_TRUE(Read("1-99", Setting::kArgument).numbers.empty()) << "more than anybody wants to read";
}

TEST(SummitReaderTest, NumbersThatNoSummitCanHave) {
  for (std::string_view text : {"0", "100", "140", "12345", "99999999999999999999"}) {
    const WhichSummits which = Read(text, Setting::kArgument);
    EXPECT_TRUE(which.numbers.empty() && which.years.empty()) << text;
    EXPECT_EQ(which.impossible.size(), 1u) << text;
  }
}

TEST(SummitReaderTest, ReadsNumbersAmongWords) {
  EXPECT_EQ(Numbers("who sponsored summit 21", Setting::kSentence), Ints{21});
  EXPECT_EQ(Numbers("where was the 19th", Setting::kSentence), Ints{19});
  EXPECT_EQ(Numbers("where was the nineteenth", Setting::kSentence), Ints{19});
  EXPECT_EQ(Numbers("where was the second summit", Setting::kSentence), Ints{2});
  EXPECT_EQ(Numbers("the twenty-first xmpp summit", Setting::kSentence), Ints{21});
  EXPECT_EQ(Numbers("what of summit two", Setting::kSentence), Ints{2});
  EXPECT_EQ(Numbers("and summit XIX", Setting::kSentence), Ints{19});
}

TEST(SummitReaderTest, WordsThatOnlyLookLikeNumbers) {
  for (std::string_view text : {"what did i miss", "which two people paid", "who was first to pay", "the one", "xep 45",
                                "XEP-0045", "rfc 6120", "over 40 people came", "who is on the c list"})
    EXPECT_TRUE(Read(text, Setting::kSentence).numbers.empty()) << text;
}

TEST(SummitReaderTest, ADayIsNoSummit) {
  const WhichSummits which = Read("on 26 february 2007", Setting::kSentence);
  EXPECT_TRUE(which.numbers.empty());
  EXPECT_EQ(which.years, Ints{2007});
  EXPECT_EQ(which.month, 2u);
  EXPECT_TRUE(Numbers("on february 26th", Setting::kSentence).empty());
}

TEST(SummitReaderTest, MonthsOfSeveralLanguages) {
  for (std::string_view text : {"july 2009", "Juli 2009", "juillet 2009", "julio 2009", "luglio 2009", "jul 2009"})
    EXPECT_EQ(Read(text, Setting::kSentence).month, 7u) << text;
  EXPECT_FALSE(Read("may i ask", Setting::kSentence).month);
  EXPECT_EQ(Read("may 2008", Setting::kSentence).month, 5u);
}

TEST(SummitReaderTest, ReadsWhatIsRelativeToToday) {
  EXPECT_EQ(Read("the last summit", Setting::kSentence).relative, WhichSummits::Relative::kLatest);
  EXPECT_EQ(Read("most recent", Setting::kArgument).relative, WhichSummits::Relative::kLatest);
  EXPECT_EQ(Read("next", Setting::kArgument).relative, WhichSummits::Relative::kNext);
  EXPECT_EQ(Read("this year", Setting::kSentence).years, Ints{2020});
  EXPECT_EQ(Read("last year", Setting::kSentence).years, Ints{2019});
  EXPECT_EQ(Read("next year", Setting::kSentence).years, Ints{2021});
}

TEST(SummitReaderTest, ReadsWhatWasSpokenOf) {
  EXPECT_TRUE(Read("who sponsored it", Setting::kSentence).same);
  EXPECT_EQ(Read("the one before", Setting::kSentence).relative, WhichSummits::Relative::kBefore);
}

TEST(SummitReaderTest, NothingNamesNothing) { EXPECT_TRUE(Read("what do you know", Setting::kSentence).empty()); }

}  // namespace
}  // namespace summit
