#include "core/read/post_reader.h"

#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "core/read/front_matter.h"
#include "core/read/language.h"
#include "core/read/markdown.h"
#include "core/read/post_body.h"
#include "core/read/shortcode.h"
#include "core/read/source_text.h"

namespace summit {
namespace {

Error TooLarge(const PostId& id, const ReadOptions& options) {
  return {"the file is larger than " + std::to_string(options.max_bytes) + " bytes", id.path};
}

PostInfo InfoOf(FrontMatter matter, const PostId& id, const SiteRule& site, DiagnosticSink& sink) {
  const FileName name = ParseFileName(id.path);
  PostInfo info;
  info.id = id;
  info.lang = name.lang.empty() ? site.default_lang : name.lang;
  info.url = Permalink(site, {matter.title, matter.date, info.lang, matter.slug, matter.url, id.path});
  info.date = matter.date;
  info.title = std::move(matter.title);
  if (info.title.empty()) {
    info.title = name.base;
    sink.Report({id.path, 1, "no title; the file name stands in"});
  }
  info.authors = std::move(matter.authors);
  info.categories = std::move(matter.categories);
  info.sources = std::move(matter.sources);
  if (info.lang != site.default_lang) info.original = OriginalPath(id.path);
  return info;
}

}  // namespace

Result<Post> ParsePost(std::string_view text, const PostId& id, const ReadOptions& options, DiagnosticSink& sink) {
  if (text.size() > options.max_bytes) return TooLarge(id, options);
  const Result<std::string> clean = CleanSource(text, id.path, sink);
  if (!clean.ok()) return clean.error();
  Result<FrontMatter> matter = ReadFrontMatter(*clean, id.path, sink);
  if (!matter.ok()) return matter.error();
  if (matter->draft) return Error{"this is a draft, which the site does not show", id.path};
  const std::string markdown = DropShortcodes(std::string_view(*clean).substr(matter->body));
  const int body_line = matter->body_line;
  Post post;
  post.info = InfoOf(std::move(*matter), id, options.site, sink);
  PostBody body(id.path, post.info.url, sink);
  ReadMarkdown(markdown, body_line, body);
  body.MoveInto(post);
  if (post.blocks.empty()) sink.Report({id.path, body_line, "the post has no text"});
  return post;
}

Result<Post> ReadPostFile(const std::filesystem::path& file, const PostId& id, const ReadOptions& options,
                          DiagnosticSink& sink) {
  std::error_code error;
  const auto status = std::filesystem::status(file, error);  // opening a pipe would wait for its other end
  if (error) return Error{"the file cannot be read: " + error.message(), id.path};
  if (!std::filesystem::is_regular_file(status)) return Error{"this is not a regular file", id.path};
  const std::uintmax_t size = std::filesystem::file_size(file, error);
  if (!error && size > options.max_bytes) return TooLarge(id, options);
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return Error{"the file cannot be opened", id.path};
  std::string text(options.max_bytes < size ? 0 : static_cast<std::size_t>(size) + 1, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (stream.bad()) return Error{"the file cannot be read to its end", id.path};
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (text.size() > size) return Error{"the file grows while it is read", id.path};
  return ParsePost(text, id, options, sink);
}

}  // namespace summit
