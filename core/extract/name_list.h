#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/extract/text_spans.h"
#include "core/model/post.h"

namespace summit {

/// A person or company named in a text.
struct NamedSpan {
  std::string name;         // as written, without articles and remarks
  std::string affiliation;  // "Winfried Tilanus of HelpIM", "Jane Doe (Psi)"; empty when none is said
  std::string amount;       // "Fjordmail (800 €)"; empty likewise
  Span span;                // in the text
};

/// The names of an enumeration, and where in the text it ends.
struct Enumeration {
  std::vector<NamedSpan> names;
  std::size_t end = 0;
};

/// The names in an enumeration: "[Isode](...), the Yate Project, Winfried Tilanus of HelpIM and several others". Link
/// labels and brackets are never cut. Words that are no names ("several other individuals") are left out. Reading stops
/// where the enumeration does: at a verb or "for".
Enumeration ReadEnumeration(std::string_view text, Span where, const std::vector<Link>& links);

/// The same, only the names.
std::vector<NamedSpan> NamesInList(std::string_view text, Span where, const std::vector<Link>& links);

/// Where the enumeration begins that ends right before `end` in the text: "For the dinner, [A], B (C) and D" | "paid".
/// `end` when there is none.
std::size_t EnumerationBefore(std::string_view text, std::size_t from, std::size_t end, const std::vector<Link>& links);

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

/// The person or persons whom an item of a list of people names: "Jane Doe (Psi)", "Jane Doe / Psi", "Psi: Jane Doe,
/// Max Muster", "Remote: Jane Doe". Empty when it names none.
std::vector<NamedSpan> PeopleInItem(std::string_view text, const std::vector<Link>& links);

}  // namespace summit
