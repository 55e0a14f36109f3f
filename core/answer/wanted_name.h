#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/archive.h"
#include "core/question/question.h"

namespace summit {

/// A name that a question asks for, in every spelling that the archive has for it.
struct WantedName {
  NameKind kind = NameKind::kTopic;
  std::string name;                                 // as the archive writes it; empty when it does not know it
  std::string typed;                                // as typed
  std::vector<std::vector<std::string>> spellings;  // the words of each, folded and stemmed
  std::string xep;                                  // "XEP-0369" where it is a specification
  std::string as_written;                           // what was typed, as the archive writes it; empty when it does not
  bool loose = false;                               // words of somebody's that no name of the archive fits

  /// Whether `text` is or holds the name: "Cisco" is in "Cisco Belgium", "Smith" in "Kevin Smith".
  bool Fits(std::string_view text) const;

  /// To be shown: the archive's name, or a few harmless words of what was typed.
  std::string Shown() const;

 private:
  std::string ShownTyped() const;
};

/// The names of the question that are of those kinds; where it has none, the words it was not understood in, as one.
std::vector<WantedName> WantedNames(const Question& question, const std::vector<NameKind>& kinds,
                                    const Archive& archive);

/// A key under which spellings of an organisation's name meet: NameKey without legal forms ("Ltd.", "GmbH").
std::string OrganisationKey(std::string_view name);

/// Whether both name one organisation, the longer perhaps a part of it: "Cisco" and "Cisco Belgium".
bool SameOrganisation(std::string_view a, std::string_view b);

}  // namespace summit
