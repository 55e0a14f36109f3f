#include "bot/xmpp/scram.h"

#include <gmock/gmock.h>

#include <set>

namespace summit::bot {
namespace {

using testing::HasSubstr;

// The exchanges that RFC 5802 (section 5) and RFC 7677 (section 3) print.
constexpr char kNonce1[] = "fyko+d2lbbFgONRv9qkxdawL";
constexpr char kFirst1[] = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096";
constexpr char kNonce256[] = "rOprNGfwEbeRWgbNEkqO";
constexpr char kFirst256[] = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

Scram New(ScramHash hash, const std::string& nonce, Binding how = Binding::kUnsupported, ChannelBinding binding = {}) {
  return Scram::New(hash, "user", "pencil", nonce, how, std::move(binding)).value();
}

TEST(ScramTest, ExchangeOfTheStandardWithSha1) {
  Scram scram = New(ScramHash::kSha1, kNonce1);
  EXPECT_EQ(scram.ClientFirst(), "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL");
  EXPECT_EQ(scram.ClientFinal(kFirst1).value(),
            "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=");
  EXPECT_TRUE(scram.Proves("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="));
}

TEST(ScramTest, ExchangeOfTheStandardWithSha256) {
  Scram scram = New(ScramHash::kSha256, kNonce256);
  EXPECT_EQ(scram.ClientFinal(kFirst256).value(),
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
            "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
  EXPECT_TRUE(scram.Proves("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
}

TEST(ScramTest, AnotherProofOfTheServerIsNone) {
  Scram scram = New(ScramHash::kSha256, kNonce256);
  EXPECT_FALSE(scram.Proves("v=")) << "before the password was used";
  ASSERT_TRUE(scram.ClientFinal(kFirst256).ok());
  for (const char* wrong : {"", "v=", "v=AAAA", "e=other-error", "v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="})
    EXPECT_FALSE(scram.Proves(wrong)) << wrong;
}

TEST(ScramTest, BindingIsSaidAndProven) {
  EXPECT_EQ(New(ScramHash::kSha1, "n", Binding::kUnoffered).ClientFirst(), "y,,n=user,r=n");
  Scram bound = New(ScramHash::kSha256, kNonce256, Binding::kBound, {"tls-exporter", "data"});
  EXPECT_EQ(bound.ClientFirst(), "p=tls-exporter,,n=user,r=rOprNGfwEbeRWgbNEkqO");
  EXPECT_THAT(bound.ClientFinal(kFirst256).value(), HasSubstr("c=" + Base64("p=tls-exporter,,data") + ","));
}

TEST(ScramTest, ChallengesThatAreNotForUsAreRefused) {
  const std::string salt = ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
  for (const std::string& wrong :
       {std::string("r=somebodyelse") + salt, std::string("r=") + kNonce256 + salt, std::string("r=") + salt,
        "m=ext,r=" + std::string(kNonce256) + "x" + salt, std::string("nonsense"), std::string(),
        std::string("r=") + kNonce256 + "x,s=,i=4096", std::string("r=") + kNonce256 + "x,s=!!,i=4096",
        std::string("r=") + kNonce256 + "x,s=QQ==,i=4096x", std::string("r=") + kNonce256 + "x,s=QQ==,i="})
    EXPECT_FALSE(New(ScramHash::kSha256, kNonce256).ClientFinal(wrong).ok()) << wrong;
}

TEST(ScramTest, IterationsHaveBounds) {
  const auto asked = [](const std::string& count) {
    return New(ScramHash::kSha1, "n").ClientFinal("r=nx,s=QQ==,i=" + count);
  };
  EXPECT_TRUE(asked("4096").ok());
  EXPECT_THAT(asked("4095").error().message, HasSubstr("asks for 4095 iterations; accepted are 4096 to 500000"));
  EXPECT_FALSE(asked("0").ok());
  EXPECT_FALSE(asked("-4096").ok());
  EXPECT_FALSE(asked("500001").ok());
  EXPECT_FALSE(asked("99999999999999").ok());
}

TEST(ScramTest, OneChallengeIsEnough) {
  Scram scram = New(ScramHash::kSha256, kNonce256);
  ASSERT_TRUE(scram.ClientFinal(kFirst256).ok());
  EXPECT_FALSE(scram.ClientFinal(kFirst256).ok());
}

TEST(ScramTest, NamesAndPasswordsArePrepared) {
  const auto first = [](const char* user) {
    return Scram::New(ScramHash::kSha1, user, "x", "n", Binding::kUnsupported, {}).value().ClientFirst();
  };
  EXPECT_EQ(first("a=b,c"), "n,,n=a=3Db=2Cc,r=n");
  EXPECT_EQ(first("I\xC2\xADX"), "n,,n=IX,r=n");  // RFC 4013, section 3
  EXPECT_EQ(first("\xE2\x85\xA8"), "n,,n=IX,r=n");
  EXPECT_FALSE(Scram::New(ScramHash::kSha1, "a", "\x07", "n", Binding::kUnsupported, {}).ok());
  EXPECT_FALSE(Scram::New(ScramHash::kSha1, "a", "", "n", Binding::kUnsupported, {}).ok());
  EXPECT_FALSE(Scram::New(ScramHash::kSha1, "a", "\xC3", "n", Binding::kUnsupported, {}).ok());
}

TEST(ScramTest, NoncesAreNewAndWithoutComma) {
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) {
    const std::string nonce = NewNonce();
    EXPECT_GE(nonce.size(), 24u);
    EXPECT_EQ(nonce.find_first_of(", \n"), std::string::npos) << nonce;
    seen.insert(nonce);
  }
  EXPECT_EQ(seen.size(), 100u);
}

TEST(ScramTest, Base64GoesBothWays) {
  EXPECT_EQ(Base64(""), "");
  EXPECT_EQ(Base64("any carnal pleas"), "YW55IGNhcm5hbCBwbGVhcw==");
  EXPECT_EQ(FromBase64("YW55IGNhcm5hbCBwbGVhcw=="), "any carnal pleas");
  EXPECT_EQ(FromBase64(""), "");
  EXPECT_FALSE(FromBase64("not base64!").has_value());
  EXPECT_EQ(Base64(std::string(1000, 'x')).find('\n'), std::string::npos);
}

}  // namespace
}  // namespace summit::bot
