#include "bot/config_reader.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <filesystem>
#include <system_error>

#include "core/base/text.h"

namespace summit::bot {

int LineOf(const YAML::Mark& mark) { return mark.line >= 0 ? mark.line + 1 : 0; }

std::string InQuotes(std::string_view text) { return "'" + CutText(XmlSafe(text), 60) + "'"; }

std::optional<std::string> ConfigReader::Text(const YAML::Node& node, const std::string& key,
                                              const std::string& example) {
  if (node.IsScalar() && !Trim(node.Scalar()).empty()) return node.Scalar();
  const char* found = node.IsSequence() ? "a list" : node.IsMap() ? "a group of keys" : "nothing";
  Problem(node, key, std::string("expected a text, found ") + found + "; write for example " + example);
  return std::nullopt;
}

std::optional<std::string> ConfigReader::Line(const YAML::Node& node, const std::string& key,
                                              const std::string& example) {
  const std::optional<std::string> text = Text(node, key, example);
  if (!text) return std::nullopt;
  if (CountCodePoints(*text) <= 500 && text->find_first_of("\r\n") == std::string::npos && XmlSafe(*text) == *text)
    return std::string(Trim(*text));
  Problem(node, key, InQuotes(*text) + " is too long or not of one line; write for example " + example);
  return std::nullopt;
}

std::optional<std::string> ConfigReader::Uri(const YAML::Node& node, const std::string& key,
                                             const std::string& example) {
  const std::optional<std::string> text = Text(node, key, example);
  if (!text) return std::nullopt;
  const std::size_t colon = text->find(':');
  const bool scheme = colon != std::string::npos && colon >= 2 && colon + 1 < text->size() &&
                      std::all_of(text->begin(), text->begin() + static_cast<std::ptrdiff_t>(colon),
                                  [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'; });
  if (scheme && text->find_first_of(" \t\r\n\"<>") == std::string::npos) return text;
  Problem(node, key, InQuotes(*text) + " is not an address with a scheme; write for example " + example);
  return std::nullopt;
}

std::optional<bool> ConfigReader::YesNo(const YAML::Node& node, const std::string& key) {
  if (node.IsScalar() && node.Tag() != "!") {
    if (node.Scalar() == "true") return true;
    if (node.Scalar() == "false") return false;
  }
  Problem(node, key, "expected true or false, found " + (node.IsScalar() ? InQuotes(node.Scalar()) : "something else"));
  return std::nullopt;
}

std::optional<long> ConfigReader::Number(const YAML::Node& node, const std::string& key, long least, long most) {
  if (node.IsScalar() && node.Tag() != "!") {  // "!" is what yaml-cpp calls a quoted scalar
    const std::string& text = node.Scalar();
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && value >= least && value <= most) return value;
  }
  const std::string found = node.IsScalar() ? InQuotes(node.Scalar()) : "something else";
  Problem(node, key,
          "expected a number from " + std::to_string(least) + " to " + std::to_string(most) + ", found " + found);
  return std::nullopt;
}

std::optional<std::string> ConfigReader::Path(const YAML::Node& node, const std::string& key,
                                              const std::string& example) {
  const std::optional<std::string> text = Text(node, key, example);
  if (!text) return std::nullopt;
  return (std::filesystem::path(file_).parent_path() / *text).lexically_normal().string();
}

std::optional<Jid> ConfigReader::Address(const YAML::Node& node, const std::string& key, const std::string& example,
                                         bool bare) {
  const std::optional<std::string> text = Text(node, key, example);
  if (!text) return std::nullopt;
  std::optional<Jid> jid = Jid::Parse(*text);
  if (!jid) {
    Problem(node, key, InQuotes(*text) + " is not an XMPP address; write for example " + example);
  } else if (bare && !jid->is_bare()) {
    Problem(node, key, InQuotes(*text) + " must not have a resource; write " + jid->Bare().ToString());
    jid.reset();
  }
  return jid;
}

}  // namespace summit::bot
