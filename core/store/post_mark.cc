#include "core/store/post_mark.h"

namespace summit {

std::string MarkOfRow(std::int64_t row) { return "§r" + std::to_string(row); }

std::string MarkOfYear(int year) { return "§y" + std::to_string(year); }

std::string MarksOf(std::int64_t row, Date date) {
  return MarkOfRow(row) + ' ' + MarkOfYear(static_cast<int>(date.year()));
}

}  // namespace summit
