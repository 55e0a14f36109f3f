#include "core/extract/list_words.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// What keeps a list of people from being that of the Summit day.
constexpr std::string_view kRefusals[] = {"not yet confirmed",
                                          "unconfirmed",
                                          "not confirmed",
                                          "booth",
                                          "volunteer",
                                          "volunteers",
                                          "stand",
                                          "regrets",
                                          "not attend",
                                          "cannot",
                                          "could not",
                                          "couldn't",
                                          "unable",
                                          "tentative",
                                          "tentatively",
                                          "maybe",
                                          "waiting list",
                                          "room shares",
                                          "dinner",
                                          "dinners",
                                          "apologies",
                                          "excused",
                                          "absent",
                                          "hackfest",
                                          "hackathon",
                                          "devroom",
                                          "interested",
                                          "invited",
                                          "declined",
                                          "cancelled",
                                          "speakers",
                                          "speaker",
                                          "talks",
                                          "presenters",
                                          "organisers",
                                          "organizers",
                                          "organised by",
                                          "organized by",
                                          "local team",
                                          "helpers",
                                          "helped",
                                          "thank",
                                          "thanks",
                                          "thankful",
                                          "grateful",
                                          "authors",
                                          "author",
                                          "credits",
                                          "contributors",
                                          "translators",
                                          "translated",
                                          "editors",
                                          "board",
                                          "council",
                                          "elected",
                                          "candidates",
                                          "mentors",
                                          "contact",
                                          "contacts",
                                          "moderators",
                                          "photos",
                                          "pictures by",
                                          "written by",
                                          "edited by",
                                          "cooking",
                                          "cooked",
                                          "speaking at",
                                          "paid by",
                                          "maintainers",
                                          "missing",
                                          "missed",
                                          "table for",
                                          "lounge",
                                          "sprint",
                                          "meetup",
                                          "winners",
                                          "applicants",
                                          "might",
                                          "not with us",
                                          "alas",
                                          "sadly",
                                          "not sure",
                                          "unsure",
                                          "undecided",
                                          "perhaps",
                                          "would like to come",
                                          "would love to",
                                          "who would like",
                                          "want to come",
                                          "wants to come",
                                          "hope to",
                                          "hopes to",
                                          "hoping to",
                                          "considering",
                                          "to be confirmed",
                                          "confirmation pending",
                                          "pending",
                                          "unclear",
                                          "taxi",
                                          "code jam",
                                          "jam session",
                                          "not make it",
                                          "not come",
                                          "not coming",
                                          "not there",
                                          "not present",
                                          "with regret",
                                          "brunch",
                                          "breakfast",
                                          "excursion",
                                          "sightseeing",
                                          "winner",
                                          "panel"};

const Phrases kSponsors = {"partners",
                           "kind support",
                           "support of",
                           "support from",
                           "sponsor",
                           "sponsors",
                           "sponsored",
                           "sponsoring",
                           "sponsorship",
                           "donations",
                           "donors",
                           "donated",
                           "donate",
                           "supported by",
                           "funded by",
                           "supporters",
                           "backers",
                           "financed by",
                           "paid for by",
                           "contributions",
                           "patrons",
                           "benefactors",
                           "made possible by",
                           "footed the bill",
                           "picked up the tab",
                           "chipped in",
                           "gave money",
                           "money from",
                           "money came from",
                           "without money",
                           "keep the summit free",
                           "kept the summit free",
                           "financially",
                           "who paid",
                           "who pays",
                           "who gave",
                           "paid the bill",
                           "chip in",
                           "chips in",
                           "chipping in",
                           "foot the bill",
                           "opened their purses",
                           "dug into their pockets"};
const Phrases kPeople = {"participants",
                         "participant",
                         "participate",
                         "participated",
                         "participation",
                         "participating",
                         "attendees",
                         "attend",
                         "attended",
                         "attending",
                         "who came",
                         "who's coming",
                         "who is coming",
                         "were present",
                         "attendance",
                         "people present",
                         "sign-ups",
                         "took part",
                         "who was there",
                         "who were there",
                         "who will be there",
                         "who took part",
                         "who showed up",
                         "roll call",
                         "those present",
                         "present were",
                         "in attendance",
                         "taking part",
                         "take part",
                         "signed up",
                         "registered",
                         "who joined",
                         "who we were",
                         "who's there",
                         "who was in",
                         "attendee list",
                         "who made it",
                         "who turned up",
                         "who is attending",
                         "who's attending",
                         "who you will meet",
                         "roster of folks",
                         "roster of people",
                         "they'll be",
                         "will be there",
                         "who'll be there",
                         "plan to be there",
                         "going to be there",
                         "plan to come",
                         "left to right",
                         "rsvp",
                         "rsvps",
                         "registrations received",
                         "acceptances"};
const Phrases kPerhapsPeople = {"guests",       "guest book",
                                "gang",         "the round",
                                "our group",    "crew",
                                "headcount",    "sign-up",
                                "sign up",      "pleasure",
                                "everyone",     "folks",
                                "seated",       "visitors",
                                "present",      "in the room",
                                "there",        "with us",
                                "people",       "who",
                                "confirmed",    "names",
                                "on site",      "onsite",
                                "in person",    "remote",
                                "remotely",     "online",
                                "faces",        "crowd",
                                "joined",       "around the table",
                                "came",         "coming",
                                "made it",      "showed up",
                                "turned up",    "team",
                                "the group",    "group photo",
                                "picture",      "round the table",
                                "at the table", "on the screen",
                                "on camera",    "speaking",
                                "dialled",      "dialed",
                                "voices",       "hands were shaken",
                                "heard",        "spoke",
                                "we were",      "run into",
                                "travelled",    "met",
                                "gathered",     "round of names",
                                "seats",        "company",
                                "bridge",       "video",
                                "connected",    "by phone",
                                "on the phone", "on screen"};
const Phrases kTopics = {"topic",      "topics",      "agenda",      "discussed",    "discussion",   "discussions",
                         "covered",    "subjects",    "focus",       "items",        "talked about", "issues",
                         "sessions",   "themes",      "discuss",     "on the table", "cover",        "covers",
                         "talk about", "talked",      "debated",     "programme",    "schedule",     "breakouts",
                         "work items", "what we did", "spoke about", "hot items",    "questions",    "proposed",
                         "proposals",  "ideas",       "outcomes"};

}  // namespace

Roles RolesIn(std::string_view text) {
  return {HasAnyPhrase(text, kSponsors), HasAnyPhrase(text, kTopics), HasAnyPhrase(text, kPeople),
          HasAnyPhrase(text, kPerhapsPeople)};
}

std::string_view LastSentence(std::string_view text) {
  const std::vector<Span> sentences = SplitSentences(text);
  return sentences.empty() ? text : text.substr(sentences.back().begin, sentences.back().size());
}

bool RefusesParticipants(std::string_view folded) {
  return std::any_of(std::begin(kRefusals), std::end(kRefusals),
                     [&](std::string_view phrase) { return HasPhrase(folded, phrase); });
}

bool RefusedBy(std::string_view intro) {
  static const Phrases kThanks = {"thank",    "thanks", "grateful",     "indebted",   "gratitude",
                                  "kudos",    "owe",    "possible",     "appreciate", "credits",
                                  "thankful", "cheers", "appreciation", "applause"};
  const std::string_view last = LastSentence(intro);
  if (last.ends_with(':') && HasAnyPhrase(last, kThanks) &&
      !HasAnyPhrase(last, {"who came", "attending", "taking part"}))
    return true;
  bool told = false;
  for (const Span& sentence : SplitSentences(intro)) {
    const std::string_view text = intro.substr(sentence.begin, sentence.size());
    if (!IntroducesPeople(text)) continue;
    if (!RefusesParticipants(text)) return false;
    told = true;
  }
  return told || RefusesParticipants(last);
}

bool IntroducesPeople(std::string_view folded) { return RolesIn(folded).people; }

bool IntroducesOthers(std::string_view folded) {
  const Roles roles = RolesIn(folded);
  return roles.sponsors || roles.topics;
}

bool MayIntroducePeople(std::string_view folded) {
  const Roles roles = RolesIn(folded);
  return roles.people || roles.perhaps_people;
}

}  // namespace summit
