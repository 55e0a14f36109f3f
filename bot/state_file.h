#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"

namespace summit::bot {

/// A small file that is replaced as a whole, so that a crash leaves the old or the new content, and readable only by
/// its owner.
class StateFile {
 public:
  /// Empty: nothing is kept.
  explicit StateFile(std::string path) : path_(std::move(path)) {}

  const std::string& path() const { return path_; }

  /// Absent when there is none yet; an Error when there is one that cannot be read.
  Result<std::optional<std::string>> Read() const;

  /// On the disk when it returns. Absent when that worked.
  [[nodiscard]] std::optional<Error> Write(const std::string& content) const;

  /// Puts what is there out of the way, under another name, so that it is not lost. Returns that name.
  std::string SetAside() const;

 private:
  std::string path_;
};

}  // namespace summit::bot
