#pragma once

#include <string>
#include <string_view>

namespace summit {

/// Where a reference on the page `base` leads, after RFC 3986 section 5.2. `base` is an absolute address.
///
/// Gentle with what people write: white space around the reference and line breaks inside it are dropped, spaces
/// and signs that no URI may hold are percent-encoded, and "www.example.org" without a scheme is taken for an address
/// of the web. Empty for an empty reference and for schemes that run or carry content instead of leading somewhere
/// ("javascript:", "data:", "vbscript:"), or to the reader's own disk ("file:").
std::string ResolveUri(std::string_view base, std::string_view reference);

/// Whether `text` is an absolute http or https address with a host.
bool IsWebAddress(std::string_view text);

}  // namespace summit
