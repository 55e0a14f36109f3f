#include "core/read/shortcode.h"

#include <gtest/gtest.h>

#include <string>

namespace summit {
namespace {

TEST(ShortcodeTest, ShortcodesGo) {
  EXPECT_EQ(DropShortcodes("a {{< newsletter-subscribe >}} b"), "a  b");
  EXPECT_EQ(DropShortcodes("{{% note %}}text{{% /note %}}"), "text");
  EXPECT_EQ(DropShortcodes("none {here}"), "none {here}");
}

TEST(ShortcodeTest, CaptionsStay) {
  EXPECT_EQ(DropShortcodes(R"({{< figure src="/x.png" caption="The \"big\" room" width=3 >}})"), "The \"big\" room");
  EXPECT_EQ(DropShortcodes("{{<figure caption=`a >}} b` >}}."), "a >}} b.");
  EXPECT_EQ(DropShortcodes("{{< figure alt=\"caption\" nocaption=\"x\" >}}"), "");
  EXPECT_EQ(DropShortcodes(R"({{< figure alt="Ox" link="https://ox.example" >}})"), "[Ox](https://ox.example)");
  EXPECT_EQ(DropShortcodes(R"({{< figure caption="Our ox" alt="Ox" link="/ox" >}})"), "[Our ox](/ox)");
  EXPECT_EQ(DropShortcodes(R"({{< figure caption="[1]" link="/o x" >}})"), "[1]");
}

TEST(ShortcodeTest, LinesKeepTheirNumbers) {
  EXPECT_EQ(DropShortcodes("{{< figure\n src=\"x\"\n caption=\"c\"\n>}}\nend"), "c\n\n\n\nend");
  EXPECT_EQ(DropShortcodes("{{< figure caption=\"c\nd\"\n>}}\nend"), "c\nd\n\nend");
}

TEST(ShortcodeTest, ShownAndUnclosedOnesStay) {
  for (const char* text : {"{{</* figure */>}}", "{{< figure", "{{< a {{< b", "{{", "{{<", "{{< \"x >}}"})
    EXPECT_EQ(DropShortcodes(text), text);
  EXPECT_EQ(DropShortcodes("{{< broken {{< whole >}} x"), "{{< broken  x");
}

TEST(ShortcodeTest, TextFullOfOpeningsTakesNoLongerThanItsLength) {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "{{< \"";
  EXPECT_EQ(DropShortcodes(text), text);
}

}  // namespace
}  // namespace summit
