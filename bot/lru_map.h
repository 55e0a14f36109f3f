#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <unordered_map>
#include <utility>

namespace summit::bot {

/// A map that holds at most `capacity` entries: what was not touched for longest goes first. What strangers make us
/// remember is kept in these, so that it stays bounded.
template <class Value>
class LruMap {
 public:
  explicit LruMap(std::size_t capacity) : capacity_(capacity > 0 ? capacity : 1) {}

  /// The entry, made with `make()` when there is none; it counts as touched. Valid until the next call that adds or
  /// removes.
  template <class Make>
  Value& At(const std::string& key, Make make) {
    if (Value* found = Find(key)) return *found;
    if (order_.size() >= capacity_) {
      index_.erase(order_.back().first);
      order_.pop_back();
    }
    order_.emplace_front(key, make());
    index_.emplace(key, order_.begin());
    return order_.front().second;
  }

  /// The entry, which counts as touched; null when there is none.
  Value* Find(const std::string& key) {
    const auto found = index_.find(key);
    if (found == index_.end()) return nullptr;
    order_.splice(order_.begin(), order_, found->second);
    return &found->second->second;
  }

  void Erase(const std::string& key) {
    const auto found = index_.find(key);
    if (found == index_.end()) return;
    order_.erase(found->second);
    index_.erase(found);
  }

  template <class Condition>
  void EraseKeysIf(Condition condition) {
    for (auto entry = order_.begin(); entry != order_.end();) {
      if (!condition(entry->first)) {
        ++entry;
        continue;
      }
      index_.erase(entry->first);
      entry = order_.erase(entry);
    }
  }

  /// What is under `from` is then under `to` instead, in place of what may be there; nothing under `from`: no change.
  void Move(const std::string& from, const std::string& to) {
    Value* found = Find(from);
    if (found == nullptr || from == to) return;
    Value value = std::move(*found);
    Erase(from);
    Erase(to);
    At(to, [&value] { return std::move(value); });
  }

  std::size_t size() const { return order_.size(); }

 private:
  std::size_t capacity_;
  std::list<std::pair<std::string, Value>> order_;  // most recently touched first
  std::unordered_map<std::string, typename std::list<std::pair<std::string, Value>>::iterator> index_;
};

}  // namespace summit::bot
