#include "tests/scenarios/scenario.h"

namespace summit::bot {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Commands as forms (XEP-0050).
class AdHocCommands : public Scenario {
 protected:
  AdHocCommands() {
    config.admins = {Address("operator@example.org")};
    archive.Knows("about", "I am a bot.", AnswerStatus::kHelp);
    Restart();
    Sit();
  }
  CommandCalled Call(const std::string& node, CommandStep step = CommandStep::kExecute) const {
    return {Address("juliet@example.org/phone"), "iq1", node, session, step, false, {}};
  }
  Lines Fill(const std::string& node, const std::string& argument, CommandStep step = CommandStep::kComplete) {
    CommandCalled call = Call(node, step);
    call.has_form = true;
    call.fields["argument"] = {argument};
    return Does(call);
  }
  Lines Does(const CommandCalled& call) {
    Lines lines = Happens(call);
    if (const auto* answer = std::get_if<AnswerCommand>(&actions().front())) session = answer->session;
    return lines;
  }
  const AnswerCommand& answer() const { return std::get<AnswerCommand>(actions().front()); }

  std::string session;
};

TEST_F(AdHocCommands, EveryCommandOfTheChatIsListed) {
  const Lines lines = Happens(CommandsAsked{Address("juliet@example.org/phone"), "iq1", std::nullopt});
  EXPECT_THAT(lines, ElementsAre(StartsWith("commands summit sponsors topics")));
  EXPECT_THAT(lines.front(), Not(HasSubstr("admin")));
}

TEST_F(AdHocCommands, InARoomTheyAreCalledThroughTheRoom) {
  Happens(CommandsAsked{Address("summit@muc.example.org/juliet"), "iq1", std::nullopt});
  EXPECT_EQ(std::get<ListCommands>(actions().front()).at, Address("summit@muc.example.org/SummitBot"));
  Happens(CommandsAsked{Address("juliet@example.org/phone"), "iq1", std::nullopt});
  EXPECT_FALSE(std::get<ListCommands>(actions().front()).at.has_value());
}

TEST_F(AdHocCommands, TitlesAndLabelsAreForPeople) {
  Happens(CommandsAsked{Address("juliet@example.org/phone"), "iq1", "when"});
  EXPECT_EQ(std::get<ListCommands>(actions().front()).entries.front().name, "When - the dates");
  Does(Call("when"));
  EXPECT_EQ(answer().form->title, "When");
  EXPECT_EQ(answer().form->instructions, "The dates.");
}

TEST_F(AdHocCommands, ComparisonNeedsSomethingToCompare) {
  Does(Call("compare"));
  EXPECT_TRUE(answer().form->fields.front().required);
  EXPECT_THAT(Fill("compare", ""), ElementsAre("command compare executing complete: Please fill the field in."));
}

TEST_F(AdHocCommands, AdministratorsSeeMore) {
  EXPECT_THAT(Happens(CommandsAsked{Address("operator@example.org/phone"), "iq1", std::nullopt}),
              ElementsAre(HasSubstr("admin/rooms admin/join admin/leave")));
}

TEST_F(AdHocCommands, OneCommandIsDescribed) {
  EXPECT_THAT(Happens(CommandsAsked{Address("juliet@example.org/phone"), "iq1", "summit"}),
              ElementsAre("commands summit"));
  EXPECT_THAT(Happens(CommandsAsked{Address("juliet@example.org/phone"), "iq1", "admin/rooms"}),
              ElementsAre("refuse item-not-found"));
}

TEST_F(AdHocCommands, WithoutArgumentIsDoneAtOnce) {
  EXPECT_THAT(Does(Call("about")), ElementsAre("command about completed"));
  EXPECT_EQ(answer().form->fields.front().values, Lines{"I am a bot."});
  EXPECT_FALSE(answer().session.empty());
}

TEST_F(AdHocCommands, MissingArgumentIsAskedFor) {
  EXPECT_THAT(Does(Call("summit")), ElementsAre("command summit executing complete"));
  EXPECT_EQ(answer().form->fields.front().name, "argument");
  const std::string first = session;
  EXPECT_THAT(Fill("summit", "21"), ElementsAre("command summit completed"));
  EXPECT_EQ(answer().session, first);
  EXPECT_EQ(answer().form->fields.front().values, Lines{"Summit 21 was in Brussels."});
}

TEST_F(AdHocCommands, ArgumentMayComeAtOnce) {
  EXPECT_THAT(Fill("summit", "21", CommandStep::kExecute), ElementsAre("command summit completed"));
}

TEST_F(AdHocCommands, ArgumentThatMustBeThereIsAskedForAgain) {
  Does(Call("search"));
  EXPECT_THAT(Fill("search", "  "), ElementsAre("command search executing complete: Please fill the field in."));
}

TEST_F(AdHocCommands, LongAnswerGoesOnWithNext) {
  archive.Knows("summit 2", Reply{AnswerStatus::kAnswered, "First.", {}, true});
  archive.Knows("more", "Second.");
  Does(Call("summit"));
  EXPECT_THAT(Fill("summit", "2"), ElementsAre("command summit executing prev next complete"));
  EXPECT_THAT(Does(Call("summit", CommandStep::kPrev)), ElementsAre("command summit executing complete"));
  Fill("summit", "2");
  EXPECT_THAT(Does(Call("summit", CommandStep::kNext)), ElementsAre("command summit completed"));
  EXPECT_EQ(answer().form->fields.front().values, Lines{"Second."});
}

TEST_F(AdHocCommands, LongAnswerMayBeEnough) {
  archive.Knows("summit 2", Reply{AnswerStatus::kAnswered, "First.", {}, true});
  Fill("summit", "2", CommandStep::kExecute);
  EXPECT_THAT(Does(Call("summit", CommandStep::kComplete)), ElementsAre("command summit completed"));
}

TEST_F(AdHocCommands, CancelEndsTheSession) {
  Does(Call("summit"));
  EXPECT_THAT(Does(Call("summit", CommandStep::kCancel)), ElementsAre("command summit canceled"));
  EXPECT_THAT(Fill("summit", "21"), ElementsAre("refuse bad-request bad-sessionid"));
}

TEST_F(AdHocCommands, SessionBelongsToOneFullAddressAndOneCommand) {
  Does(Call("summit"));
  CommandCalled stolen = Call("summit", CommandStep::kComplete);
  stolen.from = Address("juliet@example.org/laptop");
  stolen.has_form = true;
  EXPECT_THAT(Happens(stolen), ElementsAre("refuse bad-request bad-sessionid"));
  EXPECT_THAT(Fill("sponsors", "21"), ElementsAre("refuse bad-request bad-sessionid"));
}

TEST_F(AdHocCommands, SessionEndsAfterTenMinutes) {
  Does(Call("summit"));
  After(10min);
  EXPECT_THAT(Fill("summit", "21"), ElementsAre("refuse not-allowed session-expired"));
}

TEST_F(AdHocCommands, WhatCannotBeIsRefusedInItsWay) {
  EXPECT_THAT(Does(Call("no-such")), ElementsAre("refuse item-not-found"));
  EXPECT_THAT(Does(Call("summit", CommandStep::kNext)), ElementsAre("refuse bad-request bad-action"));
  CommandCalled odd = Call("summit");
  odd.step.reset();
  EXPECT_THAT(Happens(odd), ElementsAre("refuse bad-request malformed-action"));
  Does(Call("summit"));
  EXPECT_THAT(Does(Call("summit", CommandStep::kPrev)), ElementsAre("refuse bad-request bad-action"));
}

TEST_F(AdHocCommands, SourcesAreAFieldOfTheirOwn) {
  archive.Knows("summit 2", Reply{AnswerStatus::kAnswered,
                                  "First.\nhttps://example.org/a/",
                                  {{{0, "a.md"}, "https://example.org/a/", "A"}},
                                  false});
  Fill("summit", "2", CommandStep::kExecute);
  EXPECT_EQ(answer().form->fields[0].values, Lines{"First."});
  ASSERT_EQ(answer().form->fields.size(), 2u);
  EXPECT_EQ(answer().form->fields[1].values, Lines{"https://example.org/a/"});
}

TEST_F(AdHocCommands, CountTowardsTheLimits) {
  config.limits.person = {2, 1};
  Restart();
  Sit();
  Does(Call("about"));
  session.clear();
  EXPECT_THAT(Does(Call("help")), ElementsAre("command help executing complete"));
  session.clear();
  EXPECT_THAT(Does(Call("about")), ElementsAre("refuse resource-constraint"));
  EXPECT_THAT(Does(Call("summit")), ElementsAre("refuse resource-constraint"));
}

TEST_F(AdHocCommands, IgnoredPeopleGetNothing) {
  config.ignore = {Address("juliet@example.org")};
  Restart();
  Sit();
  EXPECT_THAT(Does(Call("about")), ElementsAre("refuse service-unavailable"));
  EXPECT_THAT(Happens(CommandsAsked{Address("juliet@example.org/phone"), "iq1", std::nullopt}),
              ElementsAre("commands"));
}

class AdHocAdministration : public AdHocCommands {
 protected:
  CommandCalled Order(const std::string& node, CommandStep step = CommandStep::kExecute) const {
    CommandCalled call = Call(node, step);
    call.from = Address("operator@example.org/phone");
    return call;
  }
};

TEST_F(AdHocAdministration, IsForAdministrators) {
  EXPECT_THAT(Does(Call("admin/rooms")), ElementsAre("refuse item-not-found"));
  CommandCalled occupant = Order("admin/rooms");
  occupant.from = Address("summit@muc.example.org/operator");
  EXPECT_THAT(Happens(occupant), ElementsAre("refuse item-not-found"));
}

TEST_F(AdHocAdministration, RoomsAreATable) {
  Does(Order("admin/rooms"));
  const auto& told = std::get<AnswerCommand>(actions().back());
  ASSERT_TRUE(told.form.has_value());
  EXPECT_THAT(told.form->rows,
              ElementsAre(ElementsAre("summit@muc.example.org", "SummitBot", "joined", "configuration")));
}

TEST_F(AdHocAdministration, FieldsAreAskedForAndUsed) {
  EXPECT_THAT(Does(Order("admin/join")), ElementsAre("command admin/join executing complete"));
  EXPECT_TRUE(answer().form->fields.front().required);
  CommandCalled filled = Order("admin/join", CommandStep::kComplete);
  filled.has_form = true;
  filled.fields["room"] = {"other@muc.example.org"};
  EXPECT_THAT(Happens(filled), testing::IsSupersetOf({"join other@muc.example.org as SummitBot", "remember",
                                                      "audit operator@example.org join other@muc.example.org: done"}));
  EXPECT_THAT(std::get<AnswerCommand>(actions().at(actions().size() - 2)).note, HasSubstr("going into"));
}

TEST_F(AdHocAdministration, RoomsToLeaveAreOffered) {
  Does(Order("admin/leave"));
  EXPECT_THAT(answer().form->fields.front().options, ElementsAre(testing::Pair("summit@muc.example.org", testing::_)));
}

}  // namespace
}  // namespace summit::bot
