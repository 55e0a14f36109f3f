#include "tests/core/extract/post_fixture.h"

namespace summit {
namespace {

std::string TopicsIn(std::string_view body) {
  return TopicsOf(RecordOf(30, {{"summit/a.md", "XMPP Summit 30", "2028-02-05", std::string(body)}}));
}

TEST(TopicsTest, Lists) {
  EXPECT_EQ(TopicsIn("The members discussed a number of topics, including:\n\n* BIND2, improving what happens when a "
                     "client connects to its server.\n* [MIX](https://xmpp.org/extensions/xep-0369.html), the XEP that "
                     "is to follow MUC and to bring more features.\n* Spam"),
            "BIND2|MIX=XEP-0369|Spam");
  EXPECT_EQ(TopicsIn("### Agenda\n\n#### Interop\n\n- BOSH\n- S2S\n\n#### Demos\n\n- Some client"),
            "BOSH|S2S|Some client");
  EXPECT_EQ(TopicsIn("Our morning had a focus on two topics:\n\n1. Reliable communications. The group looked at "
                     "acknowledgements once more.\n2. Distributed rooms. An early idea."),
            "Reliable communications|Distributed rooms");
}

TEST(TopicsTest, Prose) {
  EXPECT_EQ(TopicsIn("Among the topics we discussed were MIX, fast reconnection and, as always, end-to-end security."),
            "MIX|fast reconnection|end-to-end security");
  EXPECT_EQ(TopicsIn("At the Summit we discussed protocol topics and kept making progress on open issues, and "
                     "bookmarks have been tried."),
            "");
  EXPECT_EQ(TopicsIn("At the Summit we made progress on topics such as Jingle, file transfer, and shared rosters "
                     "(known as communities)."),
            "Jingle|file transfer|shared rosters (known as communities)");
}

TEST(TopicsTest, TheFocusIsOneTopicWithItsExamples) {
  EXPECT_EQ(
      TopicsIn("The focus this year was on joining bots and people, from giving bots names to letting them vote."),
      "joining bots and people|giving bots names|letting them vote");
}

TEST(TopicsTest, TheXepThatAnotherPostLinksForATopicIsKnown) {
  const std::vector<SummitRecord> records =
      Records({{"a.md", "XMPP Summit 30", "2028-02-05", "Among the topics we discussed were MIX and bots."},
               {"b.md", "XMPP Summit 31", "2029-02-05",
                "We discussed these topics:\n\n- [MIX](https://xmpp.org/extensions/xep-0369.html)\n- Games"}});
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(TopicsOf(records[0]), "MIX=XEP-0369|bots");
}

TEST(TopicsTest, AgendasWithHours) {
  EXPECT_EQ(TopicsIn("### Agenda\n\n    10:00 - 10:30 The state of things (Jane Doe)\n    12:00 - 14:00 Lunch\n    "
                     "14:00 - 15:00 Mobile roundtable"),
            "The state of things|Mobile roundtable");
}

TEST(TopicsTest, TopicsOfTheConferenceAreNotTheSummits) {
  EXPECT_EQ(TopicsIn("Our devroom at FOSDEM 2028 was full. Topics included bots, games and cats."), "");
  EXPECT_EQ(TopicsIn("## FOSDEM 2028\n\nTopics:\n\n- Bots\n- Games"), "");
}

TEST(TopicsTest, PlannedAndReportedAreToldApart) {
  const SummitRecord record =
      RecordOf(30, {{"a.md", "XMPP Summit 30", "2027-12-05", "### Agenda\n\n- Bots\n- Games"},
                    {"b.md", "XMPP Summit 30 report", "2028-02-05", "We discussed these topics:\n\n- Games"}});
  ASSERT_EQ(TopicsOf(record), "Games|Bots");
  EXPECT_FALSE(record.topics[0].value.planned);
  EXPECT_TRUE(record.topics[1].value.planned);
}

TEST(TopicsTest, TheXepOfAnExplanationIsNotTheTopics) {
  EXPECT_EQ(TopicsIn("The hot topics were these:\n\n- Group chat. People spoke at length about roles, about sharing "
                     "what a room is for, and about using a room to steer a "
                     "call (that is, [Multiparty Jingle](https://xmpp.org/extensions/xep-0272.html))."),
            "Group chat");
}

TEST(TopicsTest, HeadingsOfAReportAreTopics) {
  EXPECT_EQ(
      TopicsIn("The 30th XMPP Summit was held in Ghent.\n\n### Account moves\n\nThey must work.\n\n### Calls with "
               "many people\n\nA focus was drawn.\n\n### In the room\n\n- Jane Doe (Example)\n\n### Thanks\n\nTo "
               "all.\n\n### At the table on Thursday\n\nWe ate well."),
      "Account moves|Calls with many people");
  EXPECT_EQ(
      TopicsIn("The 30th XMPP Summit was held in Ghent.\n\n### Monday morning: presence at scale\n\nIt hurts."
               "\n\n### Tuesday: state of encryption ([XEP-0384](https://xmpp.org/extensions/xep-0384.html))\n\nWe "
               "voted."),
      "presence at scale|state of encryption (XEP-0384)=XEP-0384");
}

TEST(TopicsTest, HeadingsOfAnAnnouncementAreNot) {
  EXPECT_EQ(
      TopicsIn("The 30th XMPP Summit will be held in Ghent.\n\n### Getting there\n\nBy train.\n\n### Rooms with a "
               "view\n\nAsk the hotel.\n\n### Friendly people\n\nWill help you."),
      "");
}

TEST(TopicsTest, SectionsOnSessionsNameThemInManyWays) {
  const char* sections[] = {
      "**Threads.** Clients differ on them.\n\n**Offline push.** Two ways were shown.",
      "Threads: clients differ on them.\n\nOffline push: two ways were shown.",
      "#### Threads\n\nClients differ on them.\n\n#### Offline push\n\nTwo ways were shown.",
      "- **Threads**: clients differ and will go on to\n- **Offline push**, of which two ways were shown to us all",
      "| Time | Topic |\n|---|---|\n| 09:00 | Threads |\n| 10:30 | Coffee break |\n| 11:00 | Offline push |",
      "* 09:00 - 10:30 Threads\n* 10:30 Coffee\n* 11:00 - 12:00 Offline push",
  };
  for (const char* section : sections)
    EXPECT_EQ(TopicsIn("The 30th XMPP Summit was held in Ghent.\n\n### Sessions\n\n" + std::string(section)),
              "Threads|Offline push")
        << section;
}

TEST(TopicsTest, EnumerationsInOtherWords) {
  const char* sentences[] = {
      "Hot items at the Summit were MIX, file transfer, and the Atom feed (no, nobody agreed).",
      "Topics of the Summit: MIX, file transfer and the Atom feed.",
      "The agenda of the Summit includes MIX, file transfer and the Atom feed.",
      "Main points of the Summit were MIX, file transfer and the Atom feed.",
      "At the Summit we talked about MIX, file transfer and the Atom feed.",
      "The Summit covered topics such as MIX, file transfer, and the Atom feed.",
      "At the Summit people spoke about MIX, file transfer and the Atom feed.",
  };
  for (const char* sentence : sentences) EXPECT_EQ(TopicsIn(sentence), "MIX|file transfer|Atom feed") << sentence;
}

TEST(TopicsTest, SentencesOnTopicsThatNameNone) {
  const char* sentences[] = {
      "The topics of the Summit were collected, sorted and put on the wall.",
      "The agenda of the Summit is made on the first morning, by everyone.",
      "Topics of the Summit are on the wiki, in the minutes and on the list.",
      "The sessions of the Summit were held in two rooms, and nobody got lost.",
  };
  for (const char* sentence : sentences) EXPECT_EQ(TopicsIn(sentence), "") << sentence;
}

TEST(TopicsTest, WordsBeforeEtCeteraAreTopicsOfTheirOwn) {
  EXPECT_EQ(TopicsIn("The 30th XMPP Summit was held in Ghent.\n\nT1: Security, spam, etc.\n\nT2: Pubsub"),
            "Security|spam|Pubsub");
}

TEST(TopicsTest, AReportsListOfExplainedMattersNeedsNoIntroduction) {
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. The attendees were Jane Doe, John Roe and Kim Poe.\n\n1. *Mandatory "
                     "TLS*. What went wrong, and right, since May.\n2. *A better MUC*. Everybody has a wish list; Jane "
                     "will write them down.\n3. *Group calls*: nobody has them yet on phones."),
            "Mandatory TLS|A better MUC|Group calls");
  EXPECT_EQ(
      TopicsIn("Summit 30 was held in Ghent.\n\n1. Jane Doe. She came by train from Paris.\n2. John Roe. He walked "
               "all the way up."),
      "");
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent.\n\nNext steps:\n\n1. Update the text. Somebody has to write it "
                     "soon.\n2. Ask the board. They know how much is left."),
            "");
}

TEST(TopicsTest, SentencesOfAReportOnOneMatter) {
  EXPECT_EQ(
      TopicsIn("Summit 30 was held in Ghent.\n\nThe day belonged to *spam*: captchas do not help. Then, *dropping "
               "old registration* was discussed, with no result. Last but not least a draft about *offline-first "
               "clients* was presented by Jane."),
      "spam|dropping old registration|offline-first clients");
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. The afternoon was devoted to group calls."), "group calls");
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. Abuse and moderation were discussed on Friday."),
            "Abuse|moderation");
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. It was discussed. Much was covered. Lunch was presented by a cook."),
            "");
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. At FOSDEM group calls were discussed."), "");
}

TEST(TopicsTest, AWordOfHousekeepingMayOpenATopic) {
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent.\n\n#### Message editing\n\nEverybody edits old messages "
                     "nowadays.\n\n#### Contact addresses for abuse\n\nFew servers publish them, which is a "
                     "pity.\n\n#### Contact\n\nWrite to the team when you have questions."),
            "Message editing|Contact addresses for abuse");
}

TEST(TopicsTest, SemicolonsDivideAnEnumeration) {
  EXPECT_EQ(TopicsIn("At Summit 30 we worked on: group calls, large and small; moderation tools; a new registry."),
            "group calls, large and small|moderation tools|new registry");
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. We talked about\n\n- stanza encryption,\n- spaces, and\n- moving "
                     "accounts."),
            "stanza encryption|spaces|moving accounts");
}

TEST(TopicsTest, TheCourseOfADay) {
  EXPECT_EQ(
      TopicsIn("Summit 30 was held in Ghent.\n\n### Thursday\n\nWe had waffles. Then came **message "
               "retraction**, and the morning was closed by **bookmarks**. On Friday it was the turn of hosting and "
               "accessibility."),
      "message retraction|bookmarks|hosting|accessibility");
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. We started with coffee, followed by a welcome."), "");
}

TEST(TopicsTest, NumberedSessionsNameTheirMatters) {
  EXPECT_EQ(
      TopicsIn("## Session 1: Group encryption\n\nLong text on it.\n\n## Session 2 - Code of conduct\n\nMore text "
               "on it.\n\n## Social\n\nCake for everybody."),
      "Group encryption|Code of conduct");
}

TEST(TopicsTest, ListsThatOtherWordsIntroduce) {
  const auto list = [](const std::string& intro) {
    return TopicsIn("Summit 30 was held in Ghent.\n\n" + intro +
                    "\n\n- Custom emoji.\n- Link previews: privacy comes first.");
  };
  for (std::string_view intro : {"**Thursday** was about clients:", "Friday belonged to the servers:",
                                 "What we have on the list up to now:", "These came up:", "### What may come up"})
    EXPECT_EQ(list(std::string(intro)), "Custom emoji|Link previews") << intro;
  for (std::string_view intro : {"Bring with you:", "How to get there:", "Next steps:"})
    EXPECT_EQ(list(std::string(intro)), "") << intro;
}

TEST(TopicsTest, AListThatGoesOnWithTheOneBefore) {
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent. On Thursday we discussed\n\n- archives\n- the future of "
                     "PEP\n\nand on Friday\n\n- compliance suites\n- how to find new developers\n\nWith thanks "
                     "to\n\n- the bakery\n- the night watch"),
            "archives|the future of PEP|compliance suites|how to find new developers");
}

TEST(TopicsTest, TablesWithAColumnOfTopicsNeedNoIntroduction) {
  EXPECT_EQ(
      TopicsIn("Summit 30 gave us snow. 22 people made the journey.\n\n| Topic | XEP | Outcome |\n|---|---|---|\n| "
               "Stickers | XEP-0449 | later |\n| Family accounts | - | back to the list |"),
      "Stickers=XEP-0449|Family accounts");
}

TEST(TopicsTest, ParagraphsOfAReportThatBeginWithTheirMatter) {
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 is over.\n\n**Occupant ids.** Everybody wants them badly.\n\n**AV1 in Jingle.** Two "
               "clients have it now.\n\n**Key transparency.** A first draft exists.\n\n**Thanks.** To all who "
               "came to see us."),
      "Occupant ids|AV1 in Jingle|Key transparency");
}

TEST(TopicsTest, HoursOfADayWithTheirMatters) {
  EXPECT_EQ(TopicsIn("Summit 30 is near.\n\nPreliminary agenda:\n\n- Monday morning: introductions, file transfer\n- "
                     "Tuesday: pubsub and PEP; spam"),
            "file transfer|pubsub and PEP|spam");
}

TEST(TopicsTest, PracticalHeadingsOfAReport) {
  EXPECT_EQ(TopicsIn("Summit 30 was held in Ghent.\n\n### Purpose\n\nTo meet and to talk with all.\n\n### Video\n\nA "
                     "film was made of it all.\n\n### Video calls\n\nThey need a relay that all can run.\n\n### Key "
                     "rotation\n\nNobody does it often enough."),
            "Video calls|Key rotation");
}

TEST(TopicsTest, BoldWordsWithWhichParagraphsOfAReportBegin) {
  const std::string opening = "XMPP Summit 30 met on January 27-28, 2028 in Ghent. It was warm. Many came.\n\n";
  EXPECT_EQ(TopicsIn(opening + "**Rooms bridged to fax.** Nobody had asked for it.\n\n**Abuse in public rooms**: "
                               "captchas do not help.\n\nWe slept little.\n\n**Thanks.** To all who came, and stayed."),
            "Rooms bridged to fax|Abuse in public rooms");
  EXPECT_EQ(TopicsIn(opening + "**Thursday, 27 January.** We met at nine.\n\n**Anna Bell** took the photos.\n\n"
                               "**Dinner.** It was late and good."),
            "");
  const SummitRecord record =
      RecordOf(30, {{"n.md", "The Newsletter", "2028-02-12",
                     "### XMPP Summit 30\n\nThe XMPP Summit 30 took place in Ghent on January 27th and 28th 2028.\n\n"
                     "**Hats.** They come back at last.\n\n**Stickers.** Packs can be searched for.\n\n"
                     "### Software\n\n**Clients.** Some were released.\n\n**Servers.** Others were not.",
                     ""}});
  EXPECT_EQ(TopicsOf(record), "Hats|Stickers");
}

TEST(TopicsTest, BoldWordsOfASentenceOnTheCourseOfTheTalk) {
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 met in Ghent. We began with **roster sync**. **Passkeys** and **message fastening** "
               "filled the afternoon. We spent most of Friday on **private group chats**."),
      "roster sync|Passkeys|message fastening|private group chats");
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 met in Ghent, and **thirty people** came. We started **late**, because **the tram** "
               "was late. Then **Anna Bell** talked. Thanks to **Isode**, nobody spoke about money."),
      "");
}

TEST(TopicsTest, WhatTheTimeWentTo) {
  EXPECT_EQ(TopicsIn("XMPP Summit 30 met in Ghent. MIX took the whole morning. Server-side search ate the rest of the "
                     "day."),
            "MIX|Server-side search");
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 met in Ghent. Daniel took the morning train. Lunch filled an hour. Anna Bell filled "
               "the whiteboard."),
      "");
}

TEST(TopicsTest, ListsOfWhatWasTouchedOnOrIsIntended) {
  EXPECT_EQ(TopicsIn("XMPP Summit 30 met in Ghent. We touched on:\n\n- Spaces, and what is in them\n- Passkeys"),
            "Spaces|Passkeys");
  EXPECT_EQ(TopicsIn("XMPP Summit 30 is near. What we intend to do:\n\n- get PEP into more clients\n- test calls"),
            "get PEP into more clients|test calls");
  EXPECT_EQ(TopicsIn("XMPP Summit 30 is near.\n\n**Things to chew on**\n\n1. Mobile\n    - push notifications\n    - "
                     "Daniel\n    - nobody had the time for it last year\n2. File upload"),
            "Mobile|push notifications|File upload");
}

TEST(TopicsTest, TermsWithWhatWasSaidOfThem) {
  EXPECT_EQ(TopicsIn("XMPP Summit 30 met in Ghent.\n\n## Results\n\nModeration tools\n:   Large rooms need queues, not "
                     "alarms.\n\nOffline-first clients\n:   A client must open without a network."),
            "Moderation tools|Offline-first clients");
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 met in Ghent.\n\nAnna Bell\n:   took all the photos of us\n\nCarl Doe\n:   made the "
               "coffee on both days"),
      "");
}

TEST(TopicsTest, HeadingsThatOnlyTellHowItIsTold) {
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 met in Ghent.\n\n## In depth\n\nIt was long.\n\n## Push\n\nThere are two ways.\n\n## "
               "Our sponsors in Ghent\n\nThey paid.\n\n## And also\n\nThe rest.\n\n## Threads\n\nThey break."),
      "Push|Threads");
  EXPECT_EQ(TopicsIn("XMPP Summit 30 is near. On the agenda:\n\n- Carbons\n- your topic here\n- MAM should page by id"),
            "Carbons|MAM should page by id");
}

TEST(TopicsTest, FragmentsAnswerAQuestion) {
  EXPECT_EQ(TopicsIn("What was on the table? End-to-end encryption. Spam. Onboarding of new users."),
            "End-to-end encryption|Spam|Onboarding of new users");
  EXPECT_EQ(TopicsIn("What will we talk about? MUC, MIX and better file sharing."), "MUC|MIX|better file sharing");
  EXPECT_EQ(TopicsIn("What will you wear? A hat. A scarf."), "");
}

TEST(TopicsTest, HighlightsInSentences) {
  EXPECT_EQ(TopicsIn("XMPP Summit 30 took place on 2 and 3 February 2028.\n\n## Highlights\n\n- We agreed that "
                     "**Stream Limits** should go ahead.\n- The group looked at "
                     "[SASL2](https://xmpp.org/extensions/xep-0388.html) again.\n- There was a long session on message "
                     "moderation.\n- **Jane Doe** baked a cake."),
            "Stream Limits|SASL2=XEP-0388|message moderation");
}

TEST(TopicsTest, RangesAndShares) {
  EXPECT_EQ(TopicsIn("Topics ranged from group calls over OMEMO to spam prevention."),
            "group calls|OMEMO|spam prevention");
  EXPECT_EQ(TopicsIn("At the Summit attention was paid to spam fighting and to account portability."),
            "spam fighting|account portability");
  EXPECT_EQ(TopicsIn("The Summit dealt with three questions: group calls, OMEMO and spam."), "group calls|OMEMO|spam");
  EXPECT_EQ(TopicsIn("At the Summit we looked into the future, the past and the present."), "");
}

TEST(TopicsTest, AHeadingSaysWhatAListIsWhoeverSuggestsIt) {
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 is near.\n\n### Agenda\n\nThe Council suggests this order:\n\n1. Old crypto\n2. Ringing "
               "on many devices\n3. Markers in big rooms"),
      "Old crypto|Ringing on many devices|Markers in big rooms");
}

TEST(TopicsTest, UnderHousekeepingAllIsHousekeeping) {
  EXPECT_EQ(
      TopicsIn("XMPP Summit 30 was held in Ghent.\n\n### Accommodation\n\nWe stayed at the Elk Inn.\n\n**Who sleeps "
               "where.**\n\nThe list has been sent to all of you by mail.\n\n**For all others the prices are:**\n\n"
               "A bed costs as much as a good book on protocols."),
      "");
}

TEST(TopicsTest, WhatCameNext) {
  const std::string lead = "XMPP Summit 30 was held in Ghent. ";
  EXPECT_EQ(TopicsIn(lead + "Message encryption was next."), "Message encryption");
  EXPECT_EQ(TopicsIn(lead + "Server-side search came next on the list."), "Server-side search");
  EXPECT_EQ(TopicsIn(lead + "Lunch was next."), "");
  EXPECT_EQ(TopicsIn(lead + "The museum came next."), "");
}

TEST(TopicsTest, AMatterMayBeToComeInWhatIsTold) {
  EXPECT_EQ(TopicsIn("XMPP Summit 30 was held in Ghent. Friday had sessions about spam reports, group calls and the "
                     "upcoming server certificates."),
            "spam reports|group calls|upcoming server certificates");
}

TEST(TopicsTest, ListsOfWhatPeopleTalkedAbout) {
  EXPECT_EQ(TopicsIn("19 participants of XMPP Summit 30 used the two days in Ghent to speak about these:\n\n- Typing "
                     "hints\n- Stream limits"),
            "Typing hints|Stream limits");
  EXPECT_EQ(TopicsIn("XMPP Summit 30 was held in Ghent. The attendees exchanged views on the following:\n\n- Typing "
                     "hints\n- Stream limits"),
            "Typing hints|Stream limits");
  EXPECT_EQ(TopicsIn("XMPP Summit 30 was held in Ghent. The following attended:\n\n- Jane Doe\n- Max Muster"), "");
}

TEST(TopicsTest, AParticipleMayBelongToTheMatter) {
  const std::string lead = "XMPP Summit 30 was held in Ghent. ";
  EXPECT_EQ(TopicsIn(lead + "The main subjects of this year were distributed moderation, faster logins and bots."),
            "distributed moderation|faster logins|bots");
  EXPECT_EQ(TopicsIn(lead + "The subjects were voted on, and the walls were full of paper."), "");
  EXPECT_EQ(TopicsIn(lead + "The topics were collected beforehand, and the walls were full of paper."), "");
}

TEST(TopicsTest, SmallWordsAreNoMatter) {
  EXPECT_EQ(TopicsIn("XMPP Summit 30 will be held in Ghent. Everybody says what they want to talk about, then we vote "
                     "and put it in an order."),
            "");
}

TEST(TopicsTest, MattersThatHappenInRoomsOrWithMany) {
  EXPECT_EQ(TopicsIn("XMPP Summit 30 was held in Ghent.\n\n### Typing hints\n\nThey are noise.\n\n### Message "
                     "corrections in crowded rooms\n\nThey cost too much."),
            "Typing hints|Message corrections in crowded rooms");
  EXPECT_EQ(TopicsIn("XMPP Summit 30 was held in Ghent. The morning was used for **Jingle calls with many guests**."),
            "Jingle calls with many guests");
}

}  // namespace
}  // namespace summit
