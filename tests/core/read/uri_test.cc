#include "core/read/uri.h"

#include <gtest/gtest.h>

namespace summit {
namespace {

/// RFC 3986 section 5.4.
TEST(UriTest, ExamplesOfTheRfc) {
  struct Case {
    const char *reference, *target;
  };
  for (const Case& c : {Case{"g:h", "g:h"},
                        {"g", "http://a/b/c/g"},
                        {"./g", "http://a/b/c/g"},
                        {"g/", "http://a/b/c/g/"},
                        {"/g", "http://a/g"},
                        {"//g", "http://g"},
                        {"?y", "http://a/b/c/d;p?y"},
                        {"g?y", "http://a/b/c/g?y"},
                        {"#s", "http://a/b/c/d;p?q#s"},
                        {"g#s", "http://a/b/c/g#s"},
                        {"g?y#s", "http://a/b/c/g?y#s"},
                        {";x", "http://a/b/c/;x"},
                        {"g;x?y#s", "http://a/b/c/g;x?y#s"},
                        {".", "http://a/b/c/"},
                        {"./", "http://a/b/c/"},
                        {"..", "http://a/b/"},
                        {"../g", "http://a/b/g"},
                        {"../..", "http://a/"},
                        {"../../g", "http://a/g"},
                        {"../../../g", "http://a/g"},
                        {"/./g", "http://a/g"},
                        {"/../g", "http://a/g"},
                        {"g.", "http://a/b/c/g."},
                        {"..g", "http://a/b/c/..g"},
                        {"./../g", "http://a/b/g"},
                        {"g/./h", "http://a/b/c/g/h"},
                        {"g/../h", "http://a/b/c/h"},
                        {"g;x=1/../y", "http://a/b/c/y"},
                        {"g?y/../x", "http://a/b/c/g?y/../x"},
                        {"g#s/../x", "http://a/b/c/g#s/../x"}})
    EXPECT_EQ(ResolveUri("http://a/b/c/d;p?q", c.reference), c.target) << c.reference;
}

TEST(UriTest, SchemesAreKept) {
  EXPECT_EQ(ResolveUri("https://a.example/", "xmpp:room@b.example?join"), "xmpp:room@b.example?join");
  EXPECT_EQ(ResolveUri("https://a.example/", "mailto:x@b.example"), "mailto:x@b.example");
}

TEST(UriTest, WhatPeopleWrite) {
  EXPECT_EQ(ResolveUri("https://a.example/x/", "  /a b\n"), "https://a.example/a%20b");
  EXPECT_EQ(ResolveUri("https://a.example/x/", "www.b.example/y"), "http://www.b.example/y");
  EXPECT_EQ(ResolveUri("https://a.example/x/", "/caf\xC3\xA9"), "https://a.example/caf\xC3\xA9");
  EXPECT_EQ(ResolveUri("https://a.example/x/", "/a\"<b>"), "https://a.example/a%22%3Cb%3E");
}

TEST(UriTest, WhatMustNotBeFollowedIsEmpty) {
  for (const char* reference : {"", "  ", "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "vbscript:x",
                                "java\nscript:x", "file:///etc/hosts"})
    EXPECT_EQ(ResolveUri("https://a.example/", reference), "") << reference;
}

TEST(UriTest, WebAddresses) {
  EXPECT_TRUE(IsWebAddress("https://xmpp.org/2016/02/x/"));
  EXPECT_TRUE(IsWebAddress("HTTP://xmpp.org"));
  for (const char* text : {"", "xmpp.org", "/2016/02/x/", "ftp://a.example", "https://", "https:x", "https://a b"})
    EXPECT_FALSE(IsWebAddress(text)) << text;
}

}  // namespace
}  // namespace summit
