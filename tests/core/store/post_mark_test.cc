#include "core/store/post_mark.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/store/stemmer.h"

namespace summit {
namespace {

using testing::IsEmpty;
using testing::Not;

TEST(PostMarkTest, RowsAndYearsHaveMarksOfTheirOwn) {
  EXPECT_NE(MarkOfRow(2012), MarkOfYear(2012));
  EXPECT_NE(MarkOfRow(1), MarkOfRow(11));
  EXPECT_EQ(MarksOf(7, *ParseIsoDate("2012-03-04")), MarkOfRow(7) + " " + MarkOfYear(2012));
}

TEST(PostMarkTest, NoWordOfATextIsOne) {
  const Stemmer stemmer;
  for (const std::string& mark : {MarkOfRow(7), MarkOfYear(2012)}) {
    ASSERT_THAT(stemmer.Stems(mark), Not(IsEmpty()));
    for (const std::string& stem : stemmer.Stems(mark)) EXPECT_NE(stem, mark);
  }
}

}  // namespace
}  // namespace summit
