#include "core/store/stemmer.h"

#include <sqlite3.h>

#include <array>
#include <cstdint>

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/fts_api.h"

namespace summit {
namespace {

constexpr std::size_t kMaxText = std::size_t{1} << 30;  // FTS5 counts bytes in an int

using Visitor = std::function<void(const Stemmer::Token&)>;

int Pass(void* context, int /*flags*/, const char* stem, int size, int begin, int end) {
  (*static_cast<const Visitor*>(context))(
      {{stem, static_cast<std::size_t>(size)}, static_cast<std::size_t>(begin), static_cast<std::size_t>(end)});
  return SQLITE_OK;
}

}  // namespace

struct Stemmer::Library {
  Database database = Database::InMemory();
  fts5_tokenizer functions{};
  Fts5Tokenizer* tokenizer = nullptr;
};

Stemmer::Stemmer() : library_(std::make_unique<Library>()) {
  fts5_api* api = FindFtsApi(library_->database.handle());
  void* context = nullptr;
  std::array<const char*, 3> arguments = {"unicode61", "remove_diacritics", "2"};
  if (api->xFindTokenizer(api, "porter", &context, &library_->functions) != SQLITE_OK ||
      library_->functions.xCreate(context, arguments.data(), static_cast<int>(arguments.size()),
                                  &library_->tokenizer) != SQLITE_OK)
    throw StoreError("SQLite is without the tokenizer that the index needs");
}

Stemmer::~Stemmer() {
  if (library_->tokenizer != nullptr) library_->functions.xDelete(library_->tokenizer);
}

void Stemmer::Visit(std::string_view text, const Visitor& visit) const {
  text = text.substr(0, kMaxText);
  if (text.empty()) return;
  // The callback must not throw through C; ours only allocates, and running out of memory ends the program.
  void* context = const_cast<void*>(static_cast<const void*>(&visit));
  if (library_->functions.xTokenize(library_->tokenizer, context, FTS5_TOKENIZE_DOCUMENT, text.data(),
                                    static_cast<int>(text.size()), Pass) != SQLITE_OK)
    throw StoreError("a text cannot be taken apart into words");
}

std::vector<std::string> Stemmer::Stems(std::string_view text) const {
  std::vector<std::string> stems;
  Visit(text, [&](const Token& token) { stems.emplace_back(token.stem); });
  return stems;
}

}  // namespace summit
