#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace summit {

/// Takes text apart into the words that the full-text index knows: folded, without accents, and without their endings
/// (Porter's rules, which fit English best), so that forms of one word are one. What divides words and what a word
/// becomes is FTS5's own; the index is fed with the outcome. Not thread-safe. Throws StoreError.
class Stemmer {
 public:
  Stemmer();
  ~Stemmer();
  Stemmer(const Stemmer&) = delete;
  Stemmer& operator=(const Stemmer&) = delete;

  /// A word and its bytes in the text. `stem` is valid during the call only; it holds no space, quote or control sign.
  struct Token {
    std::string_view stem;
    std::size_t begin = 0, end = 0;
  };
  void Visit(std::string_view text, const std::function<void(const Token&)>& visit) const;

  std::vector<std::string> Stems(std::string_view text) const;

 private:
  struct Library;
  std::unique_ptr<Library> library_;
};

}  // namespace summit
