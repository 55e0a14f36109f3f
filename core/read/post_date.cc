#include "core/read/post_date.h"

#include "core/base/ascii.h"
#include "core/base/text.h"

namespace summit {
namespace {

/// Reads along a text; every step says whether it could be taken.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  bool Take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  /// Two figures of at most `limit`.
  bool TakeTwo(int limit) {
    if (rest_.size() < 2 || !IsDigit(rest_[0]) || !IsDigit(rest_[1])) return false;
    const int value = (rest_[0] - '0') * 10 + (rest_[1] - '0');
    rest_.remove_prefix(2);
    return value <= limit;
  }
  bool TakeDigits() {
    const std::size_t before = rest_.size();
    while (!rest_.empty() && IsDigit(rest_.front())) rest_.remove_prefix(1);
    return rest_.size() < before;
  }

 private:
  std::string_view rest_;
};

bool TakeTime(Cursor& cursor) {
  if (!cursor.TakeTwo(23) || !cursor.Take(':') || !cursor.TakeTwo(59)) return false;
  if (!cursor.Take(':')) return true;
  if (!cursor.TakeTwo(60)) return false;  // 60: a leap second
  return !cursor.Take('.') || cursor.TakeDigits();
}

bool TakeZone(Cursor& cursor) {
  cursor.Take(' ');
  if (cursor.Take('Z') || cursor.Take('z')) return true;
  if (!cursor.Take('+') && !cursor.Take('-')) return false;
  if (!cursor.TakeTwo(23)) return false;
  if (cursor.done()) return true;
  cursor.Take(':');
  return cursor.TakeTwo(59);
}

}  // namespace

std::optional<Date> ParsePostDate(std::string_view text) {
  text = Trim(text);
  const std::optional<Date> date = ParseIsoDate(text.substr(0, 10));
  if (!date || text.size() <= 10) return date;
  Cursor rest(text.substr(10));
  if (!rest.Take('T') && !rest.Take('t') && !rest.Take(' ')) return std::nullopt;
  if (!TakeTime(rest)) return std::nullopt;
  if (!rest.done() && (!TakeZone(rest) || !rest.done())) return std::nullopt;
  return date;
}

}  // namespace summit
