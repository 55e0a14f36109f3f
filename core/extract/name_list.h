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
  std::string note = {};    // all that stands in brackets behind the name: "dinner, 300 €"
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

}  // namespace summit
