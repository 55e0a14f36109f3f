#include "core/store/post_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace summit {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

PostInfo Info(const std::string& path, const std::string& lang = "en", const std::string& original = "") {
  PostInfo info;
  info.id = {0, path};
  info.url = "https://example.org/" + path + "/";
  info.title = path;
  info.date = *ParseIsoDate("2012-03-04");
  info.lang = lang;
  info.original = original;
  return info;
}

PostCatalogue Catalogue(std::vector<PostInfo> infos) {
  std::sort(infos.begin(), infos.end(), [](const PostInfo& a, const PostInfo& b) { return a.id < b.id; });
  std::vector<StoredPost> posts;
  for (PostInfo& info : infos) posts.push_back({static_cast<std::int64_t>(100 + posts.size()), std::move(info)});
  return PostCatalogue(std::move(posts));
}

/// The paths of what is left of `paths`, given best first.
std::vector<std::string> Left(const PostCatalogue& catalogue, const std::vector<std::string>& paths,
                              bool lang_asked = false) {
  std::vector<RankedPost> ranked;
  for (const std::string& path : paths)
    ranked.push_back({static_cast<std::size_t>(catalogue.Find({0, path}) - catalogue.posts().data()), 0});
  std::vector<std::string> left;
  for (const RankedPost& entry : catalogue.WithoutRepeats(ranked, lang_asked))
    left.push_back(catalogue.posts()[entry.post].id.path);
  return left;
}

TEST(PostCatalogueTest, FindsPostsByIdAndRow) {
  const PostCatalogue catalogue = Catalogue({Info("b.md"), Info("a.md")});
  EXPECT_EQ(catalogue.Find({0, "b.md"})->title, "b.md");
  EXPECT_EQ(catalogue.Find({1, "b.md"}), nullptr);
  EXPECT_EQ(catalogue.Find({0, "c.md"}), nullptr);
  EXPECT_EQ(catalogue.PlaceOfRow(catalogue.RowOf(1)), 1U);
  EXPECT_EQ(catalogue.PlaceOfRow(5), std::nullopt);
}

TEST(PostCatalogueTest, YearAndLanguageAndAuthorAreFilters) {
  PostInfo post = Info("a.md", "pt-br");
  post.authors = {"Zoë Example", "Guest"};
  const PostCatalogue catalogue = Catalogue({post});
  const auto wanted = [&](auto set) {
    SearchRequest request;
    set(request);
    return PostFilter(catalogue, request).Wants(0);
  };
  EXPECT_TRUE(wanted([](auto&) {}));
  EXPECT_TRUE(wanted([](auto& r) { r.year = 2012; }));
  EXPECT_FALSE(wanted([](auto& r) { r.year = 2013; }));
  EXPECT_TRUE(wanted([](auto& r) { r.lang = "PT-BR"; }));
  EXPECT_FALSE(wanted([](auto& r) { r.lang = "pt"; }));
  EXPECT_TRUE(wanted([](auto& r) { r.author = "zoe"; }));
  EXPECT_TRUE(wanted([](auto& r) { r.author = "ZOE EXAMPLE"; }));
  EXPECT_TRUE(wanted([](auto& r) { r.author = "exam"; }));
  EXPECT_FALSE(wanted([](auto& r) { r.author = "zo"; }));
  EXPECT_FALSE(wanted([](auto& r) { r.author = "?"; }));
}

TEST(PostCatalogueTest, AFilterTellsHowMuchItLetsThrough) {
  PostInfo later = Info("c.md");
  later.date = *ParseIsoDate("2013-01-01");
  const PostCatalogue catalogue = Catalogue({Info("a.md"), Info("b.md", "de"), later, Info("d.md")});
  SearchRequest request;
  EXPECT_DOUBLE_EQ(PostFilter(catalogue, request).Share(), 1);
  request.year = 2012;
  EXPECT_DOUBLE_EQ(PostFilter(catalogue, request).Share(), 0.75);
  request.lang = "de";
  EXPECT_DOUBLE_EQ(PostFilter(catalogue, request).Share(), 0.25);
  request.year = 2011;
  EXPECT_DOUBLE_EQ(PostFilter(catalogue, request).Share(), 0);
}

TEST(PostCatalogueTest, ACategoryIsAlsoAFolder) {
  PostInfo post = Info("newsletter/2012/a.md");
  post.categories = {"Board & Council"};
  const PostCatalogue catalogue = Catalogue({post});
  const auto wanted = [&](const std::string& category) {
    SearchRequest request;
    request.category = category;
    return PostFilter(catalogue, request).Wants(0);
  };
  EXPECT_TRUE(wanted("Newsletter"));
  EXPECT_TRUE(wanted("2012"));
  EXPECT_TRUE(wanted("board & council"));
  EXPECT_FALSE(wanted("a.md"));
  EXPECT_FALSE(wanted("board"));
}

TEST(PostCatalogueTest, OfTranslationsTheOriginalIsTold) {
  const PostCatalogue catalogue = Catalogue({Info("a.md"), Info("a.de.md", "de", "a.md"), Info("b.md")});
  EXPECT_THAT(Left(catalogue, {"a.de.md", "b.md", "a.md"}), ElementsAre("b.md", "a.md"));
  EXPECT_THAT(Left(catalogue, {"a.de.md", "a.md"}, /*lang_asked=*/true), ElementsAre("a.de.md", "a.md"));
}

TEST(PostCatalogueTest, WhereTheOriginalDoesNotMatchTheBestTranslationIsTold) {
  const PostCatalogue catalogue =
      Catalogue({Info("a.md"), Info("a.de.md", "de", "a.md"), Info("a.fr.md", "fr", "a.md")});
  EXPECT_THAT(Left(catalogue, {"a.fr.md", "a.de.md"}), ElementsAre("a.fr.md"));
}

TEST(PostCatalogueTest, TranslationsOfAPostThatIsNotThereAreStillOne) {
  const PostCatalogue catalogue = Catalogue({Info("a.de.md", "de", "a.md"), Info("a.fr.md", "fr", "a.md")});
  EXPECT_THAT(Left(catalogue, {"a.de.md", "a.fr.md"}), ElementsAre("a.de.md"));
}

TEST(PostCatalogueTest, APostThatIsThereTwiceIsToldOnce) {
  const PostCatalogue catalogue = Catalogue({Info("a.md"), Info("b.md")});
  EXPECT_THAT(Left(catalogue, {"b.md", "a.md", "b.md"}), ElementsAre("b.md", "a.md"));
}

PostCatalogue WithDigest() {
  PostInfo digest = Info("digest.md");
  digest.sources = {"http://example.org/main.md", "https://example.org/report.md/#part", "https://elsewhere.org/"};
  return Catalogue({digest, Info("main.md"), Info("report.md"), Info("other.md")});
}

TEST(PostCatalogueTest, ADigestGivesItsPlaceToItsBestOriginal) {
  EXPECT_THAT(Left(WithDigest(), {"digest.md", "other.md", "report.md", "main.md"}),
              ElementsAre("report.md", "other.md", "main.md"));
}

TEST(PostCatalogueTest, ADigestBehindAnOriginalIsNotTold) {
  EXPECT_THAT(Left(WithDigest(), {"main.md", "digest.md", "report.md"}), ElementsAre("main.md", "report.md"));
}

TEST(PostCatalogueTest, ADigestSpeaksWhereNoOriginalMatches) {
  EXPECT_THAT(Left(WithDigest(), {"digest.md", "other.md"}), ElementsAre("digest.md", "other.md"));
  EXPECT_THAT(Left(WithDigest(), {}), IsEmpty());
}

}  // namespace
}  // namespace summit
