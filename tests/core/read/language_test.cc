#include "core/read/language.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

TEST(LanguageTest, FileNamesGiveLanguages) {
  struct Case {
    const char *path, *base, *lang, *original;
  };
  for (const Case& c : {Case{"2021-01-20.md", "2021-01-20", "", "2021-01-20.md"},
                        {"newsletter/2021-01-20.de.md", "2021-01-20", "de", "newsletter/2021-01-20.md"},
                        {"a.pt-br.md", "a", "pt-br", "a.md"},
                        {"v1.2.md", "v1.2", "", "v1.2.md"},
                        {"2024.md", "2024", "", "2024.md"},
                        {"converse.js.md", "converse.js", "", "converse.js.md"},
                        {"a.DE.md", "a.DE", "", "a.DE.md"},
                        {"a.xx.md", "a.xx", "", "a.xx.md"},
                        {"a.dee.md", "a.dee", "", "a.dee.md"},
                        {".de.md", ".de", "", ".de.md"},
                        {"x.de/y.md", "y", "", "x.de/y.md"}}) {
    const FileName name = ParseFileName(c.path);
    EXPECT_EQ(name.base, c.base) << c.path;
    EXPECT_EQ(name.lang, c.lang) << c.path;
    EXPECT_EQ(OriginalPath(c.path), c.original) << c.path;
  }
}

}  // namespace
}  // namespace summit
