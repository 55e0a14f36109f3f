#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/name_list.h"
#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// A list item taken apart: "[Tigase](http://...) (200€) - thanks".
struct Item {
  std::string name;         // before brackets, commas and dashes
  std::string affiliation;  // in brackets or behind the comma; without links' markup
  std::string amount;       // money: "200€", "$100"
  std::string rest;         // behind a dash or colon, or "for"
  Span span;                // of the whole item
};

/// The items of a list item's text: one, or more where the next number stands in the same line ("31. Don Park 32.
/// Russell Okamoto").
std::vector<Item> SplitItems(std::string_view text);

/// "Remote", "Thursday", "On site": tells how or when, not for whom.
bool IsPresenceLabel(std::string_view label);

/// What stands first in the items of a list of people: "Jane Doe - Psi" or "Psi - Jane Doe".
enum class ItemOrder { kPersonFirst, kCompanyFirst, kSurnameFirst };  // the last for "Doe, Jane (Psi)"

/// For +1 an item of two parts tells that the person stands first in it, for -1 that the company does; 0 when it does
/// not tell: "Jane Doe - Psi", "Psi - Jane Doe", "Debacle - Psi".
int OrderTold(std::string_view text);

/// "Doe, Jane" or "Doe, Jane (Psi)": two names of a word each around a comma, and nothing but brackets behind.
bool IsSurnameFirst(std::string_view text);

/// The person or persons whom an item of a list of people names: "Jane Doe (Psi)", "Jane Doe / Psi", "Psi: Jane Doe,
/// Max Muster", "Remote: Jane Doe". Empty when it names none.
std::vector<NamedSpan> PeopleInItem(std::string_view text, const std::vector<Link>& links,
                                    ItemOrder order = ItemOrder::kPersonFirst);

}  // namespace summit
