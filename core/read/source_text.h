#pragma once

#include <string>
#include <string_view>

#include "core/base/diagnostic.h"
#include "core/base/result.h"

namespace summit {

/// The bytes of a file as text that can be parsed: UTF-8 that may stand in XML, lines ended by LF, no byte order mark.
/// The lines keep their numbers. Put right and reported: malformed bytes (U+FFFD), UTF-8 that was read as Windows-1252
/// and written again, control and bidi override characters (left out), lines of tens of kilobytes (cut).
/// An Error for what is no text at all, and for an empty file. `file` names it in reports.
Result<std::string> CleanSource(std::string_view bytes, const std::string& file, DiagnosticSink& sink);

}  // namespace summit
