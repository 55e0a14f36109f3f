#include "core/extract/list_items.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "core/base/ascii.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/extract/amounts.h"
#include "core/extract/name_spelling.h"
#include "core/extract/names.h"

namespace summit {
namespace {

using Words = std::vector<std::string_view>;

bool IsDashAt(std::string_view text, std::size_t i, std::size_t& length) {
  for (std::string_view dash :
       {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " | ", " -- ", " \xC2\xB7 ", " \xE2\x80\xA2 "})
    if (text.substr(i).starts_with(dash)) {
      length = dash.size();
      return true;
    }
  return false;
}

/// Cuts at the first of brackets, a comma, a dash between spaces, or " for ".
Item TakeApart(std::string_view text, std::size_t offset) {
  Item item;
  item.span = {offset, offset + text.size()};
  std::size_t name_end = text.size();
  for (std::size_t i = 1; i < text.size(); ++i) {
    std::size_t length = 0;
    const bool colon = text[i] == ':' && (i + 1 == text.size() || text[i + 1] == ' ');
    // "gives 1,500 EUR": no end of a name.
    const bool figure = i + 1 < text.size() && IsDigit(text[i - 1]) && IsDigit(text[i + 1]);
    if (text[i] == '(' || text[i] == '[' || (text[i] == ',' && !figure) || colon || IsDashAt(text, i, length) ||
        text.substr(i, 5) == " for ") {
      name_end = i;
      break;
    }
  }
  item.name = Undoubled(CleanName(text.substr(0, name_end)));
  const std::string_view tail = text.substr(name_end);
  item.amount = FindAmount(tail);
  if (!tail.empty() && (tail[0] == '(' || tail[0] == '[')) {
    const std::size_t close = tail.find(tail[0] == '(' ? ')' : ']');
    item.affiliation = CleanName(tail.substr(1, close == std::string_view::npos ? close : close - 1));
    item.rest = close == std::string_view::npos ? "" : CleanName(tail.substr(close + 1));
    if (!item.amount.empty() && FindAmount(item.affiliation) == item.amount &&
        item.affiliation.size() < item.amount.size() + 6) {
      item.affiliation.clear();
    }
  } else if (!tail.empty() && tail[0] == ',') {
    item.affiliation = CleanName(tail.substr(1));
  } else {
    item.rest = CleanName(tail);
    while (!item.rest.empty() && (item.rest[0] == ':' || item.rest[0] == ' ')) item.rest.erase(0, 1);
    if (item.rest.starts_with("\xE2\x80\x93 ") || item.rest.starts_with("\xE2\x80\x94 ")) item.rest.erase(0, 4);
    if (StartsWithNoCase(item.rest, "for ")) item.rest = item.rest.substr(4);
  }
  return item;
}

/// Where the next item's number begins in the same line: " 32. Russell".
std::size_t NextNumber(std::string_view text, std::size_t from) {
  for (std::size_t i = from; i + 4 < text.size(); ++i) {
    if (text[i] != ' ' || !IsDigit(text[i + 1])) continue;
    std::size_t end = i + 1;
    while (end < text.size() && IsDigit(text[end])) ++end;
    if (end - i <= 4 && end + 2 < text.size() && text[end] == '.' && text[end + 1] == ' ' &&
        std::isupper(static_cast<unsigned char>(text[end + 2])))
      return i;
  }
  return std::string_view::npos;
}

/// The affiliation that stands behind the name: in brackets, behind a comma or a dash; the first that is one.
std::string AffiliationOf(const Item& item) {
  if (std::string inside = AffiliationIn(item.affiliation); !inside.empty()) {
    // "Daniel (wurstsalat), Gajim": a nick in brackets, and the affiliation behind.
    const bool nick = !inside.empty() && std::islower(static_cast<unsigned char>(inside[0])) != 0 &&
                      inside.find_first_of(" .") == std::string::npos;
    if (!nick || item.rest.empty()) return inside;
  }
  std::string_view rest = Trim(item.rest);
  const std::vector<Token> tokens = Tokenize(rest);
  const auto first = std::find_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.word; });
  if (first == tokens.end() || tokens.size() > 12) return {};
  rest.remove_prefix(first->span.begin);
  const std::string plain = AffiliationIn(rest);
  const std::vector<Token> words = Tokenize(plain);
  // What goes on in small letters is a remark.
  const bool named = !words.empty() && (words[0].capital || IsDigit(plain[0]) || words[0].folded == "&" ||
                                        (plain.find(' ') == std::string::npos && plain.size() > 2));
  return named ? plain : std::string();
}

/// Where a label before names ends: behind "Remote:", "Psi:"; 0 when there is none.
std::size_t LabelEnd(std::string_view text) {
  const std::size_t colon = text.find(": ");
  return colon == std::string_view::npos || colon > 40 ? 0 : colon + 2;
}

std::vector<NamedSpan> OnlyPeople(std::vector<NamedSpan> names) {
  std::erase_if(names, [](const NamedSpan& named) { return !LooksLikePerson(named.name); });
  return names;
}

/// "Psi: Jane Doe and Max Muster": people by company, or by the way they took part.
std::vector<NamedSpan> PeopleBehindLabel(std::string_view text, const std::vector<Link>& links) {
  const std::size_t begin = LabelEnd(text);
  if (begin == 0) return {};
  const std::string label = CleanName(text.substr(0, begin - 2));
  const bool presence = IsPresenceLabel(FoldLine(label));
  std::vector<NamedSpan> names = OnlyPeople(NamesInList(text, {begin, text.size()}, links));
  const auto full =
      std::count_if(names.begin(), names.end(), [](const NamedSpan& n) { return LooksLikeFullName(n.name); });
  if (names.empty() || (!presence && (static_cast<std::size_t>(full) < names.size() || LooksLikeFullName(label))))
    return {};
  for (NamedSpan& named : names)
    if (!presence && named.affiliation.empty()) named.affiliation = AffiliationIn(label);
  return names;
}

/// Where the sign between the two parts of an item stands: a colon, a dash or slash between spaces; of size 0 for none.
Span PartsSign(std::string_view text) {
  for (std::size_t i = 1; i < text.size() && i < 80; ++i) {
    std::size_t length = 0;
    if (text[i] == '(' || text[i] == ',') break;
    if (text.substr(i, 3) == " / ") return {i, i + 3};
    if (text.substr(i, 2) == ": ") return {i, i + 2};
    if (IsDashAt(text, i, length)) return {i, i + length};
  }
  return {};
}

/// "Psi - Jane Doe": the company first.
std::vector<NamedSpan> PeopleBehindCompany(std::string_view text, const std::vector<Link>& links) {
  const Span sign = PartsSign(text);
  if (sign.size() == 0) return {};
  std::vector<NamedSpan> names = OnlyPeople(NamesInList(text, {sign.end, text.size()}, links));
  // "Psi: jules": a nick.
  const std::string nick = CleanName(text.substr(sign.end));
  if (names.empty() && !nick.empty() && nick.find(' ') == std::string::npos && LooksLikePerson(nick))
    names.push_back({nick, {}, {}, {sign.end, text.size()}});
  for (NamedSpan& named : names)
    if (named.affiliation.empty()) named.affiliation = AffiliationIn(CleanName(text.substr(0, sign.begin)));
  return names;
}

/// "Jane Doe, Max Muster and Ann Other", "Jane Doe and Max Muster (Psi)": several in one item.
std::vector<NamedSpan> SeveralPeople(std::string_view text, const std::vector<Link>& links) {
  if (text.find(" and ") == std::string_view::npos && text.find(" & ") == std::string_view::npos &&
      std::count(text.begin(), text.end(), ',') < 3)
    return {};
  std::vector<NamedSpan> names = NamesInList(text, {0, text.size()}, links);
  if (names.size() < 2) return {};
  for (const NamedSpan& named : names)
    if (!LooksLikeFullName(named.name)) return {};
  for (NamedSpan& named : names)
    if (named.affiliation.empty() && names.size() == 2) named.affiliation = names.back().affiliation;
  return names;
}

}  // namespace

std::vector<Item> SplitItems(std::string_view text) {
  std::vector<Item> items;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t next = NextNumber(text, begin);
    const std::string_view part = text.substr(begin, next == std::string_view::npos ? next : next - begin);
    items.push_back(TakeApart(part, begin));
    if (next == std::string_view::npos) break;
    begin = text.find(". ", next) + 2;
  }
  return items;
}

bool IsPresenceLabel(std::string_view label) {
  static const Words kWords = {
      "remote",       "remotely",  "online",   "site",    "room",      "person",    "video", "present",  "monday",
      "tuesday",      "wednesday", "thursday", "friday",  "saturday",  "sunday",    "day",   "both",     "attendees",
      "participants", "attending", "people",   "morning", "afternoon", "confirmed", "days",  "virtually"};
  const std::vector<Token> tokens = Tokenize(label);
  return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return IsOneOf(token.folded, kWords); });
}

int OrderTold(std::string_view text) {
  const Span sign = PartsSign(text);
  if (sign.size() == 0) return 0;
  const std::string left = CleanName(text.substr(0, sign.begin));
  std::string_view rest = text.substr(sign.end);
  const std::string right = CleanName(rest.substr(0, rest.find_first_of("(,;&")));
  const auto person = [](const std::string& name) { return LooksLikeFullName(name) && !LooksLikeCompany(name); };
  const bool left_person = person(left), right_person = person(right);
  if (left_person == right_person) return 0;
  return left_person ? 1 : -1;
}

bool IsSurnameFirst(std::string_view text) {
  const std::size_t comma = text.find(", ");
  if (comma == 0 || comma == std::string_view::npos || comma > 40) return false;
  const std::size_t open = std::min(text.find(" ("), text.size());
  if (open <= comma + 2 || (open < text.size() && text.back() != ')')) return false;
  const auto word = [](std::string_view part) {
    const std::vector<Token> tokens = Tokenize(part);
    return !tokens.empty() && tokens[0].capital && part.find(' ') == std::string_view::npos;
  };
  // "van der Doe, Jane"
  std::string_view surname = text.substr(0, comma);
  for (std::size_t space = surname.find(' ');
       space != std::string_view::npos && IsParticle(Fold(surname.substr(0, space))); space = surname.find(' '))
    surname.remove_prefix(space + 1);
  return word(surname) && word(text.substr(comma + 2, open - comma - 2));
}

std::vector<NamedSpan> PeopleInItem(std::string_view text, const std::vector<Link>& links, ItemOrder order) {
  constexpr std::size_t kLongestItem = 2000;
  if (text.size() > kLongestItem) return {};
  if (order == ItemOrder::kSurnameFirst && IsSurnameFirst(text)) {
    const std::size_t comma = text.find(", "), open = std::min(text.find(" ("), text.size());
    NamedSpan named{std::string(text.substr(comma + 2, open - comma - 2)) + " " + std::string(text.substr(0, comma)),
                    {},
                    {},
                    {0, text.size()}};
    if (open < text.size()) named.affiliation = AffiliationIn(text.substr(open + 2, text.size() - open - 3));
    return {std::move(named)};
  }
  if (std::vector<NamedSpan> labelled = PeopleBehindLabel(text, links); !labelled.empty()) return labelled;
  if (order == ItemOrder::kCompanyFirst)
    if (std::vector<NamedSpan> people = PeopleBehindCompany(text, links); !people.empty()) return people;
  if (std::vector<NamedSpan> several = SeveralPeople(text, links); !several.empty()) return several;
  std::vector<NamedSpan> people;
  for (Item& item : SplitItems(text)) {
    NamedSpan named;
    named.name = item.name;
    named.affiliation = AffiliationOf(item);
    named.span = item.span;
    // "Jane Doe / Psi", "Jane Doe from Psi".
    for (std::string_view joint : {" / ", " from ", " of ", " at ", " @ ", " with ", " representing "})
      if (const std::size_t at = named.name.find(joint); at != std::string::npos && named.affiliation.empty()) {
        named.affiliation = AffiliationIn(std::string_view(named.name).substr(at + joint.size()));
        named.name.resize(at);
      }
    if (LooksLikePerson(named.name) && !IsFoundation(named.name)) people.push_back(std::move(named));
  }
  return people;
}

}  // namespace summit
