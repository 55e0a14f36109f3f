#pragma once

#include <gloox/parser.h>
#include <gloox/tag.h>
#include <gloox/taghandler.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace summit::bot {

/// The stanza that `xml` spells, as gloox's own parser reads it.
inline std::unique_ptr<gloox::Tag> ParseStanza(std::string xml) {
  struct Keeper : gloox::TagHandler {
    void handleTag(gloox::Tag* tag) override { kept.reset(tag); }
    std::unique_ptr<gloox::Tag> kept;
  } keeper;
  gloox::Parser parser(&keeper, false);  // the tag is ours: clones forget whose children they are
  if (parser.feed(xml) >= 0 || keeper.kept == nullptr) throw std::invalid_argument("not one stanza: " + xml);
  return std::move(keeper.kept);
}

}  // namespace summit::bot
