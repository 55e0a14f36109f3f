#include "core/extract/online_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/one_of.h"
#include "core/extract/text_spans.h"

namespace summit {
namespace {

using Phrases = std::vector<std::string_view>;

/// How a post says that a Summit was held on screens.
const Phrases kHeldOnline = {"held online",
                             "held in a video conference",
                             "held as a video conference",
                             "held by video",
                             "held over video",
                             "will be online",
                             "summit be online",
                             "take place online",
                             "took place online",
                             "held virtually",
                             "virtual summit",
                             "virtual xmpp summit",
                             "online summit",
                             "online xmpp summit",
                             "online only",
                             "purely online",
                             "fully online",
                             "as an online event",
                             "as a virtual event",
                             "an online event",
                             "met online",
                             "meet online",
                             "held remotely",
                             "takes place online",
                             "happens online",
                             "will be virtual",
                             "entirely online",
                             "goes online",
                             "go online",
                             "gather online",
                             "gathered online",
                             "only online",
                             "summit was virtual",
                             "summit was online",
                             "happened online",
                             "moved online",
                             "summit is online",
                             "a virtual event",
                             "do it online",
                             "by video only",
                             "fully remote",
                             "remote summit",
                             "first remote",
                             "remote only",
                             "goes virtual",
                             "went virtual",
                             "virtual edition",
                             "online edition",
                             "online this year",
                             "virtual this year",
                             "online instead",
                             "everything to video",
                             "move to video",
                             "moves to video",
                             "moved to video",
                             "on screens only",
                             "video only"};

/// By which those meet who meet on screens, and those take part in any meeting who cannot come.
const Phrases kByVideo = {"jitsi room", "via jitsi", "on jitsi",         "in the browser",
                          "over video", "by video",  "video conference", "videoconference"};

/// What speaks of something online beside the Summit: its slides, those who join from afar.
const Phrases kOnlineBeside = {"not online",
                               "not be online",
                               "slides",
                               "recordings",
                               "video is online",
                               "minutes",
                               "hybrid",
                               "who cannot",
                               "if you cannot",
                               "cannot travel",
                               "cannot come",
                               "can't come",
                               "can also",
                               "or online",
                               "and online",
                               "on site",
                               "remote participants",
                               "wish to join",
                               "want to join",
                               "unable to",
                               "not able to",
                               "registration",
                               "photos",
                               "pictures",
                               "also online",
                               "now online",
                               "stay at home",
                               "stay home",
                               "stays at home",
                               "from home",
                               "can connect",
                               "those who",
                               "whoever",
                               "who could not",
                               "joined by video",
                               "joined over video",
                               "took part by video",
                               "follow by video",
                               "everybody else",
                               "everyone else",
                               "too far",
                               "notes"};

/// "which we had to move to the web", "was shifted into the browser", "takes place on our BigBlueButton".
bool MovesToScreens(const std::vector<Token>& tokens) {
  static const Phrases kStems = {"mov", "shift", "relocat", "switch", "transfer"};
  static const Phrases kScreens = {"web",   "online",  "video",      "internet",  "screens",       "screen", "browser",
                                   "jitsi", "virtual", "cyberspace", "virtually", "bigbluebutton", "net",    "remote"};
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string& word = tokens[i].folded;
    if (std::none_of(kStems.begin(), kStems.end(), [&](std::string_view stem) { return word.starts_with(stem); }))
      continue;
    for (std::size_t j = i + 1; j < tokens.size() && j <= i + 7 && tokens[j].word; ++j)
      if (IsOneOf(tokens[j].folded, kScreens) &&
          IsOneOf(tokens[j - 1].folded, {"to", "the", "into", "a", "on", "our", "its", "fully", tokens[i].folded}))
        return true;
  }
  return false;
}

/// "After last winter's online edition", "unlike the virtual Summit of 2021": the words tell how another one was.
bool IsOfAnother(const std::string& folded) {
  for (std::string_view phrase : kHeldOnline) {
    const std::size_t at = folded.find(phrase);
    if (at == std::string::npos) continue;
    const std::size_t clause = folded.find_last_of(",;.", at);
    const std::string lead =
        folded.substr(clause == std::string::npos ? 0 : clause, at - (clause == std::string::npos ? 0 : clause));
    if (HasAnyPhrase(lead,
                     {"after", "since", "unlike", "following", "last", "previous", "than", "ago", "other", "past",
                      "earlier", "compared", "years of", "remember", "no longer", "not", "no", "never", "instead of"}))
      return true;
  }
  return false;
}

}  // namespace

bool TellsOnline(std::string_view folded) {
  if (HasAnyPhrase(folded, kOnlineBeside)) return false;
  if (HasAnyPhrase(folded, kHeldOnline)) return !IsOfAnother(std::string(folded));
  return MovesToScreens(Tokenize(folded)) &&
         !HasAnyPhrase(folded, {"wiki", "list", "discussion", "discussions", "minutes", "session", "talk", "last"});
}

bool OnlineInBrackets(std::string_view folded) {
  return HasAnyPhrase(folded, {"(online", "(virtual", "(fully online", "(remote", "(online)"}) &&
         !HasAnyPhrase(folded, {"(online registration", "(online and", "(online or", "(remote)", "(online form",
                                "(remotely)", "(remote participation"});
}

bool EndsOnline(std::string_view folded) {
  return HasAnyPhrase(folded, {"do it", "we meet", "it will be", "place"}) &&
         (folded.ends_with(" online!") || folded.ends_with(" online."));
}

bool TellsOfVideo(std::string_view folded) {
  return HasAnyPhrase(folded, kByVideo) && !HasAnyPhrase(folded, kOnlineBeside);
}

}  // namespace summit
