#pragma once

#include <gloox/tag.h>

#include <map>
#include <string>
#include <vector>

#include "bot/action.h"

/// Data forms (XEP-0004) as values.
namespace summit::bot {

/// Adds the form to `parent`: to be filled in, or a result.
void AddForm(gloox::Tag& parent, const Form& form, bool to_fill_in);

/// The values of a submitted form, an <x/>, by field.
std::map<std::string, std::vector<std::string>> ReadForm(const gloox::Tag& form);

}  // namespace summit::bot
