#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/summit_record.h"

/// Wording that several parts of RecordTeller share.
namespace summit::telling {

/// "for the dinner", "for a bus": what was paid for, as the post has it.
std::string ForWhat(std::string_view what);

std::vector<std::string> Values(const std::vector<Stated<std::string>>& stated);

}  // namespace summit::telling
