#pragma once

#include <cstddef>

#include "core/extract/reading.h"

namespace summit {

/// Which passages of a post may tell what was talked about: all on its Summit in a report on one; in another post those
/// behind a passage, in the same section, that tells of a Summit that was. Passages are to be asked in their order.
class ReportScope {
 public:
  explicit ReportScope(const Reading& reading);

  bool Has(const Passage& passage);

 private:
  const Reading& reading_;
  bool report_;
  std::size_t section_ = static_cast<std::size_t>(-1);
  bool told_ = false;  // before in the section, of a Summit that was
};

}  // namespace summit
