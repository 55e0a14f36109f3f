#include "bot/cli/archive_reloader.h"

#include <exception>
#include <utility>

#include "bot/translated_links.h"

namespace summit::bot {
namespace {

/// Leaves the indexer's progress call when the service stops; never escapes Prepare.
struct Stopped : std::exception {
  const char* what() const noexcept override { return "stopped"; }
};

}  // namespace

ReloadableArchive::ReloadableArchive(IndexOptions options, std::unique_ptr<Archive> archive)
    : options_(std::move(options)), current_(std::make_unique<Answering>(std::move(archive))) {}

std::optional<Reply> ReloadableArchive::Respond(const Ask& ask, Dialogue& dialogue) const {
  const Dialogue before = dialogue;
  std::optional<Reply> reply;
  try {
    reply = current_->responder.Respond(ask, dialogue);
  } catch (const StoreError&) {
    if (!Rebuild()) throw;
    dialogue = before;
    reply = current_->responder.Respond(ask, dialogue);
  }
  if (reply) LeadToTranslations(ask, current_->archive->Posts(), *reply);
  return reply;
}

bool ReloadableArchive::Rebuild() const {
  if (std::exchange(rebuilt_, true)) return false;
  auto opened = RebuildIndexed(options_);
  if (!opened.ok()) return false;
  current_ = std::make_unique<Answering>(std::move(opened->archive));
  return true;
}

Result<std::string> ReloadableArchive::Prepare(const std::atomic<bool>& stop) {
  try {
    auto opened = OpenIndexed(options_, [&stop](std::size_t, std::size_t) {
      if (stop) throw Stopped();
    });
    if (!opened.ok()) return opened.error();
    next_ = std::make_unique<Answering>(std::move(opened->archive));
    return Summarize(opened->report);
  } catch (const std::exception& failure) {  // StoreError, Stopped, out of memory: the old archive goes on
    return Error{failure.what()};
  }
}

void ReloadableArchive::Commit() {
  if (next_ == nullptr) return;
  current_ = std::move(next_);
  rebuilt_ = false;
}

std::string Summarize(const IndexReport& report) {
  return "posts=" + std::to_string(report.posts) + " added=" + std::to_string(report.added) +
         " changed=" + std::to_string(report.changed) + " removed=" + std::to_string(report.removed) +
         " problems=" + std::to_string(report.problems.size());
}

}  // namespace summit::bot
