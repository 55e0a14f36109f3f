#include "core/answer/gift_answer.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/answer/across.h"
#include "core/answer/fact_answer.h"
#include "core/answer/passage_words.h"
#include "core/answer/record_items.h"
#include "core/answer/sentence.h"
#include "core/answer/stem.h"
#include "core/answer/word_in.h"
#include "core/answer/wording.h"
#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

constexpr std::size_t kMostTold = 4;       // Summits of one answer
constexpr std::size_t kMostPassages = 24;  // of which one has to tell who paid
constexpr std::size_t kBetween = 4;        // words between what is done and who did it

/// A sum of money: its figure, and the sign of its currency.
struct Sum {
  std::string figure, sign;
  std::string Text() const { return sign == "$" ? sign + figure : figure + sign; }
};

/// "€" of "75€", "euro" and "EUR"; empty for no currency.
std::string SignIn(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kSigns = {{{"€", "€"},
                                                                                           {"euro", "€"},
                                                                                           {"euros", "€"},
                                                                                           {"eur", "€"},
                                                                                           {"$", "$"},
                                                                                           {"dollar", "$"},
                                                                                           {"dollars", "$"},
                                                                                           {"usd", "$"},
                                                                                           {"bucks", "$"}}};
  for (const auto& [word, sign] : kSigns) {
    const bool letters = IsSmall(word.front());
    if (letters ? Fold(text).ends_with(word) : text.find(word) != std::string_view::npos) return std::string(sign);
  }
  return {};
}

/// "1000" of "1.000 €", "$1,000" and "1000€".
std::string FigureIn(std::string_view text) {
  std::string figure;
  for (const char c : text)
    if (c >= '0' && c <= '9') figure += c;
  return figure;
}

std::optional<Sum> SumIn(const Question& question) {
  static constexpr std::string_view kGave[] = {"gave",        "give",  "paid", "pay",    "donated",
                                               "contributed", "spent", "put",  "chipped"};
  for (std::size_t i = 0; i < question.said.size(); ++i) {
    const std::string figure = FigureIn(question.said[i]);
    if (figure.empty()) continue;
    std::string sign = SignIn(question.said[i]);
    if (sign.empty() && i + 1 < question.said.size() && FigureIn(question.said[i + 1]).empty())
      sign = SignIn(question.said[i + 1]);
    const std::size_t verb = i > 1 && Fold(question.said[i - 1]) == "in" ? i - 2 : i - 1;  // "put in 75"
    if (!sign.empty() || (i > 0 && In(kGave, Fold(question.said[verb])))) return Sum{figure, std::move(sign)};
  }
  return std::nullopt;
}

/// None of the sums on record is that; absent where there are none.
std::optional<Answer> NobodyGave(const Sum& sum, const Asking& asking, const Pool& pool) {
  Answer answer;
  answer.status = AnswerStatus::kNotFound;
  answer.lines.emplace_back("The archive names nobody who gave " + sum.Text() + ".");
  for (const SummitRecord* record : pool) {
    AnswerLine line("Sums on record of Summit " + record->number.ToString() + ":");
    for (const RecordItem& item : ItemsOf(*record, Intent::kSponsors)) {
      if (item.amount.empty()) continue;
      line.items.push_back(item.text);
      Support("Summit " + record->number.ToString() + ": " + item.text, *item.evidence, asking.context, answer);
    }
    if (line.items.empty() || answer.told.size() == kMostTold) continue;
    answer.lines.push_back(std::move(line));
    answer.told.push_back(record->number);
  }
  if (answer.told.empty()) return std::nullopt;
  asking.Decide("no sponsor on record gave that sum");
  return answer;
}

/// "Who gave 75 euro".
std::optional<Answer> AnswerGiversOf(const Sum& sum, const Asking& asking, const Pool& pool) {
  Answer answer;
  for (const SummitRecord* record : pool) {
    AnswerLine line("");
    for (const RecordItem& item : ItemsOf(*record, Intent::kSponsors)) {
      if (FigureIn(item.amount) != sum.figure || (!sum.sign.empty() && SignIn(item.amount) != sum.sign)) continue;
      if (IsFacet(asking.question.facet) && !item.what.empty() && !IsPaidFor(item.what, asking.question.facet))
        continue;
      line.text = Headline(*record, asking.context.today) + " - " + item.amount + " came from:";
      line.items.push_back(item.what.empty() ? item.name : item.name + " (for the " + item.what + ")");
      Support("Summit " + record->number.ToString() + ": " + item.text, *item.evidence, asking.context, answer);
    }
    if (line.items.empty() || answer.lines.size() == kMostTold) continue;
    answer.lines.push_back(std::move(line));
    answer.told.push_back(record->number);
  }
  if (answer.lines.empty()) return sum.sign.empty() ? std::nullopt : NobodyGave(sum, asking, pool);
  asking.Decide("sponsors on record gave that sum");
  return answer;
}

/// "How much came from Acme": what a sponsor gave, in words that name no sponsor.
std::optional<Answer> AnswerGiftOf(const Asking& asking) {
  static constexpr std::string_view kGiving[] = {"money", "came",        "come",     "chip",  "chipped", "put",  "euro",
                                                 "share", "contributed", "donation", "spent", "spend",   "euros"};
  const Question& question = asking.question;
  const bool giving =
      std::ranges::any_of(question.said, [](const std::string& word) { return In(kGiving, Fold(word)); });
  const bool sponsor = !question.names.empty() && std::ranges::all_of(question.names, [](const NamedThing& name) {
    return name.kind == NameKind::kCompany || name.kind == NameKind::kPerson;
  });
  if (!question.how_much || question.intent != Intent::kExplain || !giving || !sponsor || question.which.empty())
    return std::nullopt;
  Question gift = question;
  gift.intent = Intent::kSponsors;
  gift.unknown.clear();
  const Selection selection = SummitsForFacts(asking);
  if (selection.records.size() != 1) return std::nullopt;
  Answer answer = AnswerFromRecords(gift, selection, asking.context);
  if (answer.status != AnswerStatus::kAnswered) return std::nullopt;
  asking.Decide("what a sponsor on record gave");
  return answer;
}

bool IsPaying(std::string_view folded) {
  static constexpr std::string_view kPaying[] = {"pay",      "pays",    "paid",     "paying", "sponsored",
                                                 "sponsors", "covered", "covers",   "cover",  "funded",
                                                 "provided", "treated", "courtesy", "treats", "invited"};
  return In(kPaying, folded);
}

bool IsFoundation(std::string_view folded) { return folded == "xsf" || folded == "jsf" || folded == "foundation"; }

/// "Paid by Acme", "the foundation has paid for it".
bool TellsPayer(const std::vector<std::string_view>& words, const std::vector<std::string>& folded, std::size_t at) {
  static constexpr std::string_view kHelpers[] = {"has", "have", "will", "would", "also", "always", "had", "again"};
  for (std::size_t i = at + 1; i < std::min(words.size(), at + kBetween); ++i) {
    if (folded[i] != "by" && folded[i] != "of") continue;
    const std::size_t name = i + 1 < words.size() && folded[i + 1] == "the" ? i + 2 : i + 1;
    return name < words.size() && !words[name].empty() && IsCapital(words[name].front());
  }
  std::size_t before = at;
  while (before > 0 && In(kHelpers, folded[before - 1])) --before;
  return before > 0 && IsFoundation(folded[before - 1]);
}

/// Whether the sentence tells who paid for one of `things`, stemmed; with `foundation`, whether the foundation did.
bool TellsWhoPaid(const std::string& sentence, const std::vector<std::string>& things, bool foundation) {
  std::vector<std::string_view> words = Split(sentence, ' ');
  std::vector<std::string> folded;
  for (const std::string_view word : words) {
    const std::vector<std::string> parts = FoldedWords(word);
    folded.push_back(parts.empty() ? std::string() : parts.front());
  }
  const auto thing = [&](const std::string& word) { return std::ranges::count(things, Stem(word)) > 0; };
  if (std::ranges::none_of(folded, thing)) return false;
  if (foundation && std::ranges::none_of(folded, IsFoundation)) return false;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (IsPaying(folded[at]) && (foundation || TellsPayer(words, folded, at))) return true;
  return false;
}

}  // namespace

std::optional<Answer> AnswerSumGiven(const Asking& asking) {
  const Question& question = asking.question;
  const bool told = question.operation == Operation::kTell || question.operation == Operation::kList;
  if (!told || question.choice || question.intent == Intent::kSearch) return std::nullopt;
  if (auto gift = AnswerGiftOf(asking)) return gift;
  const bool who = question.asked == Asked::kWho || question.intent == Intent::kSponsors;
  const auto sum = who && !question.how_many && !question.how_much ? SumIn(question) : std::nullopt;
  if (!sum || !question.names.empty()) return std::nullopt;
  Question givers = question;  // "1000 euro" is of no year
  std::erase_if(givers.which.years, [&](int year) { return std::to_string(year) == sum->figure; });
  return AnswerGiversOf(*sum, asking, PoolOf(givers, asking.shown, asking.context));
}

std::optional<Answer> AnswerPayerInText(const Asking& asking, const Pool& records) {
  const Question& question = asking.question;
  const bool foundation = std::ranges::any_of(question.said, [](const std::string& word) {
    return IsOurs(Fold(word)) && Fold(word) != "xmpp" && Fold(word) != "jabber";
  });
  if (question.facet.empty() || !IsFacet(question.facet) || question.how_much || question.how_many) return std::nullopt;
  if (question.choice && !foundation) return std::nullopt;
  Answer answer;
  answer.show_source = false;
  const std::vector<std::string> words = FacetWords(question.facet);
  std::vector<std::string> things;
  for (const std::string& word : words) things.push_back(Stem(word));
  for (const SummitRecord* record : records) {
    PassageRequest request;
    request.words = {question.facet};
    request.likewise = {words};
    request.limit = kMostPassages;
    for (const RelatedPost& related : record->posts)
      if (related.relation != Relation::kMention) request.posts.push_back(related.post);
    if (request.posts.empty() || answer.told.size() == kMostTold) continue;
    for (const Passage& passage : asking.context.archive.Passages(request)) {
      const std::vector<std::string> sentences = SplitSentences(passage.text);
      const auto told = std::ranges::find_if(sentences, [&](const std::string& sentence) {
        return TellsWhoPaid(sentence, things, question.choice && foundation);
      });
      if (told == sentences.end()) continue;
      answer.lines.push_back(QuoteLine(*told));
      answer.lines.push_back(SourceLine(passage.post));
      Support("Quoted", {{passage.post.id, passage.line, *told, Cite(passage.post).url}}, asking.context, answer);
      answer.told.push_back(record->number);
      break;
    }
  }
  if (answer.lines.empty()) return std::nullopt;
  asking.Decide("a post about the Summit tells in words who paid");
  return answer;
}

}  // namespace summit
