#pragma once

#include <yaml-cpp/yaml.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bot/jid.h"
#include "core/base/result.h"

namespace summit::bot {

/// The line of a place in a YAML document, from 1; 0 where there is none.
int LineOf(const YAML::Mark& mark);

/// What stood there, for a message: short, and in signs that can be shown.
std::string InQuotes(std::string_view text);

/// Reads single values of a configuration. Whatever is not as it should be becomes a problem, which says what to write
/// instead, and the value is absent.
class ConfigReader {
 public:
  /// `file` is named in problems and is where relative paths start; `problems` must outlive this.
  ConfigReader(std::string file, std::vector<Error>& problems) : file_(std::move(file)), problems_(problems) {}

  void Problem(const YAML::Node& at, const std::string& key, const std::string& what) {
    Problem(LineOf(at.Mark()), key, what);
  }
  void Problem(int line, const std::string& key, const std::string& what) {
    problems_.push_back({key.empty() ? what : key + ": " + what, file_, line});
  }

  /// A text that is not empty.
  std::optional<std::string> Text(const YAML::Node& node, const std::string& key, const std::string& example);

  /// A text of one line, for people.
  std::optional<std::string> Line(const YAML::Node& node, const std::string& key, const std::string& example);

  /// An address that begins with its scheme: "https://...", "xmpp:...", "mailto:...".
  std::optional<std::string> Uri(const YAML::Node& node, const std::string& key, const std::string& example);

  std::optional<bool> YesNo(const YAML::Node& node, const std::string& key);
  std::optional<long> Number(const YAML::Node& node, const std::string& key, long least, long most);

  /// A path, relative ones taken from the file's folder.
  std::optional<std::string> Path(const YAML::Node& node, const std::string& key, const std::string& example);

  std::optional<Jid> Address(const YAML::Node& node, const std::string& key, const std::string& example, bool bare);

  /// Calls `read` for each entry, with the key of the entry.
  template <class Read>
  void Each(const YAML::Node& node, const std::string& key, const std::string& example, Read read) {
    if (!node.IsSequence()) return Problem(node, key, "expected a list; write for example " + example);
    for (std::size_t i = 0; i < node.size(); ++i) read(node[i], key + "[" + std::to_string(i) + "]");
  }

 private:
  std::string file_;
  std::vector<Error>& problems_;
};

}  // namespace summit::bot
