#include "core/read/front_matter.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "core/base/text.h"
#include "core/read/post_date.h"
#include "core/read/uri.h"

namespace summit {
namespace {

constexpr std::size_t kMaxFrontMatter = std::size_t{64} << 10;
constexpr std::size_t kMaxValues = 1000;      // of one list
constexpr std::size_t kMaxValueBytes = 4096;  // of one value
constexpr std::string_view kFence = "---";

/// Takes a line off the front of `text`, without its end.
std::string_view TakeLine(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

bool IsFence(std::string_view line, std::string_view fence) {
  while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
  return line == fence;
}

/// Where the YAML stands in the file.
struct Extent {
  std::string yaml;
  int line = 1;
  std::size_t body = 0;
  int body_line = 1;
};

Result<Extent> FindExtent(std::string_view text, const std::string& file) {
  std::string_view rest = text;
  int line = 1;
  std::string_view first = TakeLine(rest);
  while (Trim(first).empty() && !rest.empty()) {
    first = TakeLine(rest);
    ++line;
  }
  if (IsFence(first, "+++"))
    return Error{"the front matter is TOML ('+++'); write it in YAML between two lines '---'", file, line};
  if (!IsFence(first, kFence))
    return Error{"there is no front matter: the file does not begin with a line '---'", file, line};
  Extent extent;
  extent.line = line + 1;
  const std::string_view begin = rest;
  while (!rest.empty()) {
    const std::string_view before = rest;
    ++line;
    if (IsFence(TakeLine(rest), kFence)) {
      extent.yaml = begin.substr(0, begin.size() - before.size());
      extent.body = text.size() - rest.size();
      extent.body_line = line + 1;
      if (extent.yaml.size() > kMaxFrontMatter)
        return Error{"the front matter is longer than " + std::to_string(kMaxFrontMatter) + " bytes", file,
                     extent.line};
      return extent;
    }
  }
  return Error{"the front matter is not closed: no second line '---'", file, extent.line - 1};
}

std::string CleanValue(const std::string& value) {
  if (value.size() > kMaxValueBytes) return {};
  return CollapseSpaces(XmlSafe(value));
}

void AddOnce(std::string value, std::vector<std::string>& values) {
  if (!value.empty() && values.size() < kMaxValues && std::find(values.begin(), values.end(), value) == values.end())
    values.push_back(std::move(value));
}

/// Takes the values out of the mapping, one key at a time.
class Reader {
 public:
  Reader(const std::string& file, int line, DiagnosticSink& sink) : file_(file), line_(line), sink_(sink) {}

  Result<FrontMatter> Run(const YAML::Node& root);

 private:
  void Take(const std::string& key, const YAML::Node& value);
  void TakeAuthors(const YAML::Node& value);
  void TakeSources(const YAML::Node& value);
  std::string Scalar(const std::string& key, const YAML::Node& value);
  std::vector<std::string> Strings(const std::string& key, const YAML::Node& value);
  int LineOf(const YAML::Node& node) const {
    const int line = node.Mark().line;
    return line < 0 ? line_ : line_ + line;
  }
  void Report(const YAML::Node& node, std::string message) { sink_.Report({file_, LineOf(node), std::move(message)}); }

  const std::string& file_;
  int line_;
  DiagnosticSink& sink_;
  FrontMatter matter_;
  std::string date_;
  int date_line_ = 0, key_line_ = 0;
  std::set<std::string> odd_;  // keys whose values were reported
};

std::string Reader::Scalar(const std::string& key, const YAML::Node& value) {
  if (value.IsNull()) return {};
  if (!value.IsScalar()) {
    if (odd_.insert(key).second) Report(value, "'" + key + "' is not a single value; left out");
    return {};
  }
  std::string clean = CleanValue(value.Scalar());
  if (clean.empty() && value.Scalar().size() > kMaxValueBytes) Report(value, "'" + key + "' is too long; left out");
  return clean;
}

std::vector<std::string> Reader::Strings(const std::string& key, const YAML::Node& value) {
  std::vector<std::string> strings;
  if (!value.IsSequence()) {
    AddOnce(Scalar(key, value), strings);
    return strings;
  }
  if (value.size() > kMaxValues) Report(value, "'" + key + "' has too many values; the first are taken");
  for (const YAML::Node& item : value) {
    if (strings.size() >= kMaxValues) break;
    if (item.IsMap() && item["name"] && item["name"].IsScalar())  // a person with more than a name
      AddOnce(CleanValue(item["name"].Scalar()), strings);
    else
      AddOnce(Scalar(key, item), strings);
  }
  return strings;
}

void Reader::TakeAuthors(const YAML::Node& value) {
  for (const std::string& text : Strings("author", value)) {
    if (value.IsSequence() && text.find(';') == std::string::npos) {
      AddOnce(text, matter_.authors);  // in a list, a comma may well belong to the name
      continue;
    }
    for (std::string& name : SplitAuthors(text)) AddOnce(std::move(name), matter_.authors);
  }
}

void Reader::TakeSources(const YAML::Node& value) {
  for (std::string& source : Strings("sources", value)) {
    if (IsWebAddress(source))
      AddOnce(std::move(source), matter_.sources);
    else
      Report(value, "'" + source + "' in 'sources' is not a web address; left out");
  }
}

void Reader::Take(const std::string& key, const YAML::Node& value) {
  if (key == "title") {
    matter_.title = Scalar(key, value);
  } else if (key == "date") {
    date_ = Scalar(key, value);
    date_line_ = key_line_;
  } else if (key == "author" || key == "authors") {
    TakeAuthors(value);
  } else if (key == "category" || key == "categories" || key == "tags") {
    for (std::string& name : Strings(key, value)) AddOnce(std::move(name), matter_.categories);
  } else if (key == "sources") {
    TakeSources(value);
  } else if (key == "aliases") {
    matter_.aliases = Strings(key, value);
  } else if (key == "slug") {
    matter_.slug = Scalar(key, value);
  } else if (key == "url") {
    matter_.url = Scalar(key, value);
  } else if (key == "draft") {
    const std::string draft = Scalar(key, value);
    matter_.draft = EqualsNoCase(draft, "true") || EqualsNoCase(draft, "yes") || EqualsNoCase(draft, "on");
  }
}

Result<FrontMatter> Reader::Run(const YAML::Node& root) {
  if (!root.IsMap()) return Error{"the front matter is not a list of 'key: value' lines", file_, line_};
  std::set<std::string> seen;
  for (const auto& entry : root) {
    if (!entry.first.IsScalar()) continue;
    std::string key = entry.first.Scalar();
    key_line_ = LineOf(entry.first);
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (!seen.insert(key).second)
      Report(entry.first, "'" + CleanValue(key) + "' is given twice; the first one counts");
    else
      Take(key, entry.second);
  }
  if (date_.empty()) return Error{"the front matter has no 'date'", file_, date_line_ > 0 ? date_line_ : line_};
  const std::optional<Date> date = ParsePostDate(date_);
  if (!date) return Error{"the date '" + CutText(date_, 40) + "' is not one like 2016-01-28", file_, date_line_};
  matter_.date = *date;
  return std::move(matter_);
}

}  // namespace

std::vector<std::string> SplitAuthors(std::string_view text) {
  std::vector<std::string> names;
  std::string name;
  int depth = 0;
  for (char c : text) {
    depth += (c == '(' || c == '[') - (c == ')' || c == ']');
    if ((c == ',' || c == ';') && depth <= 0) {
      AddOnce(CollapseSpaces(name), names);
      name.clear();
    } else {
      name += c;
    }
  }
  AddOnce(CollapseSpaces(name), names);
  return names;
}

Result<FrontMatter> ReadFrontMatter(std::string_view text, const std::string& file, DiagnosticSink& sink) {
  Result<Extent> extent = FindExtent(text, file);
  if (!extent.ok()) return extent.error();
  try {
    Result<FrontMatter> matter = Reader(file, extent->line, sink).Run(YAML::Load(extent->yaml));
    if (!matter.ok()) return matter;
    matter->body = extent->body;
    matter->body_line = extent->body_line;
    return matter;
  } catch (const YAML::DeepRecursion&) {
    return Error{"the front matter is nested too deeply", file, extent->line};
  } catch (const YAML::Exception& error) {
    const int line = error.mark.line < 0 ? extent->line : extent->line + error.mark.line;
    return Error{"the front matter is not valid YAML: " + XmlSafe(error.msg), file, line};
  }
}

}  // namespace summit
