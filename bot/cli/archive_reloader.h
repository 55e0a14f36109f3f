#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bot/xmpp/reloader.h"
#include "core/answer/archive_responder.h"
#include "core/answer/responder.h"
#include "core/indexer.h"

namespace summit::bot {

/// Answers from one archive and can take another in its place, between two answers. When the index turns out to be
/// damaged while it is asked, it is built anew there and then, which takes as long as indexing does; after that not
/// again until another archive has been taken: what breaks twice is no chance.
class ReloadableArchive : public Responder, public Reloader {
 public:
  ReloadableArchive(IndexOptions options, std::unique_ptr<Archive> archive);

  /// Links lead to posts in the language that the answer is liked in, where the archive has them. Throws StoreError
  /// only where building anew is no way out.
  std::optional<Reply> Respond(const Ask& ask, Dialogue& dialogue) const override;

  Result<std::string> Prepare(const std::atomic<bool>& stop) override;
  void Commit() override;
  std::vector<PostInfo> Posts() const override { return current_->archive->Posts(); }

 private:
  /// An archive and what answers from it, which must go together.
  struct Answering {
    explicit Answering(std::unique_ptr<Archive> opened) : archive(std::move(opened)), responder(*archive) {}
    std::unique_ptr<Archive> archive;
    ArchiveResponder responder;
  };

  bool Rebuild() const;

  IndexOptions options_;
  mutable std::unique_ptr<Answering> current_;  // the same posts before and after a rebuild
  mutable bool rebuilt_ = false;                // since the last Commit
  std::unique_ptr<Answering> next_;             // between Prepare and Commit
};

/// "posts=12 added=1 changed=0 removed=0 problems=0", for the log.
std::string Summarize(const IndexReport& report);

}  // namespace summit::bot
