#pragma once

#include "core/answer/passage_query.h"

namespace summit {

/// "Who is on the new XSF board, 2024": the board, whoever calls it new; which one it is goes by the date. Takes off
/// the query what only says so; true where its members are asked for, and nothing that they did.
bool ReadMembers(PassageQuery& query);

}  // namespace summit
