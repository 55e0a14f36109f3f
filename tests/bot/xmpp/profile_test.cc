#include "bot/xmpp/profile.h"

#include <gmock/gmock.h>
#include <gnutls/crypto.h>

#include <array>

#include "tests/bot/xmpp/stanza.h"

namespace summit::bot {
namespace {

using testing::HasSubstr;

ProfileConfig Full() {
  return {"Summit & bot", "I tell of Summits", "mailto:operator@example.org", "https://source.example/",
          "https://privacy.example/"};
}

TEST(OwnAvatarTest, IsAPictureUnderItsHash) {
  const Avatar& avatar = OwnAvatar();
  EXPECT_TRUE(avatar.bytes.starts_with("\x89PNG\r\n"));
  std::array<unsigned char, 20> hash{};
  ASSERT_EQ(gnutls_hash_fast(GNUTLS_DIG_SHA1, avatar.bytes.data(), avatar.bytes.size(), hash.data()), 0);
  std::string hex;
  for (const unsigned char byte : hash) {
    constexpr char kDigits[] = "0123456789abcdef";
    hex += kDigits[byte >> 4];
    hex += kDigits[byte & 15];
  }
  EXPECT_EQ(avatar.id, hex);
  // Width and height stand in the header of a PNG.
  EXPECT_EQ(static_cast<unsigned char>(avatar.bytes[19]), avatar.side);
  EXPECT_EQ(static_cast<unsigned char>(avatar.bytes[23]), avatar.side);
}

TEST(DescribeProfileTest, SaysWhoWhereAndWhatIsKept) {
  EXPECT_EQ(DescribeProfile(Full()),
            "I tell of Summits.\nRun by: mailto:operator@example.org\nSource: https://source.example/\nPrivacy: "
            "https://privacy.example/");
  EXPECT_THAT(DescribeProfile({}), HasSubstr("What people write to me is not kept."));
}

TEST(VCardTest, HoldsAllAndKnowsItself) {
  const auto card = NewVCard(Full());
  const std::string xml = card->xml();
  EXPECT_THAT(xml, HasSubstr("<FN>Summit &amp; bot</FN>"));
  EXPECT_THAT(xml, HasSubstr("<URL>https://source.example/</URL>"));
  EXPECT_THAT(xml, HasSubstr("<EMAIL><USERID>operator@example.org</USERID></EMAIL>"));
  EXPECT_THAT(xml, HasSubstr("<TYPE>image/png</TYPE>"));
  const auto stored = ParseStanza(xml);
  EXPECT_TRUE(SaysTheSame(*stored, Full()));
  ProfileConfig changed = Full();
  changed.about = "Something else";
  EXPECT_FALSE(SaysTheSame(*stored, changed));
  changed = Full();
  changed.contact = "mailto:other@example.org";
  EXPECT_FALSE(SaysTheSame(*stored, changed));
}

TEST(VCardTest, AnEmptyOneDoesNotSayTheSame) {
  EXPECT_FALSE(SaysTheSame(*ParseStanza("<vCard xmlns='vcard-temp'/>"), Full()));
}

TEST(VCardTest, NewFormat) {
  const std::string xml = NewVCard4(Full())->xml();
  EXPECT_THAT(xml, HasSubstr("<fn><text>Summit &amp; bot</text></fn>"));
  EXPECT_THAT(xml, HasSubstr("<kind><text>application</text></kind>"));
  ProfileConfig chat = Full();
  chat.contact = "xmpp:operator@example.org";
  EXPECT_THAT(NewVCard4(chat)->xml(), HasSubstr("<related><uri>xmpp:operator@example.org</uri></related>"));
}

TEST(AvatarTest, MetadataNameTheData) {
  const std::string xml = NewAvatarMetadata()->xml();
  EXPECT_THAT(xml, HasSubstr("id='" + OwnAvatar().id + "'"));
  EXPECT_THAT(xml, HasSubstr("bytes='" + std::to_string(OwnAvatar().bytes.size()) + "'"));
  EXPECT_THAT(NewAvatarUpdate()->xml(), HasSubstr("<photo>" + OwnAvatar().id + "</photo>"));
}

}  // namespace
}  // namespace summit::bot
