#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/read/post_body.h"
#include "core/read/text_run.h"

namespace summit {

/// Where a block stands: in which list, and whether among the words of others.
struct BlockContext {
  int list = 0;
  int level = 0;
  bool ordered = false;
  bool quote = false;
  int depth = 0;
};

/// Reads the HTML of a post into blocks like those of Markdown. Scripts, styles, embedded media and comments are
/// dropped. Markdown ends a piece of HTML at an empty line, so lists, tables and quotes stay open from one piece to the
/// next until their end tag comes.
class HtmlReader {
 public:
  explicit HtmlReader(PostBody& body) : body_(body) {}  // which must outlive it

  /// A piece of HTML whose first line is `line` of the file.
  void Read(std::string_view html, int line, const BlockContext& context);

  /// True between pieces while a quote is open: what stands there is quoted.
  bool in_quote() const;

  /// True between pieces while a list, table or quote is open.
  bool IsOpen() const;

 private:
  struct Open {
    std::string tag;
    int list = 0;  // number of the list or table
  };

  PostBody& body_;
  std::vector<Open> open_;
  friend class HtmlWalk;
};

}  // namespace summit
