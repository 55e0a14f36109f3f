#include "core/read/source_text.h"

#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "core/read/mojibake.h"

namespace summit {
namespace {

constexpr std::size_t kMaxLine = std::size_t{16} << 10;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

int LineOf(std::string_view text, std::size_t offset) {
  text = text.substr(0, offset);
  return 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

int LineOfDifference(std::string_view a, std::string_view b) {
  const auto at = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
  return LineOf(a, static_cast<std::size_t>(at - a.begin()));
}

std::string CutLines(std::string_view text, int& line) {
  std::string cut;
  cut.reserve(text.size());
  int number = 0;
  for (std::string_view part : Split(text, '\n')) {
    if (++number > 1) cut += '\n';
    if (part.size() > kMaxLine) {
      std::size_t end = kMaxLine;
      while (end > 0 && (static_cast<unsigned char>(part[end]) & 0xC0) == 0x80) --end;
      part = part.substr(0, end);
      if (line == 0) line = number;
    }
    cut += part;
  }
  return cut;
}

std::string WithUnixLines(std::string_view text) {
  std::string lines;
  lines.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      lines += text[i];
    else if (!text.substr(i + 1).starts_with('\n'))
      lines += '\n';
  }
  return lines;
}

}  // namespace

Result<std::string> CleanSource(std::string_view bytes, const std::string& file, DiagnosticSink& sink) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos)
    return Error{"this is not a text file: it holds NUL bytes", file,
                 LineOf(WithUnixLines(bytes.substr(0, nul)), std::string_view::npos)};
  if (Trim(bytes).empty()) return Error{"the file is empty", file};
  const std::string lines = WithUnixLines(bytes);
  std::string text = RepairUtf8(lines);
  if (text != lines)
    sink.Report({file, LineOfDifference(lines, text), "not UTF-8; malformed bytes were replaced by U+FFFD"});
  if (Mended mended = MendMojibake(text); mended.places > 0) {
    sink.Report({file, LineOf(text, mended.first), "UTF-8 that had been read as Windows-1252 was put right"});
    text = std::move(mended.text);
  }
  if (std::string safe = XmlSafe(text); safe != text) {
    sink.Report({file, LineOfDifference(text, safe), "control characters were left out"});
    text = std::move(safe);
  }
  int line = 0;
  text = CutLines(text, line);
  if (line > 0) sink.Report({file, line, "line of more than " + std::to_string(kMaxLine) + " bytes was cut"});
  return text;
}

}  // namespace summit
