#include "core/read/shortcode.h"

#include <algorithm>

namespace summit {
namespace {

constexpr std::size_t kMaxShortcode = 8192;
constexpr int kMaxUnclosed = 1000;  // bounds the time on text made to look like shortcodes

/// One parameter list, read from the left.
class Scanner {
 public:
  Scanner(std::string_view text, char mark) : text_(text.substr(0, kMaxShortcode)), close_{mark, '}', '}'} {}

  /// Length up to and with the closing mark; 0 when there is none.
  std::size_t Run() {
    while (at_ < text_.size()) {
      if (text_.substr(at_).starts_with(close_)) return at_ + close_.size();
      if (text_.substr(at_).starts_with("{{")) return 0;
      if (text_[at_] == '"' || text_[at_] == '`')
        ReadQuoted();
      else
        ReadPlain();
    }
    return 0;
  }

  /// What the page shows of it in words: the caption, or the alternative text of an image that is a link.
  std::string Words() const {
    const bool linked = !link_.empty() && link_.find_first_of(" ()<>\n") == std::string::npos;
    if (!linked) return caption_;
    const std::string& label = caption_.empty() ? alt_ : caption_;
    if (label.empty() || label.find_first_of("[]\n") != std::string::npos) return caption_;
    return '[' + label + "](" + link_ + ')';
  }

 private:
  void ReadPlain() {
    const char c = text_[at_++];
    if (c == ' ' || c == '\n' || c == '\t') {
      if (!after_equals_) name_.clear();
    } else if (c == '=') {
      after_equals_ = true;
    } else {
      if (after_equals_) name_.clear();
      after_equals_ = false;
      name_ += c;
    }
  }

  void ReadQuoted() {
    const char quote = text_[at_++];
    std::string value;
    for (; at_ < text_.size() && text_[at_] != quote; ++at_) {
      if (quote == '"' && text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
      value += text_[at_];
    }
    ++at_;
    if (after_equals_ && name_ == "caption") caption_ = value;
    if (after_equals_ && name_ == "alt") alt_ = value;
    if (after_equals_ && name_ == "link") link_ = value;
    name_.clear();
    after_equals_ = false;
  }

  std::string_view text_;
  std::string close_;
  std::size_t at_ = 0;
  std::string name_, caption_, alt_, link_;
  bool after_equals_ = false;
};

}  // namespace

std::string DropShortcodes(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  int unclosed = 0;
  while (unclosed < kMaxUnclosed) {
    const std::size_t open = text.find("{{");
    if (open == std::string_view::npos) break;
    const std::string_view inner = text.substr(open + 2);
    kept += text.substr(0, open);
    text.remove_prefix(open);
    std::size_t length = 0;
    if (inner.starts_with('<') || inner.starts_with('%')) {
      Scanner scanner(inner.substr(1), inner[0] == '<' ? '>' : '%');
      if (!inner.substr(1).starts_with("/*")) length = scanner.Run();
      if (length > 0) {
        const std::string_view whole = text.substr(0, length + 3);
        const std::string words = scanner.Words();
        kept += words;
        kept.append(static_cast<std::size_t>(std::count(whole.begin(), whole.end(), '\n') -
                                             std::count(words.begin(), words.end(), '\n')),
                    '\n');
        text.remove_prefix(whole.size());
        continue;
      }
      ++unclosed;
    }
    kept += text.substr(0, 2);
    text.remove_prefix(2);
  }
  return kept += text;
}

}  // namespace summit
