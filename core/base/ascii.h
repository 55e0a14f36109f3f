#pragma once

namespace summit {

/// One byte of ASCII, whatever the locale; false for every byte of a longer character.
constexpr bool IsDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool IsSmall(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace summit
