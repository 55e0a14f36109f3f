#include "core/read/source_guard.h"

#include <algorithm>
#include <cstddef>

namespace summit {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{1} << 20;
constexpr int kMaxLines = 100'000;
constexpr int kMaxContainers = 50;                          // opened by one line
constexpr std::size_t kMaxBrackets = 2000;                  // between two blank lines: cmark's time grows by the square
constexpr std::size_t kMaxDeclarations = 50;                // likewise: it looks for the end of each one anew
constexpr std::size_t kMaxCells = 100'000;                  // a row of one letter makes a cell for every column
constexpr std::size_t kMaxDefined = std::size_t{64} << 20;  // bytes that link definitions may grow to when used

bool IsBlankIn(std::string_view line, std::string_view signs) {
  return line.find_first_not_of(signs) == std::string_view::npos;
}

/// Goes over the text line by line; keeps count since the last blank line, which ends any paragraph or table.
class Guard {
 public:
  Guard(int first_line, PostBody& body) : line_(first_line), body_(body) {}

  std::string Run(std::string_view markdown);

 private:
  void TakeLine(std::string_view line);
  std::string_view WithoutDeepContainers(std::string_view line);
  bool TakesPartInHugeTable(std::string_view line);
  void AppendBounded(std::string_view line);

  int line_;
  PostBody& body_;
  std::string kept_;
  std::size_t brackets_ = 0, declarations_ = 0;
  std::size_t columns_ = 0;  // of the table that may be open
  std::size_t cells_ = 0;    // of the whole text
  std::size_t run_begin_ = 0;
  std::size_t longest_definition_ = 0, all_brackets_ = 0;
};

/// Cuts the line where it has opened as many quotes and list items as we follow.
std::string_view Guard::WithoutDeepContainers(std::string_view line) {
  int containers = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == ' ' || c == '\t') continue;
    const bool digit = c >= '0' && c <= '9';
    if (c == '>' || c == '-' || c == '+' || c == '*' || c == '.' || c == ')') {
      // A rule ("-----") opens nothing: a list's mark has a space behind it.
      if (c == '>' || (i + 1 < line.size() && (line[i + 1] == ' ' || line[i + 1] == '\t'))) ++containers;
    } else if (!digit) {
      return line;
    }
    if (containers > kMaxContainers) {
      body_.ReportLimit(PostBody::Limit::kNesting, line_);
      return line.substr(0, i);
    }
  }
  return line;
}

/// The line under a table's head consists of bars, colons and hyphens; every line from there to the next blank one is
/// a row of as many cells.
bool Guard::TakesPartInHugeTable(std::string_view line) {
  const std::size_t last = line.find_last_not_of("|:- \t");
  const std::string_view rule = last == std::string_view::npos ? line : line.substr(last + 1);
  if (rule.find('-') != std::string_view::npos)
    columns_ = std::max(columns_, 1 + static_cast<std::size_t>(std::count(rule.begin(), rule.end(), '|')));
  cells_ += columns_;
  if (cells_ <= kMaxCells) return false;
  body_.ReportLimit(PostBody::Limit::kMarkup, line_);
  return columns_ > 1;
}

/// Appends the line without the brackets and declarations that are too many.
void Guard::AppendBounded(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    bool keep = true;
    if (c == '[') {
      ++all_brackets_;
      keep = ++brackets_ <= kMaxBrackets;
    } else if (c == '<' && i + 1 < line.size() && (line[i + 1] == '!' || line[i + 1] == '?')) {
      keep = ++declarations_ <= kMaxDeclarations;
    }
    if (keep)
      kept_ += c;
    else
      body_.ReportLimit(PostBody::Limit::kMarkup, line_);
  }
}

void Guard::TakeLine(std::string_view line) {
  line = WithoutDeepContainers(line);
  if (IsBlankIn(line, "> \t")) {
    brackets_ = declarations_ = columns_ = 0;
    kept_ += line;
    run_begin_ = kept_.size();
  } else if (!TakesPartInHugeTable(line)) {
    AppendBounded(line);
    if (line.find("]:") != std::string_view::npos || longest_definition_ > 0)
      longest_definition_ = std::max(longest_definition_, kept_.size() - run_begin_);
  }
}

std::string Guard::Run(std::string_view markdown) {
  if (markdown.size() > kMaxBytes) kept_.reserve(kMaxBytes);
  const int end = line_ + kMaxLines;
  while (!markdown.empty()) {
    const std::size_t length = std::min(markdown.find('\n'), markdown.size());
    if (line_ >= end || kept_.size() + length > kMaxBytes) {
      body_.ReportLimit(PostBody::Limit::kLength, line_);
      break;
    }
    TakeLine(markdown.substr(0, length));
    markdown.remove_prefix(std::min(length + 1, markdown.size()));
    kept_ += '\n';
    ++line_;
  }
  if (longest_definition_ * all_brackets_ <= kMaxDefined) return std::move(kept_);
  body_.ReportLimit(PostBody::Limit::kMarkup, line_ - 1);
  for (std::size_t at = kept_.find("]:"); at != std::string::npos; at = kept_.find("]:", at)) kept_[at + 1] = ' ';
  return std::move(kept_);
}

}  // namespace

std::string GuardSource(std::string_view markdown, int first_line, PostBody& body) {
  return Guard(first_line, body).Run(markdown);
}

}  // namespace summit
