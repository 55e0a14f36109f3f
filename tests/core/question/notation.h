#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/question/commands.h"
#include "core/question/question.h"

namespace summit {

inline std::string_view NameOf(Intent intent) {
  static constexpr std::string_view kNames[] = {"none",    "summit", "sponsors", "topics",   "participants", "when",
                                                "where",   "host",   "links",    "search",   "more",         "why",
                                                "explain", "help",   "about",    "greeting", "thanks"};
  return kNames[static_cast<std::size_t>(intent)];
}

inline std::string_view NameOf(Operation operation) {
  static constexpr std::string_view kNames[] = {"tell", "list",  "count",   "first",  "last",
                                                "most", "least", "compare", "common", "differ"};
  return kNames[static_cast<std::size_t>(operation)];
}

inline std::string_view NameOf(Asked asked) {
  static constexpr std::string_view kNames[] = {"anything", "what",  "why",     "how",     "who",
                                                "when",     "where", "howmany", "howmuch", "howlong"};
  return kNames[static_cast<std::size_t>(asked)];
}

inline std::string_view NameOf(NameKind kind) {
  static constexpr std::string_view kNames[] = {"person", "company", "city", "country",
                                                "venue",  "topic",   "xep",  "event"};
  return kNames[static_cast<std::size_t>(kind)];
}

inline std::string_view NameOf(LinkKind kind) {
  static constexpr std::string_view kNames[] = {"minutes", "wiki",  "registration", "slides", "report",
                                                "list",    "venue", "chat",         "other"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// Writes a parse down in short: "sponsors.list choice since:2015 -city:Brussels company:Cisco". Of the words, `about`
/// only where nothing but the text can answer. What is not said is left out.
class Notation {
 public:
  explicit Notation(const Question& question) : question_(question) {
    Head();
    Which(question.which, "");
    Which(question.except, "-");
    Which(question.claim, "=");
    for (const NamedThing& name : question.names)
      Add(std::string(NameOf(name.kind)) + ":" + (name.name.empty() ? "?" + name.typed : name.name));
    if (question.without) Add("without");
    if (question.repeated)
      Add(question.fewest_times == 2 ? "repeated" : "times:" + std::to_string(question.fewest_times));
    if (question.hour) Add("hour");
    if (question.companies) Add("companies");
    if (question.employer) Add("employer");
    if (question.xeps) Add("xeps");
    if (question.over) Add("over");
    if (!question.facet.empty()) Add("for:" + question.facet);
    if (question.link_kind) Add("link:" + std::string(NameOf(*question.link_kind)));
    if (question.at_least) Add("atleast:" + std::to_string(*question.at_least));
    if (question.at_most) Add("atmost:" + std::to_string(*question.at_most));
    Search();
    const bool text = question.intent == Intent::kExplain || question.intent == Intent::kNone;
    if (text) List("about", question.about);
    List("unknown", question.unknown);
    for (const Correction& correction : question.corrections) Add("meant:" + correction.typed + ">" + correction.meant);
    if (question.help_for != nullptr) Add("for:" + std::string(question.help_for->name));
    for (const Command* command : question.suggestions) Add("suggests:" + std::string(command->name));
  }
  const std::string& text() const { return text_; }

 private:
  void Add(std::string_view word) { text_.append(text_.empty() ? "" : " ").append(word); }

  void Head() {
    text_ = NameOf(question_.intent);
    if (question_.operation != Operation::kTell) text_.append(".").append(NameOf(question_.operation));
    if (question_.intent == Intent::kExplain && question_.asked != Asked::kAnything)
      text_.append("/").append(NameOf(question_.asked));
    if (question_.choice) Add("choice");
    if (question_.follow_up) Add("follow");
    if (question_.how_many) Add("many");
    if (question_.how_much) Add("much");
    if (question_.weak) Add("weak");
    if (question_.every && question_.choice) Add("every");
    if (question_.never) Add("never");
  }

  void Which(const WhichSummits& which, std::string_view mark) {
    static constexpr std::string_view kRelative[] = {"", "latest", "next", "before", "after"};
    const auto add = [&](const std::string& word) { Add(std::string(mark) + word); };
    for (const SummitNumber number : which.numbers) add(number.ToString());
    for (const int year : which.years) add("y" + std::to_string(year));
    if (which.from_year) add("from:" + std::to_string(*which.from_year));
    if (which.to_year) add("to:" + std::to_string(*which.to_year));
    if (which.month) add("m" + std::to_string(*which.month));
    if (!which.season.empty()) add("season" + std::to_string(which.season.front()));
    for (const std::string& city : which.cities) add("city:" + city);
    for (const std::string& country : which.countries) add("country:" + country);
    for (const std::string& event : which.events) add("event:" + event);
    for (const std::string& number : which.impossible) add("no:" + number);
    if (which.relative != WhichSummits::Relative::kNone)
      add(std::string(kRelative[static_cast<std::size_t>(which.relative)]));
    if (which.same) add("same");
    if (which.all) add("all");
    if (which.online) add(*which.online ? "online" : "inperson");
  }

  void Search() {
    if (question_.intent == Intent::kSearch) List("words", question_.words);
    List("phrases", question_.phrases);
    const SearchFilter& filter = question_.filter;
    if (filter.year) Add("year:" + std::to_string(*filter.year));
    if (!filter.author.empty()) Add("author:" + filter.author);
    if (!filter.lang.empty()) Add("lang:" + filter.lang);
    if (!filter.category.empty()) Add("in:" + filter.category);
  }

  void List(std::string_view name, const std::vector<std::string>& words) {
    if (words.empty()) return;
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : "|") + word;
    Add(std::string(name) + ":" + list);
  }

  const Question& question_;
  std::string text_;
};

}  // namespace summit
