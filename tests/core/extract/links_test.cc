#include "core/model/record_json.h"
#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

/// The kind of the one link that the body gives for Summit 30; "-" for none.
std::string KindIn(const std::string& body) {
  const SummitRecord record = RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", body}});
  return record.links.empty() ? "-" : std::string(ToString(record.links[0].value.kind));
}

TEST(LinksTest, KindsByLabelAddressAndSentence) {
  const std::pair<const char*, const char*> cases[] = {
      {"The [minutes](https://pad.example/x) are there.", "minutes"},
      {"Raw [notes](https://pad.example/x) exist.", "minutes"},
      {"We took [notes](https://mail.example/pipermail/summit/1.html).", "minutes"},
      {"Please [register here](https://x.example/30).", "registration"},
      {"Go to [this page](https://tickets.example/30).", "registration"},
      {"Fill in [the form](https://x.example/30).", "registration"},
      {"See the [wiki page](https://x.example/30).", "wiki"},
      {"See [this](https://wiki.xmpp.org/web/Conferences/Summit_30).", "wiki"},
      {"Here are [slides](https://x.example/30).", "slides"},
      {"Here is [her talk](https://x.example/30.pdf).", "slides"},
      {"Read the [report](https://x.example/30).", "report"},
      {"Ask on the [list](https://mail.jabber.org/mailman/listinfo/summit).", "mailing list"},
      {"A [photo](https://x.example/30.jpg).", "-"},
      {"Ask [me](mailto:a@x.example).", "-"},
  };
  for (const auto& [body, kind] : cases) EXPECT_EQ(KindIn(body), kind) << body;
}

TEST(LinksTest, NotesOnAnotherEventAreNoMinutes) {
  EXPECT_EQ(KindIn("Read my [notes](https://x.example/notes) about FOSDEM 2028."), "-");
}

TEST(LinksTest, TheNumberInTheAddressTellsTheSummit) {
  const std::vector<SummitRecord> records =
      Records({{"summit/a.md", "XMPP Summit 30", "2028-02-05",
                "XMPP Summit 30 was fun. Last time was as well: [wiki](https://wiki.xmpp.org/web/Summit_29)."},
               {"newsletter/b.md", "The Newsletter", "2028-02-05",
                "The Summit is over. Some [slides](https://x.example/push-at-summit-30.pdf) are online.", ""}});
  ASSERT_EQ(records.size(), 2U);
  ASSERT_EQ(records[0].links.size(), 1U);
  ASSERT_EQ(records[1].links.size(), 1U);
  EXPECT_EQ(records[1].links[0].value.kind, LinkKind::kSlides);
}

TEST(LinksTest, ALabelThatOnlyPointsSaysWhatTheWordsBeforeItSay) {
  EXPECT_EQ(KindIn("Thanks to Nora for the minutes ([read them here](https://pad.example/s30))."), "minutes");
  EXPECT_EQ(KindIn("The slides are [online](https://files.example/s30/)."), "slides");
  EXPECT_EQ(KindIn("You may sign up [here](https://x.example/s30)."), "registration");
  EXPECT_EQ(KindIn("The house is [here](https://x.example/)."), "-");
}

TEST(LinksTest, MinutesOfEachDay) {
  EXPECT_EQ(KindIn("The raw minutes are on the wiki: [day one](https://wiki.x.example/Summit_30_Day_1)."), "minutes");
  EXPECT_EQ(KindIn("The agenda is on the wiki: [day one](https://wiki.x.example/Summit_30_Day_1)."), "wiki");
}

TEST(LinksTest, RegistrationInOtherLanguages) {
  EXPECT_EQ(KindIn("Use [the web page](https://inscription.x.example/30)."), "registration");
  EXPECT_EQ(KindIn("Use [the web page](https://x.example/30)."), "-");
}

TEST(LinksTest, AProtocolOfWhatWasSaid) {
  EXPECT_EQ(KindIn("Read the [protocol of both days](https://pad.example/p/x)."), "minutes");
  EXPECT_EQ(KindIn("The [protocol](https://xmpp.example/spec) is old."), "-");
}

TEST(LinksTest, SlidesAreAFileWhereverItIsKept) {
  EXPECT_EQ(KindIn("The [talk on spam](https://wiki.x.example/files/s30_spam.pdf) is there."), "slides");
  EXPECT_EQ(KindIn("The [talk on spam](https://wiki.x.example/Spam) is there."), "wiki");
}

TEST(LinksTest, AnAccountIsToldByItsAddress) {
  EXPECT_EQ(KindIn("A longer text was published by [Jane](https://jane.example/2028/summit-30/)."), "report");
  EXPECT_EQ(KindIn("Photos were taken by [Jane](https://jane.example/2028/summit-30/)."), "-");
}

TEST(LinksTest, APadOfNotesAndAForm) {
  EXPECT_EQ(KindIn("All notes are in [one document](https://pad.example/p/x)."), "minutes");
  EXPECT_EQ(KindIn("Our ideas are in [one document](https://pad.example/p/x)."), "-");
  EXPECT_EQ(KindIn("Tell us [here](https://framaforms.org/x-30)."), "registration");
  EXPECT_EQ(KindIn("Registration is [now open](https://events.x.example/30)."), "registration");
}

TEST(LinksTest, BackToTheSummitOfTheSectionBehindAWordOnASprint) {
  const std::string newsletter =
      "## News\n\n### XMPP Summit 30\n\nOn 3 and 4 February 2028 the XSF held XMPP Summit 30 in Brussels.\n\n"
      "The sprint in Berlin on the weekend before had 12 participants.\n\n";
  const auto links = [&](const std::string& more) {
    return RecordOf(30, {{"newsletter/a.md", "The XMPP Newsletter February 2028", "2028-03-05", newsletter + more,
                          "categories: [\"Newsletter\"]\n"}})
        .links.size();
  };
  EXPECT_EQ(links("Philipp has a [blog post](https://x.example/a) on what he saw at the Summit."), 1U);
  EXPECT_EQ(links("Philipp has a [blog post](https://x.example/a) on what he saw there."), 0U);
  EXPECT_EQ(links("## Articles\n\nPhilipp has a [blog post](https://x.example/a) on the Summit of his party."), 0U);
}

TEST(LinksTest, TheListOfTheSummitBelowTheDinner) {
  EXPECT_EQ(KindIn("### Dinner\n\nDetails are sent to the [mailing list](https://x.example/mailman/listinfo/summit)."),
            "mailing list");
}

}  // namespace
}  // namespace summit
