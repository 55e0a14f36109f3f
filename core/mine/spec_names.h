#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/name_use.h"
#include "core/model/post.h"

namespace summit {

/// A specification that a text names, and what the text calls it.
struct SpecName {
  std::string number;              // "XEP-0369", also of "xep 369", "JEP-0369"
  std::vector<std::string> names;  // "Mediated Information eXchange", "MIX"; often empty
  friend bool operator==(const SpecName&, const SpecName&) = default;
};

/// The specifications named or linked in a block, in order. A name is what stands with the number as a title would:
/// behind a colon or in brackets after it, before it where the number is in brackets, or as the label of a link to it.
std::vector<SpecName> FindSpecs(const Block& block);

/// Short forms explained in a text: letters in brackets that begin the words before them, "Google Summer of Code
/// (GSoC)".
std::vector<ShortForm> FindShortForms(std::string_view text);

/// True for what can be the title of a specification: few words, every one with a capital letter or figure but for
/// particles ("of", "for").
bool IsSpecName(std::string_view text);

}  // namespace summit
