#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace summit {

/// The number of an XMPP Summit: 1 to 99.
class SummitNumber {
 public:
  static constexpr int kMax = 99;

  static constexpr std::optional<SummitNumber> FromInt(int value) {
    if (value < 1 || value > kMax) return std::nullopt;
    return SummitNumber(value);
  }
  /// Reads "27", "#27", "027", "27th", "22th", "twenty-seventh", "twenty seven", "XXVII" in any case, alone in
  /// `text`. Absent for anything else; Roman numerals only in their canonical form.
  static std::optional<SummitNumber> Parse(std::string_view text);

  constexpr int value() const { return value_; }
  std::string ToString() const { return std::to_string(value_); }
  friend constexpr auto operator<=>(SummitNumber, SummitNumber) = default;

 private:
  explicit constexpr SummitNumber(int value) : value_(value) {}
  int value_;
};

}  // namespace summit

template <>
struct std::hash<summit::SummitNumber> {
  std::size_t operator()(summit::SummitNumber number) const noexcept { return std::hash<int>{}(number.value()); }
};
