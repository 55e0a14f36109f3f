#pragma once

#include <string>
#include <utility>
#include <vector>

namespace summit {

/// Something in a post that could not be read or looks wrong. Reading goes on after it.
struct Diagnostic {
  std::string post;  // path as the operator knows it
  int line = 0;      // 1-based; 0 when the whole file is meant
  std::string message;
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Takes problems found on the way; lets the work go on. Not thread-safe.
class DiagnosticSink {
 public:
  virtual ~DiagnosticSink() = default;
  virtual void Report(Diagnostic diagnostic) = 0;
};

/// Keeps them, in order of arrival.
class DiagnosticList : public DiagnosticSink {
 public:
  void Report(Diagnostic diagnostic) override { all_.push_back(std::move(diagnostic)); }
  const std::vector<Diagnostic>& all() const { return all_; }

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace summit
