#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/answer/answer.h"

/// Lines of plain text, from which pages are made.
namespace summit {

/// Plain text on one line that no bot takes for a command and no client for markup.
std::string PlainText(std::string_view text);

/// `line` with all its parts fit for XML and on one line; only its beginning could be taken for a command.
AnswerLine CleanLine(const AnswerLine& line);

/// Whether the line is a link and nothing else.
bool IsLinkLine(std::string_view line);

/// How much is left, and how to get it: "(3 more lines: !more)". A link belongs to the line above it.
std::string MoreNotice(const std::vector<std::string>& left, std::string_view prefix);

/// The items from `begin` up to `end`: "a, b and c"; with commas inside them "a; b, c; and d". `more` ends a list that
/// was cut: "a, b and 5 more".
std::string JoinItems(const std::vector<std::string>& items, std::size_t begin, std::size_t end, std::string more = {});

/// With a full stop, where no sign ends it yet.
std::string WithFullStop(std::string text);

/// A list written out on lines of bounded length, from item `begin` on.
void AddListLines(const AnswerLine& line, std::size_t begin, std::vector<std::string>& out);

/// `line` in full, on as many lines as it takes.
void AddFullLines(const AnswerLine& line, std::vector<std::string>& out);

/// A long list as several lines of bounded length, for a medium that has room for them. One that is cut anyway, or is
/// short, stays as it is.
std::vector<AnswerLine> InSeveral(const AnswerLine& line);

std::string JoinLines(const std::vector<std::string>& lines);

}  // namespace summit
