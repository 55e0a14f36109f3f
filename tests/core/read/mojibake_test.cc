#include "core/read/mojibake.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(MojibakeTest, WholeSequencesTurnBack) {
  struct Case {
    const char *damaged, *sound;
  };
  for (const Case& c : {Case{"a â€” b", "a — b"},
                        {"itâ€™s", "it’s"},
                        {"â€œGoâ€\xC2\x9D", "“Go”"},
                        {"CafÃ© and JÃ©rÃ´me", "Café and Jérôme"},
                        {"ðŸŽ‰", "🎉"}})
    EXPECT_EQ(MendMojibake(c.damaged).text, c.sound);
}

TEST(MojibakeTest, SoundTextStays) {
  for (const char* text :
       {"plain", "Café, Rémond, Tronçon", "« CAFÉ »", "« CAFÉ»", "GARÇÃO", "„schön“ – “so”…", "日本語", "â", "Â"}) {
    EXPECT_EQ(MendMojibake(text).text, text);
    EXPECT_EQ(MendMojibake(text).places, 0u) << text;
  }
}

TEST(MojibakeTest, TellsWhereAndHowOften) {
  const Mended mended = MendMojibake("ab â€” c â€” d");
  EXPECT_EQ(mended.places, 2u);
  EXPECT_EQ(mended.first, 3u);
}

}  // namespace
}  // namespace summit
