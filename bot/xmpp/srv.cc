#include "bot/xmpp/srv.h"

#include <algorithm>
#include <utility>

namespace summit::bot {
namespace {

/// One of [from, to), by chance after weight (RFC 2782, "Weight"): those of weight 0 have a small chance, too.
std::vector<ServiceRecord>::iterator Draw(std::vector<ServiceRecord>::iterator from,
                                          std::vector<ServiceRecord>::iterator to, const RandomSource& random) {
  std::uint64_t total = 0;
  for (auto it = from; it != to; ++it) total += it->weight;
  std::stable_partition(from, to, [](const ServiceRecord& record) { return record.weight == 0; });
  const std::uint64_t wanted = random() % (total + 1);
  std::uint64_t sum = 0;
  for (auto it = from; it != to; ++it) {
    sum += it->weight;
    if (sum >= wanted) return it;
  }
  return from;
}

}  // namespace

std::string Target::ToString() const {
  const bool literal = host.find(':') != std::string::npos;
  return (literal ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

std::vector<Target> InOrder(std::vector<ServiceRecord> records, const RandomSource& random) {
  std::erase_if(records, [](const ServiceRecord& r) { return r.target.host.empty() || r.target.host == "."; });
  std::stable_sort(records.begin(), records.end(),
                   [](const ServiceRecord& a, const ServiceRecord& b) { return a.priority < b.priority; });
  std::vector<Target> ordered;
  for (auto from = records.begin(); from != records.end(); ++from) {
    const auto to = std::find_if(from, records.end(), [&](const auto& r) { return r.priority != from->priority; });
    std::iter_swap(from, Draw(from, to, random));
    ordered.push_back(from->target);
  }
  return ordered;
}

}  // namespace summit::bot
