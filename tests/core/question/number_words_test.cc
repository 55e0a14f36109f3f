#include "core/question/number_words.h"

#include <gtest/gtest.h>

#include <utility>

namespace summit {
namespace {

TEST(NumberWordsTest, CardinalsAndOrdinals) {
  const std::pair<std::string_view, int> rows[] = {{"zwolf", 12},
                                                   {"zwolften", 12},
                                                   {"einundzwanzigste", 21},
                                                   {"zwanzig", 20},
                                                   {"dreiundzwanzigsten", 23},
                                                   {"deuxieme", 2},
                                                   {"dix-neuvieme", 19},
                                                   {"vingt et unieme", 21},
                                                   {"vingt-deux", 22},
                                                   {"trente et un", 31},
                                                   {"duodecima", 12},
                                                   {"veintiuno", 21},
                                                   {"vigesima primera", 21},
                                                   {"ventuno", 21},
                                                   {"ventunesimo", 21},
                                                   {"ventitre", 23},
                                                   {"ventitreesimo", 23},
                                                   {"ventottesimo", 28},
                                                   {"decimo nono", 19},
                                                   {"vinte e um", 21},
                                                   {"vigesimo primeiro", 21}};
  for (const auto& [words, number] : rows) EXPECT_EQ(ForeignNumber(words), number) << words;
}

TEST(NumberWordsTest, AnythingElseIsNone) {
  for (std::string_view words : {"", "zwanzigeins", "vingt cinq mille", "summit", "und", "\xFF"})
    EXPECT_FALSE(ForeignNumber(words)) << words;
}

}  // namespace
}  // namespace summit
