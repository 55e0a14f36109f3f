#include "bot/translated_links.h"

#include <gmock/gmock.h>

#include <chrono>
#include <string>

namespace summit::bot {
namespace {

constexpr char kEnglish[] = "https://example.org/2031/02/summit/";
constexpr char kGerman[] = "https://example.org/de/2031/02/summit/";
constexpr char kBrazilian[] = "https://example.org/pt-br/2031/02/summit/";

PostInfo Post(const std::string& path, const std::string& url, const std::string& lang, const std::string& original) {
  PostInfo post;
  post.id = {0, path};
  post.url = url;
  post.title = "Title in " + lang;
  post.lang = lang;
  post.original = original;
  return post;
}

class TranslatedLinksTest : public testing::Test {
 protected:
  Reply In(const std::string& lang, std::size_t most = 500) const {
    Ask ask;
    ask.lang = lang;
    ask.limits = {4, most};
    Reply reply{AnswerStatus::kAnswered,
                std::string("It was in Ghent.\n") + kEnglish,
                {{{0, "summit.md"}, kEnglish, "Title in en"}},
                false};
    LeadToTranslations(ask, posts_, reply);
    return reply;
  }

  std::vector<PostInfo> posts_ = {Post("other.md", "https://example.org/2031/02/other/", "en", ""),
                                  Post("summit.de.md", kGerman, "de", "summit.md"),
                                  Post("summit.md", kEnglish, "en", ""),
                                  Post("summit.pt-br.md", kBrazilian, "pt-br", "summit.md")};
};

TEST_F(TranslatedLinksTest, LeadToTheTranslation) {
  const Reply reply = In("de");
  EXPECT_EQ(reply.text, std::string("It was in Ghent.\n") + kGerman);
  EXPECT_EQ(reply.citations.at(0), (Citation{{0, "summit.de.md"}, kGerman, "Title in de"}));
}

TEST_F(TranslatedLinksTest, RegionsAreMatchedAsFarAsTheyGo) {
  EXPECT_EQ(In("de-AT").citations.at(0).url, kGerman);
  EXPECT_EQ(In("pt").citations.at(0).url, kBrazilian);
  EXPECT_EQ(In("PT-BR").citations.at(0).url, kBrazilian);
  EXPECT_EQ(In("pt-PT").citations.at(0).url, kEnglish);
}

TEST_F(TranslatedLinksTest, StayWhereThereIsNoTranslation) {
  for (const char* lang : {"", "en", "en-GB", "fr", "d"}) EXPECT_EQ(In(lang).citations.at(0).url, kEnglish) << lang;
}

TEST_F(TranslatedLinksTest, LeadBackToTheOriginal) {
  Ask ask;
  ask.lang = "en";
  Reply reply{AnswerStatus::kAnswered, kGerman, {{{0, "summit.de.md"}, kGerman, "Title in de"}}, false};
  LeadToTranslations(ask, posts_, reply);
  EXPECT_EQ(reply.text, kEnglish);
}

TEST_F(TranslatedLinksTest, LongerAddressThatBeginsAlikeIsAnotherOne) {
  Ask ask;
  ask.lang = "de";
  Reply reply{AnswerStatus::kAnswered,
              std::string(kEnglish) + "program (" + kEnglish + "), " + kEnglish + "#top",
              {{{0, "summit.md"}, kEnglish, "Title in en"}},
              false};
  LeadToTranslations(ask, posts_, reply);
  EXPECT_EQ(reply.text, std::string(kEnglish) + "program (" + kGerman + "), " + kEnglish + "#top");
}

TEST_F(TranslatedLinksTest, TextStaysWithinItsLimit) {
  const std::size_t now = sizeof("It was in Ghent.") + sizeof(kEnglish) - 1;
  EXPECT_EQ(In("de", now).citations.at(0).url, kEnglish);
  EXPECT_EQ(In("de", now + 3).citations.at(0).url, kGerman);
}

TEST_F(TranslatedLinksTest, FoldersAreArchivesOfTheirOwn) {
  posts_[1].id.folder = 1;
  EXPECT_EQ(In("de").citations.at(0).url, kEnglish);
}

}  // namespace
}  // namespace summit::bot
