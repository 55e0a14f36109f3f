#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace summit {

/// Why something could not be done, for people: what happened, where, what to do.
struct Error {
  std::string message;
  std::string file = {};  // empty when no file is concerned
  int line = 0;           // 1-based; 0 when unknown

  /// "file:line: message", leaving out what is unknown.
  std::string ToString() const {
    if (file.empty()) return message;
    if (line <= 0) return file + ": " + message;
    return file + ":" + std::to_string(line) + ": " + message;
  }
  friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the reason why there is none. Bad input travels in it; the caller decides.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// The value. Must be ok().
  const T& value() const& { return std::get<0>(state_); }
  T& value() & { return std::get<0>(state_); }
  T&& value() && { return std::get<0>(std::move(state_)); }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }

  /// The reason. Must not be ok().
  const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

/// The machine failed (disk full, corrupt file): nothing a caller nearby can do.
/// Thrown by core/store and caught only in main, the indexer's recovery and Bot::Handle.
struct StoreError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace summit
