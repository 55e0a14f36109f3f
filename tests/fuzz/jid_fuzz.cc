#include "bot/jid.h"
#include "tests/fuzz/require.h"

using namespace summit;
using namespace summit::bot;
using namespace summit::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const std::optional<Jid> jid = Jid::Parse(input);
  const std::optional<Jid> bare = Jid::ParseBare(input);
  Require(!bare || (jid && *bare == *jid && jid->is_bare()), "a bare address is an address");
  SameNick(input, input.substr(0, input.size() / 2));
  if (!jid) return 0;
  Require(IsUtf8(jid->ToString()) && IsUtf8(jid->prepared()), "an address is UTF-8", input);
  Require(!jid->domain().empty(), "an address has a domain", input);
  for (const std::string* part : {&jid->local(), &jid->domain(), &jid->resource()})
    Require(part->size() <= 1023, "parts are bounded", input);
  const std::optional<Jid> again = Jid::Parse(jid->ToString());
  Require(again && *again == *jid, "an address reads as it is written", input);
  const std::optional<Jid> prepared = Jid::Parse(jid->prepared());
  Require(prepared && *prepared == *jid, "the prepared form is the same address", input);
  Require(jid->Bare().is_bare(), "a bare address has no resource", input);
  if (const auto other = jid->WithResource(input)) Require(other->Bare() == jid->Bare(), "only the resource changes");
  return 0;
}
