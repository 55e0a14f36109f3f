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
  std::string affiliation;  // "Winfried Tilanus of HelpIM"; empty when none is said
  Span span;                // in the text
};

/// The names in an enumeration: "[Isode](...), the Yate Project, Winfried Tilanus of HelpIM and several others". Link
/// labels are never cut. Words that are no names ("several other individuals") are left out. Reading stops where the
/// enumeration does: at a verb or "for".
std::vector<NamedSpan> NamesInList(std::string_view text, Span where, const std::vector<Link>& links);

/// A list item taken apart: "[Tigase](http://...) (200€) - thanks".
struct Item {
  std::string name;         // before brackets, commas and dashes
  std::string affiliation;  // in brackets or behind the comma; without links' markup
  std::string amount;       // money: "200€", "$100"
  std::string rest;         // behind a dash or "for"
  Span span;                // of the whole item
};

/// The items of a list item's text: one, or more where the next number stands in the same line ("31. Don Park 32.
/// Russell Okamoto").
std::vector<Item> SplitItems(std::string_view text);

/// True when `name` looks like that of a person: one to five words, each a capital one or a particle ("van", "De").
bool LooksLikePerson(std::string_view name);

/// True when `text` can be the name of a person or company: begins with a capital, a digit or '&', few words, no
/// sentence.
bool LooksLikeName(std::string_view text);

/// The Foundation itself, which is nobody's sponsor or guest.
bool IsFoundation(std::string_view name);

/// The first sum of money in the text: "1000€", "$150", "EUR 75"; empty when there is none.
std::string FindAmount(std::string_view text);

}  // namespace summit
